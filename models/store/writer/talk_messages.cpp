#include "store/writer/talk_messages.h"

#include <algorithm>

#include "core/text.h"

namespace roulian::store {

TalkMessages::TalkMessages(Context& context, People& people, Reach& reach)
    : m_context(context),
      m_people(people),
      m_reach(reach),
      m_find(context.db,
             "SELECT id, person_id, expires_day FROM talk_message WHERE community_id = ?1 AND key = ?2"),
      m_add(
          context.db,
          "INSERT INTO talk_message(community_id, key, at, person_id, sender_mask, own, question, complaint, "
          "expires_day, batch_id, src_file, src_row) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"),
      m_extend(context.db, "UPDATE talk_message SET expires_day = ?2 WHERE id = ?1"),
      m_remove(context.db, "DELETE FROM talk_message WHERE id = ?1"),
      m_removePerson(context.db, "DELETE FROM vault_person WHERE id = ?1"),
      m_removeImages(
          context.db,
          "DELETE FROM journal WHERE (table_name = 'talk_message' AND row_id = ?1) OR (table_name = "
          "'vault_person' AND row_id = ?2)") {}

Result<Outcome> TalkMessages::write(const TalkMessageRecord& r) {
    const auto group = m_reach.community(r.communityKind, r.communityId, r.communityName);
    if (!group) return group.error();
    if (!*group) return Error{"record.key.missing", {"community"}};
    const std::string said = r.id.empty() ? r.at.iso() + '\n' + r.sender + '\n' + r.text : r.id;
    const auto key = m_context.vault.hashOf(IdentityKind::AddressHash, "talk", said);
    if (!key) return key.error();
    m_find.reset();
    m_find.bind(1, *group).bind(2, Blob{bytesOf(*key)});
    const auto there = m_find.step();
    if (!there) return there.error();
    const std::int64_t id = *there ? m_find.integer(0) : 0, person = *there ? m_find.integer(1) : 0,
                       until = *there ? m_find.integer(2) : 0;
    m_find.reset();
    if (r.revoked) {
        if (!id) return Outcome::Same;
        ROULIAN_TRY(m_remove.run(id));
        ROULIAN_TRY(m_removePerson.run(person));
        ROULIAN_TRY(m_removeImages.run(id, person));  // taken back for good: no undo shows it again
        m_context.touch("talk_message");
        return Outcome::Changed;
    }
    const std::int64_t expires = m_context.now / 86400 + r.keepDays;
    if (id) {
        if (expires <= until) return Outcome::Same;
        ROULIAN_TRY(m_extend.run(id, expires));
        m_context.touch("talk_message");
        return Outcome::Changed;
    }
    Person words;
    words.name = r.sender;
    words.remark = r.text;
    const auto sealed = m_people.savePerson(words, 0, false);
    if (!sealed) return sealed.error();
    const std::string mask = maskedName(r.sender);
    ROULIAN_TRY(m_add.run(*group, Blob{bytesOf(*key)}, r.at.seconds, *sealed, mask, r.own ? 1 : 0,
                          r.question ? 1 : 0, r.complaint ? 1 : 0, expires, m_context.batch, m_context.file,
                          m_context.row));
    m_context.touch("talk_message");
    return Outcome::New;
}

}  // namespace roulian::store
