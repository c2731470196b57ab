#pragma once
// New products in the workspace: what is known of every product's own launch, what a new one may be expected to sell, and
// how the forecast step uses what the planner accepted.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "forecast/launch.h"
#include "store/database.h"
#include "workspace/launch_preview.h"

namespace roulian::workspace {

struct LaunchBook {
    struct Product {
        std::string code, name;
        std::int64_t sku = 0;
        forecast::LaunchProfile profile;  // launched: first week of sale
        std::vector<double> sales;        // by week from the first sale to the last week that is over
        std::optional<double>
            early;  // units of votes and lists before the first sale; of all so far when there is none
        bool seen = false;  // the first sale lies inside the data, not before it
    };
    std::vector<Product> products;         // by code
    std::vector<forecast::Guess> guesses;  // the planner's, of launches whose weeks are over
    Week end;                              // first week that is not over
    const Product* find(const std::string& code) const;
    const Product* find(std::int64_t sku) const;
};

// A launch counts as seen when its first sale comes kQuietWeeks or more after the first sale of anything.
inline constexpr int kQuietWeeks = 6;
// items: histories to use instead of the last forecast's demand_week; may be null.
Result<LaunchBook> readLaunchBook(store::Database& db, Week end, const std::vector<forecast::Item>* items);

// Errors: those of forecastLaunch; launch.weeks, launch.guess, launch.range, launch.early, launch.like as in launch.set.
Result<LaunchPreview> previewLaunch(const LaunchBook& book, const LaunchAsk& ask);

// Replaces the points of products with an active launch and writes launch_result. The product's own forecast takes over
// in step with its weeks of sale: none of it up to kOwnFrom weeks, all of it from the planned weeks (13 at least) on.
// Weeks before the first day of sale are zero. Gives what was mixed in, by SKU.
inline constexpr int kOwnFrom = 3, kOwnWeeks = 13;
struct LaunchPart {
    double share = 0;          // 0 … 1: weight of the launch; the rest is the product's own forecast
    std::vector<double> mean;  // by week of the forecast, units
};
Result<std::map<std::int64_t, LaunchPart>> applyLaunches(store::Database& db,
                                                         const std::vector<forecast::Item>& items,
                                                         std::vector<forecast::ItemForecast>& made, Week end,
                                                         Day asOf);

}  // namespace roulian::workspace
