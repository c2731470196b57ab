// Payments, refunds and ledger lines find their orders, whichever comes first; payers become identities.
#include <QTest>

#include "fixtures.h"

using namespace fixtures;

namespace {

PaymentRecord payment(const std::string& no, const std::string& order, const std::string& openId = {}) {
    PaymentRecord p;
    p.transactionNo = no;
    p.merchantOrderNo = order;
    p.method = "JSAPI";
    p.state = "SUCCESS";
    p.amount = Money{9900};
    p.fee = Money{59};
    p.paidAt = LocalTime{1'700'000'060};
    if (!openId.empty()) p.payer.push_back({IdentityKind::OpenId, "wxapp", openId});
    return p;
}

RefundRecord refund(const std::string& no, const std::string& payment) {
    RefundRecord r;
    r.refundNo = no;
    r.transactionNo = payment;
    r.state = "SUCCESS";
    r.amount = Money{500};
    return r;
}

LedgerRecord entry(const std::string& no, const std::string& transaction, const std::string& order = {}) {
    LedgerRecord l;
    l.account = "wxpay_merchant";
    l.entryNo = no;
    l.transactionNo = transaction;
    l.orderNo = order;
    l.at = LocalTime{1'700'000'061};
    l.direction = 1;
    l.amount = Money{9900};
    l.party = "\xe6\x9e\x97\xe6\x99\x93\xe6\xa3\xa0";
    l.memo = "call 13800138001";
    return l;
}

OrderRecord bought(const std::string& no, const std::string& phone) {
    OrderRecord o = order(no);
    o.buyer.push_back({IdentityKind::PhoneFull, {}, phone});
    return o;
}

// Order of each payment, refund and entry.
QByteArray linked(const Work& work) {
    return work.text(
        "SELECT (SELECT count(*) FROM payment WHERE order_id = 1) || (SELECT count(*) FROM refund WHERE "
        "order_id = 1) || (SELECT count(*) FROM ledger_entry WHERE order_id = 1)");
}

}  // namespace

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 交易单号 = 微信订单号 = 微信支付业务单号; a refund's entry carries the refund's number.
    void billsAfterOrders() {
        Work work;
        QCOMPARE(import(work, {order("7001")}).error, QByteArray("ok"));
        QCOMPARE(import(work, {payment("T1", "7001"), refund("R1", "T1"), entry("E1", "T1"),
                               entry("E2", "R1"), entry("E3", "", "7001"), entry("E4", "nobody")})
                     .said(),
                 QByteArray("NNNNNN"));
        QCOMPARE(linked(work), QByteArray("113"));
        QCOMPARE(work.number("SELECT count(*) FROM ledger_entry WHERE order_id IS NULL"), 1);
    }
    void billsBeforeOrders() {
        Work work;
        QCOMPARE(
            import(work, {payment("T1", "7001"), refund("R1", "T1"), entry("E1", "T1"), entry("E2", "R1")})
                .error,
            QByteArray("ok"));
        QCOMPARE(linked(work), QByteArray("000"));
        QCOMPARE(import(work, {order("7001")}).error, QByteArray("ok"));
        QCOMPARE(linked(work), QByteArray("112"));
    }
    void againChangesNothing() {
        Work work;
        const std::vector<Record> all{order("7001"), payment("T1", "7001", "o1"), refund("R1", "T1"),
                                      entry("E1", "T1")};
        QCOMPARE(import(work, all).error, QByteArray("ok"));
        const std::string before = dump(*work.db);
        const Written again = import(work, all);
        QCOMPARE(again.said(), QByteArray("SSSS"));
        QVERIFY(undoBatch(*work.db, again.batch).ok());
        QCOMPARE(QByteArray::fromStdString(dump(*work.db)), QByteArray::fromStdString(before));
    }
    void undoTakesLinksBack() {
        Work work;
        QCOMPARE(import(work, {payment("T1", "7001", "o1"), entry("E1", "T1")}).error, QByteArray("ok"));
        const std::string before = dump(*work.db);
        const Written second = import(work, {bought("7001", "13800138001")});
        QCOMPARE(linked(work), QByteArray("101"));
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QCOMPARE(QByteArray::fromStdString(dump(*work.db)), QByteArray::fromStdString(before));
    }
    void payerBecomesAnIdentity_data() {
        QTest::addColumn<bool>("billFirst");
        QTest::newRow("bill first") << true;
        QTest::newRow("order first") << false;
    }
    void payerBecomesAnIdentity() {
        QFETCH(bool, billFirst);
        Work work;
        const Record bill = payment("T1", "7001", "o1"), sale = bought("7001", "13800138001");
        QCOMPARE(import(work, {billFirst ? bill : sale}).error, QByteArray("ok"));
        QCOMPARE(import(work, {billFirst ? sale : bill}).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM customer"), 1);
        QCOMPARE(
            work.number("SELECT count(*) FROM customer_identity WHERE kind = 'openid' AND customer_id = 1"),
            1);
    }
    // One phone, two openids of one app: two people; never joined silently.
    void secondOpenIdIsNotAdded() {
        Work work;
        QCOMPARE(import(work, {payment("T1", "7001", "o1"), payment("T2", "7002", "o2")}).error,
                 QByteArray("ok"));
        QCOMPARE(import(work, {bought("7001", "13800138001"), bought("7002", "13800138001")}).error,
                 QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM customer_identity WHERE kind = 'openid'"), 1);
        QCOMPARE(work.number("SELECT count(*) FROM identity_review WHERE reason = 'identity_conflict'"), 1);
    }
    void nothingPersonalInTheLedger() {
        Work work;
        QCOMPARE(import(work, {entry("E1", "T1")}).error, QByteArray("ok"));
        QCOMPARE(work.text("SELECT party_mask FROM ledger_entry"), QByteArray("\xe6\x9e\x97**"));
        QCOMPARE(work.text("SELECT memo FROM ledger_entry"), QByteArray("call 138****8001"));
    }
    void erasingForgetsThePayer() {
        Work work;
        QCOMPARE(import(work, {payment("T1", "7001", "o1")}).error, QByteArray("ok"));
        QCOMPARE(import(work, {bought("7001", "13800138001")}).error, QByteArray("ok"));
        QVERIFY(eraseCustomer(*work.db, *work.vault, 1).ok());
        QCOMPARE(work.number("SELECT count(*) FROM payment WHERE payer_hash IS NOT NULL"), 0);
        QCOMPARE(work.number("SELECT count(*) FROM customer_identity"), 0);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
