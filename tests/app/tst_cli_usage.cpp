// How the program answers: help, exit codes, words for mistakes, json, languages.
#include <QRegularExpression>

#include "cli_runner.h"

class TestCliUsage : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    CliResult run(const QStringList& arguments) { return m_folder.run(arguments); }

private Q_SLOTS:
    void initTestCase() {
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("w.roulian"), QStringLiteral("--template"),
                         QStringLiteral("fashion")}),
                    0);
    }

    void helpOfEverything() {
        const CliResult all = run({QStringLiteral("--help")});
        EXPECT_EXIT(all, 0);
        for (const char* command : {"new", "import", "undo", "redo", "compute", "forecast", "show", "tables",
                                    "report", "check", "formats", "resolve", "identities", "rejects",
                                    "template", "edit", "backup", "passphrase", "summary"}) {
            QVERIFY2(all.out.contains(QByteArray(QByteArray("\n  ") + command + " ")), command);
            const CliResult one = run({QString::fromLatin1(command), QStringLiteral("--help")});
            EXPECT_EXIT(one, 0);
            QVERIFY2(one.out.contains(QByteArray(QByteArray("Usage: roulian-cli ") + command)),
                     one.out.constData());
            QVERIFY2(one.out.contains("Examples"), command);
        }
    }

    // Whatever can be edited stands in the help: the kinds are read from the code that applies them.
    void helpOfEditNamesEveryKind() {
        QFile source(QStringLiteral(PROJECT_DIR "/models/workspace/work/edits.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(source.readAll());
        QStringList kinds;
        const QRegularExpression kind(QStringLiteral("\\{\"([a-z]+\\.[a-z]+)\",\\s*\"(SELECT|\")"));
        for (auto it = kind.globalMatch(code); it.hasNext();) kinds << it.next().captured(1);
        QVERIFY2(kinds.size() >= 12, qPrintable(kinds.join(QLatin1Char(' '))));
        const CliResult help = run({QStringLiteral("edit"), QStringLiteral("--help")});
        EXPECT_EXIT(help, 0);
        for (const QString& each : kinds) {
            if (each == QLatin1String("privacy.export"))
                continue;  // a record of what left; nobody makes it by hand
            QVERIFY2(help.out.contains(QByteArray(each.toUtf8() + "  KEY")), qPrintable(each));
        }
    }

    void exitCodes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* name, const QString& words, int code, const char* word) {
            QTest::newRow(name) << words.split(QLatin1Char('~'), Qt::SkipEmptyParts) << code
                                << QByteArray(word);
        };
        row("nothing", QString(), 2, "--help");
        row("unknown command", QStringLiteral("fly"), 2, "fly");
        row("unknown option", QStringLiteral("check~w.roulian~--fast"), 2, "--fast");
        row("flag with a value", QStringLiteral("compute~w.roulian~--force=yes"), 2, "takes no value");
        row("option without value", QStringLiteral("show~w.roulian~stock~--limit"), 2, "needs a value");
        row("missing word", QStringLiteral("show~w.roulian"), 2, "TABLE");
        row("too many words", QStringLiteral("check~w.roulian~x"), 2, "x");
        row("forecast without files", QStringLiteral("forecast~--out~f.csv"), 2, "--series");
        row("bad threads", QStringLiteral("forecast~--series~s~--train~t~--out~o~--threads~all"), 2, "all");
        row("forecast of nothing", QStringLiteral("forecast~--series~s~--train~t~--out~o"), 1,
            "cannot be read");
        row("unknown table", QStringLiteral("show~w.roulian~nonsense"), 2, "nonsense");
        row("unknown column", QStringLiteral("show~w.roulian~stock~--filter~flavour: 1"), 2, "flavour");
        row("bad filter", QStringLiteral("show~w.roulian~stock~--filter~value: >abc"), 2, "abc");
        row("filter without column", QStringLiteral("show~w.roulian~stock~--filter~value"), 2, "--filter");
        row("unknown where", QStringLiteral("show~w.roulian~stock~--where~moon=1"), 2, "moon");
        row("unknown sort", QStringLiteral("show~w.roulian~stock~--sort~moon"), 2, "moon");
        row("unknown shown column", QStringLiteral("show~w.roulian~stock~--columns~moon"), 2, "moon");
        row("bad limit", QStringLiteral("show~w.roulian~stock~--limit~many"), 2, "many");
        row("bad format", QStringLiteral("show~w.roulian~stock~--format~pdf"), 2, "pdf");
        row("xlsx to the screen", QStringLiteral("show~w.roulian~stock~--format~xlsx"), 2, "--out");
        row("bad template", QStringLiteral("new~x.roulian~--template~food"), 2, "food");
        row("scale alone", QStringLiteral("new~x.roulian~--scale~1"), 2, "--sample");
        row("scale too large", QStringLiteral("new~x.roulian~--sample~--scale~90"), 2, "--scale");
        row("exists", QStringLiteral("new~w.roulian"), 1, "exists");
        row("no folder", QStringLiteral("new~no/such/x.roulian"), 1, "folder");
        row("no workspace", QStringLiteral("summary~none.roulian"), 1, "none.roulian");
        row("no result", QStringLiteral("compute~w.roulian~weather"), 2, "weather");
        row("nothing to undo", QStringLiteral("undo~w.roulian"), 1, "nothing to undo");
        row("nothing to redo", QStringLiteral("redo~w.roulian"), 1, "nothing to redo");
        row("bad json", QStringLiteral("edit~w.roulian~setting.set~x~{oops"), 2, "JSON");
        row("unknown edit", QStringLiteral("edit~w.roulian~mood.set~x~{}"), 1, "mood.set");
        row("unknown format", QStringLiteral("import~w.roulian~f.csv~--profile~nope"), 2, "nope");
        row("bad map", QStringLiteral("import~w.roulian~f.csv~--map~x"), 2, "--map");
        row("missing file", QStringLiteral("import~w.roulian~f.csv"), 1, "f.csv");
        row("report without folder", QStringLiteral("report~w.roulian"), 2, "--out");
        row("bad language", QStringLiteral("formats~--lang~fr"), 2, "fr");
        row("unknown import template", QStringLiteral("template~nope"), 2, "nope");
        row("unset variable", QStringLiteral("passphrase~w.roulian~--set~--new-from~NO_SUCH_VARIABLE"), 1,
            "NO_SUCH_VARIABLE");
        row("resolve without records", QStringLiteral("resolve~--out~o.csv"), 2, "--records");
        row("resolve without out", QStringLiteral("resolve~--records~r.csv"), 2, "--out");
        row("resolve nothing", QStringLiteral("resolve~--records~none.csv~--out~o.csv"), 1, "none.csv");
        row("resolve threads", QStringLiteral("resolve~--records~r.csv~--out~o.csv~--threads~0"), 2, "0");
        row("identities verb", QStringLiteral("identities~w.roulian~marry"), 2, "marry");
        row("identities without id", QStringLiteral("identities~w.roulian~merge"), 2, "ID");
        row("identities unknown id", QStringLiteral("identities~w.roulian~merge~77"), 2, "77");
        row("identities find", QStringLiteral("identities~w.roulian~find"), 0, "");
        row("identities list", QStringLiteral("identities~w.roulian~list"), 0, "");
        row("rejects verb", QStringLiteral("rejects~w.roulian~eat"), 2, "eat");
        row("rejects bad cell", QStringLiteral("rejects~w.roulian~retry~--file~1~--set~3=x"), 2, "3=x");
        row("rejects without cell", QStringLiteral("rejects~w.roulian~retry~--file~1"), 2, "--set");
        row("rejects without out", QStringLiteral("rejects~w.roulian~export"), 2, "--out");
        row("rejects nothing to mend", QStringLiteral("rejects~w.roulian~retry~--file~1~--set~3:a=x"), 1, "");
        row("rejects list", QStringLiteral("rejects~w.roulian~list"), 0, "");
        row("tables", QStringLiteral("tables"), 0, "");
        row("formats", QStringLiteral("formats"), 0, "");
        row("empty summary", QStringLiteral("summary~w.roulian"), 0, "");
        row("fresh compute", QStringLiteral("compute~w.roulian"), 0, "");
        row("forced compute of nothing", QStringLiteral("compute~w.roulian~all~--force"), 0, "");
        row("empty report", QStringLiteral("report~w.roulian~--out~empty"), 0, "");
        row("check", QStringLiteral("check~w.roulian"), 0, "");
    }

    void exitCodes() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        const CliResult result = run(arguments);
        EXPECT_EXIT(result, code);
        if (code == 0) return;
        QVERIFY2(result.err.contains(word), result.err.constData());
        QCOMPARE(result.err.trimmed().count('\n'), 0);  // one line
        // A sentence, not a code.
        QVERIFY2(!QString::fromUtf8(result.err)
                      .contains(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-z_.]+$"))),
                 result.err.constData());
    }

    void everyAnswerParsesAsJson_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* words :
             {"tables", "tables stock", "formats", "template", "summary w.roulian", "check w.roulian",
              "compute w.roulian", "undo w.roulian", "show w.roulian stock", "show w.roulian nonsense",
              "passphrase w.roulian", "import w.roulian none.csv", "show w.roulian stock --limit x"})
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
    }
    void everyAnswerParsesAsJson() {
        QFETCH(QStringList, arguments);
        const CliResult result = run(arguments + QStringList{QStringLiteral("--json")});
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, result.out.constData());
        QCOMPARE(document[QStringLiteral("exit")].toInt(-1), result.code);
        QCOMPARE(document.object().contains(QStringLiteral("error")), result.code != 0);
        if (result.code != 0)
            QVERIFY(!document[QStringLiteral("error")][QStringLiteral("message")].toString().isEmpty());
    }

    void everyTableHasTitlesAndCanBeShown() {
        const QJsonArray tables = run({QStringLiteral("tables"), QStringLiteral("--json")})
                                      .json()[QStringLiteral("tables")]
                                      .toArray();
        QVERIFY(tables.size() > 40);
        for (const QJsonValue& table : tables) {
            const QString id = table[QStringLiteral("id")].toString();
            QVERIFY2(table[QStringLiteral("title")].toString() != id, qPrintable(id));
            const CliResult shown =
                run({QStringLiteral("show"), QStringLiteral("w.roulian"), id, QStringLiteral("--json")});
            QVERIFY2(shown.code == 0, shown.err.constData());
        }
    }

    void formatsAreListedWithSources() {
        const QJsonArray formats = run({QStringLiteral("formats"), QStringLiteral("--json")})
                                       .json()[QStringLiteral("formats")]
                                       .toArray();
        QVERIFY(formats.size() >= 20);
        QStringList ids;
        for (const QJsonValue& format : formats) {
            ids += format[QStringLiteral("id")].toString();
            QVERIFY2(!format[QStringLiteral("name")].toString().isEmpty(), qPrintable(ids.last()));
        }
        for (const char* id : {"wechat_shop_orders", "ktt_order_list", "youzan_orders", "jst_stock",
                               "kingdee_bom", "kuaidi100"})
            QVERIFY2(ids.contains(QLatin1StringView(id)), id);
    }

    void templatesAreEmptyAndImportable() {
        const QJsonArray templates = run({QStringLiteral("template"), QStringLiteral("--json")})
                                         .json()[QStringLiteral("templates")]
                                         .toArray();
        QVERIFY(!templates.isEmpty());
        for (const QJsonValue& entry : templates) {
            const QString id = entry[QStringLiteral("id")].toString(), file = id + QStringLiteral(".xlsx");
            EXPECT_EXIT(run({QStringLiteral("template"), id, QStringLiteral("--out"), file}), 0);
            const CliResult dry = run({QStringLiteral("import"), QStringLiteral("w.roulian"), file,
                                       QStringLiteral("--dry-run"), QStringLiteral("--json")});
            QVERIFY2(dry.code == 0, dry.err.constData());
            const QJsonArray files = dry.json()[QStringLiteral("files")].toArray();
            QVERIFY(!files.isEmpty());
            QVERIFY2(!files[0].toObject().contains(QStringLiteral("error")), qPrintable(id));
        }
    }

    void columnsStandStraightWithChinese() {
        const CliResult formats =
            run({QStringLiteral("template"), QStringLiteral("--lang"), QStringLiteral("zh_CN")});
        EXPECT_EXIT(formats, 0);
        // The rule under the headers is as wide as the widest line, counted in terminal cells.
        const QStringList lines = QString::fromUtf8(formats.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        const auto cells = [](const QString& line) {
            int width = 0;
            for (const QChar c : line) width += c.unicode() >= 0x2E80 && c.unicode() <= 0xFFEF ? 2 : 1;
            return width;
        };
        int widest = 0;
        for (const QString& line : lines) widest = std::max(widest, cells(line));
        QCOMPARE(cells(lines[1]), widest);
    }

    void settingsAreEditedAndUndone() {
        EXPECT_EXIT(run({QStringLiteral("edit"), QStringLiteral("w.roulian"), QStringLiteral("rule.set"),
                         QStringLiteral("mine"), QStringLiteral("{\"rule\":\"orders >= 2\"}")}),
                    0);
        const auto names = [&] {
            QStringList all;
            for (const QJsonValue& row :
                 run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("segments"),
                      QStringLiteral("--columns"), QStringLiteral("rule_name"), QStringLiteral("--json")})
                     .rows())
                all += row[QStringLiteral("rule_name")].toString();
            return all;
        };
        QVERIFY(names().contains(QStringLiteral("mine")));
        EXPECT_EXIT(run({QStringLiteral("undo"), QStringLiteral("w.roulian")}), 0);
        QVERIFY(!names().contains(QStringLiteral("mine")));
        EXPECT_EXIT(run({QStringLiteral("redo"), QStringLiteral("w.roulian")}), 0);
        QVERIFY(names().contains(QStringLiteral("mine")));
    }

    void aFailedNewLeavesNothing() {
        QFile::remove(m_folder.path(QStringLiteral("blocked-样例文件")));
        m_folder.write(QStringLiteral("blocked-样例文件"), "a file where the folder should be");
        EXPECT_EXIT(run({QStringLiteral("new"), QStringLiteral("blocked.roulian"), QStringLiteral("--sample"),
                         QStringLiteral("--scale"), QStringLiteral("0.01")}),
                    1);
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("blocked.roulian"))));
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
