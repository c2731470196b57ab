#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups ktt_order_list_fixups();
namespace {

Status prepare(FixupContext& context, TableSource&, const std::vector<std::vector<std::string>>& above) {
    const std::string title = kttTitle(context, above);
    context.memory.emplace("title", title);
    if (above.empty()) context.raise(Severity::Note, codes::kCollectionFromName, {title}, {});
    return success();
}

bool document(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    kttKey(context, draft);
    kttTime(context, draft);
    if (order.statusText.empty()) order.status = OrderStatus::ToShip;
    if (order.status != OrderStatus::Unpaid && !draft.closedWord) order.paid = order.payable;
    return true;
}

}  // namespace

Fixups ktt_order_list_fixups() {
    return {prepare, document, nullptr};
}

}  // namespace roulian::exchange::formats
