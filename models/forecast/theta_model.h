#pragma once
// Dynamic optimised Theta (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016): the slope of the
// long-run line is updated with every value; alpha, theta and the first level minimise the one-step squared
// error. Seasonal data are adjusted first where the autocorrelation at the season is significant, as in the
// original method.
#include <span>
#include <vector>

#include "forecast/decompose.h"
#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

struct ThetaFit {
    Vec x{};  // level0 ÷ scale, alpha, theta
    SeasonalIndex index;
    double scale = 1;
    double level = 0;  // after the last value
    Fit fit;
};

// At least three values. `start`: an earlier fit to a shorter stretch of the same series.
ThetaFit fitTheta(const Problem& problem, const ThetaFit* start = nullptr);
// The model held as it is, run over y (same first value) and forecast `out.size()` steps on.
void thetaAhead(const ThetaFit& fit, std::span<const double> y, std::span<double> out);

}  // namespace roulian::forecast
