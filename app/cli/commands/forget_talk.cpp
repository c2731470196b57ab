#include "cli/command.h"
#include "cli/import_report.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const auto outcome = call.run(workspace->forgetTalk());
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    return call.done({{QStringLiteral("message"), message},
                      {QStringLiteral("deleted"), static_cast<qint64>(countOf(*outcome, "deleted"))}});
}

}  // namespace

Command forgetTalkCommand() {
    Command c;
    c.name = QStringLiteral("forget-talk");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Delete, for good, what was kept of chats.");
    c.details = Cli::tr(
        "Chats are reduced to counts; “import --keep-talk DAYS” keeps what was said as well, until those days are "
        "over. This deletes all of it now, also from what undo would bring back. Counts stay. Copies made before "
        "still hold it.");
    c.examples = {QStringLiteral("forget-talk brand.roulian")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
