#include "workspace/work/import_job.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <functional>
#include <map>

#include "exchange/recipe/importer.h"
#include "exchange/recipe/recognise.h"
#include "exchange/recipe/registry.h"
#include "store/import_writer.h"
#include "store/kept_talk.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/work/edits.h"
#include "workspace/work/import_parts.h"
#include "workspace/work/import_read.h"
#include "workspace/work/import_sources.h"
#include "workspace/work/rejects.h"
#include "workspace/work/returned_rows.h"
#include "workspace/work/talk_words.h"

namespace roulian::workspace {

namespace {

// What the planner changed in the mapping screen.
void applyMapping(exchange::Recipe& recipe, const ImportRequest& request) {
    for (exchange::ColumnChoice& column : recipe.columns)
        if (const auto choice = request.mapping.find(column.header); choice != request.mapping.end())
            column.field = choice->second;
    if (!request.shopName.empty()) recipe.shopName = request.shopName;
}

// What redo needs to read the same files the same way once more.
QString requestText(const ImportRequest& request, const std::vector<std::string>& paths) {
    const auto text = [](const std::string& s) { return QString::fromStdString(s); };
    QJsonArray files;
    for (const std::string& path : paths) files.append(text(path));
    QJsonObject object{{QStringLiteral("paths"), files}}, mapping;
    if (!request.formatId.empty()) object.insert(QStringLiteral("format"), text(request.formatId));
    if (!request.encoding.empty()) object.insert(QStringLiteral("encoding"), text(request.encoding));
    if (!request.shopName.empty()) object.insert(QStringLiteral("shop"), text(request.shopName));
    for (const auto& [header, field] : request.mapping) mapping.insert(text(header), text(field));
    if (!mapping.isEmpty()) object.insert(QStringLiteral("mapping"), mapping);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readRequestText(const QByteArray& json, ImportRequest& request) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char* name) {
        return object.value(QLatin1String(name)).toString().toStdString();
    };
    request.formatId = text("format");
    request.encoding = text("encoding");
    request.shopName = text("shop");
    const QJsonObject mapping = object.value(QLatin1String("mapping")).toObject();
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        request.mapping[it.key().toStdString()] = it.value().toString().toStdString();
}

// About how many order lines the files hold: exports of orders take some 500 bytes a line, 150 of them packed.
std::int64_t expectedLines(const std::vector<ImportSource>& sources) {
    std::int64_t lines = 0;
    for (const ImportSource& source : sources) {
        if (source.file.empty()) continue;
        const QFileInfo file(QString::fromStdString(source.file));
        const bool packed = file.suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0;
        lines += file.size() / (packed ? 150 : 500);
    }
    return lines;
}

std::string batchLabel(const std::vector<ImportSource>& sources) {
    std::size_t count = 0;
    std::string first;
    for (const ImportSource& source : sources) {
        if (!source.skipped.empty()) continue;
        if (count++ == 0) first = source.name;
    }
    return count < 2 ? first : first + " +" + std::to_string(count - 1);
}

// One table of a file: a sheet, or the corrected rows of one earlier file.
struct Part {
    std::string format;
    std::function<Status(FileReport&)> read;
};

std::vector<Part> partsOf(store::Database& db, store::ImportWriter& writer, const ImportSource& source,
                          const std::string& digest, const exchange::Inspection& inspection, int keepTalkDays,
                          std::vector<ReturnedFile>& returned, const JobContext& context) {
    std::vector<Part> parts;
    for (ReturnedFile& file : returned)
        parts.push_back({file.formatId, [&](FileReport& report) {
                             return readAgain(db, writer, file.file, std::move(file.rows), digest, context,
                                              report);
                         }});
    if (!parts.empty()) return parts;
    std::vector<exchange::Recipe> recipes{inspection.recipe};
    recipes.insert(recipes.end(), inspection.otherSheets.begin(), inspection.otherSheets.end());
    for (exchange::Recipe& recipe : recipes)
        parts.push_back({recipe.formatId, [&, keepTalkDays, recipe](FileReport& report) mutable {
                             recipe.keepTalkDays = keepTalkDays;
                             // Goods of files read before count too: they are in this transaction already.
                             if (exchange::readsTalk(recipe.formatId)) recipe.talkWords = talkWords(db);
                             return readOne(db, writer, source.file, digest, recipe, inspection.facts,
                                            inspection.exportedAt, context, report);
                         }});
    return parts;
}

// Reads the files in order into the writer. broken: files found unreadable half-way in an earlier round, with what
// was wrong. False: one more was found, and what it has written so far must go.
Result<bool> readAll(store::Database& db, store::ImportWriter& writer, const ImportRequest& request,
                     const std::vector<ImportSource>& sources, const JobContext& context,
                     std::map<std::string, FileReport>& broken, std::vector<FileReport>& reports) {
    for (const ImportSource& source : sources) {
        if (context.cancel.cancelled()) return Error{"cancelled", {}};
        FileReport report;
        report.path = source.path;
        report.name = source.name;
        report.skipped = source.skipped;
        report.error = source.error;
        if (const auto known = broken.find(source.path); known != broken.end()) report = known->second;
        if (report.error || !report.skipped.empty()) {
            reports.push_back(std::move(report));
            continue;
        }
        if (context.progress) context.progress({"import.digest", 0, 0});
        auto inspection = exchange::inspect(source.file, inspectOptions(db, request, context));
        if (!inspection) {
            if (isNoExport(source, inspection.error()))
                report.skipped = "skip.type";
            else
                report.error = inspection.error();
            reports.push_back(std::move(report));
            continue;
        }
        auto returned = returnedRows(db, source.file, *inspection, context);
        if (!returned) report.error = returned.error();
        const bool chosen = !request.formatId.empty() || !request.mapping.empty();
        if (returned && returned->empty() && !inspection->recognised && !chosen)
            report.error = Error{"import.unrecognised", {report.name}};
        exchange::ReadControl digestControl;
        digestControl.cancel = context.cancel;
        const auto digest = exchange::fileDigest(source.file, digestControl);
        if (!digest && !report.error) report.error = digest.error();
        if (report.error) {
            reports.push_back(std::move(report));
            continue;
        }
        applyMapping(inspection->recipe, request);
        for (Part& part :
             partsOf(db, writer, source, *digest, *inspection, request.keepTalkDays, *returned, context)) {
            FileReport piece = report;
            piece.format = part.format;
            if (auto status = part.read(piece); !status) {
                // A file that cannot be read must not take the others down; a store that cannot write must.
                const std::string& code = status.error().code;
                if (code == "cancelled" || code.rfind("store.", 0) == 0 || code.rfind("vault.", 0) == 0)
                    return status.error();
                piece.error = status.error();
                broken[source.path] = piece;
                return false;
            }
            reports.push_back(std::move(piece));
        }
    }
    return true;
}

}  // namespace

