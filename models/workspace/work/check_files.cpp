// A dry run: the import itself, on a copy nobody else sees.
#include <QTemporaryDir>

#include "workspace/work/import_job.h"

namespace roulian::workspace {

Result<JobOutcome> checkFiles(store::Database& db, const store::Vault& vault, ImportRequest request,
                              const JobContext& context) {
    QTemporaryDir folder;  // for its owner's eyes only; gone when this returns
    if (!folder.isValid()) return Error{"store.denied", {folder.errorString().toStdString()}};
    const std::string path = folder.filePath(QStringLiteral("copy.roulian")).toStdString();
    const auto progress = [&context](const Progress& p) {
        if (context.progress) context.progress({"import.copy", p.done, p.total});
    };
    if (auto status = db.backup(path, progress, context.cancel); !status) return status.error();
    store::OpenOptions options;
    options.check = false;
    auto copy = store::Database::open(path, options);
    if (!copy) return copy.error();
    // Nothing of it has to survive.
    if (auto status = (*copy)->exec("PRAGMA synchronous=OFF"); !status) return status.error();
    request.dryRun = true;
    std::vector<std::string> tables;
    return importFiles(**copy, vault, request, context, tables);
}

}  // namespace roulian::workspace
