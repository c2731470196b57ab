#include "customers/community.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace roulian::customers {

namespace {

struct WindowMeans {
    std::optional<double> activeRate, messagesPerMember;
};

Day lastDayOf(const CommunityDay& row) {
    return row.day + (std::max(row.rangeDays, 1) - 1);
}

// Rows that end in (end − days, end], of single days or of ranges.
WindowMeans means(std::span<const CommunityDay> rows, Day end, int days, bool ranged) {
    double rateSum = 0, rateDays = 0, messages = 0, memberDays = 0;
    for (const CommunityDay& row : rows) {
        const Day last = lastDayOf(row);
        if (last > end || last <= end - days || (row.rangeDays > 1) != ranged) continue;
        if (!row.members || *row.members <= 0) continue;
        const double members = static_cast<double>(*row.members), length = std::max(row.rangeDays, 1);
        if (row.activeMembers) {
            rateSum += static_cast<double>(*row.activeMembers) / members * length;
            rateDays += length;
        }
        if (row.messages) {
            messages += static_cast<double>(*row.messages);
            memberDays += members * length;
        }
    }
    WindowMeans m;
    if (rateDays > 0) m.activeRate = rateSum / rateDays;
    if (memberDays > 0) m.messagesPerMember = messages / memberDays;
    return m;
}

std::optional<double> relative(std::optional<double> now, std::optional<double> before) {
    if (!now || !before || *before <= 0) return std::nullopt;
    return *now / *before - 1;
}

// Only figures can show silence: missing rows are missing data.
bool silent(std::span<const CommunityDay> rows, Day asOf, int days, bool ranged) {
    int covered = 0;
    for (const CommunityDay& row : rows) {
        if (!row.messages || (row.rangeDays > 1) != ranged || lastDayOf(row) <= asOf - days) continue;
        if (*row.messages > 0) return false;
        covered += std::max(row.rangeDays, 1);
    }
    return days > 0 && covered >= days;
}

CommunityHealth healthOf(std::span<const CommunityDay> rows, Day asOf, const CommunityOptions& o) {
    CommunityHealth h;
    h.community = rows.front().community;
    std::optional<std::int64_t> earlier;
    bool daily = false;
    for (const CommunityDay& row : rows) {  // sorted by last day
        const Day last = lastDayOf(row);
        h.lastDay = last;
        if (row.members) {
            h.members = row.members;
            if (last <= asOf - o.windowDays) earlier = row.members;
        }
        daily = daily || (row.rangeDays <= 1 && last > asOf - 2 * o.windowDays);
    }
    h.ranged = !daily;
    for (const CommunityDay& row : rows)
        if (lastDayOf(row) > asOf - o.windowDays && (row.rangeDays > 1) == h.ranged)
            h.newMembers += row.newMembers.value_or(0);
    const WindowMeans now = means(rows, asOf, o.windowDays, h.ranged);
    const WindowMeans before = means(rows, asOf - o.windowDays, o.windowDays, h.ranged);
    h.activeRate = now.activeRate;
    h.previousActiveRate = before.activeRate;
    h.messagesPerMember = now.messagesPerMember;
    h.previousMessagesPerMember = before.messagesPerMember;
    if (h.members && earlier && *earlier > 0)
        h.growth = static_cast<double>(*h.members) / static_cast<double>(*earlier) - 1;

    std::optional<double> trend = relative(h.messagesPerMember, h.previousMessagesPerMember);
    if (!trend) trend = relative(h.activeRate, h.previousActiveRate);
    if (trend && *trend >= o.trendFrom) h.flags.push_back(CommunityFlag::Heating);
    if (trend && *trend <= -o.trendFrom) h.flags.push_back(CommunityFlag::Cooling);
    if (h.growth && *h.growth >= o.growthFrom) h.flags.push_back(CommunityFlag::Growing);
    if (h.growth && *h.growth <= -o.growthFrom) h.flags.push_back(CommunityFlag::Shrinking);
    if (silent(rows, asOf, o.silentDays, h.ranged))
        h.flags.push_back(CommunityFlag::Silent);
    else if (h.activeRate && *h.activeRate < o.lowActiveRate)
        h.flags.push_back(CommunityFlag::LowActivity);
    return h;
}

}  // namespace

std::string_view code(CommunityFlag flag) {
    constexpr std::array<std::string_view, 6> kCodes{"heating",   "cooling", "growing",
                                                     "shrinking", "silent",  "low_activity"};
    return kCodes[static_cast<std::size_t>(flag)];
}

std::vector<CommunityHealth> communityHealth(std::span<const CommunityDay> input, Day asOf,
                                             const CommunityOptions& options) {
    std::map<std::tuple<std::string, Day, int>, const CommunityDay*> unique;
    for (const CommunityDay& row : input)
        if (lastDayOf(row) <= asOf) unique[{row.community, row.day, std::max(row.rangeDays, 1)}] = &row;
    std::vector<CommunityDay> rows;
    rows.reserve(unique.size());
    for (const auto& [key, row] : unique) rows.push_back(*row);
    std::stable_sort(rows.begin(), rows.end(), [](const CommunityDay& a, const CommunityDay& b) {
        return std::tuple(std::string_view(a.community), lastDayOf(a)) <
               std::tuple(std::string_view(b.community), lastDayOf(b));
    });
    std::vector<CommunityHealth> result;
    const std::span<const CommunityDay> all(rows);
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        while (to < rows.size() && rows[to].community == rows[from].community) ++to;
        result.push_back(healthOf(all.subspan(from, to - from), asOf, options));
        from = to;
    }
    return result;
}

}  // namespace roulian::customers
