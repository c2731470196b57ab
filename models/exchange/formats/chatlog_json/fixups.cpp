// chatlog: an array of messages.
#include <QJsonObject>

#include "core/number.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups chatlog_json_fixups();
namespace {

bool item(FixupContext&, Draft& draft, const QJsonObject& item, const QJsonObject&) {
    Message& m = draft.message;
    const auto text = [&](QLatin1StringView key) { return item[key].toString().toStdString(); };
    m.at = parseTime(text(QLatin1StringView("time")));
    m.roomId = text(QLatin1StringView("talker"));
    m.roomName = text(QLatin1StringView("talkerName"));
    m.senderId = text(QLatin1StringView("sender"));
    m.senderName = text(QLatin1StringView("senderName"));
    m.own = item[QLatin1StringView("isSelf")].toBool();
    m.typeNumber = item[QLatin1StringView("type")].toInt(-1);
    m.subType = item[QLatin1StringView("subType")].toInt();
    m.text = text(QLatin1StringView("content"));
    return true;
}

}  // namespace

Fixups chatlog_json_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
