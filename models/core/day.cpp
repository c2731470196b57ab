#include "core/day.h"

#include <cstdio>

namespace roulian {

// Civil-date arithmetic after Howard Hinnant, "chrono-compatible low-level date algorithms".
Day Day::fromYmd(int year, int month, int day) {
    const int y = year - (month <= 2 ? 1 : 0);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return {era * 146097 + dayOfEra - 719468};
}

Day::Ymd Day::ymd() const {
    const int z = n + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int dayOfEra = z - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int mp = (5 * dayOfYear + 2) / 153;
    const int month = mp < 10 ? mp + 3 : mp - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1};
}

static bool digits(std::string_view text, int& out) {
    out = 0;
    if (text.empty()) return false;
    for (char c : text) {
        if (c < '0' || c > '9') return false;
        out = out * 10 + (c - '0');
    }
    return true;
}

std::optional<Day> Day::parse(std::string_view iso) {
    int y = 0, m = 0, d = 0;
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || !digits(iso.substr(0, 4), y) ||
        !digits(iso.substr(5, 2), m) || !digits(iso.substr(8, 2), d) || m < 1 || m > 12 || d < 1)
        return std::nullopt;
    const Day day = fromYmd(y, m, d);
    if (day.ymd().day != d) return std::nullopt;  // 31 April and the like
    return day;
}

std::string Day::iso() const {
    const Ymd v = ymd();
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", v.year, v.month, v.day);
    return buffer;
}

int Week::isoYear() const {
    return (monday() + 3).ymd().year;
}  // the year of the week's Thursday

int Week::isoNumber() const {
    return (monday() + 3 - Day::fromYmd(isoYear(), 1, 1)) / 7 + 1;
}

std::string Week::iso() const {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-W%02d", isoYear(), isoNumber());
    return buffer;
}

std::optional<Week> Week::parse(std::string_view text) {
    int year = 0, number = 0;
    if (text.size() != 8 || text[4] != '-' || text[5] != 'W' || !digits(text.substr(0, 4), year) ||
        !digits(text.substr(6, 2), number) || number < 1 || number > 53)
        return std::nullopt;
    const Week week = Week::of(Day::fromYmd(year, 1, 4)) + (number - 1);
    if (week.isoYear() != year) return std::nullopt;
    return week;
}

Day LocalTime::day() const {
    const std::int64_t s = seconds >= 0 ? seconds / 86400 : -((-seconds + 86399) / 86400);
    return {static_cast<std::int32_t>(s)};
}

std::string LocalTime::iso() const {
    std::string text = day().iso();
    if (precision == Precision::Day) return text;
    const int rest = static_cast<int>(seconds - std::int64_t{day().n} * 86400);
    char buffer[24];
    if (precision == Precision::Minute)
        std::snprintf(buffer, sizeof buffer, " %02d:%02d", rest / 3600, rest / 60 % 60);
    else
        std::snprintf(buffer, sizeof buffer, " %02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    return text + buffer;
}

}  // namespace roulian
