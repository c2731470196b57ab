#pragma once
// One sheet of one file into the writer of a running import: read and checked on a thread of its own, written on
// the caller's.
#include <QJsonObject>
#include <optional>
#include <string>
#include <vector>

#include "exchange/recipe/importer.h"
#include "exchange/recipe/recognise.h"
#include "store/database.h"
#include "store/import_writer.h"
#include "workspace/jobs.h"

namespace roulian::workspace {

struct FileReport {
    std::string path, name, format;
    std::optional<Error> error;
    bool repeated = false;
    exchange::ReadSummary summary;
    store::WrittenCounts counts;
    std::vector<Issue> issues;

    QJsonObject json() const;
};

// writer null: only checks. Nothing is read when this very sheet stands in the workspace already (repeated).
// Errors: of the file, and of the store, vault or cancelled, which end the import.
Status readOne(store::Database& db, store::ImportWriter* writer, const std::string& digest,
               const exchange::Recipe& recipe, const exchange::FileFacts& facts,
               const std::optional<LocalTime>& exportedAt, const JobContext& context, FileReport& report);

}  // namespace roulian::workspace
