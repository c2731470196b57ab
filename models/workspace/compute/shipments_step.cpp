// Tracking events → where each parcel is, what is wrong with it, and when it will come; carriers compared.
//
// Promise: the earliest promised day of the parcel's orders; when no file gave one, the shipping day plus
// setting promise.days (3; fresh food 1). Silence is only news where tracking is known: a parcel without any
// event counts as unknown (risk "ok", no alarm, no part of on-time delivery) when it is older than 60 days,
// or when less than half of its carrier's recent parcels have events - then a file is missing, not a parcel.
#include <QString>
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/tracking_codes.h"
#include "logistics/tracking.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/rows.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

constexpr std::int64_t kSecondsADay = 86400;
constexpr int kRecentDays = 60;

struct Parcel {
    logistics::Shipment shipment;
    logistics::Folded folded;
    std::optional<Day> promised;  // shown; shipment.promisedDay is empty when the parcel is unknown
    bool orderFinished = false;   // the shop says that the goods were received
    bool orderDead = false;       // every order was closed or deleted
    bool unknown = false;
    Money paid;
};

struct ParcelVerdict {  // one row of shipment_status before it is written
    const char* risk = "ok";
    std::string code;
    std::vector<std::string> args;
    int severity = 0;
};

// The moment all ages are counted to. A single event with a wrong date must not move it, so only days that at
// least three events share count.
Result<std::int64_t> momentOf(StepContext& context) {
    auto newest = context.db.integer(
        "SELECT newest FROM (SELECT MAX(at) AS newest, COUNT(*) AS n FROM tracking_event GROUP BY at / "
        "86400) "
        "WHERE n >= MIN(3, (SELECT COUNT(*) FROM tracking_event)) ORDER BY newest DESC LIMIT 1");
    if (!newest) return newest.error();
    return std::max(std::int64_t{context.asOf.n} * kSecondsADay, *newest);
}

std::optional<LocalTime> timeAt(const store::Statement& s, int column) {
    const auto seconds = s.optInteger(column);
    if (!seconds) return std::nullopt;
    // Midnight sharp is how a day without a time is kept.
    return LocalTime{*seconds, *seconds % kSecondsADay == 0 ? Precision::Day : Precision::Second};
}

Result<std::vector<Parcel>> readParcels(StepContext& context) {
    std::vector<Parcel> parcels;
    std::unordered_map<std::int64_t, std::size_t> at;
    Status read = eachRow(
        context.db, "SELECT id, carrier, shipped_at, state, sub_state, signed_at FROM shipment ORDER BY id",
        [&](store::Statement& s) {
            Parcel parcel;
            parcel.shipment.id = {s.integer(0)};
            parcel.shipment.carrier = std::string(s.text(1));
            parcel.shipment.handedOverAt = timeAt(s, 2);
            const auto state = shipmentStateFromCode(s.text(3));
            if (state && *state != ShipmentState::NoTrace) parcel.shipment.reported = state;
            parcel.shipment.subState = std::string(s.text(4));
            if (state == ShipmentState::Signed) parcel.shipment.reportedAt = timeAt(s, 5);
            at.emplace(parcel.shipment.id.v, parcels.size());
            parcels.push_back(std::move(parcel));
        });
    if (!read) return read.error();

    // An ERP copy and its platform order are one order, whichever of them the parcel is tied to.
    std::unordered_map<std::int64_t, int> orders, finished, dead;
    read = eachRow(
        context.db,
        "SELECT x.shipment_id, MIN(o.promised_day), MIN(COALESCE(o.paid_at, o.created_at)), MAX(o.province), "
        "SUM(COALESCE(o.paid_fen, o.payable_fen, o.goods_fen, 0)), COUNT(*), SUM(o.status IN ('signed', "
        "'completed')), "
        "SUM(o.status IN ('closed_refunded', 'closed_unpaid', 'deleted')) FROM "
        "(SELECT DISTINCT l.shipment_id, COALESCE(c.platform_order_id, c.id) AS order_id FROM shipment_order "
        "l "
        "JOIN sales_order c ON c.id = l.order_id) x JOIN sales_order o ON o.id = x.order_id GROUP BY "
        "x.shipment_id",
        [&](store::Statement& s) {
            const auto found = at.find(s.integer(0));
            if (found == at.end()) return;
            Parcel& parcel = parcels[found->second];
            if (!s.isNull(1)) parcel.promised = s.day(1);
            parcel.shipment.orderedAt = timeAt(s, 2);
            parcel.shipment.province = std::string(s.text(3));
            parcel.paid = s.money(4);
            parcel.orderFinished = s.integer(6) == s.integer(5);
            parcel.orderDead = s.integer(7) == s.integer(5);
        });
    if (!read) return read.error();

    read = eachRow(context.db,
                   "SELECT shipment_id, at, state, sub_state FROM tracking_event ORDER BY shipment_id, at",
                   [&](store::Statement& s) {
                       const auto found = at.find(s.integer(0));
                       const auto state = shipmentStateFromCode(s.text(2));
                       if (found == at.end() || !state) return;
                       TrackingEvent event;
                       event.at = {s.integer(1)};
                       event.state = *state;
                       event.subState = std::string(s.text(3));
                       parcels[found->second].shipment.events.push_back(std::move(event));
                   });
    if (!read) return read.error();
    return parcels;
}

