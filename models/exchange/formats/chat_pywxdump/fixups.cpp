// PyWxDump's eight columns: content is JSON of src and msg.
#include <QJsonDocument>
#include <QJsonObject>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups chat_pywxdump_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    std::string& text = draft.message.text;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (json.isObject()) text = json.object()[QLatin1StringView("msg")].toString().toStdString();
    return true;
}

}  // namespace

Fixups chat_pywxdump_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
