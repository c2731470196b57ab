#include <QJsonArray>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/work/check_file.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    const auto checked = checkFile(call.path(0));
    if (!checked) return call.fail(checked.error());
    QJsonArray damage;
    for (const std::string& line : checked->damage) damage.append(QString::fromStdString(line));
    if (!checked->damage.empty()) {
        for (const std::string& line : checked->damage)
            call.note(QStringLiteral("  ") + QString::fromStdString(line));
        call.note(sentence("store.corrupt", {call.path(0)}));
        return call.done({{QStringLiteral("sound"), false}, {QStringLiteral("damage"), damage}}, kFailed);
    }
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    TextTable table;
    table.headers = {Cli::tr("Stored table"), Cli::tr("Rows")};
    table.right = {false, true};
    QJsonObject counts;
    for (const auto& [name, rows] : checked->rows) {
        counts.insert(QString::fromStdString(name), static_cast<qint64>(rows));
        if (rows > 0)
            table.rows.push_back({QString::fromStdString(name), shownNumber(static_cast<double>(rows))});
    }
    QJsonArray stale;
    QStringList words;
    for (const Freshness& f : workspace->freshness())
        if (f.stale) {
            stale.append(resultName(f.kind));
            words += sentence("result." + resultName(f.kind).toStdString(), {});
        }
    if (!call.json()) writeOut(table.text(outWidth()) + QLatin1Char('\n'));
    call.say(Cli::tr("Format %1. Structure and references are sound.").arg(checked->format));
    call.say(words.isEmpty()
                 ? sentence("job.compute.fresh", {})
                 : Cli::tr("Stale, to be computed again: %1").arg(words.join(sentence("list.comma", {}))));
    return call.done({{QStringLiteral("sound"), true},
                      {QStringLiteral("damage"), damage},
                      {QStringLiteral("format"), checked->format},
                      {QStringLiteral("rows"), counts},
                      {QStringLiteral("stale"), stale}});
}

}  // namespace

Command checkCommand() {
    Command c;
    c.name = QStringLiteral("check");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Check that a workspace file is sound, and count what is in it.");
    c.details = Cli::tr(
        "Every page and every reference of the file is read. Exit code 1 means damage: work on with the "
        "newest "
        "backup. Stale results are named; they are no damage.");
    c.examples = {QStringLiteral("check brand.roulian")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
