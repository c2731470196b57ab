#include "exchange/recipe/file_name_time.h"

#include <vector>

#include "core/number.h"

namespace roulian::exchange {
namespace {

int number(std::string_view text) {
    int n = 0;
    for (const char c : text) n = n * 10 + (c - '0');
    return n;
}

bool allDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Day> dayOf(int y, int m, int d) {
    if (y < 2010 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return std::nullopt;
    const Day day = Day::fromYmd(y, m, d);
    const Day::Ymd back = day.ymd();
    if (back.month != m || back.day != d) return std::nullopt;
    return day;
}

}  // namespace

NameTimes timesInName(std::string_view name) {
    std::vector<LocalTime> found;
    for (std::size_t i = 0; i < name.size();) {
        std::size_t end = i;
        while (end < name.size() && name[end] >= '0' && name[end] <= '9') ++end;
        const std::string_view run = name.substr(i, end - i);
        if (run.empty()) {
            ++i;
            continue;
        }
        std::optional<Day> day;
        int clock = -1;
        if (run.size() == 8 || run.size() == 12 || run.size() == 14) {
            day = dayOf(number(run.substr(0, 4)), number(run.substr(4, 2)), number(run.substr(6, 2)));
            std::string_view rest = run.substr(8);
            // "20260901_103000"
            if (rest.empty() && end + 7 <= name.size() && (name[end] == '_' || name[end] == '-') &&
                allDigits(name.substr(end + 1, 6)) &&
                (end + 7 == name.size() || !allDigits(name.substr(end + 7, 1)))) {
                rest = name.substr(end + 1, 6);
                if (number(rest.substr(0, 2)) < 24)
                    end += 7;
                else
                    rest = {};
            }
            if (rest.size() >= 4 && number(rest.substr(0, 2)) < 24 && number(rest.substr(2, 2)) < 60)
                clock = number(rest.substr(0, 2)) * 3600 + number(rest.substr(2, 2)) * 60 +
                        (rest.size() >= 6 ? number(rest.substr(4, 2)) : 0);
        } else if (run.size() == 4 && end + 6 <= name.size() && name[end] == name[end + 3] &&
                   (name[end] == '-' || name[end] == '.' || name[end] == '_') &&
                   allDigits(name.substr(end + 1, 2)) && allDigits(name.substr(end + 4, 2))) {
            day = dayOf(number(run), number(name.substr(end + 1, 2)), number(name.substr(end + 4, 2)));
            if (day) end += 6;
        }
        if (day)
            found.push_back(clock < 0 ? LocalTime{std::int64_t{day->n} * 86400, Precision::Day}
                                      : LocalTime{std::int64_t{day->n} * 86400 + clock, Precision::Second});
        i = end;
    }
    NameTimes times;
    if (!found.empty()) times.exportedAt = found.back();
    if (found.size() == 2 && found[0].day() <= found[1].day()) {
        times.from = found[0].day();
        times.to = found[1].day();
    }
    return times;
}

}  // namespace roulian::exchange
