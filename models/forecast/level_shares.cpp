// How products fall to channels and regions.
#include <algorithm>
#include <array>
#include <cmath>

#include "forecast/level_parts.h"

namespace roulian::forecast {

namespace {

constexpr int kJudged = 13;                         // weeks the shares are chosen by
constexpr double kSmallestShare = 0.005;            // of a product, where it never sold itself
constexpr std::array kHalfLives{8.0, 26.0, 104.0};  // weeks
constexpr std::array kBorrowed{3.0, 10.0, 30.0, 100.0,
                               300.0};  // units of the category's shares added to a product's own

double weighted(const std::vector<CellWeek>& sold, int without, double halfLife) {
    double sum = 0;
    for (const CellWeek& week : sold) {
        const int age = week.back - 1 - without;
        if (age >= 0 && age < kShareMemory) sum += std::max(0.0, week.units) * std::exp2(-age / halfLife);
    }
    return sum;
}

// What every cell counts, in their order.
std::vector<double> weights(const LevelInput& input, int without, double halfLife) {
    std::vector<double> out;
    for (const CellHistory& cell : input.cells) out.push_back(weighted(cell.sold, without, halfLife));
    return out;
}

// Cells by item, in the order of channel and region.
struct GridCell {
    const CellHistory* cell = nullptr;
    std::size_t at = 0;  // in LevelInput::cells
};
using Grid = std::vector<std::vector<GridCell>>;

Grid gridOf(const LevelInput& input) {
    Grid grid(input.items.size());
    for (std::size_t c = 0; c < input.cells.size(); ++c)
        grid[input.cells[c].item].push_back({&input.cells[c], c});
    for (auto& row : grid)
        std::sort(row.begin(), row.end(), [](const GridCell& a, const GridCell& b) {
            return std::pair(a.cell->channel, a.cell->region) < std::pair(b.cell->channel, b.cell->region);
        });
    return grid;
}

// Shares of a category: of the channels, and of the regions over all of them. Row `categories` is everything.
struct Pool {
    std::vector<std::vector<double>> channel, region;
};

Pool poolOf(const LevelInput& input, const std::vector<double>& weight) {
    const std::size_t rows = input.categories + 1;
    Pool pool{std::vector(rows, std::vector<double>(input.channels, 0)),
              std::vector(rows, std::vector<double>(input.regions, 0))};
    for (std::size_t c = 0; c < input.cells.size(); ++c) {
        const CellHistory& cell = input.cells[c];
        const double v = weight[c];
        for (const std::size_t row : {input.category[cell.item], input.categories}) {
            pool.channel[row][cell.channel] += v;
            pool.region[row][cell.region] += v;
        }
    }
    const auto normalise = [](std::vector<std::vector<double>>& table) {
        for (std::size_t row = table.size(); row-- > 0;) {
            double sum = 0;
            for (const double v : table[row]) sum += v;
            if (sum > 0)
                for (double& v : table[row]) v /= sum;
            else
                table[row] = table.back();
        }
    };
    normalise(pool.channel);
    normalise(pool.region);
    return pool;
}

struct Shares {
    std::size_t channel, region;
    double share;
};

// Channels are those the product sells in (none yet: those of its category); regions open to every product.
std::vector<Shares> sharesOf(const std::vector<GridCell>& cells, const std::vector<double>& weight,
                             const std::vector<double>& channelPool, const std::vector<double>& regionPool,
                             double borrowed) {
    std::vector<double> own(channelPool.size(), 0);
    for (const GridCell& c : cells) own[c.cell->channel] += weight[c.at];
    double whole = 0, open = 0;
    for (const double v : own) whole += v;
    // Few units of the pool: which channels a product is in is its own matter.
    const double least = std::min(1.0, borrowed);
    for (std::size_t k = 0; k < own.size(); ++k)
        if (own[k] > 0 || whole <= 0) open += channelPool[k];
    std::vector<Shares> out;
    double sum = 0;
    for (std::size_t k = 0; k < own.size(); ++k) {
        if (own[k] <= 0 && whole > 0) continue;
        const double pooled = open > 0 ? channelPool[k] / open : 0;
        const double channel = (own[k] + least * pooled) / (whole + least);
        if (channel <= 0) continue;
        std::vector<double> region(regionPool.size(), 0);
        for (const GridCell& c : cells)
            if (c.cell->channel == k) region[c.cell->region] += weight[c.at];
        for (std::size_t r = 0; r < region.size(); ++r) {
            const double share = channel * (region[r] + borrowed * regionPool[r]) / (own[k] + borrowed);
            if (share <= 0 || (region[r] <= 0 && share < kSmallestShare)) continue;
            out.push_back({k, r, share});
            sum += share;
        }
    }
    for (Shares& s : out) s.share /= sum;
    return out;
}

// Units of the last weeks that shares learned from the weeks before put into the wrong cell.
double misplaced(const LevelInput& input, const Grid& grid, const std::vector<double>& weight,
                 const Pool& pool, double borrowed) {
    double wrong = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        std::vector<double> actual;
        double whole = 0;
        for (const auto& [cell, position] : grid[i]) {
            double sold = 0;
            for (const CellWeek& week : cell->sold)
                if (week.back <= kJudged) sold += std::max(0.0, week.units);
            actual.push_back(sold);
            whole += sold;
        }
        if (whole <= 0) continue;
        const auto shares = sharesOf(grid[i], weight, pool.channel[input.category[i]],
                                     pool.region[input.category[i]], borrowed);
        std::size_t at = 0;
        for (std::size_t c = 0; c < grid[i].size(); ++c) {
            const auto where = std::pair(grid[i][c].cell->channel, grid[i][c].cell->region);
            while (at < shares.size() && std::pair(shares[at].channel, shares[at].region) < where)
                wrong += whole * shares[at++].share;
            const bool same = at < shares.size() && std::pair(shares[at].channel, shares[at].region) == where;
            wrong += std::abs(actual[c] - (same ? whole * shares[at++].share : 0));
        }
        for (; at < shares.size(); ++at) wrong += whole * shares[at].share;
    }
    return wrong;
}

// How much the parts of a product vary beyond counting, as a share of the squared demand: by moments over the last
// half year. Var = share (1 − share) (Y + spread Y²) for a week of Y units.
double spreadOf(const LevelInput& input, const Grid& grid, bool channels) {
    double excess = 0, squares = 0;
    const std::size_t members = channels ? input.channels : input.regions;
    for (const auto& cells : grid) {
        std::vector<std::array<double, 26>> parts(members, std::array<double, 26>{});
        std::array<double, 26> whole{};
        for (const auto& [cell, position] : cells)
            for (const CellWeek& week : cell->sold) {
                if (week.back > static_cast<int>(whole.size())) continue;
                const auto at = static_cast<std::size_t>(week.back - 1);
                const double v = std::max(0.0, week.units);
                parts[channels ? cell->channel : cell->region][at] += v;
                whole[at] += v;
            }
        double all = 0;
        for (const double v : whole) all += v;
        if (all <= 0) continue;
        for (const auto& part : parts) {
            double sold = 0;
            for (const double v : part) sold += v;
            const double share = sold / all;
            if (share < 0.02 || share > 0.98) continue;
            for (std::size_t t = 0; t < part.size(); ++t) {
                if (whole[t] < 1) continue;
                const double miss = part[t] - share * whole[t];
                excess += miss * miss / (share * (1 - share)) - whole[t];
                squares += whole[t] * whole[t];
            }
        }
    }
    return squares > 0 ? std::clamp(excess / squares, 0.0, 1.0) : 0;
}

}  // namespace

