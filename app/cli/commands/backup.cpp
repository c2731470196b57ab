#include "cli/command.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

namespace {

int run(Call& call) {
    workspace::Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const auto outcome = call.run(workspace->backupTo(call.path(1)));
    if (!outcome) return call.failed();
    const QString message = workspace::sentence(outcome->code, outcome->args);
    call.say(message);
    return call.done({{QStringLiteral("message"), message},
                      {QStringLiteral("path"), QString::fromStdString(call.path(1))}});
}

}  // namespace

Command backupCommand() {
    Command c;
    c.name = QStringLiteral("backup");
    c.arguments = QStringLiteral("W FILE");
    c.summary = Cli::tr("Copy a workspace safely, even while it is in use.");
    c.details = Cli::tr(
        "The copy is a whole workspace of its own. It appears complete or not at all; a copy with that name "
        "is replaced.");
    c.examples = {QStringLiteral("backup brand.roulian backup/brand-2026-08-17.roulian")};
    c.minWords = c.maxWords = 2;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
