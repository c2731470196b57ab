#pragma once
// One page about a workspace: what came in, customers, forecast accuracy, plan, parcels, today's decisions.
#include <QJsonObject>
#include <QString>

#include "core/result.h"
#include "workspace/workspace.h"

namespace roulian::cli {

struct Summary {
    QString text;      // for people, columns aligned
    QJsonObject json;  // the same figures
};

// width: columns of the terminal, 0 = as wide as needed. everyFile: a line for each
// imported file even when there are many. Errors: those of reading tables.
Result<Summary> makeSummary(const workspace::Workspace& workspace, int width, bool everyFile);

}  // namespace roulian::cli
