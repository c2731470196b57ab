// "overrides" end to end: all forecasts out as a workbook, an edited table back in, undone; bad words refused.
#include "cli_runner.h"

class TestCliOverrides : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    CliResult run(const QStringList& words) const {
        return m_folder.run(words + QStringList{QStringLiteral("--json")});
    }
    CliResult overrides(const char* what, const QString& file, const QStringList& more = {}) const {
        return run(
            QStringList{QStringLiteral("overrides"), QLatin1String(what), QStringLiteral("w.roulian"), file} +
            more);
    }
    int standing() const {
        return m_folder
            .run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("overrides"),
                  QStringLiteral("--json")})
            .rows()
            .size();
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_folder
                     .run({QStringLiteral("new"), QStringLiteral("w.roulian"), QStringLiteral("--template"),
                           QStringLiteral("fmcg"), QStringLiteral("--sample")})
                     .code,
                 0);
    }

    void outEditedInAndUndone() {
        const CliResult out = overrides("export", QStringLiteral("o.xlsx"));
        QVERIFY2(out.code == 0, out.err.constData());
        QVERIFY(QFile::exists(m_folder.path(QStringLiteral("o.xlsx"))));
        QVERIFY(out.json()[QLatin1String("products")].toString().toInt() > 100);
        const CliResult same = overrides("import", QStringLiteral("o.xlsx"));
        QVERIFY2(same.code == 0, same.err.constData());
        QCOMPARE(same.json()[QLatin1String("changes")].toArray().size(), 0);
        QCOMPARE(same.json()[QLatin1String("applied")].toInt(), 0);
        QVERIFY(same.json()[QLatin1String("cells")].toInt() > 1000);

        // Two cells as a spreadsheet program would save them, a third that means nothing.
        const CliResult weeks =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("forecast"),
                          QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--json")});
        const QString code = weeks.rows().first().toObject()[QLatin1String("code")].toString();
        QVERIFY2(!code.isEmpty(), weeks.out.left(300).constData());
        const CliResult total = m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"),
                                              QStringLiteral("forecast_total"), QStringLiteral("--json")});
        QStringList header{QStringLiteral("SKU code"), QStringLiteral("Line")};
        for (int i = 0; i < 3; ++i) header += total.rows().at(i).toObject()[QLatin1String("week")].toString();
        m_folder.write(QStringLiteral("e.csv"),
                       (header.join(QLatin1Char(',')) +
                        QStringLiteral("\r\n%1,Your number,\"2,000\",+25,soon\r\n").arg(code))
                           .toUtf8());
        const int before = standing();
        const CliResult seen = overrides("import", QStringLiteral("e.csv"), {QStringLiteral("--dry-run")});
        QCOMPARE(seen.code, 3);  // one cell cannot be taken
        QCOMPARE(seen.json()[QLatin1String("changes")].toArray().size(), 2);
        QCOMPARE(seen.json()[QLatin1String("problems")]
                     .toArray()
                     .first()
                     .toObject()[QLatin1String("value")]
                     .toString(),
                 QStringLiteral("soon"));
        QCOMPARE(standing(), before);
        const CliResult done = overrides("import", QStringLiteral("e.csv"),
                                         {QStringLiteral("--reason"), QStringLiteral("双11备货")});
        QCOMPARE(done.code, 3);
        QCOMPARE(done.json()[QLatin1String("applied")].toInt(), 2);
        const CliResult kept = m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"),
                                             QStringLiteral("overrides"), QStringLiteral("--json")});
        QCOMPARE(kept.rows().size(), before + 2);
        QVERIFY(kept.out.contains("双11备货"));
        QCOMPARE(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}).code, 0);
        QCOMPARE(standing(), before);
    }

    void wrongWordsAndFiles() {
        QCOMPARE(overrides("merge", QStringLiteral("o.xlsx")).code, 2);
        QCOMPARE(overrides("export", QStringLiteral("o2.xlsx"), {QStringLiteral("--dry-run")}).code, 2);
        QCOMPARE(overrides("import", QStringLiteral("gone.xlsx")).code, 1);
        QCOMPARE(overrides("export", QStringLiteral("o2.xlsx"),
                           {QStringLiteral("--sku"), QStringLiteral("no such")})
                     .code,
                 1);
        // An export never takes the place of a workspace.
        const QByteArray bytes = m_folder.read(QStringLiteral("w.roulian"));
        const CliResult over = overrides("export", QStringLiteral("w.roulian"));
        QCOMPARE(over.code, 1);
        QVERIFY2(over.out.contains("file.workspace"), over.out.constData());
        for (const char* format : {"xlsx", "csv", "json"})
            QCOMPARE(m_folder
                         .run({QStringLiteral("show"), QStringLiteral("w.roulian"),
                               QStringLiteral("forecast"), QStringLiteral("--format"), QLatin1String(format),
                               QStringLiteral("--out"), QStringLiteral("w.roulian")})
                         .code,
                     1);
        QVERIFY(m_folder.read(QStringLiteral("w.roulian")) == bytes);
        m_folder.write(QStringLiteral("w.csv"), "a,b\r\n1,2\r\n");
        const CliResult wrong = overrides("import", QStringLiteral("w.csv"));
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.out.contains("sheet.layout"));
    }
};

QTEST_GUILESS_MAIN(TestCliOverrides)
#include "tst_cli_overrides.moc"
