// Amounts of an order stand either once for the order or split over its rows.
#include <algorithm>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups jst_orders_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    OrderRecord& order = draft.order();
    Money goods;
    for (const OrderLine& line : order.lines) goods += line.amount.value_or(Money{});
    order.goods = goods;
    // Rows that differ were summed already; equal rows that each pay for their own line were not.
    const bool split = order.lines.size() > 1 && order.payable &&
                       std::all_of(order.lines.begin(), order.lines.end(), [&](const OrderLine& line) {
                           return line.amount && *line.amount == *order.payable;
                       });
    if (split) {
        if (order.paid == order.payable) order.paid = goods;
        order.payable = goods;
    }
    return true;
}

}  // namespace

Fixups jst_orders_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
