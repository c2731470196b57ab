// One order told by two files of one platform: 淘宝 list (order, provisional lines) and details (its lines).
#include <QTest>

#include "fixtures.h"

using namespace fixtures;

namespace {

OrderRecord list(const std::string& no) {
    OrderRecord o = order(no, {}, Channel::Taobao);
    o.shop.name = "flagship";
    o.joinsByNumber = true;
    o.linesAre = OrderRecord::Lines::Provisional;
    o.lines[0].title = "honey, nuts";
    o.lines[0].spec.clear();
    o.lines[0].qty = Qty::units(3);
    return o;
}

OrderRecord details(const std::string& no) {
    OrderRecord o;
    o.shop.channel = Channel::Taobao;
    o.orderNo = no;
    o.status = OrderStatus::ToShip;
    o.joinsByNumber = true;
    o.linesAre = OrderRecord::Lines::Complete;
    for (const char* title : {"honey", "nuts"}) {
        OrderLine line;
        line.title = title;
        line.merchantCode = title;
        line.qty = Qty::units(title[0] == 'h' ? 2 : 1);
        o.lines.push_back(line);
    }
    return o;
}

QByteArray lines(const Work& work) {
    return work.text(
        "SELECT group_concat(title || '*' || (qty_milli / 1000), ' ') FROM (SELECT * FROM order_line "
        "ORDER BY line_no)");
}

}  // namespace

class TestJoinedOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detailsReplaceProvisionalLines() {
        Work work;
        QCOMPARE(import(work, {list("1")}).error, QByteArray("ok"));
        QCOMPARE(lines(work), QByteArray("honey, nuts*3"));
        QCOMPARE(import(work, {details("1")}).error, QByteArray("ok"));
        QCOMPARE(lines(work), QByteArray("honey*2 nuts*1"));
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 1);
        QCOMPARE(work.number("SELECT paid_fen FROM sales_order"), 9900);
        // The list once more changes nothing.
        QCOMPARE(import(work, {list("1")}).said(), QByteArray("S"));
        QCOMPARE(lines(work), QByteArray("honey*2 nuts*1"));
    }
    void theListMayComeSecond() {
        Work work;
        QCOMPARE(import(work, {details("1")}).error, QByteArray("ok"));
        QCOMPARE(import(work, {list("1")}).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 1);
        QCOMPARE(work.text("SELECT s.name FROM sales_order o JOIN shop s ON s.id = o.shop_id"),
                 QByteArray("flagship"));
        QCOMPARE(lines(work), QByteArray("honey*2 nuts*1"));
        // The names of goods are known per shop: once they have moved with the order nothing changes any more.
        QCOMPARE(import(work, {details("1")}).error, QByteArray("ok"));
        QCOMPARE(import(work, {details("1"), list("1")}).said(), QByteArray("SS"));
    }
    void equalNumbersOfTwoShopsStayApart() {
        Work work;
        OrderRecord other = list("1");
        other.shop.name = "outlet";
        QCOMPARE(import(work, {list("1"), other}).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 2);
    }
    // 群接龙: one list as orders and as a summary without numbers counts once, in either order; another list stays.
    void aSummaryOfAListIsItsOrdersOnceMore_data() {
        QTest::addColumn<bool>("summaryFirst");
        QTest::newRow("details first") << false;
        QTest::newRow("summary first") << true;
    }
    void aSummaryOfAListIsItsOrdersOnceMore() {
        QFETCH(bool, summaryFirst);
        const auto made = [](const std::string& no, const std::string& place, const char* list, int yuan) {
            OrderRecord o = order(no, "H500", Channel::Qunjielong);
            o.parentNo = place;
            o.collection = list;
            o.payable = Money::fromFen(yuan * 100);
            return o;
        };
        std::vector<Record> details, summary, other;
        for (int i = 1; i <= 5; ++i) {
            const std::string n = std::to_string(i);
            details.push_back(made("26081100000" + n, n, "early list", 10 * i));
            summary.push_back(
                made("summary//" + n, {}, "summary", i == 5 ? 7 : 10 * i));  // one sum was changed
            other.push_back(made("other//" + n, {}, "other", 11 * i));
        }
        Work work;
        QVERIFY(import(work, summaryFirst ? summary : details).error == "ok");
        QVERIFY(import(work, other).error == "ok");
        QVERIFY(import(work, summaryFirst ? details : summary).error == "ok");
        QCOMPARE(
            work.text(
                "SELECT group_concat(order_no, ' ') FROM (SELECT * FROM sales_order WHERE platform_order_id IS "
                "NOT NULL ORDER BY order_no)"),
            QByteArray("summary//1 summary//2 summary//3 summary//4"));
        QCOMPARE(
            work.number(
                "SELECT count(*) FROM sales_order c JOIN sales_order p ON p.id = c.platform_order_id WHERE "
                "p.parent_no = substr(c.order_no, 10)"),
            4);
    }

    void undoBringsProvisionalLinesBack() {
        Work work;
        QCOMPARE(import(work, {list("1")}).error, QByteArray("ok"));
        const std::string before = dump(*work.db);
        const Written second = import(work, {details("1")});
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QCOMPARE(QByteArray::fromStdString(dump(*work.db)), QByteArray::fromStdString(before));
    }
};

QTEST_GUILESS_MAIN(TestJoinedOrders)
#include "tst_joined_orders.moc"
