// One line each: a header, the members, the messages.
#include "exchange/formats/chatlab_json/chatlab.h"

namespace roulian::exchange::formats {
Fixups chatlab_jsonl_fixups();
namespace {

bool item(FixupContext& context, Draft& draft, const QJsonObject& item, const QJsonObject&) {
    const QString type = item[QLatin1StringView("_type")].toString();
    if (type != u"message") {
        const QJsonObject meta = item[QLatin1StringView("meta")].toObject();
        if (type == u"header") {
            context.memory["room.id"] = meta[QLatin1StringView("groupId")].toString().toStdString();
            context.memory["room.name"] = meta[QLatin1StringView("name")].toString().toStdString();
        }
        draft.skipped = true;
        return true;
    }
    readChatlabMessage(draft, item, {});
    return true;
}

}  // namespace

Fixups chatlab_jsonl_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
