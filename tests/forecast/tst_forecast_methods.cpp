// Known answers for each method: published worked examples and values worked out by hand in the comments.
#include <QtTest>
#include <cmath>

#include "forecast/forecast.h"

using namespace roulian::forecast;

namespace {

Fit run(const char* name, std::vector<double> y, int season, int horizon, const Fixed& fixed = {}) {
    auto fit = runMethod(name, y, season, horizon, fixed);
    if (!fit) {
        QTest::qFail(fit.error().code.c_str(), __FILE__, __LINE__);
        return {std::vector<double>(static_cast<std::size_t>(horizon), std::nan("")), {}, {}};
    }
    return *fit;
}

double parameter(const Fit& fit, const char* name) {
    for (const auto& [key, value] : fit.parameters)
        if (key == name) return value;
    return std::nan("");
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}
#define NEAR(actual, expected, tolerance)                                                  \
    do {                                                                                   \
        const double is = (actual);                                                        \
        QVERIFY2(near(is, expected, tolerance), qPrintable(QString::number(is, 'g', 10))); \
    } while (false)

// Annual oil production of Saudi Arabia 1996-2013, million tonnes (FPP, 2nd edition, section 7.1).
const std::vector<double> kOil{445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43,
                               521.28, 508.95, 488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34};
// Air passengers of Australian carriers 1990-2016, millions (FPP, 2nd edition, section 7.2).
const std::vector<double> kAir{17.55, 21.86, 23.89, 26.93, 26.89, 28.83, 30.08, 30.95, 30.19,
                               31.58, 32.58, 33.48, 39.02, 41.39, 41.60, 44.66, 46.95, 48.73,
                               51.49, 50.03, 60.64, 63.36, 66.36, 68.20, 68.12, 69.78, 72.60};

}  // namespace

