#include <algorithm>
#include <array>
#include <numeric>

#include "logistics/tracking.h"

namespace roulian::logistics {

namespace {

struct Step {
    LocalTime at;
    ShipmentState state;
    const std::string* subState;
    int rank;
};

bool showsPickup(ShipmentState s) {
    return s != ShipmentState::NoTrace && s != ShipmentState::WaitingPickup && s != ShipmentState::Cancelled;
}
bool isTrouble(ShipmentState s) {
    return s == ShipmentState::Exception || s == ShipmentState::Rejected;
}

}  // namespace

int finality(ShipmentState state) {
    using S = ShipmentState;
    constexpr std::array kOrder{S::NoTrace,   S::WaitingPickup, S::PickedUp,       S::InTransit, S::Customs,
                                S::Forwarded, S::Delivering,    S::AtStation,      S::Exception, S::Rejected,
                                S::Returning, S::Signed,        S::ReturnedSigned, S::Cancelled};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), state) - kOrder.begin());
}

bool isFinal(ShipmentState state) {
    return state == ShipmentState::Signed || state == ShipmentState::ReturnedSigned ||
           state == ShipmentState::Cancelled;
}

Folded fold(const Shipment& shipment) {
    Folded result;
    const std::vector<TrackingEvent>& events = shipment.events;
    result.order.resize(events.size());
    std::iota(result.order.begin(), result.order.end(), std::size_t{0});
    std::stable_sort(result.order.begin(), result.order.end(), [&](std::size_t a, std::size_t b) {
        if (events[a].at.seconds != events[b].at.seconds) return events[a].at.seconds < events[b].at.seconds;
        return finality(events[a].state) < finality(events[b].state);
    });
    std::vector<Step> steps;
    for (std::size_t i : result.order)
        steps.push_back({events[i].at, events[i].state, &events[i].subState, finality(events[i].state)});

    if (shipment.reported) {
        // A reply's overall state has the time of its last event; it adds a step only where it says more.
        // Without any time it is a state and nothing else.
        const std::optional<LocalTime> at =
            shipment.reportedAt || steps.empty() ? shipment.reportedAt : std::optional(steps.back().at);
        if (!at) {
            result.state = *shipment.reported;
            result.subState = shipment.subState;
            return result;
        }
        const Step report{*at, *shipment.reported, &shipment.subState, finality(*shipment.reported)};
        const auto place =
            std::upper_bound(steps.begin(), steps.end(), report, [](const Step& a, const Step& b) {
                return a.at.seconds != b.at.seconds ? a.at.seconds < b.at.seconds : a.rank < b.rank;
            });
        const bool repeats = place != steps.begin() && std::prev(place)->state == report.state;
        if (!repeats) steps.insert(place, report);
    }

    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const bool begins = i == 0 || steps[i - 1].state != step.state;
        if (begins) {
            result.since = step.at;
            if (isTrouble(step.state) && (i == 0 || !isTrouble(steps[i - 1].state))) ++result.exceptions;
        }
        if (!result.pickedUpAt && showsPickup(step.state)) result.pickedUpAt = step.at;
    }
    if (steps.empty()) return result;
    result.state = steps.back().state;
    result.subState = *steps.back().subState;
    result.lastUpdate = steps.back().at;
    if (result.state == ShipmentState::Signed) result.signedAt = result.since;
    if (result.state == ShipmentState::ReturnedSigned) result.returnedAt = result.since;
    return result;
}

}  // namespace roulian::logistics
