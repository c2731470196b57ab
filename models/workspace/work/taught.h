#pragma once
// What the planner taught the importer: mappings remembered by header, cell texts read as others. Both are edits, so
// they are logged and can be taken back.
#include <QJsonValue>
#include <vector>

#include "core/result.h"
#include "exchange/recipe/recognise.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

std::vector<exchange::SavedMapping> savedMappings(store::Database& db);  // unreadable ones are left out
std::vector<exchange::ReadAs> valueRules(store::Database& db);

// Edit kind mapping.set: key fingerprint, value {"json":text} or null. Errors: edit.value, those of parseMapping.
Status setMapping(store::Database& db, const Edit& edit, const QJsonValue& value);
// Edit kind reading.set: key JSON [format, field, text], value {"meaning":text} or null. Error: edit.value.
Status setReading(store::Database& db, const Edit& edit, const QJsonValue& value);

}  // namespace roulian::workspace
