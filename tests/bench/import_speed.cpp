// Importing as a person waits for it, through Workspace and nothing below it, for a 微信小店 file of a million lines
// and 57 columns: csv beside `sqlite3 .import` of the same file, xlsx beside openpyxl's mere reading of it; the same
// csv read again unchanged (its digest is known), with one line more (every order is compared), and cancelled in
// the middle. Every run is a child process, so that CPU time and memory are its own; the load of the machine stands
// beside the figures. ROULIAN_BENCH_ROWS, ROULIAN_BENCH_XLSX_ROWS set other sizes.
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "tests/bench/measured.h"
#include "workspace/workspace.h"

using namespace roulian;
using namespace roulian::bench;
using namespace roulian::workspace;

namespace {

int failed(const JobInfo& info) {
    if (info.state == JobState::Done) return 0;
    std::fprintf(stderr, "%s failed: %s\n", info.code.c_str(),
                 info.error ? info.error->code.c_str() : "cancelled");
    return 1;
}

const char* const kHeader =
    "订单号,订单下单时间,订单发货时间,订单确认收货时间,订单完成结算时间,订单状态,发货方式,收件人姓名,收件人地址,省,市,区,"
    "收件人手机,买家备注,商家备注,打标颜色,商品总价,订单实际支付金额,订单实际收款金额,订单运费,商品优惠,跨店优惠,商品改价,"
    "积分抵扣,支付方式,支付时间,交易单号,物流公司,快递单号,技术服务费,技术服务费（将以人气卡形式返还）,运费险预计投保费用,"
    "带货方式,带货账号类型,带货账号昵称,带货费用渠道,带货费用类型,带货费用,带货佣金率,礼物单号,商品名称,商品编码(平台),"
    "商品编码(自定义),SKU编码(自定义),商品属性,商品价格(单件),商品实际价格(单件),商品实际价格(总共),是否预售,商品数量,"
    "商品平台券优惠,商品平均运费,定制信息,定制预览图,商品发货,商品售后,商品已退款金额";

// Line n: two lines an order, four orders a buyer, 200 goods; everything invented.
QStringList cellsOf(int line) {
    const int order = line / 2, buyer = order % 125000;
    const auto number = [](qint64 n, int width) { return QString::number(n).rightJustified(width, u'0'); };
    const QString clock = QStringLiteral("2026-%1-%2 1%3:05:%4")
                              .arg(number(order % 9 + 1, 2), number(order % 28 + 1, 2))
                              .arg(order % 10)
                              .arg(10 + order % 50);
    const QString goods = QStringLiteral("SYL-%1").arg(number(line % 200, 3));
    return {QStringLiteral("37260901") + number(order, 11),
            clock,
            clock,
            clock,
            QString(),
            QStringLiteral("已发货"),
            QStringLiteral("自寄快递"),
            QStringLiteral("林晓") + QChar(static_cast<ushort>(0x4E00 + buyer % 5000)),
            QStringLiteral("示例路%1号3幢2单元501室").arg(buyer),
            QStringLiteral("浙江省"),
            QStringLiteral("杭州市"),
            QStringLiteral("余杭区"),
            QStringLiteral("138") + number(buyer, 8),
            line % 20 ? QString() : QStringLiteral("放门口谢谢"),
            QString(),
            QString(),
            QStringLiteral("167.80"),
            QStringLiteral("160.00"),
            QStringLiteral("160.00"),
            QStringLiteral("0.00"),
            QStringLiteral("7.80"),
            QStringLiteral("0.00"),
            QStringLiteral("0.00"),
            QStringLiteral("0.00"),
            QStringLiteral("微信支付"),
            clock,
            QStringLiteral("42000028012026090100000") + number(order, 7),
            QStringLiteral("圆通速递"),
            QStringLiteral("YT88") + number(order, 11),
            QStringLiteral("1.60"),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QString(),
            QStringLiteral("山野里槐花蜜"),
            QStringLiteral("100008000001"),
            QStringLiteral("SYL"),
            goods,
            QStringLiteral("规格:500g/瓶"),
            QStringLiteral("39.90"),
            QStringLiteral("38.05"),
            QStringLiteral("76.10"),
            QStringLiteral("否"),
            QStringLiteral("2"),
            QStringLiteral("0.00"),
            QStringLiteral("0.00"),
            QString(),
            QString(),
            QStringLiteral("已发货"),
            QString(),
            QStringLiteral("0.00")};
}

int writeLines(Result<std::unique_ptr<exchange::TableWriter>> writer, int lines) {
    if (!writer) return 2;
    std::vector<exchange::WriteColumn> columns;
    for (const QString& header : QString::fromUtf8(kHeader).split(u','))
        columns.push_back({header.toStdString(), exchange::ColumnType::Text});
    if (!(*writer)->beginSheet("订单", columns)) return 3;
    std::vector<std::string> texts(columns.size());
    std::vector<exchange::Value> cells(columns.size());
    for (int line = 0; line < lines; ++line) {
        const QStringList row = cellsOf(line);
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            texts[at] = row[i].toStdString();
            cells[at] = std::string_view(texts[at]);
        }
        if (!(*writer)->row(cells)) return 4;
    }
    return (*writer)->finish() ? 0 : 5;
}

Result<std::unique_ptr<Workspace>> opened(const std::string& path) {
    return QFileInfo::exists(QString::fromStdString(path)) ? Workspace::open(path)
                                                           : Workspace::create(path, "fmcg");
}

