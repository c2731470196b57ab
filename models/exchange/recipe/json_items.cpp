#include <QJsonArray>
#include <QJsonDocument>

#include "core/text.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/mapper.h"
#include "exchange/recipe/reading.h"

namespace roulian::exchange {
namespace {

QJsonDocument parse(std::string_view text) {
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
}

QString utf16(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool visitArray(const QJsonArray& array, const QJsonObject& root,
                const std::function<bool(const JsonItem&)>& visit) {
    std::int64_t n = 0;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const QByteArray raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
        JsonItem item{value.isObject() ? &object : nullptr,
                      &root,
                      ++n,
                      {raw.constData(), static_cast<std::size_t>(raw.size())}};
        if (!visit(item)) break;
    }
    return true;
}

}  // namespace

bool hasKeys(const QJsonObject& item, const std::vector<std::string>& dottedKeys) {
    for (const std::string& dotted : dottedKeys) {
        QJsonValue value = item;
        for (const QString& part : utf16(dotted).split(QLatin1Char('.')))
            value = value.toObject().value(part);
        if (value.isUndefined()) return false;
    }
    return !dottedKeys.empty();
}

bool visitItems(const std::string& text, const std::string& itemsKey,
                const std::function<bool(const JsonItem&)>& visit) {
    const QJsonDocument whole = parse(text);
    if (whole.isObject()) {
        const QJsonObject root = whole.object();
        if (!itemsKey.empty()) {
            const QJsonValue items = root[utf16(itemsKey)];
            return items.isArray() && visitArray(items.toArray(), root, visit);
        }
        visit(JsonItem{&root, &root, 1, text});
        return true;
    }
    if (whole.isArray()) return visitArray(whole.array(), {}, visit);
    if (!itemsKey.empty()) return false;  // lines are items themselves
    // One object a line.
    bool any = false;
    std::int64_t lineNo = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) end = text.size();
        const std::string_view line = trimmed(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        ++lineNo;
        if (line.empty() || line.front() == '#') continue;  // ChatLab writes comments
        const QJsonDocument document = parse(line);
        const QJsonObject object = document.object();
        any = any || document.isObject();
        if (!any) return false;  // the first line is no object: no JSON Lines
        if (!visit(JsonItem{document.isObject() ? &object : nullptr, &object, lineNo, line})) break;
    }
    return any;
}

Status readJson(const std::string& text, const FileFacts& facts, const Profile& profile, const Recipe& recipe,
                RecordSink& sink, const ReadControl& control, std::int64_t maxRows, ReadSummary& summary) {
    FixupContext context;
    context.profile = &profile;
    context.recipe = &recipe;
    context.facts = &facts;
    RowMapper mapper(profile, fixupsOf(profile), context, sink, summary);
    const bool good = visitItems(text, profile.itemsKey, [&](const JsonItem& item) {
        if (control.cancel.cancelled()) return false;
        bool goOn = true;
        if (item.item == nullptr) {
            ++summary.rowsRead;
            ++summary.rowsError;
            Issue issue{
                Severity::Error, std::string(codes::kJsonLine), {}, facts.name, {}, item.rowNo, {}, {}};
            std::vector<std::string> raw;
            if (profile.kind != RecordKind::Talk) raw.emplace_back(item.raw);
            sink.issue(std::move(issue), std::move(raw));
        } else {
            goOn = mapper.item(*item.item, *item.root, item.rowNo, item.raw);
        }
        return goOn && (maxRows == 0 || summary.rowsRead < maxRows);
    });
    if (control.cancel.cancelled()) return Error{std::string(codes::kCancelled), {}};
    if (!good) return Error{std::string(codes::kJsonInvalid), {facts.name}};
    mapper.finish();
    return success();
}

}  // namespace roulian::exchange
