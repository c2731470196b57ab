// What titles and specs say, by hand.
#include <QTest>

#include "goods/reading.h"

using namespace roulian::goods;

namespace {
std::string joined(const std::vector<std::u32string>& all) {
    std::string out;
    for (const auto& s : all) out += (out.empty() ? "" : " ") + toUtf8(s);
    return out;
}
}  // namespace

class TestReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void measures_data();
    void measures();
    void attributes_data();
    void attributes();
    void words();
    void anyBytes();
};

void TestReading::numbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("used");
    QTest::newRow("digits") << QStringLiteral("250g") << 250.0 << 3;
    QTest::newRow("decimal") << QStringLiteral("2.5kg") << 2.5 << 3;
    QTest::newRow("half") << QStringLiteral("半斤") << 0.5 << 1;
    QTest::newRow("two") << QStringLiteral("两罐") << 2.0 << 1;
    QTest::newRow("ten") << QStringLiteral("十枚") << 10.0 << 1;
    QTest::newRow("twelve") << QStringLiteral("十二枚") << 12.0 << 2;
    QTest::newRow("thirty-two") << QStringLiteral("三十二片") << 32.0 << 3;
    QTest::newRow("none") << QStringLiteral("蜂蜜") << 0.0 << 0;
}
void TestReading::numbers() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(int, used);
    double got = 0;
    QCOMPARE(static_cast<int>(readNumber(toUtf32(text.toStdString()), 0, got)), used);
    QCOMPARE(got, value);
}

void TestReading::measures_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("grams");
    QTest::addColumn<double>("ml");
    QTest::addColumn<double>("packs");
    QTest::addColumn<double>("pieces");
    QTest::addColumn<double>("setOf");
    const auto row = [](const char* text, double g, double ml, double packs, double pieces,
                        double setOf = 0) {
        QTest::newRow(text) << QString::fromUtf8(text) << g << ml << packs << pieces << setOf;
    };
    row("蜂蜜500g", 500, 0, 0, 0);
    row("大米2.5KG", 2500, 0, 0, 0);
    row("大米 5公斤", 5000, 0, 0, 0);
    row("苹果1斤", 500, 0, 0, 0);
    row("苹果半斤", 250, 0, 0, 0);
    row("茶叶2两", 100, 0, 0, 0);
    row("苹果十斤装", 5000, 0, 0, 0);
    row("蜂蜜250克*2", 250, 0, 2, 0);
    row("蜂蜜250克x2", 250, 0, 2, 0);
    row("蜂蜜250g × 2瓶", 250, 0, 2, 0);
    row("米酒300ml*6瓶", 0, 300, 6, 0);
    row("米酒6*300ml", 0, 300, 6, 0);
    row("花生油5L", 0, 5000, 0, 0);
    row("花生油５Ｌ", 0, 5000, 0, 0);
    row("鸡蛋12枚/盒", 0, 0, 0, 12);
    row("鸡蛋30枚*2盒", 0, 0, 2, 30);
    row("柚子茶两罐装", 0, 0, 2, 0);
    row("餐具3件套", 0, 0, 0, 0, 3);
    row("全棉四件套", 0, 0, 0, 0, 4);
    row("咖啡10g*10条", 10, 0, 10, 0);
    row("坚果500g(250g*2)", 250, 0, 2, 0);
    row("腰果500克/罐", 500, 0, 0, 0);
    row("维生素b12", 0, 0, 0, 0);
    row("双肩包", 0, 0, 0, 0);
    row("5g网络盒子", 5, 0, 0, 0);
    row("第二件", 0, 0, 0, 0);
}
void TestReading::measures() {
    QFETCH(QString, text);
    QFETCH(double, grams);
    QFETCH(double, ml);
    QFETCH(double, packs);
    QFETCH(double, pieces);
    QFETCH(double, setOf);
    const Measures m = Reader().read(text.toStdString(), {}).measures;
    QCOMPARE(m.mass.hi, grams);
    QCOMPARE(m.volume.hi, ml);
    QCOMPARE(m.packs, packs);
    QCOMPARE(m.pieces, pieces);
    QCOMPARE(m.setOf, setOf);
}

