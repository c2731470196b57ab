#pragma once
// The formats in words, made from the profiles: docs/formats.md.
#include <string>

namespace roulian::exchange {

// Markdown in English with the files' own Chinese names; ends with a line feed.
std::string describeFormats();

}  // namespace roulian::exchange
