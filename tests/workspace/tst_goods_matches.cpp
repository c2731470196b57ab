// Listings without a SKU: suggested, accepted with their factor, refused, made a bundle; all of it taken back.
#include <QJsonObject>
#include <QTest>

#include "test_space.h"
#include "workspace/compute/graph.h"
#include "workspace/work/edits.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Space : TestSpace {
    Space() {
        sku(7, "H250", "百花蜂蜜", "250g", 2990);
        sku(8, "YZ", "蜂蜜柚子茶", "1kg", 3900);
        sku(9, "CUP", "手绘马克杯", "350ml", 3900);
        order(1, 1, 0, 3, 5800);
    }
    void sku(int id, const char* code, const char* name, const char* spec, int fen) {
        sql("INSERT INTO sku(id, code, name, spec, unit, barcode, category, selling_way, price_fen, status, batch_id) VALUES (" +
            std::to_string(id) + ", '" + code + "', '" + name + "', '" + spec + "', '', '', '', '', " +
            std::to_string(fen) + ", 'active', 1)");
    }
    // One line of 3 pieces of it.
    void listing(int id, const char* title) {
        sql("INSERT INTO sku_alias(id, shop_id, merchant_code, external_sku_id, title, spec, batch_id) VALUES (" +
            std::to_string(id) + ", 1, '', '', '" + title + "', '', 1)");
        sql("INSERT INTO order_line(order_id, line_no, sub_order_no, alias_id, title, spec, qty_milli, refund_qty_milli, amount_fen, "
            "after_sale, after_sale_text, is_gift, is_presale, batch_id) VALUES (1, " +
            std::to_string(id) + ", '', " + std::to_string(id) + ", '" + title +
            "', '', 3000, 0, 17400, 'none', '', 0, 0, 1)");
    }
    std::string apply(const char* kind, const char* key, const char* after) {
        std::vector<std::string> tables;
        const Status status = applyAndLog(*db, {{kind, key, QString::fromUtf8(after)}}, {}, tables);
        return status ? std::string() : status.error().code;
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
};

constexpr const char* kFirst =
    "SELECT m.alias_id, COALESCE(k.code, '+'), m.qty_factor_milli, m.certain FROM goods_match m LEFT JOIN sku k ON k.id = m.sku_id "
    "WHERE m.rank = 1 ORDER BY 1";

}  // namespace

class TestGoodsMatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listingsGetSuggestions() {
        Space s;
        s.listing(1, "【限时特价】百花蜂蜜250克*2 包邮");
        s.listing(2, "蜂蜜柚子茶 2斤");
        s.listing(3, "羊毛围巾");
        s.listing(4, "百花蜂蜜 1000g");
        const auto result = s.run(&runMatches);
        QVERIFY2(result.ok(), result ? "" : result.error().code.c_str());
        // 4: four times the weight may be four of it or another pack: never certain.
        QCOMPARE(
            s.rows(
                "SELECT m.alias_id, k.code, m.qty_factor_milli FROM goods_match m JOIN sku k ON k.id = m.sku_id WHERE m.certain ORDER BY 1"),
            QByteArray("1|H250|2000\n2|YZ|1000\n"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM goods_match WHERE alias_id = 4 AND certain"),
                 QByteArray("0\n"));
        QCOMPARE(s.rows("SELECT COUNT(*) FROM goods_match WHERE alias_id = 3"), QByteArray("0\n"));
        QCOMPARE(result->summary[QLatin1String("waiting")].toInt(), 4);
        QCOMPARE(result->summary[QLatin1String("certain")].toInt(), 2);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sku_alias WHERE sku_id IS NOT NULL"),
                 QByteArray("0\n"));  // nothing is linked by itself
        RUN(s, &runMatches);          // again: the same
        QCOMPARE(s.rows("SELECT COUNT(*) FROM goods_match WHERE certain"), QByteArray("2\n"));
    }

    void acceptedFactorCountsInDemand() {
        Space s;
        s.listing(1, "百花蜂蜜250克*2");
        const char* demand = "SELECT sku_id, qty_milli FROM demand_line";
        QCOMPARE(s.rows(demand), QByteArray("-|3000\n"));
        QCOMPARE(s.apply("alias.link", "1", R"({"sku":"H250","factor":2000})"), std::string());
        QCOMPARE(s.rows(demand), QByteArray("7|6000\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(demand), QByteArray("-|3000\n"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows(demand), QByteArray("7|6000\n"));
        QCOMPARE(s.apply("alias.link", "1", R"({"sku":"YZ"})"),
                 std::string());  // a correction says its own factor
        QCOMPARE(s.rows(demand), QByteArray("8|3000\n"));
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(demand), QByteArray("7|6000\n"));
        QCOMPARE(s.apply("alias.link", "1", R"({"sku":"H250","factor":0})"), std::string("edit.value"));
        QCOMPARE(s.apply("alias.link", "1", R"({"sku":"nothing"})"), std::string("edit.value"));
        QCOMPARE(s.rows(demand), QByteArray("7|6000\n"));
    }

    void bundleBecomesASkuOfItsParts() {
        Space s;
        s.listing(1, "百花蜂蜜250g*2+手绘马克杯350ml");
        s.listing(2, "手绘马克杯350ml+百花蜂蜜250g*2");
        RUN(s, &runMatches);
        QCOMPARE(s.rows("SELECT sku_id, certain, parts FROM goods_match WHERE alias_id = 1 AND rank = 1"),
                 QByteArray(R"(-|0|[{"qty":2000,"sku":"H250"},{"qty":1000,"sku":"CUP"}])"
                            "\n"));
        const char* state =
            "SELECT k.code, b.use, p.code, l.numerator_milli FROM sku_alias a JOIN sku k ON k.id = a.sku_id JOIN bom b ON b.parent_sku_id = k.id "
            "JOIN bom_line l ON l.bom_id = b.id JOIN sku p ON p.id = l.sku_id ORDER BY a.id, l.seq";
        const char* parts = R"({"parts":[{"sku":"H250","qty":2000},{"sku":"CUP","qty":1000}]})";
        const QByteArray one("TZ1|bundle|H250|2000\nTZ1|bundle|CUP|1000\n");
        QCOMPARE(s.apply("alias.link", "1", parts), std::string());
        QCOMPARE(s.rows(state), one);
        // The other shop's listing of the same parts is the same SKU.
        QCOMPARE(s.apply("alias.link", "2", parts), std::string());
        QCOMPARE(s.rows(state), one + one);
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows(state), one);
        QCOMPARE(s.undo(), std::string());
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sku"), QByteArray("3\n"));
        QCOMPARE(s.rows("SELECT (SELECT COUNT(*) FROM bom) + (SELECT COUNT(*) FROM bom_line)"),
                 QByteArray("0\n"));
        QCOMPARE(s.redo(), std::string());
        QCOMPARE(s.rows(state), one);
        QCOMPARE(s.apply("alias.link", "1", "null"), std::string());  // unlinked: the bundle goes too …
        QCOMPARE(s.rows("SELECT COUNT(*) FROM sku"), QByteArray("3\n"));
        QCOMPARE(s.undo(), std::string());  // … and comes back
        QCOMPARE(s.rows(state), one);
        QCOMPARE(s.apply("alias.link", "2", R"({"parts":[{"sku":"H250","qty":0}]})"),
                 std::string("edit.value"));
        QCOMPARE(s.apply("alias.link", "2", R"({"parts":[{"sku":"H250"},{"sku":"H250"}]})"),
                 std::string("edit.value"));
    }

    void refusedSuggestionsStayAway() {
        Space s;
        s.listing(1, "蜂蜜柚子茶 2斤");
        RUN(s, &runMatches);
        QCOMPARE(s.apply("match.refuse", "1:YZ", R"({"refused":true})"), std::string());
        RUN(s, &runMatches);
        QCOMPARE(s.rows("SELECT COUNT(*) FROM goods_match WHERE sku_id = 8"), QByteArray("0\n"));
        QCOMPARE(s.undo(), std::string());
        RUN(s, &runMatches);
        QCOMPARE(s.rows(kFirst), QByteArray("1|YZ|1000|1\n"));
        for (const char* key : {"1", "1:", "x:YZ", "99:YZ"})
            QCOMPARE(s.apply("match.refuse", key, R"({"refused":true})"), std::string("edit.value"));
    }
};

QTEST_APPLESS_MAIN(TestGoodsMatches)
#include "tst_goods_matches.moc"
