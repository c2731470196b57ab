// Gardner & McKenzie (1985); FPP 7.2: ETS(A,Ad,N)
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& holt_dampedMethod();

static Fit run(const Problem& problem) {
    auto fit = fitEts({false, true, true, EtsSeason::None}, problem);
    return fit ? std::move(fit->fit) : Fit{};
}

const Method& holt_dampedMethod() {
    static const Method method{"holt_damped", "Gardner & McKenzie (1985); FPP 7.2: ETS(A,Ad,N)", Suits::Named,
                               5, run};
    return method;
}

}  // namespace roulian::forecast
