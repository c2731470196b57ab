#pragma once
// What a year changed: how much more or less an item sells now than in the same weeks a year before
// (of the same season, where it began earlier or later: seasonDelay). For goods sold
// only in their season (fruit, gift boxes) last year's weeks times this growth is the forecast of this season.
//
// Recent weeks count most (0.93 a week back, 26 weeks). An item's ratio is drawn to that of its group, as if the item had
// sold its mean week on sale with the group's growth three more times; the group's to 1 by eight weeks of one item. So a
// season's first two or three weeks move the rest of it, and a season not begun yet grows as its group did.
#include <span>
#include <vector>

#include "forecast/prepare.h"

namespace roulian::forecast {

// used[i]: the item's cleaned weeks without events up to the origin (empty = none); groupOf, order: as in context.h.
// One ratio an item, its group's where it has no week of two years, 1 where it has not seen a year; within 1/3 … 3.
std::vector<double> yearGrowth(std::span<const Prepared> items, std::span<const std::vector<double>> used,
                               std::span<const std::size_t> groupOf, std::size_t groups,
                               std::span<const std::size_t> order, int seasonLength);

// From this length on a season is a year of weeks rather than a week of days or a year of months.
inline constexpr int kLongSeason = 24;

// Sold in a part of the year only, and in the same part of both years: no sales in 40 % or more of the last year's known
// weeks, one silence of a quarter of the year at least, weeks of sales side by side, and four weeks in five alike where
// two years are known (of six such weeks at least). What is off sale now comes back when it came back before.
bool soldInSeasons(const Prepared& item, int seasonLength);

// How many weeks later (earlier: negative) this season began than the last one, at most four; where it has not begun though
// the last one had, as many as it is late by now. Feasts of the moon move a season like this, and so does the weather.
int seasonDelay(std::span<const double> used, int seasonLength);

// The weeks one season before the `horizon` to come, from cleaned weeks without events: each smoothed with its neighbours
// on sale (1, 2, 1), nothing where nothing was sold; moved by seasonDelay. Needs a full season.
std::vector<double> lastSeason(std::span<const double> used, int seasonLength, int horizon);

// The weeks in which such an item was on sale: `used` without silences of six weeks and more.
std::vector<double> onSale(std::span<const double> used);

// Standard deviation of a week around the middle of its neighbours; the mean where there are fewer than three.
double noiseOf(std::span<const double> y);

}  // namespace roulian::forecast
