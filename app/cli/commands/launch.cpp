#include <QJsonArray>

#include "cli/command.h"
#include "cli/table_print.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "core/number.h"
#include "workspace/launch_preview.h"
#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

int list(Call& call, const Workspace& workspace) {
    TableQuery query;
    query.table = "launches";
    const auto rows = workspace.rows(query);
    if (!rows) return call.fail(rows.error());
    if (!call.json() && (*rows)->count) writeOut(textTable(**rows, {}).text(outWidth()));
    call.say(Cli::tr("Launches: %1").arg((*rows)->count));
    return call.done({{QStringLiteral("launches"), static_cast<qint64>((*rows)->count)}});
}

// Empty = the options are understood; else what is wrong.
QString askOf(const Call& call, LaunchAsk& ask) {
    const auto number = [&](const char* name, std::optional<double>& value) -> QString {
        if (!call.args().has(name)) return {};
        value = parseDouble(call.args().value(name).toStdString());
        return value ? QString()
                     : Cli::tr("--%1: “%2” is no number.").arg(QLatin1String(name), call.args().value(name));
    };
    ask.code = call.word(1).trimmed().toStdString();
    ask.name = call.args().value("name").trimmed().toStdString();
    ask.category = call.args().value("category").trimmed().toStdString();
    if (call.args().has("from")) {
        const auto day = Day::parse(call.args().value("from").toStdString());
        if (!day) return Cli::tr("--from: “%1” is no day such as 2026-09-01.").arg(call.args().value("from"));
        ask.from = *day;
    }
    if (call.args().has("weeks")) {
        const auto weeks = parseInteger(call.args().value("weeks").toStdString());
        if (!weeks || *weeks < 1 || *weeks > 52)
            return Cli::tr("--weeks: “%1” is no number from 1 to 52.").arg(call.args().value("weeks"));
        ask.weeks = static_cast<int>(*weeks);
    }
    std::optional<double> price;
    for (const auto& [name, value] :
         {std::pair{"guess", &ask.guess}, std::pair{"low", &ask.guessLow}, std::pair{"high", &ask.guessHigh},
          std::pair{"votes", &ask.early}, std::pair{"price", &price}})
        if (const QString wrong = number(name, *value); !wrong.isEmpty()) return wrong;
    if (price) ask.priceFen = std::llround(*price * 100);
    if (call.args().has("like")) {
        ask.likes = std::vector<std::string>();
        for (const QString& code : call.args().values("like")) ask.likes->push_back(code.toStdString());
    } else if (call.args().has("no-likes")) {
        ask.likes = std::vector<std::string>();
    }
    return {};
}

QJsonObject shown(const LaunchPreview& preview) {
    QJsonArray likes, weeks, parts;
    for (const LaunchCandidate& c : preview.candidates) {
        QJsonObject like{{QStringLiteral("code"), QString::fromStdString(c.code)},
                         {QStringLiteral("name"), QString::fromStdString(c.name)},
                         {QStringLiteral("similarity"), c.similarity},
                         {QStringLiteral("chosen"), c.chosen}};
        if (c.total) like.insert(QStringLiteral("total"), *c.total);
        likes.append(like);
    }
    for (std::size_t t = 0; t < preview.made.points.size(); ++t) {
        const forecast::Point& p = preview.made.points[t];
        weeks.append(QJsonObject{
            {QStringLiteral("week"), QString::fromStdString((preview.start + static_cast<int>(t)).iso())},
            {QStringLiteral("mean"), p.mean},
            {QStringLiteral("lo80"), p.lo80},
            {QStringLiteral("hi80"), p.hi80}});
    }
    for (const forecast::Estimate& e : preview.made.blend.parts)
        parts.append(QJsonObject{{QStringLiteral("source"), QString::fromStdString(e.source)},
                                 {QStringLiteral("total"), e.total},
                                 {QStringLiteral("weight"), e.weight}});
    QJsonObject out{{QStringLiteral("code"), QString::fromStdString(preview.ask.code)},
                    {QStringLiteral("known"), preview.known},
                    {QStringLiteral("lookAlikes"), likes},
                    {QStringLiteral("weeks"), weeks},
                    {QStringLiteral("parts"), parts}};
    if (preview.earlyFound) out.insert(QStringLiteral("votesFound"), *preview.earlyFound);
    return out;
}

