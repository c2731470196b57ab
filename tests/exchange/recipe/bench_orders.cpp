// A 微信小店 csv of a million lines: CPU of the reader alone, and of the reader with records.
// ROULIAN_BENCH_ROWS sets another size.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

#include "collect.h"

using namespace roulian;
using namespace roulian::exchange;

namespace {

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Order n of a file with two lines an order on average.
QByteArray line(int row) {
    const int order = row / 2;
    const QByteArray no = "37260901" + QByteArray::number(order).rightJustified(11, '0');
    const QByteArray clock = QByteArray::number(order % 28 + 1).rightJustified(2, '0') + " 1" +
                             QByteArray::number(order % 10) + ":05:" + QByteArray::number(10 + order % 50);
    const QByteArray day = "2026-0" + QByteArray::number(order % 9 + 1) + "-";
    return no + "\t," + day + clock + "," + day + clock + "," + day + clock + ",,已发货,自寄快递,林晓棠," +
           "仓前街道示例路18号3幢2单元501室,浙江省,杭州市,余杭区,138" +
           QByteArray::number(10000000 + order % 80000000) + ",放门口谢谢,,,167.80,160.00,160.00,0.00,7.80," +
           "0.00,0.00,0.00,微信支付," + day + clock + ",42000028012026090100000" + QByteArray::number(order) +
           "\t,圆通速递,YT88" + QByteArray::number(order).rightJustified(11, '0') +
           ",1.60,,,,,,,,,,,山野里槐花蜜,100008000001,SYL-HM,SYL-HM-" + QByteArray::number(500 + row % 200) +
           ",规格:500g/瓶,39.90,38.05,76.09,否,2,0.00,0.00,,,已发货,,0.00\r\n";
}

struct Count : RecordSink {
    std::int64_t records = 0, lines = 0, issues = 0;
    bool record(SourcedRecord&& r) override {
        ++records;
        lines += static_cast<std::int64_t>(std::get<OrderRecord>(r.record).lines.size());
        return true;
    }
    void issue(Issue&&, std::vector<std::string>) override { ++issues; }
};

}  // namespace

class BenchOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wechatCsv() {
        bool given = false;
        int rows = qEnvironmentVariableIntValue("ROULIAN_BENCH_ROWS", &given);
        if (!given) rows = 1000000;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "\xEF\xBB\xBF订单号,订单下单时间,订单发货时间,订单确认收货时间,订单完成结算时间,订单状态,"
            "发货方式,"
            "收件人姓名,收件人地址,省,市,区,收件人手机,买家备注,商家备注,打标颜色,商品总价,订单实际支付金额,"
            "订单实际收款金额,订单运费,商品优惠,跨店优惠,商品改价,积分抵扣,支付方式,支付时间,交易单号,"
            "物流公司,"
            "快递单号,技术服务费,技术服务费（将以人气卡形式返还）,运费险预计投保费用,带货方式,带货账号类型,"
            "带货账号昵称,带货费用渠道,带货费用类型,带货费用,带货佣金率,礼物单号,商品名称,商品编码(平台),"
            "商品编码(自定义),SKU编码(自定义),商品属性,商品价格(单件),商品实际价格(单件),商品实际价格(总共),"
            "是否预售,商品数量,商品平台券优惠,商品平均运费,定制信息,定制预览图,商品发货,商品售后,"
            "商品已退款金额"
            "\r\n");
        for (int i = 0; i < rows; ++i) file.write(line(i));
        const double megabytes = static_cast<double>(file.size()) / 1e6;
        file.close();

        double start = cpuSeconds();
        auto source = openTable(path.toStdString());
        QVERIFY(source.ok());
        source.value()->expectColumns(57);
        std::int64_t cells = 0;
        QVERIFY(source.value()
                    ->readRows(0,
                               [&](const Row& row) {
                                   cells += static_cast<std::int64_t>(row.cells.size());
                                   return true;
                               },
                               {})
                    .ok());
        const double reader = cpuSeconds() - start;
        QCOMPARE(cells, std::int64_t{57} * (rows + 1));

        start = cpuSeconds();
        InspectOptions options;
        options.now = test::testNow();
        const auto inspection = inspect(path.toStdString(), options);
        QVERIFY(inspection.ok() && inspection->recognised);
        const double looking = cpuSeconds() - start;

        start = cpuSeconds();
        Count sink;
        const auto summary = readRecords(path.toStdString(), inspection->recipe, sink);
        QVERIFY(summary.ok());
        const double whole = cpuSeconds() - start;
        QCOMPARE(summary->rowsOk, std::int64_t{rows});
        QCOMPARE(sink.lines, std::int64_t{rows});
        QCOMPARE(sink.records, std::int64_t{(rows + 1) / 2});
        qInfo("%d lines, %.0f MB: reader %.2f s, inspect %.3f s, records %.2f s CPU, so mapping %.2f s", rows,
              megabytes, reader, looking, whole, whole - reader);
    }
};

QTEST_GUILESS_MAIN(BenchOrders)
#include "bench_orders.moc"
