#pragma once
// Forecasts of many bare series of any period: monthly, weekly, daily, hourly; smooth, seasonal, with events
// and known regressors, or mostly zeros. What the program's weekly items (forecast.h) do not need to know.
//
// Pure and deterministic: the result depends on the input and the seed only, not on the number of threads.
// No function throws or returns NaN; an empty series gets zeros. The steps:
//   1. effects    what calendar days and known regressors do, learned over all series and shrunk towards
//                 what they have in common (series/effects.h)
//   2. members    models that err differently, fitted to a stretch that leaves the end out and judged there
//                 from several origins, then fitted to everything (series/member.h, series/engine.h)
//   3. mean       of the members, weighted by the judgement of all series of the kind (series/combine.h); daily series
//                 with a date are moved together towards what the year before did (series/year_wave.h); never worse
//                 than seasonal naive there
//   4. ranges     simulated paths whose steps are the backtest's own errors, calibrated so that they would
//                 have held what they say (series/paths.h)
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"

namespace roulian::forecast {

struct SeriesInput {
    std::string id;
    std::vector<double> y;     // NaN = not recorded
    int season = 1;            // periods in the natural season (12, 4, 7, 24, 52 …), 1 = none
    int horizon = 1;           // 1 … 1000
    std::optional<Day> start;  // of y[0], for daily series: what calendar and year refer to
    // One column a regressor, each y.size() + horizon values known ahead; NaN = not known.
    std::vector<std::vector<double>> regressors;
};

// One day of the calendar: the names of what falls on it, and whether it is worked.
struct CalendarDay {
    Day day;
    std::vector<std::string> marks;  // "国庆节", "双11", "SuperBowl"
    std::optional<bool> off;         // statutory day off or weekend
    bool makeup = false;             // a weekend day worked in exchange (调休)
    std::vector<double> flags;       // further columns (SNAP …), same number on every day
};

struct SeriesOptions {
    std::vector<CalendarDay> calendar;
    std::vector<std::string> regressorNames;  // of the columns of SeriesInput::regressors
    std::uint64_t seed = 1;
    int threads = 0;              // 0 = as many as the machine has
    std::string method = "auto";  // a name of seriesMethods(), or several joined by '+' (their mean)
};

constexpr std::array<double, 10> kSeriesQuantiles{0.025, 0.05, 0.10, 0.25,  0.5,
                                                  0.75,  0.90, 0.95, 0.975, 0.99};

// What would have been said inside the history.
struct SeriesBacktest {
    int origin = 0;                        // periods known then
    std::vector<double> actual, forecast;  // of the periods after it; actual NaN = not recorded
};

struct SeriesForecast {
    std::string id, method;
    std::vector<double> mean;
    // [step][quantile]: of the step, and of the total of all steps up to it.
    std::vector<std::array<double, 10>> quantiles, totals;
    // The 95 % range of the step: 2.5 % on either side, or 5 % above where it begins at a likely zero.
    std::vector<std::pair<double, double>> range95;
    std::vector<std::pair<std::string, double>> weights;  // member → share of the mean
    std::vector<SeriesBacktest> backtest;
    // Of the backtest, a step: mean absolute error, or root mean square for rare demands; of this forecast and
    // of seasonal naive; nothing when too short.
    std::optional<double> error, naiveError;
    std::vector<std::pair<std::string, double>> parameters;
};

// In the order of `series`. Errors: forecast.method {name}, forecast.option {name, value},
// forecast.regressors {id} for a column of another length, "cancelled".
Result<std::vector<SeriesForecast>> forecastSeries(std::span<const SeriesInput> series,
                                                   const SeriesOptions& options,
                                                   const CancelToken& cancel = {},
                                                   const ProgressSink& progress = {});
std::vector<std::string> seriesMethods();

}  // namespace roulian::forecast
