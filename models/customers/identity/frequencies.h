#pragma once
// How often values occur: what two strangers share by chance (term-frequency adjustment, Winkler 2000). All as log2 of
// the probability that two strangers who both say something agree.
#include <cstdint>
#include <vector>

#include "customers/identity/groups.h"
#include "customers/identity/records.h"

namespace roulian::customers::identity {

class Frequencies {
public:
    // groups: after joinEqualIds; people known to differ show how often nicknames coincide.
    Frequencies(const Records& records, const Groups& groups);

    double surname(std::uint32_t name) const { return m_surname[name]; }
    double wholeName(std::uint32_t name) const { return m_whole[name]; }    // characters
    double soundOfName(std::uint32_t name) const { return m_sound[name]; }  // pinyin
    double nick(std::uint32_t name) const { return m_whole[name]; }
    double sevenDigits(std::uint32_t phone) const;
    double home(std::uint32_t a, std::uint32_t b) const;  // over the parts that both say
    double other(std::uint32_t value) const { return m_other[value]; }

    // A number under which four or more surnames or unionids appear is a shop's or a staff member's: it says nothing.
    bool ignored(std::uint32_t phone) const { return m_ignored[phone]; }
    bool anyPhoneOrHome() const { return m_contacts; }

private:
    void countNames(const Records& records, const Groups& groups);
    void countPhones(const Records& records);
    void countHomes(const Records& records);
    void countOther(const Records& records);

    struct HomeParts {
        float city, district, yard, street, building, unit, room;  // 0 = not said
    };
    std::vector<float> m_surname, m_whole, m_sound, m_prefix, m_other;
    std::vector<HomeParts> m_homes;
    std::vector<char> m_ignored;
    bool m_contacts = false;
};

}  // namespace roulian::customers::identity
