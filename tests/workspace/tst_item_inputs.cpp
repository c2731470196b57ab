// What a forecast takes beside sales: the planner's word on single weeks, and signals of the communities.
#include <QTest>

#include "demand_space.h"
#include "workspace/compute/item_inputs.h"
#include "workspace/messages.h"
#include "workspace/tables/table_reader.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

// 60 weeks of 100, once 900, ten weeks ago.
struct Spike : DemandSpace {
    Spike() {
        goods(1, "A-1", "");
        for (int ago = 1; ago <= 60; ++ago) sold(1, ago, ago == 10 ? 900 : 98 + (ago * 7) % 5);
    }
    std::string key(int ago) const { return "1:" + std::to_string(week(ago).n); }
    QByteArray at(int ago) {
        return rows("SELECT found, mark, ROUND(used) FROM demand_week WHERE week = " +
                    std::to_string(week(ago).n));
    }
};

// Talk of a product moves its demand two weeks later.
struct Talk : DemandSpace {
    explicit Talk(bool leads) {
        goods(1, "A-1", "");
        sql("INSERT INTO community(id, kind, external_id, name, owner, status, batch_id) VALUES (1, 'group', 'g', 'G', '', '', 1)");
        unsigned seed = 5;
        std::vector<int> mentions(84);
        for (int ago = 80; ago >= 1; --ago) {
            seed = seed * 1664525u + 1013904223u;
            mentions[static_cast<std::size_t>(ago)] =
                (seed >> 24) % 7 == 0 ? 60 : 3 + static_cast<int>((seed >> 16) % 4);
        }
        for (int ago = 80; ago >= 1; --ago) {
            const int day = week(ago).monday().n + 1;
            sql("INSERT INTO talk_day(id, community_id, day, messages, senders, own_messages, questions, complaints, jielong, "
                "system_messages, revoked, batch_id) VALUES (" +
                std::to_string(ago) + ", 1, " + std::to_string(day) + ", 100, 20, 0, 10, 0, 0, 0, 0, 1)");
            sql("INSERT INTO talk_mention(talk_day_id, word, sku_id, messages, batch_id) VALUES (" +
                std::to_string(ago) + ", 'w', 1, " + std::to_string(mentions[static_cast<std::size_t>(ago)]) +
                ", 1)");
            seed = seed * 1664525u + 1013904223u;
            const double heat = ago + 2 <= 80 && leads ? mentions[static_cast<std::size_t>(ago + 2)] : 0;
            sold(1, ago, static_cast<int>((200 + (seed >> 16) % 20) * (heat > 40 ? 2.0 : 1.0)));
        }
    }
};

}  // namespace

