#pragma once
// Ranges by conformal calibration: the quantiles of the scaled backtest errors of all items of one demand
// class, in three bands of lead, times the item's own spread. Few errors are filled up with the quantiles of
// a normal distribution widened by a tenth (published 95 % ranges cover less than they say), and those of
// smooth and erratic items are widened by 12 % because the method was chosen on the same errors; an item
// whose own errors were larger or smaller than its class gets its ranges stretched accordingly, shrunk by
// evidence. Nothing below zero; whole numbers for items that sell few whole units.
#include <vector>

#include "forecast/select.h"

namespace roulian::forecast {

// `order`: indices by key. Fills points, cumulative and coverage80 of every outcome.
void addRanges(std::vector<Outcome>& outcomes, const std::vector<std::size_t>& order);

}  // namespace roulian::forecast
