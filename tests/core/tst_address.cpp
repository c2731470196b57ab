// Receivers written into one cell. The lines are invented; the accuracy is measured on lines made from the region list
// in the ways back offices and chats write them.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

#include "core/address.h"
#include "core/regions.h"

using namespace roulian;

namespace {

struct Region {
    int code;
    const char* name;
};
constexpr Region kRegions[] = {
#include "resources/regions.inc"
};

QString q(const std::string& s) {
    return QString::fromStdString(s);
}

QString parts(const AddressLine& a) {
    return QStringList{q(a.name), q(a.phone), q(a.province), q(a.city), q(a.district), q(a.detail)}.join(
        u'|');
}

QString nameOf(int code) {
    for (const Region& region : kRegions)
        if (region.code == code) return QString::fromUtf8(region.name);
    return {};
}

}  // namespace

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("short province, name behind")
            << QStringLiteral("浙江杭州西湖区文三路100号 王小雨 13900000001")
            << QStringLiteral("王小雨|13900000001|浙江省|杭州市|西湖区|文三路100号");
        QTest::newRow("full width digits")
            << QStringLiteral("王小雨　１３９００００００１２　江苏省南京市鼓楼区中山路８号")
            << QStringLiteral("王小雨|13900000012|江苏省|南京市|鼓楼区|中山路8号");
        QTest::newRow("labels") << QStringLiteral(
                                       "收件人:李默\n电话:139-0000-0003\n地址:上海上海市黄浦区人民路1号")
                                << QStringLiteral("李默|13900000003|上海市|上海市|黄浦区|人民路1号");
        QTest::newRow("autonomous prefecture")
            << QStringLiteral("李默 13900000004 湖北恩施州恩施市舞阳大道5号")
            << QStringLiteral("李默|13900000004|湖北省|恩施土家族苗族自治州|恩施市|舞阳大道5号");
        QTest::newRow("merged district")
            << QStringLiteral("李默 13900000005 杭州市江干区庆春东路6号")
            << QStringLiteral("李默|13900000005|浙江省|杭州市|上城区|庆春东路6号");
        QTest::newRow("county made a district")
            << QStringLiteral("李默 13900000006 苏州吴江市松陵路7号")
            << QStringLiteral("李默|13900000006|江苏省|苏州市|吴江区|松陵路7号");
        QTest::newRow("road named like a district")
            << QStringLiteral("李默 13900000007 北京市朝阳路8号")
            << QStringLiteral("李默|13900000007|北京市|北京市||朝阳路8号");
        QTest::newRow("levels said twice")
            << QStringLiteral("李默,13900000008,江苏省 苏州市 姑苏区 江苏省苏州市姑苏区观前街9号")
            << QStringLiteral("李默|13900000008|江苏省|苏州市|姑苏区|观前街9号");
        QTest::newRow("landline") << QStringLiteral("李默 0571-88880000 浙江省杭州市上城区解放路10号")
                                  << QStringLiteral("李默|0571-88880000|浙江省|杭州市|上城区|解放路10号");
        QTest::newRow("not unique: no guess") << QStringLiteral("李默 13900000009 鼓楼区中山路11号")
                                              << QStringLiteral("李默|13900000009||||鼓楼区中山路11号");
        QTest::newRow("twelve digits together are no phone")
            << QStringLiteral("李默 四川省成都市武侯区天府路3单元230013900000010")
            << QStringLiteral("李默||四川省|成都市|武侯区|天府路3单元230013900000010");
        QTest::newRow("nothing") << QString() << QStringLiteral("|||||");
    }
    void lines() {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(parts(parseAddressLine(line.toStdString())), expected);
    }

    void sharedLines() {
        QFile file(QStringLiteral(SHARED_DIR "/formats/samples/address_lines.json"));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared samples are not here");
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(all.size() >= 11);
        for (const QJsonValue& value : all) {
            const QJsonObject o = value.toObject();
            const auto text = [&o](const char* key) { return o.value(QLatin1String(key)).toString(); };
            const QStringList expected{text("name"), text("phone"),    text("province"),
                                       text("city"), text("district"), text("detail")};
            const AddressLine line = parseAddressLine(text("raw").toStdString());
            QCOMPARE(parts(line), expected.join(u'|'));
            QVERIFY2(line.complete, qPrintable(text("raw")));
        }
    }

    // Every district of the list, written in seven ways.
    void accuracyOverAllDistricts() {
        std::mt19937 random(7);
        const auto pick = [&random](const QStringList& list) {
            return list[static_cast<int>(random() % static_cast<unsigned>(list.size()))];
        };
        const QStringList streets{
            QStringLiteral("示例路18号3幢2单元501室"), QStringLiteral("样板街66弄9号1202室"),
            QStringLiteral("测试大道100号A座1506"),    QStringLiteral("东湖花园二期5栋"),
            QStringLiteral("镇中心幼儿园旁12号"),      QStringLiteral("建设北路一段4号")};
        const QStringList names{QStringLiteral("林晓棠"), QStringLiteral("周以宁"), QStringLiteral("欧阳静"),
                                QStringLiteral("Anna"), QStringLiteral("温**")};
        int lines = 0, regions = 0, whole = 0;
        QStringList missed;
        for (const Region& region : kRegions) {
            if (region.code % 100 == 0 || region.code >= 710000) continue;
            const QString district = nameOf(region.code), province = nameOf(region.code / 10000 * 10000);
            const bool direct = region.code / 100 % 100 == 90;
            const bool municipality = nameOf(region.code / 100 * 100).isEmpty() && !direct;
            const QString city = direct         ? district
                                 : municipality ? province
                                                : nameOf(region.code / 100 * 100);
            const QString area = direct ? QString() : district;
            const QString shortProvince =
                province.startsWith(QStringLiteral("内蒙古")) || province.startsWith(QStringLiteral("黑龙江"))
                    ? province.left(3)
                    : province.left(2);
            for (int way = 0; way < 7; ++way) {
                const QString street = pick(streets), name = pick(names);
                const QString phone =
                    QStringLiteral("138%1").arg(random() % 100000000u, 8, 10, QLatin1Char('0'));
                QString line;
                switch (way) {
                    case 0:
                        line = name + QStringLiteral("，") + phone + QStringLiteral("，") + province + city +
                               area + street;
                        break;
                    case 1:
                        line =
                            province + u' ' + city + u' ' + area + u' ' + street + u' ' + name + u' ' + phone;
                        break;
                    case 2:
                        line = shortProvince + city + area + street + u' ' + name + u' ' + phone;
                        break;
                    case 3:
                        // Digits that touch are one number to anybody.
                        line = city + area + street +
                               (street.back().isDigit() ? QStringLiteral(" ") : QString()) + phone + name;
                        break;
                    case 4:
                        line = QStringLiteral("收货人：%1\n手机号码：%2\n所在地区：%3\n详细地址：%4")
                                   .arg(name, phone, province + city + area, street);
                        break;
                    case 5:
                        line = name + QStringLiteral("，86-") + phone + QStringLiteral("，") + province +
                               u' ' + city + u' ' + area + u' ' + street + QStringLiteral("，");
                        break;
                    default:
                        line = name + u' ' + phone + u' ' + province + city + area + province + city + area +
                               street;
                        break;
                }
                const AddressLine got = parseAddressLine(line.toStdString());
                ++lines;
                const bool right =
                    q(got.province) == province && q(got.city) == city && q(got.district) == area;
                regions += right;
                const bool all =
                    right && q(got.name) == name && q(got.phone) == phone && q(got.detail) == street;
                whole += all;
                if (!all && missed.size() < 12)
                    missed << line.simplified() + QStringLiteral(" -> ") + parts(got);
            }
        }
        qInfo("%d lines: region %.2f %%, all parts %.2f %%", lines, 100.0 * regions / lines,
              100.0 * whole / lines);
        for (const QString& line : std::as_const(missed)) qInfo("%s", qPrintable(line));
        QVERIFY(regions == lines);
        QVERIFY(whole == lines);
    }

    void keysMakeSpellingsEqual() {
        QCOMPARE(q(addressKey("示例路18号 三幢2单元501室")),
                 q(addressKey("示例路１８号3幢二单元501室（东门）")));
        QVERIFY(addressKey("示例路18号3幢") != addressKey("示例路18号4幢"));
        QCOMPARE(q(addressKey("十二号楼")), q(addressKey("12号楼")));
        QCOMPARE(q(addressKey("三里屯路")), QStringLiteral("三里屯路"));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
