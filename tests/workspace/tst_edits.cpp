// Edits as data: every kind applied, taken back and done again; the log as the undo stack.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "test_space.h"
#include "workspace/work/edits.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Space : TestSpace {
    Space() {
        sql("INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, batch_id) "
            "VALUES (7, 'A-7', 'Honey', '', '', '', '', 'fmcg', '', 1), (8, 'A-8', 'Tea', '', '', '', '', 'fmcg', '', 1)");
        sql("INSERT INTO plan_order VALUES ('make:7:1', 'make', 7, 120000, 100000, 20000, 20010, NULL, 3, 5000, 0, "
            "'plan.reason', '[]', 0, '', 0, 0)");
    }
    // Error code, "" when it was applied and logged as one step.
    std::string apply(std::vector<Edit> edits, const QString& reason = {}) {
        std::vector<std::string> tables;
        const Status status = applyAndLog(*db, edits, reason, tables);
        return status ? std::string() : status.error().code;
    }
    std::string apply(const char* kind, const char* key, const char* after) {
        return apply({{kind, key, QString::fromUtf8(after)}});
    }
    std::string undo() {
        std::vector<std::string> tables;
        const Status status = undoEdits(*db, undoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    std::string redo() {
        std::vector<std::string> tables;
        const Status status = redoEdits(*db, redoStep(*db), tables);
        return status ? std::string() : status.error().code;
    }
    QJsonObject before() {
        const QByteArray text = rows("SELECT before FROM edit_log ORDER BY id DESC LIMIT 1");
        return QJsonDocument::fromJson(text).object();
    }
};

}  // namespace

class TestEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forecastOverride() {
        Space s;
        const char* state = "SELECT week, op, amount, reason FROM forecast_override";
        QCOMPARE(s.apply({{"forecast.override", "7:100", QStringLiteral(R"({"op":"set","amount":250})")}},
                         QStringLiteral("live show")),
                 std::string());
        QCOMPARE(s.rows(state), QByteArray("100|set|250.0|live show\n"));
        QVERIFY(s.before().isEmpty());
        QCOMPARE(s.apply("forecast.override", "7:100", R"({"op":"mul","amount":1.5})"), std::string());
        QCOMPARE(s.before().value(QLatin1String("amount")).toDouble(), 250.0);
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("100|set|250.0|live show\n"));  // the reason comes back too
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("100|mul|1.5|\n"));
        QCOMPARE(s.apply("forecast.override", "7:100", "null"), std::string());
        QCOMPARE(s.rows(state), QByteArray());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("100|mul|1.5|\n"));
        QCOMPARE(s.apply("forecast.override", "7:101", R"({"op":"add","amount":-20})"), std::string());
    }

    void badValues_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* kind, const char* key, const char* after,
                            const char* code = "edit.value") {
            QTest::newRow(name) << QString::fromUtf8(kind) << QString::fromUtf8(key)
                                << QString::fromUtf8(after) << QString::fromUtf8(code);
        };
        row("kind", "no.such", "1", "{}", "edit.unknown");
        row("not json", "forecast.override", "7:100", "{\"op\":");
        row("not an object", "forecast.override", "7:100", "[1]");
        row("text", "forecast.override", "7:100", "\"x\"");
        row("op", "forecast.override", "7:100", R"({"op":"power","amount":2})");
        row("amount missing", "forecast.override", "7:100", R"({"op":"set"})");
        row("amount text", "forecast.override", "7:100", R"({"op":"set","amount":"2"})");
        row("negative", "forecast.override", "7:100", R"({"op":"set","amount":-2})");
        row("key without week", "forecast.override", "7", R"({"op":"set","amount":2})");
        row("key of words", "forecast.override", "a:b", R"({"op":"set","amount":2})");
        row("unknown goods", "forecast.override", "99:100", R"({"op":"set","amount":2})", "store.constraint");
        row("unknown order", "plan.override", "buy:9:9", R"({"qty":1000})");
        row("negative order", "plan.override", "make:7:1", R"({"qty":-1})");
        row("order kind", "plan.override", "x", R"({"sku":7,"kind":"steal","qty":1000,"dueDay":20000})");
        row("decision", "decision.state", "d", R"({"state":"perhaps"})");
        row("issue", "issue.state", "1", R"({"state":"perhaps"})");
        row("no such issue", "issue.state", "77", R"({"state":"open"})");
        row("no such review", "review.state", "77", R"({"state":"kept"})");
        row("rule", "rule.set", "mine", R"({"rule":"orders >>"})", "rule.value.missing");
        row("empty rule", "rule.set", "mine", R"({"rule":""})", "rule.empty");
        row("rule without name", "rule.set", "", R"({"rule":"orders > 1"})");
        row("event without name", "event.set", "", R"({"kind":"promotion","fromDay":1,"toDay":2})",
            "event.name");
        row("event backwards", "event.set", "", R"({"name":"x","kind":"promotion","fromDay":3,"toDay":2})",
            "event.days");
        row("event lift", "event.set", "",
            R"({"name":"x","kind":"promotion","fromDay":1,"toDay":2,"lift":-1})", "event.lift");
        row("alias to nothing", "alias.link", "5", R"({"sku":"nope"})");
        row("no such alias", "alias.link", "55", R"({"sku":"A-7"})");
    }
    void badValues() {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(QString, after);
        QFETCH(QString, code);
        Space s;
        const std::string got = s.apply({{kind.toStdString(), key.toStdString(), after}});
        QCOMPARE(QString::fromStdString(got), code);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM edit_log"), QByteArray("0\n"));
        QCOMPARE(undoStep(*s.db).group, 0);
    }

    void planOverrideKeepsWhatIsNotSaid() {
        Space s;
        const char* state =
            "SELECT sku_id, kind, qty_milli, stat_qty_milli, due_day, resource_id, cancelled FROM plan_override ORDER BY order_key";
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"qty":90000})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20010|3|0\n"));
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"dueDay":20020})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20020|3|0\n"));
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"cancelled":true})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20020|3|1\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20020|3|0\n"));
        QCOMPARE(s.undo() + s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray());
        QCOMPARE(s.redo() + s.redo() + s.redo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20020|3|1\n"));
        QCOMPARE(s.apply("plan.override", "own:1", R"({"sku":8,"kind":"buy","qty":5000,"dueDay":20030})"),
                 std::string());
        QCOMPARE(s.rows(state), QByteArray("7|make|90000|100000|20020|3|1\n8|buy|5000|0|20030|-|0\n"));
    }

    // What was known when the order was fixed decides which orders carry it out later; a new day, undo and redo leave it.
    void planOverrideRemembersWhatWasKnown() {
        Space s;
        const char* known = "SELECT qty_milli, as_of_day, known_batch FROM plan_override";
        s.sql("INSERT INTO setting VALUES ('plan.as_of', '2026-08-17')");
        const auto batch = [&s](int id) {
            s.sql("INSERT INTO import_batch(id, started_at, state, label) VALUES (" + std::to_string(id) +
                  ", 0, 'done', '')");
        };
        batch(4);
        const QByteArray then = "90000|" + QByteArray::number(kToday.n) + "|4\n";
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"qty":90000})"), std::string());
        QCOMPARE(s.rows(known), then);
        batch(5);
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"dueDay":20020})"), std::string());
        QCOMPARE(s.rows(known), then);
        QCOMPARE(s.undo() + s.undo(), std::string());
        QCOMPARE(s.redo() + s.redo(), std::string());
        QCOMPARE(s.rows(known), then);
        QCOMPARE(s.apply("plan.override", "make:7:1", R"({"qty":60000})"), std::string());
        QCOMPARE(s.rows(known), "60000|" + QByteArray::number(kToday.n) + "|5\n");
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(known), then);
    }

    void decisionState() {
        Space s;
        const char* state = "SELECT key, state, until_day FROM decision_state";
        QCOMPARE(s.apply("decision.state", "make|7", R"({"state":"snoozed","untilDay":20700})"),
                 std::string());
        QCOMPARE(s.apply("decision.state", "make|7", R"({"state":"done"})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("make|7|done|-\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("make|7|snoozed|20700\n"));
        QCOMPARE(s.apply("decision.state", "make|7", R"({"state":"open"})"), std::string());
        QCOMPARE(s.rows(state), QByteArray());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("make|7|snoozed|20700\n"));
    }

    void issueAndReviewState() {
        Space s;
        s.customer(1);
        s.sql("INSERT INTO import_batch(id, started_at, state, label) VALUES (1, 0, 'done', 'b')");
        s.sql(
            "INSERT INTO source_file(id, batch_id, name, path, sha256, bytes, container, encoding, format_id, "
            "format_variant, sheet, header_row) VALUES (1, 1, '', '', '', 0, '', '', '', '', '', 1)");
        s.sql(
            "INSERT INTO import_issue(id, source_file_id, severity, row_no, sheet, column_name, value, code, args) "
            "VALUES (4, 1, 2, 9, '', '', '', 'row.number.invalid', '[]')");
        s.sql(
            "INSERT INTO identity_review(id, customer_id, reason, evidence, batch_id) VALUES (5, 1, 'r', 'e', 1)");
        QCOMPARE(s.apply("issue.state", "4", R"({"state":"ignored"})"), std::string());
        QCOMPARE(s.apply("review.state", "5", R"({"state":"kept"})"), std::string());
        const char* state = "SELECT i.state, r.state FROM import_issue i, identity_review r";
        QCOMPARE(s.rows(state), QByteArray("ignored|kept\n"));
        QCOMPARE(s.undo() + s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("open|open\n"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("ignored|open\n"));
    }

    void rules() {
        Space s;
        const char* state = "SELECT name, rule, builtin FROM segment_rule ORDER BY name";
        QCOMPARE(s.apply("rule.set", "茶客", R"({"rule":"orders >= 3"})"), std::string());
        QCOMPARE(s.apply("rule.set", "茶客", R"({"rule":"orders >= 5"})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("茶客|orders >= 5|0\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("茶客|orders >= 3|0\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray());
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.apply("rule.set", "茶客", "null"), std::string());
        QCOMPARE(s.rows(state), QByteArray());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("茶客|orders >= 3|0\n"));
    }

    // A segment deleted by mistake is back at once: same number, same members, same import.
    void aDeletedSegmentComesBackWhole() {
        Space s;
        s.customer(5);
        s.customer(6);
        s.sql(
            "INSERT INTO segment_rule(id, name, rule, batch_id) VALUES (11, 'x', 'orders >= 3', 4), (12, 'y', 'orders >= 1', 0)");
        s.sql("INSERT INTO segment_member VALUES (11, 5), (11, 6), (12, 5)");
        const char* state =
            "SELECT r.id, r.name, r.batch_id, (SELECT COUNT(*) FROM segment_member m WHERE m.rule_id = r.id) FROM segment_rule r ORDER BY 1";
        QCOMPARE(s.apply("rule.set", "x", "null"), std::string());
        QCOMPARE(s.rows(state), QByteArray("12|y|0|1\n"));
        s.sql("DELETE FROM customer WHERE id = 6");  // gone meanwhile
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("11|x|4|1\n12|y|0|1\n"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("12|y|0|1\n"));
    }

    // An imported event that was deleted comes back as the import's own, so that undoing the import takes it along.
    void anImportedEventKeepsItsImport() {
        Space s;
        s.sql(
            "INSERT INTO calendar_event(id, name, kind, from_day, to_day, sku_code, category, channel, batch_id, src_file, src_row) "
            "VALUES (9, 'E', 'promo', 1, 2, '', '', '', 4, 3, 17)");
        QCOMPARE(s.apply("event.set", "9", "null"), std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT id, batch_id, src_file, src_row FROM calendar_event"),
                 QByteArray("9|4|3|17\n"));
    }

    // A new event gets its id from the store; undo and redo must find and give the same one.
    void eventsKeepTheirId() {
        Space s;
        s.sql(
            "INSERT INTO calendar_event(id, name, kind, from_day, to_day, sku_code, category, channel, expected_lift, batch_id) "
            "VALUES (3, '618', 'promotion', 100, 110, '', '', '', 2.0, 1)");
        const char* state =
            "SELECT id, name, from_day, to_day, expected_lift FROM calendar_event ORDER BY id";
        QCOMPARE(s.apply("event.set", "",
                         R"({"name":"双11","kind":"promotion","fromDay":200,"toDay":211,"lift":3})"),
                 std::string());
        QCOMPARE(s.rows(state), QByteArray("3|618|100|110|2.0\n4|双11|200|211|3.0\n"));
        QCOMPARE(s.apply("event.set", "4", R"({"name":"双11","kind":"promotion","fromDay":201,"toDay":211})"),
                 std::string());
        QCOMPARE(s.rows(state), QByteArray("3|618|100|110|2.0\n4|双11|201|211|-\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("3|618|100|110|2.0\n4|双11|200|211|3.0\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("3|618|100|110|2.0\n"));
        QCOMPARE(s.redo() + s.redo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("3|618|100|110|2.0\n4|双11|201|211|-\n"));
        QCOMPARE(s.apply("event.set", "3", "null"), std::string());
        QCOMPARE(s.undo(), std::string());
        QVERIFY(s.rows(state).startsWith("3|618|100|110|2.0\n"));
    }

    void settingsAndTheirPrefix() {
        Space s;
        const std::int64_t before = store::tableRevision(*s.db, "setting.rfm");
        QCOMPARE(s.apply("setting.set", "rfm.method", R"({"value":"fixed"})"), std::string());
        QVERIFY(store::tableRevision(*s.db, "setting.rfm") > before);
        QCOMPARE(store::tableRevision(*s.db, "setting.plan"), std::int64_t{0});
        QCOMPARE(s.apply("setting.set", "rfm.method", R"({"value":"mean"})"), std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT value FROM setting WHERE key = 'rfm.method'"), QByteArray("fixed\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM setting WHERE key = 'rfm.method'"), QByteArray("0\n"));
    }

    void aliasLinksItsLinesToo() {
        Space s;
        s.customer(1);
        s.order(1, 1, 1, 3, 1000);
        s.sql(
            "INSERT INTO sku_alias(id, shop_id, merchant_code, external_sku_id, title, spec, sku_id, confirmed, batch_id) "
            "VALUES (5, 1, '', '', 'Honig', '', 8, 0, 1)");
        s.line(1, 8, 2);
        s.sql("UPDATE order_line SET alias_id = 5");
        const char* state =
            "SELECT a.sku_id, a.confirmed, l.sku_id FROM sku_alias a JOIN order_line l ON l.alias_id = a.id";
        QCOMPARE(s.apply("alias.link", "5", R"({"sku":"A-7"})"), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|1|7\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("8|0|8\n"));  // an automatic match again
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.apply("alias.link", "5", "null"), std::string());
        QCOMPARE(s.rows(state), QByteArray("-|0|-\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), QByteArray("7|1|7\n"));
    }

    void aPasteOf500CellsIsOneStep() {
        Space s;
        std::vector<Edit> edits;
        for (int i = 0; i < 500; ++i)
            edits.push_back({"forecast.override",
                             std::to_string(7 + i % 2) + ":" + std::to_string(1000 + i / 2),
                             QStringLiteral(R"({"op":"set","amount":%1})").arg(i)});
        QCOMPARE(s.apply(edits, QStringLiteral("paste")), std::string());
        const LogStep step = undoStep(*s.db);
        QCOMPARE(step.edits, 500);
        QVERIFY(describe(step).contains(QStringLiteral("500")));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM forecast_override"), QByteArray("0\n"));
        QCOMPARE(undoStep(*s.db).group, std::int64_t{0});
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*), SUM(amount) FROM forecast_override"), QByteArray("500|124750.0\n"));
    }

    void theSameCellTwiceInOneStep() {
        Space s;
        QCOMPARE(s.apply({{"forecast.override", "7:100", QStringLiteral(R"({"op":"set","amount":1})")},
                          {"forecast.override", "7:100", QStringLiteral(R"({"op":"set","amount":2})")}}),
                 std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM forecast_override"), QByteArray("0\n"));
    }

    void oneBadEditRefusesTheWholeStep() {
        Space s;
        QCOMPARE(s.apply({{"forecast.override", "7:100", QStringLiteral(R"({"op":"set","amount":1})")},
                          {"forecast.override", "7:101", QStringLiteral("{}x")}}),
                 std::string("edit.value"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM forecast_override"), QByteArray("0\n"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM edit_log"), QByteArray("0\n"));
    }

    void aNewEditDropsWhatCouldBeRedone() {
        Space s;
        for (const char* amount : {"1", "2", "3"})
            QCOMPARE(
                s.apply({{"forecast.override", "7:100",
                          QStringLiteral(R"({"op":"set","amount":%1})").arg(QString::fromUtf8(amount))}}),
                std::string());
        QCOMPARE(s.undo() + s.undo(), std::string());
        QVERIFY(redoStep(*s.db).group != 0);
        QCOMPARE(s.apply("forecast.override", "7:100", R"({"op":"set","amount":9})"), std::string());
        QCOMPARE(redoStep(*s.db).group, std::int64_t{0});
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT amount FROM forecast_override"), QByteArray("1.0\n"));
        // The log forgets nothing: it also says who changed what.
        QCOMPARE(s.rows("SELECT state FROM edit_log ORDER BY id"),
                 QByteArray("done\ndropped\ndropped\nundone\n"));
    }

    void thePersonIsNamed() {
        Space s;
        s.sql("INSERT INTO setting VALUES ('person.name', '林晓')");
        QCOMPARE(s.apply("forecast.override", "7:100", R"({"op":"set","amount":1})"), std::string());
        QCOMPARE(s.rows("SELECT o.person, e.person FROM forecast_override o, edit_log e"),
                 QByteArray("林晓|林晓\n"));
    }

    void everyKindSaysItsTables() {
        for (const char* kind :
             {"forecast.override", "plan.override", "decision.state", "issue.state", "review.state",
              "rule.set", "event.set", "setting.set", "alias.link", "clean.set", "launch.set"})
            QVERIFY2(!tablesOf(kind).empty(), kind);
        QVERIFY(tablesOf("no.such").empty());
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
