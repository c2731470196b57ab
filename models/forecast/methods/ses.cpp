// Brown (1959); FPP 7.1: ETS(A,N,N)
#include "forecast/ets_model.h"

namespace roulian::forecast {

const Method& sesMethod();

static Fit run(const Problem& problem) {
    auto fit = fitEts({false, false, false, EtsSeason::None}, problem);
    return fit ? std::move(fit->fit) : Fit{};
}

const Method& sesMethod() {
    static const Method method{"ses", "Brown (1959); FPP 7.1: ETS(A,N,N)", Suits::Sparse, 2, run};
    return method;
}

}  // namespace roulian::forecast