void TestReading::attributes_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<QString>("colours");
    const auto row = [](const char* title, const char* spec, const char* sizes, const char* colours) {
        QTest::newRow(spec[0] ? spec : title) << QString::fromUtf8(title) << QString::fromUtf8(spec)
                                              << QString::fromUtf8(sizes) << QString::fromUtf8(colours);
    };
    row("T恤", "颜色:白色;尺码:M", "m", "白");
    row("T恤", "黑/XXL", "2xl", "黑");
    row("T恤", "黑色 2XL", "2xl", "黑");
    row("T恤", "XXXL", "3xl", "");
    row("T恤", "藏青色 5XL", "5xl", "藏青");
    row("外套", "深灰色;160/84A", "160/84", "深灰");
    row("外套", "米白 均码", "free", "米白");
    row("板鞋", "38", "38", "");
    row("板鞋", "白色39码", "39", "白");
    row("童装", "110", "110", "");
    row("红糖姜茶", "350g", "", "");
    row("白茶 老白茶饼", "", "", "");
    row("黑色帆布鞋 42码", "", "42", "黑");
}
void TestReading::attributes() {
    QFETCH(QString, title);
    QFETCH(QString, spec);
    QFETCH(QString, sizes);
    QFETCH(QString, colours);
    const Reading r = Reader().read(title.toStdString(), spec.toStdString());
    QCOMPARE(QString::fromStdString(joined(r.sizes)), sizes);
    QCOMPARE(QString::fromStdString(joined(r.colours)), colours);
}

void TestReading::words() {
    Reader reader;
    const auto keys = [&](const char* text) {
        std::vector<std::uint64_t> all;
        for (const Unit& u : reader.read(text, {}).units)
            if (!u.soft) all.push_back(u.key);
        return all;
    };
    const auto plain = keys("蜂蜜柚子茶");
    for (const char* text : {"【限时特价】蜂蜜柚子茶 包邮", "新品 蜂蜜柚子茶500g", "蜂蜜柚子茶(1kg*2瓶)",
                             "正宗蜂蜜柚子茶 送勺子", "蜂蜜 柚子茶🍯"})
        QVERIFY2(keys(text) == plain, text);
    QVERIFY(keys("【蜂蜜】柚子茶") == plain);  // a bracket that says what it is stays
    // 密 sounds as 蜜 does.
    const auto right = reader.read("蜂蜜", {}).units, wrong = reader.read("蜂密", {}).units;
    QVERIFY(right[1].key != wrong[1].key);
    QCOMPARE(right[1].sound, wrong[1].sound);
    QCOMPARE(Reader::parts("腰果200g+巴旦木200g").size(), std::size_t(2));
    QCOMPARE(Reader::parts("坚果礼盒(腰果＋杏仁＋核桃)").front(), std::string("腰果"));
    QVERIFY(Reader::parts("维生素D3+K2").empty());
    QVERIFY(Reader::parts("蜂蜜5+1盒").empty());
}

// Titles are what people type and files hold: nothing in them may break the reader.
void TestReading::anyBytes() {
    Reader reader;
    std::uint32_t state = 20260917;
    const QByteArray letters =
        QByteArray("0123456789.*x+-~/gkmlG 两半斤克装套送买色码【】()\xff\xf0\x9f\xe4");
    for (int run = 0; run < 20000; ++run) {
        std::string text, spec;
        for (int i = 0; i < 14; ++i) {
            state = state * 1664525u + 1013904223u;
            (i % 3 ? text : spec) += letters[static_cast<int>(state >> 8) % letters.size()];
        }
        const Reading r = reader.read(text, spec);
        QVERIFY(r.units.size() <= 40);
        Reader::parts(text);
    }
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
