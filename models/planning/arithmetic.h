#pragma once
// Exact integer helpers of the plan; saturate instead of overflowing.
#include <cstdint>

namespace roulian::planning {

// ceil(a × b ÷ d) and floor(a × b ÷ d) for a, b ≥ 0 and d > 0, through a 128-bit product.
std::int64_t mulDivCeil(std::int64_t a, std::int64_t b, std::int64_t d);
std::int64_t mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t d);

}  // namespace roulian::planning
