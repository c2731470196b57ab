// Files for other programs: right rows, the planner's own layout, nothing changed by reading them again, answers of
// suppliers that come back as purchases, audience lists that are logged.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "exchange/io/xlsx_writer.h"
#include "exchange/table_source.h"
#include "sample_space.h"
#include "workspace/messages.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> sheetOf(const std::string& path) {
    std::vector<Cells> rows;
    auto source = exchange::openTable(path);
    if (!source) return rows;
    (void)(*source)->readRows(0,
                              [&](const exchange::Row& row) {
                                  auto& cells = rows.emplace_back();
                                  for (const exchange::Cell& cell : row.cells) cells.emplace_back(cell.text);
                                  return true;
                              },
                              {});
    return rows;
}

void writeSheet(const std::string& path, const std::vector<Cells>& rows) {
    auto writer = exchange::makeXlsxWriter(path);
    QVERIFY(writer.ok());
    std::vector<exchange::WriteColumn> columns;
    for (const Cells& row : rows)
        while (columns.size() < row.size())
            columns.push_back({columns.size() < rows[0].size() ? rows[0][columns.size()] : std::string()});
    QVERIFY((*writer)->beginSheet("表", columns).ok());
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const std::vector<exchange::Value> cells(rows[r].begin(), rows[r].end());
        QVERIFY((*writer)->row(cells).ok());
    }
    QVERIFY((*writer)->finish().ok());
}

}  // namespace

class TestHandout : public QObject {
    Q_OBJECT
    std::unique_ptr<SampleSpace> m_sample;

