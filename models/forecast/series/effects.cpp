#include "forecast/series/effects.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "forecast/numeric.h"
#include "forecast/parallel.h"

namespace roulian::forecast {
namespace {

constexpr double kLeast = 0.05, kMost = 20;  // factors
constexpr int kRounds = 12;
constexpr double kMostlySold = 0.85;
constexpr double kUseful = 0.98;  // changes must shrink at least to this share
// Windows of the moving averages: of the regression (days, other periods) and of the cleaning.
constexpr std::size_t kHalfDays = 10, kHalfPeriods = 7, kHalfClean = 14;
constexpr double kBound = 5, kCleanBound = 2;  // in robust spreads
constexpr double kRepeats = 5;                 // neighbouring days of one holiday share their error
constexpr double kShock = 0.1;                 // what moves all series on one day, in logarithms
constexpr double kDayPrior = 0.2, kRegressorPrior = 1, kFirstSpread = 0.1;

// One series of one stage, reduced to its normal equations.
struct Evidence {
    std::vector<std::size_t> features;  // those that vary in it
    std::vector<double> a, b;           // X'X, X'z over the error variance
    double square = 0;                  // z'z
    double count = 0, sigma2 = 1;
    std::vector<double> delta;  // own − pool
};

struct Filter {
    std::vector<bool> used;  // periods that count
    std::size_t half = 0;
    int firstWeekday = -1;  // of period 0, 0 Monday; −1 = no weekdays

