// "No" must be certain whatever the table held before; "perhaps" must be rare enough to be worth it.
#include <QTest>

#include "fixtures.h"
#include "store/writer/seen_keys.h"

using namespace fixtures;

namespace {

std::string key(int n) {
    return "37260901" + std::to_string(10000000 + n);
}

SeenKeys keys() {
    return {"SELECT code FROM sku", "SELECT max(id) FROM sku"};
}

void fill(Work& work, int count) {
    QVERIFY(work.db->exec("BEGIN").ok());
    for (int i = 0; i < count; ++i) {
        const std::string code = key(i);
        QVERIFY(
            work.db
                ->statement("INSERT INTO sku(code, name, spec, unit, barcode, category, selling_way, status, "
                            "batch_id) VALUES(?1, '', '', '', '', '', '', '', 1)")
                .run(code)
                .ok());
    }
    QVERIFY(work.db->exec("COMMIT").ok());
}

}  // namespace

class TestSeenKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTableHasNothing() {
        Work work;
        SeenKeys seen = keys();
        int wrongly = 0;
        for (int i = 0; i < 50000; ++i) {
            const auto perhaps = seen.mayHave(*work.db, key(i));
            QVERIFY(perhaps.ok());
            if (*perhaps) ++wrongly;
            seen.add(key(i));
            QVERIFY(*seen.mayHave(*work.db, key(i)));
        }
        for (int i = 0; i < 50000; ++i) QVERIFY(*seen.mayHave(*work.db, key(i)));
        QVERIFY2(wrongly < 50, qPrintable(QString::number(wrongly)));
    }

    // What was there before is never denied: not before the keys were read, and not after.
    void whatWasThereIsNeverDenied() {
        Work work;
        fill(work, 20000);
        SeenKeys seen = keys();
        bool denied = false, useful = false;
        for (int i = 0; i < 20000; ++i) {
            const auto there = seen.mayHave(*work.db, key(i));
            QVERIFY(there.ok());
            denied = denied || !*there;
            useful = useful || !*seen.mayHave(*work.db, key(1000000 + i));
        }
        QVERIFY(!denied);
        QVERIFY(useful);
    }

    void fewQuestionsDoNotReadTheTable() {
        Work work;
        fill(work, 20000);
        SeenKeys seen = keys();
        for (int i = 0; i < 1000; ++i) QVERIFY(*seen.mayHave(*work.db, key(1000000 + i)));
    }

    void tellsWhenTheTableCannotBeRead() {
        Work work;
        SeenKeys seen("SELECT code FROM nowhere", "SELECT max(id) FROM nowhere");
        QVERIFY(!seen.mayHave(*work.db, "a").ok());
    }
};

QTEST_GUILESS_MAIN(TestSeenKeys)
#include "tst_seen_keys.moc"
