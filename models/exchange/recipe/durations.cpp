#include "exchange/recipe/durations.h"

#include <vector>

#include "core/number.h"
#include "core/text.h"

namespace roulian::exchange {

std::optional<double> parseDuration(std::string_view text) {
    using namespace std::string_view_literals;
    std::string_view rest = trimmed(text);
    if (rest.empty()) return std::nullopt;
    if (rest.find(':') != std::string_view::npos) {
        double total = 0;
        int parts = 0;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(':'), rest.size());
            const auto part = parseDouble(rest.substr(0, end));
            if (!part || *part < 0 || ++parts > 3 || (parts > 1 && *part >= 60)) return std::nullopt;
            total = total * 60 + *part;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return parts > 1 ? std::optional(total) : std::nullopt;
    }
    if (const auto seconds = parseDouble(rest)) return seconds;
    struct Unit {
        std::string_view word;
        double seconds;
    };
    // Longer words first: 小时 before 时, 分钟 before 分.
    static constexpr Unit kUnits[] = {{"天"sv, 86400}, {"小时"sv, 3600}, {"时"sv, 3600}, {"分钟"sv, 60},
                                      {"分"sv, 60},    {"秒钟"sv, 1},    {"秒"sv, 1},    {"h"sv, 3600},
                                      {"min"sv, 60},   {"s"sv, 1}};
    double total = 0;
    while (!rest.empty()) {
        std::size_t digits = 0;
        while (digits < rest.size() && ((rest[digits] >= '0' && rest[digits] <= '9') || rest[digits] == '.'))
            ++digits;
        const auto number = parseDouble(rest.substr(0, digits));
        if (digits == 0 || !number) return std::nullopt;
        rest = trimmed(rest.substr(digits));
        bool known = false;
        for (const Unit& unit : kUnits)
            if (rest.starts_with(unit.word)) {
                total += *number * unit.seconds;
                rest = trimmed(rest.substr(unit.word.size()));
                known = true;
                break;
            }
        if (!known) return std::nullopt;
    }
    return total;
}

}  // namespace roulian::exchange
