#include "store/writer/sku_words.h"

#include "core/text.h"
#include "store/statement.h"

namespace roulian::store {

Status SkuWords::load() {
    if (m_loaded) return success();
    m_skus.clear();
    m_known.clear();
    Statement st(m_context.db,
                 "SELECT id, name, spec FROM sku WHERE kind = 'goods' AND name <> '' ORDER "
                 "BY id");
    for (;;) {
        const auto row = st.step();
        if (!row) return row.error();
        if (!*row) break;
        Sku sku{st.integer(0), folded(st.text(1)), {}};
        sku.whole = sku.name + folded(st.text(2));
        m_skus.push_back(std::move(sku));
    }
    m_loaded = true;
    return success();
}

Result<SkuWords::Match> SkuWords::skuOf(const std::string& word) {
    ROULIAN_TRY(load());
    const std::string key = folded(word);
    if (key.size() < 4) return Match{};  // one Chinese letter says too little
    if (const auto it = m_known.find(key); it != m_known.end()) return it->second;
    Match match;
    int exact = 0, parts = 0;
    for (const Sku& sku : m_skus) {
        if (sku.name == key || sku.whole == key) {
            match = {sku.id, 1};
            ++exact;
        }
    }
    if (exact == 0)
        for (const Sku& sku : m_skus)
            if (sku.whole.find(key) != std::string::npos || key.find(sku.name) != std::string::npos) {
                match = {sku.id, 0.6};
                ++parts;
            }
    if (exact > 1 || (exact == 0 && parts != 1)) match = {};
    m_known.emplace(key, match);
    return match;
}

}  // namespace roulian::store
