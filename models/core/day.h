#pragma once
// Calendar days and ISO weeks as integers; no time zone, no clock. "Today" is always an argument.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace roulian {

// Days since 1970-01-01, proleptic Gregorian.
struct Day {
    std::int32_t n = 0;
    static Day fromYmd(int year, int month, int day);
    static std::optional<Day> parse(std::string_view iso);  // "2026-08-17" only
    struct Ymd {
        int year, month, day;
    };
    Ymd ymd() const;
    int isoWeekday() const { return ((n + 3) % 7 + 7) % 7 + 1; }  // 1 Monday … 7 Sunday
    std::string iso() const;                                      // "2026-08-17"
    auto operator<=>(const Day&) const = default;
    constexpr Day operator+(int days) const { return {n + days}; }
    constexpr Day operator-(int days) const { return {n - days}; }
    constexpr int operator-(Day o) const { return n - o.n; }
};

// ISO 8601 weeks, counted from the week of Monday 1969-12-29 (number 0).
struct Week {
    std::int32_t n = 0;
    static Week of(Day day) { return {floorDiv(day.n + 3, 7)}; }
    static std::optional<Week> parse(std::string_view text);  // "2026-W34"
    Day monday() const { return {n * 7 - 3}; }
    Day sunday() const { return {n * 7 + 3}; }
    int isoYear() const;
    int isoNumber() const;
    std::string iso() const;  // "2026-W34"
    auto operator<=>(const Week&) const = default;
    constexpr Week operator+(int weeks) const { return {n + weeks}; }
    constexpr Week operator-(int weeks) const { return {n - weeks}; }
    constexpr int operator-(Week o) const { return n - o.n; }

private:
    static constexpr std::int32_t floorDiv(std::int32_t a, std::int32_t b) {
        return a >= 0 ? a / b : -((-a + b - 1) / b);
    }
};

enum class Precision : std::uint8_t { Second, Minute, Day };

// A local date-time (workspace time zone), seconds since 1970-01-01 00:00 of that local clock.
struct LocalTime {
    std::int64_t seconds = 0;
    Precision precision = Precision::Second;
    Day day() const;
    std::string iso() const;  // "2026-08-17 09:12:00", shortened to its precision
    bool operator==(const LocalTime&) const = default;
    auto operator<=>(const LocalTime& o) const { return seconds <=> o.seconds; }
};

}  // namespace roulian
