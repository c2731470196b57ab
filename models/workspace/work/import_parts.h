#pragma once
// What previewing and importing files share.
#include <string>

#include "exchange/recipe/recognise.h"
#include "store/database.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// With what the planner taught: mappings and readings of values.
exchange::InspectOptions inspectOptions(store::Database& db, const ImportRequest& request,
                                        const JobContext& context);

std::string maskedCell(const std::string& text);  // a phone or a name, whatever the cell looks like
bool isMobile(const std::string& text);

// This sheet of this very file stands in the workspace already.
bool importedBefore(store::Database& db, const std::string& sha256, const std::string& sheet);

}  // namespace roulian::workspace
