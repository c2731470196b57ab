# roulian_formats(<target>): collects every folder beside this file that has a profile.json. A format is added
# by adding a folder; nothing else names it.
set(ROULIAN_FORMATS_DIR ${CMAKE_CURRENT_LIST_DIR})
function(roulian_formats target)
  file(GLOB profiles CONFIGURE_DEPENDS ${ROULIAN_FORMATS_DIR}/*/profile.json)
  set(bytes "")
  set(declarations "")
  set(table "")
  foreach(profile ${profiles})
    get_filename_component(folder ${profile} DIRECTORY)
    get_filename_component(id ${folder} NAME)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${profile})
    file(READ ${profile} hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," hex "${hex}")
    string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" hex "${hex}")
    string(APPEND bytes "const unsigned char k_${id}[] = {\n${hex}0};\n")
    set(fixups "nullptr")
    if(EXISTS ${folder}/fixups.cpp)
      string(APPEND declarations "Fixups ${id}_fixups();\n")
      set(fixups "formats::${id}_fixups")
    endif()
    string(APPEND table "    {\"${id}\", text(k_${id}), ${fixups}},\n")
  endforeach()
  set(file ${CMAKE_CURRENT_BINARY_DIR}/formats_registry.cpp)
  file(CONFIGURE OUTPUT ${file} @ONLY CONTENT [=[// Generated from exchange/formats by formats.cmake.
#include "exchange/recipe/embedded.h"

namespace roulian::exchange {
namespace formats {
@declarations@}
namespace {
@bytes@
template <std::size_t N>
std::string_view text(const unsigned char (&data)[N]) {
    return {reinterpret_cast<const char*>(data), N - 1};
}
const EmbeddedFormat kFormats[] = {
@table@};
}  // namespace
std::span<const EmbeddedFormat> embeddedFormats() {
    return kFormats;
}
}  // namespace roulian::exchange
]=])
  target_sources(${target} PRIVATE ${file})
endfunction()
