#include <algorithm>
#include <map>
#include <tuple>

#include "logistics/tracking.h"

namespace roulian::logistics {

namespace {

struct Group {
    CarrierFigures figures;
    std::vector<double> days, dockHours;
};

std::optional<double> meanOf(const std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    double sum = 0;
    for (double v : values) sum += v;
    return sum / static_cast<double>(values.size());
}

std::optional<double> p90Of(std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const double at = 0.9 * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - static_cast<double>(low)) * (values[high] - values[low]);
}

void countOnTime(Share& share, const Tracked& parcel, Day today) {
    const std::optional<bool> judged = cameOnTime(parcel, today);
    if (!judged) return;
    ++share.of;
    share.n += *judged ? 1 : 0;
}

std::optional<double> hoursBetween(const std::optional<LocalTime>& from, const std::optional<LocalTime>& to) {
    if (!from || !to || to->seconds < from->seconds) return std::nullopt;
    return static_cast<double>(to->seconds - from->seconds) / 3600;
}

}  // namespace

std::optional<bool> cameOnTime(const Tracked& parcel, Day today) {
    const Shipment& s = *parcel.shipment;
    if (!s.promisedDay || parcel.folded.state == ShipmentState::Cancelled) return std::nullopt;
    const bool delivered = parcel.folded.state == ShipmentState::Signed;
    if (delivered && !parcel.folded.signedAt) return std::nullopt;  // signed, nobody knows when
    if (!delivered && *s.promisedDay >= today) return std::nullopt;
    return delivered && parcel.folded.signedAt->day() <= *s.promisedDay;
}

Share onTime(std::span<const Tracked> parcels, Day today) {
    Share share;
    for (const Tracked& parcel : parcels) countOnTime(share, parcel, today);
    return share;
}

std::optional<double> dockToDoorHours(const Shipment& shipment, const Folded& folded) {
    return hoursBetween(shipment.handedOverAt, folded.signedAt);
}

std::optional<double> orderToDoorHours(const Shipment& shipment, const Folded& folded) {
    return hoursBetween(shipment.orderedAt, folded.signedAt);
}

std::vector<CarrierFigures> compare(std::span<const Tracked> parcels, Day today, GroupBy by) {
    std::map<std::pair<std::string, std::string>, Group> groups;
    for (const Tracked& parcel : parcels) {
        const Shipment& s = *parcel.shipment;
        const std::pair key(by == GroupBy::Province ? std::string() : s.carrier,
                            by == GroupBy::Carrier ? std::string() : s.province);
        Group& group = groups[key];
        CarrierFigures& f = group.figures;
        std::tie(f.carrier, f.province) = key;
        ++f.shipments;
        f.delivered += parcel.folded.state == ShipmentState::Signed ? 1 : 0;
        // Silence is no evidence: a parcel without any event can neither be shown nor cleared of trouble.
        const bool traced = !s.events.empty();
        f.exceptions.of += traced ? 1 : 0;
        f.exceptions.n += parcel.folded.exceptions > 0 ? 1 : 0;
        f.stalls.of += traced ? 1 : 0;
        f.stalls.n += parcel.stalled ? 1 : 0;
        countOnTime(f.onTime, parcel, today);
        if (const std::optional<Transit> t = transitOf(s, parcel.folded)) group.days.push_back(t->hours / 24);
        if (const std::optional<double> h = dockToDoorHours(s, parcel.folded)) group.dockHours.push_back(*h);
    }
    std::vector<CarrierFigures> table;
    for (auto& [key, group] : groups) {
        group.figures.meanDays = meanOf(group.days);
        group.figures.p90Days = p90Of(group.days);
        group.figures.dockToDoorHours = meanOf(group.dockHours);
        group.figures.p90DockToDoorHours = p90Of(group.dockHours);
        table.push_back(std::move(group.figures));
    }
    std::stable_sort(table.begin(), table.end(), [](const CarrierFigures& a, const CarrierFigures& b) {
        return a.shipments > b.shipments;
    });
    return table;
}

}  // namespace roulian::logistics
