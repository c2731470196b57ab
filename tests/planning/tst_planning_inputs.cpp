// Demand, receipts, suppliers, overrides and bad input.
#include <QTest>
#include <cmath>
#include <limits>
#include <map>

#include "brand.h"

namespace roulian::planning {

class TestPlanningInputs : public QObject {
    Q_OBJECT

    static SupplierTerm term(std::int64_t supplier, std::int64_t item, double yuan, int leadDays) {
        SupplierTerm t;
        t.supplier = {supplier};
        t.item = {item};
        t.unitPrice = Money::fromYuan(yuan);
        t.leadDays = leadDays;
        return t;
    }

private Q_SLOTS:
    // Forecast 100 a week. Orders: 30 due in week 1 use up 30 of it; 130 due in week 2 use it up whole;
    // backlog of last week adds 20 today and uses up nothing.
    void ordersConsumeForecast() {
        Brand b;
        b.item(1, 0);
        for (int w = 0; w < 4; ++w) b.forecast(1, w, 100);
        b.order(1, mondayOf(1) + 2, 30, "O1");
        b.order(1, mondayOf(2) + 4, 130, "O2");
        b.order(1, kToday - 3, 20, "O3");
        Plan plan = b.plan();
        const int orders[] = {20, 30, 130, 0}, left[] = {100, 70, 0, 100};
        for (int w = 0; w < 4; ++w) {
            QCOMPARE(row(plan, 1, w).orders, Qty::units(orders[w]));
            QCOMPARE(row(plan, 1, w).forecast, Qty::units(left[w]));
        }
        b.options.consumeBackWeeks = 1;  // the 30 too many of week 2 take from week 1
        plan = b.plan();
        QCOMPARE(row(plan, 1, 1).forecast, Qty::units(40));
        b.options.consumeBackWeeks = 0;
        b.options.consumeForwardWeeks = 1;
        plan = b.plan();
        QCOMPARE(row(plan, 1, 1).forecast, Qty::units(70));
        QCOMPARE(row(plan, 1, 3).forecast, Qty::units(70));
        b.options.consumption = Consumption::None;
        plan = b.plan();
        QCOMPARE(row(plan, 1, 2).gross(), Qty::units(230));
    }

    // Friday: an order due on Tuesday is backlog; the three days left of this week keep their forecast.
    void backlogOfThisWeekConsumesNothing() {
        Brand b;
        b.in.today = kToday + 4;
        b.item(1, 0);
        b.forecast(1, 0, 70);
        b.order(1, kToday + 1, 10);
        QCOMPARE(row(b.plan(), 1, 0).forecast, Qty::units(30));
        b.in.orders[0].due = kToday + 5;
        QCOMPARE(row(b.plan(), 1, 0).forecast, Qty::units(20));
    }

    void thisWeekCountsItsRemainingDays() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.in.today = kToday + 4;  // Friday: 3 of 7 days left
        b.item(1, 0);
        b.forecast(1, 0, 70);
        QCOMPARE(row(b.plan(), 1, 0).forecast, Qty::units(30));
        b.options.prorateThisWeek = false;
        QCOMPARE(row(b.plan(), 1, 0).forecast, Qty::units(70));
    }

