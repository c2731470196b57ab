#include "exchange/recipe/region.h"

#include "core/regions.h"
#include "core/text.h"

namespace roulian::exchange {

void regionFromAddress(std::string_view address, Region& region) {
    const FoundRegion found = regionAtStart(trimmed(address));
    if (found.code == 0) return;
    if (region.province.empty()) region.province = found.province;
    // Never mixed from two places: what the file says of a level decides for those below it.
    if (region.province != found.province) return;
    if (region.city.empty()) region.city = found.city;
    if (region.city != found.city) return;
    if (region.district.empty()) region.district = found.district;
}

}  // namespace roulian::exchange
