// Bass and logistic curves by least squares.
#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/launch.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

struct Observed {
    int period = 1;
    double sold = 0;
};

std::vector<Observed> recorded(std::span<const double> sales) {
    std::vector<Observed> out;
    for (std::size_t t = 0; t < sales.size(); ++t)
        if (std::isfinite(sales[t]) && sales[t] >= 0) out.push_back({static_cast<int>(t) + 1, sales[t]});
    return out;
}

Curve shape(CurveKind kind, double lnA, double lnB) {
    return {kind, 1, std::exp(std::clamp(lnA, -30.0, 10.0)), std::exp(std::clamp(lnB, -30.0, 10.0))};
}

Vec vec(double x, double y, double z = 0) {
    Vec v{};
    v[0] = x;
    v[1] = y;
    v[2] = z;
    return v;
}

// Best market for a shape, and the squares left.
double squares(const Curve& unit, std::span<const Observed> y, double& market) {
    double gg = 0, gy = 0, yy = 0;
    for (const Observed& o : y) {
        const double g = unit.sales(o.period);
        gg += g * g;
        gy += g * o.sold;
        yy += o.sold * o.sold;
    }
    market = gg > 0 ? std::max(0.0, gy / gg) : 0;
    return std::max(0.0, yy - 2 * market * gy + market * market * gg);
}

// Starts cover early and late peaks; the lowest end wins.
std::vector<Vec> starts(CurveKind kind, int periods) {
    std::vector<Vec> out;
    const double n = std::max(4, periods);
    if (kind == CurveKind::Logistic) {
        for (double steep : {2.0, 6.0, 15.0})
            for (double middle : {0.3, 0.6, 1.1})
                out.push_back(vec(std::log(steep / n), std::log(middle * n)));
        return out;
    }
    for (double p : {0.05, 0.3, 1.0})
        for (double q : {1.0, 4.0, 10.0}) out.push_back(vec(std::log(p / n), std::log(q / n)));
    return out;
}

// Inverse curvature of `f` at x, three parameters, by differences; empty when not a minimum.
template <typename F>
std::array<double, 9> covarianceAt(const F& f, const Vec& x, const std::array<double, 3>& fallback) {
    constexpr double h = 1e-3;
    std::vector<double> hessian(9);
    const auto moved = [&](std::size_t i, double di, std::size_t j, double dj) {
        Vec v = x;
        v[i] += di;
        v[j] += dj;
        return f(v);
    };
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            hessian[i * 3 + j] =
                i == j ? (moved(i, h, j, 0) - 2 * f(x) + moved(i, -h, j, 0)) / (h * h)
                       : (moved(i, h, j, h) - moved(i, h, j, -h) - moved(i, -h, j, h) + moved(i, -h, j, -h)) /
                             (4 * h * h);
    std::array<double, 9> out{};
    for (std::size_t k = 0; k < 3; ++k) {
        std::vector<double> a(hessian), unit(3, 0);
        unit[k] = 1;
        const bool solved = solveSpd(a, unit);
        if (!solved || !(unit[k] > 0) || !std::isfinite(unit[k])) {
            out.fill(0);
            for (std::size_t j = 0; j < 3; ++j) out[j * 4] = fallback[j] * fallback[j];
            return out;
        }
        for (std::size_t j = 0; j < 3; ++j) out[j * 3 + k] = unit[j];
    }
    return out;
}

}  // namespace

std::string_view code(CurveKind kind) {
    switch (kind) {
        case CurveKind::Bass:
            return "bass";
        case CurveKind::BassRate:
            return "bass_rate";
        case CurveKind::Logistic:
            return "logistic";
    }
    return "bass";
}

double Curve::reached(double t) const {
    if (!(t > 0)) return 0;
    if (kind == CurveKind::Logistic) {
        const auto logistic = [&](double at) { return 1 / (1 + std::exp(std::min(700.0, -a * (at - b)))); };
        const double start = logistic(0);
        return start < 1 ? std::clamp((logistic(t) - start) / (1 - start), 0.0, 1.0) : 1;
    }
    if (!(a + b > 0)) return 0;
    const double e = std::exp(-(a + b) * t);
    return a > 0 ? std::clamp((1 - e) / (1 + b / a * e), 0.0, 1.0) : 0;
}

double Curve::sales(int period) const {
    if (kind == CurveKind::BassRate) {
        const double e = std::exp(-(a + b) * period), below = 1 + (a > 0 ? b / a : 0) * e;
        return a > 0 ? market * (a + b) * (a + b) / a * e / (below * below) : 0;
    }
    return market * (reached(period) - reached(period - 1));
}

std::optional<double> Curve::peak() const {
    if (kind == CurveKind::Logistic) return b;
    if (!(a > 0) || b <= a) return std::nullopt;
    return std::log(b / a) / (a + b);
}

