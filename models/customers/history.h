#pragma once
// Inside this folder only: the rows known on a day, grouped by customer.
#include <span>
#include <vector>

#include "customers/rfm.h"

namespace roulian::customers {

// Rows before asOf, sorted by customer, then day.
std::vector<Purchase> knownRows(std::span<const Purchase> purchases, Day asOf);

struct OrderDay {
    std::int64_t order = 0;
    Day day;
    auto operator<=>(const OrderDay&) const = default;
};

// Rows without an order number count as one order a day; negative keys keep them apart from real ids.
inline std::int64_t orderKey(const Purchase& p) {
    return p.order ? p.order.v : (std::int64_t{-1} << 40) + p.day.n;
}

template <typename Function>
void forEachCustomer(std::span<const Purchase> sorted, Function&& function) {
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t to = from + 1;
        while (to < sorted.size() && sorted[to].customer == sorted[from].customer) ++to;
        function(sorted.subspan(from, to - from));
        from = to;
    }
}

}  // namespace roulian::customers
