# The words the folders use to describe themselves.

# Compiler settings shared by every target.
add_library(roulian_options INTERFACE)
target_compile_features(roulian_options INTERFACE cxx_std_20)
target_include_directories(roulian_options INTERFACE ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})
target_compile_definitions(roulian_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
option(ROULIAN_WERROR "Treat warnings as errors" OFF)
set(ROULIAN_SANITIZE "" CACHE STRING "address, thread or empty")
if(MSVC)
  target_compile_options(roulian_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${ROULIAN_WERROR}>:/WX>)
else()
  target_compile_options(roulian_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    $<$<BOOL:${ROULIAN_WERROR}>:-Werror>)
endif()
if(ROULIAN_SANITIZE)
  set(_san -fsanitize=${ROULIAN_SANITIZE} -fno-omit-frame-pointer)
  if(ROULIAN_SANITIZE STREQUAL "address")
    set(_san -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  endif()
  add_compile_options(${_san})
  add_link_options(${_san})
endif()
option(ROULIAN_FUZZ "Build the libFuzzer programs (needs Clang)" OFF)
if(ROULIAN_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

# roulian_module(<name> [LINK targets…]): static library roulian_<name> from every source of this folder
# (not of its subfolders unless named in FOLDERS).
function(roulian_module name)
  cmake_parse_arguments(A "" "" "LINK;PRIVATE_LINK;FOLDERS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  foreach(folder ${A_FOLDERS})
    file(GLOB_RECURSE more CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND sources ${more})
  endforeach()
  add_library(roulian_${name} STATIC ${sources})
  target_link_libraries(roulian_${name} PUBLIC roulian_options ${A_LINK} PRIVATE ${A_PRIVATE_LINK})
  set_target_properties(roulian_${name} PROPERTIES FOLDER ${name})
endfunction()

# roulian_test(<file without .cpp> [LINK targets…] [LABELS labels…]): one Qt Test program and ctest entry.
# The environment is fixed so that results do not depend on the machine.
function(roulian_test name)
  cmake_parse_arguments(A "GUI" "" "LINK;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  target_link_libraries(${name} PRIVATE roulian_options Qt6::Test ${A_LINK})
  target_compile_definitions(${name} PRIVATE
    TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" PROJECT_DIR="${PROJECT_SOURCE_DIR}"
    SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  if("bench" IN_LIST A_LABELS)
    add_test(NAME ${name} COMMAND ${name} CONFIGURATIONS Bench)
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Shanghai;LC_ALL=C.UTF-8;ROULIAN_BIN=${PROJECT_BINARY_DIR}/bin"
    LABELS "${A_LABELS}" TIMEOUT 600)
endfunction()
