#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {
// What became of a proposal: two customers that were merged since, by it or otherwise, are one.
constexpr const char* kProposalState =
    "CASE WHEN COALESCE(a.merged_into, a.id) = COALESCE(b.merged_into, b.id) THEN 'merged' ELSE p.state END";
}  // namespace

std::vector<TableDef> customerTables() {
    return {
        {.id = "customers",
         .columns = {col("name", Text, "c.name_mask || '|' || COALESCE(c.person_id, '')")
                         .as(Shape::PersonName)
                         .personal()
                         .frozen()
                         .searched(),
                     col("phone", Text, "c.phone_mask || '|' || COALESCE(c.person_id, '')")
                         .as(Shape::PersonPhone)
                         .personal()
                         .searched(),
                     col("class", Status, "g.rfm_class"), col("lifecycle", Status, "g.lifecycle"),
                     col("recency", Integer, "g.recency_days"), col("orders", Integer, "g.orders"),
                     col("spend", Money, "g.spend_fen"), col("r", Integer, "g.r"), col("f", Integer, "g.f"),
                     col("m", Integer, "g.m"), col("last", Day, "g.last_day"),
                     col("first", Day, "g.first_day").hidden(),
                     col("interval", Real, "g.interval_days", 1).hidden(),
                     col("orders_90", Integer, "g.orders_90").hidden(),
                     col("spend_90", Money, "g.spend_90_fen"), col("channels", Integer, "g.channels"),
                     col("province", Text, "c.province").searched(), col("city", Text, "c.city").searched(),
                     col("previous", Status, "NULLIF(g.previous_class, '')").hidden()},
         .from =
             "FROM customer_segment g JOIN customer c ON c.id = g.customer_id WHERE c.merged_into IS NULL",
         .key = "c.id",
         .where = {{"class", "g.rfm_class = ?"},
                   {"lifecycle", "g.lifecycle = ?"},
                   {"customer", "c.id = ?"},
                   {"segment", "c.id IN (SELECT customer_id FROM segment_member WHERE rule_id = ?)"},
                   {"cell", "g.r || ',' || g.f = ?"},
                   {"previous", "g.previous_class = ?"},
                   {"pickup", "c.id IN (SELECT customer_id FROM sales_order WHERE pickup_point = ?)"}},
         .sortColumn = "spend",
         .descending = true},
        {.id = "rfm_classes",
         .columns = {col("class", Status, "g.rfm_class").frozen(), col("customers", Integer, "COUNT(*)"),
                     col("share", Percent, "COUNT(*) * 1.0 / (SELECT COUNT(*) FROM customer_segment)", 1),
                     col("spend", Money, "SUM(g.spend_fen)"),
                     col("spend_share", Percent,
                         "SUM(g.spend_fen) * 1.0 / NULLIF((SELECT SUM(spend_fen) FROM customer_segment), 0)",
                         1),
                     col("mean_spend", Money, "CAST(AVG(g.spend_fen) AS INTEGER)"),
                     col("mean_orders", Real, "AVG(g.orders)", 1),
                     col("mean_recency", Real, "AVG(g.recency_days)", 0),
                     col("before", Integer,
                         "(SELECT COUNT(*) FROM customer_segment p WHERE p.previous_class = g.rfm_class)")},
         .from = "FROM customer_segment g WHERE 1",
         .key = "g.rfm_class",
         .group = "GROUP BY g.rfm_class",
         .sortColumn = "spend",
         .descending = true},
        // What separates high from low in the classes shown, and how it was found.
        {.id = "rfm_thresholds",
         .columns = {col("method", Status, "json_extract(r.summary, '$.method')"),
                     col("recency", Integer, "json_extract(r.summary, '$.recencyDays')"),
                     col("orders", Real, "json_extract(r.summary, '$.orders')", 1),
                     col("spend", Money, "json_extract(r.summary, '$.moneyFen')", 2)},
         .from =
             "FROM result_run r WHERE r.kind = 'segments' AND json_extract(r.summary, '$.method') IS NOT NULL",
         .key = "r.kind",
         .sortColumn = "method",
         .summable = false},
        {.id = "class_moves",
         .columns = {col("from", Status, "g.previous_class"), col("to", Status, "g.rfm_class"),
                     col("customers", Integer, "COUNT(*)"), col("spend", Money, "SUM(g.spend_fen)")},
         .from = "FROM customer_segment g WHERE g.previous_class <> ''",
         .key = "g.previous_class || '>' || g.rfm_class",
         .where = {{"moved", "(g.previous_class <> g.rfm_class) = ?"}},
         .group = "GROUP BY g.previous_class, g.rfm_class",
         .sortColumn = "customers",
         .descending = true},
        {.id = "rfm_grid",
         .columns = {col("r", Integer, "g.r"), col("f", Integer, "g.f"),
                     col("customers", Integer, "COUNT(*)"), col("spend", Money, "SUM(g.spend_fen)"),
                     col("mean_spend", Money, "CAST(AVG(g.spend_fen) AS INTEGER)")},
         .from = "FROM customer_segment g WHERE 1",
         .key = "g.r || ',' || g.f",
         .group = "GROUP BY g.r, g.f",
         .sortColumn = "r"},
        {.id = "cohorts",
         .columns =
             {col("month", Text, "printf('%04d-%02d', k.first_month / 12, k.first_month % 12 + 1)").frozen(),
              col("since", Integer, "k.months_since"), col("customers", Integer, "k.customers"),
              col("active", Integer, "k.active"),
              col("retention", Percent, "k.active * 1.0 / NULLIF(k.customers, 0)", 0),
              col("spend", Money, "k.spend_fen")},
         .from = "FROM cohort_cell k WHERE 1",
         .key = "k.first_month || ':' || k.months_since",
         .sortColumn = "month"},
        {.id = "segments",
         .columns =
             {col("name", Text,
                  "CASE WHEN r.builtin THEN json_array('segment.' || r.name, json_array()) ELSE json_array(r.name, json_array()) END")
                  .as(Shape::Sentence)
                  .frozen()
                  .searched(),
              col("rule", Text, "r.rule"), col("customers", Integer, "COUNT(m.customer_id)"),
              col("spend", Money, "COALESCE(SUM(g.spend_fen), 0)"),
              col("chance", Percent, "MAX(CASE WHEN o.observed >= 20 THEN o.bought * 1.0 / o.observed END)",
                  1),
              col("expected", Money, "MAX(o.expected_fen)"),
              col("builtin", Status, "CASE WHEN r.builtin THEN 'builtin' ELSE 'own' END"),
              col("rule_name", Text, "r.name").hidden()},
         .from =
             "FROM segment_rule r LEFT JOIN segment_outlook o ON o.rule_id = r.id LEFT JOIN segment_member m ON m.rule_id = r.id LEFT JOIN customer_segment g ON g.customer_id = m.customer_id WHERE 1",
         .key = "r.id",
         .group = "GROUP BY r.id",
         .sortColumn = "customers",
         .descending = true,
         .summable = false},
        {.id = "communities",
         .columns =
             {col("name", Text, "k.name").frozen().searched(), col("kind", Status, "k.kind"),
              col("owner", Text, "k.owner").searched(), col("members", Integer, "k.member_count"),
              col("buyers", Integer, "a.buyers"), col("orders", Integer, "a.orders"),
              col("spend", Money, "a.spend"), col("last", Day, "a.last"),
              col("trend", Status, "COALESCE(hk.trend, ho.trend)"),
              col("delta", Percent, "COALESCE(hk.delta, ho.delta)", 0),
              col("why", Text,
                  "CASE WHEN hk.key IS NULL AND ho.key IS NOT NULL THEN json_array('community.why.owner', "
                  "json_array(k.owner, '$sentence:' || ho.reason)) ELSE hk.reason END")
                  .as(Shape::Sentence),
              col("created", Day, "k.created_at / 86400"), col("status", Text, "k.status").hidden()},
         .from =
             "FROM community k LEFT JOIN (SELECT c.id AS community_id, g.*, MAX(length(g.pickup_point)) FROM community c JOIN "
             "(SELECT o.pickup_point, COUNT(*) AS orders, COUNT(DISTINCT p.customer_id) AS buyers, SUM(p.net_fen) AS spend, MAX(p.at) / 86400 AS last "
             "FROM purchase p JOIN sales_order o ON o.id = p.id WHERE o.pickup_point <> '' GROUP BY o.pickup_point) g "
             "ON instr(c.name, g.pickup_point) > 0 GROUP BY c.id) a ON a.community_id = k.id "
             "LEFT JOIN community_health hk ON hk.key = 'k:' || k.id LEFT JOIN (SELECT name, MIN(userid) AS userid FROM staff GROUP BY name) u ON u.name = k.owner LEFT JOIN community_health ho ON "
             "ho.key = 'o:' || COALESCE(u.userid, k.owner) WHERE 1",  // a group is named after its pick-up point
         .key = "k.id",
         .where = {{"owner", "k.owner = ?"}, {"kind", "k.kind = ?"}},
         .sortColumn = "members",
         .descending = true},
        {.id = "community_owners",
         .columns = {col("owner", Text, "COALESCE(NULLIF(t.owner, ''), '*')").frozen(),
                     col("members", Integer, "MAX(t.members_total)"),
                     col("messages", Integer, "SUM(t.messages)"),
                     col("new_members", Integer, "SUM(t.new_members)"),
                     col("active", Percent, "AVG(t.members_with_messages * 1.0 / NULLIF(t.members_total, 0))",
                         1),
                     col("per_member", Real, "SUM(t.messages) * 1.0 / NULLIF(MAX(t.members_total), 0)", 2),
                     col("trend", Status, "MAX(h.trend)"), col("delta", Percent, "MAX(h.delta)", 0),
                     col("growth", Percent, "MAX(h.growth)", 1),
                     col("why", Text, "MAX(h.reason)").as(Shape::Sentence),
                     col("to", Day, "MAX(t.day + t.range_days - 1)")},
         .from =
             "FROM community_stat t LEFT JOIN community_health h ON h.key = 'o:' || t.owner WHERE t.owner <> ''",
         .key = "t.owner",
         .group = "GROUP BY t.owner",
         .sortColumn = "messages",
         .descending = true,
         .summable = false},
        {.id = "community_days",
         .columns = {col("day", Day, "t.day").frozen(), col("owner", Text, "t.owner"),
                     col("range", Integer, "t.range_days").hidden(), col("chats", Integer, "t.chats_total"),
                     col("members", Integer, "t.members_total"), col("new_members", Integer, "t.new_members"),
                     col("speaking", Integer, "t.members_with_messages"),
                     col("active", Percent, "t.members_with_messages * 1.0 / NULLIF(t.members_total, 0)", 1),
                     col("messages", Integer, "t.messages")},
         .from = "FROM community_stat t WHERE 1",
         .key = "t.id",
         .where = {{"owner", "t.owner = ?"}, {"range", "t.range_days = ?"}},
         .sortColumn = "day"},
        {.id = "same_customers",
         .columns = {col("state", Status, kProposalState), col("kind", Status, "p.kind"),
                     col("probability", Percent, "p.probability", 0),
                     col("name_a", Text, "a.name_mask || '|' || COALESCE(a.person_id, '')")
                         .as(Shape::PersonName)
                         .personal()
                         .frozen()
                         .searched(),
                     col("phone_a", Text, "a.phone_mask || '|' || COALESCE(a.person_id, '')")
                         .as(Shape::PersonPhone)
                         .personal(),
                     col("name_b", Text, "b.name_mask || '|' || COALESCE(b.person_id, '')")
                         .as(Shape::PersonName)
                         .personal()
                         .searched(),
                     col("phone_b", Text, "b.phone_mask || '|' || COALESCE(b.person_id, '')")
                         .as(Shape::PersonPhone)
                         .personal(),
                     col("found", Time, "p.found_at").hidden(), col("customer_a", Integer, "a.id").hidden(),
                     col("customer_b", Integer, "b.id").hidden()},
         .from =
             "FROM identity_proposal p JOIN customer a ON a.id = p.customer_a JOIN customer b ON b.id = p.customer_b WHERE 1",
         .key = "p.id",
         .where = {{"customer", "? IN (a.id, b.id)"}, {"kind", "p.kind = ?"}},
         .sortColumn = "probability",
         .descending = true,
         .summable = false},
        {.id = "same_evidence",
         .columns = {col("reason", Status, "json_extract(e.value, '$.reason')"),
                     col("bits", Real, "CAST(json_extract(e.value, '$.bits') AS REAL)", 1)},
         .from = "FROM identity_proposal p, json_each(p.evidence) e WHERE 1",
         .key = "p.id || ':' || e.key",
         .where = {{"proposal", "p.id = ?"}},
         .sortColumn = "bits",
         .descending = true,
         .summable = false},
        {.id = "customer_cards",
         .columns =
             {col("name", Text, "c.name_mask || '|' || COALESCE(c.person_id, '')")
                  .as(Shape::PersonName)
                  .personal()
                  .frozen()
                  .searched(),
              col("phone", Text, "c.phone_mask || '|' || COALESCE(c.person_id, '')")
                  .as(Shape::PersonPhone)
                  .personal()
                  .searched(),
              col("province", Text, "c.province"), col("city", Text, "c.city"),
              col("district", Text, "c.district"),
              col("orders", Integer, "(SELECT COUNT(*) FROM sales_order o WHERE o.customer_id = c.id)"),
              col("spend", Money,
                  "(SELECT COALESCE(SUM(u.net_fen), 0) FROM purchase u WHERE u.customer_id = c.id)"),
              col("first", Day, "(SELECT MIN(u.at) / 86400 FROM purchase u WHERE u.customer_id = c.id)"),
              col("last", Day, "(SELECT MAX(u.at) / 86400 FROM purchase u WHERE u.customer_id = c.id)"),
              col("channels", Integer,
                  "(SELECT COUNT(DISTINCT h.channel) FROM sales_order o JOIN shop h ON h.id = o.shop_id WHERE o.customer_id = c.id)"),
              col("tags", Text,
                  "(SELECT group_concat(tag, ' · ') FROM customer_tag t WHERE t.customer_id = c.id)")},
         .from = "FROM customer c WHERE 1",
         .key = "c.id",
         .where = {{"customer", "c.id = ?"}},
         .sortColumn = "orders",
         .descending = true,
         .summable = false},
        {.id = "identities",
         .columns = {col("kind", Status, "i.kind"),
                     // The scope is "channel/shop or group", "channel" or nothing.
                     col("channel", Status, "NULLIF(substr(i.scope, 1, instr(i.scope || '/', '/') - 1), '')"),
                     col("shop", Text, "NULLIF(substr(i.scope, instr(i.scope || '/', '/') + 1), '')"),
                     col("mask", Text, "i.mask")},
         .from = "FROM customer_identity i WHERE 1",
         .key = "i.id",
         .where = {{"customer", "i.customer_id = ?"}},
         .sortColumn = "kind",
         .summable = false},
        {.id = "tags",
         .columns = {col("group", Text, "t.tag_group").frozen().searched(),
                     col("tag", Text, "t.tag").frozen().searched(),
                     col("customers", Integer, "COUNT(DISTINCT t.customer_id)")},
         .from = "FROM customer_tag t WHERE 1",
         .key = "t.tag_group || '/' || t.tag",
         .where = {{"customer", "t.customer_id = ?"}},
         .group = "GROUP BY t.tag_group, t.tag",
         .sortColumn = "customers",
         .descending = true,
         .summable = false},
        {.id = "customer_products",
         .columns = {col("sku", Text, "s.code").frozen(), col("product", Text, "s.name").searched(),
                     col("qty", Qty, "SUM(d.qty_milli)"), col("amount", Money, "SUM(d.amount_fen)"),
                     col("last", Day, "MAX(d.at) / 86400")},
         .from = "FROM demand_line d JOIN sku s ON s.id = d.sku_id WHERE 1",
         .key = "s.id",
         .where = {{"customer", "d.customer_id = ?"}},
         .group = "GROUP BY s.id",
         .sortColumn = "amount",
         .descending = true},
    };
}

}  // namespace roulian::workspace
