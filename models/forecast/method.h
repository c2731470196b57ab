#pragma once
// What a file in methods/ provides: `const Method& <file name>Method()`. CMake finds the files and writes the
// registry, so adding a method adds one file.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "forecast/forecast.h"

namespace roulian::forecast {

struct Problem {
    std::span<const double> y;  // finite, at least Method::minLength values
    int season = 1;             // periods in a season, 1 = none
    int horizon = 1;
    const Fixed* fixed = nullptr;  // parameters not to be estimated; null = none

    std::optional<double> given(std::string_view name) const {
        if (fixed)
            for (const auto& [key, value] : *fixed)
                if (key == name) return value;
        return std::nullopt;
    }
};

enum class Suits : std::uint8_t { Regular, Sparse, Both, Named };  // Named: only when asked for by name

struct Method {
    const char* name;
    const char* source;
    Suits suits;
    int minLength;
    Fit (*run)(const Problem&);
};

const std::vector<const Method*>& registry();  // generated
const Method* findMethod(std::string_view name);

}  // namespace roulian::forecast
