#include "exchange/recipe/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "core/text.h"
#include "exchange/io/cleaning.h"

namespace roulian::exchange {
namespace {

constexpr std::array<std::string_view, 24> kKindNames{
    "order",        "customer",  "community",    "community_day", "goods",
    "stock",        "bom",       "supplier",     "supplier_term", "purchase_order",
    "resource",     "routing",   "resource_day", "event",         "shipment",
    "payment",      "ledger",    "account_day",  "content",       "content_channel_day",
    "live_session", "staff_day", "talk",         "collection"};

constexpr std::array<std::string_view, 14> kChannelNames{
    "wechat_shop", "youzan",  "kuaituantuan", "wecom",     "erp",    "offline", "other",
    "qunjielong",  "jielong", "form",         "pinduoduo", "douyin", "taobao",  "jd"};

std::string text(const QJsonValue& value) {
    return value.toString().toStdString();
}

std::vector<std::string> texts(const QJsonValue& value) {
    std::vector<std::string> out;
    if (value.isString()) out.push_back(text(value));
    for (const QJsonValue& v : value.toArray()) out.push_back(text(v));
    return out;
}

std::vector<std::string> headerTexts(const QJsonValue& value) {
    std::vector<std::string> out = texts(value);
    for (std::string& name : out) name = headerKey(name);
    return out;
}

WordMap words(const QJsonObject& object) {
    WordMap out;
    for (auto it = object.begin(); it != object.end(); ++it)
        for (const std::string& word : texts(it.value()))
            out.emplace_back(folded(word), it.key().toStdString());
    return out;
}

ColumnRule column(const QJsonObject& o) {
    ColumnRule rule;
    rule.names = headerTexts(o[QLatin1StringView("names")]);
    rule.field = text(o[QLatin1StringView("field")]);
    rule.required = o[QLatin1StringView("required")].toBool();
    rule.sumsRows = o[QLatin1StringView("sumsRows")].toBool();
    rule.usual = o[QLatin1StringView("usual")].toBool(true);
    rule.scale = o[QLatin1StringView("scale")].toDouble(1);
    rule.empty = texts(o[QLatin1StringView("empty")]);
    rule.words = words(o[QLatin1StringView("words")].toObject());
    return rule;
}

FormatVariant variant(const QJsonObject& o) {
    FormatVariant v;
    v.id = text(o[QLatin1StringView("id")]);
    for (const QJsonValue& group : o[QLatin1StringView("fingerprint")].toArray())
        v.fingerprint.push_back(headerTexts(group));
    v.absent = headerTexts(o[QLatin1StringView("absent")]);
    return v;
}

template <std::size_t N>
int indexOf(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return static_cast<int>(i);
    return -1;
}

void readGrouping(Profile& p, const QJsonObject& o) {
    p.keyField = text(o[QLatin1StringView("key")]);
    p.lineField = text(o[QLatin1StringView("line")]);
    p.blankKeyContinues = o[QLatin1StringView("blankKeyContinues")].toBool();
    p.keyNames = o[QLatin1StringView("keyNames")].toBool(true);
}

void readRules(Profile& p, const QJsonObject& o) {
    if (o.contains(QLatin1StringView("buyerFromReceiver")))
        p.buyerFromReceiver = text(o[QLatin1StringView("buyerFromReceiver")]);
    p.paidNeedsTime = o[QLatin1StringView("paidNeedsTime")].toBool();
    p.lineAmountFromOrder = o[QLatin1StringView("lineAmountFromOrder")].toBool();
    p.regionFromAddress = o[QLatin1StringView("regionFromAddress")].toBool();
    p.nickScope = text(o[QLatin1StringView("nickScope")]);
    p.defaultWarehouse = text(o[QLatin1StringView("defaultWarehouse")]);
    p.erpCopy = o[QLatin1StringView("erpCopy")].toBool();
    p.joinsByNumber = o[QLatin1StringView("joinsByNumber")].toBool();
}

}  // namespace

std::string_view channelCode(Channel channel) {
    return kChannelNames[static_cast<std::size_t>(channel)];
}

std::string_view recordKindName(RecordKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

std::string headerKey(std::string_view header) {
    return cleanHeader(header).name;
}

Result<Profile> parseProfile(std::string_view json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{"profile.invalid",
                     {std::to_string(problem.offset), problem.errorString().toStdString()}};
    const QJsonObject o = document.object();
    Profile p;
    p.id = text(o[QLatin1StringView("id")]);
    p.zh = text(o[QLatin1StringView("zh")]);
    p.en = text(o[QLatin1StringView("en")]);
    const QJsonObject source = o[QLatin1StringView("source")].toObject();
    p.sourceZh = text(source[QLatin1StringView("zh")]);
    p.sourceEn = text(source[QLatin1StringView("en")]);
    const QJsonObject note = o[QLatin1StringView("note")].toObject();
    p.noteZh = text(note[QLatin1StringView("zh")]);
    p.noteEn = text(note[QLatin1StringView("en")]);
    const int kind = indexOf(kKindNames, text(o[QLatin1StringView("kind")]));
    if (p.id.empty() || kind < 0) return Error{"profile.invalid", {p.id, "id, kind"}};
    p.kind = static_cast<RecordKind>(kind);
    if (o.contains(QLatin1StringView("channel"))) {
        const int channel = indexOf(kChannelNames, text(o[QLatin1StringView("channel")]));
        if (channel < 0) return Error{"profile.invalid", {p.id, "channel"}};
        p.channel = static_cast<Channel>(channel);
    }
    p.containers = texts(o[QLatin1StringView("containers")]);
    for (const QJsonValue& v : o[QLatin1StringView("variants")].toArray())
        p.variants.push_back(variant(v.toObject()));
    p.headerRows = o[QLatin1StringView("headerRows")].toInt(1);
    p.headerJoin = o[QLatin1StringView("headerJoin")].toBool();
    p.extraValues = o[QLatin1StringView("extraValues")].toInt();
    p.textBegins = text(o[QLatin1StringView("textBegins")]);
    p.helpSheet = text(o[QLatin1StringView("helpSheet")]);
    p.siblings = texts(o[QLatin1StringView("siblings")]);
    p.fallback = o[QLatin1StringView("fallback")].toBool();
    p.manual = o[QLatin1StringView("manual")].toBool();
    p.templateOfOurs = o[QLatin1StringView("template")].toBool();
    readGrouping(p, o[QLatin1StringView("grouping")].toObject());
    for (const QJsonValue& v : o[QLatin1StringView("columns")].toArray())
        p.columns.push_back(column(v.toObject()));
    p.ignored = headerTexts(o[QLatin1StringView("ignored")]);
    p.extraColumns = text(o[QLatin1StringView("extraColumns")]);
    p.extraBetween = headerTexts(o[QLatin1StringView("extraBetween")]);
    p.itemsKey = text(o[QLatin1StringView("items")]);
    p.jsonKeys = texts(o[QLatin1StringView("jsonKeys")]);
    readRules(p, o[QLatin1StringView("rules")].toObject());
    return p;
}

}  // namespace roulian::exchange
