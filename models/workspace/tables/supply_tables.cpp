#include "workspace/tables/plan_sql.h"
#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// How a product is sold that is planned to customer orders only: sold goods of these ways, as the plan takes
// them (compute/plan_input.cpp).
constexpr const char* kToOrder =
    "CASE WHEN s.kind = 'goods' AND (EXISTS (SELECT 1 FROM order_line l WHERE l.sku_id = s.id) "
    "OR NOT EXISTS (SELECT 1 FROM bom_line b WHERE b.sku_id = s.id)) "
    "AND COALESCE(NULLIF(s.selling_way, ''), (SELECT value FROM meta WHERE key = 'template')) "
    "IN ('fresh', 'custom') "
    "THEN COALESCE(NULLIF(s.selling_way, ''), (SELECT value FROM meta WHERE key = 'template')) END";

// Goods files call everything goods. What a bill of material uses and nobody ordered is a material, as the plan sees it.
#define ROULIAN_SKU_KIND                                                                                     \
    "CASE WHEN s.kind = 'goods' AND EXISTS (SELECT 1 FROM bom_line b WHERE b.sku_id = s.id) AND NOT EXISTS " \
    "(SELECT 1 FROM order_line l WHERE l.sku_id = s.id) THEN 'material' ELSE s.kind END"
constexpr const char* kSkuKind = ROULIAN_SKU_KIND;
constexpr const char* kSkuKindIs = ROULIAN_SKU_KIND " = ?";
#undef ROULIAN_SKU_KIND

}  // namespace

