#include <QJsonArray>
#include <algorithm>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "core/number.h"
#include "workspace/level_split.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

constexpr std::size_t kShown = 20;  // parts in the text answer; --json tells all

Result<std::optional<std::int64_t>> idOf(const Workspace& workspace, const char* table,
                                         const char* nameColumn, const char* idColumn,
                                         const QString& wanted) {
    TableQuery query;
    query.table = table;
    auto rows = workspace.rows(query);
    if (!rows) return rows.error();
    const int name = (*rows)->spec->columnIndex(nameColumn), id = (*rows)->spec->columnIndex(idColumn);
    for (std::size_t r = 0; r < (*rows)->count; ++r) {
        const auto* text = std::get_if<QString>(&(*rows)->at(r, name));
        const auto* number = std::get_if<std::int64_t>(&(*rows)->at(r, id));
        if (number && ((text && *text == wanted) || wanted == QString::number(*number)))
            return std::optional(*number);
    }
    return std::optional<std::int64_t>();
}

// Empty = understood; else what is wrong.
QString askOf(const Call& call, const Workspace& workspace, LevelAsk& ask) {
    const auto week = Week::parse(call.word(1).toStdString());
    if (!week) return Cli::tr("“%1” is no week such as 2026-W34.").arg(call.word(1));
    ask.week = *week;
    if (call.args().has("category")) ask.category = call.args().value("category").toStdString();
    if (call.args().has("region")) ask.region = call.args().value("region").toStdString();
    if (call.args().has("channel")) {
        auto id = idOf(workspace, "level_channels", "name", "shop_id", call.args().value("channel"));
        if (!id || !*id)
            return Cli::tr("--channel: no shop “%1”; “show W level_channels” lists them.")
                .arg(call.args().value("channel"));
        ask.shop = **id;
    }
    if (call.args().has("warehouse")) {
        auto id = idOf(workspace, "level_nodes", "name", "warehouse_id", call.args().value("warehouse"));
        if (!id || !*id)
            return Cli::tr(
                       "--warehouse: no warehouse “%1” serves anything; “show W level_nodes” lists them, "
                       "“edit W area.set PROVINCE” says what one serves.")
                .arg(call.args().value("warehouse"));
        ask.warehouse = **id;
    }
    if (call.args().has("sku")) {
        auto id = idOf(workspace, "level_products", "code", "sku_id", call.args().value("sku"));
        if (!id || !*id) return Cli::tr("--sku: no product “%1”.").arg(call.args().value("sku"));
        ask.sku = **id;
    }
    ask.includeKept = call.args().has("include");
    int said = 0;
    for (const char* op : {"set", "add", "mul"}) {
        if (!call.args().has(op)) continue;
        ++said;
        const auto amount = parseDouble(call.args().value(op).toStdString());
        if (!amount) return Cli::tr("--%1: “%2” is no number.").arg(QLatin1String(op), call.args().value(op));
        ask.op = op;
        ask.amount = *amount;
    }
    return said == 1 ? QString() : Cli::tr("Say one of --set, --add and --mul.");
}

QString units(double value) {
    return shownNumber(value, value < 20 ? 1 : 0);
}

int run(Call& call) {
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    LevelAsk ask;
    if (const QString wrong = askOf(call, *workspace, ask); !wrong.isEmpty()) return call.usage(wrong);
    const auto split = previewLevel(workspace->info().path, ask);
    if (!split) return call.fail(split.error());
    QJsonArray parts;
    for (const LevelPart& part : split->parts) {
        parts.append(QJsonObject{{QStringLiteral("code"), QString::fromStdString(part.code)},
                                 {QStringLiteral("before"), part.before},
                                 {QStringLiteral("after"), part.after},
                                 {QStringLiteral("kept"), part.kept}});
        if (static_cast<std::size_t>(parts.size()) <= kShown)
            call.say(QStringLiteral("  %1  %2  %3 → %4%5")
                         .arg(QString::fromStdString(part.code), QString::fromStdString(part.name),
                              units(part.before), units(part.after),
                              part.kept ? QStringLiteral("  ") + Cli::tr("(its own override stands)")
                                        : QString()));
    }
    if (split->parts.size() > kShown)
        call.say(Cli::tr("… and %1 more; --json lists all.").arg(split->parts.size() - kShown));
    call.say(Cli::tr("Together: %1 → %2").arg(units(split->before), units(split->after)));
    const bool dry = call.args().has("dry-run");
    if (!dry) {
        if (!call.run(
                workspace->applyEdits({{"forecast.override_level", "", QString::fromStdString(ask.json())}},
                                      call.args().value("reason"))))
            return call.failed();
        if (call.args().has("compute") && !call.run(workspace->compute({}))) return call.failed();
        call.say(Cli::tr("Done; “undo” takes it back as one step."));
    }
    return call.done({{QStringLiteral("before"), split->before},
                      {QStringLiteral("after"), split->after},
                      {QStringLiteral("parts"), parts},
                      {QStringLiteral("applied"), !dry}});
}

}  // namespace

Command levelCommand() {
    Command c;
    c.name = QStringLiteral("level");
    c.arguments = QStringLiteral("W WEEK");
    c.summary =
        Cli::tr("Override the forecast of a category, channel, region, warehouse or everything at once.");
    c.details = Cli::tr(
        "The figure is split down to the products in proportion to their forecasts and stored as their overrides, in one step. Products "
        "with an override of their own keep it unless --include is given. Nothing named = all products. The tables level_categories, "
        "level_channels, level_regions and level_nodes list what can be named.");
    c.options = {
        {QStringLiteral("category"), QStringLiteral("NAME"), Cli::tr("Products of this category.")},
        {QStringLiteral("channel"), QStringLiteral("SHOP"),
         Cli::tr("What is sold in this shop, by name or id.")},
        {QStringLiteral("region"), QStringLiteral("PROVINCE"), Cli::tr("What goes to this province.")},
        {QStringLiteral("warehouse"), QStringLiteral("NAME"),
         Cli::tr("What this warehouse serves, by name or id; 0 = provinces without one.")},
        {QStringLiteral("sku"), QStringLiteral("CODE"),
         Cli::tr("One product, with --channel, --region or --warehouse.")},
        {QStringLiteral("set"), QStringLiteral("N"), Cli::tr("The figure itself.")},
        {QStringLiteral("add"), QStringLiteral("N"), Cli::tr("More (or less) than the forecast.")},
        {QStringLiteral("mul"), QStringLiteral("N"), Cli::tr("Times the forecast.")},
        {QStringLiteral("include"),
         {},
         Cli::tr("Change products that have an override of their own as well.")},
        {QStringLiteral("dry-run"), {}, Cli::tr("Show the split and change nothing.")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; shown wherever the value shows.")},
        {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")}};
    c.examples = {QStringLiteral("level brand.roulian 2026-W34 --category 快消+茶 --mul 1.2 --dry-run"),
                  QStringLiteral("level brand.roulian 2026-W34 --channel 3 --add 250 --reason \"直播加场\"")};
    c.minWords = c.maxWords = 2;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
