// Forecasts by level: category, channel (shop), region (province), warehouse, and parts of products that fall to them. Tables level_…
// show whole nodes with their accuracy; tables part_… the members of what `where` narrows to.
#include <memory>
#include <string>

#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

namespace {

// Forecast sums of each product.
const std::string kSums =
    "(SELECT f.sku_id, SUM(CASE WHEN f.week < w.w0 + 4 THEN f.stat END) AS stat4, SUM(CASE WHEN f.week < w.w0 + 4 THEN f.final END) "
    "AS final4, SUM(f.final) AS total, COUNT(f.override_id) AS overrides FROM forecast_final f JOIN (SELECT MIN(week) AS w0 FROM "
    "forecast_point) w GROUP BY f.sku_id)";

// Whole products: nothing falls apart, so the cells need not be read.
const std::string kProducts =
    "(SELECT t.sku_id, NULL AS shop_id, NULL AS region, t.stat4, t.final4, t.total, t.overrides, (SELECT SUM(c.recent_milli) FROM "
    "forecast_cell c WHERE c.sku_id = t.sku_id) AS recent FROM " +
    kSums + " t)";

// Products by shop and province. Weeks with a split of their own (a person changed one channel) differ from the rest.
const std::string kCells =
    "(SELECT c.sku_id, c.shop_id, c.region, t.stat4 * c.share AS stat4, t.final4 * c.share AS final4, t.total * c.share AS total, "
    "t.overrides, c.recent_milli AS recent FROM forecast_cell c JOIN " +
    kSums +
    " t ON t.sku_id = c.sku_id UNION ALL "
    "SELECT x.sku_id, x.shop_id, x.region, 0, CASE WHEN x.week < (SELECT MIN(week) FROM forecast_point) + 4 THEN f.final * (x.share - "
    "COALESCE(c.share, 0)) ELSE 0 END, f.final * (x.share - COALESCE(c.share, 0)), 1, 0 FROM split_cell x JOIN forecast_final f ON "
    "f.sku_id = x.sku_id AND f.week = x.week LEFT JOIN forecast_cell c ON c.sku_id = x.sku_id AND c.shop_id = x.shop_id AND "
    "c.region = x.region)";

// Regions that one warehouse serves.
constexpr const char* kServed = "d.region IN (SELECT region FROM node_region WHERE warehouse_id = ?)";

enum class By { Total, Category, Channel, Region, Node, Product };

struct Grouping {
    const char* group;
    const char* key;  // of the row; of a node above the products its key in forecast_level
    const char* name;
    const char* nodes;  // join to the node's own row
};

Grouping grouping(By by) {
    switch (by) {
        case By::Total:
            return {"", "'all'", "''", "l.node = 'all'"};
        case By::Category:
            return {"GROUP BY s.category", "'c:' || s.category", "s.category", "l.node = 'c:' || s.category"};
        case By::Channel:
            return {"GROUP BY d.shop_id", "'s:' || d.shop_id", "COALESCE(h.name, '')",
                    "l.node = 's:' || d.shop_id"};
        case By::Region:
            return {"GROUP BY d.region", "'r:' || d.region", "d.region", "l.node = 'r:' || d.region"};
        case By::Node:
            return {"GROUP BY COALESCE(a.warehouse_id, 0)", "'w:' || COALESCE(a.warehouse_id, 0)",
                    "COALESCE(e.name, '')", "l.node = 'w:' || COALESCE(a.warehouse_id, 0)"};
        case By::Product:
            return {
                "GROUP BY d.sku_id", "'i:' || d.sku_id",
                "s.name || CASE WHEN s.spec <> '' AND instr(s.name, s.spec) = 0 THEN ' ' || s.spec ELSE '' END",
                ""};
    }
    return {};
}

// `text` must outlive the table: definitions hold pointers.
const char* kept(const std::string& text) {
    static std::vector<std::unique_ptr<std::string>> all;
    all.push_back(std::make_unique<std::string>(text));
    return all.back()->c_str();
}

TableDef levelTable(const char* id, By by, bool whole) {
    const Grouping g = grouping(by);
    const bool cells = !whole || by == By::Channel || by == By::Region || by == By::Node;
    const bool product = by == By::Product;
    std::string from = "FROM " + (cells ? kCells : kProducts) +
                       " d JOIN sku s ON s.id = d.sku_id JOIN forecast_item i ON i.sku_id = d.sku_id "
                       "LEFT JOIN shop h ON h.id = d.shop_id";
    if (by == By::Node)
        from +=
            " LEFT JOIN node_region a ON a.region = d.region LEFT JOIN warehouse e ON e.id = a.warehouse_id";
    if (whole && !product) from += std::string(" LEFT JOIN forecast_level l ON ") + g.nodes;
    const char* judged = product ? "i" : "l";
    const auto figure = [&](const char* column) {
        return whole ? kept(std::string("MIN(") + judged + "." + column + ")") : "NULL";
    };
    TableDef def;
    def.id = id;
    def.columns = {col("name", Text, g.name).frozen().searched()};
    if (product) def.columns.push_back(col("code", Text, "s.code").frozen().searched());
    if (by == By::Channel) def.columns.push_back(col("channel", Status, "h.channel"));
    if (product) def.columns.push_back(col("abc", Text, "i.abc"));
    for (const ColumnDef& column :
         {col("products", Integer, "COUNT(DISTINCT d.sku_id)"),
          col("recent_mean", Real, "SUM(d.recent) / 4000.0"), col("stat", Real, "SUM(d.stat4) / 4"),
          col("overridden", Integer,
              "NULLIF(COUNT(DISTINCT CASE WHEN d.overrides > 0 THEN d.sku_id END), 0)"),
          col("final", Real, "SUM(d.final4) / 4"),
          col("against_recent", Percent, "SUM(d.final4) / NULLIF(SUM(d.recent) / 1000.0, 0) - 1", 0),
          col("total", Real, "SUM(d.total)"), col("wape", Percent, figure("wape"), 1),
          col("bias", Percent, figure("bias"), 1),
          col("fva", Percent,
              whole ? kept(std::string("MIN(") + judged + ".naive_wape - " + judged + ".wape)") : "NULL", 1),
          col("unit", Text, "CASE WHEN COUNT(DISTINCT s.unit) = 1 THEN MIN(s.unit) ELSE '*' END")
              .as(Shape::UnitName),
          col("category", Text, "s.category").hidden(), col("shop_id", Integer, "d.shop_id").hidden(),
          col("region", Text, "d.region").hidden(), col("sku_id", Integer, "d.sku_id").hidden()})
        def.columns.push_back(column);
    if (by == By::Node)
        def.columns.push_back(col("warehouse_id", Integer, "COALESCE(a.warehouse_id, 0)").hidden());
    def.from = kept(from + " WHERE 1");
    def.key = g.key;
    def.where = {{"category", "s.category = ?"}, {"sku", "d.sku_id = ?"}};
    if (cells) {
        def.where["shop"] = "d.shop_id = ?";
        def.where["region"] = "d.region = ?";
        def.where["warehouse"] = kServed;
    }
    def.group = by == By::Total ? "HAVING COUNT(*) > 0" : g.group;
    def.sortColumn = "total";
    def.descending = true;
    def.overridden = "SUM(d.overrides) > 0";
    return def;
}

// Parts of the node p.node by week; whole products where the node has neither channel nor region nor warehouse.
const char* kNodeParts =
    "FROM (SELECT n.node, n.category, n.shop_id, n.region, n.warehouse_id, f.week, f.stat, f.final, f.override_id, f.sku_id FROM "
    "forecast_level n JOIN sku s ON n.category IS NULL OR s.category = n.category JOIN forecast_final f ON f.sku_id = s.id WHERE "
    "n.shop_id IS NULL AND n.region IS NULL AND n.warehouse_id IS NULL UNION ALL "
    "SELECT n.node, n.category, n.shop_id, n.region, n.warehouse_id, f.week, f.stat, f.final, f.override_id, f.sku_id FROM "
    "forecast_level n JOIN sku s ON n.category IS NULL OR s.category = n.category JOIN level_part f ON f.sku_id = s.id AND (n.shop_id "
    "IS NULL OR f.shop_id = n.shop_id) AND (n.region IS NULL OR f.region = n.region) AND (n.warehouse_id IS NULL OR EXISTS (SELECT 1 "
    "FROM node_region a WHERE a.region = f.region AND a.warehouse_id = n.warehouse_id)) WHERE n.shop_id IS NOT NULL OR n.region IS NOT "
    "NULL OR n.warehouse_id IS NOT NULL) p "
    "JOIN sku s ON s.id = p.sku_id LEFT JOIN forecast_level_range r ON r.node = p.node AND r.week = p.week LEFT JOIN level_override o "
    "ON o.week = p.week AND o.category IS p.category AND o.shop_id IS p.shop_id AND o.region IS p.region AND o.warehouse_id IS "
    "p.warehouse_id AND o.sku_id IS NULL WHERE 1";

// A part of one product: its own range and the chance of falling to the part, see forecast/levels.h.
std::string partRange(const char* level, const char* z) {
    const std::string share = "SUM(p.share)", mean = "MIN(q.mean)", q = std::string("MIN(q.") + level + ")";
    const std::string own = share + " * (" + q + " - " + mean + ")";
    const std::string spread =
        "(SELECT MAX(channel_spread, region_spread) FROM forecast_level WHERE node = 'all')";
    const std::string chance = std::string(z) + " * " + z + " * MAX(0, " + share + " * (1 - " + share +
                               ")) * (" + mean + " + " + spread + " * " + mean + " * " + mean + ")";
    const char* sign = z[0] == '-' ? "-" : "+";
    return "MAX(0, SUM(p.stat) " + std::string(sign) + " roulian_root(" + own + " * (" + own + ") + " +
           chance + "))";
}

const char* kOverrideText =
    "CASE MIN(o.op) WHEN 'set' THEN printf('%.15g', ROUND(MIN(o.amount), 3)) WHEN 'add' THEN printf('%+.15g', ROUND(MIN(o.amount), 3)) WHEN 'mul' THEN "
    "printf('*%.15g', ROUND(MIN(o.amount), 3)) END";

ColumnDef unitOf() {
    return col("unit", Text, "CASE WHEN COUNT(DISTINCT s.unit) = 1 THEN MIN(s.unit) ELSE '*' END")
        .as(Shape::UnitName)
        .hidden();
}

TableDef levelWeeks() {
    const auto range = [](const char* of) { return kept(std::string("SUM(p.stat) * MIN(r.") + of + ")"); };
    return {
        .id = "level_weeks",
        .columns = {col("week", Week, "p.week").frozen(), col("stat", Real, "SUM(p.stat)", 1),
                    col("override", Text, kOverrideText).editable(), col("final", Real, "SUM(p.final)", 1),
                    col("overridden", Integer,
                        "NULLIF(COUNT(DISTINCT CASE WHEN p.override_id IS NOT NULL THEN p.sku_id END), 0)"),
                    col("lo50", Real, range("lo50"), 1).hidden(),
                    col("hi50", Real, range("hi50"), 1).hidden(), col("lo80", Real, range("lo80"), 1),
                    col("hi80", Real, range("hi80"), 1), col("lo95", Real, range("lo95"), 1).hidden(),
                    col("hi95", Real, range("hi95"), 1).hidden(), col("reason", Text, "MIN(o.reason)"),
                    col("person", Text, "MIN(o.person)"), col("at", Time, "MIN(o.made_at)"),
                    col("origin", Integer, "MIN(o.id)").hidden(), unitOf()},
        .from = kNodeParts,
        .key = "p.node || '@' || p.week",
        .where = {{"node", "p.node = ?"}},
        .group = "GROUP BY p.node, p.week",
        .sortColumn = "week",
        .overridden = "MIN(o.id) IS NOT NULL OR COUNT(p.override_id) > 0"};
}

// Figures said of parts of one product may cross: one for a shop and one for a warehouse both hold some of its cells. Each cell
// counts once, and a part shows a figure that holds all of it.
TableDef partWeeks() {
    const auto whole = [](const char* sql) {
        return kept(std::string("CASE WHEN COUNT(o.id) = COUNT(*) AND MIN(o.id) = MAX(o.id) THEN ") + sql +
                    " END");
    };
    const auto range = [](const char* level, const char* z) { return kept(partRange(level, z)); };
    return {
        .id = "part_weeks",
        .columns = {col("week", Week, "p.week").frozen(), col("stat", Real, "SUM(p.stat)", 1),
                    col("override", Text, whole(kOverrideText)).editable(),
                    col("final", Real, "SUM(p.final)", 1),
                    col("lo50", Real, range("lo50", "-0.6745"), 1).hidden(),
                    col("hi50", Real, range("hi50", "0.6745"), 1).hidden(),
                    col("lo80", Real, range("lo80", "-1.2816"), 1),
                    col("hi80", Real, range("hi80", "1.2816"), 1),
                    col("lo95", Real, range("lo95", "-1.96"), 1).hidden(),
                    col("hi95", Real, range("hi95", "1.96"), 1).hidden(),
                    col("reason", Text, whole("MIN(o.reason)")), col("person", Text, whole("MIN(o.person)")),
                    col("at", Time, whole("MIN(o.made_at)")),
                    col("origin", Integer, whole("MIN(o.id)")).hidden(), unitOf()},
        .from =
            "FROM level_part p JOIN sku s ON s.id = p.sku_id JOIN forecast_point "
            "q ON q.sku_id = p.sku_id AND q.week = p.week LEFT JOIN level_override o ON o.id = (SELECT MIN(y.id) FROM level_override y "
            "WHERE y.week = p.week AND y.sku_id = p.sku_id AND (y.shop_id IS NULL OR y.shop_id = p.shop_id) AND (y.region IS NULL OR "
            "y.region = p.region) AND (y.warehouse_id IS NULL OR EXISTS (SELECT 1 FROM node_region a WHERE a.region = p.region AND "
            "a.warehouse_id = y.warehouse_id))) WHERE 1",
        .key = "p.sku_id || '@' || p.week",
        .where = {{"sku", "p.sku_id = ?"},
                  {"shop", "p.shop_id = ?"},
                  {"region", "p.region = ?"},
                  {"warehouse", "p.region IN (SELECT region FROM node_region WHERE warehouse_id = ?)"}},
        .group = "GROUP BY p.sku_id, p.week",
        .sortColumn = "week",
        .overridden = "COUNT(p.override_id) > 0"};
}

}  // namespace

