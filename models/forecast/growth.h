#pragma once
// What a year changed: how much more or less an item sells now than in the same weeks a year before. For goods sold only
// in their season (fruit, gift boxes) last year's weeks times this growth is the forecast of this season.
//
// Recent weeks count most (0.93 a week back, 26 weeks). An item's ratio is drawn to that of its group, as if the item had
// sold at its mean level and with the group's growth for three more weeks; the group's to 1 by eight weeks of one item.
// So a season's first two or three weeks move the rest of it, and a season not begun yet grows as its group did.
#include <span>
#include <vector>

#include "forecast/prepare.h"

namespace roulian::forecast {

// used[i]: the item's cleaned weeks without events up to the origin (empty = none); groupOf, order: as in context.h.
// One ratio an item, 1 where no week has a year before it; within 1/3 … 3.
std::vector<double> yearGrowth(std::span<const Prepared> items, std::span<const std::vector<double>> used,
                               std::span<const std::size_t> groupOf, std::size_t groups,
                               std::span<const std::size_t> order, int seasonLength);

// Sold in a part of the year only, and in the same part of both years: nothing in 40 % or more of the last year, one
// silence of a quarter of it at least, weeks of sales side by side, and four weeks in five alike where two years are
// known (of four such weeks at least). What is off sale now comes back when it came back before.
bool soldInSeasons(const Prepared& item, int seasonLength);

// The weeks one season before the `horizon` to come, from cleaned weeks without events: each smoothed with its neighbours
// on sale (1, 2, 1), nothing where nothing was sold. Needs a full season.
std::vector<double> lastSeason(std::span<const double> used, int seasonLength, int horizon);

// The weeks in which such an item was on sale: `used` without silences of six weeks and more.
std::vector<double> onSale(std::span<const double> used);

// Standard deviation of a week around the middle of its neighbours; the mean where there are fewer than three.
double noiseOf(std::span<const double> y);

}  // namespace roulian::forecast
