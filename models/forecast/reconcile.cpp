#include "forecast/reconcile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace roulian::forecast {
namespace {

using Matrix = std::vector<double>;  // row major

struct Covariance {
    Matrix w;
    double shrinkage = 1;
};

// Shrunk towards the diagonal by the ratio of the correlations' sampling variance to their squares.
Covariance shrunk(std::span<const std::vector<double>> errors) {
    const std::size_t n = errors.size(), count = errors[0].size();
    const double t = static_cast<double>(count);
    std::vector<double> sd(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        for (const double e : errors[i]) sd[i] += e * e / t;
        sd[i] = std::sqrt(sd[i]);
    }
    double largest = 0;
    for (const double s : sd) largest = std::max(largest, s);
    // A node without any error (never sold) is trusted, but not beyond all measure.
    for (double& s : sd) s = std::max(s, 1e-4 * largest + 1e-12);
    Covariance out;
    out.w.assign(n * n, 0);
    double variance = 0, squares = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            double mean = 0, second = 0;
            for (std::size_t k = 0; k < count; ++k) {
                const double product = errors[i][k] * errors[j][k] / (sd[i] * sd[j]);
                mean += product / t;
                second += product * product / t;
            }
            out.w[i * n + j] = mean;
            variance += (second - mean * mean) / (t - 1);
            squares += mean * mean;
        }
    }
    out.shrinkage = squares > 0 ? std::clamp(variance / squares, 0.0, 1.0) : 1;
    for (std::size_t i = 0; i < n; ++i) {
        out.w[i * n + i] = sd[i] * sd[i];
        for (std::size_t j = i + 1; j < n; ++j) {
            out.w[i * n + j] *= (1 - out.shrinkage) * sd[i] * sd[j];
            out.w[j * n + i] = out.w[i * n + j];
        }
    }
    return out;
}

