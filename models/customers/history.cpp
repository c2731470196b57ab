#include "customers/history.h"

#include <algorithm>
#include <tuple>

namespace roulian::customers {

std::vector<Purchase> knownRows(std::span<const Purchase> purchases, Day asOf) {
    std::vector<Purchase> rows;
    rows.reserve(purchases.size());
    for (const Purchase& p : purchases)
        if (p.day < asOf) rows.push_back(p);
    auto byCustomerDay = [](const Purchase& a, const Purchase& b) {
        return std::tie(a.customer, a.day) < std::tie(b.customer, b.day);
    };
    std::sort(rows.begin(), rows.end(), byCustomerDay);
    return rows;
}

}  // namespace roulian::customers
