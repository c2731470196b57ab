// Holidays, exchanges and festivals of China against the notices, ICU's lunar calendar and a calendar compiled apart.
#include <unicode/calendar.h>

#include <QFile>
#include <QtTest>
#include <algorithm>
#include <map>
#include <memory>

#include "core/china_calendar.h"

using namespace roulian;

namespace {

bool marked(Day day, std::string_view code) {
    const ChinaDay c = chinaDay(day);
    return std::find(c.marks.begin(), c.marks.end(), code) != c.marks.end();
}
Day on(int year, int month, int day) {
    return Day::fromYmd(year, month, day);
}

}  // namespace

class TestChinaCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 国办发明电〔2025〕7号, 4 November 2025.
    void noticeFor2026() {
        QVERIFY(chinaPublished(2026) && !chinaPublished(2027));
        for (const auto& [month, day] : {std::pair{1, 4}, {2, 14}, {2, 28}, {5, 9}, {9, 20}, {10, 10}}) {
            QVERIFY(chinaDay(on(2026, month, day)).makeup);
            QVERIFY(!chinaDay(on(2026, month, day)).off);
        }
        int days = 0;
        for (Day d = on(2026, 2, 15); d <= on(2026, 2, 23); d = d + 1) {
            QVERIFY(chinaDay(d).off && marked(d, "spring_festival"));
            ++days;
        }
        QCOMPARE(days, 9);
        QVERIFY(!chinaDay(on(2026, 2, 24)).off);
        QVERIFY(chinaDay(on(2026, 9, 25)).off && marked(on(2026, 9, 25), "mid_autumn"));
    }

    // 国办发明电〔2020〕1号: the holiday prolonged to 2 February; 1 February is not worked.
    void prolonged2020() {
        QVERIFY(chinaDay(on(2020, 2, 1)).off && !chinaDay(on(2020, 2, 1)).makeup);
        QVERIFY(chinaDay(on(2020, 1, 31)).off && !chinaDay(on(2020, 2, 3)).off);
    }

    // Every year of notices: weekdays off are paid for by weekend days worked, but for the days the regulation
    // itself gives (11 from 2008, 13 from 2025) and those given on top in 2015 and 2020.
    void exchangesAddUp() {
        const std::map<int, std::pair<int, int>> given{{2015, {8, 12}}, {2020, {8, 14}}};
        for (int year = 2015; year <= 2026; ++year) {
            int gained = 0, worked = 0;
            for (const ChinaDay& c : chinaCalendar(on(year, 1, 1), on(year, 12, 31))) {
                gained += c.off && c.day.isoWeekday() <= 5 ? 1 : 0;
                worked += c.makeup ? 1 : 0;
                QVERIFY2(!c.makeup || c.day.isoWeekday() > 5, c.day.iso().c_str());
                QVERIFY(c.published);
            }
            const int net = gained - worked;
            const auto [low, high] = given.count(year) ? given.at(year)
                                     : year >= 2025    ? std::pair{11, 13}
                                                       : std::pair{9, 12};
            QVERIFY2(net >= low && net <= high, qPrintable(QStringLiteral("%1: %2").arg(year).arg(net)));
        }
    }

    void lunarFestivalsOfIcu() {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Calendar> lunar(icu::Calendar::createInstance(
            icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh_CN@calendar=chinese"), status));
        if (U_FAILURE(status)) QSKIP("ICU has no lunar calendar here");
        int compared = 0;
        for (const ChinaDay& c : chinaCalendar(on(2015, 1, 1), on(2035, 12, 31))) {
            lunar->setTime((c.day.n + 0.2) * 86400000.0, status);
            if (lunar->get(UCAL_IS_LEAP_MONTH, status) != 0) continue;
            const int month = lunar->get(UCAL_MONTH, status) + 1, day = lunar->get(UCAL_DATE, status);
            // The new moons of 6 February 2027 (23:56) and 3 February 2030 (00:07) lie within ICU's error.
            const auto ymd = c.day.ymd();
            if ((ymd.year == 2027 || ymd.year == 2030) && ymd.month <= 3) continue;
            const bool spring = month == 1 && day == 1;
            if (spring) {
                QVERIFY2(marked(c.day, "spring_festival") && marked(c.day - 1, "spring_festival"),
                         c.day.iso().c_str());
                ++compared;
            }
            QCOMPARE(marked(c.day, "lantern"), month == 1 && day == 15);
            QCOMPARE(marked(c.day, "qixi"), month == 7 && day == 7);
            if (month == 5 && day == 5) QVERIFY2(marked(c.day, "dragon_boat"), c.day.iso().c_str());
            if (month == 8 && day == 15) QVERIFY2(marked(c.day, "mid_autumn"), c.day.iso().c_str());
        }
        QCOMPARE(compared, 19);
    }

    // Hong Kong Observatory: new year on 6 February 2027 and 3 February 2030.
    void newMoonsAtMidnight() {
        QVERIFY(marked(on(2027, 2, 6), "spring_festival") && marked(on(2027, 2, 5), "spring_festival"));
        QVERIFY(!marked(on(2027, 2, 4), "spring_festival"));
        QVERIFY(marked(on(2030, 2, 2), "spring_festival") && !marked(on(2030, 2, 1), "spring_festival"));
        QVERIFY(marked(on(2027, 2, 20), "lantern"));
    }

    void yearsToComeHaveStatutoryDays() {
        const ChinaDay c = chinaDay(on(2031, 5, 2));
        QVERIFY(c.off && !c.published);
        QVERIFY(!chinaDay(on(2031, 5, 5)).off);
        QVERIFY(marked(on(2031, 4, 5), "qingming") && chinaDay(on(2031, 4, 5)).off);
        for (const ChinaDay& d : chinaCalendar(on(2027, 1, 1), on(2035, 12, 31))) QVERIFY(!d.makeup);
    }

    void sellingDays() {
        QVERIFY(marked(on(2024, 6, 18), "day_618") && marked(on(2024, 11, 11), "double_11"));
        QVERIFY(marked(on(2024, 12, 12), "double_12") && marked(on(2024, 8, 10), "qixi"));
        QVERIFY(marked(on(1999, 11, 11), "double_11"));
        QVERIFY(chinaCalendar(on(2024, 1, 2), on(2024, 1, 1)).empty());
        for (int year = 2015; year <= 2035; ++year)
            for (const ChinaDay& c : chinaCalendar(on(year, 1, 1), on(year, 12, 31)))
                for (const std::string_view code : c.marks)
                    QVERIFY(std::any_of(chinaFestivals().begin(), chinaFestivals().end(),
                                        [&](const ChinaFestival& f) { return f.code == code; }));
    }

    // A calendar of 2015 and 2016 compiled apart from this one.
    void sharedCalendar() {
        QFile file(QStringLiteral(SHARED_DIR "/data/forecast/calendar_cn.csv"));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared data are not here");
        file.readLine();
        int days = 0;
        while (!file.atEnd()) {
            const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            if (cells.size() < 6) continue;
            const auto day = Day::parse(cells[0].toStdString());
            QVERIFY(day);
            const ChinaDay c = chinaDay(*day);
            QVERIFY2(c.off == (cells[2] == QStringLiteral("1")), qPrintable(cells[0]));
            QVERIFY2(c.makeup == (cells[3] == QStringLiteral("1")), qPrintable(cells[0]));
            ++days;
        }
        QCOMPARE(days, 731);
    }
};

QTEST_APPLESS_MAIN(TestChinaCalendar)
#include "tst_china_calendar.moc"
