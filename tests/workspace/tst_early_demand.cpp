// 接龙 wishes confirmed by a person become early demand; communities heat up and cool down; units of goods.
#include <QTest>

#include "test_space.h"
#include "workspace/compute/community_health.h"
#include "workspace/compute/early_demand.h"
#include "workspace/messages.h"
#include "workspace/tables/table_reader.h"
#include "workspace/work/edits.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

// Two products of different units; a list of four entries of which one became an order.
struct Space : TestSpace {
    Space() {
        sql("INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, status, batch_id) "
            "VALUES (7, 'A-7', 'Honey', '', '盒', '', '', 'fmcg', '', 1), (8, 'A-8', 'Rice', '', 'KG', '', '', 'fmcg', '', 1)");
        sql("INSERT INTO collection(id, kind, title, shop_id, leader, batch_id) VALUES (1, 'jielong', 'Honey list', 1, '', 1)");
        order(1, 1, 0, 1, 1000);
        const char* live[] = {"NULL", "1", "NULL", "NULL"};
        const int daysAgo[] = {2, 2, 30, 3};
        for (int i = 0; i < 4; ++i)
            sql("INSERT INTO collection_entry(id, collection_id, seq, text, submitted_at, state, order_id, batch_id) VALUES (" +
                std::to_string(i + 1) + ", 1, '" + std::to_string(i + 1) + "', 'x', " + at(daysAgo[i]) +
                ", '" + (i == 3 ? "withdrawn" : "live") + "', " + live[i] + ", 1)");
        for (int i = 0; i < 4; ++i)
            sql("INSERT INTO entry_item(id, entry_id, line_no, label, sku_id, qty_milli, confidence, batch_id) VALUES (" +
                std::to_string(i + 1) + ", " + std::to_string(i + 1) + ", 1, 'honey', 7, 5000, 0.95, 1)");
        sql("INSERT INTO entry_item(id, entry_id, line_no, label, sku_id, qty_milli, confidence, batch_id) VALUES "
            "(5, 1, 2, '?', NULL, 1000, 0.3, 1)");
    }
    std::string apply(const char* key, const char* after) {
        std::vector<std::string> tables;
        const Status status = applyAndLog(*db, {{"wish.set", key, QString::fromUtf8(after)}}, {}, tables);
        return status ? std::string() : status.error().code;
    }
    QByteArray wish(int id) {
        return rows("SELECT sku_id, qty_milli, state FROM entry_item WHERE id = " + std::to_string(id));
    }
    void forecast(double mean) {
        const std::string week = std::to_string(Week::of(kToday).n), m = std::to_string(mean);
        sql("DELETE FROM forecast_point; DELETE FROM forecast_item");
        sql("INSERT INTO forecast_item(sku_id, method, demand_class, abc, xyz, weekly_mean, params, scores) VALUES (7, "
            "'ses', 'smooth', 'A', 'X', " +
            m + ", '{}', '{}')");
        for (const int step : {0, 1})
            sql("INSERT INTO forecast_point VALUES (7, " + week + " + " + std::to_string(step) + ", " + m +
                ", 2, 6, 1, 7, 0, 9)");
    }
};

// `count` days that end `daysAgo`, so many messages each, of 100 members.
void days(TestSpace& s, const char* owner, int daysAgo, int count, int messages) {
    for (int i = 0; i < count; ++i)
        s.sql(
            "INSERT INTO community_stat(owner, day, range_days, members_total, members_with_messages, new_members, messages, "
            "batch_id) VALUES ('" +
            std::string(owner) + "', " + day(daysAgo + i) + ", 1, 100, 10, 0, " + std::to_string(messages) +
            ", 1)");
}

}  // namespace

