#pragma once
// The series a level may be learned from: every change has a reason and is shown.
#include <functional>
#include <vector>

#include "forecast/prepared.h"

namespace roulian::forecast {

struct Cleaned {
    std::vector<double> used;  // without event effects, with the yearly wave; >= 0
    std::vector<Reason> reason;
};

// The first `end` weeks of p. `lift`: factors of the event weeks; `wave`: factors of the yearly wave (1 =
// none).
//   Negative  more returned than sold: 0
//   Event     divided by the lift
//   Gap       mean of up to four good weeks on each side
//   Stockout  the same, but never below what was sold
//   Outlier   a single week beyond six robust deviations of the 13 around it, between ordinary neighbours:
//             brought to three deviations; not for items that often sell nothing
Cleaned clean(const Prepared& p, int end, const std::vector<double>& lift, const std::vector<double>& wave);

}  // namespace roulian::forecast
