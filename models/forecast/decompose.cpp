#include "forecast/decompose.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"

namespace roulian::forecast {

SeasonalIndex seasonalIndex(std::span<const double> y, int m, bool multiplicative) {
    SeasonalIndex out{multiplicative, {}};
    const std::size_t n = y.size(), period = static_cast<std::size_t>(std::max(m, 1));
    if (m < 2 || n < 2 * period) return out;
    if (multiplicative && *std::min_element(y.begin(), y.end()) <= 0) return out;
    std::vector<double> sums(period, 0), counts(period, 0);
    const std::size_t half = period / 2;
    for (std::size_t t = half; t + half < n; ++t) {
        double level = 0;
        if (period % 2 == 1) {
            for (std::size_t k = t - half; k <= t + half; ++k) level += y[k];
        } else {
            level = 0.5 * (y[t - half] + y[t + half]);
            for (std::size_t k = t - half + 1; k < t + half; ++k) level += y[k];
        }
        level /= static_cast<double>(period);
        sums[t % period] += multiplicative ? y[t] / level : y[t] - level;
        counts[t % period] += 1;
    }
    double total = 0;
    for (std::size_t k = 0; k < period; ++k) {
        sums[k] = counts[k] > 0 ? sums[k] / counts[k] : (multiplicative ? 1 : 0);
        total += sums[k];
    }
    for (double& s : sums) {
        if (multiplicative) {
            s = std::max(s * static_cast<double>(period) / total, 1e-2);
        } else {
            s -= total / static_cast<double>(period);
        }
    }
    out.index = std::move(sums);
    return out;
}

bool isSeasonal(std::span<const double> y, int m) {
    const std::size_t n = y.size(), lag = static_cast<std::size_t>(std::max(m, 1));
    if (m < 2 || n < 3 * lag) return false;
    const double mean = meanOf(y);
    double variance = 0;
    for (double v : y) variance += (v - mean) * (v - mean);
    if (variance <= 0) return false;
    double squares = 0, last = 0;
    for (std::size_t k = 1; k <= lag; ++k) {
        double sum = 0;
        for (std::size_t t = k; t < n; ++t) sum += (y[t] - mean) * (y[t - k] - mean);
        last = sum / variance;
        if (k < lag) squares += last * last;
    }
    return std::abs(last) > 1.645 * std::sqrt((1 + 2 * squares) / static_cast<double>(n));
}

}  // namespace roulian::forecast
