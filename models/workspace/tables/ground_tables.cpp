// What forecasts stand on: the calendar of events and what it taught, cleaned weeks, signals, launches.
#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// Other events that meet this one in days, channel and goods.
constexpr const char* kClash =
    "(SELECT group_concat(n, '、') FROM (SELECT DISTINCT x.name AS n FROM calendar_event x WHERE x.id <> e.id AND x.name <> e.name "
    "AND x.from_day <= e.to_day AND x.to_day >= e.from_day AND (x.channel = '' OR e.channel = '' OR x.channel = e.channel) "
    "AND (x.weekdays = 0 OR e.weekdays = 0 OR x.weekdays & e.weekdays) "
    "AND ((e.sku_code = '' AND e.category = '') OR (x.sku_code = '' AND x.category = '') OR (x.sku_code <> '' AND x.sku_code = e.sku_code) "
    "OR EXISTS (SELECT 1 FROM event_sku a JOIN event_sku b ON b.sku_id = a.sku_id WHERE a.event_id = e.id AND b.event_id = x.id)) "
    "ORDER BY x.from_day, x.name LIMIT 4))";

constexpr const char* kEventState =
    "CASE WHEN e.to_day < (SELECT as_of_day FROM result_run WHERE kind = 'forecast') THEN 'past' "
    "WHEN e.from_day <= (SELECT as_of_day FROM result_run WHERE kind = 'forecast') THEN 'running' ELSE 'coming' END";

constexpr const char* kGoods =
    "CASE WHEN e.sku_code = '' AND e.category = '' THEN (SELECT COUNT(*) FROM sku WHERE kind = 'goods') "
    "ELSE (SELECT COUNT(*) FROM event_sku g WHERE g.event_id = e.id) END";

// Why a week is not learned from as it was recorded.
constexpr const char* kCleanWhy =
    "json_array('clean.' || CASE WHEN c.choice IS NOT NULL THEN c.choice ELSE h.mark END, json_array('$milli:' || h.qty_milli, '$num:' || "
    "ROUND(h.used, 1)), s.unit)";

const char* const kProduct =
    "s.name || CASE WHEN s.spec <> '' AND instr(s.name, s.spec) = 0 THEN ' ' || s.spec ELSE '' END";

}  // namespace

