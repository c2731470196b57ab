#pragma once
// Figures for many products at once become overrides of each, in one step.
#include <QJsonObject>
#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

inline constexpr const char* kLevelKind = "forecast.override_level";
inline constexpr const char* kLevelBefore =
    "SELECT json_object('week', week, 'category', category, 'shop', shop_id, 'region', region, 'warehouse', warehouse_id, 'sku', sku_id, 'op', op, 'amount', amount, "
    "'reason', reason) FROM level_override WHERE id = CAST(? AS INTEGER)";

// The row itself, without its parts: undo and redo apply those one by one. Errors: edit.value, store.*.
Status setLevelOverride(store::Database& db, const Edit& edit, const QJsonObject& value,
                        const QString& reason, const std::string& person);

// The edit with all its parts: a figure for the node (key ""), an earlier one for the same node and week taken back with
// it; or null with the id as key: it and its parts go. Errors: those of previewLevel.
Result<std::vector<Edit>> levelEdits(store::Database& db, const Edit& edit);

}  // namespace roulian::workspace