std::vector<TableDef> levelTables() {
    return {
        levelTable("level_total", By::Total, true),
        levelTable("level_categories", By::Category, true),
        levelTable("level_channels", By::Channel, true),
        levelTable("level_regions", By::Region, true),
        levelTable("level_nodes", By::Node, true),
        levelTable("level_products", By::Product, true),
        levelTable("part_categories", By::Category, false),
        levelTable("part_channels", By::Channel, false),
        levelTable("part_regions", By::Region, false),
        levelTable("part_nodes", By::Node, false),
        levelTable("part_products", By::Product, false),
        levelWeeks(),
        partWeeks(),
        {.id = "level_history",
         .columns = {col("week", Week, "d.week").frozen(), col("qty", Qty, "SUM(d.qty_milli)")},
         .from =
             "FROM forecast_level n JOIN demand_level_week d ON (n.category IS NULL OR d.category = n.category) AND (n.shop_id IS NULL "
             "OR d.shop_id = n.shop_id) AND (n.region IS NULL OR d.region = n.region) AND (n.warehouse_id IS NULL OR EXISTS (SELECT 1 "
             "FROM node_region a WHERE a.region = d.region AND a.warehouse_id = n.warehouse_id)) WHERE 1",
         .key = "n.node || '@' || d.week",
         .where = {{"node", "n.node = ?"}},
         .group = "GROUP BY n.node, d.week",
         .sortColumn = "week"},
        {.id = "part_history",
         .columns = {col("week", Week, "d.week").frozen(), col("qty", Qty, "SUM(d.qty_milli)"),
                     col("unit", Text, "MIN(d.unit)").as(Shape::UnitName).hidden()},
         .from =
             "FROM (SELECT l.sku_id, COALESCE(l.shop_id, 0) AS shop_id, COALESCE(l.province, '') AS region, (l.at / 86400 + 3) / 7 AS "
             "week, l.qty_milli, s.unit FROM demand_line l JOIN sku s ON s.id = l.sku_id WHERE l.at IS NOT NULL AND (l.at / 86400 + 3) / "
             "7 < (SELECT MIN(week) FROM forecast_point)) d WHERE 1",
         .key = "d.sku_id || '@' || d.week",
         .where = {{"sku", "d.sku_id = ?"},
                   {"shop", "d.shop_id = ?"},
                   {"region", "d.region = ?"},
                   {"warehouse", kServed}},
         .group = "GROUP BY d.sku_id, d.week",
         .sortColumn = "week"},
        {.id = "level_overrides",
         .columns = {col("week", Week, "o.week").frozen(), col("category", Text, "o.category").searched(),
                     col("shop", Text, "h.name"), col("channel", Status, "h.channel"),
                     col("region", Text, "o.region"), col("warehouse", Text, "e.name"),
                     col("product", Text, "s.name").searched(), col("op", Status, "o.op"),
                     col("amount", Real, "o.amount", 1),
                     col("parts", Integer,
                         "(SELECT COUNT(*) FROM forecast_override p WHERE p.origin_id = o.id)"),
                     col("reason", Text, "o.reason").searched(), col("person", Text, "o.person"),
                     col("at", Time, "o.made_at")},
         .from =
             "FROM level_override o LEFT JOIN shop h ON h.id = o.shop_id LEFT JOIN sku s ON s.id = o.sku_id LEFT JOIN warehouse e ON e.id = "
             "o.warehouse_id WHERE 1",
         .key = "o.id",
         .sortColumn = "at",
         .descending = true,
         .summable = false},
    };
}

}  // namespace roulian::workspace
