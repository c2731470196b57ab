// Laws that hold for every plan, on random brands: conservation, pegs that add up, order independence.
#include <QTest>
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "brand.h"

namespace roulian::planning {

class TestPlanningProperties : public QObject {
    Q_OBJECT

    // std:: distributions differ between libraries; a remainder is the same everywhere.
    static int pick(std::mt19937& r, int from, int to) {
        return from + static_cast<int>(r() % static_cast<unsigned>(to - from + 1));
    }

    static Brand randomBrand(unsigned seed) {
        std::mt19937 r(seed);
        Brand b;
        b.options.bucket = seed % 2 ? Bucket::Day : Bucket::Week;
        b.options.frozenDays = seed % 3 == 0 ? pick(r, 1, 20) : 0;
        b.options.overdueArrivesInDays = pick(r, 0, 5);
        b.in.today = kToday + pick(r, 0, 6);
        const int items = pick(r, 5, 40);
        for (int id = 1; id <= items; ++id) {
            Item& i = b.item(id, 0, pick(r, -20, 200));
            i.leadDays = pick(r, 0, 25);
            i.reviewDays = pick(r, 1, 14);
            i.unitCost = Money::fromFen(pick(r, 1, 5000));
            i.salesPrice = Money::fromFen(pick(r, 1, 9000));
            if (pick(r, 0, 2) == 0) i.lot.moq = Qty::units(pick(r, 1, 300));
            if (pick(r, 0, 2) == 0) i.lot.multiple = Qty::fromMilli(pick(r, 1, 40) * 500);
            if (pick(r, 0, 3) == 0) i.safetyStock = Qty::units(pick(r, 0, 50));
            if (pick(r, 0, 4) == 0) i.shelfLifeDays = pick(r, 1, 60);
            if (pick(r, 0, 4) == 0) i.sellingWay = SellingWay::Fresh;
            // Edges go up in number: no cycle.
            for (int k = pick(r, 0, 3); k > 0 && id < items; --k)
                b.uses(id, pick(r, id + 1, items), pick(r, 1, 4), pick(r, 0, 3) ? 1 : 50,
                       pick(r, 0, 10) / 100.0, id % 5 == 0 ? BomUse::Bundle : BomUse::Manufacture);
            if (pick(r, 0, 1))
                for (int w = 0; w < 13; ++w) b.forecast(id, w, pick(r, 0, 4000) / 37.0, pick(r, 0, 90) / 7.0);
            for (int k = pick(r, 0, 3); k > 0; --k)
                b.order(id, kToday + pick(r, -10, 100), pick(r, 1, 60),
                        ("O" + std::to_string(id) + "/" + std::to_string(k)).c_str());
            for (int k = pick(r, 0, 2); k > 0; --k)
                b.receipt(("P" + std::to_string(id) + "/" + std::to_string(k)).c_str(), id,
                          kToday + pick(r, -10, 100), pick(r, 1, 100));
            for (int k = pick(r, 0, 3); k > 0; --k) {
                SupplierTerm t;
                t.supplier = {k};
                t.item = {id};
                t.unitPrice = Money::fromFen(pick(r, 1, 5000));
                t.leadDays = pick(r, 0, 30);
                if (pick(r, 0, 1)) t.moq = Qty::units(pick(r, 1, 200));
                if (id % 3 == 0) t.share = pick(r, 0, 10) / 10.0;
                b.in.terms.push_back(t);
            }
            if (id % 2) {
                Routing g;
                g.item = {id};
                g.resource = {1 + id % 3};
                g.minutesPerUnit = pick(r, 1, 60) / 7.0;
                g.setupMinutes = pick(r, 0, 60);
                b.in.routings.push_back(g);
            }
        }
        for (int k = 1; k <= 3; ++k) b.in.resources.push_back({{k}, "R" + std::to_string(k), 8, 0x3f});
        // Some of the plan's own orders become overrides.
        const Plan plan = b.plan();
        for (const PlannedOrder& o : plan.orders) {
            const int what = pick(r, 0, 11);
            if (what > 2) continue;
            OrderOverride f = overrideOf(o);
            if (what == 0) f.action = OrderOverride::Action::Cancel;
            if (what == 1) f.qty = Qty::units(pick(r, 1, 200));
            if (what == 2) f.due = f.due + pick(r, -10, 20);
            b.in.overrides.push_back(f);
        }
        return b;
    }

