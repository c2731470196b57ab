#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

#include "cli/command.h"
#include "cli/summary_text.h"
#include "cli/words.h"
#include "workspace/messages.h"
#ifdef ROULIAN_REPORT_PDF
#include "ui/report/report.h"
#endif

namespace roulian::cli {

using namespace workspace;

namespace {

Status writeText(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{"file.write", {path.toStdString(), file.errorString().toStdString()}};
    return success();
}

int run(Call& call) {
    if (!call.args().has("out")) return call.usage(Cli::tr("--out DIR says where the report goes."));
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const QDir folder(QDir::current().absoluteFilePath(call.args().value("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return call.fail({"file.write",
                          {folder.path().toStdString(), Cli::tr("the folder cannot be made").toStdString()}});
    QStringList written;
    const auto target = [&](const char* name) {
        written += folder.filePath(QLatin1StringView(name));
        return written.last();
    };
    if (!call.run(workspace->exportWorkbook(target("workbook.xlsx").toStdString()))) return call.failed();
    const auto summary = makeSummary(*workspace, 0, true);
    if (!summary) return call.fail(summary.error());
    if (const Status s = writeText(target("summary.txt"), summary->text); !s) return call.fail(s.error());
    TableQuery decisions;
    decisions.table = "decisions";
    if (!call.run(workspace->exportRows(decisions, {}, "csv", target("decisions.csv").toStdString())))
        return call.failed();
#ifdef ROULIAN_REPORT_PDF
    if (const auto pdf = ui::writeReportPdf(*workspace, target("report.pdf").toStdString()); !pdf)
        return call.fail(pdf.error());
#endif
    const QString message = sentence("job.report.done", {folder.path().toStdString()});
    call.say(message);
    for (const QString& path : written) call.say(QStringLiteral("  ") + QDir(folder).relativeFilePath(path));
    return call.done({{QStringLiteral("folder"), folder.path()},
                      {QStringLiteral("files"), QJsonArray::fromStringList(written)},
                      {QStringLiteral("message"), message}});
}

}  // namespace

Command reportCommand() {
    Command c;
    c.name = QStringLiteral("report");
    c.arguments = QStringLiteral("W --out DIR");
    c.summary = Cli::tr("Write the workbook, the summary and the list of decisions into a folder.");
    c.details = Cli::tr(
        "workbook.xlsx holds every main table, one sheet each; summary.txt is what “summary” prints; "
        "decisions.csv is today's list; report.pdf is there when the program was built with printing. Files "
        "of "
        "these names are replaced.");
    c.options = {
        {QStringLiteral("out"), QStringLiteral("DIR"), Cli::tr("Folder to write to; made when missing.")}};
    c.examples = {QStringLiteral("report brand.roulian --out 报告/2026-08-17")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
