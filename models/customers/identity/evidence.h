#pragma once
// What two groups of records agree and disagree on.
#include <array>
#include <cstdint>

#include "customers/identity/frequencies.h"
#include "customers/identity/groups.h"
#include "customers/identity/records.h"
#include "customers/identity/spelling.h"

namespace roulian::customers::identity {

// Other fields follow Other0 in their order.
enum class Trait : std::uint8_t { Name, Nick, Phone, Home, Other0 };
constexpr std::size_t kTraits = 4 + kMostOther;
constexpr std::size_t traitOf(std::size_t otherField) {
    return static_cast<std::size_t>(Trait::Other0) + otherField;
}

// Levels of agreement by trait. Two kinds of comparison of one trait (a full phone with a full one or with a masked
// one) have levels of their own, because they can come out differently only among themselves.
enum class NickAgreement : std::uint8_t { Same, Differs };
enum class PhoneAgreement : std::uint8_t { Same, OneDigitOff, Differs, VisibleSame, VisibleDiffers };
constexpr std::size_t kLevels = 6;

struct Item {
    std::uint8_t trait = 0, level = 0;
    float share = 1;      // of the trait's comparisons; the shares of a trait add up to one
    float strangers = 0;  // log2 of the chance that two strangers come out like this
    float surname = 0;    // names: log2 of the chance that strangers share the surname
};

struct Items {
    std::array<Item, 48> all;
    std::size_t size = 0;
    std::uint8_t pattern = 0;  // of the first four traits, those that both sides say anything about
    void add(std::size_t trait, std::size_t level, double share, double strangers, double surname = 0) {
        if (size < all.size())
            all[size++] = {static_cast<std::uint8_t>(trait), static_cast<std::uint8_t>(level),
                           static_cast<float>(share), static_cast<float>(strangers),
                           static_cast<float>(surname)};
    }
    const Item* begin() const { return all.data(); }
    const Item* end() const { return all.data() + size; }
};

// Distinct values of a group with how often they occur; the first ones when there are many.
template <std::size_t N>
struct Bag {
    struct Counted {
        std::uint32_t value, times;
    };
    std::array<Counted, N> all;
    std::uint32_t size = 0, total = 0;
    void add(std::uint32_t value) {
        for (std::uint32_t i = 0; i < size; ++i)
            if (all[i].value == value) {
                ++all[i].times, ++total;
                return;
            }
        if (size == N) return;
        all[size++] = {value, 1};
        ++total;
    }
    const Counted* begin() const { return all.data(); }
    const Counted* end() const { return all.data() + size; }
};

constexpr std::size_t kPatterns = 16;

struct Profile {
    Bag<6> names, nicks, phones, homes;
    std::array<Bag<4>, kMostOther> other;
    unsigned says() const {  // of the first four traits, one bit each
        return (names.size > 0) | (nicks.size > 0) << 1 | (phones.size > 0) << 2 | (homes.size > 0) << 3;
    }
};

class Comparer {
public:
    Comparer(const Records& records, const Frequencies& frequencies)
        : m_records(records), m_frequencies(frequencies) {}
    void read(const Groups& groups, std::uint32_t root, Profile& out) const;
    void readRecord(std::uint32_t record, Profile& out) const;
    void compare(const Profile& a, const Profile& b, Items& out) const;

private:
    void clear(Profile& profile) const;
    void take(std::uint32_t record, Profile& out) const;
    void compareNames(const Profile& a, const Profile& b, Items& out) const;
    void compareContacts(const Profile& a, const Profile& b, Items& out) const;
    void compareOther(const Profile& a, const Profile& b, Items& out) const;
    SpellingLevel spelling(std::uint32_t x, std::uint32_t y) const;
    bool swapped(const Profile& a, const Profile& b) const;
    const Records& m_records;
    const Frequencies& m_frequencies;
};

}  // namespace roulian::customers::identity
