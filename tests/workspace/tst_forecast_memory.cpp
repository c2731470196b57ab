// What forecasts said is kept, judged once the weeks are over, and told of every product in tags.
#include <QTest>

#include "demand_space.h"
#include "workspace/compute/forecast_memory.h"
#include "workspace/compute/forecast_parts.h"
#include "workspace/messages.h"
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
        // Weeks that are over stand against what was sold, the coming one against the forecast of now.
        const RowsPtr changes = m.table("forecast_changes", {{"run", "0"}, {"sku", "1"}});
        QCOMPARE(changes->count, std::size_t{3});
        QCOMPARE(real(changes, 0, "difference"), 15.0 - 14);
        QVERIFY(std::isnan(real(changes, 0, "now")));
        QCOMPARE(real(changes, 2, "difference"), 1.0);
        QVERIFY(std::isnan(real(changes, 2, "sold")));
    }

    // Two products whose naive steps are 2 and 5 units; errors 3, 1 and 4.
    void scaledErrorsAndCoverageArePooled() {
        Memory m;
        forecast::ItemForecast a, b;
        a.key = 1;
        b.key = 2;
        for (auto* f : {&a, &b}) {
            f->demand = forecast::DemandClass::Smooth;
            f->cleaned.resize(52);
        }
        a.backtest = {{Week{90}, 1, 10, 13, 0, true, true}, {Week{91}, 1, 10, 11, 0, false, true}};
        b.backtest = {{Week{90}, 1, 20, 16, 0, false, true}, {Week{90}, 2, 20, 20, 0}};
        m.judge(100, {a, b});
        m.sql("UPDATE forecast_item SET naive_step = 2, naive_square = 5 WHERE sku_id = 1");
        m.sql("UPDATE forecast_item SET naive_step = 5, naive_square = 30, abc = 'B' WHERE sku_id = 2");
        m.sql("UPDATE sku SET category = 'tea' WHERE id = 2");
        const RowsPtr all = m.table("forecast_accuracy");
        QCOMPARE(all->count, std::size_t{2});
        QCOMPARE(real(all, 0, "mase"), (3.0 + 1 + 4) / (2 + 2 + 5));
        QCOMPARE(real(all, 0, "rmsse"), std::sqrt((9.0 + 1 + 16) / (5 + 5 + 30)));
        QCOMPARE(real(all, 0, "in80"), 1.0 / 3);
        QCOMPARE(real(all, 0, "in95"), 1.0);
        QVERIFY(std::isnan(real(all, 1, "in80")));  // nothing told how wide the range had to be
        QCOMPARE(real(all, 1, "mase"), 0.0);
        // One product, one class, one category.
        using Where = std::map<std::string, std::string>;
        for (const Where& where : {Where{{"sku", "1"}}, Where{{"abc", "A"}}, Where{{"category", "honey"}}}) {
            const RowsPtr one = m.table("forecast_accuracy", where);
            QCOMPARE(one->count, std::size_t{1});
            QCOMPARE(real(one, 0, "mase"), 4.0 / 4);
            QCOMPARE(real(one, 0, "rmsse"),
                     1.0);  // of one product as published: √(Σe² ÷ n ÷ mean squared step)
            QCOMPARE(real(one, 0, "in80"), 0.5);
        }
        QCOMPARE(m.table("forecast_accuracy", {{"category", "honey"}, {"abc", "B"}})->count, std::size_t{0});
        // A product that never changed has no scale and leaves the pool.
        m.sql("UPDATE forecast_item SET naive_step = NULL, naive_square = NULL WHERE sku_id = 1");
        QCOMPARE(real(m.table("forecast_accuracy"), 0, "mase"), 4.0 / 5);
        QCOMPARE(m.error, std::string());
    }

    void naiveStepsLeaveOutWhatIsNotKnown() {
        const auto week = [](double raw, forecast::Reason reason = forecast::Reason::None) {
            forecast::CleanWeek w;
            w.raw = raw;
            w.reason = reason;
            return w;
        };
        using enum forecast::Reason;
        const std::vector<forecast::CleanWeek> weeks{week(0),           week(4), week(7),
                                                     week(2, Stockout), week(9), week(8)};
        const auto step = naiveStep(weeks);
        QVERIFY(step);
        QCOMPARE(step->absolute, (3.0 + 1) / 2);  // not 0 → 4, nor into and out of the stock-out
        QCOMPARE(step->squared, (9.0 + 1) / 2);
        QVERIFY(!naiveStep({}));
        const std::vector<forecast::CleanWeek> calm{week(4), week(4)};
        QVERIFY(!naiveStep(calm));
    }

    // Ranges of the kept forecast judge its weeks, not those of now.
    void keptRangesAreJudged() {
        Memory m;
        m.said(1, 100, 10, 10, 10);
        m.sql("UPDATE forecast_point SET lo80 = 8, hi80 = 11.5, lo95 = 5, hi95 = 12");
        m.keep(101);
        m.said(1, 102, 10, 10, 10);
        m.actual(1, 100, 12);
        m.actual(1, 101, 8);
        m.sql("UPDATE forecast_kept SET lo80_milli = NULL, hi80_milli = NULL WHERE week = 101");
        m.sql(
            "INSERT INTO forecast_kept(first_week, sku_id, week, stat, final, person, reason) VALUES (99, 1, 100, 10, 10, '', '')");
        forecast::ItemForecast made;
        made.key = 1;
        m.judge(102, {made});
        QCOMPARE(
            m.rows(
                "SELECT lead, n, ranges, in80, in95 FROM forecast_lead WHERE source = 'kept' ORDER BY lead"),
            QByteArray("1|1|1|0|1\n2|2|0|0|1\n"));
        QCOMPARE(m.error, std::string());
    }

    void changesTellTheirReason() {
        Memory m;
        const auto method = [&](const char* name) {
            m.sql("DELETE FROM forecast_item");
            m.sql(
                std::string(
                    "INSERT INTO forecast_item(sku_id, method, demand_class, abc, xyz, weekly_mean, params, scores) VALUES "
                    "(1, '") +
                name + "', 'smooth', 'A', 'X', 1, '{}', '{}')");
        };
        const auto override = [&](int week, const char* op, double amount, const char* reason) {
            m.sql("DELETE FROM forecast_override WHERE week = " + std::to_string(week));
            m.sql(
                "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (1, " +
                std::to_string(week) + ", '" + op + "', " + std::to_string(amount) + ", '" + reason +
                "', 'Lin', 0)");
        };
        method("ets");
        m.said(1, 100, 10, 20, 30);
        override(101, "mul", 2, "live");
        override(102, "set", 50, "fair");
        m.keep(101);  // kept as set 100
        const auto why = [&](std::size_t row, const char* run = "100") {
            const RowsPtr rows = m.table("forecast_changes", {{"sku", "1"}, {"run", run}});
            const Value& value = rows->at(row, rows->spec->columnIndex("why"));
            return std::get<QString>(value);
        };
        // Two weeks on: other statistics, the same method; the factor still stands, the setting is gone, week 100 is over.
        m.said(1, 101, 22, 30, 40);
        m.sql("DELETE FROM forecast_override WHERE week = 102");
        m.actual(1, 100, 12);
        QCOMPARE(why(0), sentence("change.over", {}));
        QCOMPARE(why(1), sentence("change.data", {"$num:1"}));
        QCOMPARE(why(2), sentence("change.removed", {"fair"}));
        const RowsPtr rows = m.table("forecast_changes", {{"sku", "1"}, {"run", "100"}});
        for (std::size_t row = 1; row < rows->count; ++row)
            QCOMPARE(real(rows, row, "by_stat") + real(rows, row, "by_override"),
                     real(rows, row, "difference"));
        QCOMPARE(real(rows, 1, "by_stat"), 2.0);
        QCOMPARE(real(rows, 1, "by_override"), 2.0);  // twice the two units more
        // Another method, and an override that is changed or new.
        method("theta");
        override(101, "mul", 3, "two live shows");
        QCOMPARE(
            why(1),
            sentence("change.two",
                     {sentence("change.method", {"$word:forecast.method.ets", "$word:forecast.method.theta"})
                          .toStdString(),
                      sentence("change.changed", {"two live shows"}).toStdString()}));
        method("ets");
        m.said(1, 101, 20, 30, 40);
        m.sql("DELETE FROM forecast_override");
        m.keep(101);  // set 0: of this same week, without overrides
        QCOMPARE(why(0, "0"), sentence("change.same", {}));
        override(101, "add", 5, "club");
        QCOMPARE(why(0, "0"), sentence("change.added", {"club"}));
        m.said(1, 101, 21, 30, 40);
        m.sql("DELETE FROM forecast_override");
        QCOMPARE(why(0, "0"), sentence("change.again", {}));
        // Which forecasts there are to compare with: the one replaced last first, then the newest.
        m.said(1, 101, 1, 1, 1);
        m.keep(102);
        const RowsPtr runs = m.table("forecast_runs", {{"sku", "1"}});
        QCOMPARE(runs->keys, (std::vector<std::string>{"0", "101", "100"}));
        QCOMPARE(real(runs, 0, "from"), 101.0);
        QCOMPARE(m.table("forecast_runs", {{"sku", "2"}})->count, std::size_t{0});
        QCOMPARE(m.error, std::string());
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
