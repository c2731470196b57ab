#pragma once
// Seasonal ARIMA(p,d,q)(P,D,Q)m with a constant where d + D < 2, chosen as by Hyndman & Khandakar (2008,
// "Automatic time series forecasting: the forecast package for R", JSS 27(3)): D by seasonal strength, d by
// repeated KPSS tests, orders by a stepwise search on AICc. Estimated by conditional sums of squares (values
// before the first one at their mean) with Levenberg-Marquardt steps; AR and MA polynomials stay stationary
// and invertible by way of partial autocorrelations (Monahan 1984).
#include <array>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "forecast/method.h"

namespace roulian::forecast {

struct ArimaOrder {
    int p = 0, d = 0, q = 0, P = 0, D = 0, Q = 0;
    bool constant = false;
    bool operator==(const ArimaOrder&) const = default;
};

struct ArimaFit {
    ArimaOrder order;
    int season = 1;
    std::vector<double> free;                        // the unconstrained parameters, constant last
    std::vector<double> ar, ma, seasonAr, seasonMa;  // y_t = Σ ar y + e + Σ ma e, seasonal likewise
    double constant = 0;                             // mean of the differenced series, in units of y
    double scale = 1, sigma2 = 0;                    // sigma2 in units of y²
    double aicc = std::numeric_limits<double>::infinity();
    Fit fit;
};

std::optional<ArimaFit> fitArima(const ArimaOrder& order, const Problem& problem,
                                 const ArimaFit* start = nullptr);
std::optional<ArimaFit> fitArimaBest(const Problem& problem);
void arimaAhead(const ArimaFit& fit, std::span<const double> y, std::span<double> out);

// KPSS statistic of level stationarity (Kwiatkowski et al. 1992), Bartlett window of trunc(3 √n / 13) lags as in ndiffs
// of R's forecast 8.20.
double kpss(std::span<const double> y);
int differencesNeeded(std::span<const double> y);  // 0 … 2 at 5 %
// Wang, Smith & Hyndman (2006): 1 − var(remainder) ÷ var(season + remainder), by classical decomposition.
double seasonalStrength(std::span<const double> y, int season);

}  // namespace roulian::forecast
