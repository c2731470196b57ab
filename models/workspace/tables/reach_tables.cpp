#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

std::vector<TableDef> reachTables() {
    return {
        {.id = "account_days",
         .columns = {col("day", Day, "a.day").frozen(), col("account", Text, "a.account").searched(),
                     col("new_followers", Integer, "a.new_followers"),
                     col("lost_followers", Integer, "a.lost_followers"),
                     col("net_followers", Integer, "a.net_followers"),
                     col("followers", Integer, "a.followers"), col("sharers", Integer, "a.sharers"),
                     col("favourites", Integer, "a.favourites"), col("articles", Integer, "a.posts")},
         .from = "FROM account_day a WHERE 1",
         .key = "a.id",
         .sortColumn = "day",
         .descending = true},
        {.id = "articles",
         .columns = {col("title", Text, "c.title").frozen().searched(), col("day", Day, "c.published_day"),
                     col("reads", Integer, "c.reads"), col("readers", Integer, "c.readers"),
                     col("shares", Integer, "c.shares"), col("sharers", Integer, "c.sharers"),
                     col("new_followers", Integer, "c.follows"), col("delivered", Integer, "c.delivered"),
                     col("open_rate", Percent, "c.open_rate", 1),
                     col("finish_rate", Percent, "c.finish_rate", 1), col("url", Text, "c.url").hidden()},
         .from = "FROM content_stat c WHERE 1",
         .key = "c.id",
         .sortColumn = "day",
         .descending = true},
        {.id = "article_channels",
         .columns = {col("day", Day, "c.day").frozen(), col("source", Text, "c.channel"),
                     col("title", Text, "c.title").searched(), col("readers", Integer, "c.readers")},
         .from = "FROM content_channel_day c WHERE 1",
         .key = "c.id",
         .sortColumn = "day",
         .descending = true,
         .summable = false},  // 全部 is a sum already
        {.id = "live_sessions",
         .columns = {col("name", Text, "s.name").frozen().searched(), col("at", Time, "s.started_at"),
                     col("minutes", Real, "s.duration_s / 60.0"), col("viewers", Integer, "s.viewers"),
                     col("peak", Integer, "s.peak_online"), col("likes", Integer, "s.likes"),
                     col("comments", Integer, "s.comments"), col("shares", Integer, "s.shares"),
                     col("new_followers", Integer, "s.follows"), col("watch", Real, "s.average_watch_s"),
                     col("orders", Integer, "s.orders"), col("sales", Money, "s.sales_fen", 2)},
         .from = "FROM live_session s WHERE 1",
         .key = "s.id",
         .sortColumn = "at",
         .descending = true},
        {.id = "staff_days",
         .columns = {col("day", Day, "t.day").frozen(),
                     col("owner", Text, "COALESCE(NULLIF(t.userid, ''), '*')"),
                     col("chats", Integer, "t.chats"), col("messages", Integer, "t.messages"),
                     col("reply_rate", Percent, "t.reply_rate", 1),
                     col("first_reply", Real, "t.first_reply_minutes"),
                     col("new_contacts", Integer, "t.new_contacts"), col("applies", Integer, "t.applies"),
                     col("blocked", Integer, "t.blocked")},
         .from = "FROM staff_stat t WHERE 1",
         .key = "t.id",
         .sortColumn = "day",
         .descending = true},
        {.id = "talk_days",
         .columns = {col("day", Day, "t.day").frozen(),
                     col("community", Text, "COALESCE(NULLIF(k.name, ''), k.external_id)")
                         .as(Shape::CommunityName)
                         .searched(),
                     col("messages", Integer, "t.messages"), col("senders", Integer, "t.senders"),
                     col("questions", Integer, "t.questions"), col("complaints", Integer, "t.complaints"),
                     col("jielong", Integer, "t.jielong"), col("own", Integer, "t.own_messages").hidden(),
                     col("revoked", Integer, "t.revoked").hidden(),
                     col("community_id", Integer, "k.id").hidden()},
         .from = "FROM talk_day t JOIN community k ON k.id = t.community_id WHERE 1",
         .key = "t.id",
         .where = {{"community", "t.community_id = ?"}},
         .sortColumn = "day",
         .descending = true},
        {.id = "talk_mentions",
         .columns = {col("day", Day, "t.day").frozen(),
                     col("community", Text, "COALESCE(NULLIF(k.name, ''), k.external_id)")
                         .as(Shape::CommunityName)
                         .searched(),
                     col("word", Text, "m.word").searched(), col("sku", Text, "s.code").searched(),
                     col("messages", Integer, "m.messages")},
         .from =
             "FROM talk_mention m JOIN talk_day t ON t.id = m.talk_day_id JOIN community k ON k.id = t.community_id LEFT "
             "JOIN sku s ON s.id = m.sku_id WHERE 1",
         .key = "m.id",
         .where = {{"community", "t.community_id = ?"}, {"sku", "s.code = ?"}},
         .sortColumn = "day",
         .descending = true},
        // Only what a planner asked to keep; words and names are shown as personal data are.
        {.id = "talk_messages",
         .columns =
             {col("at", Time, "m.at").frozen(),
              col("community", Text, "COALESCE(NULLIF(k.name, ''), k.external_id)")
                  .as(Shape::CommunityName)
                  .searched(),
              col("sender", Text, "m.sender_mask || '|' || m.person_id").as(Shape::PersonName).personal(),
              col("text", Text, "'***|' || m.person_id").as(Shape::PersonRemark).personal().searched(),
              col("kind", Status,
                  "CASE WHEN m.complaint THEN 'complaint' WHEN m.question THEN 'question' WHEN m.own THEN "
                  "'own' ELSE 'said' END"),
              col("expires", Day, "m.expires_day")},
         .from = "FROM talk_message m JOIN community k ON k.id = m.community_id WHERE 1",
         .key = "m.id",
         .where = {{"community", "m.community_id = ?"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "collections",
         .columns = {col("title", Text, "c.title").frozen().searched(), col("kind", Status, "c.kind"),
                     col("channel", Status, "h.channel"), col("community", Text, "k.name").searched(),
                     col("at", Time, "c.opened_at"), col("entries", Integer, "COALESCE(e.live, 0)"),
                     col("withdrawn", Integer, "COALESCE(e.gone, 0)"),
                     col("orders", Integer,
                         "(SELECT COUNT(*) FROM sales_order o WHERE o.collection_id = c.id)")},
         .from =
             "FROM collection c JOIN shop h ON h.id = c.shop_id LEFT JOIN community k ON k.id = c.community_id LEFT "
             "JOIN (SELECT collection_id, SUM(state = 'live') AS live, SUM(state = 'withdrawn') AS gone FROM "
             "collection_entry GROUP BY collection_id) e ON e.collection_id = c.id WHERE 1",
         .key = "c.id",
         .where = {{"kind", "c.kind = ?"}},
         .sortColumn = "at",
         .descending = true},
        // What people asked for in lists and forms; a person confirms it before it counts.
        {.id = "wishes",
         .columns = {col("collection", Text, "c.title").frozen().searched(), col("seq", Text, "e.seq"),
                     col("customer", Text, "u.name_mask || '|' || COALESCE(u.person_id, '')")
                         .as(Shape::PersonName)
                         .personal(),
                     col("text", Text, "e.text").searched(), col("label", Text, "i.label").searched(),
                     col("sku", Text, "s.code").searched().editable(),
                     col("product", Text, "s.name").searched(), col("qty", Qty, "i.qty_milli").editable(),
                     col("unit", Text, "s.unit").as(Shape::UnitName),
                     col("confidence", Percent, "i.confidence"),
                     col("state", Status,
                         "CASE WHEN e.state = 'withdrawn' THEN 'withdrawn' ELSE i.state END"),
                     col("at", Time, "e.submitted_at"), col("entry", Integer, "e.id").hidden()},
         .from =
             "FROM entry_item i JOIN collection_entry e ON e.id = i.entry_id JOIN collection c ON c.id = "
             "e.collection_id LEFT JOIN customer u ON u.id = e.customer_id LEFT JOIN sku s ON s.id = i.sku_id WHERE 1",
         .key = "i.id",
         .where = {{"collection", "c.id = ?"}, {"state", "i.state = ?"}},
         .sortColumn = "collection"},
        // Confirmed wishes that have not become orders: what the forecast's first week cannot be below.
        {.id = "early_demand",
         .columns = {col("collection", Text, "c.title").frozen().searched(), col("seq", Text, "e.seq"),
                     col("sku", Text, "s.code").searched(), col("product", Text, "s.name").searched(),
                     col("qty", Qty, "i.qty_milli"), col("unit", Text, "s.unit").as(Shape::UnitName),
                     col("at", Time, "e.submitted_at")},
         .from =
             "FROM entry_item i JOIN collection_entry e ON e.id = i.entry_id JOIN collection c ON c.id = e.collection_id "
             "JOIN sku s ON s.id = i.sku_id WHERE i.state = 'confirmed' AND e.state = 'live' AND e.order_id IS NULL",
         .key = "i.id",
         .where = {{"sku", "s.id = ?"}},
         .sortColumn = "at",
         .descending = true},
    };
}

}  // namespace roulian::workspace
