// A good row becomes a part of its document.
#include <algorithm>

#include "core/number.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/items.h"
#include "exchange/recipe/mapper.h"

namespace roulian::exchange {
namespace {

const ColumnPlan* planOf(const std::vector<ColumnPlan>& plans, std::string_view field) {
    for (const ColumnPlan& plan : plans)
        if (plan.field->name == field) return &plan;
    return nullptr;
}

void addShare(std::optional<Money>& total, const std::optional<Money>& share) {
    if (share) total = total.value_or(Money{}) + *share;
}

}  // namespace

bool RowMapper::commitOrder() {
    OrderRecord& order = m_draft.order();
    addShare(order.payable, m_draft.rowPayable);
    addShare(order.paid, m_draft.rowPaid);
    addShare(order.freight, m_draft.rowFreight);
    addShare(order.discount, m_draft.rowDiscount);
    if (!m_draft.items.empty()) {
        std::vector<Item> items;
        if (!parseItems(m_draft.items, items)) {
            raise(Severity::Error, codes::kRowItems, {}, planOf(m_plans, "items"), m_draft.items);
            if (m_draft.firstRow) m_draft.rejected = true;
            return false;
        }
        const auto said = m_draft.itemCount.empty() ? std::nullopt : parseInteger(m_draft.itemCount);
        if (said && *said != static_cast<std::int64_t>(items.size()))
            raise(Severity::Warning, codes::kItemsCount,
                  {std::to_string(*said), std::to_string(items.size())}, planOf(m_plans, "items"),
                  m_draft.items);
        for (Item& item : items) {
            OrderLine line;
            line.rowNo = m_rowNo;
            line.title = std::move(item.title);
            line.spec = std::move(item.spec);
            line.qty = item.qty;
            order.lines.push_back(std::move(line));
        }
    } else {
        m_draft.line.rowNo = m_rowNo;
        order.lines.push_back(std::move(m_draft.line));
    }
    if (!m_draft.waybill.empty()) {
        std::vector<ParcelIssue> issues;
        for (ShipmentRecord& parcel : parcelsOf(m_draft.waybill, m_draft.carrier, issues)) {
            const bool known = std::any_of(order.shipments.begin(), order.shipments.end(),
                                           [&](const auto& s) { return s.waybillNo == parcel.waybillNo; });
            if (!known)
                order.shipments.push_back(std::move(parcel));
            else
                issues.clear();
        }
        for (ParcelIssue& issue : issues)
            raise(Severity::Warning, codes::kCarrierMismatch,
                  {std::move(issue.said), std::move(issue.looksLike)}, planOf(m_plans, "waybill"),
                  m_draft.waybill);
    }
    m_draft.lineCount = order.lines.size();
    return true;
}

bool RowMapper::commit() {
    Record& record = m_draft.record;
    switch (m_profile.kind) {
        case RecordKind::Order:
            return commitOrder();
        case RecordKind::Bom: {
            m_draft.bomLine.rowNo = m_rowNo;
            auto& lines = std::get<BomRecord>(record).lines;
            if (m_draft.bomLine.denominator.milli <= 0) {
                raise(Severity::Error, codes::kRowQty, {}, planOf(m_plans, "denominator"));
                return false;
            }
            lines.push_back(std::move(m_draft.bomLine));
            m_draft.lineCount = lines.size();
            return true;
        }
        case RecordKind::PurchaseOrder: {
            auto& lines = std::get<PurchaseOrderRecord>(record).lines;
            if (m_draft.opensLine) {
                m_draft.lineRejected = false;
                m_draft.poLine.rowNo = m_rowNo;
                lines.push_back(m_draft.poLine);
            } else if (m_draft.lineRejected || lines.empty()) {
                raise(Severity::Error, codes::kRowHeadRejected, {std::to_string(m_draft.lineRowNo)});
                return false;
            }
            if (m_draft.hasPlan) lines.back().plans.push_back(m_draft.plan);
            m_draft.lineCount = lines.size();
            return true;
        }
        case RecordKind::Customer: {
            const auto& c = std::get<CustomerRecord>(record);
            if (m_draft.nick.empty() && m_draft.uid.empty() && m_draft.externalId.empty() &&
                m_draft.phoneFull.empty() && m_draft.phoneMasked.empty() && c.person.name.empty()) {
                raise(Severity::Error, codes::kRowMissing, {}, planOf(m_plans, "nick"));
                return false;
            }
            break;
        }
        case RecordKind::Stock: {
            auto& stock = std::get<StockRecord>(record);
            const Recipe& recipe = *m_context.recipe;
            stock.takenAt = m_draft.eventAt  ? *m_draft.eventAt
                            : recipe.takenAt ? *recipe.takenAt
                                             : recipe.now;
            if (splitStock(m_profile, m_draft) && m_context.memory.emplace("warehouses", "").second)
                raiseForFile(Severity::Warning, codes::kWarehousesExceed, {});
            break;
        }
        case RecordKind::Event: {
            auto& event = std::get<EventRecord>(record);
            if (event.to == Day{}) event.to = event.from;
            if (event.to < event.from) {
                raise(Severity::Error, codes::kRowRange, {}, planOf(m_plans, "to"), event.to.iso());
                return false;
            }
            break;
        }
        case RecordKind::Shipment: {
            auto& shipment = std::get<ShipmentRecord>(record);
            std::vector<ParcelIssue> issues;
            std::vector<ShipmentRecord> parcels = parcelsOf(m_draft.waybill, shipment.carrierText, issues);
            if (parcels.empty()) {
                raise(Severity::Error, codes::kRowMissing, {}, planOf(m_plans, "waybill"));
                return false;
            }
            for (ParcelIssue& issue : issues)
                raise(Severity::Warning, codes::kCarrierMismatch,
                      {std::move(issue.said), std::move(issue.looksLike)}, planOf(m_plans, "waybill"),
                      m_draft.waybill);
            if (m_draft.eventAt && (shipment.state || !m_draft.eventText.empty()))
                shipment.events.push_back(TrackingEvent{*m_draft.eventAt,
                                                        m_draft.eventText,
                                                        {},
                                                        shipment.state.value_or(ShipmentState::InTransit),
                                                        {}});
            const ShipmentRecord common = shipment;
            for (std::size_t i = 0; i < parcels.size(); ++i) {
                ShipmentRecord parcel = common;
                parcel.waybillNo = std::move(parcels[i].waybillNo);
                if (!parcels[i].carrierText.empty()) parcel.carrierText = std::move(parcels[i].carrierText);
                if (i == 0)
                    shipment = std::move(parcel);
                else
                    m_draft.extra.emplace_back(std::move(parcel));
            }
            break;
        }
        case RecordKind::Talk:
            return commitTalk();  // nothing to hand over yet
        case RecordKind::Collection:
            return commitEntry();
        default:
            break;
    }
    m_draft.lineCount = 1;
    return true;
}

}  // namespace roulian::exchange
