// What belongs to the account stands on every channel's row; that of 全部 holds the whole.
#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {
Fixups mp_account_daily_fixups();
namespace {

bool document(FixupContext&, Draft& draft) {
    auto& main = std::get<ContentChannelDayRecord>(draft.record);
    main.day = draft.day.value_or(Day{});
    if (main.channel == "全部") {
        draft.accountDay.day = main.day;
        draft.extra.emplace_back(std::move(draft.accountDay));
    }
    return true;
}

}  // namespace

Fixups mp_account_daily_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
