#pragma once
// The document being read: its record, the line of the current row and what the row said beside fields.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/records.h"

namespace roulian::exchange {

// A cleaned cell. Views live while the row does.
struct CellValue {
    std::string_view text;
    double number = 0;
    bool isNumber = false, isDate = false;
};

struct Draft {
    Record record;
    // The current row's entry, moved into the record when the row is good.
    OrderLine line;
    BomRecord::Line bomLine;
    PurchaseOrderRecord::Line poLine;
    PurchaseOrderRecord::Plan plan;
    bool hasPlan = false;
    // Raw words of the row that only make sense together.
    std::string_view carrier, waybill, items, itemCount;
    std::vector<std::pair<std::string, Qty>> warehouses;
    std::string eventText;
    std::optional<LocalTime> eventAt;
    // What the document said about its buyer, its refund and its status.
    std::string nick, uid, externalId, phoneFull, phoneMasked, orderAfterSaleText;
    AfterSaleState orderAfterSale = AfterSaleState::None;
    bool receiverMobile = false, closedWord = false, refundWord = false;
    // State of the document.
    bool open = false, rejected = false, firstRow = true, opensLine = true, lineRejected = false;
    std::int64_t lineRowNo = 0;          // row that opened the line
    std::int64_t rowNo = 0, number = 0;  // number: how many documents before
    std::size_t lineCount = 0;
    // Filled by rules, handed over after the document itself.
    std::vector<Record> extra;
    // Arguments of the outcome a setter just returned.
    std::vector<std::string> args;

    OrderRecord& order() { return std::get<OrderRecord>(record); }
};

}  // namespace roulian::exchange
