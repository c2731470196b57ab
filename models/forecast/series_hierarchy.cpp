#include "forecast/series_hierarchy.h"

#include <algorithm>
#include <cmath>

#include "forecast/level_draws.h"
#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr std::size_t kDraws = 200;  // at least
constexpr std::size_t kQuantileCount = kSeriesQuantiles.size();
constexpr std::size_t kUpper90 = 7, kUpper95 = 8;
static_assert(kSeriesQuantiles[kUpper90] == 0.95 && kSeriesQuantiles[kUpper95] == 0.975);
constexpr double kMostStretched = 2;
constexpr double kHuge = 1e15;  // as the engine bounds a series

// A series as the engine sees it: nothing below zero, and what lies between records, or after the last one, as it was one
// season or one period before. A part without a record is no fall of the whole.
std::vector<double> filled(const SeriesInput& s) {
    std::vector<double> y = s.y;
    const auto season = static_cast<std::size_t>(std::max(1, s.season));
    bool begun = false;
    for (std::size_t t = 0; t < y.size(); ++t) {
        if (std::isfinite(y[t])) {
            y[t] = std::clamp(y[t], 0.0, kHuge);
            begun = true;
        } else {
            y[t] = !begun                                        ? std::nan("")
                   : t >= season && std::isfinite(y[t - season]) ? y[t - season]
                                                                 : y[t - 1];
        }
    }
    return y;
}

// What the parts sold together; before the first record of all of them nothing is recorded.
SeriesInput sumOf(std::span<const SeriesInput> series, const SeriesGroup& group) {
    SeriesInput out;
    out.id = group.id;
    out.horizon = series[0].horizon;
    out.y.resize(series[0].y.size(), group.parts.empty() ? 0 : std::nan(""));
    for (const std::size_t k : group.parts) {
        const SeriesInput& s = series[k];
        out.season = std::max(out.season, s.season);
        if (!out.start) out.start = s.start;
        const std::vector<double> y = filled(s);
        for (std::size_t t = 0; t < y.size(); ++t)
            if (std::isfinite(y[t])) out.y[t] = y[t] + (std::isfinite(out.y[t]) ? out.y[t] : 0);
    }
    return out;
}

// One value moved with its mean: stretched as far as kMostStretched, shifted by what is left. Never below zero.
double movedWith(double value, double before, double after) {
    const double stretch = before > 0 ? std::clamp(after / before, 1 / kMostStretched, kMostStretched) : 1;
    return std::max(0.0, value * stretch + after - before * stretch);
}

void moveTo(SeriesForecast& f, const std::vector<double>& mean) {
    double before = 0, after = 0;
    for (std::size_t h = 0; h < f.mean.size(); ++h) {
        before += f.mean[h];
        after += mean[h];
        for (std::size_t q = 0; q < kQuantileCount; ++q) {
            f.quantiles[h][q] = movedWith(f.quantiles[h][q], f.mean[h], mean[h]);
            f.totals[h][q] = movedWith(f.totals[h][q], before, after);
        }
        f.range95[h].first = std::min(mean[h], movedWith(f.range95[h].first, f.mean[h], mean[h]));
        f.range95[h].second = std::max(mean[h], movedWith(f.range95[h].second, f.mean[h], mean[h]));
    }
    f.mean = mean;
}

// Between the quantiles told, and a little beyond the outer ones on the same line.
double quantileAt(const std::array<double, kQuantileCount>& told, double p) {
    std::size_t k = 0;
    while (k + 2 < kQuantileCount && kSeriesQuantiles[k + 1] < p) ++k;
    const double at = (p - kSeriesQuantiles[k]) / (kSeriesQuantiles[k + 1] - kSeriesQuantiles[k]);
    return std::max(0.0, told[k] + (told[k + 1] - told[k]) * at);
}

