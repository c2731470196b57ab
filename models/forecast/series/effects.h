#pragma once
// What calendar days and known regressors do to demand, as factors.
//
// log y = slow level + weekday + X b_i + error. The slow level and the weekday are taken out of both sides (a
// centred moving average over kWindow periods and the weekday's mean), which also takes out most of the errors'
// autocorrelation. Every series has its own b_i, drawn around what the series have in common; common part and
// spread are found by expectation maximisation (Lindley & Smith 1972, "Bayes estimates for the linear model"),
// so a series with much evidence keeps its own effects and one with little takes the pool's. Used only
// where, over the series of a kind, the changes after the first origin are calmer without them.
#include "core/progress.h"
#include "forecast/series/features.h"

namespace roulian::forecast {

// Fills effect and flat of both stages of every job. False when cancelled.
bool learnEffects(std::span<Job> jobs, const SeriesOptions& options, const CancelToken& cancel);

}  // namespace roulian::forecast
