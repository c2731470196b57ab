#pragma once
// Recency, frequency, money: scores, the eight Chinese classes and the stage of a customer's life.
// Method: shared retail reference (mean thresholds); Hughes (1994) quintile scores.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/day.h"
#include "core/ids.h"
#include "core/money.h"

namespace roulian::customers {

// One row of what a customer bought: an order or any part of one, in any sequence.
// amount > 0 is a purchase. amount <= 0 (refund booked later, gift) changes the money only: it is neither
// an order nor a sign of life. A customer without any purchase is not part of the result.
struct Purchase {
    CustomerId customer;
    Day day;
    Money amount;   // net of refunds when these are known per order
    OrderId order;  // rows of one order share it; 0 = all such rows of one day are one order
};

// Named 重要/一般 (money high/low) × 价值 (R and F high), 发展 (R only), 保持 (F only), 挽留 (neither).
enum class RfmClass : std::uint8_t {
    ImportantValue,
    ImportantDevelop,
    ImportantKeep,
    ImportantRetain,
    GeneralValue,
    GeneralDevelop,
    GeneralKeep,
    GeneralRetain
};
constexpr std::size_t kRfmClasses = 8;
RfmClass rfmClass(bool recencyHigh, bool frequencyHigh, bool moneyHigh);
std::string_view code(RfmClass c);  // "important_value" … "general_retain"
std::optional<RfmClass> rfmClassFromCode(std::string_view code);

// new: first purchase at most newDays ago. Otherwise recency ÷ expected interval decides (LifecycleOptions).
enum class Lifecycle : std::uint8_t { New, Active, Cooling, Dormant, Lost };
std::string_view code(Lifecycle l);  // "new", "active", "cooling", "dormant", "lost"
std::optional<Lifecycle> lifecycleFromCode(std::string_view code);

enum class ThresholdMethod : std::uint8_t { Mean, Median, Fixed, Quantile };
std::string_view code(ThresholdMethod m);  // "mean", "median", "fixed", "quantile"
enum class MoneyBasis : std::uint8_t { Total, PerOrder };

// Expected interval of a customer = (n × own mean interval + priorIntervals × population median interval)
// ÷ (n + priorIntervals), n = own intervals between purchase days; at least minIntervalDays.
struct LifecycleOptions {
    int newDays = 30;
    double priorIntervals = 2.0;
    double minIntervalDays = 7.0;
    double fallbackIntervalDays = 30.0;  // population median when nobody bought twice
    double activeUpTo = 1.5, coolingUpTo = 2.5, dormantUpTo = 4.0;  // multiples of the expected interval
};

struct RfmOptions {
    ThresholdMethod method = ThresholdMethod::Mean;
    MoneyBasis moneyBasis = MoneyBasis::Total;
    double fixedRecencyDays = 30, fixedOrders = 2;  // used by Fixed
    Money fixedMoney = Money::fromFen(20000);
    double quantile = 0.6;  // used by Quantile: F and M high at or above it, R at or below 1 − quantile
    LifecycleOptions lifecycle;
};

// What is in force: high means R <= recencyDays, F >= orders, M >= moneyFen.
struct Thresholds {
    ThresholdMethod method = ThresholdMethod::Mean;
    MoneyBasis moneyBasis = MoneyBasis::Total;
    double recencyDays = 0, orders = 0, moneyFen = 0;
};

struct CustomerRfm {
    CustomerId customer;
    int recencyDays = 0;               // as-of day − last purchase day, at least 1
    int orders = 0;                    // distinct
    Money money;                       // total, refunds deducted
    std::uint8_t r = 1, f = 1, m = 1;  // 1 … 5, 5 best; quintile limits of RfmResult, on the limit = lower
    RfmClass rfmClass = RfmClass::GeneralRetain;
    Lifecycle lifecycle = Lifecycle::New;
    Day firstDay, lastDay;
    int purchaseDays = 0;
    std::optional<double> meanIntervalDays;  // between purchase days; none with a single one
    double expectedIntervalDays = 0;
    int orders30 = 0, orders90 = 0;  // orders first seen in the 30 / 90 days before the as-of day
    Money averageOrder() const { return {orders > 0 ? (money.fen + orders / 2) / orders : 0}; }
};

struct RfmResult {
    Day asOf;
    Thresholds thresholds;
    std::array<double, 4> recencyCuts{}, orderCuts{}, moneyCuts{};  // 20/40/60/80 %, linear; money in fen
    double populationIntervalDays = 0;
    std::vector<CustomerRfm> customers;                  // by id
    const CustomerRfm* find(CustomerId customer) const;  // nullptr when absent
};

// Only rows before the as-of day are known (as-of = the day after the last one). O(n log n).
RfmResult rfm(std::span<const Purchase> purchases, Day asOf, const RfmOptions& options = {});

struct Totals {
    int customers = 0;
    std::int64_t orders = 0;
    Money money;
};
std::array<Totals, kRfmClasses> classTotals(const RfmResult& result);  // index = RfmClass
std::array<Totals, 5> lifecycleTotals(const RfmResult& result);        // index = Lifecycle

// cells[r − 1][f − 1]
struct RfmGrid {
    std::array<std::array<Totals, 5>, 5> cells{};
};
RfmGrid rfmGrid(const RfmResult& result);

// Customers by class then (row; row kRfmClasses = not yet a customer) and class now (column).
struct Movement {
    Day from, to;
    std::array<std::array<int, kRfmClasses>, kRfmClasses + 1> counts{};
    struct Move {
        CustomerId customer;
        std::optional<RfmClass> before;
        RfmClass now = RfmClass::GeneralRetain;
    };
    std::vector<Move> moves;  // changed or newly come, by id
    int gone = 0;             // in the earlier result only (erased, or its rows were refunded)
};
Movement movement(const RfmResult& before, const RfmResult& now);

// Linear interpolation between order statistics (R type 7); values must be sorted and not empty.
double sortedQuantile(std::span<const double> sorted, double p);

}  // namespace roulian::customers
