// Forecast, stock and open orders → planned orders with reasons; what changed since the last plan.
#include <algorithm>
#include <map>

#include "planning/planning.h"
#include "workspace/compute/json_text.h"
#include "workspace/compute/plan_input.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

// The plan on file before this run, as far as comparing needs it.
Result<std::vector<planning::PlannedOrder>> readLastPlan(store::Database& db) {
    std::vector<planning::PlannedOrder> orders;
    auto s = db.statement(
        "SELECT key, sku_id, qty_milli, release_day, due_day, kind, cost_fen, supplier_id, resource_id FROM plan_order WHERE change NOT IN ('cancelled', 'overdue') ORDER BY key");
    for (;;) {
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) return orders;
        planning::PlannedOrder order;
        order.key = std::string(s.text(0));
        order.item = {s.integer(1)};
        order.qty = s.qty(2);
        order.start = s.day(3);
        order.due = s.day(4);
        order.kind = s.text(5) == "make" ? planning::OrderKind::Make : planning::OrderKind::Buy;
        order.cost = s.money(6);
        order.supplier = {s.integer(7)};
        order.resource = {s.integer(8)};
        orders.push_back(std::move(order));
    }
}

constexpr int kNeverUsed = 9999;  // planning's cover of stock without any demand

// Advice speaks of whole units: nobody calls a supplier about 79.9 pieces.
Qty wholeUnits(Qty qty) {
    return Qty::units((qty.milli + 999) / 1000);
}

const char* kindCode(planning::OrderKind kind) {
    return kind == planning::OrderKind::Make ? "make" : "buy";
}

// "plan.peg.forecast" → "forecast": the store keeps what statusWord knows.
std::string pegWord(planning::Peg::Kind kind) {
    const std::string code = planning::pegCode(kind);
    return code.substr(code.rfind('.') + 1);
}

std::vector<std::string> reasonArgs(const planning::Reason& reason) {
    return {arg(reason.q1), arg(reason.q2), arg(reason.day), arg(reason.n), reason.ref};
}

class PlanWriter {
public:
    PlanWriter(store::Database& db, const PlanSource& source,
               const std::map<std::string, std::string>& changes)
        : m_db(db), m_source(source), m_changes(changes) {}

    Status orders(const planning::Plan& plan) {
        auto insert = m_db.statement(
            "INSERT INTO plan_order(key, kind, sku_id, qty_milli, stat_qty_milli, release_day, due_day, supplier_id, resource_id, cost_fen, late_days, "
            "reason, reason_args, overridden, change, placed_milli, stake_fen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        auto peg = m_db.statement(
            "INSERT INTO plan_peg(order_key, need, need_ref, need_day, qty_milli) VALUES (?, ?, ?, ?, ?)");
        for (const planning::PlannedOrder& order : plan.orders) {
            const planning::Reason reason =
                order.reasons.empty() ? planning::Reason{} : order.reasons.front();
            const auto stat = m_source.overrideStatQty.find(order.key);
            const Qty statQty =
                stat == m_source.overrideStatQty.end() ? order.qty : Qty::fromMilli(stat->second);
            const auto change = m_changes.find(order.key);
            if (auto status = insert.run(
                    order.key, kindCode(order.kind), order.item, order.qty, statQty, order.start, order.due,
                    order.supplier, order.resource, order.cost,
                    order.late ? order.earliestDue - order.due : 0, planning::reasonCode(reason.code),
                    jsonArgs(reasonArgs(reason)), order.fixed,
                    change == m_changes.end() ? std::string() : change->second, order.placed, order.atStake);
                !status)
                return status;
            for (const planning::Peg& p : order.pegs) {
                const std::string ref = p.kind == planning::Peg::Kind::Forecast ? p.week.iso() : p.ref;
                if (auto status = peg.run(order.key, pegWord(p.kind), ref, p.needDay, p.qty); !status)
                    return status;
            }
        }
        return success();
    }

