#pragma once
// A new product's first forecast before anything is decided: for the wizard and the command line.
#include <optional>
#include <string>
#include <vector>

#include "forecast/launch.h"
#include "workspace/workspace.h"

namespace roulian::workspace {

struct LaunchAsk {
    std::string code;
    std::string name, category;  // of a code nobody knows; otherwise from the product
    std::optional<std::int64_t> priceFen;
    Day from;                                          // first day of sale
    int weeks = 8;                                     // what guess, range and total speak of, 1 … 52
    std::optional<double> guess, guessLow, guessHigh;  // units over the weeks; the range is hers for 80 %
    std::optional<double> early;                       // votes and lists; absent = as found
    std::optional<std::vector<std::string>> likes;     // absent = the most similar ones
    std::string json() const;                          // value of Edit kind launch.set; likes as in `chosen`
};

struct LaunchCandidate {
    std::string code, name;
    double similarity = 0;        // 0 … 1
    std::optional<double> total;  // units over the weeks
    std::vector<double> sales;    // its first weeks
    std::optional<double> early;  // votes and lists before its launch
    bool chosen = false;
};

struct LaunchPreview {
    LaunchAsk ask;                            // completed: name, category, price, likes chosen
    bool known = false;                       // the code is a product's
    std::vector<LaunchCandidate> candidates;  // most similar first, chosen ones always among them
    std::optional<double> earlyFound;         // units of votes and lists on file
    std::vector<double> sold;                 // weeks sold so far
    Week start;                               // of points
    forecast::LaunchForecast made;            // points over the weeks
    std::optional<Error>
        problem;  // why it cannot be accepted: forecast.launch.nothing {}, launch.grown {weeks}
};

// Reads on a connection of its own: call it off the interface thread. Errors: launch.* as launch.set gives them, store.*.
Result<LaunchPreview> previewLaunch(const std::string& workspacePath, const LaunchAsk& ask);

}  // namespace roulian::workspace
