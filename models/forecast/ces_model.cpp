#include "forecast/ces_model.h"

#include <algorithm>
#include <cmath>

#include "forecast/decompose.h"

namespace roulian::forecast {
namespace {

// Level, potential and seasonal states as rings over the lag; lag 1 without season.
struct States {
    std::vector<double> level, potential, season, seasonPotential;
};

double forecastAt(CesForm form, const States& s, std::size_t t) {
    const std::size_t l = t % s.level.size();
    if (form == CesForm::None || form == CesForm::Simple) return s.level[l];
    return s.level[0] + s.season[t % s.season.size()];
}

void update(CesForm form, States& s, const Vec& x, std::size_t t, double e) {
    const std::size_t l = t % s.level.size();
    const double level = s.level[l], potential = s.potential[l];
    s.level[l] = level - (1 - x[1]) * potential + (x[0] - x[1]) * e;
    s.potential[l] = level + (1 - x[0]) * potential + (x[0] + x[1]) * e;
    if (form == CesForm::Partial) {
        s.season[t % s.season.size()] += x[2] * e;
    } else if (form == CesForm::Full) {
        const std::size_t k = t % s.season.size();
        const double a = s.season[k], b = s.seasonPotential[k];
        s.season[k] = a - (1 - x[3]) * b + (x[2] - x[3]) * e;
        s.seasonPotential[k] = a + (1 - x[2]) * b + (x[2] + x[3]) * e;
    }
}

double pass(CesForm form, std::span<const double> y, const Vec& x, States& s, std::vector<double>* fitted) {
    double sse = 0;
    for (std::size_t t = 0; t < y.size(); ++t) {
        const double mu = forecastAt(form, s, t), e = y[t] - mu;
        if (fitted) fitted->push_back(mu);
        sse += e * e;
        update(form, s, x, t, e);
    }
    return sse;
}

// Backwards through the series with the same recursion, so that the first states fit its beginning.
void backcast(CesForm form, std::span<const double> y, const Vec& x, States& s) {
    for (std::size_t t = y.size(); t-- > 0;) update(form, s, x, t, y[t] - forecastAt(form, s, t));
}

// Stability region of the complex parameter (Svetunkov, Kourentzes & Ord 2022, eq. 13).
bool stable(double a0, double a1) {
    return (a0 - 2.5) * (a0 - 2.5) + a1 * a1 > 1.25 && (a0 - 0.5) * (a0 - 0.5) + (a1 - 1) * (a1 - 1) > 0.25 &&
           (a0 - 1.5) * (a0 - 1.5) + (a1 - 0.5) * (a1 - 0.5) < 1.5;
}

States startStates(CesForm form, std::span<const double> y, int season) {
    const auto m = static_cast<std::size_t>(season);
    const double mean = meanOf(y.first(std::min(y.size(), std::max<std::size_t>(10, m))));
    States s;
    if (form == CesForm::Simple) {
        s.level.assign(y.begin(), y.begin() + season);
        for (double v : s.level) s.potential.push_back(v / 1.1);
        return s;
    }
    s.level = {mean};
    s.potential = {mean / 1.1};
    if (form == CesForm::Partial || form == CesForm::Full) {
        s.season = seasonalIndex(y, season, false).index;
        s.season.resize(m, 0);
        for (double v : s.season) s.seasonPotential.push_back(v / 1.1);
    }
    return s;
}

}  // namespace

std::optional<CesFit> fitCes(CesForm form, const Problem& problem, const CesFit* start) {
    const std::size_t n = problem.y.size();
    const int m = form == CesForm::None ? 1 : problem.season;
    if (n < 4 || (form != CesForm::None && (m < 2 || n < 2 * static_cast<std::size_t>(m) + 3)))
        return std::nullopt;
    double scale = 0;
    for (double v : problem.y) scale += std::abs(v);
    scale = scale > 0 ? scale / static_cast<double>(n) : 1;
    std::vector<double> y(n);
    for (std::size_t t = 0; t < n; ++t) y[t] = problem.y[t] / scale;
    const States first = startStates(form, y, m);

    Vec x{1.3, 1, 0.1, 1}, step{-0.2, 0.05, 0.1, 0.05};
    Vec low{0.01, 0.01, 0, 0}, high{1.9, 1.99, 0, 0};
    int parameters = 2;
    if (form == CesForm::Partial) {
        high[2] = 1;
        parameters = 3;
    } else if (form == CesForm::Full) {
        x[2] = 1.3;
        low[2] = low[3] = 0.01;
        high[2] = 1.9;
        high[3] = 1.99;
        step[2] = -0.2;
        parameters = 4;
    } else {
        x[2] = x[3] = 0;
    }
    if (form == CesForm::Partial) low[3] = high[3] = x[3] = 0;
    if (start) x = start->x;
    const auto hold = [&](std::size_t i, std::optional<double> value) {
        if (value) x[i] = low[i] = high[i] = *value;
    };
    hold(0, problem.given("alpha0"));
    hold(1, problem.given("alpha1"));
    const auto settle = [&](const Vec& v) {
        States s = first;
        pass(form, y, v, s, nullptr);
        backcast(form, y, v, s);
        return s;
    };
    const auto cost = [&](const Vec& v) {
        if (!stable(v[0], v[1]) || (form == CesForm::Full && !stable(v[2], v[3]))) return 1e12;
        States s = settle(v);
        const double sse = pass(form, y, v, s, nullptr);
        return std::isfinite(sse) ? static_cast<double>(n) * std::log(std::max(sse, 1e-14)) : 1e12;
    };
    const double value = minimise(cost, x, low, high, step, 4, start ? 60 : 160, 1e-6);
    if (value >= 1e12) return std::nullopt;

    CesFit out;
    out.form = form;
    out.season = m;
    out.x = x;
    out.scale = scale;
    States s = settle(x);
    out.level0 = s.level;
    out.potential0 = s.potential;
    out.season0 = s.season;
    out.seasonPotential0 = s.seasonPotential;
    pass(form, y, x, s, &out.fit.fitted);
    for (double& f : out.fit.fitted) f *= scale;
    const double count = static_cast<double>(n);
    const double k = parameters + 1 + (form == CesForm::None ? 2 : form == CesForm::Partial ? 2 + m : 2 * m);
    if (count - k - 1 > 0) out.aicc = value + 2 * k + 2 * k * (k + 1) / (count - k - 1);
    out.fit.mean.resize(static_cast<std::size_t>(problem.horizon));
    cesAhead(out, problem.y, out.fit.mean);
    out.fit.parameters = {{"alpha0", x[0]}, {"alpha1", x[1]}, {"form.season", static_cast<double>(form)}};
    if (form == CesForm::Partial) out.fit.parameters.emplace_back("beta", x[2]);
    if (form == CesForm::Full) {
        out.fit.parameters.emplace_back("beta0", x[2]);
        out.fit.parameters.emplace_back("beta1", x[3]);
    }
    return out;
}

std::optional<CesFit> fitCesBest(const Problem& problem) {
    std::optional<CesFit> best = fitCes(CesForm::None, problem);
    if (problem.season > 1 && problem.season <= 24)
        for (const CesForm form : {CesForm::Simple, CesForm::Partial, CesForm::Full})
            if (auto fit = fitCes(form, problem); fit && (!best || fit->aicc < best->aicc))
                best = std::move(fit);
    return best;
}

void cesAhead(const CesFit& fit, std::span<const double> y, std::span<double> out) {
    States s{fit.level0, fit.potential0, fit.season0, fit.seasonPotential0};
    std::vector<double> scaled(y.begin(), y.end());
    for (double& v : scaled) v /= fit.scale;
    pass(fit.form, scaled, fit.x, s, nullptr);
    for (std::size_t h = 0; h < out.size(); ++h) {
        out[h] = forecastAt(fit.form, s, y.size() + h) * fit.scale;
        update(fit.form, s, fit.x, y.size() + h, 0);
    }
}

}  // namespace roulian::forecast
