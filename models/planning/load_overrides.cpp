// The planner's decisions become firm before anything is netted.
#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

// Index of the source the planner named (or the plan's own choice), −1 when it has no terms of its own.
int sourceOf(const Engine& e, const ItemWork& work, const OrderOverride& o) {
    const auto& sources = o.make ? work.makeSources : work.buySources;
    const bool named = o.make ? static_cast<bool>(o.resource) : static_cast<bool>(o.supplier);
    if (!named)
        return o.make == (work.role == Role::Make) ? chooseSource(e, work, o.qty, o.qty, o.due).source : 0;
    for (int k = 0; k < static_cast<int>(sources.size()); ++k)
        if (o.make ? sources[k].resource == o.resource : sources[k].supplier == o.supplier) return k;
    return -1;
}

// Quantity (thousandths) taken off each Fix by what was placed since, by the Fix's place in `rows`.
std::vector<std::int64_t> placedSince(const Engine& e, const std::vector<const OrderOverride*>& rows) {
    struct Left {
        const PlacedOrder* order;
        std::int64_t qty;
    };
    std::unordered_map<std::int64_t, std::vector<Left>> open;  // by item
    for (const PlacedOrder& p : e.in.placed)
        if (p.qty.milli > 0 && p.qty.milli <= kHugeMilli) open[p.item.v].push_back({&p, p.qty.milli});
    for (auto& [item, orders] : open)
        std::sort(orders.begin(), orders.end(), [](const Left& a, const Left& b) {
            return std::tie(a.order->knownAt, a.order->day, a.order->id, a.qty) <
                   std::tie(b.order->knownAt, b.order->day, b.order->id, b.qty);
        });
    std::vector<std::size_t> byDue(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) byDue[i] = i;
    std::stable_sort(byDue.begin(), byDue.end(),
                     [&rows](std::size_t a, std::size_t b) { return rows[a]->due < rows[b]->due; });
    std::vector<std::int64_t> taken(rows.size(), 0);
    for (const bool named : {true, false})
        for (const std::size_t i : byDue) {
            const OrderOverride& o = *rows[i];
            const auto found = open.find(o.item.v);
            if (o.action != OrderOverride::Action::Fix || static_cast<bool>(o.supplier) != named ||
                found == open.end())
                continue;
            for (Left& left : found->second) {
                const PlacedOrder& p = *left.order;
                if (p.knownAt <= o.madeAt || (p.day && *p.day < o.made) ||
                    (named && p.supplier != o.supplier))
                    continue;
                const std::int64_t part = std::min(left.qty, o.qty.milli - taken[i]);
                if (part <= 0) continue;
                left.qty -= part;
                taken[i] += part;
            }
        }
    return taken;
}

void fix(Engine& e, int item, const OrderOverride& o, std::int64_t placed) {
    ItemWork& work = e.items[item];
    if (work.role == Role::Bundle) {
        e.issue(Severity::Warning, "plan.override.bundle", {e.name(item), o.key});
        return;
    }
    const Qty open{o.qty.milli - std::max<std::int64_t>(placed, 0)};
    if (placed > 0)
        e.issue(Severity::Note, "plan.override.placed",
                {e.name(item), o.key, quantity({placed}), quantity(o.qty)});
    if (open.milli <= 0) return;
    const bool overdue = o.due < e.axis.today;
    const int index = sourceOf(e, work, o);
    auto& sources = o.make ? work.makeSources : work.buySources;
    Source source;
    if (index >= 0) {
        source = sources[index];
        if (!overdue) sources[index].given += open.milli;
    } else {
        e.issue(Severity::Warning, "plan.override.source", {e.name(item), o.key});
        source.supplier = o.supplier;
        source.leadDays = std::clamp(work.item->leadDays.value_or(e.options.defaultLeadDays), 0, kMaxDays);
        source.price = work.item->unitCost.value_or(Money{});
        source.lot = work.item->lot;
    }
    if (const Qty lot = lotSized(o.qty, source.lot); lot != o.qty && placed == 0)
        e.issue(Severity::Note, "plan.override.lot", {e.name(item), o.key, quantity(o.qty), quantity(lot)});
    PlannedOrder p;
    p.key = o.key;
    p.kind = o.make ? OrderKind::Make : OrderKind::Buy;
    p.item = o.item;
    p.qty = open;
    p.placed = {placed};
    p.due = o.due;
    p.start = o.due - source.leadDays;
    p.leadDays = source.leadDays;
    p.fixed = true;
    if (o.make)
        p.resource = index >= 0 ? source.resource : o.resource;
    else
        p.supplier = source.supplier;
    p.cost = source.price * open;
    Reason r;
    r.code = Reason::Code::PlannerFixed;
    r.day = o.due;
    r.q1 = open;
    p.reasons.push_back(r);
    if (overdue) {
        e.overdue.push_back({std::move(p)});
        return;
    }
    e.explode(e.addOrder(std::move(p), item, index));
}

}  // namespace

void loadOverrides(Engine& e) {
    std::vector<const OrderOverride*> rows;
    for (const OrderOverride& o : e.in.overrides) rows.push_back(&o);
    std::sort(rows.begin(), rows.end(), [](const OrderOverride* a, const OrderOverride* b) {
        return std::tie(a->key, a->action, a->item, a->due, a->qty, a->make, a->supplier, a->resource) <
               std::tie(b->key, b->action, b->item, b->due, b->qty, b->make, b->supplier, b->resource);
    });
    const std::vector<std::int64_t> placed = placedSince(e, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const OrderOverride* o = rows[i];
        const int item = e.find(o->item);
        if (item < 0) {
            e.issue(Severity::Warning, "plan.override.item_unknown", {e.name(o->item), o->key});
            continue;
        }
        if (o->qty.milli <= 0 || o->qty.milli > kHugeMilli) {
            e.issue(Severity::Warning, "plan.override.quantity", {e.name(item), o->key});
            continue;
        }
        if (o->due < e.axis.today - kMaxDays || o->due > e.axis.today + kMaxDays) {
            e.issue(Severity::Warning, "plan.override.day", {e.name(item), o->key});
            continue;
        }
        if (o->key.empty() || !e.keys.insert(o->key).second) {
            e.issue(Severity::Warning, "plan.override.key", {e.name(item), o->key});
            continue;
        }
        if (o->action == OrderOverride::Action::Fix)
            fix(e, item, *o, placed[i]);
        else if (o->due < e.axis.today)
            e.issue(Severity::Note, "plan.override.past", {e.name(item), o->key, o->due.iso()});
        else
            e.items[item].cancelled.push_back({o->due, o->qty.milli});
    }
}

}  // namespace roulian::planning
