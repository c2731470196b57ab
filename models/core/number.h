#pragma once
// Reading numbers, money, dates and durations as people and back offices write them
// (rules: formats/common.md, section 4). Never the locale; full-width digits are accepted.
#include <optional>
#include <string>
#include <string_view>

#include "core/day.h"
#include "core/money.h"

namespace roulian {

std::optional<double> parseDouble(
    std::string_view text);  // "1,203.5", "-3", "１２"; whole text must be a number
std::optional<std::int64_t> parseInteger(std::string_view text);  // integral value of the above, 53 bits
// First signed number after ¥ ￥ 元 and separators are removed; 万 w 亿 scale; text behind it is ignored.
std::optional<Money> parseMoney(std::string_view text);
std::optional<Qty> parseQty(std::string_view text);         // trailing unit cut: "2件", "0.5 kg"
std::optional<double> parsePercent(std::string_view text);  // "9.34%" → 0.0934; bare fraction stays
// yyyy-mm-dd[ HH:MM[:SS]], yyyy/m/d, yyyy.m.d, yyyymmdd, yyyy年m月d日, Unix seconds or milliseconds (→
// UTC+8), spreadsheet serials only through fromSerial. Text with an offset (…Z, +08:00) is shifted to UTC+8.
std::optional<LocalTime> parseTime(std::string_view text);
std::optional<LocalTime> timeFromSerial(double serial, bool date1904 = false);

// Shortest text that reads back as the same double, '.' as decimal mark, no exponent below 1e15.
std::string formatNumber(double value);

}  // namespace roulian
