#include "workspace/compute/plan_input.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace roulian::workspace {

namespace {

using Row = store::Statement;

// Runs a query and hands every row to the function.
Status each(store::Database& db, std::string_view sql, const std::function<void(Row&)>& take) {
    auto s = db.statement(sql);
    for (;;) {
        auto more = s.step();
        if (!more) return more.error();
        if (!*more) return success();
        take(s);
    }
}

std::optional<Qty> positiveQty(const Row& s, int column) {
    const auto value = s.optInteger(column);
    return value && *value > 0 ? std::optional(Qty::fromMilli(*value)) : std::nullopt;
}
std::optional<Money> money(const Row& s, int column) {
    const auto value = s.optInteger(column);
    return value ? std::optional(Money::fromFen(*value)) : std::nullopt;
}
std::optional<int> wholeNumber(const Row& s, int column) {
    const auto value = s.optInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

planning::SellingWay wayOf(std::string_view way) {
    if (way == "fresh") return planning::SellingWay::Fresh;
    if (way == "custom") return planning::SellingWay::Custom;
    return planning::SellingWay::Standard;
}

// On hand is what lies there; what customers wait for comes in as their orders.
Status readItems(StepContext& context, PlanSource& source) {
    return each(
        context.db,
        "SELECT s.id, s.code, s.selling_way, s.kind = 'goods' AND (EXISTS (SELECT 1 FROM order_line l WHERE l.sku_id = s.id) OR NOT EXISTS "
        "(SELECT 1 FROM bom_line b WHERE b.sku_id = s.id)), s.cost_fen, s.price_fen, s.pack_milli, s.shelf_life_days, CASE WHEN k.lists_on_hand > 0 THEN k.on_hand ELSE k.available END, k.safety_min, "
        "k.days_max FROM sku s LEFT JOIN stock_total k ON k.sku_id = s.id "
        "ORDER BY s.id",
        [&](Row& s) {
            planning::Item item;
            item.id = {s.integer(0)};
            item.code = std::string(s.text(1));
            const bool goods = s.integer(3) != 0;
            // Materials are planned to the needs of what they go into, whatever the brand sells.
            item.sellingWay =
                !goods ? planning::SellingWay::Standard
                       : wayOf(s.text(2).empty() ? std::string_view(context.templateId) : s.text(2));
            item.unitCost = money(s, 4);
            item.salesPrice = money(s, 5);
            if (const auto pack = positiveQty(s, 6)) item.lot.pack = *pack;
            if (const auto life = wholeNumber(s, 7); life && *life > 0) item.shelfLifeDays = life;
            item.onHand = Qty::fromMilli(s.integer(8));
            item.safetyStock = positiveQty(s, 9);
            if (const auto days = s.optReal(10); days && *days > 0)
                item.maxCoverDays = static_cast<int>(*days);
            source.input.items.push_back(item);
        });
}

// Customers' open lines; a group-buy sheet never says that its orders were picked up, so those count as handed over
// a few days after their day. What the ERP has locked beyond them belongs to orders that were not imported.
Status readOrders(StepContext& context, PlanSource& source) {
    const int patience = static_cast<int>(context.number("plan.open_order_days", 60));
    const int promise = static_cast<int>(context.number("plan.promise_days", 2));
    const int pickup = static_cast<int>(context.number("plan.pickup_days", 3));
    std::unordered_map<std::int64_t, std::int64_t> open;
    auto s = context.db.statement(
        "SELECT l.id, l.sku_id, l.qty_milli, COALESCE(o.promised_day, o.window_from / 86400, COALESCE(o.paid_at, o.created_at) / 86400 + ?2) "
        "FROM demand_line l JOIN sales_order o ON o.id = l.order_id WHERE l.sku_id IS NOT NULL AND l.qty_milli > 0 AND o.shipped_at IS NULL "
        "AND o.status IN ('to_ship', 'partly_shipped', 'grouping') AND l.at / 86400 >= ?1 "
        "AND (o.pickup_point = '' OR l.at / 86400 >= ?3) "
        "AND NOT EXISTS (SELECT 1 FROM shipment_order p WHERE p.order_id = o.id) ORDER BY l.id");
    s.bind(1, context.asOf - patience).bind(2, promise).bind(3, context.asOf - pickup);
    for (;;) {
        auto more = s.step();
        if (!more) return more.error();
        if (!*more) break;
        source.input.orders.push_back(
            {std::to_string(s.integer(0)), {s.integer(1)}, Qty::fromMilli(s.integer(2)), s.day(3)});
        open[s.integer(1)] += s.integer(2);
    }
    return each(context.db, "SELECT sku_id, SUM(locked_milli) FROM stock_now GROUP BY sku_id ORDER BY sku_id",
                [&](Row& row) {
                    const std::int64_t locked = row.integer(1), known = open[row.integer(0)];
                    if (locked > known)
                        source.input.orders.push_back({"locked:" + std::to_string(row.integer(0)),
                                                       {row.integer(0)},
                                                       Qty::fromMilli(locked - known),
                                                       context.asOf});
                });
}

// What nobody is expected to buy needs no safety stock, however its history varied (winter coats in August).
Status readForecast(StepContext& context, PlanSource& source) {
    constexpr double kSpread = 2 * 1.2816;  // the 80 % range of a normal error, in standard deviations
    return each(
        context.db,
        "SELECT f.sku_id, f.week, f.final, f.lo80, f.hi80 FROM forecast_final f JOIN (SELECT sku_id FROM forecast_final GROUP BY sku_id HAVING "
        "SUM(final) >= 0.5) d ON d.sku_id = f.sku_id ORDER BY f.sku_id, f.week",
        [&](Row& s) {
            source.input.forecast.push_back({{s.integer(0)},
                                             {static_cast<std::int32_t>(s.integer(1))},
                                             s.real(2),
                                             (s.real(4) - s.real(3)) / kSpread});
        });
}

// What has been received is taken off the earliest planned deliveries of the line.
Status readReceipts(StepContext& context, PlanSource& source) {
    std::int64_t line = 0, received = 0;
    return each(
        context.db,
        "SELECT l.id, COALESCE(n.seq, 0), l.sku_id, COALESCE(n.qty_milli, l.qty_milli), l.received_milli, COALESCE(n.expected_day, n.due_day, "
        "q.ordered_at / 86400 + 7), q.supplier_id, l.price_fen, q.no FROM po_line l JOIN purchase_order q ON q.id = l.po_id "
        "LEFT JOIN po_plan n ON n.po_line_id = l.id WHERE q.status NOT IN ('closed', 'cancelled') ORDER BY l.id, n.due_day, n.seq",
        [&](Row& s) {
            if (s.integer(0) != line) {
                line = s.integer(0);
                received = s.integer(4);
            }
            const std::int64_t used = std::min(received, s.integer(3));
            received -= used;
            const std::int64_t rest = s.integer(3) - used;
            if (rest <= 0 || s.isNull(5)) return;
            planning::ScheduledReceipt receipt;
            receipt.id = std::to_string(line) + ":" + std::to_string(s.integer(1));
            receipt.item = {s.integer(2)};
            receipt.qty = Qty::fromMilli(rest);
            receipt.due = s.day(5);
            receipt.supplier = {s.integer(6)};
            receipt.unitPrice = money(s, 7);
            source.receiptNames[receipt.id] = std::string(s.text(8));
            source.input.receipts.push_back(std::move(receipt));
        });
}

Status readStructure(StepContext& context, PlanSource& source) {
    planning::PlanInput& input = source.input;
    // Of several versions of one parent the newest holds.
    auto status = each(
        context.db,
        "SELECT b.parent_sku_id, l.sku_id, l.numerator_milli, l.denominator_milli, l.scrap_rate, b.use FROM bom_line l JOIN bom b "
        "ON b.id = l.bom_id WHERE b.id = (SELECT MAX(id) FROM bom n WHERE n.parent_sku_id = b.parent_sku_id) ORDER BY b.id, l.seq",
        [&](Row& s) {
            input.bom.push_back(
                {{s.integer(0)},
                 {s.integer(1)},
                 Qty::fromMilli(s.integer(2)),
                 Qty::fromMilli(s.integer(3)),
                 s.real(4),
                 s.text(5) == "bundle" ? planning::BomUse::Bundle : planning::BomUse::Manufacture});
        });
    if (!status) return status;
    status = each(
        context.db,
        "SELECT supplier_id, sku_id, price_fen, lead_days, min_milli, pack_milli, share FROM supplier_item ORDER BY id",
        [&](Row& s) {
            input.terms.push_back({{s.integer(0)},
                                   {s.integer(1)},
                                   money(s, 2),
                                   wholeNumber(s, 3),
                                   positiveQty(s, 4),
                                   positiveQty(s, 5),
                                   s.optReal(6)});
        });
    if (!status) return status;
    status = each(context.db, "SELECT id, code, name, hours_per_day, work_week FROM resource ORDER BY id",
                  [&](Row& s) {
                      planning::Resource resource{{s.integer(0)}, std::string(s.text(1)), s.real(3), 0};
                      const std::string_view days = s.text(4);
                      for (std::size_t i = 0; i < days.size() && i < 7; ++i)
                          if (days[i] == '1')
                              resource.workWeek = static_cast<std::uint8_t>(resource.workWeek | (1u << i));
                      if (days.empty()) resource.workWeek = 0x1f;
                      source.resourceNames[s.integer(0)] = std::string(s.text(2));
                      input.resources.push_back(resource);
                  });
    if (!status) return status;
    status = each(context.db, "SELECT resource_id, day, hours FROM resource_day ORDER BY id", [&](Row& s) {
        input.exceptions.push_back({{s.integer(0)}, s.day(1), s.real(2)});
    });
    if (!status) return status;
    return each(
        context.db,
        "SELECT sku_id, resource_id, minutes_per_unit, setup_minutes, lead_days, min_milli, multiple_milli FROM routing ORDER BY id",
        [&](Row& s) {
            input.routings.push_back({{s.integer(0)},
                                      {s.integer(1)},
                                      s.real(2),
                                      s.real(3),
                                      wholeNumber(s, 4),
                                      positiveQty(s, 5),
                                      positiveQty(s, 6)});
        });
}

Status readOverrides(StepContext& context, PlanSource& source) {
    return each(
        context.db,
        "SELECT order_key, sku_id, kind, qty_milli, stat_qty_milli, due_day, supplier_id, resource_id, cancelled, as_of_day, known_batch "
        "FROM plan_override ORDER BY id",
        [&](Row& s) {
            planning::OrderOverride change;
            change.key = std::string(s.text(0));
            change.item = {s.integer(1)};
            change.make = s.text(2) == "make";
            change.action = s.integer(8) != 0 ? planning::OrderOverride::Action::Cancel
                                              : planning::OrderOverride::Action::Fix;
            // A cancelled order is missed in the quantity the plan had wanted.
            change.qty = Qty::fromMilli(s.integer(8) != 0 && s.integer(4) > 0 ? s.integer(4) : s.integer(3));
            change.due = s.day(5);
            change.supplier = {s.integer(6)};
            change.resource = {s.integer(7)};
            change.made = s.day(9);
            change.madeAt = s.integer(10);
            source.overrideStatQty[change.key] = s.integer(4);
            source.input.overrides.push_back(std::move(change));
        });
}

// What was ordered, to find the planner's decisions that are carried out by now. Of a closed or cancelled document only
// what came counts. knownAt is the import that first told about the line.
Status readPlaced(StepContext& context, PlanSource& source) {
    return each(
        context.db,
        "SELECT l.id, l.sku_id, CASE WHEN q.status IN ('closed', 'cancelled') THEN l.received_milli ELSE l.qty_milli END, "
        "q.ordered_at / 86400, l.batch_id, q.supplier_id FROM po_line l JOIN purchase_order q ON q.id = l.po_id WHERE l.sku_id IN "
        "(SELECT sku_id FROM plan_override WHERE NOT cancelled) ORDER BY l.id",
        [&](Row& s) {
            planning::PlacedOrder placed;
            placed.id = std::string(s.text(0));
            placed.item = {s.integer(1)};
            placed.qty = Qty::fromMilli(s.integer(2));
            if (!s.isNull(3)) placed.day = s.day(3);
            placed.knownAt = s.integer(4);
            placed.supplier = {s.integer(5)};
            source.input.placed.push_back(std::move(placed));
        });
}

}  // namespace

Result<PlanSource> readPlanSource(StepContext& context) {
    PlanSource source;
    source.input.today = context.asOf;
    for (const auto read :
         {readItems, readOrders, readForecast, readReceipts, readStructure, readOverrides, readPlaced})
        if (auto status = read(context, source); !status) return status.error();
    const auto stock = context.db.integer("SELECT EXISTS (SELECT 1 FROM stock_snapshot)");
    source.stockKnown = stock && *stock != 0;
    return source;
}

planning::PlanOptions planOptions(const StepContext& context) {
    planning::PlanOptions options;
    // What decides success differs by way of selling: fashion and fresh risk leftovers, FMCG risks empty shelves.
    const bool fmcg = context.templateId == "fmcg" || context.templateId.empty();
    const bool fresh = context.templateId == "fresh";
    options.defaultServiceLevel = context.number("plan.service_level", fmcg ? 0.97 : 0.92);
    options.defaultReviewDays = static_cast<int>(context.number("plan.review_days", fresh ? 1 : 7));
    options.defaultLeadDays = static_cast<int>(context.number("plan.lead_days", 7));
    options.frozenDays = static_cast<int>(context.number("plan.frozen_days", 0));
    options.excessCoverDays = static_cast<int>(context.number("plan.excess_days", fresh ? 14 : 90));
    options.horizonWeeks = std::clamp(static_cast<int>(context.number("plan.horizon", 13)), 4, 52);
    return options;
}

}  // namespace roulian::workspace
