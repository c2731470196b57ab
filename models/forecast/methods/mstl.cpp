// Seasons of several lengths taken out by MSTL, the rest smoothed (mstl_model.h).
#include <cmath>

#include "forecast/mstl_model.h"

namespace roulian::forecast {

const Method& mstlMethod();

static Fit run(const Problem& problem) {
    const auto made = fitMstl(problem.y, problem.season, problem.horizon);
    Fit fit;
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), 0);
    if (!made || !mstlAhead(*made, problem.y, fit.mean)) return {};
    for (std::size_t t = 0; t < problem.y.size(); ++t) {
        const double level = t < made->level.fit.fitted.size() ? made->level.fit.fitted[t] : 0;
        fit.fitted.push_back(made->logs ? std::exp(level + made->seasonAt(t)) : level + made->seasonAt(t));
    }
    fit.parameters = {{"alpha", made->level.alpha}};
    for (const int m : made->periods) fit.parameters.emplace_back("season." + std::to_string(m), m);
    return fit;
}

const Method& mstlMethod() {
    static const Method method{"mstl", "Bandara, Hyndman & Bergmeir (2021): MSTL", Suits::Named, 8, run};
    return method;
}

}  // namespace roulian::forecast
