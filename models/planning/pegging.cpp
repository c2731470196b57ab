// Which supply serves which need: first in, first out along the time axis.
#include <algorithm>
#include <tuple>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

struct Supply {
    int bucket = 0;
    Day due, arrives;  // planned and feasible
    enum class From : std::uint8_t { Stock, Receipt, Order, Packed, Release } from = From::Stock;
    int index = 0;
    std::int64_t qty = 0;
};

int rank(Peg::Kind kind) {
    switch (kind) {
        case Peg::Kind::NegativeStock:
            return 0;
        case Peg::Kind::CustomerOrder:
            return 1;
        case Peg::Kind::ParentOrder:
            return 2;
        case Peg::Kind::Bundle:
            return 3;
        case Peg::Kind::Forecast:
            return 4;
        case Peg::Kind::SafetyStock:
            return 5;
        case Peg::Kind::Surplus:
            return 6;
    }
    return 6;
}

// A rising safety target is a need, a falling one gives stock back.
void addSafety(const Engine& e, const ItemWork& work, std::vector<Demand>& demands,
               std::vector<Supply>& supplies) {
    std::int64_t held = 0;
    for (int b = 0; b < e.axis.count(); ++b) {
        const std::int64_t target = effectiveTarget(e, work, b), change = target - held;
        held = target;
        const Day day = e.axis.start(b);
        if (change > 0) demands.push_back({day, Peg::Kind::SafetyStock, 0, change});
        if (change < 0) supplies.push_back({b, day, day, Supply::From::Release, 0, -change});
    }
}

std::vector<Supply> suppliesOf(Engine& e, const ItemWork& work) {
    std::vector<Supply> out;
    const Axis& axis = e.axis;
    if (work.item->onHand.milli > 0)
        out.push_back({0, axis.today, axis.today, Supply::From::Stock, 0, work.item->onHand.milli});
    for (int k = 0; k < static_cast<int>(work.receipts.size()); ++k) {
        const Receipt& r = work.receipts[k];
        out.push_back(
            {axis.of(r.arrives), r.arrives, r.arrives, Supply::From::Receipt, k, r.line->qty.milli});
    }
    for (int o : work.orders) {
        const PlannedOrder& p = e.orders[o];
        out.push_back({axis.of(p.due), std::max(p.due, axis.today), p.earliestDue, Supply::From::Order, o,
                       p.qty.milli});
    }
    for (int b = 0; b < static_cast<int>(work.packed.size()); ++b)
        if (work.packed[b] > 0)
            out.push_back({b, axis.start(b), axis.start(b), Supply::From::Packed, 0, work.packed[b]});
    return out;
}

Peg pegOf(const Engine& e, const Demand& d, std::int64_t qty) {
    Peg p;
    p.kind = d.kind;
    p.needDay = d.day;
    p.week = Week::of(d.day);
    p.qty = {qty};
    switch (d.kind) {
        case Peg::Kind::CustomerOrder:
            p.ref = e.customerOrders[d.ref]->id;
            break;
        case Peg::Kind::ParentOrder:
            p.ref = e.orders[d.ref].key;
            p.parent = e.orders[d.ref].item;
            break;
        case Peg::Kind::Bundle:
            p.parent = e.items[d.ref].item->id;
            break;
        default:
            break;
    }
    return p;
}

void append(std::vector<Peg>& pegs, Peg p) {
    if (!pegs.empty()) {
        Peg& last = pegs.back();
        if (last.kind == p.kind && last.ref == p.ref && last.parent == p.parent && last.week == p.week) {
            last.qty += p.qty;
            return;
        }
    }
    pegs.push_back(std::move(p));
}

