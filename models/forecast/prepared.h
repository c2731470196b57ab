#pragma once
// An item as the steps of the engine share it.
#include <cstdint>
#include <vector>

#include "forecast/forecast.h"

namespace roulian::forecast {

struct ItemEvent {
    int t = 0;  // index from the first used week; beyond the history = in the future
    int kind = 0;
    double share = 1;
    double expected = 0;  // 0 = no guess
};

struct ItemSignal {
    int name = 0;  // index into Setting::signalNames
    bool ahead = false;
    std::vector<double> x;      // n + horizon; see signals.h for its scale; NaN = not known
    double from = 0, to = 0;    // usual and strong value, in the caller's units
    double fromX = 0, toX = 0;  // the same as x
};

struct Prepared {
    const Item* item = nullptr;
    int first = 0;                    // weeks before it are left out: long silence before the first sale
    int n = 0;                        // weeks used
    std::vector<double> raw;          // n; 0 in a gap
    std::vector<bool> known;          // recorded and not limited by stock
    std::vector<bool> gap;            // not recorded
    std::vector<bool> left;           // left out by the planner
    std::vector<bool> asRecorded;     // the planner's word against every finding
    std::vector<bool> ranOut;         // recorded with stock run out
    bool decided = false;             // some week is left out or as recorded
    std::vector<ItemEvent> events;    // by t, then kind; t < n + horizon
    std::vector<bool> eventful;       // n + horizon: some event in that week
    std::vector<ItemSignal> signals;  // in the order given
    bool counts = false;              // whole numbers only
    double level = 0;                 // mean of the known weeks
    double zeroShare = 0;             // share of known weeks without demand
    // The planner says nothing special happened in that week, whatever the calendar says.
    bool ordinary(int t) const { return t < n && asRecorded[static_cast<std::size_t>(t)]; }
    int weekNumber(int t) const { return item->history.start.n + first + t; }
};

}  // namespace roulian::forecast
