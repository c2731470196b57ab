// What an import does to orders, goods, parcels and supply: keys, blanks, states, links, idempotence.
#include <QTest>

#include "everything.h"
#include "store/writer/goods.h"
#include "store/writer/orders.h"

using namespace fixtures;

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEverythingOnceAndReReadingChangesNothing() {
        Work work;
        const auto first = import(work, everything());
        QCOMPARE(first.error, QByteArray("ok"));
        QVERIFY(first.changes.touches("sales_order") && first.changes.touches("po_plan"));
        QCOMPARE(tableRevision(*work.db, "sales_order"), first.changes.revision);
        QVERIFY(work.db->integrityCheck()->empty());
        const std::string before = dump(*work.db);
        const auto again = import(work, everything());
        QCOMPARE(again.error, QByteArray("ok"));
        QCOMPARE(again.said(), QByteArray(15, 'S'));
        QVERIFY(dump(*work.db) == before);
        QVERIFY(!again.changes.touches("sales_order"));
        QCOMPARE(work.number("SELECT records_same FROM source_file ORDER BY id DESC"), 15);
        QCOMPARE(work.number("SELECT count(*) FROM journal"), 0);
        // Spot checks of what is there.
        QCOMPARE(work.text("SELECT carrier || ' ' || waybill_no || ' ' || state FROM shipment"),
                 QByteArray("sf SF1234567890123 signed"));
        QCOMPARE(work.number("SELECT count(*) FROM shipment_order"), 1);
        QCOMPARE(work.number("SELECT count(*) FROM tracking_event"), 2);
        QCOMPARE(work.number("SELECT sku_id IS NOT NULL FROM order_line"), 1);  // goods came after the order
        QCOMPARE(work.text("SELECT kind || ' ' || status FROM sku WHERE code='JAR'"),
                 QByteArray("material provisional"));
        QCOMPARE(work.text("SELECT kind || ' ' || status FROM sku WHERE code='H500'"),
                 QByteArray("goods active"));
        QCOMPARE(work.number("SELECT price_fen FROM supplier_item"), 110);
        QCOMPARE(work.text("SELECT name FROM supplier"), QByteArray("Jar maker Ltd"));
        QCOMPARE(work.number("SELECT amount_fen FROM payment"), 9900);
        QCOMPARE(work.text("SELECT state FROM after_sale"), QByteArray("asked"));
        QCOMPARE(work.number("SELECT count(*) FROM customer"), 1);
        QCOMPARE(work.number("SELECT src_row FROM bom_line WHERE seq=2"), 4);
    }

    void blankNeverOverwrites() {
        Work work;
        OrderRecord full = order("A1");
        full.region = {"Zhejiang", "Hangzhou", "Xihu"};
        full.buyer = {{IdentityKind::PhoneFull, {}, "13800138001"}};
        full.receiver = {"Lin Xiao", "13800138001", {}, "Street 1", "ring"};
        QCOMPARE(import(work, {full}).said(), QByteArray("N"));
        OrderRecord bare = order("A1");
        bare.paidAt.reset();
        bare.paid.reset();
        bare.lines[0].amount.reset();
        bare.receiver = {"L**", "138****8001", {}, {}, {}};
        QCOMPARE(import(work, {bare}).said(), QByteArray("S"));
        QCOMPARE(work.text("SELECT province FROM sales_order"), QByteArray("Zhejiang"));
        QCOMPARE(work.number("SELECT paid_fen FROM sales_order"), 9900);
        const auto person =
            readPerson(*work.db, *work.vault, work.number("SELECT person_id FROM sales_order"));
        QCOMPARE(person->name, std::string("Lin Xiao"));
        QCOMPARE(person->phone, std::string("13800138001"));
        // and the other way round: full replaces masked
        Work other;
        QCOMPARE(import(other, {bare}).said(), QByteArray("N"));
        QCOMPARE(import(other, {full}).said(), QByteArray("C"));
        QCOMPARE(readPerson(*other.db, *other.vault, other.number("SELECT person_id FROM sales_order"))->name,
                 std::string("Lin Xiao"));
    }

    void statesOnlyGoForward_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<qint64>("exportedFirst");
        QTest::addColumn<qint64>("exportedSecond");
        QTest::addColumn<int>("expected");
        using S = OrderStatus;
        const auto row = [](const char* name, S a, qint64 ta, S b, qint64 tb, S e) {
            QTest::newRow(name) << int(a) << int(b) << ta << tb << int(e);
        };
        row("forward", S::ToShip, 0, S::Shipped, 0, S::Shipped);
        row("back, times unknown", S::Shipped, 0, S::ToShip, 0, S::Shipped);
        row("back, older file", S::Shipped, 200, S::ToShip, 100, S::Shipped);
        row("back, later file", S::Shipped, 100, S::ToShip, 200, S::ToShip);
        row("refund closes", S::Completed, 0, S::ClosedRefunded, 0, S::ClosedRefunded);
        row("older file does not reopen", S::ClosedRefunded, 200, S::Shipped, 100, S::ClosedRefunded);
        row("unknown time does not reopen", S::ClosedUnpaid, 0, S::Completed, 0, S::ClosedUnpaid);
        row("later file reopens", S::ClosedUnpaid, 100, S::ToShip, 200, S::ToShip);
        row("older file does not close", S::ToShip, 200, S::ClosedUnpaid, 100, S::ToShip);
        row("unknown says nothing", S::Shipped, 100, S::Unknown, 200, S::Shipped);
        row("anything beats unknown", S::Unknown, 200, S::Unpaid, 100, S::Unpaid);
    }
    void statesOnlyGoForward() {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(qint64, exportedFirst);
        QFETCH(qint64, exportedSecond);
        QFETCH(int, expected);
        static const char* const kCodes[] = {"unknown",        "unpaid",         "grouping", "to_ship",
                                             "partly_shipped", "shipped",        "signed",   "completed",
                                             "closed_unpaid",  "closed_refunded"};
        Work work;
        OrderRecord o = order("A1");
        o.status = OrderStatus(first);
        QCOMPARE(import(work, {o}, exportedFirst).error, QByteArray("ok"));
        o.status = OrderStatus(second);
        QCOMPARE(import(work, {o}, exportedSecond).error, QByteArray("ok"));
        QCOMPARE(work.text("SELECT status FROM sales_order"), QByteArray(kCodes[expected]));
    }

    void olderFileOnlyFillsBlanks() {
        Work work;
        OrderRecord newer = order("A1");
        newer.freight = Money{500};
        QCOMPARE(import(work, {newer}, 200).error, QByteArray("ok"));
        OrderRecord older = order("A1");
        older.freight = Money{900};
        older.discount = Money{10};
        QCOMPARE(import(work, {older}, 100).said(), QByteArray("C"));
        QCOMPARE(work.number("SELECT freight_fen FROM sales_order"), 500);
        QCOMPARE(work.number("SELECT discount_fen FROM sales_order"), 10);
        QCOMPARE(work.number("SELECT src_file FROM sales_order"), 1);
    }

    void afterSaleGoesForward() {
        Work work;
        OrderRecord o = order("A1");
        o.lines[0].afterSale = AfterSaleState::Done;
        o.lines[0].refundQty = Qty::units(1);
        QVERIFY(import(work, {o}).error == "ok");
        o.lines[0].afterSale = AfterSaleState::Asked;
        QVERIFY(import(work, {o}).error == "ok");
        QCOMPARE(work.text("SELECT after_sale FROM order_line"), QByteArray("done"));
        QCOMPARE(work.text("SELECT state FROM after_sale"), QByteArray("done"));
        QCOMPARE(work.number("SELECT qty_milli FROM after_sale"), 1000);
    }

    void linesAreFoundWhereverTheyStand() {
        Work work;
        OrderRecord o = order("A1");
        OrderLine second = o.lines[0];
        second.title = "Tea";
        second.merchantCode = "T1";
        o.lines.push_back(second);
        o.lines.push_back(second);  // identical rows that are both real
        QCOMPARE(import(work, {o}).said(), QByteArray("N"));
        std::swap(o.lines[0], o.lines[2]);
        QCOMPARE(import(work, {o}).said(), QByteArray("S"));
        o.lines.erase(o.lines.begin(), o.lines.begin() + 2);  // only the honey line, now elsewhere
        o.lines[0].qty = Qty::units(5);
        QCOMPARE(import(work, {o}).said(), QByteArray("C"));
        QCOMPARE(work.number("SELECT count(*) FROM order_line"), 3);
        QCOMPARE(work.number("SELECT sum(qty_milli) FROM order_line"), 9000);
        QCOMPARE(work.number("SELECT qty_milli FROM order_line WHERE title <> 'Tea'"), 5000);
    }

    void articlesAreFound() {
        Work work;
        GoodsRecord honey = goods("H500");
        honey.barcode = "6901234567892";
        GoodsRecord other = goods("H1000", "\xe5\xb1\xb1\xe8\x8a\xb1\xe8\x9c\x9c", "1kg");
        QCOMPARE(import(work, {honey, other}).said(), QByteArray("NN"));
        const auto skuOf = [&](const std::string& no, OrderLine line) {
            OrderRecord o = order(no, {}, Channel::Kuaituantuan);
            o.lines = {line};
            if (import(work, {o}).error != "ok") return QByteArray("failed");
            return work.text(
                "SELECT coalesce((SELECT code FROM sku WHERE id = l.sku_id), '-') FROM order_line l JOIN "
                "sales_order o ON o.id = l.order_id WHERE o.order_no = '" +
                no + "'");
        };
        OrderLine line;
        line.merchantCode = "h500";
        QCOMPARE(skuOf("1", line), QByteArray("H500"));
        line.merchantCode = "6901234567892";
        QCOMPARE(skuOf("2", line), QByteArray("H500"));
        line.merchantCode.clear();
        line.title =
            "\xe5\xb1\xb1\xe8\x8a\xb1\xe8\x9c\x9c\xef\xbc\x88"
            "1KG\xef\xbc\x89";  // 山花蜜（1KG）
        QCOMPARE(skuOf("3", line), QByteArray("H1000"));
        line.title = "\xe3\x80\x90\xe5\xb1\xb1\xe8\x8a\xb1\xe8\x9c\x9c\xe3\x80\x91";
        line.spec = "500 g";
        QCOMPARE(skuOf("4", line), QByteArray("H500"));
        line.spec.clear();  // two SKUs have this name: nobody guesses
        QCOMPARE(skuOf("5", line), QByteArray("-"));
        line.title = "Unheard of";
        line.externalSkuId = "X1";
        QCOMPARE(skuOf("6", line), QByteArray("-"));
        QVERIFY(work.db
                    ->exec("UPDATE sku_alias SET sku_id = (SELECT id FROM sku WHERE code='H1000'), confirmed "
                           "= 1 WHERE external_sku_id='X1'")
                    .ok());
        line.title = "Unheard of, new title";
        QCOMPARE(skuOf("7", line), QByteArray("H1000"));
        QCOMPARE(work.number("SELECT confirmed FROM sku_alias WHERE merchant_code = 'h500'"), 1);
        // A confirmed factor goes with the external id and with the text.
        QVERIFY(
            work.db->exec("UPDATE sku_alias SET qty_factor_milli = 2000 WHERE external_sku_id = 'X1'").ok());
        line.title = "Unheard of, third title";
        QCOMPARE(skuOf("8", line), QByteArray("H1000"));
        QCOMPARE(
            work.number("SELECT qty_factor_milli FROM sku_alias WHERE title = 'Unheard of, third title'"),
            2000);
        line.externalSkuId.clear();
        line.title = "Unheard of";
        QCOMPARE(skuOf("9", line), QByteArray("H1000"));
        QCOMPARE(
            work.number(
                "SELECT qty_factor_milli FROM sku_alias WHERE title = 'Unheard of' AND external_sku_id = ''"),
            2000);
        const std::int64_t aliases = work.number("SELECT COUNT(*) FROM sku_alias");
        QCOMPARE(skuOf("9", line), QByteArray("H1000"));  // the same file again: nothing new, nothing lost
        QCOMPARE(work.number("SELECT COUNT(*) FROM sku_alias"), aliases);
        QCOMPARE(
            work.number(
                "SELECT qty_factor_milli FROM sku_alias WHERE title = 'Unheard of' AND external_sku_id = ''"),
            2000);
    }

    void goodsThatComeLaterAreLinked() {
        Work work;
        QCOMPARE(import(work, {order("A1"), order("A2")}).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM order_line WHERE sku_id IS NULL"), 2);
        const std::string before = dump(*work.db);
        const auto later = import(work, {goods("H500")});
        QCOMPARE(work.number("SELECT count(*) FROM order_line WHERE sku_id IS NULL"), 0);
        QVERIFY(later.changes.touches("order_line"));
        QVERIFY(undoBatch(*work.db, later.batch).ok());
        QVERIFY(dump(*work.db) == before);
    }

    void provisionalSkusAreFilledIn() {
        Work work;
        BomRecord bom;
        bom.parentCode = "KIT";
        bom.version = "1";
        bom.lines = {{2, "PART", "Part", "pcs", {}, Qty::units(2), Qty::units(1), 0},
                     {3, "BOX", {}, {}, {}, Qty::units(1), Qty::units(1), 0}};
        QCOMPARE(import(work, {bom}).said(), QByteArray("N"));
        QCOMPARE(work.text("SELECT group_concat(code || ':' || kind || ':' || status, ' ') FROM sku"),
                 QByteArray("KIT:goods:provisional PART:material:provisional BOX:material:provisional"));
        QCOMPARE(import(work, {goods("PART", "Better part")}).said(), QByteArray("C"));
        QCOMPARE(work.text("SELECT name || ':' || kind || ':' || status FROM sku WHERE code='PART'"),
                 QByteArray("Better part:goods:active"));
        bom.lines.pop_back();  // the later BOM has one line
        QCOMPARE(import(work, {bom}).said(), QByteArray("C"));
        QCOMPARE(work.number("SELECT count(*) FROM bom_line"), 1);
    }

    void suppliersByNameThenByCode() {
        Work work;
        GoodsRecord g = goods("H500");
        g.supplierName = "Jar maker";
        g.purchasePrice = Money{77};
        QCOMPARE(import(work, {g}).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT price_fen FROM supplier_item"), 77);
        QCOMPARE(import(work, {SupplierRecord{"S1", "Jar maker", {}, {}}}).said(), QByteArray("C"));
        QCOMPARE(work.text("SELECT group_concat(code) FROM supplier"), QByteArray("S1"));
    }

    void parcelsAndOrdersFindEachOther() {
        Work work;
        QCOMPARE(import(work, {parcel(" sf1234567890123 ", {"A1", "A2"})}).said(), QByteArray("N"));
        QCOMPARE(work.number("SELECT count(*) FROM shipment_pending_order"), 2);
        const std::string before = dump(*work.db);
        const auto second = import(work, {order("A1")});
        QCOMPARE(work.number("SELECT count(*) FROM shipment_pending_order"), 1);
        QCOMPARE(work.number("SELECT count(*) FROM shipment_order"), 1);
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QVERIFY(dump(*work.db) == before);
        // A carrier that was not named gets its name.
        ShipmentRecord nameless;
        nameless.waybillNo = "90001112223334";
        nameless.carrierText = "nobody knows";
        QCOMPARE(import(work, {nameless}).said(), QByteArray("N"));
        const auto known = work.text("SELECT carrier FROM shipment WHERE waybill_no='90001112223334'");
        nameless.carrierText = "\xe4\xb8\xad\xe9\x80\x9a\xe5\xbf\xab\xe9\x80\x92";  // 中通快递
        QVERIFY(import(work, {nameless}).error == "ok");
        QCOMPARE(
            work.number("SELECT count(*) FROM shipment WHERE waybill_no='90001112223334' AND carrier='zto'"),
            1);
        if (known == "other")
            QCOMPARE(work.number("SELECT count(*) FROM shipment WHERE waybill_no='90001112223334'"), 1);
    }

    void latestEventDecides() {
        Work work;
        ShipmentRecord s = parcel("SF1234567890123");
        s.events = {{LocalTime{2000}, "signed", {}, ShipmentState::Signed, {}},
                    {LocalTime{1000}, "on the way", {}, ShipmentState::InTransit, {}}};
        QCOMPARE(import(work, {s}).said(), QByteArray("N"));
        ShipmentRecord older = parcel("SF1234567890123");
        older.events = {{LocalTime{1500}, "delivering", {}, ShipmentState::Delivering, {}}};
        QCOMPARE(import(work, {older}).said(), QByteArray("C"));  // the event is new, the state is not
        QCOMPARE(work.text("SELECT state FROM shipment"), QByteArray("signed"));
        QCOMPARE(work.number("SELECT signed_at FROM shipment"), 2000);
        QCOMPARE(work.number("SELECT count(*) FROM tracking_event"), 3);
        ShipmentRecord returned = parcel("SF1234567890123");
        returned.events = {{LocalTime{3000}, "returning", {}, ShipmentState::Returning, {}}};
        QCOMPARE(import(work, {returned}).said(), QByteArray("C"));
        QCOMPARE(work.text("SELECT state FROM shipment"), QByteArray("returning"));
    }

    void warehouseCopiesCountOnce_data() {
        QTest::addColumn<bool>("platformFirst");
        QTest::newRow("platform first") << true;
        QTest::newRow("copy first") << false;
    }
    void warehouseCopiesCountOnce() {
        QFETCH(bool, platformFirst);
        Work work;
        OrderRecord platform = order("W1");
        OrderRecord copy = order("7001", "H500", Channel::Erp);
        copy.parentNo = "W1";
        copy.erpCopy = true;
        copy.shippedAt = LocalTime{1'700'001'000};
        copy.shipments = {parcel("SF1234567890123")};
        copy.region = {"Zhejiang", "Hangzhou", {}};
        copy.warehouse = "East";
        if (platformFirst) {
            QVERIFY(import(work, {platform}).error == "ok");
            QVERIFY(import(work, {copy}).error == "ok");
        } else {
            QVERIFY(import(work, {copy}).error == "ok");
            const std::string before = dump(*work.db);
            const auto second = import(work, {platform});
            QVERIFY(undoBatch(*work.db, second.batch).ok());
            QVERIFY(dump(*work.db) == before);
            QVERIFY(import(work, {platform}).error == "ok");
        }
        QCOMPARE(work.number("SELECT count(*) FROM sales_order WHERE platform_order_id IS NULL"), 1);
        QCOMPARE(work.text("SELECT order_no FROM sales_order WHERE platform_order_id IS NULL"),
                 QByteArray("W1"));
        QCOMPARE(work.number("SELECT shipped_at FROM sales_order WHERE order_no='W1'"), 1'700'001'000);
        QCOMPARE(work.text("SELECT province FROM sales_order WHERE order_no='W1'"), QByteArray("Zhejiang"));
        QCOMPARE(work.text("SELECT o.order_no FROM shipment_order s JOIN sales_order o ON o.id=s.order_id"),
                 QByteArray("W1"));
        QCOMPARE(work.number("SELECT count(*) FROM shipment_order"), 1);
        const char* const serves =
            "SELECT w.name FROM sales_order o JOIN warehouse w ON w.id = o.warehouse_id WHERE o.order_no = 'W1'";
        QCOMPARE(work.text(serves), QByteArray("East"));
        QCOMPARE(import(work, {copy, platform}).said(), QByteArray("SS"));
        // The warehouse system decides who serves, also when it thinks again; a file without the column changes nothing.
        copy.warehouse = "West";
        const std::string before = dump(*work.db);
        const auto moved = import(work, {copy});
        QCOMPARE(moved.said(), QByteArray("C"));
        QVERIFY(moved.changes.touches("warehouse"));
        QCOMPARE(work.text(serves), QByteArray("West"));
        copy.warehouse.clear();
        QCOMPARE(import(work, {copy}).said(), QByteArray("S"));
        QCOMPARE(work.text(serves), QByteArray("West"));
        QCOMPARE(work.number("SELECT count(*) FROM warehouse"), 2);
        QVERIFY(undoBatch(*work.db, moved.batch + 1).ok());
        QVERIFY(undoBatch(*work.db, moved.batch).ok());
        QVERIFY(dump(*work.db) == before);
    }

    void recordErrorsLeaveTheImportAlive() {
        Work work;
        auto writer = ImportWriter::begin(*work.db, *work.vault, "b", false, 1);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->beginFile({}).ok());
        const auto bad = (*writer)->write({2, order("")});
        QCOMPARE(bad.error().code, std::string("record.key.missing"));
        QCOMPARE(bad.error().args.at(0), std::string("orderNo"));
        QVERIFY((*writer)->write({3, order("A1")}).ok());
        QVERIFY((*writer)->finish(2).ok());
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 1);
        QVERIFY(!(*writer)->finish(3).ok());
    }

    void selfDeliveredParcelsKeepOneRow() {
        Work work;
        ShipmentRecord named = parcel("SF1234567890123");
        ShipmentRecord self = named;
        self.carrierText = "\xe5\x95\x86\xe5\xae\xb6\xe8\x87\xaa\xe9\x85\x8d";  // 商家自配: no carrier at all
        QCOMPARE(import(work, {named, self}).said(), QByteArray("NS"));
        QCOMPARE(work.text("SELECT group_concat(carrier) FROM shipment"), QByteArray("sf"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
