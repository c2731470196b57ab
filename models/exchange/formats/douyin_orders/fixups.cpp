// 抖店: amounts of the sub-orders make those of the order; receivers mostly come as ciphertext.
#include <algorithm>

#include "exchange/recipe/codes.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups douyin_orders_fixups();
namespace {

void dropCiphertext(std::string& text) {
    if (text.starts_with("##") || text.starts_with("$$")) text.clear();
}

bool document(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    dropCiphertext(order.receiver.name);
    dropCiphertext(order.receiver.addressDetail);
    if (order.paidAt) order.paid = order.payable;
    Money goods;
    bool all = true;
    for (const OrderLine& line : order.lines) {
        all = all && line.unitPrice;
        if (line.unitPrice) goods += Money::fromYuan(line.unitPrice->yuan() * line.qty.value());
        // Sub-orders joined in one cell tell the sum of their quantities only: nobody can say of which goods.
        if (line.subOrderNo.find(';') != std::string::npos) {
            context.row = line.rowNo;
            context.raise(
                Severity::Warning, codes::kItemsUnresolved,
                {std::to_string(1 + std::count(line.subOrderNo.begin(), line.subOrderNo.end(), ';'))},
                "子订单编号");
            context.row = 0;
        }
    }
    if (all && !order.lines.empty()) order.goods = goods;
    return true;
}

}  // namespace

Fixups douyin_orders_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
