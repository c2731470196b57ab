#pragma once
// Suggestions for listings without a SKU, as edits: what accepting them means. For window and command line.
#include <optional>
#include <vector>

#include "workspace/workspace.h"

namespace roulian::workspace {

// The edit that accepts row `at` of table "unmatched" or "match_candidates"; none where nothing is suggested.
std::optional<Edit> acceptedMatch(const Rows& rows, std::size_t at);
// … that refuses it.
std::optional<Edit> refusedMatch(const Rows& rows, std::size_t at);

// Accepts every suggestion that is certain. Errors: those of reading tables.
Result<std::vector<Edit>> certainMatches(const Workspace& workspace);

}  // namespace roulian::workspace
