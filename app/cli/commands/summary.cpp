#include "cli/command.h"
#include "cli/summary_text.h"
#include "cli/terminal.h"
#include "cli/words.h"

namespace roulian::cli {

namespace {

int run(Call& call) {
    workspace::Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const auto summary = makeSummary(*workspace, outWidth(), call.args().has("files"));
    if (!summary) return call.fail(summary.error());
    if (!call.json()) writeOut(summary->text);
    return call.done(summary->json);
}

}  // namespace

Command summaryCommand() {
    Command c;
    c.name = QStringLiteral("summary");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("One page: what came in, customers, forecast, plan, parcels, today's decisions.");
    c.details = Cli::tr("The first page of a morning. It computes nothing; stale results are named.");
    c.options = {{QStringLiteral("files"), {}, Cli::tr("A line for every imported file, however many.")}};
    c.examples = {QStringLiteral("summary brand.roulian"), QStringLiteral("summary brand.roulian --json")};
    c.minWords = c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
