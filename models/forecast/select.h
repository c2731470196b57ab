#pragma once
// The choice of a method for one item by rolling-origin backtest, and its final forecast without ranges.
//
// Score of a candidate = half its error per week, half its error of the lead-time total per week, both over
// mean demand; weekly errors count absolutely for smooth and erratic items and squared (root mean) for
// intermittent and lumpy ones, where the absolute error would reward forecasting nothing. The mean of methods
// that suit the class (ARIMA, CES, ETS and Theta, in short histories the last two; IMAPA and SES) is preferred
// unless another candidate is 25 % better, for a backtest of a few origins is itself noisy. ARIMA and CES
// stand in that mean only. Candidates include the mean of the two best. If the choice loses to the recorded
// weeks of last year, it moves towards them by quarters until it does not lose, at last to last year alone
// ("…+seasonal_naive", "seasonal_naive").
// Last year times what the year changed (growth.h) is taken where it is 25 % better than all that, and always
// for goods of a season (soldInSeasons), whose class is that of the weeks they were on sale.
#include "forecast/context.h"

namespace roulian::forecast {

struct ScaledError {
    int lead = 1;
    double z = 0;          // error ÷ (sigma · growth(lead) · factors)
    std::size_t pair = 0;  // of a week: its place in ItemForecast::backtest
};

struct Outcome {
    ItemForecast item;
    double sigma = 0;   // of one step, on the series without events and wave
    double growth = 0;  // added variance a week ahead, as a share of sigma²
    bool counts = false;
    std::vector<double> scale;                // by week: lift · season
    std::vector<ScaledError> weekly, totals;  // of the backtest
};

// Standard deviation of week h (1 …) and of the total of weeks 1 … h, in sigmas: of simple exponential
// smoothing with alpha² = growth (Hyndman et al. 2008, table 6.1); conformal quantiles correct the rest.
double weekSpread(int h, double growth);
double totalSpread(int h, double growth);

Outcome forecastItem(const Setting& setting, const Learned& learned, std::size_t item,
                     const Options& options);

}  // namespace roulian::forecast
