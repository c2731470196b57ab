#include "goods/compare.h"

#include <algorithm>
#include <cmath>

namespace roulian::goods {

namespace {

constexpr double kSoftMissing = 0.2;   // weight of praise the other text lacks
constexpr double kSoundShare = 0.8;    // what a character that only sounds the same is worth
constexpr double kNumberWeight = 1.5;  // model numbers and brand words in letters

using Pairs = std::vector<std::pair<std::uint64_t, int>>;

const std::pair<std::uint64_t, int>* find(const Pairs& pairs, std::uint64_t key) {
    const auto at = std::lower_bound(pairs.begin(), pairs.end(), std::pair{key, -1});
    return at != pairs.end() && at->first == key ? &*at : nullptr;
}

struct Coverage {
    double share = 0;  // of the weight of `text` that `other` has
    double sound = 0;  // of it by sound only
};

// A unit is covered when it stands beside the same neighbour in the other text; words in letters and single characters
// when they are there at all.
Coverage covered(const Read& text, const Read& other) {
    const auto& units = text.reading.units;
    std::vector<double> got(units.size(), 0);
    for (const auto& [key, at] : text.pairs)
        if (find(other.pairs, key)) got[at] = got[at + 1] = 1;
    for (const auto& [key, at] : text.sounds)
        if (find(other.sounds, key))
            for (const int i : {at, at + 1})
                if (units[i].cjk) got[i] = std::max(got[i], kSoundShare);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const bool alone = units[i].starts && (i + 1 == units.size() || units[i + 1].starts);
        if (got[i] == 1 || (units[i].cjk && !alone)) continue;
        for (const Unit& u : other.reading.units)
            if (u.key == units[i].key) got[i] = 1;
    }
    Coverage c;
    double total = 0, sum = 0, bySound = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const double w = text.weights[i] * (units[i].soft && got[i] == 0 ? kSoftMissing : 1);
        total += w;
        sum += w * got[i];
        if (got[i] > 0 && got[i] < 1) bySound += w;
    }
    if (total > 0) c = {sum / total, bySound / total};
    return c;
}

struct Amount {
    int dimension = 0;  // 0 = not said, 1 g, 2 ml, 3 pieces
    double lo = 0, hi = 0;
};

Amount unitAmount(const Measures& m) {
    if (m.mass.said()) return {1, m.mass.lo, m.mass.hi};
    if (m.volume.said()) return {2, m.volume.lo, m.volume.hi};
    if (m.pieces) return {3, m.pieces, m.pieces};
    return {};
}

bool near(double a, double b) {
    return std::fabs(a - b) <= 0.011 * std::max(a, b);
}
bool overlap(const Amount& a, const Amount& b, double times) {
    return a.lo <= b.hi * times * 1.011 && a.hi * 1.011 >= b.lo * times;
}

// "黑" and "黑" are one colour, "米白" and "白" perhaps, "黑" and "白" not.
enum class Same { Unknown, Yes, No };
Same sameOf(const std::vector<std::u32string>& a, const std::vector<std::u32string>& b) {
    if (a.empty() || b.empty()) return Same::Unknown;
    for (const auto& x : a)
        if (std::find(b.begin(), b.end(), x) != b.end()) return Same::Yes;
    return Same::No;
}
Same sameColour(const Reading& a, const Reading& b) {
    const Same plain = sameOf(a.colours, b.colours);
    if (plain != Same::No) return plain;
    for (const auto& x : a.colours)
        for (const auto& y : b.colours)
            if (x.find(y) != x.npos || y.find(x) != y.npos) return Same::Unknown;
    return Same::No;
}

bool letterSize(const std::u32string& s) {
    return s.back() == U'l' || s.back() == U's' || s.back() == U'm';
}
// 165/88 and L are two systems: they say nothing about each other.
Same sameSize(const Reading& a, const Reading& b) {
    const Same plain = sameOf(a.sizes, b.sizes);
    if (plain != Same::No) return plain;
    for (const auto& x : a.sizes)
        for (const auto& y : b.sizes)
            if (letterSize(x) == letterSize(y) && (x.find(U'/') == x.npos) == (y.find(U'/') == y.npos))
                return Same::No;
    return Same::Unknown;
}

