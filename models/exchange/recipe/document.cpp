// What holds for every finished document of a kind, whatever the format.
#include <algorithm>

#include "core/carriers.h"
#include "core/text.h"
#include "exchange/recipe/mapper.h"
#include "exchange/recipe/phone.h"
#include "exchange/recipe/region.h"

namespace roulian::exchange {
namespace {

using namespace std::string_view_literals;

std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size();) {
        const std::string_view rest = text.substr(i);
        std::size_t cut = 0;
        if (rest.empty() || rest[0] == ',' || rest[0] == ';' || rest[0] == '\n' || rest[0] == '\r')
            cut = 1;
        else if (rest.starts_with("，"sv) || rest.starts_with("；"sv) || rest.starts_with("、"sv))
            cut = 3;
        if (cut == 0) {
            ++i;
            continue;
        }
        const std::string_view piece = trimmed(text.substr(begin, i - begin));
        if (!piece.empty()) out.push_back(piece);
        i += cut;
        begin = i;
    }
    return out;
}

void settleStatus(OrderRecord& o, const Draft& d) {
    const bool refundedInFull =
        o.refunded && o.refunded->fen > 0 && *o.refunded >= o.paid.value_or(o.payable.value_or(Money{1}));
    if (d.closedWord)
        o.status = o.paidAt || (o.refunded && o.refunded->fen > 0) ? OrderStatus::ClosedRefunded
                                                                   : OrderStatus::ClosedUnpaid;
    else if (d.refundWord && refundedInFull)
        o.status = OrderStatus::ClosedRefunded;
}

void settleMoney(const Profile& profile, OrderRecord& o) {
    if (profile.paidNeedsTime && !o.paidAt && o.paid) {
        if (!o.payable) o.payable = o.paid;
        o.paid.reset();
    }
    Money refunded;
    bool any = false;
    for (const OrderLine& line : o.lines)
        if (line.refunded) {
            refunded += *line.refunded;
            any = true;
        }
    if (!o.refunded && any) o.refunded = refunded;
    if (profile.lineAmountFromOrder && o.lines.size() == 1 && !o.lines[0].amount) {
        OrderLine& line = o.lines[0];
        if (o.goods)
            line.amount = *o.goods - o.discount.value_or(Money{});
        else if (o.payable)
            line.amount = *o.payable - o.freight.value_or(Money{});
        if (!line.refunded && o.refunded) line.refunded = o.refunded;
    }
    // Paid back in full and said to be done: the pieces are no demand. A part paid back says nothing of
    // pieces.
    for (OrderLine& line : o.lines)
        if (line.refundQty.milli == 0 && line.afterSale == AfterSaleState::Done && line.amount &&
            line.refunded && line.amount->fen > 0 && *line.refunded >= *line.amount)
            line.refundQty = line.qty;
}

std::string nickScope(const Profile& profile, const OrderRecord& o) {
    std::string scope(channelCode(profile.channel));
    const std::string& part = profile.nickScope == "pickup" ? o.pickupPoint
                              : profile.nickScope == "shop" ? o.platformShopName
                                                            : std::string();
    if (!part.empty()) scope += "/" + part;
    return scope;
}

void addBuyer(const Profile& profile, OrderRecord& o, const Draft& d) {
    std::string full = d.phoneFull, masked = d.phoneMasked;
    const bool receiverKnown = !o.receiver.phone.empty() && o.kind != "gift";
    if (full.empty() && receiverKnown) {
        const bool always = profile.buyerFromReceiver == "always";
        const bool agrees = profile.buyerFromReceiver == "agree" && maskFits(masked, o.receiver.phone);
        if ((always || agrees) && d.receiverMobile) full = o.receiver.phone;
        if (always && masked.empty() && o.receiver.phone.find('*') != std::string::npos)
            masked = o.receiver.phone;
    }
    const std::string scope(channelCode(profile.channel));
    if (!full.empty()) o.buyer.push_back({IdentityKind::PhoneFull, {}, full});
    if (!d.uid.empty()) o.buyer.push_back({IdentityKind::PlatformUid, scope, d.uid});
    if (!masked.empty()) o.buyer.push_back({IdentityKind::PhoneMasked, scope, masked});
    if (!d.nick.empty()) o.buyer.push_back({IdentityKind::Nick, nickScope(profile, o), d.nick});
}

}  // namespace

