#include "forecast/projection.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace roulian::forecast {
namespace {

using Matrix = std::vector<double>;  // row major
constexpr double kHeld = 1e-9;       // of its variance: a sum that hardly moves any more

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

// How far the observed correlations are drawn to their mean, and that mean.
struct Shrunk {
    double share = 1, correlation = 0;
};

// The correlations' sampling variance over their squared distance from the mean, each summed over all pairs through the
// errors' own products. z: errors over their spread.
Shrunk shrunk(const std::vector<std::vector<double>>& z) {
    const std::size_t count = z[0].size();
    const double t = static_cast<double>(count);
    Matrix gram(count * count, 0);
    std::vector<double> squared(count, 0), together(count, 0);
    double own = 0, length = 0, fourth = 0;  // what each node has with itself: no pair
    for (const auto& e : z) {
        double square = 0;
        for (std::size_t k = 0; k < count; ++k) {
            for (std::size_t l = 0; l <= k; ++l) gram[k * count + l] += e[k] * e[l];
            squared[k] += e[k] * e[k];
            together[k] += e[k];
            square += e[k] * e[k];
            fourth += e[k] * e[k] * e[k] * e[k];
        }
        own += square * square / (t * t);
        length += square / t;
    }
    double all = 0, second = 0, sum = 0;
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t l = 0; l <= k; ++l)
            all += (l == k ? 1 : 2) * gram[k * count + l] * gram[k * count + l] / (t * t);
        second += squared[k] * squared[k];
        sum += together[k] * together[k] / t;
    }
    const double n = static_cast<double>(z.size()), pairs = n * (n - 1) / 2;
    const double squares = (all - own) / 2;
    const double variance = ((second - fourth) / (2 * t) - squares) / (t - 1);
    Shrunk out;
    out.correlation = pairs > 0 ? std::clamp((sum - length) / 2 / pairs, 0.0, 0.99) : 0;
    // Σ (r − c)² = Σ r² − 2 c Σ r + pairs c²
    const double c = out.correlation;
    const double distance = squares - c * (sum - length) + pairs * c * c;
    out.share = distance > 0 ? std::clamp(variance / distance, 0.0, 1.0) : 1;
    return out;
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
        const bool wrong = std::any_of(e.begin(), e.end(), [](double v) { return std::isinf(v); });
        if (e.size() != count || wrong) return Error{"forecast.hierarchy", {std::to_string(e.size())}};
    }
    if (!variances.empty() && variances.size() != nodes)
        return Error{"forecast.hierarchy", {std::to_string(variances.size())}};
    std::vector<double> variance(nodes, 1);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!variances.empty()) {
            variance[i] = variances[i];
        } else if (count >= 2) {
            double squares = 0, known = 0;
            for (const double e : errors[i])
                if (!std::isnan(e)) {
                    squares += e * e;
                    ++known;
                }
            variance[i] = known > 0 ? squares / known : 0;
        }
        if (!std::isfinite(variance[i]) || variance[i] < 0) return Error{"forecast.hierarchy", {"variance"}};
    }
    // A node without any error (never sold) is trusted, but not beyond all measure.
    const double least =
        nodes > 0 ? 1e-4 * std::sqrt(*std::max_element(variance.begin(), variance.end())) + 1e-12 : 0;
    for (double& v : variance) v = std::max(v, least * least);
    if (m == 0) return out;

    std::vector<double> free = out.sumsFirst(variance, errors);
    if (free.empty()) return out;
    // The parts share what is left of the gaps; the sums, already settled, hold.
    std::vector<bool> sum(nodes, false);
    for (const Sum& s : out.m_sums) sum[s.node] = true;
    std::vector<double> held = variance;
    for (std::size_t i = 0; i < nodes; ++i)
        if (sum[i]) held[i] *= kHeld;
    Matrix shared = out.diagonal(held), gaps = out.across(shared);
    if (!solve(gaps, shared, m, nodes)) return out;
    out.m_gain.assign(m * nodes, 0);
    for (std::size_t c = 0; c < m; ++c) {
        const double* first = &free[c * nodes];
        double* gain = &out.m_gain[c * nodes];
        for (std::size_t i = 0; i < nodes; ++i) gain[i] = sum[i] ? first[i] : 0;
        for (std::size_t d = 0; d < m; ++d) {
            double left = (c == d ? 1.0 : 0.0) - gain[out.m_sums[d].node];
            for (const std::size_t k : out.m_sums[d].parts)
                if (sum[k]) left += first[k];
            for (std::size_t i = 0; i < nodes; ++i)
                if (!sum[i]) gain[i] += shared[d * nodes + i] * left;
        }
    }
    return out;
}

