#include "forecast/signals.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr int kAround = 6;            // weeks on each side of the local mean
constexpr double kPriorSpread = 0.3;  // of effects over items, a standard deviation of the signal
constexpr int kRounds = 12;

std::size_t at(int t) {
    return static_cast<std::size_t>(t);
}

void toScale(ItemSignal& s) {
    std::vector<double> known;
    for (double v : s.x)
        if (std::isfinite(v)) known.push_back(v);
    if (known.empty()) return;
    std::sort(known.begin(), known.end());
    double positive = 0, sum = 0, squares = 0;
    int count = 0;
    for (double v : known) {
        sum += v;
        if (v > 0) positive += v, ++count;
    }
    const double mean = sum / static_cast<double>(known.size());
    for (double v : known) squares += (v - mean) * (v - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(known.size()));
    const double c = known.front() > 0 || count == 0 ? 0 : positive / count;
    const bool linear = known.front() < 0;
    const auto scaled = [&](double v) {
        if (!std::isfinite(v)) return kUnknown;
        double x = 0;
        if (linear)
            x = deviation > 0 ? (v - mean) / deviation : 0;
        else if (count > 0)
            x = std::log((v + c) / (mean + c));
        return std::clamp(x, -3.0, 3.0);
    };
    s.from = sortedQuantile(known, 0.5);
    s.to = sortedQuantile(known, 0.9);
    if (s.to == s.from) s.to = known.back();
    if (s.to == s.from) s.to = known.front();
    s.fromX = scaled(s.from);
    s.toX = scaled(s.to);
    for (double& v : s.x) v = scaled(v);
}

// Values against their mean of the known weeks around; NaN stays.
std::vector<double> againstLocal(const std::vector<double>& v) {
    const int n = static_cast<int>(v.size());
    std::vector<double> out(v.size(), kUnknown);
    for (int t = 0; t < n; ++t) {
        if (!std::isfinite(v[at(t)])) continue;
        double sum = 0;
        int count = 0;
        for (int k = std::max(0, t - kAround); k <= std::min(n - 1, t + kAround); ++k)
            if (std::isfinite(v[at(k)])) sum += v[at(k)], ++count;
        if (count > 1) out[at(t)] = v[at(t)] - sum / count;
    }
    return out;
}

// ln demand without events and wave; NaN in weeks that are not known.
std::vector<double> logDemand(const Prepared& p, const std::vector<double>& base, int end, double& level) {
    std::vector<double> y(at(end), kUnknown);
    double sum = 0;
    int count = 0;
    for (int t = 0; t < end; ++t) {
        if (!p.known[at(t)]) continue;
        y[at(t)] = std::max(0.0, p.raw[at(t)]) / base[at(t)];
        sum += y[at(t)];
        ++count;
    }
    level = count > 0 ? sum / count : 0;
    // Small counts: half a unit keeps a week without sales from being minus infinity.
    const double offset = p.counts ? 0.5 : 0.05 * level;
    for (double& v : y) v = std::log(v + offset);
    return y;
}

SignalMoments momentsOf(const Prepared& p, const std::vector<double>& base, int end,
                        const std::vector<int>& lags) {
    const std::size_t size = p.signals.size();
    SignalMoments m;
    m.xx.assign(size * size, 0);
    m.xy.assign(size, 0);
    if (size == 0 || end < 4) return m;
    double level = 0;
    const std::vector<double> y = logDemand(p, base, end, level);
    if (!(level > 0)) return m;
    std::vector<std::vector<double>> x(size);
    std::vector<double> known(y);
    for (std::size_t k = 0; k < size; ++k) {
        for (int t = 0; t < end; ++t)
            x[k].push_back(signalAt(p, k, lags[static_cast<std::size_t>(p.signals[k].name)], t, end));
        // A signal without any value before the origin says nothing; it must not hide the others.
        if (std::none_of(x[k].begin(), x[k].end(), [](double v) { return std::isfinite(v); }))
            x[k].assign(at(end), 0);
        for (int t = 0; t < end; ++t)
            if (!std::isfinite(x[k][at(t)])) known[at(t)] = kUnknown;
    }
    for (std::size_t k = 0; k < size; ++k) {
        for (int t = 0; t < end; ++t)
            if (!std::isfinite(known[at(t)])) x[k][at(t)] = kUnknown;
        x[k] = againstLocal(x[k]);
    }
    const std::vector<double> z = againstLocal(known);
    const double weight = p.counts ? level / (level + 4) : 1;  // counting noise drowns effects of small items
    for (int t = 0; t < end; ++t) {
        if (!std::isfinite(z[at(t)])) continue;
        m.weeks += 1;
        m.yy += weight * z[at(t)] * z[at(t)];
        for (std::size_t k = 0; k < size; ++k) {
            m.xy[k] += weight * x[k][at(t)] * z[at(t)];
            for (std::size_t j = 0; j < size; ++j) m.xx[k * size + j] += weight * x[k][at(t)] * x[j][at(t)];
        }
    }
    return m;
}

