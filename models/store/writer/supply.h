#pragma once
// Stock, suppliers, purchase orders, resources, calendars, communities: plain upserts by natural key.
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/goods.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class Supply {
public:
    Supply(Context& context, Goods& goods);
    Result<Outcome> write(const StockRecord& record);
    Result<Outcome> write(const SupplierRecord& record);
    Result<Outcome> write(const SupplierTermRecord& record);
    Result<Outcome> write(const PurchaseOrderRecord& record);
    Result<Outcome> write(const ResourceRecord& record);
    Result<Outcome> write(const RoutingRecord& record);
    Result<Outcome> write(const ResourceDayRecord& record);
    Result<Outcome> write(const EventRecord& record);
    Result<Outcome> write(const CommunityRecord& record);
    Result<Outcome> write(const CommunityDayRecord& record);

    // By code, else by name; made when unknown. 0 when both are empty.
    Result<std::int64_t> supplier(const std::string& code, const std::string& name);

private:
    Result<std::int64_t> resource(const std::string& code);
    Outcome outcome(bool added) const {
        return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
    }
    Context& m_context;
    Goods& m_goods;
    BoundedMap<std::string, std::int64_t> m_warehouses{1000};
    Upsert m_warehouse, m_stock, m_supplier, m_term, m_order, m_line, m_plan, m_resource, m_resourceDay,
        m_routing, m_event, m_community, m_communityDay;
};

}  // namespace roulian::store
