#pragma once
// Rows an import left out: shown with their cells, corrected and read once more, or given away as a workbook that can
// be imported again after it was mended elsewhere.
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "exchange/io/memory_source.h"
#include "store/database.h"
#include "store/import_writer.h"
#include "store/vault.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Which: problems by id, or every open one of a file (fileId), or all (nothing given). Only files whose rows have
// columns; personal cells are masked unless reveal. Error: vault.locked.
Result<std::vector<RejectedFile>> rejectedRows(store::Database& db, const store::Vault& vault,
                                               const RejectedWhich& which, bool reveal);

// One import of the rows of one file with the corrections; what is read makes the old problems fixed as long as this
// import stands. Errors: retry.none (every row is still bad; outcome lists why), vault.locked, file.*.
Result<JobOutcome> retryRows(store::Database& db, const store::Vault& vault, const RetryRequest& request,
                             const JobContext& context, std::vector<std::string>& tables);

// Rows of a file that was read before, once more with other cells (one for each of its columns, row numbers as in
// the file), into a running import. All problems these rows had are fixed as long as that import stands; what is
// still bad is listed anew under it. Errors: retry.gone, mapping.invalid, those of reading a file.
struct FileReport;
Status readAgain(store::Database& db, store::ImportWriter& writer, std::int64_t file,
                 std::vector<exchange::MemoryRow> rows, const std::string& digest, const JobContext& context,
                 FileReport& report);

// A workbook, one sheet a file: its columns, then why each row was left out and where it stood.
Result<JobOutcome> exportRejects(store::Database& db, const store::Vault& vault, const RejectedWhich& which,
                                 const std::string& path);

bool isRetry(std::string_view digest);  // of source_file.sha256

}  // namespace roulian::workspace
