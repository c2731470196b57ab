// Festivals by year: lunar dates as the almanac gives them, what a year on means, names without their year.
#include <QTest>
#include <set>

#include "core/festivals.h"

using namespace roulian;

namespace {

const Festival* of(const std::vector<Festival>& all, std::string_view id) {
    for (const Festival& f : all)
        if (f.id == id) return &f;
    return nullptr;
}

}  // namespace

class TestFestivals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // First day of the first lunar month and the other days, Hong Kong Observatory, Gregorian-Lunar calendar conversion
    // tables (hko.gov.hk/en/gts/time/conversion.htm). 2027 and 2030 have their new moon within minutes of midnight in
    // Beijing, where common algorithms are a day off.
    void lunarDaysAreTheAlmanacs_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("spring");
        QTest::addColumn<QString>("dragon");
        QTest::addColumn<QString>("autumn");
        QTest::newRow("2015") << 2015 << "2015-02-19"
                              << "2015-06-20"
                              << "2015-09-27";
        QTest::newRow("2020") << 2020 << "2020-01-25"
                              << "2020-06-25"
                              << "2020-10-01";
        QTest::newRow("2024") << 2024 << "2024-02-10"
                              << "2024-06-10"
                              << "2024-09-17";
        QTest::newRow("2025") << 2025 << "2025-01-29"
                              << "2025-05-31"
                              << "2025-10-06";
        QTest::newRow("2026") << 2026 << "2026-02-17"
                              << "2026-06-19"
                              << "2026-09-25";
        QTest::newRow("2027") << 2027 << "2027-02-06"
                              << "2027-06-09"
                              << "2027-09-15";
        QTest::newRow("2030") << 2030 << "2030-02-03"
                              << "2030-06-05"
                              << "2030-09-12";
        QTest::newRow("2033") << 2033 << "2033-01-31"
                              << "2033-06-01"
                              << "2033-09-08";
        QTest::newRow("2035") << 2035 << "2035-02-08"
                              << "2035-06-10"
                              << "2035-09-16";
    }
    void lunarDaysAreTheAlmanacs() {
        QFETCH(int, year);
        QFETCH(QString, spring);
        QFETCH(QString, dragon);
        QFETCH(QString, autumn);
        const auto all = festivalsOf(year);
        // The holiday begins on the eve.
        QCOMPARE(QString::fromStdString((of(all, "spring_festival")->from + 1).iso()), spring);
        QCOMPARE(QString::fromStdString(of(all, "dragon_boat")->from.iso()), dragon);
        QCOMPARE(QString::fromStdString(of(all, "mid_autumn")->from.iso()), autumn);
        QCOMPARE(of(all, "lantern")->from - of(all, "spring_festival")->from, 15);
    }

    void qingmingFollowsTheSun() {
        for (const auto& [year, day] :
             {std::pair{2015, 5}, {2017, 4}, {2020, 4}, {2024, 4}, {2025, 4}, {2026, 5}})
            QCOMPARE(of(festivalsOf(year), "qingming")->from, Day::fromYmd(year, 4, day));
    }

    void everyYearIsWhole() {
        for (int year = kFirstFestivalYear; year <= kLastFestivalYear; ++year) {
            std::set<std::string_view> ids;
            Day last{0};
            for (const Festival& f : festivalsOf(year)) {
                QVERIFY(ids.insert(f.id).second);
                QVERIFY(f.from <= f.to && f.from >= last);
                QVERIFY(f.from.ymd().year == year || f.id == std::string_view("new_year_goods"));
                last = f.from;
            }
            QCOMPARE(ids.size(), std::size_t{16});
        }
        QVERIFY(festivalsOf(kFirstFestivalYear - 1).empty());
        QVERIFY(festivalsOf(kLastFestivalYear + 1).empty());
    }

    void namesLoseTheirYear() {
        const auto kind = [](const char* name) { return QString::fromStdString(eventKind(name)); };
        QCOMPARE(kind("618大促2026"), QStringLiteral("618大促"));
        QCOMPARE(kind("2025年双11"), QStringLiteral("双11"));
        QCOMPARE(kind("2025 春节"), QStringLiteral("春节"));
        QCOMPARE(kind("春节-2026"), QStringLiteral("春节"));
        QCOMPARE(kind("2026"), QStringLiteral("2026"));
        QCOMPARE(kind("sale 20261"), QStringLiteral("sale 20261"));  // no year
    }

    void aYearOn() {
        const auto next = [](const char* name, Day from, Day to) {
            const DaySpan span = nextYear(name, {from, to});
            return QString::fromStdString(span.from.iso() + " " + span.to.iso());
        };
        // With its calendar: 17 February 2026 → 6 February 2027.
        QCOMPARE(next("春节备货2026", Day::fromYmd(2026, 1, 20), Day::fromYmd(2026, 2, 11)),
                 QStringLiteral("2027-01-09 2027-01-31"));
        QCOMPARE(next("中秋", Day::fromYmd(2026, 9, 25), Day::fromYmd(2026, 9, 25)),
                 QStringLiteral("2027-09-15 2027-09-15"));
        // With its date.
        QCOMPARE(next("618", Day::fromYmd(2026, 6, 14), Day::fromYmd(2026, 6, 20)),
                 QStringLiteral("2027-06-14 2027-06-20"));
        // A name alone does not move an event that lies elsewhere in the year.
        QCOMPARE(next("春节主题夏促", Day::fromYmd(2026, 7, 1), Day::fromYmd(2026, 7, 3)),
                 QStringLiteral("2027-07-01 2027-07-03"));
        QCOMPARE(next("x", Day::fromYmd(2028, 2, 29), Day::fromYmd(2028, 3, 1)),
                 QStringLiteral("2029-02-28 2029-03-01"));
        // Beyond the table the date stays.
        QCOMPARE(next("中秋", Day::fromYmd(2035, 9, 16), Day::fromYmd(2035, 9, 16)),
                 QStringLiteral("2036-09-16 2036-09-16"));
    }
};

QTEST_APPLESS_MAIN(TestFestivals)
#include "tst_festivals.moc"
