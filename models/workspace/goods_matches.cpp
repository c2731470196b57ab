#include "workspace/goods_matches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace roulian::workspace {

namespace {

QString textOf(const Rows& rows, std::size_t at, const char* column) {
    const auto* text = std::get_if<QString>(&rows.at(at, rows.spec->columnIndex(column)));
    return text ? *text : QString();
}

// "unmatched" is keyed by the alias, "match_candidates" by alias and place.
std::string aliasOf(const Rows& rows, std::size_t at) {
    const std::string& key = rows.keys[at];
    return key.substr(0, key.find(':'));
}

QJsonArray partsOf(const Rows& rows, std::size_t at) {
    return QJsonDocument::fromJson(textOf(rows, at, "parts").toUtf8()).array();
}

}  // namespace

std::optional<Edit> acceptedMatch(const Rows& rows, std::size_t at) {
    QJsonObject after;
    const QString sku = textOf(rows, at, "sku");
    if (const QJsonArray parts = partsOf(rows, at); !parts.isEmpty())
        after.insert(QStringLiteral("parts"), parts);
    else if (!sku.isEmpty())
        after.insert(QStringLiteral("sku"), sku);
    else
        return std::nullopt;
    const auto* factor = std::get_if<std::int64_t>(&rows.at(at, rows.spec->columnIndex("factor")));
    after.insert(QStringLiteral("factor"), static_cast<qint64>(factor ? *factor : 1000));
    return Edit{"alias.link", aliasOf(rows, at),
                QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact))};
}

std::optional<Edit> refusedMatch(const Rows& rows, std::size_t at) {
    const std::string sku = partsOf(rows, at).isEmpty() ? textOf(rows, at, "sku").toStdString() : "+";
    if (sku.empty()) return std::nullopt;
    return Edit{"match.refuse", aliasOf(rows, at) + ":" + sku, QStringLiteral(R"({"refused":true})")};
}

Result<std::vector<Edit>> certainMatches(const Workspace& workspace) {
    TableQuery query;
    query.table = "unmatched";
    query.where = {{"certain", "1"}};
    const auto rows = workspace.rows(query);
    if (!rows) return rows.error();
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < (*rows)->count; ++i)
        if (auto edit = acceptedMatch(**rows, i)) edits.push_back(std::move(*edit));
    return edits;
}

}  // namespace roulian::workspace
