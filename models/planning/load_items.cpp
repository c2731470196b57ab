// Items, their sources and components; low-level codes.
#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

// Sorted copies make the plan independent of the input's order.
template <typename T, typename Key>
std::vector<const T*> sorted(const std::vector<T>& rows, Key key) {
    std::vector<const T*> out;
    out.reserve(rows.size());
    for (const T& row : rows) out.push_back(&row);
    std::sort(out.begin(), out.end(), [&](const T* a, const T* b) { return key(*a) < key(*b); });
    return out;
}

int days(Engine& e, int value, int item) {
    if (value >= 0 && value <= kMaxDays) return value;
    e.issue(Severity::Warning, "plan.lead.range", {e.name(item), number(value)});
    return std::clamp(value, 0, kMaxDays);
}

// Lot rules beyond any real lot are mistakes; they are left out.
LotRules lotOf(Engine& e, LotRules rules, int item) {
    for (Qty* q : {&rules.moq, &rules.multiple, &rules.pack}) {
        if (q->milli >= 0 && q->milli <= kHugeMilli) continue;
        e.issue(Severity::Warning, "plan.lot.range", {e.name(item), quantity(*q)});
        *q = {};
    }
    return rules;
}

void loadTerms(Engine& e) {
    const auto rows = sorted(e.in.terms, [](const SupplierTerm& t) {
        return std::tuple(t.item, t.supplier, t.unitPrice, t.leadDays, t.moq, t.multiple, t.share);
    });
    for (const SupplierTerm* t : rows) {
        const int i = e.find(t->item);
        if (i < 0) {
            e.issue(Severity::Error, "plan.term.item_unknown", {e.name(t->item)});
            continue;
        }
        ItemWork& work = e.items[i];
        if (!work.buySources.empty() && work.buySources.back().supplier == t->supplier) {
            e.issue(Severity::Warning, "plan.term.duplicate", {e.name(i), number(t->supplier.v)});
            continue;
        }
        Source s;
        s.supplier = t->supplier;
        s.leadKnown = t->leadDays || work.item->leadDays;
        s.leadDays =
            days(e, t->leadDays.value_or(work.item->leadDays.value_or(e.options.defaultLeadDays)), i);
        s.price = t->unitPrice.value_or(work.item->unitCost.value_or(Money{}));
        s.lot = work.item->lot;
        if (t->moq) s.lot.moq = *t->moq;
        if (t->multiple) s.lot.multiple = *t->multiple;
        s.lot = lotOf(e, s.lot, i);
        s.share = t->share && std::isfinite(*t->share) ? std::max(0.0, *t->share) : 0.0;
        work.buySources.push_back(s);
    }
}

void loadRoutings(Engine& e) {
    const auto rows = sorted(e.in.routings, [](const Routing& r) {
        return std::tuple(r.item, r.minutesPerUnit, r.setupMinutes, r.resource, r.leadDays, r.minLot,
                          r.multiple);
    });
    std::set<ResourceId> known;
    for (const Resource& r : e.in.resources) known.insert(r.id);
    for (const Routing* r : rows) {
        const int i = e.find(r->item);
        if (i < 0) {
            e.issue(Severity::Error, "plan.routing.item_unknown", {e.name(r->item)});
            continue;
        }
        if (!known.count(r->resource)) {
            e.issue(Severity::Error, "plan.routing.resource_unknown", {e.name(i), number(r->resource.v)});
            continue;
        }
        if (!(r->minutesPerUnit >= 0) || !(r->setupMinutes >= 0) || !std::isfinite(r->minutesPerUnit) ||
            !std::isfinite(r->setupMinutes)) {
            e.issue(Severity::Error, "plan.routing.minutes", {e.name(i)});
            continue;
        }
        ItemWork& work = e.items[i];
        Source s;
        s.resource = r->resource;
        s.leadKnown = r->leadDays || work.item->leadDays;
        s.leadDays =
            days(e, r->leadDays.value_or(work.item->leadDays.value_or(e.options.defaultLeadDays)), i);
        s.price = work.item->unitCost.value_or(Money{});
        s.lot = work.item->lot;
        if (r->minLot) s.lot.moq = *r->minLot;
        if (r->multiple) s.lot.multiple = *r->multiple;
        s.lot = lotOf(e, s.lot, i);
        s.minutesPerUnit = r->minutesPerUnit;
        s.setupMinutes = r->setupMinutes;
        work.makeSources.push_back(s);
    }
}

Source ownSource(Engine& e, int i) {
    const Item& item = *e.items[i].item;
    Source s;
    s.leadKnown = item.leadDays.has_value();
    s.leadDays = days(e, item.leadDays.value_or(e.options.defaultLeadDays), i);
    s.price = item.unitCost.value_or(Money{});
    s.lot = lotOf(e, item.lot, i);
    return s;
}

// BOM lines that can be used, as (parent, child) indices with their line.
struct Edge {
    int parent, child;
    const BomLine* line;
    bool removed = false;
};

std::vector<Edge> loadEdges(Engine& e) {
    const auto rows = sorted(e.in.bom, [](const BomLine& b) {
        return std::tuple(b.parent, b.child, b.use, b.numerator, b.denominator, b.scrap);
    });
    std::vector<Edge> edges;
    for (const BomLine* b : rows) {
        const int parent = e.find(b->parent), child = e.find(b->child);
        if (parent < 0 || child < 0) {
            e.issue(Severity::Error, "plan.bom.item_unknown", {e.name(b->parent), e.name(b->child)});
        } else if (b->denominator.milli <= 0) {
            e.issue(Severity::Error, "plan.bom.denominator", {e.name(parent), e.name(child)});
        } else if (b->numerator.milli < 0 || b->numerator.milli > kHugeMilli ||
                   b->denominator.milli > kHugeMilli) {
            e.issue(Severity::Error, "plan.bom.numerator", {e.name(parent), e.name(child)});
        } else if (!(b->scrap >= 0.0 && b->scrap < 10.0)) {
            e.issue(Severity::Error, "plan.bom.scrap", {e.name(parent), e.name(child)});
        } else {
            edges.push_back({parent, child, b});
        }
    }
    return edges;
}

