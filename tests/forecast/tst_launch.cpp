// New products: published curves, look-alikes, early demand, guesses and their blend.
#include <QtTest>
#include <cmath>

#include "forecast/launch.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

// Thousands a year in the United States: room air conditioners and clothes dryers 1949–1961, colour television
// 1963–1970, as used since Bass (1969) and Mahajan, Mason & Srinivasan (1986).
const std::vector<double> kAirConditioners{96,   195,  238,  380,  1045, 1230, 1267,
                                           1828, 1586, 1673, 1800, 1580, 1500};
const std::vector<double> kDryers{106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236};
const std::vector<double> kColourTv{747, 1480, 2646, 5118, 5777, 5982, 5962, 4631};
// Video recorders sold in Japan 1980–1989, thousands: Cowpertwait & Metcalfe (2009), 3.3.4.
const std::vector<double> kRecorders{840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890};

bool near(double value, double expected, double tolerance) {
    if (std::abs(value - expected) <= tolerance) return true;
    qWarning("%.6g instead of %.6g", value, expected);
    return false;
}

LaunchProfile profile(std::int64_t key, const char* category, double price, std::vector<std::string> words,
                      int week) {
    return {key, category, price, std::move(words), Week{week}};
}

// Sold by a Bass curve, to whole units.
std::vector<double> sold(double market, double p, double q, int periods) {
    const Curve c{CurveKind::Bass, market, p, q};
    std::vector<double> out;
    for (int t = 1; t <= periods; ++t) out.push_back(std::round(c.sales(t)));
    return out;
}

// Six earlier coats that sold 500 … 1000 in 13 weeks, a fifth of it announced by votes.
LaunchInput coats() {
    LaunchInput input;
    input.profile = profile(100, "coat", 49900, {"wool", "long"}, 2900);
    for (int i = 0; i < 6; ++i) {
        LaunchHistory h;
        h.profile =
            profile(i + 1, "coat", 45000 + 2000.0 * i, {"wool", i % 2 == 0 ? "long" : "short"}, 2848 + i);
        h.sales = sold(500 + 100 * i, 0.08, 0.3, 13);
        double total = 0;
        for (double v : h.sales) total += v;
        h.early = std::round(total / 5);
        input.earlier.push_back(h);
    }
    return input;
}

}  // namespace

