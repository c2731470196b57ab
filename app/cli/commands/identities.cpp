#include <QJsonArray>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/cells.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QString cellText(const Rows& rows, std::size_t row, const char* column) {
    const int at = rows.spec->columnIndex(column);
    return shownText(rows.at(row, at), rows.spec->columns[static_cast<std::size_t>(at)], rows.spec->id);
}

std::optional<std::size_t> rowOf(const Rows& rows, const std::string& key) {
    for (std::size_t i = 0; i < rows.count; ++i)
        if (rows.keys[i] == key) return i;
    return std::nullopt;
}

int find(Call& call, Workspace& workspace) {
    const auto outcome = call.run(workspace.findSameCustomers());
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    QJsonObject data{{QStringLiteral("message"), message}};
    for (const auto& [name, value] : outcome->data)
        data.insert(QString::fromStdString(name), QString::fromStdString(value).toLongLong());
    return call.done(data);
}

int list(Call& call, const Rows& rows) {
    TextTable table;
    table.headers = {Cli::tr("Id")};
    table.right = {true};
    for (const char* column : {"state", "kind", "probability", "name_a", "phone_a", "name_b", "phone_b"}) {
        table.headers += columnTitle("same_customers", column);
        table.right.push_back(false);
    }
    QJsonArray array;
    for (std::size_t i = 0; i < rows.count; ++i) {
        QStringList line{QString::fromStdString(rows.keys[i])};
        QJsonObject object{{QStringLiteral("id"), QString::fromStdString(rows.keys[i]).toLongLong()}};
        for (const char* column : {"state", "kind", "probability", "name_a", "phone_a", "name_b", "phone_b",
                                   "customer_a", "customer_b"}) {
            const Value& value = rows.at(i, rows.spec->columnIndex(column));
            const QString name = QString::fromLatin1(column);
            if (const auto* code = std::get_if<QString>(&value))
                object.insert(name, *code);
            else if (const auto* real = std::get_if<double>(&value))
                object.insert(name, *real);
            else if (const auto* id = std::get_if<std::int64_t>(&value))
                object.insert(name, static_cast<qint64>(*id));
            if (table.headers.size() > line.size()) line += cellText(rows, i, column);
        }
        table.rows.push_back(line);
        array.append(object);
    }
    if (!call.json()) writeOut(table.text(outWidth()));
    return call.done({{QStringLiteral("proposals"), array}});
}

int decide(Call& call, Workspace& workspace, const Rows& rows, const QString& verb) {
    const auto at = rowOf(rows, call.word(2).toStdString());
    if (!at)
        return call.usage(
            Cli::tr("There is no proposal “%1”; “identities W list” lists them.").arg(call.word(2)));
    const auto customer = [&](const char* column) {
        return std::get<std::int64_t>(rows.at(*at, rows.spec->columnIndex(column)));
    };
    Edit edit{"proposal.state", rows.keys[*at], QStringLiteral(R"({"state":"apart"})")};
    if (verb != QLatin1String("apart")) {
        edit.kind = "customer.merge";
        edit.key = std::to_string(customer("customer_b"));  // the younger number goes
        edit.after = verb == QLatin1String("merge")
                         ? QStringLiteral(R"({"into":%1})").arg(customer("customer_a"))
                         : QStringLiteral(R"({"split":true})");
    }
    const auto outcome = call.run(workspace.applyEdits({edit}, call.args().value("reason")));
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    return call.done({{QStringLiteral("message"), message}});
}

int run(Call& call) {
    const QString verb = call.word(1);
    const bool known = QStringList{QStringLiteral("find"), QStringLiteral("list"), QStringLiteral("merge"),
                                   QStringLiteral("apart"), QStringLiteral("split")}
                           .contains(verb);
    if (!known) return call.usage(Cli::tr("“%1” is none of find, list, merge, apart and split.").arg(verb));
    const bool needsId = verb != QLatin1String("find") && verb != QLatin1String("list");
    if (needsId != (call.args().words.size() == 3))
        return call.usage(needsId ? Cli::tr("Something is missing: %1").arg(QStringLiteral("ID"))
                                  : Cli::tr("“%1” is one word too many.").arg(call.word(2)));
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    if (verb == QLatin1String("find")) return find(call, *workspace);
    TableQuery query;
    query.table = "same_customers";
    const auto rows = workspace->rows(query);
    if (!rows) return call.fail(rows.error());
    return needsId ? decide(call, *workspace, **rows, verb) : list(call, **rows);
}

}  // namespace

Command identitiesCommand() {
    Command c;
    c.name = QStringLiteral("identities");
    c.arguments = QStringLiteral("W find|list|merge|apart|split [ID]");
    c.summary = Cli::tr("Find customers that may be one person, and decide about them.");
    c.details = Cli::tr(
        "find compares all customers and lists who may be one person; it merges nothing. Names, phones and addresses are "
        "compared in full, so personal data must be unlocked.\n\n"
        "merge makes the two customers of proposal ID one, apart says that they are two people, split takes them apart "
        "again. Each is one step that “undo” takes back. Two unionids, two openids of one app or two WeCom contacts are two "
        "people and cannot be merged.");
    c.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; kept in the history.")}};
    c.examples = {QStringLiteral("identities brand.roulian find"),
                  QStringLiteral("identities brand.roulian list --json"),
                  QStringLiteral("identities brand.roulian merge 12 --reason \"同一手机号\"")};
    c.minWords = 2;
    c.maxWords = 3;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
