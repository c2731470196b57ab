#pragma once
// Festivals and shopping days that move demand in China, by year: what a calendar of events is filled from.
//
// Dates are those of china_calendar.h. Days off of statutory holidays are those of the rule in force since 2025 (State
// Council order 795); the bridge days moved each year are not part of it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/china_calendar.h"
#include "core/day.h"

namespace roulian {

struct Festival {
    std::string_view id;    // "spring_festival", "618" …
    std::string_view name;  // as the trade writes it: 春节, 618, 双11
    std::string_view kind;  // holiday (days off), festival, promotion
    bool lunar = false;
    Day from, to;
};

inline constexpr int kFirstFestivalYear = kChinaFirstYear, kLastFestivalYear = kChinaLastYear;

// By first day; empty outside the tabled years.
std::vector<Festival> festivalsOf(int year);

// What two years' events of one name have in common: the name without its year ("2025年618" and "618 2026" give "618").
std::string eventKind(const std::string& name);

// The same days one year on: a festival that the days touch and whose name the text holds moves with its own calendar,
// anything else keeps month and day (29 February gives the 28th). The length stays.
struct DaySpan {
    Day from, to;
};
DaySpan nextYear(const std::string& name, DaySpan days);

}  // namespace roulian
