#pragma once
// Inside this folder only: division that can say "not defined".
#include <cmath>
#include <optional>

namespace roulian::metrics {

// nullopt unless the denominator is positive and both are finite.
inline std::optional<double> ratio(double numerator, double denominator) {
    if (!std::isfinite(numerator) || !std::isfinite(denominator) || denominator <= 0) return std::nullopt;
    const double value = numerator / denominator;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace roulian::metrics
