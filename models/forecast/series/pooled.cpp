#include "forecast/series/pooled.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "forecast/numeric.h"
#include "forecast/parallel.h"

namespace roulian::forecast {
namespace {

constexpr std::size_t kBlocks = 16;  // summed in order, whatever the threads
constexpr int kMostTargets = 400;    // of one series, evenly spread
constexpr double kRidge = 1e-3;
constexpr double kBound = 4;  // targets beyond so many stretch means are cut

std::size_t lagsOf(int season, int shortest) {
    const int wanted = season <= 1    ? 6
                       : season <= 4  ? 2 * season + 1
                       : season <= 24 ? season + season / 4 + 1
                                      : 14;
    const int more = season == 7 ? 29 : wanted;
    return static_cast<std::size_t>(std::clamp(more, 2, std::max(2, shortest)));
}

struct Sums {
    std::vector<double> a, b;
};

// The stretch before t in its own mean; false when it holds nothing.
bool features(std::span<const double> y, std::size_t t, std::size_t lags, std::vector<double>& x,
              double& mean) {
    mean = meanOf(y.subspan(t - lags, lags));
    if (!(mean > 0)) return false;
    for (std::size_t i = 0; i < lags; ++i) x[i] = y[t - 1 - i] / mean - 1;
    x[lags] = 1;
    return true;
}

void add(Sums& sums, std::span<const double> y, std::size_t lags) {
    if (y.size() < lags + 2) return;
    const std::size_t targets = y.size() - lags, k = lags + 1;
    const std::size_t step = std::max<std::size_t>(1, targets / kMostTargets);
    std::vector<double> x(k);
    const double weight = 1.0 / std::sqrt(static_cast<double>(targets / step));
    for (std::size_t t = y.size() - 1; t >= lags; t -= step) {
        double mean = 0;
        if (features(y, t, lags, x, mean)) {
            const double target = std::clamp(y[t] / mean - 1, -kBound, kBound);
            for (double& v : x) v = std::clamp(v, -kBound, kBound);
            for (std::size_t i = 0; i < k; ++i) {
                const double xi = weight * x[i];
                for (std::size_t j = i; j < k; ++j) sums.a[i * k + j] += xi * x[j];
                sums.b[i] += xi * target;
            }
        }
        if (t < lags + step) break;
    }
}

std::vector<double> solve(const std::vector<Sums>& blocks, std::size_t k) {
    std::vector<double> a(k * k, 0), b(k, 0);
    for (const Sums& s : blocks) {
        for (std::size_t i = 0; i < k * k; ++i) a[i] += s.a[i];
        for (std::size_t i = 0; i < k; ++i) b[i] += s.b[i];
    }
    double trace = 0;
    for (std::size_t i = 0; i + 1 < k; ++i) trace += a[i * k + i];
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < i; ++j) a[i * k + j] = a[j * k + i];
    for (std::size_t i = 0; i < k; ++i) a[i * k + i] += kRidge * trace / static_cast<double>(k) + 1e-9;
    if (!(trace > 0) || !solveSpd(a, b)) return {};
    return b;
}

std::vector<double> ahead(std::span<const double> y, const std::vector<double>& b, std::size_t steps) {
    const std::size_t lags = b.size() - 1;
    std::vector<double> path(y.end() - static_cast<std::ptrdiff_t>(lags), y.end()), x(b.size());
    std::vector<double> out;
    for (std::size_t h = 0; h < steps; ++h) {
        double mean = 0, v = 0;
        if (features(path, path.size(), lags, x, mean)) {
            for (std::size_t i = 0; i < b.size(); ++i) v += b[i] * x[i];
            v = mean * (1 + v);
        }
        path.push_back(std::max(0.0, v));
        out.push_back(path.back());
    }
    return out;
}

}  // namespace

bool runPooled(std::span<Job> jobs, int threads, const CancelToken& cancel) {
    std::map<int, std::vector<std::size_t>> kinds;
    for (std::size_t i = 0; i < jobs.size(); ++i)
        if (!jobs[i].origins.empty() && !jobs[i].constant) kinds[jobs[i].kind].push_back(i);
    for (const auto& [kind, list] : kinds) {
        if (list.size() < 5) continue;
        std::vector<int> lengths;
        for (const std::size_t i : list) lengths.push_back(jobs[i].before.length);
        std::sort(lengths.begin(), lengths.end());
        const std::size_t lags = lagsOf(jobs[list[0]].season, lengths[lengths.size() / 10] - 2), k = lags + 1;
        std::vector<Sums> before(kBlocks), now(kBlocks);
        if (!parallelFor(
                kBlocks, threads, cancel,
                [&](std::size_t block) {
                    for (Sums* s : {&before[block], &now[block]}) {
                        s->a.assign(k * k, 0);
                        s->b.assign(k, 0);
                    }
                    for (std::size_t i = block; i < list.size(); i += kBlocks) {
                        const Job& job = jobs[list[i]];
                        add(before[block],
                            std::span(job.before.flat).first(static_cast<std::size_t>(job.before.length)),
                            lags);
                        add(now[block], job.now.flat, lags);
                    }
                },
                [](std::size_t) {}))
            return false;
        const std::vector<double> b0 = solve(before, k), b1 = solve(now, k);
        if (b0.empty() || b1.empty()) continue;
        if (!parallelFor(
                list.size(), threads, cancel,
                [&](std::size_t i) {
                    Job& job = jobs[list[i]];
                    MemberRun run;
                    run.name = "pooled";
                    run.able = static_cast<std::size_t>(job.before.length) > lags;
                    if (run.able) {
                        for (const Judged& o : job.origins)
                            run.past.push_back(
                                ahead(std::span(job.before.flat).first(static_cast<std::size_t>(o.origin)),
                                      b0, o.truth.size()));
                        run.ahead = ahead(job.now.flat, b1, static_cast<std::size_t>(job.horizon));
                    }
                    job.runs.push_back(std::move(run));
                },
                [](std::size_t) {}))
            return false;
    }
    return true;
}

}  // namespace roulian::forecast
