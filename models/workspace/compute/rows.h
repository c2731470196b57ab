#pragma once
// Running a query to its end, and small conversions of its columns.
#include <optional>
#include <string_view>

#include "store/database.h"

namespace roulian::workspace {

// Hands every row to take(store::Statement&); stops at the first error.
template <typename Function>
Status eachRow(store::Database& db, std::string_view sql, Function&& take) {
    auto s = db.statement(sql);
    for (;;) {
        auto more = s.step();
        if (!more) return more.error();
        if (!*more) return success();
        take(s);
    }
}

inline Day dayOfSeconds(std::int64_t seconds) {
    return LocalTime{seconds}.day();
}

}  // namespace roulian::workspace
