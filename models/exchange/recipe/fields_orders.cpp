// Fields of orders.
#include <array>

#include "core/tracking_codes.h"
#include "exchange/recipe/phone.h"
#include "exchange/recipe/setters.h"

namespace roulian::exchange {
namespace {

using namespace setters;

#define HEAD(member)             \
    [](Draft & d) -> auto& {     \
        return d.order().member; \
    }
#define LINE(member)          \
    [](Draft & d) -> auto& {  \
        return d.line.member; \
    }
#define DRAFT(member)        \
    [](Draft & d) -> auto& { \
        return d.member;     \
    }

std::string_view putStatus(Draft& d, const CellValue& v, ColumnPlan& plan) {
    OrderRecord& o = d.order();
    if (!o.statusText.empty()) return {};
    o.statusText.assign(v.text);
    const std::string* code = lookUp(plan, v.text);
    if (code == nullptr) return codes::kStatusUnknown;
    if (*code == "closed") {
        d.closedWord = true;  // paid or not is known when the document is complete
    } else if (*code == "refund_word") {
        // A word about a refund says nothing about delivery; the order stays open.
        o.status = OrderStatus::ToShip;
        d.refundWord = true;
    } else if (const auto status = orderStatusFromCode(*code)) {
        o.status = *status;
    }
    return {};
}

std::string_view putAfterSale(AfterSaleState& state, std::string& text, const CellValue& v,
                              ColumnPlan& plan) {
    text.assign(v.text);
    const std::string* code = lookUp(plan, v.text);
    if (code == nullptr) {
        state = AfterSaleState::Unknown;
        return codes::kAfterSaleUnknown;
    }
    state = afterSaleStateFromCode(*code).value_or(AfterSaleState::Unknown);
    return {};
}

std::string_view putLineAfterSale(Draft& d, const CellValue& v, ColumnPlan& plan) {
    return putAfterSale(d.line.afterSale, d.line.afterSaleText, v, plan);
}

std::string_view putOrderAfterSale(Draft& d, const CellValue& v, ColumnPlan& plan) {
    if (!d.orderAfterSaleText.empty()) return {};
    return putAfterSale(d.orderAfterSale, d.orderAfterSaleText, v, plan);
}

std::string_view putGiftNumber(Draft& d, const CellValue&, ColumnPlan&) {
    d.order().kind = "gift";
    return {};
}

std::string_view putHelper(Draft& d, const CellValue& v, ColumnPlan&) {
    bool yes = false;
    if (readBool(v.text, yes) && yes && d.order().kind.empty()) d.order().kind = "helper";
    return {};
}

// "2026-06-20 11:00 - 2026-06-20 12:00"; a single time opens the window only.
std::string_view putWindow(Draft& d, const CellValue& v, ColumnPlan&) {
    OrderRecord& o = d.order();
    if (o.windowFrom || isNoTime(v.text)) return {};
    const std::size_t dash = v.text.find(" - ");
    LocalTime from, to;
    if (dash == std::string_view::npos) {
        if (!readTime(v, from)) return codes::kRowTime;
        o.windowFrom = from;
        return {};
    }
    const CellValue first{trimmed(v.text.substr(0, dash))}, second{trimmed(v.text.substr(dash + 3))};
    if (!readTime(first, from) || !readTime(second, to)) return codes::kRowTime;
    o.windowFrom = from;
    o.windowTo = to;
    return {};
}

// The warehouse that serves the order; platforms put a dash where there is none.
std::string_view putServing(Draft& draft, const CellValue& v, ColumnPlan& plan) {
    if (v.text == "-" || v.text == "\xe6\x97\xa0") return {};  // 无
    return put<HEAD(warehouse)>(draft, v, plan);
}

std::string_view putReceiverPhone(Draft& d, const CellValue& v, ColumnPlan&) {
    Person& p = d.order().receiver;
    if (!p.phone.empty()) return {};
    Phone phone;
    if (!parsePhone(v.text, phone))
        return v.text.starts_with("$$") || v.text.starts_with("##") ? std::string_view{}
                                                                    : codes::kPhoneUnreadable;
    p.phone = phone.full.empty() ? phone.masked : phone.full;
    p.phoneExtension = phone.extension;
    d.receiverMobile = phone.mobile;
    return {};
}

std::string_view putBuyerPhone(Draft& d, const CellValue& v, ColumnPlan&) {
    Phone phone;
    if (!parsePhone(v.text, phone))
        return v.text.starts_with("$$") || v.text.starts_with("##") ? std::string_view{}
                                                                    : codes::kPhoneUnreadable;
    if (phone.mobile && d.phoneFull.empty()) d.phoneFull = phone.full;
    if (!phone.masked.empty() && d.phoneMasked.empty()) d.phoneMasked = phone.masked;
    return {};
}

// What is payable for the row's line and a share of the order's.
std::string_view putRowPayable(Draft& draft, const CellValue& v, ColumnPlan& plan) {
    const std::string_view code = put<DRAFT(rowPayable)>(draft, v, plan);
    if (!draft.line.amount) draft.line.amount = draft.rowPayable;
    return code;
}

std::string_view putWaybill(Draft& d, const CellValue& v, ColumnPlan&) {
    if (idDamaged(v)) return codes::kTextCut;
    d.waybill = v.text;
    return {};
}

constexpr auto H = Level::Head;
constexpr auto L = Level::Line;
using T = FieldType;

constexpr std::array kFields{
    FieldDef{"orderNo", T::Id, H, false, putId<HEAD(orderNo)>},
    FieldDef{"parentNo", T::Id, H, false, putId<HEAD(parentNo)>},
    FieldDef{"status", T::Word, H, false, putStatus},
    FieldDef{"giftNo", T::Id, H, false, putGiftNumber},
    FieldDef{"helper", T::Flag, H, false, putHelper},
    FieldDef{"shopName", T::Text, H, false, put<HEAD(shop.name)>},
    FieldDef{"platformShopName", T::Text, H, false, put<HEAD(platformShopName)>},
    FieldDef{"createdAt", T::Time, H, false, put<HEAD(createdAt)>},
    FieldDef{"paidAt", T::Time, H, false, put<HEAD(paidAt)>},
    FieldDef{"shippedAt", T::Time, H, false, put<HEAD(shippedAt)>},
    FieldDef{"receivedAt", T::Time, H, false, put<HEAD(receivedAt)>},
    FieldDef{"settledAt", T::Time, H, false, put<HEAD(settledAt)>},
    FieldDef{"promisedDay", T::Day, H, false, put<HEAD(promisedDay)>},
    FieldDef{"window", T::Time, H, false, putWindow},
    FieldDef{"goods", T::Money, H, false, put<HEAD(goods)>},
    FieldDef{"freight", T::Money, H, false, put<HEAD(freight)>},
    FieldDef{"discount", T::Money, H, false, addMoney<HEAD(discount)>},
    FieldDef{"payable", T::Money, H, false, put<HEAD(payable)>},
    FieldDef{"paid", T::Money, H, false, put<HEAD(paid)>},
    FieldDef{"received", T::Money, H, false, put<HEAD(received)>},
    FieldDef{"refunded", T::Money, H, false, put<HEAD(refunded)>},
    FieldDef{"row.payable", T::Money, L, false, putRowPayable},
    FieldDef{"row.paid", T::Money, L, false, put<DRAFT(rowPaid)>},
    FieldDef{"row.freight", T::Money, L, false, put<DRAFT(rowFreight)>},
    FieldDef{"row.discount", T::Money, L, false, addInRow<DRAFT(rowDiscount)>},
    FieldDef{"transactionNo", T::Id, H, false, putId<HEAD(transactionNo)>},
    FieldDef{"paymentMethod", T::Text, H, false, put<HEAD(paymentMethod)>},
    FieldDef{"buyer.nick", T::Text, H, true, put<DRAFT(nick)>},
    FieldDef{"buyer.uid", T::Id, H, true, putId<DRAFT(uid)>},
    FieldDef{"buyer.phone", T::Phone, H, true, putBuyerPhone},
    FieldDef{"buyer.note", T::Text, H, true, put<HEAD(receiver.remark)>},
    FieldDef{"receiver.name", T::Text, H, true, put<HEAD(receiver.name)>},
    FieldDef{"receiver.phone", T::Phone, H, true, putReceiverPhone},
    FieldDef{"receiver.address", T::Text, H, true, put<HEAD(receiver.addressDetail)>},
    FieldDef{"province", T::Text, H, false, put<HEAD(region.province)>},
    FieldDef{"city", T::Text, H, false, put<HEAD(region.city)>},
    FieldDef{"district", T::Text, H, false, put<HEAD(region.district)>},
    FieldDef{"sellerNote", T::Text, H, true, put<HEAD(sellerNote)>},
    FieldDef{"deliveryKind", T::Text, H, false, put<HEAD(deliveryKind)>},
    FieldDef{"pickupPoint", T::Text, H, false, put<HEAD(pickupPoint)>},
    FieldDef{"collection", T::Text, H, false, put<HEAD(collection)>},
    FieldDef{"leader", T::Text, H, false, put<HEAD(leader)>},
    FieldDef{"warehouse", T::Text, H, false, putServing},
    FieldDef{"orderAfterSale", T::Word, H, false, putOrderAfterSale},
    // Words of one row that belong together; parcels of all rows of an order are collected.
    FieldDef{"carrier", T::Text, L, false, putView<DRAFT(carrier)>},
    FieldDef{"waybill", T::Id, L, false, putWaybill},
    FieldDef{"items", T::Items, L, false, putView<DRAFT(items)>},
    FieldDef{"itemCount", T::Number, L, false, putView<DRAFT(itemCount)>},
    FieldDef{"subOrderNo", T::Id, L, false, putId<LINE(subOrderNo)>},
    FieldDef{"merchantCode", T::Id, L, false, putId<LINE(merchantCode)>},
    FieldDef{"externalSkuId", T::Id, L, false, putId<LINE(externalSkuId)>},
    FieldDef{"styleCode", T::Id, L, false, putId<LINE(styleCode)>},
    FieldDef{"title", T::Text, L, false, put<LINE(title)>},
    FieldDef{"spec", T::Text, L, false, put<LINE(spec)>},
    FieldDef{"qty", T::Quantity, L, false, put<LINE(qty)>},
    FieldDef{"refundQty", T::Quantity, L, false, put<LINE(refundQty)>},
    FieldDef{"unitPrice", T::Money, L, false, put<LINE(unitPrice)>},
    FieldDef{"amount", T::Money, L, false, put<LINE(amount)>},
    FieldDef{"line.refunded", T::Money, L, false, put<LINE(refunded)>},
    FieldDef{"cost", T::Money, L, false, put<LINE(cost)>},
    FieldDef{"afterSale", T::Word, L, false, putLineAfterSale},
    FieldDef{"presale", T::Flag, L, false, put<LINE(presale)>},
    FieldDef{"gift", T::Flag, L, false, put<LINE(gift)>},
    FieldDef{"shipped", T::Flag, L, false, put<LINE(shipped)>},
};

#undef HEAD
#undef LINE
#undef DRAFT

}  // namespace

std::span<const FieldDef> orderFields() {
    return kFields;
}

}  // namespace roulian::exchange
