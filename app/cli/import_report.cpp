#include "cli/import_report.h"

#include <QJsonDocument>
#include <set>

#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QString number(const QJsonObject& file, const char* name) {
    return shownNumber(file[QLatin1StringView(name)].toDouble());
}

std::vector<std::string> argsOf(const QJsonObject& file) {
    std::vector<std::string> args;
    for (const QJsonValue& value : file[QLatin1StringView("args")].toArray())
        args.push_back(value.toString().toStdString());
    return args;
}

const char* severityName(Severity severity) {
    switch (severity) {
        case Severity::Note:
            return "note";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

}  // namespace

QJsonArray filesJson(const JobOutcome& outcome) {
    const auto files = outcome.data.find("files");
    if (files == outcome.data.end()) return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(files->second)).array();
}

void printFiles(const Call& call, const JobOutcome& outcome) {
    if (call.json()) return;
    TextTable table;
    table.headers = {columnTitle("files", "name"),         columnTitle("files", "format"),
                     columnTitle("files", "rows_read"),    columnTitle("files", "rows_ok"),
                     columnTitle("files", "rows_skipped"), columnTitle("files", "rows_error"),
                     columnTitle("files", "new"),          columnTitle("files", "changed"),
                     columnTitle("files", "same"),         Cli::tr("Remark")};
    table.right = {false, false, true, true, true, true, true, true, true, false};
    for (const QJsonValue& value : filesJson(outcome)) {
        const QJsonObject file = value.toObject();
        const std::string error = file[QLatin1StringView("error")].toString().toStdString();
        const bool repeated = file[QLatin1StringView("repeated")].toBool();
        QString remark;
        if (!error.empty())
            remark = sentence(error, argsOf(file));
        else if (repeated)
            remark = Cli::tr("imported before, nothing to do");
        table.rows.push_back({file[QLatin1StringView("name")].toString(),
                              formatText(file[QLatin1StringView("format")].toString().toStdString()),
                              number(file, "rows"), number(file, "ok"), number(file, "skipped"),
                              number(file, "errors"), number(file, "new"), number(file, "changed"),
                              number(file, "same"), remark});
    }
    writeOut(table.text(outWidth()));
}

void printIssues(const Call& call, const JobOutcome& outcome, int most) {
    if (call.json()) return;
    int shown = 0, rest = 0;
    std::set<std::string> codes;
    for (const Issue& issue : outcome.issues) {
        if (issue.severity == Severity::Note) continue;
        if (shown == most) {
            ++rest;
            continue;
        }
        if (shown++ == 0) call.say(QLatin1Char('\n') + tableTitle("issues"));
        call.say(QStringLiteral("  ") + sentence(issue));
        // Advice is the same for every row of a kind: once is enough.
        const QString advice = whatToDo(issue.code);
        if (!advice.isEmpty() && codes.insert(issue.code).second) call.say(QStringLiteral("    → ") + advice);
    }
    if (rest > 0)
        call.say(QStringLiteral("  ") + Cli::tr("… and %1 more: roulian-cli show W issues").arg(rest));
}

QJsonArray issuesJson(const JobOutcome& outcome) {
    QJsonArray array;
    for (const Issue& issue : outcome.issues)
        array.append(
            QJsonObject{{QStringLiteral("severity"), QString::fromLatin1(severityName(issue.severity))},
                        {QStringLiteral("code"), QString::fromStdString(issue.code)},
                        {QStringLiteral("file"), QString::fromStdString(issue.file)},
                        {QStringLiteral("sheet"), QString::fromStdString(issue.sheet)},
                        {QStringLiteral("row"), static_cast<qint64>(issue.row)},
                        {QStringLiteral("column"), QString::fromStdString(issue.column)},
                        {QStringLiteral("value"), QString::fromStdString(issue.value)},
                        {QStringLiteral("message"), sentence(issue)}});
    return array;
}

std::int64_t countOf(const JobOutcome& outcome, const char* name) {
    const auto found = outcome.data.find(name);
    return found == outcome.data.end() ? 0 : QString::fromStdString(found->second).toLongLong();
}

}  // namespace roulian::cli
