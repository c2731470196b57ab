#include "cli/command.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int step(Call& call, bool back) {
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const auto outcome = call.run(back ? workspace->undo() : workspace->redo());
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    if (call.args().has("compute")) {
        const auto computed = call.run(workspace->compute({}));
        if (!computed) return call.failed();
        call.say(sentence(computed->code, computed->args));
    }
    const UndoState state = workspace->undoState();
    return call.done({{QStringLiteral("message"), message},
                      {QStringLiteral("canUndo"), state.canUndo},
                      {QStringLiteral("canRedo"), state.canRedo}});
}

OptionSpec computeOption() {
    return {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")};
}

}  // namespace

Command undoCommand() {
    Command c;
    c.name = QStringLiteral("undo");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Take back the newest step: an import or an edit.");
    c.details = Cli::tr(
        "Steps are taken back in reverse order, however long ago they were made; an import leaves with "
        "everything "
        "it brought or changed. Results stay as they were and are marked as stale.");
    c.options = {computeOption()};
    c.examples = {QStringLiteral("undo brand.roulian"), QStringLiteral("undo brand.roulian --compute")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = [](Call& call) { return step(call, true); };
    return c;
}

Command redoCommand() {
    Command c;
    c.name = QStringLiteral("redo");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Do again what was undone last.");
    c.details =
        Cli::tr("An import is read again from its files, which must stand unchanged where they were.");
    c.options = {computeOption()};
    c.examples = {QStringLiteral("redo brand.roulian")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = [](Call& call) { return step(call, false); };
    return c;
}

}  // namespace roulian::cli
