#pragma once
// Series and groups of them forecast so that they add up: each node from its own history, then moved together
// (reconcile.h). The file mode's hierarchy; the workspace's levels are levels.h.
//
// Ranges: every node keeps those calibrated on its own backtest, stretched with its mean. Those of a group's steps are never
// narrower than its series drawn together, each falling where it fell at the same origin and lead of the backtest
// (empirical copula, Ben Taieb, Taylor & Hyndman 2021).
#include <span>
#include <string>
#include <vector>

#include "forecast/reconcile.h"
#include "forecast/series_forecast.h"

namespace roulian::forecast {

struct SeriesGroup {
    std::string id;
    std::vector<std::size_t> parts;  // indices of series
};

struct HierarchyForecast {
    std::vector<SeriesForecast> groups, series;  // in the order given; means add up exactly
    double shrinkage = 1;                        // Reconciler::shrinkage
};

// Without any series nothing is forecast; a group without parts is 0.
// All series must begin and end in the same periods and reach equally far ahead: forecast.ends {id} names the first that
// does not. Groups know nothing of regressors: what these move in the series is not in the groups' own forecasts.
// Other errors: those of forecastSeries, forecast.hierarchy {what} for a part out of range.
Result<HierarchyForecast> forecastHierarchy(std::span<const SeriesInput> series,
                                            std::span<const SeriesGroup> groups, Reconciliation method,
                                            const SeriesOptions& options, const CancelToken& cancel = {},
                                            const ProgressSink& progress = {});

}  // namespace roulian::forecast
