#pragma once
// A plan and everything it can say about itself. Lists are sorted: orders by item, due day and key; tables
// by item (resource) and time; suggestions and risks by money, largest first.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/ids.h"
#include "core/issue.h"
#include "core/money.h"

namespace roulian::planning {

enum class OrderKind : std::uint8_t { Make, Buy };

// Why an order is as it is. `day` and quantities are filled as the code says; 0 otherwise.
struct Reason {
    enum class Code : std::uint8_t {
        Shortage,          // stock would be q1 short (below zero) on `day`
        BelowSafety,       // stock would fall to q1, below the target q2, on `day`
        CoversReview,      // q1 is added for the needs until `day` (review period)
        MoqRaised,         // need q1 raised to the minimum q2
        RoundedUp,         // q1 rounded up to q2 for the multiple or pack
        Frozen,            // needed on `day`, moved to the end of the frozen horizon
        PlannerFixed,      // set by the planner
        SupplierCheapest,  // cheapest of n suppliers that can deliver in time
        SupplierFastest,   // none can deliver in time: the fastest
        SupplierShare,     // furthest below its agreed share
        StartInPast,       // should have started on `day`
        ComponentLate,     // `ref` (a component's order or open order) comes only on `day`
        ShelfLife          // q1 would pass its shelf life before it is used
    };
    Code code = Code::Shortage;
    Day day;
    Qty q1, q2;
    int n = 0;
    std::string ref;
    bool operator==(const Reason&) const = default;
};
const char* reasonCode(Reason::Code code);  // "plan.reason.shortage" …: key for workspace/messages

// What a supply serves. Pegs of an order add up to its quantity.
struct Peg {
    enum class Kind : std::uint8_t {
        CustomerOrder,  // ref = order id
        Forecast,       // week
        ParentOrder,    // ref = key of the parent's planned order, parent = its item
        Bundle,         // parent = the bundle sold
        NegativeStock,  // what is already promised beyond stock
        SafetyStock,
        Surplus  // more than the horizon needs (lot rules, excess)
    };
    Kind kind = Kind::Surplus;
    std::string ref;
    SkuId parent;
    Week week;    // of the need
    Day needDay;  // first day of the need (the plan's last day for Surplus)
    Qty qty;
    bool operator==(const Peg&) const = default;
};
const char* pegCode(Peg::Kind kind);  // "plan.peg.customer_order" …

struct PlannedOrder {
    std::string key;  // stable: "B:<item>:<supplier>:<due week>:<n>", "M:<item>:<resource>:…"
    OrderKind kind = OrderKind::Buy;
    SkuId item;
    Qty qty;
    Day start, due;      // release (buy) or start (make); needed day
    Day earliestDue;     // when it can really be there; > due when late
    bool late = false;   // earliestDue > due
    bool fixed = false;  // by the planner
    Qty placed;          // of a fixed order: taken off it, because it has been placed since
    SupplierId supplier;
    ResourceId resource;
    int leadDays = 0;
    Money cost;
    // Sales (or margin) waiting for units of it that are needed before an order of the next review could come, that is
    // before today + review days + lead time: lost or late if this order is passed over today.
    Money atStake;
    std::vector<Reason> reasons;  // most important first
    std::vector<Peg> pegs;        // by need day
    bool operator==(const PlannedOrder&) const = default;
};

// projectedAvailable = previous + scheduled + planned − orders − forecast − dependent (first week: + on
// hand). Overdue receipts count in the week they are assumed to come.
struct NetRow {
    SkuId item;
    Week week;
    Qty orders, forecast;    // independent demand: open orders; forecast left after consumption
    Qty dependent;           // of parent orders and bundles
    Qty scheduled;           // open orders to come
    Qty planned;             // planned orders due (for a bundle: boxes packed from parts)
    Qty released;            // planned orders that start in this week (late ones in the first week)
    Qty projectedAvailable;  // at the week's end
    Qty projectedFeasible;   // the same with late orders at their earliest day
    Qty safetyTarget;        // at the week's end
    Qty gross() const { return orders + forecast + dependent; }
    bool operator==(const NetRow&) const = default;
};

struct SafetyStock {
    enum class Source : std::uint8_t { None, Given, Computed, BoughtToOrder };
    SkuId item;
    Source source = Source::None;
    Qty now;                 // target today
    double z = 0;            // factor of the service level (Computed)
    double sigma = 0;        // units over the protection time from today (Computed)
    int protectionDays = 0;  // lead + review
    bool operator==(const SafetyStock&) const = default;
};

struct ReceiptAdvice {
    enum class Kind : std::uint8_t {
        Overdue,   // due day has passed: chase it; `to` = when it is needed
        Expedite,  // needed on `to`, before it comes; money = sales (or margin) waiting for it
        Delay,     // first needed on `to`; money = holding cost saved
        Cancel     // `qty` of it not needed in the horizon; money = its value
    };
    Kind kind = Kind::Expedite;
    std::string receipt;
    SkuId item;
    Qty qty;
    Day from, to;
    Money money;
    std::vector<Peg> pegs;  // what it serves
    bool operator==(const ReceiptAdvice&) const = default;
};

struct ResourceLoad {
    ResourceId resource;
    Week week;
    double capacityMinutes = 0, loadMinutes = 0;
    bool overloaded = false;
    struct Part {
        std::string orderKey;
        SkuId item;
        double minutes = 0;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts;  // largest first
    bool operator==(const ResourceLoad&) const = default;
};

struct ResourceDayLoad {
    ResourceId resource;
    Day day;
    double capacityMinutes = 0, loadMinutes = 0;
    bool operator==(const ResourceDayLoad&) const = default;
};

struct StockOutRisk {
    SkuId item;
    Day firstShortDay;
    Qty unitsShort;  // demand served late or not at all, feasible arrivals counted
    Day coveredDay;  // last day on which something is late; the plan's end when never covered
    Money money;     // of customer demand: sales price or margin; 0 without a price
    bool operator==(const StockOutRisk&) const = default;
};

struct Excess {
    SkuId item;
    int coverDays = 0;  // stock and open orders last so long; 9999 = no demand at all
    int limitDays = 0;
    Qty onHand, onOrder, excess;  // excess = what the limit's demand and safety stock leave over
    Money money;                  // excess at cost
    bool stopBuying = false;      // open orders add to the excess
    bool operator==(const Excess&) const = default;
};

// What is left to place of a fixed order whose day has passed. It counts as no supply: nobody has ordered it.
struct OverdueFix {
    PlannedOrder order;  // qty = left to place
    bool operator==(const OverdueFix&) const = default;
};

struct Plan {
    Day today;
    Week firstWeek;
    int weeks = 0;
    std::vector<PlannedOrder> orders;
    std::vector<NetRow> table;  // items × weeks
    std::vector<SafetyStock> safety;
    std::vector<ReceiptAdvice> advice;
    std::vector<ResourceLoad> loads;        // weeks with capacity or load
    std::vector<ResourceDayLoad> dayLoads;  // days with load
    std::vector<StockOutRisk> risks;
    std::vector<Excess> excess;
    std::vector<OverdueFix> overdue;  // by item, due, key
    std::vector<Issue> issues;
    Money makeCost, buyCost;
};

struct OrderChange {
    enum class Kind : std::uint8_t { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::optional<PlannedOrder> before, after;
    Qty qtyChange;
    int daysChange = 0;
};

struct PlanComparison {
    double nervousness = 0;
    Qty changedQty, plannedQty;
    Money costChange;
    std::vector<OrderChange> changes;  // by key
};

}  // namespace roulian::planning
