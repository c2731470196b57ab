// A week's forecast taken apart: the lines lead exactly from the level to the final figure.
#include <QTest>
#include <cmath>
#include <set>

#include "demand_space.h"
#include "sample_space.h"
#include "workspace/messages.h"
#include "workspace/tables/table_reader.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Line {
    QString line, step, why;
    std::optional<double> factor, amount, result;
};

std::optional<double> real(const Rows& rows, std::size_t row, const char* column) {
    const auto* value = std::get_if<double>(&rows.at(row, rows.spec->columnIndex(column)));
    return value ? std::optional(*value) : std::nullopt;
}

QString text(const Rows& rows, std::size_t row, const char* column) {
    const auto* value = std::get_if<QString>(&rows.at(row, rows.spec->columnIndex(column)));
    return value ? *value : QString();
}

std::vector<Line> linesOf(const Rows& rows) {
    std::vector<Line> lines;
    for (std::size_t r = 0; r < rows.count; ++r)
        lines.push_back({text(rows, r, "line"), text(rows, r, "step"), text(rows, r, "why"),
                         real(rows, r, "factor"), real(rows, r, "amount"), real(rows, r, "result")});
    return lines;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * (1 + std::abs(a));
}

// Empty when every line follows from the one before and the parts of a line multiply to it.
QString wrong(const std::vector<Line>& lines) {
    double now = 0, parts = 1;
    bool any = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& l = lines[i];
        if (l.line == QLatin1String("event") || l.line == QLatin1String("signal")) {
            parts *= l.factor.value_or(NAN);
            continue;
        }
        if (any && !near(parts, 1)) return l.line + QStringLiteral(": parts");
        any = false;
        if (!l.result) continue;
        if (l.factor) now *= *l.factor;
        if (l.amount) now += *l.amount;
        if (!near(now, *l.result))
            return QStringLiteral("%1: %2, not %3").arg(l.line).arg(now).arg(*l.result);
        if (l.line == QLatin1String("events") || l.line == QLatin1String("signals")) {
            parts = 1 / *l.factor;
            any = true;
        }
    }
    return {};
}

struct Apart : DemandSpace {
    Apart() {
        goods(1, "A", "honey");
        sql("INSERT INTO forecast_item(sku_id, method, demand_class, abc, xyz, weekly_mean, params, scores, weeks, cleaned, lines, files) "
            "VALUES (1, 'ets+theta+seasonal_naive', 'smooth', 'A', 'X', 1, "
            "'{\"season.share\":0.5,\"season_length\":52}', '{\"ets+theta+seasonal_naive\":0.125,\"seasonal_naive\":0.25}', 104, 7, 1204, 5)");
        sql("INSERT INTO forecast_point VALUES (1, 3000, 99, 0, 0, 80, 120, 0, 0)");
        sql("INSERT INTO forecast_part(sku_id, week, level, season, lift, signal) VALUES (1, 3000, 50, 1.2, 1.5, 1.1)");
        sql("INSERT INTO forecast_factor VALUES (1, 3000, 'event', '618', 1.25, 0.5), (1, 3000, 'event', 'presale:before', 1.2, 1), "
            "(1, 3000, 'signal', 'mentions', 1.1, 1)");
        sql("INSERT INTO event_effect(kind, occurrences, items, lift, lead_weeks, lag_weeks) VALUES ('618', 2, 40, 1.5, 0, 0)");
        sql("INSERT INTO forecast_signal VALUES (1, 'mentions', 60, 2, 1, 5, 1.4, 0.03, 1)");
    }
    std::vector<Line> lines(std::map<std::string, std::string> where = {{"sku", "1"}, {"week", "3000"}}) {
        TableQuery query;
        query.table = "forecast_why";
        query.where = std::move(where);
        auto rows = readTable(*db, query, {});
        if (!rows) error = rows.error().code;
        return rows ? linesOf(**rows) : std::vector<Line>{};
    }
    QString codes() {
        QStringList all;
        for (const Line& l : lines()) all << l.line;
        return all.join(QLatin1Char(' '));
    }
    std::optional<Line> line(const char* code) {
        for (const Line& l : lines())
            if (l.line == QLatin1String(code)) return l;
        return std::nullopt;
    }
};

}  // namespace

