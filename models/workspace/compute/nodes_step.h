#pragma once
// Warehouses as a level of the forecast (forecast/nodes.h): which province each serves, and its ranges and accuracy. A step
// of its own, so that a change of the areas needs no new forecast.
#include "forecast/forecast.h"
#include "workspace/compute/levels_step.h"

namespace roulian::workspace {

inline constexpr int kAreaWeeks = 13;  // orders of so many weeks propose which warehouse serves a province

// What the step draws ranges from later: forecast_draw and level_backtest. `made`: moved together already.
Status writeDraws(store::Database& db, const LevelMembers& members, const std::vector<forecast::Item>& items,
                  const std::vector<forecast::ItemForecast>& made, const forecast::LevelForecast& levels);

// Replaces node_region: what a person said of a province (area_said), else the warehouse that most of its orders name,
// else the only warehouse there is, else 0.
Status learnAreas(store::Database& db, Day asOf);

}  // namespace roulian::workspace
