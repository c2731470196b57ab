#include "customers/identity/frequencies.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace roulian::customers::identity {

namespace {

using Counts = std::unordered_map<std::uint64_t, double>;

float log2f0(double p) {
    return static_cast<float>(std::log2(p));
}

}  // namespace

Frequencies::Frequencies(const Records& records, const Groups& groups) {
    countNames(records, groups);
    countPhones(records);
    countHomes(records);
    countOther(records);
    m_contacts = records.phones().size() > 1 || records.homes().size() > 1;
}

void Frequencies::countNames(const Records& records, const Groups& groups) {
    const auto& names = records.names();
    const double people = std::max(1u, groups.count());
    // Groups that say a name, and among them those with a unionid: two of these are two people.
    std::vector<std::uint32_t> lastGroup(names.size(), Groups::kEnd);
    std::vector<double> holders(names.size(), 0), known(names.size(), 0);
    Counts surnames, characters, sounds, sizes;
    double real = 0, spoken = 0, characterTotal = 0, knownNicks = 0;
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        if (groups.root(i) != i) continue;
        for (std::uint32_t r = i; r != Groups::kEnd; r = groups.next(r)) {
            const std::uint32_t name = records.entry(r).name;
            if (name == 0 || lastGroup[name] == i) continue;
            lastGroup[name] = i;
            ++holders[name];
            const NameForm& form = names[name];
            if (form.kind == NameKind::Nick) {
                if (groups.hasUnionid(i)) ++known[name], ++knownNicks;
                continue;
            }
            if (form.surname != 0) ++surnames[form.surname], ++spoken;
            if (form.kind != NameKind::Real) continue;
            ++real;
            ++sizes[form.givenSize];
            for (int k = 0; k < form.givenSize; ++k) {
                ++characters[form.given[k]];
                ++sounds[form.givenSound[k]];
                ++characterTotal;
            }
        }
    }
    double coincide = 1;
    for (const double n : known) coincide += n * (n - 1);
    const double nickChance = coincide / (knownNicks * std::max(0.0, knownNicks - 1) + 4 * people);
    m_surname.assign(names.size(), 0);
    m_whole.assign(names.size(), 0);
    m_sound.assign(names.size(), 0);
    for (std::size_t n = 1; n < names.size(); ++n) {
        const NameForm& form = names[n];
        // Beyond the two that agree, half of the other holders are taken for strangers.
        const double more = std::max(0.0, holders[n] - 2) / (2 * people);
        if (form.kind == NameKind::Nick) {
            m_whole[n] = m_sound[n] = log2f0(std::min(0.5, nickChance + more));
            continue;
        }
        const double surname = form.surname != 0 ? surnames[form.surname] / spoken : 1;
        m_surname[n] = log2f0(surname);
        m_whole[n] = m_sound[n] = m_surname[n];
        if (form.kind != NameKind::Real) continue;
        double whole = surname * sizes[form.givenSize] / real, sound = whole;
        for (int k = 0; k < form.givenSize; ++k) {
            whole *= characters[form.given[k]] / characterTotal;
            sound *= sounds[form.givenSound[k]] / characterTotal;
        }
        m_whole[n] = log2f0(std::min(0.5, whole + more));
        m_sound[n] = log2f0(std::min(0.5, sound + more));
    }
}

