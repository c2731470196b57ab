#pragma once
// A figure for many products at once (category, channel, region, warehouse or all) and what it means for each of them: for the
// dialog and the command line, before anything is decided.
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/result.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

// Which node and week, and what is said of it. Absent = all of them; a product alone is an ordinary override.
struct LevelAsk {
    Week week;
    std::optional<std::string> category, region;
    std::optional<std::int64_t> shop, sku;
    std::optional<std::int64_t>
        warehouse;  // what the provinces it serves ask for; 0 = those that none serves
    std::string op =
        "set";  // set, add, mul; relative to the forecast without an earlier figure for the same node
    double amount = 0;
    bool includeKept = false;  // also change products whose week a person has overridden
    std::string json() const;  // value of Edit kind forecast.override_level with key ""
};

struct LevelPart {
    std::int64_t sku = 0;
    std::string code, name;
    double before = 0, after = 0;  // what falls to the node
    bool kept = false;             // a person's override that stands
};

struct LevelSplit {
    double before = 0, after = 0;  // sums; after = what was asked for
    std::vector<LevelPart> parts;  // largest change first
    int kept = 0;
};

// Parts change in proportion to what they are (equally where all are zero); whole units where the figure is whole, by
// largest remainders, so that the sum is exact. Reads on a connection of its own: call it off the interface thread.
// Errors: level.value {amount}, level.week {week}, level.none, level.kept {kept units, count} when overrides that stand
// are more than the figure, level.all_kept {count}, store.*.
Result<LevelSplit> previewLevel(const std::string& workspacePath, const LevelAsk& ask);

}  // namespace roulian::workspace
