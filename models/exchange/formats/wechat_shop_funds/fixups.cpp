// 微信小店动账明细: one account a shop.
#include "exchange/formats/wxpay_fundflow/ledger.h"

namespace roulian::exchange::formats {
Fixups wechat_shop_funds_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    auto& entry = std::get<LedgerRecord>(draft.record);
    entry.account = "wechat_shop" + (context.recipe->shopName.empty() ? "" : "/" + context.recipe->shopName);
    context.row = draft.rowNo;
    checkBalance(context, entry);
    context.row = 0;
    return true;
}

}  // namespace

Fixups wechat_shop_funds_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
