// Fields of payment bills and ledgers.
#include <array>

#include "exchange/recipe/phone.h"
#include "exchange/recipe/setters.h"

namespace roulian::exchange {
namespace {

using namespace setters;

#define PAYMENT(member)                                  \
    [](Draft & d) -> auto& {                             \
        return std::get<PaymentRecord>(d.record).member; \
    }
#define LEDGER(member)                                  \
    [](Draft & d) -> auto& {                            \
        return std::get<LedgerRecord>(d.record).member; \
    }
#define DRAFT(member)        \
    [](Draft & d) -> auto& { \
        return d.member;     \
    }

constexpr auto H = Level::Head;
using T = FieldType;

// Numbers of refunds read "0" where there is none.
template <auto Get>
std::string_view putNumber(Draft& d, const CellValue& v, ColumnPlan& plan) {
    return v.text == "0" ? std::string_view{} : putId<Get>(d, v, plan);
}

std::string_view putDirection(Draft& d, const CellValue& v, ColumnPlan& plan) {
    const std::string* code = lookUp(plan, v.text);
    if (code == nullptr) return codes::kWordUnknown;
    std::get<LedgerRecord>(d.record).direction = *code == "in" ? 1 : *code == "out" ? -1 : 0;
    return {};
}

template <auto Get>
std::string_view putSum(Draft& d, const CellValue& v, ColumnPlan& plan) {
    Money m;
    if (!readMoney(v, plan.scale, m)) return codes::kRowMoney;
    plan.rowSum += m.fen;
    plan.takenSum += m.fen;
    Get(d) = m;
    return {};
}

std::string_view putAt(Draft& d, const CellValue& v, ColumnPlan&) {
    LocalTime t;
    if (isNoTime(v.text) || !readTime(v, t)) return codes::kRowTime;
    std::get<LedgerRecord>(d.record).at = t;
    return {};
}

std::string_view putPayerPhone(Draft& d, const CellValue& v, ColumnPlan&) {
    Phone phone;
    if (parsePhone(v.text, phone) && phone.mobile) d.phoneFull = phone.full;
    return {};
}

constexpr std::array kPayment{
    FieldDef{"transactionNo", T::Id, H, false, putId<PAYMENT(transactionNo)>},
    FieldDef{"merchantOrderNo", T::Id, H, false, putId<PAYMENT(merchantOrderNo)>},
    FieldDef{"appId", T::Id, H, false, putId<DRAFT(appId)>},
    FieldDef{"payerId", T::Id, H, true, putId<DRAFT(payerId)>},
    FieldDef{"payerNick", T::Text, H, true, put<DRAFT(nick)>},
    FieldDef{"payerPhone", T::Phone, H, true, putPayerPhone},
    FieldDef{"method", T::Text, H, false, put<PAYMENT(method)>},
    FieldDef{"state", T::Text, H, false, put<PAYMENT(state)>},
    FieldDef{"paidAt", T::Time, H, false, put<PAYMENT(paidAt)>},
    FieldDef{"amount", T::Money, H, false, put<PAYMENT(amount)>},
    FieldDef{"fee", T::Money, H, false, put<PAYMENT(fee)>},
    FieldDef{"refundNo", T::Id, H, false, putNumber<DRAFT(refund.refundNo)>},
    FieldDef{"merchantRefundNo", T::Id, H, false, putNumber<DRAFT(refund.merchantRefundNo)>},
    FieldDef{"refundAmount", T::Money, H, false, put<DRAFT(refund.amount)>},
    FieldDef{"refundState", T::Text, H, false, put<DRAFT(refund.state)>},
    FieldDef{"refundAt", T::Time, H, false, put<DRAFT(refund.at)>},
};

constexpr std::array kLedger{
    FieldDef{"entryNo", T::Id, H, false, putId<LEDGER(entryNo)>},
    FieldDef{"at", T::Time, H, false, putAt},
    FieldDef{"kind", T::Text, H, false, put<LEDGER(kind)>},
    FieldDef{"direction", T::Word, H, false, putDirection},
    FieldDef{"amount", T::Money, H, false, putSum<LEDGER(amount)>},
    FieldDef{"balance", T::Money, H, false, put<LEDGER(balance)>},
    FieldDef{"orderNo", T::Id, H, false, putId<LEDGER(orderNo)>},
    FieldDef{"transactionNo", T::Id, H, false, putId<LEDGER(transactionNo)>},
    FieldDef{"afterSaleNo", T::Id, H, false, putId<LEDGER(afterSaleNo)>},
    FieldDef{"party", T::Text, H, true, put<LEDGER(party)>},
    FieldDef{"memo", T::Text, H, true, put<LEDGER(memo)>},
    FieldDef{"method", T::Text, H, false, put<LEDGER(method)>},
    FieldDef{"state", T::Text, H, false, put<LEDGER(state)>},
};

#undef PAYMENT
#undef LEDGER
#undef DRAFT

}  // namespace

std::span<const FieldDef> moneyFields(RecordKind kind) {
    if (kind == RecordKind::Payment) return kPayment;
    return kLedger;
}

}  // namespace roulian::exchange
