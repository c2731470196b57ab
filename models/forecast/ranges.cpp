#include "forecast/ranges.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr std::array<double, 9> kNormal{-1.959964, -1.644854, -1.281552, -0.674490, 0,
                                        0.674490,  1.281552,  1.644854,  1.959964};
constexpr double kWiden = 1.1, kPriorErrors = 30, kOwnPrior = 10;
// The choice flatters the backtest it was made on, most where many methods fit closely.
constexpr double kChosen = 1.12;
constexpr double kOverlap = 4;  // errors of neighbouring leads and origins repeat each other
constexpr std::size_t kBands = 3, kClasses = 5;

using Quantiles = std::array<double, kQuantiles.size()>;

struct Calibration {
    std::array<std::array<Quantiles, kBands>, kClasses> table{};
    std::vector<double> stretch;  // by outcome
};

std::size_t bandOf(int lead, std::size_t horizon) {
    return std::min(kBands - 1,
                    static_cast<std::size_t>(lead - 1) * kBands / std::max<std::size_t>(horizon, 1));
}

Calibration calibrate(const std::vector<Outcome>& outcomes, const std::vector<std::size_t>& order,
                      std::vector<ScaledError> Outcome::*errors) {
    Calibration c;
    std::array<double, kClasses> squares{}, counts{};
    // Errors beyond five spreads (a launch, a collapse) may not widen everybody's ranges.
    const auto bounded = [](double z) { return std::clamp(z, -5.0, 5.0); };
    for (std::size_t i : order) {
        const auto k = static_cast<std::size_t>(outcomes[i].item.demand);
        for (const ScaledError& e : outcomes[i].*errors) {
            squares[k] += bounded(e.z) * bounded(e.z);
            counts[k] += 1;
        }
    }
    c.stretch.assign(outcomes.size(), 1);
    std::array<std::array<std::vector<double>, kBands>, kClasses> pool;
    for (std::size_t i : order) {
        const Outcome& o = outcomes[i];
        const auto k = static_cast<std::size_t>(o.item.demand);
        double own = 0;
        for (const ScaledError& e : o.*errors) own += bounded(e.z) * bounded(e.z);
        const double typical = counts[k] > 0 ? squares[k] / counts[k] : 1;
        if (typical > 0)
            c.stretch[i] = std::sqrt((own / typical / kOverlap + kOwnPrior) /
                                     (static_cast<double>((o.*errors).size()) / kOverlap + kOwnPrior));
        for (const ScaledError& e : o.*errors)
            pool[k][bandOf(e.lead, o.item.points.size())].push_back(e.z / c.stretch[i]);
    }
    for (std::size_t k = 0; k < kClasses; ++k)
        for (std::size_t b = 0; b < kBands; ++b) {
            auto& z = pool[k][b];
            std::sort(z.begin(), z.end());
            const double weight = static_cast<double>(z.size()) / kOverlap;
            const bool regular = k == static_cast<std::size_t>(DemandClass::Smooth) ||
                                 k == static_cast<std::size_t>(DemandClass::Erratic);
            const double widen = regular ? kChosen : 1;
            for (std::size_t q = 0; q < kQuantiles.size(); ++q)
                c.table[k][b][q] =
                    widen * (weight * sortedQuantile(z, kQuantiles[q]) + kPriorErrors * kWiden * kNormal[q]) /
                    (weight + kPriorErrors);
        }
    return c;
}

void setRange(Point& p, const Quantiles& q, double spread, bool whole) {
    const auto low = [&](double z) {
        const double v = std::clamp(p.mean + z * spread, 0.0, p.mean);
        return whole ? std::floor(v) : v;
    };
    const auto high = [&](double z) {
        const double v = std::max(p.mean, p.mean + z * spread);
        return whole ? std::ceil(v - 1e-9) : v;
    };
    p.lo50 = low(q[3]);
    p.hi50 = high(q[5]);
    p.lo80 = std::min(p.lo50, low(q[2]));
    p.hi80 = std::max(p.hi50, high(q[6]));
    p.lo90 = std::min(p.lo80, low(q[1]));
    p.hi90 = std::max(p.hi80, high(q[7]));
    p.lo95 = std::min(p.lo90, low(q[0]));
    p.hi95 = std::max(p.hi90, high(q[8]));
    const double middle = std::max(0.0, p.mean + q[4] * spread);
    p.median = std::clamp(whole ? std::round(middle) : middle, p.lo50, p.hi50);
}

}  // namespace

void addRanges(std::vector<Outcome>& outcomes, const std::vector<std::size_t>& order) {
    const Calibration weekly = calibrate(outcomes, order, &Outcome::weekly);
    const Calibration totals = calibrate(outcomes, order, &Outcome::totals);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        Outcome& o = outcomes[i];
        ItemForecast& f = o.item;
        const auto k = static_cast<std::size_t>(f.demand);
        double total = 0, factor = 0, mean = 0;
        for (const Point& p : f.points) mean = std::max(mean, p.mean);
        const bool whole = o.counts && mean < 20;
        for (std::size_t h = 0; h < f.points.size(); ++h) {
            const int lead = static_cast<int>(h) + 1;
            const std::size_t band = bandOf(lead, f.points.size());
            setRange(f.points[h], weekly.table[k][band],
                     o.sigma * weekly.stretch[i] * weekSpread(lead, o.growth) * o.scale[h], whole);
            total += f.points[h].mean;
            factor += o.scale[h];
            f.cumulative[h].mean = total;
            setRange(f.cumulative[h], totals.table[k][band],
                     o.sigma * totals.stretch[i] * totalSpread(lead, o.growth) * factor / lead, whole);
        }
        int inside = 0;
        for (const ScaledError& e : o.weekly) {
            const Quantiles& q = weekly.table[k][bandOf(e.lead, f.points.size())];
            const double z = e.z / weekly.stretch[i];
            BacktestPair& pair = f.backtest[e.pair];
            pair.in80 = z >= q[2] && z <= q[6];
            pair.in95 = z >= q[0] && z <= q[8];
            inside += *pair.in80 ? 1 : 0;
        }
        if (!o.weekly.empty())
            f.coverage80 = static_cast<double>(inside) / static_cast<double>(o.weekly.size());
    }
}

}  // namespace roulian::forecast
