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

// One message while it is read; it never leaves this folder whole.
struct Message {
    std::string roomId, roomName, senderId, senderName, text, kindWord, id;
    std::string kind;  // text, system, revoke, jielong, other; empty = by the text
    std::optional<LocalTime> at;
    bool own = false;
    int typeNumber = -1, subType = 0;
};

struct Draft {
    Record record;
    // The current row's entry, moved into the record when the row is good.
    OrderLine line;
    BomRecord::Line bomLine;
    PurchaseOrderRecord::Line poLine;
    PurchaseOrderRecord::Plan plan;
    bool hasPlan = false;
    RefundRecord refund;          // of a bill's row that tells one
    AccountDayRecord accountDay;  // tables that stand beside the main one on the same rows
    ContentChannelDayRecord contentFrom;
    std::optional<Day> day, accountDayOf, contentDay;
    Message message;                // of talk
    CollectionRecord::Entry entry;  // of a form's row
    std::string appId, payerId;     // of a payment
    // Raw words of the row that only make sense together.
    std::string_view carrier, waybill, items, itemCount;
    std::vector<std::pair<std::string, Qty>> warehouses;
    // Shares of the order's amounts on this row, where every row has its own (common.md, section 6, "split").
    std::optional<Money> rowPayable, rowPaid, rowFreight, rowDiscount;
    std::string eventText;
    std::optional<LocalTime> eventAt;
    // What the document said about its buyer, its refund and its status.
    std::string nick, uid, externalId, phoneFull, phoneMasked, orderAfterSaleText;
    AfterSaleState orderAfterSale = AfterSaleState::None;
    bool receiverMobile = false, closedWord = false, refundWord = false;
    // State of the document.
    bool open = false, rejected = false, firstRow = true, opensLine = true, lineRejected = false,
         skipped = false,                // an item that is no data (headers, notices)
        rowRejected = false;             // any row of the document was left out
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
