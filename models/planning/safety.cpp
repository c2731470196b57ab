// Safety stock targets a week.
#include <algorithm>
#include <cmath>

#include "planning/arithmetic.h"
#include "planning/engine.h"

namespace roulian::planning {

// The target on day t must cover the forecast error of (t − lead, t + review]: what is on order by then was
// decided a lead time ago. No error lies before today, so the window starts today at the earliest.
void setTargets(Engine& e, ItemWork& work) {
    const Item& item = *work.item;
    SafetyStock& s = work.safety;
    s.item = item.id;
    work.target.assign(e.axis.weeks, 0);
    if (item.safetyStock) {
        s.source = SafetyStock::Source::Given;
        s.now = {std::clamp(item.safetyStock->milli, std::int64_t{0}, kHugeMilli)};
        std::fill(work.target.begin(), work.target.end(), s.now.milli);
        return;
    }
    if (work.toOrder) {
        s.source = SafetyStock::Source::BoughtToOrder;
        return;
    }
    const bool uncertain =
        std::any_of(work.weekVariance.begin(), work.weekVariance.end(), [](double v) { return v > 0; });
    if (!uncertain || work.role == Role::Bundle) return;  // a bundle's uncertainty is held in its parts

    double level = item.serviceLevel.value_or(e.options.defaultServiceLevel);
    if (!(level >= 0.5 && level < 1.0)) {
        e.issue(Severity::Warning, "plan.service_level.range",
                {e.name(item.id), quantity(Qty::fromDouble(e.options.defaultServiceLevel))});
        level = e.options.defaultServiceLevel;
    }
    const int lead = e.leadDaysOf(work), protection = lead + e.reviewDaysOf(work);
    s.source = SafetyStock::Source::Computed;
    s.z = safetyFactor(level);
    s.protectionDays = protection;

    // sum[d] = variance of days today … today + d − 1; beyond the horizon the last week's error goes on.
    const int length = e.axis.end - e.axis.today;
    std::vector<double> sum(length + 1, 0.0);
    for (int d = 0; d < length; ++d)
        sum[d + 1] = sum[d] + work.weekVariance[Week::of(e.axis.today + d) - e.axis.firstWeek] / 7.0;
    const auto upTo = [&](int d) {
        return d <= length ? sum[d] : sum[length] + (d - length) * work.weekVariance.back() / 7.0;
    };
    const bool wholeUnits = item.lot.multiple.milli > 0 && item.lot.multiple.milli % 1000 == 0;
    for (int w = 0; w < e.axis.weeks; ++w) {
        const int from = std::max(0, e.axis.weekStart(w) - e.axis.today - lead);
        const double sigma = std::sqrt(upTo(from + protection) - upTo(from));
        auto milli = static_cast<std::int64_t>(std::ceil(std::min(s.z * sigma, 1e12) * 1000.0 - 1e-6));
        if (wholeUnits) milli = mulDivCeil(milli, 1, 1000) * 1000;
        work.target[w] = milli;
        if (w == 0) s.sigma = sigma;
    }
    s.now = {work.target.front()};
}

}  // namespace roulian::planning
