#pragma once
// Forecasts of series in files, without a workspace: the layout of public forecasting sets in, a csv of means
// and ranges out.
#include <cstdint>
#include <string>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::workspace {

struct ForecastFiles {
    // UTF-8 paths; .gz is read compressed. Empty = not given.
    std::string series;      // series_id, h, season; start where days have a date (yyyy-mm-dd)
    std::string train;       // series_id, t, y; t starts at 1, absent t = not recorded
    std::string regressors;  // series_id, t, then one column each; t reaches past the history
    // date, then columns of marks, off, makeup_workday and flags; "cn" = core/china_calendar.h
    std::string calendar;
    // series_id, then one column a way of grouping: series with the same word there form a node "column=word", all of
    // them the node "total". Given: everything is forecast together and adds up, nodes are written after the series.
    std::string groups;
    bool bottomUp = false;  // nodes are the sums of their series, which stand as forecast
    std::string out;
    std::string method = "auto";
    int threads = 0;  // 0 = as many as the machine has
};

struct ForecastFilesDone {
    std::int64_t series = 0, nodes = 0, points = 0,
                 rows = 0;  // series, groups and steps; rows read of `train`
    // What was left aside: series without a row of history, rows of history of series not listed, rows that say a
    // period again (the last one counts), forecast series in no group, series in groups that are not forecast.
    std::int64_t withoutHistory = 0, strangers = 0, repeated = 0, ungrouped = 0, unknown = 0;
    std::int64_t unfitted = 0;  // series a named method had too little of: their last value is said
    double readSeconds = 0, computeSeconds = 0;  // wall clock
};

// Forecasts every series of `train` that `series` lists, in the order of `series`. Errors: forecast.file
// {path} unreadable, forecast.columns {path, column} a column is missing, forecast.cell {path, line} no
// number, forecast.groups {path} without a column of groups or none of whose series is forecast, forecast.node {path,
// id} a series has the id of a node, forecast.write {path}, and those of forecast::forecastSeries and
// forecast::forecastHierarchy.
Result<ForecastFilesDone> forecastFiles(const ForecastFiles& files, const CancelToken& cancel = {},
                                        const ProgressSink& progress = {});

}  // namespace roulian::workspace
