#include "workspace/work/rejects.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <functional>
#include <optional>

#include "exchange/io/xlsx_writer.h"
#include "store/import_writer.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/work/clock.h"
#include "workspace/work/edits.h"
#include "workspace/work/import_parts.h"
#include "workspace/work/import_read.h"
#include "workspace/work/returned_rows.h"
#include "workspace/work/state.h"

namespace roulian::workspace {

namespace {

constexpr std::string_view kRetry = "retry:";

std::vector<std::string> argsOf(std::string_view json) {
    std::vector<std::string> args;
    for (const QJsonValue& value :
         QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).array())
        args.push_back(value.toString().toStdString());
    return args;
}

// "数量#2" → "数量"; other number signs belong to the name (金蝶: "名称#中文(简体)").
std::string withoutRepeat(const std::string& header) {
    const std::size_t mark = header.rfind('#');
    const bool repeat = mark != std::string::npos && mark + 1 < header.size() &&
                        header.find_first_not_of("0123456789", mark + 1) == std::string::npos;
    return repeat ? header.substr(0, mark) : header;
}

std::vector<std::string> cellsOf(const std::string& raw) {
    std::vector<std::string> cells;
    for (std::size_t from = 0;;) {
        const std::size_t tab = raw.find('\t', from);
        cells.push_back(raw.substr(from, tab == std::string::npos ? tab : tab - from));
        if (tab == std::string::npos) return cells;
        from = tab + 1;
    }
}

using OnFile = std::function<Status(const RejectedFile& head)>;  // without rows, before the first of them
using OnRow = std::function<Status(RejectedRow&& row)>;

RejectedFile headOf(std::int64_t file, std::string_view name, std::string_view format,
                    const exchange::SavedMapping& mapping) {
    RejectedFile head;
    head.file = file;
    head.name = name;
    head.formatId = format;
    head.headers = mapping.headers;
    for (const std::string& header : head.headers) {
        const auto field = mapping.fields.find(header);
        head.fields.push_back(field == mapping.fields.end() ? std::string() : field->second);
        head.personal.push_back(exchange::isPersonal(head.formatId, head.fields.back()));
    }
    return head;
}

// Every rejected row of the files in their order, cells as they stand, personal ones too; one row in memory.
Status eachRejected(store::Database& db, const store::Vault& vault, const RejectedWhich& which,
                    const OnFile& onFile, const OnRow& onRow) {
    if (vault.locked()) return Error{"vault.locked", {}};
    std::string sql =
        "SELECT f.id, f.name, f.format_id, f.mapping, i.id, i.row_no, i.column_name, i.code, i.args, i.sealed_row "
        "FROM import_problem i JOIN source_file f ON f.id = i.source_file_id JOIN import_batch b ON b.id = f.batch_id "
        "WHERE b.state = 'done' AND i.severity = 2 AND i.sealed_row IS NOT NULL AND f.mapping <> '' AND i.state = 'open'";
    if (which.file) sql += " AND f.id = " + std::to_string(which.file);
    if (!which.issues.empty()) {
        // A row may have several problems; one of them names the row.
        sql +=
            " AND EXISTS (SELECT 1 FROM import_issue o WHERE o.source_file_id = f.id AND o.row_no = i.row_no AND o.id IN (";
        for (std::size_t n = 0; n < which.issues.size(); ++n)
            sql += (n ? "," : "") + std::to_string(which.issues[n]);
        sql += "))";
    }
    auto s = db.statement(sql + " ORDER BY f.id, i.row_no, i.id");
    std::int64_t file = 0;
    std::size_t columns = 0;  // of the file; 0 = of a format that is no longer known
    std::optional<RejectedRow> row;
    const auto flush = [&]() -> Status {
        if (!row) return success();
        RejectedRow whole = std::move(*row);
        row.reset();
        return onRow(std::move(whole));
    };
    for (;;) {
        const auto more = s.step();
        if (!more) return more.error();
        if (!*more) return flush();
        if (file != s.integer(0)) {
            if (auto status = flush(); !status) return status;
            file = s.integer(0);
            const auto mapping = exchange::parseMapping(s.text(3));
            columns = mapping ? mapping->headers.size() : 0;
            if (mapping)
                if (auto status = onFile(headOf(file, s.text(1), s.text(2), *mapping)); !status)
                    return status;
        }
        if (columns == 0) continue;
        if (row && row->row != s.integer(5))
            if (auto status = flush(); !status) return status;
        if (!row) {
            const auto raw = vault.open("import_issue", s.integer(4), s.text(9));
            if (!raw) return raw.error();
            row.emplace();
            row->row = s.integer(5);
            row->cells = cellsOf(*raw);
            row->cells.resize(std::max(row->cells.size(), columns));
        }
        const std::string column(s.text(6));
        if (!column.empty()) row->badColumns.push_back(column);
        const QString why = sentence(std::string(s.text(7)), argsOf(s.text(8)));
        row->why += (row->why.isEmpty() ? QString() : QStringLiteral(" ")) +
                    (column.empty() ? why : QString::fromStdString(column) + QStringLiteral(": ") + why);
    }
}

Result<std::vector<RejectedFile>> load(store::Database& db, const store::Vault& vault,
                                       const RejectedWhich& which) {
    std::vector<RejectedFile> files;
    const auto status = eachRejected(
        db, vault, which,
        [&](const RejectedFile& head) {
            files.push_back(head);
            return success();
        },
        [&](RejectedRow&& row) {
            files.back().rows.push_back(std::move(row));
            return success();
        });
    if (!status) return status.error();
    return files;
}

}  // namespace

