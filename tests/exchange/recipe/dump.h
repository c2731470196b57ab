#pragma once
// A record as one line of text, for expected.json: every field that says something, in a fixed order.
#include <string>

#include "dump_line.h"
#include "dump_reach.h"

namespace roulian::exchange::test {

inline std::string dump(const ShipmentRecord& s) {
    Line l("parcel");
    std::string orders;
    for (const std::string& o : s.orderNos) orders += (orders.empty() ? "" : ",") + o;
    l.add("no", s.waybillNo).add("carrier", s.carrierText).add("orders", orders).add("shipped", s.shippedAt);
    if (s.state) l.add("state", std::string(shipmentStateCode(*s.state)));
    l.add("sub", s.subState);
    for (const TrackingEvent& e : s.events)
        l.add("event", "[" + e.at.iso() + " " + std::string(shipmentStateCode(e.state)) + " " + e.area + " " +
                           e.text + "]");
    return l.text();
}

inline std::string dump(const OrderRecord& o) {
    Line l("order");
    l.add("no", o.orderNo)
        .add("parent", o.parentNo)
        .add("kind", o.kind)
        .add("shop",
             std::string(channelCode(o.shop.channel)) + (o.shop.name.empty() ? "" : "/" + o.shop.name));
    l.add("platform", o.platformShopName)
        .add("status", std::to_string(static_cast<int>(o.status)) +
                           (o.statusText.empty() ? "" : "(" + o.statusText + ")"));
    l.add("created", o.createdAt)
        .add("paidAt", o.paidAt)
        .add("shippedAt", o.shippedAt)
        .add("from", o.windowFrom)
        .add("to", o.windowTo);
    l.add("goods", o.goods)
        .add("freight", o.freight)
        .add("discount", o.discount)
        .add("payable", o.payable)
        .add("paid", o.paid)
        .add("refunded", o.refunded);
    l.add("transaction", o.transactionNo)
        .add("buyer", identities(o.buyer))
        .add("receiver", person(o.receiver))
        .add("region", region(o.region));
    l.add("delivery", o.deliveryKind)
        .add("pickup", o.pickupPoint)
        .add("collection", o.collection)
        .add("leader", o.leader)
        .add("warehouse", o.warehouse)
        .flag("erp", o.erpCopy);
    std::string text = l.text();
    for (const OrderLine& x : o.lines) {
        Line line(" | line");
        line.add("row", std::optional<std::int64_t>(x.rowNo))
            .add("code", x.merchantCode)
            .add("sku", x.externalSkuId)
            .add("title", x.title)
            .add("spec", x.spec);
        line.add("qty", std::optional<Qty>(x.qty))
            .add("back", x.refundQty.milli == 0 ? std::nullopt : std::optional<Qty>(x.refundQty));
        line.add("price", x.unitPrice)
            .add("amount", x.amount)
            .add("refunded", x.refunded)
            .add("cost", x.cost)
            .add("after", x.afterSaleText.empty()
                              ? std::string()
                              : std::to_string(static_cast<int>(x.afterSale)) + "(" + x.afterSaleText + ")");
        line.flag("presale", x.presale).flag("gift", x.gift).flag("shipped", x.shipped.value_or(false));
        text += line.text();
    }
    for (const ShipmentRecord& s : o.shipments) text += " | " + dump(s);
    return text;
}

inline std::string dump(const CustomerRecord& c) {
    Line l("customer");
    l.add("ids", identities(c.identities))
        .add("person", person(c.person))
        .add("first", c.firstSeenAt)
        .add("member", c.memberSince)
        .add("last", c.lastOrderAt);
    for (const auto& t : c.tags) l.add("tag", t.group + ":" + t.tag);
    l.add("staff", c.staffUserId + (c.staffName.empty() ? "" : "/" + c.staffName))
        .add("dept", c.department)
        .add("source", c.addSource)
        .add("said", c.followDescription)
        .add("added", c.addedAt);
    return l.text();
}

inline std::string dump(const CommunityRecord& c) {
    return Line("community")
        .add("kind", c.kind)
        .add("name", c.name)
        .add("owner", c.ownerName)
        .add("created", c.createdAt)
        .add("members", c.memberCount)
        .text();
}

inline std::string dump(const CommunityDayRecord& c) {
    return Line("day")
        .add("owner", c.owner)
        .add("day", std::optional<Day>(c.day))
        .add("range", number(c.rangeDays))
        .add("newChats", c.newChats)
        .add("chats", c.chatsTotal)
        .add("active", c.chatsWithMessages)
        .add("newMembers", c.newMembers)
        .add("members", c.membersTotal)
        .add("talking", c.membersWithMessages)
        .add("messages", c.messages)
        .text();
}

inline std::string dump(const GoodsRecord& g) {
    return Line("goods")
        .add("style", g.styleCode)
        .add("code", g.code)
        .add("name", g.name)
        .add("spec", g.spec)
        .add("unit", g.unit)
        .add("barcode", g.barcode)
        .add("brand", g.brand)
        .add("category", g.category)
        .add("status", g.status)
        .add("supplier", g.supplierName)
        .add("price", g.price)
        .add("cost", g.cost)
        .add("buy", g.purchasePrice)
        .add("grams", g.weightGrams)
        .add("pack", g.packQty)
        .text();
}

inline std::string dump(const StockRecord& s) {
    return Line("stock")
        .add("at", std::optional<LocalTime>(s.takenAt))
        .add("warehouse", s.warehouse)
        .add("sku", s.skuCode)
        .add("onHand", s.onHand)
        .add("locked", s.locked)
        .add("available", s.available)
        .add("defective", s.defective)
        .add("virtual", s.virtualQty)
        .add("po", s.inboundPo)
        .add("min", s.safetyMin)
        .text();
}

inline std::string dump(const BomRecord& b) {
    std::string text = Line("bom")
                           .add("code", b.code)
                           .add("parent", b.parentCode)
                           .add("version", b.version)
                           .add("use", b.use)
                           .text();
    for (const auto& x : b.lines)
        text += Line(" | line")
                    .add("row", std::optional<std::int64_t>(x.rowNo))
                    .add("child", x.childCode)
                    .add("n", std::optional<Qty>(x.numerator))
                    .add("d", std::optional<Qty>(x.denominator))
                    .add("scrap", std::optional<double>(x.scrapRate))
                    .add("unit", x.unit)
                    .add("memo", x.memo)
                    .text();
    return text;
}

inline std::string dump(const SupplierRecord& s) {
    return Line("supplier")
        .add("code", s.code)
        .add("name", s.name)
        .add("short", s.shortName)
        .add("note", s.note)
        .text();
}

inline std::string dump(const SupplierTermRecord& s) {
    return Line("term")
        .add("supplier", s.supplierCode)
        .add("sku", s.skuCode)
        .add("price", s.price)
        .add("lead", s.leadDays)
        .add("min", s.minQty)
        .add("pack", s.packQty)
        .add("share", s.share)
        .text();
}

inline std::string dump(const PurchaseOrderRecord& p) {
    std::string text =
        Line("po").add("no", p.no).add("supplier", p.supplierCode).add("at", p.orderedAt).text();
    for (const auto& x : p.lines) {
        text += Line(" | line")
                    .add("row", std::optional<std::int64_t>(x.rowNo))
                    .add("no", x.lineNo)
                    .add("sku", x.skuCode)
                    .add("qty", std::optional<Qty>(x.qty))
                    .text();
        for (const auto& y : x.plans)
            text += Line(" > plan")
                        .add("due", std::optional<Day>(y.due))
                        .add("qty", std::optional<Qty>(y.qty))
                        .add("expected", y.expected)
                        .add("transit", y.transitDays)
                        .text();
    }
    return text;
}

inline std::string dump(const ResourceRecord& r) {
    return Line("resource")
        .add("code", r.code)
        .add("name", r.name)
        .add("kind", r.kind)
        .add("hours", r.hoursPerDay)
        .add("week", r.workWeek)
        .text();
}

inline std::string dump(const RoutingRecord& r) {
    return Line("routing")
        .add("sku", r.skuCode)
        .add("resource", r.resourceCode)
        .add("minutes", std::optional<double>(r.minutesPerUnit))
        .add("setup", std::optional<double>(r.setupMinutes))
        .add("lead", r.leadDays)
        .add("min", r.minLot)
        .add("multiple", r.lotMultiple)
        .text();
}

inline std::string dump(const ResourceDayRecord& r) {
    return Line("resource-day")
        .add("resource", r.resourceCode)
        .add("day", std::optional<Day>(r.day))
        .add("hours", std::optional<double>(r.hours))
        .text();
}

inline std::string dump(const EventRecord& e) {
    return Line("event")
        .add("name", e.name)
        .add("kind", e.kind)
        .add("from", std::optional<Day>(e.from))
        .add("to", std::optional<Day>(e.to))
        .add("sku", e.skuCode)
        .add("category", e.category)
        .add("channel", e.channel)
        .add("lift", e.expectedLift)
        .text();
}

inline std::string dump(const SourcedRecord& r) {
    return std::to_string(r.rowNo) + " " +
           std::visit([](const auto& record) { return dump(record); }, r.record);
}

}  // namespace roulian::exchange::test
