// Every series a workspace can hold gets a finite, ordered, non-negative answer from the engine and from each
// method by name.
#include <QtTest>
#include <cmath>
#include <limits>

#include "forecast/forecast.h"

using namespace roulian;
using namespace roulian::forecast;

class TestForecastRobust : public QObject {
    Q_OBJECT

    static std::vector<std::pair<std::string, std::vector<double>>> series() {
        const double gap = std::nan("");
        std::vector<std::pair<std::string, std::vector<double>>> s{
            {"empty", {}},
            {"one", {5}},
            {"one zero", {0}},
            {"one gap", {gap}},
            {"two", {5, 7}},
            {"three", {5, 0, 7}},
            {"seven", {1, 2, 3, 4, 5, 6, 7}},
            {"nine", {1, 0, 3, 4, 9, 6, 7, 8, 2}},
            {"constant", std::vector<double>(78, 12)},
            {"zero", std::vector<double>(78, 0)},
            {"gaps only", std::vector<double>(30, gap)},
            {"negative only", std::vector<double>(30, -4)},
            {"infinite", {1, std::numeric_limits<double>::infinity(), 3, 4, 5, 6, 7, 8, 9, 10}},
        };
        std::vector<double> huge, tiny, spike(78, 0), late(78, 0), holes, ten, explode, alternate,
            start(100, 0);
        for (int t = 0; t < 78; ++t) {
            huge.push_back(1e15 * (1 + 0.3 * std::sin(t)));
            tiny.push_back(1e-9 * (1 + 0.3 * std::sin(t)));
            holes.push_back(t % 3 == 0 ? gap : 10 + t % 5);
            explode.push_back(std::pow(1.3, t));
            alternate.push_back(t % 2 == 0 ? 0 : 1000);
        }
        for (int t = 0; t < 522; ++t) ten.push_back(std::round(50 + 20 * std::cos(t / 8.3) + t % 7));
        spike[30] = 1e6;
        late[77] = 300;
        for (std::size_t t = 88; t < 100; ++t) start[t] = 20;
        s.emplace_back("huge", huge);
        s.emplace_back("tiny", tiny);
        s.emplace_back("spike", spike);
        s.emplace_back("late spike", late);
        s.emplace_back("holes", holes);
        s.emplace_back("ten years", ten);
        s.emplace_back("explosive", explode);
        s.emplace_back("alternating", alternate);
        s.emplace_back("launched late", start);
        return s;
    }

    static void check(const ItemForecast& f, const std::string& name, std::size_t horizon) {
        QCOMPARE(f.points.size(), horizon);
        QCOMPARE(f.cumulative.size(), horizon);
        QCOMPARE(f.lift.size(), horizon);
        QVERIFY(!f.method.empty());
        for (const auto* points : {&f.points, &f.cumulative})
            for (const Point& p : *points) {
                for (double v : {p.mean, p.lo50, p.hi50, p.lo80, p.hi80, p.lo95, p.hi95})
                    QVERIFY2(std::isfinite(v) && v >= 0, name.c_str());
                QVERIFY2(p.lo95 <= p.lo80 && p.lo80 <= p.lo50 && p.lo50 <= p.mean && p.mean <= p.hi50 &&
                             p.hi50 <= p.hi80 && p.hi80 <= p.hi95,
                         name.c_str());
            }
        for (const auto& value : {f.wape, f.naiveWape, f.bias, f.mase, f.coverage80})
            QVERIFY2(!value || std::isfinite(*value), name.c_str());
        for (const auto& [key, value] : f.parameters)
            QVERIFY2(std::isfinite(value), (name + " " + key).c_str());
        for (const auto& [key, value] : f.scores) QVERIFY2(!std::isnan(value), (name + " " + key).c_str());
        for (const CleanWeek& w : f.cleaned)
            QVERIFY2(std::isfinite(w.raw) && std::isfinite(w.used) && w.used >= 0, name.c_str());
    }

    static std::vector<Item> items() {
        std::vector<Item> out;
        for (auto& [name, values] : series()) {
            Item item{static_cast<std::int64_t>(out.size()) + 1,
                      static_cast<std::int64_t>(out.size() % 3),
                      {},
                      {},
                      4};
            item.history = {Week{2900}, values};
            out.push_back(std::move(item));
        }
        return out;
    }

private Q_SLOTS:
    void engine_data() {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<int>("season");
        QTest::addColumn<QString>("method");
        QTest::newRow("weekly") << 13 << 52 << QStringLiteral("auto");
        QTest::newRow("one week") << 1 << 52 << QStringLiteral("auto");
        QTest::newRow("long") << 104 << 52 << QStringLiteral("auto");
        QTest::newRow("monthly") << 18 << 12 << QStringLiteral("auto");
        QTest::newRow("quarterly") << 8 << 4 << QStringLiteral("auto");
        QTest::newRow("no season") << 6 << 1 << QStringLiteral("auto");
        for (const MethodInfo& m : methods())
            QTest::newRow(m.name.c_str()) << 8 << 4 << QString::fromStdString(m.name);
    }

    void engine() {
        QFETCH(int, horizon);
        QFETCH(int, season);
        QFETCH(QString, method);
        Options options;
        options.horizon = horizon;
        options.seasonLength = season;
        options.method = method.toStdString();
        const std::vector<EventWeek> events{{"e", Week{2910}, 1, {}, {}, {}},
                                            {"e", Week{2980}, 0.4, 2.0, {}, {}},
                                            {"zero", Week{2981}, 1, 0.0, {}, {}},
                                            {"wild", Week{2930}, 7, 1e9, {}, {}}};
        const auto all = items();
        const auto result = forecastAll(all, events, options);
        QVERIFY(result.ok());
        const auto names = series();
        for (std::size_t i = 0; i < all.size(); ++i)
            check((*result)[i], names[i].first, static_cast<std::size_t>(horizon));
        // Each on its own too: nothing to borrow from others.
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto single = forecastAll(std::span(&all[i], 1), events, options);
            QVERIFY(single.ok());
            check(single->front(), names[i].first, static_cast<std::size_t>(horizon));
        }
    }

    void knownAnswersOfPlainSeries() {
        const auto all = items();
        const auto result = forecastAll(all, {}, {});
        QVERIFY(result.ok());
        const auto names = series();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const ItemForecast& f = (*result)[i];
            if (names[i].first == "empty") QCOMPARE(f.method, std::string("none"));
            if (names[i].first == "zero") QCOMPARE(f.points[5].hi95, 0.0);
            if (names[i].first == "one") QCOMPARE(f.points[0].mean, 5.0);
            if (names[i].first == "constant") {
                QVERIFY(std::abs(f.points[12].mean - 12) < 1e-6);
                QCOMPARE(f.start, Week{2900 + 78});
            }
            if (names[i].first == "launched late") QVERIFY(std::abs(f.points[0].mean - 20) < 2);
            if (names[i].first == "one") QVERIFY(f.points[0].hi95 > 6);  // one week is no certainty
        }
    }

    void noItems() {
        const auto result = forecastAll({}, {}, {});
        QVERIFY(result.ok() && result->empty());
    }
};

QTEST_APPLESS_MAIN(TestForecastRobust)
#include "tst_forecast_robust.moc"
