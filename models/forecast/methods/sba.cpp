// Syntetos & Boylan (2005).
#include "forecast/intermittent.h"

namespace roulian::forecast {

const Method& sbaMethod();

static Fit run(const Problem& problem) {
    return crostonFit(problem, true);
}

const Method& sbaMethod() {
    static const Method method{"sba", "Syntetos & Boylan (2005)", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
