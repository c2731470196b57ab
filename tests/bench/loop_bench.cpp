// The loop as a person waits for it, through Workspace and nothing below it:
//   (a) the sample brand at its full size: files written, imported, every result made, in seconds by stage;
//   (b) opening that workspace again and reading what the first page shows, in milliseconds;
//   (c) a 微信小店 csv of a million lines and 57 columns into the store, beside `sqlite3 .import` of the same file;
//   (d) the same as xlsx, beside openpyxl reading it.
// Every run is a child process, so that CPU time and memory are its own. ROULIAN_BENCH_SCALE, ROULIAN_BENCH_ROWS and
// ROULIAN_BENCH_XLSX_ROWS set other sizes; the machine's load is printed beside the figures.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <cstdlib>

#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "sample/sample_brand.h"
#include "workspace/workspace.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

struct Cost {
    double cpuSeconds = 0, wallSeconds = 0, peakMib = 0;
    int exitCode = -1;
};

template <typename Work>
Cost measured(Work work) {
    std::fflush(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int code = work();
        std::fflush(nullptr);
        _exit(code);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](timeval t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(timer.elapsed()) / 1000.0,
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Cost program(const QByteArrayList& words) {
    return measured([&] {
        std::vector<char*> arguments;
        for (const QByteArray& word : words) arguments.push_back(const_cast<char*>(word.constData()));
        arguments.push_back(nullptr);
        execvp(arguments[0], arguments.data());
        return 127;
    });
}

void print(const char* what, const Cost& cost, int rows) {
    double load[1] = {0};
    (void)getloadavg(load, 1);
    qInfo("%-30s %8.2f s CPU %8.2f s wall %10.0f lines/s CPU %10.0f lines/s wall %8.1f MiB peak, load %.1f",
          what, cost.cpuSeconds, cost.wallSeconds, rows / cost.cpuSeconds, rows / cost.wallSeconds,
          cost.peakMib, load[0]);
}

// Seconds since the last call.
struct Lap {
    QElapsedTimer timer;
    Lap() { timer.start(); }
    double operator()() {
        const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        timer.restart();
        return seconds;
    }
};

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

int importOne(const std::string& workspacePath, const std::string& path, int lines) {
    auto space = Workspace::create(workspacePath, "fmcg");
    if (!space) return 2;
    ImportRequest request;
    request.paths = {path};
    request.compute = false;
    const JobInfo info = (*space)->jobs().wait((*space)->importFiles(std::move(request)));
    if (failed(info)) return 3;
    TableQuery query;
    query.table = "files";
    const auto files = (*space)->rows(query);
    if (!files || (*files)->count != 1) return 4;
    const int ok = (*files)->spec->columnIndex("rows_ok");
    return std::get<std::int64_t>((*files)->at(0, ok)) == lines ? 0 : 5;
}

int wholeSample(const std::string& folder, double scale) {
    Lap lap;
    sample::SampleOptions options;
    options.scale = scale;
    options.dir = folder + "/files";
    auto truth = sample::writeSampleBrand(options);
    if (!truth) return 1;
    std::printf("  %-22s %7.2f s  (%zu files, %lld orders, %lld lines)\n", "write the files", lap(),
                truth->files.size(), static_cast<long long>(truth->orders),
                static_cast<long long>(truth->lines));
    auto space = Workspace::create(folder + "/loop.roulian", "fmcg");
    if (!space) return 2;
    std::printf("  %-22s %7.2f s\n", "create the workspace", lap());
    ImportRequest request;
    request.paths = {options.dir};
    request.compute = false;
    request.sample = true;
    if (failed((*space)->jobs().wait((*space)->importFiles(std::move(request))))) return 3;
    std::printf("  %-22s %7.2f s\n", "import", lap());
    const std::pair<ResultKind, const char*> kinds[]{
        {ResultKind::Segments, "segments"}, {ResultKind::Forecast, "forecast"},
        {ResultKind::Plan, "plan"},         {ResultKind::Shipments, "parcels"},
        {ResultKind::Metrics, "measures"},  {ResultKind::Decisions, "decisions"}};
    for (const auto& [kind, name] : kinds) {
        if (failed((*space)->jobs().wait((*space)->compute({kind})))) return 4;
        std::printf("  %-22s %7.2f s\n", name, lap());
    }
    return 0;
}

int openAndRead(const std::string& path) {
    for (int round = 0; round < 3; ++round) {
        Lap lap;
        auto space = Workspace::open(path);
        if (!space) return 1;
        const double open = lap();
        (void)(*space)->info();
        const std::size_t results = (*space)->freshness().size();
        const double freshness = lap();
        double tables[2] = {0, 0};
        const char* names[2] = {"decisions", "measures"};
        std::size_t counts[2] = {0, 0};
        for (int i = 0; i < 2; ++i) {
            TableQuery query;
            query.table = names[i];
            const auto rows = (*space)->rows(query);
            if (!rows) return 2;
            counts[i] = (*rows)->count;
            tables[i] = lap();
        }
        std::printf(
            "  open %.1f ms, freshness of %zu results %.1f ms, %zu decisions %.1f ms, %zu measures %.1f ms: together %.1f ms\n",
            open * 1e3, results, freshness * 1e3, counts[0], tables[0] * 1e3, counts[1], tables[1] * 1e3,
            (open + freshness + tables[0] + tables[1]) * 1e3);
    }
    return 0;
}

}  // namespace

class LoopBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aWholeSample() {
        bool ok = false;
        double scale = qEnvironmentVariable("ROULIAN_BENCH_SCALE").toDouble(&ok);
        if (!ok) scale = 1.0;
        qInfo("sample brand at scale %.2f", scale);
        const Cost cost = measured([&] { return wholeSample(m_folder.path().toStdString(), scale); });
        QCOMPARE(cost.exitCode, 0);
        qInfo("together %.2f s CPU, %.2f s wall, %.1f MiB peak, file %lld MiB", cost.cpuSeconds,
              cost.wallSeconds, cost.peakMib,
              static_cast<long long>(QFileInfo(m_folder.filePath(QStringLiteral("loop.roulian"))).size() >>
                                     20));
    }

    void bFirstPage() {
        const std::string path = file("loop.roulian");
        QVERIFY(QFileInfo::exists(QString::fromStdString(path)));
        QCOMPARE(measured([&] { return openAndRead(path); }).exitCode, 0);
    }

    void cMillionLinesOfCsv() {
        const int rows = wanted("ROULIAN_BENCH_ROWS", 1000000);
        const std::string path = file("orders.csv");
        QCOMPARE(measured([&] { return writeLines(exchange::makeCsvWriter(path), rows); }).exitCode, 0);
        qInfo("csv: %d lines of 57 columns, %lld MiB", rows,
              static_cast<long long>(QFileInfo(QString::fromStdString(path)).size() >> 20));
        const Cost ours = measured([&] { return importOne(file("csv.roulian"), path, rows); });
        QCOMPARE(ours.exitCode, 0);
        print("import into the workspace", ours, rows);
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
            qInfo("sqlite3 is not installed: no comparison");
        } else {
            const Cost other = program({"sqlite3", QByteArray::fromStdString(file("other.db")), ".mode csv",
                                        QByteArray::fromStdString(".import " + path + " orders")});
            QCOMPARE(other.exitCode, 0);
            print("sqlite3 .import, same csv", other, rows);
            qInfo("ratio ours : sqlite3 = %.1f CPU, %.1f wall", ours.cpuSeconds / other.cpuSeconds,
                  ours.wallSeconds / other.wallSeconds);
        }
        for (const char* name : {"orders.csv", "csv.roulian", "other.db"})
            QFile::remove(m_folder.filePath(QString::fromUtf8(name)));
    }

    void dXlsx() {
        const int rows = wanted("ROULIAN_BENCH_XLSX_ROWS", 100000);
        const std::string path = file("orders.xlsx");
        QCOMPARE(measured([&] { return writeLines(exchange::makeXlsxWriter(path), rows); }).exitCode, 0);
        const Cost ours = measured([&] { return importOne(file("xlsx.roulian"), path, rows); });
        QCOMPARE(ours.exitCode, 0);
        print("import xlsx", ours, rows);
        const char* const script =
            "import sys\n"
            "try:\n    import openpyxl\n"
            "except ImportError:\n    sys.exit(3)\n"
            "n = 0\n"
            "for row in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True):\n"
            "    n += 1\n";
        const Cost other = program({"/usr/bin/python3", "-c", script, QByteArray::fromStdString(path)});
        if (other.exitCode == 0)
            print("openpyxl only reading, same xlsx", other, rows);
        else
            qInfo("openpyxl cannot be imported by /usr/bin/python3: no comparison");
    }

private:
    static int wanted(const char* name, int fallback) {
        bool ok = false;
        const int value = qEnvironmentVariableIntValue(name, &ok);
        return ok && value > 0 ? value : fallback;
    }
    std::string file(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LoopBench)
#include "loop_bench.moc"
