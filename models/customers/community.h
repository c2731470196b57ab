#pragma once
// Health of communities from their daily figures (企业微信 群聊数据统计 and the like).
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/day.h"

namespace roulian::customers {

// One row of one owner or community. Stocks (members) are values at the end of the row's days; flows
// (messages, new members) are sums over them.
struct CommunityDay {
    std::string community;  // key: community or owner
    Day day;                // first day of the row
    int rangeDays = 1;
    std::optional<std::int64_t> members, activeMembers, newMembers, messages;
};

struct CommunityOptions {
    int windowDays = 14;       // compared with the same number of days before
    int silentDays = 7;        // no message for so long
    double trendFrom = 0.2;    // relative change of activity that counts as a trend
    double growthFrom = 0.05;  // relative change of members that counts as growth or shrinking
    double lowActiveRate = 0.05;
};

enum class CommunityFlag : std::uint8_t { Heating, Cooling, Growing, Shrinking, Silent, LowActivity };
std::string_view code(CommunityFlag flag);  // "heating" …

struct CommunityHealth {
    std::string community;
    Day lastDay;  // last day with a row
    std::optional<std::int64_t> members;
    // Mean over the window. A range row counts with its days; its active members are those of the whole
    // range, so rows of one day are preferred and ranged says that only ranges were there.
    std::optional<double> activeRate, previousActiveRate;                // active ÷ members
    std::optional<double> messagesPerMember, previousMessagesPerMember;  // a day
    std::optional<double> growth;  // members now ÷ members a window ago − 1
    std::int64_t newMembers = 0;   // in the window
    bool ranged = false;
    std::vector<CommunityFlag> flags;  // in order of CommunityFlag
};

// Rows after asOf are ignored; asOf itself is the last day of the window. Result by community key.
// Double rows of one community, day and range: the last given wins.
std::vector<CommunityHealth> communityHealth(std::span<const CommunityDay> rows, Day asOf,
                                             const CommunityOptions& options = {});

}  // namespace roulian::customers
