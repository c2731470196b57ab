// Words: every column, status, code and measure has one; numbers have one look; arguments are filled once.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <cmath>
#include <limits>
#include <set>

#include "customers/rules.h"
#include "workspace/compute/graph.h"
#include "workspace/compute/json_text.h"
#include "workspace/measures.h"
#include "workspace/messages.h"
#include "workspace/tables/edit_text.h"
#include "workspace/words/words.h"
#include "workspace/workspace.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

const QString kMinus{QChar(0x2212)};

struct Literal {
    QString code, file;
};

// Code-like string literals of models ("file.columns.missing"), words and table definitions left out.
std::vector<Literal> codeLiterals() {
    static const QRegularExpression literal(QStringLiteral("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+)\""));
    static const QRegularExpression sql(
        QStringLiteral("^[a-z]\\.|\\.(h|cpp|sql|json|xml|rels|csv|xlsx|db|ini|roulian)$"));
    std::vector<Literal> all;
    const QString root = QStringLiteral(PROJECT_DIR "/models/");
    QDirIterator it(root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const QString path = file.fileName().mid(root.size());
        if (path.startsWith(QLatin1String("workspace/words/")) ||
            path.startsWith(QLatin1String("workspace/tables/")))
            continue;
        if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QString text = QString::fromUtf8(line);
            const QString code = text.left(
                text.indexOf(QLatin1String("//")) < 0 ? text.size() : text.indexOf(QLatin1String("//")));
            if (code.contains(QLatin1String("#include"))) continue;
            for (auto match = literal.globalMatch(code); match.hasNext();) {
                const QString found = match.next().captured(1);
                if (!sql.match(found).hasMatch()) all.push_back({found, path});
            }
        }
    }
    return all;
}

bool hasSentence(const std::string& code) {
    for (const auto* list : {&generalSentences(), &importSentences(), &sourceSentences(), &planSentences(),
                             &forecastSentences()})
        for (const Word& word : *list)
            if (code == word.code) return true;
    return false;
}

