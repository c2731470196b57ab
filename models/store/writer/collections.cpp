#include "store/writer/collections.h"

#include "core/text.h"
#include "store/codes.h"

namespace roulian::store {

Collections::Collections(Context& context, People& people, Orders& orders, Reach& reach, SkuWords& words)
    : m_context(context),
      m_people(people),
      m_orders(orders),
      m_reach(reach),
      m_words(words),
      m_collection(context, "collection", {"shop_id", "title", "leader"},
                   {{"kind", Rule::Fill}, {"body"}, {"opened_at", Rule::Min}, {"community_id", Rule::Fill}},
                   false),
      m_item(
          context, "entry_item", {"entry_id", "line_no"},
          {{"label", Rule::Decided}, {"sku_id"}, {"qty_milli", Rule::Decided}, {"confidence", Rule::Decided}},
          false),
      m_answer(context, "entry_answer", {"entry_id", "question"}, {{"answer"}}, false),
      m_old(
          context.db,
          "SELECT id, coalesce(customer_id, 0), coalesce(person_id, 0), seq, text, state FROM collection_entry WHERE "
          "collection_id = ?1 ORDER BY id"),
      m_add(
          context.db,
          "INSERT INTO collection_entry(collection_id, seq, customer_id, person_id, text, submitted_at, state, "
          "batch_id, src_file, src_row) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 'live', ?7, ?8, ?9)"),
      m_set(
          context.db,
          "UPDATE collection_entry SET seq = ?2, person_id = ?3, text = ?4, state = 'live', src_file = ?5, src_row = "
          "?6 WHERE id = ?1") {}

Result<std::vector<Collections::Old>> Collections::oldEntries(std::int64_t collection) {
    std::vector<Old> out;
    m_old.reset();
    m_old.bind(1, collection);
    for (;;) {
        const auto row = m_old.step();
        if (!row) return row.error();
        if (!*row) break;
        out.push_back({m_old.integer(0), m_old.integer(1), m_old.integer(2), std::string(m_old.text(3)),
                       std::string(m_old.text(4)), std::string(m_old.text(5))});
    }
    m_old.reset();
    return out;
}

Result<Outcome> Collections::write(const CollectionRecord& r) {
    if (r.title.empty()) return Error{"record.key.missing", {"title"}};
    if (m_context.vault.locked()) return Error{"vault.locked", {}};
    const auto shop = m_orders.shop(r.shop.channel, r.shop.name);
    if (!shop) return shop.error();
    const auto group = m_reach.community(r.communityKind, r.communityId, r.communityName);
    if (!group) return group.error();
    const std::string leader = r.communityName.empty() ? r.communityId : r.communityName;
    const auto id =
        m_collection.apply({*shop, r.title, leader},
                           {r.kind, withMaskedPhones(r.body), r.openedAt, *group ? Cell(*group) : Cell()});
    if (!id) return id.error();
    const bool added = m_collection.inserted();
    auto old = oldEntries(*id);
    if (!old) return old.error();
    const std::int64_t row = m_context.row;
    for (const CollectionRecord::Entry& entry : r.entries) {
        if (entry.rowNo) m_context.row = entry.rowNo;
        const Status written = writeEntry(r, entry, *id, *old);
        m_context.row = row;
        if (!written) return written.error();
    }
    if (r.complete)
        for (const Old& entry : *old) {
            if (entry.used || entry.state == "withdrawn") continue;
            ROULIAN_TRY(
                m_context.db.statement("UPDATE collection_entry SET state = 'withdrawn' WHERE id = ?1")
                    .run(entry.id));
            m_context.touch("collection_entry");
        }
    return added ? Outcome::New : m_context.wrote ? Outcome::Changed : Outcome::Same;
}

Status Collections::writeEntry(const CollectionRecord& r, const CollectionRecord::Entry& entry,
                               std::int64_t collection, std::vector<Old>& old) {
    std::int64_t customer = 0;
    if (!entry.who.empty()) {
        OrderRecord who;
        who.buyer = entry.who;
        who.receiver.name = entry.person.name;
        who.receiver.phone = entry.person.phone;
        who.createdAt = entry.at;
        const std::string scope = std::string(channelCode(r.shop.channel)) + "/" + r.shop.name;
        const auto found = m_people.customerOfOrder(who, scope, 0);
        if (!found) return found.error();
        customer = *found;
    }
    Old* same = nullptr;
    // Who and number, who alone, and for nameless ones the number.
    for (int pass = 0; pass < 2 && same == nullptr; ++pass)
        for (Old& o : old) {
            if (o.used || o.customer != customer || (o.seq != entry.seq && (pass == 0 || !customer)))
                continue;
            // A form may be handed in twice by one person; a line of a list moves when others withdraw.
            if (pass == 1 && r.kind != "jielong") continue;
            same = &o;
            break;
        }
    const std::string text = withMaskedPhones(entry.text);
    const auto person = m_people.savePerson(entry.person, same != nullptr ? same->person : 0, false);
    if (!person) return person.error();
    const Cell file = m_context.file ? Cell(m_context.file) : Cell(),
               row = m_context.file ? Cell(m_context.row) : Cell();
    const Cell personCell = *person ? Cell(*person) : Cell();
    std::int64_t id = 0;
    bool changed = true;
    if (same == nullptr) {
        m_add.reset();
        const Cell cells[] = {collection,      entry.seq, customer ? Cell(customer) : Cell(),
                              personCell,      text,      entry.at,
                              m_context.batch, file,      row};
        int i = 0;
        for (const Cell& cell : cells) cell.bindTo(m_add, ++i);
        ROULIAN_TRY(m_add.run());
        id = m_context.db.lastInsertId();
        m_context.touch("collection_entry");
    } else {
        same->used = true;
        id = same->id;
        changed = same->text != text;
        if (changed || same->seq != entry.seq || same->state != "live" || same->person != *person) {
            m_set.reset();
            const Cell cells[] = {id, entry.seq, personCell, text, file, row};
            int i = 0;
            for (const Cell& cell : cells) cell.bindTo(m_set, ++i);
            ROULIAN_TRY(m_set.run());
            m_context.touch("collection_entry");
        }
    }
    ROULIAN_TRY(writeItems(entry, id, same != nullptr && changed));
    for (const auto& [question, answer] : entry.answers) {
        const auto written = m_answer.apply({id, question}, {withMaskedPhones(answer)});
        if (!written) return written.error();
    }
    return success();
}

Status Collections::writeItems(const CollectionRecord::Entry& entry, std::int64_t id, bool changed) {
    if (changed) {
        // Another wish: what was confirmed of the old one no longer holds.
        ROULIAN_TRY(m_context.db.statement("DELETE FROM entry_item WHERE entry_id = ?1").run(id));
        m_context.touch("entry_item");
    }
    std::int64_t lineNo = 0;
    for (const CollectionRecord::Item& item : entry.items) {
        const auto match = m_words.skuOf(item.label);
        if (!match) return match.error();
        const Cell key[] = {id, ++lineNo};
        const auto found = m_item.find(key);
        if (!found) return found.error();
        const Cell values[] = {item.label, match->id ? Cell(match->id) : Cell(), item.qty, item.confidence};
        if (*found) continue;  // a person may have corrected it
        if (auto added = m_item.insert(key, values); !added) return added.error();
    }
    return success();
}

}  // namespace roulian::store
