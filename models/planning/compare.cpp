#include <cstdlib>
#include <map>
#include <utility>

#include "planning/planning.h"

namespace roulian::planning {

PlanComparison comparePlans(const std::vector<PlannedOrder>& before, const std::vector<PlannedOrder>& after,
                            Day from, Day to) {
    PlanComparison out;
    const auto inside = [&](const PlannedOrder& o) { return o.due >= from && o.due <= to; };
    struct Pair {
        const PlannedOrder* before = nullptr;
        const PlannedOrder* after = nullptr;
    };
    std::map<std::string, Pair> byKey;
    std::map<std::pair<SkuId, Week>, std::int64_t> change;
    std::int64_t plannedBefore = 0, plannedAfter = 0;
    for (const PlannedOrder& o : before) {
        byKey[o.key].before = &o;
        if (!inside(o)) continue;
        change[{o.item, Week::of(o.due)}] -= o.qty.milli;
        plannedBefore += o.qty.milli;
        out.costChange -= o.cost;
    }
    for (const PlannedOrder& o : after) {
        byKey[o.key].after = &o;
        if (!inside(o)) continue;
        change[{o.item, Week::of(o.due)}] += o.qty.milli;
        plannedAfter += o.qty.milli;
        out.costChange += o.cost;
    }
    for (const auto& [key, pair] : byKey) {
        const auto& [b, a] = pair;
        if (!(b && inside(*b)) && !(a && inside(*a))) continue;
        OrderChange c;
        if (b && a) {
            if (b->qty == a->qty && b->due == a->due && b->supplier == a->supplier &&
                b->resource == a->resource && b->kind == a->kind)
                continue;
            c.qtyChange = a->qty - b->qty;
            c.daysChange = a->due - b->due;
        } else if (a) {
            c.kind = OrderChange::Kind::Added;
            c.qtyChange = a->qty;
        } else {
            c.kind = OrderChange::Kind::Removed;
            c.qtyChange = -b->qty;
        }
        if (b) c.before = *b;
        if (a) c.after = *a;
        out.changes.push_back(std::move(c));
    }
    for (const auto& [key, milli] : change) out.changedQty.milli += std::llabs(milli);
    out.plannedQty = {plannedBefore > 0 ? plannedBefore : plannedAfter};
    if (out.plannedQty.milli > 0) out.nervousness = out.changedQty.value() / out.plannedQty.value();
    return out;
}

}  // namespace roulian::planning
