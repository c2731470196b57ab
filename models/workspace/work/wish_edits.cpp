#include "workspace/work/wish_edits.h"

#include <cmath>

#include "core/ids.h"
#include "core/number.h"

namespace roulian::workspace {

Status setWish(store::Database& db, const std::string& key, const QJsonObject& value) {
    const Error wrong{"edit.value", {key}};
    auto now = db.statement("SELECT sku_id, qty_milli, state FROM entry_item WHERE id = ?");
    now.bind(1, parseInteger(key).value_or(0));
    auto row = now.step();
    if (!row) return row.error();
    if (!*row || value.isEmpty()) return wrong;
    SkuId sku{now.integer(0)};  // 0 = none
    std::int64_t qty = now.integer(1);
    std::string state(now.text(2));
    if (value.contains(QLatin1String("sku"))) {
        const std::string code = value.value(QLatin1String("sku")).toString().toStdString();
        sku = {};
        if (!code.empty()) {
            auto find = db.statement("SELECT id FROM sku WHERE code = ?");
            find.bind(1, code);
            auto found = find.step();
            if (!found) return found.error();
            if (!*found) return Error{"sku.unknown", {code}};
            sku = {find.integer(0)};
        }
    }
    if (const QJsonValue q = value.value(QLatin1String("qty")); !q.isUndefined()) {
        if (!q.isDouble() || q.toDouble() <= 0 || q.toDouble() > 1e12) return wrong;
        qty = std::llround(q.toDouble());
    }
    if (const QJsonValue s = value.value(QLatin1String("state")); !s.isUndefined()) {
        state = s.toString().toStdString();
        if (state != "open" && state != "confirmed" && state != "rejected") return wrong;
    }
    if (state == "confirmed" && sku.v == 0) return Error{"wish.no_product", {}};
    auto write = db.statement("UPDATE entry_item SET sku_id = ?, qty_milli = ?, state = ? WHERE id = ?");
    return write.run(sku, qty, state, parseInteger(key).value_or(0));
}

}  // namespace roulian::workspace
