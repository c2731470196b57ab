#pragma once
// Forecasts of a hierarchy that add up: product → category, channel, region; total → states → regions.
//
// MinT with shrinkage (projection.h); bottom-up is kept as a choice.
#include <span>
#include <vector>

#include "core/result.h"
#include "forecast/projection.h"
#include "forecast/series_forecast.h"

namespace roulian::forecast {

// Nodes are numbered: the sums first, then the bottom series. sums[i] lists the bottom series (0 …) in node i.
struct Hierarchy {
    std::size_t bottom = 0;
    std::vector<std::vector<std::size_t>> sums;
    std::size_t nodes() const { return sums.size() + bottom; }
};

enum class Reconciliation : std::uint8_t { BottomUp, MinT };

// What the forecasts of all nodes missed at the origins and leads most of them know: errors for MinT, NaN = unknown.
std::vector<std::vector<double>> commonErrors(std::span<const SeriesForecast> forecasts);

class Reconciler {
public:
    // errors[node]: what the node's forecasts missed, side by side in time with those of the other nodes; any
    // number of them, at least two for MinT (fewer: every node counts by its number of bottom series). Errors:
    // forecast.hierarchy {what} for a number out of range or lengths that differ.
    static Result<Reconciler> make(const Hierarchy& hierarchy, std::span<const std::vector<double>> errors,
                                   Reconciliation method);
    // One value a node in, the same number out, adding up exactly and nowhere negative.
    std::vector<double> apply(std::span<const double> base) const;
    double shrinkage() const { return m_projection.shrinkage(); }  // 0 correlations as observed, 1 their mean

private:
    std::vector<double> added(std::vector<double> bottom) const;

    Hierarchy m_hierarchy;
    Reconciliation m_method = Reconciliation::MinT;
    Projection m_projection;
};

}  // namespace roulian::forecast
