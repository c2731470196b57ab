#include "forecast/series_hierarchy.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace roulian::forecast {
namespace {

constexpr std::size_t kDraws = 200;  // at least
constexpr std::size_t kQuantileCount = kSeriesQuantiles.size();
constexpr std::size_t kUpper95 = 8;
static_assert(kSeriesQuantiles[kUpper95] == 0.975);

// What the parts sold together; a period nobody recorded stays unrecorded.
SeriesInput sumOf(std::span<const SeriesInput> series, const SeriesGroup& group) {
    SeriesInput out;
    out.id = group.id;
    for (const std::size_t k : group.parts) {
        const SeriesInput& s = series[k];
        out.season = std::max(out.season, s.season);
        out.horizon = s.horizon;
        if (!out.start) out.start = s.start;
        out.y.resize(s.y.size(), std::nan(""));
        for (std::size_t t = 0; t < s.y.size(); ++t)
            if (std::isfinite(s.y[t])) out.y[t] = s.y[t] + (std::isfinite(out.y[t]) ? out.y[t] : 0);
    }
    return out;
}

double stretchOf(double before, double after) {
    return before > 0 ? after / before : 1;
}

// The forecast stretched to new means: quantiles of the steps with them, those of totals with their sum.
void moveTo(SeriesForecast& f, const std::vector<double>& mean) {
    double before = 0, after = 0;
    for (std::size_t h = 0; h < f.mean.size(); ++h) {
        before += f.mean[h];
        after += mean[h];
        const double step = stretchOf(f.mean[h], mean[h]), total = stretchOf(before, after);
        for (std::size_t q = 0; q < kQuantileCount; ++q) {
            f.quantiles[h][q] *= step;
            f.totals[h][q] *= total;
        }
        f.range95[h].first *= step;
        f.range95[h].second *= step;
    }
    f.mean = mean;
}

// Between the quantiles told; beyond the outer ones nothing is known.
double quantileAt(const std::array<double, kQuantileCount>& told, double p) {
    std::size_t k = 0;
    while (k + 2 < kQuantileCount && kSeriesQuantiles[k + 1] < p) ++k;
    const double at = (p - kSeriesQuantiles[k]) / (kSeriesQuantiles[k + 1] - kSeriesQuantiles[k]);
    return std::max(0.0, told[k] + (told[k + 1] - told[k]) * at);
}

// Where each error of a series stands among its own, 0 … 1; an unknown one in the middle.
std::vector<double> places(const std::vector<double>& errors) {
    std::vector<std::size_t> known;
    for (std::size_t k = 0; k < errors.size(); ++k)
        if (std::isfinite(errors[k])) known.push_back(k);
    std::stable_sort(known.begin(), known.end(),
                     [&](std::size_t a, std::size_t b) { return errors[a] < errors[b]; });
    std::vector<double> out(errors.size(), 0.5);
    for (std::size_t r = 0; r < known.size(); ++r)
        out[known[r]] = (static_cast<double>(r) + 0.5) / static_cast<double>(known.size());
    return out;
}

// A number in (−½, ½) of nothing but its indices (SplitMix64 finaliser, Steele, Lea & Flood 2014).
double aside(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = (a + 1) * 0x9E3779B97F4A7C15ULL + (b + 1) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return (static_cast<double>(z >> 11) + 0.5) / 9007199254740992.0 - 0.5;
}

// Widens the groups' own ranges to those of their series drawn together.
void widenToDraws(HierarchyForecast& made, std::span<const SeriesGroup> groups,
                  std::span<const std::vector<double>> errors) {
    const std::size_t keys = errors.empty() ? 0 : errors[0].size();
    if (keys < 8) return;
    std::vector<std::vector<double>> place;
    for (const auto& e : errors) place.push_back(places(e));
    const std::size_t rounds = (kDraws + keys - 1) / keys;
    const double step = 1.0 / static_cast<double>(keys);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        SeriesForecast& f = made.groups[g];
        for (std::size_t h = 0; h < f.mean.size(); ++h) {
            std::vector<double> draws(rounds * keys, 0);
            double middle = 0;
            for (std::size_t d = 0; d < draws.size(); ++d) {
                for (const std::size_t i : groups[g].parts) {
                    const double p = std::clamp(place[i][d % keys] + aside(i, d) * step, 0.005, 0.995);
                    draws[d] += quantileAt(made.series[i].quantiles[h], p);
                }
                middle += draws[d] / static_cast<double>(draws.size());
            }
            std::sort(draws.begin(), draws.end());
            for (std::size_t q = 0; q < kQuantileCount; ++q) {
                const double at = kSeriesQuantiles[q] * static_cast<double>(draws.size() - 1);
                const auto low = static_cast<std::size_t>(at);
                const double above = low + 1 < draws.size() ? draws[low + 1] - draws[low] : 0;
                const double v =
                    (draws[low] + above * (at - static_cast<double>(low))) * stretchOf(middle, f.mean[h]);
                double& own = f.quantiles[h][q];
                if (kSeriesQuantiles[q] != 0.5)
                    own = kSeriesQuantiles[q] < 0.5 ? std::min(own, v) : std::max(own, v);
            }
            f.range95[h].first = std::min(f.range95[h].first, f.quantiles[h][0]);
            f.range95[h].second = std::max(f.range95[h].second, f.quantiles[h][kUpper95]);
        }
    }
}

}  // namespace

Result<HierarchyForecast> forecastHierarchy(std::span<const SeriesInput> series,
                                            std::span<const SeriesGroup> groups, Reconciliation method,
                                            const SeriesOptions& options, const CancelToken& cancel,
                                            const ProgressSink& progress) {
    Hierarchy hierarchy;
    hierarchy.bottom = series.size();
    std::vector<SeriesInput> nodes;
    for (const SeriesInput& s : series)
        if (s.y.size() != series[0].y.size() || s.horizon != series[0].horizon)
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

    const std::size_t horizon = series.empty() ? 0 : static_cast<std::size_t>(series[0].horizon);
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
    widenToDraws(out, groups, std::span(errors).subspan(groups.size()));
    return out;
}

}  // namespace roulian::forecast
