// New products: look-alikes and their starts, votes and lists, the guess; accepted, used, blended out, taken back.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "demand_space.h"
#include "workspace/compute/launches.h"
#include "workspace/messages.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

// Units of the weeks of a launch of `total` over eight weeks.
int started(int t, double total) {
    constexpr double kShare[] = {0.06, 0.12, 0.18, 0.2, 0.17, 0.12, 0.09, 0.06};
    return static_cast<int>(t < 8 ? total * kShare[t] + 0.5 : total * 0.04);
}

// An old product from the beginning, four dresses launched in turn, one tea launched too.
struct Shop : DemandSpace {
    Shop() {
        goods(1, "OLD", "茶", 2000, "老白茶");
        for (int ago = 1; ago <= 100; ++ago) sold(1, ago, 50);
        const int launched[] = {80, 66, 52, 40};
        for (int i = 0; i < 4; ++i) {
            goods(10 + i, "D-" + std::to_string(i), "时尚+服饰", 29900, "棉麻连衣裙" + std::to_string(i));
            for (int ago = launched[i]; ago >= 1; --ago)
                if (const int units = started(launched[i] - ago, 400)) sold(10 + i, ago, units);
        }
        goods(20, "T-1", "茶", 8000, "桂花红茶");
        for (int ago = 50; ago >= 1; --ago)
            if (const int units = started(50 - ago, 4000)) sold(20, ago, units);
        goods(30, "NEW", "时尚+服饰", 31900, "棉麻连衣裙新款");
    }
    Result<LaunchPreview> preview(LaunchAsk ask) {
        auto book = readLaunchBook(*db, Week::of(kToday), nullptr);
        if (!book) return book.error();
        if (ask.from.n == 0) ask.from = kToday;
        return previewLaunch(*book, ask);
    }
    void votes(int sku, int units, int daysAgo) {
        static int id = 0;
        ++id;
        sql("INSERT OR IGNORE INTO collection(id, kind, title, shop_id, leader, batch_id) VALUES (1, 'vote', 'V', 1, '', 1)");
        sql("INSERT INTO collection_entry(id, collection_id, seq, text, submitted_at, state, batch_id) VALUES (" +
            std::to_string(id) + ", 1, '" + std::to_string(id) + "', 'x', " + at(daysAgo) + ", 'live', 1)");
        sql("INSERT INTO entry_item(entry_id, line_no, label, sku_id, qty_milli, confidence, state, batch_id) VALUES (" +
            std::to_string(id) + ", 1, 'x', " + std::to_string(sku) + ", " + std::to_string(units * 1000) +
            ", 1, 'open', 1)");
    }
    QByteArray state() { return rows("SELECT state, weeks_sold FROM launch_result"); }
    double week(int ahead) {
        return real("SELECT mean FROM forecast_point WHERE sku_id = 30 AND week = " +
                    std::to_string(Week::of(kToday).n + ahead));
    }
};

LaunchAsk asking(const char* code) {
    LaunchAsk ask;
    ask.code = code;
    return ask;
}

QString json(const LaunchAsk& ask) {
    return QString::fromStdString(ask.json());
}

}  // namespace

