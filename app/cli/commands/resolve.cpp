#include <QDir>
#include <QJsonArray>
#include <algorithm>
#include <thread>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/work/resolve_file.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QStringList listOf(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) list += QString::fromStdString(word);
    return list;
}

int run(Call& call) {
    const Arguments& args = call.args();
    for (const char* needed : {"records", "out"})
        if (args.value(needed).isEmpty())
            return call.usage(
                Cli::tr("Something is missing: %1").arg(QStringLiteral("--") + QLatin1String(needed)));
    ResolveFileRequest request;
    const auto absolute = [&](const char* option) {
        const QString value = args.value(option);
        return value.isEmpty() ? std::string() : QDir::current().absoluteFilePath(value).toStdString();
    };
    request.records = absolute("records");
    request.out = absolute("out");
    request.proposals = absolute("proposals");
    request.threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 8);
    if (args.has("threads")) {
        bool number = false;
        request.threads = args.value("threads").toInt(&number);
        if (!number || request.threads < 1 || request.threads > 64)
            return call.usage(
                Cli::tr("“%1” is no number of threads from 1 to 64.").arg(args.value("threads")));
    }
    const CancelToken cancel;
    const auto resolved = resolveFile(request, cancel, [&](const Progress&) {
        if (interrupted()) cancel.cancel();
    });
    if (!resolved) return call.fail(resolved.error());
    call.say(
        Cli::tr(
            "%1 records are %2 people. Equal ids alone give %3; %4 joins rest on probability, %5 pairs are "
            "left to you, %6 ids contradict each other.")
            .arg(resolved->records)
            .arg(resolved->people)
            .arg(resolved->byIds)
            .arg(resolved->joined)
            .arg(resolved->doubtful)
            .arg(resolved->conflicts));
    if (!resolved->unused.empty())
        call.say(sentence("file.columns.unused",
                          {listOf(resolved->unused).join(sentence("list.comma", {})).toStdString()}));
    const auto count = [](std::int64_t n) { return static_cast<qint64>(n); };
    return call.done({{QStringLiteral("records"), count(resolved->records)},
                      {QStringLiteral("people"), count(resolved->people)},
                      {QStringLiteral("groupsByIds"), count(resolved->byIds)},
                      {QStringLiteral("joined"), count(resolved->joined)},
                      {QStringLiteral("doubtful"), count(resolved->doubtful)},
                      {QStringLiteral("conflicts"), count(resolved->conflicts)},
                      {QStringLiteral("columnsUsed"), QJsonArray::fromStringList(listOf(resolved->used))},
                      {QStringLiteral("columnsUnused"), QJsonArray::fromStringList(listOf(resolved->unused))},
                      {QStringLiteral("out"), QString::fromStdString(request.out)}});
}

}  // namespace

Command resolveCommand() {
    Command c;
    c.name = QStringLiteral("resolve");
    c.summary = Cli::tr("Say which records of a file are one person, without a workspace.");
    c.details = Cli::tr(
        "Columns are found by their header words: unionid, openid, external_userid, phone, name, province, city, "
        "district, address (or 手机号, 姓名, 昵称, 收货人, 地址 …); also given_name, surname, date_of_birth, email and "
        "the like.\n\n"
        "Equal ids make one person unless that would give one person two unionids, two openids of one app or two "
        "external_userids. Beyond that, phone, name, nickname and home are weighed by how rare they are; weights are "
        "learned from the file itself. A number that staff type for many buyers counts for nothing, and people of one "
        "home stay apart.\n\n"
        "The same file gives the same result with any number of threads.");
    c.options = {
        {QStringLiteral("records"), QStringLiteral("FILE"), Cli::tr("The records, csv or xlsx.")},
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Cli::tr("csv to write: record_id,cluster_id for every record.")},
        {QStringLiteral("proposals"), QStringLiteral("FILE"),
         Cli::tr("csv to write: every join by probability and every doubtful pair, with its evidence.")},
        {QStringLiteral("threads"), QStringLiteral("N"),
         Cli::tr("Threads; without it as many as there are cores.")}};
    c.examples = {
        QStringLiteral("resolve --records people.csv --out pairs.csv"),
        QStringLiteral("resolve --records 客户.xlsx --out pairs.csv --proposals doubtful.csv --json")};
    c.run = run;
    return c;
}

}  // namespace roulian::cli
