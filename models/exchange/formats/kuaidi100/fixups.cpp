// Replies of 快递100: newest event first, state 2 = trouble.
#include <QJsonArray>
#include <QJsonObject>

#include "core/carriers.h"
#include "core/tracking_codes.h"
#include "exchange/formats/kuaidi100/tracking.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups kuaidi100_fixups();
namespace {

bool item(FixupContext& context, Draft& draft, const QJsonObject& reply, const QJsonObject&) {
    const QJsonValue events = reply[QLatin1StringView("data")];
    if (!events.isArray()) {
        context.raise(
            Severity::Error, codes::kReplyFailed,
            {jsonText(reply[QLatin1StringView("returnCode")]), jsonText(reply[QLatin1StringView("message")])},
            {});
        return false;
    }
    ShipmentRecord shipment;
    shipment.waybillNo = cleanWaybill(jsonText(reply[QLatin1StringView("nu")])).number;
    shipment.carrierText = jsonText(reply[QLatin1StringView("com")]);
    if (shipment.waybillNo.empty()) {
        context.raise(Severity::Error, codes::kReplyNoNumber, {}, "nu");
        return false;
    }
    const std::string state = jsonText(reply[QLatin1StringView("state")]);
    for (const QJsonValue& value : events.toArray()) {
        const QJsonObject e = value.toObject();
        TrackingEvent event;
        if (!eventTime(context, jsonText(e[QLatin1StringView("time")]), "time", event.at)) continue;
        event.text = jsonText(e[QLatin1StringView("context")]);
        event.area = jsonText(e[QLatin1StringView("areaName")]);
        if (event.area.empty()) event.area = jsonText(e[QLatin1StringView("location")]);
        event.subState = jsonText(e[QLatin1StringView("statusCode")]);
        event.state = kuaidi100State({}, event.subState).value_or(ShipmentState::InTransit);
        shipment.events.push_back(std::move(event));
    }
    // The reply itself has no sub-state; that of its latest event refines its state.
    std::string latest;
    LocalTime at;
    for (const TrackingEvent& event : shipment.events)
        if (latest.empty() || at < event.at) {
            at = event.at;
            latest = event.subState;
        }
    settleTracking(context, shipment, kuaidi100State(state, latest), state, latest);
    draft.record = std::move(shipment);
    return true;
}

}  // namespace

Fixups kuaidi100_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
