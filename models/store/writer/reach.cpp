#include "store/writer/reach.h"

namespace roulian::store {

Reach::Reach(Context& context, SkuWords& words)
    : m_context(context),
      m_words(words),
      m_accountDay(context, "account_day", {"account", "day"},
                   {{"new_followers"},
                    {"lost_followers"},
                    {"net_followers"},
                    {"followers"},
                    {"sharers"},
                    {"original_clicks"},
                    {"favourites"},
                    {"posts"}},
                   true),
      m_content(context, "content_stat", {"account", "content_key"},
                {{"url", Rule::Fill},
                 {"title"},
                 {"published_day", Rule::Fill},
                 {"reads"},
                 {"readers"},
                 {"shares"},
                 {"sharers"},
                 {"follows"},
                 {"delivered"},
                 {"favourites"},
                 {"open_rate"},
                 {"finish_rate"}},
                true),
      m_channelDay(context, "content_channel_day", {"account", "day", "channel", "title"}, {{"readers"}},
                   true),
      m_live(context, "live_session", {"account", "started_at"},
             {{"name"},
              {"duration_s"},
              {"viewers"},
              {"peak_online"},
              {"likes"},
              {"comments"},
              {"shares"},
              {"follows"},
              {"average_watch_s"},
              {"orders"},
              {"sales_fen"}},
             true),
      m_staff(context, "staff_stat", {"userid", "day"},
              {{"chats"},
               {"messages"},
               {"reply_rate"},
               {"first_reply_minutes"},
               {"blocked"},
               {"applies"},
               {"new_contacts"}},
              true),
      m_talk(context, "talk_day", {"community_id", "day"},
             {{"messages", Rule::Max},
              {"senders", Rule::Max},
              {"own_messages", Rule::Max},
              {"questions", Rule::Max},
              {"complaints", Rule::Max},
              {"jielong", Rule::Max},
              {"system_messages", Rule::Max},
              {"revoked", Rule::Max}},
             true),
      m_mention(context, "talk_mention", {"talk_day_id", "word"},
                {{"sku_id", Rule::Fill}, {"messages", Rule::Max}}, false),
      m_community(context, "community", {"kind", "external_id", "name", "owner"}, {{"status", Rule::Fill}},
                  true),
      m_communityById(context.db, "SELECT id FROM community WHERE external_id = ?1 ORDER BY id LIMIT 1"),
      m_communityByName(context.db,
                        "SELECT min(id), count(*) FROM community WHERE name = ?1 AND (kind = ?2 OR kind IN "
                        "('wecom_group', 'wechat_room'))") {}

Result<std::int64_t> Reach::community(const std::string& kind, const std::string& externalId,
                                      const std::string& name) {
    if (externalId.empty() && name.empty()) return std::int64_t{0};
    if (!externalId.empty()) {
        m_communityById.reset();
        const auto row = m_communityById.bind(1, externalId).step();
        if (!row) return row.error();
        const std::int64_t id = *row ? m_communityById.integer(0) : 0;
        m_communityById.reset();
        if (id) return id;
    } else {
        // Without an id a name that only one group has is that group.
        m_communityByName.reset();
        const auto row = m_communityByName.bind(1, name).bind(2, kind).step();
        if (!row) return row.error();
        const std::int64_t id = *row && m_communityByName.integer(1) == 1 ? m_communityByName.integer(0) : 0;
        m_communityByName.reset();
        if (id) return id;
    }
    return m_community.apply({kind, externalId, name, std::string_view("")}, {std::string_view("")});
}

Result<Outcome> Reach::write(const AccountDayRecord& r) {
    const auto id =
        m_accountDay.apply({r.account, r.day}, {r.newFollowers, r.lostFollowers, r.netFollowers, r.followers,
                                                r.sharers, r.originalClicks, r.favourites, r.posts});
    if (!id) return id.error();
    return outcome(m_accountDay.inserted());
}

Result<Outcome> Reach::write(const ContentRecord& r) {
    if (r.url.empty() && r.title.empty()) return Error{"record.key.missing", {"title"}};
    const std::string key =
        !r.url.empty() ? r.url : r.title + (r.publishedDay ? " " + r.publishedDay->iso() : std::string());
    const auto id = m_content.apply(
        {r.account, key}, {r.url, r.title, r.publishedDay, r.reads, r.readers, r.shares, r.sharers, r.follows,
                           r.delivered, r.favourites, r.openRate, r.finishRate});
    if (!id) return id.error();
    return outcome(m_content.inserted());
}

Result<Outcome> Reach::write(const ContentChannelDayRecord& r) {
    const auto id = m_channelDay.apply({r.account, r.day, r.channel, r.title}, {r.readers});
    if (!id) return id.error();
    return outcome(m_channelDay.inserted());
}

Result<Outcome> Reach::write(const LiveSessionRecord& r) {
    const auto id = m_live.apply({r.account, r.startedAt},
                                 {r.name, r.durationSeconds, r.viewers, r.peakOnline, r.likes, r.comments,
                                  r.shares, r.follows, r.averageWatchSeconds, r.orders, r.sales});
    if (!id) return id.error();
    return outcome(m_live.inserted());
}

Result<Outcome> Reach::write(const StaffDayRecord& r) {
    const auto id = m_staff.apply({r.userId, r.day}, {r.chats, r.messages, r.replyRate, r.firstReplyMinutes,
                                                      r.blocked, r.applies, r.newContacts});
    if (!id) return id.error();
    return outcome(m_staff.inserted());
}

Result<Outcome> Reach::write(const TalkDayRecord& r) {
    const auto group = community(r.kind, r.externalId, r.name);
    if (!group) return group.error();
    if (!*group) return Error{"record.key.missing", {"community"}};
    const auto id = m_talk.apply({*group, r.day}, {r.messages, r.senders, r.own, r.questions, r.complaints,
                                                   r.jielong, r.system, r.revoked});
    if (!id) return id.error();
    const bool added = m_talk.inserted();
    for (const auto& [word, messages] : r.mentions) {
        const auto sku = m_words.skuOf(word);
        if (!sku) return sku.error();
        const auto mention = m_mention.apply({*id, word}, {sku->id ? Cell(sku->id) : Cell(), messages});
        if (!mention) return mention.error();
    }
    return outcome(added);
}

}  // namespace roulian::store
