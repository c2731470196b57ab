// 微信支付交易账单: payments and refunds in one table.
#include "exchange/formats/wxpay_fundflow/ledger.h"

namespace roulian::exchange::formats {
Fixups wxpay_merchant_trade_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    auto& payment = std::get<PaymentRecord>(draft.record);
    context.tally["n"] += 1;
    context.tally["fee"] += payment.fee.value_or(Money{}).fen;
    if (!draft.refund.refundNo.empty()) {
        RefundRecord refund = std::move(draft.refund);
        refund.transactionNo = payment.transactionNo;
        refund.merchantOrderNo = payment.merchantOrderNo;
        refund.fee = payment.fee;
        if (!refund.at) refund.at = payment.paidAt;
        context.tally["back"] += refund.amount.value_or(Money{}).fen;
        draft.record = std::move(refund);
        return true;
    }
    context.tally["paid"] += payment.amount.value_or(Money{}).fen;
    if (!draft.payerId.empty()) payment.payer.push_back({IdentityKind::OpenId, draft.appId, draft.payerId});
    return true;
}

void figures(FixupContext& context, const std::map<std::string, std::string>& values) {
    const auto stated = [&](const char* name) {
        const auto it = values.find(name);
        return it == values.end() ? std::string() : it->second;
    };
    const std::string total =
        stated("应结订单总金额").empty() ? stated("总交易额") : stated("应结订单总金额");
    const std::string back = stated("退款总金额").empty() ? stated("总退款金额") : stated("退款总金额");
    compareFigure(context, "总交易单数", stated("总交易单数"), context.tally["n"], true);
    compareFigure(context, "应结订单总金额", total, context.tally["paid"], false);
    compareFigure(context, "退款总金额", back, context.tally["back"], false);
    // Fees have up to five decimals; rounding each row to a fen may add up.
    compareFigure(context, "手续费总金额", stated("手续费总金额"), context.tally["fee"], false,
                  1 + context.tally["n"] / 2);
}

}  // namespace

Fixups wxpay_merchant_trade_fixups() {
    return {nullptr, document, nullptr, figures};
}

}  // namespace roulian::exchange::formats
