// Carrier names, waybill numbers and interface state codes of core; sources in their headers.
#include <QtTest>

#include "core/carriers.h"
#include "core/tracking_codes.h"

using namespace roulian;
using S = ShipmentState;

class TestCarriers : public QObject {
    Q_OBJECT
    static QString codeOf(const char* text) {
        const Carrier* c = findCarrier(text);
        return c ? QString::fromUtf8(c->code.data(), qsizetype(c->code.size())) : QString();
    }
private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QString>("code");
        const std::pair<const char*, const char*> rows[] = {{"顺丰速运", "sf"},
                                                            {"顺丰", "sf"},
                                                            {"顺丰速运有限公司", "sf"},
                                                            {"shunfeng", "sf"},
                                                            {"SF", "sf"},
                                                            {"sf", "sf"},
                                                            {"中通", "zto"},
                                                            {"中通速递", "zto"},
                                                            {"圆通快递", "yto"},
                                                            {"yuantong", "yto"},
                                                            {"申通快递", "sto"},
                                                            {"STO", "sto"},
                                                            {"韵达", "yunda"},
                                                            {"YD", "yunda"},
                                                            {"J&T", "jt"},
                                                            {"极兔 速递", "jt"},
                                                            {"JTSD", "jt"},
                                                            {"京东物流", "jd"},
                                                            {"ＪＤ", "jd"},
                                                            {"邮政EMS", "ems"},
                                                            {"邮政快递包裹", "yzpy"},
                                                            {"中国邮政", "yzpy"},
                                                            {"德邦物流股份有限公司", "dbl"},
                                                            {"debangwuliu", "dbl"},
                                                            {"商家自配", "other"},
                                                            {"某某物流", ""},
                                                            {"", ""},
                                                            {"快递", ""}};
        for (const auto& [text, code] : rows) QTest::newRow(text) << QString::fromUtf8(code);
    }
    void names() { QTEST(codeOf(QTest::currentDataTag()), "code"); }
    void everySpellingFindsItsOwn() {
        for (const Carrier& c : carriers()) {
            QCOMPARE(findCarrier(c.name), &c);
            QCOMPARE(carrierByCode(c.code), &c);
            for (std::string_view alias : c.aliases) QCOMPARE(findCarrier(alias), &c);
            for (std::string_view code : c.kuaidi100) QCOMPARE(findCarrier(code), &c);
            if (!c.kdniao.empty()) QCOMPARE(findCarrier(c.kdniao), &c);
        }
    }
    void waybills() {
        QCOMPARE(cleanWaybill("  no: sf 1234-5678 90123 ").number, std::string("SF1234567890123"));
        const Waybill joined = cleanWaybill("SF1234567890123-顺丰速运");
        QCOMPARE(joined.number, std::string("SF1234567890123"));
        QCOMPARE(joined.carrierText, std::string("顺丰速运"));
        const Waybill parcel = cleanWaybill("JD0012345678901-1-3-");
        QCOMPARE(parcel.number, std::string("JD0012345678901"));
        QCOMPARE(parcel.parcel, 1);
        QCOMPARE(parcel.parcels, 3);
        QCOMPARE(cleanWaybill("单号：７３１２３４５６７８９０１２").number, std::string("73123456789012"));
        QVERIFY(cleanWaybill("").number.empty());
        for (const char* text :
             {"SF123-顺丰速运", " yt 12-34 ", "JDX0012345678-2-2-"})  // cleaning twice = once
            QCOMPARE(cleanWaybill(cleanWaybill(text).number).number, cleanWaybill(text).number);
    }
    void hints() {
        using V = std::vector<std::string_view>;
        QCOMPARE(carriersLookingLike("SF1234567890123"), V{"sf"});
        QCOMPARE(carriersLookingLike("YT1234567890123"), V{"yto"});
        QCOMPARE(carriersLookingLike("JDVA00123456789"), V{"jd"});
        QCOMPARE(carriersLookingLike("773123456789012"), V{"sto"});
        QCOMPARE(carriersLookingLike("431234567890123"), V{"yunda"});
        QCOMPARE(carriersLookingLike("EA123456789CN"), V{"ems"});
        QCOMPARE(carriersLookingLike("73123456789012"), (V{"zto", "dbl"}));
        QVERIFY(carriersLookingLike("ABC").empty());
        QVERIFY(carriersLookingLike("").empty());
        QCOMPARE(carrierMismatch("YT1234567890123", "zto")->code, std::string_view("yto"));
        QVERIFY(!carrierMismatch("YT1234567890123", "yto"));
        QVERIFY(!carrierMismatch("ABC", "yto"));
        QVERIFY(!carrierMismatch("YT1234567890123", "other"));
    }
    void kuaidi100() {
        QCOMPARE(kuaidi100State("2"), S::Exception);
        QCOMPARE(kuaidi100State("0", "1002"), S::InTransit);
        QCOMPARE(kuaidi100State("1", "102"), S::WaitingPickup);
        QCOMPARE(kuaidi100State("1", "103"), S::PickedUp);
        QCOMPARE(kuaidi100State("5", "501"), S::AtStation);
        QCOMPARE(kuaidi100State("5"), S::Delivering);
        QCOMPARE(kuaidi100State("3", "304"), S::Signed);
        QCOMPARE(kuaidi100State("6"), S::Returning);
        QCOMPARE(kuaidi100State("4"), S::ReturnedSigned);
        QCOMPARE(kuaidi100State("4", "401"), S::Cancelled);
        QCOMPARE(kuaidi100State("2", "203"), S::Exception);
        QCOMPARE(kuaidi100State("2", "210"), S::Cancelled);
        QCOMPARE(kuaidi100State("7"), S::Forwarded);
        QCOMPARE(kuaidi100State("13"), S::Customs);
        QCOMPARE(kuaidi100State("14"), S::Rejected);
        QCOMPARE(kuaidi100State("", "1001"), S::InTransit);  // an event with its code only
        QCOMPARE(kuaidi100State("", "301"), S::Signed);
        QCOMPARE(kuaidi100State("3", "1002"), S::Signed);  // families differ: the state holds
        QVERIFY(!kuaidi100State("99"));
        QVERIFY(!kuaidi100State("", ""));
    }
    void kdniao() {
        QCOMPARE(kdniaoState("2"), S::InTransit);  // trouble with the other interface
        QCOMPARE(kdniaoState("0"), S::NoTrace);
        QCOMPARE(kdniaoState("1", "10"), S::WaitingPickup);
        QCOMPARE(kdniaoState("2", "202"), S::Delivering);
        QCOMPARE(kdniaoState("2", "211"), S::AtStation);
        QCOMPARE(kdniaoState("2", "204"), S::InTransit);
        QCOMPARE(kdniaoState("3", "311"), S::Signed);
        QCOMPARE(kdniaoState("4", "404"), S::Rejected);
        QCOMPARE(kdniaoState("4", "406"), S::ReturnedSigned);
        QCOMPARE(kdniaoState("4", "407"), S::Returning);
        QCOMPARE(kdniaoState("4", "415"), S::Cancelled);
        QCOMPARE(kdniaoState("4", "412"), S::Exception);
        QCOMPARE(kdniaoState("", "601"), S::Customs);
    }
    void words() {
        QCOMPARE(shipmentStateFromWord("已签收"), S::Signed);
        QCOMPARE(shipmentStateFromWord("派件中"), S::Delivering);
        QCOMPARE(shipmentStateFromWord("派件异常"), S::Exception);
        QCOMPARE(shipmentStateFromWord("运输中"), S::InTransit);
        QCOMPARE(shipmentStateFromWord("退回签收"), S::ReturnedSigned);
        QCOMPARE(shipmentStateFromWord("退回中"), S::Returning);
        QCOMPARE(shipmentStateFromWord("待取件"), S::AtStation);
        QCOMPARE(shipmentStateFromWord("未签收"), S::InTransit);
        QCOMPARE(shipmentStateFromWord("at_station"), S::AtStation);
        QVERIFY(!shipmentStateFromWord("好的"));
        QVERIFY(!shipmentStateFromWord(""));
        for (int i = 0; i <= int(S::Cancelled); ++i)
            QCOMPARE(shipmentStateFromCode(shipmentStateCode(S(i))), S(i));
    }
};

QTEST_APPLESS_MAIN(TestCarriers)
#include "tst_carriers.moc"
