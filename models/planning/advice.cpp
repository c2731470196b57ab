// What to do about open orders; where stock runs out; where there is too much.
#include <algorithm>
#include <cmath>

#include "planning/engine.h"

namespace roulian::planning {

double stakePerUnit(const Engine& e, int item, Peg::Kind kind, int parent) {
    const auto own = static_cast<double>(e.stake(*e.items[item].item).fen);
    switch (kind) {
        case Peg::Kind::CustomerOrder:
        case Peg::Kind::Forecast:
        case Peg::Kind::NegativeStock:
            return own;
        case Peg::Kind::ParentOrder:
        case Peg::Kind::Bundle: {
            if (parent < 0) return 0;
            double ratio = 0;
            for (const Component& c : e.items[parent].parts)
                if (c.child == item) ratio += c.ratio;
            return ratio > 0 ? static_cast<double>(e.stake(*e.items[parent].item).fen) / ratio : 0;
        }
        default:
            return 0;
    }
}

namespace {

Money fen(double value) {
    return Money::fromFen(std::llround(std::clamp(value, -9e17, 9e17)));
}

bool isDemand(Peg::Kind kind) {
    return kind != Peg::Kind::SafetyStock && kind != Peg::Kind::Surplus;
}

void adviseReceipt(const Engine& e, int item, const Receipt& receipt, Plan& plan) {
    const ScheduledReceipt& line = *receipt.line;
    const Item& it = *e.items[item].item;
    const double cost = static_cast<double>(line.unitPrice.value_or(it.unitCost.value_or(Money{})).fen);
    if (line.due >= e.axis.end) return;
    Qty surplus, late;
    double waiting = 0;
    std::optional<Day> needed, firstUse;
    for (const Peg& p : receipt.pegs) {
        if (p.kind == Peg::Kind::Surplus) {
            surplus += p.qty;
            continue;
        }
        if (!firstUse || p.needDay < *firstUse) firstUse = p.needDay;
        if (!isDemand(p.kind)) continue;
        if (!needed || p.needDay < *needed) needed = p.needDay;
        const bool overdue = line.due < e.axis.today;
        if (e.axis.of(p.needDay) >= e.axis.of(receipt.arrives) && !(overdue && p.needDay <= receipt.arrives))
            continue;
        late += p.qty;
        waiting += p.qty.value() * stakePerUnit(e, item, p.kind, e.find(p.parent));
    }
    const auto advise = [&](ReceiptAdvice::Kind kind, Qty qty, Day to, double money) {
        plan.advice.push_back({kind, line.id, line.item, qty, line.due, to, fen(money), receipt.pegs});
    };
    if (line.due < e.axis.today)
        advise(ReceiptAdvice::Kind::Overdue, line.qty, needed.value_or(e.axis.today), waiting);
    else if (late.milli > 0)
        advise(ReceiptAdvice::Kind::Expedite, late, *needed, waiting);
    else if (firstUse && *firstUse - line.due > e.options.rescheduleToleranceDays)
        advise(ReceiptAdvice::Kind::Delay, line.qty - surplus, *firstUse,
               (line.qty - surplus).value() * cost * e.options.holdingRatePerYear * (*firstUse - line.due) /
                   365.0);
    if (surplus.milli > 0)
        advise(ReceiptAdvice::Kind::Cancel, surplus, e.axis.end - 1, surplus.value() * cost);
}

// Feasible stock that comes in each bucket, on hand included in the first.
std::vector<std::int64_t> feasibleSupply(const Engine& e, const ItemWork& work) {
    std::vector<std::int64_t> s(e.axis.count(), 0);
    const auto add = [&](Day day, std::int64_t qty) {
        if (const int b = e.axis.of(day); b < e.axis.count()) s[b] += qty;
    };
    add(e.axis.today, work.item->onHand.milli);
    for (const Receipt& r : work.receipts) add(r.arrives, r.line->qty.milli);
    for (int o : work.orders) add(e.orders[o].earliestDue, e.orders[o].qty.milli);
    for (std::size_t b = 0; b < work.packed.size(); ++b) s[b] += work.packed[b];
    return s;
}

void riskOf(const Engine& e, int item, Plan& plan) {
    const ItemWork& work = e.items[item];
    std::int64_t net = 0;
    const std::vector<std::int64_t> supply = feasibleSupply(e, work);
    int first = -1, last = -1;
    std::vector<std::int64_t> lateOf(e.axis.count(), 0);
    StockOutRisk risk;
    const std::int64_t promised = std::max<std::int64_t>(0, -work.item->onHand.milli);
    for (int b = 0; b < e.axis.count(); ++b) {
        net += supply[b] - work.gross[b];
        if (net >= 0) continue;
        if (first < 0) first = b;
        last = b;
        lateOf[b] = std::min(work.gross[b] + (b == 0 ? promised : 0), -net);
        risk.unitsShort.milli += lateOf[b];
    }
    if (first < 0) return;
    risk.item = work.item->id;
    risk.firstShortDay = e.axis.start(first);
    risk.coveredDay = last + 1 < e.axis.count() ? e.axis.start(last + 1) - 1 : e.axis.end - 1;
    // The late part of a bucket is shared out over its needs in proportion.
    double money = 0;
    for (const Demand& d : work.demands) {  // holds the negative stock since pegging
        const int b = e.axis.of(d.day);
        if (lateOf[b] == 0) continue;
        const int parent = d.kind == Peg::Kind::ParentOrder ? e.orderItem[d.ref]
                           : d.kind == Peg::Kind::Bundle    ? d.ref
                                                            : -1;
        const auto all = static_cast<double>(work.gross[b] + (b == 0 ? promised : 0));
        money += static_cast<double>(d.qty) / 1000.0 * static_cast<double>(lateOf[b]) / all *
                 stakePerUnit(e, item, d.kind, parent);
    }
    risk.money = fen(money);
    plan.risks.push_back(risk);
}

void excessOf(const Engine& e, const ItemWork& work, Plan& plan) {
    Excess x;
    x.item = work.item->id;
    x.onHand = std::max(Qty{}, work.item->onHand);
    for (const Receipt& r : work.receipts) x.onOrder += r.line->qty;
    const Qty stock = x.onHand + x.onOrder;
    if (stock.milli <= 0) return;
    x.limitDays = std::clamp(work.item->maxCoverDays.value_or(e.options.excessCoverDays), 0, kMaxDays);
    if (work.item->shelfLifeDays) x.limitDays = std::clamp(*work.item->shelfLifeDays, 0, x.limitDays);
    const int length = e.axis.end - e.axis.today;
    std::vector<double> until(length + 1, 0.0);  // demand of the first d days, units
    std::int64_t total = 0;
    for (int b = 0; b < e.axis.count(); ++b) {
        const int from = e.axis.start(b) - e.axis.today;
        const int to = b + 1 < e.axis.count() ? e.axis.start(b + 1) - e.axis.today : length;
        for (int d = from; d < to; ++d)
            until[d + 1] = (static_cast<double>(total) +
                            static_cast<double>(work.gross[b]) * (d + 1 - from) / (to - from)) /
                           1000.0;
        total += work.gross[b];
    }
    const double perDay = until[length] / length;
    const auto demandOf = [&](int d) {
        return d <= length ? until[d] : until[length] + (d - length) * perDay;
    };
    constexpr int kNever = 9999;
    if (stock.value() > until[length])
        x.coverDays =
            perDay > 0 ? static_cast<int>(std::min<double>(kNever, stock.value() / perDay)) : kNever;
    else
        x.coverDays =
            static_cast<int>(std::lower_bound(until.begin(), until.end(), stock.value()) - until.begin());
    const double left = stock.value() - demandOf(x.limitDays) - work.safety.now.value();
    if (left <= 0.0005 || x.coverDays <= x.limitDays) return;
    x.excess = Qty::fromDouble(left);
    x.money = work.item->unitCost.value_or(Money{}) * x.excess;
    x.stopBuying = x.onOrder.milli > 0;
    plan.excess.push_back(x);
}

// What passing over each order today would cost; its pegs say what waits for it.
void stakeOf(Engine& e, int index) {
    PlannedOrder& order = e.orders[index];
    const int item = e.orderItem[index];
    const Day next = e.axis.today + e.reviewDaysOf(e.items[item]) + order.leadDays;
    double money = 0;
    for (const Peg& p : order.pegs)
        if (isDemand(p.kind) && p.needDay < next)
            money += p.qty.value() * stakePerUnit(e, item, p.kind, e.find(p.parent));
    order.atStake = fen(money);
}

}  // namespace

void fillStakes(Engine& e) {
    for (int i = 0; i < static_cast<int>(e.orders.size()); ++i) stakeOf(e, i);
}

void fillAdvice(const Engine& e, Plan& plan) {
    for (int i = 0; i < static_cast<int>(e.items.size()); ++i)
        for (const Receipt& r : e.items[i].receipts) adviseReceipt(e, i, r, plan);
    std::stable_sort(plan.advice.begin(), plan.advice.end(),
                     [](const ReceiptAdvice& a, const ReceiptAdvice& b) { return a.money > b.money; });
}

void fillRisks(const Engine& e, Plan& plan) {
    for (int i = 0; i < static_cast<int>(e.items.size()); ++i) riskOf(e, i, plan);
    std::stable_sort(plan.risks.begin(), plan.risks.end(),
                     [](const StockOutRisk& a, const StockOutRisk& b) { return a.money > b.money; });
}

void fillExcess(const Engine& e, Plan& plan) {
    for (const ItemWork& work : e.items) excessOf(e, work, plan);
    std::stable_sort(plan.excess.begin(), plan.excess.end(),
                     [](const Excess& a, const Excess& b) { return a.money > b.money; });
}

}  // namespace roulian::planning
