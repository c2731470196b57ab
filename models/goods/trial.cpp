// Proposals measured on listings whose article is known.
#include <algorithm>

#include "goods/match.h"

namespace roulian::goods {

namespace {

struct Outcome {
    double probability;  // of a first candidate without conflict
    bool right;
};

Result<std::vector<Suggestion>> suggestions(const std::vector<Article>& articles,
                                            const std::vector<Known>& known, const Options& options,
                                            const CancelToken& cancel) {
    std::vector<Listing> listings;
    for (const Known& k : known) listings.push_back(k.listing);
    return match(articles, listings, options, cancel, {});
}

bool isRight(const Candidate& c, const Known& k) {
    return c.article == k.article && c.factorMilli == k.factorMilli;
}

}  // namespace

Result<Trial> measure(const std::vector<Article>& articles, const std::vector<Known>& known,
                      const Options& options, const CancelToken& cancel) {
    const auto found = suggestions(articles, known, options, cancel);
    if (!found) return found.error();
    Trial t;
    t.certainFrom = options.certainFrom;
    t.listings = static_cast<std::int64_t>(known.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].article) ++t.withArticle;
        if (i >= found->size() || (*found)[i].candidates.empty()) continue;
        const Candidate& first = (*found)[i].candidates.front();
        const bool right = isRight(first, known[i]);
        if (right) ++t.firstRight;
        if (!first.certain) continue;
        ++t.certain;
        if (right) ++t.certainRight;
    }
    return t;
}

Result<Trial> calibrate(const std::vector<Article>& articles, const std::vector<Known>& known,
                        Options& options, double precision, std::int64_t least, const CancelToken& cancel) {
    const auto found = suggestions(articles, known, options, cancel);
    if (!found) return found.error();
    std::vector<Outcome> certain;
    for (std::size_t i = 0; i < known.size() && i < found->size(); ++i) {
        const auto& candidates = (*found)[i].candidates;
        if (!candidates.empty() && candidates.front().certain)
            certain.push_back({candidates.front().probability, isRight(candidates.front(), known[i])});
    }
    std::sort(certain.begin(), certain.end(),
              [](const Outcome& a, const Outcome& b) { return a.probability > b.probability; });
    Trial t;
    t.listings = static_cast<std::int64_t>(known.size());
    t.withArticle = std::count_if(known.begin(), known.end(), [](const Known& k) { return k.article != 0; });
    t.certainFrom = options.certainFrom;
    std::int64_t taken = 0, right = 0;
    bool holds = false;
    for (std::size_t i = 0; i < certain.size(); ++i) {
        ++taken;
        right += certain[i].right;
        const bool tied = i + 1 < certain.size() && certain[i + 1].probability == certain[i].probability;
        if (tied || static_cast<double>(right) < precision * static_cast<double>(taken)) continue;
        holds = true;
        t.certain = taken;
        t.certainRight = right;
        t.certainFrom = certain[i].probability;
    }
    const bool all = t.certain == static_cast<std::int64_t>(certain.size());
    if (static_cast<std::int64_t>(certain.size()) < least || all) {
        t.certainFrom = options.certainFrom;
        t.certain = static_cast<std::int64_t>(certain.size());
        t.certainRight =
            std::count_if(certain.begin(), certain.end(), [](const Outcome& o) { return o.right; });
    } else {
        if (!holds) t.certainFrom = 1.01;  // nothing here is good enough to be offered in bulk
        options.certainFrom = t.certainFrom;
    }
    return t;
}

}  // namespace roulian::goods
