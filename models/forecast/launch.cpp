#include "forecast/launch.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr int kDraws = 800;
constexpr double kShapeFloor = 0.25;  // look-alikes that agree by chance do not make the shape certain
constexpr double kNoLookAlikes = 0.9;

// Winitzki (2008) as a start, then Newton on erfc: the normal deviate exceeded with probability 1 − p.
double normalDeviate(double p) {
    const double x = 2 * std::clamp(p, 1e-12, 1 - 1e-12) - 1, a = 0.147;
    const double l = std::log(1 - x * x), t = 2 / (3.14159265358979324 * a) + l / 2;
    double z = (x < 0 ? -1 : 1) * std::sqrt(2 * (std::sqrt(t * t - l / a) - t));
    for (int k = 0; k < 3; ++k) {
        const double error = 0.5 * std::erfc(-z / std::sqrt(2.0)) - p;
        z -= error / (std::exp(-z * z / 2) / std::sqrt(2 * 3.14159265358979324));
    }
    return z;
}

// Halton (1960): evenly spread numbers in 0 … 1.
double halton(int index, int base) {
    double f = 1, r = 0;
    for (int i = index; i > 0; i /= base) {
        f /= base;
        r += f * (i % base);
    }
    return r;
}

// A number in 0 … 1 for a draw and period, the same on every machine (splitmix64, Steele et al. 2014).
double mixed(std::uint64_t draw, std::uint64_t period) {
    std::uint64_t z = (draw * 1000003 + period + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return (static_cast<double>(z >> 11) + 0.5) / 9007199254740992.0;
}

// Lower triangle of the Cholesky factor; a direction without variance stays still.
std::array<double, 9> factorOf(const std::array<double, 9>& c) {
    std::array<double, 9> l{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = c[i * 3 + j];
            for (std::size_t k = 0; k < j; ++k) sum -= l[i * 3 + k] * l[j * 3 + k];
            if (i == j)
                l[i * 4] = sum > 0 ? std::sqrt(sum) : 0;
            else
                l[i * 3 + j] = l[j * 4] > 0 ? sum / l[j * 4] : 0;
        }
    return l;
}

Point pointOf(std::vector<double> draws) {
    Point p;
    p.mean = meanOf(draws);
    std::sort(draws.begin(), draws.end());
    const auto at = [&](double q) { return std::max(0.0, sortedQuantile(draws, q)); };
    p.lo95 = at(0.025);
    p.lo90 = at(0.05);
    p.lo80 = at(0.1);
    p.lo50 = at(0.25);
    p.median = at(0.5);
    p.hi50 = at(0.75);
    p.hi80 = at(0.9);
    p.hi90 = at(0.95);
    p.hi95 = at(0.975);
    return p;
}

Point certain(double v) {
    Point p;
    p.mean = p.median = p.lo50 = p.hi50 = p.lo80 = p.hi80 = p.lo90 = p.hi90 = p.lo95 = p.hi95 = v;
    return p;
}

// A shape that sells most in the first weeks, as in communities; wide, for use without look-alikes.
CurvePrior usualShape(CurveKind kind, int horizon) {
    CurvePrior prior;
    prior.horizon = horizon;
    const double n = std::max(4, horizon);
    prior.mean = kind == CurveKind::Logistic ? std::array<double, 3>{0, std::log(8 / n), std::log(0.3 * n)}
                                             : std::array<double, 3>{0, std::log(0.8 / n), std::log(3 / n)};
    prior.spread = {3, kNoLookAlikes, kNoLookAlikes};
    return prior;
}

struct Shapes {
    CurvePrior prior;
    std::optional<Estimate> total;  // of the look-alikes
};

// What the look-alikes' curves have in common. A look-alike younger than the horizon is carried on by its own
// curve.
Shapes learnShapes(const LaunchInput& input, const std::vector<LookAlike>& alike,
                   std::map<std::int64_t, double>& totals) {
    Shapes out;
    out.prior = usualShape(input.curve, input.horizon);
    double weights = 0, squares = 0, noise = 0, noiseWeight = 0;
    std::array<double, 3> sum{}, around{};
    std::vector<std::pair<double, std::array<double, 3>>> seen;
    for (const LookAlike& l : alike) {
        const auto found = std::find_if(input.earlier.begin(), input.earlier.end(),
                                        [&](const LaunchHistory& h) { return h.profile.key == l.key; });
        std::span<const double> sales(found->sales);
        if (sales.size() > static_cast<std::size_t>(input.horizon))
            sales = sales.first(static_cast<std::size_t>(input.horizon));
        double total = 0;
        for (double v : sales) total += std::isfinite(v) && v > 0 ? v : 0;
        if (!(total > 0)) continue;
        CurvePrior own = usualShape(input.curve, input.horizon);
        own.mean[0] =
            std::log(total * std::max(1.0, 0.7 * input.horizon / static_cast<double>(sales.size())));
        const auto fit = fitCurve(input.curve, sales, &own);
        if (!fit) continue;
        for (int t = static_cast<int>(sales.size()) + 1; t <= input.horizon; ++t)
            total += fit->curve.sales(t);
        totals[l.key] = total;
        const double weight = l.similarity * l.similarity;
        const std::array<double, 3> x{std::log(total), std::log(std::max(fit->curve.a, 1e-9)),
                                      std::log(std::max(fit->curve.b, 1e-9))};
        seen.emplace_back(weight, x);
        weights += weight;
        squares += weight * weight;
        for (std::size_t k = 0; k < 3; ++k) sum[k] += weight * x[k];
        for (std::size_t t = 0; t < sales.size(); ++t) {
            const double expected = fit->curve.sales(static_cast<int>(t) + 1);
            if (!std::isfinite(sales[t]) || expected < 1) continue;
            // Beyond what counting alone would show.
            noise += weight * std::max(0.0, std::pow(sales[t] / expected - 1, 2) - 1 / expected);
            noiseWeight += weight;
        }
    }
    if (seen.empty()) return out;
    const double effective = weights * weights / squares;
    for (auto& [weight, x] : seen)
        for (std::size_t k = 0; k < 3; ++k) around[k] += weight * std::pow(x[k] - sum[k] / weights, 2);
    for (std::size_t k = 0; k < 3; ++k) {
        const double usual = k == 0 ? 0.7 : kNoLookAlikes;
        // As if two more look-alikes lay a usual distance away.
        const double variance = (around[k] / weights * effective + 2 * usual * usual) /
                                (std::max(0.0, effective - 1) + 2) * (1 + 1 / effective);
        out.prior.mean[k] = sum[k] / weights;
        out.prior.spread[k] = std::sqrt(variance + kShapeFloor * kShapeFloor);
    }
    if (noiseWeight > 0)
        out.prior.noise = std::sqrt((noise + weights * 4 * 0.25 * 0.25) / (noiseWeight + weights * 4));
    out.total = Estimate{"look_alikes", std::exp(out.prior.mean[0]), out.prior.spread[0], 0};
    return out;
}

void drawPoints(const LaunchInput& input, const CurvePrior& prior, LaunchForecast& out) {
    const auto horizon = static_cast<std::size_t>(input.horizon);
    const std::array<double, 9> l = factorOf(out.curve.covariance);
    const Curve& best = out.curve.curve;
    const std::array<double, 3> centre{std::log(std::max(best.market * best.reached(input.horizon), 1e-9)),
                                       std::log(std::max(best.a, 1e-12)), std::log(std::max(best.b, 1e-12))};
    std::vector<std::vector<double>> periods(horizon), totals(horizon);
    std::size_t sold = 0;
    for (std::size_t t = 0; t < std::min(horizon, input.sales.size()); ++t)
        if (std::isfinite(input.sales[t])) sold = t + 1;
    for (int d = 0; d < kDraws; ++d) {
        const std::array<double, 3> z{normalDeviate(halton(d + 1, 2)), normalDeviate(halton(d + 1, 3)),
                                      normalDeviate(halton(d + 1, 5))};
        std::array<double, 3> x = centre;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j <= i; ++j) x[i] += l[i * 3 + j] * z[j];
        Curve c{best.kind, 1, std::exp(std::clamp(x[1], -30.0, 10.0)),
                std::exp(std::clamp(x[2], -30.0, 10.0))};
        c.market = std::exp(std::clamp(x[0], -50.0, 50.0)) / std::max(c.reached(input.horizon), 1e-9);
        double total = 0;
        for (std::size_t t = 0; t < horizon; ++t) {
            double v = 0;
            if (t < sold && std::isfinite(input.sales[t])) {
                v = std::max(0.0, input.sales[t]);
            } else {
                const double expected = c.sales(static_cast<int>(t) + 1);
                const double deviation =
                    std::sqrt(std::pow(prior.noise * expected, 2) + std::max(expected, 1e-9));
                v = std::max(0.0,
                             expected + deviation * normalDeviate(mixed(static_cast<std::uint64_t>(d), t)));
            }
            total += v;
            periods[t].push_back(v);
            totals[t].push_back(total);
        }
    }
    double mean = 0;
    for (std::size_t t = 0; t < horizon; ++t) {
        const bool known = t < sold && std::isfinite(input.sales[t]);
        out.points.push_back(known ? certain(std::max(0.0, input.sales[t])) : pointOf(std::move(periods[t])));
        mean += out.points.back().mean;
        out.cumulative.push_back(t + 1 <= sold && known && meanOf(totals[t]) == totals[t].front()
                                     ? certain(totals[t].front())
                                     : pointOf(std::move(totals[t])));
        out.cumulative.back().mean = mean;
    }
}

}  // namespace

