#pragma once
// The second global member: boosted trees over all series whose season is a week, rare demands and frequent ones. They find what the pooled
// autoregression, being linear, cannot: that zeros follow zeros, that a spike fades, that a weekday weighs more when
// business is slow. One model for all steps (direct; Januschowski et al. 2022, "Forecasting with trees", IJF 38(4)): the
// last fortnight, the same weekday's last values, means over longer stretches, the same days a year before and the step, in
// the series' own mean.
// Taught on a bounded number of rows evenly spread over series and time. Few series overfit them: on sets of 40 and 142
// they made the mean worse and on sets of 411 and 500 better, so the automatic choice asks for kBoostedSeries.
#include <span>

#include "core/progress.h"
#include "forecast/series/job.h"

namespace roulian::forecast {

inline constexpr std::size_t kBoostedSeries = 200;

// Adds a run "boosted" to every such job where there are at least `fewest` and enough rows; none where trees are not
// built in (Trees::builtIn). Independent of the number of threads. False when cancelled.
bool runBoosted(std::span<Job> jobs, std::size_t fewest, int threads, const CancelToken& cancel);

}  // namespace roulian::forecast
