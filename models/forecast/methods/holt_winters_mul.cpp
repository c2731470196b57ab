// Winters (1960); FPP 7.3: ETS(M,A,M)
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& holt_winters_mulMethod();

static Fit run(const Problem& problem) {
    auto fit = fitEts({true, true, false, EtsSeason::Multiplicative}, problem);
    return fit ? std::move(fit->fit) : Fit{};
}

const Method& holt_winters_mulMethod() {
    static const Method method{"holt_winters_mul", "Winters (1960); FPP 7.3: ETS(M,A,M)", Suits::Named, 8,
                               run};
    return method;
}

}  // namespace roulian::forecast
