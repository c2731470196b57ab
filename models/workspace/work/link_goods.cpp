#include "workspace/work/link_goods.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/number.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

const char* const kAliasBeforeSql =
    "SELECT json_object('sku', s.code, 'confirmed', json(CASE WHEN a.confirmed THEN 'true' ELSE 'false' END), 'factor', "
    "a.qty_factor_milli, 'parts', (SELECT json_group_array(json_object('sku', k.code, 'qty', l.numerator_milli)) FROM bom b JOIN bom_line l "
    "ON l.bom_id = b.id JOIN sku k ON k.id = l.sku_id WHERE b.parent_sku_id = s.id AND b.version = 'alias:' || a.id)) "
    "FROM sku_alias a JOIN sku s ON s.id = a.sku_id WHERE a.id = CAST(? AS INTEGER)";
const char* const kRefusalBeforeSql =
    "SELECT json_object('refused', json('true')) FROM goods_refusal WHERE alias_id || ':' || sku_code = ?";

namespace {

Error badValue(const Edit& edit) {
    return {"edit.value", {edit.after.toStdString()}};
}

Result<std::optional<std::int64_t>> skuOf(store::Database& db, const QString& code) {
    auto find = db.statement("SELECT id FROM sku WHERE code = ?");
    const std::string text = code.toStdString();
    find.bind(1, text);
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? std::optional(find.integer(0)) : std::nullopt;
}

struct Part {
    std::int64_t sku, qtyMilli;
    auto operator<=>(const Part&) const = default;
};

// The bundle of exactly these parts, 0 = none.
Result<std::int64_t> bundleOf(store::Database& db, const std::vector<Part>& parts) {
    std::string wanted;
    for (const Part& p : parts)
        wanted += (wanted.empty() ? "" : ",") + std::to_string(p.sku) + "*" + std::to_string(p.qtyMilli);
    auto find = db.statement(
        "SELECT b.parent_sku_id FROM bom b WHERE b.use = 'bundle' AND ?1 = (SELECT group_concat(x, ',') FROM (SELECT sku_id || '*' || "
        "(numerator_milli * 1000 / denominator_milli) AS x FROM bom_line WHERE bom_id = b.id AND scrap_rate = 0 ORDER BY sku_id)) "
        "ORDER BY b.id LIMIT 1");
    find.bind(1, wanted);
    const auto row = find.step();
    if (!row) return row.error();
    return *row ? find.integer(0) : 0;
}

// The shop's own code when no SKU has it, else TZ (套装) and the first free number.
Result<std::string> freeCode(store::Database& db, std::int64_t alias) {
    auto own = db.statement("SELECT merchant_code FROM sku_alias WHERE id = ? AND merchant_code <> ''");
    own.bind(1, alias);
    const auto row = own.step();
    if (!row) return row.error();
    std::vector<std::string> names;
    if (*row) names.emplace_back(own.text(0));
    for (int i = 0; i < 1000; ++i)
        names.push_back("TZ" + std::to_string(alias) + (i ? "-" + std::to_string(i) : std::string()));
    for (const std::string& name : names) {
        const auto taken = skuOf(db, QString::fromStdString(name));
        if (!taken) return taken.error();
        if (!*taken) return name;
    }
    return Error{"edit.value", {names.back()}};
}

Result<std::int64_t> makeBundle(store::Database& db, const Edit& edit, std::int64_t alias,
                                const QJsonArray& array) {
    std::vector<Part> parts;
    for (const QJsonValue& v : array) {
        const auto sku = skuOf(db, v.toObject().value(QLatin1String("sku")).toString());
        if (!sku) return sku.error();
        const double qty = v.toObject().value(QLatin1String("qty")).toDouble(1000);
        if (!*sku || !(qty >= 1 && qty <= 1e9)) return badValue(edit);
        parts.push_back({**sku, std::llround(qty)});
    }
    std::sort(parts.begin(), parts.end());
    if (std::adjacent_find(parts.begin(), parts.end(),
                           [](const Part& a, const Part& b) { return a.sku == b.sku; }) != parts.end())
        return badValue(edit);
    const auto known = bundleOf(db, parts);
    if (!known || *known) return known;
    const auto code = freeCode(db, alias);
    if (!code) return code.error();
    auto sku = db.statement(
        "INSERT INTO sku(code, name, spec, unit, barcode, category, selling_way, status, kind, batch_id) SELECT ?2, title, spec, '', '', '', "
        "'', 'active', 'goods', 0 FROM sku_alias WHERE id = ?1");
    if (auto s = sku.run(alias, *code); !s) return s.error();
    if (db.changes() != 1) return badValue(edit);
    const std::int64_t id = db.lastInsertId();
    auto bom = db.statement(
        "INSERT INTO bom(code, parent_sku_id, version, use, batch_id) VALUES (?, ?, ?, 'bundle', 0)");
    if (auto s = bom.run(*code + "/alias:" + std::to_string(alias), id, "alias:" + std::to_string(alias)); !s)
        return s.error();
    const std::int64_t list = db.lastInsertId();
    auto line = db.statement(
        "INSERT INTO bom_line(bom_id, seq, sku_id, numerator_milli, denominator_milli, scrap_rate, memo, batch_id) VALUES (?, ?, ?, ?, "
        "1000, 0, '', 0)");
    std::int64_t seq = 0;
    for (const Part& p : parts)
        if (auto s = line.run(list, ++seq, p.sku, p.qtyMilli); !s) return s.error();
    return id;
}

// A bundle made for this alias goes with its link, unless something else came to refer to it.
Status dropBundle(store::Database& db, std::int64_t alias, std::int64_t sku) {
    auto mine = db.statement(
        "SELECT id FROM bom WHERE parent_sku_id = ?1 AND version = ?2 AND use = 'bundle' AND batch_id = 0");
    const std::string version = "alias:" + std::to_string(alias);
    mine.bind(1, sku);
    mine.bind(2, version);
    const auto row = mine.step();
    if (!row) return row.error();
    if (!*row) return success();
    const std::int64_t bom = mine.integer(0);
    mine.reset();
    for (const char* used : {"sku_alias", "order_line", "forecast_override", "plan_override",
                             "stock_snapshot", "supplier_item", "po_line", "bom_line"}) {
        auto s = db.statement(std::string("SELECT 1 FROM ") + used + " WHERE sku_id = ? LIMIT 1");
        s.bind(1, sku);
        const auto any = s.step();
        if (!any) return any.error();
        if (*any) return success();
    }
    for (const char* sql : {"DELETE FROM bom_line WHERE bom_id = ?1", "DELETE FROM bom WHERE id = ?1"})
        if (auto s = db.statement(sql).run(bom); !s) return s;
    return db.statement("DELETE FROM sku WHERE id = ?1").run(sku);
}

}  // namespace

