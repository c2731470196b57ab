#pragma once
// Small numerical tools of the forecasting folder.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace roulian::forecast {

inline double meanOf(std::span<const double> v) {
    double sum = 0;
    for (double x : v) sum += x;
    return v.empty() ? 0 : sum / static_cast<double>(v.size());
}

double medianOf(std::vector<double> v);  // 0 for none
// Linear between order statistics (Hyndman & Fan 1996, type 7); v sorted; 0 for none.
double sortedQuantile(std::span<const double> v, double p);
// Solves A x = b for a small symmetric positive definite A (row major, n × n); false when singular.
bool solveSpd(std::vector<double>& a, std::vector<double>& b);

// Chance made of nothing but two indices: the finaliser of SplitMix64 (Steele, Lea & Flood 2014); drawn: in (0, 1).
std::uint64_t mixed(std::uint64_t a, std::uint64_t b);
double drawn(std::uint64_t a, std::uint64_t b);

constexpr int kMaxParameters = 8;
using Vec = std::array<double, kMaxParameters>;

// Nelder & Mead (1965) inside a box; deterministic. `x` is the start and becomes the best point found; a
// coordinate with low == high stays fixed. Stops when the values of the simplex agree to `tolerance` relative
// or after maxEvaluations.
template <typename F>
double minimise(const F& f, Vec& x, const Vec& low, const Vec& high, const Vec& step, int n,
                int maxEvaluations = 400, double tolerance = 1e-8) {
    std::array<int, kMaxParameters> free{};
    int dims = 0;
    for (int i = 0; i < n; ++i)
        if (high[static_cast<std::size_t>(i)] > low[static_cast<std::size_t>(i)])
            free[static_cast<std::size_t>(dims++)] = i;
    const auto at = [](int i) { return static_cast<std::size_t>(i); };
    const auto inside = [&](Vec v) {
        for (int i = 0; i < n; ++i) v[at(i)] = std::clamp(v[at(i)], low[at(i)], high[at(i)]);
        return v;
    };
    x = inside(x);
    std::array<Vec, kMaxParameters + 1> p{};
    std::array<double, kMaxParameters + 1> value{};
    p[0] = x;
    value[0] = f(x);
    if (dims == 0) return value[0];
    int used = 1;
    for (int k = 0; k < dims; ++k) {
        const std::size_t i = at(free[at(k)]);
        Vec v = x;
        v[i] = v[i] + step[i] <= high[i] ? v[i] + step[i] : std::max(low[i], v[i] - step[i]);
        p[at(k + 1)] = v;
        value[at(k + 1)] = f(v);
        ++used;
    }
    std::array<int, kMaxParameters + 1> order{};
    while (true) {
        for (int i = 0; i <= dims; ++i) order[at(i)] = i;
        std::sort(order.begin(), order.begin() + dims + 1, [&](int a, int b) {
            return value[at(a)] != value[at(b)] ? value[at(a)] < value[at(b)] : a < b;
        });
        const std::size_t best = at(order[0]), worst = at(order[at(dims)]), second = at(order[at(dims - 1)]);
        if (used >= maxEvaluations ||
            std::abs(value[worst] - value[best]) <= tolerance * (std::abs(value[best]) + 1e-10)) {
            x = p[best];
            return value[best];
        }
        Vec centre{};
        for (int k = 0; k < dims; ++k)
            for (int i = 0; i < n; ++i) centre[at(i)] += p[at(order[at(k)])][at(i)] / dims;
        const auto along = [&](double t) {
            Vec v{};
            for (int i = 0; i < n; ++i) v[at(i)] = centre[at(i)] + t * (p[worst][at(i)] - centre[at(i)]);
            return inside(v);
        };
        const Vec reflected = along(-1);
        const double fr = f(reflected);
        ++used;
        if (fr < value[best]) {
            const Vec expanded = along(-2);
            const double fe = f(expanded);
            ++used;
            p[worst] = fe < fr ? expanded : reflected;
            value[worst] = std::min(fe, fr);
        } else if (fr < value[second]) {
            p[worst] = reflected;
            value[worst] = fr;
        } else {
            const Vec contracted = fr < value[worst] ? along(-0.5) : along(0.5);
            const double fc = f(contracted);
            ++used;
            if (fc < std::min(fr, value[worst])) {
                p[worst] = contracted;
                value[worst] = fc;
            } else {  // shrink towards the best
                for (int k = 1; k <= dims; ++k) {
                    Vec& v = p[at(order[at(k)])];
                    for (int i = 0; i < n; ++i) v[at(i)] = p[best][at(i)] + 0.5 * (v[at(i)] - p[best][at(i)]);
                    value[at(order[at(k)])] = f(v);
                    ++used;
                }
            }
        }
    }
}

// Of what all items have in common: a change of one item must not change all others in the last digits.
inline double toThousandths(double v) {
    return std::round(v * 1000) / 1000;
}

}  // namespace roulian::forecast
