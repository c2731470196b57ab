#pragma once
// A table of the workspace as text a person reads.
#include "cli/text_table.h"
#include "workspace/table.h"

namespace roulian::cli {

// columns empty = the visible ones. Status cells stand as symbol and word, numbers at the right; a first
// column "●" marks rows that hold a person's value.
TextTable textTable(const workspace::Rows& rows, const std::vector<std::string>& columns);

}  // namespace roulian::cli
