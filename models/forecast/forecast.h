#pragma once
// Demand forecasts: weekly series of many items in, a forecast with honest ranges and its reasons out.
//
// Pure and deterministic: the result depends on the input only, not on the order of the items, the number of
// threads or the clock. No function throws or returns NaN; every series a workspace can hold (empty, one
// week, all zero, huge, full of gaps) gets an answer. The steps:
//   1. cleaning    gaps, stock-outs, returns above sales, single spikes and event weeks are replaced or
//                  corrected, each as a visible row (clean.h)
//   2. events      a factor per event kind, learned from the item and from all items (events.h)
//   3. season      a yearly wave per group of items when one history is too short for its own (season.h)
//   4. candidates  the methods of methods/, backtested from several origins; the best wins, a mean of two
//                  counts as one candidate, and none may lose against seasonal naive (select.h)
//   5. ranges      quantiles of the scaled backtest errors by demand class and lead (ranges.h)
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "core/series.h"

namespace roulian::forecast {

struct Item {
    std::int64_t key = 0;
    std::int64_t group = 0;  // items sharing a yearly wave (category); 0 = on its own
    Series history;          // units a week; NaN = not recorded (a gap, not zero)
    // Same length as history or empty: weeks in which stock ran out, so that sales are a lower bound.
    std::vector<bool> stockout;
    int leadWeeks = 0;  // the span whose total counts most when methods are compared; 0 = the horizon
};

// One week of one known event, past or coming (春节, 618, 双11, presale, live show, the planner's own).
struct EventWeek {
    std::string kind;                    // what is learned together: "618", "spring_festival", "live" …
    Week week;                           //
    double share = 1;                    // part of the week it covers, 0 … 1
    std::optional<double> expectedLift;  // planner's guess of the factor at share 1; 1.5 = +50 %
    std::vector<std::int64_t> items;     // keys it applies to; with groups empty too = all items
    std::vector<std::int64_t> groups;    // groups it applies to
};

struct Options {
    int horizon = 13;             // weeks ahead, 1 … 260
    int seasonLength = 52;        // periods in a year: 52, 12, 4; 1 = none
    int backtestOrigins = 4;      // at most this many forecasts made from inside the history, 0 … 52
    std::uint64_t seed = 1;       // for methods that draw; none of today's does
    int threads = 0;              // 0 = as many as the machine has
    std::string method = "auto";  // or a name of methods()
};

struct Point {
    double mean = 0;
    double lo50 = 0, hi50 = 0, lo80 = 0, hi80 = 0, lo95 = 0, hi95 = 0;  // nested, never negative
};

// Syntetos, Boylan & Croston (2005): limits 1.32 weeks between demands and 0.49 squared variation of sizes.
enum class DemandClass : std::uint8_t { None, Smooth, Erratic, Intermittent, Lumpy };  // None: never sold
std::string_view code(DemandClass c);                                                  // "none", "smooth" …

// Why the number used for learning differs from the recorded one.
enum class Reason : std::uint8_t { None, Gap, Stockout, Negative, Outlier, Event };
std::string_view code(Reason r);  // "", "gap", "stockout" …

struct CleanWeek {
    Week week;
    double raw = 0;   // as recorded; 0 for a gap
    double used = 0;  // what the level learns from: without the effect of events
    Reason reason = Reason::None;
};

// What would have been said from inside the history. Weeks whose truth is unknown (gap, stock-out) are
// absent.
struct BacktestPair {
    Week origin;                                 // first week forecast then
    int lead = 1;                                // 1 = the week `origin`
    double actual = 0, forecast = 0, naive = 0;  // naive: same week a year before, else the last week
};

struct ItemForecast {
    std::int64_t key = 0;
    std::string method;  // "ets", "theta", "ets+theta", "seasonal_naive" …; "none" without history
    DemandClass demand = DemandClass::None;
    double adi = 0, cv2 = 0;    // weeks between demands; squared variation of non-zero demands
    Week start;                 // of points[0]: the week after the history
    std::vector<Point> points;  // by week, `horizon` of them
    std::vector<Point>
        cumulative;            // [h]: total of the weeks 1 … h + 1, for lead times; not a sum of quantiles
    std::vector<double> lift;  // by week: factor of the events contained in points
    std::vector<double> season;  // by week: factor of the yearly wave contained in points
    std::vector<BacktestPair> backtest;
    // Over the backtest; absent where the denominator is zero or nothing could be backtested.
    std::optional<double> wape, naiveWape, bias, mase, coverage80;
    std::vector<std::pair<std::string, double>> parameters;  // "why this number": alpha, level, lift.618 …
    // Candidate → score, best first: error per week and of the lead-time total, as a share of mean demand.
    std::vector<std::pair<std::string, double>> scores;
    std::vector<CleanWeek> cleaned;             // one a week of history
    std::optional<double> addedValue() const {  // naiveWape − wape; positive = better than seasonal naive
        return wape && naiveWape ? std::optional(*naiveWape - *wape) : std::nullopt;
    }
};

// Forecasts in the order of `items`. Errors: forecast.option {name, value} for an option out of range,
// forecast.method {name} for an unknown method, forecast.stockout {key} for a flag vector of another length,
// "cancelled". `progress` is called on the calling thread with stages forecast.learn and forecast.items.
Result<std::vector<ItemForecast>> forecastAll(std::span<const Item> items, std::span<const EventWeek> events,
                                              const Options& options, const CancelToken& cancel = {},
                                              const ProgressSink& progress = {});

struct MethodInfo {
    std::string name;
    std::string source;     // literature, one line
    bool automatic = true;  // a candidate of "auto"
};
std::vector<MethodInfo> methods();  // sorted by name

// One method on a bare series: no cleaning, events, choice or ranges. Parameters given here are held fixed
// instead of being estimated (alpha, beta, gamma, phi, level, trend, theta where the method has them).
struct Fit {
    std::vector<double> mean;    // `horizon` values, may be negative here
    std::vector<double> fitted;  // one step ahead inside the series
    std::vector<std::pair<std::string, double>> parameters;
};
using Fixed = std::vector<std::pair<std::string, double>>;
// Errors: forecast.method {name}, forecast.option {name, value}, forecast.series {method, length} when the
// series is too short for the method or holds a value that is not finite.
Result<Fit> runMethod(std::string_view name, std::span<const double> y, int seasonLength, int horizon,
                      const Fixed& fixed = {});

}  // namespace roulian::forecast
