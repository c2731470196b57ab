// Customer orders, the forecast they leave over, scheduled receipts.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "planning/arithmetic.h"
#include "planning/engine.h"

namespace roulian::planning {

namespace {

bool usable(Qty q) {
    return q.milli > 0 && q.milli <= kHugeMilli;
}

void loadForecast(Engine& e) {
    std::vector<const ForecastWeek*> rows;
    for (const ForecastWeek& f : e.in.forecast) rows.push_back(&f);
    // Doubles add up in a fixed order, so that the input's order cannot change the last digit.
    std::sort(rows.begin(), rows.end(), [](const ForecastWeek* a, const ForecastWeek* b) {
        return std::tuple(a->item, a->week, a->mean, a->sigma) <
               std::tuple(b->item, b->week, b->mean, b->sigma);
    });
    for (const ForecastWeek* f : rows) {
        const int i = e.find(f->item);
        if (i < 0) {
            e.issue(Severity::Error, "plan.forecast.item_unknown", {e.name(f->item), f->week.iso()});
            continue;
        }
        const int w = f->week - e.axis.firstWeek;
        if (w < 0 || w >= e.axis.weeks) continue;
        if (!std::isfinite(f->mean) || !std::isfinite(f->sigma) || f->mean > 1e12 || f->sigma > 1e12) {
            e.issue(Severity::Error, "plan.forecast.number", {e.name(i), f->week.iso()});
            continue;
        }
        ItemWork& work = e.items[i];
        if (work.forecastMilli.empty()) work.forecastMilli.assign(e.axis.weeks, 0);
        if (work.weekVariance.empty()) work.weekVariance.assign(e.axis.weeks, 0.0);
        work.forecastMilli[w] += std::llround(std::max(0.0, f->mean) * 1000.0);
        work.weekVariance[w] += f->sigma * f->sigma;
    }
    if (!e.options.prorateThisWeek) return;
    const std::int64_t left = (e.axis.firstWeek + 1).monday() - e.axis.today;
    for (ItemWork& work : e.items)
        if (!work.forecastMilli.empty()) work.forecastMilli[0] = mulDivFloor(work.forecastMilli[0], left, 7);
}

// Takes from the forecast of week w, then of earlier, then of later weeks.
void consume(const Engine& e, std::vector<std::int64_t>& left, int w, std::int64_t qty) {
    const auto take = [&](int at) {
        if (at < 0 || at >= static_cast<int>(left.size())) return;
        const std::int64_t part = std::min(left[at], qty);
        left[at] -= part;
        qty -= part;
    };
    take(w);
    for (int k = 1; k <= e.options.consumeBackWeeks && qty > 0; ++k) take(w - k);
    for (int k = 1; k <= e.options.consumeForwardWeeks && qty > 0; ++k) take(w + k);
}

void loadOrders(Engine& e) {
    for (const CustomerOrder& o : e.in.orders) e.customerOrders.push_back(&o);
    std::sort(e.customerOrders.begin(), e.customerOrders.end(),
              [](const CustomerOrder* a, const CustomerOrder* b) {
                  return std::tie(a->item, a->due, a->id, a->qty) < std::tie(b->item, b->due, b->id, b->qty);
              });
    for (int k = 0; k < static_cast<int>(e.customerOrders.size()); ++k) {
        const CustomerOrder& o = *e.customerOrders[k];
        const int i = e.find(o.item);
        if (i < 0) {
            e.issue(Severity::Error, "plan.order.item_unknown", {e.name(o.item), o.id});
            continue;
        }
        if (!usable(o.qty)) {
            if (o.qty.milli != 0) e.issue(Severity::Warning, "plan.order.quantity", {e.name(i), o.id});
            continue;
        }
        if (o.due >= e.axis.end) continue;
        ItemWork& work = e.items[i];
        // Backlog belongs to the forecast of a week gone by: it uses up nothing that is still to come.
        if (o.due >= e.axis.today && e.options.consumption == Consumption::DueWeek &&
            !work.forecastMilli.empty())
            consume(e, work.forecastMilli, Week::of(o.due) - e.axis.firstWeek, o.qty.milli);
        e.addDemand(i, {std::max(o.due, e.axis.today), Peg::Kind::CustomerOrder, k, o.qty.milli});
    }
}

// Spreads what is left of a week's forecast over its remaining days (or puts it on the bucket's day).
void spreadForecast(Engine& e) {
    for (int i = 0; i < static_cast<int>(e.items.size()); ++i) {
        const ItemWork& work = e.items[i];
        if (work.toOrder) continue;
        for (int w = 0; w < static_cast<int>(work.forecastMilli.size()); ++w) {
            const std::int64_t qty = work.forecastMilli[w];
            const Day first = e.axis.weekStart(w);
            const int weekNumber = (e.axis.firstWeek + w).n;
            if (e.axis.bucket == Bucket::Week) {
                e.addDemand(i, {first, Peg::Kind::Forecast, weekNumber, qty});
                continue;
            }
            const int n = (e.axis.firstWeek + w + 1).monday() - first;
            std::int64_t before = 0;
            for (int d = 0; d < n; ++d) {
                const std::int64_t until = mulDivFloor(qty, d + 1, n);
                e.addDemand(i, {first + d, Peg::Kind::Forecast, weekNumber, until - before});
                before = until;
            }
        }
    }
}

void loadReceipts(Engine& e) {
    std::vector<const ScheduledReceipt*> rows;
    for (const ScheduledReceipt& r : e.in.receipts) rows.push_back(&r);
    std::sort(rows.begin(), rows.end(), [](const ScheduledReceipt* a, const ScheduledReceipt* b) {
        return std::tie(a->item, a->due, a->id, a->qty) < std::tie(b->item, b->due, b->id, b->qty);
    });
    for (const ScheduledReceipt* r : rows) {
        const int i = e.find(r->item);
        if (i < 0) {
            e.issue(Severity::Error, "plan.receipt.item_unknown", {e.name(r->item), r->id});
            continue;
        }
        if (!usable(r->qty)) {
            if (r->qty.milli != 0) e.issue(Severity::Warning, "plan.receipt.quantity", {e.name(i), r->id});
            continue;
        }
        Day arrives = r->due;
        if (r->due < e.axis.today) arrives = e.axis.today + e.options.overdueArrivesInDays;
        e.items[i].receipts.push_back({r, arrives, {}});
        for (Source& s : e.items[i].buySources)
            if (s.supplier == r->supplier) s.given += r->qty.milli;
    }
    for (ItemWork& work : e.items) {
        std::stable_sort(work.receipts.begin(), work.receipts.end(),
                         [](const Receipt& a, const Receipt& b) { return a.arrives < b.arrives; });
    }
}

}  // namespace

void loadDemand(Engine& e) {
    loadForecast(e);
    loadOrders(e);
    spreadForecast(e);
    loadReceipts(e);
}

}  // namespace roulian::planning
