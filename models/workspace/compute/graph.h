#pragma once
// The recompute graph: what each result is made from, which results are stale, and in which order to make them.
#include <span>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

std::span<const StepSpec> steps();  // in an order in which each comes after what it needs
const StepSpec* findStep(const std::string& id);
const char* resultId(ResultKind kind);

// The day calculations take as today: setting plan.as_of, else the day after the newest order, event or stock row.
Day asOfDay(store::Database& db);

std::vector<Freshness> freshnessOf(store::Database& db);

struct ComputeReport {
    std::vector<ResultKind> made;
    std::vector<std::string> tables;  // store tables that changed
};
// Makes the given results and every stale one they need (none given: all that are stale); force remakes the given
// ones even when fresh. Each step commits on its own; failing or cancelling keeps the steps already done, and the
// report names them.
Status compute(store::Database& db, const std::vector<ResultKind>& wanted, bool force,
               const CancelToken& cancel, const ProgressSink& progress, ComputeReport& report);

}  // namespace roulian::workspace