// Removes the line that closes each cycle and names the cycle; returns the processing order, parents first.
std::vector<int> breakCycles(Engine& e, std::vector<Edge>& edges) {
    const int n = static_cast<int>(e.items.size());
    std::vector<int> waiting(n, 0);
    std::vector<std::vector<int>> down(n), up(n);
    for (int k = 0; k < static_cast<int>(edges.size()); ++k) {
        down[edges[k].parent].push_back(k);
        up[edges[k].child].push_back(k);
        ++waiting[edges[k].child];
    }
    std::vector<int> order;
    std::vector<bool> done(n, false);
    std::vector<int> open;
    for (int i = n - 1; i >= 0; --i)
        if (waiting[i] == 0) open.push_back(i);
    int smallest = 0;
    while (static_cast<int>(order.size()) < n) {
        while (!open.empty()) {
            const int i = open.back();
            open.pop_back();
            done[i] = true;
            order.push_back(i);
            for (int k : down[i]) {
                if (edges[k].removed) continue;
                ItemWork& child = e.items[edges[k].child];
                child.level = std::max(child.level, e.items[i].level + 1);
                if (--waiting[edges[k].child] == 0) open.push_back(edges[k].child);
            }
        }
        while (smallest < n && done[smallest]) ++smallest;
        if (smallest == n) break;
        // Everything left has an unfinished parent, so walking up must meet itself.
        std::vector<int> path, seen(n, -1);
        int at = smallest;
        while (seen[at] < 0) {
            seen[at] = static_cast<int>(path.size());
            path.push_back(at);
            for (int k : up[at]) {
                if (edges[k].removed || done[edges[k].parent]) continue;
                at = edges[k].parent;
                break;
            }
        }
        std::vector<int> cycle(path.begin() + seen[at], path.end());  // child, its parent, …
        std::reverse(cycle.begin(), cycle.end());
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        const int child = cycle.front(), parent = cycle.back();
        std::string names;
        for (int i : cycle) names += e.name(i) + " \u2192 ";
        names += e.name(child);
        e.issue(Severity::Error, "plan.bom.cycle", {names, e.name(parent), e.name(child)});
        for (int k : up[child]) {
            if (edges[k].removed || edges[k].parent != parent) continue;
            edges[k].removed = true;
            if (--waiting[child] == 0) open.push_back(child);
        }
    }
    return order;
}

}  // namespace

void loadItems(Engine& e) {
    const auto rows = sorted(e.in.items, [](const Item& i) { return std::tuple(i.id, i.code, i.onHand); });
    for (const Item* item : rows) {
        if (!e.items.empty() && e.items.back().item->id == item->id) {
            e.issue(Severity::Error, "plan.item.duplicate", {e.name(item->id)});
            continue;
        }
        if (std::llabs(item->onHand.milli) > kHugeMilli) {
            e.issue(Severity::Error, "plan.item.stock", {item->code});
            continue;
        }
        ItemWork work;
        work.item = item;
        work.toOrder = item->sellingWay != SellingWay::Standard;
        e.items.push_back(std::move(work));
    }
    loadTerms(e);
    loadRoutings(e);
    std::vector<Edge> edges = loadEdges(e);
    const std::vector<int> order = breakCycles(e, edges);

    std::vector<bool> makes(e.items.size(), false), bundles(e.items.size(), false);
    for (const Edge& k : edges) (k.line->use == BomUse::Bundle ? bundles : makes)[k.parent] = true;
    for (std::size_t i = 0; i < e.items.size(); ++i) {
        ItemWork& work = e.items[i];
        switch (work.item->policy) {
            case SupplyPolicy::Make:
                work.role = Role::Make;
                break;
            case SupplyPolicy::Buy:
                work.role = Role::Buy;
                break;
            case SupplyPolicy::Default:
                work.role = bundles[i]                              ? Role::Bundle
                            : makes[i] || !work.makeSources.empty() ? Role::Make
                                                                    : Role::Buy;
        }
        if (!work.makeSources.empty() && !work.buySources.empty()) continue;
        const Source own = ownSource(e, static_cast<int>(i));
        if (work.makeSources.empty()) work.makeSources.push_back(own);
        if (work.buySources.empty()) work.buySources.push_back(own);
    }
    for (const Edge& k : edges) {
        const bool wanted = e.items[k.parent].role == Role::Bundle ? k.line->use == BomUse::Bundle
                                                                   : k.line->use == BomUse::Manufacture;
        if (k.removed || !wanted) continue;
        const double ratio = k.line->numerator.value() / k.line->denominator.value() * (1.0 + k.line->scrap);
        e.items[k.parent].parts.push_back(
            {k.child, k.line->numerator, k.line->denominator, std::llround(k.line->scrap * 1e6), ratio});
    }
    e.sequence = order;
    std::stable_sort(e.sequence.begin(), e.sequence.end(), [&](int a, int b) {
        return std::pair(e.items[a].level, a) < std::pair(e.items[b].level, b);
    });
}

}  // namespace roulian::planning
