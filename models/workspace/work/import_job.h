#pragma once
// Files → records → store: one batch for everything dropped together, one transaction, one undo step.
#include "core/result.h"
#include "workspace/jobs.h"
#include "workspace/work/state.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Previews every file; never fails as a whole.
std::vector<FilePreview> previewFiles(store::Database& db, const ImportRequest& request,
                                      const JobContext& context);

// Reads every file that is recognised and commits what was good. dryRun: the same, and then takes everything back;
// for a private copy only (checkFiles), because other connections would wait for it.
// tables: store tables that changed. Outcome data: "files" (JSON array, one object a file with name, format, rows,
// ok, skipped, errors, new, changed, same, error, left = why the whole file was skipped), "batch", "problems" (of
// which outcome.issues holds the first of each file), "skipped_files".
Result<JobOutcome> importFiles(store::Database& db, const store::Vault& vault, const ImportRequest& request,
                               const JobContext& context, std::vector<std::string>& tables);

// What importing would do, found out on a copy of the workspace that is deleted afterwards: db is only read. Takes
// the time of the import and of copying the file. Outcome as of importFiles, code job.import.checked.
// Errors: also store.disk_full and store.denied about the folder for temporary files.
Result<JobOutcome> checkFiles(store::Database& db, const store::Vault& vault, ImportRequest request,
                              const JobContext& context);

// An undone import once more, from the same files. Error: redo.file_gone when one is missing or has changed.
struct LogStep;
Status redoImport(store::Database& db, const store::Vault& vault, const LogStep& step,
                  const JobContext& context, std::vector<std::string>& tables);

}  // namespace roulian::workspace