    // A forecast of 10 over 7 days adds up to 10 exactly.
    void dailyForecastKeepsItsSum() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.item(1, 0);
        b.forecast(1, 0, 10);
        b.forecast(1, 1, 0.001);
        const Plan plan = b.plan();
        QCOMPARE(row(plan, 1, 0).forecast, Qty::units(10));
        QCOMPARE(row(plan, 1, 1).forecast, Qty::fromMilli(1));
    }

    void negativeStockIsANeed() {
        Brand b;
        b.item(1, 1, -8);
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("8@-1>0"));
        QCOMPARE(plan.orders[0].earliestDue, mondayOf(1));
        QCOMPARE(plan.orders[0].pegs.size(), std::size_t{1});
        QCOMPARE(plan.orders[0].pegs[0].kind, Peg::Kind::NegativeStock);
    }

    void overdueReceiptsCountAndAreChased() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.options.overdueArrivesInDays = 3;
        Item& i = b.item(1, 1, 5);
        i.salesPrice = Money::fromYuan(20);
        b.receipt("PO7", 1, kToday - 10, 40);
        b.order(1, kToday + 1, 25);
        const Plan plan = b.plan();
        QVERIFY(plan.orders.empty());  // a new order would come after it
        QCOMPARE(row(plan, 1, 0).scheduled, Qty::units(40));
        QCOMPARE(plan.advice[0].kind, ReceiptAdvice::Kind::Overdue);
        QCOMPARE(plan.advice[0].receipt, std::string("PO7"));
        QCOMPARE(plan.advice[0].from, kToday - 10);
        QCOMPARE(plan.advice[0].to, kToday + 1);
        QCOMPARE(plan.advice[0].money, Money::fromYuan(400));  // 20 units wait for it
        QCOMPARE(plan.risks.size(), std::size_t{1});
        QCOMPARE(plan.risks[0].firstShortDay, kToday + 1);
        QCOMPARE(plan.risks[0].coveredDay, kToday + 2);
        QCOMPARE(plan.risks[0].unitsShort, Qty::units(20));
        QCOMPARE(plan.risks[0].money, Money::fromYuan(400));
    }

    void freshBuysToOrders() {
        Brand b;
        b.options.bucket = Bucket::Day;
        Item& i = b.item(1, 0);
        i.leadDays = 1;
        i.sellingWay = SellingWay::Fresh;
        i.shelfLifeDays = 3;
        b.forecast(1, 0, 700, 100);
        b.forecast(1, 1, 700, 100);
        b.order(1, kToday + 2, 12, "O1");
        b.order(1, kToday + 3, 5, "O2");
        const Plan plan = b.plan();
        QCOMPARE(listed(plan, 1, 1), QStringLiteral("12@1>2 5@2>3"));
        QCOMPARE(plan.safety[0].source, SafetyStock::Source::BoughtToOrder);
    }

    // z(0.95) = 1.644854; sigma 20 a week; lead 7 + review 7 days = 2 weeks: 1.644854 × 20 × √2 = 46.52 → 47.
    void safetyStockFromForecastError() {
        Brand b;
        b.item(1, 1, 1000);
        for (int w = 0; w < 13; ++w) b.forecast(1, w, 10, 20);
        Plan plan = b.plan();
        const SafetyStock s = plan.safety[0];
        QCOMPARE(s.source, SafetyStock::Source::Computed);
        QCOMPARE(s.now, Qty::units(47));
        QCOMPARE(s.protectionDays, 14);
        QVERIFY(std::abs(s.sigma - 28.284271) < 1e-5);
        QCOMPARE(row(plan, 1, 12).safetyTarget, Qty::units(47));
        b.in.items[0].serviceLevel = 0.98;  // z = 2.053749: 58.09 → 59
        QCOMPARE(b.plan().safety[0].now, Qty::units(59));
        b.in.items[0].serviceLevel = 3.0;
        plan = b.plan();
        QVERIFY(issue(plan, "plan.service_level.range"));
        QCOMPARE(plan.safety[0].now, Qty::units(47));
        b.in.items[0].safetyStock = Qty::units(5);
        plan = b.plan();
        QCOMPARE(plan.safety[0].source, SafetyStock::Source::Given);
        QCOMPARE(plan.safety[0].now, Qty::units(5));
    }

    // Errors of a promotion in week 5 only, lead 1 week, review 1 week: stock is held in week 5 (the review
    // covers that week) and in week 6 (its orders are placed in week 5). 1.644854 × 70 = 115.14 → 116.
    void safetyFollowsTheErrorInTime() {
        Brand b;
        b.item(1, 1, 1000);
        for (int w = 0; w < 13; ++w) b.forecast(1, w, 10, w == 5 ? 70 : 0);
        const Plan plan = b.plan();
        const int target[] = {0, 0, 0, 0, 0, 116, 116, 0};
        for (int w = 0; w < 8; ++w) QCOMPARE(row(plan, 1, w).safetyTarget, Qty::units(target[w]));
    }

    // A gift box is held as its parts, so its forecast error is held there: 2 of item 2 a box.
    void bundleErrorIsHeldInItsParts() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1);
        b.uses(1, 2, 2, 1, 0, BomUse::Bundle);
        for (int w = 0; w < 13; ++w) b.forecast(1, w, 10, 10);
        const Plan plan = b.plan();
        QCOMPARE(plan.safety[0].source, SafetyStock::Source::None);
        QCOMPARE(plan.safety[1].now, Qty::units(47));  // 1.644854 × 2·10 × √2
    }

    void suppliersAreChosenByCostInTime() {
        Brand b;
        b.item(1, 1);
        b.in.terms = {term(10, 1, 5.0, 28), term(11, 1, 6.0, 7), term(12, 1, 9.0, 3)};
        b.order(1, mondayOf(1), 10, "O1");
        b.order(1, mondayOf(5), 10, "O2");
        b.order(1, kToday + 1, 10, "O3");
        const Plan plan = b.plan();
        QCOMPARE(plan.orders.size(), std::size_t{3});
        QCOMPARE(plan.orders[0].supplier, SupplierId{12});  // today: nobody in time, the fastest
        QVERIFY(has(plan.orders[0], Reason::Code::SupplierFastest));
        QVERIFY(plan.orders[0].late);
        QCOMPARE(plan.orders[1].supplier, SupplierId{11});
        QVERIFY(has(plan.orders[1], Reason::Code::SupplierCheapest));
        QCOMPARE(plan.orders[2].supplier, SupplierId{10});
        QCOMPARE(plan.orders[2].cost, Money::fromYuan(50));
        QCOMPARE(plan.orders[2].start, mondayOf(5) - 28);
    }

    // A minimum that the horizon can use costs nothing more; one it cannot use does.
    void minimumQuantityCountsInTheChoice() {
        Brand b;
        b.item(1, 1);
        b.in.terms = {term(10, 1, 5.0, 7), term(11, 1, 6.0, 7)};
        b.in.terms[0].moq = Qty::units(100);
        b.order(1, mondayOf(2), 50);
        QCOMPARE(b.plan().orders[0].supplier, SupplierId{11});
        b.order(1, mondayOf(4), 50, "O2");
        QCOMPARE(b.plan().orders[0].supplier, SupplierId{10});
        QCOMPARE(b.plan().orders.size(), std::size_t{1});
    }

    void sharesAreKept() {
        Brand b;
        b.item(1, 1);
        b.in.terms = {term(10, 1, 5.0, 7), term(11, 1, 6.0, 7), term(12, 1, 1.0, 7)};
        b.in.terms[0].share = 0.7;
        b.in.terms[1].share = 0.3;
        for (int w = 2; w < 12; ++w) b.order(1, mondayOf(w), 10, "O");
        std::map<SupplierId, int> count;
        for (const PlannedOrder& o : b.plan().orders) ++count[o.supplier];
        QCOMPARE(count[SupplierId{10}], 7);
        QCOMPARE(count[SupplierId{11}], 3);
        // What is on order counts: 100 come from 10, so of the next 100 it gets 40: 140 of 200 are its 70 %.
        b.receipt("PO1", 1, mondayOf(1), 100);
        b.in.receipts[0].supplier = {10};
        for (CustomerOrder& o : b.in.orders) o.qty = Qty::units(20);
        std::map<SupplierId, Qty> units;
        for (const PlannedOrder& o : b.plan().orders) units[o.supplier] += o.qty;
        QCOMPARE(units[SupplierId{10}], Qty::units(40));
        QCOMPARE(units[SupplierId{11}], Qty::units(60));
        // So do the planner's own orders.
        b.in.receipts.clear();
        OrderOverride mine;
        mine.key = "mine";
        mine.item = {1};
        mine.qty = Qty::units(100);
        mine.due = mondayOf(1);
        mine.supplier = {10};
        b.in.overrides.push_back(mine);
        units.clear();
        for (const PlannedOrder& o : b.plan().orders) units[o.supplier] += o.qty;
        QCOMPARE(units[SupplierId{10}], Qty::units(140));
        QCOMPARE(units[SupplierId{11}], Qty::units(60));
    }

    void overridesSurviveARecompute() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1);
        b.uses(1, 2, 1);
        b.order(1, mondayOf(3), 40, "O1");
        b.order(1, mondayOf(6), 40, "O2");
        const Plan before = b.plan();
        QCOMPARE(listed(before, 1), QStringLiteral("40@2>3 40@5>6"));
        OrderOverride fix = overrideOf(before.orders[0]);
        fix.qty = Qty::units(60);
        fix.due = mondayOf(2);
        b.in.overrides.push_back(fix);
        Plan plan = b.plan();
        // 60 in week 2 leave 20, so week 6 needs 20; the parts follow.
        QCOMPARE(listed(plan, 1), QStringLiteral("60@1>2 20@5>6"));
        QCOMPARE(listed(plan, 2), QStringLiteral("60@0>1 20@4>5"));
        QVERIFY(plan.orders[0].fixed);
        QCOMPARE(plan.orders[0].key, before.orders[0].key);
        QCOMPARE(plan.orders[1].key, before.orders[1].key);
        QCOMPARE(plan.orders[0].reasons[0].code, Reason::Code::PlannerFixed);
        // New data do not move it, and a new order of the same week takes another key.
        b.order(1, mondayOf(3), 100, "O3");
        plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("60@1>2 80@2>3 40@5>6"));
        QCOMPARE(plan.orders[0].key, before.orders[0].key);
        QVERIFY(plan.orders[1].key != before.orders[0].key);
        // Gone with its demand or not: the planner's order stays.
        b.in.orders.clear();
        QCOMPARE(listed(b.plan(), 1), QStringLiteral("60@1>2"));
    }

    void cancelledOrdersAreNotPlannedAgain() {
        Brand b;
        Item& i = b.item(1, 1);
        i.salesPrice = Money::fromYuan(10);
        b.order(1, mondayOf(3), 40, "O1");
        b.order(1, mondayOf(6), 30, "O2");
        OrderOverride cancel = overrideOf(b.plan().orders[0]);
        cancel.action = OrderOverride::Action::Cancel;
        b.in.overrides.push_back(cancel);
        Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("30@5>6"));
        QCOMPARE(row(plan, 1, 6).projectedAvailable, Qty::units(-40));
        QCOMPARE(plan.risks.size(), std::size_t{1});
        QCOMPARE(plan.risks[0].firstShortDay, mondayOf(3));
        b.in.today = mondayOf(4);  // the cancel is over; what is still wanted is planned again
        plan = b.plan();
        QVERIFY(issue(plan, "plan.override.past"));
        QCOMPARE(plan.orders[0].qty, Qty::units(40));
    }

    void overridesThatCannotBe() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1).lot.multiple = Qty::units(12);
        b.item(3, 1);
        b.uses(1, 3, 1, 1, 0, BomUse::Bundle);
        const auto add = [&](const char* key, std::int64_t item, int units, std::int64_t supplier) {
            OrderOverride o;
            o.key = key;
            o.item = {item};
            o.qty = Qty::units(units);
            o.due = mondayOf(3);
            o.supplier = {supplier};
            b.in.overrides.push_back(o);
        };
        add("a", 99, 1, 0);
        add("b", 2, 0, 0);
        add("c", 1, 5, 0);
        add("d", 2, 13, 0);
        add("e", 2, 12, 77);
        add("e", 2, 12, 77);
        const Plan plan = b.plan();
        for (const char* code :
             {"plan.override.item_unknown", "plan.override.quantity", "plan.override.bundle",
              "plan.override.lot", "plan.override.source", "plan.override.key"})
            QVERIFY2(issue(plan, code), code);
        QCOMPARE(listed(plan, 2), QStringLiteral("13@2>3 12@2>3"));
        QCOMPARE(plan.orders[1].supplier, SupplierId{77});
    }

    void frozenHorizonMovesNewOrders() {
        Brand b;
        b.item(1, 0);
        b.order(1, mondayOf(1), 10, "O1");
        b.options.frozenDays = 14;
        Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("10@2>2"));
        QVERIFY(has(plan.orders[0], Reason::Code::Frozen));
        QCOMPARE(plan.orders[0].reasons[1].day, mondayOf(1));
        QCOMPARE(row(plan, 1, 1).projectedAvailable, Qty::units(-10));
        OrderOverride o;
        o.key = "mine";
        o.item = {1};
        o.qty = Qty::units(10);
        o.due = mondayOf(1);
        b.in.overrides.push_back(o);
        plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("10@1>1"));
    }

    void badInputNeverBlocksTheRest() {
        Brand b;
        b.item(1, 1);
        b.item(2, 1);
        b.item(3, 1).leadDays.reset();
        b.item(2, 1);  // twice
        b.uses(1, 2, 1, 0);
        b.uses(1, 99, 1);
        b.uses(1, 3, 1, 1, -0.5);
        b.uses(1, 2, -1);
        b.order(1, mondayOf(4), 10);
        b.order(3, mondayOf(4), 10);
        b.order(98, mondayOf(4), 10);
        b.order(1, mondayOf(4), -3);
        b.forecast(97, 0, 1);
        b.forecast(1, 0, std::numeric_limits<double>::quiet_NaN());
        b.receipt("PO", 96, mondayOf(1), 3);
        b.receipt("PO", 1, mondayOf(1), -3);
        b.in.terms = {term(1, 95, 1, 1), term(1, 2, 1, -4), term(1, 2, 2, 4)};
        Routing r;
        r.item = {1};
        r.resource = {5};
        b.in.routings = {r};
        const Plan plan = b.plan();
        for (const char* code :
             {"plan.item.duplicate", "plan.bom.denominator", "plan.bom.item_unknown", "plan.bom.scrap",
              "plan.bom.numerator", "plan.order.item_unknown", "plan.order.quantity",
              "plan.forecast.item_unknown", "plan.forecast.number", "plan.receipt.item_unknown",
              "plan.receipt.quantity", "plan.term.item_unknown", "plan.term.duplicate", "plan.lead.range",
              "plan.routing.resource_unknown", "plan.lead.default"})
            QVERIFY2(issue(plan, code), code);
        QCOMPARE(issue(plan, "plan.lead.default")->severity, Severity::Note);
        QCOMPARE(listed(plan, 1), QStringLiteral("10@3>4"));
        QCOMPARE(listed(plan, 3), QStringLiteral("10@3>4"));
    }

    // Nonsense in, no overflow out (run under the sanitizers), and the good item is still planned.
    void extremeNumbers() {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        const Day never{std::numeric_limits<std::int32_t>::max()},
            ever{std::numeric_limits<std::int32_t>::min()};
        Brand b;
        b.item(1, 1);
        b.order(1, mondayOf(4), 10);
        Item& i = b.item(2, 1);
        i.lot.moq = {most};
        i.leadDays = std::numeric_limits<int>::max();
        i.reviewDays = std::numeric_limits<int>::max();
        i.maxCoverDays = std::numeric_limits<int>::max();
        i.shelfLifeDays = std::numeric_limits<int>::min();
        i.safetyStock = Qty{most};
        b.item(3, 1).onHand = {std::numeric_limits<std::int64_t>::min() + 1};
        b.item(4, 1);
        b.uses(2, 4, 1);
        b.in.bom.push_back({{2}, {4}, {1'000'000'000'000}, {1}, 9.0, BomUse::Manufacture});
        for (Day due : {never, ever}) {
            b.in.orders.push_back({"X", {2}, {most}, due});
            b.in.orders.push_back({"Y", {2}, Qty::units(5), due});
            b.receipt("Z", 2, due, 3);
            OrderOverride o;
            o.key = due.n > 0 ? "n" : "e";
            o.item = {1};
            o.qty = Qty::units(1);
            o.due = due;
            b.in.overrides.push_back(o);
        }
        b.forecast(2, 0, 1e300, 1e300);
        b.forecast(2, 1, 1e11, 1e11);
        b.options.defaultReviewDays = std::numeric_limits<int>::max();
        b.options.overdueArrivesInDays = std::numeric_limits<int>::max();
        b.options.frozenDays = std::numeric_limits<int>::min();
        for (Bucket bucket : {Bucket::Day, Bucket::Week}) {
            b.options.bucket = bucket;
            const Plan plan = b.plan();
            QCOMPARE(listed(plan, 1), QStringLiteral("10@3>4"));
            for (const char* code : {"plan.lot.range", "plan.item.stock", "plan.override.day",
                                     "plan.order.quantity", "plan.forecast.number", "plan.lead.range"})
                QVERIFY2(issue(plan, code), code);
        }
    }

    void optionsAndCancel() {
        Brand b;
        b.item(1, 1);
        b.options.horizonWeeks = 0;
        QCOMPARE(makePlan(b.in, b.options, {}, {}).error().code, std::string("plan.options.horizon"));
        b.options.horizonWeeks = 1;
        CancelToken stop;
        stop.cancel();
        QCOMPARE(makePlan(b.in, b.options, stop, {}).error().code, std::string("plan.cancelled"));
        int reports = 0;
        QVERIFY(makePlan(b.in, b.options, {}, [&](const Progress&) { ++reports; }).ok());
        QVERIFY(reports > 0);
        QVERIFY(makePlan(PlanInput{}, PlanOptions{}, {}, {}).ok());
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::TestPlanningInputs)
#include "tst_planning_inputs.moc"
