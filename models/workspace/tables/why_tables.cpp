// "Why this number": the forecast of a week as lines that lead from the level to the final figure.
#include <string>

#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// A forecast with its parts; columns are named in forecast_part's comment in the schema.
constexpr const char* kWeek =
    "(SELECT p.sku_id, p.week, p.mean AS stat, p.lo80, p.hi80, a.level, a.season, a.lift, a.signal, a.last_year, a.last_year_lift, "
    "a.launch, a.early, a.together, i.last_year_share AS c, i.last_year_growth AS grown, i.launch_share AS q, i.method, i.params, i.scores, i.weeks, i.cleaned, i.lines, "
    "i.files, s.unit, s.category, (SELECT MIN(z.week) FROM forecast_point z WHERE z.sku_id = p.sku_id) AS w0 FROM forecast_point p "
    "JOIN forecast_part a ON a.sku_id = p.sku_id AND a.week = p.week JOIN forecast_item i ON i.sku_id = p.sku_id JOIN sku s ON s.id "
    "= p.sku_id) x";

// The running value after each line.
const std::string kOwn = "(x.level * x.season * x.lift * x.signal)";
const std::string kCopy = "(x.last_year * x.grown * x.last_year_lift)";
const std::string kAfterYear =
    "(CASE WHEN x.c > 0 THEN (1 - x.c) * " + kOwn + " + x.c * " + kCopy + " ELSE " + kOwn + " END)";
const std::string kAfterLaunch =
    "(CASE WHEN x.q > 0 THEN x.q * x.launch + (1 - x.q) * " + kAfterYear + " ELSE " + kAfterYear + " END)";
const std::string kAfterLevels = "(x.together * " + kAfterLaunch + ")";
const std::string kHasOwn = "x.c < 1 AND x.q < 1";  // some of the number comes from the method's level

// Last year's week, or the last one before the forecast where no year is known.
const std::string kLastWeek = "COALESCE(json_extract(x.params, '$.season_length') = 1, 0)";
const std::string kThen =
    "(CASE WHEN " + kLastWeek + " THEN x.w0 - 1 ELSE x.w0 - 52 + (x.week - x.w0) % 52 END)";

std::string sentence(const std::string& code, const std::string& args = "") {
    return "json_array('" + code + "', json_array(" + args + "))";
}

std::string num(const std::string& sql) {
    return "'$num:' || ROUND(" + sql + ", 1)";
}

// line, code, step, factor, amount, result and why of one kind of line. `from` names x; `more` narrows it.
std::string lines(int line, const char* code, const std::string& step, const std::string& factor,
                  const std::string& amount, const std::string& result, const std::string& why,
                  const std::string& more, const std::string& from = kWeek) {
    return "SELECT x.sku_id, x.week, " + std::to_string(line) + " AS line, '" + code + "' AS code, " + step +
           " AS step, " + factor + " AS factor, " + amount + " AS amount, " + result + " AS result, " + why +
           " AS why, x.unit AS unit FROM " + from + " WHERE " + more;
}

std::string eventWhy() {
    const std::string share = "'$pct:' || g.share";
    return "CASE WHEN f.occurrences > 0 AND f.items > 0 THEN " +
           sentence("why.event.learned", "'$num:' || f.occurrences, '$num:' || f.items, " + share) +
           " ELSE " + sentence("why.event.new", share) + " END";
}

std::string methodWhy() {
    const std::string name = "'$word:forecast.method.' || x.method";
    const std::string score = "(SELECT j.value FROM json_each(x.scores) j WHERE j.key = x.method)";
    return "CASE WHEN x.method = 'launch' THEN " + sentence("why.method.launch") +
           " WHEN x.method = 'seasonal_growth' AND (SELECT COUNT(*) FROM json_each(x.scores)) <= 2 THEN " +
           sentence("why.method.season", name) + " WHEN " + score + " IS NULL THEN " +
           sentence("why.method.short", name) + " ELSE " +
           sentence("why.method",
                    name + ", '$num:' || (SELECT COUNT(*) FROM json_each(x.scores)), '$pct:' || " + score +
                        ", '$pct:' || COALESCE((SELECT j.value FROM json_each(x.scores) j WHERE "
                        "j.key = 'seasonal_naive'), 0)") +
           " END";
}

