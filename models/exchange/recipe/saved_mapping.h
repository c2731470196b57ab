#pragma once
// A mapping a person made once, remembered by the names in the header row. As a file it is a small JSON
// document that colleagues can pass on.
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace roulian::exchange {

// Last column of exported rejected rows: why each was left out. Such a file comes back like any other.
inline constexpr std::string_view kReasonColumn = "未读入原因 (Roulian)";
// After it: which row of which file it was, so that reading the corrected row settles the old problem.
inline constexpr std::string_view kOriginColumn = "来源行 (Roulian)";
constexpr bool isOwnColumn(std::string_view header) {
    return header == kReasonColumn || header == kOriginColumn;
}

struct SavedMapping {
    std::string name, formatId;
    std::vector<std::string> headers;           // names of the header row, in the file's order
    std::map<std::string, std::string> fields;  // header → field; "" = not needed. Others as recognised
};

// The same for the same set of names, whatever their order, spacing and widths; 16 hex digits. Empty when
// fewer than two cells have a name.
std::string headerFingerprint(std::span<const std::string> cells);

std::string mappingJson(const SavedMapping& mapping);
// Errors: mapping.invalid (what is wrong), mapping.newer, file.format.unknown (name, format).
Result<SavedMapping> parseMapping(std::string_view json);

}  // namespace roulian::exchange
