#pragma once
// Which warehouse serves a province, as a person says it.
#include <QJsonObject>
#include <QString>
#include <string>

#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

inline constexpr const char* kAreaKind = "area.set";

// value: {"warehouse": name or id, null or "" = none}, empty = as the orders propose. Gives what was said before as JSON and
// the province's full name in `key`. Errors: edit.value, area.province {text}, area.warehouse {text, known ones},
// area.no_warehouse {text}, store.*.
Result<QString> setArea(store::Database& db, const Edit& edit, const QJsonObject& value,
                        const QString& reason, const std::string& person, std::string& key);

}  // namespace roulian::workspace
