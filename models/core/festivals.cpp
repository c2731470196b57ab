#include "core/festivals.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "core/china_calendar.h"

namespace roulian {
namespace {

Day dayOf(int year, int monthDay) {
    return Day::fromYmd(year, monthDay / 100, monthDay % 100);
}

}  // namespace

std::vector<Festival> festivalsOf(int year) {
    std::vector<Festival> all;
    if (year < kFirstFestivalYear || year > kLastFestivalYear) return all;
    const LunarFestivals lunar = *lunarFestivals(year);
    const auto add = [&](std::string_view id, std::string_view name, std::string_view kind, bool isLunar,
                         Day from, Day to) {
        all.push_back({id, name, kind, isLunar, from, to});
    };
    const auto fixed = [&](int monthDay) { return dayOf(year, monthDay); };
    const Day spring = lunar.spring, bright = qingmingOf(year);
    add("new_year", "元旦", "holiday", false, fixed(101), fixed(101));
    add("new_year_goods", "年货节", "promotion", true, spring - 28, spring - 8);
    add("spring_festival", "春节", "holiday", true, spring - 1, spring + 6);
    add("lantern", "元宵", "festival", true, lunar.lantern, lunar.lantern);
    add("womens_day", "三八节", "promotion", false, fixed(305), fixed(308));
    add("qingming", "清明", "holiday", false, bright, bright);
    add("labour_day", "五一", "holiday", false, fixed(501), fixed(505));
    add("520", "520", "promotion", false, fixed(518), fixed(520));
    add("dragon_boat", "端午", "holiday", true, lunar.dragonBoat, lunar.dragonBoat);
    add("618", "618", "promotion", false, fixed(614), fixed(620));
    add("qixi", "七夕", "festival", true, lunar.qixi - 3, lunar.qixi);
    add("mid_autumn", "中秋", "holiday", true, lunar.midAutumn, lunar.midAutumn);
    add("national_day", "国庆", "holiday", false, fixed(1001), fixed(1007));
    add("double_ninth", "重阳", "festival", true, lunar.doubleNinth, lunar.doubleNinth);
    add("double_11", "双11", "promotion", false, fixed(1108), fixed(1114));
    add("double_12", "双12", "promotion", false, fixed(1210), fixed(1212));
    std::stable_sort(all.begin(), all.end(),
                     [](const Festival& a, const Festival& b) { return a.from < b.from; });
    return all;
}

std::string eventKind(const std::string& name) {
    std::string kind;
    for (std::size_t i = 0; i < name.size();) {
        const bool year = i + 4 <= name.size() && name.compare(i, 2, "20") == 0 &&
                          std::isdigit(static_cast<unsigned char>(name[i + 2])) &&
                          std::isdigit(static_cast<unsigned char>(name[i + 3])) &&
                          (i + 4 == name.size() || !std::isdigit(static_cast<unsigned char>(name[i + 4])));
        if (year) {
            i += 4;
            if (name.compare(i, 3, "年") == 0) i += 3;
        } else {
            kind += name[i++];
        }
    }
    const auto blank = [](char c) { return c == ' ' || c == '-'; };
    while (!kind.empty() && blank(kind.front())) kind.erase(0, 1);
    while (!kind.empty() && blank(kind.back())) kind.pop_back();
    return kind.empty() ? name : kind;
}

DaySpan nextYear(const std::string& name, DaySpan days) {
    const int length = days.to - days.from;
    // A stock-up before the festival belongs to it as well: up to six weeks before its first day.
    const Festival* near = nullptr;
    std::vector<Festival> known;
    for (const int year : {days.from.ymd().year, days.from.ymd().year + 1})
        for (const Festival& f : festivalsOf(year)) known.push_back(f);
    for (const Festival& f : known)
        if (f.lunar && name.find(f.name) != std::string::npos && days.to >= f.from - 42 &&
            days.from <= f.to + 21 &&
            (!near || std::abs(days.from - f.from) < std::abs(days.from - near->from)))
            near = &f;
    if (near)
        for (const Festival& f : festivalsOf(near->to.ymd().year + 1))
            if (f.id == near->id)
                return {f.from + (days.from - near->from), f.from + (days.from - near->from) + length};
    const auto ymd = days.from.ymd();
    const bool leap = ymd.month == 2 && ymd.day == 29;
    const Day from = Day::fromYmd(ymd.year + 1, ymd.month, leap ? 28 : ymd.day);
    return {from, from + length};
}

}  // namespace roulian
