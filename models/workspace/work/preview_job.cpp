// What a drop would do, before anything is written.
#include <algorithm>

#include "core/text.h"
#include "exchange/recipe/phone.h"
#include "workspace/work/clock.h"
#include "workspace/work/import_job.h"
#include "workspace/work/import_parts.h"
#include "workspace/work/import_sources.h"
#include "workspace/work/returned_rows.h"
#include "workspace/work/taught.h"

namespace roulian::workspace {

exchange::InspectOptions inspectOptions(store::Database& db, const ImportRequest& request,
                                        const JobContext& context) {
    exchange::InspectOptions options;
    options.open.encoding = request.encoding;
    options.formatId = request.formatId;
    options.now = LocalTime{localNow(), Precision::Second};
    options.control.cancel = context.cancel;
    options.mappings = savedMappings(db);
    options.readAs = valueRules(db);
    return options;
}

bool importedBefore(store::Database& db, const std::string& sha256, const std::string& sheet) {
    auto s = db.statement(
        "SELECT 1 FROM source_file f JOIN import_batch b ON b.id = f.batch_id WHERE f.sha256 = ? AND f.sheet = ? AND b.state = 'done'");
    s.bind(1, sha256).bind(2, sheet);
    const auto row = s.step();
    return row && *row;
}

std::string maskedCell(const std::string& text) {
    const bool phone =
        std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 7;
    return phone ? maskedPhone(text) : maskedName(text);
}

bool isMobile(const std::string& text) {
    exchange::Phone phone;
    return exchange::parsePhone(text, phone) && phone.mobile;
}

std::vector<FilePreview> previewFiles(store::Database& db, const ImportRequest& request,
                                      const JobContext& context) {
    std::vector<FilePreview> previews;
    const auto found = ImportSources::of(request.paths, context.cancel, context.progress);
    if (!found) return previews;  // cancelled
    const std::vector<ImportSource>& sources = found->list();
    for (const ImportSource& source : sources) {
        if (context.cancel.cancelled()) break;
        if (context.progress)
            context.progress({"import.digest", static_cast<std::int64_t>(previews.size()),
                              static_cast<std::int64_t>(sources.size())});
        FilePreview preview;
        preview.path = source.path;
        preview.name = source.name;
        preview.skipped = source.skipped;
        preview.error = source.error;
        if (preview.error || !preview.skipped.empty()) {
            previews.push_back(std::move(preview));
            continue;
        }
        auto inspection = exchange::inspect(source.file, inspectOptions(db, request, context));
        if (!inspection) {
            if (isNoExport(source, inspection.error()))
                preview.skipped = "skip.type";
            else
                preview.error = inspection.error();
            previews.push_back(std::move(preview));
            continue;
        }
        const auto returned = returnedRows(db, source.file, *inspection, context);
        const bool corrected = returned && !returned->empty();
        preview.recognised = inspection->recognised || corrected;
        preview.formatId = corrected ? returned->front().formatId : inspection->recipe.formatId;
        preview.encoding = inspection->facts.encoding;
        preview.sheet = inspection->recipe.sheetName;
        preview.headerRow = inspection->recipe.headerRow;
        preview.rowsEstimate = inspection->rowsEstimate;
        std::vector<bool> personal, known;
        for (const exchange::ColumnChoice& column : inspection->recipe.columns) {
            preview.columns.push_back({column.header, column.field, column.personal, column.known});
            if (personal.size() <= static_cast<std::size_t>(column.column))
                personal.resize(static_cast<std::size_t>(column.column) + 1);
            known.resize(personal.size());
            known[static_cast<std::size_t>(column.column)] = column.known;
            personal[static_cast<std::size_t>(column.column)] = column.personal;
        }
        for (auto row : inspection->preview) {
            for (std::size_t i = 0; i < row.size() && i < personal.size(); ++i)
                // Of a column nobody has named yet, at least phones stay hidden.
                if (!row[i].empty() && (personal[i] || (!known[i] && isMobile(row[i]))))
                    row[i] = maskedCell(row[i]);
            preview.rows.push_back(std::move(row));
        }
        preview.unusedColumns = inspection->unusedColumns;
        preview.missingFields = inspection->missingFields;
        preview.problems = inspection->problems;
        for (const exchange::Candidate& candidate : inspection->candidates)
            preview.candidates.push_back({candidate.formatId, candidate.confidence});
        if (!inspection->candidates.empty()) {
            preview.confidence = inspection->candidates.front().confidence;
            preview.reasonCode = inspection->candidates.front().reasonCode;
            preview.reasonArgs = inspection->candidates.front().reasonArgs;
        }
        if (corrected) {
            preview.confidence = 1;
            preview.reasonCode = "import.returned";
            preview.reasonArgs = {returned->front().name};
            preview.sheet = sheetOfReturned(returned->front());
            preview.missingFields.clear();
            preview.problems.clear();
            preview.rowsEstimate = 0;
            for (const ReturnedFile& file : *returned)
                preview.rowsEstimate += static_cast<std::int64_t>(file.rows.size());
        }
        if (const auto digest = exchange::fileDigest(source.file))
            preview.importedBefore = importedBefore(db, *digest, preview.sheet);
        previews.push_back(std::move(preview));
    }
    // What is skipped is told, after all that matters.
    std::stable_partition(previews.begin(), previews.end(),
                          [](const FilePreview& preview) { return preview.skipped.empty(); });
    return previews;
}

}  // namespace roulian::workspace
