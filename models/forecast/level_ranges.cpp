// Ranges of sums: products drawn together as they missed together.
#include <algorithm>
#include <array>
#include <cmath>

#include "forecast/level_parts.h"

namespace roulian::forecast {

namespace {

constexpr std::size_t kDraws = 60;  // at least
constexpr double kMostWidened = 2.5;

// A number in (0, 1) of nothing but its indices (SplitMix64 finaliser, Steele, Lea & Flood 2014).
double drawn(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = (a + 1) * 0x9E3779B97F4A7C15ULL + (b + 1) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return (static_cast<double>(z >> 11) + 0.5) / 9007199254740992.0;
}

// By item: where its error stood among its own at every key, 0 … 1; ties and unknown ones fall by chance.
std::vector<std::vector<double>> ranks(const std::vector<Misses>& misses, const std::vector<MissKey>& keys) {
    std::vector<std::vector<double>> out(misses.size());
    for (std::size_t i = 0; i < misses.size(); ++i) {
        std::vector<std::pair<std::pair<double, double>, std::size_t>> known;
        out[i].resize(keys.size());
        for (std::size_t k = 0; k < keys.size(); ++k) {
            out[i][k] = drawn(i, k);
            const auto found = misses[i].find(keys[k]);
            if (found != misses[i].end() && found->second.judged)
                known.push_back({{found->second.actual - found->second.forecast, out[i][k]}, k});
        }
        if (known.size() < 8) continue;
        std::sort(known.begin(), known.end());
        for (std::size_t r = 0; r < known.size(); ++r)
            out[i][known[r].second] = (static_cast<double>(r) + 0.5) / static_cast<double>(known.size());
    }
    return out;
}

double quantileOf(const std::vector<double>& sorted, double p) {
    const double at = p * static_cast<double>(sorted.size()) - 0.5;
    if (at <= 0) return sorted.front();
    const auto low = static_cast<std::size_t>(at);
    if (low + 1 >= sorted.size()) return sorted.back();
    return sorted[low] + (sorted[low + 1] - sorted[low]) * (at - static_cast<double>(low));
}

// How much wider a level's 80 % range must be to hold 80 % of what it missed; few errors move it little.
double widening(const Misses& judged, const std::vector<Point>& ratio) {
    std::vector<double> beyond;
    for (const auto& [key, miss] : judged) {
        const auto lead = static_cast<std::size_t>(key.second - 1);
        if (!miss.judged || lead >= ratio.size() || miss.forecast <= 0) continue;
        const double e = miss.actual / miss.forecast - 1;
        const double width = e > 0 ? ratio[lead].hi80 - 1 : 1 - ratio[lead].lo80;
        if (width > 0) beyond.push_back(std::abs(e) / width);
    }
    if (beyond.size() < 4) return 1;
    std::sort(beyond.begin(), beyond.end());
    const double n = static_cast<double>(beyond.size());
    const double needed = quantileOf(beyond, 0.8);
    return std::clamp(1 + (needed - 1) * n / (n + 13), 1.0, kMostWidened);
}

void judge(LevelNode& node, const Misses& judged) {
    double actual = 0, error = 0, bias = 0, naive = 0;
    for (const auto& [key, miss] : judged) {
        if (!miss.judged) continue;
        actual += std::abs(miss.actual);
        error += std::abs(miss.forecast - miss.actual);
        bias += miss.forecast - miss.actual;
        naive += std::abs(miss.naive - miss.actual);
    }
    if (actual <= 0) return;
    node.wape = error / actual;
    node.bias = bias / actual;
    node.naiveWape = naive / actual;
}

Point ratiosOf(std::vector<double>& draws, double mean) {
    Point p;
    p.mean = 1;
    if (mean <= 0) {
        for (double* v : {&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.median, &p.hi50, &p.hi80, &p.hi90, &p.hi95})
            *v = 1;
        return p;
    }
    // Products' ranges may lean to one side of their means, where their backtests missed that way. What is left of that in
    // a sum does not cancel as its noise does: a level's range stands around its forecast and is widened by its own
    // backtest instead.
    double middle = 0;
    for (const double v : draws) middle += v / static_cast<double>(draws.size());
    if (middle > 0)
        for (double& v : draws) v *= mean / middle;
    std::sort(draws.begin(), draws.end());
    const std::array<double*, kQuantiles.size()> to{&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.median,
                                                    &p.hi50, &p.hi80, &p.hi90, &p.hi95};
    for (std::size_t k = 0; k < to.size(); ++k) *to[k] = quantileOf(draws, kQuantiles[k]) / mean;
    return p;
}

void widen(std::vector<Point>& ratio, double by) {
    for (Point& p : ratio)
        for (double* v : {&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.hi50, &p.hi80, &p.hi90, &p.hi95})
            *v = std::max(0.0, 1 + (*v - 1) * by);
}

}  // namespace

void addLevelRanges(LevelForecast& levels, const LevelInput& input, std::span<const ItemForecast> moved,
                    const std::vector<Misses>& itemMisses, const std::vector<Misses>& judged,
                    const LevelTable& table) {
    std::vector<MissKey> keys;
    if (!judged.empty())
        for (const auto& [key, miss] : judged[0]) keys.push_back(key);
    // Too few errors tell nothing of how products move together: half the draws move them all alike, half each
    // for itself, which is between what can be.
    const bool copula = keys.size() >= 12;
    const std::vector<std::vector<double>> place =
        copula ? ranks(itemMisses, keys) : std::vector<std::vector<double>>();
    const std::size_t rounds = copula ? (kDraws + keys.size() - 1) / keys.size() : 1;
    const std::size_t draws = copula ? rounds * keys.size() : kDraws;
    const auto chance = [&](std::size_t item, std::size_t draw) {
        if (!copula) return draw % 2 ? drawn(item, draw) : (static_cast<double>(draw) + 0.5) / kDraws;
        // The same errors again, each a little to either side within its own step of ranks.
        const std::size_t k = draw % keys.size();
        const double step = 1.0 / static_cast<double>(keys.size());
        return std::clamp(place[item][k] + (rounds > 1 ? (drawn(item, draw) - 0.5) * step : 0), 0.005, 0.995);
    };

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
                each(p.quantile(chance(i, d)), [&](std::size_t n, double v) { value[n][d] += v; });
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
        if (n < judged.size()) judge(node, judged[n]);
        levels.nodes.push_back(std::move(node));
    }
}

}  // namespace roulian::forecast
