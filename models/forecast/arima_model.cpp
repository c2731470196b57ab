#include "forecast/arima_model.h"

#include <algorithm>
#include <cmath>

#include "forecast/decompose.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

// Partial autocorrelations → coefficients of a stationary AR polynomial (Durbin-Levinson).
std::vector<double> stationary(std::span<const double> free) {
    std::vector<double> phi, before;
    for (std::size_t k = 0; k < free.size(); ++k) {
        const double r = 0.99 * std::tanh(free[k]);
        before = phi;
        phi.push_back(r);
        for (std::size_t j = 0; j < k; ++j) phi[j] = before[j] - r * before[k - 1 - j];
    }
    return phi;
}

struct Term {
    std::size_t lag;
    double value;
};

// (1 − Σ a B^i)(1 − Σ b B^(im)) as terms "value at lag", signs so that w_t = Σ value · w_(t−lag) + …
std::vector<Term> expand(std::span<const double> a, std::span<const double> b, int season) {
    std::vector<Term> out;
    for (std::size_t i = 0; i < a.size(); ++i) out.push_back({i + 1, a[i]});
    for (std::size_t j = 0; j < b.size(); ++j) {
        const std::size_t lag = (j + 1) * static_cast<std::size_t>(season);
        out.push_back({lag, b[j]});
        for (std::size_t i = 0; i < a.size(); ++i) out.push_back({lag + i + 1, -a[i] * b[j]});
    }
    return out;
}

struct Polynomials {
    std::vector<Term> ar, ma;  // ma: e_t = w_t − Σ ar − Σ ma value · e_(t−lag)
    std::vector<double> phi, theta, seasonPhi, seasonTheta;
    double mean = 0;
};

Polynomials polynomials(const ArimaOrder& o, int season, std::span<const double> x) {
    Polynomials out;
    std::size_t at = 0;
    const auto take = [&](int count) {
        const auto part = x.subspan(at, static_cast<std::size_t>(count));
        at += static_cast<std::size_t>(count);
        return stationary(part);
    };
    out.phi = take(o.p);
    out.theta = take(o.q);
    out.seasonPhi = take(o.P);
    out.seasonTheta = take(o.Q);
    if (o.constant) out.mean = x[at];
    out.ar = expand(out.phi, out.seasonPhi, season);
    // An invertible MA polynomial is 1 − Σ of the same construction.
    out.ma = expand(out.theta, out.seasonTheta, season);
    for (Term& t : out.ma) t.value = -t.value;
    return out;
}

void residuals(const Polynomials& p, std::span<const double> w, std::vector<double>& centred,
               std::vector<double>& e) {
    const std::size_t n = w.size();
    centred.resize(n);
    e.resize(n);
    for (std::size_t t = 0; t < n; ++t) centred[t] = w[t] - p.mean;
    std::size_t longest = 0;
    for (const Term& term : p.ar) longest = std::max(longest, term.lag);
    for (const Term& term : p.ma) longest = std::max(longest, term.lag);
    for (std::size_t t = 0; t < n; ++t) {
        double v = centred[t];
        if (t >= longest) {
            for (const Term& term : p.ar) v -= term.value * centred[t - term.lag];
            for (const Term& term : p.ma) v -= term.value * e[t - term.lag];
        } else {
            for (const Term& term : p.ar)
                if (term.lag <= t) v -= term.value * centred[t - term.lag];
            for (const Term& term : p.ma)
                if (term.lag <= t) v -= term.value * e[t - term.lag];
        }
        e[t] = v;
    }
}

double squares(std::span<const double> e) {
    double sum = 0;
    for (double v : e) sum += v * v;
    return sum;
}