// Imports and checks that the newest file row says `lines` good rows; repeated: that nothing was read at all.
int importOne(const std::string& workspacePath, const std::string& path, int lines, bool repeated = false) {
    auto space = opened(workspacePath);
    if (!space) return 2;
    ImportRequest request;
    request.paths = {path};
    request.compute = false;
    const JobInfo info = (*space)->jobs().wait((*space)->importFiles(std::move(request)));
    if (failed(info)) return 3;
    if ((info.outcome->code == "import.repeat") != repeated) return 4;
    if (repeated) return 0;
    TableQuery query;
    query.table = "files";
    const auto files = (*space)->rows(query);
    if (!files || (*files)->count == 0) return 5;
    const int ok = (*files)->spec->columnIndex("rows_ok");
    for (std::size_t i = 0; i < (*files)->count; ++i)
        if (std::get<std::int64_t>((*files)->at(i, ok)) == lines) return 0;
    return 6;
}

// Cancels when a third of the file has been read; the time until the job has ended is printed.
int cancelOne(const std::string& workspacePath, const std::string& path) {
    auto space = opened(workspacePath);
    if (!space) return 2;
    ImportRequest request;
    request.paths = {path};
    request.compute = false;
    const int id = (*space)->importFiles(std::move(request));
    for (;;) {
        const auto job = (*space)->jobs().job(id);
        if (!job || (job->state != JobState::Running && job->state != JobState::Queued)) return 3;
        const Progress& p = job->progress;
        if (p.stage == "import.read" && p.total > 0 && p.done * 3 > p.total) {
            std::printf("  cancelled at %lld rows, %lld of %lld bytes\n", static_cast<long long>(p.rows),
                        static_cast<long long>(p.done), static_cast<long long>(p.total));
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    QElapsedTimer timer;
    timer.start();
    (*space)->jobs().cancel(id);
    const JobInfo info = (*space)->jobs().wait(id);
    std::printf("  ended %lld ms after cancel\n", static_cast<long long>(timer.elapsed()));
    return info.state == JobState::Cancelled ? 0 : 4;
}

}  // namespace

class ImportSpeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void csv() {
        const int rows = wanted("ROULIAN_BENCH_ROWS", 1000000);
        const std::string path = file("orders.csv"), space = file("csv.roulian");
        QCOMPARE(measured([&] { return writeLines(exchange::makeCsvWriter(path), rows); }).exitCode, 0);
        qInfo("csv: %d lines of 57 columns, %lld MiB", rows,
              static_cast<long long>(QFileInfo(QString::fromStdString(path)).size() >> 20));
        const Cost ours = measured([&] { return importOne(space, path, rows); });
        QCOMPARE(ours.exitCode, 0);
        print("csv into the workspace", ours, rows);
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
            qInfo("sqlite3 is not installed: no comparison");
        } else {
            const Cost other = program({"sqlite3", QByteArray::fromStdString(file("other.db")), ".mode csv",
                                        QByteArray::fromStdString(".import " + path + " orders")});
            QCOMPARE(other.exitCode, 0);
            print("sqlite3 .import, same csv", other, rows);
            printRatio("sqlite3 .import", ours, other);
        }
        const Cost again = measured([&] { return importOne(space, path, rows, true); });
        QCOMPARE(again.exitCode, 0);
        print("the same csv again", again, rows);
        {
            const std::string tail = file("tail.csv");
            QCOMPARE(measured([&] { return writeLines(exchange::makeCsvWriter(tail), rows + 1); }).exitCode,
                     0);
            const Cost compared = measured([&] { return importOne(space, tail, rows + 1); });
            QCOMPARE(compared.exitCode, 0);
            print("the csv with one line more", compared, rows + 1);
        }
        QCOMPARE(measured([&] { return cancelOne(file("cancel.roulian"), path); }).exitCode, 0);
        for (const char* name : {"orders.csv", "tail.csv", "csv.roulian", "cancel.roulian", "other.db"})
            QFile::remove(m_folder.filePath(QString::fromUtf8(name)));
    }

    void xlsx() {
        const int rows = wanted("ROULIAN_BENCH_XLSX_ROWS", 1000000);
        const std::string path = file("orders.xlsx");
        QCOMPARE(measured([&] { return writeLines(exchange::makeXlsxWriter(path), rows); }).exitCode, 0);
        qInfo("xlsx: %d lines of 57 columns, %lld MiB", rows,
              static_cast<long long>(QFileInfo(QString::fromStdString(path)).size() >> 20));
        const Cost ours = measured([&] { return importOne(file("xlsx.roulian"), path, rows); });
        QCOMPARE(ours.exitCode, 0);
        print("xlsx into the workspace", ours, rows);
        const char* const script =
            "import sys\n"
            "try:\n    import openpyxl\n"
            "except ImportError:\n    sys.exit(3)\n"
            "n = 0\n"
            "for row in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True):\n"
            "    n += 1\n";
        const Cost other = program({"/usr/bin/python3", "-c", script, QByteArray::fromStdString(path)});
        if (other.exitCode == 0) {
            print("openpyxl only reading, same xlsx", other, rows);
            printRatio("openpyxl", ours, other);
        } else {
            qInfo("openpyxl cannot be imported by /usr/bin/python3: no comparison");
        }
    }

private:
    std::string file(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportSpeed)
#include "import_speed.moc"