void print(const Call& call, const LaunchPreview& preview) {
    const auto number = [](double v) { return shownNumber(v, v < 20 ? 1 : 0); };
    for (const LaunchCandidate& c : preview.candidates)
        call.say(QStringLiteral("  %1 %2  %3  %4 %")
                     .arg(c.chosen ? QStringLiteral("✓") : QStringLiteral("–"),
                          QString::fromStdString(c.code), QString::fromStdString(c.name),
                          shownNumber(c.similarity * 100)));
    if (preview.earlyFound) call.say(Cli::tr("Votes and lists on file: %1").arg(number(*preview.earlyFound)));
    for (const forecast::Estimate& e : preview.made.blend.parts)
        call.say(Cli::tr("From %1: %2, weight %3 %")
                     .arg(sentence("launch.source." + e.source, {}), number(e.total),
                          shownNumber(e.weight * 100)));
    for (std::size_t t = 0; t < preview.made.points.size(); ++t) {
        const forecast::Point& p = preview.made.points[t];
        call.say(QStringLiteral("  %1  %2  (%3 … %4)")
                     .arg(QString::fromStdString((preview.start + static_cast<int>(t)).iso()), number(p.mean),
                          number(p.lo80), number(p.hi80)));
    }
    if (!preview.made.cumulative.empty()) {
        const forecast::Point& total = preview.made.cumulative.back();
        call.say(Cli::tr("In %1 weeks: %2 (%3 … %4)")
                     .arg(preview.ask.weeks)
                     .arg(number(total.mean), number(total.lo80), number(total.hi80)));
    }
}

int run(Call& call) {
    LaunchAsk ask;
    if (const QString wrong = askOf(call, ask); !wrong.isEmpty()) return call.usage(wrong);
    Workspace* workspace = call.open();
    if (!workspace) return call.failed();
    if (call.word(1).isEmpty()) return list(call, *workspace);
    const auto apply = [&](const QString& json) {
        if (!call.run(workspace->applyEdits({{"launch.set", ask.code, json}}, call.args().value("reason"))))
            return false;
        return !call.args().has("compute") || call.run(workspace->compute({})).has_value();
    };
    if (call.args().has("remove")) {
        if (!apply(QStringLiteral("null"))) return call.failed();
        call.say(Cli::tr("The launch of %1 is taken away; “undo” brings it back.").arg(call.word(1)));
        return call.done();
    }
    if (!call.args().has("from")) ask.from = workspace->info().asOf;
    auto preview = previewLaunch(workspace->info().path, ask);
    if (!preview) return call.fail(preview.error());
    print(call, *preview);
    if (preview->problem) return call.fail(*preview->problem);
    const bool accept = call.args().has("accept");
    if (accept) {
        if (!apply(QString::fromStdString(preview->ask.json()))) return call.failed();
        call.say(Cli::tr("Accepted: the forecast of %1 uses this until its own history suffices.")
                     .arg(call.word(1)));
    }
    QJsonObject data = shown(*preview);
    data.insert(QStringLiteral("accepted"), accept);
    return call.done(data);
}

}  // namespace

Command launchCommand() {
    Command c;
    c.name = QStringLiteral("launch");
    c.arguments = QStringLiteral("W [CODE]");
    c.summary = Cli::tr("Forecast a product that was never sold, from look-alikes, votes and a guess.");
    c.details = Cli::tr(
        "Without CODE lists the launches. With CODE shows similar products with their launch curves, votes and lists found, and the "
        "weeks to expect with their range; --accept keeps it, so that the forecast uses it and blends in real sales as they come. "
        "A code nobody knows becomes a provisional product.");
    c.options = {
        {QStringLiteral("from"), QStringLiteral("DAY"), Cli::tr("First day of sale; today when absent.")},
        {QStringLiteral("weeks"), QStringLiteral("N"), Cli::tr("Weeks the guess speaks of, 8 when absent.")},
        {QStringLiteral("guess"), QStringLiteral("UNITS"), Cli::tr("What you expect in these weeks.")},
        {QStringLiteral("low"), QStringLiteral("UNITS"), Cli::tr("Lower end of your range (80 %).")},
        {QStringLiteral("high"), QStringLiteral("UNITS"), Cli::tr("Upper end of your range (80 %).")},
        {QStringLiteral("votes"), QStringLiteral("UNITS"),
         Cli::tr("Votes and list entries, instead of those on file.")},
        {QStringLiteral("like"), QStringLiteral("CODE"),
         Cli::tr("Take this look-alike; may be given several times.")},
        {QStringLiteral("no-likes"), {}, Cli::tr("Take no look-alikes.")},
        {QStringLiteral("name"), QStringLiteral("TEXT"), Cli::tr("Name of a product nobody knows yet.")},
        {QStringLiteral("category"), QStringLiteral("TEXT"), Cli::tr("Its category.")},
        {QStringLiteral("price"), QStringLiteral("YUAN"), Cli::tr("Its price.")},
        {QStringLiteral("accept"), {}, Cli::tr("Keep the launch.")},
        {QStringLiteral("remove"), {}, Cli::tr("Take the launch away.")},
        {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; kept in the history.")},
        {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")}};
    c.examples = {
        QStringLiteral("launch brand.roulian"),
        QStringLiteral(
            "launch brand.roulian NEW-01 --name \"桂花蜂蜜 500g\" --category 蜂蜜 --price 59 --guess 400 --accept --compute")};
    c.minWords = 1;
    c.maxWords = 2;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