void finishOrder(const Profile& profile, const Recipe& recipe, Draft& d) {
    OrderRecord& o = d.order();
    if (o.shop.name.empty()) o.shop.name = recipe.shopName;
    if (!o.createdAt) o.createdAt = o.paidAt;
    // A table without states is a record of what was sold.
    if (profile.manual && o.statusText.empty())
        o.status = o.shipments.empty() ? OrderStatus::Completed : OrderStatus::Shipped;
    if (d.orderAfterSale != AfterSaleState::None && !o.lines.empty() && o.lines[0].afterSaleText.empty()) {
        // Said of the whole order; kept at its first line.
        o.lines[0].afterSale = d.orderAfterSale;
        o.lines[0].afterSaleText = d.orderAfterSaleText;
    }
    settleMoney(profile, o);
    settleStatus(o, d);
    if (profile.regionFromAddress) regionFromAddress(o.receiver.addressDetail, o.region);
    addBuyer(profile, o, d);
    for (ShipmentRecord& parcel : o.shipments) {
        parcel.orderNos = {profile.erpCopy && !o.parentNo.empty() ? o.parentNo : o.orderNo};
        if (!profile.erpCopy) parcel.shop = o.shop;
        if (!parcel.shippedAt) parcel.shippedAt = o.shippedAt;
    }
}

void finishCustomer(const Profile& profile, const Recipe& recipe, Draft& d) {
    auto& c = std::get<CustomerRecord>(d.record);
    if (c.shop.name.empty()) c.shop.name = recipe.shopName;
    const std::string scope(channelCode(profile.channel));
    if (!d.externalId.empty()) c.identities.push_back({IdentityKind::ExternalUserId, {}, d.externalId});
    if (!d.phoneFull.empty()) c.identities.push_back({IdentityKind::PhoneFull, {}, d.phoneFull});
    if (!d.uid.empty()) c.identities.push_back({IdentityKind::PlatformUid, scope, d.uid});
    if (!d.phoneMasked.empty()) c.identities.push_back({IdentityKind::PhoneMasked, scope, d.phoneMasked});
    if (!d.nick.empty()) c.identities.push_back({IdentityKind::Nick, scope, d.nick});
    // A bare name identifies only within the list it stands in.
    if (c.identities.empty() && !c.person.name.empty())
        c.identities.push_back({IdentityKind::Nick, scope, c.person.name});
}

std::vector<ShipmentRecord> parcelsOf(std::string_view waybills, std::string_view carriers,
                                      std::vector<ParcelIssue>& issues) {
    std::vector<ShipmentRecord> out;
    const std::vector<std::string_view> numbers = pieces(waybills), names = pieces(carriers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Waybill w = cleanWaybill(numbers[i]);
        if (w.number.empty()) continue;
        ShipmentRecord parcel;
        parcel.waybillNo = std::move(w.number);
        // As many carriers as parcels: one each; otherwise the first is meant for all.
        if (!names.empty()) parcel.carrierText = names.size() == numbers.size() ? names[i] : names[0];
        if (parcel.carrierText.empty()) parcel.carrierText = std::move(w.carrierText);
        if (const Carrier* said = findCarrier(parcel.carrierText))
            if (const Carrier* looks = carrierMismatch(parcel.waybillNo, said->code))
                issues.push_back({std::string(said->name), std::string(looks->name)});
        out.push_back(std::move(parcel));
    }
    return out;
}

bool splitStock(const Profile& profile, Draft& d) {
    auto& main = std::get<StockRecord>(d.record);
    if (main.warehouse.empty()) main.warehouse = profile.defaultWarehouse;
    if (d.warehouses.empty()) return false;
    const Qty total = main.onHand.value_or(Qty{});
    Qty inside;
    for (const auto& [name, qty] : d.warehouses) inside += qty;
    // The total is counted once: own warehouses are parts of it, the rest lies in the main one. Where they
    // hold more than the total they cannot be parts, so they stand beside it.
    const bool parts = inside <= total;
    if (parts && d.warehouses.size() == 1 && inside == total) {
        main.warehouse = d.warehouses[0].first;
        return false;
    }
    if (parts) main.onHand = total - inside;
    for (const auto& [name, qty] : d.warehouses) {
        StockRecord own;
        own.warehouse = name;
        own.skuCode = main.skuCode;
        own.skuName = main.skuName;
        own.takenAt = main.takenAt;
        own.onHand = qty;
        d.extra.emplace_back(std::move(own));
    }
    return !parts;
}

}  // namespace roulian::exchange
