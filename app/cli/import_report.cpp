#include "cli/import_report.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

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
    constexpr qsizetype kMostLines = 40;
    const QJsonArray files = filesJson(outcome);
    const bool byFormat = files.size() > kMostLines;
    struct Line {
        QString format, remark;
        double count = 0, rows = 0, ok = 0, skipped = 0, errors = 0, added = 0, changed = 0, same = 0;
    };
    std::vector<std::pair<QString, Line>> lines;
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        const std::string error = file[QLatin1StringView("error")].toString().toStdString();
        const QString left = file[QLatin1StringView("left")].toString();
        QString name = file[QLatin1StringView("name")].toString();
        if (byFormat && !left.isEmpty()) name = Cli::tr("Skipped: %1").arg(sentence(left.toStdString(), {}));
        const QString format = formatText(file[QLatin1StringView("format")].toString().toStdString());
        // A file that could not be read keeps its own line, with the reason.
        const QString key = byFormat && error.empty() && left.isEmpty() ? format : name;
        auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const auto& line) { return byFormat && line.first == key; });
        if (found == lines.end()) found = lines.insert(lines.end(), {key, Line{format, {}}});
        Line& line = found->second;
        const auto number = [&file](const char* id) { return file[QLatin1StringView(id)].toDouble(); };
        line.count += 1;
        line.rows += number("rows");
        line.ok += number("ok");
        line.skipped += number("skipped");
        line.errors += number("errors");
        line.added += number("new");
        line.changed += number("changed");
        line.same += number("same");
        if (!error.empty())
            line.remark = sentence(error, argsOf(file));
        else if (!left.isEmpty() && !byFormat)
            line.remark = Cli::tr("skipped: %1").arg(sentence(left.toStdString(), {}));
        else if (file[QLatin1StringView("repeated")].toBool() && !byFormat)
            line.remark = Cli::tr("imported before, nothing to do");
    }
    TextTable table;
    table.headers = {columnTitle("files", byFormat ? "format" : "name"),
                     byFormat ? tableTitle("files") : columnTitle("files", "format")};
    for (const char* id : {"rows_read", "rows_ok", "rows_skipped", "rows_error", "new", "changed", "same"})
        table.headers += columnTitle("files", id);
    table.headers += Cli::tr("Remark");
    table.right = {false, byFormat, true, true, true, true, true, true, true, false};
    for (const auto& [name, line] : lines)
        table.rows.push_back({name, byFormat ? shownNumber(line.count) : line.format, shownNumber(line.rows),
                              shownNumber(line.ok), shownNumber(line.skipped), shownNumber(line.errors),
                              shownNumber(line.added), shownNumber(line.changed), shownNumber(line.same),
                              line.remark});
    writeOut(table.text(outWidth()));
    if (byFormat) call.say(Cli::tr("Each file: roulian-cli show W files"));
}

void printIssues(const Call& call, const JobOutcome& outcome, int most) {
    if (call.json()) return;
    int shown = 0;
    // The answer holds the first problems of each file; the list holds all of them.
    std::int64_t rest = std::max<std::int64_t>(
        0, countOf(outcome, "problems") - static_cast<std::int64_t>(outcome.issues.size()));
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
    if (rest > 0 && outcome.code == "job.import.checked")
        call.say(QStringLiteral("  ") + Cli::tr("… and %1 more").arg(rest));
    else if (rest > 0)
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
