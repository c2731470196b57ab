// How good forecasts were, what changed since the last one, and what people's overrides were worth.
#include <string>

#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// Overrides whose week is over, as the newest forecast before that week had them.
constexpr const char* kJudged =
    "FROM (SELECT sku_id, week, MAX(first_week) AS said FROM forecast_kept WHERE first_week > 0 GROUP BY sku_id, week) n JOIN "
    "forecast_kept k ON k.first_week = n.said AND k.sku_id = n.sku_id AND k.week = n.week JOIN demand_week d ON d.sku_id = k.sku_id "
    "AND d.week = k.week JOIN sku s ON s.id = k.sku_id WHERE k.person <> '' AND k.week < (SELECT MIN(week) FROM forecast_point)";

// What became of a week of an earlier forecast k, with the point p, override o and item i of now, demand d and the item m of then.
struct Change {
    // The forecast of now, as the view forecast_final has it; NULL once the week is over.
    const std::string now =
        "(CASE WHEN p.week IS NULL THEN NULL ELSE MAX(0, CASE o.op WHEN 'set' THEN o.amount WHEN 'add' THEN p.mean + o.amount WHEN "
        "'mul' THEN p.mean * o.amount ELSE p.mean END) END)";
    const std::string difference = "(COALESCE(" + now + ", d.qty_milli / 1000.0) - k.final)";
    const std::string percent = difference + " / NULLIF(k.final, 0)";
    const std::string byOverride = "(" + now + " - p.mean) - (k.final - k.stat)";
    // What moved the statistics.
    const std::string first = "(SELECT MIN(z.week) FROM forecast_point z WHERE z.sku_id = k.sku_id)";
    const std::string data =
        "(CASE WHEN ABS(p.mean - k.stat) < 0.005 THEN NULL WHEN m.method <> '' AND i.method IS NOT NULL AND m.method <> i.method "
        "THEN json_array('change.method', json_array('$word:forecast.method.' || m.method, '$word:forecast.method.' || i.method)) "
        "WHEN " +
        first + " > m.from_week THEN json_array('change.data', json_array('$num:' || (" + first +
        " - m.from_week))) ELSE json_array('change.again', json_array()) END)";
    // What a person did. An override is the same when it sets, adds or multiplies by the same.
    const std::string person =
        "(CASE WHEN o.id IS NOT NULL AND k.person = '' AND k.final = k.stat THEN json_array('change.added', json_array(o.reason)) "
        "WHEN o.id IS NULL AND (k.person <> '' OR k.final <> k.stat) THEN json_array('change.removed', json_array(k.reason)) WHEN "
        "o.id IS NOT NULL AND ABS(k.final - k.stat - " +
        now + " + p.mean) > 1e-6 AND ABS(k.final * p.mean - " + now + " * k.stat) > 1e-6 AND ABS(k.final - " +
        now + ") > 1e-6 THEN json_array('change.changed', json_array(o.reason)) END)";
    const std::string why = "CASE WHEN p.week IS NULL THEN json_array('change.over', json_array()) WHEN " +
                            data + " IS NOT NULL AND " + person +
                            " IS NOT NULL THEN json_array('change.two', json_array('$sentence:' || " + data +
                            ", '$sentence:' || " + person + ")) ELSE COALESCE(" + data + ", " + person +
                            ", json_array('change.same', json_array())) END";
};

}  // namespace

