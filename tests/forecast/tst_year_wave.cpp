// The wave of the year that daily series share: taken where they share one and are dated, by young series too.
#include <QtTest>
#include <cmath>
#include <numbers>
#include <random>

#include "forecast/series_forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

constexpr int kDays = 728, kAhead = 56;

// What a day of the year sells of the usual.
double waveAt(int t) {
    return 1 + 0.4 * std::sin(2 * std::numbers::pi * t / 364.0);
}

// `shared`: the wave is at the same place of the year in all shops, else anywhere.
SeriesInput shop(int number, int days, bool shared, bool dated) {
    std::mt19937 random(static_cast<std::uint32_t>(100 + number));
    const auto unit = [&] { return static_cast<double>(random() % 10000) / 10000; };
    SeriesInput s;
    s.id = "shop" + std::to_string(number);
    s.season = 7;
    s.horizon = kAhead;
    if (dated) s.start = Day::fromYmd(2024, 1, 1) + (kDays - days);
    const int offset = shared ? 0 : static_cast<int>(364 * unit());
    for (int t = kDays - days; t < kDays; ++t)
        s.y.push_back(
            std::round((60 + number) * waveAt(t + offset) * (t % 7 < 5 ? 0.9 : 1.3) * (0.9 + 0.2 * unit())));
    return s;
}

std::vector<SeriesForecast> saidOf(const std::vector<SeriesInput>& all, int threads = 2) {
    SeriesOptions options;
    options.threads = threads;
    auto made = forecastSeries(all, options);
    if (!made) {
        QTest::qFail(made.error().code.c_str(), __FILE__, __LINE__);
        return std::vector<SeriesForecast>(all.size());
    }
    return *made;
}

std::vector<SeriesInput> shops(int count, bool shared = true, bool dated = true) {
    std::vector<SeriesInput> all;
    for (int i = 0; i < count; ++i) all.push_back(shop(i, kDays, shared, dated));
    return all;
}

double shareOf(const SeriesForecast& f) {
    for (const auto& [name, value] : f.parameters)
        if (name == "year") return value;
    return 0;
}

// Mean relative error against what the simulation goes on to sell.
double missed(const std::vector<SeriesInput>& all, const std::vector<SeriesForecast>& made) {
    double off = 0, sold = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (int h = 0; h < kAhead; ++h) {
            const int t = kDays + h;
            const double truth = (60 + static_cast<double>(i)) * waveAt(t) * (t % 7 < 5 ? 0.9 : 1.3);
            off += std::abs(made[i].mean[static_cast<std::size_t>(h)] - truth);
            sold += truth;
        }
    return off / sold;
}

}  // namespace

class TestYearWave : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatAllShare() {
        const auto dated = shops(30), undated = shops(30, true, false);
        const auto with = saidOf(dated), without = saidOf(undated);
        QVERIFY2(shareOf(with[0]) >= 0.3, qPrintable(QString::number(shareOf(with[0]))));
        QCOMPARE(shareOf(without[0]), 0.0);
        const double a = missed(dated, with), b = missed(undated, without);
        QVERIFY2(a < 0.75 * b, qPrintable(QStringLiteral("%1 with, %2 without").arg(a).arg(b)));
    }

    // A shop open for a quarter of a year, all of it in the low, has no last year; the others tell it.
    void tellsYoungShops() {
        const auto riseOf = [](bool dated) {
            auto all = shops(30, true, dated);
            all.push_back(shop(30, 91, true, dated));
            const SeriesForecast young = saidOf(all)[30];
            double first = 0, last = 0;
            for (std::size_t h = 0; h < 7; ++h) {
                first += young.mean[h];
                last += young.mean[kAhead - 7 + h];
            }
            return last / first;
        };
        const double with = riseOf(true), without = riseOf(false), truth = waveAt(kAhead - 4) / waveAt(3);
        QVERIFY2(
            std::abs(with - truth) < 0.7 * std::abs(without - truth),
            qPrintable(QStringLiteral("%1 with, %2 without, %3 in truth").arg(with).arg(without).arg(truth)));
    }

    // What each has for itself is no wave of all: little moves (sixty waves of 40 % anywhere in the year leave 4 %).
    void nothingWhereEachHasItsOwn() {
        const auto with = saidOf(shops(60, false)), without = saidOf(shops(60, false, false));
        double moved = 0, sold = 0;
        for (std::size_t i = 0; i < with.size(); ++i)
            for (std::size_t h = 0; h < kAhead; ++h) {
                moved += std::abs(with[i].mean[h] - without[i].mean[h]);
                sold += without[i].mean[h];
            }
        QVERIFY2(moved < 0.04 * sold, qPrintable(QString::number(moved / sold)));
    }

    void notFromAHandful() {
        for (const SeriesForecast& f : saidOf(shops(12))) QCOMPARE(shareOf(f), 0.0);
    }

    // Openings are no wave: a third of the shops began to sell little, and grew, in their first half year.
    void growthOfTheYoungIsNone() {
        auto all = shops(60, false);
        auto undated = shops(60, false, false);
        for (auto* list : {&all, &undated})
            for (std::size_t i = 0; i < list->size(); i += 3)
                for (std::size_t t = 0; t < 728; ++t) {
                    double& y = (*list)[i].y[t];
                    y = t < 200 ? 0
                                : std::round(y * std::min(1.0, 0.1 + (static_cast<double>(t) - 200) / 200));
                }
        const auto with = saidOf(all), without = saidOf(undated);
        double a = 0, b = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t h = 0; h < kAhead; ++h) {
                a += with[i].mean[h];
                b += without[i].mean[h];
            }
        QVERIFY2(std::abs(a / b - 1) < 0.02, qPrintable(QString::number(a / b)));
    }

    void theSameWhateverTheThreads() {
        const auto all = shops(24);
        const auto one = saidOf(all, 1), many = saidOf(all, 3);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(one[i].mean == many[i].mean);
            QVERIFY(one[i].quantiles == many[i].quantiles);
        }
    }
};

QTEST_APPLESS_MAIN(TestYearWave)
#include "tst_year_wave.moc"
