#include "forecast/series_forecast.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"
#include "forecast/parallel.h"
#include "forecast/series/boosted.h"
#include "forecast/series/combine.h"
#include "forecast/series/effects.h"
#include "forecast/series/job.h"
#include "forecast/series/member.h"
#include "forecast/series/paths.h"
#include "forecast/series/pooled.h"
#include "forecast/series/trees.h"
#include "forecast/series/year_wave.h"

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

// Over all series at once, not in members().
bool isGlobal(const std::string& name) {
    return name == "pooled" || (name == "boosted" && Trees::builtIn());
}

std::optional<Error> refuse(std::span<const SeriesInput> series, const SeriesOptions& options) {
    for (const SeriesInput& s : series) {
        if (s.horizon < 1 || s.horizon > 1000)
            return Error{"forecast.option", {"horizon", std::to_string(s.horizon)}};
        for (const auto& column : s.regressors)
            if (column.size() != s.y.size() + static_cast<std::size_t>(s.horizon))
                return Error{"forecast.regressors", {s.id}};
    }
    if (options.threads < 0) return Error{"forecast.option", {"threads", std::to_string(options.threads)}};
    if (options.method == "auto") return std::nullopt;
    for (const std::string& name : split(options.method))
        if (!findMember(name) && !isGlobal(name)) return Error{"forecast.method", {name}};
    return std::nullopt;
}

// A longer stretch keeps the form chosen on a shorter one when both are longer than this.
constexpr int kLongEnough = 400;

// Forecasts stay within 0 and four times the largest value ever seen: a trend is no licence for more.
void keepSensible(std::span<double> values, double largest) {
    for (double& v : values) v = std::isfinite(v) ? std::clamp(v, 0.0, 4 * largest) : largest;
}

// The members that carry a tenth or more of the mean, or the largest.
std::string nameOf(const std::vector<std::pair<std::string, double>>& weights) {
    std::vector<std::string> names;
    std::string largest = "none";
    double most = 0;
    for (const auto& [name, weight] : weights) {
        if (weight >= 0.1) names.push_back(name);
        if (weight > most) {
            most = weight;
            largest = name;
        }
    }
    if (names.empty()) return largest;
    std::sort(names.begin(), names.end());
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "" : "+") + name;
    return out;
}

// Models that err differently. Where many seasons were seen, even rare demands have a week; other rare demands take those that know zeros; a year seen less than twice leaves
// little to learn beyond the level.
const std::vector<std::string>& listFor(const Job& job) {
    static const std::vector<std::string> usual{"arima", "ces", "ets", "seasonal_naive", "theta"};
    static const std::vector<std::string> rare{"ets", "imapa", "ses", "theta", "tsb"};
    static const std::vector<std::string> young{"ets", "imapa", "seasonal_naive", "ses", "theta", "tsb"};
    static const std::vector<std::string> rareSeason{"arima", "ces", "ets", "theta", "tsb"};
    static const std::vector<std::string> seasons{"arima", "ces", "ets", "mstl", "seasonal_naive", "theta"};
    if (job.sparse && job.season <= 24 && job.n > 20 * job.season) return rareSeason;
    if (!job.sparse && (job.season == 7 || job.season == 24)) return seasons;
    return job.sparse ? rare : job.season > 24 && job.n < 2 * job.season ? young : usual;
}

void runMember(Job& job, const Member& member) {
    MemberRun run;
    run.name = member.name;
    const auto y0 = std::span(job.before.flat).first(static_cast<std::size_t>(job.before.length));
    ModelPtr earlier;
    run.able = job.n >= member.minLength;
    if (run.able && !job.origins.empty()) {
        if (job.before.length >= member.minLength)
            earlier = member.fit({y0, job.season, job.horizon, nullptr}, nullptr);
        run.able = earlier != nullptr;
        for (const Judged& o : job.origins) {
            if (!run.able) break;
            std::vector<double> out(o.truth.size());
            run.able =
                earlier->ahead(std::span(job.before.flat).first(static_cast<std::size_t>(o.origin)), out);
            run.past.push_back(std::move(out));
        }
    }
    if (run.able) {
        const ModelPtr model = member.fit({job.now.flat, job.season, job.horizon, nullptr},
                                          job.n > kLongEnough ? earlier.get() : nullptr);
        run.ahead.assign(static_cast<std::size_t>(job.horizon), 0);
        run.able = model && model->ahead(job.now.flat, run.ahead);
    }
    job.runs.push_back(std::move(run));
}

