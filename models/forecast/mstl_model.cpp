#include "forecast/mstl_model.h"

#include <algorithm>
#include <cmath>

namespace roulian::forecast {
namespace {

constexpr int kInner = 2;

int nextOdd(double v) {
    const int i = static_cast<int>(std::ceil(v));
    return i % 2 == 0 ? i + 1 : i;
}

// Local regression of y (at 1 … n) at the point x from the points left … right; degree 0 or 1.
double localFit(std::span<const double> y, double x, int left, int right, int window, int degree) {
    const int n = static_cast<int>(y.size());
    double reach = std::max(x - left, right - x);
    if (window > n) reach += (window - n) / 2;
    double sum = 0, centre = 0;
    static thread_local std::vector<double> w;
    w.assign(static_cast<std::size_t>(right - left + 1), 0);
    for (int j = left; j <= right; ++j) {
        const double r = std::abs(j - x);
        if (r > 0.999 * reach) continue;
        double& v = w[static_cast<std::size_t>(j - left)];
        const double q = r / reach;
        v = r > 0.001 * reach ? std::pow(1 - q * q * q, 3) : 1;
        sum += v;
    }
    if (sum <= 0) return y[static_cast<std::size_t>(std::clamp(static_cast<int>(x), 1, n) - 1)];
    for (double& v : w) v /= sum;
    if (degree > 0 && reach > 0) {
        for (int j = left; j <= right; ++j) centre += w[static_cast<std::size_t>(j - left)] * j;
        double spread = 0;
        for (int j = left; j <= right; ++j)
            spread += w[static_cast<std::size_t>(j - left)] * (j - centre) * (j - centre);
        if (std::sqrt(spread) > 0.001 * (n - 1)) {
            const double slope = (x - centre) / spread;
            for (int j = left; j <= right; ++j)
                w[static_cast<std::size_t>(j - left)] *= 1 + slope * (j - centre);
        }
    }
    double out = 0;
    for (int j = left; j <= right; ++j)
        out += w[static_cast<std::size_t>(j - left)] * y[static_cast<std::size_t>(j - 1)];
    return out;
}

// Fitted at every tenth of a window and on lines between, as the original program does.
std::vector<double> smooth(std::span<const double> y, int window, int degree) {
    const int n = static_cast<int>(y.size());
    std::vector<double> out(y.begin(), y.end());
    if (n < 2) return out;
    const int jump = std::min(std::max(1, (window + 9) / 10), n - 1);
    const auto at = [&](int i) {
        int left = 1, right = n;
        if (window < n) {
            left = std::clamp(i - window / 2, 1, n - window + 1);
            right = left + window - 1;
        }
        return localFit(y, i, left, right, window, degree);
    };
    int last = 1;
    for (int i = 1; i <= n; i += jump) {
        out[static_cast<std::size_t>(i - 1)] = at(i);
        last = i;
    }
    if (last < n) out[static_cast<std::size_t>(n - 1)] = at(n);
    const auto between = [&](int from, int to) {
        const double a = out[static_cast<std::size_t>(from - 1)], b = out[static_cast<std::size_t>(to - 1)];
        for (int i = from + 1; i < to; ++i)
            out[static_cast<std::size_t>(i - 1)] = a + (b - a) * (i - from) / (to - from);
    };
    for (int i = 1; i + jump <= n; i += jump) between(i, i + jump);
    if (last < n) between(last, n);
    return out;
}

std::vector<double> movingMean(const std::vector<double>& v, std::size_t length) {
    std::vector<double> out;
    double sum = 0;
    for (std::size_t i = 0; i < v.size(); ++i) {
        sum += v[i];
        if (i >= length) sum -= v[i - length];
        if (i + 1 >= length) out.push_back(sum / static_cast<double>(length));
    }
    return out;
}

// Every position of the season smoothed over its years, one year longer on either side: n + 2 m values.
std::vector<double> cycles(const std::vector<double>& y, std::size_t m, int window) {
    std::vector<double> out(y.size() + 2 * m);
    for (std::size_t k = 0; k < m; ++k) {
        std::vector<double> part;
        for (std::size_t t = k; t < y.size(); t += m) part.push_back(y[t]);
        const int n = static_cast<int>(part.size());
        const std::vector<double> inner = smooth(part, window, 0);
        out[k] = localFit(part, 0, 1, std::min(window, n), window, 0);
        for (std::size_t i = 0; i < inner.size(); ++i) out[k + (i + 1) * m] = inner[i];
        out[k + (inner.size() + 1) * m] = localFit(part, n + 1, std::max(1, n - window + 1), n, window, 0);
    }
    return out;
}

}  // namespace

StlParts stl(std::span<const double> y, int m, int window) {
    const std::size_t n = y.size(), period = static_cast<std::size_t>(m);
    StlParts out{std::vector<double>(n, 0), std::vector<double>(n, 0)};
    if (m < 2 || n < 2 * period) return out;
    const int trendWindow = nextOdd(1.5 * m / (1 - 1.5 / window));
    const int lowWindow = nextOdd(m);
    for (int pass = 0; pass < kInner; ++pass) {
        std::vector<double> rest(n);
        for (std::size_t t = 0; t < n; ++t) rest[t] = y[t] - out.trend[t];
        const std::vector<double> cycle = cycles(rest, period, window);
        const std::vector<double> low =
            smooth(movingMean(movingMean(movingMean(cycle, period), period), 3), lowWindow, 1);
        for (std::size_t t = 0; t < n; ++t) {
            out.season[t] = cycle[t + period] - low[t];
            rest[t] = y[t] - out.season[t];
        }
        out.trend = smooth(rest, trendWindow, 1);
    }
    return out;
}

MstlParts mstl(std::span<const double> y, std::vector<int> periods, int rounds) {
    MstlParts out;
    std::sort(periods.begin(), periods.end());
    for (const int m : periods)
        if (m >= 2 && y.size() >= 2 * static_cast<std::size_t>(m)) out.periods.push_back(m);
    out.seasons.assign(out.periods.size(), std::vector<double>(y.size(), 0));
    std::vector<double> rest(y.begin(), y.end());
    if (out.periods.empty()) {
        out.trend = smooth(y, nextOdd(std::max<std::size_t>(3, y.size() / 2)), 1);
    } else {
        if (out.periods.size() == 1) rounds = 1;
        for (int round = 0; round < rounds; ++round)
            for (std::size_t k = 0; k < out.periods.size(); ++k) {
                for (std::size_t t = 0; t < y.size(); ++t) rest[t] += out.seasons[k][t];
                StlParts parts = stl(rest, out.periods[k], 11 + 4 * static_cast<int>(k));
                out.seasons[k] = std::move(parts.season);
                for (std::size_t t = 0; t < y.size(); ++t) rest[t] -= out.seasons[k][t];
                out.trend = std::move(parts.trend);
            }
    }
    out.rest.resize(y.size());
    for (std::size_t t = 0; t < y.size(); ++t) out.rest[t] = rest[t] - out.trend[t];
    return out;
}

std::vector<int> seasonsOf(int season, std::size_t length) {
    std::vector<int> out;
    if (season > 1) out.push_back(season);
    const int longer = season == 24 ? 168 : season == 7 ? 365 : 0;
    const std::size_t cycles =
        longer == 365 ? 3 : 2;  // two years cannot tell a season from what happened once
    if (longer > 0 && length >= cycles * static_cast<std::size_t>(longer)) out.push_back(longer);
    return out;
}

double MstlFit::seasonAt(std::size_t t) const {
    double sum = 0;
    for (const auto& cycle : last) sum += cycle[t % cycle.size()];
    return sum;
}

std::optional<MstlFit> fitMstl(std::span<const double> y, int season, int horizon) {
    MstlFit fit;
    const auto n = y.size();
    if (n < 4) return std::nullopt;
    fit.logs = *std::min_element(y.begin(), y.end()) > 0;
    std::vector<double> z(y.begin(), y.end());
    if (fit.logs)
        for (double& v : z) v = std::log(v);
    const MstlParts parts = mstl(z, seasonsOf(season, n));
    fit.periods = parts.periods;
    for (std::size_t k = 0; k < parts.periods.size(); ++k) {
        const auto m = static_cast<std::size_t>(parts.periods[k]);
        fit.last.emplace_back(m);
        for (std::size_t t = n - m; t < n; ++t) fit.last.back()[t % m] = parts.seasons[k][t];
        for (std::size_t t = 0; t < n; ++t) z[t] -= parts.seasons[k][t];
    }
    const Problem problem{z, 1, horizon, nullptr};
    for (const int trend : {0, 2}) {
        auto made = fitEts({false, trend > 0, trend == 2, EtsSeason::None}, problem);
        if (made && (trend == 0 || made->aicc < fit.level.aicc)) fit.level = std::move(*made);
    }
    if (fit.level.fit.mean.empty()) return std::nullopt;
    return fit;
}

bool mstlAhead(const MstlFit& fit, std::span<const double> y, std::span<double> out) {
    std::vector<double> z(y.size());
    for (std::size_t t = 0; t < y.size(); ++t) {
        if (fit.logs && !(y[t] > 0)) return false;
        z[t] = (fit.logs ? std::log(y[t]) : y[t]) - fit.seasonAt(t);
    }
    if (!etsAhead(fit.level, z, out)) return false;
    for (std::size_t h = 0; h < out.size(); ++h) {
        out[h] += fit.seasonAt(y.size() + h);
        if (fit.logs) out[h] = std::exp(std::min(out[h], 80.0));
        if (!std::isfinite(out[h])) return false;
    }
    return true;
}

}  // namespace roulian::forecast
