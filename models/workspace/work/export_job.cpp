#include "workspace/work/export_job.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "workspace/messages.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

namespace {

exchange::ColumnType writerType(ColumnType type) {
    switch (type) {
        case ColumnType::Integer:
            return exchange::ColumnType::Int;
        case ColumnType::Qty:
            return exchange::ColumnType::Qty;
        case ColumnType::Money:
            return exchange::ColumnType::Money;
        case ColumnType::Percent:
            return exchange::ColumnType::Percent;
        case ColumnType::Real:
            return exchange::ColumnType::Real;
        case ColumnType::Day:
            return exchange::ColumnType::Day;
        case ColumnType::Time:
            return exchange::ColumnType::Time;
        case ColumnType::Text:
        case ColumnType::Status:
        case ColumnType::Week:
            break;  // weeks leave as 2026-W34, which sorts and filters as text
    }
    return exchange::ColumnType::Text;
}

Result<std::vector<std::size_t>> chosenColumns(const Rows& rows, const std::vector<std::string>& columns) {
    std::vector<std::size_t> chosen;
    for (const std::string& id : columns) {
        const int index = rows.spec->columnIndex(id);
        if (index < 0) return Error{"filter.column", {id}};
        chosen.push_back(static_cast<std::size_t>(index));
    }
    if (columns.empty())
        for (std::size_t c = 0; c < rows.spec->columns.size(); ++c)
            if (rows.spec->columns[c].visible) chosen.push_back(c);
    return chosen;
}

Status writeSheet(exchange::TableWriter& writer, const std::string& sheet, const Rows& rows,
                  const std::vector<std::size_t>& chosen, const JobContext& context) {
    std::vector<exchange::WriteColumn> columns;
    for (const std::size_t c : chosen) {
        const Column& column = rows.spec->columns[c];
        exchange::WriteColumn out;
        out.header = columnHeader(rows, column.id).toStdString();
        out.type = writerType(column.type);
        if (column.type == ColumnType::Real || column.type == ColumnType::Percent)
            out.decimals = column.decimals;
        columns.push_back(std::move(out));
    }
    if (auto status = writer.beginSheet(sheet, columns); !status) return status;
    std::vector<exchange::Value> cells(chosen.size());
    std::vector<std::string> texts(chosen.size());
    for (std::size_t row = 0; row < rows.count; ++row) {
        if (context.cancel.cancelled()) return Error{"cancelled", {}};
        if (context.progress && row % 1000 == 0)
            context.progress(
                {"export", static_cast<std::int64_t>(row), static_cast<std::int64_t>(rows.count)});
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const Column& column = rows.spec->columns[chosen[i]];
            const Value& value = rows.at(row, static_cast<int>(chosen[i]));
            cells[i] = std::monostate{};
            if (std::holds_alternative<std::monostate>(value)) continue;
            const auto* whole = std::get_if<std::int64_t>(&value);
            const auto* real = std::get_if<double>(&value);
            if (real && !std::isfinite(*real)) continue;
            switch (column.type) {
                case ColumnType::Integer:
                    cells[i] = whole ? *whole : std::llround(real ? *real : 0);
                    break;
                case ColumnType::Qty:
                    cells[i] = Qty::fromMilli(whole ? *whole : 0);
                    break;
                case ColumnType::Money:
                    cells[i] = Money::fromFen(whole ? *whole : 0);
                    break;
                case ColumnType::Percent:
                case ColumnType::Real:
                    cells[i] = real ? *real : static_cast<double>(whole ? *whole : 0);
                    break;
                case ColumnType::Day:
                    cells[i] = Day{static_cast<std::int32_t>(whole ? *whole : 0)};
                    break;
                case ColumnType::Time:
                    cells[i] = LocalTime{whole ? *whole : 0};
                    break;
                case ColumnType::Text:
                case ColumnType::Status:
                case ColumnType::Week:
                    texts[i] = rawText(value, column, rows.spec->id).toStdString();
                    cells[i] = std::string_view(texts[i]);
                    break;
            }
        }
        if (auto status = writer.row(cells); !status) return status;
    }
    return success();
}

// The sheets of the workbook, in the order of the pages. Left to exports of their own: what is as long as the orders, and
// details of one row of another table.
constexpr const char* kWorkbookTables[] = {
    "decisions",    "measures",  "forecast",      "overrides",  "plan_orders",     "plan_messages",
    "plan_load",    "stock",     "stock_totals",  "suppliers",  "purchase_orders", "rfm_classes",
    "segments",     "customers", "communities",   "wishes",     "collections",     "talk_days",
    "account_days", "articles",  "live_sessions", "staff_days", "shipments",       "carriers",
    "after_sales",  "events",    "sources",       "issues",     "unmatched",       "edits"};

}  // namespace

