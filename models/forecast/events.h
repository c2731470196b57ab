#pragma once
// What events do to demand: one factor per event kind and item. A week with events e is multiplied by the
// product over e of 1 + share · (lift − 1).
//
// The lift of an item is the demand of its event weeks over the local level of the ordinary weeks around them
// (up to four on each side). It is shrunk to the lift of its group, that to the lift of all items, that to
// the planner's expectation, or to "no effect" when there is none: weights 2, 3 and 2 event weeks. An event
// kind never seen before takes the planner's expectation as it is. Lifts lie between 0.02 and 20.
#include <span>
#include <vector>

#include "forecast/parallel.h"
#include "forecast/prepare.h"

namespace roulian::forecast {

struct Lifts {
    // [item][k]: lift of kind `kinds[k]` for that item; only the kinds the item meets.
    struct OfItem {
        std::vector<int> kinds;
        std::vector<double> lift;
        double of(int kind) const;
    };
    std::vector<OfItem> items;
    // t may lie in the future. `automatic`: as if the planner had decided nothing about that week.
    double factor(std::size_t item, const Prepared& p, int t, bool automatic = false) const;
    std::vector<double> factors(std::size_t item, const Prepared& p, int from, int to) const;
};

// Learned from all but the last back[i] weeks of each item.
Lifts learnLifts(const Setting& setting, std::span<const int> back, int threads, const CancelToken& cancel);

}  // namespace roulian::forecast
