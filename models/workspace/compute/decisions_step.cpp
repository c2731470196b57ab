// Everything the loop found, as one list ranked by money at stake. A key names what a decision is about, so that
// "done" and "snoozed" last through recomputes.
#include <algorithm>
#include <functional>
#include <map>

#include "workspace/compute/json_text.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

constexpr int kOrderDays = 7;  // orders to place within the week are today's business

struct Decision {
    std::string key, kind, ref, code;
    std::vector<std::string> args;
    std::string evidence;  // [code, [args]]
    std::int64_t money = 0, sku = 0;
    std::optional<Day> due;
};

// Sentence arguments as the plan's messages keep them, never fewer than four.
std::vector<std::string> stored(std::string_view json) {
    std::vector<std::string> args;
    for (const QJsonValue& value :
         QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).array())
        args.push_back(value.toString().toStdString());
    args.resize(std::max<std::size_t>(args.size(), 4));
    return args;
}

class Collector {
public:
    explicit Collector(StepContext& context) : m_context(context) {}

    Status all() {
        for (const auto part :
             {&Collector::shortages, &Collector::orders, &Collector::advice, &Collector::excess,
              &Collector::capacity, &Collector::parcels, &Collector::customers, &Collector::data})
            if (auto status = (this->*part)(); !status) return status;
        return success();
    }
    std::vector<Decision> found;

private:
    Status each(std::string_view sql, const std::function<void(store::Statement&)>& take) {
        auto s = m_context.db.statement(sql);
        for (;;) {
            auto more = s.step();
            if (!more) return more.error();
            if (!*more) return success();
            take(s);
        }
    }

    // A shortage that an open order brought forward or an order to place ends is that order's decision; the others stand here.
    Status shortages() {
        const std::string soon = std::to_string((m_context.asOf + kOrderDays).n);
        return each(
            "SELECT m.sku_id, s.name, m.day, m.money_fen, m.args, COALESCE((SELECT available FROM stock_total k WHERE k.sku_id = m.sku_id), 0), COALESCE((SELECT SUM(final) FROM (SELECT final FROM forecast_final f WHERE f.sku_id = m.sku_id ORDER BY week LIMIT "
            "4)), 0), COALESCE((SELECT SUM(scheduled_milli) FROM plan_week w WHERE w.sku_id = m.sku_id), 0) FROM plan_message m JOIN sku s ON s.id = "
            "m.sku_id WHERE m.kind = 'stockout' AND m.money_fen > 0 AND NOT EXISTS (SELECT 1 FROM plan_message x WHERE x.kind = 'expedite' AND x.sku_id = "
            "m.sku_id AND x.money_fen > 0) AND NOT EXISTS (SELECT 1 FROM plan_order p WHERE p.sku_id = m.sku_id AND p.qty_milli > 0 AND p.release_day < " +
                soon + ") ORDER BY m.money_fen DESC LIMIT 60",
            [&](store::Statement& s) {
                const std::vector<std::string> args = stored(s.text(4));
                Decision d;
                d.sku = s.integer(0);
                d.key = "restock:" + std::to_string(d.sku);
                d.kind = "restock";
                d.code = "decision.restock";
                d.args = {std::string(s.text(1)), args.at(0), args.at(1), args.at(2)};
                d.evidence =
                    jsonSentence("decision.why.short",
                                 {arg(s.qty(5)), arg(Qty::units(std::llround(s.real(6)))), arg(s.qty(7))});
                d.money = s.integer(3);
                d.due = std::max(s.day(2), m_context.asOf);
                found.push_back(std::move(d));
            });
    }

