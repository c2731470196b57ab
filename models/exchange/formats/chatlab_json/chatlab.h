#pragma once
// ChatLab's messages, in one JSON document or one a line.
#include <QJsonObject>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {

// Fills draft.message from a message; meta: of the chat.
void readChatlabMessage(Draft& draft, const QJsonObject& item, const QJsonObject& meta);

}  // namespace roulian::exchange::formats
