#include "store/writer/orders.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "store/codes.h"

namespace roulian::store {

namespace {

enum OrderColumn : std::size_t { kStatus = 2, kCreatedAt = 4, kPrecision = 5, kCustomer = 20, kPerson = 21 };

bool closed(OrderStatus status) {
    return status >= OrderStatus::ClosedUnpaid;
}

bool ended(AfterSaleState state) {
    return state == AfterSaleState::Done || state == AfterSaleState::Rejected ||
           state == AfterSaleState::Withdrawn;
}

// 退货 asks goods back, 换货 other goods; all else is about money.
std::string_view afterSaleKind(const OrderLine& line) {
    if (line.afterSaleText.find("\xe6\x8d\xa2\xe8\xb4\xa7") != std::string::npos) return "exchange";
    if (line.afterSale == AfterSaleState::AgreedWaitingReturn ||
        line.afterSale == AfterSaleState::ReturnedWaitingRefund ||
        line.afterSaleText.find("\xe9\x80\x80\xe8\xb4\xa7") != std::string::npos)
        return "return";
    return "refund";
}

}  // namespace

bool statusMayChange(OrderStatus from, OrderStatus to, Context::Age age) {
    if (to == OrderStatus::Unknown || to == from) return false;
    if (from == OrderStatus::Unknown) return true;
    if (age == Context::Age::Later) return true;
    if (closed(from)) return false;
    if (closed(to)) return age != Context::Age::Older;
    return to > from;
}

bool afterSaleMayChange(AfterSaleState from, AfterSaleState to, Context::Age age) {
    if (to == AfterSaleState::None || to == AfterSaleState::Unknown || to == from)
        return to == AfterSaleState::Unknown && from == AfterSaleState::None;
    if (from == AfterSaleState::None || from == AfterSaleState::Unknown || age == Context::Age::Later)
        return true;
    return !ended(from) && to > from;
}

Orders::Orders(Context& context, People& people, Goods& goods, Shipments& shipments)
    : m_context(context),
      m_people(people),
      m_goods(goods),
      m_shipments(shipments),
      m_shop(context, "shop", {"channel", "name"}, {}, false),
      m_collection(context, "collection", {"shop_id", "title", "leader"}, {{"kind", Rule::Fill}}, false),
      m_warehouse(context, "warehouse", {"name"}, {{"kind", Rule::Fill}}, false),
      m_order(context, "sales_order", {"order_no", "shop_id"},
              {{"parent_no"},
               {"kind"},
               {"status", Rule::Decided},
               {"status_text", Rule::Decided},
               {"created_at"},
               {"created_precision"},
               {"paid_at"},
               {"shipped_at"},
               {"received_at"},
               {"settled_at"},
               {"window_from"},
               {"window_to"},
               {"promised_day"},
               {"goods_fen"},
               {"freight_fen"},
               {"discount_fen"},
               {"payable_fen"},
               {"paid_fen"},
               {"received_fen"},
               {"refunded_fen"},
               {"customer_id"},
               {"person_id", Rule::Fill},
               {"province"},
               {"city"},
               {"district"},
               {"delivery_kind"},
               {"pickup_point"},
               {"collection_id"},
               {"leader"},
               {"warehouse_id"},
               {"is_presale", Rule::Max},
               {"said", Rule::Fill}},
              true),
      m_line(context, "order_line", {"order_id", "line_no"},
             {{"sub_order_no"},
              {"sku_id", Rule::Fill},
              {"alias_id", Rule::Fill},
              {"title"},
              {"spec"},
              {"qty_milli"},
              {"refund_qty_milli"},
              {"unit_price_fen"},
              {"amount_fen"},
              {"refunded_fen"},
              {"after_sale", Rule::Decided},
              {"after_sale_text", Rule::Decided},
              {"is_gift"},
              {"is_presale"}},
             true),
      m_payment(context, "payment", {"transaction_no"},
                {{"order_id", Rule::Fill},
                 {"method", Rule::Fill},
                 {"paid_at", Rule::Fill},
                 {"amount_fen", Rule::Fill}},
                true),
      m_afterSale(context, "after_sale", {"order_id", "line_no"},
                  {{"kind", Rule::Decided},
                   {"state", Rule::Decided},
                   {"state_text", Rule::Decided},
                   {"amount_fen"},
                   {"qty_milli"}},
                  true) {}

Status Orders::prepare() {
    m_oldLines = Statement(
        m_context.db,
        "SELECT id, line_no, alias_id, sub_order_no, title, spec FROM order_line WHERE order_id = ?1 "
        "ORDER BY line_no");
    m_findSaid = Statement(m_context.db, "SELECT said FROM sales_order WHERE order_no = ?1 AND shop_id = ?2");
    m_forgetSaid =
        Statement(m_context.db, "UPDATE sales_order SET said = NULL WHERE id = ?1 AND said IS NOT NULL");
    if (auto digest = OrderDigest::make(m_context.vault)) m_digest = *digest;
    m_findPlatform =
        Statement(m_context.db,
                  "SELECT o.id FROM sales_order o JOIN shop s ON s.id = o.shop_id WHERE o.order_no = ?1 "
                  "AND s.channel <> 'erp' ORDER BY o.id LIMIT 1");
    return success();
}

Result<std::int64_t> Orders::shop(Channel channel, const std::string& name) {
    const std::string key = std::string(channelCode(channel)) + "/" + name;
    if (const auto* id = m_shops.find(key)) return *id;
    const auto id = m_shop.apply({channelCode(channel), name}, {});
    if (id) m_shops.put(key, *id);
    return id;
}

Result<Cell> Orders::warehouse(const std::string& name) {
    if (name.empty()) return Cell();
    if (const auto* known = m_warehouses.find(name)) return Cell(*known);
    const auto id = m_warehouse.apply({name}, {""});
    if (!id) return id.error();
    m_warehouses.put(name, *id);
    return Cell(*id);
}

Result<Outcome> Orders::write(const OrderRecord& record) {
    if (record.orderNo.empty()) return Error{"record.key.missing", {"orderNo"}};
    if (m_context.vault.locked() && (!record.buyer.empty() || !record.receiver.empty()))
        return Error{"vault.locked", {}};
    const Channel channel = record.erpCopy ? Channel::Erp : record.shop.channel;
    const auto shopId = record.joinsByNumber ? shopOfNumber(record) : shop(channel, record.shop.name);
    if (!shopId) return shopId.error();
    const std::string scope = std::string(channelCode(channel)) + "/" + record.shop.name;

    const Cell key[] = {record.orderNo, *shopId};
    const auto perhaps = m_numbers.mayHave(m_context.db, record.orderNo);
    if (!perhaps) return perhaps.error();
    const bool firstOfNumber = !*perhaps;
    // Copies of a warehouse and halves of an order also change what others wrote.
    if (record.erpCopy || record.joinsByNumber)
        m_said = 0;
    else if (m_said == 0)
        m_said = digestOf(record);
    if (!firstOfNumber && m_said) {
        const auto same = unchanged(record, *shopId);
        if (!same) return same.error();
        if (*same) return Outcome::Same;
    }
    m_order.absent();
    bool there = false;
    if (!firstOfNumber) {
        const auto found = m_order.find(key);
        if (!found) return found.error();
        there = *found;
    }
    const bool isNew = !there, older = !isNew && m_order.age() == Context::Age::Older;
    const std::int64_t oldCustomer = isNew ? 0 : m_order.old(kCustomer).integer();
    const std::int64_t oldPerson = isNew ? 0 : m_order.old(kPerson).integer();

    const auto customer = m_people.customerOfOrder(record, scope, oldCustomer);
    if (!customer) return customer.error();
    const auto person = m_people.saveReceiver(record, oldPerson, older);
    if (!person) return person.error();

    Cell collection;
    if (!record.collection.empty()) {
        const std::string name =
            std::to_string(*shopId) + "\x1f" + record.collection + "\x1f" + record.leader;
        const auto* known = m_collections.find(name);
        if (known) {
            collection = Cell(*known);
        } else {
            const auto id = m_collection.apply({*shopId, record.collection, record.leader}, {"group_buy"});
            if (!id) return id.error();
            m_collections.put(name, *id);
            collection = Cell(*id);
        }
    }
    const auto warehouseId = warehouse(record.warehouse);
    if (!warehouseId) return warehouseId.error();
    // The row found above may have been repointed by a merge of customers meanwhile.
    if (!isNew && m_context.wrote)
        if (auto again = m_order.find(key); !again) return again.error();

    const OrderStatus oldStatus =
        isNew ? OrderStatus::Unknown
              : orderStatusFromCode(m_order.old(kStatus).text()).value_or(OrderStatus::Unknown);
    const bool takeStatus = isNew || statusMayChange(oldStatus, record.status, m_order.age());
    // An older state does not come back, but the later file's own words are kept when the state is the same.
    const bool takeText = takeStatus || (oldStatus == record.status && m_order.age() != Context::Age::Older);
    Cell created = record.createdAt;
    if (!isNew && record.createdAt && !m_order.old(kCreatedAt).isNull() &&
        m_order.old(kPrecision).integer() <= static_cast<int>(record.createdAt->precision))
        created = Cell();
    const bool presale =
        std::any_of(record.lines.begin(), record.lines.end(), [](const OrderLine& l) { return l.presale; });
    const std::array<Cell, 32> values = {
        record.parentNo,
        record.kind,
        takeStatus ? Cell(orderStatusCode(record.status)) : Cell(""),
        takeText ? Cell(record.statusText) : Cell(""),
        created,
        isNew || !created.isNull()
            ? Cell(record.createdAt ? static_cast<int>(record.createdAt->precision) : 0)
            : Cell(),
        record.paidAt,
        record.shippedAt,
        record.receivedAt,
        record.settledAt,
        record.windowFrom,
        record.windowTo,
        record.promisedDay,
        record.goods,
        record.freight,
        record.discount,
        record.payable,
        record.paid,
        record.received,
        record.refunded,
        *customer ? Cell(*customer) : Cell(),
        *person ? Cell(*person) : Cell(),
        record.region.province,
        record.region.city,
        record.region.district,
        record.deliveryKind,
        record.pickupPoint,
        collection,
        record.leader,
        *warehouseId,
        presale,
        isNew && m_said ? Cell(m_said) : Cell()};
    std::int64_t order = m_order.id();
    if (isNew) {
        const auto added = m_order.insert(key, values);
        if (!added) return added.error();
        order = *added;
        m_numbers.add(record.orderNo);
        m_context.ordersArrived = true;
    } else if (auto changed = m_order.update(values); !changed) {
        return changed.error();
    }

    ROULIAN_TRY(writeLines(record, order, *shopId, isNew));
    ROULIAN_TRY(writePayment(record, order));
    std::int64_t parcelOwner = order;
    if (record.erpCopy) {
        const auto platform = platformOrderOf(record);
        if (!platform) return platform.error();
        if (*platform) {
            ROULIAN_TRY(linkCopy(order, *platform));
            parcelOwner = *platform;
        }
    }
    for (const ShipmentRecord& shipment : record.shipments) {
        const auto written = m_shipments.write(
            shipment, parcelOwner, firstOfNumber ? std::string_view(record.orderNo) : std::string_view());
        // A number nobody can read leaves the order itself valid.
        if (!written && written.error().code != "record.key.missing") return written.error();
    }
    if (isNew) return Outcome::New;
    if (!m_context.wrote) return Outcome::Same;
    ROULIAN_TRY(m_forgetSaid.run(order));
    return Outcome::Changed;
}

Result<bool> Orders::unchanged(const OrderRecord& record, std::int64_t shop) {
    m_findSaid.reset();
    m_findSaid.bind(1, record.orderNo).bind(2, shop);
    const auto row = m_findSaid.step();
    if (!row) return row.error();
    const bool same = *row && !m_findSaid.isNull(0) && m_findSaid.integer(0) == m_said;
    m_findSaid.reset();
    return same;
}

Result<std::vector<Orders::OldLine>> Orders::oldLines(std::int64_t order) {
    std::vector<OldLine> lines;
    m_oldLines.reset();
    m_oldLines.bind(1, order);
    for (;;) {
        const auto row = m_oldLines.step();
        if (!row) return row.error();
        if (!*row) break;
        lines.push_back({m_oldLines.integer(0), m_oldLines.integer(1), m_oldLines.integer(2),
                         std::string(m_oldLines.text(3)), std::string(m_oldLines.text(4)),
                         std::string(m_oldLines.text(5))});
    }
    m_oldLines.reset();
    return lines;
}

Status Orders::writeLines(const OrderRecord& record, std::int64_t order, std::int64_t shopId, bool isNew) {
    std::vector<OldLine> old;
    if (!isNew) {
        auto read = oldLines(order);
        if (!read) return read.error();
        old = std::move(*read);
        if (record.linesAre == OrderRecord::Lines::Provisional && !old.empty()) return success();
    }
    // Sub-order numbers first, then the same article, so that a file with another order of lines, or with
    // only some of them, finds its own.
    std::vector<OldLine*> target(record.lines.size(), nullptr);
    for (int pass = 0; pass < 2; ++pass)
        for (std::size_t i = 0; i < record.lines.size(); ++i) {
            const OrderLine& line = record.lines[i];
            if (target[i]) continue;
            for (OldLine& o : old) {
                const bool bothNumbered = !line.subOrderNo.empty() && !o.subOrderNo.empty();
                const bool same = pass == 0 ? bothNumbered && line.subOrderNo == o.subOrderNo &&
                                                  line.title == o.title && line.spec == o.spec
                                            : (!bothNumbered || line.subOrderNo == o.subOrderNo) &&
                                                  line.title == o.title && line.spec == o.spec;
                if (o.used || !same) continue;
                o.used = true;
                target[i] = &o;
                break;
            }
        }
    std::int64_t next = old.empty() ? 1 : old.back().lineNo + 1;
    const std::int64_t row = m_context.row;
    for (std::size_t i = 0; i < record.lines.size(); ++i) {
        const OrderLine& line = record.lines[i];
        if (line.rowNo) m_context.row = line.rowNo;
        const auto status =
            writeLine(line, order, shopId, target[i] ? target[i]->lineNo : next++, !target[i]);
        m_context.row = row;
        if (!status) return status;
    }
    return record.linesAre == OrderRecord::Lines::Complete ? dropLines(old) : success();
}

Status Orders::writeLine(const OrderLine& line, std::int64_t order, std::int64_t shopId, std::int64_t lineNo,
                         bool isNew) {
    const auto match = m_goods.match(line, shopId);
    if (!match) return match.error();
    const Cell key[] = {order, lineNo};
    AfterSaleState before = AfterSaleState::None;
    if (!isNew) {
        if (auto found = m_line.find(key); !found) return found.error();
        before = afterSaleFromCode(m_line.old(10).text()).value_or(AfterSaleState::None);
    }
    const bool take = isNew || afterSaleMayChange(before, line.afterSale, m_line.age());
    const bool takeText = take || (before == line.afterSale && m_line.age() != Context::Age::Older);
    const std::array<Cell, 14> values = {line.subOrderNo,
                                         match->sku ? Cell(match->sku) : Cell(),
                                         match->alias,
                                         line.title,
                                         line.spec,
                                         line.qty,
                                         line.refundQty,
                                         line.unitPrice,
                                         line.amount,
                                         line.refunded,
                                         take ? Cell(afterSaleCode(line.afterSale)) : Cell(""),
                                         takeText ? Cell(line.afterSaleText) : Cell(""),
                                         line.gift,
                                         line.presale};
    if (isNew) {
        if (auto added = m_line.insert(key, values); !added) return added.error();
    } else if (auto changed = m_line.update(values); !changed) {
        return changed.error();
    }
    if (line.afterSale == AfterSaleState::None) return success();
    const auto found = m_afterSale.find(key);
    if (!found) return found.error();
    const AfterSaleState old =
        *found ? afterSaleFromCode(m_afterSale.old(1).text()).value_or(AfterSaleState::None)
               : AfterSaleState::None;
    const bool forward = !*found || afterSaleMayChange(old, line.afterSale, m_afterSale.age());
    const Cell sale[] = {forward ? Cell(afterSaleKind(line)) : Cell(""),
                         forward ? Cell(afterSaleCode(line.afterSale)) : Cell(""),
                         forward || (old == line.afterSale && m_afterSale.age() != Context::Age::Older)
                             ? Cell(line.afterSaleText)
                             : Cell(""),
                         line.refunded, line.refundQty.milli ? Cell(line.refundQty) : Cell()};
    if (!*found) {
        if (auto added = m_afterSale.insert(key, sale); !added) return added.error();
    } else if (auto changed = m_afterSale.update(sale); !changed) {
        return changed.error();
    }
    return success();
}

Status Orders::writePayment(const OrderRecord& record, std::int64_t order) {
    if (record.transactionNo.empty()) return success();
    const Money amount = record.paid       ? *record.paid
                         : record.received ? *record.received
                         : record.payable  ? *record.payable
                                           : Money{};
    const auto perhaps = m_transactions.mayHave(m_context.db, record.transactionNo);
    if (!perhaps) return perhaps.error();
    const Cell key[] = {record.transactionNo};
    const Cell values[] = {order, record.paymentMethod, record.paidAt, amount};
    if (*perhaps) {
        const auto found = m_payment.find(key);
        if (!found) return found.error();
        if (*found) {
            const auto changed = m_payment.update(values);
            return changed ? success() : Status(changed.error());
        }
    }
    if (auto added = m_payment.insert(key, values); !added) return added.error();
    m_transactions.add(record.transactionNo);
    return success();
}

}  // namespace roulian::store