class TestLaunches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lookAlikesAreLaunchesOfItsKind() {
        Shop s;
        RUN(s, runForecast);
        const auto made = s.preview(asking("NEW"));
        QVERIFY2(made.ok(), made ? "" : made.error().code.c_str());
        QVERIFY(made->known && !made->problem);
        QCOMPARE(made->candidates.front().code.substr(0, 2), std::string("D-"));
        QCOMPARE(made->ask.likes->size(), std::size_t{4});  // the dresses; the tea is too different
        for (const LaunchCandidate& c : made->candidates)
            QVERIFY(c.code != "OLD");  // its launch was never seen
        QVERIFY(std::abs(*made->candidates.front().total - 400) < 5);
        QCOMPARE(made->made.points.size(), std::size_t{8});
        const forecast::Point total = made->made.cumulative.back();
        QVERIFY2(total.mean > 300 && total.mean < 520, qPrintable(QString::number(total.mean)));
        QVERIFY(total.lo80 < 400 && total.hi80 > 400);
        // The look-alikes' course: best in the third or fourth week, small at both ends.
        const auto& p = made->made.points;
        const auto best = std::max_element(p.begin(), p.end(),
                                           [](const auto& a, const auto& b) { return a.mean < b.mean; });
        QVERIFY(best - p.begin() == 2 || best - p.begin() == 3);
        QVERIFY(best->mean > 1.5 * p[0].mean && best->mean > 2 * p[7].mean);
    }

    void whatThePlannerChoosesCounts() {
        Shop s;
        RUN(s, runForecast);
        LaunchAsk ask = asking("NEW");
        ask.likes = std::vector<std::string>{"T-1"};
        const auto tea = s.preview(ask);
        QVERIFY(tea.ok());
        QCOMPARE(tea->ask.likes->size(), std::size_t{1});
        QVERIFY2(tea->made.cumulative.back().median > 2000,
                 qPrintable(QString::number(tea->made.cumulative.back().median)));
        // Chosen ones are listed, the similar ones stay on offer.
        QVERIFY(tea->candidates.size() >= 5);
        ask.likes = std::vector<std::string>{};
        const auto none = s.preview(ask);
        QVERIFY(none.ok() && none->problem);
        QCOMPARE(none->problem->code, std::string("forecast.launch.nothing"));
        ask.guess = 100;
        const auto guess = s.preview(ask);
        QVERIFY(guess.ok() && !guess->problem);
        QVERIFY(std::abs(guess->made.cumulative.back().median - 100) < 25);
        ask.likes.reset();
        const auto both = s.preview(ask);
        const double blended = both->made.cumulative.back().median;
        QVERIFY2(blended > 110 && blended < 395, qPrintable(QString::number(blended)));
    }

    void votesAreFoundAndConverted() {
        Shop s;
        // Two dresses had votes before their first week: 100 and 200 became 400.
        s.votes(10, 100, 7 * 80 + 2);
        s.votes(11, 200, 7 * 66 + 2);
        s.votes(30, 500, 3);
        RUN(s, runForecast);
        auto made = s.preview(asking("NEW"));
        QVERIFY(made.ok());
        QCOMPARE(made->earlyFound.value_or(0), 500.0);
        bool early = false;
        for (const forecast::Estimate& e : made->made.blend.parts)
            early |= e.source == "early_demand" && e.total > 900;
        QVERIFY(early);
        LaunchAsk own = asking("NEW");
        own.early = 50;
        const auto less = s.preview(own);
        QVERIFY(less->made.blend.total < made->made.blend.total);
    }

    void anUnknownCodeIsDescribed() {
        Shop s;
        RUN(s, runForecast);
        LaunchAsk ask = asking("NOCH-NIE");
        ask.name = "棉麻连衣裙";
        ask.category = "服饰";  // one level of 时尚+服饰
        ask.priceFen = 30000;
        const auto made = s.preview(ask);
        QVERIFY(made.ok() && !made->known && !made->problem);
        QCOMPARE(made->ask.likes->size(), std::size_t{4});
        QCOMPARE(s.apply("launch.set", made->ask.code, json(made->ask)), std::string());
        QCOMPARE(s.rows("SELECT name, category, price_fen, status FROM sku WHERE code = 'NOCH-NIE'"),
                 QByteArray("棉麻连衣裙|服饰|30000|provisional\n"));
        RUN(s, runForecast);
        QVERIFY(
            s.real(
                "SELECT SUM(mean) FROM forecast_point p JOIN sku s ON s.id = p.sku_id WHERE s.code = 'NOCH-NIE'") >
            200);
        // Taken back, the product goes as well; done again, it is there with its name.
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sku WHERE code = 'NOCH-NIE'"), QByteArray("0\n"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.apply("launch.set", "NOCH-NIE", QStringLiteral("null")), std::string());
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT name, price_fen FROM sku WHERE code = 'NOCH-NIE'"),
                 QByteArray("棉麻连衣裙|30000\n"));
        QCOMPARE(s.rows("SELECT json_array_length(likes) FROM launch"), QByteArray("4\n"));
        // What somebody has ordered meanwhile stays.
        s.sold(static_cast<int>(s.real("SELECT id FROM sku WHERE code = 'NOCH-NIE'")), 1, 3);
        QCOMPARE(s.apply("launch.set", "NOCH-NIE", QStringLiteral("null")), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sku WHERE code = 'NOCH-NIE'"), QByteArray("1\n"));
    }

    void theForecastUsesALaunchUntilItsOwnHistorySuffices() {
        Shop s;
        RUN(s, runForecast);
        QCOMPARE(s.week(2), 0.0);  // never sold: nothing to forecast from
        LaunchAsk ask = s.preview(asking("NEW"))->ask;
        ask.from = kToday + 14;
        QCOMPARE(s.apply("launch.set", "NEW", json(ask)), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray("planned|0\n"));
        QCOMPARE(s.week(1), 0.0);  // before the first day of sale
        QVERIFY(s.week(2) > 5 && s.week(5) > s.week(2));
        QVERIFY(s.week(12) > 0 && s.week(12) < s.week(5));  // on its curve beyond the weeks planned
        QCOMPARE(s.rows("SELECT method FROM forecast_item WHERE sku_id = 30"), QByteArray("launch\n"));
        const double before = s.real("SELECT expected FROM launch_result");
        ask.from = kToday - 21;
        QCOMPARE(s.apply("launch.set", "NEW", json(ask)), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray("waiting|0\n"));
        // Three weeks at three times what was expected: the rest goes up with them.
        for (int t = 0; t < 3; ++t) s.sold(30, 3 - t, 3 * started(t, 400));
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray("early|3\n"));
        QCOMPARE(s.real("SELECT own_share FROM launch_result"), 0.0);
        const double after = s.real("SELECT expected FROM launch_result");
        QVERIFY2(after > 1.4 * before, qPrintable(QString::number(after / before)));
        QVERIFY(std::abs(s.real("SELECT sold FROM launch_result") - 432) < 5);
        QCOMPARE(s.apply("launch.set", "NEW", QStringLiteral("null")), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray());
        QVERIFY(s.rows("SELECT method FROM forecast_item WHERE sku_id = 30") != "launch\n");
        QCOMPARE(s.undo(), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray("early|3\n"));
    }

    void aGrownProductStandsOnItsOwn() {
        Shop s;
        for (int ago = 14; ago >= 1; --ago) s.sold(30, ago, 40);
        RUN(s, runForecast);
        const QByteArray own = s.rows("SELECT mean FROM forecast_point WHERE sku_id = 30");
        const auto made = s.preview(asking("NEW"));
        QVERIFY(made.ok() && made->problem);
        QCOMPARE(made->problem->code, std::string("launch.grown"));
        LaunchAsk ask = asking("NEW");
        ask.from = kToday - 98;
        ask.guess = 5000;
        QCOMPARE(s.apply("launch.set", "NEW", json(ask)), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.state(), QByteArray("done|14\n"));
        QCOMPARE(s.rows("SELECT mean FROM forecast_point WHERE sku_id = 30"), own);
        // Half way between launch and own history both speak.
        Shop half;
        for (int ago = 8; ago >= 1; --ago) half.sold(30, ago, 40);
        ask.from = kToday - 56;
        QCOMPARE(half.apply("launch.set", "NEW", json(ask)), std::string());
        RUN(half, runForecast);
        QCOMPARE(half.real("SELECT own_share FROM launch_result"), 0.5);
        QCOMPARE(half.real("SELECT launch_share FROM forecast_item WHERE sku_id = 30"), 0.5);
        QCOMPARE(
            half.rows(
                "SELECT COUNT(*), MAX(a.launch) > 0, MAX(ABS(p.mean - a.together * (0.5 * a.launch + 0.5 * ((1 - i.last_year_share) * "
                "a.level * a.season * a.lift * a.signal + i.last_year_share * COALESCE(a.last_year * a.last_year_lift, 0))))) < "
                "1e-9 FROM forecast_point p JOIN forecast_part a USING (sku_id, week) JOIN forecast_item i USING (sku_id) WHERE "
                "p.sku_id = 30"),
            QByteArray("13|1|1\n"));
        // Stopped, it no longer counts.
        QJsonObject stopped = QJsonDocument::fromJson(json(ask).toUtf8()).object();
        stopped.insert(QStringLiteral("active"), false);
        QCOMPARE(half.apply("launch.set", "NEW", QString::fromUtf8(QJsonDocument(stopped).toJson())),
                 std::string());
        RUN(half, runForecast);
        QCOMPARE(half.state(), QByteArray());
    }

    void badLaunchesAreRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* key, const char* after, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(after)
                                << QString::fromLatin1(code);
        };
        row("no code", "", R"({"fromDay":20000})", "launch.code");
        row("no day", "NEW", R"({"weeks":8})", "launch.day");
        row("text day", "NEW", R"({"fromDay":"x"})", "launch.day");
        row("weeks", "NEW", R"({"fromDay":20000,"weeks":0})", "launch.weeks");
        row("guess", "NEW", R"({"fromDay":20000,"guess":-1})", "launch.guess");
        row("text guess", "NEW", R"({"fromDay":20000,"guess":"x"})", "launch.guess");
        row("range without guess", "NEW", R"({"fromDay":20000,"guessLow":1,"guessHigh":2})", "launch.range");
        row("range beside guess", "NEW", R"({"fromDay":20000,"guess":5,"guessLow":6,"guessHigh":9})",
            "launch.range");
        row("votes", "NEW", R"({"fromDay":20000,"early":-2})", "launch.early");
        row("no such look-alike", "NEW", R"({"fromDay":20000,"likes":["NOPE"]})", "launch.like");
        row("itself", "NEW", R"({"fromDay":20000,"likes":["NEW"]})", "launch.self");
    }
    void badLaunchesAreRefused() {
        QFETCH(QString, key);
        QFETCH(QString, after);
        QFETCH(QString, code);
        DemandSpace s;
        s.goods(30, "NEW", "");
        QCOMPARE(QString::fromStdString(s.apply("launch.set", key.toStdString(), after)), code);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM launch"), QByteArray("0\n"));
        QVERIFY2(sentence(code.toStdString(), {"a"}) != code, "no sentence");
    }

    void anEmptyWorkspaceHasNothingToTell() {
        DemandSpace s;
        auto book = readLaunchBook(*s.db, Week::of(kToday), nullptr);
        QVERIFY(book.ok());
        LaunchAsk ask = asking("X");
        ask.from = kToday;
        const auto made = previewLaunch(*book, ask);
        QVERIFY(made.ok() && made->problem && made->candidates.empty());
        QCOMPARE(previewLaunch(*book, asking("")).error().code, std::string("launch.code"));
        ask.likes = std::vector<std::string>{"NOPE"};
        QCOMPARE(previewLaunch(*book, ask).error().code, std::string("launch.like"));
        QCOMPARE(previewLaunch(std::string("/no/such/file.roulian"), ask).error().code,
                 std::string("store.missing"));
    }
};

QTEST_GUILESS_MAIN(TestLaunches)
#include "tst_launches.moc"
