#include "exchange/recipe/saved_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdint>
#include <cstdio>

#include "exchange/recipe/codes.h"
#include "exchange/recipe/fields.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

namespace roulian::exchange {
namespace {

constexpr int kVersion = 1;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

std::string headerFingerprint(std::span<const std::string> cells) {
    std::vector<std::string> keys;
    for (const std::string& cell : cells)
        if (std::string key = headerKey(cell); !key.empty() && !isOwnColumn(cell))
            keys.push_back(std::move(key));
    if (keys.size() < 2) return {};
    std::sort(keys.begin(), keys.end());
    std::uint64_t hash = 14695981039346656037ull;  // FNV-1a, 64 bit
    const auto mix = [&hash](unsigned char byte) { hash = (hash ^ byte) * 1099511628211ull; };
    for (const std::string& key : keys) {
        for (const char c : key) mix(static_cast<unsigned char>(c));
        mix(0);
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

std::string mappingJson(const SavedMapping& mapping) {
    QJsonArray headers;
    for (const std::string& header : mapping.headers) headers.append(q(header));
    QJsonObject fields;
    for (const auto& [header, field] : mapping.fields) fields.insert(q(header), q(field));
    const QJsonObject root{{QStringLiteral("roulianMapping"), kVersion},
                           {QStringLiteral("name"), q(mapping.name)},
                           {QStringLiteral("format"), q(mapping.formatId)},
                           {QStringLiteral("headers"), headers},
                           {QStringLiteral("fields"), fields}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

Result<SavedMapping> parseMapping(std::string_view json) {
    const auto invalid = [](const std::string& what) { return Error{"mapping.invalid", {what}}; };
    QJsonParseError problem;
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem)
            .object();
    if (problem.error != QJsonParseError::NoError) return invalid(problem.errorString().toStdString());
    const int version = root.value(QLatin1String("roulianMapping")).toInt();
    if (version <= 0) return invalid("roulianMapping");
    if (version > kVersion) return Error{"mapping.newer", {}};
    SavedMapping mapping;
    mapping.name = root.value(QLatin1String("name")).toString().toStdString();
    mapping.formatId = root.value(QLatin1String("format")).toString().toStdString();
    const Profile* profile = findProfile(mapping.formatId);
    if (profile == nullptr)
        return Error{std::string(codes::kFormatUnknown), {mapping.name, mapping.formatId}};
    for (const QJsonValue& header : root.value(QLatin1String("headers")).toArray())
        mapping.headers.push_back(header.toString().toStdString());
    if (headerFingerprint(mapping.headers).empty()) return invalid("headers");
    const QJsonObject fields = root.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const std::string field = it.value().toString().toStdString();
        if (!field.empty() && findField(profile->kind, field) == nullptr) return invalid("fields: " + field);
        mapping.fields[it.key().toStdString()] = field;
    }
    return mapping;
}

}  // namespace roulian::exchange
