#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "logistics/tracking.h"

namespace roulian::logistics {

namespace {

// Linear between order statistics; values sorted, not empty.
double quantile(const std::vector<double>& sorted, double p) {
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

// A quantile curve read in both directions: values at equal steps of probability.
class CurveReader {
public:
    CurveReader(const double* hours, int points) : m_hours(hours), m_last(points - 1) {}
    double at(double p) const {
        const double x = std::clamp(p, 0.0, 1.0) * m_last;
        const int low = std::min(static_cast<int>(x), m_last - 1);
        return m_hours[low] + (x - low) * (m_hours[low + 1] - m_hours[low]);
    }
    // Share of parcels that took at most so many hours.
    double below(double hours) const {
        if (hours >= m_hours[m_last]) return 1;
        if (hours < m_hours[0]) return 0;
        const double* above = std::upper_bound(m_hours, m_hours + m_last + 1, hours);
        const auto low = static_cast<double>(above - m_hours - 1);
        return (low + (hours - above[-1]) / (above[0] - above[-1])) / m_last;
    }

private:
    const double* m_hours;
    int m_last;
};

LocalTime plusHours(LocalTime from, double hours) {
    return {from.seconds + std::llround(hours * 3600), Precision::Second};
}

bool stillComing(ShipmentState s) {
    return !isFinal(s) && s != ShipmentState::Returning && s != ShipmentState::Rejected &&
           s != ShipmentState::Customs;
}

}  // namespace

std::optional<Transit> transitOf(const Shipment& shipment, const Folded& folded) {
    if (!folded.signedAt || !folded.pickedUpAt) return std::nullopt;
    const auto seconds = static_cast<double>(folded.signedAt->seconds - folded.pickedUpAt->seconds);
    if (seconds <= 0) return std::nullopt;  // a sheet that only says "signed" has no pickup
    return Transit{shipment.carrier, shipment.province, seconds / 3600};
}

ArrivalModel ArrivalModel::learn(std::span<const Transit> history, const ArrivalOptions& options) {
    ArrivalModel model;
    model.m_options = options;
    using Key = std::pair<std::string, std::string>;
    std::map<Key, std::vector<double>> lanes;
    std::map<std::string, std::vector<double>> carriers;
    std::vector<double> all;
    for (const Transit& t : history) {
        if (!std::isfinite(t.hours) || t.hours <= 0) continue;
        all.push_back(t.hours);
        if (t.carrier.empty()) continue;
        carriers[t.carrier].push_back(t.hours);
        if (!t.province.empty()) lanes[{t.carrier, t.province}].push_back(t.hours);
    }
    if (all.empty()) return model;

    const auto fill = [&](Curve& curve, std::vector<double>& own, const Curve* coarser) {
        std::sort(own.begin(), own.end());
        curve.n = static_cast<int>(own.size());
        const double n = curve.n, prior = coarser ? std::max(options.priorDeliveries, 0.0) : 0;
        for (int i = 0; i < kPoints; ++i) {
            const double value = quantile(own, static_cast<double>(i) / (kPoints - 1));
            curve.hours[i] = (n * value + (coarser ? prior * coarser->hours[i] : 0)) / (n + prior);
        }
    };
    fill(model.m_all, all, nullptr);
    for (auto& [carrier, hours] : carriers) {
        Curve curve;
        curve.carrier = carrier;
        fill(curve, hours, &model.m_all);
        model.m_carriers.push_back(std::move(curve));
    }
    std::size_t at = 0;
    for (auto& [key, hours] : lanes) {
        while (model.m_carriers[at].carrier != key.first) ++at;  // both maps have the same order
        Curve curve;
        std::tie(curve.carrier, curve.province) = key;
        fill(curve, hours, &model.m_carriers[at]);
        model.m_lanes.push_back(std::move(curve));
    }
    return model;
}

const ArrivalModel::Curve* ArrivalModel::curveFor(std::string_view carrier, std::string_view province,
                                                  ArrivalLevel& level) const {
    const auto find = [](const std::vector<Curve>& curves, std::string_view c, std::string_view p) {
        const std::tuple wanted(c, p);
        auto it =
            std::lower_bound(curves.begin(), curves.end(), wanted, [](const Curve& curve, const auto& w) {
                return std::tuple(std::string_view(curve.carrier), std::string_view(curve.province)) < w;
            });
        return it != curves.end() && it->carrier == c && it->province == p ? &*it : nullptr;
    };
    level = ArrivalLevel::Lane;
    if (const Curve* lane = province.empty() ? nullptr : find(m_lanes, carrier, province)) return lane;
    level = ArrivalLevel::Carrier;
    if (const Curve* own = find(m_carriers, carrier, {})) return own;
    level = ArrivalLevel::All;
    return &m_all;
}

std::optional<Arrival> ArrivalModel::estimate(const Shipment& shipment, const Folded& folded,
                                              LocalTime now) const {
    if (m_all.n < std::max(m_options.minDeliveries, 1) || !stillComing(folded.state)) return std::nullopt;
    Arrival arrival;
    const Curve* curve = curveFor(shipment.carrier, shipment.province, arrival.level);
    arrival.deliveries = curve->n;
    arrival.assumedPickup = !folded.pickedUpAt.has_value();
    const LocalTime start = folded.pickedUpAt.value_or(now);
    const double elapsed = std::max(0.0, static_cast<double>(now.seconds - start.seconds) / 3600);
    const CurveReader reader(curve->hours, kPoints);
    const double gone = reader.below(elapsed);
    arrival.overdue = gone >= 1;
    const auto arrivalAt = [&](double p) {
        return plusHours(start,
                         arrival.overdue ? elapsed : std::max(elapsed, reader.at(gone + p * (1 - gone))));
    };
    arrival.early = arrivalAt(0.1);
    arrival.likely = arrivalAt(0.5);
    arrival.late = arrivalAt(0.9);
    if (shipment.promisedDay) {
        const std::int64_t endOfPromise = (std::int64_t{shipment.promisedDay->n} + 1) * 86400;
        const double allowed = static_cast<double>(endOfPromise - start.seconds) / 3600;
        double late = 1;
        if (allowed > elapsed && !arrival.overdue) late = (1 - reader.below(allowed)) / (1 - gone);
        // Longer on the way than anything seen, yet the promise is still ahead: nothing to go by.
        if (allowed > elapsed && arrival.overdue) late = 0.5;
        arrival.lateProbability = std::clamp(late, 0.0, 1.0);
        arrival.atRisk = *arrival.lateProbability >= m_options.riskFrom;
    }
    return arrival;
}

}  // namespace roulian::logistics
