// Fields of everything that is not an order.
#include <array>

#include "core/tracking_codes.h"
#include "exchange/recipe/phone.h"
#include "exchange/recipe/setters.h"

namespace roulian::exchange {
namespace {

using namespace setters;

#define OF(Record_, member)                        \
    [](Draft & d) -> auto& {                       \
        return std::get<Record_>(d.record).member; \
    }
#define CUSTOMER(member) OF(CustomerRecord, member)
#define GOODS(member) OF(GoodsRecord, member)
#define STOCK(member) OF(StockRecord, member)
#define DRAFT(member)        \
    [](Draft & d) -> auto& { \
        return d.member;     \
    }

constexpr auto H = Level::Head;
constexpr auto L = Level::Line;
constexpr auto S = Level::Sub;
using T = FieldType;

std::string_view putPhone(Draft& d, const CellValue& v, ColumnPlan&) {
    Phone phone;
    if (!parsePhone(v.text, phone))
        return v.text.starts_with("$$") || v.text.starts_with("##") ? std::string_view{}
                                                                    : codes::kPhoneUnreadable;
    Person& p = std::get<CustomerRecord>(d.record).person;
    if (p.phone.empty() || p.phone.find('*') != std::string::npos) {
        if (!phone.full.empty())
            p.phone = phone.full;
        else if (p.phone.empty())
            p.phone = phone.masked;
    }
    if (phone.mobile && d.phoneFull.empty()) d.phoneFull = phone.full;
    if (!phone.masked.empty() && d.phoneMasked.empty()) d.phoneMasked = phone.masked;
    return {};
}

void addTags(Draft& d, std::string_view text, const std::string& group) {
    using namespace std::string_view_literals;
    std::size_t begin = 0;
    auto& tags = std::get<CustomerRecord>(d.record).tags;
    for (std::size_t i = 0; i <= text.size();) {
        const std::string_view rest = text.substr(i);
        const std::size_t cut =
            rest.empty()                                                                       ? 1
            : rest[0] == ',' || rest[0] == ';' || rest[0] == '\n'                              ? 1
            : rest.starts_with("，"sv) || rest.starts_with("；"sv) || rest.starts_with("、"sv) ? 3
                                                                                               : 0;
        if (cut == 0) {
            ++i;
            continue;
        }
        const std::string_view tag = trimmed(text.substr(begin, i - begin));
        if (!tag.empty()) tags.push_back({group, std::string(tag)});
        i += cut;
        begin = i;
    }
}

std::string_view putTags(Draft& d, const CellValue& v, ColumnPlan& plan) {
    addTags(d, v.text, plan.argument);
    return {};
}

std::string_view putWarehouse(Draft& d, const CellValue& v, ColumnPlan& plan) {
    Qty q;
    if (!readQty(v, plan.scale, q)) return codes::kRowQty;
    plan.rowSum += q.milli;
    plan.takenSum += q.milli;
    d.warehouses.emplace_back(plan.argument, q);
    return {};
}

std::string_view putWorkWeek(Draft& d, const CellValue& v, ColumnPlan&) {
    std::string& target = std::get<ResourceRecord>(d.record).workWeek;
    const std::string word = folded(v.text);
    if (word.size() == 7 && word.find_first_not_of("01") == std::string::npos) {
        target = word;
        return {};
    }
    double days = 0;
    if (!readDouble(v, 1, days) || days < 0 || days > 7 || days != std::floor(days)) return codes::kRowNumber;
    target.assign(7, '0');
    for (int i = 0; i < static_cast<int>(days); ++i) target[static_cast<std::size_t>(i)] = '1';
    return {};
}

// Labels are the brand's own words; only those that name a way of selling matter, and any others are no fault.
std::string_view putSellingWay(Draft& d, const CellValue& v, ColumnPlan& plan) {
    if (const std::string* code = lookUp(plan, v.text)) std::get<GoodsRecord>(d.record).sellingWay = *code;
    return {};
}

std::string_view putShipmentState(Draft& d, const CellValue& v, ColumnPlan&) {
    auto& s = std::get<ShipmentRecord>(d.record);
    s.state = shipmentStateFromWord(v.text);
    if (s.state) return {};
    d.args = {std::string(v.text), std::string()};
    return codes::kStateUnknown;
}

std::string_view putOrderNo(Draft& d, const CellValue& v, ColumnPlan&) {
    if (idDamaged(v)) return codes::kRowIdDamaged;
    std::get<ShipmentRecord>(d.record).orderNos.emplace_back(v.text);
    return {};
}

std::string_view putWaybill(Draft& d, const CellValue& v, ColumnPlan&) {
    if (idDamaged(v)) return codes::kRowIdDamaged;
    d.waybill = v.text;
    return {};
}

template <auto Get>
std::string_view putPlanQty(Draft& d, const CellValue& v, ColumnPlan& plan) {
    d.hasPlan = true;
    return put<Get>(d, v, plan);
}

template <auto Get>
std::string_view putWord(Draft& d, const CellValue& v, ColumnPlan& plan) {
    const std::string* code = lookUp(plan, v.text);
    Get(d) = code != nullptr ? *code : std::string(v.text);
    return {};
}

constexpr std::array kCustomer{
    FieldDef{"nick", T::Text, H, true, put<DRAFT(nick)>},
    FieldDef{"name", T::Text, H, true, put<CUSTOMER(person.name)>},
    FieldDef{"phone", T::Phone, H, true, putPhone},
    FieldDef{"uid", T::Id, H, true, putId<DRAFT(uid)>},
    FieldDef{"externalUserId", T::Id, H, true, putId<DRAFT(externalId)>},
    FieldDef{"address", T::Text, H, true, put<CUSTOMER(person.addressDetail)>},
    FieldDef{"remark", T::Text, H, true, put<CUSTOMER(person.remark)>},
    FieldDef{"province", T::Text, H, false, put<CUSTOMER(region.province)>},
    FieldDef{"city", T::Text, H, false, put<CUSTOMER(region.city)>},
    FieldDef{"district", T::Text, H, false, put<CUSTOMER(region.district)>},
    FieldDef{"firstSeenAt", T::Time, H, false, put<CUSTOMER(firstSeenAt)>},
    FieldDef{"memberSince", T::Time, H, false, put<CUSTOMER(memberSince)>},
    FieldDef{"lastOrderAt", T::Time, H, false, put<CUSTOMER(lastOrderAt)>},
    FieldDef{"tag", T::Text, H, false, putTags},
    FieldDef{"staffUserId", T::Id, H, false, putId<CUSTOMER(staffUserId)>},
    FieldDef{"staffName", T::Text, H, false, put<CUSTOMER(staffName)>},
    FieldDef{"department", T::Text, H, false, put<CUSTOMER(department)>},
    FieldDef{"addSource", T::Text, H, false, put<CUSTOMER(addSource)>},
    FieldDef{"followDescription", T::Text, H, true, put<CUSTOMER(followDescription)>},
    FieldDef{"addedAt", T::Time, H, false, put<CUSTOMER(addedAt)>},
    FieldDef{"shopName", T::Text, H, false, put<CUSTOMER(shop.name)>},
};

constexpr std::array kCommunity{
    FieldDef{"name", T::Text, H, false, put<OF(CommunityRecord, name)>},
    FieldDef{"externalId", T::Id, H, false, putId<OF(CommunityRecord, externalId)>},
    FieldDef{"ownerName", T::Text, H, false, put<OF(CommunityRecord, ownerName)>},
    FieldDef{"status", T::Text, H, false, put<OF(CommunityRecord, status)>},
    FieldDef{"createdAt", T::Time, H, false, put<OF(CommunityRecord, createdAt)>},
    FieldDef{"memberCount", T::Number, H, false, put<OF(CommunityRecord, memberCount)>},
};

constexpr std::array kGoods{
    FieldDef{"styleCode", T::Id, H, false, putId<GOODS(styleCode)>},
    FieldDef{"productName", T::Text, H, false, put<GOODS(productName)>},
    FieldDef{"code", T::Id, H, false, putId<GOODS(code)>},
    FieldDef{"name", T::Text, H, false, put<GOODS(name)>},
    FieldDef{"spec", T::Text, H, false, put<GOODS(spec)>},
    FieldDef{"unit", T::Text, H, false, put<GOODS(unit)>},
    FieldDef{"barcode", T::Text, H, false, put<GOODS(barcode)>},
    FieldDef{"brand", T::Text, H, false, put<GOODS(brand)>},
    FieldDef{"category", T::Text, H, false, put<GOODS(category)>},
    FieldDef{"status", T::Text, H, false, put<GOODS(status)>},
    FieldDef{"supplierName", T::Text, H, false, put<GOODS(supplierName)>},
    FieldDef{"price", T::Money, H, false, put<GOODS(price)>},
    FieldDef{"cost", T::Money, H, false, put<GOODS(cost)>},
    FieldDef{"purchasePrice", T::Money, H, false, put<GOODS(purchasePrice)>},
    FieldDef{"weightGrams", T::Number, H, false, put<GOODS(weightGrams)>},
    FieldDef{"packQty", T::Quantity, H, false, put<GOODS(packQty)>},
    FieldDef{"shelfLifeDays", T::Number, H, false, put<GOODS(shelfLifeDays)>},
    FieldDef{"sellingWay", T::Word, H, false, putSellingWay},
};

constexpr std::array kStock{
    FieldDef{"warehouse", T::Text, H, false, put<STOCK(warehouse)>},
    FieldDef{"skuCode", T::Id, H, false, putId<STOCK(skuCode)>},
    FieldDef{"skuName", T::Text, H, false, put<STOCK(skuName)>},
    FieldDef{"takenAt", T::Time, H, false, put<DRAFT(eventAt)>},
    FieldDef{"onHand", T::Quantity, H, false, put<STOCK(onHand)>},
    FieldDef{"locked", T::Quantity, H, false, put<STOCK(locked)>},
    FieldDef{"locked.part", T::Quantity, H, false, addInRow<STOCK(locked)>},
    FieldDef{"available", T::Quantity, H, false, put<STOCK(available)>},
    FieldDef{"defective", T::Quantity, H, false, put<STOCK(defective)>},
    FieldDef{"virtualQty", T::Quantity, H, false, put<STOCK(virtualQty)>},
    FieldDef{"inboundPo", T::Quantity, H, false, put<STOCK(inboundPo)>},
    FieldDef{"inboundTransfer", T::Quantity, H, false, put<STOCK(inboundTransfer)>},
    FieldDef{"inboundReturn", T::Quantity, H, false, put<STOCK(inboundReturn)>},
    FieldDef{"safetyMin", T::Quantity, H, false, put<STOCK(safetyMin)>},
    FieldDef{"safetyMax", T::Quantity, H, false, put<STOCK(safetyMax)>},
    FieldDef{"daysMin", T::Number, H, false, put<STOCK(daysMin)>},
    FieldDef{"daysMax", T::Number, H, false, put<STOCK(daysMax)>},
    FieldDef{"warehouseQty", T::Quantity, H, false, putWarehouse},
};

constexpr std::array kBom{
    FieldDef{"sequence", T::Id, H, false, putId<DRAFT(uid)>},
    FieldDef{"code", T::Id, H, false, putId<OF(BomRecord, code)>},
    FieldDef{"parentCode", T::Id, H, false, putId<OF(BomRecord, parentCode)>},
    FieldDef{"parentName", T::Text, H, false, put<OF(BomRecord, parentName)>},
    FieldDef{"use", T::Text, H, false, put<OF(BomRecord, use)>},
    FieldDef{"childCode", T::Id, L, false, putId<DRAFT(bomLine.childCode)>},
    FieldDef{"childName", T::Text, L, false, put<DRAFT(bomLine.childName)>},
    FieldDef{"unit", T::Text, L, false, put<DRAFT(bomLine.unit)>},
    FieldDef{"memo", T::Text, L, false, put<DRAFT(bomLine.memo)>},
    FieldDef{"numerator", T::Quantity, L, false, put<DRAFT(bomLine.numerator)>},
    FieldDef{"denominator", T::Quantity, L, false, put<DRAFT(bomLine.denominator)>},
    FieldDef{"scrapRate", T::Percent, L, false, putPercent<DRAFT(bomLine.scrapRate)>},
};

constexpr std::array kSupplier{
    FieldDef{"code", T::Id, H, false, putId<OF(SupplierRecord, code)>},
    FieldDef{"name", T::Text, H, false, put<OF(SupplierRecord, name)>},
    FieldDef{"shortName", T::Text, H, false, put<OF(SupplierRecord, shortName)>},
    FieldDef{"note", T::Text, H, false, put<OF(SupplierRecord, note)>},
};

constexpr std::array kTerms{
    FieldDef{"supplierCode", T::Id, H, false, putId<OF(SupplierTermRecord, supplierCode)>},
    FieldDef{"supplierName", T::Text, H, false, put<OF(SupplierTermRecord, supplierName)>},
    FieldDef{"skuCode", T::Id, H, false, putId<OF(SupplierTermRecord, skuCode)>},
    FieldDef{"price", T::Money, H, false, put<OF(SupplierTermRecord, price)>},
    FieldDef{"leadDays", T::Number, H, false, put<OF(SupplierTermRecord, leadDays)>},
    FieldDef{"minQty", T::Quantity, H, false, put<OF(SupplierTermRecord, minQty)>},
    FieldDef{"packQty", T::Quantity, H, false, put<OF(SupplierTermRecord, packQty)>},
    FieldDef{"share", T::Percent, H, false, putPercent<OF(SupplierTermRecord, share)>},
};

constexpr std::array kPurchase{
    FieldDef{"sequence", T::Id, H, false, putId<DRAFT(uid)>},
    FieldDef{"no", T::Id, H, false, putId<OF(PurchaseOrderRecord, no)>},
    FieldDef{"supplierCode", T::Id, H, false, putId<OF(PurchaseOrderRecord, supplierCode)>},
    FieldDef{"supplierName", T::Text, H, false, put<OF(PurchaseOrderRecord, supplierName)>},
    FieldDef{"status", T::Text, H, false, put<OF(PurchaseOrderRecord, status)>},
    FieldDef{"orderedAt", T::Time, H, false, put<OF(PurchaseOrderRecord, orderedAt)>},
    FieldDef{"lineNo", T::Id, L, false, putId<DRAFT(poLine.lineNo)>},
    FieldDef{"skuCode", T::Id, L, false, putId<DRAFT(poLine.skuCode)>},
    FieldDef{"skuName", T::Text, L, false, put<DRAFT(poLine.skuName)>},
    FieldDef{"unit", T::Text, L, false, put<DRAFT(poLine.unit)>},
    FieldDef{"qty", T::Quantity, L, false, put<DRAFT(poLine.qty)>},
    FieldDef{"receivedQty", T::Quantity, L, false, put<DRAFT(poLine.received)>},
    FieldDef{"price", T::Money, L, false, put<DRAFT(poLine.price)>},
    FieldDef{"due", T::Day, S, false, put<DRAFT(plan.due)>},
    FieldDef{"planQty", T::Quantity, S, false, putPlanQty<DRAFT(plan.qty)>},
    FieldDef{"expected", T::Day, S, false, put<DRAFT(plan.expected)>},
    FieldDef{"transitDays", T::Number, S, false, put<DRAFT(plan.transitDays)>},
};

constexpr std::array kResource{
    FieldDef{"code", T::Id, H, false, putId<OF(ResourceRecord, code)>},
    FieldDef{"name", T::Text, H, false, put<OF(ResourceRecord, name)>},
    FieldDef{"kind", T::Text, H, false, put<OF(ResourceRecord, kind)>},
    FieldDef{"hoursPerDay", T::Number, H, false, put<OF(ResourceRecord, hoursPerDay)>},
    FieldDef{"workWeek", T::Text, H, false, putWorkWeek},
};

constexpr std::array kRouting{
    FieldDef{"skuCode", T::Id, H, false, putId<OF(RoutingRecord, skuCode)>},
    FieldDef{"resourceCode", T::Id, H, false, putId<OF(RoutingRecord, resourceCode)>},
    FieldDef{"minutesPerUnit", T::Number, H, false, put<OF(RoutingRecord, minutesPerUnit)>},
    FieldDef{"setupMinutes", T::Number, H, false, put<OF(RoutingRecord, setupMinutes)>},
    FieldDef{"leadDays", T::Number, H, false, put<OF(RoutingRecord, leadDays)>},
    FieldDef{"minLot", T::Quantity, H, false, put<OF(RoutingRecord, minLot)>},
    FieldDef{"lotMultiple", T::Quantity, H, false, put<OF(RoutingRecord, lotMultiple)>},
};

constexpr std::array kResourceDay{
    FieldDef{"resourceCode", T::Id, H, false, putId<OF(ResourceDayRecord, resourceCode)>},
    FieldDef{"day", T::Day, H, false, put<OF(ResourceDayRecord, day)>},
    FieldDef{"hours", T::Number, H, false, put<OF(ResourceDayRecord, hours)>},
};

constexpr std::array kEvent{
    FieldDef{"name", T::Text, H, false, put<OF(EventRecord, name)>},
    FieldDef{"kind", T::Word, H, false, putWord<OF(EventRecord, kind)>},
    FieldDef{"from", T::Day, H, false, put<OF(EventRecord, from)>},
    FieldDef{"to", T::Day, H, false, put<OF(EventRecord, to)>},
    FieldDef{"skuCode", T::Id, H, false, putId<OF(EventRecord, skuCode)>},
    FieldDef{"category", T::Text, H, false, put<OF(EventRecord, category)>},
    FieldDef{"channel", T::Word, H, false, putWord<OF(EventRecord, channel)>},
    FieldDef{"expectedLift", T::Number, H, false, put<OF(EventRecord, expectedLift)>},
};

constexpr std::array kShipment{
    FieldDef{"orderNo", T::Id, H, false, putOrderNo},
    FieldDef{"waybill", T::Id, H, false, putWaybill},
    FieldDef{"carrier", T::Text, H, false, put<OF(ShipmentRecord, carrierText)>},
    FieldDef{"shippedAt", T::Time, H, false, put<OF(ShipmentRecord, shippedAt)>},
    FieldDef{"state", T::Word, H, false, putShipmentState},
    FieldDef{"eventText", T::Text, H, false, put<DRAFT(eventText)>},
    FieldDef{"eventAt", T::Time, H, false, put<DRAFT(eventAt)>},
};

#undef OF
#undef CUSTOMER
#undef GOODS
#undef STOCK
#undef DRAFT

}  // namespace

std::span<const FieldDef> orderFields();
std::span<const FieldDef> moneyFields(RecordKind kind);
std::span<const FieldDef> reachFields(RecordKind kind);
std::span<const FieldDef> talkFields(RecordKind kind);

std::span<const FieldDef> fieldsOf(RecordKind kind) {
    switch (kind) {
        case RecordKind::Order:
            return orderFields();
        case RecordKind::Customer:
            return kCustomer;
        case RecordKind::Community:
            return kCommunity;
        case RecordKind::CommunityDay:
            return {};
        case RecordKind::Goods:
            return kGoods;
        case RecordKind::Stock:
            return kStock;
        case RecordKind::Bom:
            return kBom;
        case RecordKind::Supplier:
            return kSupplier;
        case RecordKind::SupplierTerm:
            return kTerms;
        case RecordKind::PurchaseOrder:
            return kPurchase;
        case RecordKind::Resource:
            return kResource;
        case RecordKind::Routing:
            return kRouting;
        case RecordKind::ResourceDay:
            return kResourceDay;
        case RecordKind::Event:
            return kEvent;
        case RecordKind::Shipment:
            return kShipment;
        case RecordKind::Payment:
        case RecordKind::Ledger:
            return moneyFields(kind);
        case RecordKind::AccountDay:
        case RecordKind::Content:
        case RecordKind::ContentChannelDay:
        case RecordKind::LiveSession:
        case RecordKind::StaffDay:
            return reachFields(kind);
        case RecordKind::Talk:
        case RecordKind::Collection:
            return talkFields(kind);
    }
    return {};
}

}  // namespace roulian::exchange
