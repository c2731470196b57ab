#include "forecast/context.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unordered_map>

#include "forecast/growth.h"

namespace roulian::forecast {
namespace {

constexpr std::array<double, 3> kShares{0, 0.5, 1};
constexpr double kGain = 0.98;  // a wave must save 2 % of the error to be used

const auto kSilent = [](std::size_t) {};

void learnYear(const Setting& setting, const Learned& learned, std::size_t groups, const Options& options,
               const CancelToken& cancel, Context& context) {
    std::vector<std::vector<double>> used(setting.items.size());
    (void)parallelFor(
        setting.items.size(), options.threads, cancel,
        [&](std::size_t i) {
            const Prepared& p = setting.items[i];
            const int end = p.n - context.back;
            if (end <= 0) return;
            const std::vector<double> one(static_cast<std::size_t>(end), 1);
            used[i] = clean(p, end, {context.lifts.factors(i, p, 0, end), {}, one, one}).used;
        },
        kSilent);
    context.growth =
        yearGrowth(setting.items, used, learned.groupOf, groups, setting.keyOrder, options.seasonLength);
    std::vector<std::vector<GroupMember>> members(groups);
    for (std::size_t i : setting.keyOrder)
        if (!used[i].empty())
            members[learned.groupOf[i]].push_back({setting.items[i].weekNumber(0), used[i]});
    (void)parallelFor(
        groups, options.threads, cancel,
        [&](std::size_t g) { context.waves[g] = learnWave(members[g], options.seasonLength); }, kSilent);
}

// Absolute error of a smoothed flat forecast with each share of the wave, as a share of the item's level.
std::array<double, kShares.size()> waveErrors(const Setting& setting, const Learned& learned, std::size_t i,
                                              int horizon) {
    std::array<double, kShares.size()> errors{};
    const Prepared& p = setting.items[i];
    if (p.level <= 0) return errors;
    for (int back : learned.starts[i]) {
        const Context& context = learned.byBack.at(back);
        if (context.waves[learned.groupOf[i]].coefficients.empty()) continue;
        for (std::size_t s = 0; s < kShares.size(); ++s) {
            const View view = viewOf(setting, learned, context, i, horizon, kShares[s]);
            double level = view.flat.empty() ? 0 : view.flat.front();
            for (double v : view.flat) level += 0.2 * (v - level);
            for (int h = 0; h < std::min(horizon, back); ++h) {
                const auto t = static_cast<std::size_t>(p.n - back + h), at = static_cast<std::size_t>(h);
                if (p.known[t])
                    errors[s] += std::abs(p.raw[t] - level * view.lift[at] * view.season[at]) / p.level;
            }
        }
    }
    return errors;
}

}  // namespace

View viewOf(const Setting& setting, const Learned& learned, const Context& context, std::size_t item,
            int horizon, double waveShare, std::span<const double> effects) {
    const Prepared& p = setting.items[item];
    const int end = std::max(0, p.n - context.back);
    static const Wave kNoWave;
    const Wave& wave = context.waves.empty() ? kNoWave : context.waves[learned.groupOf[item]];
    Factors factors;
    factors.lift = context.lifts.factors(item, p, 0, end);
    if (p.decided)
        for (int t = 0; t < end; ++t) factors.automatic.push_back(context.lifts.factor(item, p, t, true));
    factors.signal = signalFactors(p, effects, context.signals.lag, 0, end, end);
    for (int t = 0; t < end; ++t) factors.wave.push_back(wave.factor(p.weekNumber(t), waveShare));
    View view;
    view.cleaned = clean(p, end, factors);
    view.flat = view.cleaned.used;
    for (std::size_t t = 0; t < view.flat.size(); ++t) view.flat[t] /= factors.wave[t];
    view.lift = context.lifts.factors(item, p, end, end + horizon);
    for (int h = 0; h < horizon; ++h) view.season.push_back(wave.factor(p.weekNumber(end + h), waveShare));
    view.signal = signalFactors(p, effects, context.signals.lag, end, end + horizon, end);
    return view;
}

bool learn(const Setting& setting, const Options& options, const CancelToken& cancel,
           const ProgressSink& progress, Learned& out) {
    const std::size_t count = setting.items.size();
    std::unordered_map<std::int64_t, std::size_t> groupIndex;
    std::size_t groups = 0;
    out.groupOf.resize(count);
    for (std::size_t i : setting.keyOrder) {
        const std::int64_t group = setting.items[i].item->group;
        if (group == 0) {
            out.groupOf[i] = groups++;
            continue;
        }
        const auto [it, added] = groupIndex.try_emplace(group, groups);
        if (added) ++groups;
        out.groupOf[i] = it->second;
    }
    std::set<int> backs{0};
    for (const Prepared& p : setting.items) {
        out.starts.push_back(backtestStarts(p.n, options.horizon, options.backtestOrigins));
        backs.insert(out.starts.back().begin(), out.starts.back().end());
    }
    out.waveShare.assign(groups, 0);
    const bool waves = options.seasonLength >= kLongSeason;
    std::int64_t done = 0;
    for (int back : backs) {
        if (progress) progress({"forecast.learn", done++, static_cast<std::int64_t>(backs.size())});
        if (cancel.cancelled()) return false;
        Context context;
        context.back = back;
        std::vector<int> left(count);
        for (std::size_t i = 0; i < count; ++i) left[i] = std::min(back, setting.items[i].n);
        context.lifts = learnLifts(setting, left, options.threads, cancel);
        if (waves) {
            context.waves.resize(groups);
            learnYear(setting, out, groups, options, cancel, context);
        }
        out.byBack.emplace(back, std::move(context));
    }
    if (!waves) return learnSignals(setting, options, cancel, out);
    std::vector<std::array<double, kShares.size()>> errors(count);
    if (!parallelFor(
            count, options.threads, cancel,
            [&](std::size_t i) { errors[i] = waveErrors(setting, out, i, options.horizon); }, kSilent))
        return false;
    std::vector<std::array<double, kShares.size()>> sums(groups);
    for (std::size_t i : setting.keyOrder)
        for (std::size_t s = 0; s < kShares.size(); ++s) sums[out.groupOf[i]][s] += errors[i][s];
    for (std::size_t g = 0; g < groups; ++g)
        for (std::size_t s = 1; s < kShares.size(); ++s) {
            double best = sums[g][0] * kGain;
            for (std::size_t k = 1; k < s; ++k) best = std::min(best, sums[g][k]);
            if (sums[g][s] < best) out.waveShare[g] = kShares[s];
        }
    return learnSignals(setting, options, cancel, out);
}

}  // namespace roulian::forecast
