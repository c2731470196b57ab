#include "cli/command.h"
#include "cli/table_print.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "core/number.h"
#include "workspace/event_offers.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

Result<RowsPtr> table(const Workspace& workspace, const char* id) {
    TableQuery query;
    query.table = id;
    return workspace.rows(query);
}

// What the options ask to be added; an error names the option's mistake.
Result<std::vector<Edit>> wanted(Call& call, const Workspace& workspace) {
    std::vector<Edit> edits;
    for (const QString& year : call.args().values("festivals")) {
        auto missing =
            missingFestivals(workspace, static_cast<int>(parseInteger(year.toStdString()).value_or(0)));
        if (!missing) return missing.error();
        edits.insert(edits.end(), missing->begin(), missing->end());
    }
    const QStringList ids = call.args().values("next-year");
    if (ids.isEmpty()) return edits;
    const auto events = table(workspace, "events");
    if (!events) return events.error();
    for (const QString& id : ids) {
        auto next = nextYearEvent(**events, id.toStdString());
        if (!next) return next.error();
        edits.push_back(std::move(*next));
    }
    return edits;
}

int run(Call& call) {
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    auto edits = wanted(call, *workspace);
    if (!edits) return call.fail(edits.error());
    const auto added = static_cast<int>(edits->size());
    if (added > 0) {
        if (!call.run(workspace->applyEdits(std::move(*edits), call.args().value("reason"))))
            return call.failed();
        if (call.args().has("compute") && !call.run(workspace->compute({}))) return call.failed();
    }
    const auto events = table(*workspace, "events"), effects = table(*workspace, "event_effects");
    if (!events) return call.fail(events.error());
    if (!effects) return call.fail(effects.error());
    if (!call.json()) {
        if ((*events)->count)
            writeOut(textTable(**events, {"name", "kind", "state", "from", "to", "category", "lift",
                                          "learned", "happened", "clash"})
                         .text(outWidth()));
        if ((*effects)->count) writeOut(textTable(**effects, {}).text(outWidth()));
    }
    if (call.args().has("festivals") || call.args().has("next-year"))
        call.say(Cli::tr("Added: %1 events. “undo” takes them back in one step.").arg(added));
    return call.done({{QStringLiteral("added"), added},
                      {QStringLiteral("events"), static_cast<qint64>((*events)->count)},
                      {QStringLiteral("kinds"), static_cast<qint64>((*effects)->count)}});
}

}  // namespace

Command eventsCommand() {
    Command c;
    c.name = QStringLiteral("events");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("The calendar of events and what they did; add festivals, copy to the next year.");
    c.details = Cli::tr(
        "Lists events with the planner’s factor, the one learned from earlier events of the kind and what happened, then what "
        "each kind did: lift, weeks before and after, on how many occasions and products.\n\n"
        "Single events are added, changed and deleted by “edit W event.set”.");
    c.options = {
        {QStringLiteral("festivals"), QStringLiteral("YEAR"),
         Cli::tr("Add the festivals and shopping days of the year that the calendar lacks.")},
        {QStringLiteral("next-year"), QStringLiteral("ID"),
         Cli::tr(
             "Copy an event to the next year; lunar festivals move with their calendar. May be given several times.")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; kept in the history.")},
        {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")}};
    c.examples = {QStringLiteral("events brand.roulian"),
                  QStringLiteral("events brand.roulian --festivals 2027 --compute")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
