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
    std::string skipped;  // why the whole file was left alone, a code
    bool repeated = false;
    exchange::ReadSummary summary;
    store::WrittenCounts counts;
    std::vector<Issue> issues;  // the first problems; all of them stand in the store
    std::int64_t problems = 0;  // how many there were

    QJsonObject json() const;
};

// path: where the bytes are, report.path where they came from. Nothing is read when this very sheet stands in the
// workspace already (repeated).
// Errors: of the file, and of the store, vault or cancelled, which end the import.
Status readOne(store::Database& db, store::ImportWriter& writer, const std::string& path,
               const std::string& digest, const exchange::Recipe& recipe, const exchange::FileFacts& facts,
               const std::optional<LocalTime>& exportedAt, const JobContext& context, FileReport& report);

}  // namespace roulian::workspace
