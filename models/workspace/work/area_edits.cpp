#include "workspace/work/area_edits.h"

#include <QJsonDocument>
#include <cmath>

#include "core/regions.h"
#include "core/text.h"
#include "workspace/compute/rows.h"
#include "workspace/work/clock.h"

namespace roulian::workspace {

namespace {

constexpr std::size_t kNamed = 8;  // warehouses named in an error

// As orders write it; "" is demand whose province no file told.
Result<std::string> provinceOf(store::Database& db, const std::string& text) {
    const std::string name(trimmed(text));
    auto known = db.statement(
        "SELECT 1 FROM node_region WHERE region = ?1 UNION ALL SELECT 1 FROM area_said WHERE region = ?1 LIMIT 1");
    known.bind(1, name);
    auto row = known.step();
    if (!row) return row.error();
    if (*row || name.empty()) return name;
    const FoundRegion found = regionAtStart(name);
    if (!found.province.empty() && found.length == name.size() &&
        (found.city.empty() || found.city == found.province) && found.district.empty())
        return std::string(found.province);
    return Error{"area.province", {text}};
}

Error unknown(store::Database& db, const std::string& text) {
    std::string names;
    std::size_t count = 0;
    const auto status = eachRow(db, "SELECT name FROM warehouse ORDER BY id", [&](store::Statement& s) {
        if (++count > kNamed) return;
        if (!names.empty()) names += ", ";
        names += s.text(0);
    });
    if (!status) return status.error();
    if (count > kNamed) names += " …";
    return count == 0 ? Error{"area.no_warehouse", {text}} : Error{"area.warehouse", {text, names}};
}

Result<std::string> warehouseOf(store::Database& db, const Edit& edit, const QJsonObject& value) {
    const QJsonValue said = value.value(QLatin1String("warehouse"));
    if (said.isNull()) return std::string();
    const bool byId = said.isDouble();
    if (!byId && !said.isString()) return Error{"edit.value", {edit.after.toStdString()}};
    const std::string text =
        byId ? std::to_string(std::llround(said.toDouble())) : said.toString().trimmed().toStdString();
    if (text.empty()) return text;
    auto s = db.statement("SELECT name FROM warehouse WHERE name = ?1 OR (?2 AND id = CAST(?1 AS INTEGER))");
    s.bind(1, text);
    s.bind(2, byId);
    auto row = s.step();
    if (!row) return row.error();
    if (!*row) return unknown(db, text);
    return std::string(s.text(0));
}

}  // namespace

Result<QString> setArea(store::Database& db, const Edit& edit, const QJsonObject& value,
                        const QString& reason, const std::string& person, std::string& key) {
    auto province = provinceOf(db, edit.key);
    if (!province) return province.error();
    key = *province;
    QString before = QStringLiteral("null");
    auto old = db.statement(
        "SELECT json_object('warehouse', warehouse, 'reason', reason) FROM area_said WHERE region = ?");
    old.bind(1, key);
    auto row = old.step();
    if (!row) return row.error();
    if (*row) {
        const std::string_view text = old.text(0);
        before = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    old.reset();
    if (value.isEmpty()) {
        if (edit.after != QLatin1String("null")) return Error{"edit.value", {edit.after.toStdString()}};
        auto s = db.statement("DELETE FROM area_said WHERE region = ?");
        if (auto status = s.run(key); !status) return status.error();
        return before;
    }
    if (!value.contains(QLatin1String("warehouse"))) return Error{"edit.value", {edit.after.toStdString()}};
    auto warehouse = warehouseOf(db, edit, value);
    if (!warehouse) return warehouse.error();
    const QString why =
        value.contains(QLatin1String("reason")) ? value.value(QLatin1String("reason")).toString() : reason;
    auto s = db.statement(
        "INSERT OR REPLACE INTO area_said(region, warehouse, reason, person, made_at) VALUES (?, ?, ?, ?, ?)");
    if (auto status = s.run(key, *warehouse, why.toStdString(), person, localNow()); !status)
        return status.error();
    return before;
}

}  // namespace roulian::workspace
