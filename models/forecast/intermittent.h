#pragma once
// Croston's separate smoothing of demand sizes and intervals, shared by croston and sba.
#include "forecast/method.h"

namespace roulian::forecast {

// Sizes and intervals start at the first demand and the mean interval; both are smoothed with alpha at each
// demand; forecast = correction(alpha) · size ÷ interval. Without a given alpha the one of 0.05, 0.1, 0.15,
// 0.2, 0.3 with the least squared one-step error is taken. sba: factor 1 − alpha/2.
Fit crostonFit(const Problem& problem, bool sba);

}  // namespace roulian::forecast
