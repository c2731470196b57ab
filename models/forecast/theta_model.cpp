#include "forecast/theta_model.h"

#include <algorithm>
#include <cmath>

namespace roulian::forecast {
namespace {

// One pass of equations (7)-(12) of the paper; steps beyond y continue on the model's own forecasts.
double pass(std::span<const double> y, double level, double alpha, double theta, int horizon,
            std::vector<double>* fitted, std::vector<double>* ahead, double* lastLevel) {
    const double weight = 1 - 1 / theta, decay = 1 - alpha;
    double mean = 0, a = y[0], b = 0, power = 1;  // power = decay^(t−1)
    double sse = 0;
    const std::size_t n = y.size(), end = n + static_cast<std::size_t>(horizon);
    for (std::size_t t = 1; t <= end; ++t) {
        const double mu = level + weight * (power * a + (1 - power * decay) / alpha * b);
        double value = mu;
        if (t <= n) {
            value = y[t - 1];
            if (t > 1) sse += (value - mu) * (value - mu);
            if (fitted) fitted->push_back(mu);
        } else if (ahead) {
            ahead->push_back(mu);
        }
        level = alpha * value + decay * level;
        const double k = static_cast<double>(t), before = mean;
        mean = ((k - 1) * mean + value) / k;
        b = t == 1 ? 0 : ((k - 2) * b + 6 / k * (value - before)) / (k + 1);
        a = mean - b * (k + 1) / 2;
        power *= decay;
        if (t == n && lastLevel) *lastLevel = level;
    }
    return sse;
}

}  // namespace

ThetaFit fitTheta(const Problem& problem, const ThetaFit* start) {
    const std::size_t n = problem.y.size();
    ThetaFit out;
    SeasonalIndex& index = out.index;
    if (problem.season > 1 && problem.season <= 24 && isSeasonal(problem.y, problem.season)) {
        index = seasonalIndex(problem.y, problem.season, true);
        if (index.index.empty()) index = seasonalIndex(problem.y, problem.season, false);
    }
    std::vector<double> y(n);
    double scale = 0;
    for (double v : problem.y) scale += std::abs(v);
    scale = scale > 0 ? scale / static_cast<double>(n) : 1;
    for (std::size_t t = 0; t < n; ++t) y[t] = index.remove(problem.y[t], t) / scale;

    Vec x{y[0] / 2, 0.5, 2}, step{0.2, -0.3, 2};
    Vec low{-10 + y[0], 0.1, 1}, high{10 + y[0], 0.99, 50};
    if (start) {
        x = start->x;
        x[0] *= start->scale / scale;
        step = {0.05, -0.1, 0.5};
    }
    const auto hold = [&](std::size_t i, std::optional<double> value, double unit) {
        if (value) x[i] = low[i] = high[i] = *value / unit;
    };
    hold(0, problem.given("level"), scale);
    hold(1, problem.given("alpha"), 1);
    hold(2, problem.given("theta"), 1);
    const auto cost = [&](const Vec& v) { return pass(y, v[0], v[1], v[2], 0, nullptr, nullptr, nullptr); };
    minimise(cost, x, low, high, step, 3, start ? 80 : 250, 1e-7);
    out.x = x;
    out.scale = scale;
    Fit& fit = out.fit;
    pass(y, x[0], x[1], x[2], problem.horizon, &fit.fitted, &fit.mean, &out.level);
    for (std::size_t t = 0; t < n; ++t) fit.fitted[t] = index.apply(fit.fitted[t] * scale, t);
    for (std::size_t h = 0; h < fit.mean.size(); ++h) fit.mean[h] = index.apply(fit.mean[h] * scale, n + h);
    out.level *= scale;
    return out;
}

void thetaAhead(const ThetaFit& fit, std::span<const double> y, std::span<double> out) {
    std::vector<double> flat(y.size()), ahead;
    for (std::size_t t = 0; t < y.size(); ++t) flat[t] = fit.index.remove(y[t], t) / fit.scale;
    pass(flat, fit.x[0], fit.x[1], fit.x[2], static_cast<int>(out.size()), nullptr, &ahead, nullptr);
    for (std::size_t h = 0; h < out.size(); ++h) out[h] = fit.index.apply(ahead[h] * fit.scale, y.size() + h);
}

}  // namespace roulian::forecast
