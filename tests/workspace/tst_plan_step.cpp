// The plan step on tiny workspaces: what the planner fixed, what was placed since, how both show.
#include <QTest>

#include "test_space.h"
#include "workspace/tables/table_reader.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Space : TestSpace {
    Space() {
        sql("INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, kind, cost_fen, batch_id) "
            "VALUES (7, 'A-7', 'Honey', '', '', '', '', 'fmcg', '', 'goods', 1000, 1)");
        sql("INSERT INTO supplier(id, code, name, short_name, note, batch_id) VALUES (3, 'S3', 'Bees', '', '', 1)");
        sql("INSERT INTO supplier_item(supplier_id, sku_id, price_fen, lead_days, batch_id) VALUES (3, 7, 1000, 5, 1)");
    }
    // An order of 60 fixed a week ago, when import 4 was the newest.
    void fix(int dueIn) {
        sql("INSERT INTO plan_override(order_key, sku_id, kind, qty_milli, stat_qty_milli, due_day, supplier_id, reason, person, made_at, "
            "as_of_day, known_batch) VALUES ('mine', 7, 'buy', 60000, 50000, " +
            day(-dueIn) + ", 3, '', '', 0, " + day(7) + ", 4)");
    }
    void place(int id, int units, int daysAgo, int batch, const char* status = "open", int received = 0) {
        const std::string n = std::to_string(id);
        sql("INSERT INTO purchase_order(id, no, supplier_id, ordered_at, status, batch_id) VALUES (" + n +
            ", 'PO" + n + "', 3, " + at(daysAgo) + ", '" + status + "', " + std::to_string(batch) + ")");
        sql("INSERT INTO po_line(id, po_id, line_no, sku_id, unit, qty_milli, received_milli, price_fen, batch_id) VALUES (" +
            n + ", " + n + ", '1', 7, '', " + std::to_string(units * 1000) + ", " +
            std::to_string(received * 1000) + ", 1000, " + std::to_string(batch) + ")");
        sql("INSERT INTO po_plan(po_line_id, seq, due_day, qty_milli, batch_id) VALUES (" + n + ", 1, " +
            day(-10) + ", " + std::to_string(units * 1000) + ", " + std::to_string(batch) + ")");
    }
    QByteArray orders() {
        return rows(
            "SELECT key, qty_milli / 1000, placed_milli / 1000, change FROM plan_order WHERE key = 'mine'");
    }
    QByteArray supply() {  // units the plan counts on, in all
        return rows("SELECT SUM(scheduled_milli) / 1000, SUM(planned_milli) / 1000 FROM plan_week");
    }
};

}  // namespace

class TestPlanStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFixedOrderPlacedSinceCountsOnce() {
        Space s;
        s.fix(10);
        s.place(1, 30, 20, 4);  // known when the order was fixed: another order
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray("mine|60|0|\n"));
        QCOMPARE(s.supply(), QByteArray("30|60\n"));
        s.place(2, 40, 3, 5);
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray("mine|20|40|changed\n"));
        QCOMPARE(s.supply(), QByteArray("70|20\n"));
        // The table shows the rest as well, not the 60 once decided.
        s.sql("INSERT INTO result_run VALUES ('plan', 10, 0, '', '', '', 0)");
        const auto shown =
            readTable(*s.db, {"plan_orders", {{"order_key", "mine"}}, {}, {}, {}, false, 0}, {});
        QVERIFY(shown.ok());
        QCOMPARE(std::get<std::int64_t>((*shown)->at(0, (*shown)->spec->columnIndex("qty"))),
                 std::int64_t{20000});
        s.place(3, 20, 2, 5, "closed", 20);  // placed, come and closed
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray());
        QCOMPARE(s.supply(), QByteArray("70|0\n"));
    }

    // A goods file calls wax and honey goods; the bill of material says that wax only goes into honey.
    void componentsAreMaterials() {
        Space s;
        s.sql(
            "INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, kind, batch_id) VALUES "
            "(8, 'RAW-1', 'Wax', '', '', '', '', '', '', 'goods', 1), (9, 'SET-1', 'Jar', '', '', '', '', '', '', 'goods', 1)");
        s.sql(
            "INSERT INTO bom(id, code, parent_sku_id, version, use, batch_id) VALUES (1, 'B', 7, '', 'manufacture', 1)");
        s.sql(
            "INSERT INTO bom_line(bom_id, seq, sku_id, numerator_milli, denominator_milli, scrap_rate, memo, batch_id) VALUES "
            "(1, 1, 8, 1000, 1000, 0, '', 1), (1, 2, 9, 1000, 1000, 0, '', 1)");
        s.order(1, 1, 0, 3, 1000);
        s.line(1, 9, 1);  // the jar is sold alone, too
        TableQuery query;
        query.table = "skus";
        query.where["kind"] = "material";
        const auto materials = readTable(*s.db, query, {});
        QVERIFY(materials.ok());
        QCOMPARE((*materials)->keys, std::vector<std::string>{"8"});
        query.where["kind"] = "goods";
        QCOMPARE((*readTable(*s.db, query, {}))->count, std::size_t{2});
    }

    void aCancelledOrderCarriesNothingOut() {
        Space s;
        s.fix(10);
        s.place(2, 60, 3, 5, "cancelled");
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray("mine|60|0|\n"));
    }

    // Its day has passed and nobody placed it: an exception with its money, no supply; still there to be released.
    void anOverdueFixIsTold() {
        Space s;
        s.fix(-1);
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray("mine|0|0|overdue\n"));
        QCOMPARE(s.supply(), QByteArray("0|0\n"));
        QCOMPARE(s.rows("SELECT kind, sku_id, ref, money_fen, code, args FROM plan_message"),
                 "overdue|7|mine|60000|plan.overdue|[\"$milli:60000\",\"$day:" +
                     QByteArray::number(kToday.n - 1) + "\"]\n");
        s.place(2, 60, 3, 5);
        RUN(s, &runPlan);
        QCOMPARE(s.orders(), QByteArray());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM plan_message WHERE kind = 'overdue'"), QByteArray("0\n"));
    }
};

QTEST_GUILESS_MAIN(TestPlanStep)
#include "tst_plan_step.moc"
