#pragma once
// Files → records → store: one batch for everything dropped together, one transaction, one undo step.
#include "core/result.h"
#include "workspace/jobs.h"
#include "workspace/work/state.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Files and, one level deep, the files of folders; sorted, so that a drop is read in the same order every time.
std::vector<std::string> expandedPaths(const std::vector<std::string>& paths);

// Previews every file; never fails as a whole.
std::vector<FilePreview> previewFiles(store::Database& db, const ImportRequest& request,
                                      const JobContext& context);

// Reads every file that is recognised and commits what was good. dryRun reads everything and writes nothing.
// tables: store tables that changed. Outcome data: "files" (JSON array, one object a file with name, format, rows,
// ok, skipped, errors, new, changed, same, error), "batch".
Result<JobOutcome> importFiles(store::Database& db, const store::Vault& vault, const ImportRequest& request,
                               const JobContext& context, std::vector<std::string>& tables);

// An undone import once more, from the same files. Error: redo.file_gone when one is missing or has changed.
struct LogStep;
Status redoImport(store::Database& db, const store::Vault& vault, const LogStep& step,
                  const JobContext& context, std::vector<std::string>& tables);

}  // namespace roulian::workspace
