#pragma once
// The shared measures (docs/glossary: same words, same formulas everywhere). A measure whose denominator is
// zero, whose inputs do not pair up or are not finite gives nullopt; no function returns NaN.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.h"
#include "core/money.h"

namespace roulian::metrics {

// --- forecast ---------------------------------------------------------------------------------------------
// Pairs by index over the items and weeks shown; spans of different length give nullopt.
std::optional<double> wape(std::span<const double> actual, std::span<const double> forecast);
std::optional<double> bias(std::span<const double> actual, std::span<const double> forecast);
// WAPE of seasonal naive − WAPE of the final forecast, same rows; positive = the forecast adds value.
std::optional<double> forecastValueAdded(std::span<const double> actual, std::span<const double> naive,
                                         std::span<const double> forecast);
// Mean absolute scaled error (Hyndman & Koehler 2006) and root mean squared scaled error (M5, 2020): scaled
// by the in-sample seasonal naive error of `history` with the given season (1 = naive).
std::optional<double> mase(std::span<const double> history, std::span<const double> actual,
                           std::span<const double> forecast, int season = 1);
std::optional<double> rmsse(std::span<const double> history, std::span<const double> actual,
                            std::span<const double> forecast, int season = 1);

// --- supply -----------------------------------------------------------------------------------------------
std::optional<double> fillRate(Qty servedOnTime, Qty demanded);
// Cost of goods sold in `days` days, scaled to 365, ÷ mean of the stock values at cost.
std::optional<double> stockTurns(Money costOfGoodsSold, int days, std::span<const Money> stockAtCost);
std::optional<double> lossRate(Qty writtenOff, Qty received);
// Σ|change| ÷ Σ planned quantity of the earlier plan, over weeks from … until (exclusive).
struct PlannedQty {
    std::int64_t item = 0;
    Week week;
    Qty qty;  // several rows of one item and week add up
};
std::optional<double> nervousness(std::span<const PlannedQty> before, std::span<const PlannedQty> after,
                                  Week from, Week until);
std::optional<double> onTimeDelivery(std::int64_t deliveredByPromise, std::int64_t deliveredOrDue);
std::optional<double> daysOfCover(Qty stock, double dailyDemand);
// Days until the stock is used up by a demand per day (fraction of the last day); beyond the given days the
// mean of them goes on. nullopt when no demand at all.
std::optional<double> daysOfCover(Qty stock, std::span<const double> demandByDay);

// --- customers --------------------------------------------------------------------------------------------
std::optional<double> repeatPurchaseRate(std::span<const int> ordersPerCustomer);  // with ≥ 2 ÷ with ≥ 1
std::optional<Money> averageOrderValue(Money revenue, std::int64_t orders);        // half away from zero

// --- classes ----------------------------------------------------------------------------------------------
enum class Abc : std::uint8_t { A, B, C };
// Largest first (equal: earlier index first): A while the share reached before an item is below `a`, B below
// `b`, else C; so the largest is always A. Values <= 0 are C.
std::vector<Abc> abc(std::span<const double> values, double a = 0.80, double b = 0.95);

enum class Xyz : std::uint8_t { X, Y, Z };
// Standard deviation (n − 1) ÷ mean. nullopt: fewer than two values or mean <= 0.
std::optional<double> coefficientOfVariation(std::span<const double> values);
Xyz xyz(std::optional<double> cv, double x = 0.5, double y = 1.0);  // X: cv <= x, Y: cv <= y; unknown = Z

enum class DemandKind : std::uint8_t { Smooth, Erratic, Intermittent, Lumpy };
struct DemandPattern {
    double adi = 0;  // periods ÷ periods with demand
    double cv2 = 0;  // squared CV of the non-zero demands (n − 1; 0 with a single one)
    DemandKind kind = DemandKind::Smooth;  // limits 1.32 and 0.49 (Syntetos, Boylan & Croston 2005)
};
std::optional<DemandPattern> demandPattern(std::span<const double> values);  // none without demand
std::string_view code(Abc c);                                                // "A"
std::string_view code(Xyz c);                                                // "X"
std::string_view code(DemandKind k);                                         // "smooth"

// --- key figures ------------------------------------------------------------------------------------------
enum class Better : std::uint8_t { Higher, Lower, NearZero };
enum class Verdict : std::uint8_t { Unknown, Same, Good, Bad };
struct Kpi {
    std::string id;  // "wape", "fill_rate" …
    std::optional<double> value, previous;
    Better better = Better::Higher;
    double tolerance = 1e-9;                       // smaller changes are "same"
    std::optional<double> change() const;          // value − previous
    std::optional<double> relativeChange() const;  // change ÷ |previous|
    Verdict verdict() const;
};
// Kpi with its direction known: wape, bias, fva, fill_rate, stock_turns, loss_rate, nervousness, on_time,
// days_of_cover, repeat_rate, average_order, revenue, orders, active_customers. Others: Higher.
Kpi kpi(std::string id, std::optional<double> value, std::optional<double> previous);

}  // namespace roulian::metrics
