#pragma once
// Which groups are worth comparing: those that share a phone, a home, a rare name or nickname, or for other fields a
// rare value or two values.
#include <cstdint>
#include <utility>
#include <vector>

#include "customers/identity/frequencies.h"
#include "customers/identity/groups.h"
#include "customers/identity/records.h"

namespace roulian::customers::identity {

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // roots, the smaller first

// Sorted, each once. A key that more groups share than it can tell apart makes no pairs, so their number grows with the
// records and not with their square.
std::vector<Pair> candidates(const Records& records, const Frequencies& frequencies, const Groups& groups);

}  // namespace roulian::customers::identity
