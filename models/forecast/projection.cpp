#include "forecast/projection.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace roulian::forecast {
namespace {

using Matrix = std::vector<double>;  // row major

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

// The share of the diagonal: the correlations' sampling variance over their squares, each summed over all pairs
// through the errors' own products. z: errors over their spread.
double shrinkageOf(const std::vector<std::vector<double>>& z) {
    const std::size_t count = z[0].size();
    const double t = static_cast<double>(count);
    Matrix gram(count * count, 0);
    std::vector<double> squared(count, 0);
    double own = 0, fourth = 0;  // what each node has with itself: no pair
    for (const auto& e : z) {
        double length = 0;
        for (std::size_t k = 0; k < count; ++k) {
            for (std::size_t l = 0; l <= k; ++l) gram[k * count + l] += e[k] * e[l];
            squared[k] += e[k] * e[k];
            length += e[k] * e[k];
            fourth += e[k] * e[k] * e[k] * e[k];
        }
        own += length * length / (t * t);
    }
    double all = 0, second = 0;
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t l = 0; l <= k; ++l)
            all += (l == k ? 1 : 2) * gram[k * count + l] * gram[k * count + l] / (t * t);
        second += squared[k] * squared[k];
    }
    const double squares = (all - own) / 2;
    const double variance = ((second - fourth) / (2 * t) - squares) / (t - 1);
    return squares > 0 ? std::clamp(variance / squares, 0.0, 1.0) : 1;
}

}  // namespace

Result<Projection> Projection::make(std::size_t nodes, std::vector<Sum> sums,
                                    std::span<const std::vector<double>> errors,
                                    std::span<const double> variances) {
    Projection out;
    out.m_nodes = nodes;
    out.m_sums = std::move(sums);
    const std::size_t m = out.m_sums.size();
    for (const Sum& sum : out.m_sums) {
        if (sum.node >= nodes) return Error{"forecast.hierarchy", {std::to_string(sum.node)}};
        for (const std::size_t k : sum.parts)
            if (k >= nodes) return Error{"forecast.hierarchy", {std::to_string(k)}};
    }
    const std::size_t count = errors.empty() ? 0 : errors[0].size();
    if (!errors.empty() && errors.size() != nodes)
        return Error{"forecast.hierarchy", {std::to_string(errors.size())}};
    for (const auto& e : errors) {
        const bool finite = std::all_of(e.begin(), e.end(), [](double v) { return std::isfinite(v); });
        if (e.size() != count || !finite) return Error{"forecast.hierarchy", {std::to_string(e.size())}};
    }
    if (!variances.empty() && variances.size() != nodes)
        return Error{"forecast.hierarchy", {std::to_string(variances.size())}};
    const double t = static_cast<double>(count);
    std::vector<double> variance(nodes, 1);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!variances.empty()) {
            variance[i] = variances[i];
        } else if (count >= 2) {
            variance[i] = 0;
            for (const double e : errors[i]) variance[i] += e * e / t;
        }
        if (!std::isfinite(variance[i]) || variance[i] < 0) return Error{"forecast.hierarchy", {"variance"}};
    }
    // A node without any error (never sold) is trusted, but not beyond all measure.
    const double least =
        nodes > 0 ? 1e-4 * std::sqrt(*std::max_element(variance.begin(), variance.end())) + 1e-12 : 0;
    for (double& v : variance) v = std::max(v, least * least);

    Matrix moved(m * nodes, 0);  // C W
    Matrix gaps(m * m, 0);       // C W C'
    std::vector<double> own = variance;
    if (count >= 2) {
        std::vector<std::vector<double>> z(nodes);
        for (std::size_t i = 0; i < nodes; ++i)
            for (const double e : errors[i]) z[i].push_back(e / std::sqrt(variance[i]));
        out.m_shrinkage = shrinkageOf(z);
        const double kept = (1 - out.m_shrinkage) / t;
        for (std::size_t i = 0; i < nodes; ++i)
            for (const double e : errors[i]) own[i] -= kept * e * e;
        for (std::size_t c = 0; c < m; ++c) {
            std::vector<double> missed = errors[out.m_sums[c].node];
            for (const std::size_t k : out.m_sums[c].parts)
                for (std::size_t i = 0; i < count; ++i) missed[i] -= errors[k][i];
            for (std::size_t i = 0; i < nodes; ++i) {
                double v = 0;
                for (std::size_t k = 0; k < count; ++k) v += missed[k] * errors[i][k];
                moved[c * nodes + i] = kept * v;
            }
        }
    }
    for (std::size_t c = 0; c < m; ++c) {
        moved[c * nodes + out.m_sums[c].node] += own[out.m_sums[c].node];
        for (const std::size_t k : out.m_sums[c].parts) moved[c * nodes + k] -= own[k];
    }
    for (std::size_t c = 0; c < m; ++c)
        for (std::size_t d = 0; d < m; ++d) {
            double v = moved[c * nodes + out.m_sums[d].node];
            for (const std::size_t k : out.m_sums[d].parts) v -= moved[c * nodes + k];
            gaps[c * m + d] = v;
        }
    for (std::size_t c = 0; c < m; ++c) gaps[c * m + c] *= 1 + 1e-10;
    if (solve(gaps, moved, m, nodes)) out.m_gain = std::move(moved);
    return out;
}

void Projection::apply(std::span<double> values) const {
    if (m_gain.empty() || values.size() != m_nodes) return;
    std::vector<double> gap;
    for (const Sum& sum : m_sums) {
        gap.push_back(values[sum.node]);
        for (const std::size_t k : sum.parts) gap.back() -= values[k];
    }
    for (std::size_t c = 0; c < m_sums.size(); ++c)
        for (std::size_t i = 0; i < m_nodes; ++i) values[i] -= m_gain[c * m_nodes + i] * gap[c];
}

}  // namespace roulian::forecast
