#include "workspace/work/import_read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <thread>

#include "workspace/compute/json_text.h"
#include "workspace/work/import_parts.h"
#include "workspace/work/record_queue.h"

namespace roulian::workspace {

namespace {

constexpr std::size_t kKeptIssues = 1000;  // of one file in the job's answer; the store keeps every one

const char* containerName(exchange::Container container) {
    using enum exchange::Container;
    switch (container) {
        case Text:
            return "text";
        case Xlsx:
            return "xlsx";
        case Json:
            return "json";
        case JsonLines:
            return "jsonl";
        case Xls:
            return "xls";
        case Html:
            return "html";
        case Zip:
            return "zip";
        case Gzip:
            return "gzip";
        case EncryptedOffice:
            return "encrypted";
        case XmlReply:
            return "xml";
        case Unknown:
            break;
    }
    return "unknown";
}

std::string mappingOf(const exchange::Recipe& recipe) {
    if (recipe.headerRow == 0) return {};  // JSON items have no columns
    exchange::SavedMapping mapping;
    mapping.formatId = recipe.formatId;
    for (const exchange::ColumnChoice& column : recipe.columns) {
        mapping.headers.push_back(column.header);
        mapping.fields[column.header] = column.field;
    }
    return exchange::mappingJson(mapping);
}

// Hands records to the writer as they come; whatever the writer refuses becomes an issue of its row.
class WriterSink : public exchange::RecordSink {
public:
    WriterSink(store::ImportWriter& writer, FileReport& report) : m_writer(writer), m_report(report) {}

    bool record(SourcedRecord&& record) override { return write({std::move(record), {}}); }

    // False when the import cannot go on; fatal() says why.
    bool write(const ReadyRecord& ready) {
        const SourcedRecord& record = ready.record;
        const auto outcome = m_writer.write(record, ready.prepared);
        if (outcome) return true;
        if (outcome.error().code.rfind("record.", 0) == 0) {
            Issue issue;
            issue.code = outcome.error().code;
            issue.args = outcome.error().args;
            issue.file = m_report.name;
            issue.row = record.rowNo;
            ++m_refused;
            this->issue(std::move(issue), {});
            return !m_fatal;
        }
        m_fatal = outcome.error();
        return false;
    }

    void issue(Issue&& issue, std::vector<std::string> rawRow) override {
        ++m_report.problems;
        issue.file = m_report.name;
        if (!m_fatal) {
            std::string raw;
            // Cells are told apart by tabs; one inside a cell says nothing a space does not.
            for (std::size_t i = 0; i < rawRow.size(); ++i) {
                if (i > 0) raw += '\t';
                std::replace(rawRow[i].begin(), rawRow[i].end(), '\t', ' ');
                raw += rawRow[i];
            }
            if (auto status = m_writer.issue(issue, raw); !status) m_fatal = status.error();
        }
        if (m_report.issues.size() < kKeptIssues) m_report.issues.push_back(std::move(issue));
    }

