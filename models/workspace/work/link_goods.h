#pragma once
// What a shop calls an article, linked to its SKU by a person; bundles made from their parts; suggestions refused.
#include <QJsonObject>

#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// The edit alias.link (see Edit): the alias and its order lines get the SKU, the factor counts in every quantity made from
// them. A bundle becomes a SKU of its own, called as the listing is, with a bill of material of use bundle; one of the same
// parts is taken again. Unlinking removes a bundle made so unless something else refers to it. Error: edit.value.
Status linkAlias(store::Database& db, const Edit& edit, const QJsonObject& value);
extern const char* const kAliasBeforeSql;  // ? = alias id: the JSON that links it again as it is

// The edit match.refuse. Error: edit.value.
Status refuseMatch(store::Database& db, const Edit& edit, const QJsonObject& value,
                   const std::string& person);
extern const char* const kRefusalBeforeSql;  // ? = key

}  // namespace roulian::workspace
