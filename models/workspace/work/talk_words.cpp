#include "workspace/work/talk_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/text.h"
#include "store/database.h"

namespace roulian::workspace {
namespace {

// Ends of the characters of a UTF-8 text.
std::vector<std::size_t> ends(std::string_view text) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        i += c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        out.push_back(std::min(i, text.size()));
    }
    return out;
}

// The longest beginning of two letters and more that at least three names and most of all names share.
std::string brandOf(const std::vector<std::string>& names) {
    std::map<std::string, std::size_t> counts;
    for (const std::string& name : names) {
        const auto at = ends(name);
        for (std::size_t n = 2; n + 2 <= at.size() && n <= 6; ++n) ++counts[name.substr(0, at[n - 1])];
    }
    std::string best;
    for (const auto& [prefix, count] : counts)
        if (count >= 3 && count * 5 >= names.size() * 3 && prefix.size() > best.size()) best = prefix;
    return best;
}

}  // namespace

std::vector<exchange::TalkWord> talkWordsOf(const std::vector<std::string>& names) {
    const std::set<std::string> distinct(names.begin(), names.end());
    const std::vector<std::string> all(distinct.begin(), distinct.end());
    const std::string brand = brandOf(all);
    std::map<std::string, std::set<std::string>> words;  // folded → products
    for (const std::string& name : all) {
        std::string word = name;
        if (!brand.empty() && word.starts_with(brand)) word.erase(0, brand.size());
        word = std::string(trimmed(word));
        const auto at = ends(word);
        if (at.size() < 2) continue;
        words[folded(word)].insert(word);
        for (std::size_t cut = 1; cut + 3 <= at.size() && cut <= 4; ++cut)
            words[folded(word.substr(at[cut - 1]))].insert(word);
    }
    std::vector<exchange::TalkWord> out;
    for (const auto& [key, products] : words)
        if (products.size() == 1) out.push_back({key, *products.begin()});
    return out;
}

std::vector<exchange::TalkWord> talkWords(store::Database& db) {
    std::vector<std::string> names;
    store::Statement st(db, "SELECT DISTINCT name FROM sku WHERE kind = 'goods' AND name <> '' LIMIT 5000");
    for (;;) {
        const auto row = st.step();
        if (!row || !*row) break;
        names.emplace_back(st.text(0));
    }
    return talkWordsOf(names);
}

}  // namespace roulian::workspace
