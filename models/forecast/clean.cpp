#include "forecast/clean.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"
#include "forecast/prepare.h"

namespace roulian::forecast {
namespace {

void fill(std::vector<double>& x, const std::vector<bool>& good, std::size_t t, double& out) {
    double sum = 0;
    int count = 0;
    for (std::size_t k = t, taken = 0; k-- > 0 && taken < 4;)
        if (good[k]) sum += x[k], ++count, ++taken;
    for (std::size_t k = t + 1, taken = 0; k < x.size() && taken < 4; ++k)
        if (good[k]) sum += x[k], ++count, ++taken;
    out = count > 0 ? sum / count : 0;
}

void cutSpikes(std::vector<double>& x, std::vector<Reason>& reason, const std::vector<bool>& keep) {
    const std::size_t n = x.size();
    if (n < 13) return;
    std::vector<double> low(n), high(n);
    std::vector<bool> beyond(n);
    for (std::size_t t = 0; t < n; ++t) {
        const std::size_t from = std::min(t > 6 ? t - 6 : 0, n - 13);
        std::vector<double> around;
        for (std::size_t k = from; k < from + 13; ++k)
            if (k != t) around.push_back(x[k]);
        const double middle = medianOf(around);
        for (double& v : around) v = std::abs(v - middle);
        const double deviation = std::max(1.4826 * medianOf(around), 0.1 * std::abs(middle));
        low[t] = std::max(0.0, middle - 3 * deviation);
        high[t] = middle + 3 * deviation;
        beyond[t] = deviation > 0 && std::abs(x[t] - middle) > 6 * deviation;
    }
    // The last week is left alone: it may be the first of a new level.
    for (std::size_t t = 0; t + 1 < n; ++t) {
        if (!beyond[t] || (t > 0 && beyond[t - 1]) || beyond[t + 1] || keep[t]) continue;
        x[t] = std::clamp(x[t], low[t], high[t]);
        if (reason[t] != Reason::Negative) reason[t] = Reason::Outlier;
    }
}

// `decided`: with what the planner said.
void cleanOnce(const Prepared& p, const Factors& factors, const std::vector<double>& lift, bool decided,
               std::vector<double>& used, std::vector<Reason>& reason) {
    const std::size_t n = used.size();
    reason.assign(n, Reason::None);
    std::vector<double> x(n);
    std::vector<bool> good(n), keep(n);
    for (std::size_t t = 0; t < n; ++t) {
        good[t] = decided ? p.known[t] : !p.gap[t] && !p.ranOut[t];
        keep[t] = decided && p.asRecorded[t];
        x[t] = std::max(0.0, p.raw[t]) / lift[t] / factors.wave[t];
        if (!keep[t]) x[t] /= factors.signal[t];
        if (p.raw[t] < 0) reason[t] = Reason::Negative;
        if (lift[t] != 1) reason[t] = Reason::Event;
    }
    for (std::size_t t = 0; t < n; ++t) {
        if (good[t]) continue;
        double level = 0;
        fill(x, good, t, level);
        if (p.gap[t] || (decided && p.left[t])) {
            x[t] = level;
            reason[t] = Reason::Gap;
        } else {
            if (level > x[t]) x[t] = level;
            reason[t] = Reason::Stockout;
        }
    }
    if (demandPattern(x).adi < 1.32) cutSpikes(x, reason, keep);
    for (std::size_t t = 0; t < n; ++t) used[t] = x[t] * factors.wave[t];
}

}  // namespace

Cleaned clean(const Prepared& p, int end, const Factors& factors) {
    const auto n = static_cast<std::size_t>(end);
    Cleaned out;
    out.used.resize(n);
    cleanOnce(p, factors, factors.lift, true, out.used, out.reason);
    out.automatic = out.used;
    if (p.decided)
        cleanOnce(p, factors, factors.automatic.empty() ? factors.lift : factors.automatic, false,
                  out.automatic, out.reason);
    return out;
}

}  // namespace roulian::forecast
