#include "forecast/intermittent.h"

#include <limits>

namespace roulian::forecast {
namespace {

struct Pass {
    double sse = 0, size = 0, interval = 0;
};

Pass pass(std::span<const double> y, double alpha, double firstSize, double firstInterval, double correction,
          std::vector<double>* fitted) {
    Pass p{0, firstSize, firstInterval};
    int since = 1;
    for (double v : y) {
        const double f = correction * p.size / p.interval;
        p.sse += (v - f) * (v - f);
        if (fitted) fitted->push_back(f);
        if (v > 0) {
            p.size += alpha * (v - p.size);
            p.interval += alpha * (since - p.interval);
            since = 1;
        } else {
            ++since;
        }
    }
    return p;
}

}  // namespace

Fit crostonFit(const Problem& problem, bool sba) {
    double first = 0;
    int demands = 0;
    for (double v : problem.y) {
        if (v <= 0) continue;
        if (demands == 0) first = v;
        ++demands;
    }
    Fit fit;
    const auto horizon = static_cast<std::size_t>(problem.horizon);
    if (demands == 0) {
        fit.mean.assign(horizon, 0);
        fit.fitted.assign(problem.y.size(), 0);
        return fit;
    }
    const double meanInterval = static_cast<double>(problem.y.size()) / demands;
    const double size0 = problem.given("size").value_or(first);
    const double interval0 = problem.given("interval").value_or(meanInterval);
    const auto factor = [&](double alpha) { return sba ? 1 - alpha / 2 : 1.0; };
    double alpha = problem.given("alpha").value_or(0);
    if (!problem.given("alpha")) {
        double least = std::numeric_limits<double>::infinity();
        for (double a : {0.05, 0.1, 0.15, 0.2, 0.3}) {
            const double sse = pass(problem.y, a, size0, interval0, factor(a), nullptr).sse;
            if (sse < least) {
                least = sse;
                alpha = a;
            }
        }
    }
    const Pass p = pass(problem.y, alpha, size0, interval0, factor(alpha), &fit.fitted);
    fit.mean.assign(horizon, factor(alpha) * p.size / p.interval);
    fit.parameters = {{"alpha", alpha}, {"size", p.size}, {"interval", p.interval}};
    return fit;
}

}  // namespace roulian::forecast