    template <typename T>
    static void shuffle(std::vector<T>& v, std::mt19937& r) {
        for (std::size_t i = v.size(); i > 1; --i) std::swap(v[i - 1], v[r() % i]);
    }

private Q_SLOTS:
    // Stock of every item and week, computed again from nothing but the input and the list of orders.
    void projectedAvailableIsConserved() {
        for (unsigned seed = 1; seed <= 120; ++seed) {
            const Brand b = randomBrand(seed);
            const Plan plan = b.plan();
            QCOMPARE(plan.table.size(), b.in.items.size() * 13);
            const Day end = (plan.firstWeek + 13).monday();
            std::map<std::int64_t, const Item*> items;
            for (const Item& i : b.in.items) items[i.id.v] = &i;
            std::set<std::int64_t> bundles;
            for (const BomLine& l : b.in.bom)
                if (l.use == BomUse::Bundle) bundles.insert(l.parent.v);
            // Change of stock a week, in thousandths.
            std::map<std::int64_t, std::vector<std::int64_t>> change;
            for (const auto& [id, i] : items) change[id].assign(13, 0);
            const auto add = [&](std::int64_t id, Day day, std::int64_t milli) {
                if (day >= end) return;
                const int w = Week::of(std::max(day, b.in.today)) - plan.firstWeek;
                change[id][static_cast<std::size_t>(w)] += milli;
            };
            for (const CustomerOrder& o : b.in.orders) add(o.item.v, o.due, -o.qty.milli);
            for (const ScheduledReceipt& r : b.in.receipts)
                add(r.item.v, r.due < b.in.today ? b.in.today + b.options.overdueArrivesInDays : r.due,
                    r.qty.milli);
            for (const PlannedOrder& o : plan.orders) {
                add(o.item.v, o.due, o.qty.milli);
                if (o.kind != OrderKind::Make) continue;
                for (const BomLine& l : b.in.bom) {
                    if (l.parent != o.item || l.use != BomUse::Manufacture) continue;
                    // ceil(qty × n × (100 + s) ÷ (d × 100)) in whole numbers
                    const std::int64_t n = l.numerator.milli / 1000 * (100 + std::llround(l.scrap * 100));
                    const std::int64_t d = l.denominator.milli / 1000 * 100;
                    add(l.child.v, o.start, -((o.qty.milli * n + d - 1) / d));
                }
            }
            for (const NetRow& r : plan.table) {
                const int w = r.week - plan.firstWeek;
                change[r.item.v][static_cast<std::size_t>(w)] -= r.forecast.milli;
                if (bundles.count(r.item.v)) change[r.item.v][static_cast<std::size_t>(w)] += r.planned.milli;
            }
            // A bundle's parts: no order tells what was packed, so they are bounded by the table's figure.
            std::set<std::int64_t> parts;
            for (const BomLine& l : b.in.bom)
                if (l.use == BomUse::Bundle) parts.insert(l.child.v);
            std::map<std::int64_t, std::int64_t> stock;
            for (const NetRow& r : plan.table) {
                const int w = r.week - plan.firstWeek;
                if (w == 0) stock[r.item.v] = items[r.item.v]->onHand.milli;
                const std::int64_t before = stock[r.item.v];
                if (parts.count(r.item.v)) {
                    stock[r.item.v] = before + (r.scheduled + r.planned - r.gross()).milli;
                } else {
                    stock[r.item.v] = before + change[r.item.v][static_cast<std::size_t>(w)];
                }
                QCOMPARE(r.projectedAvailable.milli, stock[r.item.v]);
            }
        }
    }

    // No shortage stays that the plan could have covered.
    void nothingIsLeftShort() {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Brand b = randomBrand(seed);
            b.in.overrides.clear();
            b.in.receipts.clear();
            b.options.frozenDays = 0;
            const Plan plan = b.plan();
            for (const NetRow& r : plan.table) QVERIFY(r.projectedAvailable >= Qty{});
        }
    }

