#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

constexpr const char* kMatchState =
    "CASE WHEN m.rank IS NULL THEN 'none' WHEN m.certain THEN 'certain' WHEN m.sku_id IS NULL THEN 'bundle' ELSE 'doubtful' END";

// A bundle is named by its parts.
constexpr const char* kMatchName =
    "CASE WHEN m.rank IS NOT NULL AND m.sku_id IS NULL THEN (SELECT group_concat(COALESCE(k.name, '') || ' ' || COALESCE(k.spec, '') || CASE "
    "WHEN json_extract(p.value, '$.qty') <> 1000 THEN ' ×' || CAST(json_extract(p.value, '$.qty') / 1000 AS TEXT) ELSE '' END, ' + ') FROM "
    "json_each(m.parts) p LEFT JOIN sku k ON k.code = json_extract(p.value, '$.sku')) ELSE s.name || CASE WHEN s.spec <> '' AND instr(s.name, s.spec) = 0 THEN ' ' || s.spec ELSE '' END END";

}  // namespace

std::vector<TableDef> dataTables() {
    return {
        {.id = "batches",
         .columns = {col("id", Integer, "b.id"), col("at", Time, "b.started_at"),
                     col("label", Text, "b.label").searched(), col("files", Integer, "COUNT(f.id)"),
                     col("rows_ok", Integer, "COALESCE(SUM(f.rows_ok), 0)"),
                     col("rows_error", Integer, "COALESCE(SUM(f.rows_error), 0)"),
                     col("new", Integer, "COALESCE(SUM(f.records_new), 0)"),
                     col("changed", Integer, "COALESCE(SUM(f.records_changed), 0)"),
                     col("state", Status, "b.state")},
         .from = "FROM import_batch b LEFT JOIN source_file f ON f.batch_id = b.id WHERE 1",
         .key = "b.id",
         .group = "GROUP BY b.id",
         .sortColumn = "at",
         .descending = true},
        {.id = "files",
         .columns =
             {col("name", Text, "f.name").frozen().searched(),
              col("format", Text, "f.format_id").as(Shape::FormatName),
              col("state", Status,
                  "CASE WHEN b.state = 'undone' THEN 'undone' WHEN f.rows_error > 0 THEN 'problems' ELSE 'done' END"),
              col("rows_read", Integer, "f.rows_read"), col("rows_ok", Integer, "f.rows_ok"),
              col("rows_skipped", Integer, "f.rows_skipped"), col("rows_error", Integer, "f.rows_error"),
              col("new", Integer, "f.records_new"), col("changed", Integer, "f.records_changed"),
              col("same", Integer, "f.records_same"), col("from", Day, "f.range_from / 86400"),
              col("to", Day, "f.range_to / 86400"), col("encoding", Text, "f.encoding"),
              col("sheet", Text, "f.sheet").hidden(), col("bytes", Integer, "f.bytes").hidden(),
              col("at", Time, "b.started_at"), col("batch", Integer, "b.id").hidden(),
              col("format_id", Text, "f.format_id").hidden(), col("path", Text, "f.path").hidden()},
         .from = "FROM source_file f JOIN import_batch b ON b.id = f.batch_id WHERE 1",
         .key = "f.id",
         .where = {{"batch", "b.id = ?"}, {"format", "f.format_id = ?"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "issues",
         .columns = {col("severity", Status, "i.severity"), col("file", Text, "f.name").frozen().searched(),
                     col("sheet", Text, "i.sheet").hidden(), col("row", Integer, "NULLIF(i.row_no, 0)"),
                     col("column", Text, "i.column_name").searched(),
                     col("value", Text, "i.value").searched(),
                     col("problem", Text, "json_array(i.code, json(i.args))").as(Shape::Sentence).searched(),
                     col("advice", Text, "json_array(i.code || '.do', json(i.args))").as(Shape::Sentence),
                     col("state", Status, "i.state"), col("code", Text, "i.code").hidden(),
                     col("at", Time, "b.started_at").hidden(), col("level", Integer, "i.severity").hidden()},
         .from =
             "FROM import_problem i JOIN source_file f ON f.id = i.source_file_id JOIN import_batch b ON b.id = f.batch_id "
             "WHERE b.state = 'done'",
         .key = "i.id",
         .where = {{"file", "f.id = ?"},
                   {"batch", "b.id = ?"},
                   {"state", "i.state = ?"},
                   {"severity", "i.severity = ?"}},
         .sortColumn = "level",
         .descending = true,
         .summable = false},
        {.id = "mappings",
         .columns = {col("name", Text, "m.name").frozen().searched(),
                     col("format", Text, "m.format_id").as(Shape::FormatName),
                     col("columns", Text,
                         "(SELECT group_concat(value, '、') FROM json_each(m.json, '$.headers'))")
                         .searched(),
                     col("json", Text, "m.json").hidden()},
         .from = "FROM saved_mapping m WHERE 1",
         .key = "m.fingerprint",
         .sortColumn = "name",
         .summable = false},
        {.id = "readings",
         .columns = {col("format", Text, "r.format_id").as(Shape::FormatName), col("field", Text, "r.field"),
                     col("text", Text, "r.text").frozen().searched(),
                     col("meaning", Text, "r.meaning").searched()},
         .from = "FROM value_rule r WHERE 1",
         .key = "json_array(r.format_id, r.field, r.text)",
         .sortColumn = "text",
         .summable = false},
        {.id = "sources",
         .columns =
             {col("format", Text, "f.format_id").as(Shape::FormatName).frozen().searched(),
              col("files", Integer, "COUNT(*)"), col("rows_ok", Integer, "SUM(f.rows_ok)"),
              col("from", Day, "MIN(f.range_from) / 86400"), col("to", Day, "MAX(f.range_to) / 86400"),
              // Lists a person keeps (events, suppliers) reach into the future and do not age.
              col("age", Integer,
                  "CASE WHEN f.format_id NOT LIKE 'template_%' THEN "
                  "(SELECT MAX(g.range_to) / 86400 FROM source_file g JOIN import_batch d ON d.id = g.batch_id "
                  "WHERE d.state = 'done' AND g.format_id NOT LIKE 'template_%') - MAX(f.range_to) / 86400 END"),
              col("at", Time, "MAX(b.started_at)")},
         .from = "FROM source_file f JOIN import_batch b ON b.id = f.batch_id WHERE b.state = 'done'",
         .key = "f.format_id",
         .group = "GROUP BY f.format_id",
         .sortColumn = "to"},
        {.id = "unmatched",
         .columns = {col("title", Text, "a.title").frozen().searched(),
                     col("spec", Text, "a.spec").searched(), col("match", Status, kMatchState),
                     col("likeness", Percent, "m.probability", 0), col("sku", Text, "s.code").searched(),
                     col("sku_name", Text, kMatchName).searched(),
                     col("factor", Qty, "CASE WHEN m.rank IS NOT NULL THEN m.qty_factor_milli END"),
                     col("why", Status, "m.why"), col("lines", Integer, "COUNT(l.id)"),
                     col("qty", Qty, "COALESCE(SUM(l.qty_milli), 0)"),
                     col("merchant_code", Text, "a.merchant_code").searched(), col("shop", Text, "h.name"),
                     col("channel", Status, "h.channel"),
                     col("parts", Text, "COALESCE(m.parts, '[]')").hidden()},
         .from =
             "FROM sku_alias a JOIN shop h ON h.id = a.shop_id LEFT JOIN order_line l ON l.alias_id = a.id LEFT JOIN goods_match m ON "
             "m.alias_id = a.id AND m.rank = (SELECT MIN(g.rank) FROM goods_match g LEFT JOIN sku k ON k.id = g.sku_id WHERE g.alias_id = a.id "
             "AND (g.sku_id IS NULL OR k.id IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM goods_refusal r WHERE r.alias_id = a.id AND r.sku_code = "
             "COALESCE(k.code, '+'))) LEFT JOIN sku s ON s.id = m.sku_id WHERE a.sku_id IS NULL",
         .key = "a.id",
         .where = {{"certain", "m.certain = CAST(? AS INTEGER)"}},
         .group = "GROUP BY a.id",
         .sortColumn = "lines",
         .descending = true},
        {.id = "match_candidates",
         .columns = {col("sku", Text, "s.code").frozen(), col("sku_name", Text, kMatchName),
                     col("spec", Text, "s.spec"), col("likeness", Percent, "m.probability", 0),
                     col("factor", Qty, "m.qty_factor_milli"), col("price", Money, "s.price_fen", 2),
                     col("parts", Text, "m.parts").hidden()},
         .from =
             "FROM goods_match m LEFT JOIN sku s ON s.id = m.sku_id WHERE (m.sku_id IS NULL OR s.id IS NOT NULL) AND NOT EXISTS (SELECT 1 "
             "FROM goods_refusal r WHERE r.alias_id = m.alias_id AND r.sku_code = COALESCE(s.code, '+'))",
         .key = "m.alias_id || ':' || m.rank",
         .where = {{"alias", "m.alias_id = CAST(? AS INTEGER)"}},
         .sortColumn = "likeness",
         .descending = true,
         .summable = false},
        {.id = "match_evidence",
         .columns =
             {col("clue", Status, "json_extract(e.value, '$.clue')"),
              col("share", Percent,
                  "CASE WHEN json_extract(e.value, '$.clue') IN ('words', 'words_other', 'sound', 'rival') THEN "
                  "CAST(json_extract(e.value, '$.value') AS REAL) END",
                  0),
              col("times", Real,
                  "CASE WHEN json_extract(e.value, '$.clue') IN ('multiple', 'parts', 'price', 'price_other') THEN "
                  "CAST(json_extract(e.value, '$.value') AS REAL) END",
                  1),
              col("rank", Integer, "CAST(e.key AS INTEGER)").hidden()},
         .from = "FROM goods_match m, json_each(m.evidence) e WHERE 1",
         .key = "m.alias_id || ':' || m.rank || ':' || e.key",
         .where = {{"match", "m.alias_id || ':' || m.rank = ?"}},
         .sortColumn = "rank",
         .summable = false},
        {.id = "reviews",
         .columns = {col("name", Text, "c.name_mask || '|' || COALESCE(c.person_id, '')")
                         .as(Shape::PersonName)
                         .personal()
                         .frozen(),
                     col("phone", Text, "c.phone_mask || '|' || COALESCE(c.person_id, '')")
                         .as(Shape::PersonPhone)
                         .personal(),
                     col("reason", Status, "v.reason"), col("evidence", Text, "v.evidence"),
                     col("state", Status, "v.state"), col("customer", Integer, "v.customer_id").hidden()},
         .from = "FROM identity_review v JOIN customer c ON c.id = v.customer_id WHERE 1",
         .key = "v.id",
         .where = {{"state", "v.state = ?"}},
         .sortColumn = "state",
         .descending = true,
         .summable = false},
        {.id = "orders",
         .columns =
             {col("order_no", Text, "o.order_no").frozen().searched(), col("channel", Status, "h.channel"),
              col("shop", Text, "h.name").hidden(), col("status", Status, "o.status"),
              col("at", Time, "o.created_at"), col("paid_at", Time, "o.paid_at").hidden(),
              col("customer", Text, "c.name_mask || '|' || COALESCE(c.person_id, '')")
                  .as(Shape::PersonName)
                  .personal(),
              col("province", Text, "o.province"), col("city", Text, "o.city"),
              col("paid", Money, "o.paid_fen", 2), col("refunded", Money, "o.refunded_fen", 2),
              col("units", Qty, "(SELECT SUM(qty_milli) FROM order_line l WHERE l.order_id = o.id)"),
              col("pickup", Text, "o.pickup_point").hidden(),
              col("warehouse", Text, "(SELECT w.name FROM warehouse w WHERE w.id = o.warehouse_id)").hidden(),
              col("file", Text, "f.name").hidden(), col("row", Integer, "o.src_row").hidden()},
         .from =
             "FROM sales_order o JOIN shop h ON h.id = o.shop_id LEFT JOIN customer c ON c.id = o.customer_id "
             "LEFT JOIN source_file f ON f.id = o.src_file WHERE o.platform_order_id IS NULL",
         .key = "o.id",
         .where = {{"customer", "o.customer_id = ?"},
                   {"status", "o.status = ?"},
                   {"pickup", "o.pickup_point = ?"},
                   {"shipment", "o.id IN (SELECT order_id FROM shipment_order WHERE shipment_id = ?)"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "order_lines",
         .columns = {col("order_no", Text, "o.order_no").frozen().searched(),
                     col("line", Integer, "l.line_no"), col("sku", Text, "s.code").searched(),
                     col("title", Text, "l.title").searched(), col("spec", Text, "l.spec"),
                     col("qty", Qty, "l.qty_milli"), col("refund_qty", Qty, "l.refund_qty_milli"),
                     col("unit", Text, "s.unit").as(Shape::UnitName), col("amount", Money, "l.amount_fen", 2),
                     col("refunded", Money, "l.refunded_fen", 2), col("after_sale", Status, "l.after_sale"),
                     col("at", Time, "o.created_at"), col("file", Text, "f.name"),
                     col("row", Integer, "l.src_row")},
         .from =
             "FROM order_line l JOIN sales_order o ON o.id = l.order_id LEFT JOIN sku s ON s.id = l.sku_id "
             "LEFT JOIN source_file f ON f.id = l.src_file WHERE o.platform_order_id IS NULL",
         .key = "l.id",
         .where = {{"order", "l.order_id = ?"},
                   {"sku", "l.sku_id = ?"},
                   {"customer", "o.customer_id = ?"},
                   {"shipment", "l.order_id IN (SELECT order_id FROM shipment_order WHERE shipment_id = ?)"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "after_sales",
         .columns = {col("order_no", Text, "o.order_no").frozen().searched(), col("kind", Status, "a.kind"),
                     col("after_sale", Status, "a.state"), col("text", Text, "a.state_text"),
                     col("product", Text, "l.title").searched(), col("amount", Money, "a.amount_fen", 2),
                     col("at", Time, "o.created_at")},
         .from =
             "FROM after_sale a JOIN sales_order o ON o.id = a.order_id LEFT JOIN order_line l ON l.order_id = a.order_id "
             "AND l.line_no = a.line_no WHERE 1",
         .key = "a.id",
         .where = {{"order", "a.order_id = ?"}, {"sku", "l.sku_id = ?"}},
         .sortColumn = "at",
         .descending = true},
    };
}

}  // namespace roulian::workspace