class TestForecastWhy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 50 × 1.2 × 1.5 × 1.1 = 99.
    void factorsMultiply() {
        Apart a;
        QCOMPARE(
            a.codes(),
            QStringLiteral("level season events event event signals signal stat final method history lines"));
        const std::vector<Line> lines = a.lines();
        QCOMPARE(wrong(lines), QString());
        QCOMPARE(*lines[0].result, 50.0);
        QCOMPARE(*lines[1].result, 60.0);
        QCOMPARE(*lines[2].result, 90.0);
        QVERIFY(near(*lines[5].result, 99));
        QCOMPARE(*a.line("final")->result, 99.0);
        QCOMPARE(a.line("event")->why, sentence("why.event.learned", {"$num:2", "$num:40", "$pct:0.5"}));
        QVERIFY(lines[4].step.contains(sentence("event.presales", {})));
        QCOMPARE(lines[4].why, sentence("why.event.new", {"$pct:1"}));
        QCOMPARE(a.line("signal")->why, sentence("why.signal", {"$num:2", "$pct:0.03"}));
        QCOMPARE(a.line("season")->why, sentence("why.season", {"honey", "$pct:0.5"}));
        QCOMPARE(a.line("method")->why,
                 sentence("why.method", {"$word:forecast.method.ets+theta+seasonal_naive", "$num:2",
                                         "$pct:0.125", "$pct:0.25"}));
        QCOMPARE(a.line("history")->why, sentence("why.history", {"$num:104", "$week:2896", "$num:7"}));
        QCOMPARE(a.line("lines")->why, sentence("why.lines", {"$num:1204", "$num:5"}));
        QVERIFY(!a.line("level")->why.contains(statusWord("forecast", "method", "seasonal_naive").word));
        QCOMPARE(a.error, std::string());
    }

    // ¾ · 99 + ¼ · 80 · 1.25 = 99.25; half of it a launch of 200.75: 150; 160 known early; half as much again by a person: 240.
    void everyStepOfTheWay() {
        Apart a;
        a.sql("UPDATE forecast_item SET last_year_share = 0.25, launch_share = 0.5");
        a.sql("UPDATE forecast_part SET last_year = 80, last_year_lift = 1.25, launch = 200.75, early = 160");
        a.sql("UPDATE forecast_point SET mean = 160");
        a.sql(
            "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (1, 3000, 'mul', 1.5, 'live show', "
            "'Lin', 20000 * 86400)");
        const std::vector<Line> lines = a.lines();
        QCOMPARE(wrong(lines), QString());
        QVERIFY(near(*a.line("last_year")->result, 99.25));
        QCOMPARE(a.line("last_year")->why,
                 sentence("why.last_year.events", {"$week:2948", "$num:80", "$pct:0.25", "1.25"}));
        QVERIFY(near(*a.line("launch")->result, 150));
        QVERIFY(near(*a.line("early")->amount, 10));
        QCOMPARE(*a.line("stat")->result, 160.0);
        QCOMPARE(*a.line("override")->factor, 1.5);
        QCOMPARE(a.line("override")->why, sentence("why.override", {"Lin", "$day:20000", "live show"}));
        QCOMPARE(*a.line("final")->result, 240.0);
        for (const auto& [op, amount, final] :
             {std::tuple{"set", 12.0, 12.0}, {"add", -20.0, 140.0}, {"add", -500.0, 0.0}}) {
            a.sql(std::string("UPDATE forecast_override SET op = '") + op +
                  "', amount = " + std::to_string(amount) + ", reason = ''");
            QCOMPARE(wrong(a.lines()), QString());
            QCOMPARE(*a.line("final")->result, final);
        }
        QCOMPARE(a.line("override")->why, sentence("why.override.plain", {"Lin", "$day:20000"}));
        // The levels above the product move it: 0.8 · 150 = 120, and 160 are known all the same.
        a.sql("UPDATE forecast_part SET together = 0.8");
        QVERIFY(near(*a.line("levels")->result, 120));
        QCOMPARE(*a.line("levels")->factor, 0.8);
        QVERIFY(near(*a.line("early")->amount, 40));
        QCOMPARE(wrong(a.lines()), QString());
        a.sql("UPDATE forecast_part SET together = 1");
        // Wishes below what is expected anyway change nothing.
        a.sql("UPDATE forecast_part SET early = 100");
        a.sql("UPDATE forecast_point SET mean = 150");
        QVERIFY(!a.line("early"));
        QCOMPARE(wrong(a.lines()), QString());
        QCOMPARE(a.error, std::string());
    }

    // Last year's week alone, and a launch alone, need no level.
    void otherStartingPoints() {
        Apart a;
        a.sql("UPDATE forecast_item SET last_year_share = 1, method = 'seasonal_naive'");
        a.sql(
            "UPDATE forecast_part SET level = 0, season = 1, lift = 1, signal = 1, last_year = 30, last_year_lift = 1");
        a.sql("UPDATE forecast_point SET mean = 30");
        QCOMPARE(a.codes(), QStringLiteral("last_year stat final method history lines"));
        QCOMPARE(wrong(a.lines()), QString());
        // A season's goods: 30 · 1.4 · 1.5 = 63.
        a.sql("UPDATE forecast_item SET method = 'seasonal_growth', last_year_growth = 1.4, scores = '{}'");
        a.sql("UPDATE forecast_part SET last_year_lift = 1.5");
        a.sql("UPDATE forecast_point SET mean = 63");
        QCOMPARE(wrong(a.lines()), QString());
        QVERIFY(near(*a.line("last_year")->result, 63));
        QCOMPARE(a.line("last_year")->why,
                 sentence("why.last_year.grown", {"$week:2948", "$num:30", "$pct:1", "1.40", "1.50"}));
        QCOMPARE(a.line("method")->why,
                 sentence("why.method.season", {"$word:forecast.method.seasonal_growth"}));
        a.sql("UPDATE forecast_item SET last_year_growth = 1");
        a.sql("UPDATE forecast_part SET last_year_lift = 1");
        a.sql("UPDATE forecast_item SET launch_share = 1, method = 'launch', weeks = 0, lines = 0");
        a.sql("UPDATE forecast_part SET launch = 77");
        a.sql("UPDATE forecast_point SET mean = 77");
        QCOMPARE(a.codes(), QStringLiteral("launch stat final method history"));
        QCOMPARE(wrong(a.lines()), QString());
        QCOMPARE(a.line("history")->why, sentence("why.history.none", {}));
        QCOMPARE(a.line("method")->why, sentence("why.method.launch", {}));
        // A short history repeats its last week.
        a.sql(
            "UPDATE forecast_item SET launch_share = 0, method = 'seasonal_naive', params = '{\"season_length\":1}'");
        QCOMPARE(a.line("last_year")->why, sentence("why.last_year", {"$week:2999", "$num:30", "$pct:1"}));
        QCOMPARE(a.error, std::string());
    }

    void parametersHaveWords() {
        const auto unknown = [](const std::string& key) {
            return parameterText(key).contains(QLatin1Char('.'));
        };
        for (const char* key :
             {"ets.alpha", "ets.form.season", "season.share", "last_year.share", "lift.618",
              "lift.618:before", "lift.presale:after", "arima.ar2", "arima.order_P", "sma1", "mstl.season.52",
              "sigma", "launch_weight_planner", "launch_total", "early_wishes"})
            QVERIFY2(!unknown(key), key);
        QCOMPARE(parameterText("alpha"), sentence("param.alpha", {}));
        QCOMPARE(parameterText("ar2"), sentence("param.ar", {"2"}));
        QCOMPARE(parameterText("no.such"), QStringLiteral("no.such"));
    }

    // Every week of every product of the sample adds up, whatever method made it, with overrides of every kind.
    void theSampleAddsUp() {
        SampleSpace s;
        QVERIFY2(s.made.state == JobState::Done, errorText(s.made).c_str());
        RowsPtr weeks = s.rows("forecast_weeks");
        const char* const edits[] = {R"({"op":"set","amount":250})", R"({"op":"add","amount":-7.5})",
                                     R"({"op":"mul","amount":1.2})"};
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(s.wait(s.space->applyEdits(
                                {{"forecast.override", weeks->keys[i * 20], QString::fromUtf8(edits[i])}},
                                QStringLiteral("test")))
                         .state,
                     JobState::Done);
        weeks = s.rows("forecast_weeks");
        const RowsPtr all = s.rows("forecast_why");
        std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Line>> byWeek;
        const std::vector<Line> lines = linesOf(*all);
        const int sku = all->spec->columnIndex("sku_id"), week = all->spec->columnIndex("week");
        std::set<QString> codes;
        for (std::size_t r = 0; r < all->count; ++r) {
            byWeek[{std::get<std::int64_t>(all->at(r, sku)), std::get<std::int64_t>(all->at(r, week))}]
                .push_back(lines[r]);
            codes.insert(lines[r].line);
        }
        QCOMPARE(byWeek.size(), weeks->count);
        for (const auto& [key, of] : byWeek)
            QVERIFY2(wrong(of).isEmpty(),
                     qPrintable(QStringLiteral("%1 %2 ").arg(key.first).arg(key.second) + wrong(of)));
        for (const char* code :
             {"level", "season", "events", "event", "signals", "last_year", "stat", "override", "final"})
            QVERIFY2(codes.count(QLatin1String(code)), code);
        for (std::size_t r = 0; r < weeks->count; r += 97) {
            const std::string& key = weeks->keys[r];
            const auto colon = key.find(':');
            const RowsPtr one =
                s.rows("forecast_why", {{"sku", key.substr(0, colon)}, {"week", key.substr(colon + 1)}});
            const std::vector<Line> of = linesOf(*one);
            const auto last = std::find_if(of.begin(), of.end(),
                                           [](const Line& l) { return l.line == QLatin1String("final"); });
            QVERIFY(last != of.end());
            QCOMPARE(*last->result, *real(*weeks, r, "final"));
        }
        for (std::size_t r = 0; r < all->count; ++r)
            QVERIFY2(!lines[r].why.contains(QLatin1String("why.")), qPrintable(lines[r].why));
    }
};

QTEST_GUILESS_MAIN(TestForecastWhy)
#include "tst_forecast_why.moc"
