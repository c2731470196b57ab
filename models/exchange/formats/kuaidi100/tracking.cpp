#include "exchange/formats/kuaidi100/tracking.h"

#include <algorithm>

#include "core/number.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
namespace {

// How near the end of a parcel's way a state is.
int finality(ShipmentState state) {
    switch (state) {
        case ShipmentState::NoTrace:
            return 0;
        case ShipmentState::WaitingPickup:
            return 1;
        case ShipmentState::PickedUp:
            return 2;
        case ShipmentState::InTransit:
        case ShipmentState::Customs:
        case ShipmentState::Forwarded:
            return 3;
        case ShipmentState::Delivering:
            return 4;
        case ShipmentState::Exception:
            return 5;
        case ShipmentState::AtStation:
            return 6;
        case ShipmentState::Signed:
            return 7;
        case ShipmentState::Rejected:
            return 8;
        case ShipmentState::Returning:
            return 9;
        case ShipmentState::ReturnedSigned:
        case ShipmentState::Cancelled:
            return 10;
    }
    return 0;
}

}  // namespace

std::string jsonText(const QJsonValue& value) {
    if (value.isDouble()) return formatNumber(value.toDouble());
    return value.toString().toStdString();
}

void settleTracking(FixupContext& context, ShipmentRecord& shipment, std::optional<ShipmentState> said,
                    const std::string& state, const std::string& sub) {
    std::stable_sort(shipment.events.begin(), shipment.events.end(),
                     [](const TrackingEvent& a, const TrackingEvent& b) {
                         if (a.at.seconds != b.at.seconds) return a.at.seconds < b.at.seconds;
                         return finality(a.state) < finality(b.state);
                     });
    if (!shipment.events.empty()) shipment.subState = shipment.events.back().subState;
    if (!sub.empty()) shipment.subState = sub;
    if (said) {
        shipment.state = said;
        return;
    }
    if (!state.empty()) context.raise(Severity::Warning, codes::kStateUnknown, {state, sub}, "state");
    if (!shipment.events.empty()) shipment.state = shipment.events.back().state;
}

bool eventTime(FixupContext& context, const std::string& text, const char* key, LocalTime& at) {
    const auto parsed = parseTime(text);
    if (!parsed) {
        context.raise(Severity::Warning, codes::kRowTime, {}, key);
        return false;
    }
    at = *parsed;
    return true;
}

}  // namespace roulian::exchange::formats