Result<JobOutcome> importFiles(store::Database& db, const store::Vault& vault, const ImportRequest& request,
                               const JobContext& context, std::vector<std::string>& tables) {
    const auto found = ImportSources::of(request.paths, context.cancel, context.progress);
    if (!found) return found.error();
    const std::vector<ImportSource>& sources = found->list();
    if (sources.empty()) return Error{"file.missing", request.paths};
    if (auto gone = store::forgetTalk(db, Day{static_cast<std::int32_t>(localNow() / 86400)}); !gone)
        return gone.error();
    std::unique_ptr<store::ImportWriter> writer;
    std::vector<FileReport> reports;
    // A file that breaks off in the middle must not stay as half a file: everything is taken back and the others
    // are read once more without it. Rare enough to pay for it with time.
    std::map<std::string, FileReport> broken;
    for (bool whole = false; !whole;) {
        reports.clear();
        writer.reset();
        auto begun = store::ImportWriter::begin(db, vault, batchLabel(sources), request.sample, localNow(),
                                                context.cancel);
        if (!begun) return begun.error();
        writer = std::move(*begun);
        if (auto status = writer->expect(expectedLines(sources)); !status) return status.error();
        auto read = readAll(db, *writer, request, sources, context, broken, reports);
        if (!read) return read.error();
        whole = *read;
    }
    std::vector<std::string> paths;  // those that matter for doing it again
    for (const ImportSource& source : sources)
        if (source.skipped.empty()) paths.push_back(source.path);

    JobOutcome outcome;
    std::int64_t ok = 0, rejected = 0, added = 0, changed = 0, same = 0, failed = 0, skipped = 0,
                 problems = 0;
    QJsonArray files;
    for (const FileReport& report : reports) {
        ok += report.summary.rowsOk;
        rejected += report.summary.rowsError;
        added += report.counts.added;
        changed += report.counts.changed;
        same += report.counts.same;
        problems += report.problems;
        skipped += report.skipped.empty() ? 0 : 1;
        if (report.error) {
            ++failed;
            Issue issue;
            issue.code = report.error->code;
            issue.args = report.error->args;
            issue.file = report.name;
            outcome.issues.push_back(issue);
        }
        outcome.issues.insert(outcome.issues.end(), report.issues.begin(), report.issues.end());
        files.append(report.json());
    }
    outcome.data["files"] = QJsonDocument(files).toJson(QJsonDocument::Compact).toStdString();
    outcome.data["rejected"] = std::to_string(rejected);
    outcome.data["failed"] = std::to_string(failed);
    outcome.data["problems"] = std::to_string(problems);
    outcome.data["skipped_files"] = std::to_string(skipped);
    const auto readable = static_cast<std::int64_t>(reports.size()) - failed - skipped;
    outcome.args = {arg(static_cast<std::int64_t>(sources.size()) - failed - skipped),
                    arg(ok),
                    arg(rejected),
                    arg(added),
                    arg(changed),
                    arg(same)};
    outcome.code = request.dryRun ? "job.import.checked" : "job.import.done";
    if (readable == 0 && failed == 0) return Error{"import.only_skipped", {arg(skipped)}};
    if (readable == 0 && failed == 1)
        return *std::find_if(reports.begin(), reports.end(), [](const FileReport& r) {
                    return r.error.has_value();
                })->error;
    if (readable == 0 && failed > 1) {
        std::string each;
        for (const FileReport& report : reports)
            if (report.error) each += (each.empty() ? "" : " ") + sentence(*report.error).toStdString();
        return Error{"import.none", {arg(failed), each}};
    }
    const bool nothingNew = std::all_of(reports.begin(), reports.end(), [](const FileReport& r) {
        return r.error || r.repeated || !r.skipped.empty();
    });
    if (request.dryRun || nothingNew) {
        if (nothingNew && !request.dryRun) {
            const auto first =
                std::find_if(reports.begin(), reports.end(), [](const FileReport& r) { return r.repeated; });
            outcome.code = "import.repeat", outcome.args = {first->name};
        }
        return outcome;  // the writer rolls back what it began
    }
    // A repeated import keeps its place in the log; a new one drops what could have been redone.
    const bool redone = request.redoGroup != 0;
    const Status logged =
        redone ? relinkImport(db, request.redoGroup, writer->batchId())
               : logImport(db, writer->batchId(), batchLabel(sources), requestText(request, paths));
    if (!logged) return logged.error();
    outcome.data["batch"] = std::to_string(writer->batchId());
    if (context.progress) context.progress({"import.link", 0, 0});
    auto changes = writer->finish(localNow());
    if (!changes) return changes.error();
    tables = changes->tables;
    tables.push_back("edit_log");
    outcome.undoable = true;
    return outcome;
}

