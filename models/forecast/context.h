#pragma once
// What is learned over all items from everything but the last `back` weeks: event lifts and yearly waves. The
// backtest uses the context of its origin, so no forecast sees the weeks it is judged on.
#include <map>
#include <vector>

#include "forecast/clean.h"
#include "forecast/events.h"
#include "forecast/season.h"
#include "forecast/signals.h"

namespace roulian::forecast {

struct Context {
    int back = 0;
    Lifts lifts;
    std::vector<Wave> waves;     // one a group
    std::vector<double> growth;  // by item: yearGrowth; empty without a long season
    SignalFit signals;           // of the signals in use
    SignalFit allSignals;        // of all, to tell what the others would do
};

struct Learned {
    std::map<int, Context> byBack;         // 0 = everything
    std::vector<std::size_t> groupOf;      // item → wave
    std::vector<double> waveShare;         // by group: 0, 0.5 or 1
    std::vector<std::vector<int>> starts;  // by item: backtestStarts
    std::vector<bool> signalUsed;          // by name
    // Error over all items that have some signal, with the signals in use over without any; 1 = no gain.
    double signalRatio = 1;
};

// Cleaned series of item i up to the context's origin and the factors the future is multiplied with.
struct View {
    Cleaned cleaned;
    std::vector<double> flat;                  // cleaned.used without the wave: what methods see
    std::vector<double> lift, season, signal;  // horizon factors
    double factor(std::size_t h) const { return lift[h] * season[h] * signal[h]; }
};
// `effects` of the item's signals; empty = signals are not used.
View viewOf(const Setting& setting, const Learned& learned, const Context& context, std::size_t item,
            int horizon, double waveShare, std::span<const double> effects = {});

// Decides which signals are in use, once waves are. False when cancelled.
bool learnSignals(const Setting& setting, const Options& options, const CancelToken& cancel,
                  Learned& learned);

// What each signal of an item says, from everything and from the backtest. `inUse`: the item follows them.
std::vector<SignalEffect> signalEffects(const Setting& setting, const Learned& learned, std::size_t item,
                                        int horizon, bool inUse);

// False when cancelled.
bool learn(const Setting& setting, const Options& options, const CancelToken& cancel,
           const ProgressSink& progress, Learned& out);

}  // namespace roulian::forecast
