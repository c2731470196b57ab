#pragma once
// A series on its way through the engine.
#include <vector>

#include "forecast/series_forecast.h"

namespace roulian::forecast {

// What was known at one cut: nothing behind `length` was used to make `effect`.
struct Stage {
    int length = 0;
    std::vector<double> effect;  // factor of every period of history and horizon
    std::vector<double> flat;    // history without it, all n periods
};

struct Judged {
    int origin = 0;             // periods known
    std::vector<double> truth;  // of the steps after it, NaN = not recorded
};

struct MemberRun {
    std::string name;
    bool able = false;
    std::vector<std::vector<double>> past;  // by origin, steps as Judged::truth
    std::vector<double> ahead;              // horizon
};

struct Job {
    const SeriesInput* input = nullptr;
    std::vector<double> y;    // gaps filled
    std::vector<bool> known;  // recorded
    int n = 0, season = 1, horizon = 1;
    int kind = 0;  // jobs of one kind share weights and calibration
    bool counts = false, sparse = false, constant = false;
    double scale = 1;  // mean absolute one-period change, or the level where nothing changes
    double largest = 0;
    Stage before, now;  // at the first origin of the backtest; at the end
    std::vector<std::pair<std::string, double>> coefficients;  // of what is known ahead, in logarithms
    std::vector<Judged> origins;
    std::vector<MemberRun> runs;
    // The combination.
    std::vector<double> weights;            // by run
    std::vector<std::vector<double>> past;  // by origin
    std::vector<double> mean;
    std::optional<double> error, naiveError;  // of the backtest, a step
};

// Gaps filled, kinds told apart, origins of the backtest laid out.
Job makeJob(const SeriesInput& input);

}  // namespace roulian::forecast
