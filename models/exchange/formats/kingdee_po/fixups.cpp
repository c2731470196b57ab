// A line's delivery plan must sum to its quantity; if not, the plan is trusted and it is said.
#include "exchange/recipe/fixups.h"
#include "core/number.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups kingdee_po_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    // 关闭状态: 未关闭 / 已关闭 (A / B in the interface). What is closed will not come any more.
    auto& status = std::get<PurchaseOrderRecord>(draft.record).status;
    if (status == "已关闭" || status == "B")
        status = "closed";
    else if (status == "未关闭" || status == "A")
        status = "open";
    for (auto& line : std::get<PurchaseOrderRecord>(draft.record).lines) {
        if (line.plans.empty()) continue;
        Qty sum;
        for (const auto& plan : line.plans) sum += plan.qty;
        if (sum == line.qty) continue;
        context.row = line.rowNo;
        context.raise(Severity::Warning, codes::kPlanSum,
                      {formatNumber(line.qty.value()), formatNumber(sum.value())}, {});
        context.row = 0;
        line.qty = sum;
    }
    return true;
}

}  // namespace

Fixups kingdee_po_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