std::vector<TableDef> accuracyTables() {
    static const Change change;
    return {
        {.id = "forecast_accuracy",
         .columns =
             {col("lead", Integer, "a.lead").frozen(), col("source", Status, "a.source"),
              col("n", Integer, "SUM(a.n)"),
              col("wape", Percent, "SUM(a.abs_error) / NULLIF(SUM(a.actual), 0)", 1),
              col("bias", Percent, "(SUM(a.forecast) - SUM(a.actual)) / NULLIF(SUM(a.actual), 0)", 1),
              col("mase", Real,
                  "SUM(CASE WHEN i.naive_step > 0 THEN a.abs_error END) / NULLIF(SUM(CASE WHEN i.naive_step > 0 THEN a.n * "
                  "i.naive_step END), 0)",
                  2),
              col("rmsse", Real,
                  "roulian_root(SUM(CASE WHEN i.naive_square > 0 THEN a.sq_error END) / NULLIF(SUM(CASE WHEN i.naive_square > 0 "
                  "THEN a.n * i.naive_square END), 0))",
                  2),
              col("in80", Percent, "SUM(a.in80) * 1.0 / NULLIF(SUM(a.ranges), 0)", 0),
              col("in95", Percent, "SUM(a.in95) * 1.0 / NULLIF(SUM(a.ranges), 0)", 0),
              col("naive_wape", Percent, "SUM(a.abs_naive) / NULLIF(SUM(a.actual), 0)", 1),
              col("stat_wape", Percent, "SUM(a.abs_stat) / NULLIF(SUM(a.actual), 0)", 1).hidden(),
              col("fva", Percent,
                  "(SUM(COALESCE(a.abs_naive, a.abs_stat)) - SUM(a.abs_error)) / NULLIF(SUM(a.actual), 0)",
                  1)},
         .from =
             "FROM forecast_lead a JOIN forecast_item i ON i.sku_id = a.sku_id JOIN sku s ON s.id = a.sku_id WHERE 1",
         .key = "a.source || ':' || a.lead",
         .where = {{"sku", "a.sku_id = ?"},
                   {"abc", "i.abc = ?"},
                   {"category",
                    "instr('+' || s.category || '+', '+' || ? || '+') > 0"},  // a level of the path
                   {"source", "a.source = ?"}},
         .group = "GROUP BY a.source, a.lead",
         .sortColumn = "lead",
         .summable = false},
        // run: first week of a kept forecast, 0 = the one replaced last.
        {.id = "forecast_runs",
         .columns = {col("from", Week, "m.from_week").frozen(), col("products", Integer, "COUNT(*)"),
                     col("replaced", Integer, "m.first_week = 0").hidden(),
                     col("run", Integer, "m.first_week").hidden()},
         .from = "FROM forecast_kept_item m WHERE 1",
         .key = "m.first_week",
         .where = {{"sku", "m.sku_id = ?"}},
         .group = "GROUP BY m.first_week ORDER BY m.first_week <> 0, m.first_week DESC",
         .sortColumn = "replaced",
         .descending = true,
         .summable = false},
        // Weeks that are over stand against what was sold, coming ones against the forecast of now.
        {.id = "forecast_changes",
         .columns = {col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").frozen().searched(), col("week", Week, "k.week").frozen(),
                     col("before", Real, "k.final", 1), col("now", Real, change.now.c_str(), 1),
                     col("sold", Qty, "CASE WHEN p.week IS NULL THEN d.qty_milli END", 1),
                     col("difference", Real, change.difference.c_str(), 1),
                     col("percent", Percent, change.percent.c_str(), 0),
                     col("why", Text, change.why.c_str()).as(Shape::Sentence),
                     col("by_stat", Real, "p.mean - k.stat", 1),
                     col("by_override", Real, change.byOverride.c_str(), 1),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
                     col("run", Integer, "k.first_week").hidden()},
         .from =
             "FROM forecast_kept k JOIN sku s ON s.id = k.sku_id LEFT JOIN forecast_point p ON p.sku_id = k.sku_id AND p.week = k.week "
             "LEFT JOIN forecast_override o ON o.sku_id = p.sku_id AND o.week = p.week LEFT JOIN demand_week d ON d.sku_id = k.sku_id "
             "AND d.week = k.week LEFT JOIN forecast_kept_item m ON m.first_week = k.first_week AND m.sku_id = k.sku_id LEFT JOIN "
             "forecast_item i ON i.sku_id = k.sku_id WHERE (p.week IS NOT NULL OR d.week IS NOT NULL)",
         .key = "k.first_week || ':' || k.sku_id || ':' || k.week",
         .where = {{"sku", "k.sku_id = ?"}, {"run", "k.first_week = ?"}},
         .sortColumn = "week",
         .summable = false,
         .overridden = "o.id IS NOT NULL"},
        {.id = "override_outcomes",
         .columns =
             {col("product", Text, "s.name").frozen().searched(), col("code", Text, "s.code").searched(),
              col("week", Week, "k.week"), col("person", Text, "k.person").searched(),
              col("stat", Real, "k.stat", 1), col("final", Real, "k.final", 1),
              col("actual", Qty, "d.qty_milli"),
              col("gain", Real, "ABS(k.stat - d.qty_milli / 1000.0) - ABS(k.final - d.qty_milli / 1000.0)",
                  1),
              col("outcome", Status,
                  "CASE WHEN ABS(k.stat - d.qty_milli / 1000.0) > ABS(k.final - d.qty_milli / 1000.0) THEN 'better' WHEN "
                  "ABS(k.stat - d.qty_milli / 1000.0) < ABS(k.final - d.qty_milli / 1000.0) THEN 'worse' ELSE 'same' END"),
              col("reason", Text, "k.reason").searched(),
              col("unit", Text, "s.unit").as(Shape::UnitName).hidden()},
         .from = kJudged,
         .key = "k.sku_id || ':' || k.week",
         .where = {{"sku", "k.sku_id = ?"}, {"person", "k.person = ?"}},
         .sortColumn = "week",
         .descending = true,
         .summable = false},
        {.id = "override_people",
         .columns =
             {col("person", Text, "k.person").frozen().searched(), col("n", Integer, "COUNT(*)"),
              col("better", Integer,
                  "SUM(ABS(k.stat - d.qty_milli / 1000.0) > ABS(k.final - d.qty_milli / 1000.0))"),
              col("stat_wape", Percent,
                  "SUM(ABS(k.stat - d.qty_milli / 1000.0)) / NULLIF(SUM(d.qty_milli / 1000.0), 0)", 1),
              col("wape", Percent,
                  "SUM(ABS(k.final - d.qty_milli / 1000.0)) / NULLIF(SUM(d.qty_milli / 1000.0), 0)", 1),
              col("fva", Percent,
                  "(SUM(ABS(k.stat - d.qty_milli / 1000.0)) - SUM(ABS(k.final - d.qty_milli / 1000.0))) / "
                  "NULLIF(SUM(d.qty_milli / 1000.0), 0)",
                  1)},
         .from = kJudged,
         .key = "k.person",
         .group = "GROUP BY k.person",
         .sortColumn = "fva",
         .descending = true,
         .summable = false}};
}

}  // namespace roulian::workspace
