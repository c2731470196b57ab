#pragma once
// Tables leave as they are shown: same rows, same columns, real numbers.
#include "core/result.h"
#include "workspace/jobs.h"
#include "workspace/table.h"

namespace roulian::workspace {

class Workspace;

// format: xlsx, csv (UTF-8 with BOM) or json (array of objects by column id). columns empty = the visible ones.
// The file appears whole or not at all. Errors: file.write, filter.column, export.format, cancelled.
Status writeRows(const Rows& rows, const std::vector<std::string>& columns, const std::string& format,
                 const std::string& path, const JobContext& context);

// One sheet a main table, empty ones left out; the first sheet says what the workbook is and how fresh.
Status writeWorkbook(const Workspace& workspace, const std::string& path, const JobContext& context);

// JSON text of a table, for `show --format json`.
QByteArray jsonText(const Rows& rows, const std::vector<std::string>& columns);

}  // namespace roulian::workspace
