// Accuracy on public series, where they are at hand: better than seasonal naive, ranges that hold what they
// say.
#include <QtTest>
#include <cmath>

#include "forecast/forecast.h"
#include "public_data.h"

using namespace roulian;
using namespace roulian::forecast;

class TestForecastAccuracy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publicSets_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<bool>("sparse");
        QTest::addColumn<double>("mostRatio");  // error ÷ error of seasonal naive
        QTest::newRow("m3_monthly") << QStringLiteral("m3_monthly") << false << 0.90;
        QTest::newRow("m3_quarterly") << QStringLiteral("m3_quarterly") << false << 0.90;
        QTest::newRow("tourism_monthly") << QStringLiteral("tourism_monthly") << false << 1.0;
        QTest::newRow("hospital") << QStringLiteral("hospital") << false << 0.95;
        QTest::newRow("online_weekly") << QStringLiteral("online_weekly") << true << 0.95;
        QTest::newRow("carparts") << QStringLiteral("carparts") << true << 0.80;
    }

    // Mean over the series of the scaled error: absolute for smooth sets, root of squares for sparse ones.
    void publicSets() {
        if (!publicdata::present()) QSKIP("the public forecasting sets are not beside this checkout");
        QFETCH(QString, set);
        QFETCH(bool, sparse);
        QFETCH(double, mostRatio);
        auto series = publicdata::read(set);
        QVERIFY(series.size() >= 40);
        if (series.size() > 100) series.resize(100);
        std::vector<Item> items;
        for (const auto& s : series)
            items.push_back({static_cast<std::int64_t>(items.size()) + 1, 0, {Week{0}, s.train}, {}, 0});
        Options options;
        options.horizon = series.front().h;
        options.seasonLength = series.front().season;
        const auto automatic = forecastAll(items, {}, options);
        QVERIFY(automatic.ok());
        double own = 0, naive = 0, inside = 0, count = 0;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto& s = series[i];
            const auto copy = runMethod("seasonal_naive", s.train, options.seasonLength, options.horizon);
            QVERIFY(copy.ok());
            double e = 0, en = 0, scale = 0;
            for (std::size_t h = 0; h < s.test.size(); ++h) {
                const Point& p = (*automatic)[i].points[h];
                const double a = std::abs(p.mean - s.test[h]), b = std::abs(copy->mean[h] - s.test[h]);
                e += sparse ? a * a : a;
                en += sparse ? b * b : b;
                inside += s.test[h] >= p.lo95 - 1e-9 && s.test[h] <= p.hi95 + 1e-9 ? 1 : 0;
                count += 1;
            }
            for (std::size_t t = 1; t < s.train.size(); ++t) {
                const double d = s.train[t] - s.train[t - 1];
                scale += (sparse ? d * d : std::abs(d)) / static_cast<double>(s.train.size() - 1);
            }
            if (scale <= 0) continue;
            own += sparse ? std::sqrt(e / scale) : e / scale;
            naive += sparse ? std::sqrt(en / scale) : en / scale;
        }
        qInfo("%s: error ÷ seasonal naive %.3f, 95 %% range holds %.3f", qPrintable(set), own / naive,
              inside / count);
        QVERIFY(own < mostRatio * naive);
        QVERIFY(inside / count > 0.82 && inside / count < 0.995);
    }
};

QTEST_APPLESS_MAIN(TestForecastAccuracy)
#include "tst_forecast_accuracy.moc"
