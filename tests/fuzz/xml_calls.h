#pragma once
// One XML part as a log of the calls a parser makes for it, by the scanner and by expat, an independent parser.
#include <optional>
#include <string>
#include <string_view>

namespace roulian::fuzz {

// A line a call; adjacent pieces of text are joined, since parsers may cut them anywhere. Nothing when the part is
// refused. The part reaches the scanner in pieces of so many bytes.
std::optional<std::string> scannedCalls(std::string_view xml, std::size_t piece);

struct ExpatCalls {
    std::optional<std::string>
        lines;      // nothing when refused, or for a document type, which the scanner refuses
    int depth = 0;  // of the nesting
};
ExpatCalls expatCalls(std::string_view xml);

}  // namespace roulian::fuzz
