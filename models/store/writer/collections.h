#pragma once
// 接龙 lists, forms and votes: who asked for what, before it is an order.
#include "core/records.h"
#include "store/import_writer.h"
#include "store/writer/context.h"
#include "store/writer/orders.h"
#include "store/writer/people.h"
#include "store/writer/reach.h"
#include "store/writer/sku_words.h"
#include "store/writer/upsert.h"

namespace roulian::store {

class Collections {
public:
    Collections(Context& context, People& people, Orders& orders, Reach& reach, SkuWords& words);
    // Entries are found again by who made them, then by number. A changed text replaces what it asked for and
    // opens it again; of a complete list, entries that are missing were withdrawn.
    Result<Outcome> write(const CollectionRecord& record);

private:
    struct Old {
        std::int64_t id = 0, customer = 0, person = 0;
        std::string seq, text, state;
        bool used = false;
    };
    Result<std::vector<Old>> oldEntries(std::int64_t collection);
    Status writeEntry(const CollectionRecord& record, const CollectionRecord::Entry& entry,
                      std::int64_t collection, std::vector<Old>& old);
    Status writeItems(const CollectionRecord::Entry& entry, std::int64_t id, bool changed);

    Context& m_context;
    People& m_people;
    Orders& m_orders;
    Reach& m_reach;
    SkuWords& m_words;
    Upsert m_collection, m_item, m_answer;
    Statement m_old, m_add, m_set;
};

}  // namespace roulian::store
