#pragma once
// Cohorts: customers by the month of their first purchase, and who is still buying how many months later.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "customers/rfm.h"

namespace roulian::customers {

// Calendar months counted from January of year 0.
struct Month {
    int n = 0;
    static Month of(Day day);
    std::string iso() const;  // "2026-08"
    auto operator<=>(const Month&) const = default;
    int operator-(Month o) const { return n - o.n; }
};

struct CohortCell {
    int active = 0;        // customers with a purchase in that month
    double retention = 0;  // active ÷ customers of the cohort
    Money revenue;         // all rows of that month, refunds deducted
};

struct Cohort {
    Month month;
    int customers = 0;
    std::vector<CohortCell> cells;  // index = months since the first; the last is the month of asOf − 1
};

// Cohorts with at least one customer, oldest first. Same rules for rows as rfm(). The last cell of each is a
// month that may not be over. O(n log n).
std::vector<Cohort> cohorts(std::span<const Purchase> purchases, Day asOf);

// Weighted mean retention over the cohorts old enough, per age.
std::vector<double> meanRetention(std::span<const Cohort> table);

}  // namespace roulian::customers