// A X = B for symmetric positive definite A (n × n) and B (n × m), in place of B; false when singular.
bool solve(Matrix& a, Matrix& b, std::size_t n, std::size_t m) {
    for (std::size_t j = 0; j < n; ++j) {
        for (std::size_t k = 0; k < j; ++k) a[j * n + j] -= a[j * n + k] * a[j * n + k];
        if (!(a[j * n + j] > 0)) return false;
        a[j * n + j] = std::sqrt(a[j * n + j]);
        for (std::size_t i = j + 1; i < n; ++i) {
            for (std::size_t k = 0; k < j; ++k) a[i * n + j] -= a[i * n + k] * a[j * n + k];
            a[i * n + j] /= a[j * n + j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            for (std::size_t c = 0; c < m; ++c) b[i * m + c] -= a[i * n + k] * b[k * m + c];
        for (std::size_t c = 0; c < m; ++c) b[i * m + c] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            for (std::size_t c = 0; c < m; ++c) b[i * m + c] -= a[k * n + i] * b[k * m + c];
        for (std::size_t c = 0; c < m; ++c) b[i * m + c] /= a[i * n + i];
    }
    return true;
}

}  // namespace

std::vector<std::vector<double>> commonErrors(std::span<const SeriesForecast> forecasts) {
    std::map<std::pair<int, std::size_t>, std::size_t> seen;  // origin, lead → how many know it
    for (const SeriesForecast& f : forecasts)
        for (const SeriesBacktest& b : f.backtest)
            for (std::size_t h = 0; h < b.actual.size(); ++h)
                if (std::isfinite(b.actual[h])) ++seen[{b.origin, h}];
    std::vector<std::vector<double>> out(forecasts.size());
    for (std::size_t i = 0; i < forecasts.size(); ++i)
        for (const SeriesBacktest& b : forecasts[i].backtest)
            for (std::size_t h = 0; h < b.actual.size(); ++h)
                if (const auto found = seen.find({b.origin, h});
                    found != seen.end() && found->second == forecasts.size())
                    out[i].push_back(b.actual[h] - b.forecast[h]);
    return out;
}

Result<Reconciler> Reconciler::make(const Hierarchy& hierarchy, std::span<const std::vector<double>> errors,
                                    Reconciliation method) {
    Reconciler out;
    out.m_hierarchy = hierarchy;
    out.m_method = method;
    for (const auto& members : hierarchy.sums)
        for (const std::size_t k : members)
            if (k >= hierarchy.bottom) return Error{"forecast.hierarchy", {std::to_string(k)}};
    if (method == Reconciliation::BottomUp) return out;
    const std::size_t n = hierarchy.nodes(), sums = hierarchy.sums.size();
    const std::size_t count = errors.empty() ? 0 : errors[0].size();
    if (!errors.empty() && errors.size() != n)
        return Error{"forecast.hierarchy", {std::to_string(errors.size())}};
    for (const auto& e : errors) {
        const bool finite = std::all_of(e.begin(), e.end(), [](double v) { return std::isfinite(v); });
        if (e.size() != count || !finite) return Error{"forecast.hierarchy", {std::to_string(e.size())}};
    }
    Covariance covariance;
    if (count >= 2) {
        covariance = shrunk(errors);
    } else {
        covariance.w.assign(n * n, 0);
        for (std::size_t i = 0; i < n; ++i)
            covariance.w[i * n + i] =
                i < sums ? static_cast<double>(std::max<std::size_t>(1, hierarchy.sums[i].size())) : 1;
    }
    out.m_shrinkage = covariance.shrinkage;
    // With C = (I, −S): the coherent forecast is base − W C' (C W C')⁻¹ C base.
    Matrix cw(sums * n, 0), cwc(sums * sums, 0);
    for (std::size_t i = 0; i < sums; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            double v = covariance.w[i * n + j];
            for (const std::size_t k : hierarchy.sums[i]) v -= covariance.w[(sums + k) * n + j];
            cw[i * n + j] = v;
        }
    for (std::size_t i = 0; i < sums; ++i)
        for (std::size_t j = 0; j < sums; ++j) {
            double v = cw[i * n + j];
            for (const std::size_t k : hierarchy.sums[j]) v -= cw[i * n + sums + k];
            cwc[i * sums + j] = v;
        }
    for (std::size_t i = 0; i < sums; ++i) cwc[i * sums + i] *= 1 + 1e-10;
    if (!solve(cwc, cw, sums, n)) {
        out.m_method = Reconciliation::BottomUp;
        return out;
    }
    out.m_gain.assign(n * sums, 0);
    for (std::size_t i = 0; i < sums; ++i)
        for (std::size_t j = 0; j < n; ++j) out.m_gain[j * sums + i] = cw[i * n + j];
    return out;
}

std::vector<double> Reconciler::added(std::vector<double> bottom) const {
    std::vector<double> out;
    out.reserve(m_hierarchy.nodes());
    for (double& v : bottom) v = std::isfinite(v) ? std::max(0.0, v) : 0;
    for (const auto& members : m_hierarchy.sums) {
        double sum = 0;
        for (const std::size_t k : members) sum += bottom[k];
        out.push_back(sum);
    }
    out.insert(out.end(), bottom.begin(), bottom.end());
    return out;
}

std::vector<double> Reconciler::apply(std::span<const double> base) const {
    const std::size_t sums = m_hierarchy.sums.size();
    std::vector<double> bottom(m_hierarchy.bottom, 0);
    for (std::size_t k = 0; k < bottom.size() && sums + k < base.size(); ++k) bottom[k] = base[sums + k];
    if (m_method == Reconciliation::MinT && base.size() == m_hierarchy.nodes()) {
        std::vector<double> gap(sums);
        for (std::size_t i = 0; i < sums; ++i) {
            gap[i] = base[i];
            for (const std::size_t k : m_hierarchy.sums[i]) gap[i] -= base[sums + k];
        }
        for (std::size_t k = 0; k < bottom.size(); ++k)
            for (std::size_t i = 0; i < sums; ++i) bottom[k] -= m_gain[(sums + k) * sums + i] * gap[i];
    }
    return added(std::move(bottom));
}

}  // namespace roulian::forecast
