#pragma once
// Several seasons in one series: hours have a day and a week, days a week and a year.
//
// STL (Cleveland, Cleveland, McRae & Terpenning 1990) by local regression, and MSTL (Bandara, Hyndman & Bergmeir
// 2021), which takes the seasons out one after the other, the shortest first, twice. Both additive; what is
// multiplicative is taken in logarithms. The windows are those of R's forecast::mstl: 7 + 4 i for the i-th
// season (widened from 11), trend nextodd(1.5 m / (1 − 1.5 / window)).
#include <optional>
#include <span>
#include <vector>

#include "forecast/ets_model.h"

namespace roulian::forecast {

struct StlParts {
    std::vector<double> season, trend;
};
// `window`: odd, of the cycle-subseries, which are smoothed by local means; two inner passes, not robust. Needs two
// seasons and m >= 2.
StlParts stl(std::span<const double> y, int m, int window);

struct MstlParts {
    std::vector<int> periods;                  // ascending
    std::vector<std::vector<double>> seasons;  // by period
    std::vector<double> trend, rest;           // y = Σ seasons + trend + rest
};
// Periods that are not seen twice are left out.
MstlParts mstl(std::span<const double> y, std::vector<int> periods, int rounds = 2);

// The seasons that go with a natural one: 24 → 24, 168 from two weeks; 7 → 7, 365 from three years (two cannot
// tell a season from what happened once); others alone.
std::vector<int> seasonsOf(int season, std::size_t length);

// Seasons continued as they last were, the rest by exponential smoothing without season (AICc).
struct MstlFit {
    bool logs = false;
    std::vector<int> periods;
    std::vector<std::vector<double>> last;  // by period, by t mod period
    EtsFit level;
    double seasonAt(std::size_t t) const;
};
std::optional<MstlFit> fitMstl(std::span<const double> y, int season, int horizon);
// Parameters and seasons held, y any stretch from the same beginning.
bool mstlAhead(const MstlFit& fit, std::span<const double> y, std::span<double> out);

}  // namespace roulian::forecast
