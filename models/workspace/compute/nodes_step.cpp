#include "workspace/compute/nodes_step.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

#include "forecast/nodes.h"
#include "workspace/compute/rows.h"

namespace roulian::workspace {

namespace {

// Members of forecast::Point in the order they are kept in.
constexpr std::array kKept{&forecast::Point::mean, &forecast::Point::lo95, &forecast::Point::lo90,
                           &forecast::Point::lo80, &forecast::Point::lo50, &forecast::Point::median,
                           &forecast::Point::hi50, &forecast::Point::hi80, &forecast::Point::hi90,
                           &forecast::Point::hi95};

void put(std::string& bytes, double value) {
    const auto v = static_cast<float>(value);
    char raw[sizeof(v)];
    std::memcpy(raw, &v, sizeof(v));
    bytes.append(raw, sizeof(v));
}

std::vector<double> floats(std::string_view bytes) {
    std::vector<double> out;
    for (std::size_t at = 0; at + sizeof(float) <= bytes.size(); at += sizeof(float)) {
        float v = 0;
        std::memcpy(&v, bytes.data() + at, sizeof(v));
        out.push_back(v);
    }
    return out;
}

std::vector<forecast::Point> pointsOf(std::string_view bytes) {
    const std::vector<double> values = floats(bytes);
    std::vector<forecast::Point> points(values.size() / kKept.size());
    for (std::size_t h = 0; h < points.size(); ++h)
        for (std::size_t k = 0; k < kKept.size(); ++k) points[h].*kKept[k] = values[h * kKept.size() + k];
    return points;
}

}  // namespace

Status writeDraws(store::Database& db, const LevelMembers& members, const std::vector<forecast::Item>& items,
                  const std::vector<forecast::ItemForecast>& made, const forecast::LevelForecast& levels) {
    for (const char* table : {"forecast_draw", "level_backtest"})
        if (auto status = db.exec(std::string("DELETE FROM ") + table); !status) return status;
    auto draw = db.statement("INSERT INTO forecast_draw(sku_id, places, quantiles) VALUES (?, ?, ?)");
    std::string places, quantiles;
    for (std::size_t i = 0; i < items.size(); ++i) {
        places.clear();
        quantiles.clear();
        if (i < levels.places.size())
            for (const double place : levels.places[i]) put(places, place);
        for (const forecast::Point& p : made[i].points)
            for (const auto member : kKept) put(quantiles, p.*member);
        if (auto status = draw.run(items[i].key, store::Blob{places}, store::Blob{quantiles}); !status)
            return status;
    }
    auto test = db.statement(
        "INSERT INTO level_backtest(region, first_week, lead, actual, forecast, naive) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t r = 0; r < levels.regionBacktest.size(); ++r)
        for (const forecast::BacktestWeek& week : levels.regionBacktest[r])
            if (auto status = test.run(members.regions[r], week.first, week.lead, week.actual, week.forecast,
                                       week.naive);
                !status)
                return status;
    return success();
}

namespace {

struct Area {
    std::int64_t proposed = 0, agree = 0, told = 0, serves = 0;
};

}  // namespace

Status learnAreas(store::Database& db, Day asOf) {
    std::map<std::string, Area> areas;
    std::map<std::string, std::int64_t> warehouses;
    std::vector<std::pair<std::string, std::string>> said;
    for (const char* known :
         {"SELECT DISTINCT region FROM forecast_cell", "SELECT DISTINCT region FROM demand_level_week"})
        if (auto status = eachRow(db, known, [&](store::Statement& s) { areas[std::string(s.text(0))]; });
            !status)
            return status;
    if (auto status =
            eachRow(db, "SELECT name, id FROM warehouse",
                    [&](store::Statement& s) { warehouses[std::string(s.text(0))] = s.integer(1); });
        !status)
        return status;
    if (auto status = eachRow(
            db, "SELECT region, warehouse FROM area_said",
            [&](store::Statement& s) { said.emplace_back(std::string(s.text(0)), std::string(s.text(1))); });
        !status)
        return status;
    // Ordered so that of two warehouses with as many orders the older one serves.
    if (auto status = eachRow(
            db,
            "SELECT o.province, o.warehouse_id, COUNT(*) AS n FROM sales_order o WHERE o.warehouse_id IS NOT NULL AND "
            "o.platform_order_id IS NULL AND o.status NOT IN ('unknown', 'unpaid', 'closed_unpaid', 'closed_refunded', 'deleted', "
            "'merged_away') AND COALESCE(o.paid_at, o.created_at) / 86400 >= " +
                std::to_string((asOf - 7 * kAreaWeeks).n) + " GROUP BY 1, 2 ORDER BY 1, n DESC, 2",
            [&](store::Statement& s) {
                Area& area = areas[std::string(s.text(0))];
                if (area.told == 0) {
                    area.proposed = s.integer(1);
                    area.agree = s.integer(2);
                }
                area.told += s.integer(2);
            });
        !status)
        return status;
    const std::int64_t only = warehouses.size() == 1 ? warehouses.begin()->second : 0;
    for (auto& [region, area] : areas) {
        if (area.told == 0) area.proposed = only;
        area.serves = area.proposed;
    }
    for (const auto& [region, name] : said) {
        // One that is gone with its import says nothing until it is back.
        const auto found = warehouses.find(name);
        if (name.empty() || found != warehouses.end())
            areas[region].serves = name.empty() ? 0 : found->second;
    }
    if (auto status = db.exec("DELETE FROM node_region"); !status) return status;
    auto write = db.statement(
        "INSERT INTO node_region(region, warehouse_id, proposed_id, agree, told) VALUES (?, ?, ?, ?, ?)");
    for (const auto& [region, area] : areas)
        if (auto status = write.run(region, area.serves, area.proposed, area.agree, area.told); !status)
            return status;
    return success();
}

namespace {

struct Members {
    std::vector<std::int64_t> nodes;
    std::vector<std::string> categories;
    double channelSpread = 0, regionSpread = 0;
};

Result<forecast::NodeInput> readInput(store::Database& db, Members& members) {
    forecast::NodeInput input;
    std::map<std::string, std::size_t> regions, categories;
    std::map<std::int64_t, std::size_t> nodes, items;
    Status status =
        eachRow(db, "SELECT region, warehouse_id FROM node_region ORDER BY region", [&](store::Statement& s) {
            const auto [at, added] = nodes.emplace(s.integer(1), members.nodes.size());
            if (added) members.nodes.push_back(s.integer(1));
            regions.emplace(std::string(s.text(0)), input.nodeOf.size());
            input.nodeOf.push_back(at->second);
        });
    if (!status) return status.error();
    bool places = true;
    // In the order of the forecast: what is drawn by chance is drawn for the same item again.
    status = eachRow(
        db,
        "SELECT d.sku_id, s.category, d.places, d.quantiles FROM forecast_draw d JOIN sku s ON s.id = d.sku_id ORDER BY d.sku_id",
        [&](store::Statement& s) {
            items.emplace(s.integer(0), input.points.size());
            const auto [at, added] = categories.emplace(std::string(s.text(1)), members.categories.size());
            if (added) members.categories.emplace_back(s.text(1));
            input.category.push_back(at->second);
            input.places.push_back(floats(s.blob(2)));
            places = places && !input.places.back().empty();
            input.points.push_back(pointsOf(s.blob(3)));
        });
    if (!status) return status.error();
    if (!places) input.places.clear();
    status = eachRow(db,
                     "SELECT sku_id, region, SUM(share) FROM forecast_cell GROUP BY sku_id, region ORDER BY "
                     "sku_id, region",
                     [&](store::Statement& s) {
                         const auto item = items.find(s.integer(0));
                         const auto region = regions.find(std::string(s.text(1)));
                         if (item != items.end() && region != regions.end())
                             input.cells.push_back({item->second, 0, region->second, s.real(2)});
                     });
    if (!status) return status.error();
    input.nodes = members.nodes.size();
    input.categories = members.categories.size();
    input.widened.assign(input.categories, 1);
    input.backtest.resize(input.nodeOf.size());
    status = eachRow(
        db,
        "SELECT category, widened, channel_spread, region_spread FROM forecast_level WHERE kind IN ('category', 'total')",
        [&](store::Statement& s) {
            members.channelSpread = s.real(2);
            members.regionSpread = s.real(3);
            if (const auto at = categories.find(std::string(s.text(0)));
                !s.isNull(0) && at != categories.end())
                input.widened[at->second] = s.real(1);
        });
    if (!status) return status.error();
    status = eachRow(db, "SELECT region, first_week, lead, actual, forecast, naive FROM level_backtest",
                     [&](store::Statement& s) {
                         const auto at = regions.find(std::string(s.text(0)));
                         if (at == regions.end()) return;
                         input.backtest[at->second].push_back({Week{static_cast<std::int32_t>(s.integer(1))},
                                                               static_cast<int>(s.integer(2)), s.real(3),
                                                               s.real(4), s.real(5)});
                     });
    if (!status) return status.error();
    return input;
}

}  // namespace

Result<StepResult> runNodes(StepContext& context) {
    store::Database& db = context.db;
    if (auto status = learnAreas(db, context.asOf); !status) return status.error();
    Members members;
    const auto input = readInput(db, members);
    if (!input) return input.error();
    const auto made = forecast::forecastNodes(*input, context.cancel);
    if (!made) return made.error();
    for (
        const char* sql :
        {"DELETE FROM forecast_level_range WHERE node IN (SELECT node FROM forecast_level WHERE warehouse_id IS NOT NULL)",
         "DELETE FROM forecast_level WHERE warehouse_id IS NOT NULL"})
        if (auto status = db.exec(sql); !status) return status.error();
    auto first = db.integer("SELECT COALESCE(MIN(week), 0) FROM forecast_point");
    if (!first) return first.error();
    auto level = db.statement(
        "INSERT INTO forecast_level(node, kind, category, wape, bias, naive_wape, channel_spread, region_spread, warehouse_id, widened) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto range = db.statement(
        "INSERT INTO forecast_level_range(node, week, lo50, hi50, lo80, hi80, lo95, hi95) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const forecast::NodeForecast& node : *made) {
        const std::string own = "w:" + std::to_string(members.nodes[node.node]);
        const auto category =
            node.category ? std::optional(members.categories[*node.category]) : std::nullopt;
        const std::string key = category ? "c:" + *category + "|" + own : own;
        if (auto status = level.run(key, category ? "category_node" : "node", category, node.wape, node.bias,
                                    node.naiveWape, members.channelSpread, members.regionSpread,
                                    members.nodes[node.node], node.widened);
            !status)
            return status.error();
        for (std::size_t h = 0; h < node.ratio.size(); ++h) {
            const forecast::Point& p = node.ratio[h];
            if (auto status = range.run(key, *first + static_cast<std::int64_t>(h), p.lo50, p.hi50, p.lo80,
                                        p.hi80, p.lo95, p.hi95);
                !status)
                return status.error();
        }
    }
    StepResult result;
    result.summary.insert(QLatin1String("nodes"), static_cast<qint64>(members.nodes.size()));
    return result;
}

}  // namespace roulian::workspace
