#pragma once
// The global member: one linear autoregression over all series of a kind, each stretch measured in its own
// mean, so that short series borrow the shape of the others (Montero-Manso & Hyndman 2021, "Principles and
// algorithms for forecasting groups of time series", IJF 37(4): pooled regression). Ridge on the lags.
#include <span>

#include "core/progress.h"
#include "forecast/series/job.h"

namespace roulian::forecast {

// Adds a run "pooled" to every job. False when cancelled.
bool runPooled(std::span<Job> jobs, int threads, const CancelToken& cancel);

}  // namespace roulian::forecast
