#include "exchange/formats/ktt_customer_table/ktt.h"

#include <algorithm>

#include "core/text.h"
#include "exchange/io/cleaning.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/file_name_time.h"

namespace roulian::exchange::formats {
namespace {

// The same group buy exported twice must keep its name: "早餐团_20260815 (1)" is "早餐团".
std::string withoutDates(std::string_view name) {
    using namespace std::string_view_literals;
    std::string out(name);
    for (bool cut = true; cut && !out.empty();) {
        const std::string_view text = trimmed(out);
        std::size_t length = text.size();
        if (text.ends_with(')') || text.ends_with("）"sv)) {
            const std::size_t open = std::max(text.rfind('(') + 1, text.rfind("（"sv) + 1);
            const std::string_view inside = text.substr(open == 0 ? length : open);
            if (open > 1 && inside.find_first_not_of("0123456789)）"sv) == std::string_view::npos)
                length = open - 1;
        } else {
            std::size_t begin = length;
            while (begin > 0 && ((text[begin - 1] >= '0' && text[begin - 1] <= '9') ||
                                 text[begin - 1] == '-' || text[begin - 1] == '_' || text[begin - 1] == ' '))
                --begin;
            // A year, month and day at least; "第5期 2" is no date.
            if (length - begin >= 8) length = begin;
        }
        cut = length < text.size() && length > 0;
        out = std::string(trimmed(text.substr(0, cut ? length : text.size())));
    }
    return out.empty() ? std::string(name) : out;
}

}  // namespace

std::string kttTitle(const FixupContext& context, const std::vector<std::vector<std::string>>& above) {
    for (const auto& row : above)
        for (const std::string& cell : row)
            if (const std::string_view text = cleanCell(cell); !text.empty()) return std::string(text);
    std::string name = context.facts->name;
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos) name.resize(dot);
    return withoutDates(name);
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
    if (context.memory.emplace("time.said", "").second) {
        context.row = FixupContext::kWholeFile;
        context.raise(Severity::Note, codes::kTimeAssumed, {at.iso()}, {});
        context.row = 0;
    }
}

}  // namespace roulian::exchange::formats
