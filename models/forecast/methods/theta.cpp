// Dynamic optimised Theta (theta_model.h).
#include "forecast/theta_model.h"

namespace roulian::forecast {

const Method& thetaMethod();

static Fit run(const Problem& problem) {
    ThetaFit made = fitTheta(problem);
    made.fit.parameters = {{"alpha", made.x[1]},
                           {"theta", made.x[2]},
                           {"level", made.level},
                           {"level0", made.x[0] * made.scale}};
    return std::move(made.fit);
}

const Method& thetaMethod() {
    static const Method method{"theta", "Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016): DOTM",
                               Suits::Both, 3, run};
    return method;
}

}  // namespace roulian::forecast
