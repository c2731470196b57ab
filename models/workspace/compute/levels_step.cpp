#include "workspace/compute/levels_step.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "workspace/compute/rows.h"

namespace roulian::workspace {

namespace {

constexpr int kWeeksKept = 156;           // of the history by level
constexpr std::size_t kShortHistory = 8;  // weeks below which a product's forecast is not moved

template <typename T>
std::size_t indexOf(std::map<T, std::size_t>& known, std::vector<T>& names, const T& name) {
    const auto [at, added] = known.emplace(name, names.size());
    if (added) names.push_back(name);
    return at->second;
}

}  // namespace

Result<LevelMembers> readLevels(store::Database& db, const std::vector<forecast::Item>& items,
                                const std::vector<std::string>& category, Week end) {
    LevelMembers out;
    std::map<std::string, std::size_t> categories, regions;
    std::map<std::int64_t, std::size_t> channels;
    std::unordered_map<std::int64_t, std::size_t> at;
    for (std::size_t i = 0; i < items.size(); ++i) {
        at.emplace(items[i].key, i);
        out.category.push_back(indexOf(categories, out.categories, category[i]));
    }
    // One pass: rows of one product, shop and province come together.
    auto sold = db.statement(
        "SELECT sku_id, COALESCE(shop_id, 0) AS shop, COALESCE(province, '') AS region, (at / 86400 + 3) / 7 AS week, SUM(qty_milli) "
        "FROM demand_line WHERE sku_id IS NOT NULL AND at IS NOT NULL GROUP BY sku_id, shop, region, week "
        "HAVING week < ?1 AND week >= ?2 ORDER BY sku_id, shop, region, week");
    sold.bind(1, std::int64_t{end.n});
    sold.bind(2, std::int64_t{end.n - kWeeksKept});
    struct Key {
        std::size_t category, channel, region;
        std::int32_t week;
        auto operator<=>(const Key&) const = default;
    };
    std::map<Key, std::int64_t> weeks;
    for (;;) {
        auto row = sold.step();
        if (!row) return row.error();
        if (!*row) break;
        const auto found = at.find(sold.integer(0));
        if (found == at.end()) continue;
        const std::size_t channel = indexOf(channels, out.channels, sold.integer(1));
        const std::size_t region = indexOf(regions, out.regions, std::string(sold.text(2)));
        const Week week{static_cast<std::int32_t>(sold.integer(3))};
        const std::int64_t milli = sold.integer(4);
        if (out.cells.empty() || out.cells.back().item != found->second ||
            out.cells.back().channel != channel || out.cells.back().region != region)
            out.cells.push_back({found->second, channel, region, {}});
        out.cells.back().sold.push_back({end - week, static_cast<double>(milli) / 1000.0});
        weeks[{out.category[found->second], channel, region, week.n}] += milli;
    }
    if (auto status = db.exec("DELETE FROM demand_level_week"); !status) return status.error();
    auto write = db.statement(
        "INSERT INTO demand_level_week(category, shop_id, region, week, qty_milli) VALUES (?, ?, ?, ?, ?)");
    for (const auto& [key, milli] : weeks)
        if (auto status = write.run(out.categories[key.category], out.channels[key.channel],
                                    out.regions[key.region], std::int64_t{key.week}, milli);
            !status)
            return status.error();
    return out;
}

Result<forecast::LevelForecast> moveLevels(StepContext& context, const LevelMembers& members,
                                           const std::vector<forecast::Item>& items,
                                           const std::map<std::int64_t, double>& launchShare,
                                           std::vector<forecast::ItemForecast>& made,
                                           const forecast::Options& options) {
    forecast::LevelInput input;
    input.items = items;
    input.category = members.category;
    input.categories = members.categories.size();
    input.channels = members.channels.size();
    input.regions = members.regions.size();
    input.cells = members.cells;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto launch = launchShare.find(items[i].key);
        input.held.push_back(items[i].history.values.size() < kShortHistory ||
                             (launch != launchShare.end() && launch->second > 0));
    }
    const std::string wanted = context.setting("forecast.levels", "auto");
    const auto choice = wanted == "mint"        ? forecast::LevelChoice::MinT
                        : wanted == "bottom_up" ? forecast::LevelChoice::BottomUp
                                                : forecast::LevelChoice::Automatic;
    auto levels =
        forecast::forecastLevels(input, made, choice, options, context.cancel, [&](const Progress& p) {
            if (context.progress) context.progress({"compute.levels", p.done, p.total});
        });
    if (!levels) return levels.error();
    for (std::size_t i = 0; i < made.size(); ++i) forecast::moveForecast(made[i], levels->factor[i]);
    return levels;
}

