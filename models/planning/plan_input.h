#pragma once
// What a plan is made from. Plain data; every list may come in any order. Optional fields left empty fall
// back to PlanOptions; a missing lead time is reported as a Note.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/ids.h"
#include "core/money.h"

namespace roulian::planning {

enum class SupplyPolicy : std::uint8_t {
    Default,  // Make when it has a manufacturing BOM or a routing, else Buy
    Make,
    Buy
};
enum class SellingWay : std::uint8_t {
    Standard,  // fmcg, fashion: forecast and orders
    Fresh,  // 以销定采: bought to customer orders only; no forecast, no safety stock, no review grouping
    Custom  // made to order: same rule as Fresh
};

struct LotRules {
    Qty moq;                       // 0 = none
    Qty multiple = Qty::units(1);  // orders are whole units unless said otherwise; ≤ 0 = any thousandth
    Qty pack;                      // 0 = none
};

struct Item {
    SkuId id;
    std::string code;  // only for issues
    SupplyPolicy policy = SupplyPolicy::Default;
    SellingWay sellingWay = SellingWay::Standard;
    std::optional<Money> unitCost, salesPrice;
    LotRules lot;
    std::optional<int> leadDays;         // making, or buying when no supplier term says
    std::optional<Qty> safetyStock;      // given; else computed from the forecast's sigma
    std::optional<double> serviceLevel;  // for the computed one
    std::optional<int> reviewDays;       // an order covers the needs of this many days
    std::optional<int> shelfLifeDays;    // an order never covers more days than this
    std::optional<int> maxCoverDays;     // stock lasting longer is excess
    Qty onHand;                          // available now; negative = already promised beyond stock
};

struct ScheduledReceipt {  // open purchase order line or work order
    std::string id;        // stable, unique
    SkuId item;
    Qty qty;  // still to come
    Day due;  // before today = overdue: counted today + PlanOptions::overdueArrivesInDays
    SupplierId supplier;
    std::optional<Money> unitPrice;
};

struct ForecastWeek {  // overrides already applied; several rows of a week add up (sigmas as variances)
    SkuId item;
    Week week;
    double mean = 0, sigma = 0;  // units in that week
};

struct CustomerOrder {  // open order line, not yet shipped
    std::string id;
    SkuId item;
    Qty qty;
    Day due;  // promised day; past = backlog, needed today
};

enum class BomUse : std::uint8_t { Manufacture, Bundle };

struct BomLine {
    SkuId parent, child;
    Qty numerator = Qty::units(1), denominator = Qty::units(1);
    double scrap = 0;  // fraction added: need × (1 + scrap); kept to a millionth
    BomUse use =
        BomUse::Manufacture;  // Bundle: a gift box packed at shipping, its demand passes to its parts
};

struct SupplierTerm {
    SupplierId supplier;
    SkuId item;
    std::optional<Money> unitPrice;    // else the item's unit cost
    std::optional<int> leadDays;       // else the item's
    std::optional<Qty> moq, multiple;  // else the item's
    std::optional<double> share;       // fraction of purchases meant for this supplier
};

struct Resource {
    ResourceId id;
    std::string code;
    double hoursPerDay = 8;
    std::uint8_t workWeek = 0x7f;  // bit 0 = Monday … bit 6 = Sunday
};

struct ResourceException {
    ResourceId resource;
    Day day;
    double hours = 0;
};

struct Routing {  // how a made item uses a resource; of several the quickest per unit is used
    SkuId item;
    ResourceId resource;
    double minutesPerUnit = 0, setupMinutes = 0;
    std::optional<int> leadDays;          // else the item's
    std::optional<Qty> minLot, multiple;  // else the item's
};

// A decision of the planner on a planned order; survives every recompute because it carries all it needs.
// Fix: this order stands exactly so (netting plans only what it leaves uncovered). Cancel: the planner
// accepts having `qty` less at `due`; nothing is planned in its place (cancels due before today are over).
// A Fix says that an order is to be placed. What was placed since carries it out and is taken off it (see
// PlacedOrder); what is left of it when its day has passed is no supply but an exception.
struct OrderOverride {
    enum class Action : std::uint8_t { Fix, Cancel };
    Action action = Action::Fix;
    std::string key;  // of the planned order it was made from; a free text for an added order
    SkuId item;
    Qty qty;
    Day due;
    bool make = false;
    SupplierId supplier;      // Buy; none = the plan chooses
    ResourceId resource;      // Make; none = the plan chooses
    Day made;                 // day of the plan it was decided on
    std::int64_t madeAt = 0;  // as PlacedOrder::knownAt: what was known up to here was known to the planner
};

// An order line placed with a supplier or a workshop, received or not: carries out a Fix of the same item (and
// supplier, if the Fix names one) decided before it. Each unit placed is taken off one Fix only: first of those that
// name the supplier, then of the others; earlier due first.
struct PlacedOrder {
    std::string id;
    SkuId item;
    Qty qty;                   // as ordered
    std::optional<Day> day;    // none = only knownAt decides
    std::int64_t knownAt = 0;  // any number that grows with the time at which it became known
    SupplierId supplier;
};

struct PlanInput {
    Day today;
    std::vector<Item> items;
    std::vector<ScheduledReceipt> receipts;
    std::vector<ForecastWeek> forecast;
    std::vector<CustomerOrder> orders;
    std::vector<BomLine> bom;
    std::vector<SupplierTerm> terms;
    std::vector<Resource> resources;
    std::vector<ResourceException> exceptions;
    std::vector<Routing> routings;
    std::vector<OrderOverride> overrides;
    std::vector<PlacedOrder> placed;
};

enum class Bucket : std::uint8_t { Day, Week };
enum class Consumption : std::uint8_t {
    DueWeek,  // an order uses up the forecast of its due week, then of earlier, then of later weeks
    None      // the forecast counts only orders still to come
};

struct PlanOptions {
    int horizonWeeks = 13;        // 1 … 104, the current week included
    Bucket bucket = Bucket::Day;  // Week: needs of a week are due on its Monday (this week: today)
    int frozenDays = 0;           // no new order is due before today + frozenDays; only overrides are
    int defaultLeadDays = 7, defaultReviewDays = 7;
    double defaultServiceLevel = 0.95;
    int overdueArrivesInDays = 0;
    Consumption consumption = Consumption::DueWeek;
    int consumeBackWeeks = 0, consumeForwardWeeks = 0;
    bool prorateThisWeek = true;  // this week's forecast counts only its remaining days
    int excessCoverDays = 90;
    int rescheduleToleranceDays = 7;  // smaller delays of open orders are not suggested
    double holdingRatePerYear = 0.2;  // fraction of cost; money of a delay
    bool atStakeIsMargin = false;     // money at stake: sales price, or price − cost
};

}  // namespace roulian::planning