    store::Prepared prepare(const SourcedRecord& record) { return m_writer.prepare(record); }
    const std::optional<Error>& fatal() const { return m_fatal; }
    std::int64_t refused() const { return m_refused; }

private:
    store::ImportWriter& m_writer;
    FileReport& m_report;
    std::optional<Error> m_fatal;
    std::int64_t m_refused = 0;
};

// Reads the file on a thread of its own, writes what it finds on this one: parsing and checking cost about as much
// as the store does. What is written, and in which order, does not depend on which of them is ahead.
Result<exchange::ReadSummary> readBeside(const exchange::Recipe& recipe, const JobContext& context,
                                         WriterSink& sink, const std::string& path) {
    RecordQueue queue([&sink](const SourcedRecord& record) { return sink.prepare(record); });
    Result<exchange::ReadSummary> summary = Error{"cancelled", {}};
    std::thread reader([&] {
        exchange::ReadControl control;
        control.cancel = context.cancel;
        control.progress = [&queue](const Progress& progress) { queue.progress(progress); };
        try {
            summary = exchange::readRecords(path, recipe, queue, control);
        } catch (const std::exception& e) {  // no memory: must not end the program
            summary = Error{"job.broken", {e.what()}};
        }
        queue.close();
    });
    RecordQueue::Batch batch;
    bool good = true;
    while (good && queue.take(batch)) {
        std::int64_t row = 0;
        for (auto& item : batch.items) {
            if (const auto* record = std::get_if<ReadyRecord>(&item)) {
                row = record->record.rowNo;
                good = sink.write(*record);
            } else {
                auto& problem = std::get<RowIssue>(item);
                sink.issue(std::move(problem.issue), std::move(problem.rawRow));
                good = !sink.fatal();
            }
            if (!good) break;
        }
        if (context.progress && !batch.progress.stage.empty()) {
            batch.progress.rows = row;
            context.progress(batch.progress);
        }
    }
    queue.stop();
    reader.join();
    return summary;
}

}  // namespace

QJsonObject FileReport::json() const {
    QJsonObject object{{QStringLiteral("name"), QString::fromStdString(name)},
                       {QStringLiteral("format"), QString::fromStdString(format)},
                       {QStringLiteral("rows"), static_cast<qint64>(summary.rowsRead)},
                       {QStringLiteral("ok"), static_cast<qint64>(summary.rowsOk)},
                       {QStringLiteral("skipped"), static_cast<qint64>(summary.rowsSkipped)},
                       {QStringLiteral("errors"), static_cast<qint64>(summary.rowsError)},
                       {QStringLiteral("new"), static_cast<qint64>(counts.added)},
                       {QStringLiteral("changed"), static_cast<qint64>(counts.changed)},
                       {QStringLiteral("same"), static_cast<qint64>(counts.same)}};
    if (!skipped.empty()) object.insert(QStringLiteral("left"), QString::fromStdString(skipped));
    if (repeated) object.insert(QStringLiteral("repeated"), true);
    if (error) {
        object.insert(QStringLiteral("error"), QString::fromStdString(error->code));
        object.insert(QStringLiteral("args"),
                      QJsonDocument::fromJson(QByteArray::fromStdString(jsonArgs(error->args))).array());
    }
    return object;
}

// One sheet of one file, as one source_file row.
Status readOne(store::Database& db, store::ImportWriter& writer, const std::string& path,
               const std::string& digest, const exchange::Recipe& recipe, const exchange::FileFacts& facts,
               const std::optional<LocalTime>& exportedAt, const JobContext& context, FileReport& report) {
    report.format = recipe.formatId;
    if (importedBefore(db, digest, recipe.sheetName)) {
        report.repeated = true;
        return success();
    }
    store::ImportFile file;
    file.name = report.name;
    file.path = report.path;
    file.sha256 = digest;
    file.container = containerName(facts.container);
    file.encoding = facts.encoding;
    file.formatId = recipe.formatId;
    file.formatVariant = recipe.variant;
    file.sheet = recipe.sheetName;
    file.bytes = facts.bytes;
    file.headerRow = recipe.headerRow;
    file.exportedAt = exportedAt;
    file.mapping = mappingOf(recipe);
    if (auto id = writer.beginFile(file); !id) return id.error();
    WriterSink sink(writer, report);
    auto summary = readBeside(recipe, context, sink, path);
    if (sink.fatal()) return *sink.fatal();
    if (!summary) return summary.error();
    report.summary = *summary;
    // A record the store refused takes its rows out of the good ones.
    report.summary.rowsError += sink.refused();
    report.summary.rowsOk -= sink.refused();
    store::ImportCounters counters;
    counters.rowsRead = report.summary.rowsRead;
    counters.rowsOk = report.summary.rowsOk;
    counters.rowsSkipped = report.summary.rowsSkipped;
    counters.rowsError = report.summary.rowsError;
    counters.exportedAt = summary->exportedAt;
    counters.rangeFrom = summary->rangeFrom;
    counters.rangeTo = summary->rangeTo;
    counters.notes = jsonArgs(summary->unusedColumns);
    if (auto status = writer.endFile(counters); !status) return status;
    report.counts = writer.counts();
    return success();
}

}  // namespace roulian::workspace
