// Nodes: sums of regions with their ranges and accuracy.
#include <QtTest>
#include <array>
#include <cmath>
#include <map>
#include <random>

#include "forecast/levels.h"
#include "forecast/nodes.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

struct World {
    LevelInput input;
    std::vector<Item> items;
    std::vector<ItemForecast> made;  // moved together
    LevelForecast levels;
    NodeInput nodes;
};

// Six products in two categories, two channels and four regions; Poisson about a yearly wave.
World world(int weeks) {
    World w;
    std::mt19937_64 random(11);
    constexpr double kRegion[] = {0.5, 0.25, 0.15, 0.1};
    w.input.categories = 2;
    w.input.channels = 2;
    w.input.regions = 4;
    for (std::size_t i = 0; i < 6; ++i) {
        Item item;
        item.key = static_cast<std::int64_t>(i) + 1;
        item.group = static_cast<std::int64_t>(i % 2) + 1;
        item.history.start = Week{2800};
        item.history.values.assign(static_cast<std::size_t>(weeks), 0);
        for (std::size_t s = 0; s < 2; ++s)
            for (std::size_t r = 0; r < 4; ++r) {
                CellHistory cell{i, s, r, {}};
                for (int t = 0; t < weeks; ++t) {
                    std::poisson_distribution<int> count(20.0 * static_cast<double>(i + 1) * kRegion[r] *
                                                         (s ? 0.3 : 0.7) *
                                                         (1 + 0.4 * std::sin(2 * 3.14159265 * t / 52.0)));
                    const int sold = count(random);
                    item.history.values[static_cast<std::size_t>(t)] += sold;
                    if (sold > 0) cell.sold.push_back({weeks - t, static_cast<double>(sold)});
                }
                w.input.cells.push_back(std::move(cell));
            }
        w.items.push_back(std::move(item));
        w.input.category.push_back(i % 2);
        w.input.held.push_back(false);
    }
    w.input.items = w.items;
    auto made = forecastAll(w.items, {}, {});
    if (!made) qFatal("%s", made.error().code.c_str());
    w.made = std::move(*made);
    auto levels = forecastLevels(w.input, w.made, LevelChoice::Automatic, {});
    if (!levels) qFatal("%s", levels.error().code.c_str());
    w.levels = std::move(*levels);
    for (std::size_t i = 0; i < w.made.size(); ++i) {
        moveForecast(w.made[i], w.levels.factor[i]);
        w.nodes.points.push_back(w.made[i].points);
    }
    w.nodes.places = w.levels.places;
    w.nodes.category = w.input.category;
    w.nodes.cells = w.levels.cells;
    w.nodes.categories = 2;
    w.nodes.backtest = w.levels.regionBacktest;
    for (const LevelNode& node : w.levels.nodes)
        if (node.kind == LevelKind::Category) w.nodes.widened.push_back(node.widened);
    w.nodes.nodes = 2;
    w.nodes.nodeOf = {1, 0, 0, 0};  // node 1 serves the first region only
    return w;
}

const NodeForecast& find(const std::vector<NodeForecast>& all, std::size_t node,
                         std::optional<std::size_t> category = {}) {
    for (const NodeForecast& made : all)
        if (made.node == node && made.category == category) return made;
    qFatal("no such node");
    return all.front();
}

bool same(const std::vector<Point>& a, const std::vector<Point>& b) {
    if (a.size() != b.size() || a.empty()) return false;
    for (std::size_t h = 0; h < a.size(); ++h)
        for (const auto member : {&Point::lo95, &Point::lo90, &Point::lo80, &Point::lo50, &Point::median,
                                  &Point::hi50, &Point::hi80, &Point::hi90, &Point::hi95})
            if (std::abs(a[h].*member - b[h].*member) > 1e-9) return false;
    return true;
}

}  // namespace

class TestNodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // With enough history for a backtest, and with too little to know how products move together.
    void aNodeOfOneRegionIsThatRegion_data() {
        QTest::addColumn<int>("weeks");
        QTest::newRow("long") << 130;
        QTest::newRow("short") << 12;
    }
    void aNodeOfOneRegionIsThatRegion() {
        QFETCH(int, weeks);
        const World w = world(weeks);
        QCOMPARE(w.levels.places.empty(), weeks == 12);
        const auto made = forecastNodes(w.nodes);
        QVERIFY(made.ok());
        QCOMPARE(made->size(), std::size_t{2 + 2 * 2});
        for (const LevelNode& level : w.levels.nodes) {
            const bool whole = level.kind == LevelKind::Region && level.region == 0;
            const bool part = level.kind == LevelKind::CategoryRegion && level.region == 0;
            if (!whole && !part) continue;
            const NodeForecast& node =
                find(*made, 1, part ? std::optional(level.category) : std::optional<std::size_t>());
            QVERIFY(same(node.ratio, level.ratio));
            QCOMPARE(node.widened, level.widened);
            QCOMPARE(node.wape, level.wape);
            QCOMPARE(node.bias, level.bias);
            QCOMPARE(node.naiveWape, level.naiveWape);
        }
    }

    // WAPE and bias by their definition over the summed weeks; quantiles nested around the mean.
    void aNodeIsJudgedByTheSumOfItsRegions() {
        const World w = world(130);
        const auto made = forecastNodes(w.nodes);
        QVERIFY(made.ok());
        std::map<std::pair<std::int32_t, int>, std::array<double, 3>> sums;
        for (std::size_t r = 1; r < 4; ++r)
            for (const BacktestWeek& week : w.levels.regionBacktest[r]) {
                auto& sum = sums[{week.first.n, week.lead}];
                sum[0] += week.actual;
                sum[1] += week.forecast;
                sum[2] += week.naive;
            }
        double actual = 0, error = 0, bias = 0, naive = 0;
        for (const auto& [key, sum] : sums) {
            actual += sum[0];
            error += std::abs(sum[1] - sum[0]);
            bias += sum[1] - sum[0];
            naive += std::abs(sum[2] - sum[0]);
        }
        const NodeForecast& node = find(*made, 0);
        QVERIFY(actual > 0 && node.wape);
        QVERIFY(std::abs(*node.wape - error / actual) < 1e-12);
        QVERIFY(std::abs(*node.bias - bias / actual) < 1e-12);
        QVERIFY(std::abs(*node.naiveWape - naive / actual) < 1e-12);
        for (const NodeForecast& one : *made)
            for (const Point& p : one.ratio) {
                const double order[] = {0, p.lo95, p.lo90, p.lo80, p.lo50, p.hi50, p.hi80, p.hi90, p.hi95};
                QVERIFY(std::is_sorted(std::begin(order), std::end(order)));
                QVERIFY(p.lo80 < 1 && p.hi80 > 1);
            }
        // Errors of regions cancel in their sum: the whole is known better than its smallest part.
        const auto width = [](const std::vector<Point>& ratio) { return ratio[0].hi80 - ratio[0].lo80; };
        NodeInput all = w.nodes;
        all.nodes = 1;
        all.nodeOf = {0, 0, 0, 0};
        const auto whole = forecastNodes(all);
        QVERIFY(whole.ok());
        QCOMPARE(whole->size(), std::size_t{1 + 2});
        for (const LevelNode& level : w.levels.nodes)
            if (level.kind == LevelKind::Total)
                QVERIFY(std::abs(width(whole->front().ratio) / whole->front().widened -
                                 width(level.ratio) / level.widened) < 1e-9);
    }

    void whatDoesNotFitIsRefused() {
        const World w = world(60);
        const auto code = [](const NodeInput& input) {
            const auto made = forecastNodes(input);
            return made ? std::string("fine") : made.error().code;
        };
        QCOMPARE(code(w.nodes), std::string("fine"));
        NodeInput bad = w.nodes;
        bad.nodeOf[0] = 2;
        QCOMPARE(code(bad), std::string("forecast.hierarchy"));
        bad = w.nodes;
        bad.nodeOf.pop_back();
        QCOMPARE(code(bad), std::string("forecast.hierarchy"));
        bad = w.nodes;
        bad.category[0] = 9;
        QCOMPARE(code(bad), std::string("forecast.hierarchy"));
        bad = w.nodes;
        bad.widened.clear();
        QCOMPARE(code(bad), std::string("forecast.hierarchy"));
        QVERIFY(forecastNodes({}).ok());
        const CancelToken stop;
        stop.cancel();
        const auto made = forecastNodes(w.nodes, stop);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, std::string("cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestNodes)
#include "tst_nodes.moc"
