// 企业微信对外收款: who paid is a contact with a nickname and, sometimes, a phone.
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups wecom_payments_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    auto& payment = std::get<PaymentRecord>(draft.record);
    if (!draft.phoneFull.empty()) payment.payer.push_back({IdentityKind::PhoneFull, {}, draft.phoneFull});
    if (!draft.nick.empty()) payment.payer.push_back({IdentityKind::Nick, "wecom", draft.nick});
    if (draft.refund.amount && draft.refund.amount->fen > 0) {
        RefundRecord refund;
        refund.refundNo = payment.transactionNo + "/refund";
        refund.transactionNo = payment.transactionNo;
        refund.merchantOrderNo = payment.merchantOrderNo;
        refund.amount = draft.refund.amount;
        refund.state = payment.state;
        draft.extra.emplace_back(std::move(refund));
    }
    return true;
}

}  // namespace

Fixups wecom_payments_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
