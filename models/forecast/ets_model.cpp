#include "forecast/ets_model.h"

#include <algorithm>
#include <cmath>

#include "forecast/decompose.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kMinAlpha = 1e-4, kMaxAlpha = 0.9999;
enum At : std::size_t { kAlpha, kBeta, kGamma, kPhi, kLevel, kTrend };  // positions in Vec

struct Run {
    double sse = 0, sumLog = 0;  // squared (relative) errors; Σ log |mu| for multiplicative errors
    double level = 0, trend = 0;
    std::vector<double> season;
    bool valid = true;
};

// One pass. The same recursions serve additive and multiplicative errors; only the likelihood differs.
// A template, because this loop is where forecasting spends its time.
template <bool kRelative, bool kTrended, EtsSeason kSeason>
Run passAs(std::span<const double> y, const Vec& v, std::span<const double> season0,
           std::vector<double>& season, std::vector<double>* fitted) {
    Run r;
    const double alpha = v[kAlpha], beta = v[kAlpha] * v[kBeta], gamma = v[kGamma] * (1 - v[kAlpha]);
    const double phi = v[kPhi];
    double level = v[kLevel], trend = v[kTrend], sse = 0, product = 1;
    season.assign(season0.begin(), season0.end());
    const std::size_t m = season.size();
    std::size_t position = 0;
    for (const double value : y) {
        const double slope = kTrended ? phi * trend : 0;
        const double q = level + slope;
        double mu = q;
        if constexpr (kSeason == EtsSeason::Additive) mu += season[position];
        if constexpr (kSeason == EtsSeason::Multiplicative) mu *= season[position];
        const double e = value - mu;
        if constexpr (kRelative) {
            if (!(mu > 1e-9)) return r.valid = false, r;
            const double relative = e / mu;
            sse += relative * relative;
            product *= mu;  // one logarithm for many factors
            if (product > 1e100 || product < 1e-100) {
                r.sumLog += std::log(product);
                product = 1;
            }
        } else {
            sse += e * e;
        }
        if (fitted) fitted->push_back(mu);
        double d = e;
        if constexpr (kSeason == EtsSeason::Multiplicative) {
            const double s = season[position];
            if (std::abs(q) < 1e-9 || std::abs(s) < 1e-9) return r.valid = false, r;
            d = e / s;
            season[position] = s + gamma * e / q;
        } else if constexpr (kSeason == EtsSeason::Additive) {
            season[position] += gamma * e;
        }
        level = q + alpha * d;
        if constexpr (kTrended) trend = slope + beta * d;
        if constexpr (kSeason != EtsSeason::None)
            if (++position == m) position = 0;
    }
    r.sse = sse;
    r.sumLog += std::log(product);
    r.level = level;
    r.trend = trend;
    r.valid = std::isfinite(sse) && std::isfinite(level);
    return r;
}

using Pass = Run (*)(std::span<const double>, const Vec&, std::span<const double>, std::vector<double>&,
                     std::vector<double>*);

template <EtsSeason kSeason>
Pass passWith(const EtsForm& form) {
    if (form.multiplicativeError)
        return form.trend ? passAs<true, true, kSeason> : passAs<true, false, kSeason>;
    return form.trend ? passAs<false, true, kSeason> : passAs<false, false, kSeason>;
}

Pass passFor(const EtsForm& form) {
    switch (form.season) {
        case EtsSeason::Additive:
            return passWith<EtsSeason::Additive>(form);
        case EtsSeason::Multiplicative:
            return passWith<EtsSeason::Multiplicative>(form);
        case EtsSeason::None:
            break;
    }
    return passWith<EtsSeason::None>(form);
}

struct Start {
    double level = 0, trend = 0;
};

// Line through the first values of the deseasonalised series.
Start startOf(std::span<const double> y, const SeasonalIndex* index, bool withTrend) {
    const std::size_t n = std::min<std::size_t>(y.size(), 10);
    double sy = 0, st = 0, stt = 0, sty = 0;
    for (std::size_t t = 0; t < n; ++t) {
        const double v = index ? index->remove(y[t], t) : y[t], x = static_cast<double>(t + 1);
        sy += v;
        st += x;
        stt += x * x;
        sty += x * v;
    }
    const double count = static_cast<double>(n), spread = count * stt - st * st;
    if (!withTrend || spread <= 0) return {sy / count, 0};
    const double slope = (count * sty - st * sy) / spread;
    return {sy / count - slope * st / count, slope};
}

void project(const EtsForm& form, const Run& r, double phi, std::span<const double> season, std::size_t n,
             double scale, std::span<double> out) {
    double damp = 0, power = 1;
    for (std::size_t h = 0; h < out.size(); ++h) {
        power *= phi;
        damp += power;
        double f = r.level + (form.trend ? damp * r.trend : 0);
        if (!season.empty()) {
            const double s = season[(n + h) % season.size()];
            f = form.season == EtsSeason::Additive ? f + s : f * s;
        }
        out[h] = f * scale;
    }
}

}  // namespace

bool etsAhead(const EtsFit& fit, std::span<const double> y, std::span<double> out) {
    std::vector<double> scaled(y.begin(), y.end()), season;
    for (double& v : scaled) v /= fit.scale;
    const Run r = passFor(fit.form)(scaled, fit.state, fit.season0, season, nullptr);
    if (!r.valid) return false;
    project(fit.form, r, fit.phi, season, y.size(), fit.scale, out);
    return true;
}

std::string etsCode(const EtsForm& form) {
    std::string code = form.multiplicativeError ? "M" : "A";
    code += form.trend ? (form.damped ? "Ad" : "A") : "N";
    return code + (form.season == EtsSeason::None ? "N" : form.season == EtsSeason::Additive ? "A" : "M");
}

