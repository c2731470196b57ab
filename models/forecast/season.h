#pragma once
// The yearly wave of long seasons (24 periods or more, so 52 weeks), for which a year and a half of one noisy
// item cannot carry an index per week. The wave is a few Fourier harmonics of the group's demand (each item
// divided by its level): at most one below two seasons, two below three, six from there on, their number by
// AICc; ridge-shrunk; the trend is a line below two seasons, a centred moving average from there on. It
// needs one season. Weeks are placed in a year of 365.25 days, so nothing drifts.
// How much of the wave is used (none, half, all) is decided per group by what would have forecast better.
#include <span>
#include <vector>

#include "forecast/prepare.h"

namespace roulian::forecast {

struct Wave {
    double period = 0;
    std::vector<double> coefficients;  // cos, sin of harmonic 1, 2 … ; empty = no wave
    double factor(int weekNumber, double share) const;
};

struct GroupMember {
    int firstWeek = 0;
    std::span<const double> used;  // cleaned, events removed
};
Wave learnWave(std::span<const GroupMember> members, int seasonLength);

}  // namespace roulian::forecast
