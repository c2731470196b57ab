// The shared measures, from results and records; formulas live in metrics/measures.h.
//
// Windows: the 28 days before today, compared with the 28 before them. Net sales = paid (else payable, else
// goods) less refunds, of orders that count as purchases; ERP copies never count twice. Money in fen. Order
// fill rate: of the units on order lines whose day to ship by (promised day, else order day + setting plan.promise_days; presale
// lines
//   only with a promised day) lay in the window, the share that was shipped by that day. Orders whose
//   shipping time no file tells (pick-up orders among them) are left out on both sides.
// On-time delivery: parcels by promised day in the window; whether one came in time was judged with its status
//   (logistics::cameOnTime), the same for carriers and for this measure.
// Stock turns: cost of goods sold of the last 365 days (of what history there is, scaled to a year) ÷ mean
// stock
//   at cost over the days with a stock list; with a single list that one value stands for the mean.
// Return rate: units refunded or returned ÷ units ordered, by order day.
// Group members: newest figure for the whole company, else the sum of every owner's newest, else of the
// groups. Loss rate has no row: no file tells what was written off.
#include <QJsonDocument>
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/number.h"
#include "metrics/measures.h"
#include "workspace/compute/measure_writer.h"
#include "workspace/compute/rows.h"
#include "workspace/compute/step.h"

namespace roulian::workspace {

namespace {

constexpr int kWindowDays = 28, kTrendWeeks = 53;

// What counts as a sale, with or without a known customer; same orders as view demand_line.
constexpr const char* kSales =
    "SELECT COALESCE(o.paid_at, o.created_at) / 86400, s.channel, COALESCE(c.merged_into, c.id, 0), "
    "COALESCE(o.paid_fen, o.payable_fen, o.goods_fen, 0) - COALESCE(o.refunded_fen, 0) "
    "FROM sales_order o JOIN shop s ON s.id = o.shop_id LEFT JOIN customer c ON c.id = o.customer_id "
    "WHERE o.platform_order_id IS NULL AND o.status NOT IN "
    "('unknown', 'unpaid', 'closed_unpaid', 'closed_refunded', 'deleted', 'merged_away') "
    "AND COALESCE(o.paid_at, o.created_at) IS NOT NULL";

struct SalesFigures {
    Money net;
    std::int64_t orders = 0;
    std::set<std::int64_t> buyers;
};

class Metrics {
public:
    explicit Metrics(StepContext& context)
        : m_context(context), m_db(context.db), m_asOf(context.asOf), m_out(context.db) {}

    Status run() {
        for (const auto part :
             {&Metrics::sales, &Metrics::customers, &Metrics::forecast, &Metrics::fill, &Metrics::delivery,
              &Metrics::stock, &Metrics::returns, &Metrics::plan, &Metrics::members}) {
            if (m_context.cancel.cancelled()) return Error{"cancelled", {}};
            if (auto status = (this->*part)(); !status) return status;
        }
        return m_out.status();
    }
    std::int64_t written() const { return m_out.written(); }

private:
    // 0: this window; 1: the one before; −1: neither.
    int windowOf(Day day) const {
        if (day >= m_asOf) return -1;
        const int window = (m_asOf - day - 1) / kWindowDays;
        return window <= 1 ? window : -1;
    }
    Week lastWeek() const { return Week::of(m_asOf) - 1; }
    bool inTrend(Week week) const { return week <= lastWeek() && week > lastWeek() - kTrendWeeks; }

