#include "exchange/recipe/fields.h"

#include <array>

#include "core/text.h"
#include "exchange/recipe/setters.h"

namespace roulian::exchange {
namespace {

constexpr std::array<std::string_view, 12> kOrderStatus{
    "unknown", "unpaid",    "grouping",      "to_ship",         "partly_shipped", "shipped",
    "signed",  "completed", "closed_unpaid", "closed_refunded", "deleted",        "merged_away"};
constexpr std::array<std::string_view, 8> kAfterSale{
    "none",      "asked",  "agreed_waiting_return", "returned_waiting_refund", "done", "rejected",
    "withdrawn", "unknown"};

}  // namespace

const FieldDef* findField(RecordKind kind, std::string_view name) {
    if (name.starts_with("tag:")) name = "tag";
    if (name.starts_with("answer:")) name = "answer";
    if (name.starts_with("warehouse:")) name = "warehouseQty";
    for (const FieldDef& field : fieldsOf(kind))
        if (field.name == name) return &field;
    return nullptr;
}

const std::string* lookUp(ColumnPlan& plan, std::string_view word) {
    if (!plan.hasLast || plan.lastWord != word) {
        plan.hasLast = true;
        plan.lastWord.assign(word);
        plan.lastFound = false;
        const std::string key = folded(word);
        for (const auto& [text, code] : plan.words)
            if (text == key) {
                plan.lastFound = true;
                plan.lastCode = code;
                break;
            }
    }
    return plan.lastFound ? &plan.lastCode : nullptr;
}

Record emptyRecord(RecordKind kind) {
    switch (kind) {
        case RecordKind::Order:
            return OrderRecord{};
        case RecordKind::Customer:
            return CustomerRecord{};
        case RecordKind::Community:
            return CommunityRecord{};
        case RecordKind::CommunityDay:
            return CommunityDayRecord{};
        case RecordKind::Goods:
            return GoodsRecord{};
        case RecordKind::Stock:
            return StockRecord{};
        case RecordKind::Bom:
            return BomRecord{};
        case RecordKind::Supplier:
            return SupplierRecord{};
        case RecordKind::SupplierTerm:
            return SupplierTermRecord{};
        case RecordKind::PurchaseOrder:
            return PurchaseOrderRecord{};
        case RecordKind::Resource:
            return ResourceRecord{};
        case RecordKind::Routing:
            return RoutingRecord{};
        case RecordKind::ResourceDay:
            return ResourceDayRecord{};
        case RecordKind::Event:
            return EventRecord{};
        case RecordKind::Shipment:
            return ShipmentRecord{};
        case RecordKind::Payment:
            return PaymentRecord{};
        case RecordKind::Ledger:
            return LedgerRecord{};
        case RecordKind::AccountDay:
            return AccountDayRecord{};
        case RecordKind::Content:
            return ContentRecord{};
        case RecordKind::ContentChannelDay:
            return ContentChannelDayRecord{};
        case RecordKind::LiveSession:
            return LiveSessionRecord{};
        case RecordKind::StaffDay:
            return StaffDayRecord{};
        case RecordKind::Talk:
            return TalkDayRecord{};
        case RecordKind::Collection:
            return CollectionRecord{};
    }
    return OrderRecord{};
}

std::optional<OrderStatus> orderStatusFromCode(std::string_view code) {
    for (std::size_t i = 0; i < kOrderStatus.size(); ++i)
        if (kOrderStatus[i] == code) return static_cast<OrderStatus>(i);
    return std::nullopt;
}

std::optional<AfterSaleState> afterSaleStateFromCode(std::string_view code) {
    for (std::size_t i = 0; i < kAfterSale.size(); ++i)
        if (kAfterSale[i] == code) return static_cast<AfterSaleState>(i);
    return std::nullopt;
}

std::string setters::moneyText(Money money) {
    const std::int64_t fen = money.fen < 0 ? -money.fen : money.fen;
    std::string cents = std::to_string(fen % 100);
    if (cents.size() < 2) cents.insert(0, "0");
    return (money.fen < 0 ? "-" : "") + std::to_string(fen / 100) + "." + cents;
}

}  // namespace roulian::exchange
