#pragma once
// Orders with their lines, payments and after-sales; warehouse copies of platform orders.
#include <optional>
#include <string>
#include <vector>

#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/goods.h"
#include "store/writer/order_digest.h"
#include "store/writer/people.h"
#include "store/writer/seen_keys.h"
#include "store/writer/shipments.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class Orders {
public:
    Orders(Context& context, People& people, Goods& goods, Shipments& shipments);
    Status prepare();
    // On the thread that prepares, when there is one; use: for the record that is written next, 0 = to be computed.
    std::int64_t digestOf(const OrderRecord& record) { return m_digest ? m_digest->of(record) : 0; }
    void use(std::int64_t said) { m_said = said; }
    Result<Outcome> write(const OrderRecord& record);
    Result<std::int64_t> shop(Channel channel, const std::string& name);
    Status linkWaiting();  // copies whose original arrived, and the other way round

private:
    Status linkSummaries();
    struct OldLine {
        std::int64_t id, lineNo, alias;
        std::string subOrderNo, title, spec;
        bool used = false;
    };
    Status writeLines(const OrderRecord& record, std::int64_t order, std::int64_t shop, bool isNew);
    Status writeLine(const OrderLine& line, std::int64_t order, std::int64_t shop, std::int64_t lineNo,
                     bool isNew);
    Result<Cell> warehouse(const std::string& name);  // none for an empty name
    Result<std::vector<OldLine>> oldLines(std::int64_t order);
    Status writePayment(const OrderRecord& record, std::int64_t order);
    Result<std::int64_t> platformOrderOf(const OrderRecord& record);
    // joined_orders.cpp: orders told by two files of one platform.
    Result<std::int64_t> shopOfNumber(const OrderRecord& record);
    Status dropLines(const std::vector<OldLine>& old);  // those no line of the record has taken over
    Status linkCopy(std::int64_t copy, std::int64_t platform);

    // The record says nothing that the one which made the order did not say, and no other has changed it since.
    Result<bool> unchanged(const OrderRecord& record, std::int64_t shop);

    Context& m_context;
    People& m_people;
    Goods& m_goods;
    Shipments& m_shipments;
    BoundedMap<std::string, std::int64_t> m_shops{1000}, m_collections{5000}, m_warehouses{1000};
    Upsert m_shop, m_collection, m_warehouse, m_order, m_line, m_payment, m_afterSale;
    Statement m_oldLines, m_findPlatform, m_findSaid, m_forgetSaid;
    std::optional<OrderDigest> m_digest;  // none while the vault is locked
    std::int64_t m_said = 0;
    SeenKeys m_numbers{"SELECT order_no FROM sales_order", "SELECT max(id) FROM sales_order"};
    SeenKeys m_transactions{"SELECT transaction_no FROM payment", "SELECT max(id) FROM payment"};
};

// Whether a state goes on to the next: forward always, back only when a later export says so.
bool statusMayChange(OrderStatus from, OrderStatus to, Context::Age age);
bool afterSaleMayChange(AfterSaleState from, AfterSaleState to, Context::Age age);

}  // namespace roulian::store
