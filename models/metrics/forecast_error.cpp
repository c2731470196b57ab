#include <cmath>

#include "metrics/measures.h"
#include "metrics/ratio.h"

namespace roulian::metrics {

namespace {

struct Errors {
    double absolute = 0, squared = 0, signedSum = 0, actual = 0;
};

std::optional<Errors> errorsOf(std::span<const double> actual, std::span<const double> forecast) {
    if (actual.size() != forecast.size() || actual.empty()) return std::nullopt;
    Errors e;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double error = forecast[i] - actual[i];
        e.absolute += std::fabs(error);
        e.squared += error * error;
        e.signedSum += error;
        e.actual += actual[i];
    }
    return e;
}

// Mean of |d| and of d² over the seasonal differences of the history.
struct Scale {
    double absolute = 0, squared = 0;
};
std::optional<Scale> scaleOf(std::span<const double> history, int season) {
    if (season < 1 || history.size() <= static_cast<std::size_t>(season)) return std::nullopt;
    const auto lag = static_cast<std::size_t>(season);
    Scale s;
    for (std::size_t t = lag; t < history.size(); ++t) {
        const double d = history[t] - history[t - lag];
        s.absolute += std::fabs(d);
        s.squared += d * d;
    }
    const auto n = static_cast<double>(history.size() - lag);
    return Scale{s.absolute / n, s.squared / n};
}

}  // namespace

std::optional<double> wape(std::span<const double> actual, std::span<const double> forecast) {
    const std::optional<Errors> e = errorsOf(actual, forecast);
    return e ? ratio(e->absolute, e->actual) : std::nullopt;
}

std::optional<double> bias(std::span<const double> actual, std::span<const double> forecast) {
    const std::optional<Errors> e = errorsOf(actual, forecast);
    return e ? ratio(e->signedSum, e->actual) : std::nullopt;
}

std::optional<double> forecastValueAdded(std::span<const double> actual, std::span<const double> naive,
                                         std::span<const double> forecast) {
    const std::optional<double> before = wape(actual, naive), after = wape(actual, forecast);
    return before && after ? std::optional(*before - *after) : std::nullopt;
}

std::optional<double> mase(std::span<const double> history, std::span<const double> actual,
                           std::span<const double> forecast, int season) {
    const std::optional<Errors> e = errorsOf(actual, forecast);
    const std::optional<Scale> s = scaleOf(history, season);
    if (!e || !s) return std::nullopt;
    return ratio(e->absolute / static_cast<double>(actual.size()), s->absolute);
}

std::optional<double> rmsse(std::span<const double> history, std::span<const double> actual,
                            std::span<const double> forecast, int season) {
    const std::optional<Errors> e = errorsOf(actual, forecast);
    const std::optional<Scale> s = scaleOf(history, season);
    if (!e || !s) return std::nullopt;
    const std::optional<double> squared = ratio(e->squared / static_cast<double>(actual.size()), s->squared);
    return squared ? std::optional(std::sqrt(*squared)) : std::nullopt;
}

}  // namespace roulian::metrics
