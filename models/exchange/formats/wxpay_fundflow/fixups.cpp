// 微信支付资金账单: the account is the merchant's; the file does not name it.
#include "exchange/formats/wxpay_fundflow/ledger.h"

namespace roulian::exchange::formats {
Fixups wxpay_fundflow_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    auto& entry = std::get<LedgerRecord>(draft.record);
    entry.account =
        "wxpay_merchant" + (context.recipe->shopName.empty() ? "" : "/" + context.recipe->shopName);
    context.row = draft.rowNo;
    tallyEntry(context, entry);
    checkBalance(context, entry);
    context.row = 0;
    return true;
}

void figures(FixupContext& context, const std::map<std::string, std::string>& values) {
    const auto stated = [&](const char* name) {
        const auto it = values.find(name);
        return it == values.end() ? std::string() : it->second;
    };
    compareFigure(context, "资金流水总笔数", stated("资金流水总笔数"), context.tally["n"], true);
    compareFigure(context, "收入笔数", stated("收入笔数"), context.tally["n.in"], true);
    compareFigure(context, "收入金额", stated("收入金额"), context.tally["in"], false);
    compareFigure(context, "支出笔数", stated("支出笔数"), context.tally["n.out"], true);
    compareFigure(context, "支出金额", stated("支出金额"), context.tally["out"], false);
}

}  // namespace

Fixups wxpay_fundflow_fixups() {
    return {nullptr, document, nullptr, figures};
}

}  // namespace roulian::exchange::formats
