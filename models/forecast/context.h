#pragma once
// What is learned over all items from everything but the last `back` weeks: event lifts and yearly waves. The
// backtest uses the context of its origin, so no forecast sees the weeks it is judged on.
#include <map>
#include <vector>

#include "forecast/clean.h"
#include "forecast/events.h"
#include "forecast/season.h"

namespace roulian::forecast {

struct Context {
    int back = 0;
    Lifts lifts;
    std::vector<Wave> waves;  // one a group
};

struct Learned {
    std::map<int, Context> byBack;         // 0 = everything
    std::vector<std::size_t> groupOf;      // item → wave
    std::vector<double> waveShare;         // by group: 0, 0.5 or 1
    std::vector<std::vector<int>> starts;  // by item: backtestStarts
};

// Cleaned series of item i up to the context's origin and the factors the future is multiplied with.
struct View {
    Cleaned cleaned;
    std::vector<double> flat;          // cleaned.used without the wave: what methods see
    std::vector<double> lift, season;  // horizon factors
};
View viewOf(const Setting& setting, const Learned& learned, const Context& context, std::size_t item,
            int horizon, double waveShare);

// False when cancelled.
bool learn(const Setting& setting, const Options& options, const CancelToken& cancel,
           const ProgressSink& progress, Learned& out);

}  // namespace roulian::forecast
