// Pegging, advice, capacity, risk, excess and the comparison of plans.
#include <QTest>
#include <cmath>

#include "brand.h"

namespace roulian::planning {

class TestPlanningExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Lead time a week, review of four: one order covers 40 of week 1 and 30 of week 4. An order of the next review, in
    // four weeks, would come in week 5: both wait for this one. What only week 8 needs can wait.
    void whatIsAtStakeToday() {
        Brand b;
        Item& i = b.item(1, 1);
        i.salesPrice = Money::fromYuan(10);
        i.reviewDays = 28;
        b.order(1, mondayOf(1), 40, "O1");
        b.order(1, mondayOf(4), 30, "O2");
        b.order(1, mondayOf(8), 20, "O3");
        Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("70@0>1 20@7>8"));
        QCOMPARE(plan.orders[0].atStake, Money::fromYuan(700));
        QCOMPARE(plan.orders[1].atStake, Money{});
        b.in.items[0].reviewDays = 14;  // 40 alone, and the next chance comes in week 3
        plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("40@0>1 30@3>4 20@7>8"));
        QCOMPARE(plan.orders[0].atStake, Money::fromYuan(400));
        QCOMPARE(plan.orders[1].atStake, Money{});
        b.options.atStakeIsMargin = true;
        b.in.items[0].unitCost = Money::fromYuan(4);
        QCOMPARE(b.plan().orders[0].atStake, Money::fromYuan(240));
    }

    // 40 ordered by a customer, 20 of forecast, safety stock 10, lots of 100: the order of 100 serves the
    // three and leaves 30.
    void pegsAddUp() {
        Brand b;
        Item& i = b.item(1, 1);
        i.safetyStock = Qty::units(10);
        i.lot.multiple = Qty::units(100);
        b.order(1, mondayOf(2), 40, "WX1");
        b.forecast(1, 3, 20);
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("100@0>1"));
        const auto& pegs = plan.orders[0].pegs;
        QCOMPARE(pegs.size(), std::size_t{4});
        QCOMPARE(pegs[0].kind, Peg::Kind::SafetyStock);
        QCOMPARE(pegs[0].qty, Qty::units(10));
        QCOMPARE(pegs[1].kind, Peg::Kind::CustomerOrder);
        QCOMPARE(pegs[1].ref, std::string("WX1"));
        QCOMPARE(pegs[1].qty, Qty::units(40));
        QCOMPARE(pegs[2].kind, Peg::Kind::Forecast);
        QCOMPARE(pegs[2].week, kFirst + 3);
        QCOMPARE(pegs[2].qty, Qty::units(20));
        QCOMPARE(pegs[3].kind, Peg::Kind::Surplus);
        QCOMPARE(pegs[3].qty, Qty::units(30));
    }

    void partsNameTheirParentOrder() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1, 30);
        b.uses(1, 2, 3);
        b.order(1, mondayOf(3), 20);
        const Plan plan = b.plan();
        QCOMPARE(plan.orders[0].kind, OrderKind::Make);
        QCOMPARE(plan.orders[1].kind, OrderKind::Buy);
        QCOMPARE(plan.orders[1].qty, Qty::units(30));
        QCOMPARE(plan.orders[1].pegs[0].kind, Peg::Kind::ParentOrder);
        QCOMPARE(plan.orders[1].pegs[0].ref, plan.orders[0].key);
        QCOMPARE(plan.orders[1].pegs[0].parent, SkuId{1});
        QCOMPARE(QString::fromStdString(plan.orders[0].key), QStringLiteral("M:1:0:2026-W37:1"));
    }

    void openOrdersAreHurriedDelayedCancelled() {
        Brand b;
        for (int id = 1; id <= 3; ++id) {
            Item& i = b.item(id, 4);
            i.unitCost = Money::fromYuan(10);
            i.salesPrice = Money::fromYuan(25);
            b.receipt(("PO" + std::to_string(id)).c_str(), id, mondayOf(3), 40);
        }
        b.order(1, mondayOf(1), 30, "O1");  // 30 two weeks before the receipt
        b.order(1, mondayOf(5), 10, "O2");
        b.order(2, mondayOf(9), 40, "O3");  // six weeks after it
        b.order(3, mondayOf(3), 15, "O4");  // 25 too many
        const Plan plan = b.plan();
        QVERIFY(plan.orders.empty());
        QCOMPARE(plan.advice.size(), std::size_t{3});
        QCOMPARE(plan.advice[0].kind, ReceiptAdvice::Kind::Expedite);
        QCOMPARE(plan.advice[0].receipt, std::string("PO1"));
        QCOMPARE(plan.advice[0].qty, Qty::units(30));
        QCOMPARE(plan.advice[0].to, mondayOf(1));
        QCOMPARE(plan.advice[0].money, Money::fromYuan(750));
        QCOMPARE(plan.advice[1].kind, ReceiptAdvice::Kind::Cancel);
        QCOMPARE(plan.advice[1].receipt, std::string("PO3"));
        QCOMPARE(plan.advice[1].qty, Qty::units(25));
        QCOMPARE(plan.advice[1].money, Money::fromYuan(250));
        QCOMPARE(plan.advice[2].kind, ReceiptAdvice::Kind::Delay);
        QCOMPARE(plan.advice[2].to, mondayOf(9));
        QCOMPARE(plan.advice[2].money, Money::fromYuan(400 * 0.2 * 42 / 365.0));
    }

    void smallDelaysAreNotWorthACall() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.item(1, 4);
        b.receipt("PO1", 1, mondayOf(3), 40);
        b.order(1, mondayOf(4), 40);
        QVERIFY(b.plan().advice.empty());
        b.in.orders[0].due = mondayOf(4) + 1;
        QCOMPARE(b.plan().advice.size(), std::size_t{1});
        QCOMPARE(b.plan().advice[0].kind, ReceiptAdvice::Kind::Delay);
    }

    // 5 days of 8 h, one closed and one of 4 h by exceptions: 3 × 480 + 240 min. 200 pieces of 10 min + 60
    // set-up = 2060 > 1680 in the week in which the order runs; the 50 of item 2 elsewhere fit.
    void overloadNamesItsOrders() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1);
        b.in.resources.push_back({{7}, "LINE", 8, 0x1f});
        b.in.exceptions.push_back({{7}, mondayOf(2) + 1, 0});
        b.in.exceptions.push_back({{7}, mondayOf(2) + 2, 4});
        Routing r;
        r.item = {1};
        r.resource = {7};
        r.minutesPerUnit = 10;
        r.setupMinutes = 60;
        b.in.routings.push_back(r);
        r.item = {2};
        b.in.routings.push_back(r);
        b.order(1, mondayOf(3), 200);
        b.order(2, mondayOf(5), 50);
        b.order(2, mondayOf(3), 1);
        const Plan plan = b.plan();
        QCOMPARE(plan.loads.size(), std::size_t{13});
        const ResourceLoad& full = plan.loads[2];
        QCOMPARE(full.week, kFirst + 2);
        QCOMPARE(full.capacityMinutes, 1680.0);
        QVERIFY(std::abs(full.loadMinutes - 2130.0) < 1e-6);
        QVERIFY(full.overloaded);
        QCOMPARE(full.parts.size(), std::size_t{2});
        QCOMPARE(full.parts[0].item, SkuId{1});
        QVERIFY(std::abs(full.parts[0].minutes - 2060.0) < 1e-6);
        QCOMPARE(full.parts[0].orderKey, plan.orders[0].key);
        QVERIFY(std::abs(full.parts[1].minutes - 70.0) < 1e-6);
        QVERIFY(!plan.loads[4].overloaded);
        QVERIFY(std::abs(plan.loads[4].loadMinutes - 560.0) < 1e-6);
        double days = 0;
        for (const ResourceDayLoad& d : plan.dayLoads) {
            QVERIFY(d.capacityMinutes > 0);  // never on a closed day
            days += d.loadMinutes;
        }
        QVERIFY(std::abs(days - 2690.0) < 1e-6);
    }

    void stockOutRiskIsMoneyOfWhatComesLate() {
        Brand b;
        b.options.bucket = Bucket::Day;
        Item& i = b.item(1, 0, 10);
        i.leadDays = 5;
        i.reviewDays = 7;
        i.unitCost = Money::fromYuan(6);
        i.salesPrice = Money::fromYuan(10);
        b.forecast(1, 0, 35);  // 5 a day
        b.options.horizonWeeks = 1;
        Plan plan = b.plan();
        // Two days last; an order of day 2 comes on day 5 at the soonest: days 2, 3, 4 are short.
        QCOMPARE(plan.orders[0].due, kToday + 2);
        QCOMPARE(plan.orders[0].earliestDue, kToday + 5);
        QCOMPARE(plan.risks.size(), std::size_t{1});
        QCOMPARE(plan.risks[0].firstShortDay, kToday + 2);
        QCOMPARE(plan.risks[0].coveredDay, kToday + 4);
        QCOMPARE(plan.risks[0].unitsShort, Qty::units(15));
        QCOMPARE(plan.risks[0].money, Money::fromYuan(150));
        b.options.atStakeIsMargin = true;
        plan = b.plan();
        QCOMPARE(plan.risks[0].money, Money::fromYuan(60));
    }

    // 300 on hand and 100 to come at 10 a week last 280 days; 90 days use 128.571.
    void excessSaysHowMuchAndStop() {
        Brand b;
        Item& i = b.item(1, 1, 300);
        i.unitCost = Money::fromYuan(2);
        for (int w = 0; w < 13; ++w) b.forecast(1, w, 10);
        b.receipt("PO1", 1, mondayOf(1), 100);
        Item& dead = b.item(2, 1, 7);
        dead.unitCost = Money::fromYuan(1);
        b.item(3, 1, 10);
        b.forecast(3, 0, 10);
        const Plan plan = b.plan();
        QCOMPARE(plan.excess.size(), std::size_t{2});
        QCOMPARE(plan.excess[0].item, SkuId{1});
        QCOMPARE(plan.excess[0].coverDays, 280);
        QCOMPARE(plan.excess[0].limitDays, 90);
        QCOMPARE(plan.excess[0].excess, Qty::fromMilli(271429));
        QCOMPARE(plan.excess[0].money, Money::fromFen(54286));
        QVERIFY(plan.excess[0].stopBuying);
        b.in.items[0].safetyStock = Qty::units(71);  // is no excess
        QCOMPARE(b.plan().excess[0].excess, Qty::fromMilli(200429));
        QCOMPARE(plan.excess[1].item, SkuId{2});
        QCOMPARE(plan.excess[1].coverDays, 9999);
        QVERIFY(!plan.excess[1].stopBuying);
    }

    void shelfLifeWarnsOfLargeLots() {
        Brand b;
        b.options.bucket = Bucket::Day;
        Item& i = b.item(1, 0);
        i.leadDays = 1;
        i.shelfLifeDays = 5;
        i.reviewDays = 30;  // never more than the shelf life
        i.lot.moq = Qty::units(100);
        for (int w = 0; w < 13; ++w) b.forecast(1, w, 70);
        const Plan plan = b.plan();
        // 100 last ten days: the first order (due today, there tomorrow) holds days 0 … 9, good until day 6.
        QVERIFY(has(plan.orders[0], Reason::Code::ShelfLife));
        QCOMPARE(plan.orders[0].reasons.back().q1, Qty::units(30));
    }

    void comparisonMeasuresNervousness() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1);
        b.order(1, mondayOf(3), 40);
        b.order(2, mondayOf(4), 60);
        const Plan before = b.plan();
        const PlanComparison same = comparePlans(before.orders, before.orders, kToday, mondayOf(13));
        QCOMPARE(same.nervousness, 0.0);
        QVERIFY(same.changes.empty());
        b.in.orders[0].qty = Qty::units(50);  // +10
        b.in.orders[1].due = mondayOf(5);     // −60, +60
        const Plan after = b.plan();
        const PlanComparison c = comparePlans(before.orders, after.orders, kToday, mondayOf(13));
        QCOMPARE(c.plannedQty, Qty::units(100));
        QCOMPARE(c.changedQty, Qty::units(130));
        QCOMPARE(c.nervousness, 1.3);
        QCOMPARE(c.changes.size(), std::size_t{3});
        QCOMPARE(c.changes[0].kind, OrderChange::Kind::Changed);
        QCOMPARE(c.changes[0].qtyChange, Qty::units(10));
        QCOMPARE(c.changes[1].kind, OrderChange::Kind::Removed);
        QCOMPARE(c.changes[2].kind, OrderChange::Kind::Added);
        const PlanComparison near = comparePlans(before.orders, after.orders, kToday, mondayOf(3));
        QCOMPARE(near.changes.size(), std::size_t{1});
        QCOMPARE(near.nervousness, 0.25);
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::TestPlanningExplain)
#include "tst_planning_explain.moc"
