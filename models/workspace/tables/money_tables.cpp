#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

std::vector<TableDef> moneyTables() {
    return {
        {.id = "payments",
         .columns = {col("transaction", Text, "p.transaction_no").frozen().searched(),
                     col("at", Time, "p.paid_at"), col("method", Text, "p.method"),
                     col("amount", Money, "p.amount_fen", 2), col("fee", Money, "p.fee_fen", 2),
                     col("back", Money,
                         "(SELECT SUM(r.amount_fen) FROM refund r WHERE r.transaction_no = p.transaction_no)",
                         2),
                     col("order_no", Text, "COALESCE(o.order_no, p.merchant_order_no)").searched(),
                     col("channel", Status, "h.channel"),
                     col("linked", Status, "CASE WHEN p.order_id IS NULL THEN 'open' ELSE 'done' END"),
                     col("status", Text, "p.state").hidden(), col("file", Text, "f.name").hidden(),
                     col("row", Integer, "p.src_row").hidden()},
         .from =
             "FROM payment p LEFT JOIN sales_order o ON o.id = p.order_id LEFT JOIN shop h ON h.id = o.shop_id LEFT "
             "JOIN source_file f ON f.id = p.src_file WHERE 1",
         .key = "p.id",
         .where = {{"order", "p.order_id = ?"},
                   {"linked", "CASE WHEN p.order_id IS NULL THEN 'open' ELSE 'done' END = ?"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "refunds",
         .columns = {col("refund", Text, "r.refund_no").frozen().searched(), col("at", Time, "r.refunded_at"),
                     col("amount", Money, "r.amount_fen", 2), col("fee", Money, "r.fee_fen", 2),
                     col("transaction", Text, "r.transaction_no").searched(),
                     col("order_no", Text, "COALESCE(o.order_no, r.merchant_order_no)").searched(),
                     col("status", Text, "r.state")},
         .from = "FROM refund r LEFT JOIN sales_order o ON o.id = r.order_id WHERE 1",
         .key = "r.id",
         .where = {{"order", "r.order_id = ?"}},
         .sortColumn = "at",
         .descending = true},
        {.id = "ledger",
         .columns = {col("at", Time, "l.at").frozen(), col("account", Text, "l.account").searched(),
                     col("kind", Text, "l.kind").searched(),
                     col("side", Status,
                         "CASE l.direction WHEN 1 THEN 'in' WHEN -1 THEN 'out' ELSE 'neutral' END"),
                     col("amount", Money, "l.amount_fen * CASE l.direction WHEN -1 THEN -1 ELSE 1 END", 2),
                     col("balance", Money, "l.balance_fen", 2),
                     col("order_no", Text, "COALESCE(o.order_no, l.order_no)").searched(),
                     col("transaction", Text, "l.transaction_no").searched(),
                     col("party", Text, "l.party_mask"), col("note", Text, "l.memo").searched(),
                     col("entry", Text, "l.entry_no").hidden(), col("file", Text, "f.name").hidden(),
                     col("row", Integer, "l.src_row").hidden()},
         .from =
             "FROM ledger_entry l LEFT JOIN sales_order o ON o.id = l.order_id LEFT JOIN source_file f ON f.id = "
             "l.src_file WHERE 1",
         .key = "l.id",
         .where = {{"order", "l.order_id = ?"}, {"account", "l.account = ?"}},
         .sortColumn = "at",
         .descending = true},
        // Money that came in privately and an order that waits for just that much: offered, never linked by itself.
        {.id = "payment_offers",
         .columns = {col("transaction", Text, "p.transaction_no").frozen().searched(),
                     col("at", Time, "p.paid_at"), col("method", Text, "p.method"),
                     col("amount", Money, "p.amount_fen", 2), col("order_no", Text, "o.order_no").searched(),
                     col("channel", Status, "h.channel"),
                     col("customer", Text, "c.name_mask || '|' || COALESCE(c.person_id, '')")
                         .as(Shape::PersonName)
                         .personal(),
                     col("created", Day, "o.created_at / 86400"),
                     col("payer", Text, "p.payer_mask").personal()},
         .from =
             "FROM payment p JOIN sales_order o ON COALESCE(o.payable_fen, o.goods_fen) = p.amount_fen AND o.status = "
             "'unpaid' AND o.platform_order_id IS NULL AND p.paid_at BETWEEN o.created_at AND o.created_at + 3 * 86400 "
             "JOIN shop h ON h.id = o.shop_id LEFT JOIN customer c ON c.id = o.customer_id WHERE p.order_id IS NULL "
             "AND p.merchant_order_no = ''",
         .key = "p.id * 1000000000 + o.id",
         .sortColumn = "at",
         .descending = true},
    };
}

}  // namespace roulian::workspace
