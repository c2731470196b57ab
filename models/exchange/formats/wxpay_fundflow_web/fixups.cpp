// The page's own export signs its amounts; it is the same account as the bill of the interface.
#include "exchange/formats/wxpay_fundflow/ledger.h"

namespace roulian::exchange::formats {
Fixups wxpay_fundflow_web_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    auto& entry = std::get<LedgerRecord>(draft.record);
    entry.account =
        "wxpay_merchant" + (context.recipe->shopName.empty() ? "" : "/" + context.recipe->shopName);
    entry.direction = entry.amount.fen < 0 ? -1 : 1;
    if (entry.amount.fen < 0) entry.amount = -entry.amount;
    context.row = draft.rowNo;
    checkBalance(context, entry);
    context.row = 0;
    return true;
}

}  // namespace

Fixups wxpay_fundflow_web_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
