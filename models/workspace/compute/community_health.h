#pragma once
// Which communities heat up and cool down, from their daily figures and reduced talk (customers/community.h).
#include "core/day.h"
#include "core/result.h"
#include "store/database.h"

namespace roulian::workspace {

// Replaces community_health. Keys: "o:" + owner of group statistics, "k:" + community id of imported talk. Figures
// often end before the orders do: each kind is judged at its own last day, at most asOf. Windows: 14 days against the
// 14 before. trend: the gravest flag (silent, cooling, shrinking, heating, growing, low_activity), else steady, or
// unknown when there is nothing to compare with.
Status writeCommunityHealth(store::Database& db, Day asOf);

}  // namespace roulian::workspace
