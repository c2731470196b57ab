#pragma once
// Payments, refunds and ledger entries, and the orders they belong to.
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/people.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class MoneyBook {
public:
    MoneyBook(Context& context, People& people);
    Result<Outcome> write(const PaymentRecord& record);
    Result<Outcome> write(const RefundRecord& record);
    Result<Outcome> write(const LedgerRecord& record);

    // Joins what arrived in any order: merchant order number = order number; transaction number of a ledger
    // entry = that of a payment, or a refund's number. A payer known by openid becomes an identity of the
    // order's customer; when somebody else has it already a person decides.
    Status linkWaiting();

private:
    struct Order {
        std::int64_t id = 0, customer = 0;
    };
    Result<Order> orderOf(const PaymentRecord& record);
    Status linkPayers();
    Outcome outcome(bool added) const {
        return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
    }
    Context& m_context;
    People& m_people;
    Upsert m_payment, m_refund, m_entry;
    Statement m_orderByNumber, m_orderByPayment, m_setPayer;
    bool m_arrived = false;
};

}  // namespace roulian::store
