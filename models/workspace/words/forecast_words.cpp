// What forecasts are made of, were and were worth: lines of a forecast taken apart, parameters of methods, changes.
#include <QtGlobal>

#include "workspace/messages.h"
#include "workspace/words/words.h"

namespace roulian::workspace {

const std::vector<Word>& forecastSentences() {
    static const std::vector<Word> words{
        QT_TRANSLATE_NOOP3("messages", "Level", "why.step.level"),
        QT_TRANSLATE_NOOP3("messages", "× Season", "why.step.season"),
        QT_TRANSLATE_NOOP3("messages", "× Events", "why.step.events"),
        QT_TRANSLATE_NOOP3("messages", "· %1", "why.step.part"),
        QT_TRANSLATE_NOOP3("messages", "· Before %1", "why.step.before"),
        QT_TRANSLATE_NOOP3("messages", "· After %1", "why.step.after"),
        QT_TRANSLATE_NOOP3("messages", "× Signals", "why.step.signals"),
        QT_TRANSLATE_NOOP3("messages", "Last year’s week", "why.step.last_year"),
        QT_TRANSLATE_NOOP3("messages", "Last week", "why.step.last_week"),
        QT_TRANSLATE_NOOP3("messages", "New-product curve", "why.step.launch"),
        QT_TRANSLATE_NOOP3("messages", "× Levels together", "why.step.levels"),
        QT_TRANSLATE_NOOP3("messages", "Demand known early", "why.step.early"),
        QT_TRANSLATE_NOOP3("messages", "= Statistical forecast", "why.step.stat"),
        QT_TRANSLATE_NOOP3("messages", "Override", "why.step.override"),
        QT_TRANSLATE_NOOP3("messages", "= Final forecast", "why.step.final"),
        QT_TRANSLATE_NOOP3("messages", "Method", "why.step.method"),
        QT_TRANSLATE_NOOP3("messages", "History", "why.step.history"),
        QT_TRANSLATE_NOOP3("messages", "Order lines", "why.step.lines"),
        QT_TRANSLATE_NOOP3("messages", "%1 over %2 weeks, without season, events and signals", "why.level"),
        QT_TRANSLATE_NOOP3("messages", "The product’s own %1 weeks of sales", "why.level.own"),
        QT_TRANSLATE_NOOP3("messages", "Yearly wave of category %1, counts %2", "why.season"),
        QT_TRANSLATE_NOOP3("messages", "The product’s own yearly wave, counts %1", "why.season.own"),
        QT_TRANSLATE_NOOP3("messages", "No yearly wave: it does not lower the error of the backtest",
                           "why.season.none"),
        QT_TRANSLATE_NOOP3("messages", "Known for this week: %1", "why.events"),
        QT_TRANSLATE_NOOP3("messages", "No known event in this week", "why.events.none"),
        QT_TRANSLATE_NOOP3("messages",
                           "Learned from %1 past occasions and %2 products; covers %3 of the week",
                           "why.event.learned"),
        QT_TRANSLATE_NOOP3("messages",
                           "Never happened before: the expected factor is used; covers %1 of the week",
                           "why.event.new"),
        QT_TRANSLATE_NOOP3("messages", "Used for this product: %1", "why.signals"),
        QT_TRANSLATE_NOOP3("messages", "No signal is used for this product", "why.signals.none"),
        QT_TRANSLATE_NOOP3("messages", "Leads demand by %1 weeks; the backtest’s WAPE is %2 lower with it",
                           "why.signal"),
        QT_TRANSLATE_NOOP3("messages", "Sold in %1: %2; counts %3", "why.last_year"),
        QT_TRANSLATE_NOOP3("messages", "Sold in %1: %2, × %4 for events now against then; counts %3",
                           "why.last_year.events"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Weeks around %1 sold %2 once events are taken out; × %4 as this year sells against last, × %5 for the events to come; counts %3",
            "why.last_year.grown"),
        QT_TRANSLATE_NOOP3("messages",
                           "Curve of the new product: %1, counts %2; its own sales count the rest",
                           "why.launch"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "What the forecasts of category, channels, regions and total know better; everything adds up",
            "why.levels"),
        QT_TRANSLATE_NOOP3("messages", "Confirmed wishes of lists and forms without an order yet: %1",
                           "why.early"),
        QT_TRANSLATE_NOOP3("messages", "In 8 of 10 cases between %1 and %2", "why.stat"),
        QT_TRANSLATE_NOOP3("messages", "By %1 on %2: %3", "why.override"),
        QT_TRANSLATE_NOOP3("messages", "By %1 on %2", "why.override.plain"),
        QT_TRANSLATE_NOOP3("messages", "What the plan uses", "why.final"),
        QT_TRANSLATE_NOOP3("messages", "%1: chosen of %2 by the backtest, score %3; seasonal naive %4",
                           "why.method"),
        QT_TRANSLATE_NOOP3("messages", "%1: sold in a part of the year only, and last year says in which",
                           "why.method.season"),
        QT_TRANSLATE_NOOP3("messages", "%1: too little history to compare methods", "why.method.short"),
        QT_TRANSLATE_NOOP3("messages", "Curve of a new product until its own history suffices",
                           "why.method.launch"),
        QT_TRANSLATE_NOOP3("messages", "%1 weeks from %2, %3 of them cleaned", "why.history"),
        QT_TRANSLATE_NOOP3("messages", "No sales yet", "why.history.none"),
        QT_TRANSLATE_NOOP3("messages", "%1 order lines in %2 files", "why.lines"),
        QT_TRANSLATE_NOOP3("messages", "Week is over: sold against what was said", "change.over"),
        QT_TRANSLATE_NOOP3("messages", "No change", "change.same"),
        QT_TRANSLATE_NOOP3("messages", "New weeks of sales: %1", "change.data"),
        QT_TRANSLATE_NOOP3("messages", "Data or settings changed", "change.again"),
        QT_TRANSLATE_NOOP3("messages", "Method: %1 → %2", "change.method"),
        QT_TRANSLATE_NOOP3("messages", "Override added: %1", "change.added"),
        QT_TRANSLATE_NOOP3("messages", "Override removed: %1", "change.removed"),
        QT_TRANSLATE_NOOP3("messages", "Override changed: %1", "change.changed"),
        QT_TRANSLATE_NOOP3("messages", "%1; %2", "change.two"),
        QT_TRANSLATE_NOOP3("messages", "%2: %1", "param.of"),
        QT_TRANSLATE_NOOP3("messages", "Weight of a new week in the level (alpha)", "param.alpha"),
        QT_TRANSLATE_NOOP3("messages", "Weight of a new week in the trend (beta)", "param.beta"),
        QT_TRANSLATE_NOOP3("messages", "Weight of a new week in the season (gamma)", "param.gamma"),
        QT_TRANSLATE_NOOP3("messages", "Damping of the trend (phi)", "param.phi"),
        QT_TRANSLATE_NOOP3("messages", "Level now", "param.level"),
        QT_TRANSLATE_NOOP3("messages", "Level at the start", "param.level0"),
        QT_TRANSLATE_NOOP3("messages", "Trend now, a week", "param.trend"),
        QT_TRANSLATE_NOOP3("messages", "Trend at the start, a week", "param.trend0"),
        QT_TRANSLATE_NOOP3("messages", "Strength of the trend line (theta)", "param.theta"),
        QT_TRANSLATE_NOOP3("messages", "Fit to the history (AICc, lower is better)", "param.aicc"),
        QT_TRANSLATE_NOOP3("messages", "Errors grow with the level (1 = yes)", "param.form.error"),
        QT_TRANSLATE_NOOP3("messages", "Trend (0 none, 1 steady, 2 damped)", "param.form.trend"),
        QT_TRANSLATE_NOOP3("messages", "Form of the season (0 = none)", "param.form.season"),
        QT_TRANSLATE_NOOP3("messages", "Order: past weeks (p)", "param.order_p"),
        QT_TRANSLATE_NOOP3("messages", "Order: differences (d)", "param.order_d"),
        QT_TRANSLATE_NOOP3("messages", "Order: past errors (q)", "param.order_q"),
        QT_TRANSLATE_NOOP3("messages", "Order: past seasons (P)", "param.order_P"),
        QT_TRANSLATE_NOOP3("messages", "Order: seasonal differences (D)", "param.order_D"),
        QT_TRANSLATE_NOOP3("messages", "Order: past seasonal errors (Q)", "param.order_Q"),
        QT_TRANSLATE_NOOP3("messages", "Influence of the week %1 before", "param.ar"),
        QT_TRANSLATE_NOOP3("messages", "Influence of the error %1 weeks before", "param.ma"),
        QT_TRANSLATE_NOOP3("messages", "Influence of the season %1 before", "param.sar"),
        QT_TRANSLATE_NOOP3("messages", "Influence of the error %1 seasons before", "param.sma"),
        QT_TRANSLATE_NOOP3("messages", "Constant", "param.constant"),
        QT_TRANSLATE_NOOP3("messages", "Smoothing of the level (alpha 0)", "param.alpha0"),
        QT_TRANSLATE_NOOP3("messages", "Smoothing of the potential (alpha 1)", "param.alpha1"),
        QT_TRANSLATE_NOOP3("messages", "Smoothing of the season (beta 0)", "param.beta0"),
        QT_TRANSLATE_NOOP3("messages", "Smoothing of the season’s potential (beta 1)", "param.beta1"),
        QT_TRANSLATE_NOOP3("messages", "Units of a demand", "param.size"),
        QT_TRANSLATE_NOOP3("messages", "Chance of a demand in a week", "param.probability"),
        QT_TRANSLATE_NOOP3("messages", "Weeks from one demand to the next", "param.interval"),
        QT_TRANSLATE_NOOP3("messages", "Weeks added up to a block", "param.block"),
        QT_TRANSLATE_NOOP3("messages", "Lengths of blocks averaged", "param.levels"),
        QT_TRANSLATE_NOOP3("messages", "Mean demand a week", "param.mean"),
        QT_TRANSLATE_NOOP3("messages", "Spread of the counts (b)", "param.b"),
        QT_TRANSLATE_NOOP3("messages", "Season of %1 weeks", "param.season"),
        QT_TRANSLATE_NOOP3("messages", "Weeks in a year repeated", "param.season_length"),
        QT_TRANSLATE_NOOP3("messages", "Weight of the category’s yearly wave", "param.season_share"),
        QT_TRANSLATE_NOOP3("messages", "Weight of last year’s weeks", "param.last_year_share"),
        QT_TRANSLATE_NOOP3("messages", "This year against last", "param.last_year_growth"),
        QT_TRANSLATE_NOOP3("messages", "Usual error of a week", "param.sigma"),
        QT_TRANSLATE_NOOP3("messages", "Factor of %1 for a whole week", "param.lift"),
        QT_TRANSLATE_NOOP3("messages", "Factor before %1", "param.lift.before"),
        QT_TRANSLATE_NOOP3("messages", "Factor after %1", "param.lift.after"),
        QT_TRANSLATE_NOOP3("messages", "Confirmed wishes without an order", "param.early_wishes"),
        QT_TRANSLATE_NOOP3("messages", "Weight of the product’s own sales", "param.launch_own_share"),
        QT_TRANSLATE_NOOP3("messages", "Expected over the launch", "param.launch_total"),
        QT_TRANSLATE_NOOP3("messages", "Weight in the launch forecast: %1", "param.launch_weight"),
        QT_TRANSLATE_NOOP3("messages", "The sheet of overrides is written: %1 (%2 SKUs, %3 weeks)",
                           "job.sheet.done"),
        QT_TRANSLATE_NOOP3("messages", "No product has a forecast yet, so there is nothing to override.",
                           "sheet.nothing"),
        QT_TRANSLATE_NOOP3("messages", "Import orders and compute the forecast first.", "sheet.nothing.do"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "%1 is no sheet of overrides: no sheet of it has columns for SKU code, line and weeks such as 2026-W34.",
            "sheet.layout"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Export the sheet again and edit only the lines “Your number”; columns and rows may be moved or left out.",
            "sheet.layout.do"),
        QT_TRANSLATE_NOOP3("messages", "No product “%1” has a forecast.", "sheet.unknown"),
        QT_TRANSLATE_NOOP3("messages", "Choose codes from the table “forecast”.", "sheet.unknown.do"),
        QT_TRANSLATE_NOOP3("messages", "this is no override", "sheet.cell"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Type 2000 to set, +250 or -20 to add, *1.2 to multiply; empty the cell to take an override back.",
            "sheet.cell.do"),
        QT_TRANSLATE_NOOP3("messages", "no product has this code", "sheet.sku"),
        QT_TRANSLATE_NOOP3("messages",
                           "Write the code as the sheet had it, as text; Excel may have cut leading zeros.",
                           "sheet.sku.do"),
        QT_TRANSLATE_NOOP3("messages", "the product has no forecast any more", "sheet.no_forecast"),
        QT_TRANSLATE_NOOP3("messages",
                           "Look at the product on the demand page: it may be retired or without history.",
                           "sheet.no_forecast.do"),
        QT_TRANSLATE_NOOP3("messages", "this week is over; the forecast begins with %1", "sheet.over"),
        QT_TRANSLATE_NOOP3("messages", "Export the sheet again to override weeks to come.", "sheet.over.do"),
        QT_TRANSLATE_NOOP3("messages", "this week lies beyond the forecast, which ends with %1",
                           "sheet.beyond"),
        QT_TRANSLATE_NOOP3("messages",
                           "Enter the number in a later sheet, when the forecast reaches the week.",
                           "sheet.beyond.do"),
        QT_TRANSLATE_NOOP3(
            "messages", "this week of the product stands in the file more than once; only the first is taken",
            "sheet.twice"),
        QT_TRANSLATE_NOOP3("messages", "Leave one line for each SKU and one column for each week.",
                           "sheet.twice.do"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "changed since the export: it was %1, now %2 (%3) stands there; applying replaces that",
            "sheet.conflict"),
        QT_TRANSLATE_NOOP3("messages",
                           "Ask that person; to keep what stands there, write the same into the cell.",
                           "sheet.conflict.do"),
        QT_TRANSLATE_NOOP3(
            "messages", "the statistics of %1 changed weeks moved since the export, the first from %2 to %3",
            "sheet.moved"),
        QT_TRANSLATE_NOOP3("messages",
                           "Check the finals of these weeks: +, - and * now work on the new statistics.",
                           "sheet.moved.do"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "The forecast was made anew since the export: the sheet began with %1, it now begins with %2.",
            "sheet.run"),
        QT_TRANSLATE_NOOP3("messages",
                           "Weeks that are over are left alone; check the rest against the new forecast.",
                           "sheet.run.do"),
        QT_TRANSLATE_NOOP3("messages", "this line is none of statistics, your number and final",
                           "sheet.line"),
        QT_TRANSLATE_NOOP3("messages", "Write in the line column what the export had there.",
                           "sheet.line.do"),
        QT_TRANSLATE_NOOP3("messages", "none", "sheet.none"),
        QT_TRANSLATE_NOOP3("messages", "Workspace", "sheet.about.workspace"),
        QT_TRANSLATE_NOOP3("messages", "How to edit", "sheet.about.how"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Edit only the yellow cells in the lines “Your number”. Filter the line column to see them alone.",
            "sheet.about.cells"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "2000 sets the week, +250 or -20 adds to the statistics, *1.2 multiplies them; an empty cell has no override, emptying one takes it back.",
            "sheet.about.forms"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Quantities are in the unit of the row, a week; statistics and finals are for looking and are not read back as changes.",
            "sheet.about.unit"),
        QT_TRANSLATE_NOOP3(
            "messages",
            "Columns and rows may be moved, hidden or left out: what is not in the file stays as it is.",
            "sheet.about.moved"),
    };
    return words;
}

const std::vector<ColumnWord>& forecastColumns() {
    static const std::vector<ColumnWord> words{
        {QT_TRANSLATE_NOOP3("columns", "RMSSE", "rmsse"), ""},
        {QT_TRANSLATE_NOOP3("columns", "80 % hit", "in80"), QT_TRANSLATE_NOOP("units", "%")},
        {QT_TRANSLATE_NOOP3("columns", "95 % hit", "in95"), QT_TRANSLATE_NOOP("units", "%")},
        {QT_TRANSLATE_NOOP3("columns", "First week", "forecast_runs.from"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Province", "areas.region"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Warehouse", "areas.warehouse"), ""},
        {QT_TRANSLATE_NOOP3("columns", "From", "areas.source"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Orders from there", "areas.agree"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Orders naming a warehouse", "areas.told"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Proposed", "areas.proposed"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Warehouse no.", "warehouse_id"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Provinces served", "warehouses.regions"), ""},
        {QT_TRANSLATE_NOOP3("columns", "SKUs in stock lists", "warehouses.skus"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Replaced last", "replaced"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Sold", "forecast_changes.sold"), ""},
        {QT_TRANSLATE_NOOP3("columns", "By statistics", "by_stat"), ""},
        {QT_TRANSLATE_NOOP3("columns", "By overrides", "by_override"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Step", "forecast_why.step"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Calculation", "forecast_why.change"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Result", "forecast_why.result"), QT_TRANSLATE_NOOP("units", "units")},
        {QT_TRANSLATE_NOOP3("columns", "Factor", "forecast_why.factor"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Amount", "forecast_why.amount"), QT_TRANSLATE_NOOP("units", "units")},
        {QT_TRANSLATE_NOOP3("columns", "Kind of line", "forecast_why.line"), ""},
        {QT_TRANSLATE_NOOP3("columns", "Parameter", "parameter"), ""},
    };
    return words;
}

const std::vector<Word>& forecastHelp() {
    static const std::vector<Word> words{
        QT_TRANSLATE_NOOP3(
            "help",
            "Mean absolute error ÷ the mean change from one week to the next in each product’s history (naive forecast, Hyndman & Koehler 2006), pooled in units; below 1 is better than naive.",
            "forecast_accuracy.mase"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Root of the mean squared error ÷ the mean squared change from one week to the next in each product’s history (M5, 2020), pooled; large misses weigh more than in MASE.",
            "forecast_accuracy.rmsse"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Share of weeks whose demand lay in the 80 % range; 80 % is right. The backtest’s ranges were set by the same errors; earlier forecasts are judged by the range they gave, overrides left aside, since ranges have been kept.",
            "forecast_accuracy.in80"),
        QT_TRANSLATE_NOOP3(
            "help", "Share of weeks whose demand lay in the 95 % range; 95 % is right. See the 80 % range.",
            "forecast_accuracy.in95"),
        QT_TRANSLATE_NOOP3(
            "help",
            "WAPE = Σ|actual − forecast| ÷ Σ actual over the products shown, at this many weeks ahead.",
            "forecast_accuracy.wape"),
        QT_TRANSLATE_NOOP3(
            "help", "Bias = Σ(forecast − actual) ÷ Σ actual over the products shown; positive = too high.",
            "forecast_accuracy.bias"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Said by a person; else the warehouse that most orders of the last 13 weeks to this province name; else the only warehouse there is.",
            "areas.source"),
        QT_TRANSLATE_NOOP3(
            "help",
            "The warehouse whose forecast takes in this province. Demand of a warehouse is the sum of the provinces it serves.",
            "areas.warehouse"),
        QT_TRANSLATE_NOOP3("help", "Of the orders that name a warehouse, those that name the proposed one.",
                           "areas.agree"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Orders of the last 13 weeks to this province that name their warehouse, such as in Jushuitan’s order list.",
            "areas.told"),
        QT_TRANSLATE_NOOP3("help", "What that forecast said of the week, its overrides included.",
                           "forecast_changes.before"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Forecast now − earlier forecast; of weeks that are over, what was sold − the earlier forecast.",
            "forecast_changes.difference"),
        QT_TRANSLATE_NOOP3(
            "help",
            "Part of the difference that comes from the statistics: new sales, another method, changed data.",
            "forecast_changes.by_stat"),
        QT_TRANSLATE_NOOP3("help",
                           "Part of the difference that comes from overrides. Both parts add up to it.",
                           "forecast_changes.by_override"),
        QT_TRANSLATE_NOOP3("help",
                           "What the line does to the result of the line before: × multiplies, + and − add.",
                           "forecast_why.change"),
        QT_TRANSLATE_NOOP3(
            "help",
            "The mean of several methods that suit the demand is taken unless another is a quarter better: a backtest of some weeks is itself uncertain.",
            "forecast_scores.chosen"),
        QT_TRANSLATE_NOOP3("help", "Units of the week after this line; the last line is the final forecast.",
                           "forecast_why.result"),
    };
    return words;
}

QString parameterText(const std::string& key) {
    const auto event = [](std::string kind) -> QString {
        const char* code = "param.lift";
        for (const auto& [end, side] :
             {std::pair{":before", "param.lift.before"}, {":after", "param.lift.after"}})
            if (kind.size() > std::string_view(end).size() && kind.ends_with(end)) {
                kind.resize(kind.size() - std::string_view(end).size());
                code = side;
            }
        return sentence(code, {kind == "presale" ? "$code:event.presales" : kind});
    };
    const auto plain = [](const std::string& name) -> QString {
        std::string code = "param." + name;
        if (name == "season.share" || name == "last_year.share" || name == "last_year.growth")
            code[code.rfind('.')] = '_';
        QString words = sentence(code, {});
        if (words != QString::fromStdString(code)) return words;
        // What is counted: ar2, sma1, season.52.
        const std::size_t digits = name.find_last_not_of("0123456789") + 1;
        if (digits == 0 || digits == name.size()) return QString::fromStdString(name);
        code = "param." + name.substr(0, name[digits - 1] == '.' ? digits - 1 : digits);
        words = sentence(code, {name.substr(digits)});
        return words == QString::fromStdString(code) ? QString::fromStdString(name) : words;
    };
    constexpr std::string_view kLift = "lift.", kWeight = "launch_weight_";
    if (key.starts_with(kLift)) return event(key.substr(kLift.size()));
    if (key.starts_with(kWeight))
        return sentence("param.launch_weight", {"$code:launch.source." + key.substr(kWeight.size())});
    // A mean of methods names whose parameter it is: ets.alpha.
    const std::size_t dot = key.find('.');
    if (dot != std::string::npos) {
        const std::string method = key.substr(0, dot);
        const QString word = statusWord("forecast", "method", method).word;
        if (word != QString::fromStdString(method)) {
            const QString name = plain(key.substr(dot + 1));
            return sentence("param.of", {name.toStdString(), word.toStdString()});
        }
    }
    return plain(key);
}

}  // namespace roulian::workspace