std::vector<TableDef> supplyTables() {
    return {
        {.id = "plan_orders",
         .columns = {col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").frozen().searched(),
                     col("kind", Status, "p.kind"),
                     col("qty", Qty, kOrderQty).editable(),
                     col("unit", Text, "s.unit").as(Shape::UnitName),
                     col("stat_qty", Qty, "p.stat_qty_milli").hidden(),
                     col("release", Day, "p.release_day"),
                     col("due", Day, "COALESCE(o.due_day, p.due_day)").editable(),
                     col("late", Integer, "NULLIF(p.late_days, 0)"),
                     col("source", Text, "COALESCE(ov.name, v.name, r.name, '')").searched(),
                     col("cost", Money, "p.cost_fen"),
                     col("stake", Money, "p.stake_fen").hidden(),
                     col("change", Status,
                         "CASE WHEN o.cancelled THEN 'cancelled' ELSE NULLIF(p.change, '') END"),
                     col("reason", Text, "json_array(p.reason, json(p.reason_args), COALESCE(s.unit, ''))")
                         .as(Shape::Sentence),
                     col("category", Text, "s.category").hidden().searched(),
                     col("way", Status, "s.selling_way").hidden(),
                     col("sku_id", Integer, "p.sku_id").hidden(),
                     col("supplier_id", Integer, "COALESCE(o.supplier_id, p.supplier_id)").hidden(),
                     col("resource_id", Integer, "p.resource_id").hidden(),
                     col("note", Text, "o.reason").hidden(),
                     col("person", Text, "o.person").hidden()},
         .from =
             "FROM plan_order p JOIN sku s ON s.id = p.sku_id LEFT JOIN supplier v ON v.id = p.supplier_id "
             "LEFT JOIN resource r ON r.id = p.resource_id LEFT JOIN plan_override o ON o.order_key = p.key "
             "LEFT JOIN supplier ov ON ov.id = o.supplier_id WHERE 1",
         .key = "p.key",
         .where = {{"sku", "p.sku_id = ?"},
                   {"kind", "p.kind = ?"},
                   {"supplier", "COALESCE(o.supplier_id, p.supplier_id) = ?"},
                   {"resource", "p.resource_id = ?"},
                   {"order_key", "p.key = ?"}},
         .sortColumn = "release",
         .overridden = "o.id IS NOT NULL OR p.overridden"},
        {.id = "plan_weeks",
         .columns = {col("week", Week, "w.week").frozen(), col("gross", Qty, "w.gross_milli"),
                     col("dependent", Qty, "w.dependent_milli"), col("scheduled", Qty, "w.scheduled_milli"),
                     col("planned", Qty, "w.planned_milli"), col("projected", Qty, "w.projected_milli"),
                     col("safety", Qty, "w.safety_milli"),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden()},
         .from = "FROM plan_week w JOIN sku s ON s.id = w.sku_id WHERE 1",
         .key = "w.sku_id || ':' || w.week",
         .where = {{"sku", "w.sku_id = ?"}},
         .sortColumn = "week",
         .summable = false},
        {.id = "plan_pegs",
         .columns = {col("need", Status, "g.need"), col("ref", Text, "g.need_ref"),
                     col("day", Day, "g.need_day"), col("qty", Qty, "g.qty_milli"),
                     col("unit", Text, "s.unit").as(Shape::UnitName).hidden(),
                     col("order", Text, "g.order_key").hidden()},
         .from =
             "FROM plan_peg g LEFT JOIN plan_order p ON p.key = g.order_key LEFT JOIN sku s ON s.id = p.sku_id WHERE 1",
         .key = "g.id",
         .where = {{"order_key", "g.order_key = ?"}},
         .sortColumn = "day"},
        {.id = "plan_load",
         .columns =
             {col("resource", Text, "r.name").frozen().searched(), col("week", Week, "l.week"),
              col("need", Real, "l.need_minutes / 60", 1), col("have", Real, "l.have_minutes / 60", 1),
              col("load", Percent, "l.need_minutes / NULLIF(l.have_minutes, 0)", 0),
              col("status", Status,
                  "CASE WHEN l.need_minutes > l.have_minutes THEN 'over' WHEN l.need_minutes > 0.85 * l.have_minutes THEN 'tight' ELSE 'ok' END"),
              col("resource_id", Integer, "r.id").hidden()},
         .from = "FROM plan_load l JOIN resource r ON r.id = l.resource_id WHERE 1",
         .key = "r.id || ':' || l.week",
         .where = {{"resource", "r.id = ?"}},
         .sortColumn = "week",
         .summable = false},
        {.id = "plan_messages",
         .columns = {col("kind", Status, "m.kind"), col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").searched(),
                     col("text", Text, "json_array(m.code, json(m.args), COALESCE(s.unit, ''))")
                         .as(Shape::Sentence)
                         .searched(),
                     col("day", Day, "m.day"), col("money", Money, "NULLIF(m.money_fen, 0)"),
                     col("ref", Text, "CASE WHEN m.ref NOT LIKE '%:%:%' THEN m.ref END").searched(),
                     col("sku_id", Integer, "m.sku_id").hidden()},
         .from = "FROM plan_message m LEFT JOIN sku s ON s.id = m.sku_id WHERE 1",
         .key = "m.id",
         .where = {{"kind", "m.kind = ?"}, {"sku", "m.sku_id = ?"}},
         .sortColumn = "money",
         .descending = true},
        {.id = "stock",
         .columns =
             {col("product", Text, "s.name").frozen().searched(),
              col("code", Text, "s.code").frozen().searched(), col("kind", Status, kSkuKind).hidden(),
              col("warehouse", Text, "w.name").searched(), col("unit", Text, "s.unit").as(Shape::UnitName),
              col("on_hand", Qty, "k.on_hand_milli"), col("locked", Qty, "k.locked_milli"),
              col("available", Qty, "k.available_milli"), col("inbound", Qty, "k.inbound_po_milli"),
              col("weekly", Real, "i.weekly_mean", 1),
              col("cover", Real,
                  "CASE WHEN i.weekly_mean > 0 THEN k.available_milli / 1000.0 / i.weekly_mean * 7 END", 0),
              col("value", Money, "k.on_hand_milli * COALESCE(s.cost_fen, 0) / 1000"),
              col("at", Time, "k.taken_at"), col("sku_id", Integer, "s.id").hidden()},
         .from =
             "FROM stock_now k JOIN sku s ON s.id = k.sku_id JOIN warehouse w ON w.id = k.warehouse_id LEFT JOIN forecast_item i ON i.sku_id = s.id WHERE 1",
         .key = "k.id",
         .where = {{"sku", "s.id = ?"}, {"warehouse", "w.name = ?"}},
         .sortColumn = "value",
         .descending = true},
        // A product over all warehouses: what the plan starts from.
        {.id = "stock_totals",
         .columns = {col("product", Text, "s.name").frozen().searched(),
                     col("code", Text, "s.code").frozen().searched(), col("kind", Status, kSkuKind),
                     col("unit", Text, "s.unit").as(Shape::UnitName),
                     col("on_hand", Qty, "k.on_hand + w.defective"), col("locked", Qty, "k.locked"),
                     col("available", Qty, "k.available"), col("inbound", Qty, "COALESCE(o.open, 0)"),
                     col("defective", Qty, "NULLIF(w.defective, 0)").hidden(),
                     col("warehouses", Integer, "w.warehouses"), col("weekly", Real, "i.weekly_mean", 1),
                     col("cover", Real,
                         "CASE WHEN i.weekly_mean > 0 THEN k.available / 1000.0 / i.weekly_mean * 7 END", 0),
                     col("value", Money, "k.on_hand * COALESCE(s.cost_fen, 0) / 1000"),
                     col("at", Time, "w.taken"), col("category", Text, "s.category").hidden().searched()},
         .from =
             "FROM stock_total k JOIN sku s ON s.id = k.sku_id JOIN (SELECT sku_id, COUNT(DISTINCT warehouse_id) AS "
             "warehouses, MIN(taken_at) AS taken, SUM(COALESCE(defective_milli, 0)) AS defective FROM stock_now GROUP BY sku_id) w ON w.sku_id = k.sku_id LEFT JOIN "
             "forecast_item i ON i.sku_id = s.id LEFT JOIN (SELECT sku_id, SUM(MAX(0, qty_milli - received_milli)) AS "
             "open FROM po_line GROUP BY sku_id) o ON o.sku_id = s.id WHERE 1",
         .key = "s.id",
         .where = {{"sku", "s.id = ?"}, {"code", "s.code = ?"}},
         .sortColumn = "value",
         .descending = true},
        {.id = "skus",
         .columns = {col("code", Text, "s.code").frozen().searched(),
                     col("product", Text, "s.name").frozen().searched(),
                     col("spec", Text, "s.spec").searched(), col("category", Text, "s.category").searched(),
                     col("way", Status, "NULLIF(s.selling_way, '')"),
                     col("to_order", Status, kToOrder).hidden(), col("kind", Status, kSkuKind),
                     col("unit", Text, "s.unit").as(Shape::UnitName), col("price", Money, "s.price_fen", 2),
                     col("cost", Money, "s.cost_fen", 2), col("barcode", Text, "s.barcode").hidden(),
                     col("shelf_life", Integer, "s.shelf_life_days"),
                     col("status", Text, "s.status").hidden()},
         .from = "FROM sku s WHERE 1",
         .key = "s.id",
         .where = {{"sku", "s.id = ?"}, {"code", "s.code = ?"}, {"kind", kSkuKindIs}},
         .sortColumn = "code",
         .summable = false},
        {.id = "bom_lines",
         .columns = {col("parent", Text, "p.code").frozen().searched(),
                     col("parent_name", Text, "p.name").searched(), col("bom", Text, "b.code").hidden(),
                     col("use", Status, "b.use"), col("seq", Integer, "l.seq"),
                     col("child", Text, "c.code").searched(), col("child_name", Text, "c.name").searched(),
                     col("numerator", Qty, "l.numerator_milli", 2),
                     col("denominator", Qty, "l.denominator_milli", 2),
                     col("scrap", Percent, "l.scrap_rate", 1)},
         .from =
             "FROM bom_line l JOIN bom b ON b.id = l.bom_id JOIN sku p ON p.id = b.parent_sku_id JOIN sku c ON c.id = l.sku_id WHERE 1",
         .key = "l.id",
         .where = {{"parent", "p.id = ?"}, {"child", "c.id = ?"}},
         .sortColumn = "parent",
         .summable = false},
        {.id = "suppliers",
         .columns = {col("code", Text, "v.code").frozen().searched(),
                     col("name", Text, "v.name").frozen().searched(),
                     col("items", Integer, "COALESCE(t.items, 0)"), col("lead", Real, "t.lead", 0),
                     col("open_qty", Qty, "COALESCE(o.open, 0)"),
                     col("planned", Money, "COALESCE(p.cost, 0)"),
                     col("orders", Integer, "COALESCE(p.orders, 0)"), col("note", Text, "v.note")},
         .from =
             "FROM supplier v LEFT JOIN (SELECT supplier_id, COUNT(*) AS items, AVG(lead_days) AS lead FROM supplier_item GROUP BY supplier_id) t ON t.supplier_id = v.id "
             "LEFT JOIN (SELECT q.supplier_id, SUM(MAX(0, l.qty_milli - l.received_milli)) AS open FROM po_line l JOIN purchase_order q ON q.id = l.po_id "
             "GROUP BY q.supplier_id) o ON o.supplier_id = v.id "
             "LEFT JOIN (SELECT supplier_id, SUM(cost_fen) AS cost, COUNT(*) AS orders FROM plan_order GROUP BY supplier_id) p ON p.supplier_id = v.id WHERE 1",
         .key = "v.id",
         .sortColumn = "planned",
         .descending = true},
        {.id = "supplier_items",
         .columns = {col("supplier", Text, "v.name").frozen().searched(),
                     col("code", Text, "s.code").searched(), col("product", Text, "s.name").searched(),
                     col("price", Money, "t.price_fen", 2), col("lead", Integer, "t.lead_days"),
                     col("unit", Text, "s.unit").as(Shape::UnitName), col("min", Qty, "t.min_milli"),
                     col("pack", Qty, "t.pack_milli"), col("share", Percent, "t.share", 0),
                     col("supplier_id", Integer, "t.supplier_id").hidden()},
         .from =
             "FROM supplier_item t JOIN supplier v ON v.id = t.supplier_id JOIN sku s ON s.id = t.sku_id WHERE 1",
         .key = "t.id",
         .where = {{"supplier", "v.id = ?"}, {"sku", "s.id = ?"}},
         .sortColumn = "supplier",
         .summable = false},
        {.id = "purchase_orders",
         .columns = {col("no", Text, "q.no").frozen().searched(), col("supplier", Text, "v.name").searched(),
                     col("code", Text, "s.code").searched(), col("product", Text, "s.name").searched(),
                     col("qty", Qty, "COALESCE(n.qty_milli, l.qty_milli)"),
                     col("unit", Text, "s.unit").as(Shape::UnitName),
                     col("received", Qty, "l.received_milli"), col("price", Money, "l.price_fen", 2),
                     col("ordered", Day, "q.ordered_at / 86400"), col("due", Day, "n.due_day"),
                     col("expected", Day, "n.expected_day"), col("status", Text, "q.status").hidden(),
                     col("sku_id", Integer, "s.id").hidden()},
         .from =
             "FROM po_line l JOIN purchase_order q ON q.id = l.po_id JOIN sku s ON s.id = l.sku_id LEFT JOIN supplier v ON v.id = q.supplier_id "
             "LEFT JOIN po_plan n ON n.po_line_id = l.id WHERE 1",
         .key = "l.id || ':' || COALESCE(n.seq, 0)",
         .where = {{"supplier", "v.id = ?"}, {"sku", "s.id = ?"}, {"no", "q.no = ?"}},
         .sortColumn = "due"},
        {.id = "resources",
         .columns = {col("code", Text, "r.code").frozen().searched(),
                     col("name", Text, "r.name").frozen().searched(), col("kind", Text, "r.kind"),
                     col("hours", Real, "r.hours_per_day", 1), col("week", Text, "r.work_week"),
                     col("products", Integer, "(SELECT COUNT(*) FROM routing g WHERE g.resource_id = r.id)")},
         .from = "FROM resource r WHERE 1",
         .key = "r.id",
         .sortColumn = "code",
         .summable = false},
        {.id = "resource_days",
         .columns = {col("resource", Text, "r.name").frozen().searched(), col("day", Day, "d.day"),
                     col("hours", Real, "d.hours", 1), col("resource_id", Integer, "d.resource_id").hidden()},
         .from = "FROM resource_day d JOIN resource r ON r.id = d.resource_id WHERE 1",
         .key = "d.id",
         .where = {{"resource", "r.id = ?"}},
         .sortColumn = "day",
         .summable = false},
    };
}

}  // namespace roulian::workspace
