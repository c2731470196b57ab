#pragma once
// Small plans for tests. Today is Monday 2026-08-17 (2026-W34) unless a test says otherwise.
#include <QString>
#include <algorithm>
#include <string>

#include "planning/planning.h"

namespace roulian::planning {

inline const Day kToday = Day::fromYmd(2026, 8, 17);
inline const Week kFirst = Week::of(kToday);

struct Brand {
    PlanInput in;
    PlanOptions options;

    Brand() {
        in.today = kToday;
        options.bucket = Bucket::Week;
    }
    Item& item(std::int64_t id, int leadWeeks, std::int64_t onHand = 0) {
        Item i;
        i.id = {id};
        i.code = "S" + std::to_string(id);
        i.leadDays = 7 * leadWeeks;
        i.onHand = Qty::units(onHand);
        in.items.push_back(i);
        return in.items.back();
    }
    void uses(std::int64_t parent, std::int64_t child, std::int64_t numerator, std::int64_t denominator = 1,
              double scrap = 0, BomUse use = BomUse::Manufacture) {
        in.bom.push_back({{parent}, {child}, Qty::units(numerator), Qty::units(denominator), scrap, use});
    }
    void order(std::int64_t id, Day due, std::int64_t units, const char* no = "O1") {
        in.orders.push_back({no, {id}, Qty::units(units), due});
    }
    void forecast(std::int64_t id, int week, double mean, double sigma = 0) {
        in.forecast.push_back({{id}, kFirst + week, mean, sigma});
    }
    void receipt(const char* no, std::int64_t id, Day due, std::int64_t units) {
        ScheduledReceipt r;
        r.id = no;
        r.item = {id};
        r.qty = Qty::units(units);
        r.due = due;
        in.receipts.push_back(r);
    }
    Plan plan() const {
        Result<Plan> r = makePlan(in, options, CancelToken{}, {});
        return r.ok() ? std::move(r).value() : Plan{};
    }
};

inline Day mondayOf(int week) {
    return (kFirst + week).monday();
}

// "item: qty@start>due …" in units, days and weeks from today: easy to compare with a textbook.
inline QString listed(const Plan& plan, std::int64_t item, int daysPerStep = 7) {
    QString out;
    for (const PlannedOrder& o : plan.orders) {
        if (o.item.v != item) continue;
        if (!out.isEmpty()) out += u' ';
        out += QString::number(o.qty.value()) + u'@' + QString::number((o.start - kToday) / daysPerStep) +
               u'>' + QString::number((o.due - kToday) / daysPerStep);
    }
    return out;
}

inline const NetRow& row(const Plan& plan, std::int64_t item, int week) {
    static const NetRow none;
    for (const NetRow& r : plan.table)
        if (r.item.v == item && r.week == kFirst + week) return r;
    return none;
}

inline bool has(const PlannedOrder& o, Reason::Code code) {
    return std::any_of(o.reasons.begin(), o.reasons.end(), [&](const Reason& r) { return r.code == code; });
}

inline const Issue* issue(const Plan& plan, const char* code) {
    for (const Issue& i : plan.issues)
        if (i.code == code) return &i;
    return nullptr;
}

}  // namespace roulian::planning
