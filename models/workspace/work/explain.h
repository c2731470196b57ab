#pragma once
// "Why this number": the formula in words, the figures it came from and the file rows behind them.
#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Errors: table.unknown, filter.column, explain.row (the row is no longer there).
Result<Explanation> explainCell(store::Database& db, const std::string& table, const std::string& key,
                                const std::string& column);

}  // namespace roulian::workspace
