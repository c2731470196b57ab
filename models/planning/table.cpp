#include <algorithm>

#include "planning/engine.h"

namespace roulian::planning {

namespace {

void fillItem(const Engine& e, const ItemWork& work, std::vector<NetRow>& table) {
    const Axis& axis = e.axis;
    const std::size_t base = table.size();
    for (int w = 0; w < axis.weeks; ++w) {
        NetRow row;
        row.item = work.item->id;
        row.week = axis.firstWeek + w;
        row.safetyTarget = {work.target[w]};
        table.push_back(row);
    }
    NetRow* rows = table.data() + base;
    const auto weekOf = [&](Day day) -> NetRow* {
        if (day >= axis.end) return nullptr;
        return rows + (Week::of(std::max(day, axis.today)) - axis.firstWeek);
    };
    for (const Demand& d : work.demands) {
        NetRow* row = weekOf(d.day);
        switch (d.kind) {
            case Peg::Kind::CustomerOrder:
                row->orders.milli += d.qty;
                break;
            case Peg::Kind::Forecast:
                row->forecast.milli += d.qty;
                break;
            case Peg::Kind::ParentOrder:
            case Peg::Kind::Bundle:
                row->dependent.milli += d.qty;
                break;
            default:
                break;  // negative stock is the opening balance
        }
    }
    std::vector<std::int64_t> later(axis.weeks, 0);  // feasible minus planned arrivals
    for (const Receipt& r : work.receipts)
        if (NetRow* row = weekOf(r.arrives)) row->scheduled += r.line->qty;
    for (int o : work.orders) {
        const PlannedOrder& p = e.orders[o];
        if (NetRow* row = weekOf(p.due)) {
            row->planned += p.qty;
            later[row - rows] -= p.qty.milli;
        }
        if (NetRow* row = weekOf(p.earliestDue)) later[row - rows] += p.qty.milli;
        if (NetRow* row = weekOf(p.start)) row->released += p.qty;
    }
    for (int b = 0; b < static_cast<int>(work.packed.size()); ++b)
        rows[axis.weekOf(b)].planned.milli += work.packed[b];
    Qty projected = work.item->onHand, shift;
    for (int w = 0; w < axis.weeks; ++w) {
        projected += rows[w].scheduled + rows[w].planned - rows[w].gross();
        shift.milli += later[w];
        rows[w].projectedAvailable = projected;
        rows[w].projectedFeasible = projected + shift;
    }
}

}  // namespace

void fillTable(const Engine& e, Plan& plan) {
    plan.table.reserve(e.items.size() * e.axis.weeks);
    for (const ItemWork& work : e.items) fillItem(e, work, plan.table);
}

}  // namespace roulian::planning
