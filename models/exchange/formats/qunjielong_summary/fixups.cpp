// The summary has neither order numbers nor states: who stands in it has joined and is to be served.
#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups qunjielong_summary_fixups();
namespace {

Status prepare(FixupContext& context, TableSource&, const std::vector<std::vector<std::string>>& above) {
    const std::string title = kttTitle(context, above);
    context.memory.emplace("title", title);
    if (above.empty()) context.raise(Severity::Note, codes::kCollectionFromName, {title}, {});
    return success();
}

bool document(FixupContext& context, Draft& draft) {
    kttKey(context, draft);
    kttTime(context, draft);
    draft.order().status = OrderStatus::ToShip;
    return true;
}

}  // namespace

Fixups qunjielong_summary_fixups() {
    return {prepare, document, nullptr};
}

}  // namespace roulian::exchange::formats
