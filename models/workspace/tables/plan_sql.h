#pragma once
// SQL that planned orders need wherever they are read.

namespace roulian::workspace {

// Quantity of plan_order p with its override o (LEFT JOIN plan_override o ON o.order_key = p.key).
// What the planner decided shows at once; cost, dates of other orders and lateness follow with the next plan.
// Of a fixed order, what has been placed since the plan knew of it is taken off.
inline constexpr const char* kOrderQty =
    "CASE WHEN o.cancelled THEN 0 WHEN o.id IS NULL THEN p.qty_milli ELSE MAX(0, o.qty_milli - CASE WHEN o.made_at <= "
    "(SELECT made_at FROM result_run WHERE kind = 'plan') THEN p.placed_milli ELSE 0 END) END";

}  // namespace roulian::workspace
