// The list's title stands above the header. The wide layout numbers its orders from 1 in every list.
#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups qunjielong_orders_fixups();
namespace {

Status prepare(FixupContext& context, TableSource&, const std::vector<std::vector<std::string>>& above) {
    const std::string title = kttTitle(context, above);
    context.memory.emplace("title", title);
    if (above.empty()) context.raise(Severity::Note, codes::kCollectionFromName, {title}, {});
    return success();
}

bool document(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    if (context.recipe->variant == "wide")
        kttKey(context, draft);
    else
        order.collection = context.memory["title"];
    kttTime(context, draft);
    if (order.statusText.empty()) order.status = OrderStatus::ToShip;
    if (order.payable && order.payable->fen > 0 && order.refunded.value_or(Money{}) >= *order.payable)
        order.status = OrderStatus::ClosedRefunded;
    Money goods;
    for (const OrderLine& line : order.lines) goods += line.amount.value_or(Money{});
    if (goods.fen > 0) order.goods = goods;
    return true;
}

}  // namespace

Fixups qunjielong_orders_fixups() {
    return {prepare, document, nullptr};
}

}  // namespace roulian::exchange::formats