ShareModel learnShares(const LevelInput& input) {
    ShareModel out;
    const Grid grid = gridOf(input);
    double halfLife = kHalfLives[0], borrowed = kBorrowed[0], fewest = -1;
    for (const double h : kHalfLives) {
        const std::vector<double> weight = weights(input, kJudged, h);
        const Pool pool = poolOf(input, weight);
        for (const double b : kBorrowed) {
            const double wrong = misplaced(input, grid, weight, pool, b);
            if (fewest >= 0 && wrong >= fewest) continue;
            fewest = wrong;
            halfLife = h;
            borrowed = b;
        }
    }
    const std::vector<double> weight = weights(input, 0, halfLife);
    const Pool pool = poolOf(input, weight);
    for (std::size_t i = 0; i < grid.size(); ++i)
        for (const Shares& s : sharesOf(grid[i], weight, pool.channel[input.category[i]],
                                        pool.region[input.category[i]], borrowed))
            out.cells.push_back({i, s.channel, s.region, s.share});
    out.channelSpread = spreadOf(input, grid, true);
    out.regionSpread = spreadOf(input, grid, false);
    return out;
}

void rake(std::vector<CellShare>& cells, std::span<const double> totals, std::span<const double> channels,
          std::span<const double> regions) {
    std::vector<double> units;
    for (const CellShare& cell : cells) units.push_back(totals[cell.item] * cell.share);
    double all = 0;
    for (const double u : units) all += u;
    // Fits one margin; the largest relative change says how far it was off. What a margin cannot reach stays.
    const auto fit = [&](std::span<const double> target, auto member) {
        if (target.empty()) return 0.0;
        std::vector<double> sum(target.size(), 0);
        for (std::size_t c = 0; c < cells.size(); ++c) sum[member(cells[c])] += units[c];
        double off = 0;
        std::vector<double> by(target.size(), 1);
        for (std::size_t k = 0; k < sum.size(); ++k)
            if (sum[k] > 0 && target[k] > 0) {
                by[k] = target[k] / sum[k];
                if (target[k] > 1e-6 * all) off = std::max(off, std::abs(by[k] - 1));
            }
        for (std::size_t c = 0; c < cells.size(); ++c) units[c] *= by[member(cells[c])];
        return off;
    };
    for (int round = 0; round < 100; ++round) {
        double off = fit(channels, [](const CellShare& c) { return c.channel; });
        off = std::max(off, fit(regions, [](const CellShare& c) { return c.region; }));
        fit(totals, [](const CellShare& c) { return c.item; });
        if (off < 1e-4) break;
    }
    for (std::size_t first = 0; first < cells.size();) {
        std::size_t last = first;
        double sum = 0;
        for (; last < cells.size() && cells[last].item == cells[first].item; ++last) sum += units[last];
        if (sum > 0)
            for (std::size_t c = first; c < last; ++c) cells[c].share = units[c] / sum;
        first = last;
    }
}

}  // namespace roulian::forecast
