// One form handed in, as an entry of its collection.
#include "exchange/formats/ktt_customer_table/ktt.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/mapper.h"

namespace roulian::exchange {

bool RowMapper::commitEntry() {
    auto& collection = std::get<CollectionRecord>(m_draft.record);
    CollectionRecord::Entry& entry = m_draft.entry;
    if (!m_context.memory.contains("title")) m_context.memory["title"] = formats::kttTitle(m_context, {});
    collection.title = m_context.memory["title"];
    collection.kind = "form";
    collection.shop.channel = m_profile.channel;
    collection.shop.name = m_context.recipe->shopName;
    entry.rowNo = m_rowNo;
    // Rows are sorted anew in every export; the time of handing in stays.
    if (entry.seq.empty()) entry.seq = entry.at ? entry.at->iso() : std::to_string(m_rowNo);
    if (!m_draft.phoneFull.empty()) entry.who.push_back({IdentityKind::PhoneFull, {}, m_draft.phoneFull});
    if (!m_draft.nick.empty() && m_draft.nick != "匿名")
        entry.who.push_back({IdentityKind::Nick, "form", m_draft.nick});
    collection.entries.push_back(std::move(entry));
    m_draft.lineCount = 1;
    return true;
}

}  // namespace roulian::exchange
