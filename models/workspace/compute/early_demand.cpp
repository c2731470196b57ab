#include "workspace/compute/early_demand.h"

#include <vector>

#include "workspace/compute/rows.h"

namespace roulian::workspace {

Status applyEarlyDemand(store::Database& db, Week first, Day asOf) {
    struct Wish {
        std::int64_t sku;
        double units;
    };
    std::vector<Wish> wishes;
    const std::string oldest = std::to_string(std::int64_t{(asOf - kWishDays).n} * 86400);
    const std::string newest = std::to_string(std::int64_t{(asOf + 1).n} * 86400);
    auto status =
        eachRow(db,
                "SELECT i.sku_id, SUM(i.qty_milli) / 1000.0 FROM entry_item i JOIN collection_entry e ON "
                "e.id = i.entry_id WHERE i.state = 'confirmed' AND e.state = 'live' AND e.order_id IS NULL "
                "AND i.sku_id IS NOT NULL AND (e.submitted_at IS NULL OR (e.submitted_at >= " +
                    oldest + " AND e.submitted_at < " + newest + ")) GROUP BY i.sku_id ORDER BY i.sku_id",
                [&](store::Statement& s) {
                    wishes.push_back({s.integer(0), s.real(1)});
                });
    if (!status) return status;
    auto raise = db.statement(
        "UPDATE forecast_point SET mean = MAX(mean, ?3), lo50 = MAX(lo50, ?3), hi50 = MAX(hi50, ?3), lo80 = MAX(lo80, "
        "?3), hi80 = MAX(hi80, ?3), lo95 = MAX(lo95, ?3), hi95 = MAX(hi95, ?3) WHERE sku_id = ?1 AND week = ?2");
    auto note = db.statement(
        "UPDATE forecast_item SET params = json_set(params, '$.early_wishes', ?2) WHERE sku_id = ?1");
    auto part = db.statement("UPDATE forecast_part SET early = ?3 WHERE sku_id = ?1 AND week = ?2");
    for (const Wish& wish : wishes) {
        if (wish.units <= 0) continue;
        if (status = raise.run(wish.sku, first, wish.units); !status) return status;
        if (status = note.run(wish.sku, wish.units); !status) return status;
        if (status = part.run(wish.sku, first, wish.units); !status) return status;
    }
    return success();
}

}  // namespace roulian::workspace