    Status sales() {
        std::map<std::string, SalesFigures> windows[2];  // by channel, "" = all
        std::map<Week, SalesFigures> weeks;
        const Status read = eachRow(m_db, kSales, [&](store::Statement& s) {
            const Day day = s.day(0);
            const std::int64_t buyer = s.integer(2);
            const auto add = [&](SalesFigures& f) {
                f.net += s.money(3);
                ++f.orders;
                if (buyer != 0) f.buyers.insert(buyer);
            };
            if (const int window = windowOf(day); window >= 0) {
                add(windows[window][std::string()]);
                add(windows[window][std::string(s.text(1))]);
            }
            if (const Week week = Week::of(day); inTrend(week)) add(weeks[week]);
        });
        if (!read) return read;
        std::set<std::string> scopes;
        for (const auto& window : windows)
            for (const auto& [scope, figures] : window) scopes.insert(scope);
        for (const std::string& scope : scopes) {
            const SalesFigures now = windows[0][scope], before = windows[1][scope];
            m_out.add("sales", scope, static_cast<double>(now.net.fen), static_cast<double>(before.net.fen));
            m_out.add("orders", scope, static_cast<double>(now.orders), static_cast<double>(before.orders));
            m_out.add("buyers", scope, static_cast<double>(now.buyers.size()),
                      static_cast<double>(before.buyers.size()));
            const auto fen = [](std::optional<Money> money) {
                return money ? std::optional(static_cast<double>(money->fen)) : std::nullopt;
            };
            m_out.add("aov", scope, fen(metrics::averageOrderValue(now.net, now.orders)),
                      fen(metrics::averageOrderValue(before.net, before.orders)),
                      static_cast<double>(now.net.fen), static_cast<double>(now.orders));
        }
        if (weeks.empty()) return success();
        for (Week week = weeks.begin()->first; week <= lastWeek(); week = week + 1) {
            const SalesFigures figures = weeks[week];
            m_out.addWeek("sales", week, static_cast<double>(figures.net.fen));
            m_out.addWeek("orders", week, static_cast<double>(figures.orders));
            m_out.addWeek("buyers", week, static_cast<double>(figures.buyers.size()));
        }
        return success();
    }

    Status customers() {
        std::vector<int> orders;
        double active = 0, repeat = 0, known = 0;
        const Status read = eachRow(m_db, "SELECT orders, lifecycle, first_day FROM customer_segment",
                                    [&](store::Statement& s) {
                                        orders.push_back(static_cast<int>(s.integer(0)));
                                        repeat += s.integer(0) >= 2 ? 1 : 0;
                                        active += s.text(1) == "new" || s.text(1) == "active" ? 1 : 0;
                                        known += s.day(2) < m_asOf - kWindowDays ? 1 : 0;
                                    });
        if (!read || orders.empty()) return read;
        const auto all = static_cast<double>(orders.size());
        m_out.add("customers", "", all, known);
        m_out.add("active_customers", "", active, {}, active, all);
        m_out.add("repeat_rate", "", metrics::repeatPurchaseRate(orders), {}, repeat, all);
        return success();
    }

    // Accuracy is measured by the forecast step over all backtested rows together; here it gets its place.
    Status forecast() {
        const auto summary = summaryOf("forecast");
        if (!summary) return summary.error();
        const auto figure = [&](const char* name) {
            const QJsonValue value = summary->value(QLatin1String(name));
            return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
        };
        const auto wape = figure("wape"), naive = figure("naiveWape");
        m_out.add("wape", "", wape);
        m_out.add("bias", "", figure("bias"));
        m_out.add("coverage80", "", figure("coverage80"));
        if (wape && naive) m_out.add("fva", "", *naive - *wape);
        const auto planned = summaryOf("plan");
        if (!planned) return planned.error();
        const QJsonValue nervousness = planned->value(QLatin1String("nervousness"));
        if (nervousness.isDouble()) m_out.add("nervousness", "", nervousness.toDouble());
        return success();
    }

