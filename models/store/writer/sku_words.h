#pragma once
// Which SKU people mean by a word of a chat or a form.
#include <string>
#include <unordered_map>
#include <vector>

#include "core/result.h"
#include "store/writer/context.h"

namespace roulian::store {

class SkuWords {
public:
    explicit SkuWords(Context& context) : m_context(context) {}
    struct Match {
        std::int64_t id = 0;  // 0 = none, or more than one
        double sure = 0;      // 1 = the whole name, .6 = a part only one product has
    };
    // Compared folded: the whole name, with or without its specification; else a part of at least two letters
    // that stands in one product's name only ("核桃仁" in 山核桃仁), or a name that stands in the words.
    Result<Match> skuOf(const std::string& word);
    void forget() { m_loaded = false; }  // goods have arrived

private:
    struct Sku {
        std::int64_t id = 0;
        std::string name, whole;  // folded name; folded name with specification
    };
    Status load();
    Context& m_context;
    bool m_loaded = false;
    std::vector<Sku> m_skus;
    std::unordered_map<std::string, Match> m_known;
};

}  // namespace roulian::store