Result<LaunchForecast> forecastLaunch(const LaunchInput& input) {
    if (input.horizon < 1 || input.horizon > 260)
        return Error{"forecast.option", {"horizon", std::to_string(input.horizon)}};
    LaunchForecast out;
    std::vector<LaunchProfile> profiles;
    for (const LaunchHistory& h : input.earlier) profiles.push_back(h.profile);
    out.lookAlikes = lookAlikes(input.profile, profiles);
    std::map<std::int64_t, double> totals;
    const Shapes shapes = learnShapes(input, out.lookAlikes, totals);

    std::vector<Estimate> estimates;
    if (shapes.total) estimates.push_back(*shapes.total);
    for (LookAlike& l : out.lookAlikes)
        if (const auto found = totals.find(l.key); found != totals.end()) l.total = found->second;
    std::vector<EarlyLaunch> launches;
    for (const LookAlike& l : out.lookAlikes)
        for (const LaunchHistory& h : input.earlier)
            if (h.profile.key == l.key && h.early && l.total)
                launches.push_back({*h.early, *l.total, l.similarity});
    out.conversion = learnConversion(launches);
    if (out.conversion && input.early && *input.early > 0) {
        // Few votes are themselves uncertain.
        const double counting = 1 / (*input.early + 0.5);
        estimates.push_back({"early_demand", (*input.early + 0.5) * out.conversion->rate,
                             std::sqrt(std::pow(out.conversion->spread, 2) + counting), 0});
    }
    if (input.guess && *input.guess > 0) {
        const Conversion record = learnGuess(input.pastGuesses);
        double spread = record.spread;
        // Named ranges are as a rule too narrow (Lichtenstein, Fischhoff & Phillips 1982): half as wide again.
        if (input.guessLo && input.guessHi && *input.guessLo > 0 && *input.guessHi > *input.guessLo) {
            const double named = 1.5 * std::log(*input.guessHi / *input.guessLo) / (2 * 1.281552);
            spread = record.launches > 0 ? std::sqrt(named * record.spread) : named;
        }
        estimates.push_back({"planner", *input.guess * record.rate, spread, 0});
    }
    out.blend = blend(estimates);

    CurvePrior prior = shapes.prior;
    const bool sold = std::any_of(input.sales.begin(), input.sales.end(),
                                  [](double v) { return std::isfinite(v) && v > 0; });
    if (out.blend.total > 0) {
        prior.mean[0] = std::log(out.blend.total);
        prior.spread[0] = out.blend.spread;
    } else if (sold) {
        double total = 0;
        for (double v : input.sales) total += std::isfinite(v) && v > 0 ? v : 0;
        prior.mean[0] =
            std::log(total * std::max(1.0, 0.7 * input.horizon / static_cast<double>(input.sales.size())));
        prior.spread[0] = 1.5;
    } else {
        return Error{"forecast.launch.nothing", {}};
    }
    auto fit = fitCurve(input.curve, input.sales, &prior);
    if (!fit) return fit.error();
    out.curve = *fit;
    drawPoints(input, prior, out);
    return out;
}

}  // namespace roulian::forecast
