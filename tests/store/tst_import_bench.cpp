// How fast records become rows: one-line orders with a buyer, an address and a parcel; ROULIAN_BENCH_ORDERS
// sets how many (default 200000).
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include "fixtures.h"

using namespace fixtures;

class BenchImport : public QObject {
    Q_OBJECT
private:
    static void run(Work& work, const char* label, int orders, bool personal, bool parcels) {
        QElapsedTimer timer;
        timer.start();
        auto writer = ImportWriter::begin(*work.db, *work.vault, label, false, 1);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->beginFile({}).ok());
        for (int i = 0; i < 150; ++i) {
            const std::string code = "SKU" + std::to_string(i);
            QVERIFY((*writer)->write({i, goods(code, "Name " + code)}).ok());
        }
        qint64 same = 0;
        for (int i = 0; i < orders; ++i) {
            OrderRecord o = order("3712" + std::to_string(100'000'000 + i), "SKU" + std::to_string(i % 150));
            o.lines[0].title = "Name " + o.lines[0].merchantCode;
            if (personal) {
                const std::string phone = std::to_string(13'000'000'000 + (i * 7919LL) % (orders / 5 + 1));
                o.buyer = {{IdentityKind::PlatformUid, {}, "u" + phone},
                           {IdentityKind::PhoneFull, {}, phone}};
                o.receiver = {"Invented Name", phone, {}, "Road 12, house " + phone, {}};
                o.region = {"Zhejiang", "Hangzhou", "Xihu"};
            }
            if (parcels) {
                ShipmentRecord s;
                s.waybillNo = "SF" + std::to_string(1'000'000'000'000 + i);
                s.carrierText = "SF";
                o.shipments = {s};
            }
            const auto outcome = (*writer)->write({i, o});
            QVERIFY(outcome.ok());
            if (*outcome == Outcome::Same) ++same;
        }
        const qint64 written = timer.elapsed();
        QVERIFY((*writer)->finish(2).ok());
        qInfo("%s: %d orders in %lld ms (+ %lld ms commit) = %.0f lines/s, %lld same, file %lld MB", label,
              orders, written, timer.elapsed() - written,
              orders * 1000.0 / static_cast<double>(timer.elapsed()), same,
              QFileInfo(QString::fromStdString(work.path)).size() >> 20);
    }

private Q_SLOTS:
    void lines() {
        const int orders = qEnvironmentVariableIntValue("ROULIAN_BENCH_ORDERS") > 0
                               ? qEnvironmentVariableIntValue("ROULIAN_BENCH_ORDERS")
                               : 200000;
        {
            Work work;
            run(work, "orders alone", orders, false, false);
        }
        {
            Work work;
            run(work, "with buyers", orders, true, false);
            run(work, "with buyers, read again", orders, true, false);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(undoBatch(*work.db, newestLiveBatch(*work.db)).ok());
            QVERIFY(undoBatch(*work.db, newestLiveBatch(*work.db)).ok());
            qInfo("undo of both: %lld ms", timer.elapsed());
        }
        {
            Work work;
            run(work, "with buyers and parcels", orders, true, true);
        }
    }
};

QTEST_GUILESS_MAIN(BenchImport)
#include "tst_import_bench.moc"