void Frequencies::countPhones(const Records& records) {
    const auto& phones = records.phones();
    constexpr std::size_t kTooMany = 4;
    m_ignored.assign(phones.size(), 0);
    for (const bool byUnionid : {false, true}) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (std::size_t i = 0; i < records.size(); ++i) {
            const Entry& e = records.entry(i);
            const std::uint32_t who = byUnionid ? e.unionid : records.names()[e.name].surname;
            if (e.phone != 0 && who != 0 && phones[e.phone].full != 0) pairs.emplace_back(e.phone, who);
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (std::size_t i = 0; i < pairs.size();) {
            std::size_t end = i;
            while (end < pairs.size() && pairs[end].first == pairs[i].first) ++end;
            if (end - i >= kTooMany) m_ignored[pairs[i].first] = 1;
            i = end;
        }
    }
    // The masked spelling of such a number says as little.
    std::vector<std::uint32_t> sevens;
    Counts prefixes;
    double total = 0;
    for (std::size_t p = 1; p < phones.size(); ++p) {
        if (m_ignored[p]) sevens.push_back(phones[p].seven);
        if (phones[p].seven != 0) ++prefixes[phones[p].seven / 10000], ++total;
    }
    std::sort(sevens.begin(), sevens.end());
    m_prefix.assign(phones.size(), 0);
    for (std::size_t p = 1; p < phones.size(); ++p) {
        if (phones[p].seven == 0) continue;
        if (phones[p].full == 0 && std::binary_search(sevens.begin(), sevens.end(), phones[p].seven))
            m_ignored[p] = 1;
        m_prefix[p] = log2f0(prefixes[phones[p].seven / 10000] / total * 1e-4);
    }
}

double Frequencies::sevenDigits(std::uint32_t phone) const {
    return m_prefix[phone];
}

void Frequencies::countHomes(const Records& records) {
    const auto& homes = records.homes();
    Counts city, district, yard, street, building, unit, room;
    struct Total {
        double city = 0, district = 0, yard = 0, street = 0, building = 0, unit = 0, room = 0;
    } total;
    const auto streetOf = [](const AddressParts& h) { return h.road != 0 ? joined(h.road, h.number) : 0; };
    const auto count = [](Counts& counts, double& sum, std::uint64_t value) {
        if (value != 0) ++counts[value], ++sum;
    };
    for (std::size_t h = 1; h < homes.size(); ++h) {
        const AddressParts& a = homes[h];
        count(city, total.city, a.city);
        count(district, total.district, a.district);
        count(yard, total.yard, a.yard);
        count(street, total.street, streetOf(a));
        count(building, total.building, a.building);
        count(unit, total.unit, a.unit);
        count(room, total.room, a.room);
    }
    const auto of = [](Counts& counts, double sum, std::uint64_t value) {
        return value != 0 ? log2f0(counts[value] / (sum + 1))
                          : 0.0f;  // +1: a value all share is still something
    };
    m_homes.assign(homes.size(), {});
    for (std::size_t h = 1; h < homes.size(); ++h) {
        const AddressParts& a = homes[h];
        m_homes[h] = {of(city, total.city, a.city),
                      of(district, total.district, a.district),
                      of(yard, total.yard, a.yard),
                      of(street, total.street, streetOf(a)),
                      of(building, total.building, a.building),
                      of(unit, total.unit, a.unit),
                      of(room, total.room, a.room)};
    }
}

double Frequencies::home(std::uint32_t a, std::uint32_t b) const {
    const HomeParts &x = m_homes[a], &y = m_homes[b];
    const auto both = [](float p, float q) { return p != 0 && q != 0 ? static_cast<double>(p) : 0.0; };
    // A district lies in its city: together they are as likely as the rarer of the two.
    return std::min(both(x.city, y.city), both(x.district, y.district)) + both(x.yard, y.yard) +
           both(x.street, y.street) + both(x.building, y.building) + both(x.unit, y.unit) +
           both(x.room, y.room);
}

void Frequencies::countOther(const Records& records) {
    std::vector<double> counts(records.otherValues(), 0);
    for (std::size_t i = 0; i < records.size(); ++i)
        for (std::size_t f = 0; f < records.otherFields(); ++f)
            if (const std::uint32_t value = records.other(i, f)) ++counts[value];
    const double n = std::max<double>(1, static_cast<double>(records.size()));
    m_other.assign(records.otherValues(), 0);
    for (std::size_t v = 1; v < counts.size(); ++v)
        m_other[v] = log2f0(std::min(0.9, (0.25 + std::max(0.0, counts[v] - 1.75)) / n));
}

}  // namespace roulian::customers::identity
