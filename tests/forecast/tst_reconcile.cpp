// Reconciliation: a case worked out by hand, and Australian tourism where the public sets are at hand.
#include <QtTest>
#include <cmath>
#include <map>
#include <random>

#include "forecast/series_hierarchy.h"
#include "public_data.h"

using namespace roulian::forecast;

namespace {

struct Tourism {
    Hierarchy hierarchy;
    std::vector<int> level;  // by node
    std::vector<std::vector<double>> train, test;
};

// Total, states, regions, purposes, states × purposes over the 304 bottom series.
Tourism tourism() {
    Tourism out;
    std::map<std::vector<std::string>, std::size_t> bottom;
    std::vector<std::vector<double>> train, test;
    const auto readPart = [&](const char* name, std::vector<std::vector<double>>& into) {
        const std::string text = publicdata::gunzip(publicdata::folder() + QString::fromLatin1(name));
        std::size_t at = text.find('\n') + 1;
        while (at < text.size()) {
            const auto row = publicdata::cells(text, at);
            if (row.size() < 5) continue;
            // One region's name holds a comma.
            const qsizetype last = static_cast<qsizetype>(row.size()) - 1;
            QString region = row[1];
            for (qsizetype c = 2; c < last - 2; ++c)
                region += QLatin1Char(',') + row[static_cast<std::size_t>(c)];
            const auto cell = [&](qsizetype back) { return row[static_cast<std::size_t>(last - back)]; };
            const std::vector<std::string> key{row[0].toStdString(), region.toStdString(),
                                               cell(2).toStdString()};
            const std::size_t k = bottom.emplace(key, bottom.size()).first->second;
            if (into.size() <= k) into.resize(k + 1);
            const auto t = static_cast<std::size_t>(cell(1).toInt());
            if (into[k].size() < t) into[k].resize(t, 0);
            into[k][t - 1] = cell(0).toDouble();
        }
    };
    readPart("tourism_hier_train.csv.gz", train);
    readPart("tourism_hier_test.csv.gz", test);
    out.hierarchy.bottom = bottom.size();
    std::map<std::pair<int, std::string>, std::vector<std::size_t>> groups;
    for (const auto& [key, k] : bottom) {
        groups[{0, {}}].push_back(k);
        groups[{1, key[0]}].push_back(k);
        groups[{2, key[0] + '/' + key[1]}].push_back(k);
        groups[{3, key[2]}].push_back(k);
        groups[{4, key[0] + '/' + key[2]}].push_back(k);
    }
    const auto sumOf = [](const std::vector<std::vector<double>>& of, const std::vector<std::size_t>& list) {
        std::vector<double> sum(of[0].size(), 0);
        for (const std::size_t k : list)
            for (std::size_t t = 0; t < sum.size(); ++t) sum[t] += of[k][t];
        return sum;
    };
    for (const auto& [name, list] : groups) {
        out.hierarchy.sums.push_back(list);
        out.level.push_back(name.first);
        out.train.push_back(sumOf(train, list));
        out.test.push_back(sumOf(test, list));
    }
    for (std::size_t k = 0; k < bottom.size(); ++k) {
        out.level.push_back(5);
        out.train.push_back(train[k]);
        out.test.push_back(test[k]);
    }
    return out;
}

double rmsse(const std::vector<double>& train, const std::vector<double>& truth,
             const std::vector<double>& forecast) {
    double error = 0, scale = 0;
    for (std::size_t h = 0; h < truth.size(); ++h)
        error += (truth[h] - forecast[h]) * (truth[h] - forecast[h]) / static_cast<double>(truth.size());
    for (std::size_t t = 1; t < train.size(); ++t)
        scale +=
            (train[t] - train[t - 1]) * (train[t] - train[t - 1]) / static_cast<double>(train.size() - 1);
    return std::sqrt(error / scale);
}

}  // namespace

