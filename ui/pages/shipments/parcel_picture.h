#pragma once
// A parcel's row and its trace as the timeline and the facts beside the list show them.
#include "ui/charts/timeline_chart.h"
#include "ui/forms/facts_panel.h"
#include "workspace/table.h"

namespace roulian::ui::pages::shipments {

// events: rows of "tracking_events", may be null.
TimelineData timelineOf(const workspace::Rows& parcel, std::size_t row, const workspace::RowsPtr& events,
                        Day today);
struct ParcelFacts {
    QList<Fact> parcel, promise;  // two columns
};
ParcelFacts factsOf(const workspace::Rows& parcel, std::size_t row);

}  // namespace roulian::ui::pages::shipments
