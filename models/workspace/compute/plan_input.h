#pragma once
// The plan's input out of the workspace.
#include <map>
#include <string>

#include "core/result.h"
#include "planning/plan_input.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

struct PlanSource {
    planning::PlanInput input;
    std::map<std::string, std::string> receiptNames;  // receipt id → purchase order number
    std::map<std::int64_t, std::string> resourceNames;
    std::map<std::string, std::int64_t> overrideStatQty;  // order key → quantity before the planner's change
    bool stockKnown = false;                              // any stock list at all
};
Result<PlanSource> readPlanSource(StepContext& context);
planning::PlanOptions planOptions(const StepContext& context);

}  // namespace roulian::workspace
