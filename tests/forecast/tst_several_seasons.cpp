// Decomposition into several seasons, aggregation of rare demands, and counts: hand-worked and known answers.
#include <QtTest>
#include <cmath>
#include <numbers>
#include <random>

#include "forecast/arima_model.h"
#include "forecast/mstl_model.h"

using namespace roulian::forecast;

namespace {

#define NEAR(actual, expected, tolerance)                                                             \
    do {                                                                                              \
        const double is = (actual);                                                                   \
        QVERIFY2(std::abs(is - (expected)) <= (tolerance), qPrintable(QString::number(is, 'g', 10))); \
    } while (false)

// Days that sell 1 … 7 more or less (sum 0) and weeks' hours; exact, without noise.
double week(std::size_t t) {
    static constexpr double kDays[] = {-3, -2, -1, 0, 1, 2, 3};
    return kDays[t % 7];
}
double hour(std::size_t t) {
    return 20 * std::sin(2 * std::numbers::pi * static_cast<double>(t % 24) / 24);
}
double dayOfWeek(std::size_t t) {
    return 5 * std::cos(2 * std::numbers::pi * static_cast<double>(t % 168) / 168);
}

Fit run(const char* name, std::vector<double> y, int season, int horizon, const Fixed& fixed = {}) {
    auto fit = runMethod(name, y, season, horizon, fixed);
    if (!fit) {
        QTest::qFail(fit.error().code.c_str(), __FILE__, __LINE__);
        return {std::vector<double>(static_cast<std::size_t>(horizon), std::nan("")), {}, {}};
    }
    return *fit;
}

}  // namespace