    // An order the planner cancelled stays in sight, so that the decision can be taken back.
    Status cancelled() {
        auto insert = m_db.statement(
            "INSERT OR IGNORE INTO plan_order(key, kind, sku_id, qty_milli, stat_qty_milli, release_day, due_day, supplier_id, resource_id, cost_fen, "
            "late_days, reason, reason_args, overridden, change) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, 0, 0, 'plan.reason.planner_fixed', '[]', 1, 'cancelled')");
        for (const planning::OrderOverride& change : m_source.input.overrides)
            if (change.action == planning::OrderOverride::Action::Cancel)
                if (auto status =
                        insert.run(change.key, change.make ? "make" : "buy", change.item, change.qty,
                                   change.due, change.due, change.supplier, change.resource);
                    !status)
                    return status;
        return success();
    }

    // So does a fixed order whose day passed before anybody placed it: it is no supply (quantity 0), and waits to be placed
    // or released.
    Status overdue(const planning::Plan& plan) {
        auto insert = m_db.statement(
            "INSERT OR IGNORE INTO plan_order(key, kind, sku_id, qty_milli, stat_qty_milli, release_day, due_day, supplier_id, resource_id, cost_fen, "
            "late_days, reason, reason_args, overridden, change, placed_milli) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, 0, 0, ?, ?, 1, 'overdue', ?)");
        for (const planning::OverdueFix& fix : plan.overdue) {
            const planning::PlannedOrder& order = fix.order;
            if (auto status = insert.run(order.key, kindCode(order.kind), order.item, order.qty, order.start,
                                         order.due, order.supplier, order.resource,
                                         planning::reasonCode(order.reasons.front().code),
                                         jsonArgs(reasonArgs(order.reasons.front())), order.placed);
                !status)
                return status;
        }
        return success();
    }

    Status weeks(const planning::Plan& plan) {
        auto insert = m_db.statement(
            "INSERT INTO plan_week(sku_id, week, gross_milli, dependent_milli, scheduled_milli, planned_milli, projected_milli, safety_milli) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (const planning::NetRow& row : plan.table)
            if (auto status = insert.run(row.item, row.week, row.orders + row.forecast, row.dependent,
                                         row.scheduled, row.planned, row.projectedFeasible, row.safetyTarget);
                !status)
                return status;
        auto load = m_db.statement(
            "INSERT INTO plan_load(resource_id, week, need_minutes, have_minutes) VALUES (?, ?, ?, ?)");
        for (const planning::ResourceLoad& l : plan.loads)
            if (auto status = load.run(l.resource, l.week, l.loadMinutes, l.capacityMinutes); !status)
                return status;
        return success();
    }

    Status messages(const planning::Plan& plan) {
        m_message = m_db.statement(
            "INSERT INTO plan_message(kind, sku_id, ref, day, money_fen, code, args) VALUES (?, ?, ?, ?, ?, ?, ?)");
        if (!m_source.stockKnown && !plan.orders.empty())
            if (auto status = add("data", {}, "", {}, {}, "plan.stock.unknown", {}); !status) return status;
        for (const planning::StockOutRisk& r : plan.risks)
            if (auto status = add("stockout", r.item, "", r.firstShortDay, r.money, "plan.risk.stockout",
                                  {arg(r.firstShortDay), arg(wholeUnits(r.unitsShort)), arg(r.coveredDay)});
                !status)
                return status;
        for (const planning::Excess& e : plan.excess)
            if (auto status = add("excess", e.item, "", {}, e.money,
                                  std::string(e.stopBuying ? "plan.excess.stop" : "plan.excess") +
                                      (e.coverDays >= kNeverUsed ? ".unused" : ""),
                                  {arg(e.coverDays), arg(e.limitDays), arg(wholeUnits(e.excess))});
                !status)
                return status;
        for (const planning::ReceiptAdvice& a : plan.advice)
            if (auto status = advice(a); !status) return status;
        for (const planning::PlannedOrder& order : plan.orders)
            if (order.late)
                if (auto status = add("late", order.item, order.key, order.due, order.cost, "plan.late",
                                      {arg(order.qty), arg(order.due), arg(order.earliestDue)});
                    !status)
                    return status;
        for (const planning::OverdueFix& fix : plan.overdue)
            if (auto status = add("overdue", fix.order.item, fix.order.key, fix.order.due, fix.order.cost,
                                  "plan.overdue", {arg(fix.order.qty), arg(fix.order.due)});
                !status)
                return status;
        for (const planning::ResourceLoad& l : plan.loads)
            if (l.overloaded) {
                const auto name = m_source.resourceNames.find(l.resource.v);
                const std::string line = name == m_source.resourceNames.end() ? std::string() : name->second;
                if (auto status = add("capacity", {}, line, l.week.monday(), {}, "plan.capacity",
                                      {line, arg(l.week), argNumber(l.loadMinutes / 60),
                                       argNumber(l.capacityMinutes / 60)});
                    !status)
                    return status;
            }
        for (const Issue& issue : plan.issues)
            if (issue.severity != Severity::Note)
                if (auto status = add("data", {}, issue.value, {}, {}, issue.code, issue.args); !status)
                    return status;
        return success();
    }

private:
    Status advice(const planning::ReceiptAdvice& a) {
        using Kind = planning::ReceiptAdvice::Kind;
        const char* word = a.kind == Kind::Overdue    ? "overdue"
                           : a.kind == Kind::Expedite ? "expedite"
                           : a.kind == Kind::Delay    ? "delay"
                                                      : "cancel";
        const char* kind = a.kind == Kind::Overdue ? "expedite" : word;
        const auto name = m_source.receiptNames.find(a.receipt);
        const std::string document = name == m_source.receiptNames.end() ? a.receipt : name->second;
        return add(kind, a.item, document, a.from, a.money, std::string("plan.advice.") + word,
                   {arg(wholeUnits(a.qty)), arg(a.from), arg(a.to), document});
    }

    Status add(const char* kind, SkuId sku, const std::string& ref, std::optional<Day> day, Money money,
               const std::string& code, const std::vector<std::string>& args) {
        return m_message.run(kind, sku, ref, day, money, code, jsonArgs(args));
    }

    store::Database& m_db;
    const PlanSource& m_source;
    const std::map<std::string, std::string>& m_changes;
    store::Statement m_message;
};

}  // namespace

