#pragma once
// What profile.json of a format folder says, parsed and checked. docs/adding-a-format.md describes the keys.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/records.h"
#include "core/result.h"

namespace roulian::exchange {

enum class RecordKind : std::uint8_t {
    Order,
    Customer,
    Community,
    CommunityDay,
    Goods,
    Stock,
    Bom,
    Supplier,
    SupplierTerm,
    PurchaseOrder,
    Resource,
    Routing,
    ResourceDay,
    Event,
    Shipment,
    Payment,  // and refunds, which stand in the same bills
    Ledger,
    AccountDay,
    Content,
    ContentChannelDay,
    LiveSession,
    StaffDay,
    Talk,  // messages, reduced to days and collections
    Collection
};
std::string_view recordKindName(RecordKind kind);  // "order", as in profile.json
std::string_view channelCode(Channel channel);     // "wechat_shop"

using WordMap = std::vector<std::pair<std::string, std::string>>;  // folded word → code, first match wins

struct ColumnRule {
    std::vector<std::string> names;  // best first, cleaned as headers are
    std::string field;               // empty: known, not needed
    bool required = false;           // missing or unreadable: the row is an error
    bool usual = true;               // false: old or rare, its absence is not worth a note
    bool sumsRows = false;           // an amount of the order that may be split over its rows
    double scale = 1;                // file unit × scale = our unit (kg → g: 1000)
    std::vector<std::string> empty;  // words that mean "empty" in this column
    WordMap words;
};

struct FormatVariant {
    std::string id;
    std::vector<std::vector<std::string>> fingerprint;  // every group needs one of its names
    std::vector<std::string> absent;                    // names that belong to another layout
};

struct Profile {
    std::string id, zh, en, sourceZh, sourceEn, noteZh, noteEn;
    RecordKind kind = RecordKind::Order;
    Channel channel = Channel::Other;
    std::vector<std::string> containers;
    std::vector<FormatVariant> variants;
    int headerRows = 1;
    bool headerJoin = false;            // of two rows the lower name wins, an empty one takes the upper
    int extraValues = 0;                // rows hold so many values more than the header has names
    std::string textBegins;             // not a table: the whole text is read, told by how it begins
    std::string helpSheet;              // a sheet that is never data
    std::vector<std::string> siblings;  // sheets read together with the main one
    bool fallback = false;              // only when no other format fits
    bool manual = false;                // never chosen by itself: a mapping the planner asks for
    bool templateOfOurs = false;
    // How rows make a document. One row a document when keyField is empty.
    std::string keyField;   // a new value opens a document
    std::string lineField;  // a filled cell opens a line; empty: every row is a line
    bool blankKeyContinues = false;
    bool keyNames = true;  // false: the key only says "new document" and may repeat (sequence numbers)
    std::vector<ColumnRule> columns;
    std::vector<std::string> ignored;       // known and not needed
    std::string extraColumns;               // unknown columns are "tags" or "warehouses"; empty: unused
    std::vector<std::string> extraBetween;  // with warehouses: only between these two columns
    // JSON
    std::string itemsKey;               // array in the root; empty: the root (or each line) is an item
    std::vector<std::string> jsonKeys;  // dotted keys an item must have
    // Rules of a finished order
    std::string buyerFromReceiver = "never";  // always, agree (a masked buyer phone fits), never
    bool paidNeedsTime = false;               // an amount without time of payment is not paid
    bool lineAmountFromOrder = false;         // the only line of an order has the order's amount
    bool regionFromAddress = false;
    std::string nickScope;  // "pickup": nicknames are unique only at one pickup point
    std::string defaultWarehouse;
    bool erpCopy = false;
    bool joinsByNumber = false;  // list and detail files of one platform meet by order number
};

Result<Profile> parseProfile(std::string_view json);  // error profile.invalid: id or position, what

// Header names as they are compared: formats/common.md 2.6, and without the trailing "#2" of a repeat.
std::string headerKey(std::string_view header);

}  // namespace roulian::exchange
