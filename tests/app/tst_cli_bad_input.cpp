// Files and places that are wrong: a sentence and exit code 1, the workspace as it was. And other processes.
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

#include "cli_runner.h"

class TestBadInput : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    CliResult run(const QStringList& arguments) { return m_folder.run(arguments); }
    static QString w() { return QStringLiteral("w.roulian"); }

    static QByteArray noise() {
        QByteArray bytes;
        quint32 x = 12345;
        for (int i = 0; i < 20000; ++i) bytes += static_cast<char>((x = x * 1664525u + 1013904223u) >> 24);
        return bytes;
    }

    // A compound file whose directory names the stream "Workbook" ([MS-CFB] 2.6.1).
    static QByteArray oldExcel() {
        QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4088, '\0');
        const QByteArray name("Workbook");
        for (int i = 0; i < name.size(); ++i) bytes[1024 + 2 * i] = name[i];
        bytes[1024 + 64] = 18;  // bytes of the name with its end
        bytes[1024 + 66] = 2;   // a stream
        return bytes;
    }

private Q_SLOTS:
    void initTestCase() {
        EXPECT_EXIT(run({QStringLiteral("new"), w(), QStringLiteral("--sample"), QStringLiteral("--scale"),
                         QStringLiteral("0.01")}),
                    0);
        m_folder.write(QStringLiteral("bad/empty.csv"), {});
        m_folder.write(QStringLiteral("bad/noise.xlsx"), noise());
        QDir().mkpath(m_folder.path(QStringLiteral("bad/folder.xlsx")));
        const QByteArray goods = m_folder.read(QStringLiteral("w-样例文件/聚水潭_商品资料_20260817.xlsx"));
        QVERIFY(goods.size() > 1000);
        m_folder.write(QStringLiteral("bad/cut.xlsx"), goods.left(goods.size() / 2));
        QByteArray youzan = m_folder.read(QStringLiteral("w-样例文件/有赞订单_20250401-20250630.csv"));
        m_folder.write(QStringLiteral("bad/header.csv"), youzan.left(youzan.indexOf('\n') + 1));
        m_folder.write(QStringLiteral("bad/page.xls"), "<html><body>login</body></html>");
        m_folder.write(QStringLiteral("bad/old.xls"), oldExcel());
        m_folder.write(QStringLiteral("bad/strange.csv"), "alpha,beta\n1,2\n3,4\n");
    }

    void badFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QStringLiteral("empty.csv") << QStringLiteral("file.empty");
        QTest::newRow("noise") << QStringLiteral("noise.xlsx") << QStringLiteral("file.unknown");
        QTest::newRow("empty folder") << QStringLiteral("folder.xlsx") << QStringLiteral("file.missing");
        QTest::newRow("cut off") << QStringLiteral("cut.xlsx") << QStringLiteral("file.damaged");
        QTest::newRow("web page") << QStringLiteral("page.xls") << QStringLiteral("file.html");
        QTest::newRow("old excel") << QStringLiteral("old.xls") << QStringLiteral("file.damaged");
        QTest::newRow("not ours") << QStringLiteral("strange.csv") << QStringLiteral("import.unrecognised");
        QTest::newRow("not there") << QStringLiteral("gone.csv") << QStringLiteral("file.missing");
    }
    void badFiles() {
        QFETCH(QString, file);
        QFETCH(QString, code);
        const QJsonObject before = run({QStringLiteral("check"), w(), QStringLiteral("--json")})
                                       .json()[QStringLiteral("rows")]
                                       .toObject();
        const CliResult result =
            run({QStringLiteral("import"), w(), QStringLiteral("bad/") + file, QStringLiteral("--json")});
        EXPECT_EXIT(result, 1);
        QCOMPARE(result.json()[QStringLiteral("error")][QStringLiteral("code")].toString(), code);
        QVERIFY(!result.json()[QStringLiteral("error")][QStringLiteral("advice")].toString().isEmpty());
        QVERIFY2(result.err.contains(file.section(QLatin1Char('.'), 0, 0).toUtf8()), result.err.constData());
        QCOMPARE(run({QStringLiteral("check"), w(), QStringLiteral("--json")})
                     .json()[QStringLiteral("rows")]
                     .toObject(),
                 before);
    }

    void headerOnlyIsSaid() {
        const CliResult result = run({QStringLiteral("import"), w(), QStringLiteral("bad/header.csv"),
                                      QStringLiteral("--json"), QStringLiteral("--no-compute")});
        EXPECT_EXIT(result, 0);
        QStringList codes;
        for (const QJsonValue& issue : result.json()[QStringLiteral("issues")].toArray())
            codes += issue[QStringLiteral("code")].toString();
        QVERIFY2(codes.contains(QStringLiteral("file.rows.none")), result.out.constData());
    }

    void oneBadFileDoesNotStopTheOthers() {
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("mixed.roulian")}), 0);
        const CliResult result =
            run({QStringLiteral("import"), QStringLiteral("mixed.roulian"), QStringLiteral("bad/empty.csv"),
                 QStringLiteral("w-样例文件/金蝶_采购订单_20260817.xlsx"), QStringLiteral("--json")});
        EXPECT_EXIT(result, 3);
        QCOMPARE(result.json()[QStringLiteral("failed")].toInt(), 1);
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("mixed.roulian"), QStringLiteral("--json")})
                    .json()[QStringLiteral("rows")][QStringLiteral("purchase_order")]
                    .toInt() > 0);
    }

    void dryRunWritesNothing() {
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("dry.roulian")}), 0);
        const CliResult result =
            run({QStringLiteral("import"), QStringLiteral("dry.roulian"), QStringLiteral("w-样例文件"),
                 QStringLiteral("--dry-run"), QStringLiteral("--json")});
        EXPECT_EXIT(result, 3);
        const QJsonObject rows =
            run({QStringLiteral("check"), QStringLiteral("dry.roulian"), QStringLiteral("--json")})
                .json()[QStringLiteral("rows")]
                .toObject();
        for (const char* table : {"sales_order", "source_file", "import_batch", "customer", "edit_log"})
            QCOMPARE(rows[QLatin1StringView(table)].toInt(-1), 0);
    }

    void newerWorkspaceIsRefused() {
        QByteArray bytes = m_folder.read(QStringLiteral("dry.roulian"));
        QVERIFY(bytes.size() > 100);
        bytes[60] = 0, bytes[61] = 0, bytes[62] = 3,
        bytes[63] = 0;  // user_version, big endian, at byte 60 of the header
        m_folder.write(QStringLiteral("newer.roulian"), bytes);
        const CliResult result =
            run({QStringLiteral("summary"), QStringLiteral("newer.roulian"), QStringLiteral("--json")});
        EXPECT_EXIT(result, 1);
        QCOMPARE(result.json()[QStringLiteral("error")][QStringLiteral("code")].toString(),
                 QStringLiteral("store.newer"));
        QCOMPARE(m_folder.read(QStringLiteral("newer.roulian")), bytes);  // untouched
    }

    void corruptWorkspaceIsNoticed() {
        QByteArray bytes = m_folder.read(w());
        for (qsizetype page = 4096 * 12; page + 2048 < bytes.size(); page += 4096 * 7)
            for (int i = 0; i < 512; ++i) bytes[page + i] = static_cast<char>(0x5A);
        m_folder.write(QStringLiteral("corrupt.roulian"), bytes);
        EXPECT_EXIT(run({QStringLiteral("check"), QStringLiteral("corrupt.roulian")}), 1);
        m_folder.write(QStringLiteral("text.roulian"), "this is a letter, not a workspace\n");
        const CliResult text =
            run({QStringLiteral("check"), QStringLiteral("text.roulian"), QStringLiteral("--json")});
        EXPECT_EXIT(text, 1);
        QCOMPARE(text.json()[QStringLiteral("error")][QStringLiteral("code")].toString(),
                 QStringLiteral("store.not_a_workspace"));
        QCOMPARE(m_folder.read(QStringLiteral("text.roulian")),
                 QByteArray("this is a letter, not a workspace\n"));
    }

    void readOnlyFolder() {
        if (geteuid() == 0) QSKIP("root may write anywhere");
        QDir().mkpath(m_folder.path(QStringLiteral("ro")));
        QFile::copy(m_folder.path(QStringLiteral("dry.roulian")),
                    m_folder.path(QStringLiteral("ro/w.roulian")));
        const QByteArray folder = QFile::encodeName(m_folder.path(QStringLiteral("ro")));
        QCOMPARE(::chmod(folder.constData(), 0555), 0);
        const CliResult read =
            run({QStringLiteral("show"), QStringLiteral("ro/w.roulian"), QStringLiteral("stock")});
        const CliResult write =
            run({QStringLiteral("edit"), QStringLiteral("ro/w.roulian"), QStringLiteral("rule.set"),
                 QStringLiteral("x"), QStringLiteral("{\"rule\":\"orders >= 1\"}")});
        const CliResult made = run({QStringLiteral("new"), QStringLiteral("ro/x.roulian")});
        ::chmod(folder.constData(), 0755);
        EXPECT_EXIT(read, 0);
        QVERIFY(!read.err.isEmpty());
        EXPECT_EXIT(write, 1);
        EXPECT_EXIT(made, 1);
    }

    void reportIntoAFile() {
        m_folder.write(QStringLiteral("taken"), "x");
        EXPECT_EXIT(run({QStringLiteral("report"), w(), QStringLiteral("--out"), QStringLiteral("taken")}),
                    1);
        EXPECT_EXIT(run({QStringLiteral("show"), w(), QStringLiteral("stock"), QStringLiteral("--out"),
                         QStringLiteral("no/such/folder/x.csv")}),
                    1);
        EXPECT_EXIT(run({QStringLiteral("backup"), w(), QStringLiteral("no/such/folder/x.roulian")}), 1);
        EXPECT_EXIT(run({QStringLiteral("backup"), w(), w()}), 1);
    }

    // Another process that writes: here the file can be read, and it is said why it cannot be changed.
    void secondProcessReadsOnly() {
        QProcess other;
        other.setWorkingDirectory(m_folder.path(QString()));
        QProcessEnvironment env = m_folder.environment();
        other.setProcessEnvironment(env);
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("busy.roulian")}), 0);
        other.start(CliFolder::program(),
                    {QStringLiteral("import"), QStringLiteral("busy.roulian"), QStringLiteral("w-样例文件")});
        QVERIFY(other.waitForStarted());
        // Stopped once it holds the file, so that the test does not depend on its speed.
        const QString wal = m_folder.path(QStringLiteral("busy.roulian-wal"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(wal), 10000);
        ::kill(static_cast<pid_t>(other.processId()), SIGSTOP);
        const CliResult write = run({QStringLiteral("edit"), QStringLiteral("busy.roulian"),
                                     QStringLiteral("rule.set"), QStringLiteral("x"),
                                     QStringLiteral("{\"rule\":\"orders >= 1\"}"), QStringLiteral("--json")});
        const CliResult read =
            run({QStringLiteral("show"), QStringLiteral("busy.roulian"), QStringLiteral("orders")});
        ::kill(static_cast<pid_t>(other.processId()), SIGCONT);
        QVERIFY(other.waitForFinished(120000));
        EXPECT_EXIT(write, 1);
        QCOMPARE(write.json()[QStringLiteral("error")][QStringLiteral("code")].toString(),
                 QStringLiteral("store.locked_by_other"));
        EXPECT_EXIT(read, 0);
        QVERIFY2(read.err.contains("only be read"), read.err.constData());
        QCOMPARE(other.exitCode(), 3);
        EXPECT_EXIT(run({QStringLiteral("check"), QStringLiteral("busy.roulian")}), 0);
    }

    void interruptRollsBack() {
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("stop.roulian")}), 0);
        QProcess import;
        import.setWorkingDirectory(m_folder.path(QString()));
        import.setProcessEnvironment(m_folder.environment());
        import.start(CliFolder::program(), {QStringLiteral("import"), QStringLiteral("stop.roulian"),
                                            QStringLiteral("w-样例文件"), QStringLiteral("--no-compute")});
        QVERIFY(import.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder.path(QStringLiteral("stop.roulian-wal"))), 10000);
        ::kill(static_cast<pid_t>(import.processId()), SIGINT);
        QVERIFY(import.waitForFinished(60000));
        QCOMPARE(import.exitStatus(), QProcess::NormalExit);
        if (import.exitCode() == 3) QSKIP("the import was done before the interrupt arrived");
        QCOMPARE(import.exitCode(), 1);
        QVERIFY2(import.readAllStandardError().contains("Cancelled"), "says so");
        const QJsonObject rows =
            run({QStringLiteral("check"), QStringLiteral("stop.roulian"), QStringLiteral("--json")})
                .json()[QStringLiteral("rows")]
                .toObject();
        for (const char* table : {"sales_order", "source_file", "import_batch", "customer"})
            QCOMPARE(rows[QLatin1StringView(table)].toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_cli_bad_input.moc"