const std::string& whyFrom() {
    const std::string step = "why.step.";
    const std::string factors =
        "(SELECT COUNT(*) FROM forecast_factor g WHERE g.sku_id = x.sku_id AND g.week = "
        "x.week AND g.source = ";
    const std::string lastYearArgs = "'$week:' || " + kThen + ", " + num("x.last_year");
    const std::string parts =
        std::string(kWeek) + " JOIN forecast_factor g ON g.sku_id = x.sku_id AND g.week = x.week";
    // A kind of its own stands for the weeks before and after an event.
    const std::string kind = "replace(replace(g.name, ':before', ''), ':after', '')";
    const std::string name =
        "CASE " + kind + " WHEN 'presale' THEN '$code:event.presales' ELSE " + kind + " END";
    const std::string person = "COALESCE(NULLIF(o.person, ''), '—'), '$day:' || (o.made_at / 86400)";
    const std::string final =
        "MAX(0, CASE o.op WHEN 'set' THEN o.amount WHEN 'add' THEN x.stat + o.amount WHEN 'mul' THEN x.stat * "
        "o.amount ELSE x.stat END)";
    const std::string people =
        std::string(kWeek) + " LEFT JOIN forecast_override o ON o.sku_id = x.sku_id AND o.week = x.week";
    const auto all = [](std::initializer_list<std::string> arms) {
        std::string sql;
        for (const std::string& arm : arms) sql += (sql.empty() ? "" : " UNION ALL ") + arm;
        return "FROM (" + sql + ") w WHERE 1";
    };
    static const std::string from = all({
        lines(10, "level", sentence(step + "level"), "NULL", "x.level", "x.level",
              "CASE WHEN x.method = 'launch' THEN " + sentence("why.level.own", "'$num:' || x.weeks") +
                  " ELSE " +
                  sentence("why.level",
                           "'$word:forecast.method.' || replace(x.method, '+seasonal_naive', ''), '$num:' || "
                           "x.weeks") +
                  " END",
              kHasOwn),
        lines(20, "season", sentence(step + "season"), "x.season", "NULL", "x.level * x.season",
              "CASE WHEN json_extract(x.params, '$.\"season.share\"') IS NULL THEN " +
                  sentence("why.season.none") + " WHEN x.category = '' THEN " +
                  sentence("why.season.own", "'$pct:' || json_extract(x.params, '$.\"season.share\"')") +
                  " ELSE " +
                  sentence("why.season",
                           "x.category, '$pct:' || json_extract(x.params, '$.\"season.share\"')") +
                  " END",
              kHasOwn),
        lines(30, "events", sentence(step + "events"), "x.lift", "NULL", "x.level * x.season * x.lift",
              "CASE " + factors + "'event') WHEN 0 THEN " + sentence("why.events.none") + " ELSE " +
                  sentence("why.events", "'$num:' || " + factors + "'event')") + " END",
              kHasOwn),
        lines(31, "event",
              "CASE WHEN g.name LIKE '%:before' THEN " + sentence(step + "before", name) +
                  " WHEN g.name LIKE '%:after' THEN " + sentence(step + "after", name) + " ELSE " +
                  sentence(step + "part", name) + " END",
              "g.factor", "NULL", "NULL", eventWhy(), kHasOwn + " AND g.source = 'event'",
              parts + " LEFT JOIN event_effect f ON f.kind = " + kind),
        lines(40, "signals", sentence(step + "signals"), "x.signal", "NULL", kOwn,
              "CASE " + factors + "'signal') WHEN 0 THEN " + sentence("why.signals.none") + " ELSE " +
                  sentence("why.signals", "'$num:' || " + factors + "'signal')") + " END",
              kHasOwn),
        lines(41, "signal", sentence(step + "part", "'$word:forecast_signals.signal.' || g.name"), "g.factor",
              "NULL", "NULL",
              sentence("why.signal", "'$num:' || COALESCE(f.lag_weeks, 0), '$pct:' || COALESCE(f.gain, 0)"),
              kHasOwn + " AND g.source = 'signal'",
              parts + " LEFT JOIN forecast_signal f ON f.sku_id = g.sku_id AND f.name = g.name"),
        lines(50, "last_year",
              "CASE WHEN " + kLastWeek + " THEN " + sentence(step + "last_week") + " ELSE " +
                  sentence(step + "last_year") + " END",
              "NULL", "CASE WHEN x.c >= 1 THEN " + kCopy + " ELSE x.c * (" + kCopy + " - " + kOwn + ") END",
              kAfterYear,
              "CASE WHEN x.method = 'seasonal_growth' THEN " +
                  sentence("why.last_year.grown", lastYearArgs + ", '$pct:' || x.c, printf('%.2f', x.grown), "
                                                                 "printf('%.2f', x.last_year_lift)") +
                  " WHEN ABS(x.last_year_lift - 1) < 0.005 THEN " +
                  sentence("why.last_year", lastYearArgs + ", '$pct:' || x.c") + " ELSE " +
                  sentence("why.last_year.events",
                           lastYearArgs + ", '$pct:' || x.c, printf('%.2f', x.last_year_lift)") +
                  " END",
              "x.c > 0 AND x.q < 1"),
        lines(60, "launch", sentence(step + "launch"), "NULL",
              "CASE WHEN x.q >= 1 THEN x.launch ELSE x.q * (x.launch - " + kAfterYear + ") END", kAfterLaunch,
              sentence("why.launch", num("x.launch") + ", '$pct:' || x.q"), "x.q > 0"),
        lines(65, "levels", sentence(step + "levels"), "x.together", "NULL", kAfterLevels,
              sentence("why.levels"), "x.together <> 1"),
        lines(70, "early", sentence(step + "early"), "NULL", "x.early - " + kAfterLevels, "x.early",
              sentence("why.early", num("x.early")), "x.early > " + kAfterLevels),
        lines(80, "stat", sentence(step + "stat"), "NULL", "NULL", "x.stat",
              sentence("why.stat", num("x.lo80") + ", " + num("x.hi80")), "1"),
        lines(90, "override", sentence(step + "override"), "CASE o.op WHEN 'mul' THEN o.amount END",
              "CASE WHEN o.op <> 'mul' THEN " + final + " - x.stat END", final,
              "CASE WHEN o.reason = '' THEN " + sentence("why.override.plain", person) + " ELSE " +
                  sentence("why.override", person + ", o.reason") + " END",
              "o.id IS NOT NULL", people),
        lines(100, "final", sentence(step + "final"), "NULL", "NULL", final, sentence("why.final"), "1",
              people),
        lines(110, "method", sentence(step + "method"), "NULL", "NULL", "NULL", methodWhy(), "1"),
        lines(120, "history", sentence(step + "history"), "NULL", "NULL", "NULL",
              "CASE x.weeks WHEN 0 THEN " + sentence("why.history.none") + " ELSE " +
                  sentence("why.history",
                           "'$num:' || x.weeks, '$week:' || (x.w0 - x.weeks), '$num:' || x.cleaned") +
                  " END",
              "1"),
        lines(130, "lines", sentence(step + "lines"), "NULL", "NULL", "NULL",
              sentence("why.lines", "'$num:' || x.lines, '$num:' || x.files"), "x.lines > 0"),
    });
    return from;
}

}  // namespace

