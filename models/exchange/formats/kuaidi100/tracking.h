#pragma once
// What replies of both tracking interfaces share.
#include <QJsonValue>
#include <string>

#include "core/records.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {

std::string jsonText(const QJsonValue& value);  // numbers as text too

// Sorts events by time (equal times: the more final state last), fills the shipment's state from the reply's
// own state or the last event, and says so when the reply's state is not known.
void settleTracking(FixupContext& context, ShipmentRecord& shipment, std::optional<ShipmentState> said,
                    const std::string& state, const std::string& sub);

// Time of an event; an unreadable one is said and the event left out.
bool eventTime(FixupContext& context, const std::string& text, const char* key, LocalTime& at);

}  // namespace roulian::exchange::formats