RowsPtr masked(const RowsPtr& rows) {
    const auto& columns = rows->spec->columns;
    if (std::none_of(columns.begin(), columns.end(), [](const Column& c) { return c.personal; })) return rows;
    auto copy = std::make_shared<Rows>(*rows);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!columns[c].personal) continue;
        for (Value& value : copy->cells[c])
            if (auto* text = std::get_if<QString>(&value); text && !text->isEmpty()) {
                const std::string full = text->toStdString();
                const auto digits =
                    std::count_if(full.begin(), full.end(), [](char d) { return d >= '0' && d <= '9'; });
                if (!text->contains(QLatin1Char('*')))
                    *text = QString::fromStdString(digits >= 7 ? maskedPhone(full) : maskedName(full));
            }
    }
    return copy;
}

QByteArray jsonText(const Rows& rows, const std::vector<std::string>& columns) {
    const auto chosen = chosenColumns(rows, columns);
    QJsonArray array;
    if (chosen)
        for (std::size_t row = 0; row < rows.count; ++row) {
            QJsonObject object;
            object.insert(QStringLiteral("key"), QString::fromStdString(rows.keys[row]));
            for (const std::size_t c : *chosen) {
                const Column& column = rows.spec->columns[c];
                const Value& value = rows.at(row, static_cast<int>(c));
                const QString name = QString::fromStdString(column.id);
                if (std::holds_alternative<std::monostate>(value))
                    object.insert(name, QJsonValue::Null);
                else if (const auto* text = std::get_if<QString>(&value))
                    object.insert(name, *text);  // status codes stay codes
                else if (column.type == ColumnType::Day || column.type == ColumnType::Week ||
                         column.type == ColumnType::Time)
                    object.insert(name, rawText(value, column, rows.spec->id));
                else
                    object.insert(name, rawText(value, column, rows.spec->id).toDouble());
            }
            array.append(object);
        }
    return QJsonDocument(array).toJson();
}

Status writeRows(const Rows& rows, const std::vector<std::string>& columns, const std::string& format,
                 const std::string& path, const JobContext& context) {
    auto chosen = chosenColumns(rows, columns);
    if (!chosen) return chosen.error();
    if (auto status = exchange::mayReplace(path); !status) return status;
    if (format == "json") {
        QSaveFile file(QString::fromStdString(path));
        const QByteArray text = jsonText(rows, columns);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return Error{"file.write", {path, file.errorString().toStdString()}};
        return success();
    }
    if (format != "xlsx" && format != "csv") return Error{"export.format", {format}};
    auto writer = format == "xlsx" ? exchange::makeXlsxWriter(path) : exchange::makeCsvWriter(path);
    if (!writer) return writer.error();
    if (auto status = writeSheet(**writer, tableTitle(rows.spec->id).toStdString(), rows, *chosen, context);
        !status)
        return status;
    return (*writer)->finish();
}

Status writeWorkbook(const Workspace& workspace, const std::string& path, const JobContext& context) {
    auto writer = exchange::makeXlsxWriter(path);
    if (!writer) return writer.error();
    const WorkspaceInfo info = workspace.info();
    const std::vector<exchange::WriteColumn> about{
        {sentence("workbook.about", {}).toStdString(), exchange::ColumnType::Text, 28, -1},
        {info.name, exchange::ColumnType::Text, 60, -1}};
    if (auto status = (*writer)->beginSheet(sentence("workbook.about", {}).toStdString(), about); !status)
        return status;
    const auto line = [&](const char* code, const std::string& value) {
        const std::string name = sentence(code, {}).toStdString();
        const exchange::Value cells[]{std::string_view(name), std::string_view(value)};
        return (*writer)->row(cells);
    };
    if (auto status = line("workbook.as_of", info.asOf.iso()); !status) return status;
    if (auto status = line("workbook.template", sentence("template." + info.templateId, {}).toStdString());
        !status)
        return status;
    if (info.sample)
        if (auto status = line("workbook.sample", sentence("workbook.sample.yes", {}).toStdString()); !status)
            return status;
    for (const char* table : kWorkbookTables) {
        TableQuery query;
        query.table = table;
        auto rows = workspace.rows(query);
        if (!rows) return rows.error();
        if ((*rows)->count == 0) continue;
        *rows = masked(*rows);
        auto chosen = chosenColumns(**rows, {});
        if (auto status = writeSheet(**writer, tableTitle(table).toStdString(), **rows, *chosen, context);
            !status)
            return status;
    }
    return (*writer)->finish();
}

}  // namespace roulian::workspace
