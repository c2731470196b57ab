// Orders the planner fixed: carried out by what was placed since, or overdue.
#include <QTest>
#include <tuple>

#include "brand.h"

namespace roulian::planning {

class TestPlanningFixed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 60 fixed on day 0 with what import 7 knew. What was placed before then is another order; what is placed afterwards
    // carries it out, quantity by quantity, however much of it has come by now.
    void placedOrdersCarryOutAFix() {
        Brand b;
        b.item(1, 1);
        b.order(1, mondayOf(3), 60, "O1");
        OrderOverride fix = overrideOf(b.plan().orders[0]);
        fix.supplier = {10};
        fix.made = kToday;
        fix.madeAt = 7;
        b.in.overrides.push_back(fix);
        const auto place = [&b](const char* id, int units, std::int64_t supplier, int day,
                                std::int64_t knownAt) {
            b.in.placed.push_back({id, {1}, Qty::units(units), kToday + day, knownAt, {supplier}});
            b.receipt(id, 1, mondayOf(3), units);
            b.in.receipts.back().supplier = {supplier};
        };
        QCOMPARE(listed(b.plan(), 1), QStringLiteral("60@2>3"));
        place("PO1", 25, 10, 1, 8);
        Plan plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("35@2>3"));
        QCOMPARE(plan.orders[0].placed, Qty::units(25));
        QCOMPARE(row(plan, 1, 3).projectedAvailable,
                 Qty::units(0));  // 25 on order, 35 fixed, 60 needed: once
        place("PO2", 35, 10, 2, 9);
        plan = b.plan();
        QVERIFY(plan.orders.empty());
        QVERIFY(issue(plan, "plan.override.placed"));
        // Known before, ordered before, or from another supplier: not this decision carried out.
        for (const auto& [supplier, day, knownAt] :
             {std::tuple(10, 1, 7), std::tuple(10, -1, 8), std::tuple(11, 1, 8)}) {
            b.in.placed.clear();
            b.in.receipts.clear();
            place("PO3", 60, supplier, day, knownAt);
            QCOMPARE(listed(b.plan(), 1), QStringLiteral("60@2>3"));
        }
        // Two decisions and one order: the one that names the supplier takes first, the other what is left.
        b.in.placed.clear();
        b.in.receipts.clear();
        OrderOverride any = fix;
        any.key = "any";
        any.supplier = {};
        any.due = mondayOf(2);
        b.in.overrides.push_back(any);
        place("PO4", 80, 10, 1, 8);
        plan = b.plan();
        QCOMPARE(listed(plan, 1), QStringLiteral("40@1>2"));
        QCOMPARE(plan.orders[0].key, std::string("any"));
    }

    // Nobody placed it and its day is over: it is told, and counts as nothing.
    void overdueFixIsNoSupply() {
        Brand b;
        b.item(1, 1);
        b.order(1, mondayOf(3), 60, "O1");
        OrderOverride fix = overrideOf(b.plan().orders[0]);
        fix.due = kToday - 1;
        b.in.overrides.push_back(fix);
        b.in.placed.push_back({"PO1", {1}, Qty::units(20), kToday - 5, 1, {}});
        const Plan plan = b.plan();
        QCOMPARE(plan.overdue.size(), std::size_t{1});
        QCOMPARE(plan.overdue[0].order.key, fix.key);
        QCOMPARE(plan.overdue[0].order.qty, Qty::units(40));  // 20 of it were placed
        QCOMPARE(listed(plan, 1), QStringLiteral("60@2>3"));  // PO1 is not among the receipts here
        QVERIFY(!plan.orders[0].fixed);
        QCOMPARE(row(plan, 1, 0).planned, Qty{});
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::TestPlanningFixed)
#include "tst_planning_fixed.moc"
