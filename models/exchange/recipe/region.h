#pragma once
// The region at the head of a written address, for files without region columns.
#include <string_view>

#include "core/records.h"

namespace roulian::exchange {

// Fills empty parts of the region from "浙江省杭州市余杭区…" (core/regions.h says what is understood). Leaves
// everything alone when the text does not begin with a region.
void regionFromAddress(std::string_view address, Region& region);

}  // namespace roulian::exchange
