// Undo gives back exactly what was there: random imports, exact values, and when it is refused.
#include <QTest>
#include <random>

#include "fixtures.h"

using namespace fixtures;

namespace {

class Random {
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    int below(int n) { return static_cast<int>(m_engine() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 m_engine;
};

Record randomRecord(Random& r) {
    const auto phone = [&] { return "1380013800" + std::to_string(r.below(8)); };
    const auto code = [&] { return "SKU" + std::to_string(r.below(6)); };
    switch (r.below(8)) {
        case 0: {
            CustomerRecord c;
            c.shop = {Channel::Youzan, "yz"};
            c.person = {"Name " + std::to_string(r.below(5)), phone(), {}, {}, {}};
            if (r.chance(50))
                c.identities.push_back({IdentityKind::UnionId, {}, "u" + std::to_string(r.below(6))});
            c.tags = {{"g", "t" + std::to_string(r.below(4))}};
            c.staffUserId = "s" + std::to_string(r.below(3));
            return c;
        }
        case 1:
            return goods(code(), "Name" + std::to_string(r.below(4)));
        case 2: {
            BomRecord b;
            b.parentCode = code();
            for (int i = r.below(4) + 1; i > 0; --i)
                b.lines.push_back({0,
                                   "M" + std::to_string(r.below(5)),
                                   {},
                                   {},
                                   {},
                                   Qty::units(1 + r.below(3)),
                                   Qty::units(3),
                                   0.1 * r.below(3)});
            return b;
        }
        case 3: {
            StockRecord s;
            s.warehouse = "W" + std::to_string(r.below(2));
            s.skuCode = code();
            s.takenAt = LocalTime{1000 * r.below(3)};
            s.onHand = Qty::units(r.below(50));
            s.daysMin = r.below(10) / 3.0;
            return s;
        }
        case 4: {
            ShipmentRecord s;
            s.waybillNo = "SF123456789012" + std::to_string(r.below(6));
            if (r.chance(60)) s.carrierText = "SF";
            s.orderNos = {"O" + std::to_string(r.below(20))};
            if (r.chance(70))
                s.events = {{LocalTime{r.below(5000)},
                             "e" + std::to_string(r.below(9)),
                             {},
                             ShipmentState(r.below(7)),
                             {}}};
            return s;
        }
        case 5: {
            PurchaseOrderRecord p;
            p.no = "P" + std::to_string(r.below(4));
            p.supplierName = "Sup" + std::to_string(r.below(3));
            if (r.chance(50)) p.supplierCode = "C" + p.supplierName;
            PurchaseOrderRecord::Line l;
            l.skuCode = code();
            l.qty = Qty::units(r.below(100));
            for (int i = r.below(3); i > 0; --i)
                l.plans.push_back({Day{r.below(100)}, Qty::units(5), std::nullopt, std::nullopt});
            p.lines = {l};
            return p;
        }
        default: {
            OrderRecord o = order("O" + std::to_string(r.below(20)), r.chance(50) ? code() : std::string(),
                                  r.chance(20) ? Channel::Erp : Channel::WechatShop);
            o.erpCopy = o.shop.channel == Channel::Erp;
            o.status = OrderStatus(r.below(10));
            if (r.chance(70)) o.buyer.push_back({IdentityKind::PhoneFull, {}, phone()});
            if (r.chance(40))
                o.buyer.push_back({IdentityKind::UnionId, {}, "u" + std::to_string(r.below(6))});
            if (r.chance(30))
                o.buyer.push_back({IdentityKind::PlatformUid, {}, "p" + std::to_string(r.below(6))});
            o.receiver = {"R" + std::to_string(r.below(4)), phone(), {}, {}, {}};
            if (r.chance(30)) o.transactionNo = "T" + o.orderNo;
            if (r.chance(30)) o.lines[0].afterSale = AfterSaleState(r.below(6));
            if (r.chance(40)) {
                ShipmentRecord s;
                s.waybillNo = "SF123456789012" + std::to_string(r.below(6));
                o.shipments = {s};
            }
            return o;
        }
    }
}

}  // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomImportsUndoToTheSameDump() {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            Random random(seed);
            Work work;
            std::vector<std::string> dumps;
            std::vector<std::int64_t> batches;
            for (int b = 0; b < 5; ++b) {
                dumps.push_back(dump(*work.db));
                std::vector<Record> records;
                for (int i = random.below(30) + 5; i > 0; --i) records.push_back(randomRecord(random));
                const auto written = import(work, records, random.chance(50) ? random.below(1000) + 1 : 0);
                QVERIFY2(written.error == "ok",
                         (written.error.toStdString() + " seed " + std::to_string(seed)).c_str());
                batches.push_back(written.batch);
                QVERIFY(work.db->integrityCheck()->empty());
            }
            QVERIFY(work.number("SELECT count(*) FROM journal") > 0);
            while (!batches.empty()) {
                const auto undone = undoBatch(*work.db, batches.back());
                QVERIFY2(undone.ok(),
                         undone.ok() ? "" : (undone.error().code + " seed " + std::to_string(seed)).c_str());
                QVERIFY2(dump(*work.db) == dumps.back(), ("seed " + std::to_string(seed)).c_str());
                batches.pop_back();
                dumps.pop_back();
            }
            QCOMPARE(work.number("SELECT count(*) FROM journal"), 0);
            QCOMPARE(newestLiveBatch(*work.db), 0);
        }
    }

    void restoresEveryTypeExactly() {
        Work work;
        QVERIFY(
            work.db
                ->exec("INSERT INTO "
                       "sku(code,name,spec,unit,barcode,category,selling_way,weight_g,status,batch_id) VALUES"
                       "('A','q\"uo\\te\n\xe6\x9f\x94','','','','','',0.1,'',77);"
                       "INSERT INTO vault_person(id, sealed, batch_id) VALUES(1, x'00ff5c2278', 77);"
                       "INSERT INTO customer(name_mask, phone_mask, first_seen_at, batch_id) "
                       "VALUES('','',9223372036854775807,77)")
                .ok());
        const std::string before = dump(*work.db);
        std::int64_t batch = 0;
        {
            auto tx = Transaction::begin(*work.db);
            batch = *beginBatch(*work.db, "edit", false, 1);
            QVERIFY(work.db
                        ->exec("UPDATE sku SET name='x', weight_g=NULL, price_fen=3; UPDATE sku SET code='B';"
                               "UPDATE vault_person SET sealed=x'01'; DELETE FROM vault_person; DELETE FROM "
                               "customer")
                        .ok());
            QVERIFY(endBatch(*work.db, batch, 2).ok());
            QVERIFY(tx->commit().ok());
        }
        QVERIFY(dump(*work.db) != before);
        const auto undone = undoBatch(*work.db, batch);
        QVERIFY(undone.ok());
        QVERIFY(undone->touches("sku") && undone->touches("vault_person") && !undone->touches("bom"));
        QCOMPARE(tableRevision(*work.db, "sku"), undone->revision);
        QVERIFY(dump(*work.db) == before);
    }

    void onlyTheNewestLiveBatch() {
        Work work;
        const auto first = import(work, {order("A1")}), second = import(work, {order("A2")});
        const auto refused = undoBatch(*work.db, first.batch);
        QCOMPARE(refused.error().code, std::string("store.undo.not_last"));
        QCOMPARE(refused.error().args.at(0), std::to_string(second.batch));
        QCOMPARE(refused.error().args.at(1), std::string("test"));
        QCOMPARE(undoBatch(*work.db, 999).error().code, std::string("store.undo.unknown"));
        QVERIFY(undoBatch(*work.db, second.batch).ok());
        QCOMPARE(undoBatch(*work.db, second.batch).error().code, std::string("store.undo.unknown"));
        QVERIFY(undoBatch(*work.db, first.batch).ok());
        QCOMPARE(work.number("SELECT count(*) FROM sales_order"), 0);
        QCOMPARE(work.number("SELECT count(*) FROM import_batch WHERE state = 'undone'"), 2);
        QCOMPARE(work.number("SELECT count(*) FROM source_file"), 2);  // history stays
        QCOMPARE(import(work, {order("A1")}).said(), QByteArray("N"));
    }

    void refusesWhenSomethingElseDependsOnIt() {
        Work work;
        const auto batch = import(work, {goods("A")}).batch;
        QVERIFY(work.db
                    ->exec("INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) "
                           "SELECT id, 1, 'set', 1, '', '', 0 FROM sku")
                    .ok());
        const std::string before = dump(*work.db);
        const auto refused = undoBatch(*work.db, batch);
        QCOMPARE(refused.error().code, std::string("store.undo.in_use"));
        QCOMPARE(refused.error().args.at(0), std::string("forecast_override"));
        QVERIFY(dump(*work.db) == before);
        QCOMPARE(work.number("PRAGMA foreign_keys"), 1);
    }

    // The import changed event 1 and matched title "a"; afterwards a person changed event 1 and another match. Undoing the
    // import puts back what nobody touched since, and leaves hers.
    void laterEditsWin() {
        Work work;
        const auto sql = [&work](const std::string& text) {
            QVERIFY2(work.db->exec(text).ok(), text.c_str());
        };
        const auto event = [](const char* name, double lift) {
            EventRecord e;
            e.name = name;
            e.kind = "promo";
            e.from = Day{20000};
            e.to = Day{20001};
            e.expectedLift = lift;
            return Record{e};
        };
        QCOMPARE(import(work, {event("A", 1.5), event("B", 1.5)}).error, QByteArray("ok"));
        const auto batch =
            import(work, {event("A", 2), event("B", 2), event("C", 2), event("D", 2)}, 10).batch;
        const auto log = [&](const char* kind, const std::string& key, const std::string& of) {
            sql("INSERT INTO edit_log(at, person, kind, key, before, after, reason, group_id, state, batch_id) VALUES (0, '', '" +
                std::string(kind) + "', '" + key + "', 'null', 'null', '', 1, 'done', " + of + ")");
        };
        const auto idOf = [&](const char* name) {
            return std::to_string(
                work.number("SELECT id FROM calendar_event WHERE name = '" + std::string(name) + "'"));
        };
        log("event.set", idOf("B"), "NULL");  // before the import: does not count
        log("import", "x", std::to_string(batch));
        for (const char* name : {"A", "C"}) {
            sql("UPDATE calendar_event SET expected_lift = 3 WHERE name = '" + std::string(name) + "'");
            log("event.set", idOf(name), "NULL");
        }
        const auto undone = undoBatch(*work.db, batch);
        QVERIFY2(undone.ok(), undone ? "" : undone.error().code.c_str());
        QCOMPARE(undone->kept, 2);
        QCOMPARE(
            work.text(
                "SELECT group_concat(name || expected_lift, ' ') FROM (SELECT * FROM calendar_event ORDER BY name)"),
            QByteArray("A3.0 B1.5 C3.0"));
        QCOMPARE(work.number("SELECT batch_id FROM calendar_event WHERE name = 'C'"), 0);  // hers now
    }

    void editsOutsideABatchAreNotJournaled() {
        Work work;
        QVERIFY(import(work, {goods("A")}).error == "ok");
        QVERIFY(work.db->exec("UPDATE sku SET name='edited'").ok());
        QCOMPARE(work.number("SELECT count(*) FROM journal"), 0);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
