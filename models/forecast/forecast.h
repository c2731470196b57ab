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
//   4. signals     known regressors (price, deal, live viewers, group mentions), where they help (signals.h)
//   5. candidates  the methods of methods/, backtested from several origins; the best wins, a mean of two
//                  counts as one candidate, and none may lose against seasonal naive (select.h)
//   6. ranges      quantiles of the scaled backtest errors by demand class and lead (ranges.h)
#include <array>
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

// What the planner decided about a week of history.
enum class Keep : std::uint8_t {
    Automatic,   // the engine's finding stands
    AsRecorded,  // learn from what was recorded: no stock-out, no outlier, no effect of an event
    LeaveOut     // learn nothing from it and do not judge a forecast by it, like a gap
};

// Something known beside sales that may move or announce demand. Signals of one name are learned together.
struct Signal {
    std::string name;  // "price", "deal", "live_viewers", "group_mentions" …
    Week start;
    std::vector<double> values;  // a week each, past and (when known) coming; not finite = not known
    // True for what is decided ahead (price, deal): it acts in its own week, and coming values are used.
    // False for what is only observed (mentions, questions, sign-ups): it may act one to four weeks later.
    bool knownAhead = false;
};

struct Item {
    std::int64_t key = 0;
    std::int64_t group = 0;  // items sharing a yearly wave (category); 0 = on its own
    Series history;          // units a week; NaN = not recorded (a gap, not zero)
    // Same length as history or empty: weeks in which stock ran out, so that sales are a lower bound.
    std::vector<bool> stockout;
    int leadWeeks = 0;  // the span whose total counts most when methods are compared; 0 = the horizon
    std::vector<Keep> keep = {};  // same length as history or empty (all automatic)
    std::vector<Signal> signals = {};
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

class FitMemory;

struct Options {
    int horizon = 13;             // weeks ahead, 1 … 260
    int seasonLength = 52;        // periods in a year: 52, 12, 4; 1 = none
    int backtestOrigins = 4;      // at most this many forecasts made from inside the history, 0 … 52
    std::uint64_t seed = 1;       // for methods that draw; none of today's does
    int threads = 0;              // 0 = as many as the machine has
    std::string method = "auto";  // or a name of methods()
    // Fits of earlier runs to take instead of computing them again (fit_memory.h); the result is the same. Null = none.
    FitMemory* memory = nullptr;
};

struct Point {
    double mean = 0;
    double lo50 = 0, hi50 = 0, lo80 = 0, hi80 = 0, lo95 = 0, hi95 = 0;  // nested, never negative
    double lo90 = 0, hi90 = 0, median = 0;
    // The level demand stays below with probability p: one of kQuantiles as calibrated, others on the straight
    // line between their neighbours; p outside 0.025 … 0.975 is moved to the nearer end.
    double quantile(double p) const;
};
inline constexpr std::array<double, 9> kQuantiles{0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975};

// Syntetos, Boylan & Croston (2005): limits 1.32 weeks between demands and 0.49 squared variation of sizes.
enum class DemandClass : std::uint8_t { None, Smooth, Erratic, Intermittent, Lumpy };  // None: never sold
std::string_view code(DemandClass c);                                                  // "none", "smooth" …

// Why the number used for learning differs from the recorded one.
enum class Reason : std::uint8_t { None, Gap, Stockout, Negative, Outlier, Event };
std::string_view code(Reason r);  // "", "gap", "stockout" …

struct CleanWeek {
    Week week;
    double raw = 0;                // as recorded; 0 for a gap
    double used = 0;               // what the level learns from: without the effect of events and signals
    Reason reason = Reason::None;  // what the engine found, whatever the planner decided
    Keep keep = Keep::Automatic;   // what the planner decided
    double automatic = 0;          // what `used` is without that decision
    bool changed() const { return used != raw; }
};

// What one signal says about an item.
struct SignalEffect {
    std::string name;
    int lag = 0;              // weeks from the signal to the demand it moves
    double from = 0, to = 0;  // its usual value (median) and a strong one (90th percentile, or the extreme)
    double effect = 1;        // factor on demand when it goes from `from` to `to`
    // Share of demand by which it lowers (positive) the error of a smoothed level in the backtest, given the
    // other signals; absent when no backtest week has a value.
    std::optional<double> gainWape;
    bool used = false;  // contained in points
};

// What would have been said from inside the history. Weeks whose truth is unknown (gap, stock-out) are
// absent.
struct BacktestPair {
    Week origin;                                 // first week forecast then
    int lead = 1;                                // 1 = the week `origin`
    double actual = 0, forecast = 0, naive = 0;  // naive: same week a year before, else the last week
    // Whether the truth lay in the 80 and 95 % range of then; absent where nothing told how wide it had to be.
    std::optional<bool> in80 = {}, in95 = {};
};

// What one event or one signal does to a week of the forecast.
struct WeekFactor {
    int ahead = 0;     // weeks from ItemForecast::start
    std::string name;  // of the event's kind, or of the signal
    double factor = 1;
    double share = 1;  // part of the week an event covers; signals: 1
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
    std::vector<double> signal;  // by week: factor of the signals contained in points
    // How a point is made: mean = (1 − lastYearShare) · level · season · lift · signal
    //                            + lastYearShare · lastYear · lastYearGrowth · lastYearLift.
    std::vector<double> level;  // by week: what the method says without season, events and signals
    double lastYearShare = 0;   // 0 … 1: how much of the forecast repeats the weeks of the year before
    std::vector<double>
        lastYear;  // by week: that week as recorded, smoothed and without events where it grows; empty when the share is 0
    double lastYearGrowth = 1;         // what the year changed, where the choice trusts it (growth.h)
    std::vector<double> lastYearLift;  // by week: events of the coming week over those of that week
    // The parts of lift and signal: their product a week is lift and signal, 1 where none is named.
    std::vector<WeekFactor> eventFactors, signalFactors;
    std::vector<SignalEffect> signals;         // in the order of Item::signals
    std::optional<double> wapeWithoutSignals;  // of the same backtest; only where signals were weighed
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
// forecast.method {name} for an unknown method, forecast.stockout {key} or forecast.keep {key} for a vector of
// another length than the history, forecast.signal {key, name} for a signal without name or given twice,
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