// Carriers of whose recent parcels at least half have events.
std::map<std::string, bool> tracedCarriers(const std::vector<Parcel>& parcels, Day today) {
    std::map<std::string, std::pair<int, int>> counts;
    for (const Parcel& p : parcels) {
        if (!p.shipment.handedOverAt || today - p.shipment.handedOverAt->day() > kRecentDays) continue;
        auto& [traced, all] = counts[p.shipment.carrier];
        ++all;
        traced += p.shipment.events.empty() ? 0 : 1;
    }
    std::map<std::string, bool> result;
    for (const auto& [carrier, count] : counts)
        result[carrier] = 2 * count.first >= count.second && count.first > 0;
    return result;
}

void settle(Parcel& parcel, const std::map<std::string, bool>& traced, Day today, int promiseDays) {
    logistics::Shipment& s = parcel.shipment;
    if (!parcel.promised && s.handedOverAt) parcel.promised = s.handedOverAt->day() + promiseDays;
    const bool silent = s.events.empty() && (!s.reported || *s.reported == ShipmentState::WaitingPickup);
    if (silent && parcel.orderFinished)
        s.reported = ShipmentState::Signed;  // received, nobody knows when
    else if (silent && parcel.orderDead)
        s.reported = ShipmentState::Cancelled;
    parcel.folded = logistics::fold(s);
    if (s.events.empty() && !logistics::isFinal(parcel.folded.state)) {
        const auto carrier = traced.find(s.carrier);
        const bool old = !s.handedOverAt || today - s.handedOverAt->day() > kRecentDays;
        parcel.unknown = old || carrier == traced.end() || !carrier->second;
    }
    if (!parcel.unknown) s.promisedDay = parcel.promised;
}

const char* riskOf(const std::string& code) {
    if (code == "shipment.promise_passed") return "late";
    if (code == "shipment.exception") return "exception";
    if (code == "shipment.returning") return "returning";
    return "stalled";
}

// States as sentences, hours and days in the look of numbers.
std::vector<std::string> typedArgs(const logistics::Stall& stall) {
    std::vector<std::string> args;
    const bool stateFirst = stall.code != "shipment.no_pickup" && stall.code != "shipment.at_station" &&
                            stall.code != "shipment.promise_passed";
    for (std::size_t i = 0; i < stall.args.size(); ++i) {
        const std::string& a = stall.args[i];
        if (stateFirst && i == 0)
            args.push_back(argCode("shipment.state." + a));
        else if (const auto day = Day::parse(a))
            args.push_back(arg(*day));
        else if (const auto number = parseDouble(a); number && stall.code != "shipment.exception")
            args.push_back(argNumber(*number));
        else
            args.push_back(a);
    }
    return args;
}

// A parcel that comes back or was refused is told as that, even when its promise has passed as well.
ParcelVerdict statusOf(const Parcel& parcel, const std::vector<logistics::Stall>& stalls,
                       const std::optional<logistics::Arrival>& arrival) {
    ParcelVerdict status;
    if (logistics::isFinal(parcel.folded.state)) {
        status.risk = "done";
        return status;
    }
    if (parcel.unknown) return status;
    if (!stalls.empty()) {
        const logistics::Stall* told = &stalls.front();
        for (const logistics::Stall& stall : stalls)
            if (stall.code == "shipment.exception" || stall.code == "shipment.returning") told = &stall;
        status.risk = riskOf(told->code);
        status.code = told->code;
        status.args = typedArgs(*told);
        for (const logistics::Stall& stall : stalls)
            status.severity = std::max(status.severity, stall.severity == Severity::Error ? 2 : 1);
    } else if (arrival && arrival->atRisk && parcel.shipment.promisedDay) {
        status.risk = "at_risk";
        status.code = "shipment.at_risk";
        status.args = {arg(arrival->likely.day()), arg(*parcel.shipment.promisedDay),
                       argPercent(arrival->lateProbability.value_or(0))};
        status.severity = 1;
    }
    return status;
}

double idleHours(const Parcel& parcel, std::int64_t now) {
    if (parcel.unknown || logistics::isFinal(parcel.folded.state)) return 0;
    const auto last = parcel.folded.lastUpdate ? parcel.folded.lastUpdate : parcel.shipment.handedOverAt;
    return last ? static_cast<double>(std::max<std::int64_t>(0, now - last->seconds)) / 3600.0 : 0;
}

