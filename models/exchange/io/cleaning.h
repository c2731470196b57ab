#pragma once
// Cleaning of one header or one cell for reading (rules: formats/common.md, sections 2 and 3).
// The raw text is never changed; every view points into the argument.
#include <string>
#include <string_view>

namespace roulian::exchange {

struct CleanHeader {
    std::string name;  // comparable name, UTF-8
    std::string unit;  // what stood in a trailing unit bracket: 元, 万, 天, %; empty = none
};

// Trims, cuts id guards, full-width brackets to half width, no white space inside, no leading * and no
// trailing (必填) (自动) or unit bracket. The unit is kept because it sets the scale of the column.
CleanHeader cleanHeader(std::string_view raw);

// Trims and cuts id guards: leading ` or ', wrapping ="…". Empty words stay (a format may give them meaning).
std::string_view cleanText(std::string_view raw);

// "-", "--", "—", "——", "/", "N/A", "null", "?", "(空)", "（空）" or nothing at all.
bool isEmptyWord(std::string_view cleaned);

// cleanText with the empty words made empty.
std::string_view cleanCell(std::string_view raw);

}  // namespace roulian::exchange
