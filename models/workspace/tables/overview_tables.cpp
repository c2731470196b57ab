#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// A snoozed decision is open again from its day on.
#define ROULIAN_DECISION_STATE                                                                                      \
    "CASE WHEN t.state = 'snoozed' AND t.until_day <= (SELECT as_of_day FROM result_run WHERE kind = 'decisions') " \
    "THEN 'open' ELSE COALESCE(t.state, 'open') END"
constexpr const char* kState = ROULIAN_DECISION_STATE;
constexpr const char* kStateIs = ROULIAN_DECISION_STATE " = ?";
#undef ROULIAN_DECISION_STATE

}  // namespace

// decision.code and .args are kept apart in the store; a sentence column reads them as [code, [args]].
std::vector<TableDef> overviewTables() {
    return {
        {.id = "decisions",
         .columns = {col("rank", Integer, "d.rank"), col("kind", Status, "d.kind"),
                     col("title", Text, "json_array(d.code, json(d.args), COALESCE(s.unit, ''))")
                         .as(Shape::Sentence)
                         .searched(),
                     col("money", Money, "d.money_fen"), col("due", Day, "d.due_day"),
                     col("sku", Text, "s.code").hidden().searched(),
                     col("product", Text, "s.name").hidden().searched(), col("state", Status, kState),
                     col("until", Day, "t.until_day").hidden(), col("reason", Text, "t.reason").hidden(),
                     col("evidence", Text,
                         "CASE WHEN json_valid(d.evidence) AND json_array_length(d.evidence) = 2 THEN "
                         "json_insert(d.evidence, '$[#]', COALESCE(s.unit, '')) ELSE d.evidence END")
                         .as(Shape::Sentence),
                     col("ref", Text, "d.ref").hidden(), col("sku_id", Integer, "d.sku_id").hidden()},
         .from =
             "FROM decision d LEFT JOIN sku s ON s.id = d.sku_id LEFT JOIN decision_state t ON t.key = d.key WHERE 1",
         .key = "d.key",
         .where = {{"kind", "d.kind = ?"}, {"sku", "d.sku_id = ?"}, {"state", kStateIs}},
         .sortColumn = "rank",
         .summable = false},
        {.id = "decision_totals",
         .columns = {col("state", Status, "q.state").frozen(), col("kind", Status, "q.kind").frozen(),
                     col("decisions", Integer, "COUNT(*)"), col("money", Money, "SUM(q.money_fen)"),
                     col("due", Integer, "SUM(q.due_day <= q.today)")},
         .from =
             "FROM (SELECT d.kind, d.money_fen, d.due_day, r.as_of_day AS today, CASE WHEN t.state = 'snoozed' AND t.until_day <= r.as_of_day THEN 'open' "
             "ELSE COALESCE(t.state, 'open') END AS state FROM decision d LEFT JOIN decision_state t ON t.key = d.key "
             "LEFT JOIN result_run r ON r.kind = 'decisions') q WHERE 1",
         .key = "q.state || '|' || q.kind",
         .where = {{"state", "q.state = ?"}, {"kind", "q.kind = ?"}},
         .group = "GROUP BY q.state, q.kind",
         .sortColumn = "money",
         .descending = true,
         .summable = false},  // sales at risk and money tied up are different money
        {.id = "measures",
         .columns = {col("name", Text, "json_array('measure.' || m.id, json_array())")
                         .as(Shape::Sentence)
                         .frozen()
                         .searched(),
                     col("id", Text, "m.id").hidden(), col("scope", Text, "m.scope"),
                     col("value", Real, "m.value", 4), col("previous", Real, "m.previous", 4),
                     col("change", Real, "m.value - m.previous", 4), col("numerator", Real, "m.numerator", 2),
                     col("denominator", Real, "m.denominator", 2)},
         .from = "FROM measure m WHERE 1",
         .key = "m.id || '|' || m.scope",
         .where = {{"id", "m.id = ?"}, {"scope", "m.scope = ?"}},
         .sortColumn = "id",
         .summable = false},
        {.id = "measure_weeks",
         .columns = {col("id", Text, "m.id").hidden(), col("week", Week, "m.week").frozen(),
                     col("value", Real, "m.value", 4)},
         .from = "FROM measure_week m WHERE 1",
         .key = "m.id || ':' || m.week",
         .where = {{"id", "m.id = ?"}},
         .sortColumn = "week",
         .summable = false},
        {.id = "edits",
         .columns = {col("at", Time, "e.at"), col("person", Text, "e.person"), col("kind", Status, "e.kind"),
                     col("what", Text, "e.key").searched(),
                     col("before", Text, "e.kind || '|' || e.before").as(Shape::EditText),
                     col("after", Text, "e.kind || '|' || e.after").as(Shape::EditText),
                     col("reason", Text, "e.reason").searched(), col("state", Status, "e.state"),
                     col("group", Integer, "e.group_id").hidden()},
         .from = "FROM edit_log e WHERE 1",
         .key = "e.id",
         .where = {{"kind", "e.kind = ?"}, {"key", "e.key = ?"}},
         .sortColumn = "at",
         .descending = true,
         .summable = false},
    };
}

}  // namespace roulian::workspace
