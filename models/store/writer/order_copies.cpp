// Warehouse systems keep a copy of each platform order. The copy points at the original, gives it what it
// lacks and its parcels, tells the warehouse that serves it, and counts nowhere.
#include "store/writer/late_indexes.h"
#include "store/writer/orders.h"

namespace roulian::store {

namespace {

// Numbers of the platform orders a copy stands for: its parent number ("A,B" when several went into one),
// else its own.
std::vector<std::string> platformNumbers(std::string_view parentNo, std::string_view orderNo) {
    std::vector<std::string> numbers;
    std::string_view rest = parentNo.empty() ? orderNo : parentNo;
    while (!rest.empty()) {
        const std::size_t cut = rest.find_first_of(",;|");
        const std::string_view part = rest.substr(0, cut);
        if (!part.empty()) numbers.emplace_back(part);
        rest = cut == std::string_view::npos ? std::string_view() : rest.substr(cut + 1);
    }
    return numbers;
}

constexpr const char* kEnrich =
    "UPDATE sales_order AS p SET shipped_at = coalesce(p.shipped_at, c.shipped_at), received_at = "
    "coalesce(p.received_at, c.received_at), promised_day = coalesce(p.promised_day, c.promised_day), "
    "paid_at = "
    "coalesce(p.paid_at, c.paid_at), customer_id = coalesce(p.customer_id, c.customer_id), province = "
    "iif(p.province "
    "= '', c.province, p.province), city = iif(p.city = '', c.city, p.city), district = iif(p.district = '', "
    "c.district, p.district), warehouse_id = coalesce(c.warehouse_id, p.warehouse_id) FROM sales_order c WHERE p.id = ?1 AND c.id = ?2 AND ((p.shipped_at IS NULL AND "
    "c.shipped_at IS NOT NULL) OR (p.received_at IS NULL AND c.received_at IS NOT NULL) OR (p.promised_day "
    "IS NULL "
    "AND c.promised_day IS NOT NULL) OR (p.paid_at IS NULL AND c.paid_at IS NOT NULL) OR (p.customer_id IS "
    "NULL AND "
    "c.customer_id IS NOT NULL) OR (p.province = '' AND c.province <> '') OR (p.city = '' AND c.city <> '') "
    "OR "
    "(p.district = '' AND c.district <> '') OR (c.warehouse_id IS NOT NULL AND p.warehouse_id IS NOT c.warehouse_id))";

}  // namespace

Result<std::int64_t> Orders::platformOrderOf(const OrderRecord& record) {
    for (const auto& number : platformNumbers(record.parentNo, record.orderNo)) {
        m_findPlatform.reset();
        const auto row = m_findPlatform.bind(1, number).step();
        if (!row) return row.error();
        const std::int64_t id = *row ? m_findPlatform.integer(0) : 0;
        m_findPlatform.reset();
        if (id) return id;
    }
    return std::int64_t{0};
}

Status Orders::linkCopy(std::int64_t copy, std::int64_t platform) {
    Database& db = m_context.db;
    ROULIAN_TRY(m_context.lateIndexes->ensure());
    const auto run = [&](std::string_view sql, const char* table) -> Status {
        Statement st(db, sql);
        ROULIAN_TRY(st.run(platform, copy));
        if (db.changes() > 0) m_context.touch(table);
        return success();
    };
    ROULIAN_TRY(
        run("UPDATE sales_order SET platform_order_id = ?1 WHERE id = ?2 AND platform_order_id IS NOT ?1",
            "sales_order"));
    ROULIAN_TRY(run(kEnrich, "sales_order"));
    // Parcels that were linked to the copy belong to the original.
    Statement move(
        db,
        "INSERT OR IGNORE INTO shipment_order(shipment_id, order_id, batch_id) SELECT shipment_id, ?1, ?3 "
        "FROM shipment_order WHERE order_id = ?2");
    ROULIAN_TRY(move.run(platform, copy, m_context.batch));
    if (db.changes() > 0) m_context.touch("shipment_order");
    return run("DELETE FROM shipment_order WHERE order_id = ?2 AND ?1 <> ?2", "shipment_order");
}

Status Orders::linkWaiting() {
    if (!m_context.ordersArrived) return success();
    struct Copy {
        std::int64_t id;
        std::vector<std::string> numbers;
    };
    std::vector<Copy> copies;
    {
        Statement st(
            m_context.db,
            "SELECT o.id, o.parent_no, o.order_no FROM sales_order o JOIN shop s ON s.id = o.shop_id WHERE "
            "s.channel = 'erp' AND o.platform_order_id IS NULL");
        for (;;) {
            const auto row = st.step();
            if (!row) return row.error();
            if (!*row) break;
            copies.push_back({st.integer(0), platformNumbers(st.text(1), st.text(2))});
        }
    }
    for (const Copy& copy : copies) {
        OrderRecord wanted;
        for (const auto& number : copy.numbers) {
            wanted.orderNo = number;
            const auto platform = platformOrderOf(wanted);
            if (!platform) return platform.error();
            if (!*platform) continue;
            ROULIAN_TRY(linkCopy(copy.id, *platform));
            break;
        }
    }
    return linkSummaries();
}

// A 群接龙 summary has no order numbers, only the places of the list: its rows are the orders of that list once more
// when four fifths of them, and at least two, find an order of the same place and sum in one list of the details.
Status Orders::linkSummaries() {
    struct Pair {
        std::int64_t summary, list, copy, original;
    };
    std::vector<Pair> pairs;
    {
        Statement st(
            m_context.db,
            "WITH mine AS (SELECT o.* FROM sales_order o JOIN shop s ON s.id = o.shop_id WHERE s.channel = 'qunjielong'), "
            "summary AS (SELECT *, substr(order_no, instr(order_no, '//') + 2) AS place, count(*) OVER (PARTITION BY "
            "collection_id) AS size FROM mine WHERE parent_no = '' AND instr(order_no, '//') > 0 AND platform_order_id IS "
            "NULL), both AS (SELECT s.collection_id AS summary, d.collection_id AS list, s.id AS copy, min(d.id) AS "
            "original, s.size FROM summary s JOIN mine d ON d.parent_no = s.place AND d.payable_fen = s.payable_fen AND "
            "d.collection_id IS NOT s.collection_id GROUP BY s.id, d.collection_id), weighed AS (SELECT *, count(*) OVER "
            "(PARTITION BY summary, list) AS found FROM both) SELECT summary, list, copy, original FROM weighed WHERE found "
            ">= 2 AND found * 5 >= size * 4 ORDER BY summary, found DESC, list, copy");
        for (;;) {
            const auto row = st.step();
            if (!row) return row.error();
            if (!*row) break;
            pairs.push_back({st.integer(0), st.integer(1), st.integer(2), st.integer(3)});
        }
    }
    for (std::size_t i = 0, first = 0; i < pairs.size(); ++i) {
        if (pairs[i].summary != pairs[first].summary) first = i;
        if (pairs[i].list == pairs[first].list) ROULIAN_TRY(linkCopy(pairs[i].copy, pairs[i].original));
    }
    return success();
}

}  // namespace roulian::store
