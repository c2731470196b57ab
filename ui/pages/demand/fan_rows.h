#pragma once
// Rows of the tables demand_history and forecast_weeks as the fan chart takes them.
#include "ui/charts/fan_chart.h"
#include "workspace/table.h"

namespace roulian::ui::pages::demand {

// Weeks known to be out of line (stock-out, outlier, a person's choice) are named where they stand.
void readHistory(const workspace::Rows& rows, FanData& fan);
void readForecast(const workspace::Rows& rows, FanData& fan);
void readEarlier(const workspace::Rows& changes, FanData& fan);  // forecast_changes, by week

}  // namespace roulian::ui::pages::demand
