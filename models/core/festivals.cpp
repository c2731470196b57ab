#include "core/festivals.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>

namespace roulian {
namespace {

// Month × 100 + day of 春节, 端午, 七夕, 中秋, 重阳.
struct LunarYear {
    int spring, dragon, qixi, autumn, ninth;
};
constexpr LunarYear kLunar[] = {
    {219, 620, 820, 927, 1021}, {208, 609, 809, 915, 1009},  {128, 530, 828, 1004, 1028},
    {216, 618, 817, 924, 1017}, {205, 607, 807, 913, 1007},  {125, 625, 825, 1001, 1025},
    {212, 614, 814, 921, 1014}, {201, 603, 804, 910, 1004},  {122, 622, 822, 929, 1023},
    {210, 610, 810, 917, 1011}, {129, 531, 829, 1006, 1029}, {217, 619, 819, 925, 1018},
    {206, 609, 808, 915, 1008}, {126, 528, 826, 1003, 1026}, {213, 616, 816, 922, 1016},
    {203, 605, 805, 912, 1005}, {123, 624, 824, 1001, 1024}, {211, 612, 812, 919, 1012},
    {131, 601, 801, 908, 1001}, {219, 620, 820, 927, 1020},  {208, 610, 810, 916, 1009},
};
static_assert(std::size(kLunar) == kLastFestivalYear - kFirstFestivalYear + 1);

Day dayOf(int year, int monthDay) {
    return Day::fromYmd(year, monthDay / 100, monthDay % 100);
}

// Day of April on which the sun passes 15°; the usual fit, exact for 2000 … 2099 but no use beyond.
int qingming(int year) {
    const int y = year % 100;
    return static_cast<int>(y * 0.2422 + 4.81) - y / 4;
}

}  // namespace

std::vector<Festival> festivalsOf(int year) {
    std::vector<Festival> all;
    if (year < kFirstFestivalYear || year > kLastFestivalYear) return all;
    const LunarYear& lunar = kLunar[year - kFirstFestivalYear];
    const auto add = [&](std::string_view id, std::string_view name, std::string_view kind, bool isLunar,
                         Day from, Day to) {
        all.push_back({id, name, kind, isLunar, from, to});
    };
    const auto fixed = [&](int monthDay) { return dayOf(year, monthDay); };
    const Day spring = dayOf(year, lunar.spring), dragon = dayOf(year, lunar.dragon),
              autumn = dayOf(year, lunar.autumn), qixi = dayOf(year, lunar.qixi),
              ninth = dayOf(year, lunar.ninth), bright = fixed(400 + qingming(year));
    add("new_year", "元旦", "holiday", false, fixed(101), fixed(101));
    add("new_year_goods", "年货节", "promotion", true, spring - 28, spring - 8);
    add("spring_festival", "春节", "holiday", true, spring - 1, spring + 6);
    add("lantern", "元宵", "festival", true, spring + 14, spring + 14);
    add("womens_day", "三八节", "promotion", false, fixed(305), fixed(308));
    add("qingming", "清明", "holiday", false, bright, bright);
    add("labour_day", "五一", "holiday", false, fixed(501), fixed(505));
    add("520", "520", "promotion", false, fixed(518), fixed(520));
    add("dragon_boat", "端午", "holiday", true, dragon, dragon);
    add("618", "618", "promotion", false, fixed(614), fixed(620));
    add("qixi", "七夕", "festival", true, qixi - 3, qixi);
    add("mid_autumn", "中秋", "holiday", true, autumn, autumn);
    add("national_day", "国庆", "holiday", false, fixed(1001), fixed(1007));
    add("double_ninth", "重阳", "festival", true, ninth, ninth);
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
