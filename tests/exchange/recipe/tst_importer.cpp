// Recognition under disturbance, every kind of bad row, and what is said about whole files.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

#include "dump.h"
#include "exchange/recipe/codes.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

using namespace roulian;
using namespace roulian::exchange;
using namespace roulian::exchange::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::vector<std::string> kHeader{
    "订单号",           "订单下单时间", "订单状态",        "支付时间",           "收件人手机",
    "订单实际支付金额", "商品名称",     "SKU编码(自定义)", "商品实际价格(总共)", "商品数量"};

std::vector<std::string> good(const std::string& no, const std::string& amount = "40.00") {
    return {no,
            "2026-08-05 09:30:00",
            "待发货",
            "2026-08-05 09:31:00",
            "13900000001",
            amount,
            "青禾里燕麦",
            "QHL-OAT",
            "40.00",
            "1"};
}

class TestImporter : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    std::string write(const Rows& rows, const char* name = "orders.csv", const char* newline = "\r\n") {
        QByteArray bytes;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                bytes += QByteArray(i > 0 ? "," : "") + QByteArray::fromStdString(row[i]);
            bytes += newline;
        }
        return writeBytes(bytes, name);
    }
    std::string writeBytes(const QByteArray& bytes, const char* name) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return path.toStdString();
    }

