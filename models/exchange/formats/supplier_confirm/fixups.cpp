// A request is an order only as far as the supplier confirmed it.
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups supplier_confirm_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    auto& order = std::get<PurchaseOrderRecord>(draft.record);
    order.status = "open";
    std::erase_if(order.lines, [](const PurchaseOrderRecord::Line& line) {
        return line.plans.empty() || line.plans.front().qty.milli <= 0;
    });
    for (auto& line : order.lines) line.qty = line.plans.front().qty;
    return !order.lines.empty();
}

}  // namespace

Fixups supplier_confirm_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
