// Three tables stand side by side; a row holds a line of each that is long enough.
#include "exchange/recipe/fixups.h"
#include "exchange/recipe/codes.h"

namespace roulian::exchange::formats {
Fixups mp_content_traffic_fixups();
namespace {

bool document(FixupContext& context, Draft& draft) {
    std::vector<Record> found;
    auto& main = std::get<ContentChannelDayRecord>(draft.record);
    if (draft.day && !main.channel.empty()) {
        main.day = *draft.day;
        found.emplace_back(std::move(main));
    }
    if (draft.accountDayOf) {
        draft.accountDay.day = *draft.accountDayOf;
        found.emplace_back(std::move(draft.accountDay));
    }
    if (draft.contentDay && !draft.contentFrom.title.empty()) {
        draft.contentFrom.day = *draft.contentDay;
        found.emplace_back(std::move(draft.contentFrom));
    }
    if (found.empty()) {
        context.row = draft.rowNo;
        context.raise(Severity::Warning, codes::kRowMissing, {}, {});
        context.row = 0;
        return false;
    }
    draft.record = std::move(found.front());
    for (std::size_t i = 1; i < found.size(); ++i) draft.extra.push_back(std::move(found[i]));
    return true;
}

}  // namespace

Fixups mp_content_traffic_fixups() {
    return {nullptr, document, nullptr};
}

}  // namespace roulian::exchange::formats
