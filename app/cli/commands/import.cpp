#include <QDir>

#include "cli/command.h"
#include "cli/import_report.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    ImportRequest request;
    for (qsizetype i = 1; i < call.args().words.size(); ++i) request.paths.push_back(call.path(i));
    request.formatId = call.args().value("profile").toStdString();
    const auto known = Workspace::formatIds();
    if (!request.formatId.empty() && std::find(known.begin(), known.end(), request.formatId) == known.end())
        return call.usage(Cli::tr("There is no format “%1”; “roulian-cli formats” lists them.")
                              .arg(call.args().value("profile")));
    request.encoding = call.args().value("encoding").toStdString();
    request.shopName = call.args().value("shop").toStdString();
    for (const QString& pair : call.args().values("map")) {
        const qsizetype equals = pair.lastIndexOf(QLatin1Char('='));
        if (equals <= 0) return call.usage(Cli::tr("--map needs COLUMN=FIELD, not “%1”.").arg(pair));
        request.mapping[pair.left(equals).toStdString()] = pair.mid(equals + 1).toStdString();
    }
    if (call.args().has("keep-talk")) {
        bool number = false;
        request.keepTalkDays = call.args().value("keep-talk").toInt(&number);
        if (!number || request.keepTalkDays < 1 || request.keepTalkDays > 3650)
            return call.usage(Cli::tr("--keep-talk needs a number of days, 1 to 3650."));
    }
    request.dryRun = call.args().has("dry-run");
    request.compute = !call.args().has("no-compute");
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const auto outcome = call.run(workspace->importFiles(request));
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    printFiles(call, *outcome);
    printIssues(call, *outcome, 20);
    call.say(QLatin1Char('\n') + message);
    const bool rejected = countOf(*outcome, "rejected") > 0 || countOf(*outcome, "failed") > 0;
    return call.done({{QStringLiteral("files"), filesJson(*outcome)},
                      {QStringLiteral("issues"), issuesJson(*outcome)},
                      {QStringLiteral("rejected"), static_cast<qint64>(countOf(*outcome, "rejected"))},
                      {QStringLiteral("failed"), static_cast<qint64>(countOf(*outcome, "failed"))},
                      {QStringLiteral("problems"), static_cast<qint64>(countOf(*outcome, "problems"))},
                      {QStringLiteral("batch"), static_cast<qint64>(countOf(*outcome, "batch"))},
                      {QStringLiteral("code"), QString::fromStdString(outcome->code)},
                      {QStringLiteral("message"), message}},
                     rejected ? kRejected : kDone);
}

}  // namespace

Command importCommand() {
    Command c;
    c.name = QStringLiteral("import");
    c.arguments = QStringLiteral("W FILES…");
    c.summary = Cli::tr("Read export files in; good rows enter, bad rows are listed.");
    c.details = Cli::tr(
        "Files are recognised by their content, whatever their name. Folders are searched to any depth and zip "
        "and gzip archives are opened; lock files, pictures and the like are skipped and named. Everything "
        "named together is one step: it enters whole or not at all, and one undo takes it back. A file that "
        "was "
        "read in before changes nothing. Rows that cannot be read are listed with file, row and reason, and "
        "the "
        "exit code is 3. Segments, forecast, plan, parcels and decisions are then computed anew.");
    c.options = {
        {QStringLiteral("profile"), QStringLiteral("ID"),
         Cli::tr("What the files are, when it is not recognised; “roulian-cli formats” lists the ids.")},
        {QStringLiteral("encoding"), QStringLiteral("NAME"),
         Cli::tr("utf-8, gb18030, utf-16le or utf-16be, when it is guessed wrongly.")},
        {QStringLiteral("shop"), QStringLiteral("NAME"), Cli::tr("Shop of files that do not name theirs.")},
        {QStringLiteral("map"), QStringLiteral("COLUMN=FIELD"),
         Cli::tr("What a column means; may be given several times.")},
        {QStringLiteral("keep-talk"), QStringLiteral("DAYS"),
         Cli::tr(
             "Keep what is said in chats, sealed, for so many days; without it chats are reduced to counts. "
             "“roulian-cli forget-talk W” deletes it at once.")},
        {QStringLiteral("dry-run"),
         {},
         Cli::tr(
             "Tell what would be new, changed, unchanged and rejected; write nothing. It needs room for a "
             "copy of the workspace and works on a read-only one too.")},
        {QStringLiteral("no-compute"),
         {},
         Cli::tr("Leave the results as they are; they are marked as stale.")}};
    c.examples = {
        QStringLiteral("import brand.roulian 订单导出.xlsx 库存.csv"),
        QStringLiteral("import brand.roulian exports/ 微信支付账单.zip --dry-run"),
        QStringLiteral("import brand.roulian 其他订单.csv --profile mapped_orders --map \"货号=sku\"")};
    c.minWords = 2;
    c.maxWords = -1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
