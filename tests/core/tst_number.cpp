#include <QtTest>

#include "core/number.h"

using namespace roulian;

class TestNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doubles_data();
    void doubles();
    void integers();
    void money_data();
    void money();
    void quantities_data();
    void quantities();
    void percents();
    void times_data();
    void times();
    void serials();
    void formatting();
};

namespace {
constexpr const char* kNone = "none";

}  // namespace

void TestNumber::doubles_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("1,203.5", "1203.5");
    row("-3", "-3");
    row("１２", "12");
    row("　１，２０３．５ ", "1203.5");
    row("\u22127", "-7");
    row("0.1", "0.1");
    row(".5", "0.5");
    row("5.", "5");
    row("1e3", "1000");
    row("1.5E-2", "0.015");
    row("123456789012345678", "123456789012345680");
    row("0.12345678901234567", "0.12345678901234567");
    row("1,2", kNone);
    row("1234,567", kNone);
    row("1,2345", kNone);
    row("12件", kNone);
    row("", kNone);
    row("-", kNone);
    row(".", kNone);
    row("1.2.3", kNone);
    row("nan", kNone);
    row("inf", kNone);
    row("0x10", kNone);
    row("1e999", kNone);
}

void TestNumber::doubles() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto v = parseDouble(text.toStdString());
    if (expected == QLatin1String(kNone)) {
        QVERIFY(!v);
        return;
    }
    QVERIFY(v);
    QCOMPARE(*v, expected.toDouble());
    QVERIFY(*v == expected.toDouble());  // bit for bit; QCOMPARE alone is fuzzy
}

void TestNumber::integers() {
    QCOMPARE(parseInteger("10.0").value_or(-1), 10);
    QCOMPARE(parseInteger("9,007,199,254,740,992").value_or(-1), std::int64_t{9007199254740992});
    QVERIFY(!parseInteger("9007199254740994"));
    QVERIFY(!parseInteger("1.5"));
    QVERIFY(!parseInteger("abc"));
}

void TestNumber::money_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("fen");
    const auto row = [](const char* text, bool ok, qint64 fen) {
        QTest::newRow(text) << QString::fromUtf8(text) << ok << fen;
    };
    row("499.00（系统计算中，该值仅供参考）", true, 49900);
    row("104.70元", true, 10470);
    row("0.00元", true, 0);
    row("¥1,234.56", true, 123456);
    row("￥ 12", true, 1200);
    row("-¥12.5", true, -1250);
    row("¥-12.5", true, -1250);
    row("+3", true, 300);
    row("１２．３０元", true, 1230);
    row("1.2万", true, 1200000);
    row("45.2w", true, 45200000);
    row("3亿", true, 30000000000);
    row("1，234.5", true, 123450);
    row("0.00600", true, 1);
    row("0.004", true, 0);
    row("-0.005", true, -1);
    row("90071992547409.93", true, 9007199254740993);  // past what a double holds
    row("(12.00)", true, -1200);
    row("8E+17", false, 0);
    row("1,2", false, 0);
    row("元", false, 0);
    row("-", false, 0);
    row("", false, 0);
    row("共12元", false, 0);
    row("99999999999999999999", false, 0);
}

void TestNumber::money() {
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(qint64, fen);
    const auto v = parseMoney(text.toStdString());
    QCOMPARE(v.has_value(), ok);
    if (ok) QCOMPARE(qint64(v->fen), fen);
}

void TestNumber::quantities_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("milli");
    const auto row = [](const char* text, bool ok, qint64 milli) {
        QTest::newRow(text) << QString::fromUtf8(text) << ok << milli;
    };
    row("2件", true, 2000);
    row("3瓶", true, 3000);
    row("0.5 kg", true, 500);
    row("10.0", true, 10000);
    row("1,000", true, 1000000);
    row("-4", true, -4000);
    row("1.2万", true, 12000000);
    row("1.23456", true, 1235);
    row("2-3", false, 0);
    row("3x2", false, 0);
    row("1O", false, 0);
    row("2026/8/17", false, 0);
    row("50%", false, 0);
    row("件", false, 0);
}

void TestNumber::quantities() {
    QFETCH(QString, text);
    QFETCH(bool, ok);
    QFETCH(qint64, milli);
    const auto v = parseQty(text.toStdString());
    QCOMPARE(v.has_value(), ok);
    if (ok) QCOMPARE(qint64(v->milli), milli);
}

