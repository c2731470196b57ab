#pragma once
// Two customers made one by a person, and taken apart again exactly as they were.
#include <QJsonObject>
#include <QString>
#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// The edit customer.merge; key: the customer that goes into the other one. {"into":id} merges all that carries her
// (store/customer_rows.h); {"split":true} takes her out again with what she brought, also when an import merged her;
// {"restore":{…}} is what undoes a merge. Value: the JSON that undoes the edit. Errors: edit.value; identity.contradiction
// when an exclusive id (unionid, openid, external_userid, platform account) says that they are two people.
Result<QString> mergeOrSplit(store::Database& db, const Edit& edit, const QJsonObject& value);

const std::vector<std::string>& mergeTables();  // store tables it changes

}  // namespace roulian::workspace
