// Every table on an empty and on a filled workspace: its SQL, its parameters, its flags and masks.
#include <QRegularExpression>
#include <QTest>
#include <set>

#include "sample_space.h"
#include "workspace/messages.h"
#include "workspace/tables/table_def.h"

using namespace roulian;
using namespace roulian::workspace;

class TestTables : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>();
        QVERIFY(m_sample->space);
        QVERIFY2(m_sample->made.state == JobState::Done, errorText(m_sample->made).c_str());
    }

    void definitionsAreSound() {
        QVERIFY(allTables().size() > 30);
        std::set<std::string> seen;
        for (const TableSpec& spec : allTables()) {
            QVERIFY2(seen.insert(spec.id).second, spec.id.c_str());
            QCOMPARE(findTable(spec.id), &spec);
            std::set<std::string> columns;
            for (const Column& column : spec.columns)
                QVERIFY2(columns.insert(column.id).second, (spec.id + "." + column.id).c_str());
            QVERIFY2(spec.columnIndex(spec.sortColumn) >= 0, spec.id.c_str());
            QVERIFY2(std::any_of(spec.columns.begin(), spec.columns.end(),
                                 [](const Column& c) { return c.visible; }),
                     spec.id.c_str());
        }
        QCOMPARE(findTable("no_such"), nullptr);
    }

    void everyTableReadsWhenEmpty() {
        FileSpace empty;
        QVERIFY(empty.space);
        for (const TableSpec& spec : allTables()) {
            const RowsPtr rows = empty.rows(spec.id);
            QVERIFY2(rows->spec == &spec, spec.id.c_str());
            QVERIFY2(rows->count == 0, spec.id.c_str());
            QCOMPARE(rows->cells.size(), spec.columns.size());
        }
    }

    void everyTableReadsTheSample() {
        // What the sample brand cannot fill: no second forecast or plan, no conflicting identities, no person's work yet.
        const std::set<std::string> mayBeEmpty{
            "overrides", "edits", "reviews", "resource_days", "plan_load", "unmatched", "match_candidates",
            "match_evidence", "same_customers", "same_evidence", "mappings", "readings",
            // Made of files the sample does not have; tst_new_formats fills them.
            "refunds", "ledger", "payment_offers", "account_days", "articles", "article_channels",
            "live_sessions", "staff_days", "talk_days", "talk_mentions", "talk_messages", "wishes",
            "early_demand", "forecast_signals", "forecast_changes", "forecast_runs", "override_outcomes",
            "override_people", "launches", "level_overrides"};
        for (const TableSpec& spec : allTables()) {
            const RowsPtr rows = m_sample->rows(spec.id);
            QVERIFY2(rows->count > 0 || mayBeEmpty.count(spec.id), spec.id.c_str());
            std::set<std::string> keys;
            for (std::size_t r = 0; r < rows->count; ++r)
                QVERIFY2(keys.insert(rows->keys[r]).second, (spec.id + " " + rows->keys[r]).c_str());
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                QCOMPARE(rows->cells[c].size(), rows->count);
                const Column& column = spec.columns[c];
                const bool text = column.type == ColumnType::Text || column.type == ColumnType::Status;
                const bool real = column.type == ColumnType::Real || column.type == ColumnType::Percent;
                for (const Value& value : rows->cells[c]) {
                    if (std::holds_alternative<std::monostate>(value)) continue;
                    const bool fits = text   ? std::holds_alternative<QString>(value)
                                      : real ? std::holds_alternative<double>(value)
                                             : std::holds_alternative<std::int64_t>(value);
                    QVERIFY2(fits, (spec.id + "." + column.id).c_str());
                }
            }
        }
    }

    // No code may reach the screen: a sentence column without a sentence shows its code.
    void sentencesHaveWords() {
        static const QRegularExpression code(QStringLiteral("^[a-z_]+(\\.[a-z0-9_]+)+$"));
        for (const TableSpec& spec : allTables()) {
            const TableDef* def = findTableDef(spec.id);
            const RowsPtr rows = m_sample->rows(spec.id);
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                const bool words = def->columns[c].shape == Shape::Sentence;
                const bool status = spec.columns[c].type == ColumnType::Status;
                if (!words && !status) continue;
                for (const Value& value : rows->cells[c]) {
                    const auto* text = std::get_if<QString>(&value);
                    if (!text || text->isEmpty()) continue;
                    if (words)
                        QVERIFY2(!code.match(*text).hasMatch() && !text->contains(QLatin1Char('$')),
                                 qPrintable(QString::fromStdString(spec.id) + u' ' + *text));
                    if (status) {
                        const StatusWord word = statusWord(spec.id, spec.columns[c].id, text->toStdString());
                        QVERIFY2(word.word != *text || !word.symbol.isEmpty(),
                                 qPrintable(QString::fromStdString(spec.id + "." + spec.columns[c].id + " ") +
                                            *text));
                        if (word.tone != Tone::Neutral) QVERIFY2(!word.symbol.isEmpty(), qPrintable(*text));
                    }
                }
            }
        }
    }

    // Every parameter of `where` narrows: with a value that stands in the rows, and with one that does not.
    void everyParameterWorks() {
        for (const TableSpec& spec : allTables()) {
            const TableDef* def = findTableDef(spec.id);
            const std::size_t all = m_sample->count(spec.id);
            for (const auto& [name, condition] : def->where) {
                const RowsPtr none = m_sample->rows(spec.id, {{name, "no such value"}});
                QVERIFY2(none->count == 0, (spec.id + " " + name).c_str());
                QVERIFY2(m_sample->rows(spec.id, {{name, "1"}})->count <= all,
                         (spec.id + " " + name).c_str());
            }
            TableQuery query;
            query.table = spec.id;
            query.where["no_such"] = "1";
            const auto refused = m_sample->space->rows(query);
            QVERIFY2(!refused && refused.error().code == "table.where", spec.id.c_str());
        }
        TableQuery query;
        query.table = "no_such";
        QCOMPARE(m_sample->space->rows(query).error().code, std::string("table.unknown"));
    }

    // A row is found again by the parameter that names it.
    void parametersFindTheirRows_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("column");  // gives the value; empty = the key
        const auto row = [](const char* t, const char* p, const char* c) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QString::fromUtf8(t), QString::fromUtf8(p))))
                << QString::fromUtf8(t) << QString::fromUtf8(p) << QString::fromUtf8(c);
        };
        row("forecast", "sku", "");
        row("forecast", "code", "code");
        row("forecast", "abc", "abc");
        row("forecast", "method", "method");
        row("plan_orders", "order_key", "");
        row("plan_orders", "kind", "kind");
        row("plan_orders", "sku", "sku_id");
        row("stock", "sku", "sku_id");
        row("stock", "warehouse", "warehouse");
        row("skus", "code", "code");
        row("skus", "sku", "");
        row("customers", "customer", "");
        row("customers", "class", "class");
        row("customers", "lifecycle", "lifecycle");
        row("shipments", "shipment", "");
        row("decisions", "kind", "kind");
        row("decisions", "state", "state");
        row("decisions", "sku", "sku_id");
        row("measures", "id", "id");
        row("files", "batch", "batch");
        row("files", "format", "format_id");
        row("issues", "state", "state");
        row("issues", "severity", "severity");
        row("events", "kind", "kind");
        row("communities", "kind", "kind");
        row("communities", "owner", "owner");
        row("purchase_orders", "no", "no");
        row("purchase_orders", "sku", "sku_id");
    }
    void parametersFindTheirRows() {
        QFETCH(QString, table);
        QFETCH(QString, parameter);
        QFETCH(QString, column);
        const std::string id = table.toStdString();
        const RowsPtr all = m_sample->rows(id);
        QVERIFY(all->count > 0);
        const int index = column.isEmpty() ? -1 : all->spec->columnIndex(column.toStdString());
        QVERIFY(column.isEmpty() || index >= 0);
        const auto valueAt = [&](const Rows& rows, std::size_t r) -> std::string {
            if (index < 0) return rows.keys[r];
            const Value& v = rows.at(r, index);
            if (const auto* n = std::get_if<std::int64_t>(&v)) return std::to_string(*n);
            if (const auto* t = std::get_if<QString>(&v)) return t->toStdString();
            return {};
        };
        std::map<std::string, std::size_t> expected;
        for (std::size_t r = 0; r < all->count; ++r)
            if (const std::string v = valueAt(*all, r); !v.empty()) ++expected[v];
        QVERIFY(!expected.empty());
        int tried = 0;
        for (const auto& [value, count] : expected) {
            const RowsPtr found = m_sample->rows(id, {{parameter.toStdString(), value}});
            QVERIFY2(found->count == count, value.c_str());
            for (std::size_t r = 0; r < found->count; ++r) QCOMPARE(valueAt(*found, r), value);
            if (++tried == 20) break;
        }
    }

    void limitSortFilterSearch() {
        TableQuery query;
        query.table = "forecast";
        const std::size_t all = m_sample->count("forecast");
        query.limit = 5;
        auto top = m_sample->space->rows(query);
        QVERIFY(top.ok());
        QCOMPARE((*top)->count, std::size_t{5});
        QVERIFY((*top)->truncated);
        query.limit = static_cast<std::int64_t>(all);
        QVERIFY(!(*m_sample->space->rows(query))->truncated);
        query.sortColumn = "total";
        query.sortDescending = true;
        const auto sorted = *m_sample->space->rows(query);
        const int total = sorted->spec->columnIndex("total");
        for (std::size_t r = 1; r < sorted->count; ++r) {
            const Value &a = sorted->at(r - 1, total), &b = sorted->at(r, total);
            if (std::holds_alternative<std::monostate>(b)) continue;
            QVERIFY(std::get<double>(a) >= std::get<double>(b));
        }
        query.sortColumn = "no_such";
        QCOMPARE(m_sample->space->rows(query).error().code, std::string("filter.column"));
        query.sortColumn.clear();
        query.filters["available"] = QStringLiteral(">0");
        const auto some = *m_sample->space->rows(query);
        QVERIFY(some->count > 0 && some->count < all);
        query.filters["available"] = QStringLiteral(">x");
        QCOMPARE(m_sample->space->rows(query).error().code, std::string("filter.syntax"));
        query.filters.clear();
        query.search = QStringLiteral("fm");  // initials of 蜂蜜
        const auto honey = *m_sample->space->rows(query);
        QVERIFY(honey->count > 0 && honey->count < all);
    }

    void personsValuesAreMarked() {
        SampleSpace& s = *m_sample;
        const RowsPtr before = s.rows("forecast");
        QVERIFY(std::none_of(before->overridden.begin(), before->overridden.end(),
                             [](auto b) { return b != 0; }));
        const std::string sku = before->keys.front();
        const RowsPtr weeks = s.rows("forecast_weeks", {{"sku", sku}});
        QVERIFY(weeks->count > 0);
        const std::string order = s.rows("plan_orders")->keys.front();
        (void)s.wait(s.space->applyEdits(
            {{"forecast.override", weeks->keys[1], QStringLiteral(R"({"op":"mul","amount":2})")},
             {"plan.override", order, QStringLiteral(R"({"qty":77000})")}},
            QStringLiteral("test")));
        const RowsPtr after = s.rows("forecast_weeks", {{"sku", sku}});
        for (std::size_t r = 0; r < after->count; ++r) QCOMPARE(after->overridden[r] != 0, r == 1);
        QCOMPARE(std::get<double>(cell(*after, weeks->keys[1], "final")),
                 2 * std::get<double>(cell(*weeks, weeks->keys[1], "stat")));
        const RowsPtr list = s.rows("forecast", {{"sku", sku}});
        QVERIFY(list->overridden.front() != 0);
        const RowsPtr orders = s.rows("plan_orders", {{"order_key", order}});
        QVERIFY(orders->overridden.front() != 0);
        QCOMPARE(std::get<std::int64_t>(cell(*orders, order, "qty")), std::int64_t{77000});
        QCOMPARE(s.count("overrides"), std::size_t{1});
        QCOMPARE(s.count("edits"), std::size_t{3});  // the import and the two edits
        QCOMPARE(s.wait(s.space->undo()).state, JobState::Done);
        QCOMPARE(s.count("overrides"), std::size_t{0});
    }

    void peopleAreMaskedUntilRevealed() {
        SampleSpace& s = *m_sample;
        static const QRegularExpression fullPhone(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
        std::map<std::string, RowsPtr> masked;
        for (const TableSpec& spec : allTables()) {
            const RowsPtr rows = s.rows(spec.id);
            masked[spec.id] = rows;
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                for (const Value& value : rows->cells[c])
                    if (const auto* text = std::get_if<QString>(&value)) {
                        QVERIFY2(!fullPhone.match(*text).hasMatch(),
                                 qPrintable(QString::fromStdString(spec.id + "." + spec.columns[c].id + " ") +
                                            *text));
                        if (spec.columns[c].personal)
                            QVERIFY2(!text->contains(QLatin1Char('|')), spec.id.c_str());
                    }
            }
        }
        QCOMPARE(s.wait(s.space->applyEdits(
                            {{"setting.set", "privacy.reveal", QStringLiteral(R"({"value":"1"})")}}, {}))
                     .state,
                 JobState::Done);
        QVERIFY(s.space->info().revealPersonal);
        const RowsPtr open = s.rows("customers");
        const int phone = open->spec->columnIndex("phone"), name = open->spec->columnIndex("name");
        int phones = 0, names = 0;
        for (std::size_t r = 0; r < open->count; ++r) {
            if (const auto* t = std::get_if<QString>(&open->at(r, phone)))
                phones += fullPhone.match(*t).hasMatch();
            if (const auto* t = std::get_if<QString>(&open->at(r, name)))
                names += !t->isEmpty() && !t->contains(QLatin1Char('*'));
        }
        QVERIFY2(phones > 10 && names > 10, qPrintable(QStringLiteral("%1 %2").arg(phones).arg(names)));
        QCOMPARE(s.wait(s.space->undo()).state, JobState::Done);
        QVERIFY(!s.space->info().revealPersonal);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
