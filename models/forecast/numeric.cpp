#include "forecast/numeric.h"

namespace roulian::forecast {

double medianOf(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return sortedQuantile(v, 0.5);
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = (a + 1) * 0x9E3779B97F4A7C15ULL + (b + 1) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double drawn(std::uint64_t a, std::uint64_t b) {
    return (static_cast<double>(mixed(a, b) >> 11) + 0.5) / 9007199254740992.0;
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
