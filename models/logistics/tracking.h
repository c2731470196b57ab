#pragma once
// From tracking events to where a parcel is, whether it is stuck, and when it will arrive.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/carriers.h"
#include "core/ids.h"
#include "core/issue.h"
#include "core/records.h"
#include "core/tracking_codes.h"

namespace roulian::logistics {

struct Shipment {
    ShipmentId id;
    std::string carrier;                               // code of core/carriers.h; empty = unknown
    std::string province;                              // destination, as in the orders
    std::optional<LocalTime> orderedAt, handedOverAt;  // paid; given to the carrier
    std::optional<Day> promisedDay;
    std::optional<ShipmentState> reported;  // state of the reply or sheet as a whole
    std::optional<LocalTime> reportedAt;    // when it held; none = at the time of the last event
    std::string subState;
    std::vector<TrackingEvent> events;  // any order; all are kept
};

// Rank for two states of the same second: the more final one holds.
int finality(ShipmentState state);
bool isFinal(ShipmentState state);  // Signed, ReturnedSigned, Cancelled: nothing more is expected

struct Folded {
    ShipmentState state = ShipmentState::NoTrace;
    std::string subState;
    std::optional<LocalTime> lastUpdate;  // of the last event (or report)
    std::optional<LocalTime> since;       // first event of the unbroken run in this state
    std::optional<LocalTime> pickedUpAt;  // first sign that the carrier has it
    std::optional<LocalTime> signedAt;    // start of the present Signed run; none when it went back
    std::optional<LocalTime> returnedAt;
    int exceptions = 0;              // separate runs of Exception or Rejected
    std::vector<std::size_t> order;  // indexes of events, oldest first
};
// Latest by time, at the same second the more final one; a signed parcel may go back to returning.
Folded fold(const Shipment& shipment);

// --- stalls -------------------------------------------------------------------------------------------

struct StallLimits {
    double pickupHours = 24;  // handed over but not picked up
    double noUpdateDaysPickedUp = 2, noUpdateDaysInTransit = 3, noUpdateDaysDelivering = 1,
           noUpdateDaysReturning = 5, noUpdateDaysCustoms = 7;  // Forwarded counts as InTransit
    double stationHours = 48;
    int graceDays = 0;       // after the promised day
    double errorFactor = 2;  // beyond so many times a limit a warning becomes an error
};

// Overrides hold for shipments of the carrier and province named; empty = any. The more specific wins
// (both > carrier > province), field by field.
struct StallOverride {
    std::string carrier = {}, province = {};
    std::optional<double> pickupHours = {}, noUpdateDaysPickedUp = {}, noUpdateDaysInTransit = {},
                          noUpdateDaysDelivering = {}, noUpdateDaysReturning = {}, noUpdateDaysCustoms = {},
                          stationHours = {}, errorFactor = {};
    std::optional<int> graceDays = {};
};

struct StallOptions {
    StallLimits limits;
    std::vector<StallOverride> overrides;
};
StallLimits limitsFor(const StallOptions& options, std::string_view carrier, std::string_view province);

// code (args):
//   shipment.no_pickup (hours since hand-over, limit)     shipment.no_update (state, days, limit)
//   shipment.at_station (hours there, limit)              shipment.promise_passed (promised day, days late)
//   shipment.exception (state, sub-state)                 shipment.returning (state)
struct Stall {
    std::string code;
    std::vector<std::string> args;
    Severity severity = Severity::Warning;
    LocalTime since;  // when the limit was passed or the state began
    bool operator==(const Stall&) const = default;
};
// Most severe first, then oldest. None for final states. Times known to the day count from its end.
std::vector<Stall> stalls(const Shipment& shipment, const Folded& folded, LocalTime now,
                          const StallOptions& options = {});

// --- expected arrival -------------------------------------------------------------------------------------

struct Transit {  // one finished delivery
    std::string carrier, province;
    double hours = 0;  // pickup → signed
};
std::optional<Transit> transitOf(const Shipment& shipment, const Folded& folded);  // none unless signed

struct ArrivalOptions {
    double priorDeliveries = 20;  // weight of the coarser level when blending quantiles
    int minDeliveries = 5;        // below this in all there is no estimate
    double riskFrom = 0.5;        // probability of being late that counts as at risk
};

enum class ArrivalLevel : std::uint8_t { Lane, Carrier, All };  // finest level with history
struct Arrival {
    LocalTime early, likely, late;          // 10, 50, 90 %; never before now
    std::optional<double> lateProbability;  // of arriving after the promised day; none without a promise
    bool atRisk = false;                    // lateProbability >= riskFrom
    bool assumedPickup = false;             // not picked up yet: counted as if now
    bool overdue = false;                   // longer on the way than anything seen
    ArrivalLevel level = ArrivalLevel::All;
    int deliveries = 0;  // on that level
};

// Quantile curves of transit hours per lane (carrier × province), shrunk to the carrier's, that to all:
// blended = (n × own + prior × coarser) ÷ (n + prior), quantile by quantile. Estimates for a parcel on its
// way are conditional on the hours already passed. Parcels still on the way are not part of the history
// (censoring is ignored), so estimates are slightly early while slow parcels are still out.
class ArrivalModel {
public:
    static ArrivalModel learn(std::span<const Transit> history, const ArrivalOptions& options = {});
    // none: too little history, or the parcel is final, going back or customs-held.
    std::optional<Arrival> estimate(const Shipment& shipment, const Folded& folded, LocalTime now) const;

private:
    static constexpr int kPoints = 21;  // 0, 5 … 100 %
    struct Curve {
        std::string carrier, province;
        int n = 0;
        double hours[kPoints] = {};
    };
    std::vector<Curve> m_lanes, m_carriers;  // sorted by carrier, province
    Curve m_all;
    ArrivalOptions m_options;
    const Curve* curveFor(std::string_view carrier, std::string_view province, ArrivalLevel& level) const;
};

// --- figures ---------------------------------------------------------------------------------------------

struct Share {
    std::int64_t n = 0, of = 0;
    std::optional<double> value() const {
        return of > 0 ? std::optional<double>(static_cast<double>(n) / static_cast<double>(of))
                      : std::nullopt;
    }
};

// A parcel with what was found out about it.
struct Tracked {
    const Shipment* shipment = nullptr;
    Folded folded;
    bool stalled = false;
};

// Whether one parcel came by its promised day; none when it cannot be judged (yet). The one definition of on time.
std::optional<bool> cameOnTime(const Tracked& parcel, Day today);

// Delivered by the promised day ÷ (delivered, or promised before today and not cancelled); parcels without
// a promise or signed at an unknown time do not count. A returned one counts as due and not delivered.
Share onTime(std::span<const Tracked> parcels, Day today);

enum class GroupBy : std::uint8_t { Carrier, Province, Lane };
struct CarrierFigures {
    std::string carrier, province;  // the one not grouped by is empty
    std::int64_t shipments = 0, delivered = 0;
    std::optional<double> meanDays, p90Days;                    // pickup → signed, of the delivered
    std::optional<double> dockToDoorHours, p90DockToDoorHours;  // hand-over → signed
    Share onTime, exceptions, stalls;                           // exceptions, stalls: of those with events
};
// Largest volume first, then by name.
std::vector<CarrierFigures> compare(std::span<const Tracked> parcels, Day today,
                                    GroupBy by = GroupBy::Carrier);

// Hours; none unless both ends are known.
std::optional<double> dockToDoorHours(const Shipment& shipment, const Folded& folded);
std::optional<double> orderToDoorHours(const Shipment& shipment, const Folded& folded);

}  // namespace roulian::logistics
