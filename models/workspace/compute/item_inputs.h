#pragma once
// What an item's forecast takes beside its sales: the planner's word on single weeks, and what the communities did.
#include <vector>

#include "core/result.h"
#include "forecast/forecast.h"
#include "store/database.h"

namespace roulian::workspace {

// clean_choice → Item::keep. Weeks outside the history are passed over.
Status addChoices(store::Database& db, std::vector<forecast::Item>& items);
const char* choiceCode(forecast::Keep keep);  // "", "keep", "drop"

// Signals by week, all observed only (they may lead demand, never explain their own week):
//   mentions   messages of the groups that name the product
//   questions  questions of the groups, shared out by what was mentioned on the same day in the same group
//   signups    units asked for in 接龙 lists and forms, rejected and withdrawn ones left out
//   viewers    viewers of live shows, all shows together; every product gets the same series
// A week without any chat (list, show) on file is not known rather than zero. Signals without a single value above zero,
// or known in fewer than kSignalWeeks weeks of the history, are left out. Weeks from `end` on are not over and left out.
inline constexpr int kSignalWeeks = 12;
Status addSignals(store::Database& db, std::vector<forecast::Item>& items, Week end);

// Replaces forecast_signal.
Status writeSignals(store::Database& db, const std::vector<forecast::Item>& items,
                    const std::vector<forecast::ItemForecast>& made);

}  // namespace roulian::workspace