private Q_SLOTS:
    // Every table format: names in any order, one unknown column, two title rows above.
    void disturbedHeaders_data() {
        QTest::addColumn<QString>("format");
        for (const Profile& p : profiles())
            if (p.jsonKeys.empty() && p.textBegins.empty())
                QTest::newRow(p.id.c_str()) << QString::fromStdString(p.id);
    }
    void disturbedHeaders() {
        QFETCH(QString, format);
        const Profile* profile = findProfile(format.toStdString());
        std::vector<std::string> header;
        for (const ColumnRule& rule : profile->columns)
            if (rule.usual && !rule.names.empty()) header.push_back(rule.names.front());
        for (const auto& group : profile->variants.front().fingerprint)
            if (std::find(header.begin(), header.end(), group.front()) == header.end())
                header.push_back(group.front());
        std::mt19937 random(7);
        for (int round = 0; round < 5; ++round) {
            std::shuffle(header.begin(), header.end(), random);
            std::vector<std::string> extended = header;
            extended.insert(extended.begin() + 1, "自己加的一列");
            Rows rows{{"导出说明", ""}, {"第二行标题"}, extended};
            if (profile->headerRows == 2) rows.push_back(extended);
            rows.push_back(std::vector<std::string>(extended.size(), "1"));
            const std::string path = write(rows);
            const auto inspection = inspect(path);
            QVERIFY(inspection.ok());
            QVERIFY(!inspection->candidates.empty());
            QCOMPARE(QString::fromStdString(inspection->candidates[0].formatId), format);
            QCOMPARE(inspection->recognised, !profile->manual);
            QCOMPARE(inspection->recipe.headerRow, std::int64_t{3});
            for (const ColumnRule& rule : profile->columns) {
                if (!rule.required) continue;
                QVERIFY2(std::any_of(inspection->recipe.columns.begin(), inspection->recipe.columns.end(),
                                     [&](const ColumnChoice& c) { return c.field == rule.field; }),
                         rule.field.c_str());
            }
            if (profile->extraColumns.empty())
                QCOMPARE(inspection->unusedColumns, std::vector<std::string>{"自己加的一列"});
        }
    }
    void badRows_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("error");
        QTest::newRow("no order number") << 0 << QString() << QStringLiteral("row.value.missing") << true;
        QTest::newRow("damaged number")
            << 0 << QStringLiteral("3.72E+18") << QStringLiteral("row.id.damaged") << true;
        QTest::newRow("needed time") << 1 << QStringLiteral("昨天") << QStringLiteral("row.time.invalid")
                                     << true;
        QTest::newRow("unknown status")
            << 2 << QStringLiteral("天知道") << QStringLiteral("status.unknown") << false;
        QTest::newRow("other time") << 3 << QStringLiteral("2026-99-99") << QStringLiteral("row.time.invalid")
                                    << false;
        QTest::newRow("phone") << 4 << QStringLiteral("见备注") << QStringLiteral("phone.unreadable")
                               << false;
        QTest::newRow("money") << 5 << QStringLiteral("面议") << QStringLiteral("row.money.invalid") << true;
        QTest::newRow("no title") << 6 << QStringLiteral("——") << QStringLiteral("row.value.missing") << true;
        QTest::newRow("quantity") << 9 << QStringLiteral("两件") << QStringLiteral("row.quantity.invalid")
                                  << true;
    }
    void badRows() {
        QFETCH(int, column);
        QFETCH(QString, cell);
        QFETCH(QString, code);
        QFETCH(bool, error);
        auto bad = good("3727000000000000002");
        bad[static_cast<std::size_t>(column)] = cell.toStdString();
        const ReadFile f =
            readFile(write({kHeader, good("3727000000000000001"), bad, good("3727000000000000003")}));
        QCOMPARE(f.error, std::string());
        QCOMPARE(f.summary.rowsOk, std::int64_t{error ? 2 : 3});
        QCOMPARE(f.summary.rowsError, std::int64_t{error ? 1 : 0});
        QCOMPARE(f.got.records.size(), error ? std::size_t{2} : std::size_t{3});
        const Issue* issue = f.got.find(code.toStdString());
        QVERIFY(issue != nullptr);
        QCOMPARE(issue->severity, error ? Severity::Error : Severity::Warning);
        QCOMPARE(issue->file, std::string("orders.csv"));
        QCOMPARE(issue->row, std::int64_t{3});
        QCOMPARE(issue->column, kHeader[static_cast<std::size_t>(column)]);
        // A phone never travels in an issue; the raw row goes with it for the file's own list.
        QCOMPARE(issue->value, column == 4 || column == 6 ? std::string() : cell.toStdString());
        const auto index = static_cast<std::size_t>(issue - f.got.issues.data());
        QCOMPARE(f.got.rawRows[index].size(), kHeader.size());
        if (!error) return;
        QCOMPARE(std::get<OrderRecord>(f.got.records[1].record).orderNo, std::string("3727000000000000003"));
    }
    void unknownStatusKeepsItsWord() {
        auto row = good("1");
        row[2] = "天知道";
        const ReadFile f = readFile(write({kHeader, row}));
        const auto& order = std::get<OrderRecord>(f.got.records.at(0).record);
        QCOMPARE(order.status, OrderStatus::Unknown);
        QCOMPARE(order.statusText, std::string("天知道"));
    }
    void rowsOfOneOrderThatDiffer() {
        const ReadFile f =
            readFile(write({kHeader, good("1", "40.00"), good("1", "50.00"), good("1", "60.00")}));
        QCOMPARE(f.got.records.size(), std::size_t{1});
        QCOMPARE(std::get<OrderRecord>(f.got.records[0].record).lines.size(), std::size_t{3});
        QCOMPARE(*std::get<OrderRecord>(f.got.records[0].record).paid, Money{4000});
        int told = 0;
        for (const Issue& i : f.got.issues) told += i.code == codes::kRowsDiffer ? 1 : 0;
        QCOMPARE(told, 1);
    }
    void rowsOfOneOrderApart() {
        const ReadFile f = readFile(write({kHeader, good("1"), good("2"), good("1")}));
        QCOMPARE(f.summary.rowsError, std::int64_t{1});
        QCOMPARE(f.got.find(codes::kRowsApart)->row, std::int64_t{4});
        QCOMPARE(f.got.records.size(), std::size_t{2});
    }
    void blankOrderColumnsOnLaterRows() {
        const ReadFile f = readFile(
            write({kHeader, good("1"), {"1", "", "", "", "", "", "青禾里藜麦", "QHL-QUI", "30.00", "2"}}));
        QCOMPARE(f.summary.rowsOk, std::int64_t{2});
        const auto& order = std::get<OrderRecord>(f.got.records.at(0).record);
        QCOMPARE(order.lines.size(), std::size_t{2});
        QCOMPARE(order.lines[1].rowNo, std::int64_t{3});
    }
    void raggedRow() {
        auto shortRow = good("2");
        shortRow.resize(4);
        const ReadFile f = readFile(write({kHeader, good("1"), shortRow, good("3")}));
        QCOMPARE(f.summary.rowsError, std::int64_t{1});
        const Issue* issue = f.got.find(codes::kRowRagged);
        QVERIFY(issue != nullptr);
        QCOMPARE(issue->row, std::int64_t{3});
        QCOMPARE(issue->args, (std::vector<std::string>{"10", "4"}));
        QCOMPARE(f.got.records.size(), std::size_t{2});
    }
    void headerOnly() {
        const ReadFile f = readFile(write({kHeader}));
        QCOMPARE(f.error, std::string());
        QVERIFY(f.inspection.recognised);
        QCOMPARE(f.summary.rowsRead, std::int64_t{0});
        QVERIFY(f.got.find(codes::kNoRows) != nullptr);
    }
    void unknownFile() {
        const auto inspection = inspect(write({{"甲", "乙", "丙"}, {"1", "2", "3"}}));
        QVERIFY(inspection.ok());
        QVERIFY(!inspection->recognised);
        QVERIFY(inspection->candidates.empty());
        Collected sink;
        const auto read = readRecords(write({{"甲", "乙"}, {"1", "2"}}), inspection->recipe, sink);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, std::string(codes::kFormatUnknown));
    }
    // A person says what a file is although not one of its names is known, and which column is which.
    void unknownFileIsMappedByHand() {
        const std::string path = write(
            {{""}, {"我的盘点"}, {"c1", "c2", "c3"}, {"A-1", "12", "x"}, {"A-2", "7", "y"}}, "mine.csv");
        InspectOptions options;
        options.formatId = "mapped_stock";
        options.now = testNow();
        auto inspection = inspect(path, options);
        QVERIFY(inspection.ok());
        QVERIFY(!inspection->recognised);
        QCOMPARE(inspection->candidates.size(), std::size_t{1});
        QCOMPARE(inspection->candidates[0].reasonCode, std::string(codes::kReasonChosen));
        QCOMPARE(inspection->recipe.formatId, std::string("mapped_stock"));
        QCOMPARE(inspection->recipe.headerRow, std::int64_t{3});
        QCOMPARE(inspection->recipe.columns.size(), std::size_t{3});
        const std::vector<std::string> names{"c1", "c2", "c3"};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(inspection->recipe.columns[i].header, names[i]);
            QCOMPARE(inspection->recipe.columns[i].column, static_cast<int>(i));
            QVERIFY(!inspection->recipe.columns[i].known);
        }
        // The values look like codes and counts; nothing can be said of single letters.
        QCOMPARE(inspection->recipe.columns[0].field, std::string("skuCode"));
        QCOMPARE(inspection->recipe.columns[1].field, std::string("onHand"));
        QCOMPARE(inspection->recipe.columns[2].field, std::string());
        QCOMPARE(inspection->unusedColumns, names);
        QCOMPARE(inspection->missingFields.size(), std::size_t{0});
        QCOMPARE(inspection->preview,
                 (std::vector<std::vector<std::string>>{{"A-1", "12", "x"}, {"A-2", "7", "y"}}));
        QVERIFY(inspection->problems.empty());
        Collected early;
        inspection->recipe.columns[0].field.clear();
        QCOMPARE(readRecords(path, inspection->recipe, early).error().code,
                 std::string(codes::kColumnsMissing));
        inspection->recipe.columns[0].field = "skuCode";
        inspection->recipe.columns[1].field = "onHand";
        Collected sink;
        const auto read = readRecords(path, inspection->recipe, sink);
        QVERIFY(read.ok());
        QCOMPARE(read->rowsOk, std::int64_t{2});
        QCOMPARE(read->rowsError, std::int64_t{0});
        const auto rows = sink.all<StockRecord>();
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1]->skuCode, std::string("A-2"));
        QCOMPARE(rows[1]->onHand, Qty::units(7));
    }
    // Whatever table format is chosen: every column comes back, none is taken for a tag or a warehouse.
    void unknownFileUnderEveryFormat() {
        const std::string path = write({{"c1", "c2", "c3"}, {"1", "2", "3"}});
        for (const Profile& p : profiles()) {
            if (!p.jsonKeys.empty() || !p.textBegins.empty()) continue;  // no tables
            InspectOptions options;
            options.formatId = p.id;
            const auto inspection = inspect(path, options);
            QVERIFY2(inspection.ok(), p.id.c_str());
            QVERIFY2(!inspection->recognised, p.id.c_str());
            QCOMPARE(inspection->recipe.headerRow, std::int64_t{1});
            QCOMPARE(inspection->recipe.columns.size(), std::size_t{3});
            for (const ColumnChoice& c : inspection->recipe.columns) QVERIFY2(c.field.empty(), p.id.c_str());
            QCOMPARE(inspection->preview.size(), std::size_t{1});
            Collected sink;
            const auto read = readRecords(path, inspection->recipe, sink);
            QVERIFY2(!read.ok(), p.id.c_str());
            QCOMPARE(read.error().code, std::string(codes::kColumnsMissing));
        }
        InspectOptions options;
        options.formatId = "mapped_stock";
        const auto empty = inspect(write({{"", ""}}), options);
        QVERIFY(!empty.ok() || empty->candidates.empty());
    }
    // Order number and waybill alone are a shipping sheet; beside goods and quantities a person decides.
    void shippingSheetOnlyWhenNothingElseFits() {
        auto inspection = inspect(write({{"订单号", "快递单号"}, {"1", "YT1234567890123"}}));
        QVERIFY(inspection->recognised);
        QCOMPARE(inspection->recipe.formatId, std::string("ship_template"));
        inspection = inspect(write({{"订单号", "商品名称", "数量", "快递单号"}, {"1", "燕麦", "2", "YT1"}}));
        QVERIFY(!inspection->recognised);
        auto header = kHeader;
        header.push_back("快递单号");
        inspection = inspect(write({header}));
        QVERIFY(inspection->recognised);
        QCOMPARE(inspection->recipe.formatId, std::string("wechat_shop_orders"));
    }
    void guessForTheMappingScreen() {
        const auto inspection =
            inspect(write({{"内部订单号", "品名", "件数", "随便"}, {"1", "燕麦", "2", "x"}}));
        QVERIFY(inspection.ok() && !inspection->recognised);
        QCOMPARE(inspection->candidates.at(0).formatId, std::string("mapped_orders"));
        QCOMPARE(inspection->recipe.columns.at(1).field, std::string("title"));
        QCOMPARE(inspection->unusedColumns, std::vector<std::string>{"随便"});
        QCOMPARE(inspection->preview.size(), std::size_t{1});
    }
    void requiredColumnTakenAway() {
        const std::string path = write({kHeader, good("1")});
        auto inspection = inspect(path);
        for (ColumnChoice& c : inspection->recipe.columns)
            if (c.field == "qty") c.field.clear();
        Collected sink;
        const auto read = readRecords(path, inspection->recipe, sink);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, std::string(codes::kColumnsMissing));
        QCOMPARE(read.error().args, (std::vector<std::string>{"orders.csv", "商品数量"}));
    }
    void footers() {
        auto total = std::vector<std::string>(kHeader.size());
        total[0] = "合计：";
        total[5] = "80.00";
        total[9] = "2";
        ReadFile f = readFile(write({kHeader, good("1"), good("2"), total}));
        QCOMPARE(f.summary.rowsSkipped, std::int64_t{1});
        QVERIFY(f.got.find(codes::kFooterDiffers) == nullptr);
        total[9] = "3";
        f = readFile(write({kHeader, good("1"), good("2"), total, {"共2笔"}}));
        const Issue* issue = f.got.find(codes::kFooterDiffers);
        QVERIFY(issue != nullptr);
        QCOMPARE(issue->column, std::string("商品数量"));
        QCOMPARE(issue->args, (std::vector<std::string>{"3", "2"}));
    }
    void filesPastedTogether() {
        const ReadFile f = readFile(write({kHeader, good("1"), kHeader, good("2")}));
        QCOMPARE(f.summary.rowsSkipped, std::int64_t{1});
        QCOMPARE(f.summary.rowsOk, std::int64_t{2});
    }
    void sinkMayStop() {
        const std::string path = write({kHeader, good("1"), good("2"), good("3")});
        const auto inspection = inspect(path);
        Collected sink;
        sink.stopAfter = 1;
        const auto read = readRecords(path, inspection->recipe, sink);
        QVERIFY(read.ok() && read->stopped);
        QCOMPARE(sink.records.size(), std::size_t{1});
    }
    void cancel() {
        const std::string path = write({kHeader, good("1")});
        const auto inspection = inspect(path);
        Collected sink;
        ReadControl control;
        control.cancel.cancel();
        const auto read = readRecords(path, inspection->recipe, sink, control);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, std::string(codes::kCancelled));
    }
    void mapHeaderOfAnotherRow() {
        const auto columns =
            mapHeader("wechat_shop_orders", {"订单号", "商品数量 ", "*商品名称（必填）", "?"});
        QCOMPARE(columns[0].field, std::string("orderNo"));
        QCOMPARE(columns[1].field, std::string("qty"));
        QCOMPARE(columns[2].field, std::string("title"));
        QVERIFY(columns[3].field.empty());
        QVERIFY(fieldChoices("wechat_shop_orders").size() > 20);
    }
    void missingFile() {
        const auto inspection = inspect(m_folder.filePath(QStringLiteral("none.csv")).toStdString());
        QVERIFY(!inspection.ok());
        QCOMPARE(inspection.error().code, std::string("file.missing"));
    }
    void profilesAreSound() {
        for (const Profile& p : profiles()) {
            QVERIFY2(!p.zh.empty() && !p.en.empty() && !p.containers.empty(), p.id.c_str());
            for (const ColumnRule& rule : p.columns)
                QVERIFY2(rule.field.empty() || findField(p.kind, rule.field) != nullptr,
                         (p.id + " " + rule.field).c_str());
            if (!p.keyField.empty()) QVERIFY2(findField(p.kind, p.keyField) != nullptr, p.id.c_str());
            QVERIFY2(!p.variants.empty() || !p.jsonKeys.empty() || !p.textBegins.empty(), p.id.c_str());
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
