#pragma once
// What customers in some state are likely to buy again soon, measured on those who were in it before.
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_set>

#include "customers/rfm.h"

namespace roulian::customers {

constexpr int kOutlookDays = 60;      // "again soon"
constexpr int kMinObservations = 20;  // fewer say nothing about a share

// Of so many customers once in a state, so many bought again within the horizon. A customer observed on two days
// counts twice.
struct ReorderCount {
    std::int64_t observed = 0, bought = 0;
    std::optional<double> chance() const {  // none below kMinObservations
        if (observed < kMinObservations) return std::nullopt;
        return static_cast<double>(bought) / static_cast<double>(observed);
    }
};

// Ids of customers with a purchase (amount > 0) in [from, from + days).
std::unordered_set<std::int64_t> buyersWithin(std::span<const Purchase> purchases, Day from, int days);

// Expected value of the next order within `days`: average order × chance, at most what the customer spent in so many
// days over her whole time (money × days ÷ days since her first purchase, at least `days`), so that one lucky large
// order is not promised again.
Money expectedReorder(const CustomerRfm& customer, double chance, int days = kOutlookDays);

}  // namespace roulian::customers
