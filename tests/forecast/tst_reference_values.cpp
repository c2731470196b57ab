// The methods against R 4.2.2 and its package forecast 8.20 on textbook series. Where a model is fully given (parameters
// and first states), our recursion must say the same numbers; where it is estimated, our likelihood must not be worse.
#include "forecast/arima_model.h"
#include "forecast/ets_model.h"
#include "forecast/forecast.h"
#include "forecast/mstl_model.h"
#include "textbook.h"

using namespace roulian::forecast;
using namespace textbook;

namespace {

using Values = std::vector<double>;

struct Given {
    EtsForm form;
    double alpha = 0, beta = 0, gamma = 0, phi = 1, level = 0, trend = 0;
    Values season;
};

// R's parameters are those of the error form: beta = alpha · beta*, gamma = gamma* · (1 − alpha).
EtsFit heldAs(const Given& g) {
    EtsFit fit;
    fit.form = g.form;
    fit.phi = g.phi;
    fit.state = {g.alpha, g.form.trend ? g.beta / g.alpha : 0, g.gamma / (1 - g.alpha), g.phi, g.level,
                 g.trend};
    fit.season0 = g.season;
    return fit;
}

double aiccOf(const Values& y, const EtsForm& form) {
    const auto fit = fitEts(form, {y, 12, 1, nullptr});
    // The likelihood is that of the series at mean 1.
    return fit ? fit->aicc + 2 * static_cast<double>(y.size()) * std::log(fit->scale) : 1e12;
}

Fit run(const char* name, const Values& y, int season, int horizon, const Fixed& fixed = {}) {
    auto fit = runMethod(name, y, season, horizon, fixed);
    return fit ? *fit : Fit{Values(static_cast<std::size_t>(horizon), std::nan("")), {}, {}};
}

}  // namespace

class TestReferenceValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ets(y, model, damped): the parameters and first states R printed, and its last states continued.
    void givenModels_data() {
        QTest::addColumn<Values>("y");
        QTest::addColumn<EtsFit>("fit");
        QTest::addColumn<Values>("said");
        using enum EtsSeason;
        QTest::newRow("AAdN") << kUsers
                              << heldAs({{false, true, true, None},
                                         0.999899956,
                                         0.996643874,
                                         0,
                                         0.814958028,
                                         90.351767450,
                                         -0.017282338,
                                         {}})
                              << Values{218.366335, 217.035069, 215.950143,
                                        215.065973, 214.345412, 213.758186};
        QTest::newRow("MNN") << kNile
                             << heldAs(
                                    {{true, false, false, None}, 0.15140317, 0, 0, 1, 1087.77182499, 0, {}})
                             << Values{838.875161, 838.875161};
        QTest::newRow("ANA") << kDeaths
                             << heldAs({{false, false, false, Additive},
                                        0.5945898908,
                                        0,
                                        0.002028959954,
                                        1,
                                        9248.362824,
                                        0,
                                        {-739.05515278, -1537.79172434, -739.90042706, -489.56271320,
                                         306.42121653, 756.09198129, 1683.23661061, 970.73874487,
                                         -121.77102033, 218.29011467, -255.35275543, -51.34487483}})
                             << Values{8397.496909, 7599.220613, 8396.594687, 8646.509703,
                                       9443.411945, 9893.064727, 10819.123703};
        QTest::newRow("AAA") << kAirline
                             << heldAs({{false, true, false, Additive},
                                        0.9934803629,
                                        1.911791595e-04,
                                        5.800325143e-04,
                                        1,
                                        120.9607625,
                                        1.393399829,
                                        {-25.228789847, -34.336421810, -3.820470374, -8.094607008,
                                         -4.232029894, 33.582229060, 66.184639396, 65.155396029, 15.072661897,
                                         -20.716871637, -54.384166219, -29.181569593}})
                             << Values{437.2862726, 429.5849649, 461.5371200, 458.6586902,
                                       463.9389493, 503.1811115, 537.2384158};
        QTest::newRow("MNM") << kAirline
                             << heldAs({{true, false, false, Multiplicative},
                                        0.4072528186,
                                        0,
                                        0.5926616121,
                                        1,
                                        143.4176675405,
                                        0,
                                        {0.9465565558, 0.9872766171, 1.0634862360, 1.0472587298, 0.9523756066,
                                         1.0870289747, 1.1652233857, 1.1391180821, 1.0448296499, 0.9034619448,
                                         0.7519888262, 0.9113953914}})
                             << Values{438.4676061, 410.7016324, 456.1838215, 485.9239394,
                                       492.5400583, 556.9046360, 643.3901287};
        QTest::newRow("MAM") << kAirline
                             << heldAs({{true, true, false, Multiplicative},
                                        0.3949968505,
                                        0.0107004419,
                                        0.3995392024,
                                        1,
                                        122.3754260165,
                                        1.1073665821,
                                        {0.9027453014, 0.9522478842, 1.0807569099, 1.0331616426, 0.9786588988,
                                         1.0839951215, 1.1830314020, 1.1537067991, 1.0476177698, 0.9013680439,
                                         0.7826691071, 0.9000411199}})
                             << Values{448.9737672, 425.2278173, 484.2137115, 504.6110723, 519.1422647,
                                       593.5873260, 680.4644283, 670.0224713, 555.3150683, 491.2653255,
                                       420.7029228, 466.3177557, 484.0134044};
        QTest::newRow("MAdM") << kAirline
                              << heldAs({{true, true, true, Multiplicative},
                                         0.7095519162,
                                         0.02040891933,
                                         1.004683097e-04,
                                         0.9799999267,
                                         120.9939355,
                                         1.770540197,
                                         {0.9058523729, 0.8868922872, 1.0110300880, 0.9803820735,
                                          0.9786127608, 1.1105001809, 1.2317985072, 1.2203006972,
                                          1.0592019298, 0.9216595984, 0.7993220283, 0.8944474757}})
                              << Values{441.7692144, 434.0553596, 496.5229525, 483.1003910, 483.8219953,
                                        550.7960571, 612.8870849, 609.0368042, 530.2236508, 462.7295354,
                                        402.4609029, 451.6225309, 458.6369226};
    }
    void givenModels() {
        QFETCH(Values, y);
        QFETCH(EtsFit, fit);
        QFETCH(Values, said);
        Values out(said.size());
        QVERIFY(etsAhead(fit, y, out));
        for (std::size_t h = 0; h < said.size(); ++h) NEAR(out[h], said[h], 1e-6 * said[h]);
    }

    // AICc of ets(y, model, damped, restrict = FALSE), smaller is better. R estimates the first seasonal states too, which
    // ours take from a decomposition, and searches from one start.
    void estimatedModels_data() {
        QTest::addColumn<Values>("y");
        QTest::addColumn<EtsForm>("form");
        QTest::addColumn<double>("said");
        QTest::addColumn<double>("worse");
        using enum EtsSeason;
        QTest::newRow("Nile ANN") << kNile << EtsForm{false, false, false, None} << 1459.03104 << 0.001;
        QTest::newRow("Nile MNN") << kNile << EtsForm{true, false, false, None} << 1458.55192 << 0.001;
        QTest::newRow("Nile AAN") << kNile << EtsForm{false, true, false, None} << 1462.55042 << 0.001;
        QTest::newRow("users AAN") << kUsers << EtsForm{false, true, false, None} << 729.332028 << 0.001;
        QTest::newRow("users AAdN") << kUsers << EtsForm{false, true, true, None} << 718.634206 << 0.001;
        QTest::newRow("users MAdN") << kUsers << EtsForm{true, true, true, None} << 733.407456 << 0.001;
        QTest::newRow("deaths ANA") << kDeaths << EtsForm{false, false, false, Additive} << 1148.7161
                                    << 0.001;
        QTest::newRow("deaths AAA") << kDeaths << EtsForm{false, true, false, Additive} << 1157.1832 << 0.001;
        QTest::newRow("airline MAM") << kAirline << EtsForm{true, true, false, Multiplicative} << 1403.66438
                                     << 0.001;
        QTest::newRow("airline MAdM")
            << kAirline << EtsForm{true, true, true, Multiplicative} << 1400.63843 << 2.0;
        QTest::newRow("airline MNM") << kAirline << EtsForm{true, false, false, Multiplicative} << 1465.06439
                                     << 0.001;
        QTest::newRow("airline AAA") << kAirline << EtsForm{false, true, false, Additive} << 1570.72884
                                     << 2.0;
    }
    void estimatedModels() {
        QFETCH(Values, y);
        QFETCH(EtsForm, form);
        QFETCH(double, said);
        QFETCH(double, worse);
        const double own = aiccOf(y, form);
        QVERIFY2(own <= said + worse, qPrintable(QString::number(own, 'f', 3)));
    }

    // arima(y, order, seasonal, method = "CSS"): coefficients, sigma², predict(n.ahead = 6). R conditions on the first
    // values and ours take those before the first to be at their mean, hence the tolerances.
    void arima_data() {
        QTest::addColumn<Values>("y");
        QTest::addColumn<ArimaOrder>("order");
        QTest::addColumn<Values>("coefficients");
        QTest::addColumn<double>("sigma");
        QTest::addColumn<Values>("said");
        QTest::newRow("Nile") << kNile << ArimaOrder{1, 1, 1, 0, 0, 0, false}
                              << Values{0.2394806068, -0.8656516888} << 20122.93618
                              << Values{815.7391233, 833.8771745, 838.2208861,
                                        839.2611207, 839.5102368, 839.5698952};
        QTest::newRow("users") << kUsers << ArimaOrder{3, 1, 0, 0, 0, 0, false}
                               << Values{1.1634848832, -0.6675507263, 0.3423081786} << 9.410547503
                               << Values{219.6586168, 219.2272913, 218.2687249,
                                         217.3245207, 216.7181989, 216.3149317};
        QTest::newRow("airline") << logged(kAirline) << ArimaOrder{0, 1, 1, 0, 1, 1, false}
                                 << Values{-0.3771624391, -0.5723790627} << 0.001388749903
                                 << Values{6.109592227, 6.053727205, 6.172890657,
                                           6.198639283, 6.231668722, 6.368338092};
        QTest::newRow("deaths") << kDeaths << ArimaOrder{0, 1, 1, 0, 1, 1, false}
                                << Values{-0.3732169679, -0.4548970327} << 110330.4413
                                << Values{8342.539340, 7513.254614, 8311.433399,
                                          8642.031589, 9519.343790, 9872.977940};
    }
    void arima() {
        QFETCH(Values, y);
        QFETCH(ArimaOrder, order);
        QFETCH(Values, coefficients);
        QFETCH(double, sigma);
        QFETCH(Values, said);
        const auto fit = fitArima(order, {y, 12, 6, nullptr});
        QVERIFY(fit);
        Values own = fit->ar, out(said.size());
        own.insert(own.end(), fit->ma.begin(), fit->ma.end());
        own.insert(own.end(), fit->seasonMa.begin(), fit->seasonMa.end());
        QCOMPARE(own.size(), coefficients.size());
        for (std::size_t k = 0; k < own.size(); ++k) NEAR(own[k], coefficients[k], 0.06);
        NEAR(fit->sigma2, sigma, 0.07 * sigma);
        arimaAhead(*fit, y, out);
        for (std::size_t h = 0; h < said.size(); ++h) NEAR(out[h], said[h], 0.006 * said[h]);
    }

    // ndiffs(x) by KPSS, and the orders of auto.arima, but for WWWusage, where its steps end at (1,1,1): AICc by R 514.55,
    // of ours 512.42.
    void orders() {
        QCOMPARE(differencesNeeded(kUsers), 1);
        QCOMPARE(differencesNeeded(kNile), 1);
        Values year;
        for (std::size_t t = 12; t < kAirline.size(); ++t)
            year.push_back(std::log(kAirline[t] / kAirline[t - 12]));
        QCOMPARE(differencesNeeded(year), 1);
        // ur.kpss(x, type = "mu", use.lag = trunc(3 * sqrt(n) / 13))@teststat
        NEAR(kpss(kUsers), 0.7219743, 1e-6);
        NEAR(kpss(kNile), 1.315226, 1e-5);
        NEAR(kpss(year), 0.5366879, 1e-6);
        const auto order = [](const Values& y, int season) {
            const auto best = fitArimaBest({y, season, 6, nullptr});
            return best ? best->order : ArimaOrder{};
        };
        QCOMPARE(order(kNile, 1), (ArimaOrder{1, 1, 1, 0, 0, 0, false}));
        QCOMPARE(order(kUsers, 1), (ArimaOrder{3, 1, 0, 0, 0, 0, false}));
        QCOMPARE(order(kDeaths, 12), (ArimaOrder{0, 1, 1, 0, 1, 1, false}));
        QCOMPARE(order(logged(kAirline), 12), (ArimaOrder{0, 1, 1, 0, 1, 1, false}));
    }

    // stl(log(AirPassengers), s.window = 11)
    void decomposition() {
        const StlParts parts = stl(logged(kAirline), 12, 11);
        const Values season{-0.090671173836, -0.078777840237, 0.051855656807,
                            0.003540479172,  -0.017497173727, 0.092283594105},
            lastSeason{0.234132713872, 0.064824680620, -0.069980693728, -0.215239945016, -0.112701902504},
            trend{4.815459439, 4.819287973, 4.823116507, 4.826945041, 4.831196722, 4.835448403},
            lastTrend{6.167411145, 6.175301471, 6.183191797, 6.191072190, 6.198952583};
        double seasons = 0, trends = 0;
        for (std::size_t t = 0; t < 144; ++t) {
            seasons += std::abs(parts.season[t]);
            trends += parts.trend[t];
        }
        for (std::size_t t = 0; t < 6; ++t) NEAR(parts.season[t], season[t], 1e-8);
        for (std::size_t t = 0; t < 5; ++t) NEAR(parts.season[139 + t], lastSeason[t], 1e-8);
        for (std::size_t t = 0; t < 6; ++t) NEAR(parts.trend[t], trend[t], 1e-8);
        for (std::size_t t = 0; t < 5; ++t) NEAR(parts.trend[139 + t], lastTrend[t], 1e-8);
        NEAR(seasons, 14.92579171, 1e-7);
        NEAR(trends, 798.0563388, 1e-6);
    }

    // mstl(msts(y, c(24, 168)), s.window = 7 + 4 * seq(6), iterate = 2)
    void severalSeasons() {
        Values y;
        for (int t = 0; t < 840; ++t)
            y.push_back(200 + t * 7 % 24 * 2 + t * 5 % 168 / 8.0 + t * 7919 % 101 / 10.0 + t / 50.0);
        const MstlParts parts = mstl(y, {24, 168});
        const std::size_t at[] = {0, 1, 2, 99, 399, 838, 839};
        const Values trend{238.5561973, 238.5750633, 238.5939294, 240.4448574,
                           246.4209846, 254.9712703, 254.9891844},
            day{-24.159286792, -9.793350201, 4.667904693, 20.228868361,
                -5.525418770,  -2.472167020, 11.995760937},
            week{-10.719851897, -9.857783327, -10.315198597, 9.668780302,
                 9.898555111,   10.334358582, 9.874600475};
        for (std::size_t k = 0; k < 7; ++k) {
            NEAR(parts.trend[at[k]], trend[k], 1e-6);
            NEAR(parts.seasons[0][at[k]], day[k], 1e-6);
            NEAR(parts.seasons[1][at[k]], week[k], 1e-6);
        }
        double rest = 0;
        for (const double v : parts.rest) rest += std::abs(v);
        NEAR(rest, 2028.73212, 1e-4);
    }

    // Mean of the next period by the recursion in R.
    void counts() {
        const Values y{0, 3, 0, 0, 2, 0, 0, 0, 5, 0, 1, 0, 0, 4, 0, 0, 0, 2, 0, 0};
        const Fit fit =
            run("negative_binomial", y, 1, 1, {{"mean", 1.2}, {"alpha", 0.2}, {"phi", 0.6}, {"b", 0.8}});
        NEAR(fit.mean[0], 0.7872392567, 1e-9);
    }

    // naive, rwf(drift = TRUE), snaive, meanf
    void simpleMethods() {
        NEAR(run("naive", kNile, 1, 1).mean[0], 740, 1e-9);
        NEAR(run("mean", kNile, 1, 1).mean[0], 919.35, 1e-9);
        const Fit drift = run("drift", kNile, 1, 3), season = run("seasonal_naive", kDeaths, 12, 3);
        const Values drifted{736.1616162, 732.3232323, 728.4848485}, last{7836, 6892, 7791};
        for (std::size_t h = 0; h < 3; ++h) {
            NEAR(drift.mean[h], drifted[h], 1e-6);
            NEAR(season.mean[h], last[h], 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestReferenceValues)
#include "tst_reference_values.moc"
