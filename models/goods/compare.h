#pragma once
// One listing against one article.
#include <unordered_map>

#include "goods/match.h"
#include "goods/reading.h"

namespace roulian::goods {

// Weight of a character or word by how rare it is in all texts.
class Rarity {
public:
    void add(const Reading& reading);  // every text once
    double of(const Unit& unit) const;

private:
    std::unordered_map<std::uint64_t, int> m_texts;
    int m_count = 0;
};

struct Read {
    Reading reading;
    std::vector<double> weights;  // of its units
    std::vector<std::pair<std::uint64_t, int>> pairs,
        sounds;  // key of two neighbours → first of them; sorted
    double total = 0, soft = 0;
    std::int64_t priceFen = 0;
};
Read prepared(Reading reading, const Rarity& rarity, std::int64_t priceFen);

struct Compared {
    double logOdds = 0;
    double factor = 1;
    bool conflict = false;
    std::vector<Evidence> evidence;
};
Compared compare(const Read& listing, const Read& article);

std::uint64_t pairKey(std::uint64_t a, std::uint64_t b);

}  // namespace roulian::goods