Status linkAlias(store::Database& db, const Edit& edit, const QJsonObject& value) {
    const std::int64_t alias = parseInteger(edit.key).value_or(0);
    auto old = db.statement("SELECT COALESCE(sku_id, 0) FROM sku_alias WHERE id = ?");
    old.bind(1, alias);
    const auto row = old.step();
    if (!row) return row.error();
    if (!*row) return badValue(edit);
    const std::int64_t before = old.integer(0);
    old.reset();
    std::optional<std::int64_t> sku;
    std::int64_t factor = 1000;
    if (!value.isEmpty()) {
        const auto found = skuOf(db, value.value(QLatin1String("sku")).toString());
        if (!found) return found.error();
        sku = *found;
        const QJsonArray parts = value.value(QLatin1String("parts")).toArray();
        if (!sku && !parts.isEmpty()) {
            const auto bundle = makeBundle(db, edit, alias, parts);
            if (!bundle) return bundle.error();
            sku = *bundle;
        }
        const double given = value.value(QLatin1String("factor")).toDouble(1000);
        if (!sku || !(given >= 1 && given <= 1e7)) return badValue(edit);
        factor = std::llround(given);
    }
    // Taking back a correction gives an automatic match its old standing again.
    const bool confirmed = sku.has_value() && value.value(QLatin1String("confirmed")).toBool(true);
    auto s =
        db.statement("UPDATE sku_alias SET sku_id = ?, confirmed = ?, qty_factor_milli = ? WHERE id = ?");
    if (auto status = s.run(sku, confirmed, factor, alias); !status) return status;
    // A confirmed match counts for the lines already imported too.
    auto lines = db.statement("UPDATE order_line SET sku_id = ? WHERE alias_id = ?");
    if (auto status = lines.run(sku, alias); !status) return status;
    return before && before != sku.value_or(0) ? dropBundle(db, alias, before) : success();
}

Status refuseMatch(store::Database& db, const Edit& edit, const QJsonObject& value,
                   const std::string& person) {
    const std::size_t colon = edit.key.find(':');
    const auto alias = parseInteger(edit.key.substr(0, colon));
    if (colon == std::string::npos || colon + 1 == edit.key.size() || !alias) return badValue(edit);
    const std::string code = edit.key.substr(colon + 1);
    if (value.isEmpty()) {
        auto s = db.statement("DELETE FROM goods_refusal WHERE alias_id = ? AND sku_code = ?");
        return s.run(*alias, code);
    }
    if (!value.value(QLatin1String("refused")).toBool()) return badValue(edit);
    auto s = db.statement(
        "INSERT OR REPLACE INTO goods_refusal(alias_id, sku_code, person, made_at) SELECT id, ?2, ?3, ?4 FROM sku_alias WHERE id = ?1");
    if (auto status = s.run(*alias, code, person, localNow()); !status) return status;
    return db.changes() == 1 ? success() : Status(badValue(edit));
}

}  // namespace roulian::workspace
