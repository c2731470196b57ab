// What a decision is worth: orders by what waits for them, win-back by what such customers did before, totals by kind.
#include <QTest>

#include "test_space.h"
#include "workspace/tables/table_reader.h"

using namespace roulian;
using namespace roulian::workspace;

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 25 customers bought twice, 300 and 290 days ago, 100.00 each time. 240 days ago (the fourth look back) all were in
    // "mine"; five of them bought again 200 days ago, within 60 days. The other looks find the 25 again, without orders
    // afterwards: 5 of 100. Customer 99 is in it today with an average order of 100.00: 5.00 each.
    void winBackIsWhatSuchCustomersDid() {
        TestSpace s;
        int order = 0;
        for (int c = 1; c <= 25; ++c) {
            s.customer(c);
            s.order(++order, 1, c, 300, 10000);
            s.order(++order, 1, c, 290, 10000);
            if (c <= 5) s.order(++order, 1, c, 200, 10000);
        }
        s.sql("INSERT INTO segment_rule(id, name, rule) VALUES (1, 'mine', 'orders >= 2')");
        RUN(s, &runSegments);
        QCOMPARE(s.rows("SELECT days, observed, bought, own FROM segment_outlook WHERE rule_id = 1"),
                 QByteArray("60|100|5|1\n"));
        // 20 with 200.00 in 300 days and 5 with 300.00: 60-day pace 40.00 and 60.00 do not cap 100.00 × 5 %.
        QCOMPARE(s.rows("SELECT expected_fen FROM segment_outlook WHERE rule_id = 1"), QByteArray("12500\n"));
    }

    // Nobody was in the segment before: nothing is promised.
    void withoutHistoryNothingIsExpected() {
        TestSpace s;
        s.customer(1);
        s.order(1, 1, 1, 10, 10000);
        s.sql("INSERT INTO segment_rule(id, name, rule) VALUES (1, 'mine', 'orders >= 1')");
        RUN(s, &runSegments);
        QCOMPARE(s.rows("SELECT observed, bought, own, expected_fen FROM segment_outlook WHERE rule_id = 1"),
                 QByteArray("0|0|0|0\n"));
    }

    void theTellDecisionTakesIt() {
        TestSpace s;
        s.customer(1);
        s.sql(
            "INSERT INTO segment_rule(id, name, rule) VALUES (8, 'about_to_lapse_big_spenders', 'orders >= 1')");
        s.sql("INSERT INTO segment_member VALUES (8, 1)");
        s.sql(
            "INSERT INTO customer_segment VALUES (1, 90, 2, 2000000, 1, 1, 5, 'important_keep', 'dormant', 0, 1, NULL, 0, 0, 1, '')");
        s.sql("INSERT INTO segment_outlook VALUES (8, 60, 40, 10, 1, 4321)");
        RUN(s, &runDecisions);
        QCOMPARE(
            s.rows("SELECT kind, money_fen, evidence FROM decision"),
            QByteArray(
                "tell|4321|[\"decision.why.winback\",[\"$pct:0.25\",\"$num:40\",\"$num:60\",\"$num:90\"]]\n"));
    }

    // The dear order that nothing waits for comes after the cheap one that sales wait for.
    void ordersRankByWhatWaitsForThem() {
        TestSpace s;
        s.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, batch_id) VALUES "
            "(7, 'A-7', 'Honey', '', '', '', '', 'fmcg', '', 1), (8, 'A-8', 'Tea', '', '', '', '', 'fmcg', '', 1)");
        s.sql(
            "INSERT INTO plan_order(key, kind, sku_id, qty_milli, stat_qty_milli, release_day, due_day, cost_fen, late_days, reason, "
            "reason_args, overridden, change, stake_fen) VALUES ('dear', 'buy', 7, 1000, 1000, " +
            day(0) + ", " + day(-9) +
            ", 900000, 0, 'plan.reason.below_safety', '[]', 0, '', 0), ('cheap', 'buy', 8, 1000, 1000, " +
            day(0) + ", " + day(-9) + ", 100, 0, 'plan.reason.shortage', '[]', 0, '', 5000)");
        RUN(s, &runDecisions);
        QCOMPARE(s.rows("SELECT ref, money_fen FROM decision ORDER BY rank"),
                 QByteArray("cheap|5000\ndear|0\n"));
    }

    void totalsAreByKind() {
        TestSpace s;
        s.sql(
            "INSERT INTO decision(key, rank, kind, money_fen, ref, code, args, evidence, due_day) VALUES "
            "('a', 1, 'buy', 500, '', '', '[]', '[]', " +
            day(0) + "), ('b', 2, 'buy', 300, '', '', '[]', '[]', " + day(-5) +
            "), ('c', 3, 'stop', 700, '', '', '[]', '[]', NULL)");
        s.sql("INSERT INTO result_run VALUES ('decisions', 0, " + day(0) + ", '', '', '', 0)");
        TableQuery query;
        query.table = "decision_totals";
        const auto totals = readTable(*s.db, query, {});
        QVERIFY(totals.ok());
        QCOMPARE((*totals)->keys, (std::vector<std::string>{"open|buy", "open|stop"}));
        const int money = (*totals)->spec->columnIndex("money"), due = (*totals)->spec->columnIndex("due");
        QCOMPARE(std::get<std::int64_t>((*totals)->at(0, money)), std::int64_t{800});
        QCOMPARE(std::get<std::int64_t>((*totals)->at(0, due)), std::int64_t{1});
        QVERIFY(!(*totals)->spec->summable);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
