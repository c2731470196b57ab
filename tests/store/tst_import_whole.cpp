// An import is whole or absent: indexes made late, foreign keys, cancelling, readers beside it, a full disk.
#include <QTest>

#include "everything.h"
#include "store/writer/goods.h"
#include "store/writer/orders.h"

using namespace fixtures;

class TestImportWhole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Indexes left out for a large import: the same rows, the same schema afterwards, there when a merge of
    // customers or a warehouse copy needs them, and untouched when the import is given up.
    void lateIndexesChangeNothing() {
        const char* const indexes =
            "SELECT group_concat(name || coalesce(sql, ''), ';') FROM (SELECT * FROM sqlite_master WHERE "
            "type = 'index' ORDER BY name)";
        const char* const late = "SELECT count(*) FROM sqlite_master WHERE name = 'sales_order_customer'";
        std::vector<Record> records = everything();
        OrderRecord phone = order("M1"), account = order("M2"), both = order("M3"), copy = order("A1");
        phone.buyer = {{IdentityKind::PhoneFull, {}, "13900139001"}};
        account.buyer = {{IdentityKind::UnionId, {}, "u-9"}};
        both.buyer = {{IdentityKind::UnionId, {}, "u-9"}, {IdentityKind::PhoneFull, {}, "13900139001"}};
        copy.erpCopy = true;
        records.insert(records.end(), {phone, account, both, copy});
        const auto write = [&](Work& work, std::int64_t expected, bool finish) {
            auto writer = ImportWriter::begin(*work.db, *work.vault, "test", false, 1000);
            QVERIFY(writer.ok());
            QVERIFY((*writer)->expect(expected).ok());
            QCOMPARE(work.number(late), expected < 100000 ? 1 : 0);
            QVERIFY((*writer)->beginFile({}).ok());
            std::int64_t row = 2;
            for (const Record& record : records) QVERIFY((*writer)->write({row++, record}).ok());
            QCOMPARE(work.number(late), 1);
            QVERIFY((*writer)->endFile({}).ok());
            if (finish) QVERIFY((*writer)->finish(2000).ok());
        };
        Work usual, large, given;
        const QByteArray before = usual.text(indexes);
        write(usual, 10, true);
        write(large, 1000000, true);
        write(given, 1000000, false);
        for (Work* work : {&usual, &large, &given}) QCOMPARE(work->text(indexes), before);
        QCOMPARE(large.number("SELECT count(*) FROM customer WHERE merged_into IS NOT NULL"), 1);
        QCOMPARE(given.number("SELECT count(*) FROM sales_order"), 0);
        for (
            const char* sql :
            {"SELECT group_concat(order_no || customer_id || ifnull(platform_order_id, ''), ',') FROM sales_order",
             "SELECT group_concat(order_id || ' ' || sku_id || title, ',') FROM order_line",
             "SELECT group_concat(shipment_id || ' ' || order_id, ',') FROM shipment_order"})
            QCOMPARE(large.text(sql), usual.text(sql));
        QCOMPARE(QByteArray::fromStdString(large.db->integrityCheck()->empty() ? "sound" : "not sound"),
                 QByteArray("sound"));
    }

    // The writer switches SQLite's checks off for itself; what it leaves must pass them, and they must be on again.
    void foreignKeysHoldAndAreOnAgain() {
        Work work;
        QCOMPARE(import(work, everything()).error, QByteArray("ok"));
        QCOMPARE(import(work, everything(), 5000).error, QByteArray("ok"));
        QCOMPARE(work.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(work.number("PRAGMA foreign_keys"), 1);
        {
            auto writer = ImportWriter::begin(*work.db, *work.vault, "left", false, 1000);
            QVERIFY(writer.ok());
            QCOMPARE(work.number("PRAGMA foreign_keys"), 0);
        }
        QCOMPARE(work.number("PRAGMA foreign_keys"), 1);
        {
            auto tx = Transaction::begin(*work.db);
            QVERIFY(tx.ok());
            QVERIFY(!ImportWriter::begin(*work.db, *work.vault, "nested", false, 1000).ok());
        }
        QCOMPARE(work.number("PRAGMA foreign_keys"), 1);
    }

    void cancelInTheMiddleLeavesNothing() {
        Work work;
        QVERIFY(import(work, {order("A1")}).error == "ok");
        const std::string before = dump(*work.db);
        CancelToken token;
        {
            auto writer = ImportWriter::begin(*work.db, *work.vault, "b", false, 1, token);
            QVERIFY((*writer)->beginFile({}).ok());
            for (int i = 0; i < 50; ++i) QVERIFY((*writer)->write({i, order("B" + std::to_string(i))}).ok());
            token.cancel();
            QCOMPARE((*writer)->write({99, order("C")}).error().code, std::string("cancelled"));
            QCOMPARE((*writer)->finish(2).error().code, std::string("cancelled"));
        }
        QVERIFY(dump(*work.db) == before);
        QCOMPARE(work.number("SELECT count(*) FROM import_batch"), 1);
        {
            auto writer =
                ImportWriter::begin(*work.db, *work.vault, "b", false, 1);  // dropped without finish
            QVERIFY((*writer)->beginFile({}).ok());
            QVERIFY((*writer)->write({1, order("D")}).ok());
        }
        QVERIFY(dump(*work.db) == before);
        QCOMPARE(import(work, {order("E")}).said(), QByteArray("N"));
    }

    void readersSeeWholeBatchesOnly() {
        Work work;
        QVERIFY(import(work, {order("A1")}).error == "ok");
        OpenOptions reading;
        reading.mode = OpenMode::ReadOnly;
        auto reader = Database::open(work.path, reading);
        QVERIFY(reader.ok());
        const auto seen = [&] { return (*reader)->integer("SELECT count(*) FROM sales_order").value(); };
        auto writer = ImportWriter::begin(*work.db, *work.vault, "b", false, 1);
        QVERIFY((*writer)->beginFile({}).ok());
        for (int i = 0; i < 3000; ++i) QVERIFY((*writer)->write({i, order("B" + std::to_string(i))}).ok());
        QCOMPARE(seen(), 1);
        QVERIFY((*writer)->finish(2).ok());
        QCOMPARE(seen(), 3001);
        QCOMPARE((*reader)->readOnlyReason(), std::string("store.asked_read_only"));
        QVERIFY(!(*reader)->exec("DELETE FROM sales_order").ok());
    }

    void fullDiskInTheMiddleLeavesNothing() {
        Work work;
        QVERIFY(import(work, {order("A1")}).error == "ok");
        const std::string before = dump(*work.db);
        const auto pages = work.number("PRAGMA page_count");
        QVERIFY(work.db->exec("PRAGMA max_page_count=" + std::to_string(pages + 10)).ok());
        std::vector<Record> many;
        for (int i = 0; i < 5000; ++i) many.push_back(order("B" + std::to_string(i)));
        QCOMPARE(import(work, many).error, QByteArray("store.disk_full"));
        QVERIFY(dump(*work.db) == before);
        QVERIFY(work.db->integrityCheck()->empty());
        QVERIFY(work.db->exec("PRAGMA max_page_count=1000000").ok());
        QCOMPARE(import(work, many).error, QByteArray("ok"));
    }
};

QTEST_GUILESS_MAIN(TestImportWhole)
#include "tst_import_whole.moc"
