#pragma once
// Working state of one planning run; private to this folder.
#include <string>
#include <unordered_set>
#include <vector>

#include "planning/planning.h"

namespace roulian::planning {

inline constexpr std::int64_t kHugeMilli = 1'000'000'000'000'000;  // 10¹² units: more is a mistake
inline constexpr int kMaxDays = 3650;

// The plan's buckets: days from today, or ISO weeks whose first one starts today.
struct Axis {
    Day today, end;  // end = the Monday after the last week
    Week firstWeek;
    int weeks = 0;
    Bucket bucket = Bucket::Day;

    int count() const { return bucket == Bucket::Day ? end - today : weeks; }
    int of(Day day) const {  // the past falls into bucket 0; beyond the end = count()
        if (day < today) return 0;
        if (day >= end) return count();
        return bucket == Bucket::Day ? day - today : Week::of(day) - firstWeek;
    }
    Day start(int b) const {
        if (bucket == Bucket::Day) return today + b;
        return b == 0 ? today : (firstWeek + b).monday();
    }
    int weekOf(int b) const { return bucket == Bucket::Day ? Week::of(today + b) - firstWeek : b; }
    Day weekStart(int w) const { return w == 0 ? today : (firstWeek + w).monday(); }
};

enum class Role { Make, Buy, Bundle };

struct Component {
    int child = 0;
    Qty numerator, denominator;
    std::int64_t scrapPpm = 0;
    double ratio = 0;  // units of child per unit of parent, only for money and variance
};

struct Source {
    SupplierId supplier;
    ResourceId resource;
    int leadDays = 0;
    bool leadKnown = true;
    Money price;
    LotRules lot;
    double share = 0, minutesPerUnit = 0, setupMinutes = 0;
    std::int64_t given = 0;  // thousandths ordered so far, for shares
};

struct Demand {
    Day day;  // not before today
    Peg::Kind kind = Peg::Kind::Forecast;
    int ref = 0;  // customer order, week number, parent order or bundle item
    std::int64_t qty = 0;
};

struct Receipt {
    const ScheduledReceipt* line = nullptr;
    Day arrives;  // as planned with
    std::vector<Peg> pegs;
};

struct Cancelled {
    Day due;
    std::int64_t qty = 0;
};

struct ItemWork {
    const Item* item = nullptr;
    Role role = Role::Buy;
    int level = 0;
    bool toOrder = false;  // Fresh, Custom
    std::vector<Component> parts;
    std::vector<Source> makeSources, buySources;
    std::vector<Demand> demands;
    std::vector<Receipt> receipts;            // by arrival
    std::vector<int> orders;                  // into Engine::orders
    std::vector<Cancelled> cancelled;         // overrides
    std::vector<std::int64_t> packed;         // bundles: passed to the parts, a bucket
    std::vector<std::int64_t> target;         // safety target a week
    std::vector<double> weekVariance;         // of the forecast error
    std::vector<std::int64_t> forecastMilli;  // a week, before consumption
    SafetyStock safety;
    std::vector<std::int64_t> gross;  // a bucket, after netting
    int arrival = 0;                  // bucket in which a new order can come at the soonest
    bool leadNoted = false;

    std::vector<Source>& sources() { return role == Role::Make ? makeSources : buySources; }
    const std::vector<Source>& sources() const { return role == Role::Make ? makeSources : buySources; }
};

struct Engine {
    const PlanInput& in;
    PlanOptions options;
    Axis axis;
    std::vector<ItemWork> items;                       // by id
    std::vector<int> sequence;                         // low-level-code order
    std::vector<const CustomerOrder*> customerOrders;  // by item, due, id
    std::vector<PlannedOrder> orders;
    std::vector<int> orderSource;  // index into the item's sources of its kind
    std::vector<int> orderItem;
    std::unordered_set<std::string> keys;  // taken, overrides included
    std::vector<OverdueFix> overdue;
    std::vector<Issue> issues;

    int find(SkuId id) const;  // −1 = unknown
    void issue(Severity severity, std::string code, std::vector<std::string> args) {
        Issue i;
        i.severity = severity;
        i.code = std::move(code);
        i.args = std::move(args);
        issues.push_back(std::move(i));
    }
    std::string name(int item) const;
    std::string name(SkuId id) const;            // also of unknown ones
    int leadDaysOf(const ItemWork& work) const;  // of its cheapest source
    int reviewDaysOf(const ItemWork& work) const;
    Money stake(const Item& item) const;  // what one unit not sold costs
    void addDemand(int item, Demand demand);
    int addOrder(PlannedOrder order, int item, int source);
    void explode(int order);  // passes component needs down
};

std::string number(std::int64_t n);
std::string quantity(Qty q);  // "12.5"

void loadItems(Engine& e);      // items, sources, components, low-level codes
void loadDemand(Engine& e);     // orders, forecast, receipts
void loadOverrides(Engine& e);  // fixed and cancelled orders
void setTargets(Engine& e, ItemWork& work);
void netItem(Engine& e, int item);

// Best source for a need due on `due`; `usable` = what the horizon can still use, at least the need.
struct Choice {
    int source = 0;
    Qty qty;
    Reason reason;  // n = 0: there was no choice
};
Choice chooseSource(const Engine& e, const ItemWork& work, Qty need, Qty usable, Day due);

// Matches supplies to demands first in, first out; fills pegs, feasible days and lateness. Items must come
// components first. `ready` = day on which all components of an order are there, with what is last.
struct Ready {
    Day day;
    std::string last;
};
void pegItem(Engine& e, int item, std::vector<Ready>& ready);

// The target netting works with: a safety target cannot be refilled sooner than the lead time allows, so that
// no order is late for it alone.
std::int64_t effectiveTarget(const Engine& e, const ItemWork& work, int bucket);

// Money (fen) waiting for one unit of `item` that serves this need; of a component: of its parent's sales.
double stakePerUnit(const Engine& e, int item, Peg::Kind kind, int parent);

void fillTable(const Engine& e, Plan& plan);
void fillStakes(Engine& e);
void fillAdvice(const Engine& e, Plan& plan);
void fillRisks(const Engine& e, Plan& plan);
void fillExcess(const Engine& e, Plan& plan);
void fillLoads(Engine& e, Plan& plan);

}  // namespace roulian::planning
