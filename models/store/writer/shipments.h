#pragma once
// Parcels: resolved by waybill and carrier, state from the latest event, linked to orders known or awaited.
#include <string>

#include "core/carriers.h"
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/seen_keys.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class Shipments {
public:
    explicit Shipments(Context& context);
    Status prepare();
    // order: the order this parcel came with (0 = none); the record's own orderNos are linked as well, but for
    // onlyOrder: a number that order alone has.
    Result<Outcome> write(const ShipmentRecord& record, std::int64_t order, std::string_view onlyOrder);
    Status linkWaiting();  // parcels whose orders arrived in this batch

private:
    Result<std::int64_t> resolve(const std::string& number, std::string_view carrier, bool carrierKnown);
    const Carrier* carrierOf(const std::string& text);
    Status link(std::int64_t shipment, std::int64_t order);

    Context& m_context;
    Statement m_byNumber, m_setCarrier, m_findOrder, m_addLink, m_addPending, m_addEvent, m_addShipment;
    BoundedMap<std::string, const Carrier*> m_carriers{500};
    SeenKeys m_numbers{"SELECT waybill_no FROM shipment", "SELECT max(id) FROM shipment"};
    Upsert m_shipment;
};

}  // namespace roulian::store