// When an order can really be there, its components and today counted.
void settle(const Engine& e, PlannedOrder& o, const Ready& ready) {
    const Day start = std::max(o.start, e.axis.today);
    const Day possible = std::max(start, ready.day);
    o.earliestDue = std::max(o.due, possible + o.leadDays);
    o.late = o.earliestDue > o.due;
    auto at = o.reasons.begin() + 1;
    if (o.start < e.axis.today) {
        Reason r;
        r.code = Reason::Code::StartInPast;
        r.day = o.start;
        at = o.reasons.insert(at, r) + 1;
    }
    if (ready.day > start) {
        Reason r;
        r.code = Reason::Code::ComponentLate;
        r.day = ready.day;
        r.ref = ready.last;
        o.reasons.insert(at, r);
    }
}

void checkShelfLife(const ItemWork& work, PlannedOrder& o) {
    if (!work.item->shelfLifeDays) return;
    const Day last = o.earliestDue + *work.item->shelfLifeDays;
    Reason r;
    r.code = Reason::Code::ShelfLife;
    r.day = last;
    for (const Peg& p : o.pegs)
        if (p.kind != Peg::Kind::SafetyStock && p.needDay > last) r.q1 += p.qty;
    if (r.q1.milli > 0) o.reasons.push_back(r);
}

}  // namespace

void pegItem(Engine& e, int item, std::vector<Ready>& ready) {
    ItemWork& work = e.items[item];
    for (int o : work.orders) settle(e, e.orders[o], ready[o]);
    std::vector<Supply> supplies = suppliesOf(e, work);
    std::vector<Demand>& demands = work.demands;
    if (work.item->onHand.milli < 0)
        demands.push_back({e.axis.today, Peg::Kind::NegativeStock, 0, -work.item->onHand.milli});
    std::vector<Demand> needs = demands;
    addSafety(e, work, needs, supplies);
    std::stable_sort(supplies.begin(), supplies.end(), [](const Supply& a, const Supply& b) {
        return std::tie(a.bucket, a.due, a.from, a.index) < std::tie(b.bucket, b.due, b.from, b.index);
    });
    std::stable_sort(needs.begin(), needs.end(), [&](const Demand& a, const Demand& b) {
        return std::tuple(e.axis.of(a.day), rank(a.kind), a.day, a.ref) <
               std::tuple(e.axis.of(b.day), rank(b.kind), b.day, b.ref);
    });

    const auto serve = [&](const Supply& s, const Demand& d, std::int64_t qty) {
        std::string name;
        if (s.from == Supply::From::Order) append(e.orders[s.index].pegs, pegOf(e, d, qty));
        if (s.from == Supply::From::Receipt) append(work.receipts[s.index].pegs, pegOf(e, d, qty));
        if (d.kind != Peg::Kind::ParentOrder || e.axis.of(s.arrives) <= e.axis.of(d.day)) return;
        Ready& r = ready[d.ref];
        if (s.arrives <= r.day) return;
        r.day = s.arrives;
        r.last = s.from == Supply::From::Order     ? e.orders[s.index].key
                 : s.from == Supply::From::Receipt ? work.receipts[s.index].line->id
                                                   : std::string();
    };
    std::size_t k = 0;
    std::int64_t taken = 0;  // of need k
    for (Supply& s : supplies) {
        while (s.qty > 0 && k < needs.size()) {
            const std::int64_t part = std::min(s.qty, needs[k].qty - taken);
            serve(s, needs[k], part);
            s.qty -= part;
            taken += part;
            if (taken == needs[k].qty) ++k, taken = 0;
        }
        if (s.qty == 0) continue;
        const Demand rest{e.axis.end - 1, Peg::Kind::Surplus, 0, s.qty};
        serve(s, rest, s.qty);
    }
    for (; k < needs.size(); ++k) {  // nothing planned for these (cancelled by the planner)
        if (needs[k].kind != Peg::Kind::ParentOrder) continue;
        Ready& r = ready[needs[k].ref];
        if (e.axis.end > r.day) r = {e.axis.end, {}};
    }
    for (int o : work.orders) checkShelfLife(work, e.orders[o]);
}

}  // namespace roulian::planning
