#include <algorithm>
#include <cmath>

#include "core/number.h"
#include "logistics/tracking.h"

namespace roulian::logistics {

namespace {

constexpr double kHour = 3600, kDay = 86400;

// Fields set in `from` replace those of `limits`.
void apply(StallLimits& limits, const StallOverride& from) {
    limits.pickupHours = from.pickupHours.value_or(limits.pickupHours);
    limits.noUpdateDaysPickedUp = from.noUpdateDaysPickedUp.value_or(limits.noUpdateDaysPickedUp);
    limits.noUpdateDaysInTransit = from.noUpdateDaysInTransit.value_or(limits.noUpdateDaysInTransit);
    limits.noUpdateDaysDelivering = from.noUpdateDaysDelivering.value_or(limits.noUpdateDaysDelivering);
    limits.noUpdateDaysReturning = from.noUpdateDaysReturning.value_or(limits.noUpdateDaysReturning);
    limits.noUpdateDaysCustoms = from.noUpdateDaysCustoms.value_or(limits.noUpdateDaysCustoms);
    limits.stationHours = from.stationHours.value_or(limits.stationHours);
    limits.errorFactor = from.errorFactor.value_or(limits.errorFactor);
    limits.graceDays = from.graceDays.value_or(limits.graceDays);
}

std::optional<double> noUpdateDays(const StallLimits& limits, ShipmentState state) {
    switch (state) {
        case ShipmentState::PickedUp:
            return limits.noUpdateDaysPickedUp;
        case ShipmentState::InTransit:
        case ShipmentState::Forwarded:
            return limits.noUpdateDaysInTransit;
        case ShipmentState::Delivering:
            return limits.noUpdateDaysDelivering;
        case ShipmentState::Returning:
            return limits.noUpdateDaysReturning;
        case ShipmentState::Customs:
            return limits.noUpdateDaysCustoms;
        default:
            return std::nullopt;
    }
}

// A time known to the day only is taken as the end of that day: no alarm before it is certain.
double secondsOf(const LocalTime& at) {
    return static_cast<double>(at.seconds) + (at.precision == Precision::Day ? kDay - 1 : 0);
}

std::string whole(double value) {
    return std::to_string(std::llround(std::floor(value)));
}

// Passed when more than `limit` units have gone by since `from`.
std::optional<Stall> overdue(const char* code, const LocalTime& from, const LocalTime& now, double limit,
                             double unit, double errorFactor) {
    const double start = secondsOf(from);
    const double passed = (static_cast<double>(now.seconds) - start) / unit;
    if (passed <= limit) return std::nullopt;
    Stall stall;
    stall.code = code;
    stall.args = {whole(passed), formatNumber(limit)};
    stall.severity = passed > limit * errorFactor ? Severity::Error : Severity::Warning;
    stall.since = {static_cast<std::int64_t>(start + limit * unit), Precision::Second};
    return stall;
}

}  // namespace

StallLimits limitsFor(const StallOptions& options, std::string_view carrier, std::string_view province) {
    StallLimits limits = options.limits;
    const auto fits = [](const std::string& wanted, std::string_view have) {
        return wanted.empty() || wanted == have;
    };
    for (int specificity = 0; specificity < 4; ++specificity)  // 1 province, 2 carrier, 3 both
        for (const StallOverride& o : options.overrides) {
            const int own = (o.carrier.empty() ? 0 : 2) + (o.province.empty() ? 0 : 1);
            if (own == specificity && fits(o.carrier, carrier) && fits(o.province, province))
                apply(limits, o);
        }
    return limits;
}

std::vector<Stall> stalls(const Shipment& shipment, const Folded& folded, LocalTime now,
                          const StallOptions& options) {
    std::vector<Stall> found;
    if (isFinal(folded.state)) return found;
    const StallLimits limits = limitsFor(options, shipment.carrier, shipment.province);
    const auto add = [&found](std::optional<Stall> stall) {
        if (stall) found.push_back(std::move(*stall));
    };
    const bool waiting =
        folded.state == ShipmentState::NoTrace || folded.state == ShipmentState::WaitingPickup;
    if (waiting && !folded.pickedUpAt && shipment.handedOverAt)
        add(overdue("shipment.no_pickup", *shipment.handedOverAt, now, limits.pickupHours, kHour,
                    limits.errorFactor));
    const std::optional<LocalTime> last = folded.lastUpdate ? folded.lastUpdate : shipment.handedOverAt;
    if (const std::optional<double> days = noUpdateDays(limits, folded.state); days && last) {
        std::optional<Stall> stall =
            overdue("shipment.no_update", *last, now, *days, kDay, limits.errorFactor);
        if (stall) stall->args.insert(stall->args.begin(), std::string(shipmentStateCode(folded.state)));
        add(std::move(stall));
    }
    if (folded.state == ShipmentState::AtStation && folded.since)
        add(overdue("shipment.at_station", *folded.since, now, limits.stationHours, kHour,
                    limits.errorFactor));
    const bool goingBack = folded.state == ShipmentState::Returning;
    if (shipment.promisedDay) {
        const int late = now.day() - *shipment.promisedDay;
        if (late > limits.graceDays) {
            const Day passed = *shipment.promisedDay + (limits.graceDays + 1);
            found.push_back({"shipment.promise_passed",
                             {shipment.promisedDay->iso(), std::to_string(late)},
                             Severity::Error,
                             {std::int64_t{passed.n} * 86400, Precision::Day}});
        }
    }
    if (folded.state == ShipmentState::Exception || folded.state == ShipmentState::Rejected)
        found.push_back({"shipment.exception",
                         {std::string(shipmentStateCode(folded.state)), folded.subState},
                         Severity::Error,
                         folded.since.value_or(now)});
    if (goingBack)
        found.push_back({"shipment.returning",
                         {std::string(shipmentStateCode(folded.state))},
                         Severity::Warning,
                         folded.since.value_or(now)});
    std::stable_sort(found.begin(), found.end(), [](const Stall& a, const Stall& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        return a.since.seconds < b.since.seconds;
    });
    return found;
}

}  // namespace roulian::logistics
