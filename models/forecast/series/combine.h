#pragma once
// The mean of the members. Weights are those that would have forecast best over the backtests of all series
// of a kind (least squares on the simplex, errors in units of each series and bounded, so that no series
// rules), pulled towards equal shares; then each series moves them by its own errors.
#include <map>
#include <span>

#include "forecast/series/job.h"

namespace roulian::forecast {

using KindWeights = std::map<int, std::map<std::string, double>>;  // kind → member → weight

KindWeights learnWeights(std::span<const Job> jobs);
// Job::weights, past and mean.
void combine(Job& job, const KindWeights& weights);
// Where the mean loses to seasonal naive on the backtest of the series, it moves towards it by twentieths until it
// does not (not for rare demands, whose few sales cannot tell). Job::error and naiveError.
void holdToNaive(Job& job);

}  // namespace roulian::forecast
