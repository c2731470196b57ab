// Levels above the products: adding up, shares, ranges, and whether moving forecasts together pays.
#include <QtTest>
#include <cmath>
#include <map>
#include <random>

#include "forecast/level_parts.h"
#include "forecast/levels.h"
#include "forecast/projection.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

// Products of some categories that sell in channels × regions with given shares; Poisson about a common yearly wave.
struct World {
    LevelInput input;
    std::vector<Item> items;
    std::vector<ItemForecast> made;
};

World world(int perCategory, int categories, double units, int weeks, std::uint64_t seed = 7,
            bool ready = true) {
    World w;
    std::mt19937_64 random(seed);
    constexpr double kChannel[] = {0.6, 0.3, 0.1}, kRegion[] = {0.5, 0.25, 0.15, 0.1};
    w.input.categories = static_cast<std::size_t>(categories);
    w.input.channels = 3;
    w.input.regions = 4;
    for (int c = 0; c < categories; ++c)
        for (int i = 0; i < perCategory; ++i) {
            Item item;
            item.key = c * 1000 + i + 1;
            item.group = c + 1;
            item.history.start = Week{2800};
            item.history.values.assign(static_cast<std::size_t>(weeks), 0);
            const std::size_t at = w.items.size();
            for (std::size_t s = 0; s < 3; ++s)
                for (std::size_t r = 0; r < 4; ++r) {
                    CellHistory cell{at, s, r, {}};
                    for (std::size_t t = 0; t < item.history.values.size(); ++t) {
                        const double wave =
                            1 + 0.4 * std::sin(2 * 3.14159265 * static_cast<double>(t) / 52 + c);
                        std::poisson_distribution<int> count(units * wave * kChannel[s] * kRegion[r]);
                        const int sold = count(random);
                        item.history.values[t] += sold;
                        if (sold > 0)
                            cell.sold.push_back({weeks - static_cast<int>(t), static_cast<double>(sold)});
                    }
                    w.input.cells.push_back(std::move(cell));
                }
            w.items.push_back(std::move(item));
            w.input.category.push_back(static_cast<std::size_t>(c));
            w.input.held.push_back(false);
        }
    if (ready) {
        auto made = forecastAll(w.items, {}, {});
        if (made) w.made = std::move(*made);
    }
    w.input.items = w.items;
    return w;
}

void hideLastWeeks(World& w) {
    for (Item& item : w.items) item.history.values.resize(item.history.values.size() - 13);
    for (CellHistory& cell : w.input.cells) {
        std::erase_if(cell.sold, [](const CellWeek& week) { return week.back <= 13; });
        for (CellWeek& week : cell.sold) week.back -= 13;
    }
    w.input.items = w.items;
}

}  // namespace

