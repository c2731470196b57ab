#pragma once
// Events as edits: the built-in calendar's festivals of a year, last year's event once more, weekly group-buy days.
// For window and command line.
#include <optional>
#include <vector>

#include "core/festivals.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

struct EventOffer {
    Festival festival;
    bool present = false;  // the calendar already has an event of that name in or next to these days
    // The planner's own events of the year before (a promotion by category, with her factors): taken over, they are learned
    // with what they did; a festival under another name would start from nothing.
    std::vector<std::string> lastYear;  // keys
    QString name;                       // hers, else the festival's
};
// All festivals of the year against the rows of table "events". Empty outside the tabled years.
std::vector<EventOffer> eventOffers(const Rows& events, int year);
std::vector<Edit> offerEdits(const Rows& events, const EventOffer& offer);

// Those of the year that the calendar lacks. Error: festival.year {year, first, last}.
Result<std::vector<Edit>> missingFestivals(const Workspace& workspace, int year);

// The event of table "events" one year on, with everything it says. Error: event.unknown {id}.
Result<Edit> nextYearEvent(const Rows& events, const std::string& id);

// Group-buy days: 1 Monday … 64 Sunday, added. Error: event.weekdays when none or more than these are named.
Result<Edit> groupBuyDays(const QString& name, int weekdays, Day from, Day to);

}  // namespace roulian::workspace
