#pragma once
// Tables leave as they are shown: same rows, same columns, real numbers.
#include "core/result.h"
#include "workspace/jobs.h"
#include "workspace/table.h"

namespace roulian::workspace {

class Workspace;

// The rows with names and phones as masks, whatever was shown: what leaves the program is masked unless the planner asks
// for full data in that very step. The same snapshot when there is nothing to mask.
RowsPtr masked(const RowsPtr& rows);

// format: xlsx, csv (UTF-8 with BOM) or json (array of objects by column id). columns empty = the visible ones.
// The file appears whole or not at all. Errors: file.write, filter.column, export.format, cancelled.
Status writeRows(const Rows& rows, const std::vector<std::string>& columns, const std::string& format,
                 const std::string& path, const JobContext& context);

// One sheet a main table, empty ones left out, personal data always masked; the first sheet says what the workbook is and how fresh.
Status writeWorkbook(const Workspace& workspace, const std::string& path, const JobContext& context);

// JSON text of a table, for `show --format json`.
QByteArray jsonText(const Rows& rows, const std::vector<std::string>& columns);

}  // namespace roulian::workspace
