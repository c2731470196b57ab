#pragma once
// One step of the loop: reads its inputs from the workspace, calls a pure calculation, replaces its result tables.
// The graph runs it inside one transaction, so readers see the old result until the new one is whole.
#include <QJsonObject>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

struct StepContext {
    store::Database& db;
    Day asOf;                // "today": the day after the last day with data, or the setting plan.as_of
    std::string templateId;  // fmcg, fashion, fresh, custom: defaults
    CancelToken cancel;
    ProgressSink progress;
    std::string setting(const std::string& id, const std::string& fallback) const;
    double number(const std::string& id, double fallback) const;
};

struct StepResult {
    QJsonObject summary;  // headline figures, kept with the run
};

struct StepSpec {
    ResultKind kind;
    const char* id;                    // "segments"
    std::vector<const char*> inputs;   // store tables whose change makes the result stale
    std::vector<const char*> outputs;  // tables replaced as a whole
    Result<StepResult> (*run)(StepContext&);
};

Result<StepResult> runSegments(StepContext& context);
Result<StepResult> runForecast(StepContext& context);
Result<StepResult> runNodes(StepContext& context);
Result<StepResult> runPlan(StepContext& context);
Result<StepResult> runShipments(StepContext& context);
Result<StepResult> runMetrics(StepContext& context);
Result<StepResult> runMatches(StepContext& context);
Result<StepResult> runDecisions(StepContext& context);

}  // namespace roulian::workspace
