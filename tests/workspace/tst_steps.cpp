// The steps that turn records into segments, parcel status and measures: tiny workspaces, answers by hand.
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <string>

#include "test_space.h"

using namespace roulian;
using namespace roulian::workspace;

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyWorkspaceGivesNoRows() {
        TestSpace space;
        for (auto step : {&runSegments, &runShipments, &runMetrics}) RUN(space, step);
        for (const char* table : {"customer_segment", "segment_member", "cohort_cell", "shipment_status",
                                  "carrier_figure", "measure", "measure_week"})
            QCOMPARE(space.rows(std::string("SELECT COUNT(*) FROM ") + table), QByteArray("0\n"));
    }

    // Customer 1: 3 orders over two channels, newest 5 days ago, 300.00; customer 2: one order 200 days
    // ago, 10.00. Mean thresholds: recency (5 + 200) ÷ 2 = 102.5, orders 2, money 155.00.
    // 90 days before both had one order, the mean, so customer 2 was high in orders then.
    void segmentsByMeanThresholds() {
        TestSpace space;
        space.customer(1, "浙江省");
        space.customer(2);
        space.order(1, 1, 1, 125, 10000);
        space.order(2, 2, 1, 65, 10000);
        space.order(3, 1, 1, 5, 10000);
        space.order(4, 1, 2, 200, 1000);
        space.order(5, 1, 2, 3, 9900, "unpaid");  // not a purchase
        const auto result = space.run(&runSegments);
        QVERIFY(result.ok());
        QCOMPARE(space.rows("SELECT customer_id, recency_days, orders, spend_fen, rfm_class, lifecycle, "
                            "interval_days, orders_90, spend_90_fen, "
                            "channels, previous_class FROM customer_segment ORDER BY 1"),
                 QByteArray("1|5|3|30000|important_value|active|60.0|2|20000|2|important_value\n"
                            "2|200|1|1000|general_retain|dormant|-|0|0|1|general_keep\n"));
        QCOMPARE(result->summary[QLatin1String("method")].toString(), QStringLiteral("mean"));
        QCOMPARE(result->summary[QLatin1String("recencyDays")].toDouble(), 102.5);
        QCOMPARE(result->summary[QLatin1String("orders")].toDouble(), 2.0);
        QCOMPARE(result->summary[QLatin1String("moneyFen")].toDouble(), 15500.0);
        QCOMPARE(result->summary[QLatin1String("classes")][QLatin1String("important_value")].toInt(), 1);
        // First orders: 2026-04-14 and 2026-01-29; month numbers 2026·12 + 3 and 2026·12.
        QCOMPARE(space.rows("SELECT first_month, months_since, customers, active, spend_fen FROM cohort_cell "
                            "WHERE active > 0 ORDER BY 1, 2"),
                 QByteArray("24312|0|1|1|1000\n24315|0|1|1|10000\n24315|2|1|1|10000\n24315|4|1|1|10000\n"));
    }

    void thresholdsFollowTheSettings() {
        TestSpace space;
        space.customer(1);
        space.order(1, 1, 1, 10, 5000);
        space.sql(
            "INSERT INTO setting VALUES ('rfm.method', 'fixed'), ('rfm.recency_days', '9'), ('rfm.orders', "
            "'1'), ('rfm.money', '50')");
        RUN(space, &runSegments);
        QCOMPARE(space.rows("SELECT rfm_class FROM customer_segment"), QByteArray("important_keep\n"));
    }

    void rulesAreKeptAndEvaluated() {
        TestSpace space;
        space.customer(1, "浙江省");
        space.customer(2, "广东省");
        space.order(1, 1, 1, 5, 10000);
        space.order(2, 2, 1, 4, 10000);
        space.order(3, 1, 2, 40, 10000);
        space.sql(
            "INSERT INTO customer_tag(customer_id, tag_group, tag, origin, batch_id) VALUES (2, '口味', "
            "'蜂蜜', 'wecom', 1)");
        space.sql(
            "INSERT INTO segment_rule(id, name, rule) VALUES (1, 'mine', 'tag = \"蜂蜜\" and province = "
            "\"广东省\"'), (2, 'bad', 'orders >>'), "
            "(3, 'multi_channel', 'orders >= 1'), (4, 'unknown', 'not category = \"茶\"')");
        const auto result = space.run(&runSegments);
        QVERIFY(result.ok());
        QCOMPARE(space.rows("SELECT r.name, m.customer_id FROM segment_member m JOIN segment_rule r ON r.id "
                            "= m.rule_id ORDER BY 1, 2"),
                 QByteArray("mine|2\nmulti_channel|1\nmulti_channel|2\nnew_this_month|1\n"));
        QCOMPARE(result->summary[QLatin1String("rulesSkipped")].toInt(), 1);
        QVERIFY(result->summary[QLatin1String("rulesUnanswerable")].toInt() >= 1);
        // Somebody's rule of a built-in name stays theirs.
        QCOMPARE(space.rows("SELECT builtin, rule FROM segment_rule WHERE name = 'multi_channel'"),
                 QByteArray("0|orders >= 1\n"));
        QCOMPARE(space.rows("SELECT COUNT(*) FROM segment_rule WHERE builtin"), QByteArray("4\n"));
        // A category makes the fourth rule answerable: customer 1 buys tea, so it is customer 2.
        space.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, batch_id) "
            "VALUES (1, 'T', 'T', '', '', '', '茶', '', '', 1)");
        space.line(1, 1, 1);
        RUN(space, &runSegments);
        QCOMPARE(space.rows("SELECT customer_id FROM segment_member WHERE rule_id = 4"), QByteArray("2\n"));
    }

    // Six delivered parcels teach 48 hours; the others are each in one kind of trouble. Now = today 00:00.
    void parcelsAndTheirRisks() {
        TestSpace space;
        for (int i = 1; i <= 6; ++i) {
            space.order(i, 1, 0, 11, 1000);
            space.parcel(i, i, 10, "signed");
            space.event(i, 10, 18, "picked_up");
            space.event(i, 8, 18, "signed");
        }
        space.order(7, 1, 0, 8, 5000, "shipped");
        space.parcel(7, 7, 7, "in_transit");
        space.event(7, 7, 18, "picked_up");
        space.event(7, 5, 0, "in_transit");  // promised 4 days ago (shipped 7 ago + 3), silent for 120 hours
        space.order(8, 1, 0, 2, 6000, "shipped");
        space.parcel(8, 8, 1, "exception");
        space.event(8, 1, 13, "picked_up");
        space.event(8, 1, 20, "exception");
        space.order(9, 1, 0, 100, 7000, "shipped");
        space.parcel(9, 9, 99, "no_trace");  // old and never traced: nothing is known
        space.order(10, 1, 0, 3, 8000, "shipped");
        space.sql("UPDATE sales_order SET promised_day = " + day(0) + " WHERE id = 10");
        space.parcel(10, 10, 1, "picked_up");
        space.event(10, 1, 18, "picked_up");  // comes tomorrow 18:00, promised today
        space.order(11, 1, 0, 3, 9000, "shipped");
        space.parcel(11, 11, 2, "no_trace");  // others of the carrier are traced: 36 hours without pick-up
        space.order(12, 1, 0, 5, 900, "completed");
        space.parcel(12, 12, 4, "no_trace");  // the shop says received
        const auto result = space.run(&runShipments);
        QVERIFY(result.ok());
        QCOMPARE(
            space.rows("SELECT shipment_id, risk, code, args, severity, idle_hours, promised_day - " +
                       day(0) + ", money_fen FROM shipment_status WHERE shipment_id >= 6 ORDER BY 1"),
            QByteArray("6|done||[]|0|0.0|-7|0\n"
                       "7|late|shipment.promise_passed|[\"$day:") +
                QByteArray::fromStdString(day(4)) +
                QByteArray(
                    "\",\"$num:4\"]|2|120.0|-4|5000\n"
                    "8|exception|shipment.exception|[\"$code:shipment.state.exception\",\"\"]|2|4.0|2|6000\n"
                    "9|ok||[]|0|0.0|-96|0\n"
                    "10|at_risk|shipment.at_risk|[\"$day:") +
                QByteArray::fromStdString(day(-1)) + "\",\"$day:" + QByteArray::fromStdString(day(0)) +
                QByteArray("\",\"$pct:1\"]|1|6.0|0|8000\n"
                           "11|stalled|shipment.no_pickup|[\"$num:36\",\"$num:24\"]|1|36.0|1|9000\n"
                           "12|done||[]|0|0.0|-1|0\n"));
        QCOMPARE(space.rows("SELECT eta_from_day - " + day(0) + ", eta_day - " + day(0) + ", eta_to_day - " +
                            day(0) + " FROM shipment_status WHERE shipment_id = 10"),
                 QByteArray("1|1|1\n"));
        // 12 parcels, 7 signed (one by the shop's word); 48 hours each; due or delivered: 1–6 on time and 7
        // not. Nine have events: one exception and two stalls among those.
        QCOMPARE(space.rows("SELECT carrier, parcels, signed, mean_days, p90_days, ROUND(on_time, 4), "
                            "ROUND(exception_rate, 4), "
                            "ROUND(stall_rate, 4) FROM carrier_figure"),
                 QByteArray("sf|12|7|2.0|2.0|0.8571|0.1111|0.2222\n"));
        QCOMPARE(QJsonDocument(result->summary).toJson(QJsonDocument::Compact),
                 QByteArray("{\"atRisk\":1,\"delivered\":7,\"exceptions\":1,\"late\":1,\"onTime\":6,"
                            "\"onTimeOf\":7,\"parcels\":12,"
                            "\"returning\":0,\"stalled\":1}"));
    }

    // Order exports alone name parcels but tell no traces: nobody is alarmed.
    void silenceIsNoNewsWithoutTracking() {
        TestSpace space;
        space.order(1, 1, 0, 10, 1000, "shipped");
        space.parcel(1, 1, 9, "no_trace");
        RUN(space, &runShipments);
        QCOMPARE(space.rows("SELECT risk, severity, money_fen FROM shipment_status"), QByteArray("ok|0|0\n"));
        QCOMPARE(space.rows("SELECT on_time FROM carrier_figure"), QByteArray("-\n"));
    }

    // Shipped two days ago: promised for yesterday, which is over.
    void promiseDaysOfFreshFood() {
        TestSpace space;
        space.order(1, 1, 0, 2, 1000, "shipped");
        space.parcel(1, 1, 2, "in_transit");
        space.event(1, 1, 20, "in_transit");
        QVERIFY(space.run(&runShipments, "fresh").ok());
        QCOMPARE(space.rows("SELECT risk, promised_day - " + day(0) + " FROM shipment_status"),
                 QByteArray("late|-1\n"));
        space.sql("INSERT INTO setting VALUES ('promise.days', '5')");
        QVERIFY(space.run(&runShipments, "fresh").ok());
        QCOMPARE(space.rows("SELECT risk, promised_day - " + day(0) + " FROM shipment_status"),
                 QByteArray("ok|3\n"));
    }

    // An ERP copy and its platform order on one parcel: the money counts once.
    void moneyOfAnErpCopyCountsOnce() {
        TestSpace space;
        space.order(1, 1, 0, 2, 1000, "shipped");
        space.order(2, 2, 0, 2, 1000, "shipped");
        space.sql("UPDATE sales_order SET platform_order_id = 1 WHERE id = 2");
        space.parcel(1, 1, 1, "in_transit");
        space.sql("INSERT INTO shipment_order(shipment_id, order_id, batch_id) VALUES (1, 2, 1)");
        space.event(1, 1, 20, "in_transit");
        RUN(space, &runShipments);
        QCOMPARE(space.rows("SELECT money_fen FROM shipment_status"), QByteArray("1000\n"));
    }

    void salesAndCustomers() {
        TestSpace space;
        space.customer(1);
        space.customer(2);
        space.order(1, 1, 1, 1, 10000);  // this window
        space.order(2, 2, 1, 28, 5000);  // its first day
        space.order(3, 1, 2, 29, 7000);  // the window before
        space.order(4, 1, 2, 57, 7000);  // before both
        space.order(5, 1, 0, 2, 3000);   // no customer, still a sale
        space.order(6, 1, 1, 2, 3000, "closed_refunded");
        space.sql("UPDATE sales_order SET refunded_fen = 1000 WHERE id = 1");
        RUN(space, &runSegments);
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("sales"), QByteArray("17000.0|7000.0|-|-\n"));
        QCOMPARE(space.measure("sales", "youzan"), QByteArray("12000.0|7000.0|-|-\n"));
        QCOMPARE(space.measure("sales", "wechat_shop"), QByteArray("5000.0|0.0|-|-\n"));
        QCOMPARE(space.measure("orders"), QByteArray("3.0|1.0|-|-\n"));
        QCOMPARE(space.measure("buyers"), QByteArray("1.0|1.0|-|-\n"));
        QCOMPARE(space.measure("aov"), QByteArray("5667.0|7000.0|17000.0|3.0\n"));
        QCOMPARE(space.measure("aov", "wechat_shop"), QByteArray("5000.0|-|5000.0|1.0\n"));
        QCOMPARE(space.measure("customers"), QByteArray("2.0|1.0|-|-\n"));
        QCOMPARE(space.measure("repeat_rate"), QByteArray("1.0|-|2.0|2.0\n"));
        // Today is a Monday, so yesterday and two days ago are the last complete week; 28 days ago begins a
        // week.
        QCOMPARE(space.rows("SELECT (SELECT MAX(week) FROM measure_week) - week, value FROM measure_week "
                            "WHERE id = 'sales' AND value > 0 ORDER BY week"),
                 QByteArray("8|7000.0\n4|7000.0\n3|5000.0\n0|12000.0\n"));
        QCOMPARE(space.rows("SELECT COUNT(*) FROM measure_week WHERE id = 'orders'"), QByteArray("9\n"));
    }

    // Due in the window: order 1 (2 units, shipped in time), 2 (3 units, a day late), 3 (5 units, still
    // waiting); 4 is due only tomorrow, of 5 nobody knows when it left.
    void fillAndReturnRates() {
        TestSpace space;
        space.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, cost_fen, "
            "batch_id) VALUES "
            "(1, 'T', 'T', '', '', '', '茶', '', '', 500, 1)");
        space.order(1, 1, 0, 10, 1000);
        space.order(2, 1, 0, 10, 1000);
        space.order(3, 1, 0, 10, 1000, "to_ship");
        space.order(4, 1, 0, 1, 1000, "to_ship");
        space.order(5, 1, 0, 10, 1000);
        space.line(1, 1, 3, 1);
        space.line(2, 1, 3);
        space.line(3, 1, 5);
        space.line(4, 1, 7);
        space.line(5, 1, 2);
        space.sql("UPDATE sales_order SET shipped_at = " + at(8) + " WHERE id = 1");
        space.sql("UPDATE sales_order SET shipped_at = " + at(7) + " WHERE id = 2");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("fill_rate"), QByteArray("0.2|-|2.0|10.0\n"));
        QCOMPARE(space.measure("return_rate"), QByteArray("0.05|-|1.0|20.0\n"));
        // A promised day replaces the two days: order 2 was shipped by it.
        space.sql("UPDATE sales_order SET promised_day = " + day(7) + " WHERE id = 2");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("fill_rate"), QByteArray("0.5|-|5.0|10.0\n"));
    }

    // Lists of 30 and 2 days ago: 10 × 5.00 = 50.00, then 6 × 5.00 = 30.00; mean 40.00. Sold: 8 units in the
    // 40 days of history at 5.00 = 40.00, a year 365.00; turns 9.125.
    void stockMeasures() {
        TestSpace space;
        space.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, cost_fen, "
            "batch_id) VALUES "
            "(1, 'T', 'T', '', '', '', '茶', '', '', 500, 1), (2, 'U', 'U', '', '', '', '', '', '', NULL, "
            "1)");
        space.sql("INSERT INTO warehouse(id, name, kind, batch_id) VALUES (1, 'A', '', 1)");
        space.order(1, 1, 0, 40, 1000);
        space.line(1, 1, 8);
        space.line(1, 2, 8);
        space.sql(
            "INSERT INTO stock_snapshot(taken_at, warehouse_id, sku_id, on_hand_milli, available_milli, "
            "batch_id) VALUES (" +
            at(30) + ", 1, 1, 10000, 10000, 1), (" + at(2) + ", 1, 1, 6000, 4000, 1), (" + at(2) +
            ", 1, 2, 0, 0, 1)");
        space.sql(
            "INSERT INTO forecast_item(sku_id, method, demand_class, abc, xyz, weekly_mean, params, scores) "
            "VALUES "
            "(1, 'ets', 'smooth', 'A', 'X', 3.5, '{}', '{}'), (2, 'ets', 'smooth', 'A', 'X', 7, '{}', '{}')");
        space.sql(
            "INSERT INTO forecast_point VALUES (1, 2955, 3.5, 0, 0, 0, 0, 0, 0), (2, 2955, 7, 0, 0, 0, 0, 0, "
            "0)");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("stock_value"), QByteArray("3000.0|-|-|-\n"));
        QCOMPARE(space.measure("stock_turns"), QByteArray("9.125|-|36500.0|4000.0\n"));
        // All: 4 ÷ (3.5 + 7) a week = 2.667 days; tea alone: 4 ÷ 0.5 a day = 8 days.
        QCOMPARE(space.measure("cover_days"), QByteArray("2.666667|-|4.0|1.5\n"));
        QCOMPARE(space.measure("cover_days", "茶"), QByteArray("8.0|-|4.0|0.5\n"));
        QCOMPARE(space.measure("short_skus"), QByteArray("1.0|-|1.0|2.0\n"));
        QCOMPARE(space.measure("loss_rate"), QByteArray());
    }

    // Promised in the window: delivered in time, delivered late, late and still out. Silent or finished
    // without a day of delivery: not judged.
    void onTimeDelivery() {
        TestSpace space;
        for (int i = 1; i <= 5; ++i) space.order(i, 1, 0, 12, 1000, i == 4 ? "completed" : "shipped");
        space.parcel(1, 1, 10, "signed", at(8));
        space.parcel(2, 2, 10, "signed", at(6));
        space.parcel(3, 3, 10, "in_transit");
        space.parcel(4, 4, 10, "no_trace");
        space.parcel(5, 5, 40, "signed", at(38));
        space.event(1, 8, 12, "signed");
        space.event(2, 6, 12, "signed");
        space.event(3, 9, 12, "in_transit");
        space.event(5, 38, 12, "signed");
        RUN(space, &runShipments);
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("on_time"), QByteArray("0.333333|1.0|1.0|3.0\n"));
        QCOMPARE(space.measure("late_parcels"), QByteArray("1.0|-|1.0|1.0\n"));
        QCOMPARE(space.rows("SELECT ROUND(value, 4) FROM measure_week WHERE id = 'on_time' ORDER BY week"),
                 QByteArray("1.0\n0.3333\n"));
    }

    // One definition for the measure and the carriers, also where the file's own state is behind its events, a parcel was
    // returned, or cancelled; and the promise follows the setting.
    void onTimeIsOneFigure() {
        TestSpace space;
        for (int i = 1; i <= 4; ++i) space.order(i, 1, 0, 12, 1000, "shipped");
        space.parcel(1, 1, 10, "in_transit");  // its events say it was signed
        space.event(1, 8, 12, "signed");
        space.parcel(2, 2, 10, "returned_signed", at(3));
        space.event(2, 3, 12, "returned_signed");
        space.parcel(3, 3, 10, "cancelled");
        space.event(3, 9, 12, "cancelled");
        space.parcel(4, 4, 10, "signed", at(5));
        space.event(4, 5, 12, "signed");
        const auto both = [&space] {
            return space.rows(
                "SELECT ROUND(c.on_time, 4) = ROUND(m.value, 4), m.numerator, m.denominator FROM carrier_figure c JOIN "
                "measure m ON m.id = 'on_time' AND m.scope = ''");
        };
        RUN(space, &runShipments);
        RUN(space, &runMetrics);
        QCOMPARE(both(), QByteArray("1|1.0|3.0\n"));
        space.sql("INSERT INTO setting VALUES ('promise.days', '5')");
        RUN(space, &runShipments);
        RUN(space, &runMetrics);
        QCOMPARE(both(), QByteArray("1|2.0|3.0\n"));
    }

    // Ordered 8 days ago, shipped 5 days ago: too late for two days, in time for three.
    void daysToShipFollowTheSetting() {
        TestSpace space;
        space.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, batch_id) VALUES (7, 'A', '', '', "
            "'', '', '', '', '', 1)");
        space.order(1, 1, 0, 8, 1000, "shipped");
        space.sql("UPDATE sales_order SET shipped_at = " + at(5));
        space.line(1, 7, 4);
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("fill_rate"), QByteArray("0.0|-|0.0|4.0\n"));
        space.sql("INSERT INTO setting VALUES ('plan.promise_days', '3')");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("fill_rate"), QByteArray("1.0|-|4.0|4.0\n"));
    }

    void forecastPlanAndMembers() {
        TestSpace space;
        space.sql(
            "INSERT INTO result_run VALUES ('forecast', 1, 1, '', '{}', "
            "'{\"wape\":0.3,\"naiveWape\":0.45,\"bias\":-0.1,\"coverage80\":0.82}', 1), "
            "('plan', 1, 1, '', '{}', '{\"nervousness\":0.25}', 1)");
        space.sql(
            "INSERT INTO community_stat(owner, day, range_days, members_total, batch_id) VALUES ('a', " +
            day(40) + ", 1, 100, 1), ('b', " + day(35) + ", 1, 50, 1), ('a', " + day(3) + ", 1, 130, 1)");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("wape"), QByteArray("0.3|-|-|-\n"));
        QCOMPARE(space.measure("fva"), QByteArray("0.15|-|-|-\n"));
        QCOMPARE(space.measure("bias"), QByteArray("-0.1|-|-|-\n"));
        QCOMPARE(space.measure("coverage80"), QByteArray("0.82|-|-|-\n"));
        QCOMPARE(space.measure("nervousness"), QByteArray("0.25|-|-|-\n"));
        QCOMPARE(space.measure("members"), QByteArray("180.0|150.0|-|-\n"));
        space.sql("INSERT INTO community_stat(owner, day, range_days, members_total, batch_id) VALUES ('', " +
                  day(2) + ", 1, 170, 1)");
        RUN(space, &runMetrics);
        QCOMPARE(space.measure("members"), QByteArray("170.0|-|-|-\n"));
    }

    void twiceGivesTheSame() {
        TestSpace space;
        space.customer(1);
        for (int i = 1; i <= 30; ++i) {
            space.order(i, 1 + i % 2, 1, i * 4, 1000 + i, "shipped");
            space.parcel(i, i, i * 4 - 1, "in_transit");
            space.event(i, i * 4 - 1, 15, "picked_up");
        }
        const auto dump = [&] {
            QByteArray all;
            for (const char* table : {"customer_segment", "segment_member", "segment_rule", "cohort_cell",
                                      "shipment_status", "carrier_figure", "measure", "measure_week"})
                all += space.rows(std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
            return all;
        };
        for (auto step : {&runSegments, &runShipments, &runMetrics}) RUN(space, step);
        const QByteArray first = dump();
        QVERIFY(first.size() > 1000);
        for (auto step : {&runSegments, &runShipments, &runMetrics}) RUN(space, step);
        QCOMPARE(dump(), first);
    }

    void cancelledStops() {
        TestSpace space;
        StepContext context{*space.db, kToday, "fmcg", {}, {}};
        context.cancel.cancel();
        for (auto step : {&runSegments, &runShipments, &runMetrics}) {
            const auto result = step(context);
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, std::string("cancelled"));
        }
    }

    // A brand's year: 12,500 customers, 62,000 orders, 60,000 parcels with four events each.
    void aBrandsYearIsQuick() {
        TestSpace space;
        space.sql("BEGIN");
        space.sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12500) "
            "INSERT INTO customer(id, name_mask, phone_mask, batch_id) SELECT i, '', '', 1 FROM n");
        space.sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 62000) "
            "INSERT INTO sales_order(id, shop_id, order_no, parent_no, kind, status, status_text, "
            "created_at, paid_at, paid_fen, customer_id, "
            "province, city, district, delivery_kind, pickup_point, leader, batch_id) SELECT i, 1 + i % 2, "
            "'N' || i, '', '', 'shipped', '', " +
            at(0) + " - (i * 7919 % 365 + 1) * 86400, " + at(0) +
            " - (i * 7919 % 365 + 1) * 86400, 1000 + i % 9000, i * 31 % 12500 + 1, '浙江省', "
            "'', '', '', '', '', 1 FROM n");
        space.sql(
            "INSERT INTO shipment(id, carrier, waybill_no, shipped_at, state, sub_state, batch_id) SELECT "
            "id, 'sf', 'W' || id, created_at + 40000, "
            "'in_transit', '', 1 FROM sales_order WHERE id <= 60000");
        space.sql(
            "INSERT INTO shipment_order(shipment_id, order_id, batch_id) SELECT id, id, 1 FROM shipment");
        space.sql(
            "WITH e(k, s) AS (VALUES (1, 'picked_up'), (2, 'in_transit'), (3, 'delivering'), (4, 'signed')) "
            "INSERT INTO tracking_event(shipment_id, at, text, area, state, sub_state, batch_id) SELECT "
            "p.id, p.shipped_at + e.k * 30000, e.s, '', e.s, "
            "'', 1 FROM shipment p, e WHERE p.shipped_at + e.k * 30000 < " +
            at(0, 0));
        space.sql("COMMIT");
        QVERIFY2(space.error.empty(), space.error.c_str());
        for (const auto& [name, step] :
             {std::pair{"segments", &runSegments}, {"shipments", &runShipments}, {"metrics", &runMetrics}}) {
            QElapsedTimer timer;
            timer.start();
            RUN(space, step);
            qInfo("%s: %lld ms", name, static_cast<long long>(timer.elapsed()));
            QVERIFY(timer.elapsed() < 20000);  // guards against one query a row, on any machine
        }
        QCOMPARE(space.rows("SELECT COUNT(*) FROM customer_segment"), QByteArray("12500\n"));
        QCOMPARE(space.rows("SELECT COUNT(*) FROM shipment_status"), QByteArray("60000\n"));
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
