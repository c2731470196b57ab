#include "forecast/level_draws.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "forecast/numeric.h"

namespace roulian::forecast {

namespace {

constexpr std::size_t kFewKeys = 12, kFewKnown = 8;
constexpr double kMostWidened = 2.5;

}  // namespace

std::vector<std::vector<double>> placesOf(std::span<const std::vector<double>> errors) {
    std::vector<std::vector<double>> out(errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        std::vector<std::pair<std::pair<double, double>, std::size_t>> known;
        out[i].resize(errors[i].size());
        for (std::size_t k = 0; k < errors[i].size(); ++k) {
            out[i][k] = drawn(i, k);
            if (!std::isnan(errors[i][k])) known.push_back({{errors[i][k], out[i][k]}, k});
        }
        if (known.size() < kFewKnown) continue;
        std::sort(known.begin(), known.end());
        for (std::size_t r = 0; r < known.size(); ++r)
            out[i][known[r].second] = (static_cast<double>(r) + 0.5) / static_cast<double>(known.size());
    }
    return out;
}

std::vector<std::vector<double>> placesOf(const std::vector<Misses>& misses,
                                          const std::vector<MissKey>& keys) {
    if (keys.size() < kFewKeys) return {};
    std::vector<std::vector<double>> errors(misses.size(), std::vector<double>(keys.size(), std::nan("")));
    for (std::size_t i = 0; i < misses.size(); ++i)
        for (std::size_t k = 0; k < keys.size(); ++k)
            if (const auto found = misses[i].find(keys[k]); found != misses[i].end() && found->second.judged)
                errors[i][k] = found->second.actual - found->second.forecast;
    return placesOf(errors);
}

Draws::Draws(const std::vector<std::vector<double>>& places, std::size_t least)
    : m_places(places), m_count(least) {
    for (const auto& own : places) m_keys = std::max(m_keys, own.size());
    if (m_keys == 0) return;
    m_rounds = (m_count + m_keys - 1) / m_keys;
    m_count = m_rounds * m_keys;
}

double Draws::chance(std::size_t item, std::size_t draw) const {
    if (m_keys == 0)
        return draw % 2 ? drawn(item, draw)
                        : (static_cast<double>(draw) + 0.5) / static_cast<double>(m_count);
    // The same errors again, each a little to either side within its own step of ranks.
    const double step = 1.0 / static_cast<double>(m_keys);
    const double place = m_places[item][draw % m_keys];
    return std::clamp(place + (m_rounds > 1 ? (drawn(item, draw) - 0.5) * step : 0), 0.005, 0.995);
}

namespace {

double quantileOf(const std::vector<double>& sorted, double p) {
    const double at = p * static_cast<double>(sorted.size()) - 0.5;
    if (at <= 0) return sorted.front();
    const auto low = static_cast<std::size_t>(at);
    if (low + 1 >= sorted.size()) return sorted.back();
    return sorted[low] + (sorted[low + 1] - sorted[low]) * (at - static_cast<double>(low));
}

}  // namespace

double widening(const Misses& judged, const std::vector<Point>& ratio) {
    std::vector<double> beyond;
    for (const auto& [key, miss] : judged) {
        const auto lead = static_cast<std::size_t>(key.second - 1);
        if (!miss.judged || lead >= ratio.size() || miss.forecast <= 0) continue;
        const double e = miss.actual / miss.forecast - 1;
        const double width = e > 0 ? ratio[lead].hi80 - 1 : 1 - ratio[lead].lo80;
        if (width > 0) beyond.push_back(std::abs(e) / width);
    }
    if (beyond.size() < 4) return 1;
    std::sort(beyond.begin(), beyond.end());
    const double n = static_cast<double>(beyond.size());
    const double needed = quantileOf(beyond, 0.8);
    return std::clamp(1 + (needed - 1) * n / (n + 13), 1.0, kMostWidened);
}

Judgement judge(const Misses& judged) {
    double actual = 0, error = 0, bias = 0, naive = 0;
    for (const auto& [key, miss] : judged) {
        if (!miss.judged) continue;
        actual += std::abs(miss.actual);
        error += std::abs(miss.forecast - miss.actual);
        bias += miss.forecast - miss.actual;
        naive += std::abs(miss.naive - miss.actual);
    }
    if (actual <= 0) return {};
    return {error / actual, bias / actual, naive / actual};
}

Point ratiosOf(std::vector<double>& draws, double mean) {
    Point p;
    p.mean = 1;
    if (mean <= 0) {
        for (double* v : {&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.median, &p.hi50, &p.hi80, &p.hi90, &p.hi95})
            *v = 1;
        return p;
    }
    // Products' ranges may lean to one side of their means, where their backtests missed that way. What is left of that in
    // a sum does not cancel as its noise does: a level's range stands around its forecast and is widened by its own
    // backtest instead.
    double middle = 0;
    for (const double v : draws) middle += v / static_cast<double>(draws.size());
    if (middle > 0)
        for (double& v : draws) v *= mean / middle;
    std::sort(draws.begin(), draws.end());
    const std::array<double*, kQuantiles.size()> to{&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.median,
                                                    &p.hi50, &p.hi80, &p.hi90, &p.hi95};
    for (std::size_t k = 0; k < to.size(); ++k) *to[k] = quantileOf(draws, kQuantiles[k]) / mean;
    return p;
}

void widen(std::vector<Point>& ratio, double by) {
    for (Point& p : ratio)
        for (double* v : {&p.lo95, &p.lo90, &p.lo80, &p.lo50, &p.hi50, &p.hi80, &p.hi90, &p.hi95})
            *v = std::max(0.0, 1 + (*v - 1) * by);
}

}  // namespace roulian::forecast
