// Boosted trees over many daily series: what they see that a line cannot, and that nothing else moves them.
#include <QtTest>
#include <cmath>
#include <random>

#include "forecast/series/trees.h"
#include "forecast/series_forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

// Shops with slow and busy weeks; in a slow one the fourth day sells three times as much: a product of two things no line
// can draw.
std::vector<SeriesInput> shops(int count, int days) {
    std::mt19937 random(9);
    const auto unit = [&] { return static_cast<double>(random() % 10000) / 10000; };
    std::vector<SeriesInput> all;
    for (int i = 0; i < count; ++i) {
        SeriesInput s;
        s.id = "shop" + std::to_string(i);
        s.season = 7;
        s.horizon = 7;
        double pace = 1;
        for (int t = 0; t < days; ++t) {
            if (t % 7 == 0) pace = unit() < 0.5 ? 0.6 : 1.4;
            const bool after = t % 7 == 3;
            const double level = (20 + i % 30) * pace * (after && pace < 1 ? 3 : 1);
            s.y.push_back(std::round(level * (0.9 + 0.2 * unit())));
        }
        all.push_back(std::move(s));
    }
    return all;
}

double missed(const std::vector<SeriesForecast>& made) {
    double sum = 0;
    for (const SeriesForecast& f : made) sum += f.error.value_or(0) / static_cast<double>(made.size());
    return sum;
}

std::vector<SeriesForecast> by(const std::vector<SeriesInput>& all, const char* method, int threads = 2) {
    SeriesOptions options;
    options.method = method;
    options.threads = threads;
    auto made = forecastSeries(all, options);
    if (!made) {
        QTest::qFail(made.error().code.c_str(), __FILE__, __LINE__);
        return std::vector<SeriesForecast>(all.size());
    }
    return *made;
}

}  // namespace

class TestBoosted : public QObject {
    Q_OBJECT
    bool m_builtIn = Trees::builtIn();
private Q_SLOTS:
    void aCurveNoLineCanDraw() {
        if (!m_builtIn) QSKIP("built without XGBoost");
        // Trees see six columns in ten, so those that matter stand among others.
        TreeRows rows{10, {}, {}, {}};
        const auto row = [](float a, float b) {
            std::vector<float> x(10, 0);
            x[0] = a;
            x[1] = b;
            return x;
        };
        for (int i = 0; i < 6000; ++i) {
            const auto a = static_cast<float>(i % 2), b = static_cast<float>(i / 2 % 2);
            const std::vector<float> x = row(a, b);
            rows.x.insert(rows.x.end(), x.begin(), x.end());
            rows.label.push_back(a == b ? 2.0F : 1.0F);
            rows.weight.push_back(1);
        }
        const auto trees = Trees::train(rows, {});
        QVERIFY(trees);
        for (const float a : {0.0F, 1.0F})
            for (const float b : {0.0F, 1.0F}) {
                const std::vector<double> said = trees->predict(row(a, b));
                QCOMPARE(said.size(), std::size_t{1});
                QVERIFY2(std::abs(said[0] - (a == b ? 2 : 1)) < 0.1, qPrintable(QString::number(said[0])));
            }
        CancelToken cancel;
        cancel.cancel();
        QVERIFY(!Trees::train(rows, cancel));
        QVERIFY(!Trees::train({2, {}, {}, {}}, {}));
    }

    void betterThanALineOverManyShops() {
        if (!m_builtIn) QSKIP("built without XGBoost");
        const std::vector<SeriesInput> all = shops(220, 140);
        const auto boosted = by(all, "boosted"), pooled = by(all, "pooled");
        QVERIFY2(missed(boosted) < 0.95 * missed(pooled),
                 qPrintable(QString::number(missed(boosted) / missed(pooled))));
        // In the mean where there are enough series, and not below.
        const auto share = [](const SeriesForecast& f) {
            for (const auto& [name, weight] : f.weights)
                if (name == "boosted") return weight;
            return 0.0;
        };
        const auto many = by(all, "auto");
        QVERIFY(share(many.front()) > 0.1);
        for (const SeriesForecast& f : by(shops(60, 140), "auto")) QCOMPARE(share(f), 0.0);
    }

    void theSameWhateverTheThreads() {
        if (!m_builtIn) QSKIP("built without XGBoost");
        const std::vector<SeriesInput> all = shops(220, 100);
        const auto one = by(all, "boosted", 1), many = by(all, "boosted", 3);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(one[i].mean == many[i].mean);
            QVERIFY(one[i].quantiles == many[i].quantiles);
        }
    }

    // The backtest's first forecast knows nothing of what came after it.
    void backtestDoesNotLookAhead() {
        if (!m_builtIn) QSKIP("built without XGBoost");
        std::vector<SeriesInput> all = shops(220, 140);
        const auto was = by(all, "boosted");
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto origin = static_cast<std::size_t>(was[i].backtest.front().origin);
            for (std::size_t t = origin; t < all[i].y.size(); ++t)
                all[i].y[t] = std::round(all[i].y[t] * 1.5);
        }
        const auto now = by(all, "boosted");
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(was[i].backtest.front().forecast == now[i].backtest.front().forecast);
            QVERIFY(was[i].mean != now[i].mean);
        }
    }

    // Too little to learn from, or built without: said by the last value or refused by name.
    void withoutTrees() {
        const std::vector<SeriesInput> few = shops(3, 60);
        SeriesOptions options;
        options.method = "boosted";
        const auto made = forecastSeries(few, options);
        if (!m_builtIn) {
            QCOMPARE(made.error().code, std::string("forecast.method"));
            return;
        }
        QVERIFY(made.ok());
        for (std::size_t i = 0; i < few.size(); ++i) QCOMPARE((*made)[i].mean[0], few[i].y.back());
    }
};

QTEST_APPLESS_MAIN(TestBoosted)
#include "tst_boosted.moc"
