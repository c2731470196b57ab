#include <algorithm>

#include "customers/rfm.h"

namespace roulian::customers {

namespace {

void add(Totals& totals, const CustomerRfm& c) {
    ++totals.customers;
    totals.orders += c.orders;
    totals.money += c.money;
}

}  // namespace

std::array<Totals, kRfmClasses> classTotals(const RfmResult& result) {
    std::array<Totals, kRfmClasses> totals{};
    for (const CustomerRfm& c : result.customers) add(totals[static_cast<std::size_t>(c.rfmClass)], c);
    return totals;
}

std::array<Totals, 5> lifecycleTotals(const RfmResult& result) {
    std::array<Totals, 5> totals{};
    for (const CustomerRfm& c : result.customers) add(totals[static_cast<std::size_t>(c.lifecycle)], c);
    return totals;
}

RfmGrid rfmGrid(const RfmResult& result) {
    RfmGrid grid;
    for (const CustomerRfm& c : result.customers)
        add(grid.cells[static_cast<std::size_t>(c.r - 1)][static_cast<std::size_t>(c.f - 1)], c);
    return grid;
}

Movement movement(const RfmResult& before, const RfmResult& now) {
    Movement m;
    m.from = before.asOf;
    m.to = now.asOf;
    auto old = before.customers.begin();
    const auto oldEnd = before.customers.end();
    for (const CustomerRfm& c : now.customers) {  // both lists are sorted by id
        for (; old != oldEnd && old->customer < c.customer; ++old) ++m.gone;
        const bool known = old != oldEnd && old->customer == c.customer;
        const std::size_t row = known ? static_cast<std::size_t>(old->rfmClass) : kRfmClasses;
        ++m.counts[row][static_cast<std::size_t>(c.rfmClass)];
        if (!known)
            m.moves.push_back({c.customer, std::nullopt, c.rfmClass});
        else if (old->rfmClass != c.rfmClass)
            m.moves.push_back({c.customer, old->rfmClass, c.rfmClass});
        if (known) ++old;
    }
    m.gone += static_cast<int>(oldEnd - old);
    return m;
}

}  // namespace roulian::customers
