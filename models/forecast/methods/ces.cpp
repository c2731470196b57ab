// Complex exponential smoothing (ces_model.h).
#include "forecast/ces_model.h"

namespace roulian::forecast {

const Method& cesMethod();

static Fit run(const Problem& problem) {
    auto made = fitCesBest(problem);
    return made ? std::move(made->fit) : Fit{};
}

const Method& cesMethod() {
    static const Method method{"ces", "Svetunkov, Kourentzes & Ord (2022)", Suits::Regular, 5, run};
    return method;
}

}  // namespace roulian::forecast