class TestItemInputs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekIsUsedAsRecordedOrLeftOut() {
        Spike s;
        RUN(s, runForecast);
        QCOMPARE(s.at(10).left(16), QByteArray("outlier|outlier|"));
        const double automatic =
            s.real("SELECT used FROM demand_week WHERE week = " + std::to_string(Spike::week(10).n));
        QVERIFY(automatic < 200);
        QCOMPARE(s.apply("clean.set", s.key(10), QStringLiteral(R"({"choice":"keep"})"),
                         QStringLiteral("真实团购")),
                 std::string());
        RUN(s, runForecast);
        QCOMPARE(s.at(10), QByteArray("outlier|keep|900.0\n"));
        QCOMPARE(s.real("SELECT automatic FROM demand_week WHERE mark = 'keep'"), automatic);
        QCOMPARE(s.rows("SELECT choice, reason FROM clean_choice"), QByteArray("keep|真实团购\n"));
        QCOMPARE(s.apply("clean.set", s.key(10), QStringLiteral(R"({"choice":"drop"})")), std::string());
        RUN(s, runForecast);
        QVERIFY(s.at(10).startsWith("outlier|drop|"));
        QVERIFY(s.real("SELECT used FROM demand_week WHERE mark = 'drop'") < 120);
        // An ordinary week can be left out as well.
        QCOMPARE(s.apply("clean.set", s.key(3), QStringLiteral(R"({"choice":"drop"})")), std::string());
        RUN(s, runForecast);
        QVERIFY(s.at(3).startsWith("|drop|"));
        QCOMPARE(s.undo() + s.undo(), std::string());
        RUN(s, runForecast);
        QCOMPARE(s.at(10), QByteArray("outlier|keep|900.0\n"));  // the reason stays with it
        QCOMPARE(s.rows("SELECT reason FROM clean_choice"), QByteArray("真实团购\n"));
        QCOMPARE(s.undo(), std::string());
        RUN(s, runForecast);
        QVERIFY(s.at(10).startsWith("outlier|outlier|"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.apply("clean.set", s.key(10), QStringLiteral("null")), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM clean_choice"), QByteArray("0\n"));
    }

    // The last week's sales lie far above: said to be real, the forecast follows.
    void theNextForecastFollowsTheChoice() {
        Spike s;
        for (int ago = 1; ago <= 3; ++ago) s.sold(1, ago, 500);
        RUN(s, runForecast);
        const double followed = s.real("SELECT SUM(mean) FROM forecast_point");
        for (int ago = 1; ago <= 3; ++ago)
            QCOMPARE(s.apply("clean.set", s.key(ago), QStringLiteral(R"({"choice":"drop"})")), std::string());
        RUN(s, runForecast);
        const double dropped = s.real("SELECT SUM(mean) FROM forecast_point");
        QVERIFY2(dropped < 0.7 * followed, qPrintable(QString::number(dropped / followed)));
    }

    void badChoicesAreRefused() {
        Spike s;
        RUN(s, runForecast);
        const QString keep = QStringLiteral(R"({"choice":"keep"})");
        QCOMPARE(s.apply("clean.set", "1", keep), std::string("edit.value"));
        QCOMPARE(s.apply("clean.set", "a:b", keep), std::string("edit.value"));
        QCOMPARE(s.apply("clean.set", s.key(10), QStringLiteral(R"({"choice":"maybe"})")),
                 std::string("clean.choice"));
        QCOMPARE(s.apply("clean.set", s.key(-4), keep), std::string("clean.week"));
        QCOMPARE(s.apply("clean.set", "99:" + std::to_string(Spike::week(3).n), keep),
                 std::string("clean.week"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM edit_log"), QByteArray("0\n"));
    }

    void talkThatLeadsDemandIsUsedAndItsGainShown() {
        Talk s(true);
        RUN(s, runForecast);
        QCOMPARE(s.rows("SELECT used, lag_weeks FROM forecast_signal WHERE name = 'mentions'"),
                 QByteArray("1|2\n"));
        QVERIFY(s.real("SELECT gain FROM forecast_signal WHERE name = 'mentions'") > 0.05);
        QVERIFY(s.real("SELECT effect FROM forecast_signal WHERE name = 'mentions'") > 1.3);
        // The talk of last week is loud: demand of next week follows it.
        const std::string next = std::to_string(Week::of(kToday).n + 1);
        const double quiet = s.real("SELECT mean FROM forecast_point WHERE week = " + next);
        s.sql("UPDATE talk_mention SET messages = 60 WHERE talk_day_id = 1");
        RUN(s, runForecast);
        const double loud = s.real("SELECT mean FROM forecast_point WHERE week = " + next);
        QVERIFY2(loud > 1.2 * quiet, qPrintable(QString::number(loud / quiet)));
    }

    void talkThatSaysNothingIsNotUsed() {
        Talk s(false);
        RUN(s, runForecast);
        // Chance may lend it a trace of gain, never a say: used means that the backtest got better.
        QCOMPARE(s.rows("SELECT COUNT(*) FROM forecast_signal WHERE used AND (gain IS NULL OR gain <= 0)"),
                 QByteArray("0\n"));
        QCOMPARE(s.rows("SELECT used FROM forecast_signal WHERE name = 'questions'"),
                 QByteArray("0\n"));  // always the same
        Talk without(false);
        without.sql("DELETE FROM talk_mention; DELETE FROM talk_day");
        RUN(without, runForecast);
        QCOMPARE(without.rows("SELECT COUNT(*) FROM forecast_signal"), QByteArray("0\n"));
        const double with = s.real("SELECT SUM(mean) FROM forecast_point"),
                     alone = without.real("SELECT SUM(mean) FROM forecast_point");
        QVERIFY2(std::abs(with / alone - 1) < 0.03, qPrintable(QString::number(with / alone)));
    }

    void signalsAreCountedByWeekAndProduct() {
        DemandSpace s;
        s.goods(1, "A-1", "");
        s.goods(2, "A-2", "");
        for (int sku = 1; sku <= 2; ++sku)
            for (int ago = 1; ago <= 20; ++ago) s.sold(sku, ago, 10);
        s.sql(
            "INSERT INTO community(id, kind, external_id, name, owner, status, batch_id) VALUES (1, 'group', 'g', 'G', '', '', 1)");
        s.sql(
            "INSERT INTO collection(id, kind, title, shop_id, leader, batch_id) VALUES (1, 'jielong', 'L', 1, '', 1)");
        for (int ago = 1; ago <= 20; ++ago) {
            if (ago == 7) continue;  // nobody exported that week
            const std::string id = std::to_string(ago),
                              day = std::to_string(DemandSpace::week(ago).monday().n + 2);
            s.sql(
                "INSERT INTO talk_day(id, community_id, day, messages, senders, own_messages, questions, complaints, jielong, "
                "system_messages, revoked, batch_id) VALUES (" +
                id + ", 1, " + day + ", 50, 9, 0, 8, 0, 0, 0, 0, 1)");
            if (ago % 2 == 0)
                s.sql("INSERT INTO talk_mention(talk_day_id, word, sku_id, messages, batch_id) VALUES (" +
                      id + ", 'a', 1, 3, 1), (" + id + ", 'b', 2, 1, 1)");
            s.sql(
                "INSERT INTO collection_entry(id, collection_id, seq, text, submitted_at, state, batch_id) VALUES (" +
                id + ", 1, '" + id + "', 'x', " + day + " * 86400, '" + (ago == 4 ? "withdrawn" : "live") +
                "', 1)");
            s.sql(
                "INSERT INTO entry_item(entry_id, line_no, label, sku_id, qty_milli, confidence, state, batch_id) VALUES (" +
                id + ", 1, 'x', 1, 2500, 1, '" + (ago == 6 ? "rejected" : "open") + "', 1)");
            s.sql("INSERT INTO live_session(account, started_at, name, viewers, batch_id) VALUES ('c', " +
                  day + " * 86400, 'n', 1000, 1)");
        }
        std::vector<forecast::Item> items(2);
        for (int i = 0; i < 2; ++i) {
            items[static_cast<std::size_t>(i)].key = i + 1;
            items[static_cast<std::size_t>(i)].history = {DemandSpace::week(20),
                                                          std::vector<double>(20, 10.0)};
        }
        QVERIFY(addSignals(*s.db, items, Week::of(kToday)).ok());
        const auto of = [&](std::size_t item, const char* name) -> const forecast::Signal* {
            for (const forecast::Signal& x : items[item].signals)
                if (x.name == name) return &x;
            return nullptr;
        };
        const auto* mentions = of(0, "mentions");
        QVERIFY(mentions);
        QCOMPARE(mentions->start, DemandSpace::week(20));
        QCOMPARE(mentions->values[0], 3.0);
        QCOMPARE(mentions->values[1], 0.0);            // talk, but not of it
        QVERIFY(std::isnan(mentions->values[13]));     // no talk on file
        QCOMPARE(of(0, "questions")->values[0], 6.0);  // 8 questions, 3 of 4 mentions
        QCOMPARE(of(1, "questions")->values[0], 2.0);
        QCOMPARE(of(0, "signups")->values[0], 2.5);
        QCOMPARE(of(0, "signups")->values[14], 0.0);  // rejected
        QVERIFY(!of(1, "signups"));                   // never asked for
        QCOMPARE(of(1, "viewers")->values[0], 1000.0);
        QVERIFY(!mentions->knownAhead);
        // Too few weeks say nothing.
        std::vector<forecast::Item> young(1);
        young[0].key = 1;
        young[0].history = {DemandSpace::week(8), std::vector<double>(8, 10.0)};
        QVERIFY(addSignals(*s.db, young, Week::of(kToday)).ok());
        QVERIFY(young[0].signals.empty());
    }
};

QTEST_GUILESS_MAIN(TestItemInputs)
#include "tst_item_inputs.moc"
