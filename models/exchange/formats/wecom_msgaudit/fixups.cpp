// 会话内容存档: one decrypted message a line. What is not text counts as a message and no more.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/number.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups wecom_msgaudit_fixups();
namespace {

std::string textOf(const QJsonObject& item) {
    const QString type = item[QLatin1StringView("msgtype")].toString();
    const QJsonObject payload = item[type].toObject();
    if (type == u"text") return payload[QLatin1StringView("content")].toString().toStdString();
    if (type == u"markdown")
        return item[QLatin1StringView("info")]
            .toObject()[QLatin1StringView("content")]
            .toString()
            .toStdString();
    if (type != u"mixed") return {};
    // The parts of a mixed message are JSON texts themselves.
    std::string out;
    for (const QJsonValue& part : payload[QLatin1StringView("item")].toArray()) {
        const QJsonObject o = part.toObject();
        if (o[QLatin1StringView("type")].toString() != u"text") continue;
        const QJsonObject inside =
            QJsonDocument::fromJson(o[QLatin1StringView("content")].toString().toUtf8()).object();
        out += (out.empty() ? "" : "\n") + inside[QLatin1StringView("content")].toString().toStdString();
    }
    return out;
}

bool item(FixupContext& context, Draft& draft, const QJsonObject& item, const QJsonObject&) {
    const QString action = item[QLatin1StringView("action")].toString();
    if (action == u"switch") {
        draft.skipped = true;
        return true;
    }
    const QJsonValue time = item[QLatin1StringView("msgtime")];
    if (!time.isDouble()) {
        context.raise(Severity::Error, codes::kRowMissing, {}, "msgtime");
        return false;
    }
    Message& m = draft.message;
    m.at = parseTime(std::to_string(static_cast<std::int64_t>(time.toDouble())));
    m.id = item[QLatin1StringView("msgid")].toString().toStdString();
    m.senderId = item[QLatin1StringView("from")].toString().toStdString();
    m.roomId = item[QLatin1StringView("roomid")].toString().toStdString();
    if (m.roomId.empty()) m.roomId = "*";
    // Staff have short ids of their own; outside people wm…/wo…, robots wb….
    m.own = !m.senderId.starts_with("wm") && !m.senderId.starts_with("wo") && !m.senderId.starts_with("wb");
    const QJsonObject revoke = item[QLatin1StringView("revoke")].toObject();
    if (action == u"recall" || !revoke.isEmpty()) {
        m.kind = "revoke";
        m.id = revoke[QLatin1StringView("pre_msgid")].toString().toStdString();
        return true;
    }
    m.text = textOf(item);
    m.kind = m.text.empty() ? "other" : "text";
    return true;
}

}  // namespace

Fixups wecom_msgaudit_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
