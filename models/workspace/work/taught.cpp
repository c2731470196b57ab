#include "workspace/work/taught.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace roulian::workspace {

std::vector<exchange::SavedMapping> savedMappings(store::Database& db) {
    std::vector<exchange::SavedMapping> all;
    auto s = db.statement("SELECT json FROM saved_mapping ORDER BY fingerprint");
    for (auto row = s.step(); row && *row; row = s.step())
        if (auto mapping = exchange::parseMapping(s.text(0))) all.push_back(std::move(*mapping));
    return all;
}

std::vector<exchange::ReadAs> valueRules(store::Database& db) {
    std::vector<exchange::ReadAs> all;
    auto s = db.statement(
        "SELECT format_id, field, text, meaning FROM value_rule ORDER BY format_id, field, text");
    for (auto row = s.step(); row && *row; row = s.step())
        all.push_back(
            {std::string(s.text(0)), std::string(s.text(1)), std::string(s.text(2)), std::string(s.text(3))});
    return all;
}

std::optional<Edit> mappingEdit(const QString& name, const std::string& formatId,
                                const std::vector<std::pair<std::string, std::string>>& columns) {
    exchange::SavedMapping mapping{name.toStdString(), formatId, {}, {}};
    for (const auto& [header, field] : columns) {
        mapping.headers.push_back(header);
        mapping.fields[header] = field;
    }
    const std::string fingerprint = exchange::headerFingerprint(mapping.headers);
    if (fingerprint.empty()) return {};
    const QJsonObject after{{QStringLiteral("json"), QString::fromStdString(exchange::mappingJson(mapping))}};
    return Edit{"mapping.set", fingerprint,
                QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact))};
}

Result<Edit> mappingEdit(const QByteArray& json) {
    const auto mapping = exchange::parseMapping({json.constData(), static_cast<std::size_t>(json.size())});
    if (!mapping) return mapping.error();
    const QJsonObject after{{QStringLiteral("json"), QString::fromUtf8(json)}};
    return Edit{"mapping.set", exchange::headerFingerprint(mapping->headers),
                QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact))};
}

Status setMapping(store::Database& db, const Edit& edit, const QJsonValue& value) {
    if (value.isNull()) return db.statement("DELETE FROM saved_mapping WHERE fingerprint = ?").run(edit.key);
    const std::string json = value.toObject().value(QLatin1String("json")).toString().toStdString();
    const auto mapping = exchange::parseMapping(json);
    if (!mapping) return mapping.error();
    if (mapping->name.empty() || exchange::headerFingerprint(mapping->headers) != edit.key)
        return Error{"edit.value", {edit.kind}};
    return db
        .statement(
            "INSERT INTO saved_mapping(fingerprint, name, format_id, json) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (fingerprint) DO UPDATE SET name = ?2, format_id = ?3, json = ?4")
        .run(edit.key, mapping->name, mapping->formatId, json);
}

Status setReading(store::Database& db, const Edit& edit, const QJsonValue& value) {
    const QJsonArray key = QJsonDocument::fromJson(QByteArray::fromStdString(edit.key)).array();
    const auto part = [&key](int i) { return key.at(i).toString().toStdString(); };
    if (key.size() != 3 || part(0).empty() || part(1).empty() || part(2).empty())
        return Error{"edit.value", {edit.kind}};
    if (value.isNull())
        return db.statement("DELETE FROM value_rule WHERE format_id = ? AND field = ? AND text = ?")
            .run(part(0), part(1), part(2));
    const QJsonValue meaning = value.toObject().value(QLatin1String("meaning"));
    if (!meaning.isString()) return Error{"edit.value", {edit.kind}};
    return db
        .statement(
            "INSERT INTO value_rule(format_id, field, text, meaning) VALUES (?1, ?2, ?3, ?4) "
            "ON CONFLICT (format_id, field, text) DO UPDATE SET meaning = ?4")
        .run(part(0), part(1), part(2), meaning.toString().toStdString());
}

}  // namespace roulian::workspace