// Widens the groups' own ranges to those of their series drawn together.
void widenToDraws(HierarchyForecast& made, std::span<const SeriesGroup> groups,
                  std::span<const std::vector<double>> errors, const CancelToken& cancel) {
    const std::vector<std::vector<double>> places = placesOf(errors);
    const Draws chances(places, kDraws);
    std::vector<double> draws(chances.count());
    for (std::size_t g = 0; g < groups.size() && !cancel.cancelled(); ++g) {
        SeriesForecast& f = made.groups[g];
        for (std::size_t h = 0; h < f.mean.size(); ++h) {
            double middle = 0;
            for (std::size_t d = 0; d < draws.size(); ++d) {
                draws[d] = 0;
                for (const std::size_t i : groups[g].parts)
                    draws[d] += quantileAt(made.series[i].quantiles[h], chances.chance(i, d));
                middle += draws[d] / static_cast<double>(draws.size());
            }
            std::sort(draws.begin(), draws.end());
            for (std::size_t q = 0; q < kQuantileCount; ++q) {
                const double v = movedWith(sortedQuantile(draws, kSeriesQuantiles[q]), middle, f.mean[h]);
                double& own = f.quantiles[h][q];
                if (kSeriesQuantiles[q] < 0.5) own = std::min(own, v);
                if (kSeriesQuantiles[q] > 0.5) own = std::max(own, v);
            }
            auto& [low, high] = f.range95[h];
            // Where a likely zero is below, all 5 % lie above (range95).
            const std::size_t above = low <= 0 ? kUpper90 : kUpper95;
            low = std::min(low, f.quantiles[h][0]);
            high = std::max(high, f.quantiles[h][above]);
        }
    }
}

}  // namespace

Result<HierarchyForecast> forecastHierarchy(std::span<const SeriesInput> series,
                                            std::span<const SeriesGroup> groups, Reconciliation method,
                                            const SeriesOptions& options, const CancelToken& cancel,
                                            const ProgressSink& progress) {
    if (series.empty()) {
        // Options are judged all the same.
        const auto nothing = forecastSeries(series, options, cancel, progress);
        if (!nothing) return nothing.error();
        return HierarchyForecast{};
    }
    Hierarchy hierarchy;
    hierarchy.bottom = series.size();
    std::vector<SeriesInput> nodes;
    for (const SeriesInput& s : series)
        if (s.y.size() != series[0].y.size() || s.horizon != series[0].horizon || s.start != series[0].start)
            return Error{"forecast.ends", {s.id}};
    for (const SeriesGroup& group : groups) {
        for (const std::size_t k : group.parts)
            if (k >= series.size()) return Error{"forecast.hierarchy", {group.id}};
        hierarchy.sums.push_back(group.parts);
        nodes.push_back(sumOf(series, group));
    }
    nodes.insert(nodes.end(), series.begin(), series.end());
    auto base = forecastSeries(nodes, options, cancel, progress);
    if (!base) return base.error();
    const std::vector<std::vector<double>> errors = commonErrors(*base);
    const auto reconciler = Reconciler::make(hierarchy, errors, method);
    if (!reconciler) return reconciler.error();

    const auto horizon = static_cast<std::size_t>(series[0].horizon);
    std::vector<std::vector<double>> mean(nodes.size(), std::vector<double>(horizon, 0));
    std::vector<double> now(nodes.size());
    for (std::size_t h = 0; h < horizon; ++h) {
        for (std::size_t i = 0; i < nodes.size(); ++i) now[i] = (*base)[i].mean[h];
        const std::vector<double> together = reconciler->apply(now);
        for (std::size_t i = 0; i < nodes.size(); ++i) mean[i][h] = together[i];
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) moveTo((*base)[i], mean[i]);
    HierarchyForecast out;
    out.shrinkage = reconciler->shrinkage();
    const auto first = base->begin() + static_cast<std::ptrdiff_t>(groups.size());
    out.series.assign(std::make_move_iterator(first), std::make_move_iterator(base->end()));
    base->resize(groups.size());
    out.groups = std::move(*base);
    widenToDraws(out, groups, std::span(errors).subspan(groups.size()), cancel);
    if (cancel.cancelled()) return Error{"cancelled", {}};
    return out;
}

}  // namespace roulian::forecast
