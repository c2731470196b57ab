#pragma once
// What events did to demand, told from history: in their weeks, before them (stock-up) and after them (dip).
//
// The base of a week is what the item sold around the event in weeks no event touches: up to four known weeks on each side,
// five to twelve weeks away, nearer ones only where these are missing. Lifts are units over base, pooled over items, so big
// sellers count as they do in a plan. A week before or after counts as an effect of the kind while each week from the event
// outwards differs from its base by more than 8 % and two standard errors, the errors taken between occasions when there are
// three, else between items (classical ratio estimator, Cochran 1977, ch. 6).
#include <optional>
#include <span>
#include <vector>

namespace roulian::metrics {

struct EffectWeek {
    int event = 0;     // 0 … events − 1
    int t = 0;         // index into sold; weeks beyond the history are ignored
    double share = 1;  // part of the week it covers, 0 … 1
};

struct EffectItem {
    std::span<const double> sold;   // units a week; NaN = not known (gap, out of stock)
    int start = 0;                  // number of the first week, so that occasions of several items meet
    std::vector<EffectWeek> weeks;  // of the events that concern the item
};

struct KindEffect {
    int occurrences = 0, items = 0;   // past occasions and items with evidence
    std::optional<double> lift;       // demand of a whole week of the event ÷ base
    int leadWeeks = 0, lagWeeks = 0;  // 0 … 4
    std::optional<double> leadLift, lagLift;
};

struct EventResult {
    int items = 0;
    double base = 0, sold = 0;   // units of its weeks
    std::optional<double> lift;  // of a whole week; absent without base
};

struct EventEffects {
    std::vector<KindEffect> kinds;
    std::vector<EventResult> events;
};

// kindOf[e]: kind of event e, 0 … kinds − 1. Never NaN; equal input gives equal output.
EventEffects eventEffects(std::span<const EffectItem> items, std::span<const int> kindOf, int kinds);

}  // namespace roulian::metrics
