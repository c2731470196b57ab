#include "store/writer/shipments.h"
#include "store/writer/courier_names.h"

#include "core/carriers.h"
#include "core/text.h"
#include "core/tracking_codes.h"

namespace roulian::store {

namespace {

bool final(ShipmentState state) {
    return state == ShipmentState::Signed || state == ShipmentState::ReturnedSigned ||
           state == ShipmentState::Cancelled;
}

enum ShipmentColumn { kShippedAt, kState, kSubState, kLastEvent, kSignedAt };

}  // namespace

Shipments::Shipments(Context& context)
    : m_context(context),
      m_shipment(context, "shipment", {"id"},
                 {{"shipped_at", Rule::Fill},
                  {"state", Rule::Decided},
                  {"sub_state", Rule::Decided},
                  {"last_event_at", Rule::Max},
                  {"signed_at"}},
                 true) {}

Status Shipments::prepare() {
    Database& db = m_context.db;
    m_byNumber = Statement(db, "SELECT id, carrier FROM shipment WHERE waybill_no = ?1 ORDER BY id");
    m_setCarrier = Statement(db, "UPDATE shipment SET carrier = ?2 WHERE id = ?1");
    m_addShipment =
        Statement(db,
                  "INSERT INTO shipment(carrier, waybill_no, shipped_at, state, sub_state, last_event_at, "
                  "signed_at, batch_id, src_file, src_row) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    // The platform's own order first: a warehouse copy leads to it when both are there.
    m_findOrder =
        Statement(db,
                  "SELECT coalesce(o.platform_order_id, o.id) FROM sales_order o JOIN shop s ON s.id = "
                  "o.shop_id WHERE o.order_no = ?1 ORDER BY s.channel = 'erp', o.id");
    m_addLink = Statement(
        db, "INSERT OR IGNORE INTO shipment_order(shipment_id, order_id, batch_id) VALUES(?1, ?2, ?3)");
    m_addPending = Statement(
        db,
        "INSERT OR IGNORE INTO shipment_pending_order(shipment_id, order_no, batch_id) VALUES(?1, ?2, ?3)");
    m_addEvent =
        Statement(db,
                  "INSERT OR IGNORE INTO tracking_event(shipment_id, at, text, area, state, sub_state, "
                  "batch_id, src_file, src_row) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    return success();
}

// The parcel with this number: of this carrier, or of an unknown one that now gets its name. 0 = new.
Result<std::int64_t> Shipments::resolve(const std::string& number, std::string_view carrier,
                                        bool carrierKnown) {
    const auto perhaps = m_numbers.mayHave(m_context.db, number);
    if (!perhaps) return perhaps.error();
    if (!*perhaps) return std::int64_t{0};
    m_byNumber.reset();
    m_byNumber.bind(1, number);
    std::int64_t unknown = 0, first = 0;
    for (;;) {
        const auto row = m_byNumber.step();
        if (!row) return row.error();
        if (!*row) break;
        const std::int64_t id = m_byNumber.integer(0);
        if (m_byNumber.text(1) == carrier) {
            m_byNumber.reset();
            return id;
        }
        if (!first) first = id;
        if (m_byNumber.text(1) == "other") unknown = id;
    }
    m_byNumber.reset();
    if (!carrierKnown) return first;
    if (unknown) {
        ROULIAN_TRY(m_setCarrier.run(unknown, carrier));
        m_context.touch("shipment");
    }
    return unknown;
}

const Carrier* Shipments::carrierOf(const std::string& text) {
    if (text.empty()) return nullptr;
    if (const auto* known = m_carriers.find(text)) return *known;
    const Carrier* carrier = findCarrier(text);
    m_carriers.put(text, carrier);
    return carrier;
}

Status Shipments::link(std::int64_t shipment, std::int64_t order) {
    ROULIAN_TRY(m_addLink.run(shipment, order, m_context.batch));
    if (m_context.db.changes() > 0) m_context.touch("shipment_order");
    return success();
}

Result<Outcome> Shipments::write(const ShipmentRecord& record, std::int64_t order,
                                 std::string_view onlyOrder) {
    const Waybill waybill = cleanWaybill(record.waybillNo);
    if (waybill.number.empty()) return Error{"record.key.missing", {"waybillNo"}};
    const std::string& text = record.carrierText.empty() ? waybill.carrierText : record.carrierText;
    const Carrier* carrier = carrierOf(text);
    std::string_view code = carrier ? carrier->code : std::string_view();
    const bool known = !code.empty() && code != "other";
    if (code.empty()) {
        const auto likely = carriersLookingLike(waybill.number);
        code = likely.size() == 1 ? likely.front() : std::string_view("other");
    }
    const auto found = resolve(waybill.number, code, known);
    if (!found) return found.error();

    const TrackingEvent* newest = nullptr;
    const TrackingEvent* signedEvent = nullptr;
    for (const TrackingEvent& event : record.events) {
        if (!newest || event.at.seconds >= newest->at.seconds) newest = &event;
        if (event.state == ShipmentState::Signed && (!signedEvent || event.at < signedEvent->at))
            signedEvent = &event;
    }
    std::int64_t id = *found;
    Cell state, subState;
    bool added = false;
    if (id) {
        const Cell key[] = {id};
        if (auto there = m_shipment.find(key); !there) return there.error();
        const auto old =
            shipmentStateFromCode(m_shipment.old(kState).text()).value_or(ShipmentState::NoTrace);
        const Cell& last = m_shipment.old(kLastEvent);
        // The latest event decides. A sheet without events may move a parcel that nobody has tracked yet.
        const bool take = newest ? last.isNull() || newest->at.seconds >= last.integer()
                                 : record.state && last.isNull() && !final(old) &&
                                       (*record.state > old || *record.state == ShipmentState::NoTrace) &&
                                       *record.state != ShipmentState::NoTrace;
        if (take) {
            state = shipmentStateCode(record.state.value_or(newest ? newest->state : old));
            subState = record.subState.empty() && newest ? Cell(newest->subState) : Cell(record.subState);
        }
        const Cell values[] = {record.shippedAt, state, subState, newest ? Cell(newest->at) : Cell(),
                               signedEvent ? Cell(signedEvent->at) : Cell()};
        if (auto changed = m_shipment.update(values); !changed) return changed.error();
    } else {
        const ShipmentState first = record.state.value_or(newest ? newest->state : ShipmentState::NoTrace);
        const std::string_view sub =
            record.subState.empty() && newest ? std::string_view(newest->subState) : record.subState;
        m_addShipment.reset();
        m_addShipment.bindAll(code, waybill.number, record.shippedAt, shipmentStateCode(first), sub,
                              newest ? std::optional(newest->at) : std::nullopt,
                              signedEvent ? std::optional(signedEvent->at) : std::nullopt, m_context.batch,
                              ShipmentId{m_context.file}, m_context.row);
        ROULIAN_TRY(m_addShipment.run());
        id = m_context.db.lastInsertId();
        m_numbers.add(waybill.number);
        m_context.touch("shipment");
        added = true;
    }
    for (const TrackingEvent& event : record.events) {
        const std::string masked =
            withMaskedPhones(withMaskedCouriers(event.text));  // personal data of couriers
        m_addEvent.reset();
        m_addEvent.bindAll(id, event.at, masked, event.area, shipmentStateCode(event.state), event.subState,
                           m_context.batch, ShipmentId{m_context.file}, m_context.row);
        ROULIAN_TRY(m_addEvent.run());
        if (m_context.db.changes() > 0) m_context.touch("tracking_event");
    }
    if (order) ROULIAN_TRY(link(id, order));
    for (const std::string& number : record.orderNos) {
        const std::string no(trimmed(number));
        if (no.empty() || no == onlyOrder) continue;
        m_findOrder.reset();
        const auto row = m_findOrder.bind(1, no).step();
        if (!row) return row.error();
        const std::int64_t target = *row ? m_findOrder.integer(0) : 0;
        m_findOrder.reset();
        if (target) {
            if (target != order) ROULIAN_TRY(link(id, target));
            continue;
        }
        if (order) continue;  // the order that brought the parcel is enough
        ROULIAN_TRY(m_addPending.run(id, no, m_context.batch));
        if (m_context.db.changes() > 0) m_context.touch("shipment_pending_order");
    }
    return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
}

Status Shipments::linkWaiting() {
    if (!m_context.ordersArrived) return success();
    struct Waiting {
        std::int64_t pending, shipment, order;
    };
    std::vector<Waiting> found;
    {
        Statement st(
            m_context.db,
            "SELECT p.id, p.shipment_id, coalesce(o.platform_order_id, o.id) FROM shipment_pending_order p "
            "JOIN sales_order o ON o.order_no = p.order_no JOIN shop s ON s.id = o.shop_id ORDER BY p.id, "
            "s.channel = 'erp', o.id");
        for (;;) {
            const auto row = st.step();
            if (!row) return row.error();
            if (!*row) break;
            if (found.empty() || found.back().pending != st.integer(0))
                found.push_back({st.integer(0), st.integer(1), st.integer(2)});
        }
    }
    Statement remove(m_context.db, "DELETE FROM shipment_pending_order WHERE id = ?1");
    for (const Waiting& w : found) {
        ROULIAN_TRY(link(w.shipment, w.order));
        ROULIAN_TRY(remove.run(w.pending));
        m_context.touch("shipment_pending_order");
    }
    return success();
}

}  // namespace roulian::store
