#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// Sums over the newest stock rows and the next four forecast weeks, joined once each.
constexpr const char* kForecastFrom =
    "FROM forecast_item i JOIN sku s ON s.id = i.sku_id "
    "LEFT JOIN stock_total k "
    "ON k.sku_id = s.id "
    "LEFT JOIN (SELECT sku_id, MIN(week) AS w0 FROM forecast_point GROUP BY sku_id) w ON w.sku_id = s.id "
    "LEFT JOIN (SELECT f.sku_id, SUM(f.stat) AS stat, SUM(f.final) AS final, SUM(f.lo80) AS lo80, SUM(f.hi80) AS hi80 "
    "FROM forecast_final f JOIN (SELECT sku_id, MIN(week) AS w0 FROM forecast_point GROUP BY sku_id) z ON z.sku_id = f.sku_id "
    "WHERE f.week < z.w0 + 4 GROUP BY f.sku_id) n ON n.sku_id = s.id "
    "LEFT JOIN (SELECT sku_id, SUM(final) AS total, COUNT(override_id) AS overrides FROM forecast_final GROUP BY sku_id) t "
    "ON t.sku_id = s.id "
    "LEFT JOIN (SELECT h.sku_id, SUM(h.qty_milli) AS recent FROM demand_week h JOIN (SELECT sku_id, MIN(week) AS w0 FROM forecast_point "
    "GROUP BY sku_id) z ON z.sku_id = h.sku_id WHERE h.week >= z.w0 - 4 GROUP BY h.sku_id) r ON r.sku_id = s.id WHERE 1";

// Cover below lead-time needs is shown as low; a shortage needs no forecast to be one.
constexpr const char* kStockStatus =
    "CASE WHEN COALESCE(k.available, 0) <= 0 AND n.final > 0.5 THEN 'short' "
    "WHEN COALESCE(k.available, 0) / 1000.0 < n.final / 2 THEN 'low' "
    "WHEN n.final > 0 AND COALESCE(k.available, 0) / 1000.0 > n.final * 4 THEN 'excess' ELSE 'ok' END";

}  // namespace

