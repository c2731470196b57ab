#pragma once
// A row of table "decisions" and where carrying it out begins.
#include <optional>

#include "ui/shell/page.h"
#include "workspace/table.h"

namespace roulian::ui::pages::overview {

struct Decision {
    std::string key;
    QString kind, title, evidence, state, ref, skuCode;
    std::optional<std::int64_t> skuId, moneyFen, dueDay;
};

std::optional<Decision> decisionOf(const workspace::Rows& rows, const QString& key);
// Orders: the supply page at the order; purchase orders, shortages and excess: the plan's messages about them;
// parcels: shipments of the carrier with that risk; customers: the segment; checks: the data page.
Location targetOf(const Decision& decision);
QString verbOf(const Decision& decision);  // what the button says: "Open the order"

}  // namespace roulian::ui::pages::overview
