#include "exchange/formats/chatlab_json/chatlab.h"

#include "core/number.h"

namespace roulian::exchange::formats {

void readChatlabMessage(Draft& draft, const QJsonObject& item, const QJsonObject& meta) {
    Message& m = draft.message;
    const auto text = [](const QJsonObject& o, QLatin1StringView key) {
        return o[key].toString().toStdString();
    };
    m.roomId = text(meta, QLatin1StringView("groupId"));
    m.roomName = text(meta, QLatin1StringView("name"));
    if (text(meta, QLatin1StringView("type")) == "private") m.roomId = "*";
    if (const double at = item[QLatin1StringView("timestamp")].toDouble(); at > 0)
        m.at = parseTime(std::to_string(static_cast<std::int64_t>(at)));
    m.id = text(item, QLatin1StringView("platformMessageId"));
    m.senderId = text(item, QLatin1StringView("sender"));
    m.senderName = text(item, QLatin1StringView("accountName"));
    m.text = text(item, QLatin1StringView("content"));
    // 0 text, 25 reply, 80 system, 81 recall; 99 is anything else, judged by its text.
    switch (item[QLatin1StringView("type")].toInt(99)) {
        case 0:
        case 25:
            m.kind = "text";
            break;
        case 80:
            m.kind = "system";
            break;
        case 81:
            m.kind = "revoke";
            break;
        case 99:
            break;
        default:
            m.kind = "other";
    }
}

}  // namespace roulian::exchange::formats
