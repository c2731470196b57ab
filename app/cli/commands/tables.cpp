#include <QJsonArray>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/tables/table_def.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QString typeName(ColumnType type) {
    switch (type) {
        case ColumnType::Text:
            return QStringLiteral("text");
        case ColumnType::Status:
            return QStringLiteral("status");
        case ColumnType::Integer:
            return QStringLiteral("integer");
        case ColumnType::Qty:
            return QStringLiteral("quantity");
        case ColumnType::Money:
            return QStringLiteral("money");
        case ColumnType::Percent:
            return QStringLiteral("percent");
        case ColumnType::Real:
            return QStringLiteral("number");
        case ColumnType::Day:
            return QStringLiteral("day");
        case ColumnType::Week:
            return QStringLiteral("week");
        case ColumnType::Time:
            break;
    }
    return QStringLiteral("time");
}

QStringList parametersOf(const std::string& table) {
    QStringList names;
    if (const TableDef* def = findTableDef(table))
        for (const auto& [name, sql] : def->where) names += QString::fromStdString(name);
    return names;
}

int listTables(Call& call) {
    TextTable table;
    table.headers = {Cli::tr("Table"), Cli::tr("What it shows"), Cli::tr("Columns"),
                     QStringLiteral("--where")};
    table.right = {false, false, true, false};
    QJsonArray array;
    for (const TableSpec& spec : allTables()) {
        const QString id = QString::fromStdString(spec.id);
        const QStringList where = parametersOf(spec.id);
        table.rows.push_back(
            {id, tableTitle(spec.id), QString::number(spec.columns.size()), where.join(QLatin1Char(' '))});
        array.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("title"), tableTitle(spec.id)},
                                 {QStringLiteral("where"), QJsonArray::fromStringList(where)}});
    }
    if (!call.json()) writeOut(table.text(outWidth()));
    return call.done({{QStringLiteral("tables"), array}});
}

int listColumns(Call& call, const TableSpec& spec) {
    TextTable table;
    table.headers = {Cli::tr("Column"), Cli::tr("Title"), Cli::tr("Type"), Cli::tr("Shown"),
                     Cli::tr("Meaning")};
    QJsonArray array;
    for (const Column& column : spec.columns) {
        const QString id = QString::fromStdString(column.id), header = columnHeader(spec.id, column.id),
                      help = columnHelp(spec.id, column.id);
        table.rows.push_back(
            {id, header, typeName(column.type), column.visible ? QStringLiteral("✓") : QString(), help});
        array.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("title"), columnTitle(spec.id, column.id)},
                                 {QStringLiteral("unit"), columnUnit(spec.id, column.id)},
                                 {QStringLiteral("type"), typeName(column.type)},
                                 {QStringLiteral("visible"), column.visible},
                                 {QStringLiteral("personal"), column.personal},
                                 {QStringLiteral("help"), help}});
    }
    if (!call.json()) writeOut(table.text(outWidth()));
    return call.done(
        {{QStringLiteral("table"), QString::fromStdString(spec.id)}, {QStringLiteral("columns"), array}});
}

int run(Call& call) {
    if (call.args().words.isEmpty()) return listTables(call);
    const TableSpec* spec = findTable(call.word(0).toStdString());
    return spec ? listColumns(call, *spec)
                : call.fail({"table.unknown", {call.word(0).toStdString()}}, kUsage);
}

}  // namespace

Command tablesCommand() {
    Command c;
    c.name = QStringLiteral("tables");
    c.arguments = QStringLiteral("[TABLE]");
    c.summary = Cli::tr("List the tables of every workspace, or the columns of one.");
    c.details = Cli::tr("Needs no workspace. The last column names what --where understands.");
    c.examples = {QStringLiteral("tables"), QStringLiteral("tables forecast")};
    c.maxWords = 1;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