    Status fill() {
        Qty served[2], demanded[2];
        const int shipDays = std::max(0, static_cast<int>(m_context.number("plan.promise_days", 2)));
        const Status read = eachRow(
            m_db,
            "SELECT COALESCE(o.promised_day, o.created_at / 86400 + " + std::to_string(shipDays) +
                ") AS due, COALESCE(o.shipped_at, (SELECT MIN(p.shipped_at) FROM shipment_order x "
                "JOIN shipment p ON "
                "p.id = x.shipment_id WHERE x.order_id = o.id), CASE WHEN o.status IN ('signed', "
                "'completed') THEN "
                "o.received_at END) / 86400 AS shipped, d.status, d.qty_milli FROM demand_line d "
                "JOIN sales_order o ON o.id = d.order_id WHERE (d.is_presale = 0 OR o.promised_day "
                "IS NOT NULL) "
                "AND d.qty_milli > 0 AND NOT (o.pickup_point <> '' AND o.shipped_at IS NULL) AND due >= " +
                std::to_string(m_asOf.n - 2 * kWindowDays) + " AND due < " + std::to_string(m_asOf.n),
            [&](store::Statement& s) {
                const int window = windowOf(s.day(0));
                const std::string_view status = s.text(2);
                const bool waiting =
                    status == "to_ship" || status == "grouping" || status == "partly_shipped";
                if (window < 0 || (s.isNull(1) && !waiting)) return;
                demanded[window] += s.qty(3);
                // A partly shipped order is not filled, whatever its first parcel says.
                if (!waiting && s.day(1) <= s.day(0)) served[window] += s.qty(3);
            });
        if (!read) return read;
        m_out.add("fill_rate", "", metrics::fillRate(served[0], demanded[0]),
                  metrics::fillRate(served[1], demanded[1]), served[0].value(), demanded[0].value());
        return success();
    }

    Status delivery() {
        struct Count {
            std::int64_t onTime = 0, due = 0;
            std::optional<double> rate() const { return metrics::onTimeDelivery(onTime, due); }
        };
        Count windows[2];
        std::map<Week, Count> weeks;
        double risky = 0, moving = 0, parcels = 0;
        const Status read =
            eachRow(m_db, "SELECT t.promised_day, t.risk, t.severity, t.on_time FROM shipment_status t",
                    [&](store::Statement& s) {
                        ++parcels;
                        moving += s.text(1) == "done" ? 0 : 1;
                        risky += s.integer(2) >= 1 ? 1 : 0;
                        if (s.isNull(0) || s.isNull(3)) return;
                        const Day promised = s.day(0);
                        const auto count = [&](Count& c) {
                            ++c.due;
                            c.onTime += s.integer(3) != 0 ? 1 : 0;
                        };
                        if (const int window = windowOf(promised); window >= 0) count(windows[window]);
                        if (const Week week = Week::of(promised); inTrend(week)) count(weeks[week]);
                    });
        if (!read || parcels == 0) return read;
        m_out.add("late_parcels", "", risky, {}, risky, moving);
        m_out.add("on_time", "", windows[0].rate(), windows[1].rate(), static_cast<double>(windows[0].onTime),
                  static_cast<double>(windows[0].due));
        for (const auto& [week, count] : weeks)
            if (count.rate()) m_out.addWeek("on_time", week, *count.rate());
        return success();
    }

    // Stock at cost on every day with a stock list: each list replaces the figures of the goods it names.
    Result<std::vector<Money>> stockValues() {
        std::vector<Money> values;
        std::unordered_map<std::int64_t, std::int64_t> places;  // SKU and warehouse → value now
        std::int64_t total = 0, day = -1;
        const Status read = eachRow(
            m_db,
            "SELECT t.taken_at / 86400, t.sku_id * 1000000 + t.warehouse_id, "
            "COALESCE(t.on_hand_milli, t.available_milli, 0) * k.cost_fen / 1000 FROM stock_snapshot t "
            "JOIN sku k ON k.id = t.sku_id WHERE k.cost_fen IS NOT NULL ORDER BY t.taken_at",
            [&](store::Statement& s) {
                if (day >= 0 && s.integer(0) != day && day > m_asOf.n - 365) values.push_back({total});
                day = s.integer(0);
                std::int64_t& place = places[s.integer(1)];
                total += s.integer(2) - place;
                place = s.integer(2);
            });
        if (!read) return read.error();
        if (day >= 0) values.push_back({total});
        return values;
    }

