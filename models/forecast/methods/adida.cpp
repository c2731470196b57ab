// Nikolopoulos, Syntetos, Boylan, Petropoulos & Assimakopoulos (2011): rare demands summed over blocks as long as
// their mean interval, the sums smoothed, the forecast spread evenly over the block (ADIDA).
#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

const Method& adidaMethod();

static Fit run(const Problem& problem) {
    const auto y = problem.y;
    int demands = 0;
    for (double v : y) demands += v > 0 ? 1 : 0;
    const auto width = static_cast<std::size_t>(
        demands == 0 ? 1
                     : std::clamp<long>(std::lround(static_cast<double>(y.size()) / demands), 1,
                                        std::max<long>(1, static_cast<long>(y.size()) / 3)));
    std::vector<double> blocks;  // whole blocks, counted from the end
    for (std::size_t t = y.size() % width; t + width <= y.size(); t += width) {
        double sum = 0;
        for (std::size_t k = t; k < t + width; ++k) sum += y[k];
        blocks.push_back(sum);
    }
    const double start = problem.given("level").value_or(
        meanOf(std::span(blocks).first(std::max<std::size_t>(1, blocks.size() / 4))));
    double alpha = problem.given("alpha").value_or(0), least = std::numeric_limits<double>::infinity();
    const auto smoothed = [&](double a, double& error) {
        double level = start;
        error = 0;
        for (double v : blocks) {
            error += (v - level) * (v - level);
            level += a * (v - level);
        }
        return level;
    };
    double error = 0;
    if (!problem.given("alpha"))
        for (double a : {0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5})
            if (smoothed(a, error); error < least) least = error, alpha = a;
    const double level = smoothed(alpha, error) / static_cast<double>(width);
    Fit fit;
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), level);
    // Inside the series: what was known when the block began.
    double block = start;
    std::size_t next = y.size() % width;
    for (std::size_t t = 0, k = 0; t < y.size(); ++t) {
        if (t == next + width) {
            block += alpha * (blocks[k++] - block);
            next += width;
        }
        fit.fitted.push_back(block / static_cast<double>(width));
    }
    fit.parameters = {{"alpha", alpha}, {"level", level}, {"block", static_cast<double>(width)}};
    return fit;
}

const Method& adidaMethod() {
    static const Method method{"adida", "Nikolopoulos et al. (2011)", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
