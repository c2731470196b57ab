#include <QJsonDocument>

#include "cli/command.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int run(Call& call) {
    const QString text = call.word(3);
    QJsonParseError parse;
    QJsonDocument::fromJson(text.toUtf8(), &parse);
    if (parse.error != QJsonParseError::NoError && text.trimmed() != QLatin1String("null"))
        return call.usage(sentence("cli.edit_json", {parse.errorString().toStdString()}));
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    const Edit edit{call.word(1).toStdString(), call.word(2).toStdString(), text};
    const auto outcome = call.run(workspace->applyEdits({edit}, call.args().value("reason")));
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    if (call.args().has("compute")) {
        const auto computed = call.run(workspace->compute({}));
        if (!computed) return call.failed();
        call.say(sentence(computed->code, computed->args));
    }
    return call.done({{QStringLiteral("message"), message}});
}

}  // namespace

Command editCommand() {
    Command c;
    c.name = QStringLiteral("edit");
    c.arguments = QStringLiteral("W KIND KEY JSON");
    c.summary = Cli::tr("Set a value from a script: overrides, decisions, settings.");
    c.details = Cli::tr(
        "Every edit is kept in the history with its reason and can be undone. Overrides stand beside what "
        "was "
        "computed and survive every recompute; null takes one away.\n\n"
        "forecast.override  KEY sku_id:week  {\"op\":\"set|add|mul\",\"amount\":250}\n"
        "plan.override  KEY of the order  "
        "{\"qty\":thousandths,\"dueDay\":days,\"supplier\":id,\"cancelled\":true}\n"
        "decision.state  KEY of the decision  {\"state\":\"done|snoozed|open\"}\n"
        "issue.state  KEY of the problem  {\"state\":\"open|ignored\"}\n"
        "rule.set  KEY name  {\"rule\":\"recency_days <= 30\"}\n"
        "event.set  KEY empty for a new one  {\"name\":…,\"kind\":…,\"fromDay\":…,\"toDay\":…,\"lift\":…,\"leadDays\":…,\"lagDays\":…,\"weekdays\":…}\n"
        "clean.set  KEY sku_id:week  {\"choice\":\"keep|drop\"}\n"
        "area.set  KEY province  {\"warehouse\":\"name\"}, null for none; null alone: as the orders propose\n"
        "launch.set  KEY code of the product  {\"fromDay\":…,\"weeks\":8,\"guess\":…,\"likes\":[code…]}\n"
        "review.state  KEY of the review  {\"state\":\"open|kept|split\"}\n"
        "proposal.state  KEY of the proposal  {\"state\":\"open|apart\"}\n"
        "customer.merge  KEY of the customer who goes into another  {\"into\":customer} or {\"split\":true}\n"
        "mapping.set  KEY fingerprint of the header  {\"json\":\"a mapping file as text\"}\n"
        "reading.set  KEY [format,field,text]  {\"meaning\":\"…\"}\n"
        "setting.set  KEY of the setting  {\"value\":\"…\"}\n"
        "alias.link  KEY of the unmatched line  {\"sku\":code,\"factor\":thousandths of units a piece}\n"
        "match.refuse  KEY line:code  {\"refused\":true}\n"
        "wish.set  KEY of the wish  {\"sku\":code,\"qty\":thousandths,\"state\":\"open|confirmed|rejected\"}\n\n"
        "Keys stand in “show W TABLE --format json”.");
    c.options = {
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; shown wherever the value shows.")},
        {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")}};
    c.examples = {QStringLiteral("edit brand.roulian forecast.override 12:2956 "
                                 "'{\"op\":\"set\",\"amount\":250}' --reason \"618 直播加场\""),
                  QStringLiteral("edit brand.roulian forecast.override 12:2956 null")};
    c.minWords = c.maxWords = 4;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
