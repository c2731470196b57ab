#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "cli/command.h"
#include "cli/table_print.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/work/export_job.h"

namespace roulian::cli {

using namespace workspace;

namespace {

// A column by its id, or by the title it has on screen.
std::string columnId(const TableSpec& spec, const QString& name) {
    const std::string text = name.trimmed().toStdString();
    if (spec.columnIndex(text) >= 0) return text;
    for (const Column& column : spec.columns)
        if (columnTitle(spec.id, column.id) == name.trimmed()) return column.id;
    return text;  // the reader says that there is no such column
}

// People know a product by its code, tables hang on its number: sku=CODE becomes sku=<number>. A code wins over an equal
// number, so that a product called 12 can be asked for.
Status resolveSku(const Workspace& workspace, TableQuery& query) {
    const auto named = query.where.find("sku");
    if (named == query.where.end()) return success();
    TableQuery skus;
    skus.table = "skus";
    skus.where["code"] = named->second;
    const auto found = workspace.rows(skus);
    if (!found) return found.error();
    if ((*found)->count > 0) {
        named->second = (*found)->keys.front();
        return success();
    }
    bool number = false;
    QString::fromStdString(named->second).toLongLong(&number);
    return number ? success() : Status(Error{"sku.unknown", {named->second}});
}

// Empty = done; otherwise what is wrong with the words.
QString queryOf(const Arguments& args, const TableSpec& spec, TableQuery& query) {
    query.table = spec.id;
    for (const QString& filter : args.values("filter")) {
        const qsizetype colon = filter.indexOf(QLatin1Char(':'));
        if (colon <= 0) return Cli::tr("--filter needs COLUMN: CONDITION, not “%1”.").arg(filter);
        QString& text = query.filters[columnId(spec, filter.left(colon))];
        text = QString(text + QLatin1Char(' ') + filter.mid(colon + 1)).trimmed();
    }
    for (const QString& where : args.values("where")) {
        const qsizetype equals = where.indexOf(QLatin1Char('='));
        if (equals <= 0) return Cli::tr("--where needs NAME=VALUE, not “%1”.").arg(where);
        const std::string name = where.left(equals).toStdString(),
                          value = where.mid(equals + 1).toStdString();
        const auto week = name == "week" || name == "run" ? Week::parse(value) : std::nullopt;  // 2026-W34
        query.where[name] = week ? std::to_string(week->n) : value;
    }
    query.search = args.value("search");
    if (args.has("sort")) {
        const QString sort = args.value("sort");
        const bool descending = sort.endsWith(QLatin1String(":desc"));
        const bool ascending = sort.endsWith(QLatin1String(":asc"));
        query.sortColumn = columnId(spec, descending ? sort.chopped(5) : ascending ? sort.chopped(4) : sort);
        query.sortDescending = descending;
    }
    if (args.has("limit")) {
        bool ok = false;
        query.limit = args.value("limit").toLongLong(&ok);
        if (!ok || query.limit < 0)
            return Cli::tr("--limit needs a number of rows, not “%1”.").arg(args.value("limit"));
    }
    return {};
}

QString formatOf(const Arguments& args) {
    if (args.has("format")) return args.value("format");
    const QString suffix = QFileInfo(args.value("out")).suffix().toLower();
    return QStringList{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")}.contains(suffix)
               ? suffix
               : QStringLiteral("table");
}

int toFile(Call& call, const Rows& rows, const std::vector<std::string>& columns, const QString& format) {
    const QString out = QDir::current().absoluteFilePath(call.args().value("out"));
    if (format == QLatin1String("table")) {
        QFile file(out);
        const QByteArray text = textTable(rows, columns).text(0).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return call.fail({"file.write", {out.toStdString(), file.errorString().toStdString()}});
    } else if (const Status written = writeRows(rows, columns, format.toStdString(), out.toStdString(), {});
               !written) {
        return call.fail(written.error());
    }
    const QString message = sentence("job.export.done", {out.toStdString(), std::to_string(rows.count)});
    call.say(message);
    return call.done({{QStringLiteral("path"), out},
                      {QStringLiteral("rows"), static_cast<qint64>(rows.count)},
                      {QStringLiteral("message"), message}});
}

int toScreen(Call& call, const Rows& rows, const std::vector<std::string>& columns, const QString& format) {
    // Machines get every column, hidden ones too; people the visible ones.
    std::vector<std::string> all = columns;
    if (all.empty())
        for (const Column& column : rows.spec->columns) all.push_back(column.id);
    const bool machine = format == QLatin1String("json") || call.json();
    const QByteArray json = machine ? jsonText(rows, all) : QByteArray();
    if (call.json())
        return call.done({{QStringLiteral("table"), QString::fromStdString(rows.spec->id)},
                          {QStringLiteral("count"), static_cast<qint64>(rows.count)},
                          {QStringLiteral("truncated"), rows.truncated},
                          {QStringLiteral("rows"), QJsonDocument::fromJson(json).array()}});
    if (format == QLatin1String("json")) {
        writeOut(QString::fromUtf8(json));
        return kDone;
    }
    if (format == QLatin1String("csv")) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("table.csv"));
        if (const Status written = writeRows(rows, columns, "csv", path.toStdString(), {}); !written)
            return call.fail(written.error());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return call.fail({"file.unreadable", {path.toStdString()}});
        writeOut(QString::fromUtf8(file.readAll()));
        return kDone;
    }
    writeOut(textTable(rows, columns).text(outWidth()));
    if (errIsTerminal())
        call.note((rows.truncated ? Cli::tr("The first %1 rows.") : Cli::tr("%1 rows."))
                      .arg(shownNumber(static_cast<double>(rows.count))));
    return kDone;
}

int run(Call& call) {
    const TableSpec* spec = findTable(call.word(1).toStdString());
    if (!spec) return call.fail({"table.unknown", {call.word(1).toStdString()}}, kUsage);
    TableQuery query;
    if (const QString wrong = queryOf(call.args(), *spec, query); !wrong.isEmpty()) return call.usage(wrong);
    const QString format = formatOf(call.args());
    if (!QStringList{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json"),
                     QStringLiteral("xlsx")}
             .contains(format))
        return call.usage(sentence("export.format", {format.toStdString()}));
    if (format == QLatin1String("xlsx") && !call.args().has("out"))
        return call.usage(Cli::tr("xlsx needs --out FILE."));
    std::vector<std::string> columns;
    for (const QString& name : call.args().value("columns").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        columns.push_back(columnId(*spec, name));
        if (spec->columnIndex(columns.back()) < 0)
            return call.fail({"filter.column", {columns.back()}}, kUsage);
    }
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    if (const Status known = resolveSku(*workspace, query); !known) return call.fail(known.error(), kUsage);
    const auto rows = workspace->rows(query);
    if (!rows) {
        // A filter or a column that is not understood is a matter of the words, not of the data.
        const std::string& code = rows.error().code;
        const bool words = code == "filter.syntax" || code == "filter.column" || code == "table.where";
        return call.fail(rows.error(), words ? kUsage : kFailed);
    }
    // "Show personal data" is for the screen of one's own: what leaves is masked unless this very command asks.
    const RowsPtr leaving = call.args().has("unmasked") ? *rows : masked(*rows);
    return call.args().has("out") ? toFile(call, *leaving, columns, format)
                                  : toScreen(call, *leaving, columns, format);
}

}  // namespace

