#pragma once
// The words by which people speak of the products of a workspace, for counting them in chats.
#include <vector>

#include "exchange/recipe/recognise.h"

namespace roulian::store {
class Database;
}

namespace roulian::workspace {

// Names without the brand most of them begin with, and their endings of three letters and more where only one
// product has them: 山野里山核桃仁 → 山核桃仁, 核桃仁. Empty when there are no goods yet.
std::vector<exchange::TalkWord> talkWords(store::Database& db);
std::vector<exchange::TalkWord> talkWordsOf(const std::vector<std::string>& names);

}  // namespace roulian::workspace