    // Orders to place or start within the week; at stake are the sales lost when they are passed over today.
    Status orders() {
        auto s = m_context.db.statement(
            "SELECT p.key, p.kind, p.sku_id, s.name, p.qty_milli, COALESCE(v.name, r.name, ''), p.release_day, "
            "p.stake_fen, p.reason, p.reason_args, p.late_days FROM "
            "plan_order p JOIN sku s ON s.id = p.sku_id LEFT JOIN supplier v ON v.id = p.supplier_id LEFT JOIN resource r ON r.id = p.resource_id WHERE "
            "p.release_day < ? AND p.qty_milli > 0 AND p.change <> 'cancelled' ORDER BY p.stake_fen DESC, p.cost_fen DESC, p.key LIMIT 200");
        s.bind(1, m_context.asOf + kOrderDays);
        for (;;) {
            auto more = s.step();
            if (!more) return more.error();
            if (!*more) return success();
            Decision d;
            d.key = "order:" + std::string(s.text(0));
            d.kind = std::string(s.text(1));
            d.ref = std::string(s.text(0));
            d.sku = s.integer(2);
            d.code = "decision." + d.kind + (s.text(5).empty() ? ".open" : "");
            d.args = {std::string(s.text(3)), arg(s.qty(4)), std::string(s.text(5)),
                      arg(std::max(s.day(6), m_context.asOf))};
            // An order that cannot come in time says so: placing it today does not end the shortage.
            d.evidence = s.integer(10) > 0 ? jsonSentence("decision.why.late", {arg(s.integer(10))})
                                           : jsonSentence(std::string(s.text(8)), stored(s.text(9)));
            d.money = s.integer(7);
            d.due = std::max(s.day(6), m_context.asOf);
            found.push_back(std::move(d));
        }
    }

    // One call to a supplier settles a whole document: grouped by purchase order.
    Status advice() {
        return each(
            "SELECT m.kind, MIN(m.sku_id), MIN(s.name), m.ref, MIN(m.day), SUM(m.money_fen), COUNT(DISTINCT m.sku_id), MIN(CAST(substr(json_extract(m.args, '$[2]'), 6) AS "
            "INTEGER)), m.code, m.args, COUNT(*), SUM(CAST(substr(json_extract(m.args, '$[0]'), 8) AS INTEGER)) FROM plan_message m JOIN sku s ON s.id = m.sku_id WHERE m.money_fen > 0 AND (m.kind = 'expedite' OR m.kind = 'cancel' "
            "AND NOT EXISTS (SELECT 1 FROM plan_message x WHERE x.kind = 'expedite' AND x.ref = m.ref)) GROUP BY "
            "m.kind, m.ref ORDER BY 6 DESC LIMIT 60",
            [&](store::Statement& s) {
                const bool expedite = s.text(0) == "expedite";
                const std::int64_t lines = s.integer(6);
                Decision d;
                if (lines == 1) d.sku = s.integer(1);
                d.ref = std::string(s.text(3));
                d.key = std::string(s.text(0)) + ":" + d.ref;
                d.kind = expedite ? "expedite" : "stop";
                d.code = std::string(expedite ? "decision.expedite" : "decision.cancel") +
                         (lines > 1 ? ".many" : "");
                d.args = {lines > 1 ? arg(lines) : std::string(s.text(2)), d.ref, arg(s.day(4)),
                          arg(Day{static_cast<std::int32_t>(s.integer(7))})};
                // Quantities of several products have several units: then only the deliveries are counted.
                d.evidence =
                    s.integer(10) <= 1 ? jsonSentence(std::string(s.text(8)), stored(s.text(9)))
                    : lines > 1
                        ? jsonSentence("decision.why.deliveries.many", {arg(s.integer(10)), arg(lines)})
                        : jsonSentence("decision.why.deliveries", {arg(s.integer(10)), arg(s.qty(11))});
                d.money = s.integer(5);
                if (expedite) d.due = m_context.asOf;
                found.push_back(std::move(d));
            });
    }

