#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups ktt_supplier_sheet_fixups();
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
    order.status = order.shipments.empty() ? OrderStatus::ToShip : OrderStatus::Shipped;
    for (OrderLine& line : order.lines) {
        const std::string tail = "(" + line.spec + ")";
        if (!line.spec.empty() && line.title.size() > tail.size() && line.title.ends_with(tail))
            line.title.resize(line.title.size() - tail.size());
    }
    return true;
}

}  // namespace

Fixups ktt_supplier_sheet_fixups() {
    return {prepare, document, nullptr};
}

}  // namespace roulian::exchange::formats
