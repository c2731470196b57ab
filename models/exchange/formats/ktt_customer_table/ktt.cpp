#include "exchange/formats/ktt_customer_table/ktt.h"

#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/file_name_time.h"

namespace roulian::exchange::formats {

std::string kttTitle(const FixupContext& context, const std::vector<std::vector<std::string>>& above) {
    for (const auto& row : above)
        for (const std::string& cell : row)
            if (const std::string_view text = cleanCell(cell); !text.empty()) return std::string(text);
    std::string name = context.facts->name;
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos) name.resize(dot);
    return name;
}

void kttKey(const FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    if (order.collection.empty())
        if (const auto it = context.memory.find("title"); it != context.memory.end())
            order.collection = it->second;
    if (order.leader.empty())
        if (const auto it = context.memory.find("leader"); it != context.memory.end())
            order.leader = it->second;
    order.orderNo = order.collection + "/" + order.leader + "/" + order.orderNo;
}

void kttTime(FixupContext& context, Draft& draft) {
    OrderRecord& order = draft.order();
    if (order.createdAt || order.paidAt) return;
    LocalTime at = context.recipe->now;
    if (const auto it = context.memory.find("time"); it != context.memory.end()) {
        if (const auto times = timesInName(it->second); times.exportedAt) at = *times.exportedAt;
    } else if (context.recipe->takenAt) {
        at = *context.recipe->takenAt;
    }
    at.precision = Precision::Day;
    order.createdAt = at;
    if (context.memory.emplace("time.said", "").second)
        context.raise(Severity::Note, codes::kTimeAssumed, {at.iso()}, {});
}

}  // namespace roulian::exchange::formats
