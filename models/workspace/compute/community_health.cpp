#include "workspace/compute/community_health.h"

#include <algorithm>
#include <vector>

#include "customers/community.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/rows.h"

namespace roulian::workspace {

namespace {

using customers::CommunityFlag;
using customers::CommunityHealth;

std::vector<customers::CommunityDay> statistics(store::Database& db, Status& status) {
    std::vector<customers::CommunityDay> rows;
    status = eachRow(
        db,
        "SELECT owner, day, range_days, members_total, members_with_messages, new_members, messages FROM "
        "community_stat WHERE owner <> '' ORDER BY id",
        [&](store::Statement& s) {
            rows.push_back({"o:" + std::string(s.text(0)), s.day(1), static_cast<int>(s.integer(2)),
                            s.optInteger(3), s.optInteger(4), s.optInteger(5), s.optInteger(6)});
        });
    return rows;
}

// The chat says who wrote and how much; of how many, the group list says.
std::vector<customers::CommunityDay> talk(store::Database& db, Status& status) {
    std::vector<customers::CommunityDay> rows;
    status = eachRow(
        db,
        "SELECT t.community_id, t.day, k.member_count, t.senders, t.messages FROM talk_day t JOIN community k "
        "ON k.id = t.community_id WHERE k.kind <> 'single' ORDER BY t.id",
        [&](store::Statement& s) {
            // Without a group list the change still shows: one member stands for all.
            const auto members = s.optInteger(2);
            rows.push_back({"k:" + std::to_string(s.integer(0)), s.day(1), 1,
                            members ? members : std::optional<std::int64_t>(100), s.optInteger(3),
                            std::nullopt, s.optInteger(4)});
        });
    return rows;
}

std::string trendOf(const CommunityHealth& h) {
    for (const CommunityFlag flag :
         {CommunityFlag::Silent, CommunityFlag::Cooling, CommunityFlag::Shrinking, CommunityFlag::Heating,
          CommunityFlag::Growing, CommunityFlag::LowActivity})
        if (std::find(h.flags.begin(), h.flags.end(), flag) != h.flags.end())
            return std::string(customers::code(flag));
    return h.messagesPerMember && h.previousMessagesPerMember ? "steady" : "unknown";
}

// What the trend stands on, in one sentence.
std::string reasonOf(const CommunityHealth& h, std::optional<double> now, std::optional<double> before,
                     bool byMessages) {
    if (trendOf(h) == "silent") return jsonSentence("community.why.silent", {arg(h.lastDay)});
    if (!now || !before) return jsonSentence("community.why.short", {});
    if (byMessages)
        return jsonSentence(
            h.growth ? "community.why.messages.members" : "community.why.messages",
            {argNumber(*now * 100), argNumber(*before * 100), argPercent(h.growth.value_or(0))});
    return jsonSentence("community.why.active", {argPercent(*now), argPercent(*before)});
}

Status write(store::Database& db, const std::vector<customers::CommunityDay>& rows, Day asOf) {
    if (rows.empty()) return success();
    Day last = rows.front().day;
    for (const auto& row : rows) last = std::max(last, row.day + (std::max(row.rangeDays, 1) - 1));
    auto insert = db.statement(
        "INSERT INTO community_health(key, trend, delta, growth, reason, last_day) VALUES (?, ?, ?, ?, ?, ?)");
    for (const CommunityHealth& h : customers::communityHealth(rows, std::min(last, asOf))) {
        const bool byMessages = h.messagesPerMember && h.previousMessagesPerMember;
        const auto now = byMessages ? h.messagesPerMember : h.activeRate;
        const auto before = byMessages ? h.previousMessagesPerMember : h.previousActiveRate;
        std::optional<double> delta;
        if (now && before && *before > 0) delta = *now / *before - 1;
        if (auto status = insert.run(h.community, trendOf(h), delta, h.growth,
                                     reasonOf(h, now, before, byMessages), h.lastDay);
            !status)
            return status;
    }
    return success();
}

}  // namespace

Status writeCommunityHealth(store::Database& db, Day asOf) {
    if (auto status = db.exec("DELETE FROM community_health"); !status) return status;
    Status status = success();
    const auto figures = statistics(db, status);
    if (!status) return status;
    const auto chats = talk(db, status);
    if (!status) return status;
    if (status = write(db, figures, asOf); !status) return status;
    return write(db, chats, asOf);
}

}  // namespace roulian::workspace
