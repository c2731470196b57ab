// Warehouses and the provinces each serves.
#include "workspace/tables/table_def.h"

namespace roulian::workspace {

using enum ColumnType;

std::vector<TableDef> nodeTables() {
    return {
        // What is said counts at once; the levels follow with the next computation.
        {.id = "areas",
         .columns =
             {col("region", Text, "n.region").frozen().searched(),
              col("warehouse", Text, "COALESCE(a.warehouse, e.name, '')").editable().searched(),
              col("source", Status,
                  "CASE WHEN a.region IS NOT NULL THEN 'said' WHEN n.told > 0 THEN 'orders' WHEN n.proposed_id <> 0 THEN 'only' ELSE "
                  "'unknown' END"),
              col("agree", Integer, "NULLIF(n.agree, 0)"), col("told", Integer, "NULLIF(n.told, 0)"),
              col("recent_mean", Real, "COALESCE(c.recent, 0) / 4000.0"),
              col("proposed", Text, "COALESCE(e.name, '')").hidden(), col("reason", Text, "a.reason"),
              col("person", Text, "a.person"), col("at", Time, "a.made_at").hidden(),
              col("warehouse_id", Integer, "n.warehouse_id").hidden()},
         .from =
             "FROM (SELECT region, warehouse_id, proposed_id, agree, told FROM node_region UNION ALL SELECT region, 0, 0, 0, 0 FROM "
             "area_said WHERE region NOT IN (SELECT region FROM node_region)) n LEFT JOIN area_said a ON a.region = n.region LEFT JOIN "
             "warehouse e ON e.id = n.proposed_id LEFT JOIN (SELECT region, "
             "SUM(recent_milli) AS recent FROM forecast_cell GROUP BY region) c ON c.region = n.region WHERE 1",
         .key = "'r:' || n.region",
         .where = {{"region", "n.region = ?"}, {"warehouse", "COALESCE(a.warehouse, e.name, '') = ?"}},
         .sortColumn = "recent_mean",
         .descending = true,
         .overridden = "a.region IS NOT NULL"},
        {.id = "warehouses",
         .columns =
             {col("name", Text, "w.name").frozen().searched(),
              col("regions", Integer,
                  "(SELECT COUNT(*) FROM node_region n WHERE n.warehouse_id = w.id AND n.region <> '')"),
              col("skus", Integer,
                  "(SELECT COUNT(DISTINCT s.sku_id) FROM stock_now s WHERE s.warehouse_id = w.id)"),
              col("warehouse_id", Integer, "w.id").hidden()},
         .from = "FROM warehouse w WHERE 1",
         .key = "w.id",
         .where = {{"warehouse", "w.id = ?"}},
         .sortColumn = "name"},
    };
}

}  // namespace roulian::workspace