std::vector<TableDef> groundTables() {
    return {
        {.id = "events",
         .columns =
             {col("name", Text, "e.name").frozen().searched(), col("kind", Status, "e.kind"),
              col("state", Status, kEventState), col("from", Day, "e.from_day"), col("to", Day, "e.to_day"),
              col("weekdays", Text, "CAST(NULLIF(e.weekdays, 0) AS TEXT)").as(Shape::Weekdays).hidden(),
              col("sku", Text, "e.sku_code").searched().hidden(),
              col("category", Text, "e.category").searched(), col("channel", Text, "e.channel").hidden(),
              col("goods", Integer, kGoods), col("lift", Real, "e.expected_lift", 2),
              col("learned", Real, "f.lift", 2), col("happened", Real, "o.lift", 2),
              col("guess_error", Percent, "e.expected_lift / NULLIF(o.lift, 0) - 1", 0),
              col("clash", Text, kClash), col("lead", Integer, "NULLIF(e.lead_days, 0)"),
              col("lag", Integer, "NULLIF(e.lag_days, 0)"), col("mask", Integer, "e.weekdays").hidden(),
              col("kind_learned", Text, "o.kind").hidden()},
         .from =
             "FROM calendar_event e LEFT JOIN event_outcome o ON o.event_id = e.id LEFT JOIN event_effect f ON f.kind = o.kind WHERE 1",
         .key = "e.id",
         .where = {{"kind", "e.kind = ?"},
                   {"sku", "e.id IN (SELECT event_id FROM event_sku WHERE sku_id = ?)"}},
         .sortColumn = "from",
         .descending = true,
         .summable = false},
        {.id = "event_effects",
         .columns =
             {col("event", Text,
                  "CASE f.kind WHEN 'presale' THEN json_array('event.presales', json_array()) ELSE json_array('text.plain', "
                  "json_array(f.kind)) END")
                  .as(Shape::Sentence)
                  .frozen()
                  .searched(),
              col("occurrences", Integer, "f.occurrences"), col("products", Integer, "f.items"),
              col("lift", Real, "f.lift", 2), col("lead_weeks", Integer, "NULLIF(f.lead_weeks, 0)"),
              col("lead_lift", Real, "f.lead_lift", 2), col("lag_weeks", Integer, "NULLIF(f.lag_weeks, 0)"),
              col("lag_lift", Real, "f.lag_lift", 2), col("guess", Real, "f.guess", 2),
              col("guessed_lift", Real, "f.guessed_lift", 2),
              col("guess_error", Percent, "f.guess / NULLIF(f.guessed_lift, 0) - 1", 0),
              col("next", Day, "f.next_day")},
         .from = "FROM event_effect f WHERE 1",
         .key = "f.kind",
         .sortColumn = "occurrences",
         .descending = true,
         .summable = false},
        {.id = "cleaned_weeks",
         .columns = {col("product", Text, kProduct).frozen().searched(),
                     col("code", Text, "s.code").frozen().searched(), col("week", Week, "h.week"),
                     col("qty", Qty, "h.qty_milli"), col("automatic", Real, "h.automatic", 1),
                     col("used", Real, "h.used", 1), col("found", Status, "NULLIF(h.found, '')"),
                     col("choice", Status, "COALESCE(c.choice, 'auto')"),
                     col("why", Text, kCleanWhy).as(Shape::Sentence),
                     col("reason", Text, "c.reason").searched(), col("person", Text, "NULLIF(c.person, '')"),
                     col("at", Time, "c.made_at").hidden(),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
                     col("sku_id", Integer, "h.sku_id").hidden()},
         .from =
             "FROM demand_week h JOIN sku s ON s.id = h.sku_id LEFT JOIN clean_choice c ON c.sku_id = h.sku_id AND c.week = h.week "
             "WHERE (h.found <> '' OR c.id IS NOT NULL)",
         .key = "h.sku_id || ':' || h.week",
         .where = {{"sku", "h.sku_id = ?"}},
         .sortColumn = "week",
         .descending = true,
         .overridden = "c.id IS NOT NULL"},
        {.id = "forecast_signals",
         .columns =
             {col("signal", Status, "g.name").frozen(),
              col("used", Status, "CASE WHEN g.used THEN 'used' ELSE 'unused' END"),
              col("gain", Percent, "g.gain", 2), col("effect", Percent, "g.effect - 1", 1),
              col("lag_weeks", Integer, "g.lag_weeks"), col("usual", Real, "g.usual", 1),
              col("strong", Real, "g.strong", 1), col("weeks", Integer, "g.weeks"),
              col("why", Text,
                  "json_array('signal.' || CASE WHEN g.used THEN 'used' WHEN g.gain IS NULL THEN 'short' ELSE 'unused' END, json_array('$pct:' || COALESCE(ABS(g.gain), 0), '$num:' || g.lag_weeks))")
                  .as(Shape::Sentence)},
         .from = "FROM forecast_signal g WHERE 1",
         .key = "g.sku_id || ':' || g.name",
         .where = {{"sku", "g.sku_id = ?"}},
         .sortColumn = "gain",
         .descending = true,
         .summable = false},
        {.id = "launches",
         .columns =
             {col("product", Text, kProduct).frozen().searched(),
              col("code", Text, "s.code").frozen().searched(),
              col("state", Status, "CASE WHEN l.active THEN COALESCE(r.state, 'planned') ELSE 'stopped' END"),
              col("from", Day, "l.from_day"),
              col("weeks", Integer, "l.weeks"),
              col("guess", Real, "l.guess"),
              col("expected", Real, "r.expected"),
              col("low", Real, "r.low"),
              col("high", Real, "r.high"),
              col("sold", Real, "r.sold"),
              col("weeks_sold", Integer, "r.weeks_sold"),
              col("own_share", Percent, "r.own_share", 0),
              col("early", Real, "l.early"),
              col("likes", Text, "(SELECT group_concat(j.value, '、') FROM json_each(l.likes) j)").searched(),
              col("reason", Text, "l.reason").searched(),
              col("person", Text, "l.person"),
              col("at", Time, "l.made_at"),
              col("guess_low", Real, "l.guess_low").hidden(),
              col("guess_high", Real, "l.guess_high").hidden(),
              col("category", Text, "s.category").hidden().searched(),
              col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
              col("sku_id", Integer, "l.sku_id").hidden()},
         .from =
             "FROM launch l JOIN sku s ON s.id = l.sku_id LEFT JOIN launch_result r ON r.sku_id = l.sku_id WHERE 1",
         .key = "s.code",
         .where = {{"sku", "l.sku_id = ?"}, {"code", "s.code = ?"}},
         .sortColumn = "from",
         .descending = true,
         .summable = false},
    };
}

}  // namespace roulian::workspace
