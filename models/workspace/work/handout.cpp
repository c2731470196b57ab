// Hand-outs as jobs: the rows of a kind poured into a layout.
#include "workspace/handout.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "store/transaction.h"
#include "workspace/cells.h"
#include "workspace/compute/json_text.h"
#include "workspace/messages.h"
#include "workspace/work/clock.h"
#include "workspace/work/edits.h"
#include "workspace/work/handout_rows.h"
#include "workspace/work/state.h"

namespace roulian::workspace {

namespace {

exchange::ColumnType typeOf(const std::string& field) {
    return field == "qty"     ? exchange::ColumnType::Qty
           : field == "price" ? exchange::ColumnType::Money
                              : exchange::ColumnType::Text;
}

Result<std::unique_ptr<exchange::TableWriter>> writerFor(const HandoutLayout& layout,
                                                         const std::string& path) {
    if (layout.format == "csv") return exchange::makeCsvWriter(path);
    if (layout.format == "csv-gbk") return exchange::makeCsvWriter(path, true);
    return exchange::makeXlsxWriter(path);
}

Status writeHandout(const HandoutLayout& layout, const HandoutRows& rows, const std::string& path,
                    const JobContext& context) {
    auto writer = writerFor(layout, path);
    if (!writer) return writer.error();
    std::vector<std::vector<std::string>> heads = layout.above;
    auto& header = heads.emplace_back();
    std::vector<std::size_t> source;
    for (const HandoutColumn& column : layout.columns) {
        header.push_back(column.header);
        const auto at = std::find(rows.fields.begin(), rows.fields.end(), column.field);
        source.push_back(static_cast<std::size_t>(at - rows.fields.begin()));
    }
    // The sheet's first row is the template's first row, whatever stands in it.
    std::vector<exchange::WriteColumn> columns;
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        columns.push_back(
            {i < heads[0].size() ? heads[0][i] : std::string(), typeOf(layout.columns[i].field)});
    if (auto status = (*writer)->beginSheet(layout.sheet, columns); !status) return status;
    for (std::size_t i = 1; i < heads.size(); ++i) {
        const std::vector<exchange::Value> cells(heads[i].begin(), heads[i].end());
        if (auto status = (*writer)->row(cells); !status) return status;
    }
    for (const auto& row : rows.rows) {
        if (context.cancel.cancelled()) return Error{"cancelled", {}};
        std::vector<exchange::Value> cells;
        for (const std::size_t at : source) {
            auto& cell = cells.emplace_back();
            if (at == rows.fields.size()) continue;
            if (const auto* text = std::get_if<std::string>(&row[at]))
                cell = std::string_view(*text);
            else if (const auto* qty = std::get_if<Qty>(&row[at]))
                cell = *qty;
            else
                cell = std::get<Money>(row[at]);
        }
        if (auto status = (*writer)->row(cells); !status) return status;
    }
    return (*writer)->finish();
}

Result<HandoutLayout> chosenLayout(store::Database& db, const HandoutRequest& request) {
    QString learned;
    if (request.kind == HandoutKind::Shipping) {
        auto st = db.statement("SELECT value FROM setting WHERE key = ?1");
        const std::string key = shippingSetting(request.target);
        const auto row = st.bind(1, key).step();
        if (!row) return row.error();
        if (*row) learned = QString::fromUtf8(st.text(0).data(), static_cast<qsizetype>(st.text(0).size()));
    }
    for (HandoutLayout& layout : handoutLayouts(request.kind, learned))
        if (request.layout.empty() || request.layout == layout.id) return std::move(layout);
    return Error{"handout.layout", {request.layout}};
}

std::string fileNameOf(const std::string& supplier) {
    std::string name = supplier;
    for (char& c : name)
        if (static_cast<unsigned char>(c) < 0x20 ||
            std::string_view("\\/:*?\"<>|").find(c) != std::string_view::npos)
            c = '_';
    return name + ".xlsx";
}

Result<JobOutcome> everySupplier(store::Database& db, const HandoutLayout& layout, const std::string& folder,
                                 const JobContext& context) {
    if (!QDir().mkpath(QString::fromStdString(folder))) return Error{"file.write", {folder, "mkdir"}};
    std::int64_t files = 0, lines = 0;
    const auto asked = targetsOf(db, HandoutKind::Supplier);
    if (!asked) return asked.error();
    for (const HandoutTarget& supplier : *asked) {
        const auto rows = supplierRows(db, supplier.id);
        if (!rows) return rows.error();
        if (rows->rows.empty()) continue;
        const std::string path = QDir(QString::fromStdString(folder))
                                     .filePath(QString::fromStdString(fileNameOf(supplier.id)))
                                     .toStdString();
        if (auto status = writeHandout(layout, *rows, path, context); !status) return status.error();
        ++files;
        lines += static_cast<std::int64_t>(rows->rows.size());
    }
    if (files == 0) return Error{"handout.none", {}};
    return JobOutcome{"job.handout.folder",
                      {arg(files), arg(lines), folder},
                      {},
                      false,
                      {{"files", std::to_string(files)}, {"rows", std::to_string(lines)}, {"path", folder}}};
}

// Full names or phones left the program: who, when, how many, for what. No step to undo.
Status logPersonal(store::Database& db, const HandoutRequest& request, std::size_t rows) {
    const QJsonObject after{
        {QStringLiteral("file"), QFileInfo(QString::fromStdString(request.path)).fileName()},
        {QStringLiteral("layout"), QString::fromStdString(request.layout)},
        {QStringLiteral("rows"), static_cast<qint64>(rows)}};
    auto tx = store::Transaction::begin(db);
    if (!tx) return tx.error();
    auto status =
        db.statement(
              "INSERT INTO edit_log(at, person, kind, key, before, after, reason, group_id, state) SELECT ?1, ?2, "
              "'handout.audience', ?3, 'null', ?4, '', COALESCE(MAX(group_id), 0) + 1, 'final' FROM edit_log")
            .run(localNow(), personOf(db), request.target,
                 QJsonDocument(after).toJson(QJsonDocument::Compact).toStdString());
    if (!status) return status;
    const std::vector<std::string> tables{"edit_log"};
    if (auto bumped = store::bumpRevisions(db, tables); !bumped) return bumped.error();
    return tx->commit();
}

Result<JobOutcome> writeOne(store::Database& db, const HandoutLayout& layout, const HandoutRequest& request,
                            const Result<HandoutRows>& rows, const JobContext& context) {
    if (!rows) return rows.error();
    if (rows->rows.empty())
        return Error{rows->left > 0 ? "handout.incomplete" : "handout.none", {arg(rows->left)}};
    if (auto status = writeHandout(layout, *rows, request.path, context); !status) return status.error();
    if (layout.personal)
        if (auto status = logPersonal(db, request, rows->rows.size()); !status) return status.error();
    const auto count = static_cast<std::int64_t>(rows->rows.size());
    return JobOutcome{
        rows->left > 0 ? "job.handout.partly" : "job.handout.done",
        {arg(count), request.path, arg(rows->left)},
        {},
        false,
        {{"rows", std::to_string(count)}, {"left", std::to_string(rows->left)}, {"path", request.path}}};
}

}  // namespace

int Workspace::handOut(HandoutRequest request) {
    const auto run = [this, request](store::Database& db, const JobContext& context) -> Result<JobOutcome> {
        const auto layout = chosenLayout(db, request);
        if (!layout) return layout.error();
        switch (request.kind) {
            case HandoutKind::Shipping:
                return writeOne(db, *layout, request, shippingRows(db, request.target, layout->carriers),
                                context);
            case HandoutKind::Supplier:
                if (request.target.empty()) return everySupplier(db, *layout, request.path, context);
                return writeOne(db, *layout, request, supplierRows(db, request.target), context);
            case HandoutKind::Audience:
                break;
        }
        const auto vault = m_state->openVault();
        if (!vault) return Error{"vault.locked", {}};
        auto outcome =
            writeOne(db, *layout, request, audienceRows(db, *vault, request.target, *layout), context);
        if (outcome) m_state->notify(db, {"edit_log"});
        return outcome;
    };
    // Only what is logged needs the writer.
    return request.kind == HandoutKind::Audience ? m_state->submitWriter("job.handout", {}, run)
                                                 : m_state->submitReader("job.handout", {}, run);
}

Result<std::vector<HandoutTarget>> Workspace::handoutTargets(HandoutKind kind) const {
    auto db = m_state->reader();
    if (!db) return db.error();
    return targetsOf(**db, kind);
}

}  // namespace roulian::workspace