Result<CurveFit> fitCurve(CurveKind kind, std::span<const double> sales, const CurvePrior* prior) {
    const std::vector<Observed> y = recorded(sales);
    double largest = 0, total = 0;
    int selling = 0;
    for (const Observed& o : y) {
        largest = std::max(largest, o.sold);
        total += o.sold;
        selling += o.sold > 0 ? 1 : 0;
    }
    if (!prior) {
        if (!(total > 0)) return Error{"forecast.launch.empty", {}};
        if (selling < 4) return Error{"forecast.launch.short", {std::to_string(selling)}};
    }
    const int last = y.empty() ? 0 : y.back().period;
    const int horizon = prior ? std::max(1, prior->horizon) : last;
    CurveFit fit;
    fit.periods = static_cast<int>(y.size());

    // In (ln total over the horizon, ln a, ln b).
    const auto curveOf = [&](const Vec& v) {
        Curve c = shape(kind, v[1], v[2]);
        c.market = std::exp(std::clamp(v[0], -50.0, 50.0)) / std::max(c.reached(horizon), 1e-9);
        return c;
    };
    if (!prior) {
        double least = std::numeric_limits<double>::infinity();
        Vec best{};
        const auto f = [&](const Vec& v) {
            double market = 0;
            return squares(shape(kind, v[0], v[1]), y, market) / (largest * largest);
        };
        const Vec low = vec(-14, -14), high = vec(3, 6), step = vec(0.4, 0.4);
        for (Vec v : starts(kind, last)) {
            double value = minimise(f, v, low, high, step, 2, 2000, 1e-14);
            value = minimise(f, v, low, high, vec(0.05, 0.05), 2, 2000, 1e-14);  // from where it shrank
            if (value < least) least = value, best = v;
        }
        fit.curve = shape(kind, best[0], best[1]);
        const double left = squares(fit.curve, y, fit.curve.market);
        fit.error = y.size() > 3 ? std::sqrt(left / static_cast<double>(y.size() - 3)) : 0;
        const double noise = std::max(fit.error, 1e-6 * largest);
        const auto cost = [&](const Vec& v) {
            const Curve c = curveOf(v);
            double sum = 0;
            for (const Observed& o : y) sum += std::pow((o.sold - c.sales(o.period)) / noise, 2);
            return sum / 2;
        };
        const double reached = std::max(fit.curve.market * fit.curve.reached(horizon), 1e-9);
        fit.covariance = covarianceAt(cost, vec(std::log(reached), best[0], best[1]), {1, 1, 1});
        return fit;
    }

    const auto belief = [&](const Vec& v) {
        double sum = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const double d = (v[k] - prior->mean[k]) / std::max(prior->spread[k], 1e-3);
            sum += d * d;
        }
        return sum / 2;
    };
    // A period's noise grows with what is sold: its variance is (share · curve)² plus counting noise.
    const auto cost = [&](const Vec& v) {
        const Curve c = curveOf(v);
        double sum = belief(v);
        for (const Observed& o : y) {
            const double expected = std::max(c.sales(o.period), 1e-9);
            const double variance = std::pow(prior->noise * expected, 2) + std::max(expected, 0.5);
            sum += (o.sold - expected) * (o.sold - expected) / variance / 2 + std::log(variance) / 2;
        }
        return sum;
    };
    Vec best = vec(prior->mean[0], prior->mean[1], prior->mean[2]);
    if (!y.empty()) {
        Vec low{}, high{}, step{};
        for (std::size_t k = 0; k < 3; ++k) {
            low[k] = prior->mean[k] - 8 * prior->spread[k] - 4;
            high[k] = prior->mean[k] + 8 * prior->spread[k] + 4;
            step[k] = std::max(0.05, prior->spread[k]);
        }
        double least = std::numeric_limits<double>::infinity();
        // What was sold may be far from what was believed: a start at its scale too.
        const double believed = curveOf(best).market * curveOf(best).reached(last);
        for (double shift : {0.0, std::log(std::max(total, 0.5) / std::max(believed, 1e-9))}) {
            Vec v = vec(prior->mean[0] + shift, prior->mean[1], prior->mean[2]);
            double value = minimise(cost, v, low, high, step, 3, 3000, 1e-12);
            value = minimise(cost, v, low, high, vec(0.05, 0.05, 0.05), 3, 3000, 1e-12);
            if (value < least) least = value, best = v;
        }
    }
    fit.curve = curveOf(best);
    double left = 0;
    for (const Observed& o : y) left += std::pow(o.sold - fit.curve.sales(o.period), 2);
    fit.error = y.size() > 3 ? std::sqrt(left / static_cast<double>(y.size() - 3)) : 0;
    fit.covariance = covarianceAt(cost, best, prior->spread);
    return fit;
}

Result<Curve> bassRegression(std::span<const double> sales) {
    const std::vector<Observed> y = recorded(sales);
    if (y.size() < 4) return Error{"forecast.launch.short", {std::to_string(y.size())}};
    double scale = 0;
    for (const Observed& o : y) scale += o.sold;
    if (!(scale > 0)) return Error{"forecast.launch.empty", {}};
    std::vector<double> a(9, 0), b(3, 0);
    double before = 0;
    for (const Observed& o : y) {
        const std::array<double, 3> x{1, before / scale, before / scale * before / scale};
        for (std::size_t i = 0; i < 3; ++i) {
            b[i] += x[i] * o.sold / scale;
            for (std::size_t j = 0; j < 3; ++j) a[i * 3 + j] += x[i] * x[j];
        }
        before += o.sold;
    }
    if (!solveSpd(a, b)) return Error{"forecast.launch.shape", {}};
    const double under = b[1] * b[1] - 4 * b[0] * b[2];
    if (!(b[0] > 0) || !(b[2] < 0) || !(under >= 0)) return Error{"forecast.launch.shape", {}};
    const double market = (-b[1] - std::sqrt(under)) / (2 * b[2]);
    return Curve{CurveKind::Bass, market * scale, b[0] / market, -b[2] * market};
}

}  // namespace roulian::forecast
