// "Why this number": the figures behind a cell and the rows of the files they came from.
#include <QRegularExpression>
#include <QTest>

#include "sample_space.h"
#include "workspace/messages.h"

using namespace roulian;
using namespace roulian::workspace;

class TestExplain : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;

    Explanation explained(const std::string& table, const std::string& key, const std::string& column) {
        const auto out = m_sample->space->explain(table, key, column);
        if (!out) {
            QTest::qFail((table + " " + out.error().code).c_str(), __FILE__, __LINE__);
            return {};
        }
        return *out;
    }
    static bool namesFileAndRow(const Explanation& e, const QString& part) {
        return std::any_of(e.inputs.begin(), e.inputs.end(), [&](const Explanation::Input& input) {
            return input.name.contains(part) && input.source.contains(input.name) &&
                   std::any_of(input.source.begin(), input.source.end(), [](QChar c) { return c.isDigit(); });
        });
    }

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>();
        QVERIFY2(m_sample->made.state == JobState::Done, errorText(m_sample->made).c_str());
    }

    void aForecastLeadsToItsFiles() {
        const std::string key = m_sample->rows("forecast")->keys.front();
        const Explanation e = explained("forecast", key, "final");
        QVERIFY(e.title.contains(columnTitle("forecast", "final")));
        QVERIFY(!e.formula.isEmpty());
        QVERIFY(e.madeAt > 0);
        QVERIFY2(namesFileAndRow(e, QStringLiteral(".")), qPrintable(e.text()));
        QVERIFY(e.text().contains(e.title));
    }

    // A class stands on thresholds: which method gave them and what they are.
    void aClassTellsItsThresholds() {
        const Explanation e =
            explained("rfm_classes", m_sample->rows("rfm_classes")->keys.front(), "customers");
        QVERIFY(!e.inputs.empty());
        QCOMPARE(e.inputs.front().name, sentence("why.rfm.method", {"$code:rfm.method.mean"}));
        QVERIFY2(e.inputs.front().value.contains(QRegularExpression(QStringLiteral("\\d"))),
                 qPrintable(e.text()));
    }

    void aPlannedOrderLeadsToItsNeeds() {
        const RowsPtr orders = m_sample->rows("plan_orders");
        const Explanation e = explained("plan_orders", orders->keys.front(), "qty");
        const QString pegs = sentence("why.source.table", {tableTitle("plan_pegs").toStdString()});
        QVERIFY2(std::any_of(e.inputs.begin(), e.inputs.end(),
                             [&](const auto& input) { return input.source == pegs; }),
                 qPrintable(e.text()));
        QVERIFY(e.madeAt > 0);
    }

    void aParcelAndAStockRowLeadToFiles() {
        const RowsPtr parcels = m_sample->rows("shipments");
        bool found = false;
        for (std::size_t r = 0; r < std::min<std::size_t>(parcels->count, 50) && !found; ++r)
            found = namesFileAndRow(explained("shipments", parcels->keys[r], "state"), QStringLiteral("."));
        QVERIFY(found);
        const RowsPtr stock = m_sample->rows("stock");
        QVERIFY(namesFileAndRow(explained("stock", stock->keys.front(), "on_hand"), QStringLiteral(".")));
    }

    void aCustomerIsExplainedWithoutNames() {
        const RowsPtr customers = m_sample->rows("customers");
        const Explanation e = explained("customers", customers->keys.front(), "class");
        QVERIFY(namesFileAndRow(e, QStringLiteral(".")));
        QVERIFY(!e.text().contains(columnTitle("customers", "phone")));
    }

    // Every visible column of every table can be asked; no code shows.
    void everyColumnAnswers() {
        for (const TableSpec& spec : allTables()) {
            const RowsPtr rows = m_sample->rows(spec.id);
            if (rows->count == 0) continue;
            for (const Column& column : spec.columns) {
                if (!column.visible) continue;
                const Explanation e = explained(spec.id, rows->keys.front(), column.id);
                QVERIFY2(!e.title.isEmpty(), spec.id.c_str());
                QVERIFY2(!e.text().contains(QLatin1String("why.")), spec.id.c_str());
                if (QTest::currentTestFailed()) return;
            }
        }
    }

    void whatCannotBeExplained() {
        const auto code = [this](const char* table, const char* key, const char* column) {
            const auto out = m_sample->space->explain(table, key, column);
            return out ? std::string() : out.error().code;
        };
        QCOMPARE(code("no_such", "1", "x"), std::string("table.unknown"));
        QCOMPARE(code("forecast", "1", "no_such"), std::string("filter.column"));
        QCOMPARE(code("forecast", "999999", "final"), std::string("explain.row"));
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