    JobInfo handOut(HandoutKind kind, const std::string& target, const std::string& path,
                    const char* layout = "") {
        HandoutRequest request;
        request.kind = kind;
        request.target = target;
        request.layout = layout;
        request.path = path;
        return m_sample->wait(m_sample->space->handOut(request));
    }
    JobInfo import(const std::string& path) {
        ImportRequest request;
        request.paths = {path};
        return m_sample->wait(m_sample->space->importFiles(request));
    }
    std::string supplier() {
        const RowsPtr orders = m_sample->rows("plan_orders");
        const RowsPtr known = m_sample->rows("suppliers");
        for (std::size_t r = 0; r < orders->count; ++r) {
            const auto id =
                std::get_if<std::int64_t>(&orders->at(r, orders->spec->columnIndex("supplier_id")));
            if (!id) continue;
            for (std::size_t s = 0; s < known->count; ++s)
                if (known->keys[s] == std::to_string(*id))
                    return std::get<QString>(known->at(s, known->spec->columnIndex("code"))).toStdString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        m_sample = std::make_unique<SampleSpace>();
        QVERIFY2(m_sample->made.state == JobState::Done, errorText(m_sample->made).c_str());
        // The warehouse sends two orders that the shop still waits for.
        const RowsPtr orders = m_sample->rows("orders");
        const auto text = [&](std::size_t row, const char* column) {
            return std::get<QString>(orders->at(row, orders->spec->columnIndex(column))).toStdString();
        };
        std::vector<Cells> sent{{"订单号", "物流公司", "物流单号"}};
        for (std::size_t r = 0; r < orders->count && sent.size() < 3; ++r)
            if (text(r, "channel") == "wechat_shop" && text(r, "status") == "to_ship")
                sent.push_back({text(r, "order_no"), "圆通", "YT900000000000" + std::to_string(r % 10)});
        QCOMPARE(sent.size(), std::size_t{3});
        writeSheet(m_sample->file("sent.xlsx"), sent);
        QCOMPARE(import(m_sample->file("sent.xlsx")).state, JobState::Done);
    }

    // The channel's orders that wait and have a parcel, each with carrier and waybill; imported again: unchanged.
    void shippingSheet() {
        const std::string path = m_sample->file("ship.xlsx");
        const JobInfo done = handOut(HandoutKind::Shipping, "wechat_shop", path);
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        const auto rows = sheetOf(path);
        QVERIFY(rows.size() > 1);
        QCOMPARE(rows[0], (Cells{"订单号", "物流公司", "物流单号"}));
        TableQuery query;
        query.table = "orders";
        const auto orders = m_sample->space->rows(query);
        QVERIFY(orders.ok());
        std::map<std::string, QString> status;
        for (std::size_t r = 0; r < (*orders)->count; ++r)
            status[std::get<QString>((*orders)->at(r, (*orders)->spec->columnIndex("order_no")))
                       .toStdString()] =
                std::get<QString>((*orders)->at(r, (*orders)->spec->columnIndex("status")));
        for (std::size_t r = 1; r < rows.size(); ++r) {
            QCOMPARE(status[rows[r][0]], QStringLiteral("to_ship"));
            QVERIFY(!rows[r][1].empty());
            QVERIFY(!rows[r][2].empty());
        }
        const std::size_t parcels = m_sample->count("shipments");
        const JobInfo again = import(path);
        QVERIFY2(again.state == JobState::Done, errorText(again).c_str());
        QCOMPARE(m_sample->count("shipments"), parcels);
        // args: files, rows, rejected, new, changed, unchanged
        QCOMPARE(again.outcome->args.at(3), std::string("$num:0"));
        QCOMPARE(again.outcome->args.at(4), std::string("$num:0"));
    }

    // Rows above, order of columns, other words, columns that stay blank: all as the template has them.
    void platformTemplate() {
        const std::string shown = m_sample->file("template.xlsx");
        writeSheet(shown, {{"请按说明填写"}, {"*订单编号（必填）", "备注", "快递公司编码", "运单号"}});
        const auto learned = learnShippingLayout(shown);
        QVERIFY2(learned.ok(), learned ? "" : learned.error().code.c_str());
        const QJsonObject value{{QStringLiteral("value"), *learned}};
        const JobInfo set = m_sample->wait(m_sample->space->applyEdits(
            {{"setting.set", shippingSetting("wechat_shop"),
              QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))}},
            {}));
        QCOMPARE(set.state, JobState::Done);
        const std::string path = m_sample->file("own.xlsx");
        QCOMPARE(handOut(HandoutKind::Shipping, "wechat_shop", path).state, JobState::Done);
        const auto rows = sheetOf(path);
        QVERIFY(rows.size() > 2);
        QCOMPARE(rows[0][0], std::string("请按说明填写"));
        QCOMPARE(rows[1], (Cells{"*订单编号（必填）", "备注", "快递公司编码", "运单号"}));
        QVERIFY(!rows[2][0].empty());
        QVERIFY(rows[2][1].empty());
        QVERIFY(rows[2][2].find_first_not_of("abcdefghijklmnopqrstuvwxyz") ==
                std::string::npos);  // 快递100 codes
        // Another channel keeps the default, and the default can still be asked for.
        QCOMPARE(handOut(HandoutKind::Shipping, "wechat_shop", path, "standard").state, JobState::Done);
        QCOMPARE(sheetOf(path)[0], (Cells{"订单号", "物流公司", "物流单号"}));
    }

    void templateOfGbkCsv() {
        QFile file(QString::fromStdString(m_sample->file("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "\xb6\xa9\xb5\xa5\xba\xc5,\xbf\xec\xb5\xdd\xb5\xa5\xba\xc5\r\n");  // 订单号,快递单号 in GBK
        file.close();
        const auto learned = learnShippingLayout(file.fileName().toStdString());
        QVERIFY(learned.ok());
        const auto layouts = handoutLayouts(HandoutKind::Shipping, *learned);
        QCOMPARE(layouts.front().format, std::string("csv-gbk"));
        QCOMPARE(layouts.front().columns.at(1).field, std::string("waybill"));
    }

    void noTemplate() {
        const std::string path = m_sample->file("none.xlsx");
        writeSheet(path, {{"订单号", "金额"}, {"1", "2"}});
        const auto learned = learnShippingLayout(path);
        QVERIFY(!learned.ok());
        QCOMPARE(learned.error().code, std::string("handout.template"));
        QVERIFY(!whatToDo(learned.error().code).isEmpty());
    }

    // Unanswered, a request changes nothing; an answered line becomes an open purchase of that quantity.
    void supplierAnswers() {
        const std::string code = supplier(), path = m_sample->file("ask.xlsx");
        QVERIFY(!code.empty());
        const JobInfo done = handOut(HandoutKind::Supplier, code, path);
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        auto rows = sheetOf(path);
        QVERIFY(rows.size() > 1);
        const auto column = [&](const char* name) {
            return static_cast<std::size_t>(std::find(rows[0].begin(), rows[0].end(), name) -
                                            rows[0].begin());
        };
        for (auto& row : rows) row.resize(rows[0].size());
        QCOMPARE(rows[1][column("供应商编码")], code);
        QVERIFY(!rows[1][column("需求数量")].empty());
        const std::size_t before = m_sample->count("purchase_orders");
        QCOMPARE(import(path).state, JobState::Done);
        QCOMPARE(m_sample->count("purchase_orders"), before);

        rows[1][column("确认数量")] = "123";
        rows[1][column("确认交期")] = "2026-09-30";
        const std::string answered = m_sample->file("answer.xlsx");
        writeSheet(answered, rows);
        const JobInfo read = import(answered);
        QVERIFY2(read.state == JobState::Done, errorText(read).c_str());
        const RowsPtr orders = m_sample->rows("purchase_orders");
        QCOMPARE(orders->count, before + 1);
        bool found = false;
        for (std::size_t r = 0; r < orders->count; ++r)
            found = found ||
                    (orders->at(r, orders->spec->columnIndex("qty")) == Value(std::int64_t{123000}) &&
                     std::get<QString>(orders->at(r, orders->spec->columnIndex("no"))).startsWith(u"RL"));
        QVERIFY(found);
        QCOMPARE(m_sample->wait(m_sample->space->undo()).state, JobState::Done);
        QCOMPARE(m_sample->count("purchase_orders"), before);
    }

    void kingdeeBill() {
        const std::string path = m_sample->file("kingdee.xlsx");
        QCOMPARE(handOut(HandoutKind::Supplier, supplier(), path, "kingdee").state, JobState::Done);
        const auto rows = sheetOf(path);
        QVERIFY(rows.size() > 2);
        QCOMPARE(rows[0][0], std::string("FBillHead(PUR_PurchaseOrder)"));
        QCOMPARE(rows[2][0], std::string("1"));  // one bill, its lines numbered
        QCOMPARE(rows[2][5], std::string("1"));
        if (rows.size() > 3) QCOMPARE(rows[3][0], std::string());
        const std::size_t before = m_sample->count("purchase_orders");
        (void)import(path);  // without a number it is no placed order
        QCOMPARE(m_sample->count("purchase_orders"), before);
    }

    void everySupplier() {
        const std::string folder = m_sample->file("packs");
        const JobInfo done = handOut(HandoutKind::Supplier, {}, folder);
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        const QStringList files = QDir(QString::fromStdString(folder)).entryList({QStringLiteral("*.xlsx")});
        QCOMPARE(std::to_string(files.size()), done.outcome->data.at("files"));
        QVERIFY(files.size() > 1);
    }

    void audienceIsFullAndLogged() {
        const RowsPtr segments = m_sample->rows("segments");
        QVERIFY(segments->count > 0);
        const std::string segment =
            std::get<QString>(segments->at(0, segments->spec->columnIndex("name"))).toStdString();
        const std::string path = m_sample->file("audience.xlsx");
        const JobInfo done = handOut(HandoutKind::Audience, segment, path, "youzan");
        QVERIFY2(done.state == JobState::Done, errorText(done).c_str());
        const auto rows = sheetOf(path);
        QVERIFY(rows.size() > 1);
        for (std::size_t r = 1; r < rows.size(); ++r) {
            QVERIFY(rows[r][0].size() >= 11 && rows[r][0].find('*') == std::string::npos);
            QCOMPARE(rows[r][1], segment);
        }
        const RowsPtr edits = m_sample->rows("edits");
        bool logged = false;
        for (std::size_t r = 0; r < edits->count; ++r)
            logged = logged || edits->at(r, edits->spec->columnIndex("kind")) ==
                                   Value(QStringLiteral("handout.audience"));
        QVERIFY(logged);
    }

    void refused_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* error, HandoutKind kind, const char* target,
                            const char* layout = "") {
            QTest::newRow(error) << static_cast<int>(kind) << QString::fromUtf8(target)
                                 << QString::fromUtf8(layout) << QString::fromUtf8(error);
        };
        row("handout.none", HandoutKind::Shipping, "jd");
        row("handout.layout", HandoutKind::Shipping, "wechat_shop", "no such");
        row("handout.supplier", HandoutKind::Supplier, "nobody");
        row("handout.segment", HandoutKind::Audience, "nobody");
    }
    void refused() {
        QFETCH(int, kind);
        QFETCH(QString, target);
        QFETCH(QString, layout);
        QFETCH(QString, error);
        const std::string path = m_sample->file("refused.xlsx");
        const JobInfo done =
            handOut(static_cast<HandoutKind>(kind), target.toStdString(), path, layout.toUtf8().constData());
        QCOMPARE(done.state, JobState::Failed);
        QVERIFY(done.error);
        QCOMPARE(QString::fromStdString(done.error->code), error);
        QVERIFY(!whatToDo(done.error->code).isEmpty());
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }

    void lockedAudience() {
        QCOMPARE(m_sample->wait(m_sample->space->changePassphrase({}, QStringLiteral("林间"))).state,
                 JobState::Done);
        m_sample->space->lock();
        const RowsPtr segments = m_sample->rows("segments");
        const std::string segment =
            std::get<QString>(segments->at(0, segments->spec->columnIndex("name"))).toStdString();
        const std::string path = m_sample->file("locked.xlsx");
        const JobInfo done = handOut(HandoutKind::Audience, segment, path);
        QCOMPARE(done.state, JobState::Failed);
        QCOMPARE(done.error->code, std::string("vault.locked"));
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }
};

QTEST_GUILESS_MAIN(TestHandout)
#include "tst_handout.moc"
