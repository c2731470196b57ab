#include <QJsonArray>

#include "cli/command.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    std::vector<ResultKind> kinds;
    for (const QString& name : call.args().words.mid(1)) {
        if (name == QLatin1String("all")) continue;
        const auto kind = resultKind(name);
        if (!kind)
            return call.usage(
                Cli::tr("There is no result “%1”; choose segments, forecast, nodes, plan, shipments, "
                        "metrics, matches, decisions or all.")
                    .arg(name));
        kinds.push_back(*kind);
    }
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const bool force = call.args().has("force");
    if (kinds.empty() && force)
        kinds = {ResultKind::Segments,  ResultKind::Forecast, ResultKind::Nodes,     ResultKind::Plan,
                 ResultKind::Shipments, ResultKind::Metrics,  ResultKind::Decisions, ResultKind::Matches};
    const auto outcome = call.run(workspace->compute(kinds, force));
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    QJsonArray results;
    for (const Freshness& f : workspace->freshness())
        results.append(QJsonObject{
            {QStringLiteral("result"), resultName(f.kind)},
            {QStringLiteral("made"), f.made},
            {QStringLiteral("stale"), f.stale},
            {QStringLiteral("asOf"), QString::fromStdString(f.made ? f.asOf.iso() : std::string())}});
    return call.done({{QStringLiteral("message"), message},
                      {QStringLiteral("code"), QString::fromStdString(outcome->code)},
                      {QStringLiteral("results"), results}});
}

}  // namespace

Command computeCommand() {
    Command c;
    c.name = QStringLiteral("compute");
    c.arguments = QStringLiteral("W [segments|forecast|nodes|plan|shipments|metrics|matches|decisions|all]…");
    c.summary = Cli::tr("Compute results anew where data or settings changed.");
    c.details = Cli::tr(
        "Only what is stale is made again, in the right order; a plan needs its forecast, so that comes "
        "first. "
        "Values set by a person stay. Import does this by itself.");
    c.options = {{QStringLiteral("force"), {}, Cli::tr("Make it again even when nothing changed.")}};
    c.examples = {QStringLiteral("compute brand.roulian"),
                  QStringLiteral("compute brand.roulian forecast --force")};
    c.minWords = 1;
    c.maxWords = -1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
