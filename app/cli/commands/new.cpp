#include <QFile>
#include <QFileInfo>

#include "cli/command.h"
#include "cli/import_report.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

const QStringList kTemplates{QStringLiteral("fmcg"), QStringLiteral("fashion"), QStringLiteral("fresh"),
                             QStringLiteral("custom")};

// A workspace that could not be filled is not left behind half made.
void removeWorkspace(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1StringView(suffix));
}

int run(Call& call) {
    const QString chosen = call.args().value("template", kTemplates.first());
    if (!kTemplates.contains(chosen))
        return call.usage(Cli::tr("There is no way of selling “%1”; choose %2.")
                              .arg(chosen, kTemplates.join(QStringLiteral(", "))));
    double scale = 1.0;
    if (call.args().has("scale")) {
        bool ok = false;
        scale = call.args().value("scale").toDouble(&ok);
        if (!ok || !(scale >= 0.005 && scale <= 5.0))
            return call.usage(Cli::tr("--scale needs a number from 0.005 to 5."));
        if (!call.args().has("sample")) return call.usage(Cli::tr("--scale goes with --sample."));
    }
    auto made = Workspace::create(call.path(0), chosen.toStdString());
    if (!made) return call.fail(made.error());
    Workspace* workspace = call.use(std::move(*made));
    const QString path = QString::fromStdString(call.path(0));
    QJsonObject data{{QStringLiteral("workspace"), path}, {QStringLiteral("template"), chosen}};
    if (!call.args().has("sample")) {
        call.say(
            Cli::tr("New workspace: %1 (%2)").arg(path, sentence("template." + chosen.toStdString(), {})));
        call.say(Cli::tr("Next: roulian-cli import %1 FILES…").arg(QFileInfo(path).fileName()));
        return call.done(data);
    }
    const auto outcome = call.run(workspace->createSample(scale));
    if (!outcome) {
        call.close();
        removeWorkspace(path);
        return call.failed();
    }
    call.say(sentence(outcome->code, outcome->args));
    if (const auto folder = outcome->data.find("folder"); folder != outcome->data.end()) {
        call.say(
            Cli::tr("The export files it was made from: %1").arg(QString::fromStdString(folder->second)));
        data.insert(QStringLiteral("folder"), QString::fromStdString(folder->second));
    }
    call.say(QString());
    printFiles(call, *outcome);
    data.insert(QStringLiteral("files"), filesJson(*outcome));
    data.insert(QStringLiteral("message"), sentence(outcome->code, outcome->args));
    return call.done(data);
}

}  // namespace

Command newCommand() {
    Command c;
    c.name = QStringLiteral("new");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Make a new workspace, empty or with the sample brand.");
    c.details = Cli::tr(
        "W is the file to make; it must not exist yet. The template sets what suits a way of selling: review "
        "rhythm, shelf life, seasons. With --sample an invented brand is written as export files of the real "
        "back offices, beside the workspace, and imported like any others; the rows that are rejected then "
        "are "
        "part of the sample, so the exit code is 0.");
    c.options = {{QStringLiteral("template"), QStringLiteral("NAME"),
                  Cli::tr("Way of selling: fmcg (default), fashion, fresh or custom.")},
                 {QStringLiteral("sample"),
                  {},
                  Cli::tr("Fill it with the sample brand; everything in it is invented.")},
                 {QStringLiteral("scale"), QStringLiteral("N"),
                  Cli::tr("Size of the sample: 1 is eighteen months of a real brand, 0.05 a quick look.")}};
    c.examples = {QStringLiteral("new demo.roulian --sample"),
                  QStringLiteral("new brand.roulian --template fresh")};
    c.minWords = c.maxWords = 1;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
