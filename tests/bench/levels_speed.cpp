// What levels above 10,000 products cost beside the forecasts of the products themselves.
#include <QElapsedTimer>
#include <QtTest>
#include <cmath>
#include <ctime>
#include <random>

#include "forecast/fit_memory.h"
#include "forecast/levels.h"
#include "forecast/nodes.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

constexpr int kProducts = 10'000, kWeeks = 104, kCategories = 30, kChannels = 5, kRegions = 32;

}  // namespace

class LevelsSpeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenThousandProducts() {
        std::mt19937 random(7);
        std::vector<Item> items;
        LevelInput input;
        input.categories = kCategories;
        input.channels = kChannels;
        input.regions = kRegions;
        for (int i = 0; i < kProducts; ++i) {
            Item item;
            item.key = i + 1;
            item.group = i % kCategories + 1;
            item.history.start = Week{2800};
            item.history.values.assign(kWeeks, 0);
            const double level = i % 5 == 0 ? 0.4 : 5 + i % 40;  // one in five sells rarely
            const std::size_t at = items.size();
            for (std::size_t channel = 0; channel < 3; ++channel)
                for (std::size_t region = 0; region < 15; ++region) {
                    CellHistory cell{at, (channel + at) % kChannels, (region * 2 + at) % kRegions, {}};
                    for (int t = 0; t < kWeeks; ++t) {
                        const double wave = 1 + 0.3 * std::cos(2 * 3.14159265 * t / 52);
                        const int sold = std::poisson_distribution<int>(level * wave / 45)(random);
                        if (sold == 0) continue;
                        cell.sold.push_back({kWeeks - t, static_cast<double>(sold)});
                        item.history.values[static_cast<std::size_t>(t)] += sold;
                    }
                    if (!cell.sold.empty()) input.cells.push_back(std::move(cell));
                }
            items.push_back(std::move(item));
            input.category.push_back(static_cast<std::size_t>(i % kCategories));
            input.held.push_back(false);
        }
        input.items = items;
        Options options;
        options.threads = 2;
        FitMemory memory;
        options.memory = &memory;
        memory.beginRun();
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        const auto made = forecastAll(items, {}, options);
        QVERIFY(made.ok());
        const double products = static_cast<double>(timer.restart()) / 1000;
        const std::clock_t middle = std::clock();
        const auto levels = forecastLevels(input, *made, LevelChoice::Automatic, options);
        QVERIFY(levels.ok());
        const auto seconds = [](std::clock_t from, std::clock_t to) {
            return static_cast<double>(to - from) / CLOCKS_PER_SEC;
        };
        qInfo(
            "%d products x %d weeks: %.1f s (%.1f s CPU); levels over %zu cells: %.1f s (%.1f s CPU), %zu nodes, "
            "reconciled %d",
            kProducts, kWeeks, products, seconds(start, middle), input.cells.size(),
            static_cast<double>(timer.elapsed()) / 1000, seconds(middle, std::clock()), levels->nodes.size(),
            levels->reconciled);

        NodeInput nodes;
        for (std::size_t i = 0; i < made->size(); ++i) {
            ItemForecast moved = (*made)[i];
            moveForecast(moved, levels->factor[i]);
            nodes.points.push_back(moved.points);
        }
        nodes.places = levels->places;
        nodes.category = input.category;
        nodes.cells = levels->cells;
        nodes.categories = kCategories;
        nodes.nodes = 4;
        for (std::size_t r = 0; r < kRegions; ++r) nodes.nodeOf.push_back(r % nodes.nodes);
        nodes.backtest = levels->regionBacktest;
        nodes.widened.assign(kCategories, 1);
        timer.restart();
        const std::clock_t served = std::clock();
        QVERIFY(forecastNodes(nodes).ok());
        qInfo("four warehouses from what is kept: %.2f s (%.2f s CPU)",
              static_cast<double>(timer.elapsed()) / 1000, seconds(served, std::clock()));

        items[4711].history.values[kWeeks - 2] += 7;
        memory.beginRun();
        timer.restart();
        const std::clock_t again = std::clock();
        QVERIFY(forecastAll(items, {}, options).ok());
        qInfo("one product changed: %.1f s (%.1f s CPU), %lld fits made, %lld known",
              static_cast<double>(timer.elapsed()) / 1000, seconds(again, std::clock()),
              static_cast<long long>(memory.missed()), static_cast<long long>(memory.found()));
    }
};

QTEST_APPLESS_MAIN(LevelsSpeed)
#include "levels_speed.moc"