// Inverse of a small symmetric positive definite matrix; empty when singular.
std::vector<double> inverse(const std::vector<double>& a, std::size_t size) {
    std::vector<double> out(size * size);
    for (std::size_t k = 0; k < size; ++k) {
        std::vector<double> copy(a), unit(size, 0);
        unit[k] = 1;
        if (!solveSpd(copy, unit)) return {};
        for (std::size_t j = 0; j < size; ++j) out[j * size + k] = unit[j];
    }
    return out;
}

}  // namespace

void prepareSignals(Setting& setting, std::span<const Item> items, int horizon) {
    auto& names = setting.signalNames;
    for (const Item& item : items)
        for (const Signal& s : item.signals) names.push_back(s.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (std::size_t i = 0; i < items.size(); ++i) {
        Prepared& p = setting.items[i];
        for (const Signal& given : items[i].signals) {
            ItemSignal s;
            s.name =
                static_cast<int>(std::lower_bound(names.begin(), names.end(), given.name) - names.begin());
            s.ahead = given.knownAhead;
            s.x.assign(at(p.n + horizon), kUnknown);
            for (int t = 0; t < p.n + horizon; ++t) {
                const int from = p.weekNumber(t) - given.start.n;
                if (from >= 0 && from < static_cast<int>(given.values.size()) && (s.ahead || t < p.n))
                    s.x[at(t)] = given.values[at(from)];
            }
            toScale(s);
            p.signals.push_back(std::move(s));
        }
    }
}

double signalAt(const Prepared& p, std::size_t k, int lag, int t, int end) {
    const ItemSignal& s = p.signals[k];
    const int source = t - lag;
    if (source < 0 || source >= static_cast<int>(s.x.size()) || (!s.ahead && source >= end)) return kUnknown;
    return s.x[at(source)];
}

std::vector<double> signalFactors(const Prepared& p, std::span<const double> effects,
                                  std::span<const int> lags, int from, int to, int end) {
    std::vector<double> out(at(std::max(0, to - from)), 0);
    for (std::size_t k = 0; k < effects.size(); ++k) {
        if (effects[k] == 0) continue;
        const ItemSignal& s = p.signals[k];
        std::vector<double> last;
        for (int t = end - 1; t >= 0 && last.size() < 8; --t)
            if (std::isfinite(s.x[at(t)])) last.push_back(s.x[at(t)]);
        const double usual = medianOf(last);
        const int lag = lags[static_cast<std::size_t>(s.name)];
        for (int t = from; t < to; ++t) {
            const double x = signalAt(p, k, lag, t, end);
            out[at(t - from)] += effects[k] * (std::isfinite(x) ? x : usual);
        }
    }
    for (double& v : out) v = std::exp(std::clamp(v, -2.3, 2.3));
    return out;
}

SignalLearner::SignalLearner(const Setting& setting, std::vector<std::vector<double>> base, int back,
                             int threads, const CancelToken& cancel)
    : m_setting(setting) {
    const auto silent = [](std::size_t) {};
    const std::size_t names = setting.signalNames.size(), count = setting.items.size();
    std::vector<bool> observed(names);
    for (const Prepared& p : setting.items)
        for (const ItemSignal& s : p.signals)
            if (!s.ahead) observed[static_cast<std::size_t>(s.name)] = true;
    m_moments.resize(count);
    std::vector<double> best(names, -1);
    m_lag.assign(names, 0);
    const bool any = std::find(observed.begin(), observed.end(), true) != observed.end();
    for (int lag = 1; any && lag <= kLongestLag; ++lag) {
        std::vector<int> lags(names, lag);
        (void)parallelFor(
            count, threads, cancel,
            [&](std::size_t i) {
                const Prepared& p = m_setting.items[i];
                m_moments[i] = momentsOf(p, base[i], p.n - std::min(back, p.n), lags);
            },
            silent);
        std::vector<double> xx(names, 0), xy(names, 0);
        for (std::size_t i : setting.keyOrder) {
            const SignalMoments& m = m_moments[i];
            const std::size_t size = m.xy.size();
            for (std::size_t k = 0; k < size; ++k) {
                if (!(m.yy > 0) || !(m.xx[k * size + k] > 0)) continue;
                const auto name = static_cast<std::size_t>(m_setting.items[i].signals[k].name);
                xx[name] += m.xx[k * size + k] * m.weeks / m.yy;
                xy[name] += m.xy[k] * m.weeks / m.yy;
            }
        }
        for (std::size_t k = 0; k < names; ++k) {
            const double explained = xx[k] > 0 ? xy[k] * xy[k] / xx[k] : 0;
            if (!observed[k] || explained <= best[k] * 1.05) continue;  // nearer weeks first
            best[k] = explained;
            m_lag[k] = lag;
        }
    }
    (void)parallelFor(
        count, threads, cancel,
        [&](std::size_t i) {
            const Prepared& p = m_setting.items[i];
            m_moments[i] = momentsOf(p, base[i], p.n - std::min(back, p.n), m_lag);
        },
        silent);
}

SignalFit SignalLearner::fit(const std::vector<bool>& on) const {
    const std::size_t names = on.size(), count = m_moments.size();
    SignalFit out{m_lag, std::vector<std::vector<double>>(count)};
    // A unit of x as a standard deviation of that signal over all items.
    std::vector<double> unit(names, 0), weeks(names, 0);
    for (std::size_t i : m_setting.keyOrder) {
        const SignalMoments& m = m_moments[i];
        const std::size_t size = m.xy.size();
        for (std::size_t k = 0; k < size; ++k) {
            const auto name = static_cast<std::size_t>(m_setting.items[i].signals[k].name);
            unit[name] += m.xx[k * size + k];
            weeks[name] += m.weeks;
        }
    }
    for (std::size_t k = 0; k < names; ++k)
        unit[k] = unit[k] > 0 && weeks[k] > 0 ? std::sqrt(unit[k] / weeks[k]) : 0;

    std::vector<double> mean(names, 0), spread(names, kPriorSpread * kPriorSpread);
    double noise = 0, noiseWeeks = 0;
    for (const std::size_t i : m_setting.keyOrder) {
        noise += m_moments[i].yy;
        noiseWeeks += m_moments[i].weeks;
    }
    noise = noiseWeeks > 0 ? noise / noiseWeeks : 1;
    std::vector<double> own(count, noise);
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> sum(names, 0), seen(names, 0), square(names, 0);
        double residual = 0;
        std::vector<std::pair<std::size_t, double>> deviations;  // name, (effect − mean)² + variance
        const std::vector<double> before = mean;
        for (std::size_t i : m_setting.keyOrder) {
            const SignalMoments& m = m_moments[i];
            const std::size_t size = m.xy.size();
            std::vector<std::size_t> used;
            for (std::size_t k = 0; k < size; ++k) {
                const auto name = static_cast<std::size_t>(m_setting.items[i].signals[k].name);
                if (on[name] && unit[name] > 0) used.push_back(k);
            }
            out.effect[i].assign(size, 0);
            residual += m.yy;
            if (used.empty() || !(m.yy > 0)) continue;
            const std::size_t few = used.size();
            std::vector<double> a(few * few), b(few);
            for (std::size_t k = 0; k < few; ++k) {
                const auto name = static_cast<std::size_t>(m_setting.items[i].signals[used[k]].name);
                for (std::size_t j = 0; j < few; ++j) {
                    const auto other = static_cast<std::size_t>(m_setting.items[i].signals[used[j]].name);
                    a[k * few + j] = m.xx[used[k] * size + used[j]] / unit[name] / unit[other] / own[i];
                }
                a[k * few + k] += 1 / spread[name];
                b[k] = m.xy[used[k]] / unit[name] / own[i] + before[name] / spread[name];
            }
            const std::vector<double> variance = inverse(a, few);
            if (variance.empty()) continue;
            double explained = 0;
            for (std::size_t k = 0; k < few; ++k) {
                const auto name = static_cast<std::size_t>(m_setting.items[i].signals[used[k]].name);
                double effect = 0;
                for (std::size_t j = 0; j < few; ++j) effect += variance[k * few + j] * b[j];
                out.effect[i][used[k]] = effect / unit[name];
                if (!(m.xx[used[k] * size + used[k]] > 0)) continue;  // only the pool speaks for it
                sum[name] += effect;
                seen[name] += 1;
                square[name] += (effect - before[name]) * (effect - before[name]) + variance[k * few + k];
            }
            for (std::size_t k = 0; k < few; ++k) {
                explained += 2 * out.effect[i][used[k]] * m.xy[used[k]];
                for (std::size_t j = 0; j < few; ++j)
                    explained -=
                        out.effect[i][used[k]] * out.effect[i][used[j]] * m.xx[used[k] * size + used[j]];
            }
            residual -= explained;
            own[i] = (std::max(0.0, m.yy - explained) + 10 * noise) / (m.weeks + 10);
        }
        if (noiseWeeks > 0) noise = std::max(residual / noiseWeeks, 1e-6);
        for (std::size_t k = 0; k < names; ++k) {
            if (seen[k] <= 0) continue;
            mean[k] = sum[k] / (seen[k] + 1);  // one more item without effect
            spread[k] = (square[k] + 2 * kPriorSpread * kPriorSpread) / (seen[k] + 2);
        }
    }
    return out;
}

}  // namespace roulian::forecast
