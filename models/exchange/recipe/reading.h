#pragma once
// Shared by inspect() and readRecords().
#include <functional>
#include <string_view>

#include <QJsonObject>

#include "exchange/recipe/importer.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

namespace roulian::exchange {

// Reads at most maxRows data rows (0 = all) of the recipe's sheet.
Status readSheet(TableSource& source, const Profile& profile, const Recipe& recipe, RecordSink& sink,
                 const ReadControl& control, std::int64_t maxRows, ReadSummary& summary);

Status readJson(const std::string& text, const FileFacts& facts, const Profile& profile, const Recipe& recipe,
                RecordSink& sink, const ReadControl& control, std::int64_t maxRows, ReadSummary& summary);

// A text that is no table: 接龙 lists, one after the other.
Status readWholeText(const std::string& text, const FileFacts& facts, const Profile& profile,
                     const Recipe& recipe, RecordSink& sink, ReadSummary& summary);

// Items of a JSON text: elements of the array under itemsKey, of the root array, the root itself, or one a
// line. item null: the line could not be read. False from the visitor stops. False: the text is no JSON at
// all.
struct JsonItem {
    const QJsonObject* item = nullptr;
    const QJsonObject* root = nullptr;
    std::int64_t rowNo = 0;
    std::string_view raw;
};
bool visitItems(const std::string& text, const std::string& itemsKey,
                const std::function<bool(const JsonItem&)>& visit);

bool hasKeys(const QJsonObject& item, const std::vector<std::string>& dottedKeys);

}  // namespace roulian::exchange
