#include "forecast/events.h"

#include <algorithm>
#include <map>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kOwnWeight = 2, kGroupWeight = 3, kPriorWeight = 2;
constexpr double kLowest = 0.02, kHighest = 20;

double clampLift(double lift) {
    return std::clamp(lift, kLowest, kHighest);
}

// Mean of up to four ordinary known weeks on each side, within ten; the item's level when there are none.
double localLevel(const Prepared& p, int t, int end) {
    double sum = 0;
    int count = 0;
    for (int direction : {-1, 1}) {
        int taken = 0;
        for (int k = 1; k <= 10 && taken < 4; ++k) {
            const int at = t + direction * k;
            if (at < 0 || at >= end) break;
            const auto i = static_cast<std::size_t>(at);
            if (!p.known[i] || p.eventful[i]) continue;
            sum += std::max(0.0, p.raw[i]);
            ++taken;
            ++count;
        }
    }
    return count > 0 ? sum / count : p.level;
}

struct Evidence {
    double extra = 0, base = 0;  // lift = extra ÷ base
    double weeks = 0;
    void add(const Evidence& o, double unit) {
        extra += o.extra / unit;
        base += o.base / unit;
        weeks += o.weeks;
    }
    double lift() const { return base > 0 ? clampLift(extra / base) : 1; }
};

double shrink(double own, double weight, double prior, double priorWeight) {
    return (own * weight + prior * priorWeight) / (weight + priorWeight);
}

}  // namespace

double Lifts::OfItem::of(int kind) const {
    const auto it = std::lower_bound(kinds.begin(), kinds.end(), kind);
    return it != kinds.end() && *it == kind ? lift[static_cast<std::size_t>(it - kinds.begin())] : 1;
}

double Lifts::factor(std::size_t item, const Prepared& p, int t, bool automatic) const {
    if (!automatic && p.ordinary(t)) return 1;
    auto it = std::lower_bound(p.events.begin(), p.events.end(), t,
                               [](const ItemEvent& e, int at) { return e.t < at; });
    double f = 1;
    for (; it != p.events.end() && it->t == t; ++it) f *= 1 + it->share * (items[item].of(it->kind) - 1);
    return std::max(f, 1e-3);
}

std::vector<double> Lifts::factors(std::size_t item, const Prepared& p, int from, int to) const {
    std::vector<double> out;
    for (int t = from; t < to; ++t) out.push_back(factor(item, p, t));
    return out;
}

Lifts learnLifts(const Setting& setting, std::span<const int> back, int threads, const CancelToken& cancel) {
    Lifts lifts;
    const std::size_t count = setting.items.size();
    lifts.items.resize(count);
    std::vector<std::vector<Evidence>> own(count);
    std::vector<std::vector<double>> expected(count);
    const auto noReport = [](std::size_t) {};
    (void)parallelFor(
        count, threads, cancel,
        [&](std::size_t i) {
            auto& of = lifts.items[i];
            for (const ItemEvent& e : setting.items[i].events) of.kinds.push_back(e.kind);
            std::sort(of.kinds.begin(), of.kinds.end());
            of.kinds.erase(std::unique(of.kinds.begin(), of.kinds.end()), of.kinds.end());
            of.lift.assign(of.kinds.size(), 1);
            expected[i].assign(of.kinds.size(), 0);
            for (const ItemEvent& e : setting.items[i].events) {
                const auto k = static_cast<std::size_t>(
                    std::lower_bound(of.kinds.begin(), of.kinds.end(), e.kind) - of.kinds.begin());
                if (e.expected > 0) expected[i][k] = e.expected;  // the latest week's guess
            }
        },
        noReport);

    // Twice: the second time, weeks with two events know the effect of the other one.
    for (int round = 0; round < 2; ++round) {
        (void)parallelFor(
            count, threads, cancel,
            [&](std::size_t i) {
                const Prepared& p = setting.items[i];
                auto& of = lifts.items[i];
                own[i].assign(of.kinds.size(), {});
                const int end = p.n - back[i];
                for (const ItemEvent& e : p.events) {
                    if (e.t >= end || !p.known[static_cast<std::size_t>(e.t)] || p.ordinary(e.t)) continue;
                    const double base = localLevel(p, e.t, end);
                    const double self = 1 + e.share * (of.of(e.kind) - 1);
                    const double others = std::max(0.05, lifts.factor(i, p, e.t) / std::max(self, 1e-3));
                    const double y = std::max(0.0, p.raw[static_cast<std::size_t>(e.t)]) / others;
                    const auto k = static_cast<std::size_t>(
                        std::lower_bound(of.kinds.begin(), of.kinds.end(), e.kind) - of.kinds.begin());
                    own[i][k].extra += y - base * (1 - e.share);
                    own[i][k].base += base * e.share;
                    own[i][k].weeks += e.share;
                }
            },
            noReport);
        std::vector<Evidence> all(setting.kinds.size());
        std::vector<double> guesses(setting.kinds.size(), 0), guessCount(setting.kinds.size(), 0);
        std::map<std::pair<std::int64_t, int>, Evidence> groups;
        for (std::size_t i : setting.keyOrder) {
            const Prepared& p = setting.items[i];
            for (std::size_t k = 0; k < own[i].size(); ++k) {
                const int kind = lifts.items[i].kinds[k];
                if (expected[i][k] > 0) {
                    guesses[static_cast<std::size_t>(kind)] += expected[i][k];
                    guessCount[static_cast<std::size_t>(kind)] += 1;
                }
                if (p.level <= 0 || own[i][k].base <= 0) continue;
                all[static_cast<std::size_t>(kind)].add(own[i][k], p.level);
                groups[{p.item->group, kind}].add(own[i][k], p.level);
            }
        }
        for (std::size_t i : setting.keyOrder) {
            const Prepared& p = setting.items[i];
            for (std::size_t k = 0; k < own[i].size(); ++k) {
                const int kind = lifts.items[i].kinds[k];
                const auto at = static_cast<std::size_t>(kind);
                const double guess = guessCount[at] > 0 ? guesses[at] / guessCount[at] : 1;
                double lift = expected[i][k] > 0 ? expected[i][k] : guess;
                if (all[at].weeks > 0) {
                    const double mean = shrink(all[at].lift(), all[at].weeks, lift, kPriorWeight);
                    const auto group = groups.find({p.item->group, kind});
                    const double near =
                        group == groups.end() || p.item->group == 0
                            ? mean
                            : shrink(group->second.lift(), group->second.weeks, mean, kGroupWeight);
                    // Weeks of an item that often sells nothing say little about its lift.
                    const double weight = own[i][k].base > 0 ? own[i][k].weeks * (1 - p.zeroShare) : 0;
                    lift = shrink(own[i][k].lift(), weight, near, kOwnWeight);
                }
                lifts.items[i].lift[k] = toThousandths(clampLift(lift));
            }
        }
    }
    return lifts;
}

}  // namespace roulian::forecast
