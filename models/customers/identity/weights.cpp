#include "customers/identity/weights.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "customers/identity/hashing.h"

namespace roulian::customers::identity {

namespace {

constexpr std::size_t kName = static_cast<std::size_t>(Trait::Name),
                      kNick = static_cast<std::size_t>(Trait::Nick),
                      kPhone = static_cast<std::size_t>(Trait::Phone),
                      kHome = static_cast<std::size_t>(Trait::Home);
constexpr double kLeast = 0.0003;         // no disagreement decides alone
constexpr std::size_t kSample = 300'000;  // pairs to learn from
constexpr std::size_t kRandomPairs = 20'000;
constexpr int kRounds = 12;
constexpr double kPriorCases = 20;
constexpr double kFewestKin = 0.1;  // of a group in the data, even when the data show no households

using Table = std::array<std::array<double, kLevels>, kTraits>;

// Levels that come out of one kind of comparison share their probability: [from, to).
struct Kind {
    std::size_t from, to;
};
std::array<Kind, 2> kindsOf(std::size_t trait) {
    if (trait == kName) return {{{0, 4}, {4, 6}}};
    if (trait == kNick) return {{{0, 2}, {2, 2}}};
    if (trait == kPhone) return {{{0, 3}, {3, 5}}};
    if (trait == kHome) return {{{0, 3}, {3, 3}}};
    return {{{0, 4}, {4, 4}}};
}

// What is assumed before anything is learned: one person's records mostly agree.
Table firstMatch() {
    Table t{};
    t[kName] = {0.9, 0.06, 0.02, 0.02, 0.97, 0.03};
    t[kNick] = {0.9, 0.1};
    t[kPhone] = {0.8, 0.01, 0.19, 0.85, 0.15};
    t[kHome] = {0.85, 0.03, 0.12};
    for (std::size_t f = 0; f < kMostOther; ++f) t[traitOf(f)] = {0.8, 0.1, 0.04, 0.06};
    return t;
}
Table firstKin() {
    Table t{};
    t[kPhone] = {0.1, 0.001, 0.899, 0.1, 0.9};
    t[kHome] = {0.95, 0.02, 0.03};
    return t;
}

// Counts to log2 probabilities, each kind of comparison for itself, starting from `prior`.
Table normalised(const Table& counts, const Table& prior) {
    Table out{};
    for (std::size_t t = 0; t < kTraits; ++t)
        for (const Kind kind : kindsOf(t)) {
            double sum = 0, priorSum = 0;
            for (std::size_t l = kind.from; l < kind.to; ++l) sum += counts[t][l], priorSum += prior[t][l];
            if (priorSum == 0) continue;
            for (std::size_t l = kind.from; l < kind.to; ++l) {
                const double p = (counts[t][l] + kPriorCases * prior[t][l] / priorSum) / (sum + kPriorCases);
                out[t][l] = std::log2(std::max(kLeast, p));
            }
        }
    return out;
}

bool sameSurname(std::size_t level) {
    return level != static_cast<std::size_t>(NameLevel::Differs) &&
           level != static_cast<std::size_t>(NameLevel::Incompatible);
}

// How many pairs of groups there are that ids do not tell apart, by what they let compare. A class of groups: the kinds
// of ids they have, then the traits they say.
std::array<double, kPatterns> possiblePairs(const std::map<std::vector<std::uint32_t>, double>& classes) {
    std::array<double, kPatterns> pairs;
    pairs.fill(1);
    const bool heedIds = classes.size() <= 1500;
    for (auto a = classes.begin(); a != classes.end(); ++a)
        for (auto b = a; b != classes.end(); ++b) {
            std::vector<std::uint32_t> common;
            if (heedIds)
                std::set_intersection(a->first.begin(), a->first.end() - 1, b->first.begin(),
                                      b->first.end() - 1, std::back_inserter(common));
            if (!common.empty()) continue;
            const double n = a == b ? a->second * (a->second - 1) / 2 : a->second * b->second;
            pairs[a->first.back() & b->first.back()] += n;
        }
    return pairs;
}

}  // namespace

double Weights::strangers(const Item& item) const {
    return item.strangers + m_blind[item.trait][item.level];
}

double Weights::bits(const Item& item) const {
    return item.share * (m_match[item.trait][item.level] - strangers(item));
}

double Weights::match(std::size_t trait, std::size_t level) const {
    return std::exp2(m_match[trait][level]);
}

// Within a household given names, nicknames and everything else are as different as between strangers.
double Weights::kinBits(const Item& item) const {
    if (item.trait == kName)
        return item.share * (sameSurname(item.level) ? m_sharedSurname - item.surname : m_otherSurname);
    if (item.trait == kPhone || item.trait == kHome)
        return item.share * (m_kin[item.trait][item.level] - strangers(item));
    return 0;
}

Weights::Chances Weights::chances(const Items& items) const {
    Chances c{m_same[items.pattern], m_kinship[items.pattern], 0};
    for (const Item& item : items) {
        c.same += bits(item);
        c.kin += kinBits(item);
    }
    return c;
}

double Weights::logOdds(const Items& items) const {
    const Chances c = chances(items);
    const double rest =
        m_households ? std::max(c.kin, c.strangers) + std::log2(1 + std::exp2(-std::abs(c.kin - c.strangers)))
                     : c.strangers;
    return c.same - rest;
}

Weights learn(const Records& records, const Groups& groups, const Comparer& comparer,
              const std::vector<Pair>& pairs, const CancelToken& cancel,
              const std::function<void(std::size_t, const std::function<void(std::size_t)>&)>& each) {
    Weights w;
    const Table firstM = firstMatch(), firstK = firstKin();
    const double n = std::max(2u, groups.count()), all = n * (n - 1) / 2;
    w.m_match = normalised({}, firstM);
    w.m_kin = normalised({}, firstK);
    w.m_same.fill(std::log2(0.5 / n));
    w.m_kinship.fill(std::log2(0.3 / n));
    w.m_sharedSurname = w.m_otherSurname = -1;

    // Records that an id makes one person, and how many groups say a trait at all.
    Table certain{};
    std::array<double, kTraits> says{};
    std::map<std::vector<std::uint32_t>, double> classes;
    Profile a, b;
    Items items;
    for (std::uint32_t root = 0; root < records.size(); ++root) {
        if (groups.root(root) != root) continue;
        comparer.read(groups, root, a);
        says[kPhone] += a.phones.size > 0;
        says[kHome] += a.homes.size > 0;
        std::vector<std::uint32_t> kinds = groups.idKinds(root);
        kinds.push_back(a.says());
        ++classes[kinds];
        int taken = 0;
        for (std::uint32_t r = root; groups.next(r) != Groups::kEnd && taken < 8;
             r = groups.next(r), ++taken) {
            comparer.readRecord(r, a);
            comparer.readRecord(groups.next(r), b);
            comparer.compare(a, b, items);
            for (const Item& item : items) certain[item.trait][item.level] += item.share;
        }
    }
    w.m_households = says[kPhone] + says[kHome] > 0;
    const Table byIds = normalised(certain, firstM);
    w.m_match = byIds;

    // Strangers, taken at random, by fields that are compared by spelling.
    const auto comparable = [&](std::size_t trait) { return std::max(1.0, says[trait] * says[trait] / 2); };
    w.m_blind[kPhone][static_cast<std::size_t>(PhoneAgreement::Same)] = std::log2(0.05 / n);
    w.m_blind[kPhone][static_cast<std::size_t>(PhoneAgreement::OneDigitOff)] = std::log2(0.01 / n);
    w.m_blind[kHome][static_cast<std::size_t>(HomeLevel::Near)] = std::log2(1 / n);
    if (records.otherFields() > 0) {
        Table seen{};
        for (std::size_t i = 0; i < kRandomPairs; ++i) {
            const auto x = static_cast<std::uint32_t>(mixed(2 * i + 1) % records.size()),
                       y = static_cast<std::uint32_t>(mixed(2 * i + 2) % records.size());
            if (x == y) continue;
            comparer.readRecord(x, a);
            comparer.readRecord(y, b);
            comparer.compare(a, b, items);
            for (const Item& item : items) seen[item.trait][item.level] += 1;
        }
        for (std::size_t f = 0; f < records.otherFields(); ++f) {
            auto& level = seen[traitOf(f)];
            double sum = 1;
            for (const double c : level) sum += c;
            for (std::size_t l = 1; l < 4; ++l) w.m_blind[traitOf(f)][l] = std::log2((level[l] + 0.25) / sum);
        }
    }

    const std::array<double, kPatterns> possible = possiblePairs(classes);

    // A sample of the pairs, the same in every run.
    std::vector<Pair> chosen;
    const double part = std::min(1.0, static_cast<double>(kSample) / static_cast<double>(pairs.size() + 1));
    const auto below = static_cast<std::uint64_t>(part * 1048576.0);
    for (const Pair& p : pairs)
        if ((joined(p.first, p.second) & 1048575) < below) chosen.push_back(p);
    const double scale =
        static_cast<double>(pairs.size()) / std::max<double>(1, static_cast<double>(chosen.size()));
    std::vector<std::vector<Item>> seen(chosen.size());
    std::vector<char> differ(chosen.size(), 0), pattern(chosen.size(), 0);
    constexpr std::size_t kChunk = 4096;
    each((chosen.size() + kChunk - 1) / kChunk, [&](std::size_t chunk) {
        Profile x, y;
        Items found;
        for (std::size_t i = chunk * kChunk; i < std::min(chosen.size(), (chunk + 1) * kChunk); ++i) {
            comparer.read(groups, chosen[i].first, x);
            comparer.read(groups, chosen[i].second, y);
            comparer.compare(x, y, found);
            seen[i].assign(found.begin(), found.end());
            pattern[i] = static_cast<char>(found.pattern);
            differ[i] = groups.contradict(chosen[i].first, chosen[i].second);
        }
    });
    for (int round = 0; round < kRounds && !cancel.cancelled(); ++round) {
        Table match = certain, kin{}, unrelated{};
        std::array<double, kPatterns> same{}, kinship{};
        double surnames = kPriorCases, shared = kPriorCases / 2;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            items.size = seen[i].size();
            items.pattern = static_cast<std::uint8_t>(pattern[i]);
            std::copy(seen[i].begin(), seen[i].end(), items.all.begin());
            const Weights::Chances c = w.chances(items);
            const double top = std::max({c.same, c.kin, c.strangers});
            double ps = differ[i] ? 0 : std::exp2(c.same - top);
            double pk = w.m_households ? std::exp2(c.kin - top) : 0, pu = std::exp2(c.strangers - top);
            const double sum = ps + pk + pu;
            ps /= sum, pk /= sum, pu /= sum;
            same[items.pattern] += ps, kinship[items.pattern] += pk;
            for (const Item& item : items) {
                match[item.trait][item.level] += ps * item.share;
                kin[item.trait][item.level] += pk * item.share;
                unrelated[item.trait][item.level] += pu * item.share;
                if (item.trait == kName) {
                    surnames += pk * item.share;
                    if (sameSurname(item.level)) shared += pk * item.share;
                }
            }
        }
        w.m_match = normalised(match, firstM);
        // Only ids can teach that one person has two names; guessed pairs would teach their own mistakes.
        for (const NameLevel level : {NameLevel::SameSurname, NameLevel::Differs, NameLevel::Incompatible}) {
            double& m = w.m_match[kName][static_cast<std::size_t>(level)];
            m = std::min(m, byIds[kName][static_cast<std::size_t>(level)]);
        }
        // One home is what makes a household: were that learned, neighbours would become relatives.
        kin[kHome] = {};
        w.m_kin = normalised(kin, firstK);
        double allSame = 0, allKin = 0;
        for (std::size_t p = 0; p < kPatterns; ++p)
            allSame += same[p] * scale / all, allKin += kinship[p] * scale / all;
        for (std::size_t p = 0; p < kPatterns; ++p) {
            const auto rate = [&](double cases, double overall) {
                return (cases * scale + kPriorCases * overall * n) / (possible[p] + kPriorCases * n);
            };
            w.m_same[p] = std::log2(std::clamp(rate(same[p], allSame), 0.01 / n, 20 / n));
            w.m_kinship[p] = std::log2(std::clamp(rate(kinship[p], allKin), kFewestKin / n, 20 / n));
        }
        w.m_sharedSurname = std::log2(shared / surnames);
        w.m_otherSurname = std::log2(1 - shared / surnames);
        const auto blind = [&](std::size_t trait, std::size_t level, double prior) {
            w.m_blind[trait][level] = std::log2((unrelated[trait][level] * scale + prior * 5 * n / 2) /
                                                (comparable(trait) + 5 * n * n / 2));
        };
        blind(kPhone, static_cast<std::size_t>(PhoneAgreement::Same), 0.05);
        blind(kPhone, static_cast<std::size_t>(PhoneAgreement::OneDigitOff), 0.01);
        blind(kHome, static_cast<std::size_t>(HomeLevel::Near), 1);
    }
    return w;
}

}  // namespace roulian::customers::identity