bool isRetry(std::string_view digest) {
    return digest.starts_with(kRetry);
}

Result<std::vector<RejectedFile>> rejectedRows(store::Database& db, const store::Vault& vault,
                                               const RejectedWhich& which, bool reveal) {
    auto files = load(db, vault, which);
    if (!files || reveal) return files;
    for (RejectedFile& file : *files)
        for (RejectedRow& row : file.rows)
            for (std::size_t c = 0; c < file.personal.size() && c < row.cells.size(); ++c)
                // Of a column that feeds nothing, at least phones stay hidden.
                if (!row.cells[c].empty() &&
                    (file.personal[c] || (file.fields[c].empty() && isMobile(row.cells[c]))))
                    row.cells[c] = maskedCell(row.cells[c]);
    return files;
}

namespace {

// What reading rows of a file once more takes from its first reading.
struct FirstReading {
    std::string name, sheet;
    std::int64_t headerRow = 0;
    exchange::SavedMapping mapping;
    std::optional<LocalTime> exportedAt;
};

Result<FirstReading> firstReading(store::Database& db, std::int64_t file) {
    auto s = db.statement("SELECT name, header_row, mapping, exported_at FROM source_file WHERE id = ?");
    s.bind(1, file);
    const auto found = s.step();
    if (!found) return found.error();
    if (!*found) return Error{"retry.gone", {}};
    FirstReading first;
    first.name = s.text(0);
    first.headerRow = s.integer(1);
    auto mapping = exchange::parseMapping(s.text(2));
    if (!mapping) return mapping.error();
    first.mapping = std::move(*mapping);
    if (!s.isNull(3)) first.exportedAt = LocalTime{s.integer(3), Precision::Second};
    first.sheet = sheetOfReturned({file, first.name, {}, {}});
    return first;
}

}  // namespace

Status readAgain(store::Database& db, store::ImportWriter& writer, std::int64_t file,
                 std::vector<exchange::MemoryRow> again, const std::string& digest, const JobContext& context,
                 FileReport& report) {
    auto first = firstReading(db, file);
    if (!first) return first.error();
    auto rows = std::make_shared<exchange::MemoryTable>();
    rows->name = first->name;
    rows->sheet = first->sheet;
    // Names that repeat are numbered when they are read, as in the file.
    std::vector<std::string> names;
    for (const std::string& header : first->mapping.headers) names.push_back(withoutRepeat(header));
    first->mapping.headers = names;
    first->mapping.name = first->name;
    rows->rows.push_back({first->headerRow, std::move(names)});
    std::vector<std::int64_t> tried;
    for (exchange::MemoryRow& row : again) {
        tried.push_back(row.rowNo);
        rows->rows.push_back(std::move(row));
    }
    exchange::InspectOptions options = inspectOptions(db, {}, context);
    options.mappings = {first->mapping};
    options.open.memory = rows;
    auto inspection = exchange::inspect({}, options);
    if (!inspection) return inspection.error();
    if (!inspection->recognised) return Error{"import.unrecognised", {first->name}};
    inspection->recipe.takenAt = first->exportedAt;
    if (auto status = readOne(db, writer, {}, digest, inspection->recipe, inspection->facts,
                              first->exportedAt, context, report);
        !status)
        return status;
    if (report.repeated) return success();
    // What is still bad stands in the list again, under this import; so do the rows of an earlier correction.
    auto fixed = db.statement(
        "UPDATE import_issue SET fixed_by = ?1 WHERE row_no = ?3 AND source_file_id IN (SELECT id FROM source_file "
        "WHERE (id = ?2 OR sheet = ?4) AND batch_id <> ?1) AND NOT EXISTS (SELECT 1 FROM import_batch x WHERE x.id = "
        "import_issue.fixed_by AND x.state = 'done')");
    for (const std::int64_t row : tried)
        if (auto status = fixed.run(writer.batchId(), file, row, first->sheet); !status) return status;
    return success();
}