struct Scored {
    Compared& out;
    void add(Clue clue, double value, double odds) {
        out.evidence.push_back({clue, value});
        out.logOdds += odds;
        if (clue >= Clue::OtherMeasure) out.conflict = true;
    }
};

void weighMeasures(const Measures& l, const Measures& a, Scored& s) {
    const Amount said = unitAmount(l), own = unitAmount(a);
    const double lp = l.packs ? l.packs : 1, ap = a.packs ? a.packs : 1;
    double& factor = s.out.factor;
    if (l.setOf && a.setOf && l.setOf != a.setOf) s.add(Clue::OtherMeasure, 0, -3);
    if (l.length.said() && a.length.said() &&
        !(l.length.lo <= a.length.hi * 1.011 && l.length.hi * 1.011 >= a.length.lo))
        s.add(Clue::OtherMeasure, 0, -3);
    if (said.dimension && said.dimension == own.dimension) {
        // Beside a weight both may count small things: 12 sausages of 50 g are no 6 of 50 g.
        if (said.dimension != 3 && l.pieces && a.pieces && l.pieces != a.pieces)
            s.add(Clue::OtherMeasure, 0, -2);
        const double whole = lp * said.hi, ownWhole = ap * own.hi;
        if (near(whole, ownWhole) && !near(lp, ap) && !near(said.hi, own.hi) && lp > 1) {
            // 2 × 250 g weighs what the article of 500 g does, and is another pack.
            s.add(Clue::OtherMeasure, 1, -2);
            return;
        }
        if (near(whole, ownWhole) || (lp == ap && overlap(said, own, 1))) {
            s.add(Clue::Measure, 0, 1.2);
            return;
        }
        const double ratio = whole / ownWhole;
        const bool integer = ratio > 1.5 && ratio <= 200 && near(ratio, std::round(ratio));
        // 2 × 250 g of 250 g: so many of it. 500 g of 250 g may as well be another pack.
        if (integer && lp > 1 && (near(said.hi, own.hi) || near(said.hi, ownWhole))) {
            factor = std::round(ratio);
            s.add(Clue::Multiple, factor, 0.9);
            return;
        }
        if (integer) factor = std::round(ratio);
        s.add(Clue::OtherMeasure, ratio, integer ? -2.2 : -3);
        return;
    }
    if (said.dimension == 3 && !own.dimension && said.hi > 1) {
        // "毛巾 3条装" of an article that counts nothing: three of them, or three in it. The price may tell; a person must.
        factor = said.hi * lp / ap;
        s.add(Clue::OtherMeasure, factor, -0.8);
        return;
    }
    if (said.dimension && own.dimension) {
        s.out.logOdds -= 0.5;  // grams against pieces: nothing to compare
    } else if (said.dimension != own.dimension) {
        s.out.logOdds -= 0.4;
    }
    if (near(lp, ap)) return;
    if (l.packs > 1 && ap == 1) {
        // "柚子茶 两罐装" of an article of one jar
        factor = lp;
        s.add(Clue::Multiple, factor, -0.3);
    } else if (l.packs && a.packs) {
        s.add(Clue::OtherMeasure, lp / ap, -2.5);
    } else if (ap > 1) {
        s.out.logOdds -= 0.8;
    }
}

void weighPrice(const Read& listing, const Read& article, Scored& s) {
    if (listing.priceFen <= 0 || article.priceFen <= 0) return;
    const double single = static_cast<double>(listing.priceFen) / static_cast<double>(article.priceFen);
    const bool counted = std::any_of(s.out.evidence.begin(), s.out.evidence.end(),
                                     [](const Evidence& e) { return e.clue == Clue::OtherMeasure; });
    if (counted && s.out.factor > 1 && single < 1.3)
        s.out.factor = 1;  // so many pieces at the price of one article
    const double ratio =
        static_cast<double>(listing.priceFen) / (static_cast<double>(article.priceFen) * s.out.factor);
    const double apart = std::fabs(std::log(ratio));
    if (apart < std::log(1.3))
        s.add(Clue::Price, ratio, 0.4);
    else if (apart > std::log(3.0))
        s.add(Clue::OtherPrice, ratio, -1.5);
}

}  // namespace

