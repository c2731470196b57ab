#pragma once
// What CMake collects from exchange/formats: each folder's profile.json as bytes and, if it has one, its
// fixups. Defined by the generated formats_registry.cpp.
#include <span>
#include <string_view>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange {

struct EmbeddedFormat {
    std::string_view id, json;
    Fixups (*fixups)();  // null when the folder has no fixups.cpp
};
std::span<const EmbeddedFormat> embeddedFormats();

}  // namespace roulian::exchange
