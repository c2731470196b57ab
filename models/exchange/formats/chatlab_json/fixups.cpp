#include "exchange/formats/chatlab_json/chatlab.h"

namespace roulian::exchange::formats {
Fixups chatlab_json_fixups();
namespace {

bool item(FixupContext&, Draft& draft, const QJsonObject& item, const QJsonObject& root) {
    readChatlabMessage(draft, item, root[QLatin1StringView("meta")].toObject());
    return true;
}

}  // namespace

Fixups chatlab_json_fixups() {
    return {nullptr, nullptr, item};
}

}  // namespace roulian::exchange::formats
