#pragma once
// The time an export's file name tells: "商品库存_20260901103000.xlsx", "订单2026-09-01至2026-09-07.csv".
#include <optional>
#include <string_view>

#include "core/day.h"

namespace roulian::exchange {

struct NameTimes {
    std::optional<LocalTime> exportedAt;  // the last date in the name, with its clock when one follows
    std::optional<Day> from, to;          // two dates: a range
};
NameTimes timesInName(std::string_view name);

}  // namespace roulian::exchange