class TestSeveralSeasons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Cleveland et al. (1990): local lines reproduce a line, local means a season that repeats.
    void aLineAndASeasonAreToldApart() {
        std::vector<double> y;
        for (std::size_t t = 0; t < 140; ++t) y.push_back(50 + 0.1 * static_cast<double>(t) + week(t));
        const StlParts parts = stl(y, 7, 11);
        for (std::size_t t = 0; t < y.size(); ++t) {
            const bool inner = t >= 14 && t < 126;
            NEAR(parts.season[t], week(t), inner ? 0.02 : 0.3);
            NEAR(parts.trend[t], 50 + 0.1 * static_cast<double>(t), inner ? 0.02 : 0.3);
        }
    }

    // Bandara, Hyndman & Bergmeir (2021): the parts add up to the series, each season to its own.
    void theDayAndTheWeekAreToldApart() {
        std::vector<double> y;
        for (std::size_t t = 0; t < 168 * 5; ++t)
            y.push_back(200 + 0.02 * static_cast<double>(t) + hour(t) + dayOfWeek(t));
        const MstlParts parts = mstl(y, {168, 24});
        QCOMPARE(parts.periods, (std::vector<int>{24, 168}));
        for (std::size_t t = 0; t < y.size(); ++t) {
            NEAR(parts.seasons[0][t] + parts.seasons[1][t] + parts.trend[t] + parts.rest[t], y[t], 1e-9);
            if (t < 168 || t >= y.size() - 168) continue;
            NEAR(parts.seasons[0][t], hour(t), 0.6);
            NEAR(parts.seasons[1][t], dayOfWeek(t), 0.6);
        }
    }

    void seasonsThatWereNotSeenTwiceAreLeftOut() {
        QCOMPARE(mstl(std::vector<double>(200, 3), {24, 168}).periods, (std::vector<int>{24}));
        QCOMPARE(seasonsOf(24, 400), (std::vector<int>{24, 168}));
        QCOMPARE(seasonsOf(7, 800), (std::vector<int>{7}));
        QCOMPARE(seasonsOf(7, 1100), (std::vector<int>{7, 365}));
        QCOMPARE(seasonsOf(1, 1100), (std::vector<int>{}));
    }

    void bothSeasonsAreContinued() {
        std::vector<double> y;
        for (std::size_t t = 0; t < 168 * 5; ++t) y.push_back(200 + hour(t) + dayOfWeek(t));
        const Fit fit = run("mstl", y, 24, 168);
        for (std::size_t h = 0; h < 168; ++h) NEAR(fit.mean[h], 200 + hour(h) + dayOfWeek(h), 4);
        double worst = 0, single = 0;
        const Fit ets = run("seasonal_naive", y, 24, 168);
        for (std::size_t h = 0; h < 168; ++h) {
            const double truth = 200 + hour(h) + dayOfWeek(h);
            worst += std::abs(fit.mean[h] - truth);
            single += std::abs(ets.mean[h] - truth);
        }
        QVERIFY(worst < 0.4 * single);
    }

    // Nikolopoulos et al. (2011) by hand: intervals of 3, blocks 6, 3, 9; first level 6, alpha .5:
    //   6 → 6 → 4.5 → 6.75; a third of it a period. Inside: 6/3, 6/3, 4.5/3.
    void adidaByHand() {
        const Fit fit = run("adida", {0, 0, 6, 0, 0, 3, 0, 0, 9}, 1, 2, {{"alpha", 0.5}, {"level", 6}});
        NEAR(fit.mean[1], 2.25, 1e-12);
        NEAR(fit.fitted[0], 2, 1e-12);
        NEAR(fit.fitted[5], 2, 1e-12);
        NEAR(fit.fitted[6], 1.5, 1e-12);
    }

    // Snyder, Ord & Beaumont (2012) by hand: mu 2, alpha .2, phi .5; y = 5, 0:
    //   2 → .6 + 1 + 1 = 2.6 → .6 + 1.3 + 0 = 1.9; then .6 + .7 · 1.9 = 1.93.
    void negativeBinomialByHand() {
        const Fit fit =
            run("negative_binomial", {5, 0}, 1, 2, {{"mean", 2}, {"alpha", 0.2}, {"phi", 0.5}, {"b", 1}});
        NEAR(fit.fitted[0], 2, 1e-12);
        NEAR(fit.fitted[1], 2.6, 1e-12);
        NEAR(fit.mean[0], 1.9, 1e-12);
        NEAR(fit.mean[1], 1.93, 1e-12);
    }

    // Independent counts of mean 3 and variance 9 (b = 2): a gamma mixture of Poisson counts, drawn by hand from
    // the inverse distribution.
    void negativeBinomialIsFoundAgain() {
        std::mt19937 random(11);
        std::vector<double> y;
        for (int t = 0; t < 600; ++t) {
            const double u = (static_cast<double>(random()) + 0.5) / 4294967296.0;
            double p = std::pow(1.0 / 3, 1.5), cumulated = p;  // size 1.5, success 1/3
            int k = 0;
            while (cumulated < u && k < 100) {
                p *= (1.5 + k) / (k + 1) * 2 / 3;
                cumulated += p;
                ++k;
            }
            y.push_back(k);
        }
        const Fit fit = run("negative_binomial", y, 1, 1);
        double b = 0, alpha = 1, mean = 0;
        for (const auto& [name, value] : fit.parameters) {
            if (name == "b") b = value;
            if (name == "alpha") alpha = value;
            if (name == "mean") mean = value;
        }
        NEAR(b, 2, 0.5);
        NEAR(mean, 3, 0.35);
        QVERIFY(alpha < 0.1);
    }

    // R's own example, arima(lh, order = c(3,0,0), method = "CSS"): ar 0.6578, −0.0658, −0.2348, mean 2.3918,
    // sigma² 0.1905 (luteinizing hormone in blood, Diggle 1990).
    void autoregressionOfR() {
        const std::vector<double> lh{2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0, 1.9, 1.7,
                                     2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9, 1.9, 1.8, 2.7, 3.0,
                                     2.3, 2.0, 2.0, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7,
                                     1.5, 1.4, 2.1, 3.3, 3.5, 3.5, 3.1, 2.6, 2.1, 3.4, 3.0, 2.9};
        const auto fit = fitArima({3, 0, 0, 0, 0, 0, true}, {lh, 1, 3, nullptr});
        QVERIFY(fit);
        NEAR(fit->ar[0], 0.6578, 0.02);
        NEAR(fit->ar[1], -0.0658, 0.02);
        NEAR(fit->ar[2], -0.2348, 0.02);
        NEAR(fit->constant, 2.3918, 0.02);
    }
};

QTEST_APPLESS_MAIN(TestSeveralSeasons)
#include "tst_several_seasons.moc"
