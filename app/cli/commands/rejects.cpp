#include <QDir>
#include <QJsonArray>
#include <algorithm>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

int list(Call& call, const std::vector<RejectedFile>& files) {
    TextTable table;
    table.headers = {Cli::tr("Id"), Cli::tr("File"), Cli::tr("Row"), Cli::tr("Why")};
    table.right = {true, false, true, false};
    QJsonArray array;
    for (const RejectedFile& file : files)
        for (const RejectedRow& row : file.rows) {
            table.rows.push_back(
                {QString::number(file.file), q(file.name), QString::number(row.row), row.why});
            QJsonObject cells;
            for (std::size_t c = 0; c < file.headers.size(); ++c)
                cells.insert(q(file.headers[c]), q(row.cells[c]));
            array.append(QJsonObject{{QStringLiteral("file"), static_cast<qint64>(file.file)},
                                     {QStringLiteral("name"), q(file.name)},
                                     {QStringLiteral("row"), static_cast<qint64>(row.row)},
                                     {QStringLiteral("why"), row.why},
                                     {QStringLiteral("cells"), cells}});
        }
    if (!call.json() && !table.rows.empty()) writeOut(table.text(outWidth()));
    if (table.rows.empty()) call.say(sentence("retry.gone", {}));
    return call.done({{QStringLiteral("rows"), array}});
}

int finish(Call& call, int job) {
    const auto outcome = call.run(job);
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    for (const Issue& issue : outcome->issues) call.note(sentence(issue));
    // Rows that are still left out are told as by an import.
    const bool rejected = std::any_of(outcome->issues.begin(), outcome->issues.end(),
                                      [](const Issue& issue) { return issue.severity == Severity::Error; });
    return call.done({{QStringLiteral("message"), message}}, rejected ? kRejected : kDone);
}

int run(Call& call) {
    const QString verb = call.word(1);
    if (verb != QLatin1String("list") && verb != QLatin1String("export") && verb != QLatin1String("retry"))
        return call.usage(Cli::tr("“%1” is none of list, export and retry.").arg(verb));
    const Arguments& args = call.args();
    RejectedWhich which;
    if (args.has("file")) {
        bool number = false;
        which.file = args.value("file").toLongLong(&number);
        if (!number || which.file <= 0)
            return call.usage(Cli::tr("“%1” is no file of “rejects W list”.").arg(args.value("file")));
    }
    RetryRequest request;
    request.file = which.file;
    for (const QString& set : args.values("set")) {
        const qsizetype colon = set.indexOf(u':'), equals = set.indexOf(u'=', colon);
        bool number = false;
        const qint64 row = set.left(qMax<qsizetype>(colon, 0)).toLongLong(&number);
        if (!number || equals <= colon + 1)
            return call.usage(Cli::tr("“%1” is not ROW:COLUMN=VALUE.").arg(set));
        request.corrections[row][set.mid(colon + 1, equals - colon - 1).toStdString()] =
            set.mid(equals + 1).toStdString();
    }
    const bool retry = verb == QLatin1String("retry");
    for (const char* needed :
         {retry ? "file" : "", retry ? "set" : "", verb == QLatin1String("export") ? "out" : ""})
        if (*needed && !args.has(needed))
            return call.usage(
                Cli::tr("Something is missing: %1").arg(QStringLiteral("--") + QLatin1String(needed)));
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    if (retry) return finish(call, workspace->retryRows(request));
    if (verb == QLatin1String("export"))
        return finish(call, workspace->exportRejects(
                                which, QDir::current().absoluteFilePath(args.value("out")).toStdString()));
    const auto files = workspace->rejected(which);
    return files ? list(call, *files) : call.fail(files.error());
}

}  // namespace

Command rejectsCommand() {
    Command c;
    c.name = QStringLiteral("rejects");
    c.arguments = QStringLiteral("W list|export|retry");
    c.summary = Cli::tr("See, export or correct rows an import left out.");
    c.details = Cli::tr(
        "list shows every row that is still left out, with the id of its file. export writes them to an Excel file with the "
        "reasons, personal data in full; mended there, it is imported like any other file. retry corrects cells and reads the "
        "rows of one file again; “undo” takes that back.");
    c.options = {{QStringLiteral("file"), QStringLiteral("ID"), Cli::tr("Only the rows of this file.")},
                 {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("Excel file to write.")},
                 {QStringLiteral("set"), QStringLiteral("ROW:COLUMN=VALUE"),
                  Cli::tr("What the cell should say; may be given several times.")}};
    c.examples = {QStringLiteral("rejects brand.roulian list"),
                  QStringLiteral("rejects brand.roulian export --out rejected.xlsx"),
                  QStringLiteral("rejects brand.roulian retry --file 12 --set 37:数量=12")};
    c.minWords = c.maxWords = 2;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