std::uint64_t pairKey(std::uint64_t a, std::uint64_t b) {
    std::uint64_t h = a * 0x9E3779B97F4A7C15ull ^ (b + 0x7F4A7C15ull);
    h ^= h >> 29;
    return h * 0xBF58476D1CE4E5B9ull;
}

void Rarity::add(const Reading& reading) {
    std::vector<std::uint64_t> keys;
    for (const Unit& u : reading.units) keys.push_back(u.key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const std::uint64_t key : keys) ++m_texts[key];
    ++m_count;
}

double Rarity::of(const Unit& unit) const {
    const auto at = m_texts.find(unit.key);
    const double texts = at == m_texts.end() ? 0 : at->second;
    const double idf =
        std::log(1 + (m_count + 50.0) / (texts + 2));  // as if 50 more texts: few texts teach little
    return idf * (unit.cjk ? 1 : kNumberWeight);
}

Read prepared(Reading reading, const Rarity& rarity, std::int64_t priceFen) {
    Read r;
    r.reading = std::move(reading);
    r.priceFen = priceFen;
    const auto& units = r.reading.units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        r.weights.push_back(rarity.of(units[i]));
        r.total += r.weights.back();
        if (i + 1 < units.size() && !units[i + 1].starts) {
            r.pairs.emplace_back(pairKey(units[i].key, units[i + 1].key), static_cast<int>(i));
            r.sounds.emplace_back(pairKey(units[i].sound, units[i + 1].sound), static_cast<int>(i));
        }
    }
    std::sort(r.pairs.begin(), r.pairs.end());
    std::sort(r.sounds.begin(), r.sounds.end());
    return r;
}

Compared compare(const Read& listing, const Read& article) {
    Compared out;
    Scored s{out};
    const Coverage a = covered(article, listing), l = covered(listing, article);
    out.logOdds = -8.0 + 6.5 * a.share + 4.8 * l.share;
    out.evidence.push_back({Clue::Words, a.share});
    if (l.share < 0.75) out.evidence.push_back({Clue::OtherWords, 1 - l.share});
    if (a.sound > 0.05) s.add(Clue::Sound, a.sound, -0.3);
    weighMeasures(listing.reading.measures, article.reading.measures, s);
    switch (sameSize(listing.reading, article.reading)) {
        case Same::Yes:
            s.add(Clue::Size, 0, 0.8);
            break;
        case Same::No:
            s.add(Clue::OtherSize, 0, -4);
            break;
        case Same::Unknown:
            if (listing.reading.sizes.empty() != article.reading.sizes.empty()) out.logOdds -= 0.8;
    }
    switch (sameColour(listing.reading, article.reading)) {
        case Same::Yes:
            s.add(Clue::Colour, 0, 0.8);
            break;
        case Same::No:
            s.add(Clue::OtherColour, 0, -4);
            break;
        case Same::Unknown:
            if (listing.reading.colours.empty() != article.reading.colours.empty()) out.logOdds -= 0.8;
    }
    switch (sameOf(listing.reading.variants, article.reading.variants)) {
        case Same::Yes:
            s.add(Clue::Variant, 0, 0.3);
            break;
        case Same::No:
            s.add(Clue::OtherVariant, 0, -2.5);
            break;
        case Same::Unknown:
            break;
    }
    if (listing.reading.set != article.reading.set) s.add(Clue::OtherSet, 0, -1.5);
    if (listing.reading.measures.gift) s.add(Clue::Gift, 0, -1);
    weighPrice(listing, article, s);
    return out;
}

}  // namespace roulian::goods
