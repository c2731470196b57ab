// "events" and "launch" end to end: festivals of a year, a new product accepted and taken back, bad words refused.
#include "cli_runner.h"

class TestCliLaunch : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    CliResult run(const QStringList& words) const {
        return m_folder.run(QStringList{words.first(), QStringLiteral("w.roulian")} + words.mid(1) +
                            QStringList{QStringLiteral("--json")});
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_folder
                     .run({QStringLiteral("new"), QStringLiteral("w.roulian"), QStringLiteral("--template"),
                           QStringLiteral("fmcg"), QStringLiteral("--sample")})
                     .code,
                 0);
    }

    void festivalsOnceAndUndone() {
        const CliResult before = run({QStringLiteral("events")});
        QVERIFY2(before.code == 0, before.err.constData());
        const int events = before.json()[QLatin1String("events")].toInt();
        QVERIFY(events > 10 && before.json()[QLatin1String("kinds")].toInt() > 5);
        const QStringList add{QStringLiteral("events"), QStringLiteral("--festivals"),
                              QStringLiteral("2030")};
        QCOMPARE(run(add).json()[QLatin1String("added")].toInt(), 16);
        QCOMPARE(run(add).json()[QLatin1String("added")].toInt(), 0);
        QCOMPARE(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}).code, 0);
        QCOMPARE(run({QStringLiteral("events")}).json()[QLatin1String("events")].toInt(), events);
        QVERIFY(run({QStringLiteral("events"), QStringLiteral("--festivals"), QStringLiteral("2050")}).code !=
                0);
        QVERIFY(run({QStringLiteral("events"), QStringLiteral("--festivals"), QStringLiteral("soon")}).code !=
                0);
        QVERIFY(
            run({QStringLiteral("events"), QStringLiteral("--next-year"), QStringLiteral("99999")}).code !=
            0);
        // Last year's New Year stock-up has its successor already; an own day has none.
        const CliResult twice =
            run({QStringLiteral("events"), QStringLiteral("--next-year"), QStringLiteral("1")});
        QVERIFY(twice.code != 0);
        const int own = run({QStringLiteral("events")}).json()[QLatin1String("events")].toInt();
        QCOMPARE(m_folder
                     .run({QStringLiteral("edit"), QStringLiteral("w.roulian"), QStringLiteral("event.set"),
                           QString(),
                           QStringLiteral(
                               R"({"name":"周年庆","kind":"promotion","fromDay":20700,"toDay":20702})")})
                     .code,
                 0);
        const CliResult shown =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("events"),
                          QStringLiteral("--search"), QStringLiteral("周年庆"), QStringLiteral("--format"),
                          QStringLiteral("json")});
        const auto key = QString::fromUtf8(shown.out)
                             .section(QStringLiteral("\"key\""), 1)
                             .section(QLatin1Char('"'), 1, 1);
        QVERIFY2(key.toInt() > 0, shown.out.left(300).constData());
        QCOMPARE(run({QStringLiteral("events"), QStringLiteral("--next-year"), key})
                     .json()[QLatin1String("added")]
                     .toInt(),
                 1);
        QCOMPARE(run({QStringLiteral("events")}).json()[QLatin1String("events")].toInt(), own + 2);
    }

    void weeksAreSwitchedByEdit() {
        const CliResult weeks =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"),
                          QStringLiteral("cleaned_weeks"), QStringLiteral("--limit"), QStringLiteral("1"),
                          QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(weeks.code == 0, weeks.err.constData());
        const auto key = QString::fromUtf8(weeks.out)
                             .section(QStringLiteral("\"key\""), 1)
                             .section(QLatin1Char('"'), 1, 1);
        QVERIFY2(key.contains(QLatin1Char(':')), weeks.out.left(300).constData());
        const auto edit = [&](const QString& json) {
            return m_folder.run({QStringLiteral("edit"), QStringLiteral("w.roulian"),
                                 QStringLiteral("clean.set"), key, json, QStringLiteral("--compute")});
        };
        QCOMPARE(edit(QStringLiteral(R"({"choice":"drop"})")).code, 0);
        QVERIFY(edit(QStringLiteral(R"({"choice":"perhaps"})")).code != 0);
        QCOMPARE(edit(QStringLiteral("null")).code, 0);
    }

    void aNewProductIsShownAcceptedAndRemoved() {
        const QStringList ask{
            QStringLiteral("launch"),   QStringLiteral("NEU-1"),      QStringLiteral("--name"),
            QStringLiteral("针织开衫"), QStringLiteral("--category"), QStringLiteral("服饰"),
            QStringLiteral("--price"),  QStringLiteral("299"),        QStringLiteral("--guess"),
            QStringLiteral("300"),      QStringLiteral("--low"),      QStringLiteral("200"),
            QStringLiteral("--high"),   QStringLiteral("500")};
        const CliResult seen = run(ask);
        QVERIFY2(seen.code == 0, seen.err.constData());
        QCOMPARE(seen.json()[QLatin1String("weeks")].toArray().size(), 8);
        QVERIFY(seen.json()[QLatin1String("lookAlikes")].toArray().size() > 3);
        QVERIFY(!seen.json()[QLatin1String("accepted")].toBool());
        QCOMPARE(run({QStringLiteral("launch")}).json()[QLatin1String("launches")].toInt(), 0);
        const CliResult kept =
            run(ask + QStringList{QStringLiteral("--accept"), QStringLiteral("--compute")});
        QVERIFY2(kept.code == 0, kept.err.constData());
        QCOMPARE(run({QStringLiteral("launch")}).json()[QLatin1String("launches")].toInt(), 1);
        const CliResult forecast =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("forecast"),
                          QStringLiteral("--where"), QStringLiteral("sku=NEU-1"), QStringLiteral("--json")});
        QVERIFY2(forecast.code == 0 && forecast.out.contains("launch"), forecast.err.constData());
        QCOMPARE(run({QStringLiteral("launch"), QStringLiteral("NEU-1"), QStringLiteral("--remove")}).code,
                 0);
        QCOMPARE(run({QStringLiteral("launch")}).json()[QLatin1String("launches")].toInt(), 0);
    }

    void badWordsAreRefused_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("guess") << QStringList{QStringLiteral("--guess"), QStringLiteral("viel")};
        QTest::newRow("day") << QStringList{QStringLiteral("--from"), QStringLiteral("tomorrow")};
        QTest::newRow("weeks") << QStringList{QStringLiteral("--weeks"), QStringLiteral("0")};
        QTest::newRow("range") << QStringList{QStringLiteral("--guess"), QStringLiteral("5"),
                                              QStringLiteral("--low"),   QStringLiteral("9"),
                                              QStringLiteral("--high"),  QStringLiteral("10")};
        QTest::newRow("look-alike") << QStringList{QStringLiteral("--guess"), QStringLiteral("5"),
                                                   QStringLiteral("--like"), QStringLiteral("NOPE")};
        QTest::newRow("nothing to go by") << QStringList{QStringLiteral("--no-likes")};
    }
    void badWordsAreRefused() {
        QFETCH(QStringList, more);
        const CliResult refused = run(
            QStringList{QStringLiteral("launch"), QStringLiteral("X-1"), QStringLiteral("--accept")} + more);
        QVERIFY(refused.code != 0);
        QVERIFY(!refused.err.isEmpty() || !refused.out.isEmpty());
        QCOMPARE(run({QStringLiteral("launch")}).json()[QLatin1String("launches")].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliLaunch)
#include "tst_cli_launch.moc"
