#pragma once
// The regions of China as people write them: full names, names without their ending, the short names of provinces
// and autonomous places. List: resources/regions.inc (GB/T 2260).
#include <string>
#include <string_view>
#include <vector>

namespace roulian {

struct FoundRegion {
    std::string_view province, city, district;  // full names; what is not known stays empty
    int code = 0;                               // of the deepest level found, six digits; 0 = nothing found
    std::size_t length = 0;  // bytes of the text they took, separators and repeats included
};

// The region the text begins with. Levels may be left out where what remains is unique in the country (成都市 →
// 四川省), repeated (上海市上海市) or separated by spaces. A name without its ending counts only when no street name
// can have been meant (朝阳 in 北京朝阳演示东路, not in 北京朝阳路). Municipalities are their own city; counties
// directly under a province are cities without district.
FoundRegion regionAtStart(std::string_view text);

}  // namespace roulian
