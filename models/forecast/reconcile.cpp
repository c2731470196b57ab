#include "forecast/reconcile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>

namespace roulian::forecast {
namespace {

constexpr double kFewErrors = 4;

}  // namespace

std::vector<std::vector<double>> commonErrors(std::span<const SeriesForecast> forecasts) {
    std::map<std::pair<int, std::size_t>, std::size_t> seen;  // origin, lead → how many know it
    for (const SeriesForecast& f : forecasts)
        for (const SeriesBacktest& b : f.backtest)
            for (std::size_t h = 0; h < b.actual.size(); ++h)
                if (std::isfinite(b.actual[h])) ++seen[{b.origin, h}];
    std::map<std::pair<int, std::size_t>, std::size_t> place;
    for (const auto& [key, count] : seen)
        if (2 * count >= forecasts.size()) place.emplace(key, place.size());
    std::vector<std::vector<double>> out(
        forecasts.size(), std::vector<double>(place.size(), std::numeric_limits<double>::quiet_NaN()));
    for (std::size_t i = 0; i < forecasts.size(); ++i)
        for (const SeriesBacktest& b : forecasts[i].backtest)
            for (std::size_t h = 0; h < b.actual.size(); ++h)
                if (const auto found = place.find({b.origin, h});
                    found != place.end() && std::isfinite(b.actual[h]))
                    out[i][found->second] = b.actual[h] - b.forecast[h];
    return out;
}

Result<Reconciler> Reconciler::make(const Hierarchy& hierarchy, std::span<const std::vector<double>> errors,
                                    Reconciliation method) {
    Reconciler out;
    out.m_hierarchy = hierarchy;
    out.m_method = method;
    const std::size_t n = hierarchy.nodes(), first = hierarchy.sums.size();
    std::vector<Sum> sums;
    std::vector<double> variances;
    for (const auto& members : hierarchy.sums) {
        for (const std::size_t k : members)
            if (k >= hierarchy.bottom) return Error{"forecast.hierarchy", {std::to_string(k)}};
        sums.push_back({sums.size(), members});
        for (std::size_t& k : sums.back().parts) k += first;
        variances.push_back(static_cast<double>(std::max<std::size_t>(1, members.size())));
    }
    if (method == Reconciliation::BottomUp) return out;
    variances.resize(n, 1);
    const bool few = errors.empty() || errors[0].size() < 2;
    if (!few && errors.size() == n) {
        // What was never judged is no better known than its size lets it be: the mean square of the others, by its share.
        double squares = 0, known = 0;
        std::vector<bool> judged(n, false);
        for (std::size_t i = 0; i < n; ++i) {
            double sum = 0, count = 0;
            for (const double e : errors[i])
                if (!std::isnan(e)) {
                    sum += e * e;
                    ++count;
                }
            judged[i] = count >= kFewErrors;
            if (!judged[i]) continue;
            squares += sum / count / variances[i];
            ++known;
            variances[i] = sum / count;
        }
        for (std::size_t i = 0; i < n && known > 0; ++i)
            if (!judged[i]) variances[i] *= squares / known;
    }
    auto made = Projection::make(n, std::move(sums), errors, variances);
    if (!made) return made.error();
    out.m_projection = std::move(*made);
    if (!out.m_projection.solvable()) out.m_method = Reconciliation::BottomUp;
    return out;
}

std::vector<double> Reconciler::added(std::vector<double> bottom) const {
    std::vector<double> out;
    out.reserve(m_hierarchy.nodes());
    for (double& v : bottom) v = std::isfinite(v) ? std::max(0.0, v) : 0;
    for (const auto& members : m_hierarchy.sums) {
        double sum = 0;
        for (const std::size_t k : members) sum += bottom[k];
        out.push_back(sum);
    }
    out.insert(out.end(), bottom.begin(), bottom.end());
    return out;
}

std::vector<double> Reconciler::apply(std::span<const double> base) const {
    const std::size_t sums = m_hierarchy.sums.size();
    std::vector<double> values(base.begin(), base.end());
    values.resize(m_hierarchy.nodes(), 0);
    if (m_method == Reconciliation::MinT && base.size() == values.size()) m_projection.apply(values);
    return added({values.begin() + static_cast<std::ptrdiff_t>(sums), values.end()});
}

}  // namespace roulian::forecast
