#pragma once
// The working and selling calendar of China, 2015 – 2035.
//
// Days off and days worked in exchange (调休): the yearly notices of the General Office of the State Council
// (国务院办公厅关于…部分节假日安排的通知), published for 2015 … 2026, with the amendments of 2015 (3 September), 2019
// (1 May) and 2020 (Spring Festival prolonged). Years not published yet have the statutory days of the regulation of
// 2024 (国务院令第795号) and no exchanges, which nobody knows. Lunar festivals: the Hong Kong Observatory's conversion
// tables (new moons minutes from midnight in 2027 and 2030 are placed wrongly by some libraries).
#include <optional>
#include <string_view>
#include <vector>

#include "core/day.h"

namespace roulian {

struct ChinaDay {
    Day day;
    bool off = false;        // weekend or holiday, not worked
    bool makeup = false;     // a weekend day worked in exchange
    bool published = false;  // by the notice of its year; otherwise exchanges are unknown
    // Codes of chinaFestivals(): every day of a holiday carries its code, other festivals their own day.
    std::vector<std::string_view> marks;
};

struct ChinaFestival {
    std::string_view code;  // "spring_festival", "double_11" …
    std::string_view zh, en;
    bool lunar = false, holiday = false;  // holiday: with days off
};
const std::vector<ChinaFestival>& chinaFestivals();

struct LunarFestivals {
    Day spring, lantern, dragonBoat, qixi, midAutumn, doubleNinth;
};

constexpr int kChinaFirstYear = 2015, kChinaLastYear = 2035;
std::optional<LunarFestivals> lunarFestivals(int year);  // nothing outside those years
Day qingmingOf(int year);                                // in those years
bool chinaPublished(int year);
// Outside 2015 … 2035 only weekends and festivals of the solar calendar are known.
ChinaDay chinaDay(Day day);
std::vector<ChinaDay> chinaCalendar(Day from, Day to);  // both included; empty when to < from

}  // namespace roulian
