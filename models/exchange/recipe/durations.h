#pragma once
// "2小时05分11秒", "1分08秒", "35秒", "1:02:03", "02:03", bare seconds (formats/common.md, section 4).
#include <optional>
#include <string_view>

namespace roulian::exchange {

std::optional<double> parseDuration(std::string_view text);  // seconds

}  // namespace roulian::exchange