Result<JobOutcome> retryRows(store::Database& db, const store::Vault& vault, const RetryRequest& request,
                             const JobContext& context, std::vector<std::string>& tables) {
    auto loaded = load(db, vault, {{}, request.file});
    if (!loaded) return loaded.error();
    if (loaded->empty()) return Error{"retry.gone", {}};
    RejectedFile& file = loaded->front();
    std::vector<exchange::MemoryRow> rows;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (RejectedRow& row : file.rows) {
        if (!request.rows.empty() &&
            std::find(request.rows.begin(), request.rows.end(), row.row) == request.rows.end())
            continue;
        if (const auto corrections = request.corrections.find(row.row);
            corrections != request.corrections.end())
            for (const auto& [header, text] : corrections->second)
                for (std::size_t c = 0; c < file.headers.size(); ++c)
                    if (file.headers[c] == header) row.cells[c] = text;
        hash.addData(QByteArray::number(static_cast<qint64>(request.file * 1000003 + row.row)));
        for (const std::string& cell : row.cells) hash.addData(QByteArray::fromStdString(cell + "\t"));
        rows.push_back({row.row, std::move(row.cells)});
    }
    if (rows.empty()) return Error{"retry.gone", {}};
    const std::string digest = std::string(kRetry) + hash.result().toHex().toStdString();
    auto begun = store::ImportWriter::begin(db, vault, file.name, false, localNow(), context.cancel);
    if (!begun) return begun.error();
    store::ImportWriter& writer = **begun;
    FileReport report;
    report.name = file.name;
    if (auto status = readAgain(db, writer, request.file, std::move(rows), digest, context, report); !status)
        return status.error();
    JobOutcome outcome;
    outcome.issues = report.issues;
    outcome.args = {arg(report.summary.rowsOk), arg(report.summary.rowsError)};
    if (report.summary.rowsOk == 0) {
        outcome.code = "job.retry.none";
        return outcome;  // nothing was mended: the old problems stay, the writer takes back what it began
    }
    if (auto status = logImport(db, writer.batchId(), file.name, QStringLiteral("{}")); !status)
        return status.error();
    outcome.data["batch"] = std::to_string(writer.batchId());
    auto changes = writer.finish(localNow());
    if (!changes) return changes.error();
    tables = changes->tables;
    tables.push_back("import_issue");
    tables.push_back("edit_log");
    outcome.code = "job.retry.done";
    outcome.undoable = true;
    return outcome;
}

Result<JobOutcome> exportRejects(store::Database& db, const store::Vault& vault, const RejectedWhich& which,
                                 const std::string& path) {
    auto writer = exchange::makeXlsxWriter(path);
    if (!writer) return writer.error();
    std::int64_t count = 0, file = 0;
    std::size_t width = 0;
    std::string digest;
    const auto status = eachRejected(
        db, vault, which,
        [&](const RejectedFile& head) -> Status {
            std::vector<exchange::WriteColumn> columns;
            for (const std::string& header : head.headers) columns.push_back({header});
            columns.push_back({std::string(exchange::kReasonColumn), exchange::ColumnType::Text, 60});
            columns.push_back({std::string(exchange::kOriginColumn), exchange::ColumnType::Text, 20});
            auto known = db.text("SELECT sha256 FROM source_file WHERE id = " + std::to_string(head.file));
            if (!known) return known.error();
            digest = std::move(*known);
            file = head.file;
            width = head.headers.size();
            return (*writer)->beginSheet(head.name, columns);
        },
        [&](RejectedRow&& row) {
            std::vector<exchange::Value> cells;
            for (std::size_t c = 0; c < width; ++c) cells.emplace_back(std::string_view(row.cells[c]));
            const std::string why = row.why.toStdString(), origin = originText({file, row.row, digest});
            cells.emplace_back(std::string_view(why));
            cells.emplace_back(std::string_view(origin));
            ++count;
            return (*writer)->row(cells);
        });
    if (!status) return status.error();
    if (count == 0) return Error{"retry.gone", {}};
    if (const auto done = (*writer)->finish(); !done) return done.error();
    JobOutcome outcome;
    outcome.code = "job.rejects.done";
    outcome.args = {arg(count), path};
    return outcome;
}

Result<std::vector<RejectedFile>> Workspace::rejected(const RejectedWhich& which) const {
    const auto vault = m_state->openVault();
    if (!vault) return Error{"vault.locked", {}};
    auto db = m_state->reader();
    if (!db) return db.error();
    return rejectedRows(**db, *vault, which, info().revealPersonal);
}

int Workspace::retryRows(RetryRequest request) {
    return m_state->submitWriter("job.retry", {},
                                 [this, request = std::move(request)](
                                     store::Database& db, const JobContext& context) -> Result<JobOutcome> {
                                     const auto vault = m_state->openVault();
                                     if (!vault) return Error{"vault.locked", {}};
                                     std::vector<std::string> tables;
                                     auto outcome =
                                         roulian::workspace::retryRows(db, *vault, request, context, tables);
                                     if (!outcome || tables.empty()) return outcome;
                                     m_state->notify(db, tables);
                                     if (request.compute) m_state->recomputeAfter(db, context, *outcome);
                                     return outcome;
                                 });
}

int Workspace::exportRejects(RejectedWhich which, std::string path) {
    return m_state->submitReader("job.rejects", {},
                                 [this, which = std::move(which), path = std::move(path)](
                                     store::Database& db, const JobContext&) -> Result<JobOutcome> {
                                     const auto vault = m_state->openVault();
                                     if (!vault) return Error{"vault.locked", {}};
                                     return roulian::workspace::exportRejects(db, *vault, which, path);
                                 });
}

}  // namespace roulian::workspace
