#pragma once
// What accounts, articles, live shows, staff and chats reached, as figures of days.
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/sku_words.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class Reach {
public:
    Reach(Context& context, SkuWords& words);
    Result<Outcome> write(const AccountDayRecord& record);
    Result<Outcome> write(const ContentRecord& record);
    Result<Outcome> write(const ContentChannelDayRecord& record);
    Result<Outcome> write(const LiveSessionRecord& record);
    Result<Outcome> write(const StaffDayRecord& record);
    // Of two exports of one day of a chat the one that saw more stands: nothing is counted twice.
    Result<Outcome> write(const TalkDayRecord& record);

    // The community a chat is; 0 when it has neither id nor name.
    Result<std::int64_t> community(const std::string& kind, const std::string& externalId,
                                   const std::string& name);

private:
    Outcome outcome(bool added) const {
        return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
    }
    Context& m_context;
    SkuWords& m_words;
    Upsert m_accountDay, m_content, m_channelDay, m_live, m_staff, m_talk, m_mention, m_community;
    Statement m_communityById, m_communityByName;
};

}  // namespace roulian::store
