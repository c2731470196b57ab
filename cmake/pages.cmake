# roulian_page(<name> <sources…>): one page of the window as the static library roulian_page_<name>. Its
# page.cpp defines `roulian::ui::PageSpec roulian::ui::pages::<name>::page()`; the registry is generated from
# the folders found, so adding a page needs no list.
function(roulian_page name)
  add_library(roulian_page_${name} STATIC ${ARGN})
  target_link_libraries(roulian_page_${name} PUBLIC roulian_ui)
  # One precompiled header for all pages: it takes 300 MB. Not that of roulian_ui, whose private definitions (charts,
  # printing) would make it unfit here.
  get_property(first GLOBAL PROPERTY ROULIAN_FIRST_PAGE)
  if(first)
    target_precompile_headers(roulian_page_${name} REUSE_FROM roulian_page_${first})
  else()
    set_property(GLOBAL PROPERTY ROULIAN_FIRST_PAGE ${name})
    target_precompile_headers(roulian_page_${name} PRIVATE <QtWidgets> <functional> <map> <memory> <string> <variant>
                              <vector>)
  endif()
  set_target_properties(roulian_page_${name} PROPERTIES FOLDER pages)
  set_property(GLOBAL APPEND PROPERTY ROULIAN_PAGES ${name})
endfunction()

# roulian_pages(): the library that knows all pages (ui/shell/page_registry.h).
function(roulian_pages)
  get_property(names GLOBAL PROPERTY ROULIAN_PAGES)
  set(declarations "")
  set(calls "")
  set(libraries "")
  foreach(name ${names})
    string(APPEND declarations "namespace pages::${name} {\nPageSpec page();\n}\n")
    string(APPEND calls "    pages.push_back(pages::${name}::page());\n")
    list(APPEND libraries roulian_page_${name})
  endforeach()
  string(REPLACE "pages.push_back(pages::" "all.push_back(pages::" calls "${calls}")
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/page_registry.cpp CONTENT
"// Made by cmake/pages.cmake from the folders in ui/pages.
#include \"ui/shell/page_registry.h\"

#include <algorithm>

namespace roulian::ui {

@declarations@
std::vector<PageSpec> allPages() {
    std::vector<PageSpec> all;
@calls@    std::stable_sort(all.begin(), all.end(),
                     [](const PageSpec& a, const PageSpec& b) { return a.order < b.order; });
    return all;
}

}  // namespace roulian::ui
" @ONLY)
  add_library(roulian_pages STATIC ${CMAKE_CURRENT_BINARY_DIR}/page_registry.cpp)
  target_link_libraries(roulian_pages PUBLIC roulian_ui ${libraries})
endfunction()