class TestReconcile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Total of two. Errors of length 4, mutually orthogonal, with mean squares 4 (total), 1 and 3: no observed
    // correlation, so W = diag(4, 1, 3). Base 110, 40, 60: the gap is 10, C W C' = 4 + 1 + 3 = 8; the total
    // moves by −10·4/8 = −5, the parts by +10·1/8 = 1.25 and +10·3/8 = 3.75: 105 = 41.25 + 63.75.
    void byHand() {
        const Hierarchy h{2, {{0, 1}}};
        const double r = std::sqrt(3.0);
        const std::vector<std::vector<double>> errors{{2, -2, 2, -2}, {1, 1, -1, -1}, {r, -r, -r, r}};
        const auto made = Reconciler::make(h, errors, Reconciliation::MinT);
        QVERIFY(made.ok());
        const auto out = made->apply(std::vector<double>{110, 40, 60});
        QVERIFY(std::abs(out[0] - 105) < 1e-6);
        QVERIFY(std::abs(out[1] - 41.25) < 1e-6);
        QVERIFY(std::abs(out[2] - 63.75) < 1e-6);
        const auto up = Reconciler::make(h, errors, Reconciliation::BottomUp);
        QVERIFY(up.ok());
        QCOMPARE(up->apply(std::vector<double>{110, 40, 60})[0], 100.0);
        // Without errors every node counts by its number of series (structural scaling): W = diag(2, 1, 1).
        const auto plain = Reconciler::make(h, {}, Reconciliation::MinT);
        QVERIFY(plain.ok());
        QVERIFY(std::abs(plain->apply(std::vector<double>{110, 40, 60})[0] - 105) < 1e-6);
    }

    void addsUpAndStaysPositive() {
        const Hierarchy h{3, {{0, 1, 2}, {0, 1}}};
        const auto made = Reconciler::make(h, {}, Reconciliation::MinT);
        QVERIFY(made.ok());
        const auto out = made->apply(std::vector<double>{5, 0, 0.1, 8, 0});
        QVERIFY(std::abs(out[0] - out[2] - out[3] - out[4]) < 1e-9);
        QVERIFY(std::abs(out[1] - out[2] - out[3]) < 1e-9);
        for (const double v : out) QVERIFY(v >= 0);
        QVERIFY(!Reconciler::make({1, {{0, 4}}}, {}, Reconciliation::MinT).ok());
        const std::vector<std::vector<double>> uneven{{1, 2}, {1}};
        QVERIFY(!Reconciler::make({1, {{0}}}, uneven, Reconciliation::MinT).ok());
    }

    void oddHierarchies() {
        std::vector<SeriesInput> two(2);
        for (SeriesInput& s : two) {
            s.horizon = 3;
            for (int t = 0; t < 30; ++t) s.y.push_back(10 + t % 3);
        }
        two[0].id = "a";
        two[1].id = "b";
        two[1].y[4] = std::nan("");
        const std::vector<SeriesGroup> groups{{"all", {0, 1}}, {"none", {}}, {"b alone", {1}}};
        const auto made = forecastHierarchy(two, groups, Reconciliation::MinT, {});
        QVERIFY(made.ok());
        QCOMPARE(made->groups.size(), std::size_t{3});
        for (std::size_t h = 0; h < 3; ++h) {
            QVERIFY(std::abs(made->groups[0].mean[h] - made->series[0].mean[h] - made->series[1].mean[h]) <
                    1e-6);
            QCOMPARE(made->groups[1].mean[h], 0.0);
            QCOMPARE(made->groups[2].mean[h], made->series[1].mean[h]);
            for (const SeriesForecast& f : made->groups)
                QVERIFY(std::is_sorted(f.quantiles[h].begin(), f.quantiles[h].end()));
        }
        QVERIFY(forecastHierarchy({}, groups, Reconciliation::MinT, {})->groups.empty());
        const std::vector<SeriesGroup> wrong{{"all", {0, 7}}};
        QCOMPARE(forecastHierarchy(two, wrong, Reconciliation::MinT, {}).error().code,
                 std::string("forecast.hierarchy"));
        two[1].y.pop_back();
        const roulian::Error uneven = forecastHierarchy(two, groups, Reconciliation::MinT, {}).error();
        QCOMPARE(uneven.code, std::string("forecast.ends"));
        QCOMPARE(uneven.args.front(), std::string("b"));
    }

    // Worlds whose series rise and fall partly together, like random walks. Twelve months of backtest have seen one or two
    // such walks: 95 % ranges hold 0.87 of the groups' months and 0.89 of the series'. Less would be a fault.
    void rangesHold() {
        std::mt19937 random(5);
        const auto noise = [&] {  // sum of twelve uniforms: near normal, the same with every library
            double sum = -6;
            for (int i = 0; i < 12; ++i) sum += static_cast<double>(random() % 100000) / 100000;
            return sum;
        };
        constexpr int kWorlds = 60, kShops = 9, kKnown = 72, kAhead = 6;
        double held[2]{}, count[2]{};  // groups, series
        for (int world = 0; world < kWorlds; ++world) {
            std::vector<SeriesInput> shops(kShops);
            std::vector<std::vector<double>> truth(kShops);
            double together = 0;
            std::vector<double> alone(kShops, 0);
            for (int t = 0; t < kKnown + kAhead; ++t) {
                together += 0.03 * noise();
                for (std::size_t k = 0; k < kShops; ++k) {
                    alone[k] += 0.03 * noise();
                    const double sold =
                        static_cast<double>(60 + 20 * k) * std::exp(together + alone[k] + 0.05 * noise());
                    if (t < kKnown) shops[k].y.push_back(sold);
                    if (t >= kKnown) truth[k].push_back(sold);
                }
            }
            for (std::size_t k = 0; k < kShops; ++k) {
                shops[k].id = std::to_string(k);
                shops[k].horizon = kAhead;
                shops[k].season = 12;
            }
            const std::vector<SeriesGroup> groups{
                {"all", {0, 1, 2, 3, 4, 5, 6, 7, 8}}, {"a", {0, 1, 2}}, {"b", {3, 4, 5}}, {"c", {6, 7, 8}}};
            const auto made = forecastHierarchy(shops, groups, Reconciliation::MinT, {});
            QVERIFY(made.ok());
            const auto judge = [&](const SeriesForecast& f, const std::vector<std::size_t>& parts, int kind) {
                for (std::size_t h = 0; h < kAhead; ++h) {
                    double sold = 0;
                    for (const std::size_t k : parts) sold += truth[k][h];
                    held[kind] += f.range95[h].first <= sold && sold <= f.range95[h].second ? 1 : 0;
                    count[kind] += 1;
                }
            };
            for (std::size_t g = 0; g < groups.size(); ++g) judge(made->groups[g], groups[g].parts, 0);
            for (std::size_t k = 0; k < kShops; ++k) judge(made->series[k], {k}, 1);
        }
        for (const int kind : {0, 1})
            QVERIFY2(held[kind] / count[kind] > 0.85,
                     qPrintable(QStringLiteral("%1 of %2").arg(held[kind]).arg(count[kind])));
    }

    // RMSSE: at every level no worse than the unreconciled forecasts and than bottom-up; over the levels 3 % better.
    void tourismAddsUp() {
        if (!publicdata::present()) QSKIP("the public forecasting sets are not beside this checkout");
        const Tourism data = tourism();
        QCOMPARE(data.hierarchy.bottom, std::size_t{304});
        std::vector<SeriesInput> all;
        for (std::size_t i = 0; i < data.train.size(); ++i) {
            SeriesInput s;
            s.id = std::to_string(i);
            s.y = data.train[i];
            s.season = 4;
            s.horizon = static_cast<int>(data.test[i].size());
            all.push_back(std::move(s));
        }
        const auto base = forecastSeries(all, {});
        const std::size_t first = data.hierarchy.sums.size();
        std::vector<SeriesGroup> groups;
        for (std::size_t i = 0; i < first; ++i) groups.push_back({all[i].id, data.hierarchy.sums[i]});
        const auto bottom = std::span(all).subspan(first);
        const auto together = forecastHierarchy(bottom, groups, Reconciliation::MinT, {});
        const auto up = forecastHierarchy(bottom, groups, Reconciliation::BottomUp, {});
        QVERIFY(base.ok() && together.ok() && up.ok());
        const auto node = [&](const HierarchyForecast& f, std::size_t i) -> const SeriesForecast& {
            return i < first ? f.groups[i] : f.series[i - first];
        };
        std::map<int, std::array<double, 4>> sums;    // level → base, bottom-up, MinT, nodes
        std::map<int, std::array<double, 3>> inside;  // level → actuals in the 95 % range, actuals, MSIS
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto& s = sums[data.level[i]];
            s[0] += rmsse(data.train[i], data.test[i], (*base)[i].mean);
            s[1] += rmsse(data.train[i], data.test[i], node(*up, i).mean);
            s[2] += rmsse(data.train[i], data.test[i], node(*together, i).mean);
            s[3] += 1;
            auto& held = inside[data.level[i]];
            for (std::size_t h = 0; h < data.test[i].size(); ++h) {
                const auto [low, high] = node(*together, i).range95[h];
                held[0] += low <= data.test[i][h] && data.test[i][h] <= high;
                ++held[1];
            }
        }
        double means[3] = {0, 0, 0};
        for (const auto& [level, s] : inside) qInfo("95 %% range, level %d: %.0f of %.0f", level, s[0], s[1]);
        for (const auto& [level, s] : sums) {
            qInfo("level %d: base %.4f bottom-up %.4f MinT %.4f", level, s[0] / s[3], s[1] / s[3],
                  s[2] / s[3]);
            QVERIFY(s[2] <= s[0]);
            QVERIFY(s[2] <= s[1]);
            for (std::size_t k = 0; k < 3; ++k) means[k] += s[k] / s[3] / static_cast<double>(sums.size());
        }
        qInfo("mean over levels: base %.4f bottom-up %.4f MinT %.4f, shrinkage %.2f", means[0], means[1],
              means[2], together->shrinkage);
        QVERIFY(means[2] <= 0.97 * means[0]);
    }
};

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
