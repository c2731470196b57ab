#pragma once
// Which article a listing of a shop is: ranked candidates with a probability, how many articles one listing holds, the
// evidence for and what speaks against.
//
// Method: candidates share rare words (inverted index over characters pairs and latin words, pinyin pairs for mistyped
// characters); each is compared by the share of its words found in the other text, weighted by rarity (inverse document
// frequency, Spärck Jones 1972), and by measures, size, colour, variant and price; a logistic score turns it into odds
// against "none of the articles", and odds are shared between candidates, so that two equally good ones are both
// doubtful. A conflict (another size, colour, measure …) is never certain.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::goods {

struct Article {
    std::int64_t id = 0;
    std::string name, spec;
    std::int64_t priceFen = 0;  // of one; 0 = not known
};

struct Listing {
    std::int64_t id = 0;
    std::string title, spec;
    std::int64_t priceFen = 0;          // of one piece sold; 0 = not known
    std::vector<std::int64_t> refused;  // articles a person said it is not
};

enum class Clue : std::uint8_t {
    Words,       // value: share of the article's words in the listing, by weight
    OtherWords,  // value: share of the listing's words that the article does not have; against
    Sound,       // characters that only sound the same
    Measure,     // the same amount
    Multiple,    // value: so many articles in one listing
    Size,
    Colour,
    Variant,
    Price,
    OtherMeasure,  // from here: conflicts
    OtherSize,
    OtherColour,
    OtherVariant,
    OtherSet,  // one of them is a gift box or set
    Gift,      // "buy two, get one": how many are sold is not plain
    OtherPrice,
    Parts,  // names several articles
    Rival,  // another article is nearly as likely
};
const char* clueCode(Clue clue);  // "words", "measure_other" …
bool speaksAgainst(Clue clue);

struct Evidence {
    Clue clue;
    double value = 0;
    bool operator==(const Evidence&) const = default;
};

struct Candidate {
    std::int64_t article = 0;
    double probability = 0;           // that the listing is this article (of the candidates and none of them)
    std::int64_t factorMilli = 1000;  // articles in one listing, in thousandths
    bool certain = false;             // may be offered for acceptance without a look at each
    std::vector<Evidence> evidence;
};

struct Part {
    std::int64_t article = 0;
    std::int64_t qtyMilli = 1000;
    bool operator==(const Part&) const = default;
};

struct Suggestion {
    std::int64_t listing = 0;
    std::vector<Candidate>
        candidates;            // best first, at most Options::candidates, all at least Options::worthShowing
    std::vector<Part> bundle;  // "A+B" whose parts are all articles: empty = it is one thing
    double bundleProbability = 0;  // of the least likely part
};

struct Options {
    double certainFrom = .93;
    double worthShowing = .08;
    int candidates = 5;
};

// Equal input gives equal output. progress: goods.match, listings. Error: cancelled.
Result<std::vector<Suggestion>> match(const std::vector<Article>& articles,
                                      const std::vector<Listing>& listings, const Options& options,
                                      const CancelToken& cancel, const ProgressSink& progress);

// How good proposals are on listings whose article is known (merchant codes tell it for free).
struct Known {
    Listing listing;
    std::int64_t article = 0;  // 0 = none of them
    std::int64_t factorMilli = 1000;
};
struct Trial {
    std::int64_t listings = 0, withArticle = 0;  // withArticle: those that are one of the articles
    std::int64_t certain = 0, certainRight = 0;
    std::int64_t firstRight = 0;  // the first candidate is the article, certain or not
    double certainFrom = 0;       // the bound tried
    double precision() const {
        return certain ? static_cast<double>(certainRight) / static_cast<double>(certain) : 1;
    }
    double recall() const {
        return withArticle ? static_cast<double>(certainRight) / static_cast<double>(withArticle) : 0;
    }
};
Result<Trial> measure(const std::vector<Article>& articles, const std::vector<Known>& known,
                      const Options& options, const CancelToken& cancel);

// Options::certainFrom raised (never lowered) until proposals on the known ones are right in `precision` of the cases; with
// fewer than `least` certain ones nothing can be said and the bound stays.
Result<Trial> calibrate(const std::vector<Article>& articles, const std::vector<Known>& known,
                        Options& options, double precision, std::int64_t least, const CancelToken& cancel);

}  // namespace roulian::goods