    Status excess() {
        return each(
            "SELECT m.sku_id, s.name, m.money_fen, m.args, COALESCE((SELECT on_hand FROM stock_total k WHERE k.sku_id = m.sku_id), 0), m.code FROM "
            "plan_message m JOIN sku s ON s.id = m.sku_id WHERE m.code LIKE 'plan.excess.stop%' AND m.money_fen > 0 ORDER BY m.money_fen DESC LIMIT 30",
            [&](store::Statement& s) {
                const std::vector<std::string> args = stored(s.text(3));
                Decision d;
                d.sku = s.integer(0);
                d.key = "stop:" + std::to_string(d.sku);
                d.kind = "stop";
                d.code = s.text(5) == "plan.excess.stop" ? "decision.stop" : "decision.stop.unused";
                d.args = {std::string(s.text(1)), args.at(0)};
                d.evidence = jsonSentence("decision.why.excess", {arg(s.qty(4)), args.at(2), args.at(1)});
                d.money = s.integer(2);
                found.push_back(std::move(d));
            });
    }

    // At stake: the share of the line's planned work that lies beyond capacity, at the cost of its orders.
    Status capacity() {
        return each(
            "SELECT r.id, r.name, COUNT(*), MAX(l.need_minutes / MAX(l.have_minutes, 1)), l.week, l.need_minutes, l.have_minutes, "
            "(SELECT SUM(MAX(0, a.need_minutes - a.have_minutes)) / NULLIF(SUM(a.need_minutes), 0) FROM plan_load a WHERE a.resource_id = r.id), "
            "(SELECT COALESCE(SUM(cost_fen), 0) FROM plan_order p WHERE p.resource_id = r.id) FROM plan_load l JOIN resource r ON r.id = l.resource_id WHERE "
            "l.need_minutes > l.have_minutes GROUP BY r.id",
            [&](store::Statement& s) {
                Decision d;
                d.ref = std::to_string(s.integer(0));
                d.key = "capacity:" + d.ref;
                d.kind = "check";
                d.code = "decision.capacity";
                const Week week{static_cast<std::int32_t>(s.integer(4))};  // of the row that has the maximum
                d.args = {std::string(s.text(1)), arg(s.integer(2)), arg(week), argPercent(s.real(3))};
                d.evidence = jsonSentence("decision.why.load", {argNumber(std::round(s.real(5) / 60)),
                                                                argNumber(std::round(s.real(6) / 60))});
                d.money = static_cast<std::int64_t>(s.real(7) * s.real(8));
                d.due = std::max(week.monday(), m_context.asOf);
                found.push_back(std::move(d));
            });
    }

    // One call to a carrier settles many parcels: grouped by carrier and kind of trouble.
    Status parcels() {
        return each(
            "SELECT p.carrier, t.risk, COUNT(*), SUM(t.money_fen), MAX(t.idle_hours) FROM shipment_status t JOIN shipment p ON p.id = t.shipment_id WHERE "
            "t.risk IN ('late', 'stalled', 'exception', 'returning') GROUP BY p.carrier, t.risk ORDER BY 4 DESC",
            [&](store::Statement& s) {
                Decision d;
                const std::string carrier(s.text(0)), risk(s.text(1));
                d.ref = carrier + "|" + risk;
                d.key = "chase:" + d.ref;
                d.kind = "chase";
                d.code = "decision.chase";
                d.args = {arg(s.integer(2)), "$carrier:" + carrier, argCode("chase." + risk)};
                d.evidence = jsonSentence("decision.why.parcels", {argNumber(std::round(s.real(4)))});
                d.money = s.integer(3);
                d.due = m_context.asOf;
                found.push_back(std::move(d));
            });
    }