void TestNumber::percents() {
    QCOMPARE(parsePercent("9.34%").value_or(-1), 0.0934);
    QCOMPARE(parsePercent("0.60％").value_or(-1), 0.006);
    QCOMPARE(parsePercent("0.0373").value_or(-1), 0.0373);
    QCOMPARE(parsePercent("100 %").value_or(-1), 1.0);
    QVERIFY(!parsePercent("%"));
    QVERIFY(!parsePercent("a%"));
}

void TestNumber::times_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2026-08-17 09:12:05", "2026-08-17 09:12:05");
    row("2026/8/7 9:12", "2026-08-07 09:12");
    row("2026.8.7", "2026-08-07");
    row("20260817", "2026-08-17");
    row("20260817091205", "2026-08-17 09:12:05");
    row("2026年8月7日", "2026-08-07");
    row("2026年8月7日 9:05", "2026-08-07 09:05");
    row("2026年8月7日9时5分3秒", "2026-08-07 09:05:03");
    row("２０２６－０８－１７", "2026-08-17");
    row("2026-08-17T01:12:05Z", "2026-08-17 09:12:05");
    row("2026-08-17T09:12:05.123+08:00", "2026-08-17 09:12:05");
    row("2026-08-16 20:00 -0500", "2026-08-17 09:00");
    row("1786929125", "2026-08-17 09:12:05");     // date -u -d @1786929125: 01:12:05
    row("1786929125999", "2026-08-17 09:12:05");  // milliseconds
    row("2024-02-29", "2024-02-29");
    row("2026-08-17 24:00:00", "2026-08-18 00:00:00");
    row("2026-02-29", kNone);
    row("2026-13-01", kNone);
    row("2026-8/17", kNone);
    row("2026年8/17", kNone);
    row("0000-00-00", kNone);
    row("任意时间", kNone);
    row("2026-08-17 25:00", kNone);
    row("2026-08-17 09:61", kNone);
    row("2026-06-20 11:00 - 2026-06-20 12:00", kNone);
    row("13800138001", kNone);
    row("46251.5", kNone);
    row("", kNone);
}

void TestNumber::times() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto v = parseTime(text.toStdString());
    QCOMPARE(v ? QString::fromStdString(v->iso()) : QString::fromLatin1(kNone), expected);
}

void TestNumber::serials() {
    const auto iso = [](double serial, bool mac = false) {
        const auto v = timeFromSerial(serial, mac);
        return v ? v->iso() : std::string(kNone);
    };
    QCOMPARE(iso(1), std::string("1900-01-01"));
    QCOMPARE(iso(59), std::string("1900-02-28"));
    QCOMPARE(iso(60), std::string(kNone));
    QCOMPARE(iso(61), std::string("1900-03-01"));
    QCOMPARE(iso(25569), std::string("1970-01-01"));
    QCOMPARE(iso(39448), std::string("2008-01-01"));  // ECMA-376 part 1, 18.17.4.1
    QCOMPARE(iso(45000.5), std::string("2023-03-15 12:00:00"));
    QCOMPARE(iso(37986, true), std::string("2008-01-01"));  // the same day in the 1904 system
    QCOMPARE(iso(0.5), std::string(kNone));
    QCOMPARE(iso(-3), std::string(kNone));
    QCOMPARE(iso(1e9), std::string(kNone));
}

void TestNumber::formatting() {
    QCOMPARE(formatNumber(0.1), std::string("0.1"));
    QCOMPARE(formatNumber(-0.0), std::string("0"));
    QCOMPARE(formatNumber(1203.5), std::string("1203.5"));
    QCOMPARE(formatNumber(123456789012345.0), std::string("123456789012345"));
    QCOMPARE(formatNumber(1e14 + 0.5), std::string("100000000000000.5"));
    QCOMPARE(formatNumber(0.000001), std::string("0.000001"));
    QCOMPARE(formatNumber(46251.38541666667), std::string("46251.38541666667"));
    for (double v : {1.0 / 3, 1e300, 5e-7, 0.1 + 0.2, 1e15, 123456789.123456789})
        QCOMPARE(QByteArray::fromStdString(formatNumber(v)).toDouble(), v);
}

QTEST_APPLESS_MAIN(TestNumber)
#include "tst_number.moc"
