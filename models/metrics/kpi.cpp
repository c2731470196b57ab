#include <cmath>
#include <utility>

#include "metrics/measures.h"
#include "metrics/ratio.h"

namespace roulian::metrics {

std::optional<double> Kpi::change() const {
    if (!value || !previous) return std::nullopt;
    const double difference = *value - *previous;
    return std::isfinite(difference) ? std::optional(difference) : std::nullopt;
}

std::optional<double> Kpi::relativeChange() const {
    const std::optional<double> difference = change();
    return difference ? ratio(*difference, std::fabs(*previous)) : std::nullopt;
}

Verdict Kpi::verdict() const {
    const std::optional<double> difference = change();
    if (!difference) return Verdict::Unknown;
    double gain = *difference;
    if (better == Better::Lower) gain = -gain;
    if (better == Better::NearZero) gain = std::fabs(*previous) - std::fabs(*value);
    if (std::fabs(gain) <= tolerance) return Verdict::Same;
    return gain > 0 ? Verdict::Good : Verdict::Bad;
}

Kpi kpi(std::string id, std::optional<double> value, std::optional<double> previous) {
    Kpi k;
    k.value = value;
    k.previous = previous;
    if (id == "bias") k.better = Better::NearZero;
    // Days of cover: money tied up; too little of it shows in the fill rate.
    if (id == "wape" || id == "loss_rate" || id == "nervousness" || id == "days_of_cover")
        k.better = Better::Lower;
    k.id = std::move(id);
    return k;
}

}  // namespace roulian::metrics
