#pragma once
// The numbered schema changes, compiled in from migrations/NNN.sql. Old ones are never edited.
#include <span>
#include <string_view>

namespace roulian::store {

struct Migration {
    int version = 0;  // format the file has afterwards
    std::string_view sql;
};
std::span<const Migration> builtinMigrations();  // in ascending order, without gaps

}  // namespace roulian::store