class TestEarlyDemand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wishesAreCorrectedConfirmedAndTakenBack() {
        Space s;
        QCOMPARE(s.apply("5", R"({"state":"confirmed"})"), std::string("wish.no_product"));
        QCOMPARE(s.apply("5", R"({"sku":"no such"})"), std::string("sku.unknown"));
        for (const char* bad : {R"({"qty":0})", R"({"qty":"3"})", R"({"state":"withdrawn"})", "null"})
            QCOMPARE(s.apply("5", bad), std::string("edit.value"));
        QCOMPARE(s.apply("99", R"({"state":"rejected"})"), std::string("edit.value"));
        QCOMPARE(s.wish(5), QByteArray("-|1000|open\n"));
        QCOMPARE(s.apply("5", R"({"sku":"A-8","qty":2500})"), std::string());
        QCOMPARE(s.apply("5", R"({"state":"confirmed"})"), std::string());
        QCOMPARE(s.wish(5), QByteArray("8|2500|confirmed\n"));
        std::vector<std::string> tables;
        for (int i = 0; i < 2; ++i) QVERIFY(undoEdits(*s.db, undoStep(*s.db), tables));
        QCOMPARE(s.wish(5), QByteArray("-|1000|open\n"));
        for (int i = 0; i < 2; ++i) QVERIFY(redoEdits(*s.db, redoStep(*s.db), tables));
        QCOMPARE(s.wish(5), QByteArray("8|2500|confirmed\n"));
        QVERIFY2(s.error.empty(), s.error.c_str());
    }

    // Entry 1 counts: 5 units. Entry 2 became an order, entry 3 is older than 14 days, entry 4 was withdrawn.
    void confirmedWishesAreAFloorOfTheFirstWeek() {
        Space s;
        const std::string points =
            "SELECT mean, lo50, hi50, lo80, hi80, lo95, hi95 FROM forecast_point ORDER BY week";
        s.forecast(4);
        QVERIFY(applyEarlyDemand(*s.db, Week::of(kToday), kToday));
        QCOMPARE(
            s.rows(points),
            QByteArray("4.0|2.0|6.0|1.0|7.0|0.0|9.0\n4.0|2.0|6.0|1.0|7.0|0.0|9.0\n"));  // nothing confirmed
        for (const char* key : {"1", "2", "3", "4"})
            QCOMPARE(s.apply(key, R"({"state":"confirmed"})"), std::string());
        QVERIFY(applyEarlyDemand(*s.db, Week::of(kToday), kToday));
        QCOMPARE(s.rows(points), QByteArray("5.0|5.0|6.0|5.0|7.0|5.0|9.0\n4.0|2.0|6.0|1.0|7.0|0.0|9.0\n"));
        QCOMPARE(s.rows("SELECT json_extract(params, '$.early_wishes') FROM forecast_item"),
                 QByteArray("5.0\n"));
        s.forecast(8);  // expected is more than known: the forecast stays
        QVERIFY(applyEarlyDemand(*s.db, Week::of(kToday), kToday));
        QVERIFY(s.rows(points).startsWith("8.0|5.0|6.0|"));
        TableQuery query;
        query.table = "early_demand";
        query.where["sku"] = "7";
        const auto listed = readTable(*s.db, query, {});
        QVERIFY(listed);
        QCOMPARE((*listed)->count,
                 std::size_t{2});  // entries 1 and 3: the list shows what the window leaves out too
        QVERIFY2(s.error.empty(), s.error.c_str());
    }

    // 20 messages a day after 10: twice as lively. 5 after 10: half. Equal: steady. Nothing for 8 days: silent.
    void communitiesHeatUpAndCoolDown() {
        Space s;
        days(s, "hot", 0, 14, 20), days(s, "hot", 14, 14, 10);
        days(s, "cold", 0, 14, 5), days(s, "cold", 14, 14, 10);
        days(s, "even", 0, 28, 10);
        days(s, "quiet", 0, 8, 0), days(s, "quiet", 8, 20, 10);
        days(s, "new", 0, 3, 10);
        QVERIFY(writeCommunityHealth(*s.db, kToday));
        QCOMPARE(s.rows("SELECT key, trend, delta FROM community_health ORDER BY key"),
                 QByteArray("o:cold|cooling|-0.5\no:even|steady|0.0\no:hot|heating|1.0\no:new|unknown|-\n"
                            "o:quiet|silent|-0.571428571428571\n"));
        // Group lists name the owner, group statistics her userid.
        s.sql("INSERT INTO staff(userid, name, department, batch_id) VALUES ('hot', '小暖', '', 1)");
        s.sql(
            "INSERT INTO community(kind, external_id, name, owner, status, batch_id) VALUES ('wecom_group', '', 'G', '小暖', '', 1)");
        TableQuery groups;
        groups.table = "communities";
        groups.filters["trend"] = statusWord("communities", "trend", "heating").word;
        const auto heating = readTable(*s.db, groups, {});
        QVERIFY(heating);
        QCOMPARE((*heating)->count, std::size_t{1});
        TableQuery query;
        query.table = "community_owners";
        const auto owners = readTable(*s.db, query, {});
        QVERIFY(owners);
        for (std::size_t i = 0; i < (*owners)->count; ++i) {
            const auto* why = std::get_if<QString>(&(*owners)->at(i, (*owners)->spec->columnIndex("why")));
            QVERIFY(why && !why->isEmpty() && !why->contains(QLatin1String("community.why")));
            if ((*owners)->keys[i] == "hot")
                QVERIFY(why->contains(QLatin1String("20")) && why->contains(QLatin1String("10")));
        }
        QVERIFY2(s.error.empty(), s.error.c_str());
    }

    void exportsInFullAreLoggedBesideTheUndoStack() {
        Space s;
        std::vector<std::string> tables;
        QCOMPARE(s.apply("1", R"({"state":"confirmed"})"), std::string());
        const auto before = undoStep(*s.db).group;
        QVERIFY(applyAndLog(*s.db, {{"privacy.export", "customers", QStringLiteral(R"({"value":"c.xlsx"})")}},
                            QStringLiteral("audit"), tables));
        QCOMPARE(s.rows("SELECT key, reason FROM edit_log WHERE kind = 'privacy.export'"),
                 QByteArray("customers|audit\n"));
        QCOMPARE(undoStep(*s.db).group, before);  // what has left cannot be taken back
    }

    void quantitiesCarryTheUnitOfTheirGoods() {
        QCOMPARE(unitWord("Pcs"), unitWord("件"));
        QCOMPARE(unitWord("kg"), unitWord("公斤"));
        QVERIFY(unitWord("盒") != unitWord("件"));
        QCOMPARE(unitWord("樘"), QStringLiteral("樘"));  // not known: as it was written
        QVERIFY(!unitWord("").isEmpty());
        const QString said = sentence("decision.buy.open", {"Honey", "$milli:60000", "", "$day:20000"}, "盒");
        QVERIFY2(said.contains(QStringLiteral("60 ") + unitWord("盒")), qPrintable(said));
        QCOMPARE(shownByUnit({{QStringLiteral("kg"), 35.5}, {QStringLiteral("boxes"), 1200}}, 1),
                 QStringLiteral("1,200.0 boxes · 35.5 kg"));
        QVERIFY(shownByUnit({{QStringLiteral("a"), 1},
                             {QStringLiteral("b"), 1},
                             {QStringLiteral("c"), 1},
                             {QStringLiteral("d"), 1}})
                    .startsWith(QLatin1Char('4')));

        Space s;
        s.sql(
            "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (7, 100, 'set', 3, '', '', 0)");
        TableQuery query;
        query.table = "overrides";
        const auto one = readTable(*s.db, query, {});
        QVERIFY(one && (*one)->goodsUnit);
        QCOMPARE(*(*one)->goodsUnit, unitWord("盒"));
        s.sql(
            "INSERT INTO forecast_override(sku_id, week, op, amount, reason, person, made_at) VALUES (8, 100, 'set', 3, '', '', 0)");
        const auto both = readTable(*s.db, query, {});
        QVERIFY(both && (*both)->goodsUnit);
        QVERIFY((*both)->goodsUnit->isEmpty());
        query.table = "wishes";
        const auto wishes = readTable(*s.db, query, {});
        QVERIFY(wishes && (*wishes)->count == 5);
    }
};

QTEST_GUILESS_MAIN(TestEarlyDemand)
#include "tst_early_demand.moc"
