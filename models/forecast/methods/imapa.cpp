// Petropoulos & Kourentzes (2015): the series summed over blocks of 1, 2 … mean-interval periods, each level
// smoothed, the forecasts brought back to one period and averaged.
#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

const Method& imapaMethod();

namespace {

double smooth(std::span<const double> y, double alpha, double level, double* sse) {
    double sum = 0;
    for (double v : y) {
        sum += (v - level) * (v - level);
        level += alpha * (v - level);
    }
    if (sse) *sse = sum;
    return level;
}

Fit run(const Problem& problem) {
    const auto y = problem.y;
    int demands = 0;
    for (double v : y) demands += v > 0 ? 1 : 0;
    const int interval =
        demands == 0 ? 1 : static_cast<int>(std::lround(static_cast<double>(y.size()) / demands));
    const int widest = std::clamp(interval, 1, std::max(1, static_cast<int>(y.size()) / 4));
    double total = 0;
    for (int width = 1; width <= widest; ++width) {
        std::vector<double> blocks;
        const std::size_t w = static_cast<std::size_t>(width);
        for (std::size_t t = y.size() % w; t + w <= y.size(); t += w) {
            double sum = 0;
            for (std::size_t k = t; k < t + w; ++k) sum += y[k];
            blocks.push_back(sum);
        }
        const double start = meanOf(std::span(blocks).first(std::max<std::size_t>(1, blocks.size() / 4)));
        double best = 0, least = std::numeric_limits<double>::infinity();
        for (double alpha : {0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5}) {
            double sse = 0;
            const double level = smooth(blocks, alpha, start, &sse);
            if (sse < least) {
                least = sse;
                best = level;
            }
        }
        total += best / width;
    }
    Fit fit;
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), total / widest);
    // One step inside the series: smoothing of the weekly level stands for the average of all levels.
    double level = meanOf(y.first(std::max<std::size_t>(1, y.size() / 4)));
    for (double v : y) {
        fit.fitted.push_back(level);
        level += 0.1 * (v - level);
    }
    fit.parameters = {{"level", total / widest}, {"levels", static_cast<double>(widest)}};
    return fit;
}

}  // namespace

const Method& imapaMethod() {
    static const Method method{"imapa", "Petropoulos & Kourentzes (2015)", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
