#pragma once
// The end of messages that were kept for a while (table talk_message).
#include <cstdint>
#include <optional>

#include "core/day.h"
#include "core/result.h"

namespace roulian::store {

class Database;

// Deletes messages whose last day is before `today`, or all of them, in a transaction of its own; also from what undo
// would bring back, and so that nothing of them stays in the file. Value: how many went.
Result<std::int64_t> forgetTalk(Database& db, std::optional<Day> today);

}  // namespace roulian::store
