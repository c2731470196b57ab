// Two files of one platform tell one order (淘宝 list and details). Only one of them names the shop, so the
// order is found by its number within the channel, whichever file came first.
#include "store/codes.h"
#include "store/writer/orders.h"

namespace roulian::store {

Result<std::int64_t> Orders::shopOfNumber(const OrderRecord& record) {
    const std::string_view channel = channelCode(record.shop.channel);
    Statement find(m_context.db,
                   "SELECT o.id, o.shop_id, s.name FROM sales_order o JOIN shop s ON s.id = o.shop_id WHERE "
                   "o.order_no = ?1 AND s.channel = ?2 ORDER BY s.name = ?3 DESC, o.id");
    find.bind(1, record.orderNo).bind(2, channel).bind(3, record.shop.name);
    const auto row = find.step();
    if (!row) return row.error();
    if (!*row) return shop(record.shop.channel, record.shop.name);
    const std::int64_t order = find.integer(0), there = find.integer(1);
    const std::string name(find.text(2));
    find.reset();
    if (record.shop.name.empty() || name == record.shop.name) return there;
    // Another shop of the platform may really have the same number; a nameless one is this shop.
    const auto named = shop(record.shop.channel, record.shop.name);
    if (!named || !name.empty()) return named;
    ROULIAN_TRY(
        m_context.db.statement("UPDATE sales_order SET shop_id = ?2 WHERE id = ?1").run(order, *named));
    m_context.touch("sales_order");
    return named;
}

Status Orders::dropLines(const std::vector<OldLine>& old) {
    for (const OldLine& line : old) {
        if (line.used) continue;
        ROULIAN_TRY(m_context.db.statement("DELETE FROM order_line WHERE id = ?1").run(line.id));
        m_context.touch("order_line");
    }
    return success();
}

}  // namespace roulian::store