std::optional<EtsFit> fitEts(const EtsForm& form, const Problem& problem, const EtsFit* start) {
    const std::size_t n = problem.y.size();
    const int m = form.season == EtsSeason::None ? 1 : problem.season;
    const int parameters = 2 + (form.trend ? 2 : 0) + (form.damped ? 1 : 0) + (m > 1 ? m : 0) + 1;
    if (n < 2 || (m > 1 && n < 2 * static_cast<std::size_t>(m))) return std::nullopt;

    // Work at mean 1 so that steps and tolerances mean the same for every series.
    double scale = 0;
    for (double v : problem.y) scale += std::abs(v);
    scale = scale > 0 ? scale / static_cast<double>(n) : 1;
    std::vector<double> y(n);
    double lowest = problem.y[0], highest = problem.y[0];
    for (std::size_t t = 0; t < n; ++t) {
        y[t] = problem.y[t] / scale;
        lowest = std::min(lowest, y[t]);
        highest = std::max(highest, y[t]);
    }
    const bool positive = lowest > 0;
    if (!positive && (form.multiplicativeError || form.season == EtsSeason::Multiplicative))
        return std::nullopt;

    SeasonalIndex index;
    if (m > 1) {
        index = seasonalIndex(y, m, form.season == EtsSeason::Multiplicative);
        if (index.index.empty()) return std::nullopt;
    }
    const Start line = startOf(y, m > 1 ? &index : nullptr, form.trend);

    Vec x{0.3, 0.1, 0.1, 0.95, line.level, line.trend};
    Vec low{kMinAlpha, 1e-4, 1e-4, 0.8, line.level - 10, line.trend - 2};
    Vec high{kMaxAlpha, 0.9999, 0.9999, 0.98, line.level + 10, line.trend + 2};
    Vec step{0.3, 0.2, 0.2, -0.08, 0.1, 0.02};
    if (start) {
        x = start->state;
        x[kLevel] *= start->scale / scale;
        x[kTrend] *= start->scale / scale;
        step = {0.1, 0.05, 0.05, -0.02, 0.03, 0.006};
    }
    const auto hold = [&](std::size_t i, std::optional<double> value) {
        if (value) x[i] = low[i] = high[i] = *value;
    };
    if (!form.trend) {
        hold(kBeta, 0.0);
        hold(kTrend, 0.0);
    }
    if (!form.damped) hold(kPhi, 1.0);
    if (m <= 1) hold(kGamma, 0.0);
    hold(kAlpha, problem.given("alpha"));
    if (form.trend) hold(kBeta, problem.given("beta"));
    if (form.damped) hold(kPhi, problem.given("phi"));
    if (m > 1) {
        if (auto gamma = problem.given("gamma")) hold(kGamma, *gamma / std::max(1e-9, 1 - x[kAlpha]));
    }
    if (auto level = problem.given("level")) hold(kLevel, *level / scale);
    if (auto trend = problem.given("trend"); trend && form.trend) hold(kTrend, *trend / scale);

    const double count = static_cast<double>(n);
    std::vector<double> season;
    const Pass pass = passFor(form);
    const auto cost = [&](const Vec& v) {
        const Run r = pass(y, v, index.index, season, nullptr);
        if (!r.valid) return 1e12;
        return count * std::log(std::max(r.sse, 1e-14)) + 2 * r.sumLog;
    };
    // The likelihood has several hills: start on the highest of a few.
    if (!start) {
        double least = cost(x);
        Vec best = x;
        for (const double alpha : {0.1, 0.6, 0.95})
            for (const double beta : {0.05, 0.9}) {
                Vec trial = x;
                if (low[kAlpha] < high[kAlpha]) trial[kAlpha] = alpha;
                if (low[kBeta] < high[kBeta])
                    trial[kBeta] = beta;
                else if (beta > 0.5)
                    continue;
                if (const double at = cost(trial); at < least) {
                    least = at;
                    best = trial;
                }
            }
        x = best;
    }
    const int dims = 6;
    const int evaluations = (start ? 60 : 150) + (start ? 40 : 100) * (form.trend ? 2 : 1);
    double value = minimise(cost, x, low, high, step, dims, evaluations, start ? 1e-6 : 1e-7);
    if (value >= 1e12) return std::nullopt;

    EtsFit out;
    out.form = form;
    out.fit.fitted.reserve(n);
    Run r = pass(y, x, index.index, season, &out.fit.fitted);
    for (double& f : out.fit.fitted) f *= scale;
    const double k = parameters;
    if (count - k - 1 > 0) out.aicc = value + 2 * k + 2 * k * (k + 1) / (count - k - 1);
    out.state = x;
    out.season0 = index.index;
    out.scale = scale;
    out.alpha = x[kAlpha];
    out.betaStar = x[kBeta];
    out.gamma = x[kGamma] * (1 - x[kAlpha]);
    out.phi = x[kPhi];
    out.level0 = x[kLevel] * scale;
    out.trend0 = x[kTrend] * scale;
    out.level = r.level * scale;
    out.trend = r.trend * scale;
    out.fit.mean.resize(static_cast<std::size_t>(problem.horizon));
    project(form, r, out.phi, season, n, scale, out.fit.mean);
    auto& p = out.fit.parameters;
    p.emplace_back("alpha", out.alpha);
    if (form.trend) p.emplace_back("beta", out.betaStar);
    if (m > 1) p.emplace_back("gamma", out.gamma);
    if (form.damped) p.emplace_back("phi", out.phi);
    p.emplace_back("level", out.level);
    if (form.trend) p.emplace_back("trend", out.trend);
    p.emplace_back("level0", out.level0);
    if (form.trend) p.emplace_back("trend0", out.trend0);
    return out;
}

}  // namespace roulian::forecast
