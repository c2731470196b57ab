// Netting, explosion and lot rules against tables computed by hand.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "brand.h"

namespace roulian::planning {

class TestPlanningMrp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Product structure "Awesome" speaker kits of Heizer & Render, Operations Management, chapter on MRP
    // (net requirements plan): A = 2 B + 3 C; B = 2 D + 2 E; C = 2 E + 2 F; F = 2 D + 1 G. Lead times in
    // weeks A 1, B 2, C 1, D 1, E 2, F 3, G 2; on hand A 10, B 15, C 20, D 10, E 10, F 5, G 0. 50 A due in
    // week 8. By hand: A net 50−10 = 40 released in 7. B gross 80, net 65, released 5. C gross 120, net 100,
    // released
    // 6. E gross 130 in 5 and 200 in 6: net 120 released 3, 200 released 4. F gross 200 in 6, net 195,
    // released 3. D gross 390 in 3 (F) and 130 in 5 (B): net 380 released 2, 130 released 4. G net 195 in 3,
    // released 1. Weeks here count from 0, so the book's week n is n − 1.
    void textbookTable() {
        enum { A = 1, B, C, D, E, F, G };
        Brand b;
        b.item(A, 1, 10);
        b.item(B, 2, 15);
        b.item(C, 1, 20);
        b.item(D, 1, 10);
        b.item(E, 2, 10);
        b.item(F, 3, 5);
        b.item(G, 2, 0);
        b.uses(A, B, 2);
        b.uses(A, C, 3);
        b.uses(B, D, 2);
        b.uses(B, E, 2);
        b.uses(C, E, 2);
        b.uses(C, F, 2);
        b.uses(F, D, 2);
        b.uses(F, G, 1);
        b.order(A, mondayOf(7), 50);
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, A), QStringLiteral("40@6>7"));
        QCOMPARE(listed(plan, B), QStringLiteral("65@4>6"));
        QCOMPARE(listed(plan, C), QStringLiteral("100@5>6"));
        QCOMPARE(listed(plan, E), QStringLiteral("120@2>4 200@3>5"));
        QCOMPARE(listed(plan, F), QStringLiteral("195@2>5"));
        QCOMPARE(listed(plan, D), QStringLiteral("380@1>2 130@3>4"));
        QCOMPARE(listed(plan, G), QStringLiteral("195@0>2"));
        QCOMPARE(row(plan, E, 4).dependent, Qty::units(130));
        QCOMPARE(row(plan, E, 5).dependent, Qty::units(200));
        QCOMPARE(row(plan, E, 3).projectedAvailable, Qty::units(10));
        QCOMPARE(row(plan, E, 3).released, Qty::units(200));
        for (const PlannedOrder& o : plan.orders) QVERIFY(!o.late);
        QVERIFY(plan.issues.empty());
    }

    // On hand 40, receipt 50 in week 2, safety stock 10, multiples of 50, lead 2 weeks, needs 35 30 40 10
    // 40 30. By hand: week 0 ends with 5 (the target 10 cannot be refilled before week 2), week 1 with −25:
    // the receipt comes no later than any new order could, so it is to be hurried. Week 2: −25 + 50 − 40 =
    // −15, need 25 → 50, ends with 35. Week 3: 25. Week 4: −15, need 25 → 50, 35. Week 5: 5, below 10 →
    // 50, 55.
    void scheduledReceiptsAndSafetyStock() {
        Brand b;
        Item& i = b.item(1, 2, 40);
        i.safetyStock = Qty::units(10);
        i.lot.multiple = Qty::units(50);
        const int needs[] = {35, 30, 40, 10, 40, 30};
        for (int w = 0; w < 6; ++w) b.order(1, mondayOf(w), needs[w]);
        b.receipt("PO1", 1, mondayOf(2), 50);
        b.options.horizonWeeks = 6;
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("50@0>2 50@2>4 50@3>5"));
        const int available[] = {5, -25, 35, 25, 35, 55};
        for (int w = 0; w < 6; ++w) QCOMPARE(row(plan, 1, w).projectedAvailable, Qty::units(available[w]));
        QCOMPARE(plan.orders[0].reasons[0].code, Reason::Code::Shortage);
        QCOMPARE(plan.orders[0].reasons[0].q1, Qty::units(15));
        QCOMPARE(plan.orders[2].reasons[0].code, Reason::Code::BelowSafety);
        QCOMPARE(plan.orders[2].reasons[0].q1, Qty::units(5));
        QCOMPARE(plan.advice.size(), std::size_t{1});
        QCOMPARE(plan.advice[0].kind, ReceiptAdvice::Kind::Expedite);
        QCOMPARE(plan.advice[0].qty, Qty::units(25));
        QCOMPARE(plan.advice[0].to, mondayOf(1));
    }

    // One roll of tape for 50 boxes, 3 % scrap. 101 boxes: 101 × 1/50 × 1.03 = 2.0806 → 2.081 rolls, once for
    // the order; rounding a unit's 0.0206 up to 0.021 would give 2.121.
    void oneFiftiethIsNeverRoundedPerUnit() {
        QCOMPARE(componentNeed(Qty::units(101), Qty::units(1), Qty::units(50), 30000), Qty::fromMilli(2081));
        QCOMPARE(componentNeed(Qty::units(100), Qty::units(1), Qty::units(50), 0), Qty::units(2));
        QCOMPARE(componentNeed(Qty::units(1), Qty::units(1), Qty::units(3), 0), Qty::fromMilli(334));
        QCOMPARE(componentNeed(Qty::units(3), Qty::units(1), Qty::units(3), 0), Qty::units(1));
        QCOMPARE(componentNeed(Qty::fromMilli(1), Qty::fromMilli(1), Qty::units(1'000'000), 0), Qty{1});
        QCOMPARE(componentNeed(Qty::units(-5), Qty::units(1), Qty::units(1), 0), Qty{});
        // 10¹² units × 10⁹ parts: beyond 64 bits, saturates.
        QCOMPARE(
            componentNeed(Qty::units(1'000'000'000'000), Qty::units(1'000'000'000), Qty::units(1), 0).milli,
            std::numeric_limits<std::int64_t>::max());
        QCOMPARE(componentNeed(Qty::units(7'000'000'000), Qty::units(7), Qty::units(50), 125000),
                 Qty::units(1'102'500'000));

        Brand b;
        b.item(1, 1);
        b.item(2, 1).lot.multiple = Qty{};  // any thousandth
        b.item(3, 1);                       // whole rolls
        b.uses(1, 2, 1, 50, 0.03);
        b.uses(1, 3, 1, 50, 0.03);
        b.order(1, mondayOf(4), 101);
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 2), QStringLiteral("2.081@2>3"));
        QCOMPARE(listed(plan, 3), QStringLiteral("3@2>3"));
        QCOMPARE(row(plan, 3, 3).projectedAvailable, Qty::fromMilli(919));
    }

    void lotRules_data() {
        QTest::addColumn<int>("moq");
        QTest::addColumn<int>("multiple");
        QTest::addColumn<int>("pack");
        QTest::addColumn<int>("need");
        QTest::addColumn<int>("lot");
        QTest::newRow("lot for lot") << 0 << 1 << 0 << 37 << 37;
        QTest::newRow("minimum") << 100 << 1 << 0 << 37 << 100;
        QTest::newRow("above minimum") << 100 << 1 << 0 << 137 << 137;
        QTest::newRow("multiple") << 0 << 12 << 0 << 37 << 48;
        QTest::newRow("exact multiple") << 0 << 12 << 0 << 48 << 48;
        QTest::newRow("minimum is no multiple") << 100 << 12 << 0 << 37 << 108;
        QTest::newRow("multiple and pack") << 0 << 4 << 6 << 13 << 24;
        QTest::newRow("nothing needed") << 0 << 12 << 0 << 0 << 0;
    }
    void lotRules() {
        QFETCH(int, moq);
        QFETCH(int, multiple);
        QFETCH(int, pack);
        QFETCH(int, need);
        QFETCH(int, lot);
        LotRules r;
        r.moq = Qty::units(moq);
        r.multiple = Qty::units(multiple);
        r.pack = Qty::units(pack);
        QCOMPARE(lotSized(Qty::units(need), r), Qty::units(lot));
    }

    void lotReasonsSayFromTo() {
        Brand b;
        Item& i = b.item(1, 1);
        i.lot.moq = Qty::units(100);
        i.lot.multiple = Qty::units(12);
        b.order(1, mondayOf(3), 37);
        b.order(1, mondayOf(5), 80);
        const Plan plan = b.plan();
        // 37 → 100 → 108 leaves 71; 9 short in week 5.
        QCOMPARE(listed(plan, 1), QStringLiteral("108@2>3 108@4>5"));
        const auto& r = plan.orders[0].reasons;
        QCOMPARE(r.size(), std::size_t{3});
        QCOMPARE(r[0].code, Reason::Code::Shortage);
        QCOMPARE(r[0].day, mondayOf(3));
        QCOMPARE(r[0].q1, Qty::units(37));
        QCOMPARE(r[1].code, Reason::Code::MoqRaised);
        QCOMPARE(r[1].q1, Qty::units(37));
        QCOMPARE(r[1].q2, Qty::units(100));
        QCOMPARE(r[2].code, Reason::Code::RoundedUp);
        QCOMPARE(r[2].q2, Qty::units(108));
        QCOMPARE(plan.orders[1].reasons[0].q1, Qty::units(9));
    }

    // Daily buckets: an order covers its review period. 5 a day, on hand 12, lead 2 days, review 7: short on
    // day 2 (12 − 15 = −3); needs until day 8 are 45, so the order is 45 − 12 = 33.
    void reviewPeriodGroupsDailyNeeds() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.options.horizonWeeks = 2;
        Item& i = b.item(1, 0, 12);
        i.leadDays = 2;
        i.reviewDays = 7;
        b.forecast(1, 0, 35);
        b.forecast(1, 1, 35);
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1, 1), QStringLiteral("33@0>2 25@7>9"));
        QVERIFY(has(plan.orders[0], Reason::Code::CoversReview));
        QCOMPARE(plan.orders[0].reasons[1].q1, Qty::units(30));
        QCOMPARE(plan.orders[0].reasons[1].day, kToday + 8);
    }

    // A box of two soaps and a towel; two boxes stand packed. 10 boxes are wanted on day 3.
    void bundleDemandPassesToItsParts() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.item(1, 0, 2);
        b.item(2, 0, 5).leadDays = 1;
        b.item(3, 0, 0).leadDays = 1;
        b.uses(1, 2, 2, 1, 0, BomUse::Bundle);
        b.uses(1, 3, 1, 1, 0, BomUse::Bundle);
        b.order(1, kToday + 3, 10);
        b.order(2, kToday + 3, 1, "O2");
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QString());
        QCOMPARE(listed(plan, 2, 1), QStringLiteral("12@2>3"));  // 16 + 1 − 5
        QCOMPARE(listed(plan, 3, 1), QStringLiteral("8@2>3"));
        QCOMPARE(row(plan, 1, 0).planned, Qty::units(8));
        QCOMPARE(row(plan, 1, 0).projectedAvailable, Qty{});
        const PlannedOrder& soap = plan.orders[0];
        QCOMPARE(soap.pegs.size(), std::size_t{1});
        QCOMPARE(soap.pegs[0].kind, Peg::Kind::Bundle);
        QCOMPARE(soap.pegs[0].parent, SkuId{1});
        QCOMPARE(soap.pegs[0].qty, Qty::units(12));
    }

    void lateOrdersSayWhenTheyCanCome() {
        Brand b;
        b.item(1, 1);
        b.item(2, 3);
        b.uses(1, 2, 1);
        b.order(1, mondayOf(2), 10);
        const Plan plan = b.plan();
        // 1 starts in week 1, so 2 was to be ordered two weeks ago; it comes in week 3, 1 in week 4.
        QCOMPARE(listed(plan, 1), QStringLiteral("10@1>2"));
        QCOMPARE(listed(plan, 2), QStringLiteral("10@-2>1"));
        QVERIFY(plan.orders[0].late);
        QCOMPARE(plan.orders[0].earliestDue, mondayOf(4));
        QVERIFY(has(plan.orders[0], Reason::Code::ComponentLate));
        QVERIFY(!has(plan.orders[0], Reason::Code::StartInPast));
        QCOMPARE(plan.orders[0].reasons[1].ref, plan.orders[1].key);
        QVERIFY(plan.orders[1].late);
        QCOMPARE(plan.orders[1].earliestDue, mondayOf(3));
        QVERIFY(has(plan.orders[1], Reason::Code::StartInPast));
        QCOMPARE(row(plan, 1, 3).projectedAvailable, Qty{});
        QCOMPARE(row(plan, 1, 3).projectedFeasible, Qty::units(-10));
        QCOMPARE(row(plan, 1, 4).projectedFeasible, Qty{});
    }

    void cycleIsNamedAndBlocksNobodyElse() {
        Brand b;
        for (int id = 1; id <= 5; ++id) b.item(id, 0);
        b.uses(2, 3, 1);
        b.uses(3, 4, 1);
        b.uses(4, 2, 1);
        b.uses(4, 5, 1);
        b.order(1, mondayOf(2), 7);
        b.order(3, mondayOf(2), 7, "O2");
        const Plan plan = b.plan();
        const Issue* cycle = issue(plan, "plan.bom.cycle");
        QVERIFY(cycle);
        QCOMPARE(cycle->severity, Severity::Error);
        QCOMPARE(QString::fromStdString(cycle->args[0]), QString::fromUtf8("S2 → S3 → S4 → S2"));
        QCOMPARE(listed(plan, 1), QStringLiteral("7@2>2"));
        QCOMPARE(listed(plan, 3), QStringLiteral("7@2>2"));
        QCOMPARE(listed(plan, 5), QStringLiteral("7@2>2"));

        Brand self;
        self.item(1, 0);
        self.uses(1, 1, 1);
        self.order(1, mondayOf(1), 3);
        QVERIFY(issue(self.plan(), "plan.bom.cycle"));
        QCOMPARE(listed(self.plan(), 1), QStringLiteral("3@1>1"));
    }

    // Newsvendor with normal demand: S = μ(L + 1) + z(p ÷ (p + h)) σ √(L + 1), the safety stock formula with
    // the protection of one period and the lead time.
    void safetyStockAgainstRecordedAnswers() {
        QFile file(QStringLiteral(SHARED_DIR "/data/planning/inventory.json"));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("shared test data are not here");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
        int checked = 0;
        for (const QJsonValue& c : cases) {
            const QJsonValue in = c[u"inputs"];
            if (c[u"problem"].toString() != u"newsvendor_normal" || !in[u"base_stock_level"].isUndefined())
                continue;
            const double p = in[u"stockout_cost"].toDouble(), h = in[u"holding_cost"].toDouble();
            if (p < h) continue;  // a negative safety stock is none
            const double periods = in[u"lead_time"].toDouble(0) + 1;
            const double s = in[u"demand_mean"].toDouble() * periods +
                             safetyFactor(p / (p + h)) * in[u"demand_sd"].toDouble() * std::sqrt(periods);
            const double expected = c[u"expected"][0].toDouble();
            QVERIFY2(std::abs(s - expected) <= 1e-9 * expected, qPrintable(c[u"id"].toString()));
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void safetyFactorIsTheNormalQuantile() {
        QCOMPARE(safetyFactor(0.5), 0.0);
        QCOMPARE(safetyFactor(0.3), 0.0);
        QCOMPARE(safetyFactor(1.0), 0.0);
        // Standard normal table.
        QVERIFY(std::abs(safetyFactor(0.95) - 1.6448536269514722) < 1e-12);
        QVERIFY(std::abs(safetyFactor(0.975) - 1.9599639845400545) < 1e-12);
        QVERIFY(std::abs(safetyFactor(0.9999) - 3.719016485455709) < 1e-12);
        for (double p = 0.501; p < 0.9999999; p += 0.00037) {
            const double back = 0.5 * std::erfc(-safetyFactor(p) / std::sqrt(2.0));
            QVERIFY2(std::abs(back - p) < 1e-14, qPrintable(QString::number(p)));
        }
        const double tail = 1e-13;  // the far branch
        QVERIFY(std::abs(0.5 * std::erfc(safetyFactor(1 - tail) / std::sqrt(2.0)) / tail - 1) < 1e-2);
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::TestPlanningMrp)
#include "tst_planning_mrp.moc"
