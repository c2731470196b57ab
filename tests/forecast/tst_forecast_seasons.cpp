// Goods of a season: off sale for most of the year, on sale again when they were a year before, more or less of them.
#include <QtTest>
#include <cmath>

#include "forecast/forecast.h"
#include "forecast/growth.h"
#include "forecast/prepare.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

constexpr int kFirst = 2870, kSeason = 13;

// 30 a week in weeks 0 … 12 of every 52, `factor` times as many in the second year.
std::vector<double> fruit(int weeks, double factor) {
    std::vector<double> y;
    for (int t = 0; t < weeks; ++t)
        y.push_back(t % 52 < kSeason ? std::round((30 + t % 3) * (t < 52 ? 1 : factor)) : 0);
    return y;
}

Item itemOf(std::int64_t key, std::vector<double> values) {
    return {key, 1, {Week{kFirst}, std::move(values)}, {}, 0};
}

ItemForecast only(const Item& item, const std::vector<EventWeek>& events = {}) {
    auto made = forecastAll(std::vector<Item>{item}, events, {});
    if (!made || made->size() != 1) {
        QTest::qFail("no forecast", __FILE__, __LINE__);
        return {};
    }
    return std::move(made->front());
}

bool inSeasons(const Item& item) {
    const std::vector<Item> items{item};
    return soldInSeasons(prepare(items, {}, 13).items[0], 52);
}

}  // namespace