// Levenberg-Marquardt on the residuals with a numerical Jacobian.
double estimate(const ArimaOrder& o, int season, std::span<const double> w, std::vector<double>& x,
                int iterations) {
    const std::size_t n = w.size(), k = x.size();
    std::vector<double> centred, e, moved;
    residuals(polynomials(o, season, x), w, centred, e);
    double sse = squares(e), lambda = 1e-2;
    if (k == 0) return sse;
    std::vector<double> jacobian(n * k), a(k * k), g(k), step, trial;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        for (std::size_t j = 0; j < k; ++j) {
            trial = x;
            const double h = 1e-5 * std::max(1.0, std::abs(x[j]));
            trial[j] += h;
            residuals(polynomials(o, season, trial), w, centred, moved);
            for (std::size_t t = 0; t < n; ++t) jacobian[j * n + t] = (moved[t] - e[t]) / h;
        }
        for (std::size_t i = 0; i < k; ++i) {
            for (std::size_t j = i; j < k; ++j) {
                double sum = 0;
                for (std::size_t t = 0; t < n; ++t) sum += jacobian[i * n + t] * jacobian[j * n + t];
                a[i * k + j] = a[j * k + i] = sum;
            }
            double sum = 0;
            for (std::size_t t = 0; t < n; ++t) sum -= jacobian[i * n + t] * e[t];
            g[i] = sum;
        }
        bool better = false;
        for (int attempt = 0; attempt < 4 && !better; ++attempt) {
            std::vector<double> m = a;
            step = g;
            for (std::size_t i = 0; i < k; ++i) m[i * k + i] += lambda * (a[i * k + i] + 1e-9 * sse);
            if (!solveSpd(m, step)) {
                lambda *= 10;
                continue;
            }
            trial = x;
            for (std::size_t i = 0; i < k; ++i) {
                const bool mean = o.constant && i + 1 == k;
                trial[i] =
                    mean ? x[i] + step[i] : std::clamp(x[i] + std::clamp(step[i], -1.0, 1.0), -2.6, 2.6);
            }
            residuals(polynomials(o, season, trial), w, centred, moved);
            const double now = squares(moved);
            if (now < sse) {
                better = true;
                const double gain = (sse - now) / sse;
                sse = now;
                x = trial;
                e = moved;
                lambda = std::max(lambda / 5, 1e-6);
                if (gain < 1e-5) return sse;
            } else {
                lambda *= 8;
            }
        }
        if (!better) break;
    }
    return sse;
}

std::vector<double> difference(std::span<const double> y, std::size_t lag) {
    std::vector<double> out;
    for (std::size_t t = lag; t < y.size(); ++t) out.push_back(y[t] - y[t - lag]);
    return out;
}

std::vector<double> differenced(std::span<const double> y, const ArimaOrder& o, int season) {
    std::vector<double> w(y.begin(), y.end());
    for (int i = 0; i < o.D; ++i) w = difference(w, static_cast<std::size_t>(season));
    for (int i = 0; i < o.d; ++i) w = difference(w, 1);
    return w;
}

int countOf(const ArimaOrder& o) {
    return o.p + o.q + o.P + o.Q + (o.constant ? 1 : 0);
}

}  // namespace

std::optional<ArimaFit> fitArima(const ArimaOrder& order, const Problem& problem, const ArimaFit* start) {
    const int season = std::max(1, problem.season);
    const std::size_t lost = static_cast<std::size_t>(order.d + order.D * season);
    const std::size_t k = static_cast<std::size_t>(countOf(order));
    if (problem.y.size() < lost + k + 3) return std::nullopt;
    double scale = 0;
    for (double v : problem.y) scale += std::abs(v);
    scale = scale > 0 ? scale / static_cast<double>(problem.y.size()) : 1;
    std::vector<double> y(problem.y.begin(), problem.y.end());
    for (double& v : y) v /= scale;
    const std::vector<double> w = differenced(y, order, season);

    ArimaFit out;
    out.order = order;
    out.season = season;
    out.scale = scale;
    out.free.assign(k, 0.1);
    if (order.constant) out.free.back() = meanOf(w);
    if (start && start->order == order && start->free.size() == k) {
        out.free = start->free;
        if (order.constant) out.free.back() *= start->scale / scale;
    }
    const double sse = estimate(order, season, w, out.free, start ? 6 : 12);
    if (!std::isfinite(sse)) return std::nullopt;
    const double count = static_cast<double>(w.size()), parameters = static_cast<double>(k) + 1;
    if (count - parameters - 1 > 0)
        out.aicc = count * std::log(std::max(sse / count, 1e-14)) + 2 * parameters +
                   2 * parameters * (parameters + 1) / (count - parameters - 1);
    out.sigma2 = sse / std::max(1.0, count - static_cast<double>(k)) * scale * scale;
    const Polynomials p = polynomials(order, season, out.free);
    out.ar = p.phi;
    out.ma = p.theta;
    out.seasonAr = p.seasonPhi;
    out.seasonMa = p.seasonTheta;
    for (double& v : out.ma) v = -v;
    for (double& v : out.seasonMa) v = -v;
    out.constant = p.mean * scale;
    return out;
}

