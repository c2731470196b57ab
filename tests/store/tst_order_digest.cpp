// Orders that say what they said before: found unchanged without a look at their fields, and never wrongly so.
#include <QTest>
#include <functional>
#include <set>

#include "fixtures.h"
#include "store/writer/order_digest.h"

using namespace fixtures;

namespace {

OrderRecord full() {
    OrderRecord o = order("1");
    o.receiver = {"Lin", "13800138001", {}, "Street 1", {}};
    o.buyer = {{IdentityKind::PhoneFull, {}, "13800138001"}};
    ShipmentRecord parcel;
    parcel.waybillNo = "YT8800000000001";
    parcel.carrierText = "yuantong";
    o.shipments.push_back(parcel);
    return o;
}

std::int64_t said(const Work& work) {
    return work.number("SELECT coalesce(said, 0) FROM sales_order WHERE order_no = '1'");
}

}  // namespace

class TestOrderDigest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldCounts() {
        Work work;
        auto digest = OrderDigest::make(*work.vault);
        QVERIFY(digest.ok());
        const std::vector<std::function<void(OrderRecord&)>> changes{
            [](OrderRecord& o) { o.shop.name = "other"; },
            [](OrderRecord& o) { o.shop.channel = Channel::Youzan; },
            [](OrderRecord& o) { o.orderNo = "2"; },
            [](OrderRecord& o) { o.status = OrderStatus::Shipped; },
            [](OrderRecord& o) { o.statusText = "shipped"; },
            [](OrderRecord& o) { o.createdAt->seconds += 1; },
            [](OrderRecord& o) { o.createdAt->precision = Precision::Day; },
            [](OrderRecord& o) { o.settledAt = LocalTime{5}; },
            [](OrderRecord& o) { o.promisedDay = Day{}; },
            [](OrderRecord& o) { o.freight = Money{}; },  // nothing paid is not the same as nothing said
            [](OrderRecord& o) { o.discount = Money{}; },
            [](OrderRecord& o) { o.paid = std::nullopt; },
            [](OrderRecord& o) { o.receiver.phone = "13800138002"; },
            [](OrderRecord& o) { o.receiver.remark = "x"; },
            [](OrderRecord& o) { o.sellerNote = "x"; },
            [](OrderRecord& o) { o.leader = "x"; },
            [](OrderRecord& o) { o.warehouse = "x"; },
            [](OrderRecord& o) { o.buyer[0].scope = "x"; },
            [](OrderRecord& o) {
                o.buyer.push_back({IdentityKind::OpenId, {}, "o"});
            },
            [](OrderRecord& o) { o.region.district = "x"; },
            [](OrderRecord& o) { o.lines[0].qty = Qty::units(3); },
            [](OrderRecord& o) { o.lines[0].refundQty = Qty::units(1); },
            [](OrderRecord& o) { o.lines[0].afterSale = AfterSaleState::Done; },
            [](OrderRecord& o) { o.lines[0].shipped = false; },
            [](OrderRecord& o) { o.lines.push_back(o.lines[0]); },
            [](OrderRecord& o) { o.shipments[0].state = ShipmentState::Signed; },
            [](OrderRecord& o) { o.shipments.clear(); },
            [](OrderRecord& o) { o.linesAre = OrderRecord::Lines::Complete; },
        };
        const std::int64_t base = digest->of(full());
        std::set<std::int64_t> all{base};
        for (const auto& change : changes) {
            OrderRecord o = full();
            change(o);
            all.insert(digest->of(o));
        }
        QCOMPARE(all.size(), changes.size() + 1);
        OrderRecord moved = full();
        moved.lines[0].rowNo = 77;
        QCOMPARE(digest->of(moved), base);
        // Text cannot slip from one field into the next.
        OrderRecord left = full(), right = full();
        left.parentNo = "ab", left.kind = "c";
        right.parentNo = "a", right.kind = "bc";
        QVERIFY(digest->of(left) != digest->of(right));
    }

    void anotherWorkspaceHasOtherNumbers() {
        Work a, b;
        QVERIFY(OrderDigest::make(*a.vault)->of(full()) != OrderDigest::make(*b.vault)->of(full()));
    }

    void unchangedOrdersAreKnown() {
        Work work;
        QCOMPARE(import(work, {full()}).said(), QByteArray("N"));
        QVERIFY(said(work) != 0);
        const std::string before = dump(*work.db);
        const auto again = import(work, {full(), order("2")});
        QCOMPARE(again.said(), QByteArray("SN"));
        QVERIFY(undoBatch(*work.db, again.batch).ok());
        QVERIFY(dump(*work.db) == before);
    }

    // After another file changed the order, the first record is a change again and is weighed as ever.
    void aChangedOrderIsComparedAgain() {
        Work work;
        QCOMPARE(import(work, {full()}).said(), QByteArray("N"));
        OrderRecord other = full();
        other.lines[0].qty = Qty::units(5);  // only the line changes, not the order's own row
        const auto second = import(work, {other});
        QCOMPARE(second.said(), QByteArray("C"));
        QCOMPARE(said(work), 0);
        QCOMPARE(import(work, {full()}).said(), QByteArray("C"));
        QCOMPARE(work.number("SELECT qty_milli FROM order_line"), 2000);
        QCOMPARE(import(work, {full()}).said(), QByteArray("S"));
    }

    void undoBringsTheShortCutBack() {
        Work work;
        QCOMPARE(import(work, {full()}).said(), QByteArray("N"));
        const std::int64_t first = said(work);
        const std::string before = dump(*work.db);
        OrderRecord other = full();
        other.lines[0].qty = Qty::units(5);
        const auto second = import(work, {other});
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QVERIFY(dump(*work.db) == before);
        QCOMPARE(said(work), first);
    }

    void erasingForgetsWhatWasSaid() {
        Work work;
        QCOMPARE(import(work, {full()}).said(), QByteArray("N"));
        QVERIFY(
            eraseCustomer(*work.db, *work.vault, work.number("SELECT customer_id FROM sales_order")).ok());
        QCOMPARE(said(work), 0);
    }

    void warehouseCopiesTakeTheLongWay() {
        Work work;
        OrderRecord copy = full();
        copy.erpCopy = true;
        QCOMPARE(import(work, {copy}).said(), QByteArray("N"));
        QCOMPARE(said(work), 0);
        QCOMPARE(import(work, {copy}).said(), QByteArray("S"));
    }
};

QTEST_GUILESS_MAIN(TestOrderDigest)
#include "tst_order_digest.moc"
