// What a person teaches the reader: mappings remembered by header, values read as others, corrected rows; and the
// guess from the values that saves her most of the work.
#include <QTemporaryDir>
#include <QTest>

#include "collect.h"
#include "exchange/io/memory_source.h"
#include "exchange/recipe/registry.h"
#include "exchange/recipe/saved_mapping.h"

using namespace roulian;
using namespace roulian::exchange;
using namespace roulian::exchange::test;

namespace {

std::string fieldOf(const Recipe& recipe, const std::string& header) {
    for (const ColumnChoice& column : recipe.columns)
        if (column.header == header) return column.field;
    return "?";
}

std::shared_ptr<MemoryTable> table(std::vector<std::vector<std::string>> rows) {
    auto out = std::make_shared<MemoryTable>();
    out->name = "自家表.csv";
    std::int64_t no = 1;
    for (auto& cells : rows) out->rows.push_back({no++, std::move(cells)});
    return out;
}

InspectOptions asOrders(std::shared_ptr<const MemoryTable> rows) {
    InspectOptions options;
    options.formatId = "mapped_orders";
    options.open.memory = std::move(rows);
    options.now = testNow();
    return options;
}

}  // namespace

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fingerprintIgnoresOrderAndSpelling() {
        const std::vector<std::string> a{"订单号", "数量", "金额(元)"}, b{" 金额（元）", "订单号", "*数量"},
            c{"订单号", "数量"};
        QCOMPARE(headerFingerprint(a), headerFingerprint(b));
        QVERIFY(headerFingerprint(a) != headerFingerprint(c));
        const std::vector<std::string> title{"九月对账单", ""};
        QVERIFY(headerFingerprint(title).empty());
    }

    void mappingSurvivesItsFile() {
        SavedMapping mapping{
            "门店手工单", "mapped_orders", {"单据", "几件", "买的啥"}, {{"单据", "orderNo"}, {"买的啥", ""}}};
        const auto back = parseMapping(mappingJson(mapping));
        QVERIFY(back);
        QCOMPARE(back->name, mapping.name);
        QCOMPARE(back->headers, mapping.headers);
        QVERIFY(back->fields == mapping.fields);
    }

    void badMappingFiles_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("noise") << QByteArray("no json") << "mapping.invalid";
        QTest::newRow("another json") << QByteArray("{\"a\":1}") << "mapping.invalid";
        QTest::newRow("newer") << QByteArray("{\"roulianMapping\":99}") << "mapping.newer";
        QTest::newRow("format") << QByteArray(R"({"roulianMapping":1,"format":"x","headers":["a","b"]})")
                                << "file.format.unknown";
        QTest::newRow("headers") << QByteArray(
                                        R"({"roulianMapping":1,"format":"mapped_orders","headers":["a"]})")
                                 << "mapping.invalid";
        QTest::newRow("field")
            << QByteArray(
                   R"({"roulianMapping":1,"format":"mapped_orders","headers":["a","b"],"fields":{"a":"nonsense"}})")
            << "mapping.invalid";
    }
    void badMappingFiles() {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto mapping = parseMapping(json.toStdString());
        QVERIFY(!mapping);
        QCOMPARE(QString::fromStdString(mapping.error().code), code);
    }

    void shapesOfValuesNameColumns() {
        const auto rows =
            table({{"单据", "什么时候", "拿货人电话", "送到哪", "东西", "几件", "钱", "进展", "包裹"},
                   {"202609010001", "2026-09-01 10:00:00", "13800138001", "浙江省杭州市余杭区文一西路1号",
                    "高山云雾茶礼盒", "2", "59.80", "待发货", "SF1234567890123"},
                   {"202609010002", "2026-09-01 10:05:00", "139****8002", "上海市上海市徐汇区龙腾大道2号",
                    "手工桂花糕六枚装", "1", "29.90", "已完成", "SF1234567890124"},
                   {"202609010003", "2026-09-02 08:00:00", "13700138003", "江苏省南京市鼓楼区中山路3号",
                    "高山云雾茶礼盒", "3", "89.70", "待发货", "SF1234567890125"}});
        const auto seen = inspect({}, asOrders(rows));
        QVERIFY(seen);
        const Recipe& recipe = seen->recipe;
        QCOMPARE(fieldOf(recipe, "单据"), "orderNo");
        QCOMPARE(fieldOf(recipe, "什么时候"), "createdAt");
        QCOMPARE(fieldOf(recipe, "拿货人电话"), "receiver.phone");
        QCOMPARE(fieldOf(recipe, "送到哪"), "receiver.address");
        QCOMPARE(fieldOf(recipe, "东西"), "title");
        QCOMPARE(fieldOf(recipe, "几件"), "qty");
        QCOMPARE(fieldOf(recipe, "钱"), "amount");
        QCOMPARE(fieldOf(recipe, "进展"), "status");
        QCOMPARE(fieldOf(recipe, "包裹"), "waybill");
        for (const ColumnChoice& column : recipe.columns)
            if (column.header == "拿货人电话") QVERIFY(column.personal);
    }

    void rememberedMappingIsApplied() {
        const auto rows =
            table({{"九月", ""}, {"单据", "备", "几件"}, {"A-1", "高山茶", "2"}, {"A-2", "桂花糕", "1"}});
        InspectOptions options = asOrders(rows);
        options.formatId.clear();
        auto before = inspect({}, options);
        QVERIFY(before && !before->recognised);
        options.mappings = {{"手工单",
                             "mapped_orders",
                             {"几件", "单据", "备"},
                             {{"单据", "orderNo"}, {"备", "title"}, {"几件", "qty"}}}};
        const auto seen = inspect({}, options);
        QVERIFY(seen && seen->recognised);
        QCOMPARE(seen->candidates.front().reasonCode, "recognise.remembered");
        QCOMPARE(seen->candidates.front().reasonArgs, std::vector<std::string>{"手工单"});
        QCOMPARE(seen->recipe.headerRow, 2);
        QVERIFY(seen->missingFields.empty());
        Collected got;
        const auto summary = readRecords({}, seen->recipe, got);
        QVERIFY(summary);
        QCOMPARE(summary->rowsOk, 2);
        const auto orders = got.all<OrderRecord>();
        QCOMPARE(orders.size(), std::size_t(2));
        QCOMPARE(orders[1]->lines.front().title, "桂花糕");
    }

    void taughtValuesAreRead() {
        const auto rows = table({{"订单号", "数量", "商品"}, {"A-1", "一打", "茶"}, {"A-2", "3", "茶"}});
        InspectOptions options = asOrders(rows);
        auto seen = inspect({}, options);
        QVERIFY(seen);
        Collected bad;
        QCOMPARE(readRecords({}, seen->recipe, bad)->rowsError, 1);
        options.readAs = {{"mapped_orders", "qty", "一打", "12"}, {"other_format", "qty", "3", "4"}};
        seen = inspect({}, options);
        QVERIFY(seen);
        Collected good;
        QCOMPARE(readRecords({}, seen->recipe, good)->rowsError, 0);
        const auto orders = good.all<OrderRecord>();
        QCOMPARE(orders[0]->lines.front().qty.milli, 12000);
        QCOMPARE(orders[1]->lines.front().qty.milli, 3000);
    }

    void correctedRowsKeepTheirNumbers() {
        auto rows = std::make_shared<MemoryTable>();
        rows->name = "orders.csv";
        rows->rows = {{1, {"订单号", "数量"}}, {17, {"A-1", "many"}}, {40, {"A-2", "2"}}};
        const auto seen = inspect({}, asOrders(rows));
        QVERIFY(seen);
        Collected got;
        const auto summary = readRecords({}, seen->recipe, got);
        QVERIFY(summary);
        QCOMPARE(summary->rowsRead, 2);
        QCOMPARE(summary->rowsError, 1);
        QCOMPARE(got.issues.front().row, 17);
        QCOMPARE(got.issues.front().file, "orders.csv");
        QCOMPARE(got.records.front().rowNo, 40);
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
