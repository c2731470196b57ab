#include <QDir>
#include <QJsonArray>
#include <algorithm>

#include "cli/command.h"
#include "cli/terminal.h"
#include "cli/text_table.h"
#include "cli/words.h"
#include "workspace/messages.h"
#include "workspace/override_sheet.h"

namespace roulian::cli {

using namespace workspace;

namespace {

QString path(const QString& given) {
    return QDir::current().absoluteFilePath(given);
}

int write(Call& call) {
    if (call.args().has("dry-run") || call.args().has("reason"))
        return call.usage(Cli::tr("--dry-run and --reason belong to “overrides import”."));
    Workspace* workspace = call.open(1);
    if (!workspace) return call.failed();
    OverrideSheetWish wish;
    for (const QString& code : call.args().values("sku")) wish.codes.push_back(code.toStdString());
    wish.category = call.args().value("category").toStdString();
    const auto outcome = call.run(exportOverrideSheet(*workspace, path(call.word(2)).toStdString(), wish));
    if (!outcome) return call.failed();
    call.say(sentence(outcome->code, outcome->args));
    QJsonObject data;
    for (const auto& [key, value] : outcome->data)
        data.insert(QString::fromStdString(key), QString::fromStdString(value));
    return call.done(data);
}

QJsonObject shown(const OverrideSheetPreview& preview) {
    QJsonArray changes, problems;
    const auto text = [](const std::string& s) { return QString::fromStdString(s); };
    for (const SheetChange& c : preview.changes)
        changes.append(QJsonObject{{QStringLiteral("code"), text(c.code)},
                                   {QStringLiteral("product"), text(c.product)},
                                   {QStringLiteral("week"), text(c.week.iso())},
                                   {QStringLiteral("before"), text(c.before)},
                                   {QStringLiteral("after"), text(c.after)},
                                   {QStringLiteral("finalBefore"), c.finalBefore},
                                   {QStringLiteral("finalAfter"), c.finalAfter},
                                   {QStringLiteral("sheet"), text(c.sheet)},
                                   {QStringLiteral("row"), static_cast<qint64>(c.row)},
                                   {QStringLiteral("conflict"), c.conflict}});
    for (const Issue& issue : preview.problems)
        problems.append(QJsonObject{
            {QStringLiteral("severity"),
             issue.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("code"), text(issue.code)},
            {QStringLiteral("sheet"), text(issue.sheet)},
            {QStringLiteral("row"), static_cast<qint64>(issue.row)},
            {QStringLiteral("column"), text(issue.column)},
            {QStringLiteral("value"), text(issue.value)},
            {QStringLiteral("message"), sentence(issue)},
            {QStringLiteral("advice"), whatToDo(issue.code)}});
    return {{QStringLiteral("changes"), changes},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("products"), static_cast<qint64>(preview.products)},
            {QStringLiteral("cells"), static_cast<qint64>(preview.cells)}};
}

void print(const Call& call, const OverrideSheetPreview& preview) {
    if (call.json()) return;
    TextTable table;
    table.headers = {Cli::tr("SKU"),          Cli::tr("Week"),      Cli::tr("Override now"),
                     Cli::tr("New override"), Cli::tr("Final now"), Cli::tr("New final")};
    table.right = {false, false, true, true, true, true};
    const auto own = [](const std::string& s) {
        return s.empty() ? QStringLiteral("—") : QString::fromStdString(s);
    };
    for (const SheetChange& c : preview.changes)
        table.rows.push_back({QString::fromStdString(c.code), QString::fromStdString(c.week.iso()),
                              own(c.before), own(c.after), shownNumber(c.finalBefore, 1),
                              shownNumber(c.finalAfter, 1)});
    if (!preview.changes.empty()) writeOut(table.text(outWidth()));
    std::string last;
    for (const Issue& issue : preview.problems) {
        call.say(QStringLiteral("  ") + sentence(issue));
        const QString advice = whatToDo(issue.code);
        if (!advice.isEmpty() && issue.code != last) call.say(QStringLiteral("    → ") + advice);
        last = issue.code;
    }
}

int read(Call& call) {
    if (call.args().has("sku") || call.args().has("category"))
        return call.usage(Cli::tr("--sku and --category belong to “overrides export”."));
    Workspace* workspace = call.open(1);
    if (!workspace) return call.failed();
    const auto preview = readOverrideSheet(workspace->info().path, path(call.word(2)).toStdString());
    if (!preview) return call.fail(preview.error());
    print(call, *preview);
    QJsonObject data = shown(*preview);
    const bool dry = call.args().has("dry-run");
    const bool apply = !dry && !preview->changes.empty();
    if (apply && !call.run(workspace->applyEdits(preview->edits(), call.args().value("reason"))))
        return call.failed();
    data.insert(QStringLiteral("applied"), apply ? static_cast<int>(preview->changes.size()) : 0);
    const auto count = static_cast<int>(preview->changes.size());
    call.say(preview->changes.empty() ? Cli::tr("No changes.")
             : dry                    ? Cli::tr("%1 overrides would change.").arg(count)
                   : Cli::tr("%1 overrides changed in one step; “undo” takes them back.").arg(count));
    if (apply && call.args().has("compute") && !call.run(workspace->compute({}))) return call.failed();
    const bool bad = std::any_of(preview->problems.begin(), preview->problems.end(),
                                 [](const Issue& issue) { return issue.severity == Severity::Error; });
    return call.done(data, bad ? kRejected : kDone);
}

int run(Call& call) {
    const QString word = call.word(0);
    if (word == QLatin1String("export")) return write(call);
    if (word == QLatin1String("import")) return read(call);
    return call.usage(Cli::tr("“%1” is neither export nor import.").arg(word));
}

}  // namespace

Command overridesCommand() {
    Command c;
    c.name = QStringLiteral("overrides");
    c.arguments = QStringLiteral("export|import W FILE");
    c.summary = Cli::tr("Edit the overrides of the forecast in a spreadsheet and bring them back.");
    c.details = Cli::tr(
        "export writes all forecasts as a workbook: for every SKU the statistics, a line “Your number” to edit and the final "
        "forecast, week by week. In a cell 2000 sets, +250 or -20 adds, *1.2 multiplies; emptying one takes the override back.\n\n"
        "import shows what the edited file (xlsx, xls or csv) changes and applies it as one step that undo takes back. Only cells "
        "edited since the export count; bad cells are told and left alone (exit code 3), the good ones apply. --dry-run "
        "only shows.");
    c.options = {{QStringLiteral("sku"), QStringLiteral("CODE"),
                  Cli::tr("export: only this SKU; may be given several times.")},
                 {QStringLiteral("category"), QStringLiteral("NAME"), Cli::tr("export: only this category.")},
                 {QStringLiteral("reason"), QStringLiteral("TEXT"), Cli::tr("Why; kept in the history.")},
                 {QStringLiteral("dry-run"), {}, Cli::tr("import: show the changes, apply nothing.")},
                 {QStringLiteral("compute"), {}, Cli::tr("Recompute what became stale afterwards.")}};
    c.examples = {
        QStringLiteral("overrides export brand.roulian 人工覆盖.xlsx"),
        QStringLiteral("overrides import brand.roulian 人工覆盖.xlsx --reason \"双11备货\" --dry-run")};
    c.minWords = c.maxWords = 3;
    c.opens = true;
    c.run = run;
    return c;
}

}  // namespace roulian::cli
