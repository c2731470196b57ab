#pragma once
// Messages a planner asked to keep for a while; what was said and by whom lies sealed in the vault.
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/people.h"
#include "store/writer/reach.h"

namespace roulian::store {

class TalkMessages {
public:
    TalkMessages(Context& context, People& people, Reach& reach);
    // A message that is kept already stays as it is, but for a later day to go. A revoked one goes at once.
    Result<Outcome> write(const TalkMessageRecord& record);

private:
    Context& m_context;
    People& m_people;
    Reach& m_reach;
    Statement m_find, m_add, m_extend, m_remove, m_removePerson, m_removeImages;
};

}  // namespace roulian::store