    Status stock() {
        auto values = stockValues();
        if (!values) return values.error();
        if (values->empty()) return success();
        m_out.add("stock_value", "", static_cast<double>(values->back().fen));
        Money sold;
        Day first = m_asOf;
        Status read =
            eachRow(m_db,
                    "SELECT MIN(d.at) / 86400, COALESCE(SUM(CASE WHEN d.at >= " +
                        std::to_string(std::int64_t{m_asOf.n - 365} * 86400) +
                        " THEN d.qty_milli * k.cost_fen / 1000 END), 0) FROM demand_line d JOIN sku k ON "
                        "k.id = d.sku_id WHERE k.cost_fen IS NOT NULL AND d.at < " +
                        std::to_string(std::int64_t{m_asOf.n} * 86400),
                    [&](store::Statement& s) {
                        if (!s.isNull(0)) first = s.day(0);
                        sold = s.money(1);
                    });
        if (!read) return read;
        const int days = std::min(365, m_asOf - first);
        double mean = 0;
        for (Money value : *values)
            mean += static_cast<double>(value.fen) / static_cast<double>(values->size());
        if (days > 0)
            m_out.add("stock_turns", "", metrics::stockTurns(sold, days, *values), {},
                      static_cast<double>(sold.fen) * 365.0 / days, mean);
        return cover();
    }

    Status cover() {
        struct Units {
            Qty available;
            double daily = 0;
        };
        std::map<std::string, Units> scopes;
        double shortSkus = 0, items = 0;
        const Status read =
            eachRow(m_db,
                    "SELECT s.category, COALESCE(k.available, 0), i.weekly_mean, "
                    "COALESCE(n.final, 0) FROM forecast_item i "
                    "JOIN sku s ON s.id = i.sku_id LEFT JOIN stock_total k ON k.sku_id = i.sku_id "
                    "LEFT JOIN (SELECT f.sku_id, "
                    "SUM(f.final) AS final FROM forecast_final f JOIN (SELECT sku_id, "
                    "MIN(week) AS w0 FROM forecast_point "
                    "GROUP BY sku_id) z ON z.sku_id = f.sku_id WHERE f.week < z.w0 + 4 GROUP "
                    "BY f.sku_id) n ON n.sku_id = i.sku_id",
                    [&](store::Statement& s) {
                        ++items;
                        shortSkus += s.integer(1) <= 0 && s.real(3) > 0.5 ? 1 : 0;
                        std::vector<std::string> names{std::string()};
                        if (!s.text(0).empty()) names.emplace_back(s.text(0));
                        for (const std::string& name : names) {
                            Units& units = scopes[name];
                            units.available += std::max(s.qty(1), Qty{});
                            units.daily += s.real(2) / 7.0;
                        }
                    });
        if (!read || items == 0) return read;
        for (const auto& [scope, units] : scopes)
            m_out.add("cover_days", scope, metrics::daysOfCover(units.available, units.daily), {},
                      units.available.value(), units.daily);
        m_out.add("short_skus", "", shortSkus, {}, shortSkus, items);
        return success();
    }

