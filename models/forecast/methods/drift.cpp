// The last value and the mean change per period.
#include "forecast/method.h"

namespace roulian::forecast {

const Method& driftMethod();

static Fit run(const Problem& problem) {
    const auto y = problem.y;
    Fit fit;
    const double slope = (y.back() - y.front()) / static_cast<double>(y.size() - 1);
    for (int h = 1; h <= problem.horizon; ++h) fit.mean.push_back(y.back() + slope * h);
    for (std::size_t t = 0; t < y.size(); ++t) fit.fitted.push_back(t > 0 ? y[t - 1] + slope : y[0]);
    fit.parameters.emplace_back("level", y.back());
    fit.parameters.emplace_back("trend", slope);
    return fit;
}

const Method& driftMethod() {
    static const Method method{"drift", "FPP 5.2: drift", Suits::Named, 2, run};
    return method;
}

}  // namespace roulian::forecast
