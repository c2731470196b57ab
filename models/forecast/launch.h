#pragma once
// A first forecast for a product that has hardly been sold: what its look-alikes did, what votes, 接龙 lists and
// presale say, what the planner expects and, from the first period on, what is really sold. Pure and
// deterministic. Periods are days or weeks, as the caller likes; quantities are units.
//
//   1. lookAlikes       earlier products by category, price, words and time of the year (Gower 1971)
//   2. learnConversion  how many units a vote or a name in a list became at earlier launches
//   3. blend            estimates of the total weighted by their precision, wider where they disagree
//   4. fitCurve         the course over time: Bass (1969) or logistic, by least squares, with what look-alikes'
//                       curves say as a prior, so that two days of sales already move the forecast a little
//   5. forecastLaunch   all of it
// Spreads are standard deviations of natural logarithms: 0.3 means "within 35 % two times in three".
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/result.h"
#include "forecast/forecast.h"

namespace roulian::forecast {

// ---- the course over time

enum class CurveKind : std::uint8_t {
    Bass,      // S(t) = m (F(t) − F(t−1)): sales of a period (Srinivasan & Mason 1986)
    BassRate,  // S(t) = m f(t): the rate at its end, as textbooks fit it (Cowpertwait & Metcalfe 2009, 3.3)
    Logistic   // S(t) = m (L(t) − L(t−1)), L the logistic function brought to 0 at t = 0
};
std::string_view code(CurveKind kind);  // "bass", "bass_rate", "logistic"

struct Curve {
    CurveKind kind = CurveKind::Bass;
    double market = 0;               // units in all, m
    double a = 0;                    // Bass: innovation p; logistic: steepness a period
    double b = 0;                    // Bass: imitation q; logistic: the period of the highest sales
    double reached(double t) const;  // share of the market sold by the end of period t, 0 … 1
    double sales(int period) const;  // period 1, 2 …
    std::optional<double> peak()
        const;  // time of the highest sales (Bass: ln(q/p)/(p+q)); none when at the start
};

// What is believed before the first sale. Of ln(total over `horizon` periods), ln a and ln b.
struct CurvePrior {
    int horizon = 13;
    std::array<double, 3> mean{}, spread{};
    double noise = 0.25;  // of a period's sales around the curve, as a share of them
};

struct CurveFit {
    Curve curve;
    double error = 0;  // residual standard error, units (n − 3 degrees of freedom; 0 without any)
    int periods = 0;
    // Of the parameters of CurvePrior; from the curvature of the least squares (Laplace).
    std::array<double, 9> covariance{};
};

// Without prior: plain least squares; errors forecast.launch.short {periods} below 4 periods with sales and
// forecast.launch.empty {} when nothing was sold. With prior: any number of periods, none gives the prior back.
// Values that are not finite or negative are taken as not recorded.
Result<CurveFit> fitCurve(CurveKind kind, std::span<const double> sales, const CurvePrior* prior = nullptr);

// Bass's own way: S(t) = a + b Y(t−1) + c Y(t−1)² by ordinary least squares, p = a/m, q = −cm. Coarser than
// fitCurve; forecast.launch.shape {} when the parabola has no root (sales that never bend down).
Result<Curve> bassRegression(std::span<const double> sales);

// ---- look-alikes

struct LaunchProfile {
    std::int64_t key = 0;
    std::string category;            // empty = unknown
    double price = 0;                // fen; 0 = unknown
    std::vector<std::string> words;  // of the specification: fabric, taste, size …
    std::optional<Week> launched;    // first week of sale, for the time of the year
};

struct LookAlike {
    std::int64_t key = 0;
    double similarity = 0;  // 0 … 1, the weighted mean of the parts known on both sides
    std::optional<double> category, price, words, season;
    // Filled by forecastLaunch: units over the horizon, carried on by its own curve where it is younger.
    std::optional<double> total;
};

// The most similar first, at least `least`; ties by key. Parts: same category 1 or 0 (weight 3); price
// 1 − |ln ratio| / ln 4 (weight 2); words shared ÷ words in all (2); weeks apart in the year ÷ 26 from 1 (1).
std::vector<LookAlike> lookAlikes(const LaunchProfile& target, std::span<const LaunchProfile> others,
                                  std::size_t most = 8, double least = 0.35);

// ---- early demand and guesses

struct EarlyLaunch {
    double early = 0;       // votes, names in the list or presale units before the launch
    double sold = 0;        // units over the horizon afterwards
    double similarity = 1;  // weight
};

struct Conversion {
    double rate = 0;    // units a vote, median
    double spread = 0;  // of a new launch around it
    int launches = 0;
};

// From earlier launches with votes and sales above 0; the spread leans on 0.6 as if three launches had shown it.
// None without such a launch.
std::optional<Conversion> learnConversion(std::span<const EarlyLaunch> launches);

struct Guess {
    double guessed = 0, sold = 0;
};
// How a planner's guesses relate to what was sold: `rate` is sold ÷ guessed (median), with its spread. Without
// any past guess: rate 1, spread 0.6.
Conversion learnGuess(std::span<const Guess> past);

struct Estimate {
    std::string source;  // "look_alikes", "early_demand", "planner"
    double total = 0;    // units over the horizon, median
    double spread = 0;
    double weight = 0;  // share in the blend
};

struct Blend {
    double total = 0, spread = 0;
    std::vector<Estimate> parts;  // with weights
};
// Weights 1 / spread². Parts that contradict each other more than their spreads allow widen the blend
// (Birge 1932). Parts without a positive total or spread are left out; nothing left: total 0.
Blend blend(std::span<const Estimate> parts);

// ---- all of it

struct LaunchHistory {
    LaunchProfile profile;
    std::vector<double> sales;    // from its first period of sale
    std::optional<double> early;  // votes, names or presale before its launch
};

struct LaunchInput {
    LaunchProfile profile;
    int horizon = 13;  // periods, 1 … 260
    CurveKind curve = CurveKind::Bass;
    std::vector<LaunchHistory> earlier;
    std::optional<double> early;             // of the new product
    std::optional<double> guess;             // the planner's median for the horizon
    std::optional<double> guessLo, guessHi;  // her own 80 % range, if she names one
    std::vector<Guess> pastGuesses;
    std::vector<double> sales;  // what was sold so far, from the first period
};

struct LaunchForecast {
    std::vector<LookAlike> lookAlikes;
    std::optional<Conversion> conversion;
    Blend blend;                    // before any sale
    CurveFit curve;                 // after them
    std::vector<Point> points;      // periods 1 … horizon; sold ones hold what was sold
    std::vector<Point> cumulative;  // total of the periods 1 … h
};

// Errors: forecast.option {horizon, value}; forecast.launch.nothing {} when there is neither a look-alike nor
// early demand that can be converted nor a guess nor a sale.
Result<LaunchForecast> forecastLaunch(const LaunchInput& input);

}  // namespace roulian::forecast