class TestLaunch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Srinivasan & Mason (1986), nonlinear least squares on intervals.
    void bassOfDurables() {
        const auto air = fitCurve(CurveKind::Bass, kAirConditioners);
        QVERIFY(near(air->curve.a, 0.0094, 5e-5) && near(air->curve.b, 0.3748, 5e-5));
        QVERIFY(near(air->curve.market, 18713, 1));
        const auto dryers = fitCurve(CurveKind::Bass, kDryers);
        QVERIFY(near(dryers->curve.a, 0.0136, 5e-5) && near(dryers->curve.b, 0.3267, 5e-5));
        QVERIFY(near(dryers->curve.market, 16497, 1));
        const auto television = fitCurve(CurveKind::Bass, kColourTv);
        QVERIFY(near(television->curve.a, 0.0185, 5e-5) && near(television->curve.b, 0.6159, 5e-5));
        QVERIFY(near(television->curve.market, 39659, 1));
    }

    // The book's output of nls(): M 6.798e+04, P 6.594e-03, Q 6.381e-01, residual standard error 727.2.
    void bassOfTheTextbook() {
        const auto fit = fitCurve(CurveKind::BassRate, kRecorders);
        QVERIFY(near(fit->curve.market, 67980, 5));
        QVERIFY(near(fit->curve.a, 6.594e-3, 5e-7) && near(fit->curve.b, 0.6381, 5e-5));
        QVERIFY(near(fit->error, 727.2, 0.05));
        // Bass (1969): the peak lies at ln(q/p) / (p+q).
        QVERIFY(near(*fit->curve.peak(), std::log(0.6381 / 6.594e-3) / (0.6381 + 6.594e-3), 1e-3));
    }

    // Least squares of S on Y and Y², computed with exact fractions beside.
    void bassByRegression() {
        const auto air = bassRegression(kAirConditioners);
        QVERIFY(near(air->market, 17091.25, 0.01));
        QVERIFY(near(air->a, 0.01699203, 1e-8) && near(air->b, 0.40494578, 1e-8));
        QCOMPARE(bassRegression(std::vector<double>{1, 2, 4, 8, 16, 32}).error().code,
                 std::string("forecast.launch.shape"));
    }

    void aCurveIsFoundAgain() {
        const Curve truth{CurveKind::Logistic, 5000, 0.6, 7};
        std::vector<double> y;
        for (int t = 1; t <= 16; ++t) y.push_back(truth.sales(t));
        const auto fit = fitCurve(CurveKind::Logistic, y);
        QVERIFY(near(fit->curve.market, 5000, 1) && near(fit->curve.a, 0.6, 1e-4) &&
                near(fit->curve.b, 7, 1e-3));
        QCOMPARE(fit->curve.reached(0), 0.0);
        QVERIFY(near(fit->curve.reached(1000), 1, 1e-9));
    }

    void tooLittleIsRefused() {
        QCOMPARE(fitCurve(CurveKind::Bass, std::vector<double>{5, 8, 9}).error().code,
                 std::string("forecast.launch.short"));
        QCOMPARE(fitCurve(CurveKind::Bass, std::vector<double>(9, 0)).error().code,
                 std::string("forecast.launch.empty"));
        QCOMPARE(forecastLaunch({}).error().code, std::string("forecast.launch.nothing"));
        LaunchInput far = coats();
        far.horizon = 0;
        QCOMPARE(forecastLaunch(far).error().code, std::string("forecast.option"));
    }

    // Gower (1971) by hand: (3·1 + 2·(1 − ln 2/ln 4) + 2·1/3 + 1·(1 − 13/26)) / 8.
    void similarityByHand() {
        const auto target = profile(1, "coat", 20000, {"wool", "long"}, 2900);
        const std::vector<LaunchProfile> others{
            profile(2, "coat", 40000, {"wool", "short"}, 2913), profile(3, "tea", 900, {"green"}, 2926),
            profile(4, "coat", 20000, {"long", "wool"}, 2900), profile(1, "coat", 20000, {"wool"}, 2900)};
        const auto found = lookAlikes(target, others);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].key, std::int64_t{4});
        QCOMPARE(found[0].similarity, 1.0);
        QVERIFY(near(found[1].similarity, (3 + 1 + 2.0 / 3 + 0.5) / 8, 1e-9));
        // What is not known counts for nothing, neither for nor against.
        LaunchProfile bare;
        bare.key = 9;
        bare.category = "coat";
        QCOMPARE(lookAlikes(bare, others)[0].similarity, 1.0);
        QCOMPARE(lookAlikes(LaunchProfile{}, others).size(), std::size_t{0});
    }

    void votesAreConverted() {
        std::vector<EarlyLaunch> launches;
        for (double early : {40, 60, 100, 200, 80}) launches.push_back({early, 5 * early, 1});
        const auto same = learnConversion(launches);
        QVERIFY(near(same->rate, 5, 0.05));
        QCOMPARE(same->launches, 5);
        launches[0].sold *= 3;
        launches[1].sold /= 3;
        const auto apart = learnConversion(launches);
        QVERIFY(near(apart->rate, 5, 0.05));
        QVERIFY(apart->spread > same->spread + 0.1);
        QVERIFY(!learnConversion(std::vector<EarlyLaunch>{{0, 5, 1}, {5, 0, 1}}));
    }

    void guessesHaveARecord() {
        QCOMPARE(learnGuess({}).rate, 1.0);
        const std::vector<Guess> high{{100, 50}, {200, 100}, {80, 40}, {60, 30}, {90, 45}, {70, 35}};
        const Conversion record = learnGuess(high);
        QVERIFY(record.rate < 0.7 && record.rate > 0.5);  // half, leaning on "right"
        QVERIFY(record.spread < learnGuess({}).spread);
    }

    // Inverse variances: 1/0.3² and 1/0.6² give 4 : 1; the logarithms' mean is weighted so.
    void theBlendByHand() {
        const std::vector<Estimate> parts{{"a", 100, 0.3, 0}, {"b", 200, 0.6, 0}, {"none", 0, 0.1, 0}};
        const Blend b = blend(parts);
        QCOMPARE(b.parts.size(), std::size_t{2});
        QVERIFY(near(b.parts[0].weight, 0.8, 1e-12));
        QVERIFY(near(b.total, std::exp(0.8 * std::log(100.0) + 0.2 * std::log(200.0)), 1e-9));
        // ln 2 apart: Σ w d² = (1/0.45) (ln 2)² = 1.07 > 1 widens by its root.
        const double chi = std::pow(std::log(2.0), 2) / (0.09 + 0.36);
        QVERIFY(near(b.spread, std::sqrt(chi / (1 / 0.09 + 1 / 0.36)), 1e-9));
        QCOMPARE(blend({}).total, 0.0);
    }

    void aNewCoatFollowsItsLookAlikes() {
        const auto made = forecastLaunch(coats());
        QVERIFY(made);
        QCOMPARE(made->points.size(), std::size_t{13});
        QCOMPARE(made->lookAlikes.size(), std::size_t{6});
        const Point& total = made->cumulative.back();
        QVERIFY2(total.median > 500 && total.median < 800, qPrintable(QString::number(total.median)));
        QVERIFY(total.lo80 < 500 && total.hi80 > 800);
        double sum = 0;
        for (std::size_t h = 0; h < 13; ++h) {
            const Point& p = made->points[h];
            QVERIFY(0 <= p.lo95 && p.lo95 <= p.lo90 && p.lo80 <= p.lo50 && p.lo50 <= p.median &&
                    p.median <= p.hi50 && p.hi80 <= p.hi90 && p.hi90 <= p.hi95);
            sum += p.mean;
            QVERIFY(near(made->cumulative[h].mean, sum, 1e-6));
        }
        // Their curve peaks near ln(.3/.08)/.38 = 3.5 weeks.
        QVERIFY(made->points[3].median > made->points[0].median &&
                made->points[3].median > made->points[10].median);
    }

    void votesAndTheFirstWeeksMoveIt() {
        LaunchInput input = coats();
        const double before = forecastLaunch(input)->cumulative.back().median;
        input.early = 400;  // twice the most ever: 2000 units by the old conversion of five
        const auto voted = forecastLaunch(input);
        QCOMPARE(voted->blend.parts.size(), std::size_t{2});
        QVERIFY(near(voted->conversion->rate, 5, 0.2));
        QVERIFY(voted->cumulative.back().median > 1.3 * before);
        // Then it sells like one of 400: each week of sales counts for more.
        const std::vector<double> truth = sold(400, 0.08, 0.3, 13);
        double reached = 0, last = voted->cumulative.back().median, width = 1e9;
        for (double v : truth) reached += v;
        for (std::size_t weeks : {2, 4, 8}) {
            input.sales.assign(truth.begin(), truth.begin() + static_cast<std::ptrdiff_t>(weeks));
            const auto made = forecastLaunch(input);
            const Point& total = made->cumulative.back();
            QVERIFY(std::abs(total.median - reached) < std::abs(last - reached));
            QVERIFY(total.hi95 - total.lo95 < width);
            QCOMPARE(made->points[0].hi95, truth[0]);
            QCOMPARE(made->cumulative[weeks - 1].lo95, made->cumulative[weeks - 1].hi95);
            last = total.median;
            width = total.hi95 - total.lo95;
        }
        QVERIFY2(near(last, reached, 0.1 * reached), qPrintable(QString::number(last)));
    }

    void theGuessCountsByItsRecord() {
        LaunchInput input = coats();
        const double before = forecastLaunch(input)->cumulative.back().median;
        input.guess = 2000;
        const double once = forecastLaunch(input)->cumulative.back().median;
        QVERIFY(once > before);
        for (int i = 0; i < 8; ++i) input.pastGuesses.push_back({300.0 + 50 * i, 300.0 + 50 * i});
        const double trusted = forecastLaunch(input)->cumulative.back().median;
        QVERIFY(trusted > once);
        for (int i = 0; i < 8; ++i) input.pastGuesses[static_cast<std::size_t>(i)].sold /= i % 2 == 0 ? 9 : 1;
        QVERIFY(forecastLaunch(input)->cumulative.back().median < trusted);
        input.earlier.clear();
        input.pastGuesses.clear();
        const auto alone = forecastLaunch(input);
        QVERIFY(near(alone->blend.total, 2000, 1e-9));
        input.guessLo = 1500;
        input.guessHi = 2600;
        const auto sure = forecastLaunch(input);
        QVERIFY(sure->blend.spread < alone->blend.spread);
    }

    void theSameInputGivesTheSameAnswer() {
        LaunchInput input = coats();
        const auto a = forecastLaunch(input), b = forecastLaunch(input);
        for (std::size_t h = 0; h < 13; ++h) QCOMPARE(a->points[h].hi95, b->points[h].hi95);
    }

    void oddHistoriesDoNoHarm() {
        LaunchInput input = coats();
        const double no = std::nan("");
        input.earlier[0].sales = {};
        input.earlier[1].sales = std::vector<double>(13, 0);
        input.earlier[2].sales = {no, no, 5};
        input.earlier[3].sales = std::vector<double>(300, 1e9);
        input.earlier[4].sales = {-4, 3};
        input.earlier[5].early = -1;
        input.early = 1e12;
        for (std::vector<double> sales :
             {std::vector<double>{}, {0}, {0, 0, 0, 0}, {no, 7}, {1e9}, {-3, 2}}) {
            input.sales = sales;
            for (CurveKind kind : {CurveKind::Bass, CurveKind::BassRate, CurveKind::Logistic}) {
                input.curve = kind;
                const auto made = forecastLaunch(input);
                QVERIFY(made);
                for (const Point& p : made->points)
                    QVERIFY(std::isfinite(p.mean) && std::isfinite(p.hi95) && p.lo95 >= 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLaunch)
#include "tst_launch.moc"
