// The value one season earlier; the last value while there is no full season. In the automatic choice this is
// the line no other method may fall below: the recorded weeks of last year, copied.
#include "forecast/method.h"

namespace roulian::forecast {

const Method& seasonal_naiveMethod();

static Fit run(const Problem& problem) {
    const auto y = problem.y;
    const std::size_t n = y.size(), wanted = static_cast<std::size_t>(problem.season);
    const std::size_t m = n >= wanted ? wanted : 1;
    Fit fit;
    for (std::size_t h = 0; h < static_cast<std::size_t>(problem.horizon); ++h)
        fit.mean.push_back(y[n - m + h % m]);
    for (std::size_t t = 0; t < n; ++t) fit.fitted.push_back(t >= m ? y[t - m] : y[t > 0 ? t - 1 : 0]);
    fit.parameters.emplace_back("season_length", static_cast<double>(m));
    return fit;
}

const Method& seasonal_naiveMethod() {
    static const Method method{"seasonal_naive", "FPP 5.2: same period one season ago", Suits::Named, 1, run};
    return method;
}

}  // namespace roulian::forecast
