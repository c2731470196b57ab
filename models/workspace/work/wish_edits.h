#pragma once
// Edits of what people asked for in 接龙 lists and forms (entry_item).
#include <QJsonObject>

#include "core/result.h"
#include "store/database.h"

namespace roulian::workspace {

// One JSON object with all that an edit may change; ? = key.
constexpr const char* kWishBefore =
    "SELECT json_object('sku', s.code, 'qty', i.qty_milli, 'state', i.state) FROM entry_item i LEFT JOIN sku s ON s.id = "
    "i.sku_id WHERE i.id = CAST(? AS INTEGER)";

// Any of {"sku":code|null,"qty":milli,"state":"open|confirmed|rejected"}; what is not named stays. Confirming needs a
// product. Errors: edit.value, sku.unknown, wish.no_product.
Status setWish(store::Database& db, const std::string& key, const QJsonObject& value);

}  // namespace roulian::workspace
