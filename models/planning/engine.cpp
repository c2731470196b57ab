#include "planning/engine.h"

#include <algorithm>

#include "core/number.h"

namespace roulian::planning {

std::string number(std::int64_t n) {
    return std::to_string(n);
}
std::string quantity(Qty q) {
    return formatNumber(q.value());
}

int Engine::find(SkuId id) const {
    const auto it = std::lower_bound(items.begin(), items.end(), id,
                                     [](const ItemWork& w, SkuId v) { return w.item->id < v; });
    return it != items.end() && it->item->id == id ? static_cast<int>(it - items.begin()) : -1;
}

std::string Engine::name(int item) const {
    const Item& i = *items[item].item;
    return i.code.empty() ? number(i.id.v) : i.code;
}

std::string Engine::name(SkuId id) const {
    const int i = find(id);
    return i < 0 ? number(id.v) : name(i);
}

int Engine::leadDaysOf(const ItemWork& work) const {
    if (work.role == Role::Bundle) return 0;
    const auto& s = work.sources();
    return std::min_element(s.begin(), s.end(),
                            [](const Source& a, const Source& b) { return a.price < b.price; })
        ->leadDays;
}

int Engine::reviewDaysOf(const ItemWork& work) const {
    int review = work.toOrder ? 1 : work.item->reviewDays.value_or(options.defaultReviewDays);
    if (work.item->shelfLifeDays) review = std::min(review, *work.item->shelfLifeDays);
    return std::clamp(review, 1, kMaxDays);
}

Money Engine::stake(const Item& item) const {
    if (!item.salesPrice) return {};
    if (!options.atStakeIsMargin) return *item.salesPrice;
    return std::max(Money{}, *item.salesPrice - item.unitCost.value_or(Money{}));
}

void Engine::addDemand(int item, Demand demand) {
    if (demand.qty <= 0) return;
    if (demand.qty > kHugeMilli) {
        issue(Severity::Error, "plan.quantity.huge", {name(item), demand.day.iso()});
        demand.qty = kHugeMilli;
    }
    items[item].demands.push_back(demand);
}

int Engine::addOrder(PlannedOrder order, int item, int source) {
    const int index = static_cast<int>(orders.size());
    orders.push_back(std::move(order));
    orderSource.push_back(source);
    orderItem.push_back(item);
    items[item].orders.push_back(index);
    return index;
}

void Engine::explode(int order) {
    const PlannedOrder& o = orders[order];
    if (o.kind != OrderKind::Make) return;
    const Day day = std::max(o.start, axis.today);
    if (day >= axis.end) return;
    for (const Component& c : items[orderItem[order]].parts) {
        const Qty need = componentNeed(o.qty, c.numerator, c.denominator, c.scrapPpm);
        addDemand(c.child, {day, Peg::Kind::ParentOrder, order, need.milli});
    }
}

}  // namespace roulian::planning
