// Time-phased netting of one item, and the orders it needs.
#include <algorithm>

#include "planning/engine.h"

namespace roulian::planning {

std::int64_t effectiveTarget(const Engine& e, const ItemWork& work, int bucket) {
    return bucket < work.arrival ? 0 : work.target[e.axis.weekOf(bucket)];
}

namespace {

struct Netting {
    Engine& e;
    int item;
    std::vector<std::int64_t> netFrom, supplied;  // a bucket, summed up: on hand + supply − gross; supply
    int fence = 0;                                // bucket after the frozen horizon
    std::int64_t planned = 0;

    ItemWork& work() const { return e.items[item]; }

    // Stock at the end of bucket b. Within the lead time open orders that come before any new order could
    // are counted already: hurrying them is the only help, a second order would come too late twice.
    std::int64_t position(int b) const {
        std::int64_t p = netFrom[b] + planned;
        if (const int soonest = work().arrival; b < soonest)
            p += supplied[std::min(soonest, e.axis.count() - 1)] - supplied[b];
        return p;
    }
    std::int64_t target(int b) const { return effectiveTarget(e, work(), b); }
};

Netting prepare(Engine& e, int item) {
    ItemWork& work = e.items[item];
    Netting n{e, item, {}, {}, 0, 0};
    const int count = e.axis.count();
    work.gross.assign(count, 0);
    for (const Demand& d : work.demands) work.gross[e.axis.of(d.day)] += d.qty;
    std::vector<std::int64_t> supply(count, 0);  // receipts, fixed orders
    const auto add = [&](Day day, std::int64_t qty) {
        if (const int b = e.axis.of(day); b < count) supply[b] += qty;
    };
    for (const Receipt& r : work.receipts) add(r.arrives, r.line->qty.milli);
    for (int o : work.orders) add(e.orders[o].due, e.orders[o].qty.milli);
    // What the planner does not want counts as if it came: nothing is planned in its place.
    for (const Cancelled& c : work.cancelled) add(c.due, c.qty);
    std::int64_t net = work.item->onHand.milli, sum = 0;
    for (int b = 0; b < count; ++b) {
        net += supply[b] - work.gross[b];
        sum += supply[b];
        n.netFrom.push_back(net);
        n.supplied.push_back(sum);
    }
    if (work.role == Role::Bundle) return n;
    int lead = kMaxDays;
    for (const Source& s : work.sources()) lead = std::min(lead, s.leadDays);
    work.arrival = e.axis.of(e.axis.today + lead);
    if (e.options.frozenDays > 0) n.fence = e.axis.of(e.axis.today + e.options.frozenDays);
    if (n.fence < count && e.axis.start(n.fence) < e.axis.today + e.options.frozenDays) ++n.fence;
    return n;
}

std::string keyOf(Engine& e, const PlannedOrder& o) {
    const bool make = o.kind == OrderKind::Make;
    const std::string stem = (make ? "M:" : "B:") + number(o.item.v) + ":" +
                             number(make ? o.resource.v : o.supplier.v) + ":" + Week::of(o.due).iso() + ":";
    for (int k = 1;; ++k) {
        std::string key = stem + number(k);
        if (e.keys.insert(key).second) return key;
    }
}

// Explains one order: why it is needed, then what changed its quantity, then its source.
std::vector<Reason> reasonsOf(const Netting& n, int b, int firstShort, std::int64_t need, int lastCovered,
                              const Choice& choice, const LotRules& lot) {
    std::vector<Reason> out;
    const Axis& axis = n.e.axis;
    const std::int64_t position = n.position(b), shortage = n.target(b) - position;
    Reason r;
    r.day = axis.start(b);
    if (position < 0) {
        r.code = Reason::Code::Shortage;
        r.q1 = {-position};
    } else {
        r.code = Reason::Code::BelowSafety;
        r.q1 = {position};
        r.q2 = {n.target(b)};
    }
    out.push_back(r);
    if (firstShort < b) {
        Reason frozen;
        frozen.code = Reason::Code::Frozen;
        frozen.day = axis.start(firstShort);
        out.push_back(frozen);
    }
    if (need > shortage) {
        Reason covers;
        covers.code = Reason::Code::CoversReview;
        covers.day = axis.start(lastCovered);
        covers.q1 = {need - shortage};
        out.push_back(covers);
    }
    Qty raised{need};
    if (lot.moq > raised) {
        Reason moq;
        moq.code = Reason::Code::MoqRaised;
        moq.q1 = raised;
        moq.q2 = lot.moq;
        raised = lot.moq;
        out.push_back(moq);
    }
    if (choice.qty > raised) {
        Reason rounded;
        rounded.code = Reason::Code::RoundedUp;
        rounded.q1 = raised;
        rounded.q2 = choice.qty;
        out.push_back(rounded);
    }
    if (choice.reason.n > 0) out.push_back(choice.reason);
    return out;
}

void planOrder(Netting& n, int b, int firstShort) {
    Engine& e = n.e;
    ItemWork& work = n.work();
    const Axis& axis = e.axis;
    const int count = axis.count();
    const Day due = axis.start(b), until = due + e.reviewDaysOf(work);
    std::int64_t need = n.target(b) - n.position(b);
    int last = b;
    for (int c = b + 1; c < count && axis.start(c) < until; ++c) {
        const std::int64_t more = n.target(c) - n.position(c);
        if (more > need) need = more, last = c;
    }
    std::int64_t usable = need;
    for (int c = b + 1; c < count; ++c) usable = std::max(usable, n.target(c) - n.position(c));

    const Choice choice = chooseSource(e, work, {need}, {usable}, due);
    Source& source = work.sources()[choice.source];
    PlannedOrder o;
    o.kind = work.role == Role::Make ? OrderKind::Make : OrderKind::Buy;
    o.item = work.item->id;
    o.qty = choice.qty;
    o.leadDays = source.leadDays;
    o.due = due;
    o.start = due - source.leadDays;
    o.supplier = o.kind == OrderKind::Buy ? source.supplier : SupplierId{};
    o.resource = source.resource;
    o.cost = source.price * o.qty;
    o.reasons = reasonsOf(n, b, firstShort, need, last, choice, source.lot);
    o.key = keyOf(e, o);
    source.given += o.qty.milli;
    n.planned += o.qty.milli;
    if (!source.leadKnown && !work.leadNoted) {
        work.leadNoted = true;
        e.issue(Severity::Note, "plan.lead.default", {e.name(n.item), number(source.leadDays)});
    }
    e.explode(e.addOrder(std::move(o), n.item, choice.source));
}

// A bundle is packed from its parts when it is sold: the need passes on, the same day.
void passOn(Netting& n, int b) {
    Engine& e = n.e;
    const std::int64_t need = n.target(b) - n.position(b);
    n.planned += need;
    n.work().packed[b] += need;
    const Day day = e.axis.start(b);
    for (const Component& c : n.work().parts) {
        const Qty part = componentNeed({need}, c.numerator, c.denominator, c.scrapPpm);
        e.addDemand(c.child, {day, Peg::Kind::Bundle, n.item, part.milli});
    }
}

void passVariance(Engine& e, const ItemWork& bundle) {
    if (bundle.weekVariance.empty() || bundle.toOrder || bundle.item->safetyStock) return;
    for (const Component& c : bundle.parts) {
        std::vector<double>& v = e.items[c.child].weekVariance;
        if (v.empty()) v.assign(e.axis.weeks, 0.0);
        for (int w = 0; w < e.axis.weeks; ++w) v[w] += c.ratio * c.ratio * bundle.weekVariance[w];
    }
}

}  // namespace

void netItem(Engine& e, int item) {
    ItemWork& work = e.items[item];
    setTargets(e, work);
    // Fixed orders were placed before netting: their components are needed whatever this item needs.
    Netting n = prepare(e, item);
    const int count = e.axis.count();
    if (work.role == Role::Bundle) {
        work.packed.assign(count, 0);
        passVariance(e, work);
    }
    int firstShort = count;
    for (int b = 0; b < count; ++b) {
        if (n.position(b) >= n.target(b)) {
            firstShort = count;
            continue;
        }
        firstShort = std::min(firstShort, b);
        if (b < n.fence) continue;
        if (work.role == Role::Bundle)
            passOn(n, b);
        else
            planOrder(n, b, firstShort);
        firstShort = count;
    }
}

}  // namespace roulian::planning
