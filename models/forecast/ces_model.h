#pragma once
// Complex exponential smoothing (Svetunkov, Kourentzes & Ord 2022, "Complex exponential smoothing", Naval
// Research Logistics 69): a level and an information potential smoothed with one complex parameter; forms
// without season, "simple" (everything at the lag of the season), "partial" (real seasonal component) and
// "full" (complex seasonal component), chosen by AICc. First states by backcasting.
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

enum class CesForm : std::uint8_t { None, Simple, Partial, Full };

struct CesFit {
    CesForm form = CesForm::None;
    int season = 1;
    Vec x{};  // alpha0, alpha1, then beta (partial) or beta0, beta1 (full)
    std::vector<double> level0, potential0, season0, seasonPotential0;  // states before the first value
    double scale = 1;
    double aicc = std::numeric_limits<double>::infinity();
    Fit fit;
};

std::optional<CesFit> fitCes(CesForm form, const Problem& problem, const CesFit* start = nullptr);
// The best form by AICc among those the series is long enough for.
std::optional<CesFit> fitCesBest(const Problem& problem);
void cesAhead(const CesFit& fit, std::span<const double> y, std::span<double> out);

}  // namespace roulian::forecast
