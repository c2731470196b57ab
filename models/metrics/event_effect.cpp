#include "metrics/event_effect.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace roulian::metrics {
namespace {

constexpr int kReach = 4;        // weeks before and after that are looked at
constexpr double kLeast = 0.08;  // smaller differences are not told
constexpr double kLowest = 0.02, kHighest = 50;

struct Ratio {
    double sold = 0, base = 0;
};

// Pooled sold ÷ base with its evidence by occasion and by item.
struct Pool {
    Ratio all;
    std::map<int, Ratio> byOccasion;
    std::vector<Ratio> single;
    void add(int occasion, double sold, double base) {
        all.sold += sold;
        all.base += base;
        Ratio& o = byOccasion[occasion];
        o.sold += sold;
        o.base += base;
        single.push_back({sold, base});
    }
    double lift() const { return all.base > 0 ? std::clamp(all.sold / all.base, kLowest, kHighest) : 1; }
    double error() const {
        const double r = all.base > 0 ? all.sold / all.base : 1;
        double squares = 0, n = 0;
        const auto take = [&](const Ratio& x) {
            squares += (x.sold - r * x.base) * (x.sold - r * x.base);
            n += 1;
        };
        if (byOccasion.size() >= 3)
            for (const auto& [o, x] : byOccasion) take(x);
        else
            for (const Ratio& x : single) take(x);
        return n > 1 && all.base > 0 ? std::sqrt(squares * n / (n - 1)) / all.base : kHighest;
    }
    bool differs() const {
        const double off = std::abs(lift() - 1);
        return off > kLeast && off > 2 * error();
    }
};

struct Span {
    int from, to;
};

std::optional<double> baseOf(std::span<const double> sold, const std::vector<bool>& eventful, Span event) {
    const int n = static_cast<int>(sold.size());
    const auto mean = [&](int nearest, int farthest) -> std::optional<double> {
        double sum = 0;
        int count = 0;
        for (const int direction : {-1, 1}) {
            int taken = 0;
            for (int k = nearest; k <= farthest && taken < 4; ++k) {
                const int t = direction < 0 ? event.from - k : event.to + k;
                if (t < 0 || t >= n || eventful[static_cast<std::size_t>(t)]) continue;
                const double v = sold[static_cast<std::size_t>(t)];
                if (!std::isfinite(v)) continue;
                sum += std::max(0.0, v);
                ++count;
                ++taken;
            }
        }
        return count >= 2 ? std::optional(sum / count) : std::nullopt;
    };
    const auto far = mean(kReach + 1, 12);
    return far ? far : mean(1, 12);
}

struct KindPools {
    Pool inside;  // sold: units above base; base: base × share
    Pool before[kReach], after[kReach];
    std::set<int> occasions, items;
};

KindEffect effectOf(const KindPools& pools) {
    KindEffect effect;
    effect.occurrences = static_cast<int>(pools.occasions.size());
    effect.items = static_cast<int>(pools.items.size());
    if (pools.inside.all.base > 0)
        effect.lift = std::clamp(1 + pools.inside.all.sold / pools.inside.all.base, kLowest, kHighest);
    const auto run = [](const Pool* pool, int& weeks, std::optional<double>& lift) {
        Ratio sum;
        const bool up = pool[0].lift() > 1;
        while (weeks < kReach && pool[weeks].differs() && (pool[weeks].lift() > 1) == up) {
            sum.sold += pool[weeks].all.sold;
            sum.base += pool[weeks].all.base;
            ++weeks;
        }
        if (weeks > 0) lift = std::clamp(sum.sold / sum.base, kLowest, kHighest);
    };
    run(pools.before, effect.leadWeeks, effect.leadLift);
    run(pools.after, effect.lagWeeks, effect.lagLift);
    return effect;
}

}  // namespace

EventEffects eventEffects(std::span<const EffectItem> items, std::span<const int> kindOf, int kinds) {
    EventEffects out;
    out.events.resize(kindOf.size());
    std::vector<KindPools> pools(static_cast<std::size_t>(std::max(0, kinds)));
    std::vector<double> above(kindOf.size(), 0),
        covered(kindOf.size(), 0);  // units above base; base of covered days
    for (std::size_t i = 0; i < items.size(); ++i) {
        const EffectItem& item = items[i];
        const int n = static_cast<int>(item.sold.size());
        std::vector<bool> eventful(item.sold.size(), false);
        std::map<int, std::map<int, double>> byEvent;  // event → week → share
        for (const EffectWeek& w : item.weeks) {
            if (w.t < 0 || w.t >= n || !(w.share > 0) || w.event < 0 ||
                w.event >= static_cast<int>(kindOf.size()))
                continue;
            eventful[static_cast<std::size_t>(w.t)] = true;
            double& share = byEvent[w.event][w.t];
            share = std::min(1.0, share + w.share);
        }
        for (const auto& [event, weeks] : byEvent) {
            const Span span{weeks.begin()->first, weeks.rbegin()->first};
            const auto base = baseOf(item.sold, eventful, span);
            if (!base || *base <= 0) continue;
            EventResult& result = out.events[static_cast<std::size_t>(event)];
            KindPools& pool = pools[static_cast<std::size_t>(kindOf[static_cast<std::size_t>(event)])];
            const int occasion = item.start + span.from;
            bool any = false;
            for (const auto& [t, share] : weeks) {
                const double sold = item.sold[static_cast<std::size_t>(t)];
                if (!std::isfinite(sold)) continue;
                any = true;
                result.base += *base;
                result.sold += std::max(0.0, sold);
                above[static_cast<std::size_t>(event)] += std::max(0.0, sold) - *base;
                covered[static_cast<std::size_t>(event)] += *base * share;
                pool.inside.add(occasion, std::max(0.0, sold) - *base, *base * share);
            }
            if (!any) continue;
            ++result.items;
            pool.items.insert(static_cast<int>(i));
            pool.occasions.insert(occasion);
            const auto look = [&](Pool* side, int from, int direction) {
                for (int k = 0; k < kReach; ++k) {
                    const int t = from + direction * (k + 1);
                    if (t < 0 || t >= n || eventful[static_cast<std::size_t>(t)]) continue;
                    const double sold = item.sold[static_cast<std::size_t>(t)];
                    if (std::isfinite(sold)) side[k].add(occasion, std::max(0.0, sold), *base);
                }
            };
            look(pool.before, span.from, -1);
            look(pool.after, span.to, 1);
        }
    }
    for (std::size_t e = 0; e < kindOf.size(); ++e)
        if (covered[e] > 0) out.events[e].lift = std::clamp(1 + above[e] / covered[e], kLowest, kHighest);
    for (const KindPools& pool : pools) out.kinds.push_back(effectOf(pool));
    return out;
}

}  // namespace roulian::metrics