    // Winning back: average order × the chance that such customers buy again (segment_outlook), not the sum of orders
    // that most of them will never make.
    Status customers() {
        return each(
            "SELECT r.id, r.name, COUNT(*), o.expected_fen, o.observed, o.bought, o.days, AVG(g.recency_days) FROM segment_rule r JOIN segment_outlook o ON "
            "o.rule_id = r.id JOIN segment_member m ON m.rule_id = r.id JOIN customer_segment g ON g.customer_id = m.customer_id WHERE r.name = 'about_to_lapse_big_spenders' "
            "GROUP BY r.id",
            [&](store::Statement& s) {
                Decision d;
                d.ref = std::to_string(s.integer(0));
                d.key = "tell:" + std::string(s.text(1));
                d.kind = "tell";
                d.code = "decision.tell";
                d.args = {arg(s.integer(2)), argCode("segment." + std::string(s.text(1)))};
                const std::int64_t observed = s.integer(4), bought = s.integer(5);
                d.evidence =
                    observed >= 20
                        ? jsonSentence(
                              "decision.why.winback",
                              {argPercent(static_cast<double>(bought) / static_cast<double>(observed)),
                               arg(observed), arg(s.integer(6)), argNumber(std::round(s.real(7)))})
                        : jsonSentence("decision.why.unmeasured", {argNumber(std::round(s.real(7)))});
                d.money = s.integer(3);
                found.push_back(std::move(d));
            });
    }

    Status data() {
        auto status = each(
            "SELECT COUNT(*), COALESCE(SUM(l.amount_fen), 0) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE l.sku_id IS NULL AND "
            "o.platform_order_id IS NULL",
            [&](store::Statement& s) { check("lines", s.integer(0), s.integer(1)); });
        if (!status) return status;
        status = each(
            "SELECT COUNT(*) FROM import_problem i JOIN source_file f ON f.id = i.source_file_id JOIN import_batch b ON b.id = f.batch_id WHERE i.severity = 2 "
            "AND i.state = 'open' AND b.state = 'done'",
            [&](store::Statement& s) { check("rows", s.integer(0), 0); });
        if (!status) return status;
        return each("SELECT COUNT(*) FROM identity_review WHERE state = 'open'",
                    [&](store::Statement& s) { check("identities", s.integer(0), 0); });
    }

    void check(const char* what, std::int64_t count, std::int64_t money) {
        if (count == 0) return;
        Decision d;
        d.key = std::string("check:") + what;
        d.ref = what;
        d.kind = "check";
        d.code = std::string("decision.check.") + what;
        d.args = {arg(count)};
        d.evidence = jsonSentence(std::string("decision.why.") + what, {});
        d.money = money;
        found.push_back(std::move(d));
    }

    StepContext& m_context;
};

}  // namespace

Result<StepResult> runDecisions(StepContext& context) {
    Collector collector(context);
    if (auto status = collector.all(); !status) return status.error();
    std::stable_sort(collector.found.begin(), collector.found.end(),
                     [](const Decision& a, const Decision& b) {
                         if (a.money != b.money) return a.money > b.money;
                         return a.key < b.key;
                     });
    if (auto status = context.db.exec("DELETE FROM decision"); !status) return status.error();
    auto insert = context.db.statement(
        "INSERT OR IGNORE INTO decision(key, rank, kind, money_fen, sku_id, ref, code, args, evidence, due_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int rank = 0;
    std::map<std::string, qint64>
        money;  // by kind: sales at risk, money tied up and expected sales do not add up
    for (const Decision& d : collector.found) {
        if (auto status = insert.run(d.key, ++rank, d.kind, d.money, SkuId{d.sku}, d.ref, d.code,
                                     jsonArgs(d.args), d.evidence, d.due);
            !status)
            return status.error();
        money[d.kind] += d.money;
    }
    // "Done" ends with what it was about: the next shortage of the same product is a new decision.
    if (auto status = context.db.exec(
            "DELETE FROM decision_state WHERE state = 'done' AND key NOT IN (SELECT key FROM decision)");
        !status)
        return status.error();
    StepResult result;
    result.summary.insert(QLatin1String("decisions"), rank);
    QJsonObject byKind;
    for (const auto& [kind, fen] : money) byKind.insert(QString::fromStdString(kind), fen);
    result.summary.insert(QLatin1String("money"), byKind);
    return result;
}

}  // namespace roulian::workspace
