#include "forecast/forecast.h"

#include <algorithm>
#include <cmath>

#include "forecast/method.h"
#include "forecast/ranges.h"

namespace roulian::forecast {
namespace {

std::optional<Error> refuse(std::span<const Item> items, const Options& o) {
    const auto outside = [](const char* name, int value) {
        return Error{"forecast.option", {name, std::to_string(value)}};
    };
    if (o.horizon < 1 || o.horizon > 260) return outside("horizon", o.horizon);
    if (o.seasonLength < 1 || o.seasonLength > 366) return outside("seasonLength", o.seasonLength);
    if (o.backtestOrigins < 0 || o.backtestOrigins > 52) return outside("backtestOrigins", o.backtestOrigins);
    if (o.threads < 0) return outside("threads", o.threads);
    if (o.method != "auto" && !findMethod(o.method)) return Error{"forecast.method", {o.method}};
    for (const Item& item : items)
        if (!item.stockout.empty() && item.stockout.size() != item.history.values.size())
            return Error{"forecast.stockout", {std::to_string(item.key)}};
    for (const Item& item : items) {
        if (!item.keep.empty() && item.keep.size() != item.history.values.size())
            return Error{"forecast.keep", {std::to_string(item.key)}};
        for (std::size_t k = 0; k < item.signals.size(); ++k) {
            const auto same = [&](const Signal& s) { return s.name == item.signals[k].name; };
            const auto end = item.signals.begin() + static_cast<std::ptrdiff_t>(k);
            if (item.signals[k].name.empty() || std::any_of(item.signals.begin(), end, same))
                return Error{"forecast.signal", {std::to_string(item.key), item.signals[k].name}};
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view code(DemandClass c) {
    switch (c) {
        case DemandClass::None:
            return "none";
        case DemandClass::Smooth:
            return "smooth";
        case DemandClass::Erratic:
            return "erratic";
        case DemandClass::Intermittent:
            return "intermittent";
        case DemandClass::Lumpy:
            return "lumpy";
    }
    return "none";
}

std::string_view code(Reason r) {
    switch (r) {
        case Reason::None:
            return "";
        case Reason::Gap:
            return "gap";
        case Reason::Stockout:
            return "stockout";
        case Reason::Negative:
            return "negative";
        case Reason::Outlier:
            return "outlier";
        case Reason::Event:
            return "event";
    }
    return "";
}

double Point::quantile(double p) const {
    const std::array<double, kQuantiles.size()> values{lo95, lo90, lo80, lo50, median,
                                                       hi50, hi80, hi90, hi95};
    if (!(p > kQuantiles.front())) return values.front();
    for (std::size_t k = 1; k < kQuantiles.size(); ++k)
        if (p <= kQuantiles[k])
            return values[k - 1] + (values[k] - values[k - 1]) * (p - kQuantiles[k - 1]) /
                                       (kQuantiles[k] - kQuantiles[k - 1]);
    return values.back();
}

const Method* findMethod(std::string_view name) {
    for (const Method* method : registry())
        if (method->name == name) return method;
    return nullptr;
}

std::vector<MethodInfo> methods() {
    std::vector<MethodInfo> out;
    for (const Method* method : registry())
        out.push_back({method->name, method->source, method->suits != Suits::Named});
    std::sort(out.begin(), out.end(),
              [](const MethodInfo& a, const MethodInfo& b) { return a.name < b.name; });
    return out;
}

Result<Fit> runMethod(std::string_view name, std::span<const double> y, int seasonLength, int horizon,
                      const Fixed& fixed) {
    const Method* method = findMethod(name);
    if (!method) return Error{"forecast.method", {std::string(name)}};
    if (horizon < 1) return Error{"forecast.option", {"horizon", std::to_string(horizon)}};
    if (seasonLength < 1) return Error{"forecast.option", {"seasonLength", std::to_string(seasonLength)}};
    const bool finite = std::all_of(y.begin(), y.end(), [](double v) { return std::isfinite(v); });
    if (!finite || y.size() < static_cast<std::size_t>(method->minLength))
        return Error{"forecast.series", {std::string(name), std::to_string(y.size())}};
    Fit fit = method->run({y, seasonLength, horizon, &fixed});
    if (fit.mean.empty()) return Error{"forecast.series", {std::string(name), std::to_string(y.size())}};
    return fit;
}

Result<std::vector<ItemForecast>> forecastAll(std::span<const Item> items, std::span<const EventWeek> events,
                                              const Options& options, const CancelToken& cancel,
                                              const ProgressSink& progress) {
    if (auto error = refuse(items, options)) return *error;
    const Setting setting = prepare(items, events, options.horizon);
    Learned learned;
    if (!learn(setting, options, cancel, progress, learned)) return Error{"cancelled", {}};
    std::vector<Outcome> outcomes(items.size());
    const auto report = [&](std::size_t done) {
        if (progress)
            progress(
                {"forecast.items", static_cast<std::int64_t>(done), static_cast<std::int64_t>(items.size())});
    };
    const bool finished = parallelFor(
        items.size(), options.threads, cancel,
        [&](std::size_t i) { outcomes[i] = forecastItem(setting, learned, i, options); }, report);
    if (!finished) return Error{"cancelled", {}};
    addRanges(outcomes, setting.keyOrder);
    std::vector<ItemForecast> out;
    out.reserve(outcomes.size());
    for (Outcome& outcome : outcomes) out.push_back(std::move(outcome.item));
    return out;
}

}  // namespace roulian::forecast
