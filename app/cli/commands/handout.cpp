#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

struct Kind {
    const char* word;
    HandoutKind kind;
    const char* target;  // option that names whom it is for
};
constexpr Kind kKinds[] = {{"shipping", HandoutKind::Shipping, "channel"},
                           {"supplier", HandoutKind::Supplier, "supplier"},
                           {"audience", HandoutKind::Audience, "segment"}};

// What a platform's template says about its sheet becomes the setting of that channel.
int learn(Call& call, Workspace& workspace, const std::string& channel) {
    const QString file = QDir::current().absoluteFilePath(call.args().value("learn"));
    const auto learned = learnShippingLayout(file.toStdString());
    if (!learned) return call.fail(learned.error());
    const QJsonObject value{{QStringLiteral("value"), *learned}};
    Edit edit{"setting.set", shippingSetting(channel),
              QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))};
    if (!call.run(workspace.applyEdits({std::move(edit)}, {}))) return call.failed();
    const QString message =
        sentence("handout.learned", {statusWord("orders", "channel", channel).word.toStdString()});
    call.say(message);
    return call.done({{QStringLiteral("layout"), *learned}, {QStringLiteral("message"), message}});
}

int list(Call& call) {
    TextTable table;
    table.headers = {Cli::tr("Kind"), Cli::tr("Id"), Cli::tr("Layout"), Cli::tr("Columns")};
    QJsonArray array;
    for (const Kind& kind : kKinds)
        for (const HandoutLayout& layout : handoutLayouts(kind.kind)) {
            QStringList headers;
            for (const HandoutColumn& column : layout.columns)
                headers += QString::fromStdString(column.header);
            table.rows.push_back({QLatin1String(kind.word), QString::fromStdString(layout.id), layout.title,
                                  headers.join(u' ')});
            array.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind.word)},
                                     {QStringLiteral("id"), QString::fromStdString(layout.id)},
                                     {QStringLiteral("name"), layout.title},
                                     {QStringLiteral("columns"), QJsonArray::fromStringList(headers)}});
        }
    if (!call.json()) writeOut(table.text(outWidth()));
    return call.done({{QStringLiteral("layouts"), array}});
}

int run(Call& call) {
    const QString word = call.word(1);
    if (word == QLatin1String("list")) return list(call);
    const Kind* kind = nullptr;
    for (const Kind& known : kKinds)
        if (word == QLatin1String(known.word)) kind = &known;
    if (!kind) return call.usage(Cli::tr("“%1” is none of shipping, supplier, audience and list.").arg(word));
    const Arguments& args = call.args();
    const bool everybody = kind->kind == HandoutKind::Supplier;  // without a supplier: one file each
    const bool learns = kind->kind == HandoutKind::Shipping && args.has("learn");
    for (const char* needed : {everybody ? "" : kind->target, learns ? "" : "out"})
        if (*needed && !args.has(needed))
            return call.usage(
                Cli::tr("Something is missing: %1").arg(QStringLiteral("--") + QLatin1String(needed)));
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    HandoutRequest request;
    request.kind = kind->kind;
    request.target = args.value(kind->target).toStdString();
    if (learns) return learn(call, *workspace, request.target);
    request.layout = args.value("layout").toStdString();
    request.path = QDir::current().absoluteFilePath(args.value("out")).toStdString();
    const auto outcome = call.run(workspace->handOut(std::move(request)));
    if (!outcome) return call.failed();
    const QString message = sentence(outcome->code, outcome->args);
    call.say(message);
    QJsonObject data{{QStringLiteral("message"), message}};
    for (const auto& [key, value] : outcome->data)
        data.insert(QString::fromStdString(key), QString::fromStdString(value));
    return call.done(data);
}

}  // namespace

Command handoutCommand() {
    Command c;
    c.name = QStringLiteral("handout");
    c.arguments = QStringLiteral("W shipping|supplier|audience|list");
    c.summary =
        Cli::tr("Write files for other programs: shipping sheets, requests to suppliers, audience lists.");
    c.details = Cli::tr(
        "shipping: orders of a channel whose parcels are known but which the shop still waits for, as its batch shipping "
        "sheet; --learn reads the platform's own empty template once, and later sheets follow it. supplier: the planned "
        "purchases of one supplier (or of all, into a folder) with room for her answer; the file sent back is imported like "
        "any other. audience: members of a segment with the least another program needs to find them; names and phones "
        "leave in full, so the step is logged. list shows the layouts.");
    c.options = {
        {QStringLiteral("channel"), QStringLiteral("CODE"),
         Cli::tr("Channel of a shipping sheet, such as wechat_shop.")},
        {QStringLiteral("supplier"), QStringLiteral("CODE"), Cli::tr("One supplier; without it all.")},
        {QStringLiteral("segment"), QStringLiteral("NAME"), Cli::tr("Segment of an audience list.")},
        {QStringLiteral("layout"), QStringLiteral("ID"),
         Cli::tr("Layout; without it the learned or the first one.")},
        {QStringLiteral("learn"), QStringLiteral("FILE"), Cli::tr("Template of the platform to learn from.")},
        {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("Where to; a folder for all suppliers.")}};
    c.examples = {QStringLiteral("handout brand.roulian shipping --channel wechat_shop --out 批量发货.xlsx"),
                  QStringLiteral("handout brand.roulian supplier --out 采购请求/")};
    c.minWords = c.maxWords = 2;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
