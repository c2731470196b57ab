#pragma once
// Items and events made ready for learning.
#include <span>
#include <string>
#include <vector>

#include "forecast/prepared.h"

namespace roulian::forecast {

struct Setting {
    std::vector<std::string> kinds;        // event kinds, sorted
    std::vector<std::string> signalNames;  // sorted
    std::vector<Prepared> items;           // in the order given
    std::vector<std::size_t> keyOrder;     // indices by key: the order of every sum over items
};

// Weeks of silence before the first sale are left out when they are more than 8 and more than four times the
// usual distance between sales. Events of one kind in one week add their shares up to 1.
Setting prepare(std::span<const Item> items, std::span<const EventWeek> events, int horizon);

// How many weeks before the end the backtest forecasts start: at most `origins`, spaced a third of the
// horizon, each leaving at least max(6, 70 %) weeks to learn from.
std::vector<int> backtestStarts(int n, int horizon, int origins);

struct Pattern {
    DemandClass demand = DemandClass::None;
    double adi = 0, cv2 = 0;
};
Pattern demandPattern(std::span<const double> y);

}  // namespace roulian::forecast
