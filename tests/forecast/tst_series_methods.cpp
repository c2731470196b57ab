// Known answers for the models of the series engine: values worked out by hand, properties the papers state,
// and the orders R's forecast package finds for textbook series.
#include <QtTest>
#include <cmath>
#include <random>

#include "forecast/arima_model.h"
#include "forecast/ces_model.h"
#include "forecast/ets_model.h"
#include "forecast/forecast.h"
#include "forecast/theta_model.h"
#include "textbook.h"

using namespace roulian::forecast;
using namespace textbook;

class TestSeriesMethods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The airline model of Box & Jenkins (1976, chapter 9): logarithms, (0,1,1)(0,1,1)12, theta 0.396 and
    // Theta 0.614 by conditional least squares (0.402 and 0.557 by exact likelihood).
    void airlineModel() {
        const std::vector<double> y = logged(kAirline);
        const auto fit = fitArima({0, 1, 1, 0, 1, 1, false}, {y, 12, 12, nullptr});
        QVERIFY(fit);
        NEAR(-fit->ma[0], 0.396, 0.04);
        NEAR(-fit->seasonMa[0], 0.60, 0.06);
        NEAR(std::sqrt(fit->sigma2), 0.0367, 0.002);
    }

    // FPP: auto.arima differences the logarithms once in the season and once beside it.
    void airlineIsDifferencedTwice() {
        const std::vector<double> y = logged(kAirline);
        const auto fit = fitArimaBest({y, 12, 24, nullptr});
        QVERIFY(fit);
        QCOMPARE(fit->order.D, 1);
        QVERIFY(fit->order.d + (fit->order.constant ? 1 : 0) >= 1);
        std::vector<double> out(24);
        arimaAhead(*fit, y, out);
        // Next July is the peak, November the trough, and the year grows by 5 to 15 %.
        QVERIFY(out[6] > out[10] && out[6] > out[1]);
        const double growth = std::exp(out[18] - out[6]);
        QVERIFY2(growth > 1.02 && growth < 1.2, qPrintable(QString::number(growth)));
    }

    // auto.arima(Nile) is ARIMA(1,1,1) in R (ar 0.2544, ma -0.8741; exact likelihood, sigma² 20177).
    void nileOfR() {
        const auto fit = fitArima({1, 1, 1, 0, 0, 0, false}, {kNile, 1, 5, nullptr});
        QVERIFY(fit);
        NEAR(fit->ar[0], 0.2544, 0.06);
        NEAR(fit->ma[0], -0.8741, 0.05);
        NEAR(fit->sigma2, 20177, 900);
        const auto best = fitArimaBest({kNile, 1, 5, nullptr});
        QVERIFY(best);
        QCOMPARE(best->order.d, 1);
    }

    // ndiffs(Nile) = 1 by KPSS; a random walk needs one difference, white noise none.
    void differences() {
        QCOMPARE(differencesNeeded(kNile), 1);
        std::mt19937 random(5);
        std::vector<double> noise, walk{0};
        for (int t = 0; t < 200; ++t) {
            noise.push_back(static_cast<double>(random() % 1000));
            walk.push_back(walk.back() + noise.back() - 499.5);
        }
        QCOMPARE(differencesNeeded(noise), 0);
        QCOMPARE(differencesNeeded(walk), 1);
    }

    // An AR(1) without noise: y − 10 halves every step.
    void autoregressionByHand() {
        std::vector<double> y;
        std::mt19937 random(3);
        double x = 0;
        for (int t = 0; t < 400; ++t) {
            x = 0.5 * x + (static_cast<double>(random() % 2001) - 1000) / 1000;
            y.push_back(10 + x);
        }
        const auto fit = fitArima({1, 0, 0, 0, 0, 0, true}, {y, 1, 3, nullptr});
        QVERIFY(fit);
        NEAR(fit->ar[0], 0.5, 0.09);
        NEAR(fit->constant, 10, 0.1);
        std::vector<double> out(2);
        arimaAhead(*fit, y, out);
        NEAR(out[0], fit->constant + fit->ar[0] * (y.back() - fit->constant), 1e-6);
        NEAR(out[1], fit->constant + fit->ar[0] * (out[0] - fit->constant), 1e-6);
    }

    // Svetunkov, Kourentzes & Ord (2022): with alpha0 = alpha1 = 1 the level takes every value whole and the
    // potential is fed 2 e; by hand from the recursion.
    void complexSmoothingByHand() {
        CesFit fit;
        fit.x = {1.0, 1.0, 0, 0};
        fit.level0 = {10};
        fit.potential0 = {9};
        std::vector<double> out(2);
        // e = 12 − 10 = 2; level 10 − 0·9 + 0·2 = 10; potential 10 + 0·9 + 2·2 = 14.
        cesAhead(fit, std::vector<double>{12}, out);
        NEAR(out[0], 10, 1e-12);
        // alpha0 1.3, alpha1 1: level 10 + .3·2 = 10.6, potential 10 − .3·9 + 2.3·2 = 11.9; then without
        // error level 10.6, since 1 − alpha1 = 0.
        fit.x = {1.3, 1.0, 0, 0};
        cesAhead(fit, std::vector<double>{12}, out);
        NEAR(out[0], 10.6, 1e-12);
        NEAR(out[1], 10.6, 1e-12);
        // alpha1 0.9: level 10 − .1·9 + .4·2 = 9.9, potential 10 − .3·9 + 2.2·2 = 11.7; next 9.9 − 1.17.
        fit.x = {1.3, 0.9, 0, 0};
        cesAhead(fit, std::vector<double>{12}, out);
        NEAR(out[0], 9.9, 1e-12);
        NEAR(out[1], 8.73, 1e-12);
    }

    // A season repeated exactly is forecast exactly by the seasonal form.
    void complexSmoothingSeason() {
        std::vector<double> y;
        for (int t = 0; t < 48; ++t) y.push_back(100 + 30 * std::sin(2 * 3.14159265358979 * t / 12));
        const auto fit = fitCesBest({y, 12, 12, nullptr});
        QVERIFY(fit && fit->form != CesForm::None);
        std::vector<double> out(12);
        cesAhead(*fit, y, out);
        for (std::size_t h = 0; h < 12; ++h) NEAR(out[h], y[36 + h], 1.5);
    }

    // The same model run over a longer stretch gives what it gives when asked at its own end.
    void modelsContinue() {
        const Problem whole{kAirline, 12, 12, nullptr};
        const auto ets = fitEts({true, true, true, EtsSeason::Multiplicative}, whole);
        QVERIFY(ets);
        std::vector<double> out(12);
        QVERIFY(etsAhead(*ets, kAirline, out));
        for (std::size_t h = 0; h < 12; ++h) NEAR(out[h], ets->fit.mean[h], 1e-6);
        const ThetaFit theta = fitTheta(whole);
        thetaAhead(theta, kAirline, out);
        for (std::size_t h = 0; h < 12; ++h) NEAR(out[h], theta.fit.mean[h], 1e-6);
    }

    // Multiplicative errors with an additive season: an exact season and no noise is reproduced.
    void mixedForm() {
        std::vector<double> y;
        for (int t = 0; t < 40; ++t) y.push_back(50 + t % 4 * 10);
        const auto fit = fitEts({true, false, false, EtsSeason::Additive}, {y, 4, 4, nullptr});
        QVERIFY(fit);
        for (std::size_t h = 0; h < 4; ++h) NEAR(fit->fit.mean[h], y[36 + h], 0.2);
    }

    void byName() {
        for (const char* name : {"arima", "ces"}) {
            const auto fit = runMethod(name, kAirline, 12, 6);
            QVERIFY(fit.ok());
            QCOMPARE(fit->mean.size(), std::size_t{6});
            for (const double v : fit->mean) QVERIFY(v > 350 && v < 800);
            QVERIFY(!runMethod(name, std::vector<double>{1, 2}, 1, 2).ok());
        }
    }
};

QTEST_APPLESS_MAIN(TestSeriesMethods)
#include "tst_series_methods.moc"
