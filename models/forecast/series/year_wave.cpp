#include "forecast/series/year_wave.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "forecast/numeric.h"
#include "forecast/parallel.h"

namespace roulian::forecast {
namespace {

constexpr int kYear = 364, kYears = 5;
constexpr int kBase = 56, kHalf = 7;              // days before the origin, and on either side of a day
constexpr int kSettled = 90;                      // days on sale before the base
constexpr std::size_t kFewest = 20, kMost = 500;  // series asked
constexpr double kLow = 0.2, kHigh = 5;
constexpr int kSteps = 10;
// Half the way where the backtest cannot tell; to go none of it, or all, must save half a hundredth.
constexpr double kPrior = 0.5, kPriorWeight = 0.02;
constexpr double kBound = 6;  // errors beyond so many scales count as that many

using Stretch = std::span<const double>;

// Of one series: the mean around each day of `ahead`, against the mean of the base before it; empty where there is
// no base, or too little was sold in it. `before` ends where `ahead` begins.
std::vector<double> courseOf(Stretch before, Stretch ahead) {
    if (before.size() < kBase) return {};
    const Stretch base = before.last(kBase);
    const double level = meanOf(base);
    if (!(level > 0) || 2 * std::count_if(base.begin(), base.end(), [](double v) { return v > 0; }) < kBase)
        return {};
    std::vector<double> joined(before.end() - kHalf, before.end());
    joined.insert(joined.end(), ahead.begin(), ahead.end());
    std::vector<double> sum(joined.size() + 1, 0), out;
    for (std::size_t t = 0; t < joined.size(); ++t) sum[t + 1] = sum[t] + joined[t];
    for (std::size_t h = 0; h < ahead.size(); ++h) {
        const std::size_t high = std::min(joined.size(), h + 2 * kHalf + 1);
        out.push_back((sum[high] - sum[h]) / static_cast<double>(high - h) / level);
    }
    return out;
}

// Courses of many series from one day on; their median, in logarithms.
class Courses {
public:
    void add(const std::vector<double>& course) {
        if (m_ratios.size() < course.size()) m_ratios.resize(course.size());
        for (std::size_t h = 0; h < course.size(); ++h) m_ratios[h].push_back(course[h]);
    }
    // As far as enough series speak.
    std::vector<double> median() const {
        std::vector<double> out;
        for (const std::vector<double>& r : m_ratios) {
            if (r.size() < kFewest) break;
            out.push_back(std::log(std::clamp(medianOf(r), kLow, kHigh)));
        }
        return out;
    }

private:
    std::vector<std::vector<double>> m_ratios;
};

// A forecast made at one origin.
struct Said {
    std::vector<double>* mean = nullptr;
    const std::vector<double>* effect = nullptr;  // of the whole series
    Stretch history;
    int day = 0;
};

// All forecasts of one origin day: what moves them.
struct Origin {
    std::vector<std::size_t> jobs;  // that forecast here
    std::size_t horizon = 0;
    std::vector<double> move;  // logarithms, of the whole way
};

// One cut: the backtest's origins, or the end.
class Cut {
public:
    Cut(std::span<Job> jobs, const std::vector<std::size_t>& list, Stage Job::*stage)
        : m_jobs(jobs), m_stage(stage) {
        const std::size_t step = (list.size() + kMost - 1) / kMost;
        for (std::size_t k = 0; k < list.size(); k += step) m_asked.push_back(list[k]);
        for (const std::size_t i : list)
            for (const Said& said : of(i)) {
                Origin& origin = m_origins[said.day];
                origin.jobs.push_back(i);
                origin.horizon = std::max(origin.horizon, said.mean->size());
            }
    }

    // The forecasts of a job at this cut.
    std::vector<Said> of(std::size_t i) const {
        Job& job = m_jobs[i];
        const Stage& stage = job.*m_stage;
        const auto said = [&](std::vector<double>& mean, int origin) {
            return Said{&mean, &stage.effect, Stretch(stage.flat).first(static_cast<std::size_t>(origin)),
                        job.input->start->n + origin};
        };
        if (m_stage == &Job::now) return {said(job.mean, job.n)};
        std::vector<Said> out;
        for (std::size_t o = 0; o < job.past.size(); ++o)
            out.push_back(said(job.past[o], job.origins[o].origin));
        return out;
    }

    bool learn(int threads, const CancelToken& cancel) {
        std::vector<std::pair<const int, Origin>*> all;
        for (auto& origin : m_origins) all.push_back(&origin);
        return parallelFor(
            all.size(), threads, cancel,
            [&](std::size_t k) {
                auto& [day, origin] = *all[k];
                const std::vector<double> was = lastYear(day, static_cast<int>(origin.horizon)),
                                          is = ahead(day, origin);
                for (std::size_t h = 0; h < std::min(was.size(), is.size()); ++h)
                    origin.move.push_back(was[h] - is[h]);
            },
            [](std::size_t) {});
    }

