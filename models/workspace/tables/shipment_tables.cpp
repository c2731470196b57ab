#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

std::vector<TableDef> shipmentTables() {
    return {
        {.id = "shipments",
         .columns = {col("waybill", Text, "p.waybill_no").frozen().searched(),
                     col("carrier", Text, "p.carrier").as(Shape::CarrierName).searched(),
                     col("risk", Status, "NULLIF(t.risk, '')"),
                     col("state", Status, "p.state"),
                     col("problem", Text, "CASE WHEN t.code <> '' THEN json_array(t.code, json(t.args)) END")
                         .as(Shape::Sentence),
                     col("order_no", Text, "o.order_no").searched(),
                     col("customer", Text, "c.name_mask || '|' || COALESCE(o.person_id, c.person_id, '')")
                         .as(Shape::PersonName)
                         .personal(),
                     col("phone", Text, "c.phone_mask || '|' || COALESCE(o.person_id, c.person_id, '')")
                         .as(Shape::PersonPhone)
                         .personal()
                         .hidden(),
                     col("province", Text, "o.province").searched(),
                     col("city", Text, "o.city").searched().hidden(),
                     col("shipped", Day, "p.shipped_at / 86400"),
                     col("last_event", Time, "p.last_event_at"),
                     col("idle", Real, "t.idle_hours", 0),
                     col("promised", Day, "t.promised_day"),
                     col("eta", Day, "t.eta_day"),
                     col("eta_from", Day, "t.eta_from_day").hidden(),
                     col("eta_to", Day, "t.eta_to_day").hidden(),
                     col("signed", Day, "p.signed_at / 86400").hidden(),
                     col("money", Money, "t.money_fen"),
                     col("parcels", Integer, "x.orders").hidden()},
         .from =
             "FROM shipment p LEFT JOIN shipment_status t ON t.shipment_id = p.id "
             "LEFT JOIN (SELECT shipment_id, MIN(order_id) AS order_id, COUNT(*) AS orders FROM shipment_order GROUP BY shipment_id) x ON x.shipment_id = p.id "
             "LEFT JOIN sales_order o ON o.id = x.order_id LEFT JOIN customer c ON c.id = o.customer_id WHERE 1",
         .key = "p.id",
         .where = {{"shipment", "p.id = ?"},
                   {"carrier", "p.carrier = ?"},
                   {"risk", "t.risk = ?"},
                   {"state", "p.state = ?"},
                   {"at_risk", "(t.severity >= 1) = ?"},
                   {"province", "o.province = ?"},
                   {"order", "p.id IN (SELECT shipment_id FROM shipment_order WHERE order_id = ?)"},
                   {"ids", "instr(replace(replace(?, '[', ','), ']', ','), ',' || p.id || ',') > 0"}},
         .sortColumn = "shipped",
         .descending = true},
        {.id = "tracking_events",
         .columns = {col("at", Time, "e.at").frozen(), col("state", Status, "e.state"),
                     col("text", Text, "e.text").searched(), col("area", Text, "e.area"),
                     col("file", Text, "f.name").hidden(), col("row", Integer, "e.src_row").hidden()},
         .from = "FROM tracking_event e LEFT JOIN source_file f ON f.id = e.src_file WHERE 1",
         .key = "e.id",
         .where = {{"shipment", "e.shipment_id = ?"}},
         .sortColumn = "at",
         .descending = true,
         .summable = false},
        {.id = "carrier_risks",
         .columns = {col("carrier", Text, "p.carrier").as(Shape::CarrierName).frozen().searched(),
                     col("risk", Status, "t.risk"), col("parcels", Integer, "COUNT(*)"),
                     col("money", Money, "SUM(t.money_fen)"), col("idle", Real, "MAX(t.idle_hours)", 0),
                     col("promised", Day, "MIN(t.promised_day)")},
         .from = "FROM shipment_status t JOIN shipment p ON p.id = t.shipment_id WHERE t.severity >= 1",
         .key = "p.carrier || '|' || t.risk",
         .where = {{"carrier", "p.carrier = ?"}, {"risk", "t.risk = ?"}},
         .group = "GROUP BY p.carrier, t.risk",
         .sortColumn = "money",
         .descending = true},
        {.id = "carriers",
         .columns = {col("carrier", Text, "g.carrier").as(Shape::CarrierName).frozen().searched(),
                     col("parcels", Integer, "g.parcels"), col("signed", Integer, "g.signed"),
                     col("mean_days", Real, "g.mean_days", 1), col("p90_days", Real, "g.p90_days", 1),
                     col("on_time", Percent, "g.on_time", 1),
                     col("exceptions", Percent, "g.exception_rate", 1),
                     col("stalls", Percent, "g.stall_rate", 1)},
         .from = "FROM carrier_figure g WHERE 1",
         .key = "g.carrier",
         .sortColumn = "parcels",
         .descending = true,
         .summable = false},
    };
}

}  // namespace roulian::workspace
