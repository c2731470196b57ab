#pragma once
// The series a level may be learned from: every change has a reason and is shown.
#include <vector>

#include "forecast/prepared.h"

namespace roulian::forecast {

struct Cleaned {
    std::vector<double> used;       // without effects of events and signals, with the yearly wave; >= 0
    std::vector<double> automatic;  // the same without the planner's decisions
    std::vector<Reason> reason;     // found without the planner's decisions
};

struct Factors {
    std::vector<double> lift;       // of events, 1 where the planner says the week was ordinary
    std::vector<double> automatic;  // of events as the calendar says; empty = as `lift`
    std::vector<double> signal;     // of known regressors
    std::vector<double> wave;       // of the year; 1 = none
};

// The first `end` weeks of p.
//   Negative  more returned than sold: 0
//   Event     divided by the lift
//   Gap       mean of up to four good weeks on each side
//   Stockout  the same, but never below what was sold
//   Outlier   a single week beyond six robust deviations of the 13 around it, between ordinary neighbours:
//             brought to three deviations; not for items that often sell nothing
// A week the planner left out is filled like a gap; one to be used as recorded keeps its number.
Cleaned clean(const Prepared& p, int end, const Factors& factors);

}  // namespace roulian::forecast
