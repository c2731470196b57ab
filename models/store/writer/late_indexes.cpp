#include "store/writer/late_indexes.h"

#include "store/database.h"
#include "store/statement.h"
#include "store/writer/context.h"

namespace roulian::store {

namespace {

constexpr const char* kLate[] = {"order_line_sku", "order_line_unmatched", "sales_order_customer",
                                 "shipment_order_order"};
constexpr std::int64_t kWorthIt = 100000;

}  // namespace

Status LateIndexes::expect(std::int64_t newLines) {
    const auto there = m_db.integer("SELECT max(id) FROM order_line");
    if (!there) return there.error();
    if (newLines < kWorthIt || newLines < *there || !m_dropped.empty()) return success();
    for (const char* name : kLate) {
        std::string sql;
        {
            Statement st(m_db, "SELECT sql FROM main.sqlite_master WHERE type = 'index' AND name = ?1");
            const auto row = st.bind(1, std::string_view(name)).step();
            if (!row) return row.error();
            if (!*row) continue;
            sql = st.text(0);
        }
        ROULIAN_TRY(m_db.exec(std::string("DROP INDEX main.") + name));
        m_dropped.push_back(std::move(sql));
    }
    return success();
}

Status LateIndexes::ensure() {
    while (!m_dropped.empty()) {
        ROULIAN_TRY(m_db.exec(m_dropped.back()));
        m_dropped.pop_back();
    }
    return success();
}

}  // namespace roulian::store
