#pragma once
// Records that are one person: a forest that knows which groups can never be one.
#include <cstdint>
#include <vector>

#include "customers/identity/records.h"

namespace roulian::customers::identity {

class Groups {
public:
    explicit Groups(const Records& records);

    std::uint32_t root(std::uint32_t record) const;  // the smallest record of its group
    // Two unionids, two openids of one app, two external_userids or two accounts of one platform are two people.
    bool contradict(std::uint32_t rootA, std::uint32_t rootB) const;
    // Joins two roots; the value is the new root.
    std::uint32_t join(std::uint32_t rootA, std::uint32_t rootB);
    std::uint32_t next(std::uint32_t record) const {
        return m_next[record];
    }  // of the group; kEnd after the last
    bool hasUnionid(std::uint32_t root) const {
        return !m_ids[root].empty() && m_ids[root].front() >> 32 == 1;
    }
    std::vector<std::uint32_t> idKinds(
        std::uint32_t root) const;  // two groups with an equal one are two people
    std::uint32_t count() const { return m_count; }

    static constexpr std::uint32_t kEnd = ~0u;

private:
    mutable std::vector<std::uint32_t> m_parent;
    std::vector<std::uint32_t> m_next, m_last;
    std::vector<std::vector<std::uint64_t>> m_ids;  // scope << 32 | value, sorted; of roots
    std::uint32_t m_count = 0;
};

// Joins what has one owner; then what shares a unionid, openid, external_userid or platform account, in that order, unless the groups contradict.
// Those refused come back as pairs of records.
std::vector<std::pair<std::uint32_t, std::uint32_t>> joinEqualIds(const Records& records, Groups& groups);

}  // namespace roulian::customers::identity
