// Winters (1960); FPP 7.3: ETS(A,A,A)
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& holt_winters_addMethod();

static Fit run(const Problem& problem) {
    auto fit = fitEts({false, true, false, EtsSeason::Additive}, problem);
    return fit ? std::move(fit->fit) : Fit{};
}

const Method& holt_winters_addMethod() {
    static const Method method{"holt_winters_add", "Winters (1960); FPP 7.3: ETS(A,A,A)", Suits::Named, 8,
                               run};
    return method;
}

}  // namespace roulian::forecast
