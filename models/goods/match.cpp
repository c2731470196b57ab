#include "goods/match.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "goods/compare.h"

namespace roulian::goods {

namespace {

constexpr std::size_t kCompared = 24;  // candidates compared in any case
constexpr std::size_t kLooked =
    200;  // … and as long as the last one was near: sizes of one style tie in words
constexpr double kPartFrom = .55;  // a part of a bundle is an article from here
constexpr double kRival = .15;     // a second candidate this likely makes the first doubtful

using Postings = std::unordered_map<std::uint64_t, std::vector<int>>;

class Matcher {
public:
    Matcher(const std::vector<Article>& articles, const std::vector<Listing>& listings,
            const Options& options)
        : m_options(options), m_articles(articles) {
        std::vector<Reading> readings;
        Rarity rarity;
        for (const Article& a : articles) readings.push_back(m_reader.read(a.name, a.spec));
        softenBrands(readings);
        for (const Reading& r : readings) rarity.add(r);
        for (const Listing& l : listings) {
            m_listings.push_back(m_reader.read(l.title, l.spec));
            rarity.add(m_listings.back());
        }
        m_rarity = std::move(rarity);
        for (std::size_t i = 0; i < articles.size(); ++i) {
            m_read.push_back(prepared(std::move(readings[i]), m_rarity, articles[i].priceFen));
            post(m_read.back(), static_cast<int>(i));
            m_scale.push_back(std::sqrt(4 + m_read.back().total));
        }
        m_hits.resize(articles.size(), 0);
    }

    Suggestion suggest(const Listing& listing, std::size_t index) {
        Suggestion out;
        out.listing = listing.id;
        const Read read = prepared(m_listings[index], m_rarity, listing.priceFen);
        const std::vector<std::string> parts = Reader::parts(listing.title);
        out.candidates = ranked(read, listing.refused, parts.empty() ? 0 : static_cast<int>(parts.size()));
        if (!parts.empty()) nameParts(parts, out);
        return out;
    }

private:
    // The brand's own name opens many articles and is what its own shops leave away: it says little when it is missing.
    static void softenBrands(std::vector<Reading>& readings) {
        std::unordered_map<std::uint64_t, std::size_t> opening;
        const auto keyAt = [](const Reading& r, std::size_t i) {
            return pairKey(pairKey(r.units[i].key, r.units[i + 1].key), i);
        };
        const auto each = [&](Reading& r, auto&& visit) {
            for (std::size_t i = 0; i + 1 < r.units.size() && i < 6 && !r.units[i + 1].starts; ++i)
                if (!visit(r, i)) break;
        };
        for (Reading& r : readings)
            each(r, [&](Reading& x, std::size_t i) { return ++opening[keyAt(x, i)] > 0; });
        const std::size_t many = std::max<std::size_t>(8, readings.size() / 12);
        for (Reading& r : readings)
            each(r, [&](Reading& x, std::size_t i) {
                if (opening[keyAt(x, i)] < many) return false;
                x.units[i].soft = x.units[i + 1].soft = true;
                return true;
            });
    }

    void post(const Read& read, int article) {
        const auto put = [&](std::uint64_t key) {
            auto& list = m_postings[key];
            if (list.empty() || list.back() != article) list.push_back(article);
        };
        for (const auto& pair : read.pairs) put(pair.first);
        for (const auto& pair : read.sounds) put(pair.first + 1);
        for (const Unit& u : read.reading.units)
            if (!u.cjk || u.starts) put(u.key + 2);
    }

    // Articles that share rare words with the listing.
    std::vector<int> blocked(const Read& read) {
        std::vector<int> touched;
        const double most = std::max<double>(50, 0.2 * static_cast<double>(m_articles.size()));
        const auto look = [&](std::uint64_t key, double share) {
            const auto at = m_postings.find(key);
            if (at == m_postings.end() || static_cast<double>(at->second.size()) > most) return;
            const double worth = share * std::log(1 + static_cast<double>(m_articles.size()) /
                                                          static_cast<double>(at->second.size()));
            for (const int a : at->second) {
                if (m_hits[a] == 0) touched.push_back(a);
                m_hits[a] += worth;
            }
        };
        for (const auto& pair : read.pairs) look(pair.first, 1);
        for (const auto& pair : read.sounds) look(pair.first + 1, 0.5);
        for (const Unit& u : read.reading.units)
            if (!u.cjk || u.starts) look(u.key + 2, u.cjk ? 0.3 : 1);
        // Short article names would drown among long ones that share a few words more: weigh by the article's own length.
        for (const int a : touched) m_hits[a] /= m_scale[a];
        const std::size_t kept = std::min<std::size_t>(touched.size(), kLooked);
        std::partial_sort(
            touched.begin(), touched.begin() + static_cast<std::ptrdiff_t>(kept), touched.end(),
            [&](int a, int b) { return m_hits[a] != m_hits[b] ? m_hits[a] > m_hits[b] : a < b; });
        for (const int a : touched) m_hits[a] = 0;
        touched.resize(kept);
        return touched;
    }

