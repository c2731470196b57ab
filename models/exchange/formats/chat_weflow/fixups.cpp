// The chat stands above the header: 微信ID, its id, 昵称, its name.
#include "exchange/recipe/fixups.h"
#include "exchange/io/cleaning.h"

namespace roulian::exchange::formats {
Fixups chat_weflow_fixups();
namespace {

Status prepare(FixupContext& context, TableSource&, const std::vector<std::vector<std::string>>& above) {
    for (const auto& row : above)
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            const std::string_view label = cleanCell(row[i]);
            const char* key = label == "微信ID" ? "room.id" : label == "昵称" ? "room.name" : nullptr;
            for (std::size_t j = i + 1; key != nullptr && j < row.size(); ++j)
                if (const std::string_view value = cleanCell(row[j]); !value.empty()) {
                    context.memory.emplace(key, value);
                    break;
                }
        }
    return success();
}

}  // namespace

Fixups chat_weflow_fixups() {
    return {prepare, nullptr, nullptr};
}

}  // namespace roulian::exchange::formats
