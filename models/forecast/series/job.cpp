#include "forecast/series/job.h"

#include <algorithm>
#include <cmath>

#include "forecast/prepare.h"

namespace roulian::forecast {
namespace {

constexpr int kMostOrigins = 8;
constexpr double kHuge = 1e15;  // beyond it sums of squares lose their digits

// A gap takes the value of the season before, or of the period before.
void fill(Job& job) {
    const auto m = static_cast<std::size_t>(job.season);
    double first = 0;
    for (std::size_t t = 0; t < job.y.size(); ++t)
        if (job.known[t]) {
            first = job.y[t];
            break;
        }
    for (std::size_t t = 0; t < job.y.size(); ++t) {
        if (job.known[t]) continue;
        const bool copy = job.season <= 24 && t >= m && m > 1;
        double v = copy ? job.y[t - m] : t > 0 ? job.y[t - 1] : first;
        // Between two records of a series without short season: on the line between them.
        if (!copy && t > 0) {
            std::size_t next = t;
            while (next < job.y.size() && !job.known[next]) ++next;
            if (next < job.y.size())
                v = job.y[t - 1] + (job.y[next] - job.y[t - 1]) / static_cast<double>(next - t + 1);
        }
        job.y[t] = v;
    }
}

void layOrigins(Job& job) {
    const int shortest = job.season > 1 && job.season <= 24 ? std::max(10, 2 * job.season + 5) : 8;
    const int most = job.n - shortest;
    job.before.length = job.n;
    if (most < 1) return;
    // Rare demands need a longer look for the same evidence; a long history can afford one.
    const int horizons = job.sparse || job.n >= 100 * job.horizon ? 4 : 2;
    const int wanted = std::max(job.horizon, std::min(horizons * job.horizon, job.n / (job.sparse ? 2 : 5)));
    const int back = std::min(wanted, most);
    const int step = std::max(1, (back + kMostOrigins - 1) / kMostOrigins);
    job.before.length = job.n - back;
    for (int o = job.n - back; o < job.n; o += step) {
        Judged judged{o, {}};
        for (int t = o; t < std::min(job.n, o + job.horizon); ++t) {
            const auto at = static_cast<std::size_t>(t);
            judged.truth.push_back(job.known[at] ? job.y[at] : std::nan(""));
        }
        job.origins.push_back(std::move(judged));
    }
}

}  // namespace

Job makeJob(const SeriesInput& input) {
    Job job;
    job.input = &input;
    job.season = std::max(1, input.season);
    job.horizon = input.horizon;
    job.n = static_cast<int>(input.y.size());
    job.counts = true;
    for (const double v : input.y) {
        const bool known = std::isfinite(v);
        job.known.push_back(known);
        job.y.push_back(known ? std::clamp(v, 0.0, kHuge) : 0);
        job.largest = std::max(job.largest, job.y.back());
        if (known && v != std::floor(v)) job.counts = false;
    }
    fill(job);
    std::size_t begin = 0;
    while (begin < job.y.size() && job.y[begin] == 0) ++begin;
    double change = 0, level = 0;
    for (std::size_t t = begin + 1; t < job.y.size(); ++t) change += std::abs(job.y[t] - job.y[t - 1]);
    for (const double v : job.y) level += v / std::max<double>(1, job.n);
    const double steps = static_cast<double>(job.y.size()) - static_cast<double>(begin) - 1;
    job.scale = steps > 0 && change > 0 ? change / steps : level > 0 ? level : 1;
    job.constant = change == 0;
    const Pattern pattern = demandPattern(std::span(job.y).subspan(begin));
    job.sparse = pattern.demand == DemandClass::Intermittent || pattern.demand == DemandClass::Lumpy;
    job.kind = 2 * job.season + (job.sparse ? 1 : 0);
    layOrigins(job);
    for (Stage* stage : {&job.before, &job.now}) {
        if (stage == &job.now) stage->length = job.n;
        stage->effect.assign(job.y.size() + static_cast<std::size_t>(job.horizon), 1);
        stage->flat = job.y;
    }
    return job;
}

}  // namespace roulian::forecast