    void pegsAddUpAndNamesExist() {
        for (unsigned seed = 1; seed <= 120; ++seed) {
            const Brand b = randomBrand(seed);
            const Plan plan = b.plan();
            std::map<std::string, const PlannedOrder*> byKey;
            for (const PlannedOrder& o : plan.orders) QVERIFY(byKey.emplace(o.key, &o).second);
            std::map<std::string, Qty> ordered;
            for (const CustomerOrder& o : b.in.orders) ordered[o.id] = o.qty;
            std::map<std::string, Qty> served;
            for (const PlannedOrder& o : plan.orders) {
                Qty sum;
                for (const Peg& p : o.pegs) {
                    QVERIFY(p.qty.milli > 0);
                    sum += p.qty;
                    if (p.kind == Peg::Kind::CustomerOrder) served[p.ref] += p.qty;
                    if (p.kind != Peg::Kind::ParentOrder) continue;
                    QVERIFY(byKey.count(p.ref));
                    QCOMPARE(byKey[p.ref]->item, p.parent);
                }
                QCOMPARE(sum, o.qty);
                QVERIFY(!o.reasons.empty());
                QVERIFY(o.earliestDue >= o.due);
                QVERIFY(o.earliestDue >= b.in.today + o.leadDays || o.fixed || !o.late);
                QCOMPARE(o.due - o.start, o.leadDays);
            }
            for (const auto& [id, qty] : served) QVERIFY(qty <= ordered[id]);
        }
    }

    void overridesStand() {
        int checked = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const Brand b = randomBrand(seed);
            const Plan plan = b.plan();
            for (const OrderOverride& o : b.in.overrides) {
                const auto at = std::find_if(plan.orders.begin(), plan.orders.end(),
                                             [&](const PlannedOrder& p) { return p.key == o.key; });
                if (o.action == OrderOverride::Action::Cancel) {
                    QVERIFY(at == plan.orders.end());
                    continue;
                }
                if (o.due < b.in.today) {  // over: told, but no supply
                    QVERIFY(at == plan.orders.end());
                    QVERIFY(std::any_of(plan.overdue.begin(), plan.overdue.end(), [&](const OverdueFix& f) {
                        return f.order.key == o.key && f.order.qty == o.qty;
                    }));
                    continue;
                }
                QVERIFY(at != plan.orders.end());
                QCOMPARE(at->qty, o.qty);
                QCOMPARE(at->due, o.due);
                QCOMPARE(at->supplier, o.supplier);
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

    void orderOfTheInputDoesNotMatter() {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Brand b = randomBrand(seed);
            const Plan one = b.plan();
            std::mt19937 r(seed * 7919);
            shuffle(b.in.items, r);
            shuffle(b.in.receipts, r);
            shuffle(b.in.forecast, r);
            shuffle(b.in.orders, r);
            shuffle(b.in.bom, r);
            shuffle(b.in.terms, r);
            shuffle(b.in.resources, r);
            shuffle(b.in.routings, r);
            shuffle(b.in.exceptions, r);
            shuffle(b.in.overrides, r);
            const Plan two = b.plan();
            QVERIFY(one.orders == two.orders);
            QVERIFY(one.table == two.table);
            QVERIFY(one.safety == two.safety);
            QVERIFY(one.advice == two.advice);
            QVERIFY(one.loads == two.loads);
            QVERIFY(one.dayLoads == two.dayLoads);
            QVERIFY(one.risks == two.risks);
            QVERIFY(one.excess == two.excess);
            QCOMPARE(one.issues.size(), two.issues.size());
        }
    }

    // The same data tomorrow: nothing that stays in the horizon is renamed.
    void anUnchangedDayKeepsKeys() {
        Brand b;
        b.options.bucket = Bucket::Day;
        b.item(1, 1, 0);
        for (int w = 3; w < 12; w += 2) b.order(1, mondayOf(w) + 2, 50, "O");
        const Plan today = b.plan();
        b.in.today = kToday + 1;
        const Plan tomorrow = b.plan();
        QCOMPARE(comparePlans(today.orders, tomorrow.orders, kToday, mondayOf(12)).nervousness, 0.0);
        QVERIFY(today.orders == tomorrow.orders);
    }
};

}  // namespace roulian::planning

QTEST_GUILESS_MAIN(roulian::planning::TestPlanningProperties)
#include "tst_planning_properties.moc"