class TestForecastMethods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // FPP 2nd ed. 7.1: alpha 0.83, first level 446.6, forecast 542.68 for every year ahead.
    void simpleSmoothingOfTheTextbook() {
        const Fit fit = run("ses", kOil, 1, 5);
        NEAR(parameter(fit, "alpha"), 0.8339, 0.005);
        NEAR(parameter(fit, "level0"), 446.59, 0.5);
        for (double f : fit.mean) NEAR(f, 542.68, 0.05);
    }

    // FPP 2nd ed. 7.2: alpha 0.8321, beta* 0.0001, first level 15.57, first trend 2.102; forecasts 74.60,
    // 76.70, 78.80, 80.91, 83.01.
    void holtOfTheTextbook() {
        const Fit given = run("holt", kAir, 1, 5,
                              {{"alpha", 0.8321}, {"beta", 0.0001}, {"level", 15.5715}, {"trend", 2.1017}});
        const double book[] = {74.60, 76.70, 78.80, 80.91, 83.01};
        for (std::size_t h = 0; h < 5; ++h) NEAR(given.mean[h], book[h], 0.02);
        const Fit found = run("holt", kAir, 1, 5);
        for (std::size_t h = 0; h < 5; ++h) NEAR(found.mean[h], book[h], 0.1);
    }

    // By hand, alpha 0.5, first level 10: 10 → 10 + .5·2 = 11 → 11 − .5·3 = 9.5; one step ahead 10, 11.
    void simpleSmoothingByHand() {
        const Fit fit = run("ses", {12, 8}, 1, 2, {{"alpha", 0.5}, {"level", 10}});
        NEAR(fit.fitted[0], 10, 1e-12);
        NEAR(fit.fitted[1], 11, 1e-12);
        NEAR(fit.mean[1], 9.5, 1e-12);
    }

    // Damped trend by hand: level 10, trend 2, phi .9, alpha .5, beta* .5; y = 12, 14, 12, 13, 14.
    //   1: 11.8, e .2    level 11.9       trend 1.8 + .05 = 1.85
    //   2: 13.565, e .435    level 13.7825    trend 1.665 + .10875 = 1.77375
    // The rest is the same arithmetic; the h-step forecast adds trend · (.9 + .81 + … ).
    void dampedTrendByHand() {
        const std::vector<double> y{12, 14, 12, 13, 14};
        double level = 10, trend = 2;
        for (double v : y) {
            const double f = level + 0.9 * trend, e = v - f;
            level = f + 0.5 * e;
            trend = 0.9 * trend + 0.25 * e;
        }
        const Fit fit = run("holt_damped", y, 1, 2,
                            {{"alpha", 0.5}, {"beta", 0.5}, {"phi", 0.9}, {"level", 10}, {"trend", 2}});
        NEAR(fit.fitted[0], 11.8, 1e-9);
        NEAR(fit.fitted[1], 13.565, 1e-9);
        NEAR(fit.mean[0], level + 0.9 * trend, 1e-9);
        NEAR(fit.mean[1], level + (0.9 + 0.81) * trend, 1e-9);
    }

    void seasonsAreContinued() {
        std::vector<double> add, mul;
        const double a[] = {-4, 1, 6, -3}, m[] = {0.8, 1.1, 1.3, 0.8};
        for (int t = 0; t < 32; ++t) {
            add.push_back(50 + 0.5 * t + a[t % 4]);
            mul.push_back((50 + 0.5 * t) * m[t % 4]);
        }
        const Fit additive = run("holt_winters_add", add, 4, 6), chosen = run("ets", mul, 4, 6);
        const Fit multiplicative = run("holt_winters_mul", mul, 4, 6);
        for (int h = 0; h < 6; ++h) {
            const int t = 32 + h;
            const auto at = static_cast<std::size_t>(h);
            NEAR(additive.mean[at], 50 + 0.5 * t + a[t % 4], 0.1);
            NEAR(multiplicative.mean[at], (50 + 0.5 * t) * m[t % 4], 1);
            NEAR(chosen.mean[at], (50 + 0.5 * t) * m[t % 4], 1);
        }
        QCOMPARE(parameter(chosen, "form.season"), 2.0);
    }

    void familyChoosesTrendOnlyWhereThereIsOne() {
        std::vector<double> flat, rising;
        for (int t = 0; t < 60; ++t) {
            const double noise = ((t * 7919) % 13 - 6) / 2.0;
            flat.push_back(100 + noise);
            rising.push_back(100 + 5 * t + noise);
        }
        QCOMPARE(parameter(run("ets", flat, 1, 1), "form.trend"), 0.0);
        QVERIFY(parameter(run("ets", rising, 1, 1), "form.trend") > 0);
        NEAR(run("ets", rising, 1, 10).mean[9], 100 + 5 * 69, 8);
    }

    // Dynamic Theta by hand, theta 2, alpha .5, first level 2; y = 4, 6 (equations 7-12 of the paper):
    //   t = 1: A = 4, B = 0, mean 0: mu = 2 + .5·(1·4 + 0) = 4; level .5·4 + .5·2 = 3; mean 4, A = 4, B = 0
    //   t = 2: mu = 3 + .5·(.5·4) = 4; level .5·6 + .5·3 = 4.5; mean 5,
    //          B = (0·B + 3·(6 − 4))/3 = 2, A = 5 − 2·1.5 = 2
    //   t = 3: mu = 4.5 + .5·(.25·2 + (1 − .125)/.5·2) = 4.5 + .5·(.5 + 3.5) = 6.5
    void thetaByHand() {
        const Fit fit = run("theta", {4, 6, 6.5}, 1, 1, {{"theta", 2}, {"alpha", 0.5}, {"level", 2}});
        NEAR(fit.fitted[0], 4, 1e-9);
        NEAR(fit.fitted[1], 4, 1e-9);
        NEAR(fit.fitted[2], 6.5, 1e-9);
    }

    void thetaFollowsALine() {
        std::vector<double> y;
        for (int t = 0; t < 40; ++t) y.push_back(20 + 3 * t);
        NEAR(run("theta", y, 1, 5).mean[4], 20 + 3 * 44, 3);
    }

    // Croston (1972) by hand: alpha .2, size 4 and interval 2 at the start; y = 0 6 0 0 3:
    //   week 2: size 4 + .2·2 = 4.4, interval 2 + .2·(2 − 2) = 2
    //   week 5: size 4.4 + .2·(3 − 4.4) = 4.12, interval 2 + .2·(3 − 2) = 2.2; forecast 4.12/2.2
    // Syntetos & Boylan (2005): the same times 1 − .2/2.
    void crostonAndItsCorrectionByHand() {
        const Fixed fixed{{"alpha", 0.2}, {"size", 4}, {"interval", 2}};
        const Fit croston = run("croston", {0, 6, 0, 0, 3}, 1, 2, fixed);
        NEAR(croston.fitted[0], 2, 1e-12);
        NEAR(croston.fitted[2], 2.2, 1e-12);
        NEAR(croston.mean[0], 4.12 / 2.2, 1e-12);
        NEAR(run("sba", {0, 6, 0, 0, 3}, 1, 2, fixed).mean[1], 0.9 * 4.12 / 2.2, 1e-12);
    }

    // Teunter, Syntetos & Babai (2011) by hand: alpha .5, beta .1, size 4, probability .5; y = 0 6 0:
    //   probability .45 → .505 → .4545; size 4 → 5 → 5; forecast 5 · .4545
    void tsbByHand() {
        const Fit fit =
            run("tsb", {0, 6, 0}, 1, 1, {{"alpha", 0.5}, {"beta", 0.1}, {"size", 4}, {"probability", 0.5}});
        NEAR(fit.fitted[1], 4 * 0.45, 1e-12);
        NEAR(fit.mean[0], 5 * 0.4545, 1e-12);
    }

    void tsbForgetsADeadItem() {
        std::vector<double> y(60, 0);
        for (std::size_t t = 0; t < 20; t += 2) y[t] = 5;
        QVERIFY(run("tsb", y, 1, 1).mean[0] < 0.5 * run("croston", y, 1, 1).mean[0]);
    }

    void naivesMeanAndDrift() {
        const std::vector<double> y{1, 2, 3, 4, 5, 7};
        QCOMPARE(run("naive", y, 1, 2).mean, (std::vector<double>{7, 7}));
        QCOMPARE(run("seasonal_naive", y, 4, 5).mean, (std::vector<double>{3, 4, 5, 7, 3}));
        QCOMPARE(run("seasonal_naive", y, 52, 2).mean, (std::vector<double>{7, 7}));
        NEAR(run("mean", y, 1, 1).mean[0], 22.0 / 6, 1e-12);
        NEAR(run("drift", y, 1, 2).mean[1], 7 + 2 * 6.0 / 5, 1e-12);
    }

    void refusals() {
        const std::vector<double> y{1, 2};
        QCOMPARE(runMethod("oracle", y, 1, 1).error().code, std::string("forecast.method"));
        QCOMPARE(runMethod("holt", y, 1, 1).error().code, std::string("forecast.series"));
        QCOMPARE(runMethod("ses", std::vector<double>{1, std::nan(""), 2}, 1, 1).error().code,
                 std::string("forecast.series"));
        QCOMPARE(runMethod("ses", y, 1, 0).error().code, std::string("forecast.option"));
        QVERIFY(methods().size() >= 14);
    }
};

QTEST_APPLESS_MAIN(TestForecastMethods)
#include "tst_forecast_methods.moc"