std::string levelNode(const LevelMembers& members, const forecast::LevelNode& node) {
    using enum forecast::LevelKind;
    const auto category = [&] { return "c:" + members.categories[node.category]; };
    const auto channel = [&] { return "s:" + std::to_string(members.channels[node.channel]); };
    const auto region = [&] { return "r:" + members.regions[node.region]; };
    switch (node.kind) {
        case Total:
            return "all";
        case Category:
            return category();
        case Channel:
            return channel();
        case Region:
            return region();
        case CategoryChannel:
            return category() + '|' + channel();
        case CategoryRegion:
            return category() + '|' + region();
    }
    return {};
}

namespace {

Status writeCells(store::Database& db, const LevelMembers& members, const std::vector<forecast::Item>& items,
                  const forecast::LevelForecast& levels) {
    std::map<std::array<std::size_t, 3>, std::int64_t> recent;
    for (const forecast::CellHistory& cell : members.cells) {
        double sum = 0;
        for (const forecast::CellWeek& week : cell.sold)
            if (week.back <= 4) sum += week.units;
        recent[{cell.item, cell.channel, cell.region}] = Qty::fromDouble(sum).milli;
    }
    auto write = db.statement(
        "INSERT INTO forecast_cell(sku_id, shop_id, region, share, recent_milli) VALUES (?, ?, ?, ?, ?)");
    std::vector<bool> has(items.size(), false);
    for (const forecast::CellShare& cell : levels.cells) {
        has[cell.item] = true;
        if (auto status =
                write.run(items[cell.item].key, members.channels[cell.channel], members.regions[cell.region],
                          cell.share, recent[{cell.item, cell.channel, cell.region}]);
            !status)
            return status;
    }
    // Nothing was ever sold anywhere: the product still belongs to the total.
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!has[i])
            if (auto status = write.run(items[i].key, std::int64_t{0}, std::string(), 1.0, std::int64_t{0});
                !status)
                return status;
    return success();
}

}  // namespace

Status writeLevels(store::Database& db, const LevelMembers& members, const std::vector<forecast::Item>& items,
                   const forecast::LevelForecast& levels, Week first) {
    // Warehouses keep theirs until nodes_step makes them anew.
    for (
        const char* sql :
        {"DELETE FROM forecast_cell",
         "DELETE FROM forecast_level_range WHERE node NOT IN (SELECT node FROM forecast_level WHERE warehouse_id IS NOT NULL)",
         "DELETE FROM forecast_level WHERE warehouse_id IS NULL"})
        if (auto status = db.exec(sql); !status) return status;
    if (auto status = writeCells(db, members, items, levels); !status) return status;
    auto level = db.statement(
        "INSERT INTO forecast_level(node, kind, category, shop_id, region, wape, bias, naive_wape, channel_spread, region_spread, widened) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto range = db.statement(
        "INSERT INTO forecast_level_range(node, week, lo50, hi50, lo80, hi80, lo95, hi95) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const forecast::LevelNode& node : levels.nodes) {
        using enum forecast::LevelKind;
        const std::string key = levelNode(members, node);
        const bool category =
            node.kind == Category || node.kind == CategoryChannel || node.kind == CategoryRegion;
        const bool channel = node.kind == Channel || node.kind == CategoryChannel;
        const bool region = node.kind == Region || node.kind == CategoryRegion;
        if (auto status =
                level.run(key, std::string(code(node.kind)),
                          category ? std::optional(members.categories[node.category]) : std::nullopt,
                          channel ? std::optional(members.channels[node.channel]) : std::nullopt,
                          region ? std::optional(members.regions[node.region]) : std::nullopt, node.wape,
                          node.bias, node.naiveWape, levels.channelSpread, levels.regionSpread, node.widened);
            !status)
            return status;
        for (std::size_t h = 0; h < node.ratio.size(); ++h) {
            const forecast::Point& p = node.ratio[h];
            if (auto status = range.run(key, first + static_cast<int>(h), p.lo50, p.hi50, p.lo80, p.hi80,
                                        p.lo95, p.hi95);
                !status)
                return status;
        }
    }
    auto moved = db.statement("UPDATE forecast_part SET together = ?3 WHERE sku_id = ?1 AND week = ?2");
    for (std::size_t i = 0; i < items.size(); ++i)
        for (std::size_t h = 0; h < levels.factor[i].size(); ++h)
            if (levels.factor[i][h] != 1)
                if (auto status = moved.run(items[i].key, first + static_cast<int>(h), levels.factor[i][h]);
                    !status)
                    return status;
    return success();
}

}  // namespace roulian::workspace