Status writeCarriers(store::Database& db, const std::vector<logistics::Tracked>& tracked, Day today) {
    auto insert = db.statement(
        "INSERT INTO carrier_figure(carrier, parcels, signed, mean_days, p90_days, on_time, exception_rate, "
        "stall_rate) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const logistics::CarrierFigures& f : logistics::compare(tracked, today))
        if (auto status = insert.run(f.carrier, f.shipments, f.delivered, f.meanDays, f.p90Days,
                                     f.onTime.value(), f.exceptions.value(), f.stalls.value());
            !status)
            return status;
    return success();
}

QJsonObject summaryOf(const std::vector<logistics::Tracked>& tracked,
                      const std::map<std::string, std::int64_t>& risks, Day today) {
    const auto count = [&](const char* risk) {
        const auto found = risks.find(risk);
        return static_cast<qint64>(found == risks.end() ? 0 : found->second);
    };
    const logistics::Share onTime = logistics::onTime(tracked, today);
    const auto delivered = std::count_if(tracked.begin(), tracked.end(), [](const auto& t) {
        return t.folded.state == ShipmentState::Signed;
    });
    QJsonObject summary;
    summary.insert(QLatin1String("parcels"), static_cast<qint64>(tracked.size()));
    summary.insert(QLatin1String("delivered"), static_cast<qint64>(delivered));
    summary.insert(QLatin1String("onTime"), static_cast<qint64>(onTime.n));
    summary.insert(QLatin1String("onTimeOf"), static_cast<qint64>(onTime.of));
    summary.insert(QLatin1String("atRisk"), count("at_risk"));
    summary.insert(QLatin1String("late"), count("late"));
    summary.insert(QLatin1String("stalled"), count("stalled"));
    summary.insert(QLatin1String("exceptions"), count("exception"));
    summary.insert(QLatin1String("returning"), count("returning"));
    return summary;
}

}  // namespace

Result<StepResult> runShipments(StepContext& context) {
    auto moment = momentOf(context);
    if (!moment) return moment.error();
    const LocalTime now{*moment};
    const Day today = now.day();
    auto parcels = readParcels(context);
    if (!parcels) return parcels.error();

    const int promiseDays =
        std::max(0, static_cast<int>(context.number("promise.days", context.templateId == "fresh" ? 1 : 3)));
    const auto traced = tracedCarriers(*parcels, today);
    std::vector<logistics::Transit> history;
    for (Parcel& parcel : *parcels) {
        settle(parcel, traced, today, promiseDays);
        if (auto transit = logistics::transitOf(parcel.shipment, parcel.folded))
            history.push_back(std::move(*transit));
    }
    const auto model = logistics::ArrivalModel::learn(history);
    if (context.cancel.cancelled()) return Error{"cancelled", {}};

    for (const char* table : {"shipment_status", "carrier_figure"})
        if (auto status = context.db.exec(std::string("DELETE FROM ") + table); !status)
            return status.error();
    auto insert = context.db.statement(
        "INSERT INTO shipment_status(shipment_id, risk, code, args, severity, idle_hours, eta_from_day, "
        "eta_day, "
        "eta_to_day, promised_day, money_fen, on_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<logistics::Tracked> tracked;
    std::map<std::string, std::int64_t> risks;
    for (const Parcel& parcel : *parcels) {
        std::vector<logistics::Stall> stalls;
        std::optional<logistics::Arrival> arrival;
        if (!parcel.unknown) {
            stalls = logistics::stalls(parcel.shipment, parcel.folded, now);
            arrival = model.estimate(parcel.shipment, parcel.folded, now);
        }
        const ParcelVerdict status = statusOf(parcel, stalls, arrival);
        const bool stuck = std::any_of(stalls.begin(), stalls.end(), [](const auto& stall) {
            return std::string_view("stalled") == riskOf(stall.code);
        });
        tracked.push_back({&parcel.shipment, parcel.folded, stuck});
        const std::optional<bool> onTime = logistics::cameOnTime(tracked.back(), today);
        ++risks[status.risk];
        const auto day = [&arrival](LocalTime logistics::Arrival::*when) {
            return arrival ? std::optional((*arrival.*when).day()) : std::nullopt;
        };
        const bool atStake = !parcel.unknown && !logistics::isFinal(parcel.folded.state);
        if (auto written =
                insert.run(parcel.shipment.id, status.risk, status.code, jsonArgs(status.args),
                           status.severity, idleHours(parcel, now.seconds), day(&logistics::Arrival::early),
                           day(&logistics::Arrival::likely), day(&logistics::Arrival::late), parcel.promised,
                           atStake ? parcel.paid : Money{},
                           onTime ? std::optional<std::int64_t>(*onTime) : std::nullopt);
            !written)
            return written.error();
    }
    if (auto status = writeCarriers(context.db, tracked, today); !status) return status.error();
    StepResult result;
    result.summary = summaryOf(tracked, risks, today);
    return result;
}

}  // namespace roulian::workspace
