#pragma once
// Exponential smoothing in state-space form (Hyndman, Koehler, Ord & Snyder 2008; Hyndman & Athanasopoulos,
// FPP, ch. 7-8). Parameters are those of the component form: alpha, beta* (trend = beta* of the level's
// change), gamma* scaled to (0, 1 − alpha), phi in [0.8, 0.98]; all inside the usual admissible region.
// Level and trend of the start are estimated with them by maximum likelihood; seasonal states of the start
// come from classical decomposition.
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "forecast/method.h"
#include "forecast/numeric.h"

namespace roulian::forecast {

enum class EtsSeason : std::uint8_t { None, Additive, Multiplicative };

struct EtsForm {
    bool multiplicativeError = false;
    bool trend = false, damped = false;
    EtsSeason season = EtsSeason::None;
};

struct EtsFit {
    EtsForm form;
    double alpha = 0, betaStar = 0, gamma = 0, phi = 1, level0 = 0,
           trend0 = 0;            // gamma of the component form
    double level = 0, trend = 0;  // states after the last value
    double aicc = std::numeric_limits<double>::infinity();
    Fit fit;
    // What etsAhead needs to run the same model over another stretch of the series.
    Vec state{};
    std::vector<double> season0;
    double scale = 1;
};

// None when the series is too short for the form, or not positive where the form needs it.
// `start`: parameters of an earlier fit of the same form (a shorter series), from which fewer steps are needed.
std::optional<EtsFit> fitEts(const EtsForm& form, const Problem& problem, const EtsFit* start = nullptr);
// The model with its parameters and first states held, run over y (whose first value is the first value it was
// fitted to) and forecast `out.size()` steps on. False when the model cannot follow y.
bool etsAhead(const EtsFit& fit, std::span<const double> y, std::span<double> out);
std::string etsCode(const EtsForm& form);  // "AAdN"

}  // namespace roulian::forecast
