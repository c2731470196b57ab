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
constexpr int kCompared = 6;  // weeks of two years at least
constexpr double kSilentShare = 0.4, kOneSilence = 0.25, kSideBySide = 0.8, kAlike = 0.8;
constexpr int kSilence = 6;    // weeks without sales that end a season
constexpr int kMostDelay = 4;  // weeks a season may begin earlier or later

struct Sold {
    double now = 0, then = 0;  // in mean weeks on sale of the item
};

Sold soldOf(const Prepared& p, const std::vector<double>& used, int season) {
    Sold out;
    const std::vector<double> sold = onSale(used);
    const double level = meanOf(sold);
    if (!(level > 0)) return out;
    const int end = static_cast<int>(used.size()), delay = seasonDelay(used, season);
    double weight = 1;
    for (int t = end - 1; t >= std::max(season, end - kWeeks); --t, weight *= kMemory) {
        if (t - season - delay < 0 || t - season - delay >= end) continue;
        const auto now = static_cast<std::size_t>(t), then = static_cast<std::size_t>(t - season - delay);
        if (!p.known[now] || !p.known[then]) continue;
        out.now += weight * used[now] / level;
        out.then += weight * used[then] / level;
    }
    return out;
}

}  // namespace

bool soldInSeasons(const Prepared& p, int seasonLength) {
    if (seasonLength < kLongSeason || p.n < seasonLength + kCompared) return false;
    const auto known = [&](int t) { return p.known[static_cast<std::size_t>(t)]; };
    const auto sold = [&](int t) { return p.raw[static_cast<std::size_t>(t)] > 0; };
    int silent = 0, told = 0, run = 0, longest = 0, active = 0, beside = 0;
    for (int t = 0; t < p.n; ++t) {
        run = !sold(t) && known(t) ? run + 1 : 0;
        if (t >= p.n - seasonLength) {
            longest = std::max(longest, run);
            told += known(t) ? 1 : 0;
            silent += known(t) && !sold(t) ? 1 : 0;
        }
        if (!sold(t)) continue;
        ++active;
        if ((t > 0 && sold(t - 1)) || (t + 1 < p.n && sold(t + 1))) ++beside;
    }
    const auto atLeast = [](int part, double share, int of) { return part >= share * of; };
    if (!atLeast(silent, kSilentShare, told) || !atLeast(longest, kOneSilence, seasonLength) ||
        !atLeast(beside, kSideBySide, active))
        return false;
    int both = 0, alike = 0, some = 0;
    for (int t = seasonLength; t < p.n; ++t) {
        if (!known(t) || !known(t - seasonLength)) continue;
        const bool now = sold(t), then = sold(t - seasonLength);
        ++both;
        alike += now == then ? 1 : 0;
        some += now || then ? 1 : 0;
    }
    return some >= kCompared && atLeast(alike, kAlike, both);
}

int seasonDelay(std::span<const double> used, int seasonLength) {
    const int end = static_cast<int>(used.size());
    const auto sold = [&](int t) { return t >= 0 && used[static_cast<std::size_t>(t)] > 0; };
    // The first week on sale after a silence, at or before t; none where t lies in a silence.
    const auto begin = [&](int t) {
        int first = -1, zeros = 0;
        for (; t >= 0 && zeros < kSilence; --t) {
            zeros = sold(t) ? 0 : zeros + 1;
            if (sold(t)) first = t;
        }
        return t >= 0 || zeros >= kSilence ? first : -1;  // what began before the history began is not known
    };
    const auto openAt = [&](int t) {  // on sale at t, short silences included
        for (int back = 0; back < kSilence; ++back)
            if (sold(t - back)) return true;
        return false;
    };
    if (end < seasonLength + 1) return 0;
    const int last = end - 1;
    if (openAt(last)) {
        const int now = begin(last);
        if (now < seasonLength - kMostDelay) return 0;
        int then = -1;
        for (int t = now - seasonLength - kMostDelay; t <= now - seasonLength + kMostDelay; ++t)
            if (sold(t)) {
                then = begin(t);
                break;
            }
        return then < 0 ? 0 : std::clamp(now - then - seasonLength, -kMostDelay, kMostDelay);
    }
    // Not begun, though it had a year ago: it begins next week at the earliest.
    const int then = openAt(last - seasonLength) ? begin(last - seasonLength) : -1;
    const int late = then < 0 ? 0 : end - then - seasonLength;
    return late > 0 && late <= kMostDelay ? late : 0;
}

std::vector<double> lastSeason(std::span<const double> used, int seasonLength, int horizon) {
    std::vector<double> out;
    const int end = static_cast<int>(used.size()), delay = seasonDelay(used, seasonLength);
    for (int h = 0; h < horizon; ++h) {
        const auto t =
            static_cast<std::size_t>(std::clamp(end - seasonLength + (h - delay) % seasonLength, 0, end - 1));
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
    std::vector<double> out;
    std::size_t zeros = 0;
    for (const double v : used) {
        if (v <= 0) {
            ++zeros;
            continue;
        }
        if (zeros < static_cast<std::size_t>(kSilence) && !out.empty()) out.insert(out.end(), zeros, 0.0);
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
        sold[i] = soldOf(items[i], used[i], seasonLength);
        together[groupOf[i]].now += sold[i].now;
        together[groupOf[i]].then += sold[i].then;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (used[i].size() < static_cast<std::size_t>(seasonLength)) continue;
        const Sold& g = together[groupOf[i]];
        const double group = (g.now + kGroupWeeks) / (g.then + kGroupWeeks);
        const double own = (sold[i].now + kItemWeeks * group) / (sold[i].then + kItemWeeks);
        out[i] = toThousandths(std::clamp(own, 1 / kMost, kMost));
    }
    return out;
}

}  // namespace roulian::forecast