void arimaAhead(const ArimaFit& fit, std::span<const double> y, std::span<double> out) {
    const ArimaOrder& o = fit.order;
    const auto m = static_cast<std::size_t>(fit.season);
    std::vector<std::vector<double>> levels;  // the series after 0, 1 … differences
    levels.emplace_back(y.begin(), y.end());
    for (double& v : levels.back()) v /= fit.scale;
    for (int i = 0; i < o.D; ++i) levels.push_back(difference(levels.back(), m));
    for (int i = 0; i < o.d; ++i) levels.push_back(difference(levels.back(), 1));
    const Polynomials p = polynomials(o, fit.season, fit.free);
    std::vector<double> w, e;
    residuals(p, levels.back(), w, e);
    std::vector<double> ahead(out.size());
    const std::size_t n = w.size();
    w.resize(n + out.size(), 0);
    e.resize(n + out.size(), 0);
    for (std::size_t t = n; t < n + out.size(); ++t) {
        double v = 0;
        for (const Term& term : p.ar)
            if (term.lag <= t) v += term.value * w[t - term.lag];
        for (const Term& term : p.ma)
            if (term.lag <= t) v += term.value * e[t - term.lag];
        w[t] = v;
        ahead[t - n] = v + p.mean;
    }
    for (std::size_t step = levels.size() - 1; step-- > 0;) {
        std::vector<double>& level = levels[step];
        const std::size_t lag = step < static_cast<std::size_t>(o.D) ? m : 1;
        for (double& v : ahead) {
            const double back = level.size() >= lag ? level[level.size() - lag] : 0;
            v += back;
            level.push_back(v);
        }
    }
    for (std::size_t h = 0; h < out.size(); ++h) out[h] = ahead[h] * fit.scale;
}

double kpss(std::span<const double> y) {
    const std::size_t n = y.size();
    if (n < 3) return 0;
    const double mean = meanOf(y), count = static_cast<double>(n);
    double partial = 0, sum = 0, variance = 0;
    for (double v : y) {
        partial += v - mean;
        sum += partial * partial;
        variance += (v - mean) * (v - mean);
    }
    if (variance <= 1e-14 * (1 + mean * mean) * count) return 0;
    const auto lags = static_cast<std::size_t>(3 * std::sqrt(count) / 13);
    double longRun = variance;
    for (std::size_t k = 1; k <= lags && k < n; ++k) {
        double c = 0;
        for (std::size_t t = k; t < n; ++t) c += (y[t] - mean) * (y[t - k] - mean);
        longRun += 2 * (1 - static_cast<double>(k) / static_cast<double>(lags + 1)) * c;
    }
    longRun = std::max(longRun / count, 1e-6 * variance / count);
    return sum / (count * count * longRun);
}

int differencesNeeded(std::span<const double> y) {
    constexpr double kFivePercent = 0.463;
    std::vector<double> w(y.begin(), y.end());
    for (int d = 0; d < 2; ++d) {
        if (w.size() < 5 || kpss(w) <= kFivePercent) return d;
        w = difference(w, 1);
    }
    return 2;
}