    Status returns() {
        double returned[2] = {}, ordered[2] = {};
        const Status read = eachRow(
            m_db,
            "SELECT COALESCE(o.paid_at, o.created_at) / 86400, l.qty_milli * l.milli / 1000, CASE WHEN o.status = "
            "'closed_refunded' THEN l.qty_milli ELSE MIN(l.qty_milli, l.refund_qty_milli) END * l.milli / 1000 "
            "FROM (SELECT l.*, COALESCE(a.qty_factor_milli, 1000) AS milli FROM order_line l LEFT JOIN sku_alias a ON a.id = l.alias_id) l "
            "JOIN sales_order o ON o.id = l.order_id WHERE o.platform_order_id IS NULL AND o.status NOT IN "
            "('unknown', 'unpaid', 'closed_unpaid', 'deleted', 'merged_away') AND "
            "COALESCE(o.paid_at, o.created_at) >= " +
                std::to_string(std::int64_t{m_asOf.n - 2 * kWindowDays} * 86400),
            [&](store::Statement& s) {
                const int window = windowOf(s.day(0));
                if (window < 0) return;
                ordered[window] += s.qty(1).value();
                returned[window] += s.qty(2).value();
            });
        if (!read) return read;
        const auto rate = [&](int w) {
            return ordered[w] > 0 ? std::optional(returned[w] / ordered[w]) : std::nullopt;
        };
        m_out.add("return_rate", "", rate(0), rate(1), returned[0], ordered[0]);
        return success();
    }

    Status plan() {
        return eachRow(m_db, "SELECT COUNT(*), COALESCE(SUM(cost_fen), 0) FROM plan_order",
                       [&](store::Statement& s) {
                           if (s.integer(0) > 0)
                               m_out.add("plan_cost", "", static_cast<double>(s.integer(1)));
                       });
    }

    Status members() {
        struct Reading {
            Day day;
            double members;
        };
        std::map<std::string, std::vector<Reading>> owners;  // by owner, oldest first
        Status read = eachRow(
            m_db,
            "SELECT owner, day + range_days - 1 AS last, members_total FROM community_stat WHERE "
            "members_total IS NOT NULL "
            "AND last < " +
                std::to_string(m_asOf.n + 1) + " ORDER BY last, range_days DESC",
            [&](store::Statement& s) {
                owners[std::string(s.text(0))].push_back({s.day(1), static_cast<double>(s.integer(2))});
            });
        if (!read) return read;
        if (owners.empty())
            return eachRow(
                m_db,
                "SELECT COUNT(member_count), SUM(member_count) FROM community WHERE member_count IS NOT NULL",
                [&](store::Statement& s) {
                    if (s.integer(0) > 0) m_out.add("members", "", static_cast<double>(s.integer(1)));
                });
        if (owners.contains(std::string()))
            std::erase_if(owners, [](const auto& owner) { return !owner.first.empty(); });
        const auto upTo = [&](Day last) {
            std::optional<double> sum;
            for (const auto& [owner, readings] : owners)
                for (auto it = readings.rbegin(); it != readings.rend(); ++it)
                    if (it->day <= last) {
                        sum = sum.value_or(0) + it->members;
                        break;
                    }
            return sum;
        };
        m_out.add("members", "", upTo(m_asOf), upTo(m_asOf - kWindowDays));
        for (Week week = lastWeek() - (kTrendWeeks - 1); week <= lastWeek(); week = week + 1)
            if (const auto sum = upTo(week.sunday())) m_out.addWeek("members", week, *sum);
        return success();
    }

    Result<QJsonObject> summaryOf(const char* kind) {
        auto s = m_db.statement("SELECT summary FROM result_run WHERE kind = ?");
        s.bind(1, kind);
        auto row = s.step();
        if (!row) return row.error();
        if (!*row) return QJsonObject();
        const std::string_view text = s.text(0);
        return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
    }

    StepContext& m_context;
    store::Database& m_db;
    Day m_asOf;
    MeasureWriter m_out;
};

}  // namespace

Result<StepResult> runMetrics(StepContext& context) {
    for (const char* table : {"measure", "measure_week"})
        if (auto status = context.db.exec(std::string("DELETE FROM ") + table); !status)
            return status.error();
    Metrics metrics(context);
    if (auto status = metrics.run(); !status) return status.error();
    StepResult result;
    result.summary.insert(QLatin1String("measures"), static_cast<qint64>(metrics.written()));
    return result;
}

}  // namespace roulian::workspace
