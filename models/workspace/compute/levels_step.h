#pragma once
// Levels above the products (category, channel, region, total) as part of the forecast step; see forecast/levels.h.
#include <map>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "forecast/levels.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

// What the levels are made of: members by index, and what each product sold where.
struct LevelMembers {
    std::vector<std::string> categories;  // "" = without one
    std::vector<std::int64_t> channels;   // shop ids; 0 = not told
    std::vector<std::string> regions;     // provinces; "" = not told
    std::vector<std::size_t> category;    // of each item
    std::vector<forecast::CellHistory> cells;
};

// category: of each item. Weeks from `end` on are left out. Writes demand_level_week.
Result<LevelMembers> readLevels(store::Database& db, const std::vector<forecast::Item>& items,
                                const std::vector<std::string>& category, Week end);

// Moves the forecasts of `made` together (setting forecast.levels: auto, mint, bottom_up). held: products whose number a
// launch makes. Errors: those of forecastLevels.
Result<forecast::LevelForecast> moveLevels(StepContext& context, const LevelMembers& members,
                                           const std::vector<forecast::Item>& items,
                                           const std::map<std::int64_t, double>& launchShare,
                                           std::vector<forecast::ItemForecast>& made,
                                           const forecast::Options& options);

// Replaces forecast_cell, forecast_level, forecast_level_range; tells forecast_part what every week was moved by.
Status writeLevels(store::Database& db, const LevelMembers& members, const std::vector<forecast::Item>& items,
                   const forecast::LevelForecast& levels, Week first);

// "all", "c:类目", "s:3", "r:浙江省", "c:类目|s:3", "c:类目|r:浙江省": the key of a node in forecast_level.
std::string levelNode(const LevelMembers& members, const forecast::LevelNode& node);

}  // namespace roulian::workspace
