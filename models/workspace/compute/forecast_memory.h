#pragma once
// What earlier forecasts said, and how good they turned out to be.
#include <span>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "forecast/forecast.h"
#include "store/database.h"

namespace roulian::workspace {

// Before a forecast from week `first` takes the place of the one that stands: keeps what that one said, overrides
// included. One set a week stays for half a year, then every fourth up to two years; set 0 is always the one replaced last.
Status keepForecast(store::Database& db, Week first);

// Once the new one stands: errors by lead week (from the backtest, and from kept sets whose weeks are over), the tracking
// signal and the tags of every product. The tracking signal is the sum of errors over their mean absolute size (Brown
// 1959, Smoothing, Forecasting and Prediction); beyond 4 either way the forecast drifts.
Status writeAccuracy(store::Database& db, std::span<const forecast::ItemForecast> made,
                     std::span<const forecast::EventWeek> events, Week first);

}  // namespace roulian::workspace
