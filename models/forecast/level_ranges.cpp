// Ranges of sums: products drawn together as they missed together.
#include <algorithm>

#include "forecast/level_draws.h"

namespace roulian::forecast {

void addLevelRanges(LevelForecast& levels, const LevelInput& input, std::span<const ItemForecast> moved,
                    const std::vector<Misses>& itemMisses, const std::vector<Misses>& judged,
                    const LevelTable& table) {
    std::vector<MissKey> keys;
    if (!judged.empty())
        for (const auto& [key, miss] : judged[0]) keys.push_back(key);
    levels.places = placesOf(itemMisses, keys);
    const Draws chances(levels.places);
    const std::size_t draws = chances.count();
    std::vector<std::vector<std::pair<std::size_t, double>>> channelOf(table.items), regionOf(table.items);
    for (const CellShare& cell : levels.cells) {
        const auto add = [&](auto& list, std::size_t member) {
            auto& own = list[cell.item];
            const auto at =
                std::find_if(own.begin(), own.end(), [&](const auto& m) { return m.first == member; });
            if (at == own.end())
                own.emplace_back(member, cell.share);
            else
                at->second += cell.share;
        };
        add(channelOf, cell.channel);
        add(regionOf, cell.region);
    }
    // Nodes: total, categories, channels, regions, category × channel, category × region.
    const std::size_t firstCross = table.sums(), firstRegion = firstCross + table.categories * table.channels;
    const std::size_t nodes = firstRegion + table.categories * table.regions;
    std::size_t horizon = 0;
    for (const ItemForecast& item : moved) horizon = std::max(horizon, item.points.size());
    std::vector<std::vector<Point>> ratio(nodes);
    for (std::size_t h = 0; h < horizon; ++h) {
        std::vector<std::vector<double>> value(nodes, std::vector<double>(draws, 0));
        std::vector<double> mean(nodes, 0);
        for (std::size_t i = 0; i < moved.size(); ++i) {
            if (h >= moved[i].points.size()) continue;
            const Point& p = moved[i].points[h];
            const std::size_t category = input.category[i];
            const auto each = [&](double v, auto&& put) {
                put(std::size_t{0}, v);
                put(table.category(category), v);
                for (const auto& [k, share] : channelOf[i]) {
                    put(table.channel(k), v * share);
                    put(firstCross + category * table.channels + k, v * share);
                }
                for (const auto& [k, share] : regionOf[i]) {
                    put(table.region(k), v * share);
                    put(firstRegion + category * table.regions + k, v * share);
                }
            };
            each(p.mean, [&](std::size_t n, double v) { mean[n] += v; });
            for (std::size_t d = 0; d < draws; ++d)
                each(p.quantile(chances.chance(i, d)), [&](std::size_t n, double v) { value[n][d] += v; });
        }
        for (std::size_t n = 0; n < nodes; ++n) ratio[n].push_back(ratiosOf(value[n], mean[n]));
    }
    std::vector<double> by(table.sums(), 1);
    for (std::size_t n = 0; n < table.sums() && n < judged.size(); ++n) by[n] = widening(judged[n], ratio[n]);
    for (std::size_t n = 0; n < nodes; ++n) {
        LevelNode node;
        double factor = n < table.sums() ? by[n] : 1;
        if (n == 0) {
            node.kind = LevelKind::Total;
        } else if (n < table.channel(0)) {
            node.kind = LevelKind::Category;
            node.category = n - table.category(0);
        } else if (n < table.region(0)) {
            node.kind = LevelKind::Channel;
            node.channel = n - table.channel(0);
        } else if (n < table.sums()) {
            node.kind = LevelKind::Region;
            node.region = n - table.region(0);
        } else if (n < firstRegion) {
            node.kind = LevelKind::CategoryChannel;
            node.category = (n - firstCross) / table.channels;
            node.channel = (n - firstCross) % table.channels;
            factor = std::max(by[table.category(node.category)], by[table.channel(node.channel)]);
        } else {
            node.kind = LevelKind::CategoryRegion;
            node.category = (n - firstRegion) / table.regions;
            node.region = (n - firstRegion) % table.regions;
            factor = std::max(by[table.category(node.category)], by[table.region(node.region)]);
        }
        widen(ratio[n], factor);
        node.ratio = std::move(ratio[n]);
        node.widened = factor;
        if (n < judged.size()) {
            const Judgement own = judge(judged[n]);
            node.wape = own.wape;
            node.bias = own.bias;
            node.naiveWape = own.naiveWape;
        }
        levels.nodes.push_back(std::move(node));
    }
    for (std::size_t k = 0; k < table.regions && table.region(k) < judged.size(); ++k) {
        std::vector<BacktestWeek> weeks;
        for (const auto& [key, miss] : judged[table.region(k)])
            if (miss.judged)
                weeks.push_back({Week{key.first}, key.second, miss.actual, miss.forecast, miss.naive});
        levels.regionBacktest.push_back(std::move(weeks));
    }
}

}  // namespace roulian::forecast
