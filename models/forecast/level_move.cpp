// Total, categories, channels, regions and products moved together, and whether that pays.
#include <algorithm>
#include <cmath>
#include <set>

#include "forecast/level_parts.h"
#include "forecast/projection.h"

namespace roulian::forecast {

namespace {

constexpr double kMostMoved = 2;  // a product's week is not moved beyond twice or half of its own forecast
constexpr std::size_t kFewErrors = 4;

std::vector<Sum> sumsOf(const LevelTable& table, const std::vector<std::size_t>& category,
                        const std::vector<bool>& held) {
    std::vector<Sum> sums;
    std::vector<Sum> categories(table.categories);
    for (std::size_t i = 0; i < table.items; ++i)
        if (!held[i]) categories[category[i]].parts.push_back(table.item(i));
    Sum total{0, {}};
    for (std::size_t k = 0; k < table.categories; ++k) {
        if (categories[k].parts.empty()) continue;
        categories[k].node = table.category(k);
        total.parts.push_back(categories[k].node);
        sums.push_back(std::move(categories[k]));
    }
    if (total.parts.empty()) return {};
    sums.push_back(total);
    if (table.channels > 0) {
        Sum all{0, {}};
        for (std::size_t k = 0; k < table.channels; ++k) all.parts.push_back(table.channel(k));
        sums.push_back(std::move(all));
    }
    if (table.regions > 0) {
        Sum all{0, {}};
        for (std::size_t k = 0; k < table.regions; ++k) all.parts.push_back(table.region(k));
        sums.push_back(std::move(all));
    }
    return sums;
}

struct Errors {
    std::vector<std::vector<double>> side;  // by node: one a key
    std::vector<double> variance;
};

// What the nodes missed at `keys`; a node that knows too few counts as uncertain by its own size.
Errors errorsAt(const std::vector<Misses>& misses, const std::vector<MissKey>& keys,
                const std::vector<double>& size) {
    Errors out;
    for (std::size_t n = 0; n < misses.size(); ++n) {
        std::vector<double> side;
        double squares = 0;
        std::size_t known = 0;
        for (const MissKey& key : keys) {
            const auto found = misses[n].find(key);
            const bool judged = found != misses[n].end() && found->second.judged;
            const double e = judged ? found->second.actual - found->second.forecast : 0;
            if (judged) ++known;
            squares += e * e;
            side.push_back(e);
        }
        const bool few = known < std::min(kFewErrors, keys.size());
        if (few) std::fill(side.begin(), side.end(), 0.0);
        out.variance.push_back(few ? size[n] * size[n] : squares / static_cast<double>(known));
        out.side.push_back(std::move(side));
    }
    return out;
}

// After the projection products are kept near their own forecast and never negative; the sums follow them.
void settle(const LevelTable& table, const std::vector<std::size_t>& category, const std::vector<bool>& held,
            const std::vector<double>& before, std::vector<double>& values) {
    values[0] = 0;
    for (std::size_t k = 0; k < table.categories; ++k) values[table.category(k)] = 0;
    for (std::size_t i = 0; i < table.items; ++i) {
        double& v = values[table.item(i)];
        const double own = before[table.item(i)];
        v = held[i] ? 0 : std::clamp(std::isfinite(v) ? v : own, own / kMostMoved, own * kMostMoved);
        values[0] += v;
        values[table.category(category[i])] += v;
    }
    const auto fit = [&](std::size_t first, std::size_t count) {
        double sum = 0;
        for (std::size_t k = first; k < first + count; ++k) {
            values[k] = std::isfinite(values[k]) ? std::max(0.0, values[k]) : 0;
            sum += values[k];
        }
        if (sum > 0)
            for (std::size_t k = first; k < first + count; ++k) values[k] *= values[0] / sum;
    };
    fit(table.channel(0), table.channels);
    fit(table.region(0), table.regions);
}

// Errors of MinT and of bottom-up at one origin the covariance has not seen.
struct Trial {
    double actual[3] = {}, minT[3] = {}, bottomUp[3] = {};  // products, categories, total: sums of |…|
};

}  // namespace

Result<Moved> moveTogether(const LevelTable& table, const std::vector<std::size_t>& category,
                           const std::vector<bool>& held, std::vector<std::vector<double>> base,
                           const std::vector<Misses>& misses, LevelChoice choice) {
    Moved out;
    const std::vector<Sum> sums = sumsOf(table, category, held);
    std::vector<double> size(table.nodes(), 0);
    for (const auto& week : base)
        for (std::size_t n = 0; n < size.size(); ++n) size[n] += week[n] / static_cast<double>(base.size());
    std::vector<MissKey> keys;
    std::set<std::int32_t> origins;
    if (!misses.empty())
        for (const auto& [key, miss] : misses[0]) {
            keys.push_back(key);
            origins.insert(key.first);
        }

    // The backtest of what would have been: every origin judged with what the others teach.
    Trial trial;
    out.judged.resize(table.sums());
    std::vector<Misses> bottomUp(table.sums());
    const bool can = !sums.empty() && origins.size() >= 2 && choice != LevelChoice::BottomUp;
    for (const std::int32_t origin : origins) {
        std::vector<MissKey> others, here;
        for (const MissKey& key : keys) (key.first == origin ? here : others).push_back(key);
        Projection projection;
        if (can) {
            const Errors learned = errorsAt(misses, others, size);
            auto made = Projection::make(table.nodes(), sums, learned.side, learned.variance);
            if (!made) return made.error();
            projection = std::move(*made);
        }
        for (const MissKey& key : here) {
            std::vector<double> before(table.nodes(), 0), actual(table.nodes(), 0), naive(table.nodes(), 0);
            std::vector<bool> known(table.nodes(), false);
            for (std::size_t n = 0; n < table.nodes(); ++n) {
                const auto found = misses[n].find(key);
                if (found == misses[n].end()) continue;
                known[n] = found->second.judged;
                before[n] = found->second.forecast;
                actual[n] = found->second.actual;
                naive[n] = found->second.naive;
            }
            for (std::size_t i = 0; i < table.items; ++i)
                if (held[i]) before[table.item(i)] = actual[table.item(i)] = 0;
            std::vector<double> up = before, together = before;
            settle(table, category, held, before, up);
            if (can) projection.apply(together);
            settle(table, category, held, before, together);
            for (std::size_t n = 0; n < table.nodes(); ++n) {
                if (!known[n]) continue;
                const std::size_t level = n >= table.sums() ? 0 : n == 0 ? 2 : n <= table.categories ? 1 : 3;
                if (level < 3) {
                    trial.actual[level] += std::abs(actual[n]);
                    trial.minT[level] += std::abs(together[n] - actual[n]);
                    trial.bottomUp[level] += std::abs(up[n] - actual[n]);
                }
                if (n >= table.sums()) continue;
                out.judged[n][key] = {actual[n], together[n], naive[n]};
                // Channels and regions have no sum of products of their own here: they stand as forecast.
                bottomUp[n][key] = {actual[n], level < 3 ? up[n] : before[n], naive[n]};
            }
        }
    }
    bool pays = false;
    if (can && trial.actual[0] > 0) {
        const auto wape = [&](const double* errors, std::size_t level) {
            return trial.actual[level] > 0 ? errors[level] / trial.actual[level] : 0;
        };
        out.itemGain = wape(trial.bottomUp, 0) - wape(trial.minT, 0);
        out.sumGain = wape(trial.bottomUp, 1) - wape(trial.minT, 1);
        double ratio = 0;
        int levels = 0;
        for (std::size_t level = 0; level < 3; ++level)
            if (trial.bottomUp[level] > 0) {
                ratio += trial.minT[level] / trial.bottomUp[level];
                ++levels;
            }
        pays = levels > 0 && ratio < levels && trial.minT[0] <= 1.005 * trial.bottomUp[0];
    }
    out.used = !sums.empty() && (choice == LevelChoice::MinT || (choice == LevelChoice::Automatic && pays));
    if (!out.used) out.judged = std::move(bottomUp);
    const std::vector<std::vector<double>> before = base;
    if (out.used) {
        const Errors learned = errorsAt(misses, keys, size);
        auto made = Projection::make(table.nodes(), sums, learned.side, learned.variance);
        if (!made) return made.error();
        out.shrinkage = made->shrinkage();
        for (auto& week : base) made->apply(week);
    }
    for (std::size_t h = 0; h < base.size(); ++h) settle(table, category, held, before[h], base[h]);
    out.values = std::move(base);
    return out;
}

}  // namespace roulian::forecast
