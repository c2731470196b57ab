#include "forecast/prepare.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "forecast/signals.h"

namespace roulian::forecast {
namespace {

Prepared prepareItem(const Item& item) {
    Prepared p;
    p.item = &item;
    const auto& values = item.history.values;
    const int size = static_cast<int>(values.size());
    int firstSale = -1, sales = 0;
    for (int t = 0; t < size; ++t) {
        const double v = values[static_cast<std::size_t>(t)];
        if (!std::isfinite(v) || v <= 0) continue;
        if (firstSale < 0) firstSale = t;
        ++sales;
    }
    if (firstSale > 8 && firstSale > 4 * (size - firstSale) / sales) p.first = firstSale;
    p.n = size - p.first;
    const auto n = static_cast<std::size_t>(p.n);
    p.raw.resize(n);
    p.known.resize(n);
    p.gap.resize(n);
    p.left.resize(n);
    p.asRecorded.resize(n);
    p.ranOut.resize(n);
    p.counts = true;
    int known = 0, zeros = 0;
    double sum = 0;
    for (std::size_t t = 0; t < n; ++t) {
        const std::size_t at = t + static_cast<std::size_t>(p.first);
        const bool finite = std::isfinite(values[at]);
        p.gap[t] = !finite;
        p.raw[t] = finite ? values[at] : 0;
        p.ranOut[t] = finite && !item.stockout.empty() && item.stockout[at];
        const Keep keep = item.keep.empty() ? Keep::Automatic : item.keep[at];
        p.left[t] = keep == Keep::LeaveOut;
        p.asRecorded[t] = finite && keep == Keep::AsRecorded;
        p.decided = p.decided || p.left[t] || p.asRecorded[t];
        p.known[t] = finite && !p.left[t] && (!p.ranOut[t] || p.asRecorded[t]);
        if (finite && values[at] != std::floor(values[at])) p.counts = false;
        if (!p.known[t]) continue;
        ++known;
        zeros += p.raw[t] <= 0 ? 1 : 0;
        sum += std::max(0.0, p.raw[t]);
    }
    if (known > 0) {
        p.level = sum / known;
        p.zeroShare = static_cast<double>(zeros) / known;
    }
    return p;
}

void addEvent(Prepared& p, const EventWeek& event, int kind, int horizon) {
    const int t = event.week.n - p.weekNumber(0);
    if (t < 0 || t >= p.n + horizon || !(event.share > 0)) return;
    const double expected =
        event.expectedLift && std::isfinite(*event.expectedLift) && *event.expectedLift > 0
            ? *event.expectedLift
            : 0;
    p.events.push_back({t, kind, std::min(event.share, 1.0), expected});
}

void finishEvents(Prepared& p, int horizon) {
    std::sort(p.events.begin(), p.events.end(), [](const ItemEvent& a, const ItemEvent& b) {
        return std::tie(a.t, a.kind, a.share, a.expected) < std::tie(b.t, b.kind, b.share, b.expected);
    });
    std::vector<ItemEvent> merged;
    for (const ItemEvent& e : p.events) {
        if (!merged.empty() && merged.back().t == e.t && merged.back().kind == e.kind) {
            merged.back().share = std::min(1.0, merged.back().share + e.share);
            merged.back().expected = std::max(merged.back().expected, e.expected);
        } else {
            merged.push_back(e);
        }
    }
    p.events = std::move(merged);
    p.eventful.assign(static_cast<std::size_t>(p.n + horizon), false);
    for (const ItemEvent& e : p.events) p.eventful[static_cast<std::size_t>(e.t)] = !p.ordinary(e.t);
}

}  // namespace

Setting prepare(std::span<const Item> items, std::span<const EventWeek> events, int horizon) {
    Setting s;
    for (const EventWeek& e : events) s.kinds.push_back(e.kind);
    std::sort(s.kinds.begin(), s.kinds.end());
    s.kinds.erase(std::unique(s.kinds.begin(), s.kinds.end()), s.kinds.end());

    std::unordered_map<std::int64_t, std::vector<std::size_t>> byKey, byGroup;
    for (std::size_t i = 0; i < items.size(); ++i) {
        s.items.push_back(prepareItem(items[i]));
        byKey[items[i].key].push_back(i);
        byGroup[items[i].group].push_back(i);
    }
    for (const EventWeek& e : events) {
        const int kind =
            static_cast<int>(std::lower_bound(s.kinds.begin(), s.kinds.end(), e.kind) - s.kinds.begin());
        if (e.items.empty() && e.groups.empty()) {
            for (Prepared& p : s.items) addEvent(p, e, kind, horizon);
            continue;
        }
        std::vector<std::size_t> hit;
        for (std::int64_t key : e.items)
            if (auto it = byKey.find(key); it != byKey.end())
                hit.insert(hit.end(), it->second.begin(), it->second.end());
        for (std::int64_t group : e.groups)
            if (auto it = byGroup.find(group); it != byGroup.end())
                hit.insert(hit.end(), it->second.begin(), it->second.end());
        std::sort(hit.begin(), hit.end());
        hit.erase(std::unique(hit.begin(), hit.end()), hit.end());
        for (std::size_t i : hit) addEvent(s.items[i], e, kind, horizon);
    }
    for (Prepared& p : s.items) finishEvents(p, horizon);
    prepareSignals(s, items, horizon);

    s.keyOrder.resize(items.size());
    std::iota(s.keyOrder.begin(), s.keyOrder.end(), std::size_t{0});
    std::stable_sort(s.keyOrder.begin(), s.keyOrder.end(),
                     [&](std::size_t a, std::size_t b) { return items[a].key < items[b].key; });
    return s;
}

std::vector<int> backtestStarts(int n, int horizon, int origins) {
    const int most = n - std::max(6, n * 7 / 10);
    std::vector<int> starts;
    if (most < 1 || origins < 1) return starts;
    const int step = std::max(1, (horizon + 2) / 3), middle = std::min(horizon, most);
    for (int back = middle; back <= most && static_cast<int>(starts.size()) < origins; back += step)
        starts.push_back(back);
    // Short history: origins nearer the end, each seeing fewer weeks of truth.
    for (int back = middle - step; back >= 2 && static_cast<int>(starts.size()) < origins; back -= step)
        starts.push_back(back);
    std::sort(starts.begin(), starts.end());
    return starts;
}

Pattern demandPattern(std::span<const double> y) {
    Pattern p;
    double sum = 0, squares = 0;
    int demands = 0;
    for (double v : y) {
        if (v <= 0) continue;
        ++demands;
        sum += v;
    }
    if (demands == 0) return p;
    const double mean = sum / demands;
    for (double v : y)
        if (v > 0) squares += (v / mean - 1) * (v / mean - 1);
    p.adi = static_cast<double>(y.size()) / demands;
    p.cv2 = demands > 1 ? squares / (demands - 1) : 0;
    const bool often = p.adi < 1.32, even = p.cv2 < 0.49;
    p.demand = often ? (even ? DemandClass::Smooth : DemandClass::Erratic)
                     : (even ? DemandClass::Intermittent : DemandClass::Lumpy);
    return p;
}

}  // namespace roulian::forecast
