// Opening, refusing, locking, backing up and cancelling: what must never damage a workspace.
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <thread>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

#include "store/database.h"

using namespace roulian;
using namespace roulian::store;

namespace {

std::string stdPath(const QTemporaryDir& dir, const char* name) {
    return dir.filePath(QString::fromLatin1(name)).toStdString();
}

QByteArray codeOf(const Error& error) {
    return QByteArray::fromStdString(error.code);
}

template <typename T>
QByteArray errorCode(const Result<T>& result) {
    return result ? QByteArray("ok") : codeOf(result.error());
}

void writeFile(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// Runs this program as another process in a role; see main().
QByteArray runRole(const QStringList& arguments) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--role")} + arguments);
    process.waitForFinished(20000);
    return process.readAllStandardOutput().trimmed();
}

}  // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsAndReopens() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "a b#%?\xe6\x9f\x94.roulian");
        {
            auto db = Database::create(path);
            QVERIFY2(db.ok(), errorCode(db).constData());
            QCOMPARE((*db)->format(), currentFormat());
            QVERIFY(!(*db)->readOnly());
            QCOMPARE((*db)->text("PRAGMA journal_mode").value(), std::string("wal"));
            QCOMPARE((*db)->integer("PRAGMA foreign_keys").value(), 1);
            QCOMPARE((*db)->integer("PRAGMA synchronous").value(), 2);
            QVERIFY((*db)->statement("INSERT INTO setting VALUES(?1, ?2)").run("a", std::string("1")).ok());
        }
        QCOMPARE(errorCode(Database::create(path)), QByteArray("store.exists"));
        auto db = Database::open(path);
        QVERIFY2(db.ok(), errorCode(db).constData());
        QCOMPARE((*db)->text("SELECT value FROM setting WHERE key='a'").value(), std::string("1"));
        QVERIFY((*db)->integrityCheck()->empty());
        QVERIFY(!QFile::exists(QString::fromStdString(path + ".new")));
    }

    void refusesWhatIsNoWorkspace() {
        QTemporaryDir dir;
        QCOMPARE(errorCode(Database::open(stdPath(dir, "missing.roulian"))), QByteArray("store.missing"));
        QCOMPARE(errorCode(Database::open(dir.path().toStdString())), QByteArray("store.not_a_workspace"));
        writeFile(stdPath(dir, "empty"), {});
        QCOMPARE(errorCode(Database::open(stdPath(dir, "empty"))), QByteArray("store.not_a_workspace"));
        writeFile(stdPath(dir, "noise"), QByteArray(5000, 'x'));
        QCOMPARE(errorCode(Database::open(stdPath(dir, "noise"))), QByteArray("store.not_a_workspace"));
        const auto other = stdPath(dir, "other.db");
        sqlite3* raw = nullptr;
        QCOMPARE(sqlite3_open(other.c_str(), &raw), SQLITE_OK);
        sqlite3_exec(raw, "CREATE TABLE t(a)", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        QCOMPARE(errorCode(Database::open(other)), QByteArray("store.not_a_workspace"));
        QCOMPARE(errorCode(Database::create(stdPath(dir, "no/such/folder.roulian"))),
                 QByteArray("store.folder_missing"));
    }

    void refusesNewerFormat() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        { QVERIFY((*Database::create(path))->exec("PRAGMA user_version=99").ok()); }
        const auto db = Database::open(path);
        QCOMPARE(errorCode(db), QByteArray("store.newer"));
        QCOMPARE(db.error().args.at(1), std::string("99"));
        QCOMPARE(db.error().args.at(2), std::to_string(currentFormat()));
    }

    void findsCorruption() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        { QVERIFY(Database::create(path).ok()); }
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 8192; at + 64 < size; at += 8192) {  // ruin every page header but the first page
            file.seek(at);
            file.write(QByteArray(64, '\x5a'));
        }
        file.close();
        const auto db = Database::open(path);
        QCOMPARE(errorCode(db), QByteArray("store.corrupt"));
        // Cut in the middle of the file.
        { QVERIFY(Database::create(stdPath(dir, "cut.roulian")).ok()); }
        QVERIFY(QFile::resize(dir.filePath(QStringLiteral("cut.roulian")), 8192 * 3 + 100));
        QCOMPARE(errorCode(Database::open(stdPath(dir, "cut.roulian"))), QByteArray("store.corrupt"));
    }

    void migratesWithCopy() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        const Migration one[] = {
            {1, "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT); INSERT INTO meta VALUES('a','1')"}};
        const Migration two[] = {
            one[0], {2, "ALTER TABLE meta ADD COLUMN more TEXT"}, {3, "UPDATE meta SET more='x'"}};
        const Migration bad[] = {
            one[0], two[1], two[2], {4, "UPDATE meta SET more='y'; SELECT nonsense FROM nowhere"}};
        { QVERIFY(Database::create(path, one).ok()); }
        OpenOptions options;
        options.migrations = two;
        std::string copy;
        {
            auto db = Database::open(path, options);
            QVERIFY2(db.ok(), errorCode(db).constData());
            QCOMPARE((*db)->format(), 3);
            QCOMPARE((*db)->text("SELECT more FROM meta").value(), std::string("x"));
            copy = (*db)->migrationCopy();
        }
        options.migrations = one;
        {
            auto old = Database::open(copy, options);
            QVERIFY2(old.ok(), errorCode(old).constData());
            QCOMPARE((*old)->format(), 1);
        }
        options.migrations = bad;  // a failing step leaves format and rows as they were
        QVERIFY(!Database::open(path, options).ok());
        options.migrations = two;
        auto db = Database::open(path, options);
        QVERIFY(db.ok());
        QCOMPARE((*db)->text("SELECT more FROM meta").value(), std::string("x"));
        OpenOptions reading;
        reading.mode = OpenMode::ReadOnly;
        reading.migrations = bad;
        QCOMPARE(errorCode(Database::open(path, reading)), QByteArray("store.older_read_only"));
    }

    void secondProcessReadsOnly() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        auto db = Database::create(path);
        QVERIFY(db.ok());
        QVERIFY((*db)->exec("INSERT INTO setting VALUES('a','committed')").ok());
        const QString file = QString::fromStdString(path);
        QCOMPARE(runRole({QStringLiteral("open"), file}),
                 QByteArray("store.locked_by_other committed store.read_only"));
        {
            auto second = Database::open(path);  // nor does the same process get a second writer
            QVERIFY(second.ok());
            QCOMPARE((*second)->readOnlyReason(), std::string("store.locked_by_other"));
            QCOMPARE((*second)->exec("DELETE FROM setting").error().code, std::string("store.read_only"));
            QVERIFY(!(*db)->readOnly());
        }
        QCOMPARE(runRole({QStringLiteral("open"), file}),
                 QByteArray("store.locked_by_other committed store.read_only"));
        db->reset();
        QCOMPARE(runRole({QStringLiteral("open"), file}), QByteArray("writable committed ok"));
    }

    void lockOfAKilledProcessIsFree() {
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        { QVERIFY(Database::create(path).ok()); }
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--role"), QStringLiteral("hold"), QString::fromStdString(path)});
        QVERIFY(holder.waitForReadyRead(20000));
        {
            auto db = Database::open(path);
            QVERIFY(db.ok());
            QCOMPARE((*db)->readOnlyReason(), std::string("store.locked_by_other"));
        }
        holder.kill();
        QVERIFY(holder.waitForFinished(20000));
        auto db = Database::open(path);
        QVERIFY(db.ok());
        QVERIFY2(!(*db)->readOnly(), (*db)->readOnlyReason().c_str());
    }

    void readOnlyFolder() {
#ifdef Q_OS_WIN
        QSKIP("folder permissions differ on Windows");
#else
        QTemporaryDir dir;
        const auto path = stdPath(dir, "w.roulian");
        { QVERIFY((*Database::create(path))->exec("INSERT INTO setting VALUES('a','kept')").ok()); }
        QFile::setPermissions(QString::fromStdString(path),
                              QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                              QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        const auto said =
            runRole({QStringLiteral("open"), QString::fromStdString(path), QStringLiteral("nobody")});
        const auto created = runRole({QStringLiteral("create"), dir.filePath(QStringLiteral("new.roulian")),
                                      QStringLiteral("nobody")});
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(said, QByteArray("store.folder_read_only kept store.read_only"));
        QCOMPARE(created, QByteArray("store.denied"));
#endif
    }

    void statementsBindAndRead() {
        QTemporaryDir dir;
        auto db = Database::create(stdPath(dir, "w.roulian"));
        QVERIFY((*db)->exec("CREATE TABLE t(a INTEGER, b REAL, c TEXT, d BLOB, e INTEGER)").ok());
        {
            auto st = (*db)->statement("INSERT INTO t VALUES(?1,?2,?3,?4,?5)");
            QVERIFY(st.run(Money{123}, 0.1, std::string_view(), Blob{std::string_view("\0x", 2)},
                           std::optional<Day>())
                        .ok());
            QVERIFY(st.run(std::int64_t{1} << 60, 2.5, "\xe6\x9f\x94", Blob{}, Day{20000}).ok());
        }
        auto st = (*db)->statement("SELECT * FROM t ORDER BY rowid");
        QVERIFY(*st.step());
        QCOMPARE(st.money(0).fen, 123);
        QCOMPARE(st.real(1), 0.1);
        QVERIFY(!st.isNull(2) && st.text(2).empty());
        QCOMPARE(st.blob(3).size(), std::size_t{2});
        QVERIFY(!st.optInteger(4));
        QVERIFY(*st.step());
        QCOMPARE(st.integer(0), std::int64_t{1} << 60);
        QCOMPARE(st.day(4).n, 20000);
        QVERIFY(!*st.step());
        QCOMPARE(errorCode((*db)->statement("SELECT nothing FROM nowhere").step()),
                 QByteArray("store.failed"));
        QCOMPARE(errorCode((*db)->statement("INSERT INTO setting VALUES(?1, NULL)").run("x")),
                 QByteArray("store.constraint"));
    }

    void transactionsRollBackUnlessCommitted() {
        QTemporaryDir dir;
        auto opened = Database::create(stdPath(dir, "w.roulian"));
        Database& db = **opened;
        {
            auto tx = Transaction::begin(db);
            QVERIFY(tx.ok());
            QCOMPARE(errorCode(Transaction::begin(db)), QByteArray("store.nested"));
            QVERIFY(db.exec("INSERT INTO setting VALUES('a','1')").ok());
        }
        QCOMPARE(db.integer("SELECT count(*) FROM setting").value(), 0);
        const std::string tables[] = {"sku", "setting"};
        {
            auto tx = Transaction::begin(db);
            QVERIFY(db.exec("INSERT INTO setting VALUES('a','1')").ok());
            QCOMPARE(bumpRevisions(db, tables).value(), 1);
            QVERIFY(tx->commit().ok());
        }
        QCOMPARE(db.integer("SELECT count(*) FROM setting").value(), 1);
        {
            auto tx = Transaction::begin(db);
            QCOMPARE(bumpRevisions(db, {tables, 1}).value(), 2);
            QVERIFY(tx->commit().ok());
        }
        QCOMPARE(tableRevision(db, "sku"), 2);
        QCOMPARE(tableRevision(db, "setting"), 1);
        QCOMPARE(tableRevision(db, "bom"), 0);
    }

    void cancelStopsAStatementAndRollbackStillWorks() {
        QTemporaryDir dir;
        auto opened = Database::create(stdPath(dir, "w.roulian"));
        Database& db = **opened;
        CancelToken token;
        std::thread later([token] {
            QThread::msleep(100);
            token.cancel();
        });
        {
            const auto scope = db.cancelWith(token);
            auto tx = Transaction::begin(db);
            QVERIFY(db.exec("INSERT INTO setting VALUES('a','1')").ok());
            const auto sum = db.integer(
                "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT sum(n) FROM c");
            QCOMPARE(errorCode(sum), QByteArray("cancelled"));
        }
        later.join();
        QCOMPARE(db.integer("SELECT count(*) FROM setting").value(), 0);
    }

    void fullDiskLeavesTheStoreAsItWas() {
        QTemporaryDir dir;
        auto opened = Database::create(stdPath(dir, "w.roulian"));
        Database& db = **opened;
        QVERIFY(db.exec("INSERT INTO setting VALUES('a','1')").ok());
        const auto pages = db.integer("PRAGMA page_count").value();
        QVERIFY(db.exec("PRAGMA max_page_count=" + std::to_string(pages + 4)).ok());
        {
            auto tx = Transaction::begin(db);
            auto st = db.statement("INSERT INTO setting VALUES(?1, ?2)");
            Status status = success();
            for (int i = 0; i < 10000 && status; ++i)
                status = st.run("k" + std::to_string(i), std::string(500, 'x'));
            QCOMPARE(errorCode(status), QByteArray("store.disk_full"));
        }
        QCOMPARE(db.integer("SELECT count(*) FROM setting").value(), 1);
        QVERIFY(db.integrityCheck()->empty());
        QVERIFY(db.exec("INSERT INTO setting VALUES('b','2')").ok());
    }

    void backsUpWhileOpen() {
        QTemporaryDir dir;
        auto opened = Database::create(stdPath(dir, "w.roulian"));
        Database& db = **opened;
        QVERIFY(db.exec("INSERT INTO setting VALUES('a','1')").ok());
        std::int64_t done = 0, total = 0;
        QVERIFY(db.backup(stdPath(dir, "copy.roulian"), [&](const Progress& p) {
                      done = p.done;
                      total = p.total;
                  }).ok());
        QVERIFY(total > 0 && done == total);
        auto copy = Database::open(stdPath(dir, "copy.roulian"));
        QVERIFY2(copy.ok(), errorCode(copy).constData());
        QCOMPARE((*copy)->text("SELECT value FROM setting").value(), std::string("1"));
        QCOMPARE(errorCode(db.backup(db.path())), QByteArray("store.backup.same_file"));
        QCOMPARE(errorCode(db.backup(stdPath(dir, "no/where.roulian"))), QByteArray("store.denied"));
        CancelToken cancelled;
        cancelled.cancel();
        QCOMPARE(errorCode(db.backup(stdPath(dir, "never.roulian"), {}, cancelled)), QByteArray("cancelled"));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("never.roulian"))));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("never.roulian.part"))));
    }

    void keepsTheLastDailyCopies() {
        QTemporaryDir dir;
        auto opened = Database::create(stdPath(dir, "w.roulian"));
        const auto folder = stdPath(dir, "copies");
        QVERIFY(QDir().mkpath(QString::fromStdString(folder)));
        writeFile(folder + "/w-notes.roulian", "mine");
        for (int i = 0; i < 5; ++i) {
            QVERIFY((*opened)->dailyBackup(folder, 3, Day::fromYmd(2026, 8, 15) + i).ok());
            QVERIFY((*opened)->dailyBackup(folder, 3, Day::fromYmd(2026, 8, 15) + i).ok());
        }
        QCOMPARE(
            QDir(QString::fromStdString(folder)).entryList(QDir::Files, QDir::Name).join(u' '),
            QStringLiteral("w-2026-08-17.roulian w-2026-08-18.roulian w-2026-08-19.roulian w-notes.roulian"));
    }
};

// Roles of helper processes: open FILE [nobody], create FILE [nobody], hold FILE.
static int playRole(const QStringList& args) {
    const std::string path = args.value(1).toStdString();
    QTextStream out(stdout);
#ifndef Q_OS_WIN
    if (args.value(2) == QLatin1String("nobody") && geteuid() == 0 && setuid(65534) != 0) return 1;
#endif
    if (args.value(0) == QLatin1String("create")) {
        out << errorCode(Database::create(path));
        return 0;
    }
    auto db = Database::open(path);
    if (!db) {
        out << errorCode(db);
        return 0;
    }
    if (args.value(0) == QLatin1String("hold")) {
        out << "held" << Qt::endl;
        QThread::sleep(60);
        return 0;
    }
    const std::string reason = (*db)->readOnly() ? (*db)->readOnlyReason() : "writable";
    auto tx = Transaction::begin(**db);
    out << reason.c_str() << ' ' << (*db)->text("SELECT value FROM setting WHERE key='a'").value().c_str()
        << ' ' << errorCode(tx);
    return 0;
}

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.value(1) == QLatin1String("--role")) return playRole(args.mid(2));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
