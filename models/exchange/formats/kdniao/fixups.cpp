// Replies of 快递鸟: oldest event first, state 2 = on the way.
#include <QJsonArray>
#include <QJsonObject>

#include "core/carriers.h"
#include "core/tracking_codes.h"
#include "exchange/formats/kuaidi100/tracking.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups kdniao_fixups();
namespace {

bool item(FixupContext& context, Draft& draft, const QJsonObject& reply, const QJsonObject&) {
    ShipmentRecord shipment;
    shipment.waybillNo = cleanWaybill(jsonText(reply[QLatin1StringView("LogisticCode")])).number;
    shipment.carrierText = jsonText(reply[QLatin1StringView("ShipperCode")]);
    if (!reply[QLatin1StringView("Success")].toBool(true)) {
        context.raise(
            Severity::Error, codes::kReplyFailed,
            {jsonText(reply[QLatin1StringView("ResultCode")]), jsonText(reply[QLatin1StringView("Reason")])},
            {});
        return false;
    }
    if (shipment.waybillNo.empty()) {
        context.raise(Severity::Error, codes::kReplyNoNumber, {}, "LogisticCode");
        return false;
    }
    const std::string state = jsonText(reply[QLatin1StringView("State")]);
    const std::string sub = jsonText(reply[QLatin1StringView("StateEx")]);
    for (const QJsonValue& value : reply[QLatin1StringView("Traces")].toArray()) {
        const QJsonObject e = value.toObject();
        TrackingEvent event;
        if (!eventTime(context, jsonText(e[QLatin1StringView("AcceptTime")]), "AcceptTime", event.at))
            continue;
        event.text = jsonText(e[QLatin1StringView("AcceptStation")]);
        event.area = jsonText(e[QLatin1StringView("Location")]);
        event.subState = jsonText(e[QLatin1StringView("Action")]);
        event.state = kdniaoState({}, event.subState).value_or(ShipmentState::InTransit);
        shipment.events.push_back(std::move(event));
    }
    settleTracking(context, shipment, kdniaoState(state, sub), state, sub);
    draft.record = std::move(shipment);
    return true;
}

}  // namespace

Fixups kdniao_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
