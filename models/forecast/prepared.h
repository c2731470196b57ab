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

struct Prepared {
    const Item* item = nullptr;
    int first = 0;                  // weeks before it are left out: long silence before the first sale
    int n = 0;                      // weeks used
    std::vector<double> raw;        // n; 0 in a gap
    std::vector<bool> known;        // recorded and not limited by stock
    std::vector<bool> gap;          //
    std::vector<ItemEvent> events;  // by t, then kind; t < n + horizon
    std::vector<bool> eventful;     // n + horizon: some event in that week
    bool counts = false;            // whole numbers only
    double level = 0;               // mean of the known weeks
    double zeroShare = 0;           // share of known weeks without demand
    int weekNumber(int t) const { return item->history.start.n + first + t; }
};

}  // namespace roulian::forecast