void finishRuns(Job& job) {
    for (MemberRun& run : job.runs) {
        if (!run.able) continue;
        for (std::size_t o = 0; o < run.past.size(); ++o) {
            keepSensible(run.past[o], job.largest);
            for (std::size_t h = 0; h < run.past[o].size(); ++h)
                run.past[o][h] *= job.before.effect[static_cast<std::size_t>(job.origins[o].origin) + h];
        }
        keepSensible(run.ahead, job.largest);
        for (std::size_t h = 0; h < run.ahead.size(); ++h)
            run.ahead[h] *= job.now.effect[static_cast<std::size_t>(job.n) + h];
    }
}

}  // namespace

std::vector<std::string> seriesMethods() {
    std::vector<std::string> out;
    for (const Member& member : members()) out.emplace_back(member.name);
    for (const char* name : {"pooled", "boosted"})
        if (isGlobal(name)) out.emplace_back(name);
    std::sort(out.begin(), out.end());
    return out;
}

Result<std::vector<SeriesForecast>> forecastSeries(std::span<const SeriesInput> series,
                                                   const SeriesOptions& options, const CancelToken& cancel,
                                                   const ProgressSink& progress) {
    if (auto error = refuse(series, options)) return *error;
    const Error cancelled{"cancelled", {}};
    const auto report = [&](std::size_t done) {
        if (progress)
            progress({"forecast.items", static_cast<std::int64_t>(done),
                      static_cast<std::int64_t>(series.size())});
    };
    std::vector<Job> jobs(series.size());
    if (!parallelFor(
            series.size(), options.threads, cancel, [&](std::size_t i) { jobs[i] = makeJob(series[i]); },
            [](std::size_t) {}))
        return cancelled;
    if (!learnEffects(jobs, options, cancel)) return cancelled;
    const bool automatic = options.method == "auto";
    const std::vector<std::string> names = split(options.method);
    if (!parallelFor(
            series.size(), options.threads, cancel,
            [&](std::size_t i) {
                if (jobs[i].n == 0) return;
                for (const std::string& name : automatic ? listFor(jobs[i]) : names)
                    if (const Member* member = findMember(name)) runMember(jobs[i], *member);
            },
            report))
        return cancelled;
    const auto asked = [&](const char* name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (automatic || asked("pooled"))
        if (!runPooled(jobs, options.threads, cancel)) return cancelled;
    if (automatic || asked("boosted"))
        if (!runBoosted(jobs, automatic ? kBoostedSeries : 1, options.threads, cancel)) return cancelled;
    for (Job& job : jobs) {
        const bool able =
            std::any_of(job.runs.begin(), job.runs.end(), [](const MemberRun& run) { return run.able; });
        if (!able && job.n > 0)
            runMember(job, *findMember("naive"));  // a method that cannot says the last value
        finishRuns(job);
    }
    const KindWeights weights = automatic ? learnWeights(jobs) : KindWeights{};
    for (Job& job : jobs) combine(job, weights);
    if (automatic && !addYearWave(jobs, options.threads, cancel)) return cancelled;
    std::vector<SeriesForecast> out(series.size());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        Job& job = jobs[i];
        const auto horizon = static_cast<std::size_t>(job.horizon);
        holdToNaive(job);
        keepSensible(job.mean, 1e300);
        SeriesForecast& f = out[i];
        f.id = series[i].id;
        f.mean = job.mean;
        f.mean.resize(horizon, 0);
        f.quantiles.assign(horizon, {});
        f.totals.assign(horizon, {});
        for (std::size_t k = 0; k < job.runs.size(); ++k)
            if (job.weights[k] > 0) f.weights.emplace_back(job.runs[k].name, job.weights[k]);
        f.method = nameOf(f.weights);
        f.error = job.error;
        f.naiveError = job.naiveError;
        f.parameters = std::move(job.coefficients);
        for (std::size_t o = 0; o < job.past.size(); ++o)
            f.backtest.push_back({job.origins[o].origin, job.origins[o].truth, job.past[o]});
    }
    if (!addPaths(jobs, options.seed, options.threads, cancel, out)) return cancelled;
    return out;
}

}  // namespace roulian::forecast
