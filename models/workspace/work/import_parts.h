#pragma once
// What previewing and importing files share.
#include <string>

#include "exchange/recipe/recognise.h"
#include "store/database.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

exchange::InspectOptions inspectOptions(const ImportRequest& request, const JobContext& context);

// This sheet of this very file stands in the workspace already.
bool importedBefore(store::Database& db, const std::string& sha256, const std::string& sheet);

}  // namespace roulian::workspace