bool hasStatus(const std::string& code) {
    for (const StatusEntry& entry : statusEntries())
        if (code == entry.word.code) return true;
    return false;
}

}  // namespace

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableAndColumnHasATitle() {
        std::set<std::string> titled;
        for (const auto* list : {&columnWords(), &forecastColumns()})
            for (const ColumnWord& word : *list) titled.insert(word.word.code);
        QStringList missing;
        for (const TableSpec& spec : allTables()) {
            if (tableTitle(spec.id) == QString::fromStdString(spec.id))
                missing += QString::fromStdString(spec.id);
            for (const Column& column : spec.columns)
                if (!titled.count(column.id) && !titled.count(spec.id + "." + column.id))
                    missing += QString::fromStdString(spec.id + "." + column.id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    // Without a word of its own a field of an import shows the header of a Chinese back office.
    void everyImportFieldHasAWord() {
        std::set<std::string> known;
        for (const Word& word : fieldNames()) known.insert(word.code);
        for (const std::string& format : Workspace::formatIds())
            for (const FieldWord& field : Workspace::fieldWords(format)) {
                QVERIFY2(known.count(field.field), (format + ": " + field.field).c_str());
                for (const QChar c : field.word)
                    QVERIFY2(c.script() != QChar::Script_Han, qPrintable(field.word));
            }
        QCOMPARE(fieldText("qty", "数量"), QStringLiteral("Quantity"));
        QCOMPARE(fieldText("no.such", "列"), QStringLiteral("列"));
    }

    // The edit log keeps JSON; nobody reads that.
    void editsAreToldInWords() {
        QCOMPARE(editText("plan.override", "null"), QString());
        const QString order =
            editText("plan.override",
                     R"({"qty":60000,"dueDay":20683,"cancelled":false,"reason":"x","supplier":null})");
        QVERIFY2(order.contains(QLatin1String("60")) && order.contains(QLatin1String("2026-08-18")),
                 qPrintable(order));
        QVERIFY(!order.contains(u'{') && !order.contains(QLatin1String("reason")));
        QCOMPARE(editText("import", R"({"paths":["a.csv","b.csv"]})"), QStringLiteral("2 files"));
        QCOMPARE(editText("forecast.override", R"({"op":"add","amount":250})"), QStringLiteral("+250"));
        QCOMPARE(editText("forecast.override", R"({"op":"multiply","amount":1.2})"),
                 QStringLiteral("× 1.20"));
        QCOMPARE(editText("setting.set", R"({"value":"97"})"), QStringLiteral("97"));
        QVERIFY(editText("issue.state", R"({"state":"ignored"})")
                    .contains(statusWord("issues", "state", "ignored").word));
    }

    // What a percentage changes by, and what differs between two percentages, is told in points.
    void valueAddedIsInPoints() {
        QCOMPARE(measureUnit("fva"), QStringLiteral("pp"));
        QCOMPARE(measureWithUnit("fva", 0.152), QStringLiteral("15.2 pp"));
        QCOMPARE(shownMeasureChange("wape", 0.018), QStringLiteral("+1.8 pp"));
    }

    void wordListsHaveNoDoubles() {
        std::set<std::string> seen;
        for (const Word& word : tableWords()) QVERIFY2(seen.insert(word.code).second, word.code);
        seen.clear();
        for (const auto* list : {&helpSentences(), &forecastHelp()})
            for (const Word& word : *list) QVERIFY2(seen.insert(word.code).second, word.code);
        seen.clear();
        for (const auto* list : {&generalSentences(), &importSentences(), &sourceSentences(),
                                 &planSentences(), &forecastSentences()})
            for (const Word& word : *list) {
                QVERIFY2(seen.insert(word.code).second, word.code);
                QVERIFY2(*word.english, word.code);
            }
        seen.clear();
        for (const auto* list : {&columnWords(), &forecastColumns()})
            for (const ColumnWord& word : *list) QVERIFY2(seen.insert(word.word.code).second, word.word.code);
        seen.clear();
        for (const StatusEntry& entry : statusEntries())
            QVERIFY2(seen.insert(entry.word.code).second, entry.word.code);
    }

    // A colour never carries a meaning alone.
    void tonedStatusesHaveASymbol() {
        for (const StatusEntry& entry : statusEntries())
            if (entry.tone != Tone::Neutral) QVERIFY2(*entry.symbol, entry.word.code);
    }

    void everyStatusHasAWord_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* column, const char* codes) {
            QTest::newRow(column) << QString::fromUtf8(column) << QString::fromUtf8(codes);
        };
        // models/store/codes.cpp, models/core/records.h
        row("orders.status",
            "unknown unpaid grouping to_ship partly_shipped shipped signed completed closed_unpaid closed_refunded deleted merged_away");
        row("orders.channel",
            "wechat_shop youzan kuaituantuan wecom erp offline other qunjielong jielong form pinduoduo douyin taobao jd");
        row("ledger.side", "in out neutral");
        row("payments.linked", "open done");
        row("collections.kind", "group_buy jielong form vote");
        row("wishes.state", "open confirmed rejected withdrawn");
        row("communities.kind", "wecom_group pickup wechat_room single");
        row("order_lines.after_sale",
            "none asked agreed_waiting_return returned_waiting_refund done rejected withdrawn unknown");
        row("after_sales.after_sale",
            "none asked agreed_waiting_return returned_waiting_refund done rejected withdrawn unknown");
        row("shipments.state",
            "no_trace waiting_pickup picked_up in_transit delivering at_station signed exception returning returned_signed rejected forwarded customs cancelled");
        row("identities.kind",
            "unionid external_userid openid phone_full platform_uid phone_masked buyer_nick address_hash");
        // models/customers, models/forecast, models/planning, models/logistics, models/workspace
        row("customers.class",
            "important_value important_develop important_keep important_retain general_value general_develop general_keep general_retain");
        row("customers.lifecycle", "new active cooling dormant lost");
        row("forecast.demand_class", "smooth erratic intermittent lumpy new none");
        row("forecast.method",
            "arima ces croston drift ets holt holt_damped holt_winters_add holt_winters_mul adida negative_binomial mstl imapa mean naive sba seasonal_naive ses theta tsb none");
        row("forecast.status", "short low ok excess");
        row("forecast.way", "fmcg fashion fresh custom");
        row("plan_orders.kind", "make buy move");
        row("plan_orders.change", "new changed removed same cancelled");
        row("plan_load.status", "over tight ok");
        row("shipments.risk", "late stalled exception at_risk ok done returning");
        row("decisions.kind", "make buy move expedite stop chase tell restock check");
        row("decisions.state", "open done snoozed");
        row("issues.state", "open ignored fixed");
        row("issues.severity", "0 1 2");
        row("reviews.state", "open kept split");
        row("same_customers.state", "open merged apart");
        row("same_customers.kind", "likely doubtful rival");
        row("same_evidence.reason",
            "name.same name.same_sound name.same_surname name.differs name.compatible name.incompatible nick.same "
            "nick.differs phone.same phone.one_digit_off phone.differs phone.visible_same phone.visible_differs "
            "home.same home.near home.differs");
        row("batches.state", "done undone");
        row("files.state", "done undone problems");
        row("edits.state", "done undone dropped");
        row("edits.kind",
            "forecast.override plan.override decision.state import issue.state review.state proposal.state customer.merge rule.set event.set setting.set alias.link");
        row("overrides.op", "set add mul");
        row("events.kind", "festival promotion presale live holiday launch price other");
    }
    void everyStatusHasAWord() {
        QFETCH(QString, column);
        QFETCH(QString, codes);
        const std::string table = column.section(u'.', 0, 0).toStdString(),
                          id = column.section(u'.', 1).toStdString();
        QVERIFY2(findTable(table) && findTable(table)->columnIndex(id) >= 0, qPrintable(column));
        for (const QString& c : codes.split(u' ')) {
            const std::string code = c.toStdString();
            QVERIFY2(
                hasStatus(table + "." + id + "." + code) || hasStatus(id + "." + code) || hasStatus(code),
                qPrintable(column + u' ' + c));
        }
        // Methods are found by folder; so is this list of them.
        if (column == QLatin1String("forecast.method")) {
            QDir folder(QStringLiteral(PROJECT_DIR "/models/forecast/methods"));
            for (const QString& file : folder.entryList({QStringLiteral("*.cpp")}))
                QVERIFY2(codes.split(u' ').contains(file.chopped(4)), qPrintable(file));
        }
        if (column == QLatin1String("forecast.method"))
            QCOMPARE(statusWord(table, id, "ses+naive").word, statusWord(table, id, "ses").word +
                                                                  QStringLiteral(" + ") +
                                                                  statusWord(table, id, "naive").word);
        QCOMPARE(statusWord(table, id, "no_such_code").word, QStringLiteral("no_such_code"));
    }

    void everyCodeHasASentence() {
        // Names of settings, meta keys, fields and parameters: not for people.
        static const QRegularExpression names(QStringLiteral(
            "^(rfm|backup|privacy|person|setting|plan\\.(as_of|excess_days|frozen_days|horizon|lead_days|open_order_days|pickup_days|promise_days|review_days|"
            "service_level)|promise\\.days|forecast\\.(horizon|items|learn|levels)|vault\\.(key|nonce|ops|memory|mem|protection|salt|check)|buyer|receiver|line|day|holiday|"
            "time|form|season|last_year|temp|account|content|room|locked|row\\.(payable|paid|freight|discount))(\\.|$)"));
        // Steps of the planning, the forecast and the sample that run inside a stage told above them.
        static const std::set<QString> inner{QStringLiteral("plan.net"), QStringLiteral("plan.explain"),
                                             QStringLiteral("sample.demand"), QStringLiteral("sample.files")};
        QStringList missing;
        int found = 0;
        for (const Literal& literal : codeLiterals()) {
            const std::string code = literal.code.toStdString();
            if (hasSentence(code)) {
                ++found;
                continue;
            }
            if (hasSentence("progress." + code) || hasStatus("edits.kind." + code) ||
                inner.count(literal.code) || names.match(literal.code).hasMatch())
                continue;
            missing += literal.code + QStringLiteral(" (") + literal.file + u')';
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY2(found > 150, qPrintable(QString::number(found)));  // the search itself works
    }

    void namesMadeOfTwoParts() {
        for (const StepSpec& step : steps()) {
            QVERIFY2(hasSentence(std::string("result.") + step.id), step.id);
            QVERIFY2(hasSentence(std::string("progress.compute.") + step.id), step.id);
        }
        for (const char* id : {"fmcg", "fashion", "fresh", "custom"})
            QVERIFY2(hasSentence(std::string("template.") + id), id);
        for (const auto& segment : customers::builtinSegments())
            QVERIFY2(hasSentence("segment." + std::string(segment.id)), std::string(segment.id).c_str());
        for (const MeasureInfo& info : measureInfos()) {
            QVERIFY2(hasSentence(std::string("measure.") + info.id), info.id);
            QVERIFY2(!measureHelp(info.id).isEmpty(), info.id);
        }
    }

    // A sentence may name only arguments it can get: %1 … %9, without a gap.
    void placeholdersHaveNoGap() {
        static const QRegularExpression place(QStringLiteral("%([0-9])"));
        for (const auto* list : {&generalSentences(), &importSentences(), &sourceSentences(),
                                 &planSentences(), &forecastSentences()})
            for (const Word& word : *list) {
                std::set<int> used;
                for (auto match = place.globalMatch(QString::fromUtf8(word.english)); match.hasNext();)
                    used.insert(match.next().captured(1).toInt());
                if (!used.empty()) QVERIFY2(*used.begin() >= 1, word.code);
            }
    }

    void numbers() {
        QCOMPARE(shownNumber(1234567.0), QStringLiteral("1,234,567"));
        QCOMPARE(shownNumber(123.0), QStringLiteral("123"));
        QCOMPARE(shownNumber(1000.0), QStringLiteral("1,000"));
        QCOMPARE(shownNumber(-1234.5, 1), kMinus + QStringLiteral("1,234.5"));
        QCOMPARE(shownNumber(-0.04, 1), QStringLiteral("0.0"));  // no minus nought
        QCOMPARE(shownQty(1234400), QStringLiteral("1,234"));
        QCOMPARE(shownQty(2500, 1), QStringLiteral("2.5"));
        QCOMPARE(shownMoney(-123456), kMinus + QStringLiteral("1,234.56"));
        QCOMPARE(shownMoney(5), QStringLiteral("0.05"));
        QCOMPARE(shownPercent(0.1234), QStringLiteral("12.3 %"));
    }

    void cells() {
        const auto shown = [](ColumnType type, const Value& value, int decimals = 0) {
            return shownText(value, Column{.id = "x", .type = type, .decimals = decimals}, "t");
        };
        const auto raw = [](ColumnType type, const Value& value) {
            return rawText(value, Column{.id = "x", .type = type}, "t");
        };
        for (auto type :
             {ColumnType::Text, ColumnType::Status, ColumnType::Integer, ColumnType::Qty, ColumnType::Money,
              ColumnType::Percent, ColumnType::Real, ColumnType::Day, ColumnType::Week, ColumnType::Time}) {
            QCOMPARE(shown(type, Value{}), QStringLiteral("—"));
            QCOMPARE(raw(type, Value{}), QString());
        }
        QCOMPARE(shown(ColumnType::Text, QString()), QStringLiteral("—"));
        QCOMPARE(shown(ColumnType::Real, std::nan("")), QStringLiteral("—"));
        QCOMPARE(shown(ColumnType::Real, std::numeric_limits<double>::infinity()), QStringLiteral("—"));
        QCOMPARE(shown(ColumnType::Money, std::int64_t{-1990}, 2), kMinus + QStringLiteral("19.90"));
        QCOMPARE(shown(ColumnType::Percent, 0.256, 1), QStringLiteral("25.6"));
        const std::int64_t day = Day::fromYmd(2026, 8, 17).n;
        QCOMPARE(shown(ColumnType::Day, day), QStringLiteral("2026-08-17"));
        QCOMPARE(shown(ColumnType::Week, std::int64_t{Week::of(Day::fromYmd(2026, 8, 17)).n}),
                 QStringLiteral("2026-W34"));
        QVERIFY(shown(ColumnType::Time, day * 86400 + 3660).startsWith(QLatin1String("2026-08-17 01:01")));
        QCOMPARE(raw(ColumnType::Qty, std::int64_t{-1234500}), QStringLiteral("-1234.5"));
        QCOMPARE(raw(ColumnType::Money, std::int64_t{123456789}), QStringLiteral("1234567.89"));
        QCOMPARE(raw(ColumnType::Percent, 0.125), QStringLiteral("0.125"));
        QCOMPARE(raw(ColumnType::Day, day), QStringLiteral("2026-08-17"));
        QCOMPARE(raw(ColumnType::Integer, std::int64_t{1000000}), QStringLiteral("1000000"));
    }

    void argumentsAreFilledOnce() {
        // store.exists = "%1 exists already."
        QCOMPARE(sentence("store.exists", {"100%1 %2.csv"}), QStringLiteral("100%1 %2.csv exists already."));
        QVERIFY(sentence("job.import.done", {"a", "%1", "%6", "d", "e", "f"})
                    .contains(QStringLiteral("%1 rows read in, %6 rejected")));
        QCOMPARE(sentence("store.exists", {}), QStringLiteral(" exists already."));
        QCOMPARE(sentence("no.such.code", {"x"}), QStringLiteral("no.such.code"));
    }

    void argumentsHaveTypes() {
        const auto filled = [](const std::string& argument) {
            const QString text = sentence("store.exists", {argument});
            return text.left(text.size() - int(sizeof(" exists already.")) + 1);
        };
        QCOMPARE(filled(arg(Qty::fromMilli(1234000))), QStringLiteral("1,234"));
        QCOMPARE(filled(arg(Qty::fromMilli(1500))), QStringLiteral("1.5"));
        QCOMPARE(filled(arg(Money::fromFen(-1234500))), kMinus + QStringLiteral("12,345"));
        QCOMPARE(filled(arg(Day::fromYmd(2026, 8, 17))), QStringLiteral("2026-08-17"));
        QCOMPARE(filled(arg(Week::of(Day::fromYmd(2026, 8, 17)))), QStringLiteral("2026-W34"));
        QCOMPARE(filled(arg(std::int64_t{1234567})), QStringLiteral("1,234,567"));
        QCOMPARE(filled(argPercent(0.25)), QStringLiteral("25 %"));
        QCOMPARE(filled(argNumber(2.54)), QStringLiteral("2.5"));
        QCOMPARE(filled(argCode("result.plan")), sentence("result.plan", {}));
        QCOMPARE(filled("$50 off"), QStringLiteral("$50 off"));  // a text of a file, not a type
        QCOMPARE(filled("$huh:5"), QStringLiteral("$huh:5"));
        QCOMPARE(filled("$num:-0.001"), QStringLiteral("0.0"));
    }

    void issuesSayWhere() {
        Issue issue;
        issue.code = "row.number.invalid";
        issue.file = "orders.csv";
        issue.sheet = "订单";
        issue.row = 1203;
        issue.column = "数量";
        issue.value = "1O";
        const QString text = sentence(issue);
        for (const char* part : {"orders.csv", "订单", "1203", "数量", "1O"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains(QLatin1String("row.number.invalid")));
        QVERIFY(!whatToDo("row.number.invalid").isEmpty());
        QCOMPARE(whatToDo("no.such.code"), QString());
    }

    void unitsStandInTheHeader() {
        const QString header = columnHeader("plan_orders", "qty"), unit = columnUnit("plan_orders", "qty");
        QVERIFY(!unit.isEmpty());
        QVERIFY(header.contains(unit) && header.contains(columnTitle("plan_orders", "qty")));
        QVERIFY(!columnHelp("measure", "wape").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
