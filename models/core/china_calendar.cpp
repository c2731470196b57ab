#include "core/china_calendar.h"

#include <algorithm>
#include <array>
#include <map>

namespace roulian {
namespace {

// Month and day as one number: 1231 = 31 December.
struct Run {
    const char* code;
    int from, to;
};
struct Notice {
    int year;
    std::vector<Run> off;
    std::vector<int> worked;
};

// Runs stand under the year of their days; one that crosses a year is given in two parts.
const std::vector<Notice>& notices() {
    static const std::vector<Notice> all{{2015,
                                          {{"new_year", 101, 103},
                                           {"spring_festival", 218, 224},
                                           {"qingming", 404, 406},
                                           {"labour_day", 501, 503},
                                           {"dragon_boat", 620, 622},
                                           {"victory_day", 903, 905},
                                           {"mid_autumn", 926, 927},
                                           {"national_day", 1001, 1007}},
                                          {104, 215, 228, 906, 1010}},
                                         {2016,
                                          {{"new_year", 101, 103},
                                           {"spring_festival", 207, 213},
                                           {"qingming", 402, 404},
                                           {"labour_day", 430, 502},
                                           {"dragon_boat", 609, 611},
                                           {"mid_autumn", 915, 917},
                                           {"national_day", 1001, 1007},
                                           {"new_year", 1231, 1231}},
                                          {206, 214, 612, 918, 1008, 1009}},
                                         {2017,
                                          {{"new_year", 101, 102},
                                           {"spring_festival", 127, 202},
                                           {"qingming", 402, 404},
                                           {"labour_day", 429, 501},
                                           {"dragon_boat", 528, 530},
                                           {"national_day", 1001, 1008},
                                           {"new_year", 1230, 1231}},
                                          {122, 204, 401, 527, 930}},
                                         {2018,
                                          {{"new_year", 101, 101},
                                           {"spring_festival", 215, 221},
                                           {"qingming", 405, 407},
                                           {"labour_day", 429, 501},
                                           {"dragon_boat", 616, 618},
                                           {"mid_autumn", 922, 924},
                                           {"national_day", 1001, 1007},
                                           {"new_year", 1230, 1231}},
                                          {211, 224, 408, 428, 929, 930, 1229}},
                                         {2019,
                                          {{"new_year", 101, 101},
                                           {"spring_festival", 204, 210},
                                           {"qingming", 405, 407},
                                           {"labour_day", 501, 504},
                                           {"dragon_boat", 607, 609},
                                           {"mid_autumn", 913, 915},
                                           {"national_day", 1001, 1007}},
                                          {202, 203, 428, 505, 929, 1012}},
                                         {2020,
                                          {{"new_year", 101, 101},
                                           {"spring_festival", 124, 202},
                                           {"qingming", 404, 406},
                                           {"labour_day", 501, 505},
                                           {"dragon_boat", 625, 627},
                                           {"national_day", 1001, 1008}},
                                          {119, 426, 509, 628, 927, 1010}},
                                         {2021,
                                          {{"new_year", 101, 103},
                                           {"spring_festival", 211, 217},
                                           {"qingming", 403, 405},
                                           {"labour_day", 501, 505},
                                           {"dragon_boat", 612, 614},
                                           {"mid_autumn", 919, 921},
                                           {"national_day", 1001, 1007}},
                                          {207, 220, 425, 508, 918, 926, 1009}},
                                         {2022,
                                          {{"new_year", 101, 103},
                                           {"spring_festival", 131, 206},
                                           {"qingming", 403, 405},
                                           {"labour_day", 430, 504},
                                           {"dragon_boat", 603, 605},
                                           {"mid_autumn", 910, 912},
                                           {"national_day", 1001, 1007},
                                           {"new_year", 1231, 1231}},
                                          {129, 130, 402, 424, 507, 1008, 1009}},
                                         {2023,
                                          {{"new_year", 101, 102},
                                           {"spring_festival", 121, 127},
                                           {"qingming", 405, 405},
                                           {"labour_day", 429, 503},
                                           {"dragon_boat", 622, 624},
                                           {"mid_autumn", 929, 929},
                                           {"national_day", 930, 1006},
                                           {"new_year", 1230, 1231}},
                                          {128, 129, 423, 506, 625, 1007, 1008}},
                                         {2024,
                                          {{"new_year", 101, 101},
                                           {"spring_festival", 210, 217},
                                           {"qingming", 404, 406},
                                           {"labour_day", 501, 505},
                                           {"dragon_boat", 608, 610},
                                           {"mid_autumn", 915, 917},
                                           {"national_day", 1001, 1007}},
                                          {204, 218, 407, 428, 511, 914, 929, 1012}},
                                         {2025,
                                          {{"new_year", 101, 101},
                                           {"spring_festival", 128, 204},
                                           {"qingming", 404, 406},
                                           {"labour_day", 501, 505},
                                           {"dragon_boat", 531, 602},
                                           {"national_day", 1001, 1008}},
                                          {126, 208, 427, 928, 1011}},
                                         {2026,
                                          {{"new_year", 101, 103},
                                           {"spring_festival", 215, 223},
                                           {"qingming", 404, 406},
                                           {"labour_day", 501, 505},
                                           {"dragon_boat", 619, 621},
                                           {"mid_autumn", 925, 927},
                                           {"national_day", 1001, 1007}},
                                          {104, 214, 228, 509, 920, 1010}}};
    return all;
}

// Month and day of 1 January, 5 May, 7 July, 15 August and 9 September of the lunar years 2015 … 2035.
struct Lunar {
    int spring, dragon, qixi, moon, ninth;
};
constexpr std::array<Lunar, 21> kLunar{{
    {219, 620, 820, 927, 1021}, {208, 609, 809, 915, 1009},  {128, 530, 828, 1004, 1028},
    {216, 618, 817, 924, 1017}, {205, 607, 807, 913, 1007},  {125, 625, 825, 1001, 1025},
    {212, 614, 814, 921, 1014}, {201, 603, 804, 910, 1004},  {122, 622, 822, 929, 1023},
    {210, 610, 810, 917, 1011}, {129, 531, 829, 1006, 1029}, {217, 619, 819, 925, 1018},
    {206, 609, 808, 915, 1008}, {126, 528, 826, 1003, 1026}, {213, 616, 816, 922, 1016},
    {203, 605, 805, 912, 1005}, {123, 624, 824, 1001, 1024}, {211, 612, 812, 919, 1012},
    {131, 601, 801, 908, 1001}, {219, 620, 820, 927, 1020},  {208, 610, 810, 916, 1009},
}};

Day at(int year, int monthDay) {
    return Day::fromYmd(year, monthDay / 100, monthDay % 100);
}

using Table = std::map<int, ChinaDay>;

ChinaDay& entry(Table& table, Day day) {
    ChinaDay& c = table[day.n];
    c.day = day;
    return c;
}

void mark(Table& table, Day day, std::string_view code) {
    auto& marks = entry(table, day).marks;
    if (std::find(marks.begin(), marks.end(), code) == marks.end()) marks.push_back(code);
}

Table makeTable() {
    Table table;
    for (int year = kChinaFirstYear; year <= kChinaLastYear; ++year)
        for (Day d = Day::fromYmd(year, 1, 1); d <= Day::fromYmd(year, 12, 31); d = d + 1) {
            ChinaDay& c = entry(table, d);
            c.off = d.isoWeekday() > 5;
            c.published = chinaPublished(year);
        }
    const auto holiday = [&](Day from, Day to, std::string_view code) {
        for (Day d = from; d <= to; d = d + 1) {
            entry(table, d).off = true;
            mark(table, d, code);
        }
    };
    for (const Notice& notice : notices()) {
        for (const Run& run : notice.off)
            holiday(at(notice.year, run.from), at(notice.year, run.to), run.code);
        for (const int day : notice.worked) {
            ChinaDay& c = entry(table, at(notice.year, day));
            c.off = false;
            c.makeup = true;
        }
    }
    for (int year = kChinaFirstYear; year <= kChinaLastYear; ++year) {
        const LunarFestivals lunar = *lunarFestivals(year);
        if (!chinaPublished(year)) {
            holiday(at(year, 101), at(year, 101), "new_year");
            holiday(lunar.spring - 1, lunar.spring + 2, "spring_festival");
            holiday(qingmingOf(year), qingmingOf(year), "qingming");
            holiday(at(year, 501), at(year, 502), "labour_day");
            holiday(lunar.dragonBoat, lunar.dragonBoat, "dragon_boat");
            holiday(lunar.midAutumn, lunar.midAutumn, "mid_autumn");
            holiday(at(year, 1001), at(year, 1003), "national_day");
        }
        mark(table, lunar.spring - 1, "spring_festival");  // the eve was worked in some years
        mark(table, lunar.lantern, "lantern");
        mark(table, lunar.qixi, "qixi");
        mark(table, lunar.midAutumn, "mid_autumn");
    }
    return table;
}

void markSolar(ChinaDay& c) {
    const Day::Ymd d = c.day.ymd();
    switch (d.month * 100 + d.day) {
        case 214:
            c.marks.push_back("valentine");
            break;
        case 308:
            c.marks.push_back("day_38");
            break;
        case 520:
            c.marks.push_back("day_520");
            break;
        case 618:
            c.marks.push_back("day_618");
            break;
        case 1111:
            c.marks.push_back("double_11");
            break;
        case 1212:
            c.marks.push_back("double_12");
            break;
        case 1225:
            c.marks.push_back("christmas");
            break;
        default:
            break;
    }
}

}  // namespace

const std::vector<ChinaFestival>& chinaFestivals() {
    static const std::vector<ChinaFestival> all{
        {"new_year", "元旦", "New Year", false, true},
        {"spring_festival", "春节", "Spring Festival", true, true},
        {"lantern", "元宵节", "Lantern Festival", true, false},
        {"valentine", "情人节", "Valentine’s Day", false, false},
        {"day_38", "38节", "8 March", false, false},
        {"qingming", "清明节", "Qingming", false, true},
        {"labour_day", "劳动节", "Labour Day", false, true},
        {"day_520", "520", "20 May", false, false},
        {"dragon_boat", "端午节", "Dragon Boat Festival", true, true},
        {"day_618", "618", "618", false, false},
        {"qixi", "七夕", "Qixi", true, false},
        {"victory_day", "抗战胜利日", "Victory Day 2015", false, true},
        {"mid_autumn", "中秋节", "Mid-Autumn Festival", true, true},
        {"national_day", "国庆节", "National Day", false, true},
        {"double_11", "双11", "Double 11", false, false},
        {"double_12", "双12", "Double 12", false, false},
        {"christmas", "圣诞节", "Christmas", false, false}};
    return all;
}

std::optional<LunarFestivals> lunarFestivals(int year) {
    if (year < kChinaFirstYear || year > kChinaLastYear) return std::nullopt;
    const Lunar& l = kLunar[static_cast<std::size_t>(year - kChinaFirstYear)];
    const Day spring = at(year, l.spring);
    return LunarFestivals{spring,           spring + 14,      at(year, l.dragon),
                          at(year, l.qixi), at(year, l.moon), at(year, l.ninth)};
}

Day qingmingOf(int year) {
    return at(year, year % 4 < 2 ? 404 : 405);
}

bool chinaPublished(int year) {
    return year >= notices().front().year && year <= notices().back().year;
}

ChinaDay chinaDay(Day day) {
    static const Table table = makeTable();
    ChinaDay c;
    if (const auto found = table.find(day.n); found != table.end()) {
        c = found->second;
    } else {
        c.day = day;
        c.off = day.isoWeekday() > 5;
    }
    markSolar(c);
    return c;
}

std::vector<ChinaDay> chinaCalendar(Day from, Day to) {
    std::vector<ChinaDay> out;
    for (Day d = from; d <= to; d = d + 1) out.push_back(chinaDay(d));
    return out;
}

}  // namespace roulian
