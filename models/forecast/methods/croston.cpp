// Croston (1972).
#include "forecast/intermittent.h"

namespace roulian::forecast {

const Method& crostonMethod();

static Fit run(const Problem& problem) {
    return crostonFit(problem, false);
}

const Method& crostonMethod() {
    static const Method method{"croston", "Croston (1972)", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
