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