std::vector<TableDef> whyTables() {
    return {
        {.id = "forecast_why",
         .columns =
             {col("step", Text, "w.step").as(Shape::Sentence).frozen(),
              col("change", Text,
                  "CASE WHEN w.factor IS NOT NULL THEN printf('× %.3f', w.factor) WHEN w.amount IS NULL THEN NULL WHEN w.amount "
                  "= w.result THEN NULL WHEN w.amount < 0 THEN printf('− %.2f', -w.amount) ELSE printf('+ %.2f', w.amount) END"),
              col("result", Real, "w.result", 2), col("why", Text, "w.why").as(Shape::Sentence),
              col("week", Week, "w.week").hidden(), col("factor", Real, "w.factor", 3).hidden(),
              col("amount", Real, "w.amount", 2).hidden(), col("line", Text, "w.code").hidden(),
              col("unit", Text, "w.unit").as(Shape::UnitName).hidden(),
              col("sku_id", Integer, "w.sku_id").hidden()},
         .from = whyFrom().c_str(),
         .key = "w.sku_id || ':' || w.week || ':' || w.code || ':' || w.step",
         .where = {{"sku", "w.sku_id = ?"}, {"week", "w.week = ?"}},
         .group = "ORDER BY w.sku_id, w.week, w.line",
         .sortColumn = "week",
         .summable = false,
         .overridden = "w.code = 'override'"}};
}

}  // namespace roulian::workspace
