// Goods in one cell, phones, regions and dates of file names.
#include <QTest>

#include "exchange/recipe/file_name_time.h"
#include "exchange/recipe/items.h"
#include "exchange/recipe/phone.h"
#include "exchange/recipe/region.h"

using namespace roulian;
using namespace roulian::exchange;

class TestCells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void items_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("名称(规格)*2", "名称|规格|2");
        row("名称(规格)+2", "名称|规格|2");
        row("名称(2件)", "名称||2");
        row("名称*2", "名称||2");
        row("名称 x2", "名称||2");
        row("名称×2", "名称||2");
        row("燕麦(100g*3罐)*2", "燕麦|100g*3罐|2");
        row("燕麦100g*3罐(1件)", "燕麦100g*3罐||1");
        row("燕麦(大(红))*1;藜麦（2件）", "燕麦|大(红)|1;藜麦||2");
        row("甲(a;b)*1；乙*2", "甲|a;b|1;乙||2");
        row("甲*1，乙*2", "甲||1;乙||2");
        row("红枣，去核(1件)", "红枣，去核||1");
        row("甲(500g)", "甲|500g|1");
        row("甲*0.5\n乙(小)*3\n", "甲||0.5;乙|小|3");
        row("(规格)*2", "(规格)||2");
        row("*2", "");
        row(";;", "");
    }
    void items() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        std::vector<Item> items;
        QString got;
        if (parseItems(text.toStdString(), items))
            for (const Item& i : items)
                got += (got.isEmpty() ? QString() : QStringLiteral(";")) + QString::fromStdString(i.title) +
                       QLatin1Char('|') + QString::fromStdString(i.spec) + QLatin1Char('|') +
                       QString::number(i.qty.value());
        QCOMPARE(got, expected);
    }
    void phones_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");  // full|masked|extension|mobile
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("13800138001", "13800138001|||1");
        row("86-13800138001", "13800138001|||1");
        row("+86 138 0013 8001", "13800138001|||1");
        row("138-0013-8003", "13800138003|||1");
        row("138****8001", "|138****8001||0");
        row("1******8003", "|1******8003||0");
        row("186******05", "|186******05||0");
        row("13800138001-1234", "13800138001||1234|0");
        row("13800138001转1234", "13800138001||1234|0");
        row("0571-88001234", "057188001234|||0");
        row("１３８００１３８００１", "13800138001|||1");
        row("$$abc$$", "no");
        row("##x", "no");
        row("电话在备注", "no");
        row("12", "no");
    }
    void phones() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Phone p;
        QString got = QStringLiteral("no");
        if (parsePhone(text.toStdString(), p))
            got = QStringLiteral("%1|%2|%3|%4")
                      .arg(QString::fromStdString(p.full), QString::fromStdString(p.masked),
                           QString::fromStdString(p.extension), QString::number(p.mobile ? 1 : 0));
        QCOMPARE(got, expected);
    }
    void masks() {
        QVERIFY(maskFits("138****8001", "13800138001"));
        QVERIFY(!maskFits("138****8002", "13800138001"));
        QVERIFY(!maskFits("138***8001", "13800138001"));
        QVERIFY(!maskFits("", "13800138001"));
    }
    void regions_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("浙江省杭州市余杭区仓前街道18号", "浙江省/杭州市/余杭区");
        row("浙江 杭州市 余杭区 仓前", "浙江省/杭州市/余杭区");
        row("北京市北京市朝阳区演示东路", "北京市/北京市/朝阳区");
        row("上海浦东新区样板街", "上海市/上海市/浦东新区");
        row("内蒙古自治区锡林郭勒盟多伦县城", "内蒙古自治区/锡林郭勒盟/多伦县");
        row("江苏省苏州市昆山市玉山镇", "江苏省/苏州市/昆山市");
        row("样例路2号", "//");
    }
    void regions() {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        Region r;
        regionFromAddress(address.toStdString(), r);
        QCOMPARE(QString::fromStdString(r.province + "/" + r.city + "/" + r.district), expected);
    }
    void regionKeepsWhatIsThere() {
        Region r;
        r.city = "宁波市";
        regionFromAddress("浙江省杭州市余杭区", r);
        QCOMPARE(r.city, std::string("宁波市"));
    }
    void namesOfFiles() {
        QCOMPARE(timesInName("商品库存_20260820093000.xlsx").exportedAt->iso(),
                 std::string("2026-08-20 09:30:00"));
        QCOMPARE(timesInName("库存20260820.xlsx").exportedAt->iso(), std::string("2026-08-20"));
        QCOMPARE(timesInName("a_20260820_093000.csv").exportedAt->iso(), std::string("2026-08-20 09:30:00"));
        const NameTimes two = timesInName("订单2026-09-01至2026-09-07.csv");
        QCOMPARE(two.from->iso(), std::string("2026-09-01"));
        QCOMPARE(two.to->iso(), std::string("2026-09-07"));
        QVERIFY(!timesInName("ExportOrderList12345678.csv").exportedAt);
        QVERIFY(!timesInName("订单.csv").exportedAt);
    }
};

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
