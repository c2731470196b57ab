// Teunter, Syntetos & Babai (2011): smooths the size of demands (alpha) and, every period, their probability
// (beta), so that an item that stops selling fades away.
#include <limits>

#include "forecast/method.h"

namespace roulian::forecast {

const Method& tsbMethod();

namespace {

struct Pass {
    double sse = 0, size = 0, probability = 0;
};

Pass pass(std::span<const double> y, double alpha, double beta, Pass p, std::vector<double>* fitted) {
    for (double v : y) {
        const double f = p.probability * p.size;
        p.sse += (v - f) * (v - f);
        if (fitted) fitted->push_back(f);
        if (v > 0) p.size += alpha * (v - p.size);
        p.probability += beta * ((v > 0 ? 1 : 0) - p.probability);
    }
    return p;
}

Fit run(const Problem& problem) {
    Pass start;
    int demands = 0;
    for (double v : problem.y) {
        if (v <= 0) continue;
        ++demands;
        start.size += v;
    }
    Fit fit;
    if (demands == 0) {
        fit.mean.assign(static_cast<std::size_t>(problem.horizon), 0);
        fit.fitted.assign(problem.y.size(), 0);
        return fit;
    }
    start.size = problem.given("size").value_or(start.size / demands);
    start.probability = problem.given("probability")
                            .value_or(static_cast<double>(demands) / static_cast<double>(problem.y.size()));
    double alpha = 0.1, beta = 0.1, least = std::numeric_limits<double>::infinity();
    for (double a : {0.05, 0.1, 0.2, 0.3}) {
        if (auto given = problem.given("alpha")) a = *given;
        for (double b : {0.02, 0.05, 0.1, 0.2, 0.3}) {
            if (auto given = problem.given("beta")) b = *given;
            const double sse = pass(problem.y, a, b, start, nullptr).sse;
            if (sse < least) {
                least = sse;
                alpha = a;
                beta = b;
            }
        }
    }
    const Pass end = pass(problem.y, alpha, beta, start, &fit.fitted);
    fit.mean.assign(static_cast<std::size_t>(problem.horizon), end.size * end.probability);
    fit.parameters = {{"alpha", alpha}, {"beta", beta}, {"size", end.size}, {"probability", end.probability}};
    return fit;
}

}  // namespace

const Method& tsbMethod() {
    static const Method method{"tsb", "Teunter, Syntetos & Babai (2011)", Suits::Sparse, 1, run};
    return method;
}

}  // namespace roulian::forecast