double seasonalStrength(std::span<const double> y, int season) {
    const SeasonalIndex index = seasonalIndex(y, season, false);
    if (index.index.empty()) return 0;
    const auto m = static_cast<std::size_t>(season);
    const std::size_t half = m / 2;
    double sumR = 0, squareR = 0, sumS = 0, squareS = 0, count = 0;
    for (std::size_t t = half; t + half < y.size(); ++t) {
        double level = 0;
        if (m % 2 == 1) {
            for (std::size_t k = t - half; k <= t + half; ++k) level += y[k];
        } else {
            level = 0.5 * (y[t - half] + y[t + half]);
            for (std::size_t k = t - half + 1; k < t + half; ++k) level += y[k];
        }
        const double both = y[t] - level / static_cast<double>(m), rest = both - index.at(t);
        sumR += rest;
        squareR += rest * rest;
        sumS += both;
        squareS += both * both;
        count += 1;
    }
    if (count < 2) return 0;
    const double r = squareR - sumR * sumR / count, s = squareS - sumS * sumS / count;
    return s > 0 ? std::clamp(1 - r / s, 0.0, 1.0) : 0;
}

std::optional<ArimaFit> fitArimaBest(const Problem& given) {
    Problem problem = given;
    const std::size_t n = problem.y.size();
    if (problem.season > 24 || n < 2 * static_cast<std::size_t>(problem.season) + 5) problem.season = 1;
    const int m = problem.season;
    ArimaOrder o;
    std::vector<double> w(problem.y.begin(), problem.y.end());
    if (m > 1 && seasonalStrength(w, m) > 0.64) {
        o.D = 1;
        w = difference(w, static_cast<std::size_t>(m));
    }
    o.d = differencesNeeded(w);
    if (o.D + o.d > 2) o.d = 2 - o.D;
    const bool mayDrift = o.d + o.D < 2;
    const int mostP = m > 1 ? 3 : 5, mostSeason = m > 1 ? 2 : 0;

    std::vector<ArimaOrder> seen;
    std::optional<ArimaFit> best;
    const auto attempt = [&](int p, int q, int P, int Q, bool constant) {
        if (p < 0 || q < 0 || P < 0 || Q < 0 || p > mostP || q > mostP || P > mostSeason || Q > mostSeason ||
            p + q + P + Q > 5)
            return false;
        ArimaOrder t{p, o.d, q, P, o.D, Q, constant && mayDrift};
        if (std::find(seen.begin(), seen.end(), t) != seen.end()) return false;
        seen.push_back(t);
        auto fit = fitArima(t, problem);
        if (!fit || (best && !(fit->aicc < best->aicc))) return false;
        best = std::move(fit);
        return true;
    };
    const int s = m > 1 ? 1 : 0;
    attempt(2, 2, s, s, true);
    attempt(0, 0, 0, 0, true);
    attempt(1, 0, s, 0, true);
    attempt(0, 1, 0, s, true);
    attempt(0, 0, 0, 0, false);
    if (!best) return std::nullopt;
    for (bool improved = true; improved && seen.size() < 60;) {
        improved = false;
        const ArimaOrder b = best->order;
        const int moves[][4]{{0, 0, 1, 0},   {0, 0, -1, 0},  {0, 0, 0, 1},  {0, 0, 0, -1}, {0, 0, 1, 1},
                             {0, 0, -1, -1}, {1, 0, 0, 0},   {-1, 0, 0, 0}, {0, 1, 0, 0},  {0, -1, 0, 0},
                             {1, 1, 0, 0},   {-1, -1, 0, 0}, {1, -1, 0, 0}, {-1, 1, 0, 0}};
        for (const auto& move : moves) {
            if (attempt(b.p + move[0], b.q + move[1], b.P + move[2], b.Q + move[3], b.constant)) {
                improved = true;
                break;
            }
        }
        if (!improved) improved = attempt(b.p, b.q, b.P, b.Q, !b.constant);
    }
    best->fit.mean.resize(static_cast<std::size_t>(problem.horizon));
    arimaAhead(*best, problem.y, best->fit.mean);
    return best;
}

}  // namespace roulian::forecast