class TestLevels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The same numbers by the definition, W formed in full: x − W C'(C W C')⁻¹ C x for a total of three with correlated
    // errors, the parts then sharing the gap the total leaves by their variances.
    void projectionEqualsItsDefinition() {
        constexpr std::size_t n = 4;
        const std::vector<std::vector<double>> errors{
            {3, -1, 2, -4, 3}, {2, -1, 1, -3, 2}, {1, -1, 1, -2, 1}, {1, 2, -1, 0, 1}};
        auto made = Projection::make(n, {{0, {1, 2, 3}}}, errors);
        QVERIFY(made.ok());
        // The shrinkage by its definition over the pairs, towards their mean.
        double variance = 0, mean = 0, distance = 0, variances[n] = {}, r[n][n] = {};
        for (std::size_t i = 0; i < n; ++i)
            for (const double e : errors[i]) variances[i] += e * e / 5;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j) {
                double second = 0;
                for (std::size_t k = 0; k < 5; ++k) {
                    const double p = errors[i][k] * errors[j][k] / std::sqrt(variances[i] * variances[j]);
                    r[i][j] += p / 5;
                    second += p * p / 5;
                }
                if (i >= j) continue;
                variance += (second - r[i][j] * r[i][j]) / 4;
                mean += r[i][j] / 6;
            }
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j) distance += (r[i][j] - mean) * (r[i][j] - mean);
        QVERIFY(mean > 0.1);
        const double share = std::clamp(variance / distance, 0.0, 1.0);
        QVERIFY(share > 0.1 && share < 0.9);
        QVERIFY(std::abs(made->shrinkage() - share) < 1e-9);
        double cw[n], cwc = 0;
        for (std::size_t j = 0; j < n; ++j) {
            cw[j] = 0;
            for (std::size_t i = 0; i < n; ++i) {
                const double w = (i == j ? 1 : (1 - share) * r[i][j] + share * mean) *
                                 std::sqrt(variances[i] * variances[j]);
                cw[j] += (i == 0 ? 1 : -1) * w;
            }
            cwc += (j == 0 ? 1 : -1) * cw[j];
        }
        std::vector<double> x{100, 30, 50, 8};
        const double gap = x[0] - x[1] - x[2] - x[3];
        std::vector<double> expected{x[0] - cw[0] * gap / cwc};
        const double left = expected[0] - x[1] - x[2] - x[3];
        for (std::size_t j = 1; j < n; ++j)
            expected.push_back(x[j] + left * variances[j] / (variances[1] + variances[2] + variances[3]));
        made->apply(x);
        for (std::size_t j = 0; j < n; ++j) QVERIFY(std::abs(x[j] - expected[j]) < 1e-6);
        QVERIFY(std::abs(x[0] - x[1] - x[2] - x[3]) < 1e-6);
    }

    void everythingAddsUp() {
        const World w = world(6, 2, 40, 120);
        auto levels = forecastLevels(w.input, w.made, LevelChoice::MinT, {});
        QVERIFY(levels.ok());
        QVERIFY(levels->reconciled);
        std::vector<double> sum(w.items.size(), 0);
        for (const CellShare& cell : levels->cells) {
            QVERIFY(cell.share > 0);
            sum[cell.item] += cell.share;
        }
        for (const double s : sum) QVERIFY(std::abs(s - 1) < 1e-9);
        QCOMPARE(levels->nodes.size(), std::size_t{1 + 2 + 3 + 4 + 2 * 3 + 2 * 4});
        for (const LevelNode& node : levels->nodes) {
            QCOMPARE(node.ratio.size(), std::size_t{13});
            for (const Point& p : node.ratio) {
                const double order[] = {0, p.lo95, p.lo90, p.lo80, p.lo50, p.hi50, p.hi80, p.hi90, p.hi95};
                QVERIFY(std::is_sorted(std::begin(order), std::end(order)));
                QVERIFY(p.lo80 < 1 && p.hi80 > 1);
            }
        }
        for (const auto& factors : levels->factor)
            for (const double f : factors) QVERIFY(f >= 0.5 && f <= 2);
        // Shares find what made them.
        double first = 0, all = 0;
        for (const CellShare& cell : levels->cells) {
            all += cell.share;
            if (cell.channel == 0) first += cell.share;
        }
        QVERIFY(std::abs(first / all - 0.6) < 0.03);
        // Poisson parts vary by counting alone.
        QVERIFY(levels->channelSpread < 0.01);
    }

    // Many small products with one wave: their category shows it, each alone hides it in noise.
    void togetherIsNoWorse() {
        const World w = world(12, 2, 6, 120);
        auto automatic = forecastLevels(w.input, w.made, LevelChoice::Automatic, {});
        auto up = forecastLevels(w.input, w.made, LevelChoice::BottomUp, {});
        QVERIFY(automatic.ok() && up.ok());
        QVERIFY(!up->reconciled);
        QVERIFY(!up->itemGain.has_value());
        for (const auto& factors : up->factor)
            for (const double f : factors) QCOMPARE(f, 1.0);
        QVERIFY(automatic->itemGain.has_value() && automatic->sumGain.has_value());
        qInfo("gain of products %.4f, of categories %.4f", *automatic->itemGain, *automatic->sumGain);
        QVERIFY(automatic->reconciled);
        QVERIFY(*automatic->sumGain > 0);
        QVERIFY(automatic->nodes[0].wape.has_value());
        QVERIFY(*automatic->nodes[0].wape < *automatic->nodes[0].naiveWape);
    }

    // Eighty worlds whose last 13 weeks nobody saw: moved together, products and categories miss no more than alone.
    void movedTogetherIsNoWorseOnWhatCame() {
        double alone[2] = {}, together[2] = {};  // products, categories
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const World w = world(12, 2, 6, 133, seed, false);
            World past = w;
            hideLastWeeks(past);
            auto made = forecastAll(past.items, {}, {});
            QVERIFY(made.ok());
            auto levels = forecastLevels(past.input, *made, LevelChoice::MinT, {});
            QVERIFY(levels.ok());
            for (std::size_t h = 0; h < 13; ++h) {
                double own[2] = {}, moved[2] = {};  // by category: forecast − actual
                for (std::size_t i = 0; i < w.items.size(); ++i) {
                    const double actual = w.items[i].history.values[120 + h];
                    const double said = (*made)[i].points[h].mean, changed = said * levels->factor[i][h];
                    alone[0] += std::abs(said - actual);
                    together[0] += std::abs(changed - actual);
                    own[w.input.category[i]] += said - actual;
                    moved[w.input.category[i]] += changed - actual;
                }
                for (std::size_t c = 0; c < 2; ++c) {
                    alone[1] += std::abs(own[c]);
                    together[1] += std::abs(moved[c]);
                }
            }
        }
        qInfo("together ÷ alone: products %.4f, categories %.4f", together[0] / alone[0],
              together[1] / alone[1]);
        QVERIFY(together[0] <= alone[0]);
        QVERIFY(together[1] <= alone[1]);
    }

    // Six worlds whose last 13 weeks the forecast does not see: the 95 % range of every kind of sum must hold them.
    void rangesOfSumsHold() {
        std::map<LevelKind, std::pair<int, int>> inside;  // held, of
        for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6}) {
            const World w = world(8, 2, 20, 160, seed, false);
            World past = w;
            hideLastWeeks(past);
            auto made = forecastAll(past.items, {}, {});
            QVERIFY(made.ok());
            auto levels = forecastLevels(past.input, *made, LevelChoice::Automatic, {});
            QVERIFY(levels.ok());
            for (const LevelNode& node : levels->nodes) {
                if (node.kind == LevelKind::CategoryChannel || node.kind == LevelKind::CategoryRegion)
                    continue;
                for (std::size_t h = 0; h < 13; ++h) {
                    double mean = 0, actual = 0;
                    for (std::size_t i = 0; i < w.items.size(); ++i) {
                        if (node.kind == LevelKind::Category && past.input.category[i] != node.category)
                            continue;
                        double part = 1;
                        if (node.kind == LevelKind::Channel || node.kind == LevelKind::Region) {
                            part = 0;
                            for (const CellShare& cell : levels->cells)
                                if (cell.item == i &&
                                    (node.kind == LevelKind::Channel ? cell.channel == node.channel
                                                                     : cell.region == node.region))
                                    part += cell.share;
                        }
                        mean += (*made)[i].points[h].mean * levels->factor[i][h] * part;
                    }
                    for (const CellHistory& cell : w.input.cells) {
                        if (node.kind == LevelKind::Category && w.input.category[cell.item] != node.category)
                            continue;
                        if (node.kind == LevelKind::Channel && cell.channel != node.channel) continue;
                        if (node.kind == LevelKind::Region && cell.region != node.region) continue;
                        for (const CellWeek& week : cell.sold)
                            if (week.back == 13 - static_cast<int>(h)) actual += week.units;
                    }
                    ++inside[node.kind].second;
                    if (actual >= mean * node.ratio[h].lo95 && actual <= mean * node.ratio[h].hi95)
                        ++inside[node.kind].first;
                }
            }
        }
        for (const auto& [kind, count] : inside) {
            qInfo("95 %% ranges: %s %d of %d", std::string(code(kind)).c_str(), count.first, count.second);
            QVERIFY(count.first >= 0.88 * count.second);
        }
    }

    void partsOfAProductHold() {
        std::mt19937_64 random(11);
        int inside = 0;
        constexpr int kTries = 4000;
        // Demand Poisson 40, its 80 % range by the normal approximation; a quarter falls to the part.
        const double lo = splitRange(40, 40 - 1.2816 * std::sqrt(40.0), 0.25, -1.2816, 0);
        const double hi = splitRange(40, 40 + 1.2816 * std::sqrt(40.0), 0.25, 1.2816, 0);
        std::poisson_distribution<int> demand(40);
        for (int k = 0; k < kTries; ++k) {
            std::binomial_distribution<int> part(demand(random), 0.25);
            const int v = part(random);
            if (v >= lo && v <= hi) ++inside;
        }
        QVERIFY(inside > 0.75 * kTries && inside < 0.88 * kTries);
        QCOMPARE(splitRange(40, 50, 1, 1.28, 0.2), 50.0);
        QCOMPARE(splitRange(1, 0, 0.01, -1.96, 0.5), 0.0);
    }

    // Two products, two channels, one region; margins 60 : 40 by hand. Seeds 50/50 of 80 and 20 units: the first round
    // gives every product 60 : 40.
    void rakingMeetsTheMargins() {
        std::vector<CellShare> cells{{0, 0, 0, 0.5}, {0, 1, 0, 0.5}, {1, 0, 0, 0.5}, {1, 1, 0, 0.5}};
        rake(cells, std::vector<double>{80, 20}, std::vector<double>{60, 40}, std::vector<double>{100});
        for (const std::size_t c : {0, 2}) QVERIFY(std::abs(cells[c].share - 0.6) < 1e-9);
        // A product in one channel only stays there; the other makes room.
        std::vector<CellShare> alone{{0, 0, 0, 1}, {1, 0, 0, 0.5}, {1, 1, 0, 0.5}};
        rake(alone, std::vector<double>{50, 50}, std::vector<double>{60, 40}, std::vector<double>{100});
        QCOMPARE(alone[0].share, 1.0);
        QVERIFY(std::abs(alone[1].share - 0.2) < 1e-3);
    }

    void threadsAndOddInput() {
        World w = world(4, 2, 10, 80);
        Options one, two;
        one.threads = 1;
        two.threads = 2;
        auto a = forecastLevels(w.input, w.made, LevelChoice::MinT, one);
        auto b = forecastLevels(w.input, w.made, LevelChoice::MinT, two);
        QVERIFY(a.ok() && b.ok());
        QVERIFY(a->factor == b->factor);
        for (std::size_t n = 0; n < a->nodes.size(); ++n)
            QCOMPARE(a->nodes[n].ratio[3].hi95, b->nodes[n].ratio[3].hi95);
        // Held, never sold, without category's company; and nothing at all.
        w.input.held.assign(w.items.size(), true);
        auto held = forecastLevels(w.input, w.made, LevelChoice::MinT, one);
        QVERIFY(held.ok());
        for (const auto& factors : held->factor)
            for (const double f : factors) QCOMPARE(f, 1.0);
        const LevelInput nothing;
        auto empty = forecastLevels(nothing, {}, LevelChoice::Automatic, one);
        QVERIFY(empty.ok());
        QCOMPARE(empty->cells.size(), std::size_t{0});
        w.input.category[0] = 9;
        QVERIFY(!forecastLevels(w.input, w.made, LevelChoice::MinT, one).ok());
    }
};

QTEST_APPLESS_MAIN(TestLevels)
#include "tst_levels.moc"
