// The last value.
#include "forecast/method.h"

namespace roulian::forecast {

const Method& naiveMethod();

static Fit run(const Problem& problem) {
    const auto y = problem.y;
    Fit fit;
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), y.back());
    for (std::size_t t = 0; t < y.size(); ++t) fit.fitted.push_back(y[t > 0 ? t - 1 : 0]);
    fit.parameters.emplace_back("level", y.back());
    return fit;
}

const Method& naiveMethod() {
    static const Method method{"naive", "FPP 5.2: last value", Suits::Named, 1, run};
    return method;
}

}  // namespace roulian::forecast
