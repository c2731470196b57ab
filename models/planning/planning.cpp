#include "planning/planning.h"

#include <algorithm>
#include <tuple>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

constexpr int kMaxWeeks = 104;

Axis axisOf(Day today, const PlanOptions& options) {
    Axis axis;
    axis.today = today;
    axis.firstWeek = Week::of(today);
    axis.weeks = options.horizonWeeks;
    axis.end = (axis.firstWeek + axis.weeks).monday();
    axis.bucket = options.bucket;
    return axis;
}

PlanOptions usable(PlanOptions o) {
    o.frozenDays = std::clamp(o.frozenDays, 0, kMaxDays);
    o.overdueArrivesInDays = std::clamp(o.overdueArrivesInDays, 0, kMaxDays);
    o.defaultLeadDays = std::clamp(o.defaultLeadDays, 0, kMaxDays);
    o.defaultReviewDays = std::clamp(o.defaultReviewDays, 1, kMaxDays);
    if (!(o.defaultServiceLevel >= 0.5 && o.defaultServiceLevel < 1.0)) o.defaultServiceLevel = 0.95;
    return o;
}

void finish(Engine& e, Plan& plan) {
    fillTable(e, plan);
    fillLoads(e, plan);
    fillStakes(e);
    fillAdvice(e, plan);
    fillRisks(e, plan);
    fillExcess(e, plan);
    for (const ItemWork& work : e.items) plan.safety.push_back(work.safety);
    plan.orders = std::move(e.orders);
    std::sort(plan.orders.begin(), plan.orders.end(), [](const PlannedOrder& a, const PlannedOrder& b) {
        return std::tie(a.item, a.due, a.key) < std::tie(b.item, b.due, b.key);
    });
    for (const PlannedOrder& o : plan.orders)
        (o.kind == OrderKind::Make ? plan.makeCost : plan.buyCost) += o.cost;
    std::stable_sort(e.issues.begin(), e.issues.end(), [](const Issue& a, const Issue& b) {
        return std::tuple(-static_cast<int>(a.severity), std::tie(a.code, a.args)) <
               std::tuple(-static_cast<int>(b.severity), std::tie(b.code, b.args));
    });
    plan.overdue = std::move(e.overdue);
    std::sort(plan.overdue.begin(), plan.overdue.end(), [](const OverdueFix& a, const OverdueFix& b) {
        return std::tie(a.order.item, a.order.due, a.order.key) <
               std::tie(b.order.item, b.order.due, b.order.key);
    });
    plan.issues = std::move(e.issues);
}

}  // namespace

Result<Plan> makePlan(const PlanInput& input, const PlanOptions& options, const CancelToken& cancel,
                      const ProgressSink& progress) {
    if (options.horizonWeeks < 1 || options.horizonWeeks > kMaxWeeks)
        return Error{"plan.options.horizon", {number(options.horizonWeeks), number(kMaxWeeks)}};
    Engine e{input, usable(options), axisOf(input.today, options), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    loadItems(e);
    loadDemand(e);
    loadOverrides(e);
    const auto total = static_cast<std::int64_t>(e.items.size());
    const auto step = [&](const char* stage, std::int64_t done) {
        if (progress && done % 64 == 0) progress({stage, done, total});
        return !cancel.cancelled();
    };
    std::int64_t done = 0;
    for (int item : e.sequence) {
        if (!step("plan.net", done++)) return Error{"plan.cancelled", {}};
        netItem(e, item);
    }
    std::vector<Ready> ready(e.orders.size(), Ready{input.today, {}});
    done = 0;
    for (auto it = e.sequence.rbegin(); it != e.sequence.rend(); ++it) {
        if (!step("plan.explain", done++)) return Error{"plan.cancelled", {}};
        pegItem(e, *it, ready);
    }
    Plan plan;
    plan.today = input.today;
    plan.firstWeek = e.axis.firstWeek;
    plan.weeks = e.axis.weeks;
    finish(e, plan);
    if (progress) progress({"plan.explain", total, total});
    return plan;
}

OrderOverride overrideOf(const PlannedOrder& order) {
    OrderOverride o;
    o.key = order.key;
    o.item = order.item;
    o.qty = order.qty;
    o.due = order.due;
    o.make = order.kind == OrderKind::Make;
    o.supplier = order.supplier;
    o.resource = order.resource;
    return o;
}

const char* reasonCode(Reason::Code code) {
    switch (code) {
        case Reason::Code::Shortage:
            return "plan.reason.shortage";
        case Reason::Code::BelowSafety:
            return "plan.reason.below_safety";
        case Reason::Code::CoversReview:
            return "plan.reason.covers_review";
        case Reason::Code::MoqRaised:
            return "plan.reason.moq_raised";
        case Reason::Code::RoundedUp:
            return "plan.reason.rounded_up";
        case Reason::Code::Frozen:
            return "plan.reason.frozen";
        case Reason::Code::PlannerFixed:
            return "plan.reason.planner_fixed";
        case Reason::Code::SupplierCheapest:
            return "plan.reason.supplier_cheapest";
        case Reason::Code::SupplierFastest:
            return "plan.reason.supplier_fastest";
        case Reason::Code::SupplierShare:
            return "plan.reason.supplier_share";
        case Reason::Code::StartInPast:
            return "plan.reason.start_in_past";
        case Reason::Code::ComponentLate:
            return "plan.reason.component_late";
        case Reason::Code::ShelfLife:
            return "plan.reason.shelf_life";
    }
    return "";
}

const char* pegCode(Peg::Kind kind) {
    switch (kind) {
        case Peg::Kind::CustomerOrder:
            return "plan.peg.customer_order";
        case Peg::Kind::Forecast:
            return "plan.peg.forecast";
        case Peg::Kind::ParentOrder:
            return "plan.peg.parent_order";
        case Peg::Kind::Bundle:
            return "plan.peg.bundle";
        case Peg::Kind::NegativeStock:
            return "plan.peg.negative_stock";
        case Peg::Kind::SafetyStock:
            return "plan.peg.safety_stock";
        case Peg::Kind::Surplus:
            return "plan.peg.surplus";
    }
    return "";
}

}  // namespace roulian::planning