    std::vector<Candidate> ranked(const Read& read, const std::vector<std::int64_t>& refused, int parts) {
        std::vector<int> near = blocked(read);
        std::vector<Candidate> all;
        std::vector<double> odds;
        std::vector<bool> conflicts;
        double sum = 1;
        double last = 0;
        for (std::size_t i = 0; i < near.size(); ++i) {
            const Article& article = m_articles[near[i]];
            if (std::find(refused.begin(), refused.end(), article.id) != refused.end()) continue;
            if (i >= kCompared && last < 0) break;
            Compared c = compare(read, m_read[near[i]]);
            if (parts > 1) {
                c.evidence.push_back({Clue::Parts, static_cast<double>(parts)});
                c.conflict = true;
            }
            last = c.logOdds;
            if (c.logOdds < -5) continue;
            all.push_back({article.id, 0, std::llround(c.factor * 1000), false, std::move(c.evidence)});
            odds.push_back(std::exp(std::min(c.logOdds, 12.0)));
            conflicts.push_back(c.conflict);
            sum += odds.back();
        }
        std::vector<std::size_t> order(all.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
            all[i].probability = odds[i] / sum;
        }
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(-odds[a], all[a].article) < std::pair(-odds[b], all[b].article);
        });
        std::vector<Candidate> best;
        for (const std::size_t i : order) {
            if (static_cast<int>(best.size()) >= m_options.candidates ||
                all[i].probability < m_options.worthShowing)
                break;
            Candidate& c = all[i];
            const bool first = best.empty();
            const bool rival = first && order.size() > 1 && all[order[1]].probability >= kRival;
            if (rival) c.evidence.push_back({Clue::Rival, all[order[1]].probability});
            c.certain = first && !conflicts[i] && !rival && c.probability >= m_options.certainFrom;
            best.push_back(std::move(c));
        }
        return best;
    }

    void nameParts(const std::vector<std::string>& parts, Suggestion& out) {
        double least = 1;
        for (const std::string& part : parts) {
            const Read read = prepared(m_reader.read(part, {}), m_rarity, 0);
            const std::vector<Candidate> found = ranked(read, {}, 0);
            if (found.empty() || found.front().probability < kPartFrom) {
                out.bundle.clear();
                return;
            }
            const Candidate& c = found.front();
            least = std::min(least, c.probability);
            const auto same = std::find_if(out.bundle.begin(), out.bundle.end(),
                                           [&](const Part& p) { return p.article == c.article; });
            if (same != out.bundle.end())
                same->qtyMilli += c.factorMilli;
            else
                out.bundle.push_back({c.article, c.factorMilli});
        }
        if (out.bundle.size() < 2) out.bundle.clear();
        out.bundleProbability = out.bundle.empty() ? 0 : least;
    }

    Options m_options;
    const std::vector<Article>& m_articles;
    Reader m_reader;
    Rarity m_rarity;
    std::vector<Read> m_read;
    std::vector<Reading> m_listings;
    Postings m_postings;
    std::vector<double> m_hits, m_scale;  // of each article: rare words shared; how many it has
};

}  // namespace

const char* clueCode(Clue clue) {
    static constexpr std::array kCodes = {
        "words",         "words_other", "sound", "measure",       "multiple",   "size",
        "colour",        "variant",     "price", "measure_other", "size_other", "colour_other",
        "variant_other", "set_other",   "gift",  "price_other",   "parts",      "rival"};
    static_assert(kCodes.size() == static_cast<std::size_t>(Clue::Rival) + 1);
    return kCodes[static_cast<std::size_t>(clue)];
}

bool speaksAgainst(Clue clue) {
    return clue == Clue::OtherWords || clue == Clue::Sound || clue >= Clue::OtherMeasure;
}

Result<std::vector<Suggestion>> match(const std::vector<Article>& articles,
                                      const std::vector<Listing>& listings, const Options& options,
                                      const CancelToken& cancel, const ProgressSink& progress) {
    std::vector<Suggestion> out;
    if (articles.empty() || listings.empty()) return out;
    Matcher matcher(articles, listings, options);
    for (std::size_t i = 0; i < listings.size(); ++i) {
        if (cancel.cancelled()) return Error{"cancelled", {}};
        if (progress && i % 64 == 0)
            progress(
                {"goods.match", static_cast<std::int64_t>(i), static_cast<std::int64_t>(listings.size())});
        out.push_back(matcher.suggest(listings[i], i));
    }
    return out;
}

}  // namespace roulian::goods
