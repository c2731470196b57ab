// 淘宝 order details: all lines of an order, with prices but nothing of the order itself.
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups taobao_order_detail_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    OrderRecord& order = draft.order();
    // A line that could not be read must not take an older one along.
    if (!draft.rowRejected) order.linesAre = OrderRecord::Lines::Complete;
    for (OrderLine& line : order.lines)
        if (line.unitPrice && !line.amount)
            line.amount = Money::fromYuan(line.unitPrice->yuan() * line.qty.value());
    return true;
}

}  // namespace

Fixups taobao_order_detail_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
