#include "customers/identity/records.h"

#include <algorithm>
#include <numeric>

#include "core/text.h"

namespace roulian::customers::identity {

Records::Records(std::vector<std::string> otherFields) : m_otherNames(std::move(otherFields)) {
    if (m_otherNames.size() > kMostOther) m_otherNames.resize(kMostOther);
}

void Records::reserve(std::size_t records) {
    m_entries.reserve(records);
    m_sources.reserve(records);
    m_other.reserve(records * m_otherNames.size());
}

void Records::add(const Row& row) {
    Entry entry;
    const auto id = [](Interner& ids, std::string_view value) -> std::uint32_t {
        value = trimmed(value);
        return value.empty() ? 0 : ids(hashOf(value));
    };
    entry.unionid = id(m_unionids, row.unionid);
    entry.external = id(m_externals, row.externalUserId);
    if (row.owner != 0) entry.owner = m_owners(mixed(row.owner));
    entry.app = id(m_scopes, row.app);
    entry.platform = id(m_scopes, row.platform);
    if (const auto openid = trimmed(row.openid); !openid.empty())
        entry.openid = m_openids(joined(hashOf(openid), entry.app));
    if (const auto account = trimmed(row.platformUid); !account.empty())
        entry.account = m_accounts(joined(hashOf(account), entry.platform));
    if (!row.name.empty()) {
        const std::uint32_t raw = m_rawNames(hashOf(row.name));
        if (raw == m_nameOfRaw.size()) {  // every spelling is read once
            const NameForm form = m_reader.read(row.name);
            std::uint32_t name = 0;
            if (form.kind != NameKind::None) {
                name = m_wholes(joined(form.whole, static_cast<std::uint64_t>(form.kind)));
                if (name == m_names.size()) m_names.push_back(form);
            }
            m_nameOfRaw.push_back(name);
        }
        entry.name = m_nameOfRaw[raw];
    }
    if (!row.phone.empty()) {
        const PhoneForm form = readPhone(row.phone);
        if (!form.empty()) {
            entry.phone = m_phoneKeys(joined(form.full, form.full != 0 ? 0 : form.seven));
            if (entry.phone == m_phones.size()) m_phones.push_back(form);
        }
    }
    if (!row.address.empty()) {
        const AddressParts parts = readAddress(row.province, row.city, row.district, row.address);
        if (!parts.empty()) {
            std::uint64_t key = joined(joined(parts.city, parts.district), joined(parts.road, parts.yard));
            key = joined(key, (std::uint64_t{parts.number} << 32) | parts.building);
            key = joined(key, (std::uint64_t{parts.unit} << 32) | parts.room);
            entry.home = m_homeKeys(key);
            if (entry.home == m_homes.size()) m_homes.push_back(parts);
        }
    }
    for (std::size_t field = 0; field < m_otherNames.size(); ++field) {
        std::uint32_t value = 0;
        if (field < row.other.size()) {
            std::string text = folded(row.other[field]);
            if (!text.empty()) {
                value = m_otherKeys(hashOf(text));
                if (value == m_otherTexts.size()) m_otherTexts.push_back(std::move(text));
            }
        }
        m_other.push_back(value);
    }
    m_sources.push_back(row.source.empty() ? 0 : m_scopes(joined(hashOf(row.source), 1)));
    m_entries.push_back(entry);
}

std::vector<std::uint32_t> Records::apps() const {
    std::vector<std::uint32_t> group(m_scopes.size() + 1), seen(m_openids.size() + 1, 0),
        out(m_entries.size(), 0);
    std::iota(group.begin(), group.end(), 0u);
    const auto root = [&](std::uint32_t g) {
        while (group[g] != g) g = group[g] = group[group[g]];
        return g;
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].openid == 0 || m_entries[i].app != 0) continue;
        std::uint32_t& first = seen[m_entries[i].openid];
        if (first == 0)
            first = m_sources[i] + 1;
        else
            group[std::max(root(first - 1), root(m_sources[i]))] =
                std::min(root(first - 1), root(m_sources[i]));
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].openid != 0)
            out[i] = 1 + (m_entries[i].app != 0 ? m_entries[i].app : root(m_sources[i]));
    return out;
}

}  // namespace roulian::customers::identity
