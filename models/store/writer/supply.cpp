#include "store/writer/supply.h"

namespace roulian::store {

Supply::Supply(Context& context, Goods& goods)
    : m_context(context),
      m_goods(goods),
      m_warehouse(context, "warehouse", {"name"}, {{"kind", Rule::Fill}}, false),
      m_stock(context, "stock_snapshot", {"taken_at", "warehouse_id", "sku_id"},
              {{"on_hand_milli"},
               {"locked_milli"},
               {"available_milli"},
               {"defective_milli"},
               {"virtual_milli"},
               {"inbound_po_milli"},
               {"inbound_transfer_milli"},
               {"inbound_return_milli"},
               {"safety_min_milli"},
               {"safety_max_milli"},
               {"days_min"},
               {"days_max"}},
              true),
      m_supplier(context, "supplier", {"code"}, {{"name"}, {"short_name"}, {"note"}}, true),
      m_term(context, "supplier_item", {"supplier_id", "sku_id"},
             {{"price_fen"}, {"lead_days"}, {"min_milli"}, {"pack_milli"}, {"share"}}, true),
      m_order(context, "purchase_order", {"no"}, {{"supplier_id"}, {"ordered_at"}, {"status"}}, true),
      m_line(context, "po_line", {"po_id", "line_no"},
             {{"sku_id"}, {"unit"}, {"qty_milli"}, {"received_milli"}, {"price_fen"}}, true),
      m_plan(context, "po_plan", {"po_line_id", "seq"},
             {{"due_day"}, {"qty_milli"}, {"expected_day"}, {"transit_days"}}, false),
      m_resource(context, "resource", {"code"}, {{"name"}, {"kind"}, {"hours_per_day"}, {"work_week"}}, true),
      m_resourceDay(context, "resource_day", {"resource_id", "day"}, {{"hours"}}, true),
      m_routing(context, "routing", {"sku_id", "resource_id"},
                {{"minutes_per_unit"}, {"setup_minutes"}, {"lead_days"}, {"min_milli"}, {"multiple_milli"}},
                true),
      m_event(context, "calendar_event", {"name", "from_day", "sku_code", "category", "channel"},
              {{"kind"}, {"to_day"}, {"expected_lift"}}, true),
      m_community(context, "community", {"kind", "external_id", "name", "owner"},
                  {{"created_at", Rule::Fill}, {"member_count"}, {"status"}}, true),
      m_communityDay(context, "community_stat", {"owner", "day", "range_days"},
                     {{"new_chats"},
                      {"chats_total"},
                      {"chats_with_messages"},
                      {"new_members"},
                      {"members_total"},
                      {"members_with_messages"},
                      {"messages"}},
                     true) {}

Result<Outcome> Supply::write(const StockRecord& r) {
    if (r.skuCode.empty()) return Error{"record.key.missing", {"skuCode"}};
    const auto sku = m_goods.skuOfCode(r.skuCode, r.skuName, "goods");
    if (!sku) return sku.error();
    std::int64_t warehouse = 0;
    if (const auto* known = m_warehouses.find(r.warehouse)) {
        warehouse = *known;
    } else {
        const auto id = m_warehouse.apply({r.warehouse}, {""});
        if (!id) return id.error();
        m_warehouses.put(r.warehouse, warehouse = *id);
    }
    const auto id =
        m_stock.apply({r.takenAt, warehouse, *sku},
                      {r.onHand, r.locked, r.available, r.defective, r.virtualQty, r.inboundPo,
                       r.inboundTransfer, r.inboundReturn, r.safetyMin, r.safetyMax, r.daysMin, r.daysMax});
    if (!id) return id.error();
    return outcome(m_stock.inserted());
}

Result<std::int64_t> Supply::supplier(const std::string& code, const std::string& name) {
    if (code.empty() && name.empty()) return std::int64_t{0};
    // One that is known by name alone has its name as code until its file says better.
    Statement byName(m_context.db, "SELECT id, code FROM supplier WHERE name = ?1 ORDER BY code = name, id");
    if (code.empty()) {
        byName.bind(1, name);
        const auto row = byName.step();
        if (!row) return row.error();
        if (*row) return byName.integer(0);
        return m_supplier.apply({name}, {name, "", ""});
    }
    const Cell key[] = {code};
    const auto found = m_supplier.find(key);
    if (!found) return found.error();
    if (*found) return m_supplier.id();
    if (!name.empty()) {
        Statement provisional(m_context.db, "SELECT id FROM supplier WHERE code = ?1 AND name = ?1");
        provisional.bind(1, name);
        const auto row = provisional.step();
        if (!row) return row.error();
        if (*row) {
            const std::int64_t id = provisional.integer(0);
            provisional.reset();
            ROULIAN_TRY(m_context.db.statement("UPDATE supplier SET code = ?2 WHERE id = ?1").run(id, code));
            m_context.touch("supplier");
            return id;
        }
    }
    return m_supplier.apply({code}, {name, "", ""});
}

Result<Outcome> Supply::write(const SupplierRecord& r) {
    if (r.code.empty() && r.name.empty()) return Error{"record.key.missing", {"code"}};
    const auto before = m_context.db.integer("SELECT count(*) FROM supplier");
    if (!before) return before.error();
    const auto id = supplier(r.code, r.name);
    if (!id) return id.error();
    Statement own(m_context.db, "SELECT code FROM supplier WHERE id = ?1");
    const auto row = own.bind(1, *id).step();
    if (!row) return row.error();
    const std::string code(own.text(0));
    own.reset();
    const auto again = m_supplier.apply({code}, {r.name, r.shortName, r.note});
    if (!again) return again.error();
    const auto after = m_context.db.integer("SELECT count(*) FROM supplier");
    if (!after) return after.error();
    return outcome(*after > *before);
}

Result<Outcome> Supply::write(const SupplierTermRecord& r) {
    if (r.skuCode.empty()) return Error{"record.key.missing", {"skuCode"}};
    if (r.supplierCode.empty() && r.supplierName.empty())
        return Error{"record.key.missing", {"supplierCode"}};
    const auto from = supplier(r.supplierCode, r.supplierName);
    if (!from) return from.error();
    const auto sku = m_goods.skuOfCode(r.skuCode, {}, "material");
    if (!sku) return sku.error();
    const auto id = m_term.apply({*from, *sku}, {r.price, r.leadDays, r.minQty, r.packQty, r.share});
    if (!id) return id.error();
    return outcome(m_term.inserted());
}

Result<Outcome> Supply::write(const PurchaseOrderRecord& r) {
    if (r.no.empty()) return Error{"record.key.missing", {"no"}};
    for (const auto& line : r.lines)
        if (line.skuCode.empty()) return Error{"record.key.missing", {"skuCode"}};
    const auto from = supplier(r.supplierCode, r.supplierName);
    if (!from) return from.error();
    const auto order = m_order.apply({r.no}, {*from ? Cell(*from) : Cell(), r.orderedAt, r.status});
    if (!order) return order.error();
    const bool added = m_order.inserted();
    int position = 0;
    const std::int64_t row = m_context.row;
    for (const auto& line : r.lines) {
        const std::string no = line.lineNo.empty() ? std::to_string(++position) : line.lineNo;
        const auto sku = m_goods.skuOfCode(line.skuCode, line.skuName, "material", line.unit);
        if (!sku) return sku.error();
        if (line.rowNo) m_context.row = line.rowNo;
        const auto id = m_line.apply({*order, no}, {*sku, line.unit, line.qty, line.received, line.price});
        m_context.row = row;
        if (!id) return id.error();
        if (line.plans.empty() || m_line.age() == Context::Age::Older) continue;
        // The delivery plan of a line is one thing: a later file replaces it as a whole.
        std::int64_t seq = 0;
        for (const auto& plan : line.plans) {
            const auto part =
                m_plan.apply({*id, ++seq}, {plan.due, plan.qty, plan.expected, plan.transitDays});
            if (!part) return part.error();
        }
        ROULIAN_TRY(
            m_context.db.statement("DELETE FROM po_plan WHERE po_line_id = ?1 AND seq > ?2").run(*id, seq));
        if (m_context.db.changes() > 0) m_context.touch("po_plan");
    }
    return outcome(added);
}

Result<std::int64_t> Supply::resource(const std::string& code) {
    const Cell key[] = {code};
    const auto found = m_resource.find(key);
    if (!found) return found.error();
    if (*found) return m_resource.id();
    const Cell values[] = {code, "line", 8.0, "1111100"};
    return m_resource.insert(key, values);
}

Result<Outcome> Supply::write(const ResourceRecord& r) {
    if (r.code.empty()) return Error{"record.key.missing", {"code"}};
    const Cell key[] = {r.code};
    const auto found = m_resource.find(key);
    if (!found) return found.error();
    if (*found) {
        const Cell said[] = {r.name, r.kind, r.hoursPerDay, r.workWeek};
        if (auto changed = m_resource.update(said); !changed) return changed.error();
        return outcome(false);
    }
    const Cell values[] = {r.name.empty() ? r.code : r.name, r.kind.empty() ? Cell("line") : Cell(r.kind),
                           r.hoursPerDay.value_or(8.0),
                           r.workWeek.empty() ? Cell("1111100") : Cell(r.workWeek)};
    if (auto added = m_resource.insert(key, values); !added) return added.error();
    return outcome(true);
}

Result<Outcome> Supply::write(const RoutingRecord& r) {
    if (r.skuCode.empty()) return Error{"record.key.missing", {"skuCode"}};
    if (r.resourceCode.empty()) return Error{"record.key.missing", {"resourceCode"}};
    const auto sku = m_goods.skuOfCode(r.skuCode, {}, "goods");
    if (!sku) return sku.error();
    const auto line = resource(r.resourceCode);
    if (!line) return line.error();
    const auto id = m_routing.apply({*sku, *line},
                                    {r.minutesPerUnit, r.setupMinutes, r.leadDays, r.minLot, r.lotMultiple});
    if (!id) return id.error();
    return outcome(m_routing.inserted());
}

Result<Outcome> Supply::write(const ResourceDayRecord& r) {
    if (r.resourceCode.empty()) return Error{"record.key.missing", {"resourceCode"}};
    const auto line = resource(r.resourceCode);
    if (!line) return line.error();
    const auto id = m_resourceDay.apply({*line, r.day}, {r.hours});
    if (!id) return id.error();
    return outcome(m_resourceDay.inserted());
}

Result<Outcome> Supply::write(const EventRecord& r) {
    if (r.name.empty()) return Error{"record.key.missing", {"name"}};
    const auto id =
        m_event.apply({r.name, r.from, r.skuCode, r.category, r.channel}, {r.kind, r.to, r.expectedLift});
    if (!id) return id.error();
    return outcome(m_event.inserted());
}

Result<Outcome> Supply::write(const CommunityRecord& r) {
    if (r.name.empty() && r.externalId.empty()) return Error{"record.key.missing", {"name"}};
    std::string name = r.name, owner = r.ownerName;
    if (!r.externalId.empty()) {
        // Its own id is the key; names and owners change.
        Statement known(m_context.db,
                        "SELECT id, name, owner FROM community WHERE kind = ?1 AND external_id = ?2");
        known.bindAll(r.kind, r.externalId);
        const auto row = known.step();
        if (!row) return row.error();
        if (*row) {
            const std::int64_t id = known.integer(0);
            if (name.empty()) name = known.text(1);
            if (owner.empty()) owner = known.text(2);
            const bool differs = known.text(1) != name || known.text(2) != owner;
            known.reset();
            if (differs) {
                ROULIAN_TRY(m_context.db.statement("UPDATE community SET name = ?2, owner = ?3 WHERE id = ?1")
                                .run(id, name, owner));
                m_context.touch("community");
            }
        }
    }
    const auto id =
        m_community.apply({r.kind, r.externalId, name, owner}, {r.createdAt, r.memberCount, r.status});
    if (!id) return id.error();
    return outcome(m_community.inserted());
}

Result<Outcome> Supply::write(const CommunityDayRecord& r) {
    const auto id = m_communityDay.apply({r.owner, r.day, r.rangeDays},
                                         {r.newChats, r.chatsTotal, r.chatsWithMessages, r.newMembers,
                                          r.membersTotal, r.membersWithMessages, r.messages});
    if (!id) return id.error();
    return outcome(m_communityDay.inserted());
}

}  // namespace roulian::store
