#include "forecast/series/combine.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

constexpr double kBound = 6;  // errors beyond so many scales count as that many

constexpr int kGuardSteps = 20;
constexpr double kPriorSeries = 10;  // equal shares are worth this many series

// Euclidean projection on the simplex (Duchi et al. 2008).
void toSimplex(std::vector<double>& w) {
    std::vector<double> u = w;
    std::sort(u.begin(), u.end(), std::greater<>());
    double sum = 0, theta = 0;
    for (std::size_t i = 0; i < u.size(); ++i) {
        sum += u[i];
        const double t = (sum - 1) / static_cast<double>(i + 1);
        if (u[i] - t > 0) theta = t;
    }
    for (double& v : w) v = std::max(0.0, v - theta);
}

struct Moments {
    std::vector<std::string> names;
    std::vector<double> cross;  // Σ e_i e_j, scaled and weighted
    double count = 0;
};

double meanError(const Job& job, const std::vector<std::vector<double>>& past) {
    double sum = 0, count = 0;
    for (std::size_t o = 0; o < job.origins.size(); ++o)
        for (std::size_t h = 0; h < job.origins[o].truth.size(); ++h) {
            const double y = job.origins[o].truth[h];
            if (!std::isfinite(y)) continue;
            sum += job.sparse ? (past[o][h] - y) * (past[o][h] - y) : std::abs(past[o][h] - y);
            count += 1;
        }
    if (count == 0) return 0;
    return job.sparse ? std::sqrt(sum / count) : sum / count;
}

const MemberRun* naiveOf(const Job& job) {
    for (const MemberRun& run : job.runs)
        if (run.name == "seasonal_naive" && run.able) return &run;
    return nullptr;
}

}  // namespace

KindWeights learnWeights(std::span<const Job> jobs) {
    std::map<int, Moments> kinds;
    for (const Job& job : jobs) {
        const bool all =
            std::all_of(job.runs.begin(), job.runs.end(), [](const MemberRun& r) { return r.able; });
        if (!all || job.origins.empty() || job.constant) continue;
        Moments& m = kinds[job.kind];
        if (m.names.empty()) {
            for (const MemberRun& run : job.runs) m.names.push_back(run.name);
            m.cross.assign(m.names.size() * m.names.size(), 0);
        }
        if (m.names.size() != job.runs.size()) continue;
        std::vector<double> cross(m.cross.size(), 0), e(m.names.size());
        double count = 0;
        for (std::size_t o = 0; o < job.origins.size(); ++o) {
            for (std::size_t h = 0; h < job.origins[o].truth.size(); ++h) {
                const double y = job.origins[o].truth[h];
                if (!std::isfinite(y)) continue;
                for (std::size_t k = 0; k < e.size(); ++k)
                    e[k] = std::clamp((job.runs[k].past[o][h] - y) / job.scale, -kBound, kBound);
                for (std::size_t i = 0; i < e.size(); ++i)
                    for (std::size_t j = 0; j < e.size(); ++j) cross[i * e.size() + j] += e[i] * e[j];
                count += 1;
            }
        }
        if (count == 0) continue;
        // Every series counts the same, calm or wild.
        double size = 0;
        for (std::size_t i = 0; i < e.size(); ++i)
            size += cross[i * e.size() + i] / static_cast<double>(e.size());
        if (!(size > 1e-9 * count)) continue;
        for (std::size_t i = 0; i < cross.size(); ++i) m.cross[i] += cross[i] / size;
        m.count += 1;
    }
    KindWeights out;
    for (auto& [kind, m] : kinds) {
        const std::size_t k = m.names.size();
        double trace = 0;
        for (std::size_t i = 0; i < k; ++i) trace += m.cross[i * k + i];
        if (trace <= 0) continue;
        // A ridge worth some series pulls towards equal shares.
        const double ridge = kPriorSeries / (kPriorSeries + m.count) * trace / static_cast<double>(k);
        const double equal = 1.0 / static_cast<double>(k),
                     step = 1 / (trace + ridge * static_cast<double>(k));
        std::vector<double> w(k, equal);
        for (int iteration = 0; iteration < 3000; ++iteration) {
            std::vector<double> next = w;
            for (std::size_t i = 0; i < k; ++i) {
                double g = ridge * (w[i] - equal);
                for (std::size_t j = 0; j < k; ++j) g += m.cross[i * k + j] * w[j];
                next[i] -= step * g;
            }
            toSimplex(next);
            w = std::move(next);
        }
        for (std::size_t i = 0; i < k; ++i) out[kind][m.names[i]] = w[i];
    }
    return out;
}

