// Load of resources. Loading is infinite: the plan says where it does not fit, it does not move orders.
#include <algorithm>
#include <cmath>
#include <map>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

struct Calendar {
    const Resource* resource = nullptr;
    std::vector<double> capacity, load;        // minutes a day from today
    std::vector<std::map<int, double>> parts;  // a week: order → minutes
};

std::map<ResourceId, Calendar> calendarsOf(Engine& e) {
    std::map<ResourceId, Calendar> out;
    const int length = e.axis.end - e.axis.today;
    for (const Resource& r : e.in.resources) {
        const auto [at, fresh] = out.try_emplace(r.id);
        Calendar& c = at->second;
        const bool bad = !(r.hoursPerDay >= 0 && r.hoursPerDay <= 24 * 1000);
        if (!fresh || bad) e.issue(Severity::Error, "plan.resource.invalid", {number(r.id.v)});
        // Of two rows with one id the one with fewer hours counts, whatever their order.
        if (!fresh && (bad || c.resource->hoursPerDay <= r.hoursPerDay)) continue;
        c.resource = &r;
        c.capacity.assign(length, 0.0);
        c.load.assign(length, 0.0);
        c.parts.resize(e.axis.weeks);
        for (int d = 0; d < length && !bad; ++d)
            if (r.workWeek >> ((e.axis.today + d).isoWeekday() - 1) & 1) c.capacity[d] = r.hoursPerDay * 60.0;
    }
    std::map<std::pair<ResourceId, Day>, double> exceptions;
    for (const ResourceException& x : e.in.exceptions) {
        if (!(x.hours >= 0)) continue;
        const auto [at, fresh] = exceptions.try_emplace({x.resource, x.day}, x.hours);
        if (!fresh) at->second = std::min(at->second, x.hours);
    }
    for (const auto& [key, hours] : exceptions) {
        const auto at = out.find(key.first);
        const int d = key.second - e.axis.today;
        if (at != out.end() && d >= 0 && d < length) at->second.capacity[d] = hours * 60.0;
    }
    return out;
}

// An order's minutes lie on its working days in proportion to their capacity.
void place(const Engine& e, int order, double minutes, Calendar& c) {
    const PlannedOrder& o = e.orders[order];
    const int length = static_cast<int>(c.capacity.size());
    const int from = std::max(0, o.start - e.axis.today);
    const int to = std::max(from + 1, std::max(o.due, e.axis.today + o.leadDays) - e.axis.today);
    double sum = 0;
    const int last = std::min(to, length);
    for (int d = from; d < last; ++d) sum += c.capacity[d];
    for (int d = from; d < last; ++d) {
        const double part = sum > 0 ? minutes * c.capacity[d] / sum : d == from ? minutes : 0.0;
        if (part <= 0) continue;
        c.load[d] += part;
        c.parts[Week::of(e.axis.today + d) - e.axis.firstWeek][order] += part;
    }
}

}  // namespace

void fillLoads(Engine& e, Plan& plan) {
    std::map<ResourceId, Calendar> calendars = calendarsOf(e);
    for (int o = 0; o < static_cast<int>(e.orders.size()); ++o) {
        const PlannedOrder& p = e.orders[o];
        if (p.kind != OrderKind::Make || e.orderSource[o] < 0) continue;
        const Source& s = e.items[e.orderItem[o]].makeSources[e.orderSource[o]];
        const auto at = calendars.find(p.resource);
        if (at != calendars.end()) place(e, o, s.setupMinutes + s.minutesPerUnit * p.qty.value(), at->second);
    }
    for (const auto& [id, c] : calendars) {
        for (int w = 0; w < e.axis.weeks; ++w) {
            ResourceLoad load;
            load.resource = id;
            load.week = e.axis.firstWeek + w;
            const int from = e.axis.weekStart(w) - e.axis.today;
            const int to = (load.week + 1).monday() - e.axis.today;
            for (int d = from; d < to; ++d) {
                load.capacityMinutes += c.capacity[d];
                load.loadMinutes += c.load[d];
                if (c.load[d] > 0) plan.dayLoads.push_back({id, e.axis.today + d, c.capacity[d], c.load[d]});
            }
            for (const auto& [order, minutes] : c.parts[w])
                load.parts.push_back({e.orders[order].key, e.orders[order].item, minutes});
            std::stable_sort(load.parts.begin(), load.parts.end(),
                             [](const auto& a, const auto& b) { return a.minutes > b.minutes; });
            load.overloaded = load.loadMinutes > load.capacityMinutes + 1e-6;
            if (load.capacityMinutes > 0 || load.loadMinutes > 0) plan.loads.push_back(std::move(load));
        }
    }
}

}  // namespace roulian::planning
