#pragma once
// Ranges. The backtest leaves every series its own errors by origin and lead; measured in the spread the series
// was expected to have there (from its other origins, shrunk to what series of the kind show), they are alike
// across series. Their quantiles by band of lead are the calibrated quantiles of a period (conformal prediction,
// Vovk, Gammerman & Shafer 2005, over all series of the kind); whole error paths, drawn with a seed, give the
// total over any lead time with the dependence the errors had. Counts that are often zero take a negative
// binomial of the same spread instead, so that counts stay counts. Nothing is negative.
#include <cstdint>
#include <map>
#include <span>

#include "core/progress.h"
#include "forecast/series/job.h"

namespace roulian::forecast {

// Fills quantiles and totals of out[i] from jobs[i]; means may be rounded never. False when cancelled.
bool addPaths(std::span<const Job> jobs, std::uint64_t seed, int threads, const CancelToken& cancel,
              std::span<SeriesForecast> out);

}  // namespace roulian::forecast
