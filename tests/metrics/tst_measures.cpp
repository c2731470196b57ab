// Every expected figure is worked out by hand in the comment beside it.
#include <QtTest>
#include <cmath>
#include <limits>
#include <random>

#include "metrics/measures.h"

using namespace roulian;
using namespace roulian::metrics;

namespace {
using Values = std::vector<double>;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool near(std::optional<double> value, double expected) {
    const bool same = value && std::fabs(*value - expected) < 1e-9;
    if (!same) qWarning() << "got" << value.value_or(kNan) << "expected" << expected;
    return same;
}

Values randomValues(std::mt19937& random, std::size_t n, double most) {
    Values v(n);
    for (double& x : v) x = std::floor(static_cast<double>(random() % 1000) / 1000 * most);
    return v;
}
}  // namespace

class TestMeasures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forecastErrors() {
        const Values actual{100, 80, 0, 120}, forecast{90, 100, 10, 120}, naive{60, 100, 30, 90};
        QVERIFY(near(wape(actual, forecast), 40.0 / 300));  // 10 + 20 + 10 + 0
        QVERIFY(near(bias(actual, forecast), 20.0 / 300));  // −10 + 20 + 10 + 0: too high
        QVERIFY(near(wape(actual, naive), 120.0 / 300));    // 40 + 20 + 30 + 30
        QVERIFY(near(forecastValueAdded(actual, naive, forecast), 80.0 / 300));
        QVERIFY(!wape(Values{0, 0}, Values{1, 1}));
        QVERIFY(!wape(actual, Values{1}));
        QVERIFY(!wape({}, {}));
        QVERIFY(!bias(Values{kNan}, Values{1}));
        QVERIFY(!forecastValueAdded(actual, Values{1}, forecast));
    }
    void forecastErrorProperties() {
        std::mt19937 random(7);
        for (int run = 0; run < 200; ++run) {
            const Values actual = randomValues(random, 30, 50), forecast = randomValues(random, 30, 50);
            const auto w = wape(actual, forecast), b = bias(actual, forecast);
            QVERIFY(w && b && std::fabs(*b) <= *w + 1e-12);
            QVERIFY(near(wape(actual, actual), 0));
            QVERIFY(near(forecastValueAdded(actual, forecast, forecast), 0));
            Values doubledA = actual, doubledF = forecast;
            for (double& x : doubledA) x *= 3;
            for (double& x : doubledF) x *= 3;
            QVERIFY(near(wape(doubledA, doubledF), *w));  // no unit
        }
    }
    void scaledErrors() {
        const Values history{10, 12, 9,
                             13};  // |2| + |−3| + |4| = 9, mean 3; squares 4 + 9 + 16 = 29, mean 29/3
        const Values actual{11, 14}, forecast{12, 12};  // errors 1, −2: mean 1.5; squares mean 2.5
        QVERIFY(near(mase(history, actual, forecast), 0.5));
        QVERIFY(near(rmsse(history, actual, forecast), std::sqrt(2.5 / (29.0 / 3))));
        QVERIFY(near(mase(history, actual, forecast, 2), 1.5));  // |9−10|, |13−12|: mean 1
        QVERIFY(!mase(Values{5, 5, 5}, actual, forecast));       // constant history: no scale
        QVERIFY(!mase(history, actual, forecast, 4));
        QVERIFY(!rmsse(history, actual, forecast, 0));
    }
    void scaledErrorOfTheNaiveItself() {
        // In-sample, the naive forecast has MASE and RMSSE 1 by construction.
        std::mt19937 random(3);
        for (int run = 0; run < 50; ++run) {
            const Values h = randomValues(random, 20, 100);
            const Values actual(h.begin() + 1, h.end()), naive(h.begin(), h.end() - 1);
            QVERIFY(near(mase(h, actual, naive), 1));
            QVERIFY(near(rmsse(h, actual, naive), 1));
        }
    }
    void supply() {
        QVERIFY(near(fillRate(Qty::units(95), Qty::units(100)), 0.95));
        QVERIFY(!fillRate(Qty::units(1), Qty{}));
        // 73,000 yuan in 73 days = 365,000 a year; mean stock 50,000
        const std::vector<Money> stock{Money::fromYuan(40000), Money::fromYuan(60000)};
        QVERIFY(near(stockTurns(Money::fromYuan(73000), 73, stock), 7.3));
        QVERIFY(!stockTurns(Money::fromYuan(73000), 0, stock));
        QVERIFY(!stockTurns(Money::fromYuan(73000), 73, {}));
        QVERIFY(!stockTurns(Money::fromYuan(73000), 73, std::vector<Money>{Money{}}));
        QVERIFY(near(lossRate(Qty::fromDouble(2.5), Qty::units(50)), 0.05));
        QVERIFY(!lossRate(Qty::units(1), Qty{}));
        QVERIFY(near(onTimeDelivery(9, 12), 0.75));
        QVERIFY(!onTimeDelivery(0, 0));
        QVERIFY(near(daysOfCover(Qty::units(30), 4), 7.5));
        QVERIFY(!daysOfCover(Qty::units(30), 0));
    }
    void coverByDay() {
        const Values days{10, 0, 20};
        QVERIFY(near(daysOfCover(Qty::units(15), days), 2.25));  // 10, nothing, then 5 of 20
        QVERIFY(near(daysOfCover(Qty::units(10), days), 2.0));
        QVERIFY(near(daysOfCover(Qty::units(40), days), 4.0));  // 3 days, then 10 more at a mean of 10 a day
        QVERIFY(near(daysOfCover(Qty{}, days), 0));
        QVERIFY(near(daysOfCover(Qty::units(-5), days), 0));  // negative stock covers nothing
        QVERIFY(!daysOfCover(Qty::units(5), Values{0, 0}));
        // A level demand gives the simple quotient.
        for (int q = 1; q < 60; ++q)
            QVERIFY(near(daysOfCover(Qty::units(q), Values(7, 4)), *daysOfCover(Qty::units(q), 4.0)));
    }
    void planNervousness() {
        const Week w{2900};
        const auto row = [](std::int64_t item, Week week, int n) {
            return PlannedQty{item, week, Qty::units(n)};
        };
        const std::vector before{row(1, w, 100), row(1, w + 1, 50), row(2, w, 50), row(1, w + 4, 900)};
        const std::vector after{row(1, w, 80), row(1, w + 1, 40), row(1, w + 1, 10), row(3, w + 1, 30)};
        // item 1: 20 + 0 (40 + 10 = 50); item 2 gone: 50; item 3 new: 30; w + 4 outside. 100 ÷ 200
        QVERIFY(near(nervousness(before, after, w, w + 4), 0.5));
        QVERIFY(near(nervousness(before, before, w, w + 10), 0));
        QVERIFY(!nervousness({}, after, w, w + 4));
    }
    void customers() {
        QVERIFY(near(repeatPurchaseRate(std::vector{1, 2, 5, 1, 0}), 0.5));  // 2 of 4 that bought
        QVERIFY(!repeatPurchaseRate(std::vector{0}));
        QCOMPARE(averageOrderValue(Money{1000}, 3)->fen, 333);
        QCOMPARE(averageOrderValue(Money{1001}, 2)->fen, 501);  // half away from zero
        QCOMPARE(averageOrderValue(Money{-1001}, 2)->fen, -501);
        QVERIFY(!averageOrderValue(Money{1000}, 0));
    }
    void abcClasses() {
        // 50, 30, 15, 5 of 100: reached before each 0, 50, 80, 95 %
        const std::vector expected{Abc::C, Abc::A, Abc::B, Abc::A};
        QCOMPARE(abc(Values{5, 50, 15, 30}), expected);
        QCOMPARE(abc(Values{1000, 1}), (std::vector{Abc::A, Abc::C}));  // one giant is A, not C
        QCOMPARE(abc(Values{0, -3, kNan}), (std::vector{Abc::C, Abc::C, Abc::C}));
        QVERIFY(abc({}).empty());
        const auto tenths = abc(Values(10, 0.1));  // eight A, then B at 0.8 and 0.9
        QCOMPARE(std::count(tenths.begin(), tenths.end(), Abc::A), 8);
        QCOMPARE(std::count(tenths.begin(), tenths.end(), Abc::B), 2);
    }
    void abcNeverPutsTheSmallerAbove() {
        std::mt19937 random(11);
        for (int run = 0; run < 100; ++run) {
            const Values v = randomValues(random, 60, 500);
            const std::vector<Abc> c = abc(v);
            for (std::size_t i = 0; i < v.size(); ++i)
                for (std::size_t k = 0; k < v.size(); ++k)
                    if (v[i] > v[k]) QVERIFY(c[i] <= c[k]);
        }
    }
    void xyzClasses() {
        QVERIFY(near(coefficientOfVariation(Values{2, 4, 6}), 0.5));  // sd √((4+0+4)/2) = 2, mean 4
        QVERIFY(!coefficientOfVariation(Values{1}));
        QVERIFY(!coefficientOfVariation(Values{0, 0}));
        QCOMPARE(xyz(0.5), Xyz::X);
        QCOMPARE(xyz(0.51), Xyz::Y);
        QCOMPARE(xyz(1.01), Xyz::Z);
        QCOMPARE(xyz(std::nullopt), Xyz::Z);
        QVERIFY(near(coefficientOfVariation(Values{20, 40, 60}), 0.5));  // no unit
    }
    void demandPatterns() {
        // 0 3 0 0 5 0 4 0: ADI 8 ÷ 3; sizes mean 4, variance (1 + 1 + 0) ÷ 2 = 1, CV² 1 ÷ 16
        const auto p = demandPattern(Values{0, 3, 0, 0, 5, 0, 4, 0});
        QVERIFY(p);
        QVERIFY(near(p->adi, 8.0 / 3));
        QVERIFY(near(p->cv2, 1.0 / 16));
        QCOMPARE(p->kind, DemandKind::Intermittent);
        QCOMPARE(demandPattern(Values{5, 6, 5, 4})->kind, DemandKind::Smooth);
        QCOMPARE(demandPattern(Values{1, 30, 2, 1})->kind, DemandKind::Erratic);
        QCOMPARE(demandPattern(Values{0, 1, 0, 30, 0, 2, 0, 1})->kind, DemandKind::Lumpy);
        QVERIFY(!demandPattern(Values{0, 0}));
        QCOMPARE(demandPattern(Values{0, 0, 9})->cv2, 0.0);
    }
    void keyFigures() {
        const Kpi better = kpi("wape", 0.2, 0.25);
        QCOMPARE(better.verdict(), Verdict::Good);
        QVERIFY(near(better.change(), -0.05));
        QVERIFY(near(better.relativeChange(), -0.2));
        QCOMPARE(kpi("fill_rate", 0.9, 0.95).verdict(), Verdict::Bad);
        QCOMPARE(kpi("bias", -0.02, 0.10).verdict(), Verdict::Good);
        QCOMPARE(kpi("bias", -0.20, 0.10).verdict(), Verdict::Bad);
        QCOMPARE(kpi("on_time", 0.9, 0.9).verdict(), Verdict::Same);
        QCOMPARE(kpi("on_time", 0.9, std::nullopt).verdict(), Verdict::Unknown);
        QVERIFY(!kpi("orders", 5, 0).relativeChange());
        QCOMPARE(kpi("orders", 5, 0).verdict(), Verdict::Good);
        QVERIFY(!kpi("orders", kNan, 1).change());
        // Turning the two periods round turns the verdict round.
        for (const char* id : {"wape", "bias", "stock_turns", "loss_rate"}) {
            const Verdict there = kpi(id, 0.3, 0.1).verdict(), back = kpi(id, 0.1, 0.3).verdict();
            QVERIFY(there != back && there != Verdict::Same);
        }
    }
};

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
