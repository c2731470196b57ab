#include <QtTest>
#include <algorithm>

#include "core/text.h"

using namespace roulian;

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trimming();
    void folding();
    void utf8_data();
    void utf8();
    void pinyin();
    void pinyinIsBounded();
    void search();
    void collation();
    void masks();
};

void TestText::trimming() {
    QCOMPARE(trimmed("  a b\t\r\n"), std::string_view("a b"));
    QCOMPARE(trimmed("\u00A0\u3000\uFEFF\u200B订单号\u200D\u3000"), std::string_view("订单号"));
    QCOMPARE(trimmed(" \u3000 "), std::string_view());
    QCOMPARE(trimmed(""), std::string_view());
    QCOMPARE(trimmed("\x80"), std::string_view("\x80"));  // damaged bytes are kept
}

void TestText::folding() {
    QCOMPARE(folded("ＡＢＣ 订单（元）"), std::string("abc订单(元)"));
    QCOMPARE(folded("SF Express"), std::string("sfexpress"));
    QCOMPARE(folded("É"), std::string("é"));
}

void TestText::utf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("ascii") << QByteArray("plain text of more than eight bytes") << true;
    QTest::newRow("chinese") << QByteArray("柔链") << true;
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80") << true;
    QTest::newRow("gbk") << QByteArray("\xB6\xA9\xB5\xA5") << false;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
    QTest::newRow("overlong 3") << QByteArray("\xE0\x80\xAF") << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("past the end") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("cut") << QByteArray("\xE6\x9F") << false;
}

void TestText::utf8() {
    QFETCH(QByteArray, bytes);
    QTEST(validUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}), "valid");
}

void TestText::pinyin() {
    const PinyinKeys keys = pinyinKeys("重庆");
    const auto has = [](const std::vector<std::string>& list, const char* key) {
        return std::find(list.begin(), list.end(), key) != list.end();
    };
    QVERIFY(has(keys.initials, "cq"));
    QVERIFY(has(keys.initials, "zq"));
    QVERIFY(has(keys.full, "chongqing"));
    QVERIFY(has(keys.full, "zhongqing"));
    QCOMPARE(keys.full.size(), std::size_t{2});
    QVERIFY(has(pinyinKeys("N95 口罩").initials, "n95kz"));
    QVERIFY(has(pinyinKeys("槐花蜜·500g").full, "huaihuami500g"));
    QVERIFY(has(pinyinKeys("绿茶").full, "lvcha"));
    QVERIFY(has(pinyinKeys("绿茶").full, "lucha"));
    QVERIFY(pinyinKeys("").full.empty());
}

void TestText::pinyinIsBounded() {
    const PinyinKeys keys = pinyinKeys("重长乐行单重长乐行单");
    QVERIFY(keys.full.size() <= 16);
    QVERIFY(keys.initials.size() <= 16);
    QVERIFY(!keys.full.empty());
}

void TestText::search() {
    QVERIFY(matchesSearch("山野里 槐花蜜", "槐花"));
    QVERIFY(matchesSearch("山野里 槐花蜜", "HHM"));
    QVERIFY(matchesSearch("山野里 槐花蜜", "huai hua"));
    QVERIFY(matchesSearch("重庆小面", "cqxm"));
    QVERIFY(matchesSearch("ＡＢ-12", "ab-1"));
    QVERIFY(matchesSearch("任何", ""));
    QVERIFY(!matchesSearch("山野里 槐花蜜", "hhx"));
    QVERIFY(!matchesSearch("山野里 槐花蜜", "蜂"));
}

void TestText::collation() {
    std::vector<std::string> names{"张三", "李四", "阿姨", "王五", "Anna"};
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return collationKey(a) < collationKey(b); });
    const std::vector<std::string> chineseLast{names[1], names[2], names[3], names[4]};
    const std::vector<std::string> expected{"阿姨", "李四", "王五", "张三"};
    QCOMPARE(names[0] == "Anna" ? chineseLast : std::vector<std::string>(names.begin(), names.begin() + 4),
             expected);
    QVERIFY(collationKey("a") != collationKey("b"));
}

void TestText::masks() {
    QCOMPARE(maskedName("李晓明"), std::string("李**"));
    QCOMPARE(withMaskedPhones("派件员 13800138001 正在派件，单号 123456789012345"),
             std::string("派件员 138****8001 正在派件，单号 123456789012345"));
    QCOMPARE(withMaskedPhones("电话+8613800138001，138 0013 8001 或 0571-88886666"),
             std::string("电话+138****8001，138****8001 或 057****6666"));
    QCOMPARE(withMaskedPhones("13800138001 2026-08-17 09:12"), std::string("138****8001 2026-08-17 09:12"));
    QCOMPARE(withMaskedPhones("12800138001 x1380013800"), std::string("12800138001 x1380013800"));
    QCOMPARE(maskedName("Anna"), std::string("A**"));
    QCOMPARE(maskedName(" "), std::string());
    QCOMPARE(maskedPhone("13800138001"), std::string("138****8001"));
    QCOMPARE(maskedPhone("138-0013-8001"), std::string("138****8001"));
    QCOMPARE(maskedPhone("86-13800138001"), std::string("138****8001"));
    QCOMPARE(maskedPhone("+86 13800138001"), std::string("138****8001"));
    QCOMPARE(maskedPhone("13800138001-1234"), std::string("138****8001"));
    QCOMPARE(maskedPhone("13800138001转1234"), std::string("138****8001"));
    QCOMPARE(maskedPhone("138****8001"), std::string("138****8001"));
    QCOMPARE(maskedPhone("186******05"), std::string("186******05"));
    QCOMPARE(maskedPhone("110"), std::string("****"));
    QCOMPARE(maskedPhone("$$abc$$"), std::string("****"));
    QCOMPARE(maskedPhone(""), std::string());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
