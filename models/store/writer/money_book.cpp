#include "store/writer/money_book.h"

#include "core/text.h"

namespace roulian::store {

MoneyBook::MoneyBook(Context& context, People& people)
    : m_context(context),
      m_people(people),
      m_payment(context, "payment", {"transaction_no"},
                {{"order_id", Rule::Fill},
                 {"method", Rule::Fill},
                 {"paid_at", Rule::Fill},
                 {"amount_fen"},
                 {"merchant_order_no", Rule::Fill},
                 {"fee_fen"},
                 {"state"}},
                true),
      m_refund(context, "refund", {"refund_no"},
               {{"merchant_refund_no", Rule::Fill},
                {"transaction_no", Rule::Fill},
                {"merchant_order_no", Rule::Fill},
                {"order_id", Rule::Fill},
                {"state"},
                {"refunded_at"},
                {"amount_fen"},
                {"fee_fen"}},
               true),
      m_entry(context, "ledger_entry", {"account", "entry_no"},
              {{"at"},
               {"kind"},
               {"direction"},
               {"amount_fen"},
               {"balance_fen"},
               {"order_no", Rule::Fill},
               {"transaction_no", Rule::Fill},
               {"after_sale_no", Rule::Fill},
               {"party_mask", Rule::Fill},
               {"method", Rule::Fill},
               {"state"},
               {"memo"}},
              true),
      // The platform's own order, not the warehouse's copy of it.
      m_orderByNumber(context.db,
                      "SELECT o.id, coalesce(o.customer_id, 0) FROM sales_order o JOIN shop s ON s.id = "
                      "o.shop_id WHERE o.order_no = ?1 AND s.channel <> 'erp' ORDER BY o.id LIMIT 1"),
      m_orderByPayment(context.db,
                       "SELECT o.id, coalesce(o.customer_id, 0) FROM payment p JOIN sales_order o ON o.id = "
                       "p.order_id WHERE p.transaction_no = ?1"),
      m_setPayer(
          context.db,
          "UPDATE payment SET payer_kind = ?2, payer_scope = ?3, payer_hash = ?4, payer_mask = ?5 WHERE "
          "transaction_no = ?1 AND payer_hash IS NULL") {}

Result<MoneyBook::Order> MoneyBook::orderOf(const PaymentRecord& record) {
    Order order;
    for (auto [statement, number] : {std::pair{&m_orderByPayment, &record.transactionNo},
                                     std::pair{&m_orderByNumber, &record.merchantOrderNo}}) {
        if (order.id || number->empty()) continue;
        statement->reset();
        const auto row = statement->bind(1, *number).step();
        if (!row) return row.error();
        if (*row) order = {statement->integer(0), statement->integer(1)};
        statement->reset();
    }
    return order;
}

Result<Outcome> MoneyBook::write(const PaymentRecord& r) {
    if (r.transactionNo.empty()) return Error{"record.key.missing", {"transactionNo"}};
    if (!r.payer.empty() && m_context.vault.locked()) return Error{"vault.locked", {}};
    m_arrived = true;
    const auto order = orderOf(r);
    if (!order) return order.error();
    const auto id = m_payment.apply(
        {r.transactionNo}, {order->id ? Cell(order->id) : Cell(), r.method, r.paidAt,
                            r.amount ? Cell(*r.amount) : Cell(Money{}), r.merchantOrderNo, r.fee, r.state});
    if (!id) return id.error();
    const bool added = m_payment.inserted();
    if (r.payer.empty()) return outcome(added);
    const Identity& payer = r.payer.front();
    if (order->id) {
        // Known by what the payment service knows: the order's own customer, unless somebody contradicts.
        OrderRecord who;
        who.buyer = r.payer;
        const auto customer = m_people.customerOfOrder(who, payer.scope, order->customer);
        if (!customer) return customer.error();
        if (!order->customer && *customer) {
            ROULIAN_TRY(m_context.db.statement("UPDATE sales_order SET customer_id = ?2 WHERE id = ?1")
                            .run(order->id, *customer));
            m_context.touch("sales_order");
        }
        return outcome(added);
    }
    const std::string value = normalisedIdentity(payer.kind, payer.value);
    if (value.empty()) return outcome(added);
    const auto hash = m_context.vault.hashOf(payer.kind, payer.scope, value);
    if (!hash) return hash.error();
    ROULIAN_TRY(m_setPayer.run(r.transactionNo, identityKindCode(payer.kind), payer.scope,
                               Blob{bytesOf(*hash)}, identityMask(payer.kind, payer.value)));
    return outcome(added);
}

Result<Outcome> MoneyBook::write(const RefundRecord& r) {
    if (r.refundNo.empty()) return Error{"record.key.missing", {"refundNo"}};
    m_arrived = true;
    PaymentRecord payment;
    payment.transactionNo = r.transactionNo;
    payment.merchantOrderNo = r.merchantOrderNo;
    const auto order = orderOf(payment);
    if (!order) return order.error();
    const auto id = m_refund.apply({r.refundNo}, {r.merchantRefundNo, r.transactionNo, r.merchantOrderNo,
                                                  order->id ? Cell(order->id) : Cell(), r.state, r.at,
                                                  r.amount ? Cell(*r.amount) : Cell(Money{}), r.fee});
    if (!id) return id.error();
    return outcome(m_refund.inserted());
}

Result<Outcome> MoneyBook::write(const LedgerRecord& r) {
    if (r.entryNo.empty()) return Error{"record.key.missing", {"entryNo"}};
    m_arrived = true;
    const std::string memo = withMaskedPhones(r.memo), party = maskedName(r.party);
    const auto id = m_entry.apply({r.account, r.entryNo},
                                  {r.at, r.kind, r.direction, r.amount, r.balance, r.orderNo, r.transactionNo,
                                   r.afterSaleNo, party, r.method, r.state, memo});
    if (!id) return id.error();
    return outcome(m_entry.inserted());
}

Status MoneyBook::linkPayers() {
    static constexpr const char* kSteps[] = {
        // A second openid of one app is a second person: only the first is taken for the customer's.
        "INSERT OR IGNORE INTO customer_identity(customer_id, kind, scope, value_hash, mask, batch_id) SELECT "
        "o.customer_id, p.payer_kind, p.payer_scope, p.payer_hash, p.payer_mask, ?1 FROM payment p JOIN "
        "sales_order o ON o.id = p.order_id WHERE p.payer_hash IS NOT NULL AND o.customer_id IS NOT NULL AND NOT "
        "EXISTS (SELECT 1 FROM customer_identity i WHERE i.customer_id = o.customer_id AND i.kind = p.payer_kind "
        "AND i.scope = p.payer_scope AND p.payer_kind IN ('openid', 'unionid')) GROUP BY o.customer_id, "
        "p.payer_kind, p.payer_scope HAVING p.id = min(p.id)",
        // Somebody else has it, or she has another one: a person's eye is needed.
        "INSERT OR IGNORE INTO identity_review(customer_id, reason, evidence, batch_id) SELECT o.customer_id, "
        "'identity_conflict', p.payer_kind || ' ' || p.payer_mask || ' #' || i.customer_id, ?1 FROM payment p JOIN "
        "sales_order o ON o.id = p.order_id JOIN customer_identity i ON i.kind = p.payer_kind AND i.scope = "
        "p.payer_scope AND (i.value_hash = p.payer_hash) <> (i.customer_id = o.customer_id) WHERE p.payer_hash IS "
        "NOT NULL AND (i.value_hash = p.payer_hash OR (i.customer_id = o.customer_id AND p.payer_kind IN "
        "('openid', 'unionid')))"};
    for (const char* sql : kSteps) {
        ROULIAN_TRY(m_context.db.statement(sql).run(m_context.batch));
        if (m_context.db.changes() > 0)
            m_context.touch(sql == kSteps[0] ? "customer_identity" : "identity_review");
    }
    return success();
}

Status MoneyBook::linkWaiting() {
    if (!m_arrived && !m_context.ordersArrived) return success();
    const auto step = [&](const char* table, const char* sql) -> Status {
        ROULIAN_TRY(m_context.db.exec(sql));
        if (m_context.db.changes() > 0) m_context.touch(table);
        return success();
    };
    ROULIAN_TRY(step(
        "payment",
        "UPDATE payment SET order_id = (SELECT min(o.id) FROM sales_order o JOIN shop s ON s.id = "
        "o.shop_id WHERE o.order_no = payment.merchant_order_no AND s.channel <> 'erp') WHERE order_id "
        "IS NULL AND merchant_order_no <> '' AND EXISTS (SELECT 1 FROM sales_order o JOIN shop s ON s.id "
        "= o.shop_id WHERE o.order_no = payment.merchant_order_no AND s.channel <> 'erp')"));
    ROULIAN_TRY(
        step("refund",
             "UPDATE refund SET order_id = (SELECT p.order_id FROM payment p WHERE p.transaction_no = "
             "refund.transaction_no) WHERE order_id IS NULL AND EXISTS (SELECT 1 FROM payment p WHERE "
             "p.transaction_no = refund.transaction_no AND p.order_id IS NOT NULL)"));
    ROULIAN_TRY(step(
        "ledger_entry",
        "UPDATE ledger_entry SET order_id = (SELECT min(o.id) FROM sales_order o JOIN shop s ON s.id = "
        "o.shop_id WHERE o.order_no = ledger_entry.order_no AND s.channel <> 'erp') WHERE order_id IS "
        "NULL AND order_no <> '' AND EXISTS (SELECT 1 FROM sales_order o JOIN shop s ON s.id = o.shop_id "
        "WHERE o.order_no = ledger_entry.order_no AND s.channel <> 'erp')"));
    ROULIAN_TRY(step(
        "ledger_entry",
        "UPDATE ledger_entry SET order_id = (SELECT p.order_id FROM payment p WHERE p.transaction_no = "
        "ledger_entry.transaction_no) WHERE order_id IS NULL AND transaction_no <> '' AND EXISTS (SELECT "
        "1 FROM payment p WHERE p.transaction_no = ledger_entry.transaction_no AND p.order_id IS NOT "
        "NULL)"));
    ROULIAN_TRY(step(
        "ledger_entry",
        "UPDATE ledger_entry SET order_id = (SELECT r.order_id FROM refund r WHERE r.refund_no = "
        "ledger_entry.transaction_no) WHERE order_id IS NULL AND transaction_no <> '' AND EXISTS (SELECT "
        "1 FROM refund r WHERE r.refund_no = ledger_entry.transaction_no AND r.order_id IS NOT NULL)"));
    return linkPayers();
}

}  // namespace roulian::store
