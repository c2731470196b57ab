#include "customers/outlook.h"

#include <algorithm>
#include <cmath>

namespace roulian::customers {

std::unordered_set<std::int64_t> buyersWithin(std::span<const Purchase> purchases, Day from, int days) {
    std::unordered_set<std::int64_t> buyers;
    for (const Purchase& p : purchases)
        if (p.amount.fen > 0 && p.day >= from && p.day < from + days) buyers.insert(p.customer.v);
    return buyers;
}

Money expectedReorder(const CustomerRfm& customer, double chance, int days) {
    const int known = std::max(days, customer.lastDay - customer.firstDay + customer.recencyDays);
    const double order = static_cast<double>(customer.averageOrder().fen) * std::clamp(chance, 0.0, 1.0);
    const double pace = static_cast<double>(customer.money.fen) * days / known;
    return Money::fromFen(std::llround(std::max(0.0, std::min(order, pace))));
}

}  // namespace roulian::customers