    const std::vector<double>& moveAt(int day) const { return m_origins.at(day).move; }

private:
    std::vector<double> lastYear(int day, int horizon) const {
        Courses courses;
        for (const std::size_t i : m_asked) {
            const Job& job = m_jobs[i];
            const std::vector<double>& flat = (job.*m_stage).flat;
            const int known = std::min(job.n, day - job.input->start->n);
            int first = 0;
            while (first < known && flat[static_cast<std::size_t>(first)] <= 0) ++first;
            for (int year = 1; year <= kYears; ++year) {
                const int then = day - year * kYear - job.input->start->n;
                if (then - kBase - kSettled < first) break;
                if (then + horizon > known) continue;
                courses.add(courseOf(Stretch(flat).first(static_cast<std::size_t>(then)),
                                     Stretch(flat).subspan(static_cast<std::size_t>(then),
                                                           static_cast<std::size_t>(horizon))));
            }
        }
        return courses.median();
    }
    std::vector<double> ahead(int day, const Origin& origin) const {
        Courses courses;
        const std::size_t step = (origin.jobs.size() + kMost - 1) / kMost;
        for (std::size_t k = 0; k < origin.jobs.size(); k += step)
            for (const Said& said : of(origin.jobs[k])) {
                if (said.day != day) continue;
                std::vector<double> flat = *said.mean;
                for (std::size_t h = 0; h < flat.size(); ++h)
                    flat[h] /= (*said.effect)[said.history.size() + h];
                courses.add(courseOf(said.history, flat));
            }
        return courses.median();
    }

    std::span<Job> m_jobs;
    Stage Job::*m_stage;
    std::vector<std::size_t> m_asked;
    std::map<int, Origin> m_origins;
};

double movedBy(double mean, const std::vector<double>& move, std::size_t h, double share) {
    return h < move.size() ? mean * std::exp(share * move[h]) : mean;
}

// Of the origins that know a wave, by share taken; zeros where none does.
std::array<double, kSteps + 1> lossesOf(const Job& job, const Cut& cut) {
    std::array<double, kSteps + 1> sums{};
    double count = 0;
    for (std::size_t o = 0; o < job.past.size(); ++o) {
        const std::vector<double>& move = cut.moveAt(job.input->start->n + job.origins[o].origin);
        for (std::size_t h = 0; h < std::min(job.past[o].size(), move.size()); ++h) {
            const double y = job.origins[o].truth[h];
            if (!std::isfinite(y)) continue;
            count += 1;
            for (std::size_t s = 0; s < sums.size(); ++s) {
                const double said = movedBy(job.past[o][h], move, h, static_cast<double>(s) / kSteps);
                const double e = std::min(std::abs(said - y) / job.scale, kBound);
                sums[s] += job.sparse ? e * e : e;
            }
        }
    }
    for (double& v : sums) v = count > 0 ? v / count : 0;
    return sums;
}

double shareFrom(const std::array<double, kSteps + 1>& losses) {
    double share = 0, least = 0;
    for (std::size_t k = 0; k < losses.size(); ++k) {
        const double s = static_cast<double>(k) / kSteps;
        const double loss = losses[k] / losses[0] + kPriorWeight * (s - kPrior) * (s - kPrior);
        if (k > 0 && loss >= least) continue;
        least = loss;
        share = s;
    }
    return share;
}

}  // namespace

bool addYearWave(std::span<Job> jobs, int threads, const CancelToken& cancel) {
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < jobs.size(); ++i)
        if (jobs[i].season == 7 && jobs[i].input->start && jobs[i].n > 0 && jobs[i].horizon < kYear - kHalf)
            list.push_back(i);
    if (list.size() < kFewest) return !cancel.cancelled();
    Cut before(jobs, list, &Job::before), now(jobs, list, &Job::now);
    if (!before.learn(threads, cancel) || !now.learn(threads, cancel)) return false;

    std::vector<std::array<double, kSteps + 1>> each(list.size());
    if (!parallelFor(
            list.size(), threads, cancel, [&](std::size_t k) { each[k] = lossesOf(jobs[list[k]], before); },
            [](std::size_t) {}))
        return false;
    std::map<int, std::array<double, kSteps + 1>> kinds;
    for (std::size_t k = 0; k < list.size(); ++k) {
        auto& sums = kinds[jobs[list[k]].kind];
        for (std::size_t s = 0; s < sums.size(); ++s) sums[s] += each[k][s];
    }
    for (const std::size_t i : list) {
        Job& job = jobs[i];
        const auto& losses = kinds[job.kind];
        const double share = losses[0] > 0 && !job.constant ? shareFrom(losses) : 0;
        if (share == 0) continue;
        for (const Cut* cut : {&before, &now})
            for (const Said& said : cut->of(i)) {
                const std::vector<double>& move = cut->moveAt(said.day);
                for (std::size_t h = 0; h < said.mean->size(); ++h)
                    (*said.mean)[h] = movedBy((*said.mean)[h], move, h, share);
            }
        job.coefficients.emplace_back("year", share);
    }
    return true;
}

}  // namespace roulian::forecast
