// The mean of all values.
#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

const Method& meanMethod();

static Fit run(const Problem& problem) {
    const auto y = problem.y;
    Fit fit;
    const double level = meanOf(y);
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), level);
    double sum = 0;
    for (std::size_t t = 0; t < y.size(); ++t) {
        fit.fitted.push_back(t > 0 ? sum / static_cast<double>(t) : level);
        sum += y[t];
    }
    fit.parameters.emplace_back("level", level);
    return fit;
}

const Method& meanMethod() {
    static const Method method{"mean", "FPP 5.2: mean of the history", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