Status redoImport(store::Database& db, const store::Vault& vault, const LogStep& step,
                  const JobContext& context, std::vector<std::string>& tables) {
    ImportRequest request;
    std::map<std::string, std::string> digests;
    auto s = db.statement(
        "SELECT path, sha256, is_sample FROM source_file f JOIN import_batch b ON b.id = f.batch_id WHERE b.id = ? ORDER BY f.id");
    s.bind(1, step.batch);
    for (;;) {
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) break;
        const std::string path(s.text(0));
        // Corrected rows stood in no file.
        if (isRetry(s.text(1))) return Error{"redo.retry", {}};
        digests[path] = s.text(1);
        request.sample = s.integer(2) != 0;
        if (std::find(request.paths.begin(), request.paths.end(), path) == request.paths.end())
            request.paths.push_back(path);
    }
    s.reset();
    {
        const auto sources = ImportSources::of(request.paths, context.cancel);
        if (!sources) return sources.error();
        for (const ImportSource& source : sources->list()) {
            const auto digest = exchange::fileDigest(source.file);
            if (!digest || *digest != digests[source.path]) return Error{"redo.file_gone", {source.path}};
        }
    }
    auto log = db.statement("SELECT after FROM edit_log WHERE group_id = ?");
    log.bind(1, step.group);
    auto logged = log.step();
    if (!logged) return logged.error();
    if (*logged) {
        const std::string_view json = log.text(0);
        readRequestText(QByteArray(json.data(), static_cast<qsizetype>(json.size())), request);
    }
    log.reset();
    request.redoGroup = step.group;
    const auto outcome = importFiles(db, vault, request, context, tables);
    return outcome ? success() : Status(outcome.error());
}

}  // namespace roulian::workspace
