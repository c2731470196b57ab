// 5,000 items in a three-level bill of materials over 26 weeks: milliseconds a plan.
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "planning/planning.h"

namespace roulian::planning {

class PlanningSpeed : public QObject {
    Q_OBJECT

    // 1,500 sold items, each made of 3 of 1,500 assemblies, each made of 4 of 2,000 bought parts.
    static PlanInput brand() {
        PlanInput in;
        in.today = Day::fromYmd(2026, 8, 18);
        std::mt19937 r(20260818);
        const auto pick = [&](int from, int to) {
            return from + static_cast<int>(r() % static_cast<unsigned>(to - from + 1));
        };
        const Week first = Week::of(in.today);
        for (int id = 1; id <= 5000; ++id) {
            Item i;
            i.id = {id};
            i.onHand = Qty::units(pick(-5, 300));
            i.unitCost = Money::fromFen(pick(100, 9000));
            i.salesPrice = Money::fromFen(pick(5000, 19000));
            i.leadDays = pick(1, 20);
            if (id % 3 == 0) i.lot.moq = Qty::units(100);
            in.items.push_back(i);
            const bool sold = id <= 1500, assembly = !sold && id <= 3000;
            for (int k = 0; k < (sold ? 3 : assembly ? 4 : 0); ++k)
                in.bom.push_back({{id},
                                  {sold ? pick(1501, 3000) : pick(3001, 5000)},
                                  Qty::units(pick(1, 3)),
                                  Qty::units(k ? 1 : 50),
                                  0.02,
                                  BomUse::Manufacture});
            for (int w = 0; sold && w < 26; ++w)
                in.forecast.push_back({{id}, first + w, pick(0, 700) / 10.0, 8.0});
            for (int k = 0; sold && k < 4; ++k)
                in.orders.push_back({"O" + std::to_string(id) + "/" + std::to_string(k),
                                     {id},
                                     Qty::units(pick(1, 20)),
                                     in.today + pick(-5, 40)});
            if (id % 2) {
                ScheduledReceipt p;
                p.id = "P" + std::to_string(id);
                p.item = {id};
                p.qty = Qty::units(pick(10, 200));
                p.due = in.today + pick(-5, 60);
                in.receipts.push_back(p);
            }
            for (int k = 1; id > 3000 && k <= 2; ++k) {
                SupplierTerm t;
                t.supplier = {k};
                t.item = {id};
                t.unitPrice = Money::fromFen(pick(100, 9000));
                t.leadDays = pick(3, 40);
                in.terms.push_back(t);
            }
            if (!sold && !assembly) continue;
            Routing g;
            g.item = {id};
            g.resource = {1 + id % 12};
            g.minutesPerUnit = 0.7;
            g.setupMinutes = 15;
            in.routings.push_back(g);
        }
        for (int k = 1; k <= 12; ++k) in.resources.push_back({{k}, {}, 16, 0x3f});
        return in;
    }

private Q_SLOTS:
    void fiveThousandItems_data() {
        QTest::addColumn<bool>("daily");
        QTest::newRow("daily buckets") << true;
        QTest::newRow("weekly buckets") << false;
    }
    void fiveThousandItems() {
        QFETCH(bool, daily);
        const PlanInput in = brand();
        PlanOptions options;
        options.horizonWeeks = 26;
        options.bucket = daily ? Bucket::Day : Bucket::Week;
        qint64 best = -1;
        std::size_t orders = 0, pegs = 0;
        for (int k = 0; k < 5; ++k) {
            QElapsedTimer timer;
            timer.start();
            const Result<Plan> plan = makePlan(in, options, {}, {});
            const qint64 ms = timer.elapsed();
            QVERIFY(plan.ok());
            best = best < 0 ? ms : std::min(best, ms);
            orders = plan->orders.size();
            pegs = 0;
            for (const PlannedOrder& o : plan->orders) pegs += o.pegs.size();
        }
        qInfo("planning_speed: %s, 5000 items, 3 levels, 26 weeks: %lld ms, %zu orders, %zu pegs",
              daily ? "daily" : "weekly", best, orders, pegs);
        QTest::setBenchmarkResult(static_cast<qreal>(best), QTest::WalltimeMilliseconds);
        QVERIFY2(best < 5000, "a plan of a large brand takes more than five seconds");
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::PlanningSpeed)
#include "planning_speed.moc"
