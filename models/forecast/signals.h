#pragma once
// Known regressors of items: what a price, a deal or the talk in the groups does to demand.
//
// Scale: x = ln((v + c) / (mean + c)) with c = 0 where no value is 0 and the mean of the positive
// values elsewhere, so that a price works by ratios and a yes/no signal as a step; held within ±3. Signals with
// negative values are taken in standard deviations. A week is multiplied by exp(Σ effect · x), held within
// 0.1 … 10.
//
// Effects: both ln demand (events and wave divided out) and x are taken against their own mean of the thirteen
// weeks around, which removes level, trend and slow seasons (Frisch & Waugh 1933); then least squares, weighted
// by how much a week of that size can say. An item's effects are drawn around what the items of one signal
// have in common, both found by expectation maximisation (Laird & Ware 1982). Signals that are only observed
// act one to four weeks later: the lag that explains most over all items.
//
// A signal is used where it lowers the error of the backtest over all items that have it by 1 % at least
// (tried one after the other, the best first), and then item by item where the item's own backtest does not
// speak against it (select.h).
#include <span>
#include <string>
#include <vector>

#include "forecast/parallel.h"
#include "forecast/prepare.h"

namespace roulian::forecast {

constexpr int kLongestLag = 4;  // weeks

// Fills Setting::signalNames and Prepared::signals.
void prepareSignals(Setting& setting, std::span<const Item> items, int horizon);

// Effects learned from everything before an origin.
struct SignalFit {
    std::vector<int> lag;                     // by name
    std::vector<std::vector<double>> effect;  // [item][signal of the item], a unit of x; 0 = not in the fit
};

// What one item says about the effects, before anything is pooled.
struct SignalMoments {
    std::vector<double> xx, xy;  // signals² and signals
    double yy = 0, weeks = 0;
};

// x of the item's signal k in week t, as known before week `end`; NaN when not known.
double signalAt(const Prepared& p, std::size_t k, int lag, int t, int end);
// Factors of the weeks from … to − 1 as known before `end`; weeks whose value is unknown stand as usual (the
// median of the last eight known). Empty effects give ones.
std::vector<double> signalFactors(const Prepared& p, std::span<const double> effects,
                                  std::span<const int> lags, int from, int to, int end);

// `base`[item]: factors of events and wave by week of history. `back`: weeks at the end not to be seen.
class SignalLearner {
public:
    SignalLearner(const Setting& setting, std::vector<std::vector<double>> base, int back, int threads,
                  const CancelToken& cancel);
    // With the names switched on only.
    SignalFit fit(const std::vector<bool>& names) const;

private:
    const Setting& m_setting;
    std::vector<int> m_lag;
    std::vector<SignalMoments> m_moments;  // by item
};

}  // namespace roulian::forecast
