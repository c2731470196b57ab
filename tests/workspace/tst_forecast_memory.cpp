// What forecasts said is kept, judged once the weeks are over, and told of every product in tags.
#include <QTest>

#include "demand_space.h"
#include "workspace/compute/forecast_memory.h"
#include "workspace/tables/table_reader.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Memory : DemandSpace {
    Memory() { goods(1, "A", "honey"), goods(2, "B", "honey"); }
    // A forecast of three weeks from `first` for one product.
    void said(int sku, int first, double a, double b, double c) {
        sql("DELETE FROM forecast_point WHERE sku_id = " + std::to_string(sku));
        const double values[] = {a, b, c};
        for (int i = 0; i < 3; ++i)
            sql("INSERT INTO forecast_point VALUES (" + std::to_string(sku) + ", " +
                std::to_string(first + i) + ", " + std::to_string(values[i]) + ", 0, 0, 0, 0, 0, 0)");
    }
    void actual(int sku, int week, int units) {
        sql("INSERT INTO demand_week(sku_id, week, qty_milli, used, mark) VALUES (" + std::to_string(sku) +
            ", " + std::to_string(week) + ", " + std::to_string(units * 1000) + ", 0, '')");
    }
    void keep(int first) {
        if (auto s = keepForecast(*db, Week{first}); !s) error = s.error().code;
    }
    void judge(int first, std::vector<forecast::ItemForecast> made,
               std::vector<forecast::EventWeek> events = {}) {
        for (const auto& item : made)
            sql("INSERT OR IGNORE INTO forecast_item(sku_id, method, demand_class, abc, xyz, weekly_mean, params, scores) VALUES "
                "(" +
                std::to_string(item.key) + ", 'ses', 'smooth', 'A', 'X', 1, '[]', '[]')");
        if (auto s = writeAccuracy(*db, made, events, Week{first}); !s) error = s.error().code;
    }
    RowsPtr table(const char* id, std::map<std::string, std::string> where = {}) {
        TableQuery query;
        query.table = id;
        query.where = std::move(where);
        auto rows = readTable(*db, query, {});
        if (!rows) error = rows.error().code;
        return rows ? *rows : nullptr;
    }
};

double real(const RowsPtr& rows, std::size_t row, const char* column) {
    const Value& value = rows->at(row, rows->spec->columnIndex(column));
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return static_cast<double>(*number);
    return std::nan("");
}

}  // namespace

class TestForecastMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theForecastThatGoesIsKept() {
        Memory m;
        m.keep(100);  // nothing yet
        m.said(1, 100, 5, 6, 7);
        m.sql(
            "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (1, 101, 'set', 9, 'promotion', "
            "'Lin', 0)");
        m.keep(100);  // the same week once more: only the last one is of interest
        QCOMPARE(
            m.rows("SELECT first_week, week, stat, final, person, reason FROM forecast_kept ORDER BY 1, 2"),
            QByteArray("0|100|5.0|5.0||\n0|101|6.0|9.0|Lin|promotion\n0|102|7.0|7.0||\n"));
        m.said(1, 100, 8, 8, 8);
        m.keep(101);
        QCOMPARE(m.rows("SELECT first_week, week, final FROM forecast_kept ORDER BY 1, 2"),
                 QByteArray("0|100|8.0\n0|101|9.0\n0|102|8.0\n100|100|8.0\n100|101|9.0\n100|102|8.0\n"));
        QCOMPARE(m.error, std::string());
    }

    void oldOnesAreThinned() {
        Memory m;
        for (int first = 100; first < 240; ++first) {
            m.said(1, first, 1, 1, 1);
            m.keep(first + 1);
        }
        QCOMPARE(m.error, std::string());
        const std::string newest =
            " FROM (SELECT DISTINCT first_week AS w FROM forecast_kept WHERE first_week > 0)";
        QCOMPARE(m.rows("SELECT MIN(w), MAX(w)" + newest), QByteArray("136|239\n"));
        QCOMPARE(m.rows("SELECT COUNT(*)" + newest + " WHERE w >= 214"), QByteArray("26\n"));
        QCOMPARE(m.rows("SELECT COUNT(*), SUM(w % 4)" + newest + " WHERE w < 214"), QByteArray("20|0\n"));
    }

    // Forecast of week 100: 10, of it overridden to 14; 12 were sold: the statistics were as near as the person.
    void errorsByWeeksAhead() {
        Memory m;
        m.said(1, 100, 10, 10, 10);
        m.sql(
            "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (1, 101, 'set', 14, 'live', 'Lin', 0)");
        m.keep(101);
        m.said(1, 101, 11, 11, 11);
        m.keep(103);
        m.said(1, 103, 12, 12, 12);
        m.actual(1, 100, 12);
        m.actual(1, 101, 15);
        m.actual(1, 102, 9);
        forecast::ItemForecast made;
        made.key = 1;
        made.demand = forecast::DemandClass::Smooth;
        made.cleaned.resize(52);
        made.backtest = {{Week{90}, 1, 10, 8, 4}, {Week{90}, 2, 10, 13, 10}, {Week{95}, 1, 20, 21, 26}};
        m.judge(103, {made});
        QCOMPARE(m.error, std::string());
        const RowsPtr backtest = m.table("forecast_accuracy", {{"source", "backtest"}});
        QCOMPARE(backtest->count, std::size_t{2});
        QCOMPARE(real(backtest, 0, "wape"), 3.0 / 30);
        QCOMPARE(real(backtest, 0, "naive_wape"), 12.0 / 30);
        QCOMPARE(real(backtest, 0, "fva"), 9.0 / 30);
        QCOMPARE(real(backtest, 1, "bias"), 3.0 / 10);
        // Lead 1: week 100 said 10, week 101 said 14 by then; lead 2: week 101 said 14, week 102 said 11; lead 3: week 102 said 10.
        const RowsPtr kept = m.table("forecast_accuracy", {{"source", "kept"}});
        QCOMPARE(kept->count, std::size_t{3});
        QCOMPARE(real(kept, 0, "wape"), (2.0 + 1.0) / 27);
        QCOMPARE(real(kept, 1, "wape"), (1.0 + 2.0) / 24);
        QCOMPARE(real(kept, 2, "wape"), 1.0 / 9);
        // Of her override the newest forecast before the week counts: 11 against 14, 15 were sold.
        const RowsPtr people = m.table("override_people");
        QCOMPARE(people->count, std::size_t{1});
        QCOMPARE(real(people, 0, "n"), 1.0);
        QCOMPARE(real(people, 0, "better"), 1.0);
        QCOMPARE(real(people, 0, "fva"), (4.0 - 1.0) / 15);
        const RowsPtr outcomes = m.table("override_outcomes");
        QCOMPARE(real(outcomes, 0, "gain"), 3.0);
        const RowsPtr changes = m.table("forecast_changes", {{"run", "0"}, {"sku", "1"}});
        QCOMPARE(changes->count, std::size_t{1});  // only week 103 stands in both
        QCOMPARE(real(changes, 0, "difference"), 1.0);
    }

    void exceptionsAreNamed() {
        Memory m;
        forecast::ItemForecast made;
        made.key = 1;
        made.demand = forecast::DemandClass::Lumpy;
        made.bias = -0.3;
        made.cleaned.resize(8);
        for (int origin = 0; origin < 4; ++origin) made.backtest.push_back({Week{80 + origin}, 1, 10, 8, 9});
        forecast::ItemForecast calm;
        calm.key = 2;
        calm.demand = forecast::DemandClass::Smooth;
        calm.bias = 0.1;
        calm.cleaned.resize(52);
        for (int origin = 0; origin < 4; ++origin)
            calm.backtest.push_back({Week{80 + origin}, 1, 10, origin % 2 ? 8.0 : 12.0, 9});
        m.sql("INSERT INTO warehouse(id, name, kind, batch_id) VALUES (1, 'W', '', 1)");
        m.sql(
            "INSERT INTO stock_snapshot(sku_id, warehouse_id, taken_at, on_hand_milli, available_milli, batch_id) VALUES (1, 1, " +
            at(1) + ", 0, 0, 1), (2, 1, " + at(1) + ", 5000, 5000, 1)");
        forecast::EventWeek near{"618", Week{102}, 1, {}, {1}, {}}, far{"双11", Week{105}, 1, {}, {2}, {}};
        m.judge(100, {made, calm}, {near, far});
        QCOMPARE(m.error, std::string());
        QCOMPARE(m.rows("SELECT tags, tracking FROM forecast_item ORDER BY sku_id"),
                 QByteArray("drifting,biased,new,intermittent,stockout,event|4.0\n|0.0\n"));
    }
};

QTEST_GUILESS_MAIN(TestForecastMemory)
#include "tst_forecast_memory.moc"
