#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "metrics/measures.h"
#include "metrics/ratio.h"

namespace roulian::metrics {

std::optional<double> fillRate(Qty servedOnTime, Qty demanded) {
    return ratio(servedOnTime.value(), demanded.value());
}

std::optional<double> stockTurns(Money costOfGoodsSold, int days, std::span<const Money> stockAtCost) {
    if (days <= 0 || stockAtCost.empty()) return std::nullopt;
    double sum = 0;
    for (Money m : stockAtCost) sum += m.yuan();
    return ratio(costOfGoodsSold.yuan() * 365.0 / days, sum / static_cast<double>(stockAtCost.size()));
}

std::optional<double> lossRate(Qty writtenOff, Qty received) {
    return ratio(writtenOff.value(), received.value());
}

std::optional<double> nervousness(std::span<const PlannedQty> before, std::span<const PlannedQty> after,
                                  Week from, Week until) {
    struct Pair {
        std::int64_t before = 0, after = 0;
    };
    std::map<std::pair<std::int64_t, Week>, Pair> cells;
    const auto inside = [&](const PlannedQty& p) { return p.week >= from && p.week < until; };
    for (const PlannedQty& p : before)
        if (inside(p)) cells[{p.item, p.week}].before += p.qty.milli;
    for (const PlannedQty& p : after)
        if (inside(p)) cells[{p.item, p.week}].after += p.qty.milli;
    double changed = 0, planned = 0;
    for (const auto& [key, cell] : cells) {
        changed += std::fabs(static_cast<double>(cell.after - cell.before));
        planned += static_cast<double>(cell.before);
    }
    return ratio(changed, planned);
}

std::optional<double> onTimeDelivery(std::int64_t deliveredByPromise, std::int64_t deliveredOrDue) {
    return ratio(static_cast<double>(deliveredByPromise), static_cast<double>(deliveredOrDue));
}

std::optional<double> daysOfCover(Qty stock, double dailyDemand) {
    return ratio(std::max(stock.value(), 0.0), dailyDemand);
}

std::optional<double> daysOfCover(Qty stock, std::span<const double> demandByDay) {
    double left = std::max(stock.value(), 0.0), total = 0;
    for (std::size_t day = 0; day < demandByDay.size(); ++day) {
        const double demand = std::max(demandByDay[day], 0.0);
        if (!std::isfinite(demand)) return std::nullopt;
        if (demand > left) return static_cast<double>(day) + left / demand;
        left -= demand;
        total += demand;
    }
    const std::optional<double> beyond = ratio(left * static_cast<double>(demandByDay.size()), total);
    if (!beyond) return std::nullopt;
    return static_cast<double>(demandByDay.size()) + *beyond;
}

std::optional<double> repeatPurchaseRate(std::span<const int> ordersPerCustomer) {
    const auto atLeast = [&](int n) {
        return static_cast<double>(std::count_if(ordersPerCustomer.begin(), ordersPerCustomer.end(),
                                                 [n](int orders) { return orders >= n; }));
    };
    return ratio(atLeast(2), atLeast(1));
}

std::optional<Money> averageOrderValue(Money revenue, std::int64_t orders) {
    if (orders <= 0) return std::nullopt;
    const std::int64_t half = revenue.fen < 0 ? -(orders / 2) : orders / 2;
    return Money{(revenue.fen + half) / orders};
}

}  // namespace roulian::metrics
