#pragma once
// The wave of the year that dated daily series share. How the level of the run stood around the same days of earlier
// years, 364 days back so that weekdays meet, against the eight weeks before the origin a year ago: the median over
// series and years, so that one series' opening, growth or closing does not count. One or two years do not tell a
// series' own wave from chance; many series tell what they have in common.
// The forecasts of all series are moved together, from where their own median goes towards where last year's went. How
// far (0 … 1) is learned for each kind from a backtest that could know a wave, drawn to one half: the weeks to come need
// not be those the backtest saw.
#include <span>

#include "core/progress.h"
#include "forecast/series/job.h"

namespace roulian::forecast {

// Moves Job::past and Job::mean, and names the share taken as "year" in Job::coefficients. Nothing happens below 20
// series that knew a year. False when cancelled.
bool addYearWave(std::span<Job> jobs, int threads, const CancelToken& cancel);

}  // namespace roulian::forecast
