// The nodes' own histories and forecasts; the steps themselves are in level_move, level_shares and level_ranges.
#include "forecast/levels.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "forecast/level_parts.h"

namespace roulian::forecast {

namespace {

// What a week of history is worth without events, signals, outliers and stock-outs.
double cleaned(const ItemForecast& made, std::size_t week) {
    return week < made.cleaned.size() ? made.cleaned[week].used : 0;
}

struct Sums {
    Week start;
    std::vector<std::vector<double>> history;  // by node above the items
};

Sums sumHistories(const LevelInput& input, std::span<const ItemForecast> made, const LevelTable& table,
                  Week end) {
    Sums sums;
    sums.start = end;
    for (std::size_t i = 0; i < input.items.size(); ++i)
        if (!input.held[i] && !input.items[i].history.values.empty())
            sums.start = std::min(sums.start, input.items[i].history.start);
    const auto weeks = static_cast<std::size_t>(end - sums.start);
    sums.history.assign(table.sums(), std::vector<double>(weeks, 0));
    std::vector<std::vector<double>> ratio(input.items.size());  // cleaned ÷ recorded, for the item's cells
    // Cleaned where nothing was recorded: weeks back and units.
    std::vector<std::vector<std::pair<std::size_t, double>>> lost(input.items.size());
    for (std::size_t i = 0; i < input.items.size(); ++i) {
        if (input.held[i]) continue;
        const Item& item = input.items[i];
        const auto first = static_cast<std::size_t>(item.history.start - sums.start);
        for (std::size_t t = 0; t < item.history.values.size(); ++t) {
            const double raw = std::isfinite(item.history.values[t]) ? item.history.values[t] : 0;
            const double used = cleaned(made[i], t);
            ratio[i].push_back(raw > 0 ? used / raw : 0);
            if (raw <= 0 && used > 0) lost[i].emplace_back(item.history.values.size() - t, used);
            sums.history[0][first + t] += used;
            sums.history[table.category(input.category[i])][first + t] += used;
        }
    }
    std::vector<double> whole(input.items.size(), 0), part;
    for (const CellHistory& cell : input.cells) {
        double sold = 0;
        for (const CellWeek& week : cell.sold) sold += week.units;
        part.push_back(sold);
        whole[cell.item] += sold;
    }
    for (std::size_t c = 0; c < input.cells.size(); ++c) {
        const CellHistory& cell = input.cells[c];
        if (input.held[cell.item]) continue;
        const auto add = [&](std::size_t back, double v) {
            sums.history[table.channel(cell.channel)][weeks - back] += v;
            sums.history[table.region(cell.region)][weeks - back] += v;
        };
        const auto& of = ratio[cell.item];
        for (const CellWeek& week : cell.sold)
            if (const auto back = static_cast<std::size_t>(week.back); back <= of.size())
                add(back, week.units * of[of.size() - back]);
        if (whole[cell.item] > 0)
            for (const auto& [back, units] : lost[cell.item]) add(back, units * part[c] / whole[cell.item]);
    }
    return sums;
}

// Weeks before the first sale say nothing.
Item sumItem(std::size_t node, const std::vector<double>& history, Week end) {
    Item item;
    item.key = -1 - static_cast<std::int64_t>(node);
    const auto first = std::find_if(history.begin(), history.end(), [](double v) { return v > 0; });
    item.history.values.assign(first, history.end());
    item.history.start = end - static_cast<int>(item.history.values.size());
    return item;
}

// Backtest pairs of an item without the effect of the events and signals in it, as its mean is told here.
Misses missesOf(const ItemForecast& made, const Item& item) {
    Misses out;
    for (const BacktestPair& pair : made.backtest) {
        const int at = pair.origin + (pair.lead - 1) - item.history.start;
        double ratio = 1;
        if (at >= 0 && static_cast<std::size_t>(at) < made.cleaned.size()) {
            const CleanWeek& week = made.cleaned[static_cast<std::size_t>(at)];
            if (week.raw > 0) ratio = week.used / week.raw;
        }
        out[{pair.origin.n, pair.lead}] = {pair.actual * ratio, pair.forecast * ratio, pair.naive * ratio};
    }
    return out;
}

// Weeks for which nothing was forecast from where the total was: what happened stands in.
void fill(Misses& misses, const Misses& total, const ItemForecast& made, const Item& item) {
    for (const auto& [key, miss] : total) {
        if (misses.count(key)) continue;
        const int at = Week{key.first} + (key.second - 1) - item.history.start;
        const double actual = at < 0 ? 0 : cleaned(made, static_cast<std::size_t>(at));
        misses[key] = {actual, actual, actual, false};
    }
}

Status check(const LevelInput& input, std::size_t made) {
    const std::size_t n = input.items.size();
    if (made != n || input.category.size() != n || input.held.size() != n)
        return Error{"forecast.hierarchy", {std::to_string(made)}};
    for (const std::size_t c : input.category)
        if (c >= input.categories) return Error{"forecast.hierarchy", {std::to_string(c)}};
    for (const CellHistory& cell : input.cells) {
        const bool known = std::all_of(cell.sold.begin(), cell.sold.end(), [](const CellWeek& week) {
            return week.back >= 1 && std::isfinite(week.units);
        });
        if (!known || cell.item >= n || cell.channel >= input.channels || cell.region >= input.regions)
            return Error{"forecast.hierarchy", {std::to_string(cell.item)}};
    }
    return success();
}

}  // namespace

std::string_view code(LevelKind kind) {
    switch (kind) {
        case LevelKind::Total:
            return "total";
        case LevelKind::Category:
            return "category";
        case LevelKind::Channel:
            return "channel";
        case LevelKind::Region:
            return "region";
        case LevelKind::CategoryChannel:
            return "category_channel";
        case LevelKind::CategoryRegion:
            return "category_region";
    }
    return "";
}

void moveForecast(ItemForecast& made, std::span<const double> factor) {
    double before = 0, after = 0;
    for (std::size_t h = 0; h < made.points.size() && h < factor.size(); ++h) {
        const auto scale = [](Point& p, double by) {
            for (double* v :
                 {&p.mean, &p.lo50, &p.hi50, &p.lo80, &p.hi80, &p.lo95, &p.hi95, &p.lo90, &p.hi90, &p.median})
                *v *= by;
        };
        before += made.points[h].mean;
        scale(made.points[h], factor[h]);
        after += made.points[h].mean;
        if (h < made.cumulative.size() && before > 0) scale(made.cumulative[h], after / before);
    }
}

double splitRange(double mean, double level, double share, double z, double spread) {
    const double own = share * (level - mean);
    const double chance = share * (1 - share) * (mean + spread * mean * mean) * z * z;
    const double width = std::sqrt(own * own + std::max(0.0, chance));
    return std::max(0.0, share * mean + (z < 0 ? -width : width));
}

Result<LevelForecast> forecastLevels(const LevelInput& input, std::span<const ItemForecast> made,
                                     LevelChoice choice, const Options& options, const CancelToken& cancel,
                                     const ProgressSink& progress) {
    if (auto status = check(input, made.size()); !status) return status.error();
    const LevelTable table{input.categories, input.channels, input.regions, input.items.size()};
    LevelForecast out;
    for (const ItemForecast& item : made) out.factor.emplace_back(item.points.size(), 1.0);
    const auto horizon = static_cast<std::size_t>(options.horizon);
    Week end;
    for (const ItemForecast& item : made)
        if (!item.points.empty()) end = item.start;

    const Sums sums = sumHistories(input, made, table, end);
    std::vector<Item> above;
    for (std::size_t k = 0; k < table.sums(); ++k) above.push_back(sumItem(k, sums.history[k], end));
    auto own = forecastAll(above, {}, options, cancel, progress);
    if (!own) return own.error();

    std::vector<Misses> misses;
    for (std::size_t k = 0; k < above.size(); ++k) {
        misses.push_back(missesOf((*own)[k], above[k]));
        fill(misses[k], misses[0], (*own)[k], above[k]);
    }
    std::vector<Misses> itemMisses;
    for (std::size_t i = 0; i < made.size(); ++i) {
        itemMisses.push_back(missesOf(made[i], input.items[i]));
        fill(itemMisses[i], misses[0], made[i], input.items[i]);
    }
    misses.insert(misses.end(), itemMisses.begin(), itemMisses.end());
    std::vector<std::vector<double>> base(horizon, std::vector<double>(table.nodes(), 0));
    const auto effect = [&](std::size_t i, std::size_t h) {
        const double lift = h < made[i].lift.size() ? made[i].lift[h] : 1;
        const double signal = h < made[i].signal.size() ? made[i].signal[h] : 1;
        return lift * signal;
    };
    for (std::size_t h = 0; h < horizon; ++h) {
        for (std::size_t k = 0; k < above.size(); ++k)
            if (h < (*own)[k].points.size()) base[h][k] = (*own)[k].points[h].mean;
        for (std::size_t i = 0; i < made.size(); ++i)
            if (!input.held[i] && h < made[i].points.size() && effect(i, h) > 0)
                base[h][table.item(i)] = made[i].points[h].mean / effect(i, h);
    }
    auto moved = moveTogether(table, input.category, input.held, base, misses, choice);
    if (!moved) return moved.error();
    if (cancel.cancelled()) return Error{"cancelled", {}};
    out.reconciled = moved->used;
    out.itemGain = moved->itemGain;
    out.sumGain = moved->sumGain;
    out.shrinkage = moved->shrinkage;
    for (std::size_t i = 0; i < made.size(); ++i)
        for (std::size_t h = 0; h < std::min(horizon, out.factor[i].size()); ++h) {
            const double before = base[h][table.item(i)];
            if (!input.held[i] && before > 0) out.factor[i][h] = moved->values[h][table.item(i)] / before;
        }

    ShareModel shares = learnShares(input);
    out.cells = std::move(shares.cells);
    out.channelSpread = shares.channelSpread;
    out.regionSpread = shares.regionSpread;
    std::vector<ItemForecast> after(made.begin(), made.end());
    std::vector<double> totals(made.size(), 0), channels(input.channels, 0), regions(input.regions, 0);
    for (std::size_t i = 0; i < made.size(); ++i) {
        moveForecast(after[i], out.factor[i]);
        if (!input.held[i])
            for (std::size_t h = 0; h < horizon; ++h) totals[i] += moved->values[h][table.item(i)];
    }
    for (std::size_t h = 0; h < horizon; ++h) {
        for (std::size_t k = 0; k < input.channels; ++k) channels[k] += moved->values[h][table.channel(k)];
        for (std::size_t k = 0; k < input.regions; ++k) regions[k] += moved->values[h][table.region(k)];
    }
    if (out.reconciled) rake(out.cells, totals, channels, regions);
    addLevelRanges(out, input, after, itemMisses, moved->judged, table);
    return out;
}

}  // namespace roulian::forecast
