// 京东: what is payable was paid once the payment is confirmed; prices stand beside the lines, amounts do not.
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups jd_orders_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    OrderRecord& order = draft.order();
    if (!order.payable) order.payable = order.goods;
    if (order.paidAt) order.paid = order.payable;
    for (OrderLine& line : order.lines)
        if (line.unitPrice && !line.amount)
            line.amount = Money::fromYuan(line.unitPrice->yuan() * line.qty.value());
    return true;
}

}  // namespace

Fixups jd_orders_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
