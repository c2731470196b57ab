#include "forecast/series/boosted.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "forecast/numeric.h"
#include "forecast/parallel.h"
#include "forecast/series/trees.h"

namespace roulian::forecast {
namespace {

constexpr std::size_t kMostRows = 160000, kFewRows = 4000;
constexpr std::size_t kSteps = 4;    // steps ahead taught from one origin
constexpr std::size_t kWindow = 28;  // periods an origin needs, in whose mean everything is measured
constexpr double kBound = 6;         // labels beyond so many means are cut
constexpr double kMostWeight = 100;

constexpr std::size_t kLags = 14, kSame = 6;
constexpr std::array<std::size_t, 4> kMeans{7, 14, 56, 112};
constexpr std::size_t kYear = 364, kHalf = 7;
constexpr std::size_t kFeatures = kLags + kSame + 1 + kMeans.size() + 4;

double levelAt(std::span<const double> y, std::size_t origin) {
    return meanOf(y.subspan(origin - kWindow, kWindow));
}

// What is known before `origin` about the period `ahead` steps on (1 = the period at `origin`).
void describe(std::span<const double> y, std::size_t origin, std::size_t ahead, std::size_t season,
              double level, float* x) {
    const auto put = [&x](double v) { *x++ = static_cast<float>(v); };
    for (std::size_t lag = 1; lag <= kLags; ++lag) put(y[origin - lag] / level);
    const std::size_t target = origin + ahead - 1, nearest = (ahead + season - 1) / season * season;
    double same = 0, count = 0;
    for (std::size_t w = 0; w < kSame; ++w) {
        const std::size_t back = nearest + w * season;
        const bool known = back <= target;
        put(known ? y[target - back] / level : std::nan(""));
        if (known) {
            same += y[target - back] / level;
            ++count;
        }
    }
    put(count > 0 ? same / count : std::nan(""));
    for (const std::size_t back : kMeans)
        put(origin >= back ? meanOf(y.subspan(origin - back, back)) / level : std::nan(""));
    const auto window = y.subspan(origin - kWindow, kWindow);
    put(static_cast<double>(std::count_if(window.begin(), window.end(), [](double v) { return v <= 0; })));
    // The fortnight around that day a year before, against the level a year before the origin.
    double then = 0, around = 0;
    if (origin >= kYear + kWindow && ahead + kHalf <= kYear) {
        then = levelAt(y, origin - kYear);
        around = meanOf(y.subspan(target - kYear - kHalf, 2 * kHalf + 1));
    }
    put(then > 0 ? around / then : std::nan(""));
    put(static_cast<double>(ahead));
    put(std::log1p(level));
}

// Steps ahead by chance: any pattern would meet the week's (SplitMix64 finaliser, Steele, Lea & Flood 2014).
std::size_t leadOf(std::size_t turn, std::size_t step, std::size_t horizon) {
    std::uint64_t z = (turn * kSteps + step + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return 1 + static_cast<std::size_t>((z ^ (z >> 31)) % horizon);
}

// Mean absolute change from one period to the next.
double changeOf(std::span<const double> y) {
    double sum = 0;
    for (std::size_t t = 1; t < y.size(); ++t) sum += std::abs(y[t] - y[t - 1]);
    return sum / static_cast<double>(y.size() - 1);
}

// Origins evenly spread from the end.
void addRows(const Job& job, std::span<const double> y, std::size_t wanted, TreeRows& rows) {
    if (y.size() <= kWindow) return;
    const auto horizon = static_cast<std::size_t>(job.horizon);
    const std::size_t origins = std::max<std::size_t>(1, wanted / kSteps);
    const std::size_t stride = (y.size() - kWindow + origins - 1) / origins;
    const double change = changeOf(y);
    if (!(change > 0)) return;
    std::size_t turn = 0;
    for (std::size_t back = 1; back + kWindow <= y.size(); back += stride) {
        const std::size_t origin = y.size() - back;
        const double level = levelAt(y, origin);
        if (!(level > 0)) continue;
        for (std::size_t s = 0; s < kSteps; ++s) {
            const std::size_t ahead = leadOf(turn, s, horizon);
            if (origin + ahead > y.size()) continue;
            rows.x.resize(rows.x.size() + kFeatures);
            describe(y, origin, ahead, static_cast<std::size_t>(job.season), level,
                     &rows.x[rows.x.size() - kFeatures]);
            rows.label.push_back(static_cast<float>(std::min(y[origin + ahead - 1] / level, kBound)));
            // Errors count in the series' own changes, as they do in the mean of the members.
            const double size = level / change;
            rows.weight.push_back(static_cast<float>(std::min(size * size, kMostWeight)));
        }
        ++turn;
    }
}

// Empty where trees know nothing.
std::vector<double> aheadFrom(const Trees& trees, std::span<const double> y, std::size_t horizon,
                              std::size_t season) {
    const double level = levelAt(y, y.size());
    if (!(level > 0)) return std::vector<double>(horizon, 0);
    std::vector<float> x(horizon * kFeatures);
    for (std::size_t h = 0; h < horizon; ++h) describe(y, y.size(), h + 1, season, level, &x[h * kFeatures]);
    std::vector<double> out = trees.predict(x);
    for (double& v : out) v = std::max(0.0, v * level);
    return out;
}

MemberRun runOf(const Job& job, const Trees& before, const Trees& now) {
    MemberRun run;
    run.name = "boosted";
    run.able = job.before.length >= static_cast<int>(kWindow);
    const auto season = static_cast<std::size_t>(job.season);
    for (const Judged& o : job.origins) {
        if (!run.able) break;
        run.past.push_back(aheadFrom(before,
                                     std::span(job.before.flat).first(static_cast<std::size_t>(o.origin)),
                                     o.truth.size(), season));
        run.able = run.past.back().size() == o.truth.size();
    }
    if (run.able) run.ahead = aheadFrom(now, job.now.flat, static_cast<std::size_t>(job.horizon), season);
    run.able = run.able && run.ahead.size() == static_cast<std::size_t>(job.horizon);
    return run;
}

}  // namespace

bool runBoosted(std::span<Job> jobs, std::size_t fewest, int threads, const CancelToken& cancel) {
    if (!Trees::builtIn()) return !cancel.cancelled();
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < jobs.size(); ++i)
        if (!jobs[i].origins.empty() && !jobs[i].constant && jobs[i].season == 7) list.push_back(i);
    if (list.empty() || list.size() < fewest) return !cancel.cancelled();
    const std::size_t each = std::max<std::size_t>(kSteps, kMostRows / list.size());
    std::array<std::unique_ptr<Trees>, 2> trees;  // taught before the first origin, and by everything
    if (!parallelFor(
            trees.size(), threads, cancel,
            [&](std::size_t k) {
                TreeRows rows{kFeatures, {}, {}, {}};
                for (const std::size_t i : list) {
                    const Job& job = jobs[i];
                    const auto length = static_cast<std::size_t>(job.before.length);
                    addRows(job, k == 0 ? std::span(job.before.flat).first(length) : std::span(job.now.flat),
                            each, rows);
                }
                if (rows.label.size() >= kFewRows) trees[k] = Trees::train(rows, cancel);
            },
            [](std::size_t) {}))
        return false;
    if (!trees[0] || !trees[1]) return !cancel.cancelled();
    return parallelFor(
        list.size(), threads, cancel,
        [&](std::size_t i) { jobs[list[i]].runs.push_back(runOf(jobs[list[i]], *trees[0], *trees[1])); },
        [](std::size_t) {});
}

}  // namespace roulian::forecast