std::vector<double> Projection::diagonal(const std::vector<double>& variance) const {
    Matrix out(m_sums.size() * m_nodes, 0);
    for (std::size_t c = 0; c < m_sums.size(); ++c) {
        out[c * m_nodes + m_sums[c].node] += variance[m_sums[c].node];
        for (const std::size_t k : m_sums[c].parts) out[c * m_nodes + k] -= variance[k];
    }
    return out;
}

std::vector<double> Projection::across(const std::vector<double>& moved) const {
    const std::size_t m = m_sums.size();
    Matrix gaps(m * m, 0);
    for (std::size_t c = 0; c < m; ++c)
        for (std::size_t d = 0; d < m; ++d) {
            double v = moved[c * m_nodes + m_sums[d].node];
            for (const std::size_t k : m_sums[d].parts) v -= moved[c * m_nodes + k];
            gaps[c * m + d] = v;
        }
    for (std::size_t c = 0; c < m; ++c) gaps[c * m + c] *= 1 + 1e-10;
    return gaps;
}

std::vector<double> Projection::sumsFirst(const std::vector<double>& variance,
                                          std::span<const std::vector<double>> errors) {
    const std::size_t m = m_sums.size(), count = errors.empty() ? 0 : errors[0].size();
    std::vector<double> own = variance;
    Matrix moved(m * m_nodes, 0);  // C W
    if (count >= 2) {
        std::vector<std::vector<double>> z(m_nodes);
        for (std::size_t i = 0; i < m_nodes; ++i)
            for (const double e : errors[i]) z[i].push_back(std::isnan(e) ? 0 : e / std::sqrt(variance[i]));
        const Shrunk towards = shrunk(z);
        m_shrinkage = towards.share;
        const double kept = (1 - towards.share) / static_cast<double>(count);
        const double common = towards.share * towards.correlation;
        std::vector<double> spread(m_nodes);
        for (std::size_t i = 0; i < m_nodes; ++i) {
            spread[i] = std::sqrt(variance[i]);
            double squares = 0;
            for (const double v : z[i]) squares += v * v;
            own[i] = variance[i] * (1 - kept * squares - common);
        }
        for (std::size_t c = 0; c < m; ++c) {
            const Sum& sum = m_sums[c];
            std::vector<double> missed(count);
            double width = spread[sum.node];
            for (std::size_t t = 0; t < count; ++t) missed[t] = z[sum.node][t] * spread[sum.node];
            for (const std::size_t k : sum.parts) {
                width -= spread[k];
                for (std::size_t t = 0; t < count; ++t) missed[t] -= z[k][t] * spread[k];
            }
            for (std::size_t i = 0; i < m_nodes; ++i) {
                double v = 0;
                for (std::size_t t = 0; t < count; ++t) v += missed[t] * z[i][t];
                moved[c * m_nodes + i] = spread[i] * (kept * v + common * width);
            }
        }
    }
    const Matrix alone = diagonal(own);
    for (std::size_t i = 0; i < moved.size(); ++i) moved[i] += alone[i];
    Matrix gaps = across(moved);
    return solve(gaps, moved, m, m_nodes) ? moved : Matrix();
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
