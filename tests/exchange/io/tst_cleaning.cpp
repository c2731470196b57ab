#include <QtTest>

#include "exchange/io/cleaning.h"

using namespace roulian::exchange;

class TestCleaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void cells_data();
    void cells();
};

void TestCleaning::headers_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* raw, const char* name, const char* unit) {
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromUtf8(name) << QString::fromUtf8(unit);
    };
    row("订单号\t", "订单号", "");
    row("\uFEFF订单号", "订单号", "");
    row("*收件人（必填）", "收件人", "");
    row("**编码（自动）", "编码", "");
    row("实付金额（元）", "实付金额", "元");
    row("金额(万)", "金额", "万");
    row("份额(%)", "份额", "%");
    row("份额（％）", "份额", "%");
    row("金额(元)(必填)", "金额", "元");
    row("商品 名称", "商品名称", "");
    row("规格（颜色）", "规格(颜色)", "");
    row("`交易时间", "交易时间", "");
    row("", "", "");
    row("(元)", "(元)", "");
}

void TestCleaning::headers() {
    QFETCH(QString, raw);
    const CleanHeader header = cleanHeader(raw.toStdString());
    QTEST(QString::fromStdString(header.name), "name");
    QTEST(QString::fromStdString(header.unit), "unit");
}

void TestCleaning::cells_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* raw, const char* clean) {
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromUtf8(clean);
    };
    row("\t123\t", "123");
    row("`1001", "1001");
    row("'1001", "1001");
    row("=\"1001\"", "1001");
    row("=\" 1001\t\"", "1001");
    row("=\"\"", "");
    row("=1+2", "=1+2");
    row("——", "");
    row("-", "");
    row("-5", "-5");
    row("N/A", "");
    row("（空）", "");
    row("null", "");
    row("'-", "");
    row(" a b ", "a b");
}

void TestCleaning::cells() {
    QFETCH(QString, raw);
    const std::string bytes = raw.toStdString();
    const std::string_view clean = cleanCell(bytes);
    QTEST(QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size())), "clean");
}

QTEST_APPLESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
