#include "customers/identity/evidence.h"

#include <algorithm>
#include <cmath>

#include "customers/identity/spelling.h"

namespace roulian::customers::identity {

namespace {

constexpr std::size_t kName = static_cast<std::size_t>(Trait::Name),
                      kNick = static_cast<std::size_t>(Trait::Nick),
                      kPhone = static_cast<std::size_t>(Trait::Phone),
                      kHome = static_cast<std::size_t>(Trait::Home);
constexpr std::uint32_t kMostRecords = 64;  // of a group are looked at

std::size_t at(PhoneAgreement level) {
    return static_cast<std::size_t>(level);
}

}  // namespace

void Comparer::clear(Profile& p) const {
    for (auto* bag : {&p.names, &p.nicks, &p.phones, &p.homes}) bag->size = bag->total = 0;
    for (std::size_t f = 0; f < m_records.otherFields(); ++f) p.other[f].size = p.other[f].total = 0;
}

void Comparer::take(std::uint32_t record, Profile& p) const {
    const Entry& e = m_records.entry(record);
    if (e.name != 0) (m_records.names()[e.name].kind == NameKind::Nick ? p.nicks : p.names).add(e.name);
    if (e.phone != 0 && !m_frequencies.ignored(e.phone)) p.phones.add(e.phone);
    if (e.home != 0) p.homes.add(e.home);
    for (std::size_t f = 0; f < m_records.otherFields(); ++f)
        if (const std::uint32_t value = m_records.other(record, f)) p.other[f].add(value);
}

void Comparer::read(const Groups& groups, std::uint32_t root, Profile& out) const {
    clear(out);
    std::uint32_t n = 0;
    for (std::uint32_t r = root; r != Groups::kEnd && n < kMostRecords; r = groups.next(r), ++n) take(r, out);
}

void Comparer::readRecord(std::uint32_t record, Profile& out) const {
    clear(out);
    take(record, out);
}

void Comparer::compare(const Profile& a, const Profile& b, Items& out) const {
    out.size = 0;
    out.pattern = static_cast<std::uint8_t>(a.says() & b.says());
    compareNames(a, b, out);
    compareContacts(a, b, out);
    compareOther(a, b, out);
}

// All names against all names: one odd name among many must not make strangers one.
void Comparer::compareNames(const Profile& a, const Profile& b, Items& out) const {
    const auto& names = m_records.names();
    const std::size_t first = out.size;
    double total = 0;
    for (const auto& x : a.names)
        for (const auto& y : b.names) {
            const NameLevel level = identity::compareNames(names[x.value], names[y.value]);
            if (level == NameLevel::Unknown) continue;
            const double weight = static_cast<double>(x.times) * y.times;
            const std::uint32_t told = names[x.value].surname != 0 ? x.value : y.value;
            const double surname = m_frequencies.surname(told);
            double strangers = 0;
            if (level == NameLevel::Same)
                strangers = m_frequencies.wholeName(x.value);
            else if (level == NameLevel::SameSound)
                strangers = m_frequencies.soundOfName(x.value);
            else if (level == NameLevel::SameSurname || level == NameLevel::Compatible)
                strangers = surname;
            out.add(kName, static_cast<std::size_t>(level), weight, strangers, surname);
            total += weight;
        }
    for (std::size_t i = first; i < out.size; ++i) out.all[i].share /= static_cast<float>(total);
    if (a.nicks.size == 0 || b.nicks.size == 0) return;
    for (const auto& x : a.nicks)
        for (const auto& y : b.nicks)
            if (x.value == y.value) {
                out.add(kNick, static_cast<std::size_t>(NickAgreement::Same), 1, m_frequencies.nick(x.value));
                return;
            }
    out.add(kNick, static_cast<std::size_t>(NickAgreement::Differs), 1, 0);
}

// People have several phones and homes: the best agreement counts, less when it is an exception on either side.
void Comparer::compareContacts(const Profile& a, const Profile& b, Items& out) const {
    const auto& phones = m_records.phones();
    std::size_t best = kLevels;
    double strangers = 0;
    const auto better = [&](PhoneAgreement level, double chance) {
        if (at(level) < best || best == at(PhoneAgreement::VisibleDiffers))
            best = at(level), strangers = chance;
    };
    for (const auto& x : a.phones)
        for (const auto& y : b.phones) {
            const PhoneForm &p = phones[x.value], &q = phones[y.value];
            const double share = 0.5 * std::log2(static_cast<double>(x.times) / a.phones.total *
                                                 (static_cast<double>(y.times) / b.phones.total));
            if (p.full != 0 && q.full != 0) {
                if (p.full == q.full)
                    better(PhoneAgreement::Same, -share);
                else if (oneDigitOff(p.full, q.full))
                    better(PhoneAgreement::OneDigitOff, 0);
                else if (best != at(PhoneAgreement::VisibleSame))
                    better(PhoneAgreement::Differs, 0);
            } else if (p.seven != 0 && q.seven != 0) {
                if (p.seven == q.seven) {
                    // Seven digits tell more than eleven others that differ.
                    if (best > at(PhoneAgreement::OneDigitOff))
                        best = at(PhoneAgreement::VisibleSame),
                        strangers = m_frequencies.sevenDigits(x.value) - share;
                } else if (best == kLevels) {
                    best = at(PhoneAgreement::VisibleDiffers), strangers = 0;
                }
            }
        }
    if (best != kLevels) out.add(kPhone, best, 1, strangers);
    const auto& homes = m_records.homes();
    auto home = HomeLevel::Unknown;
    double chance = 0;
    for (const auto& x : a.homes)
        for (const auto& y : b.homes) {
            const HomeLevel level = compareHomes(homes[x.value], homes[y.value]);
            if (level > home) continue;
            const double c = level == HomeLevel::Same ? m_frequencies.home(x.value, y.value) : 0;
            if (level < home || c < chance) chance = c;
            home = level;
        }
    if (home != HomeLevel::Unknown) out.add(kHome, static_cast<std::size_t>(home), 1, chance);
}

void Comparer::compareOther(const Profile& a, const Profile& b, Items& out) const {
    const auto [g, s] = m_records.swappable();
    const bool crossed = g != s && swapped(a, b);
    for (std::size_t f = 0; f < m_records.otherFields(); ++f) {
        if (crossed && (f == g || f == s)) {
            out.add(traitOf(f), static_cast<std::size_t>(SpellingLevel::Slip), 1, 0);
            continue;
        }
        for (const auto& x : a.other[f])
            for (const auto& y : b.other[f]) {
                const double share =
                    static_cast<double>(x.times) * y.times / (a.other[f].total * b.other[f].total);
                const SpellingLevel level = spelling(x.value, y.value);
                out.add(traitOf(f), static_cast<std::size_t>(level), share,
                        level == SpellingLevel::Same ? m_frequencies.other(x.value) : 0);
            }
    }
}

SpellingLevel Comparer::spelling(std::uint32_t x, std::uint32_t y) const {
    return x == y ? SpellingLevel::Same : compareSpellings(m_records.otherText(x), m_records.otherText(y));
}

// Given name and surname changed places, and would fit nowhere else.
bool Comparer::swapped(const Profile& a, const Profile& b) const {
    const auto [g, s] = m_records.swappable();
    const auto best = [&](std::size_t f, std::size_t h) {
        auto level = SpellingLevel::Differs;
        for (const auto& x : a.other[f])
            for (const auto& y : b.other[h]) level = std::min(level, spelling(x.value, y.value));
        return level;
    };
    const bool fitsStraight = best(g, g) != SpellingLevel::Differs || best(s, s) != SpellingLevel::Differs;
    return !fitsStraight && best(g, s) <= SpellingLevel::Slip && best(s, g) <= SpellingLevel::Near;
}

}  // namespace roulian::customers::identity
