#include "customers/identity/groups.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace roulian::customers::identity {

Groups::Groups(const Records& records)
    : m_parent(records.size()),
      m_next(records.size(), kEnd),
      m_last(records.size()),
      m_ids(records.size()),
      m_count(static_cast<std::uint32_t>(records.size())) {
    std::iota(m_parent.begin(), m_parent.end(), 0u);
    std::iota(m_last.begin(), m_last.end(), 0u);
    const std::vector<std::uint32_t> apps = records.apps();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Entry& e = records.entry(i);
        const auto add = [&](std::uint64_t scope, std::uint32_t value) {
            if (value != 0) m_ids[i].push_back(scope << 32 | value);
        };
        add(1, e.unionid);
        add(2, e.external);
        add(4 + 2 * std::uint64_t{apps[i]}, e.openid);
        add(5 + 2 * std::uint64_t{e.platform}, e.account);
        std::sort(m_ids[i].begin(), m_ids[i].end());
    }
}

std::uint32_t Groups::root(std::uint32_t record) const {
    while (m_parent[record] != record) record = m_parent[record] = m_parent[m_parent[record]];
    return record;
}

bool Groups::contradict(std::uint32_t a, std::uint32_t b) const {
    const auto &x = m_ids[a], &y = m_ids[b];
    for (auto i = x.begin(), j = y.begin(); i != x.end() && j != y.end();) {
        if (*i >> 32 == *j >> 32) {
            if (*i != *j) return true;
            ++i, ++j;
        } else {
            ++(*i < *j ? i : j);
        }
    }
    return false;
}

std::vector<std::uint32_t> Groups::idKinds(std::uint32_t root) const {
    std::vector<std::uint32_t> kinds;
    for (const std::uint64_t id : m_ids[root])
        if (kinds.empty() || kinds.back() != id >> 32) kinds.push_back(static_cast<std::uint32_t>(id >> 32));
    return kinds;
}

std::uint32_t Groups::join(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t keep = std::min(a, b), gone = std::max(a, b);
    m_parent[gone] = keep;
    m_next[m_last[keep]] = gone;
    m_last[keep] = m_last[gone];
    std::vector<std::uint64_t> ids;
    std::set_union(m_ids[keep].begin(), m_ids[keep].end(), m_ids[gone].begin(), m_ids[gone].end(),
                   std::back_inserter(ids));
    m_ids[keep] = std::move(ids);
    m_ids[gone] = {};
    --m_count;
    return keep;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> joinEqualIds(const Records& records, Groups& groups) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> refused;
    for (const auto member :
         {&Entry::owner, &Entry::unionid, &Entry::openid, &Entry::external, &Entry::account}) {
        std::vector<std::uint32_t> first;
        for (std::uint32_t i = 0; i < records.size(); ++i) {
            const std::uint32_t id = records.entry(i).*member;
            if (id == 0) continue;
            if (id >= first.size())
                first.resize(std::max<std::size_t>(id + 1, first.size() * 2), Groups::kEnd);
            if (first[id] == Groups::kEnd) {
                first[id] = i;
                continue;
            }
            const std::uint32_t a = groups.root(first[id]), b = groups.root(i);
            if (a == b) continue;
            if (member != &Entry::owner && groups.contradict(a, b))
                refused.emplace_back(first[id], i);
            else
                groups.join(a, b);
        }
    }
    return refused;
}

}  // namespace roulian::customers::identity
