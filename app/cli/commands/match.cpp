#include <QJsonArray>

#include "cli/command.h"
#include "cli/table_print.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "workspace/goods_matches.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QJsonArray listed(const Rows& rows) {
    QJsonArray array;
    for (std::size_t i = 0; i < rows.count; ++i) {
        QJsonObject object{{QStringLiteral("id"), QString::fromStdString(rows.keys[i]).toLongLong()}};
        for (const char* column :
             {"title", "spec", "match", "likeness", "sku", "sku_name", "factor", "why", "lines"}) {
            const Value& value = rows.at(i, rows.spec->columnIndex(column));
            const QString name = QString::fromLatin1(column);
            if (const auto* text = std::get_if<QString>(&value))
                object.insert(name, *text);
            else if (const auto* real = std::get_if<double>(&value))
                object.insert(name, *real);
            else if (const auto* whole = std::get_if<std::int64_t>(&value))
                object.insert(name, static_cast<qint64>(*whole));
        }
        array.append(object);
    }
    return array;
}

int run(Call& call) {
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    // A file that cannot be written still shows what was suggested before.
    if (!workspace->info().readOnly && !call.run(workspace->compute({ResultKind::Matches})))
        return call.failed();
    std::size_t accepted = 0;
    if (call.args().has("accept-certain")) {
        auto edits = certainMatches(*workspace);
        if (!edits) return call.fail(edits.error());
        accepted = edits->size();
        if (accepted) {
            const auto outcome =
                call.run(workspace->applyEdits(std::move(*edits), call.args().value("reason")));
            if (!outcome) return call.failed();
            if (!call.run(workspace->compute({}))) return call.failed();
        }
    }
    TableQuery query;
    query.table = "unmatched";
    const auto rows = workspace->rows(query);
    if (!rows) return call.fail(rows.error());
    int certain = 0;
    for (std::size_t i = 0; i < (*rows)->count; ++i) {
        const auto* state = std::get_if<QString>(&(*rows)->at(i, (*rows)->spec->columnIndex("match")));
        certain += state && *state == QLatin1String("certain");
    }
    if (!call.json() && (*rows)->count)
        writeOut(textTable(**rows, {"title", "spec", "match", "likeness", "sku", "sku_name", "factor", "why"})
                     .text(outWidth()));
    if (call.args().has("accept-certain"))
        call.say(Cli::tr("Linked: %1. “undo” takes them back in one step.").arg(accepted));
    call.say(Cli::tr("Waiting: %1, certain suggestions: %2").arg((*rows)->count).arg(certain));
    return call.done({{QStringLiteral("accepted"), static_cast<qint64>(accepted)},
                      {QStringLiteral("waiting"), static_cast<qint64>((*rows)->count)},
                      {QStringLiteral("certain"), certain},
                      {QStringLiteral("listings"), listed(**rows)}});
}

}  // namespace

Command matchCommand() {
    Command c;
    c.name = QStringLiteral("match");
    c.arguments = QStringLiteral("W");
    c.summary = Cli::tr("Suggest products for goods in orders that match none.");
    c.details = Cli::tr(
        "Compares what shops call their goods with the product list: words (also mistyped ones that sound the same), weights and counts, "
        "sizes, colours, prices. Nothing is linked by itself.\n\n"
        "With --accept-certain the certain suggestions are linked in one step: everything agrees and no other product comes near. The "
        "doubtful ones wait for a person on the data page, or for “edit alias.link”.");
    c.options = {{QStringLiteral("accept-certain"), {}, Cli::tr("Link all certain suggestions.")},
                 {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; kept in the history.")}};
    c.examples = {QStringLiteral("match brand.roulian"),
                  QStringLiteral("match brand.roulian --accept-certain --json")};
    c.minWords = 1;
    c.maxWords = 1;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