Command showCommand() {
    Command c;
    c.name = QStringLiteral("show");
    c.arguments = QStringLiteral("W TABLE");
    c.summary = Cli::tr("Print or export a table, filtered and sorted as on screen.");
    c.details = Cli::tr(
        "“roulian-cli tables” lists the tables, “roulian-cli tables NAME” the columns of one. Conditions are "
        "those "
        "of the filter row: text (also pinyin), >100, 10..50, =x, !x, 空 or empty for missing, a space for "
        "and, | for "
        "or. Personal data show as masks; --unmasked shows them where the setting privacy.reveal and the key allow it.");
    c.options = {
        {QStringLiteral("filter"), QStringLiteral("\"COLUMN: CONDITION\""),
         Cli::tr("Only rows that fit; may be given several times.")},
        {QStringLiteral("where"), QStringLiteral("NAME=VALUE"),
         Cli::tr("Narrow by what the table hangs on, such as sku=HM-500.")},
        {QStringLiteral("search"), QStringLiteral("TEXT"),
         Cli::tr("Only rows in which the text stands, with pinyin.")},
        {QStringLiteral("sort"), QStringLiteral("COLUMN[:desc]"), Cli::tr("Order.")},
        {QStringLiteral("columns"), QStringLiteral("A,B"),
         Cli::tr("These columns, in this order, hidden ones too.")},
        {QStringLiteral("limit"), QStringLiteral("N"), Cli::tr("At most so many rows.")},
        {QStringLiteral("format"), QStringLiteral("table|csv|json|xlsx"),
         Cli::tr("How; without it the suffix of --out decides.")},
        {QStringLiteral("unmasked"), QString(), Cli::tr("Names and phones in full, for this output only.")},
        {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("Write it to a file.")}};
    c.examples = {QStringLiteral("show brand.roulian decisions --limit 10"),
                  QStringLiteral("show brand.roulian forecast --filter \"final: >20\" --sort final:desc"),
                  QStringLiteral("show brand.roulian plan_orders --filter \"kind: buy\" --out buy.xlsx"),
                  QStringLiteral("show brand.roulian customers --search mx --format csv")};
    c.minWords = c.maxWords = 2;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
