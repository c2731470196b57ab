#include "forecast/series_forecast.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"
#include "forecast/parallel.h"
#include "forecast/series/member.h"

namespace roulian::forecast {
namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> out(1);
    for (char c : text) {
        if (c == '+')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

}  // namespace

std::vector<std::string> seriesMethods() {
    std::vector<std::string> out;
    for (const Member& member : members()) out.emplace_back(member.name);
    return out;
}

Result<std::vector<SeriesForecast>> forecastSeries(std::span<const SeriesInput> series,
                                                   const SeriesOptions& options, const CancelToken& cancel,
                                                   const ProgressSink& progress) {
    std::vector<SeriesForecast> out(series.size());
    const auto names = split(options.method == "auto" ? "arima+ces+ets+theta" : options.method);
    parallelFor(
        series.size(), options.threads, cancel,
        [&](std::size_t i) {
            std::vector<double> y = series[i].y;
            double last = 0;
            for (double& v : y) {
                if (!std::isfinite(v)) v = last;
                last = v;
            }
            const auto h = static_cast<std::size_t>(series[i].horizon);
            std::vector<std::vector<double>> ahead;
            for (const auto& name : names) {
                const auto model = findMember(name)->fit({y, series[i].season, series[i].horizon}, nullptr);
                std::vector<double> f(h);
                if (model && model->ahead(y, f)) ahead.push_back(f);
            }
            SeriesForecast& o = out[i];
            o.id = series[i].id;
            o.mean.assign(h, 0);
            for (std::size_t k = 0; k < h; ++k) {
                std::vector<double> v;
                for (auto& a : ahead) v.push_back(a[k]);
                o.mean[k] = std::max(0.0, getenv("MED") ? medianOf(v) : meanOf(v));
            }
            o.quantiles.assign(h, {});
            o.totals.assign(h, {});
        },
        [&](std::size_t) {});
    (void)progress;
    return out;
}

}  // namespace roulian::forecast