std::vector<TableDef> demandTables() {
    return {
        {.id = "forecast",
         .columns =
             {col("product", Text,
                  "s.name || CASE WHEN s.spec <> '' AND instr(s.name, s.spec) = 0 THEN ' ' || s.spec ELSE '' END")
                  .frozen()
                  .searched(),
              col("code", Text, "s.code").frozen().searched(),
              col("category", Text, "s.category").searched().hidden(),
              col("way", Status, "s.selling_way").hidden(),
              col("abc", Text, "i.abc"),
              col("xyz", Text, "i.xyz").hidden(),
              col("status", Status, kStockStatus),
              col("tags", Text, "i.tags").as(Shape::Tags).searched(),
              col("unit", Text, "s.unit").as(Shape::UnitName),
              col("available", Qty, "k.available"),
              col("recent_mean", Real, "COALESCE(r.recent, 0) / 4000.0"),
              col("stat", Real, "n.stat / 4"),
              col("final", Real, "n.final / 4"),
              col("overrides", Integer, "NULLIF(t.overrides, 0)"),
              col("lo80", Real, "n.lo80 / 4"),
              col("hi80", Real, "n.hi80 / 4"),
              col("total", Real, "t.total"),
              col("wape", Percent, "i.wape", 1),
              col("bias", Percent, "i.bias", 1),
              col("fva", Percent, "i.naive_wape - i.wape", 1),
              col("coverage", Percent, "i.coverage80", 0).hidden(),
              col("mase", Real, "i.mase", 2).hidden(),
              col("tracking", Real, "i.tracking", 1).hidden(),
              col("demand_class", Status, "i.demand_class"),
              col("method", Status, "i.method")},
         .from = kForecastFrom,
         .key = "s.id",
         .where =
             {{"sku", "s.id = ?"}, {"code", "s.code = ?"}, {"abc", "i.abc = ?"}, {"method", "i.method = ?"}},
         .sortColumn = "final",
         .descending = true,
         .overridden = "COALESCE(t.overrides, 0) > 0"},
        {.id = "forecast_weeks",
         .columns =
             {col("week", Week, "f.week").frozen(), col("stat", Real, "f.stat", 1),
              col("override", Text,
                  "CASE o.op WHEN 'set' THEN printf('%.15g', ROUND(o.amount, 3)) WHEN 'add' THEN printf('%+.15g', ROUND(o.amount, 3)) WHEN 'mul' THEN printf('*%.15g', ROUND(o.amount, 3)) END")
                  .editable(),
              col("final", Real, "f.final", 1), col("lo50", Real, "f.lo50", 1).hidden(),
              col("hi50", Real, "f.hi50", 1).hidden(), col("lo80", Real, "f.lo80", 1),
              col("hi80", Real, "f.hi80", 1), col("lo95", Real, "f.lo95", 1).hidden(),
              col("hi95", Real, "f.hi95", 1).hidden(), col("reason", Text, "o.reason"),
              col("person", Text, "o.person"), col("at", Time, "o.made_at"),
              col("unit", Text, "s.unit").as(Shape::UnitName).hidden()},
         .from =
             "FROM forecast_final f JOIN sku s ON s.id = f.sku_id LEFT JOIN forecast_override o ON o.id = f.override_id WHERE 1",
         .key = "f.sku_id || ':' || f.week",
         .where = {{"sku", "f.sku_id = ?"}},
         .sortColumn = "week",
         .overridden = "f.override_id IS NOT NULL"},
        {.id = "demand_history",
         .columns = {col("week", Week, "h.week").frozen(), col("qty", Qty, "h.qty_milli"),
                     col("used", Real, "h.used", 1), col("mark", Status, "NULLIF(h.mark, '')"),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden()},
         .from = "FROM demand_week h JOIN sku s ON s.id = h.sku_id WHERE 1",
         .key = "h.sku_id || ':' || h.week",
         .where = {{"sku", "h.sku_id = ?"}},
         .sortColumn = "week",
         .overridden = "h.mark IN ('keep', 'drop')"},
        {.id = "forecast_scores",
         .columns = {col("method", Status, "j.key"), col("score", Real, "j.value", 3),
                     col("chosen", Status, "CASE WHEN j.key = i.method THEN 'chosen' END")},
         .from = "FROM forecast_item i, json_each(i.scores) j WHERE 1",
         .key = "i.sku_id || ':' || j.key",
         .where = {{"sku", "i.sku_id = ?"}},
         .sortColumn = "score",
         .summable = false},
        {.id = "forecast_params",
         .columns = {col("name", Text, "j.key").as(Shape::Parameter), col("value", Real, "j.value", 4),
                     col("parameter", Text, "j.key").hidden()},
         .from = "FROM forecast_item i, json_each(i.params) j WHERE 1",
         .key = "i.sku_id || ':' || j.key",
         .where = {{"sku", "i.sku_id = ?"}},
         .sortColumn = "name",
         .summable = false},
        {.id = "forecast_total",
         .columns = {col("week", Week, "f.week").frozen(), col("stat", Real, "SUM(f.stat)"),
                     col("final", Real, "SUM(f.final)"),
                     col("value", Money, "CAST(SUM(f.final * COALESCE(s.price_fen, 0)) AS INTEGER)"),
                     col("lo80", Real, "SUM(f.lo80)").hidden(), col("hi80", Real, "SUM(f.hi80)").hidden(),
                     col("unit", Text, "CASE WHEN COUNT(DISTINCT s.unit) = 1 THEN MIN(s.unit) ELSE '*' END")
                         .as(Shape::UnitName)
                         .hidden()},
         .from = "FROM forecast_final f JOIN sku s ON s.id = f.sku_id WHERE 1",
         .key = "f.week",
         .group = "GROUP BY f.week",
         .sortColumn = "week"},
        {.id = "demand_total",
         .columns = {col("week", Week, "h.week").frozen(), col("qty", Qty, "SUM(h.qty_milli)"),
                     col("unit", Text, "CASE WHEN COUNT(DISTINCT s.unit) = 1 THEN MIN(s.unit) ELSE '*' END")
                         .as(Shape::UnitName)
                         .hidden()},
         .from = "FROM demand_week h JOIN sku s ON s.id = h.sku_id WHERE 1",
         .key = "h.week",
         .group = "GROUP BY h.week",
         .sortColumn = "week"},
        {.id = "overrides",
         .columns = {col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").searched(), col("week", Week, "o.week"),
                     col("stat", Real, "p.mean", 1), col("op", Status, "o.op"),
                     col("amount", Real, "o.amount", 1),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
                     col("reason", Text, "o.reason").searched(), col("person", Text, "o.person"),
                     col("at", Time, "o.made_at"), col("sku_id", Integer, "o.sku_id").hidden()},
         .from =
             "FROM forecast_override o JOIN sku s ON s.id = o.sku_id LEFT JOIN forecast_point p ON p.sku_id = o.sku_id AND p.week = o.week WHERE 1",
         .key = "o.sku_id || ':' || o.week",
         .where = {{"sku", "o.sku_id = ?"}},
         .sortColumn = "week"},
    };
}

}  // namespace roulian::workspace