Result<StepResult> runPlan(StepContext& context) {
    auto source = readPlanSource(context);
    if (!source) return source.error();
    const planning::PlanOptions options = planOptions(context);
    auto plan = planning::makePlan(source->input, options, context.cancel, [&](const Progress& p) {
        if (context.progress) context.progress({"compute.plan", p.done, p.total});
    });
    if (!plan) return plan.error();

    auto last = readLastPlan(context.db);
    if (!last) return last.error();
    StepResult result;
    std::map<std::string, std::string> changes;
    if (!last->empty()) {
        const auto comparison = planning::comparePlans(*last, plan->orders, context.asOf,
                                                       context.asOf + options.horizonWeeks * 7);
        for (const planning::OrderChange& change : comparison.changes)
            if (change.after)
                changes[change.after->key] =
                    change.kind == planning::OrderChange::Kind::Added ? "new" : "changed";
        result.summary.insert(QLatin1String("nervousness"), comparison.nervousness);
        result.summary.insert(QLatin1String("costChange"), static_cast<qint64>(comparison.costChange.fen));
        result.summary.insert(QLatin1String("changed"), static_cast<qint64>(comparison.changes.size()));
    }
    for (const char* table : {"plan_order", "plan_week", "plan_peg", "plan_load", "plan_message"})
        if (auto status = context.db.exec(std::string("DELETE FROM ") + table); !status)
            return status.error();
    PlanWriter writer(context.db, *source, changes);
    if (auto status = writer.orders(*plan); !status) return status.error();
    if (auto status = writer.cancelled(); !status) return status.error();
    if (auto status = writer.overdue(*plan); !status) return status.error();
    if (auto status = writer.weeks(*plan); !status) return status.error();
    if (auto status = writer.messages(*plan); !status) return status.error();
    result.summary.insert(QLatin1String("orders"), static_cast<qint64>(plan->orders.size()));
    result.summary.insert(QLatin1String("makeCost"), static_cast<qint64>(plan->makeCost.fen));
    result.summary.insert(QLatin1String("buyCost"), static_cast<qint64>(plan->buyCost.fen));
    result.summary.insert(QLatin1String("late"),
                          static_cast<qint64>(std::count_if(plan->orders.begin(), plan->orders.end(),
                                                            [](const auto& o) { return o.late; })));
    result.summary.insert(QLatin1String("risks"), static_cast<qint64>(plan->risks.size()));
    result.summary.insert(QLatin1String("serviceLevel"), options.defaultServiceLevel);
    result.summary.insert(QLatin1String("reviewDays"), options.defaultReviewDays);
    return result;
}

}  // namespace roulian::workspace
