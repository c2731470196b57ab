#pragma once
// The three steps behind levels.h.
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "forecast/levels.h"

namespace roulian::forecast {

inline constexpr int kShareMemory = 104;  // weeks of cells that are looked at

// One backtest of all nodes: by (first week forecast, weeks ahead).
struct LevelMiss {
    double actual = 0, forecast = 0, naive = 0;
    bool judged =
        true;  // false: nothing was forecast then; `forecast` is what happened, so that sums stay comparable
};
using MissKey = std::pair<std::int32_t, int>;
using Misses = std::map<MissKey, LevelMiss>;

// Nodes in this order: total, categories, channels, regions, items.
struct LevelTable {
    std::size_t categories = 0, channels = 0, regions = 0, items = 0;
    std::size_t category(std::size_t k) const { return 1 + k; }
    std::size_t channel(std::size_t k) const { return 1 + categories + k; }
    std::size_t region(std::size_t k) const { return 1 + categories + channels + k; }
    std::size_t item(std::size_t k) const { return 1 + categories + channels + regions + k; }
    std::size_t sums() const { return 1 + categories + channels + regions; }
    std::size_t nodes() const { return sums() + items; }
};

// What was forecast for each node, before and after they were moved together.
struct Moved {
    bool used = false;  // MinT
    std::optional<double> itemGain, sumGain;
    double shrinkage = 1;
    std::vector<std::vector<double>> values;  // by week and node, adding up over the items
    std::vector<Misses> judged;               // by node above the items: backtest of what is used
};
// base[week][node]; items with held[i] stand outside (their base counts as 0).
Result<Moved> moveTogether(const LevelTable& table, const std::vector<std::size_t>& category,
                           const std::vector<bool>& held, std::vector<std::vector<double>> base,
                           const std::vector<Misses>& misses, LevelChoice choice);

// Shares of the cells before raking, then raked: totals[item] units the horizon; channel and region targets in units,
// empty = as they fall.
struct ShareModel {
    std::vector<CellShare> cells;
    double channelSpread = 0, regionSpread = 0;
};
ShareModel learnShares(const LevelInput& input);
void rake(std::vector<CellShare>& cells, std::span<const double> totals, std::span<const double> channels,
          std::span<const double> regions);

// Ratios of every node above the items, from the items' ranges (moved already) and what they missed together.
void addLevelRanges(LevelForecast& levels, const LevelInput& input, std::span<const ItemForecast> moved,
                    const std::vector<Misses>& itemMisses, const std::vector<Misses>& judged,
                    const LevelTable& table);

}  // namespace roulian::forecast