    // v minus its moving average over the used periods around, then minus the mean of its weekday.
    std::vector<double> apply(std::span<const double> v) const {
        const std::size_t n = used.size();
        std::vector<double> sum(n + 1, 0), count(n + 1, 0), out(n, 0);
        for (std::size_t t = 0; t < n; ++t) {
            sum[t + 1] = sum[t] + (used[t] ? v[t] : 0);
            count[t + 1] = count[t] + (used[t] ? 1 : 0);
        }
        for (std::size_t t = 0; t < n; ++t) {
            if (!used[t]) continue;
            const std::size_t low = t > half ? t - half : 0, high = std::min(n, t + half + 1);
            out[t] = v[t] - (sum[high] - sum[low]) / (count[high] - count[low]);
        }
        if (firstWeekday < 0) return out;
        std::array<double, 7> total{}, days{};
        for (std::size_t t = 0; t < n; ++t)
            if (used[t]) {
                total[weekday(t)] += out[t];
                days[weekday(t)] += 1;
            }
        for (std::size_t t = 0; t < n; ++t)
            if (used[t]) out[t] -= total[weekday(t)] / days[weekday(t)];
        return out;
    }
    std::size_t weekday(std::size_t t) const { return (static_cast<std::size_t>(firstWeekday) + t) % 7; }
};

// Robust weekday profile of the logarithm: medians of what the moving average leaves.
std::array<double, 7> weekdayProfile(const Filter& filter, std::span<const double> z) {
    std::array<double, 7> out{};
    if (filter.firstWeekday < 0) return out;
    Filter plain = filter;
    plain.firstWeekday = -1;
    const std::vector<double> rest = plain.apply(z);
    std::array<std::vector<double>, 7> by;
    for (std::size_t t = 0; t < rest.size(); ++t)
        if (filter.used[t]) by[filter.weekday(t)].push_back(rest[t]);
    for (std::size_t d = 0; d < 7; ++d) out[d] = medianOf(by[d]);
    return out;
}

struct View {
    bool usable = false;
    double repeats = 1;  // errors side by side that say the same once
    Filter filter;
    double spread = 0;  // robust, of the logarithm without level and weekday
    std::vector<std::vector<double>> columns;
    std::vector<bool> blurs;  // by feature: days it falls on say little about ordinary ones
    Evidence evidence;
};

View look(const Job& job, const Features& features, int length) {
    View out;
    if (!features.concerns(job) || job.sparse || length < 20) return out;
    const auto n = static_cast<std::size_t>(length);
    Filter filter;
    filter.used.assign(n, false);
    std::vector<double> z(n, 0);
    double used = 0;
    for (std::size_t t = 0; t < n; ++t) {
        if (!job.known[t] || job.y[t] <= 0) continue;
        filter.used[t] = true;
        z[t] = std::log(job.y[t]);
        used += 1;
    }
    const auto recorded =
        static_cast<double>(std::count(job.known.begin(), job.known.begin() + length, true));
    // Where many periods sell nothing, logarithms of the others say little about demand.
    if (used < 15 || used < kMostlySold * recorded) return out;
    const bool daily = job.input->start && job.season == 7;
    filter.half = daily ? kHalfDays : kHalfPeriods;
    if (daily) filter.firstWeekday = job.input->start->isoWeekday() - 1;
    out.columns = features.columns(job, weekdayProfile(filter, z));
    for (const Feature& feature : features.list()) out.blurs.push_back(feature.blurs);
    std::vector<double> rest = filter.apply(z);
    // Days without customers, errors of recording: bounded, so that they teach little.
    std::vector<double> size;
    for (std::size_t t = 0; t < n; ++t)
        if (filter.used[t]) size.push_back(std::abs(rest[t]));
    const double spread = std::max(1e-6, 1.4826 * medianOf(size)), bound = kBound * spread;
    out.filter = filter;
    out.spread = spread;
    for (double& v : rest) v = std::clamp(v, -bound, bound);

    Evidence& e = out.evidence;
    std::vector<std::vector<double>> x;
    for (std::size_t k = 0; k < out.columns.size(); ++k) {
        std::vector<double> column = filter.apply(std::span(out.columns[k]).first(n));
        double square = 0;
        for (const double v : column) square += v * v;
        if (square < 1e-6) continue;
        e.features.push_back(k);
        x.push_back(std::move(column));
    }
    const std::size_t k = x.size();
    e.a.assign(k * k, 0);
    e.b.assign(k, 0);
    for (std::size_t i = 0; i < k; ++i) {
        for (std::size_t j = i; j < k; ++j) {
            double sum = 0;
            for (std::size_t t = 0; t < n; ++t) sum += x[i][t] * x[j][t];
            e.a[i * k + j] = e.a[j * k + i] = sum;
        }
        double sum = 0;
        for (std::size_t t = 0; t < n; ++t) sum += x[i][t] * rest[t];
        e.b[i] = sum;
    }
    for (const double v : rest) e.square += v * v;
    e.count = used;
    out.repeats = daily ? kRepeats : 1;
    e.sigma2 = std::max(out.repeats * e.square / used, 1e-6);
    e.delta.assign(k, 0);
    out.usable = true;
    return out;
}

// Inverse of a small symmetric positive definite matrix by Cholesky; false when it is not.
bool invert(std::vector<double>& a, std::size_t n) {
    for (std::size_t j = 0; j < n; ++j) {
        double d = a[j * n + j];
        for (std::size_t k = 0; k < j; ++k) d -= a[j * n + k] * a[j * n + k];
        if (!(d > 1e-14)) return false;
        d = std::sqrt(d);
        a[j * n + j] = d;
        for (std::size_t i = j + 1; i < n; ++i) {
            double v = a[i * n + j];
            for (std::size_t k = 0; k < j; ++k) v -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = v / d;
        }
    }
    std::vector<double> inverse(n * n, 0);
    for (std::size_t c = 0; c < n; ++c) {
        std::vector<double> x(n, 0);
        for (std::size_t i = c; i < n; ++i) {
            double v = i == c ? 1 : 0;
            for (std::size_t k = c; k < i; ++k) v -= a[i * n + k] * x[k];
            x[i] = v / a[i * n + i];
        }
        for (std::size_t i = n; i-- > 0;) {
            double v = x[i];
            for (std::size_t k = i + 1; k < n; ++k) v -= a[k * n + i] * x[k];
            x[i] = v / a[i * n + i];
        }
        for (std::size_t i = 0; i < n; ++i) inverse[i * n + c] = x[i];
    }
    a = std::move(inverse);
    return true;
}

// The part the series have in common, given what each adds of its own.
void learnPool(std::vector<View>& views, const std::vector<Feature>& list, std::vector<double>& pool) {
    const std::size_t features = list.size();
    std::vector<double> a(features * features, 0), b(features, 0);
    for (const View& view : views) {
        if (!view.usable) continue;
        const Evidence& e = view.evidence;
        const std::size_t k = e.features.size();
        for (std::size_t i = 0; i < k; ++i) {
            double rest = e.b[i];
            for (std::size_t j = 0; j < k; ++j) {
                a[e.features[i] * features + e.features[j]] += e.a[i * k + j] / e.sigma2;
                rest -= e.a[i * k + j] * e.delta[j];
            }
            b[e.features[i]] += rest / e.sigma2;
        }
    }
    // A day moves all series together, so a thousand series on one day are no thousand observations.
    double info = 0;
    for (const View& view : views)
        if (view.usable) info += 1 / view.evidence.sigma2;
    const double share = 1 / (1 + info * kShock * kShock);
    for (double& v : a) v *= share;
    for (double& v : b) v *= share;
    for (std::size_t i = 0; i < features; ++i) {
        const double sd = list[i].blurs || !list[i].own ? kDayPrior : kRegressorPrior;
        a[i * features + i] += 1 / (sd * sd);
    }
    if (solveSpd(a, b)) pool = std::move(b);
}

bool learn(std::vector<View>& views, const Features& features, std::vector<double>& pool, int threads,
           const CancelToken& cancel) {
    const std::size_t count = features.list().size();
    pool.assign(count, 0);
    std::vector<double> tau2(count, kFirstSpread * kFirstSpread);
    for (std::size_t k = 0; k < count; ++k)
        if (!features.list()[k].own) tau2[k] = 1e-6;
    std::vector<std::vector<double>> variance(views.size());
    for (int round = 0; round < kRounds; ++round) {
        learnPool(views, features.list(), pool);
        const bool done = parallelFor(
            views.size(), threads, cancel,
            [&](std::size_t i) {
                if (!views[i].usable) return;
                Evidence& e = views[i].evidence;
                const std::size_t k = e.features.size();
                std::vector<double> m(k * k), rest(k);
                for (std::size_t r = 0; r < k; ++r) {
                    rest[r] = e.b[r];
                    for (std::size_t c = 0; c < k; ++c) {
                        rest[r] -= e.a[r * k + c] * pool[e.features[c]];
                        m[r * k + c] = e.a[r * k + c] / e.sigma2;
                    }
                    rest[r] /= e.sigma2;
                    m[r * k + r] += 1 / tau2[e.features[r]];
                }
                if (!invert(m, k)) return;
                variance[i].assign(k, 0);
                double error = e.square;
                for (std::size_t r = 0; r < k; ++r) {
                    e.delta[r] = 0;
                    for (std::size_t c = 0; c < k; ++c) e.delta[r] += m[r * k + c] * rest[c];
                    variance[i][r] = m[r * k + r];
                }
                for (std::size_t r = 0; r < k; ++r) {
                    const double own = pool[e.features[r]] + e.delta[r];
                    error -= 2 * own * e.b[r];
                    for (std::size_t c = 0; c < k; ++c)
                        error += own * e.a[r * k + c] * (pool[e.features[c]] + e.delta[c]);
                }
                e.sigma2 = std::max(views[i].repeats * error / e.count, 1e-6);
            },
            [](std::size_t) {});
        if (!done) return false;
        std::vector<double> square(count, 0), seen(count, 0);
        for (std::size_t i = 0; i < views.size(); ++i) {
            const Evidence& e = views[i].evidence;
            if (!views[i].usable || variance[i].size() != e.features.size()) continue;
            for (std::size_t r = 0; r < e.features.size(); ++r) {
                square[e.features[r]] += e.delta[r] * e.delta[r] + variance[i][r];
                seen[e.features[r]] += 1;
            }
        }
        for (std::size_t k = 0; k < count; ++k)
            if (features.list()[k].own && seen[k] > 0) tau2[k] = std::max(square[k] / seen[k], 1e-6);
    }
    return true;
}

// Days that say little about the ordinary ones: marked days keep only what their weekday and level would
// give, a day without customers among open ones likewise, and no day lies further from them than a bound.
void clean(const Job& job, Stage& stage, const View& view) {
    const std::size_t n = stage.flat.size();
    std::vector<bool> marked(n, false);
    for (std::size_t k = 0; k < view.columns.size(); ++k) {
        if (!view.blurs[k]) continue;
        for (std::size_t t = 0; t < n; ++t)
            if (view.columns[k][t] != 0) marked[t] = true;
    }
    Filter filter = view.filter;
    filter.used.assign(n, false);
    std::vector<double> z(n, 0);
    std::array<double, 7> zeros{}, days{};
    for (std::size_t t = 0; t < n; ++t) {
        const bool open = job.known[t] && job.y[t] > 0;
        days[filter.weekday(t)] += 1;
        zeros[filter.weekday(t)] += open ? 0 : 1;
        if (!open) continue;
        z[t] = std::log(std::max(stage.flat[t], 1e-3));
        filter.used[t] = !marked[t];
    }
    // What the stage could know: the profile from before its cut, levels from a window around each day.
    Filter until = filter;
    until.used.resize(static_cast<std::size_t>(stage.length));
    const std::array<double, 7> profile = weekdayProfile(until, std::span(z).first(until.used.size()));
    std::vector<double> level(n + 1, 0), count(n + 1, 0);
    for (std::size_t t = 0; t < n; ++t) {
        level[t + 1] = level[t] + (filter.used[t] ? z[t] - profile[filter.weekday(t)] : 0);
        count[t + 1] = count[t] + (filter.used[t] ? 1 : 0);
    }
    std::size_t closed = 0;
    for (std::size_t t = n; t-- > 0 && job.y[t] <= 0;) ++closed;
    for (std::size_t t = 0; t < n; ++t) {
        const std::size_t d = filter.weekday(t);
        const std::size_t low = t > kHalfClean ? t - kHalfClean : 0, high = std::min(n, t + kHalfClean + 1);
        const double near = count[high] - count[low];
        if (near < 4) continue;
        const double usual = (level[high] - level[low]) / near + profile[d];
        if (job.y[t] <= 0) {
            if (zeros[d] < 0.3 * days[d] && !(closed >= 7 && t + closed >= n))
                stage.flat[t] = std::exp(usual);
        } else if (marked[t]) {
            stage.flat[t] = std::exp(usual);
        } else {
            const double bound = kCleanBound * view.spread;
            stage.flat[t] = std::exp(usual + std::clamp(z[t] - usual, -bound, bound));
        }
    }
}

void apply(const Job& job, Stage& stage, const View& view, std::span<const double> pool) {
    if (!view.usable) return;
    std::vector<double> coefficients(pool.begin(), pool.end());
    for (std::size_t r = 0; r < view.evidence.features.size(); ++r)
        coefficients[view.evidence.features[r]] += view.evidence.delta[r];
    for (std::size_t t = 0; t < stage.effect.size(); ++t) {
        double sum = 0;
        for (std::size_t k = 0; k < coefficients.size(); ++k) sum += coefficients[k] * view.columns[k][t];
        stage.effect[t] = std::clamp(std::exp(sum), kLeast, kMost);
        if (t < stage.flat.size()) stage.flat[t] = job.y[t] / stage.effect[t];
    }
    if (view.filter.firstWeekday >= 0) clean(job, stage, view);
}

// Where, over all series of a kind, the periods after the first origin are no calmer without the effects than
// with them, what is known ahead stays unused.
void keepUseful(std::span<Job> jobs) {
    std::map<int, std::pair<double, double>> changes;  // kind → mean change as sold, without effects
    for (const Job& job : jobs) {
        const auto lag = static_cast<std::size_t>(job.season == 7 ? 7 : 1);
        const auto n = static_cast<std::size_t>(job.n);
        double sold = 0, flat = 0;
        for (std::size_t t = std::max(lag, static_cast<std::size_t>(job.before.length)); t < n; ++t) {
            const std::vector<double>& effect = job.before.effect;
            const double was = job.y[t - lag], is = job.y[t];
            if (!job.known[t] || !job.known[t - lag] || was <= 0 || is <= 0) continue;
            if (effect[t] == 1 && effect[t - lag] == 1) continue;
            const double change = std::log(is / was);
            sold += std::min(std::abs(change), 2.0);
            flat += std::min(std::abs(change - std::log(effect[t] / effect[t - lag])), 2.0);
        }
        changes[job.kind].first += sold;
        changes[job.kind].second += flat;
    }
    for (Job& job : jobs) {
        const auto& [sold, flat] = changes[job.kind];
        if (flat < kUseful * sold || sold == 0) continue;
        for (Stage* stage : {&job.before, &job.now}) {
            std::fill(stage->effect.begin(), stage->effect.end(), 1.0);
            stage->flat = job.y;
        }
        job.coefficients.clear();
    }
}

}  // namespace

bool learnEffects(std::span<Job> jobs, const SeriesOptions& options, const CancelToken& cancel) {
    const Features features(options);
    if (features.list().empty()) return true;
    for (Stage Job::*stage : {&Job::before, &Job::now}) {
        std::vector<View> views(jobs.size());
        if (!parallelFor(
                jobs.size(), options.threads, cancel,
                [&](std::size_t i) { views[i] = look(jobs[i], features, (jobs[i].*stage).length); },
                [](std::size_t) {}))
            return false;
        std::vector<double> pool;
        if (!learn(views, features, pool, options.threads, cancel)) return false;
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            apply(jobs[i], jobs[i].*stage, views[i], pool);
            jobs[i].coefficients.clear();
            const Evidence& e = views[i].evidence;
            for (std::size_t r = 0; r < e.features.size(); ++r)
                jobs[i].coefficients.emplace_back(features.list()[e.features[r]].name,
                                                  pool[e.features[r]] + e.delta[r]);
        }
    }
    keepUseful(jobs);
    return true;
}

}  // namespace roulian::forecast
