// Holt (1957); FPP 7.2: ETS(A,A,N)
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& holtMethod();

static Fit run(const Problem& problem) {
    auto fit = fitEts({false, true, false, EtsSeason::None}, problem);
    return fit ? std::move(fit->fit) : Fit{};
}

const Method& holtMethod() {
    static const Method method{"holt", "Holt (1957); FPP 7.2: ETS(A,A,N)", Suits::Named, 4, run};
    return method;
}

}  // namespace roulian::forecast
