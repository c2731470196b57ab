// A process that imports is killed at random moments: what was committed is all there, of the rest nothing
// is.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <random>

#include "fixtures.h"

using namespace fixtures;

namespace {

constexpr int kOrdersPerBatch = 400;
constexpr int kKills = 24;

// Imports batch after batch and says each committed one; never ends by itself.
int importForever(const std::string& path) {
    auto db = Database::open(path);
    if (!db || (*db)->readOnly()) return 1;
    auto vault = Vault::open(**db);
    if (!vault) return 1;
    QTextStream out(stdout);
    for (std::int64_t round = (*db)->integer("SELECT count(*) FROM import_batch").value();; ++round) {
        auto writer = ImportWriter::begin(**db, **vault, "batch " + std::to_string(round), false, round);
        if (!writer || !(*writer)->beginFile({})) return 1;
        for (int i = 0; i < kOrdersPerBatch; ++i) {
            OrderRecord o = order("R" + std::to_string(round) + "-" + std::to_string(i));
            o.buyer = {
                {IdentityKind::PhoneFull, {}, std::to_string(13'800'000'000 + (round * 7 + i) % 1000)}};
            o.receiver.name = "Name";
            if (!(*writer)->write({i, o})) return 1;
        }
        // An order of the first batch changes each time, so that the journal is at work too.
        OrderRecord changed = order("R0-0");
        changed.freight = Money{round};
        if (!(*writer)->write({0, changed})) return 1;
        if (!(*writer)->finish(round)) return 1;
        out << round << Qt::endl;
    }
}

}  // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomMoments() {
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("w.roulian")).toStdString();
        {
            auto db = Database::create(path);
            QVERIFY(db.ok());
            QVERIFY(Vault::open(**db).ok());
        }
        std::mt19937 random(20260817);
        int insideABatch = 0;
        std::int64_t lastSaid = -1;
        for (int kill = 0; kill < kKills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--import"), QString::fromStdString(path)});
            QVERIFY(child.waitForStarted());
            if (kill % 3 != 0) QVERIFY(child.waitForReadyRead(30000));
            QTest::qWait(static_cast<int>(random() % 60));
            child.kill();
            QVERIFY(child.waitForFinished(20000));
            for (const QByteArray& line : child.readAllStandardOutput().split('\n'))
                if (!line.trimmed().isEmpty())
                    lastSaid = std::max<std::int64_t>(lastSaid, line.trimmed().toLongLong());

            OpenOptions options;
            options.quickCheckMillis = 60000;
            auto db = Database::open(path, options);
            QVERIFY2(db.ok(), db ? "" : db.error().code.c_str());
            QVERIFY(!(*db)->readOnly());
            const auto number = [&](const char* sql) { return (*db)->integer(sql).value(); };
            QVERIFY((*db)->integrityCheck()->empty());
            const std::int64_t batches = number("SELECT count(*) FROM import_batch");
            QVERIFY2(batches > lastSaid, "a committed batch is missing");
            QCOMPARE(number("SELECT count(*) FROM import_batch WHERE finished_at IS NULL"), 0);
            QCOMPARE(number("SELECT count(*) FROM source_file"), batches);
            QCOMPARE(number("SELECT count(*) FROM order_line"), number("SELECT count(*) FROM sales_order"));
            // Batch 0 writes 400 orders of which R0-0 is one; every later batch 400 more.
            QCOMPARE(number("SELECT count(*) FROM sales_order"), batches * kOrdersPerBatch);
            QCOMPARE(
                number(
                    "SELECT count(*) FROM sales_order WHERE batch_id > (SELECT max(id) FROM import_batch)"),
                0);
            if (batches > 1)
                QCOMPARE(number("SELECT freight_fen FROM sales_order WHERE order_no = 'R0-0'"), batches - 1);
            if (batches == lastSaid + 1) ++insideABatch;
        }
        QVERIFY(lastSaid > 0);
        QVERIFY2(insideABatch > kKills / 4, "the kills must hit running imports");
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.value(1) == QLatin1String("--import")) return importForever(args.value(2).toStdString());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