class TestForecastSeasons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Six weeks into the second season, half as much again: seven more weeks of it, then nothing.
    void theSeasonEndsWhenItEnded() {
        const ItemForecast f = only(itemOf(1, fruit(58, 1.5)));
        QCOMPARE(f.method, std::string("seasonal_growth"));
        QCOMPARE(f.demand, DemandClass::Smooth);
        QVERIFY2(f.lastYearGrowth > 1.3 && f.lastYearGrowth < 1.5,
                 qPrintable(QString::number(f.lastYearGrowth)));
        for (std::size_t h = 0; h < 13; ++h) {
            const double mean = f.points[h].mean;
            if (h < 7) {
                QVERIFY2(std::abs(mean - 31 * f.lastYearGrowth) < 3, qPrintable(QString::number(mean)));
                QVERIFY(f.points[h].lo80 > 0.5 * mean && f.points[h].hi80 < 1.6 * mean);
            } else {
                QCOMPARE(mean, 0.0);
                QVERIFY(f.points[h].hi80 < (h < 9 ? 30 : 6));  // a season may last longer than it did
            }
            QVERIFY(std::abs(mean - f.lastYear[h] * f.lastYearGrowth * f.lastYearLift[h]) < 1e-9);
        }
        // Before a year was known nothing could be judged.
        for (const BacktestPair& pair : f.backtest) QVERIFY(pair.origin.n >= kFirst + 52);
    }

    // Between two seasons: nothing until it begins again, and no flat mean of the year.
    void offSaleUntilItBegins() {
        const ItemForecast f = only(itemOf(1, fruit(96, 1.2)));
        QCOMPARE(f.method, std::string("seasonal_growth"));
        for (std::size_t h = 0; h < 13; ++h)
            QVERIFY2(h < 8 ? f.points[h].mean == 0 : f.points[h].mean > 25,
                     qPrintable(QString::number(f.points[h].mean)));
    }

    // An event of the coming weeks lifts them; last year's own is not copied.
    void eventsAreThoseToCome() {
        std::vector<double> y = fruit(58, 1);
        y[8] = 90;
        std::vector<EventWeek> events{{"promotion", Week{kFirst + 8}, 1, {}, {}, {}},
                                      {"promotion", Week{kFirst + 62}, 1, {}, {}, {}}};
        const ItemForecast f = only(itemOf(1, y), events);
        QVERIFY2(f.points[2].mean < 50, qPrintable(QString::number(f.points[2].mean)));
        QVERIFY2(f.points[4].mean > 1.2 * f.points[3].mean, qPrintable(QString::number(f.points[4].mean)));
    }

    void whatIsNoSeason_data() {
        QTest::addColumn<std::vector<double>>("y");
        std::vector<double> all(78, 30.0), ended = all, gap = all, now = all;
        std::fill(ended.begin() + 40, ended.end(), 0.0);
        std::fill(gap.begin() + 30, gap.begin() + 40, 0.0);
        std::fill(now.begin() + 63, now.end(), 0.0);
        std::vector<double> rare(78, 0.0), begun(78, 0.0);
        for (std::size_t t = 0; t < 78; t += 9) rare[t] = 2;
        std::fill(begun.begin() + 60, begun.end(), 20.0);
        begun[0] = 1;
        QTest::newRow("all year") << all;
        QTest::newRow("sold out for good") << ended;
        QTest::newRow("ten weeks without") << gap;
        QTest::newRow("off sale now, on sale then") << now;
        QTest::newRow("rare") << rare;
        QTest::newRow("began this year") << begun;
        QTest::newRow("less than a year") << fruit(40, 1);
    }
    void whatIsNoSeason() {
        QFETCH(std::vector<double>, y);
        QVERIFY(!inSeasons(itemOf(1, y)));
        QVERIFY(only(itemOf(1, y)).points[0].mean >= 0);
    }

    // Three weeks late, or begun three weeks late as feasts of the moon make it: the season moves and does not shrink.
    void seasonsMove() {
        const auto moved = [](int weeks, int delay) {
            std::vector<double> y(static_cast<std::size_t>(weeks), 0);
            for (const int start : {20, 72, 124 + delay})
                for (int t = start; t < std::min(weeks, start + kSeason); ++t)
                    y[static_cast<std::size_t>(t)] = 30;
            y[0] = 1;  // first sold long before
            return y;
        };
        QCOMPARE(seasonDelay(moved(127, 3), 52), 3);    // not begun yet
        QCOMPARE(seasonDelay(moved(130, 3), 52), 3);    // three weeks into it
        QCOMPARE(seasonDelay(moved(128, -2), 52), -2);  // earlier
        QCOMPARE(seasonDelay(moved(112, 0), 52), 0);    // between the two
        QCOMPARE(seasonDelay(std::vector<double>(100, 5), 52), 0);
        QCOMPARE(seasonDelay(std::vector<double>(100, 0), 52), 0);
        QCOMPARE(seasonDelay({}, 52), 0);
        for (const int weeks : {127, 130}) {
            const ItemForecast f = only(itemOf(1, moved(weeks, 3)));
            QCOMPARE(f.method, std::string("seasonal_growth"));
            for (int h = 0; h < 13; ++h) {
                const double mean = f.points[static_cast<std::size_t>(h)].mean;
                const bool on = weeks + h < 127 + kSeason;
                QVERIFY2(on ? mean > 20 && mean < 40 : mean == 0, qPrintable(QString::number(mean)));
            }
        }
    }

    // What comes after an origin moves nothing that was said from it.
    void theFutureIsNotKnown() {
        std::vector<double> y(110, 20.0), other = y;
        for (std::size_t t = 52; t < 110; ++t) y[t] = other[t] = 30;
        for (std::size_t t = 97; t < 110; ++t) other[t] = 900;
        std::vector<std::vector<double>> growth;
        for (const std::vector<double>& values : {y, other}) {
            const std::vector<Item> items{itemOf(1, values)};
            const Setting setting = prepare(items, {}, 13);
            const std::vector<std::vector<double>> used{{values.begin(), values.begin() + 97}};
            growth.push_back(
                yearGrowth(setting.items, used, std::vector<std::size_t>{0}, 1, setting.keyOrder, 52));
        }
        QCOMPARE(growth[0], growth[1]);
    }

    // Weeks nobody knows are no weeks without sales.
    void unknownWeeksTellNothing() {
        std::vector<double> y(110, 20.0);
        std::fill(y.begin() + 6, y.begin() + 20, 0.0);
        std::fill(y.begin() + 58, y.begin() + 80, 0.0);
        Item item = itemOf(1, y);
        item.stockout.assign(110, 0);
        std::fill(item.stockout.begin() + 58, item.stockout.begin() + 80, 1);
        QVERIFY(!inSeasons(item));
    }

    void longHorizonsAndLateStarts() {
        Options options;
        options.horizon = 120;
        std::vector<double> y(30, 0.0);
        const std::vector<double> sold = fruit(70, 1);
        y.insert(y.end(), sold.begin(), sold.end());
        const std::vector<Item> items{itemOf(1, y)};
        const auto made = forecastAll(items, {}, options);
        QVERIFY(made.ok());
        QCOMPARE(made->front().method, std::string("seasonal_growth"));
        for (const Point& p : made->front().points)
            QVERIFY(std::isfinite(p.mean) && p.mean >= 0 && p.lo95 <= p.mean && p.mean <= p.hi95 &&
                    p.hi95 > 0);
    }

    // A silence for want of stock is none.
    void stockOutsAreNoSeason() {
        Item item = itemOf(1, fruit(60, 1));
        QVERIFY(inSeasons(item));
        for (const double v : item.history.values) item.stockout.push_back(v <= 0 ? 1 : 0);
        QVERIFY(!inSeasons(item));
    }

    // Half as much again in the group; an item without weeks to compare follows it.
    void growthIsDrawnToTheGroup() {
        std::vector<Item> items;
        for (int k = 0; k < 5; ++k) {
            std::vector<double> y(78, 20);
            std::fill(y.begin() + 52, y.end(), 30.0);
            items.push_back(itemOf(k + 1, y));
        }
        items.push_back(itemOf(6, fruit(96, 1)));
        items.back().history.values.resize(65);  // one week of its second season is over
        const Setting setting = prepare(items, {}, 13);
        std::vector<std::vector<double>> used;
        for (const Prepared& p : setting.items) used.push_back(p.raw);
        const std::vector<std::size_t> group(6, 0);
        const auto growth = yearGrowth(setting.items, used, group, 1, setting.keyOrder, 52);
        QVERIFY(growth[0] > 1.42 && growth[0] < 1.5);
        QVERIFY2(growth[5] > 1 && growth[5] < growth[0], qPrintable(QString::number(growth[5])));
        const std::vector<Item> alone{items.back()};
        const Setting one = prepare(alone, {}, 13);
        const std::vector<std::vector<double>> its{one.items[0].raw};
        const auto own = yearGrowth(one.items, its, std::vector<std::size_t>{0}, 1, one.keyOrder, 52);
        QVERIFY(std::abs(own[0] - 1) < 0.02);
    }

    void smoothedWhereSold() {
        const std::vector<double> used{0, 8, 16, 8, 0, 0};
        QCOMPARE(lastSeason(used, 6, 6), (std::vector<double>{0, 32.0 / 3, 12, 32.0 / 3, 0, 0}));
        QCOMPARE(onSale(std::vector<double>{0, 0, 4, 0, 5, 0, 0, 0, 0, 0, 0, 6, 0}),
                 (std::vector<double>{4, 0, 5, 6}));
        QCOMPARE(noiseOf(std::vector<double>{1, 2, 3, 4}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestForecastSeasons)
#include "tst_forecast_seasons.moc"
