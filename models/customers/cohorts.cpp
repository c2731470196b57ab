#include "customers/cohorts.h"

#include <algorithm>
#include <map>

#include "customers/history.h"

namespace roulian::customers {

Month Month::of(Day day) {
    const Day::Ymd d = day.ymd();
    return {d.year * 12 + d.month - 1};
}

std::string Month::iso() const {
    const Day first = Day::fromYmd(n / 12, n % 12 + 1, 1);
    return first.iso().substr(0, 7);
}

std::vector<Cohort> cohorts(std::span<const Purchase> purchases, Day asOf) {
    const std::vector<Purchase> rows = knownRows(purchases, asOf);
    if (rows.empty()) return {};
    const Month last = Month::of(asOf - 1);
    std::map<int, Cohort> table;
    std::vector<Month> months;
    forEachCustomer(rows, [&](std::span<const Purchase> own) {
        months.clear();
        for (const Purchase& p : own)
            months.push_back(!months.empty() && p.day == own[months.size() - 1].day ? months.back()
                                                                                    : Month::of(p.day));
        auto first = std::find_if(own.begin(), own.end(), [](const Purchase& p) { return p.amount.fen > 0; });
        if (first == own.end()) return;
        const Month start = months[static_cast<std::size_t>(first - own.begin())];
        Cohort& cohort = table[start.n];
        cohort.month = start;
        cohort.cells.resize(static_cast<std::size_t>(last - start) + 1);
        ++cohort.customers;
        int activeAge = -1;
        for (std::size_t i = 0; i < own.size(); ++i) {
            // Money before the first purchase (a refund of an order outside the data) belongs to its month.
            const int age = std::max(months[i] - start, 0);
            CohortCell& cell = cohort.cells[static_cast<std::size_t>(age)];
            cell.revenue += own[i].amount;
            if (own[i].amount.fen > 0 && age != activeAge) {
                ++cell.active;
                activeAge = age;
            }
        }
    });
    std::vector<Cohort> result;
    for (auto& [month, cohort] : table) {
        for (CohortCell& cell : cohort.cells)
            cell.retention = static_cast<double>(cell.active) / cohort.customers;
        result.push_back(std::move(cohort));
    }
    return result;
}

std::vector<double> meanRetention(std::span<const Cohort> table) {
    std::vector<double> active, customers;
    for (const Cohort& cohort : table) {
        if (cohort.cells.size() > active.size()) {
            active.resize(cohort.cells.size());
            customers.resize(cohort.cells.size());
        }
        for (std::size_t age = 0; age < cohort.cells.size(); ++age) {
            active[age] += cohort.cells[age].active;
            customers[age] += cohort.customers;
        }
    }
    for (std::size_t age = 0; age < active.size(); ++age) active[age] /= customers[age];
    return active;
}

}  // namespace roulian::customers
