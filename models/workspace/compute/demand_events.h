#pragma once
// The calendar of events as the forecast takes it, and what earlier events of the same kind did.
#include <span>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "forecast/forecast.h"
#include "metrics/event_effect.h"
#include "store/database.h"

namespace roulian::workspace {

struct PlannedEvent {
    std::int64_t id = 0;
    std::string kind;  // what is learned together: name without its year; "presale" for all presales
    Day from, to;
    int leadDays = 0, lagDays = 0;
    int weekdays = 0;  // 1 Monday … 64 Sunday; 0 = every day
    std::optional<double> lift;
    std::vector<std::int64_t> items;  // SKUs it concerns; empty = none that is known
    // Of an event in one channel or shop: the part of each SKU's demand that is sold there; empty = all of it.
    std::vector<double> parts;
    double part(std::size_t item) const { return parts.empty() ? 1 : parts[item]; }
    double shareOf(Week week) const;  // part of the week's days it covers
};
// A channel is told as its code, as the word people read, or as the name of a shop; one that no shop is known by narrows
// nothing. SKUs that are not sold there are not concerned; those never sold anywhere are, wholly.
Result<std::vector<PlannedEvent>> readEvents(store::Database& db);

struct LearnedEffects {
    std::vector<std::string> kinds;  // sorted
    metrics::EventEffects found;     // kinds as above, events as planned
    const metrics::KindEffect* of(const std::string& kind) const;
};
// From the histories; weeks out of stock teach nothing.
LearnedEffects learnEffects(const std::vector<PlannedEvent>& events, std::span<const forecast::Item> items);

// For forecastAll: the event's own weeks under its kind, and the weeks before and after under kinds of their own
// ("kind:before", "kind:after") where the planner gave days for them or history shows that these weeks differ.
std::vector<forecast::EventWeek> eventWeeks(const std::vector<PlannedEvent>& events,
                                            const LearnedEffects& learned);

// Replaces event_effect and event_outcome. An event whose weeks are not all over has no outcome yet.
Status writeEffects(store::Database& db, const std::vector<PlannedEvent>& events,
                    const LearnedEffects& learned, Day asOf);

}  // namespace roulian::workspace
