// Counts drawn from a negative binomial whose mean follows demand and returns to its long-run value (Snyder, Ord &
// Beaumont 2012, damped dynamic form): mean(t) = (1 − phi − alpha) mu + phi mean(t−1) + alpha y(t−1), variance =
// mean · (1 + b). Parameters by maximum likelihood; demands are rounded to whole units for it.
#include <algorithm>
#include <cmath>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

const Method& negative_binomialMethod();

namespace {

// Stirling's series after a shift (Abramowitz & Stegun 6.1.41); std::lgamma writes a global.
double logGamma(double x) {
    double shift = 0;
    while (x < 9) shift += std::log(x++);
    const double z = 1 / (x * x);
    return (x - 0.5) * std::log(x) - x + 0.91893853320467274 +
           (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z / 1680))) / x - shift;
}

struct State {
    double mu = 0, alpha = 0, phi = 0, b = 0;
    double next(double mean, double y) const { return (1 - phi - alpha) * mu + phi * mean + alpha * y; }
};

double unlikelihood(std::span<const double> y, const State& s) {
    if (s.alpha + s.phi > 0.98) return 1e12 * (1 + s.alpha + s.phi);
    const double quiet = -std::log1p(s.b), loud = std::log(s.b) - std::log1p(s.b);
    double mean = s.mu, sum = 0;
    for (double raw : y) {
        const double v = std::round(std::max(0.0, raw)), r = std::max(mean, 1e-6) / s.b;
        sum -= r * quiet + v * loud;
        if (v > 0) sum -= logGamma(v + r) - logGamma(r) - logGamma(v + 1);
        mean = s.next(mean, raw);
    }
    return sum;
}

Fit run(const Problem& problem) {
    const auto y = problem.y;
    const double mean = meanOf(y);
    Fit fit;
    if (!(mean > 0)) {
        fit.mean.assign(static_cast<std::size_t>(problem.horizon), 0);
        fit.fitted.assign(y.size(), 0);
        return fit;
    }
    double variance = 0;
    for (double v : y) variance += (v - mean) * (v - mean);
    variance /= static_cast<double>(std::max<std::size_t>(1, y.size() - 1));
    const auto state = [&](const Vec& v) {
        return State{problem.given("mean").value_or(std::exp(v[0])), problem.given("alpha").value_or(v[1]),
                     problem.given("phi").value_or(v[2]), problem.given("b").value_or(std::exp(v[3]))};
    };
    const double b0 = std::log(std::clamp(variance / mean - 1, 0.05, 1e4));
    Vec x{}, low{}, high{}, step{};
    x = {std::log(mean), 0.1, 0.5, b0};
    low = {std::log(mean) - 1.5, 0, 0, -4.6};
    high = {std::log(mean) + 1.5, 0.6, 0.95, std::max(b0 + 3, 3.0)};
    step = {0.3, 0.1, 0.2, 0.5};
    minimise([&](const Vec& v) { return unlikelihood(y, state(v)); }, x, low, high, step, 4, 250, 1e-7);
    const State s = state(x);
    double now = s.mu;
    for (double v : y) {
        fit.fitted.push_back(now);
        now = s.next(now, v);
    }
    for (int h = 0; h < problem.horizon; ++h) {
        fit.mean.push_back(now);
        now = s.next(now, now);
    }
    fit.parameters = {{"mean", s.mu}, {"alpha", s.alpha}, {"phi", s.phi}, {"b", s.b}};
    return fit;
}

}  // namespace

const Method& negative_binomialMethod() {
    static const Method method{"negative_binomial", "Snyder, Ord & Beaumont (2012): damped dynamic",
                               Suits::Named, 2, run};
    return method;
}

}  // namespace roulian::forecast
