#include "forecast/nodes.h"

#include <algorithm>
#include <string>

#include "forecast/level_draws.h"

namespace roulian::forecast {

namespace {

Status check(const NodeInput& input) {
    const std::size_t n = input.points.size();
    if (input.category.size() != n || (!input.places.empty() && input.places.size() != n))
        return Error{"forecast.hierarchy", {std::to_string(n)}};
    for (const std::vector<double>& own : input.places)
        if (own.size() != input.places.front().size())
            return Error{"forecast.hierarchy", {std::to_string(own.size())}};
    for (const std::size_t c : input.category)
        if (c >= input.categories) return Error{"forecast.hierarchy", {std::to_string(c)}};
    for (const std::size_t node : input.nodeOf)
        if (node >= input.nodes) return Error{"forecast.hierarchy", {std::to_string(node)}};
    for (const CellShare& cell : input.cells)
        if (cell.item >= n || cell.region >= input.nodeOf.size())
            return Error{"forecast.hierarchy", {std::to_string(cell.item)}};
    if (input.widened.size() != input.categories || input.backtest.size() != input.nodeOf.size())
        return Error{"forecast.hierarchy", {std::to_string(input.backtest.size())}};
    return success();
}

// By item: which nodes it falls to, with the part.
std::vector<std::vector<std::pair<std::size_t, double>>> partsOf(const NodeInput& input) {
    std::vector<std::vector<std::pair<std::size_t, double>>> parts(input.points.size());
    for (const CellShare& cell : input.cells) {
        auto& own = parts[cell.item];
        const std::size_t node = input.nodeOf[cell.region];
        const auto at = std::find_if(own.begin(), own.end(), [&](const auto& p) { return p.first == node; });
        if (at == own.end())
            own.emplace_back(node, cell.share);
        else
            at->second += cell.share;
    }
    return parts;
}

std::vector<Misses> missesOf(const NodeInput& input) {
    std::vector<Misses> out(input.nodes);
    for (std::size_t r = 0; r < input.backtest.size(); ++r)
        for (const BacktestWeek& week : input.backtest[r]) {
            LevelMiss& sum = out[input.nodeOf[r]][{week.first.n, week.lead}];
            sum.actual += week.actual;
            sum.forecast += week.forecast;
            sum.naive += week.naive;
        }
    return out;
}

}  // namespace

Result<std::vector<NodeForecast>> forecastNodes(const NodeInput& input, const CancelToken& cancel) {
    if (auto status = check(input); !status) return status.error();
    const auto parts = partsOf(input);
    const Draws chances(input.places);
    // Nodes, then category × node; those that nothing falls to are not kept.
    const std::size_t count = input.nodes * (1 + input.categories);
    const auto cross = [&](std::size_t category, std::size_t node) {
        return input.nodes * (1 + category) + node;
    };
    std::vector<bool> used(count, false);
    std::size_t horizon = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        horizon = std::max(horizon, input.points[i].size());
        for (const auto& [node, share] : parts[i]) used[node] = used[cross(input.category[i], node)] = true;
    }
    std::vector<std::vector<Point>> ratio(count);
    for (std::size_t h = 0; h < horizon; ++h) {
        if (cancel.cancelled()) return Error{"cancelled", {}};
        std::vector<std::vector<double>> value(count);
        for (std::size_t n = 0; n < count; ++n)
            if (used[n]) value[n].assign(chances.count(), 0);
        std::vector<double> mean(count, 0);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (h >= input.points[i].size() || parts[i].empty()) continue;
            const Point& p = input.points[i][h];
            for (const auto& [node, share] : parts[i]) {
                mean[node] += p.mean * share;
                mean[cross(input.category[i], node)] += p.mean * share;
            }
            for (std::size_t d = 0; d < chances.count(); ++d) {
                const double v = p.quantile(chances.chance(i, d));
                for (const auto& [node, share] : parts[i]) {
                    value[node][d] += v * share;
                    value[cross(input.category[i], node)][d] += v * share;
                }
            }
        }
        for (std::size_t n = 0; n < count; ++n)
            if (used[n]) ratio[n].push_back(ratiosOf(value[n], mean[n]));
    }
    const std::vector<Misses> judged = missesOf(input);
    std::vector<NodeForecast> out;
    std::vector<double> by(input.nodes, 1);
    for (std::size_t node = 0; node < input.nodes; ++node) {
        by[node] = widening(judged[node], ratio[node]);
        if (!used[node]) continue;
        const Judgement own = judge(judged[node]);
        out.push_back({node, {}, std::move(ratio[node]), by[node], own.wape, own.bias, own.naiveWape});
    }
    for (std::size_t c = 0; c < input.categories; ++c)
        for (std::size_t node = 0; node < input.nodes; ++node)
            if (used[cross(c, node)])
                out.push_back({node,
                               c,
                               std::move(ratio[cross(c, node)]),
                               std::max(input.widened[c], by[node]),
                               {},
                               {},
                               {}});
    for (NodeForecast& made : out) widen(made.ratio, made.widened);
    return out;
}

}  // namespace roulian::forecast
