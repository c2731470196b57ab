#include "forecast/numeric.h"

namespace roulian::forecast {

double medianOf(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return sortedQuantile(v, 0.5);
}

double sortedQuantile(std::span<const double> v, double p) {
    if (v.empty()) return 0;
    const double at = p * static_cast<double>(v.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, v.size() - 1);
    return v[low] + (at - static_cast<double>(low)) * (v[high] - v[low]);
}

bool solveSpd(std::vector<double>& a, std::vector<double>& b) {
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        const double pivot = a[i * n + i];
        if (!(pivot > 1e-12)) return false;
        for (std::size_t r = i + 1; r < n; ++r) {
            const double factor = a[r * n + i] / pivot;
            for (std::size_t c = i; c < n; ++c) a[r * n + c] -= factor * a[i * n + c];
            b[r] -= factor * b[i];
        }
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t c = i + 1; c < n; ++c) b[i] -= a[i * n + c] * b[c];
        b[i] /= a[i * n + i];
    }
    return true;
}

}  // namespace roulian::forecast
