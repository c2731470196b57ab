#pragma once
// Confirmed wishes of 接龙 lists and forms as an early demand signal of the forecast.
#include "core/day.h"
#include "core/result.h"
#include "store/database.h"

namespace roulian::workspace {

// Days after which a confirmed wish without an order no longer counts.
constexpr int kWishDays = 14;

// A confirmed wish that has not become an order is demand known before it is ordered: what the coming week will take
// cannot be less than their sum. For each product the first forecast week (mean and every range) is raised to the
// confirmed quantity where it lies below, never lowered; forecast_item.params keeps the sum as "early_wishes" and the week's
// forecast_part as `early` (units).
// Counted are live entries handed in within kWishDays up to asOf (undated ones always), whose entry has no order.
Status applyEarlyDemand(store::Database& db, Week first, Day asOf);

}  // namespace roulian::workspace
