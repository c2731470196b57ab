#pragma once
// Exported rejected rows that come back corrected: every row says which row of which file it was, so it is read as
// that file was read, and what was wrong with it is settled.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/io/memory_source.h"
#include "exchange/recipe/recognise.h"
#include "store/database.h"
#include "workspace/jobs.h"

namespace roulian::workspace {

struct RowOrigin {
    std::int64_t file = 0, row = 0;
    std::string
        digest;  // of the file; its end goes into the text, so that another workspace's rows are told apart
};
std::string originText(const RowOrigin& origin);              // "12/245/1f0c9a3e"
std::optional<RowOrigin> parseOrigin(std::string_view text);  // digest: only what the text holds

struct ReturnedFile {
    std::int64_t file = 0;
    std::string name, formatId;
    std::vector<exchange::MemoryRow> rows;  // one cell a column of the file, rising row numbers
};

std::string sheetOfReturned(const ReturnedFile& file);  // what its source_file is told apart by

// The rows of the workbook by the file they came from; empty when it is no such workbook, or of another workspace.
// inspection: spares looking when the file was recognised and has no such column. Errors: those of reading it.
Result<std::vector<ReturnedFile>> returnedRows(store::Database& db, const std::string& path,
                                               const exchange::Inspection& inspection,
                                               const JobContext& context);

}  // namespace roulian::workspace
