#pragma once
// One record of every kind, for tests that need a whole import.
#include "fixtures.h"

namespace fixtures {

inline ShipmentRecord parcel(const std::string& number, std::vector<std::string> orders = {}) {
    ShipmentRecord s;
    s.waybillNo = number;
    s.carrierText = "\xe9\xa1\xba\xe4\xb8\xb0\xe9\x80\x9f\xe8\xbf\x90";  // 顺丰速运
    s.orderNos = std::move(orders);
    return s;
}

inline std::vector<Record> everything() {
    OrderRecord o = order("A1");
    o.transactionNo = "T1";
    o.buyer = {{IdentityKind::PlatformUid, {}, "u1"}, {IdentityKind::PhoneFull, {}, "13800138001"}};
    o.receiver = {"Lin Xiao", "13800138001", {}, "Street 1", "ring"};
    o.shipments = {parcel("SF1234567890123")};
    o.collection = "Group 1";
    o.leader = "Leader";
    o.lines[0].afterSale = AfterSaleState::Asked;
    o.lines[0].refunded = Money{100};
    CustomerRecord c;
    c.shop = {Channel::Youzan, "yz"};
    c.person = {"Lin Xiao", "13800138001", {}, {}, {}};
    c.tags = {{"level", "gold"}};
    c.staffUserId = "staff1";
    c.addedAt = LocalTime{1'690'000'000};
    BomRecord bom;
    bom.code = "B1";
    bom.parentCode = "H500";
    bom.lines = {{3, "JAR", "Jar", "pcs", "", Qty::units(1), Qty::units(1), 0.02},
                 {4, "HONEY", "Honey", "kg", "", Qty::fromMilli(500), Qty::units(1), 0}};
    PurchaseOrderRecord po;
    po.no = "PO1";
    po.supplierCode = "S1";
    po.supplierName = "Jar maker";
    PurchaseOrderRecord::Line line;
    line.lineNo = "1";
    line.skuCode = "JAR";
    line.qty = Qty::units(100);
    line.price = Money{120};
    line.plans = {{Day{20000}, Qty::units(60), std::nullopt, std::nullopt},
                  {Day{20010}, Qty::units(40), std::nullopt, 2}};
    po.lines = {line};
    StockRecord stock;
    stock.warehouse = "Main";
    stock.skuCode = "H500";
    stock.takenAt = LocalTime{1'700'000'000};
    stock.onHand = Qty::units(12);
    stock.daysMin = 7.5;
    SupplierTermRecord term{"S1", {}, "JAR", Money{110}, 14, Qty::units(500), Qty::units(50), 0.6};
    RoutingRecord routing{"H500", "L1", 1.5, 20, 2, Qty::units(10), Qty::units(10)};
    EventRecord event{"618", "promotion", {}, {}, {}, Day{20000}, Day{20003}, 1.8};
    ShipmentRecord tracked = parcel("SF1234567890123", {"A1"});
    tracked.events = {{LocalTime{1'700'010'000}, "picked up", "Hangzhou", ShipmentState::PickedUp, {}},
                      {LocalTime{1'700'090'000}, "signed", "Beijing", ShipmentState::Signed, {}}};
    CommunityRecord community{"wecom_group", "g1", "Group", "owner", "ok", LocalTime{1}, 200};
    CommunityDayRecord day;
    day.owner = "staff1";
    day.day = Day{20000};
    day.messages = 99;
    return {o,
            c,
            goods("H500"),
            bom,
            po,
            stock,
            term,
            ResourceRecord{"L1", "Line 1", {}, 10.0, {}},
            routing,
            ResourceDayRecord{"L1", Day{20001}, 4},
            event,
            tracked,
            community,
            day,
            SupplierRecord{"S1", "Jar maker Ltd", "Jar", {}}};
}

}  // namespace fixtures
