#pragma once
// What a forecast is made of, kept beside it so that every number can be taken apart.
#include <map>
#include <span>

#include "core/result.h"
#include "forecast/forecast.h"
#include "store/database.h"
#include "workspace/compute/launches.h"

namespace roulian::workspace {

// Replaces forecast_part and forecast_factor, and fills the columns of forecast_item that tell what was learned from: the
// shares of last year and launch, the steps of the naive forecast, weeks, cleaned weeks, order lines and files before week
// `end`. Demand known early is added by applyEarlyDemand.
Status writeParts(store::Database& db, std::span<const forecast::ItemForecast> made,
                  const std::map<std::int64_t, LaunchPart>& launched, Week end);

// Mean absolute and mean squared change from one known week to the next, from the first sale on: the errors of the naive
// forecast inside the history, by which MASE (Hyndman & Koehler 2006) and RMSSE (Makridakis et al. 2022, M5) are scaled.
// Gaps and weeks out of stock are not known. Absent when nothing ever changed.
struct NaiveStep {
    double absolute = 0, squared = 0;
};
std::optional<NaiveStep> naiveStep(std::span<const forecast::CleanWeek> weeks);

}  // namespace roulian::workspace
