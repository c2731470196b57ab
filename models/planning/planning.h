#pragma once
// Net requirements planning (MRP) over a multi-level bill of materials: what to make and buy, when to start,
// and why. Pure and deterministic: the answer depends on the input's content, not on its order.
//
// Method. Items are planned in low-level-code order (an item after everything that uses it); each is netted
// through time, sized by its lot rules, offset by its lead time and exploded into its components: Orlicky,
// "Material Requirements Planning" (1975); Vollmann et al., "Manufacturing Planning and Control", ch. 7.
//  1. Demand of a day = open customer orders + forecast they have not consumed + needs of parent orders.
//  2. An order is planned for the first bucket whose projected stock falls below the safety target. It
//     covers the needs of the item's review period (7 days unless given), lot for lot beyond that.
//  3. Lot rules: quantity = max(need, MOQ), then rounded up to the multiple and the pack.
//  4. Component need of one parent order = ceil(qty × numerator × (1 + scrap) ÷ denominator), rounded up
//     once for the whole order to a thousandth; 128-bit integers, no floating point.
//  5. Start = due − lead. A start before today keeps its place (the need is real), is marked late and says
//     the earliest day it can come, own lead time and late components counted.
// Quantities are thousandths, money is fen; lead times and shelf lives are calendar days.
//
// Issues, with their arguments ("item" is its code, or its id when it has none):
//   error    plan.bom.cycle (S2 → S3 → S2; parent, child of the line left out) · plan.bom.denominator,
//            plan.bom.numerator, plan.bom.scrap, plan.bom.item_unknown (parent, child) · plan.item.duplicate,
//            plan.item.stock (item) · plan.order.item_unknown, plan.receipt.item_unknown (item, document) ·
//            plan.forecast.item_unknown, plan.forecast.number (item, week) · plan.quantity.huge (item, day) ·
//            plan.term.item_unknown, plan.routing.item_unknown, plan.routing.minutes (item) ·
//            plan.routing.resource_unknown (item, resource) · plan.resource.invalid (resource)
//   warning  plan.order.quantity, plan.receipt.quantity (item, document) · plan.lead.range (item, days) ·
//            plan.lot.range (item, quantity) · plan.term.duplicate (item, supplier) ·
//            plan.service_level.range (item, level used) · plan.override.item_unknown, .quantity, .day, .key,
//            .bundle, .source (item, key)
//   note     plan.lead.default (item, days) · plan.override.lot (item, key, quantity, lot quantity) ·
//            plan.override.past (item, key, day)
#include <optional>
#include <string>
#include <vector>

#include "core/ids.h"
#include "core/issue.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"
#include "planning/plan_input.h"
#include "planning/plan_result.h"

namespace roulian::planning {

// Only a cancelled run ("plan.cancelled") or an unusable horizon ("plan.options.horizon") is an error: bad
// items, lines and overrides are reported in Plan::issues and planned as far as they make sense.
// Progress stages: "plan.net" (items), "plan.explain" (items).
Result<Plan> makePlan(const PlanInput& input, const PlanOptions& options, const CancelToken& cancel,
                      const ProgressSink& progress);

// The override that pins a planned order as it stands; change its fields before storing it.
OrderOverride overrideOf(const PlannedOrder& order);

// What changed between two plans, for orders due from `from` to `to` (inclusive). Orders match by key.
// Nervousness = Σ |change of planned quantity per item and due week| ÷ Σ planned quantity of `before`
// (of `after` when `before` has none; 0 when both are empty).
PlanComparison comparePlans(const std::vector<PlannedOrder>& before, const std::vector<PlannedOrder>& after,
                            Day from, Day to);

// Safety stock = z(service level) × √(Σ daily variance over the protection days); daily variance = weekly
// sigma² ÷ 7, errors of different days independent (Silver, Pyke & Thomas, "Inventory and Production
// Management in Supply Chains", 4th ed., ch. 6). Service level = chance of no stock-out in a cycle.
double safetyFactor(double serviceLevel);  // standard normal quantile; 0 outside (0, 1) or below 0.5

// ceil(qty × numerator × (1 + scrapPpm ÷ 10⁶) ÷ denominator) in thousandths, saturating; 0 for qty ≤ 0.
Qty componentNeed(Qty qty, Qty numerator, Qty denominator, std::int64_t scrapPpm);

// Quantity ordered for a need: max(need, moq), rounded up to a common multiple of `multiple` and `pack`.
Qty lotSized(Qty need, const LotRules& rules);

}  // namespace roulian::planning
