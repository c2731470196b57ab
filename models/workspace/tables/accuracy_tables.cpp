// How good forecasts were, what changed since the last one, and what people's overrides were worth.
#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// Overrides whose week is over, as the newest forecast before that week had them.
constexpr const char* kJudged =
    "FROM (SELECT sku_id, week, MAX(first_week) AS said FROM forecast_kept WHERE first_week > 0 GROUP BY sku_id, week) n JOIN "
    "forecast_kept k ON k.first_week = n.said AND k.sku_id = n.sku_id AND k.week = n.week JOIN demand_week d ON d.sku_id = k.sku_id "
    "AND d.week = k.week JOIN sku s ON s.id = k.sku_id WHERE k.person <> '' AND k.week < (SELECT MIN(week) FROM forecast_point)";

}  // namespace

std::vector<TableDef> accuracyTables() {
    return {
        {.id = "forecast_accuracy",
         .columns =
             {col("lead", Integer, "a.lead").frozen(), col("source", Status, "a.source"),
              col("n", Integer, "SUM(a.n)"),
              col("wape", Percent, "SUM(a.abs_error) / NULLIF(SUM(a.actual), 0)", 1),
              col("bias", Percent, "(SUM(a.forecast) - SUM(a.actual)) / NULLIF(SUM(a.actual), 0)", 1),
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
                   {"category", "s.category = ?"},
                   {"source", "a.source = ?"}},
         .group = "GROUP BY a.source, a.lead",
         .sortColumn = "lead",
         .summable = false},
        // run: first week of a kept forecast, 0 = the one replaced last.
        {.id = "forecast_changes",
         .columns = {col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").frozen().searched(), col("week", Week, "f.week"),
                     col("before", Real, "k.final", 1), col("now", Real, "f.final", 1),
                     col("difference", Real, "f.final - k.final", 1),
                     col("percent", Percent, "(f.final - k.final) / NULLIF(k.final, 0)", 0),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
                     col("run", Integer, "k.first_week").hidden()},
         .from =
             "FROM forecast_kept k JOIN forecast_final f ON f.sku_id = k.sku_id AND f.week = k.week JOIN sku s ON s.id = k.sku_id WHERE 1",
         .key = "k.first_week || ':' || k.sku_id || ':' || k.week",
         .where = {{"sku", "k.sku_id = ?"}, {"run", "k.first_week = ?"}},
         .sortColumn = "week",
         .summable = false},
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