void combine(Job& job, const KindWeights& weights) {
    // Weights learned on short histories are those of models that saw little; longer ones deserve more trust.
    const double length = static_cast<double>(job.n) / std::max(1, job.horizon);
    const double learnedShare = job.sparse ? 1 : std::clamp(length / 10, 0.3, 1.0);
    const auto learned = weights.find(job.kind);
    job.weights.assign(job.runs.size(), 0);
    double total = 0, able = 0;
    std::vector<double> errors(job.runs.size(), 0);
    double least = 0;
    for (std::size_t k = 0; k < job.runs.size(); ++k) {
        if (!job.runs[k].able) continue;
        able += 1;
        errors[k] = meanError(job, job.runs[k].past);
        least = least == 0 ? errors[k] : std::min(least, errors[k]);
    }
    for (std::size_t k = 0; k < job.runs.size(); ++k) {
        const MemberRun& run = job.runs[k];
        if (!run.able) continue;
        double w = run.name == "seasonal_naive" && able > 1 ? 0 : 1;
        if (learned != weights.end()) {
            const auto found = learned->second.find(run.name);
            w = (1 - learnedShare) * w / std::max(1.0, able - 1) +
                learnedShare * (found == learned->second.end() ? 0 : found->second);
        }
        if (least > 0) w *= least / std::max(errors[k], least);
        job.weights[k] = w;
        total += w;
    }
    const auto mix = [&](auto&& value) {
        double sum = 0;
        for (std::size_t k = 0; k < job.runs.size(); ++k)
            if (job.weights[k] > 0) sum += job.weights[k] * value(job.runs[k]);
        return sum;
    };
    if (!(total > 0)) {
        for (std::size_t k = 0; k < job.runs.size(); ++k) job.weights[k] = job.runs[k].able ? 1 / able : 0;
        total = 1;
    }
    for (double& w : job.weights) w /= total;
    job.past.clear();
    for (std::size_t o = 0; o < job.origins.size(); ++o) {
        job.past.emplace_back();
        for (std::size_t h = 0; h < job.origins[o].truth.size(); ++h)
            job.past.back().push_back(mix([&](const MemberRun& r) { return r.past[o][h]; }));
    }
    job.mean.clear();
    for (int h = 0; h < job.horizon; ++h)
        job.mean.push_back(mix([&](const MemberRun& r) { return r.ahead[static_cast<std::size_t>(h)]; }));
}

// Towards seasonal naive until the backtest no longer loses to it. A dozen periods of a rare demand, most of
// them zero, cannot tell; there the weights learned over all series decide alone.
void holdToNaive(Job& job) {
    if (job.origins.empty()) return;
    job.error = meanError(job, job.past);
    const MemberRun* naive = naiveOf(job);
    if (!naive) return;
    job.naiveError = meanError(job, naive->past);
    if (job.sparse || *job.error <= *job.naiveError) return;
    const auto past = job.past;
    const auto mean = job.mean;
    const auto weights = job.weights;
    for (int step = 1; step <= kGuardSteps; ++step) {
        const double share = static_cast<double>(step) / kGuardSteps;
        for (std::size_t o = 0; o < past.size(); ++o)
            for (std::size_t h = 0; h < past[o].size(); ++h)
                job.past[o][h] = (1 - share) * past[o][h] + share * naive->past[o][h];
        for (std::size_t k = 0; k < job.runs.size(); ++k)
            job.weights[k] = (1 - share) * weights[k] + (&job.runs[k] == naive ? share : 0);
        for (std::size_t h = 0; h < mean.size(); ++h)
            job.mean[h] = (1 - share) * mean[h] + share * naive->ahead[h];
        job.error = meanError(job, job.past);
        if (*job.error <= *job.naiveError) return;
    }
}

}  // namespace roulian::forecast
