#include "forecast/growth.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr int kWeeks = 26;
constexpr double kMemory = 0.93;
constexpr double kItemWeeks = 3, kGroupWeeks = 8;  // worth of the prior
constexpr double kMost = 3;

struct Sold {
    double now = 0, then = 0;  // in mean weeks of the item
};

Sold soldOf(const Prepared& p, const std::vector<double>& used, int season) {
    Sold out;
    const int end = static_cast<int>(used.size());
    double weight = 1;
    for (int t = end - 1; t >= std::max(season, end - kWeeks); --t, weight *= kMemory) {
        const auto now = static_cast<std::size_t>(t), then = static_cast<std::size_t>(t - season);
        if (!p.known[now] || !p.known[then]) continue;
        out.now += weight * used[now] / p.level;
        out.then += weight * used[then] / p.level;
    }
    return out;
}

}  // namespace

bool soldInSeasons(const Prepared& p, int seasonLength) {
    if (seasonLength < 24 || p.n < seasonLength + 4) return false;
    const auto sold = [&](int t) { return p.raw[static_cast<std::size_t>(t)] > 0; };
    int silent = 0, run = 0, longest = 0, active = 0, beside = 0;
    for (int t = 0; t < p.n; ++t) {
        run = !sold(t) && p.known[static_cast<std::size_t>(t)] ? run + 1 : 0;
        longest = std::max(longest, run);
        if (t >= p.n - seasonLength && !sold(t)) ++silent;
        if (!sold(t)) continue;
        ++active;
        if ((t > 0 && sold(t - 1)) || (t + 1 < p.n && sold(t + 1))) ++beside;
    }
    if (5 * silent < 2 * seasonLength || 4 * longest < seasonLength || 5 * beside < 4 * active) return false;
    int both = 0, alike = 0, some = 0;
    for (int t = seasonLength; t < p.n; ++t) {
        const bool now = sold(t), then = sold(t - seasonLength);
        ++both;
        alike += now == then ? 1 : 0;
        some += now || then ? 1 : 0;
    }
    return some >= 4 && 5 * alike >= 4 * both;
}

std::vector<double> lastSeason(std::span<const double> used, int seasonLength, int horizon) {
    std::vector<double> out;
    const auto length = static_cast<std::size_t>(seasonLength);
    for (std::size_t h = 0; h < static_cast<std::size_t>(horizon); ++h) {
        const std::size_t t = used.size() - length + h % length;
        double sum = 2 * used[t], weights = 2;
        for (const std::size_t beside : {t - 1, t + 1}) {
            if (beside >= used.size() || used[beside] <= 0) continue;
            sum += used[beside];
            ++weights;
        }
        out.push_back(used[t] > 0 ? sum / weights : 0);
    }
    return out;
}

std::vector<double> onSale(std::span<const double> used) {
    constexpr std::size_t kSilence = 6;
    std::vector<double> out;
    std::size_t zeros = 0;
    for (const double v : used) {
        if (v <= 0) {
            ++zeros;
            continue;
        }
        if (zeros < kSilence && !out.empty()) out.insert(out.end(), zeros, 0.0);
        zeros = 0;
        out.push_back(v);
    }
    return out;
}

double noiseOf(std::span<const double> y) {
    double sum = 0;
    for (std::size_t t = 1; t + 1 < y.size(); ++t) {
        const double e = y[t] - 0.5 * (y[t - 1] + y[t + 1]);
        sum += e * e;
    }
    // Of three independent weeks the difference has one and a half times the variance of one.
    return y.size() > 2 ? std::sqrt(sum / static_cast<double>(y.size() - 2) / 1.5) : meanOf(y);
}

std::vector<double> yearGrowth(std::span<const Prepared> items, std::span<const std::vector<double>> used,
                               std::span<const std::size_t> groupOf, std::size_t groups,
                               std::span<const std::size_t> order, int seasonLength) {
    std::vector<double> out(items.size(), 1);
    std::vector<Sold> sold(items.size()), together(groups);
    for (const std::size_t i : order) {
        if (items[i].level <= 0) continue;
        sold[i] = soldOf(items[i], used[i], seasonLength);
        together[groupOf[i]].now += sold[i].now;
        together[groupOf[i]].then += sold[i].then;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (used[i].size() <= static_cast<std::size_t>(seasonLength)) continue;
        const Sold& g = together[groupOf[i]];
        const double group = (g.now + kGroupWeeks) / (g.then + kGroupWeeks);
        const double own = (sold[i].now + kItemWeeks * group) / (sold[i].then + kItemWeeks);
        out[i] = toThousandths(std::clamp(own, 1 / kMost, kMost));
    }
    return out;
}

}  // namespace roulian::forecast
