#include "forecast/series/paths.h"

#include <algorithm>
#include <cmath>

#include "forecast/numeric.h"
#include "forecast/parallel.h"

namespace roulian::forecast {
namespace {

constexpr std::size_t kLevels = kSeriesQuantiles.size();
constexpr std::array<double, kLevels> kNormal{-1.959964, -1.644854, -1.281552, -0.674490, 0,
                                              0.674490,  1.281552,  1.644854,  1.959964,  2.326348};
constexpr std::size_t kBands = 3, kPaths = 300;
constexpr double kBound = 8;         // errors beyond so many spreads may not widen everybody's ranges
constexpr double kPriorErrors = 20;  // worth of the normal quantiles, widened by a tenth
constexpr double kUnseen = 2.3, kUnseenSeason = 0.08, kRefitted = 0.97;
constexpr double kPriorSpread = 3;  // origins worth of what the kind says about a spread
constexpr std::array<double, 3> kPowers{0, 0.5, 1};

std::size_t bandOf(std::size_t lead, std::size_t horizon) {
    return std::min(kBands - 1, lead * kBands / std::max<std::size_t>(horizon, 1));
}

struct Kind {
    double ratio = 1;            // usual spread ÷ job.scale
    std::vector<double> growth;  // spread of lead h ÷ that of lead 1
    double power = 0;            // spread ∝ (forecast ÷ level)^power
    std::array<std::array<double, kLevels>, kBands> table{};
    std::vector<std::vector<double>> donors;  // scaled error paths over the whole horizon
};

double levelOf(const Job& job) {
    double sum = 0;
    for (const double v : job.y) sum += v;
    return job.n > 0 ? std::max(sum / job.n, 1e-9) : 1;
}

double sizeAt(double forecast, double level, double power) {
    return power == 0 ? 1 : std::pow(std::clamp(forecast / level, 0.05, 20.0), power);
}

double growthAt(const Kind& kind, std::size_t h) {
    return kind.growth.empty() ? 1 : kind.growth[std::min(h, kind.growth.size() - 1)];
}

// Mean square of errors of one origin in units of growth and size; NaN without any.
double originSquare(const Job& job, const Kind& kind, std::size_t o, double level) {
    double sum = 0, count = 0;
    for (std::size_t h = 0; h < job.past[o].size(); ++h) {
        const double y = job.origins[o].truth[h];
        if (!std::isfinite(y)) continue;
        const double e = (y - job.past[o][h]) / growthAt(kind, h) / sizeAt(job.past[o][h], level, kind.power);
        sum += e * e;
        count += 1;
    }
    return count > 0 ? sum / count : std::nan("");
}

// Spread of a first step from all origins but one; origins overlap, so they count for less than their number.
double spreadOf(const Job& job, const Kind& kind, std::span<const double> squares, std::size_t without) {
    const double usual = kind.ratio * job.scale;
    double sum = kPriorSpread * usual * usual, count = kPriorSpread;
    for (std::size_t o = 0; o < squares.size(); ++o) {
        if (o == without || !std::isfinite(squares[o])) continue;
        sum += std::min(squares[o], 64 * usual * usual);
        count += 1;
    }
    return std::max(std::sqrt(sum / count), 1e-9);
}

std::vector<double> squaresOf(const Job& job, const Kind& kind, double level) {
    std::vector<double> out;
    for (std::size_t o = 0; o < job.origins.size(); ++o) out.push_back(originSquare(job, kind, o, level));
    return out;
}

// Spread by lead, pooled; never falling, and smoothed towards a line where few errors stand behind it.
void learnGrowth(const std::vector<const Job*>& jobs, Kind& kind) {
    std::size_t horizon = 0;
    for (const Job* job : jobs) horizon = std::max(horizon, static_cast<std::size_t>(job->horizon));
    std::vector<double> square(horizon, 0), count(horizon, 0);
    for (const Job* job : jobs)
        for (std::size_t o = 0; o < job->origins.size(); ++o)
            for (std::size_t h = 0; h < job->past[o].size(); ++h) {
                const double y = job->origins[o].truth[h];
                if (!std::isfinite(y)) continue;
                const double e = std::clamp((y - job->past[o][h]) / job->scale, -kBound, kBound);
                square[h] += e * e;
                count[h] += 1;
            }
    // Least squares of the pooled variance on 1 and h, weighted by count.
    double sw = 1e-9, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (std::size_t h = 0; h < horizon; ++h) {
        if (count[h] == 0) continue;
        const double x = static_cast<double>(h), y = square[h] / count[h], w = count[h];
        sw += w;
        sx += w * x;
        sy += w * y;
        sxx += w * x * x;
        sxy += w * x * y;
    }
    const double spread = sw * sxx - sx * sx;
    double slope = spread > 0 ? (sw * sxy - sx * sy) / spread : 0;
    double first = (sy - slope * sx) / sw;
    if (!(first > 0.05 * sy / sw)) {
        first = std::max(0.05 * sy / sw, 1e-9);
        slope = sx > 0 ? std::max(0.0, (sy - first * sw) / sx) : 0;
    }
    slope = std::max(slope, 0.0);
    // A single series says little about growth: a tenth of the first variance a step is usual.
    const double prior = 200, trust = sw / (sw + prior);
    const double rate = trust * slope / std::max(first, 1e-9) + (1 - trust) * 0.1;
    for (std::size_t h = 0; h < horizon; ++h)
        kind.growth.push_back(std::sqrt(1 + rate * static_cast<double>(h)));
}

void learnRatio(const std::vector<const Job*>& jobs, Kind& kind) {
    std::vector<double> ratios;
    for (const Job* job : jobs) {
        const double level = levelOf(*job);
        double sum = 0, count = 0;
        for (const double s : squaresOf(*job, kind, level))
            if (std::isfinite(s)) {
                sum += s;
                count += 1;
            }
        if (count > 0 && sum > 0) ratios.push_back(std::sqrt(sum / count) / job->scale);
    }
    kind.ratio = ratios.empty() ? 0.9 : std::clamp(medianOf(std::move(ratios)), 0.05, 20.0);
}

// The power under which the errors are most alike: Gaussian likelihood, errors bounded.
void learnPower(const std::vector<const Job*>& jobs, Kind& kind) {
    double best = 0, most = -1e300;
    for (const double power : kPowers) {
        kind.power = power;
        learnRatio(jobs, kind);
        double value = 0;
        for (const Job* job : jobs) {
            const double level = levelOf(*job);
            const auto squares = squaresOf(*job, kind, level);
            for (std::size_t o = 0; o < job->origins.size(); ++o) {
                const double spread = spreadOf(*job, kind, squares, o);
                for (std::size_t h = 0; h < job->past[o].size(); ++h) {
                    const double y = job->origins[o].truth[h];
                    if (!std::isfinite(y)) continue;
                    const double s = spread * growthAt(kind, h) * sizeAt(job->past[o][h], level, power);
                    const double z = std::clamp((y - job->past[o][h]) / s, -kBound, kBound);
                    value -= std::log(s / job->scale) + 0.5 * z * z;
                }
            }
        }
        if (value > most) {
            most = value;
            best = power;
        }
    }
    kind.power = best;
    learnRatio(jobs, kind);
}

void learnTable(const std::vector<const Job*>& jobs, Kind& kind) {
    std::array<std::vector<double>, kBands> pool;
    double overlap = 1;
    for (const Job* job : jobs) {
        const double level = levelOf(*job);
        const auto squares = squaresOf(*job, kind, level);
        overlap = std::max(overlap, static_cast<double>(job->horizon) / 2);
        for (std::size_t o = 0; o < job->origins.size(); ++o) {
            const double spread = spreadOf(*job, kind, squares, o);
            std::vector<double> path;
            for (std::size_t h = 0; h < job->past[o].size(); ++h) {
                const double y = job->origins[o].truth[h];
                if (!std::isfinite(y)) break;
                const double s = spread * growthAt(kind, h) * sizeAt(job->past[o][h], level, kind.power);
                path.push_back(std::clamp((y - job->past[o][h]) / s, -kBound, kBound));
                pool[bandOf(h, static_cast<std::size_t>(job->horizon))].push_back(path.back());
            }
            if (path.size() == static_cast<std::size_t>(job->horizon)) kind.donors.push_back(std::move(path));
        }
    }
    // Few errors of the last leads are seen; a band borrows from the one before.
    for (std::size_t b = 0; b < kBands; ++b) {
        auto& z = pool[b];
        std::sort(z.begin(), z.end());
        const double weight = static_cast<double>(z.size()) / overlap;
        for (std::size_t q = 0; q < kLevels; ++q)
            kind.table[b][q] =
                (weight * sortedQuantile(z, kSeriesQuantiles[q]) + kPriorErrors * 1.1 * kNormal[q]) /
                (weight + kPriorErrors);
    }
}

std::uint64_t mix(std::uint64_t x) {  // splitmix64 (Steele, Lea & Flood 2014)
    x += 0x9E3779B97F4A7C15ull;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

// Quantiles of a count with this mean and variance: negative binomial, Poisson where not overdispersed.
void countQuantiles(double mean, double variance, std::array<double, kLevels>& out) {
    if (!(mean > 0)) {
        out.fill(0);
        return;
    }
    const bool poisson = variance <= mean * 1.02;
    const double size = poisson ? 0 : mean * mean / (variance - mean);
    double p = poisson ? std::exp(-mean) : std::exp(size * std::log(size / (size + mean)));
    double cumulated = p;
    std::size_t q = 0;
    for (double k = 0; q < kLevels && k < 1e5; ++k) {
        while (q < kLevels && cumulated >= kSeriesQuantiles[q]) out[q++] = k;
        p *= poisson ? mean / (k + 1) : (size + k) / (k + 1) * mean / (size + mean);
        cumulated += p;
        if (p < 1e-14 && k > mean) break;
    }
    for (; q < kLevels; ++q) out[q] = q > 0 ? out[q - 1] : mean;
}

void fill(const Job& job, const Kind& kind, std::uint64_t seed, SeriesForecast& f) {
    const auto horizon = static_cast<std::size_t>(job.horizon);
    const double level = levelOf(job);
    const auto squares = squaresOf(job, kind, level);
    const double spread = spreadOf(job, kind, squares, squares.size());
    // A history of few horizons has seen few of the changes a horizon can bring.
    double unseen = 1 + kUnseen * std::pow(static_cast<double>(job.horizon) / std::max(1, job.n), 1.5);
    // A year seen less than twice may hold a season nobody can know.
    if (job.season > 24 && job.n < 2 * job.season) unseen += kUnseenSeason;
    // Where many seasons were seen, the backtest's models, never fitted again, were worse than the last one.
    if (job.season > 1 && job.n > 20 * job.season) unseen *= kRefitted;
    std::vector<double> s(horizon);
    for (std::size_t h = 0; h < horizon; ++h)
        s[h] = job.constant ? 0 : unseen * spread * growthAt(kind, h) * sizeAt(f.mean[h], level, kind.power);
    const bool counted = job.counts && (job.sparse || level < 10);
    for (std::size_t h = 0; h < horizon; ++h) {
        auto& quantiles = f.quantiles[h];
        if (counted) {
            countQuantiles(f.mean[h], std::max(s[h] * s[h], f.mean[h]), quantiles);
            continue;
        }
        const auto& z = kind.table[bandOf(h, horizon)];
        for (std::size_t q = 0; q < kLevels; ++q) quantiles[q] = std::max(0.0, f.mean[h] + z[q] * s[h]);
        if (job.counts && level < 50) {
            for (std::size_t q = 0; q < kLevels; ++q)
                quantiles[q] =
                    kSeriesQuantiles[q] < 0.5 ? std::floor(quantiles[q]) : std::ceil(quantiles[q] - 1e-9);
        }
    }
    for (std::size_t h = 0; h < horizon; ++h) {
        const auto& quantiles = f.quantiles[h];
        f.range95.emplace_back(quantiles[0], quantiles[8]);
        // Where nothing is sold often enough, no value can fall below the range; all of the 5 % lie above.
        if (counted && quantiles[0] == 0) f.range95.back().second = quantiles[7];
    }
    // Totals: whole error paths of the kind, or dependent normal ones where there are too few.
    std::vector<std::vector<double>> totals(horizon);
    std::uint64_t state = mix(seed);
    const auto uniform = [&] {
        state = mix(state);
        return (static_cast<double>(state >> 11) + 0.5) * 0x1.0p-53;
    };
    for (std::size_t path = 0; path < kPaths; ++path) {
        double total = 0, z = 0;
        const std::vector<double>* donor = nullptr;
        if (kind.donors.size() >= 30)
            donor =
                &kind.donors[static_cast<std::size_t>(uniform() * static_cast<double>(kind.donors.size()))];
        for (std::size_t h = 0; h < horizon; ++h) {
            if (donor) {
                z = (*donor)[h];
            } else {
                const double normal =
                    std::sqrt(-2 * std::log(uniform())) * std::cos(6.283185307179586 * uniform());
                z = h == 0 ? normal : 0.6 * z + 0.8 * normal;
            }
            total += std::max(0.0, f.mean[h] + z * s[h]);
            totals[h].push_back(total);
        }
    }
    for (std::size_t h = 0; h < horizon; ++h) {
        std::sort(totals[h].begin(), totals[h].end());
        for (std::size_t q = 0; q < kLevels; ++q) {
            double v = sortedQuantile(totals[h], kSeriesQuantiles[q]);
            if (job.counts && level < 50) v = std::round(v);
            f.totals[h][q] = v;
        }
    }
}

}  // namespace

bool addPaths(std::span<const Job> jobs, std::uint64_t seed, int threads, const CancelToken& cancel,
              std::span<SeriesForecast> out) {
    std::map<int, std::vector<const Job*>> lists;
    for (const Job& job : jobs) {
        auto& list = lists[job.kind];
        if (!job.origins.empty() && !job.constant && job.past.size() == job.origins.size())
            list.push_back(&job);
    }
    std::map<int, Kind> kinds;
    for (const auto& [key, list] : lists) {
        Kind& kind = kinds[key];
        learnGrowth(list, kind);
        learnPower(list, kind);
        learnTable(list, kind);
    }
    return parallelFor(
        jobs.size(), threads, cancel,
        [&](std::size_t i) {
            std::uint64_t id = seed;
            for (const char c : out[i].id) id = mix(id ^ static_cast<unsigned char>(c));
            fill(jobs[i], kinds.at(jobs[i].kind), id, out[i]);
        },
        [](std::size_t) {});
}

}  // namespace roulian::forecast
