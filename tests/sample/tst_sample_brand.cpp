// The sample brand: sizes the product promises, equal bytes for equal options, truth that agrees with itself
// and with the files, and headers as the back offices export them.
#include <zip.h>

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

#include "core/template_columns.h"
#include "sample/sample_brand.h"

using namespace roulian;
using namespace roulian::sample;

namespace {

QString pathOf(const SampleTruth& truth, const SampleFile& file) {
    return QDir(QString::fromStdString(truth.options.dir)).filePath(QString::fromStdString(file.path));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray member(const QString& path, const char* name) {
    int code = 0;
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code);
    if (!zip) return {};
    QByteArray out;
    if (zip_file_t* file = zip_fopen(zip, name, 0)) {
        char buffer[65536];
        for (zip_int64_t n; (n = zip_fread(file, buffer, sizeof buffer)) > 0;) out.append(buffer, n);
        zip_fclose(file);
    }
    zip_discard(zip);
    return out;
}

SampleTruth make(const QString& dir, double scale, std::uint64_t seed = 20260817) {
    SampleOptions options;
    options.dir = dir.toStdString();
    options.scale = scale;
    options.seed = seed;
    auto truth = writeSampleBrand(options);
    if (!truth) qFatal("sample failed: %s", truth.error().code.c_str());
    return *truth;
}

const SampleFile* find(const SampleTruth& truth, const char* format, const char* variant = "") {
    for (const SampleFile& file : truth.files)
        if (file.format == format && (*variant == 0 || file.variant == variant)) return &file;
    return nullptr;
}

std::int64_t sum(const std::vector<std::int64_t>& values) {
    std::int64_t n = 0;
    for (auto v : values) n += v;
    return n;
}

}  // namespace

class TestSampleBrand : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir, m_small;
    SampleTruth m_truth, m_few;
    qint64 m_elapsed = 0;

private Q_SLOTS:
    void initTestCase() {
        QElapsedTimer timer;
        timer.start();
        m_truth = make(m_dir.path(), 1.0);
        m_elapsed = timer.elapsed();
        m_few = make(m_small.path(), 0.02);
    }

    void hasThePromisedSize() {
        QVERIFY2(m_truth.skus.size() >= 160, "skus");
        QVERIFY2(m_truth.customers >= 12500, "customers");
        QVERIFY2(m_truth.groups >= 45 && m_truth.pickupPoints >= 45, "groups");
        QVERIFY2(m_truth.orders >= 62000, "orders");
        QCOMPARE(m_truth.weeks, 78);
        QCOMPARE(m_truth.first.iso(), std::string("2025-02-17"));
        QCOMPARE(m_truth.last.iso(), std::string("2026-08-16"));
        std::set<std::string> ways;
        for (const SampleSku& s : m_truth.skus) ways.insert(s.way);
        QCOMPARE(ways, (std::set<std::string>{"custom", "fashion", "fmcg", "fresh"}));
        qint64 bytes = 0;
        for (const QFileInfo& info : QDir(m_dir.path()).entryInfoList(QDir::Files)) bytes += info.size();
        QVERIFY2(bytes < 60 * 1024 * 1024, "size on disk");
        QVERIFY2(m_elapsed < 60'000, "time");
        qInfo("%lld ms, %lld KiB, %lld orders", m_elapsed, bytes / 1024,
              static_cast<long long>(m_truth.orders));
    }

    void dirtyRowsAreAboutTwoInAThousand() {
        const double share =
            static_cast<double>(m_truth.dirtyRows()) / static_cast<double>(m_truth.totalRows());
        QVERIFY2(share > 0.001 && share < 0.004, qPrintable(QString::number(share)));
        for (const SampleTruth* truth : {&m_truth, &m_few})
            for (const SampleFile& file : truth->files) {
                std::int64_t left = 0;
                for (const DirtyRow& row : file.dirty) {
                    QCOMPARE(row.file, file.path);
                    QVERIFY(row.row >= 1 && row.line >= row.row);
                    left += row.expect != DirtyExpect::Warned;
                }
                QCOMPARE(file.goodRows + left, file.rows);
            }
    }

    void smallSampleHoldsEveryFormatAndEveryFault() {
        std::set<std::string> big, small, bigKinds, smallKinds;
        auto collect = [](const SampleTruth& truth, std::set<std::string>& formats,
                          std::set<std::string>& kinds) {
            for (const SampleFile& file : truth.files) {
                formats.insert(file.format + "/" + file.variant);
                for (const DirtyRow& row : file.dirty) kinds.insert(file.format + "/" + row.kind);
            }
        };
        collect(m_truth, big, bigKinds);
        collect(m_few, small, smallKinds);
        QCOMPARE(small, big);
        QCOMPARE(smallKinds, bigKinds);
        QVERIFY(m_few.orders < 2500);
        std::set<std::string> states;
        for (const SampleParcel& p : m_few.parcels) states.insert(p.state);
        for (const char* state : {"signed", "in_transit", "exception", "returning", "at_station"})
            QVERIFY2(states.count(state), state);
    }

    void equalOptionsGiveEqualFiles() {
        QTemporaryDir again, other;
        const SampleTruth same = make(again.path(), 0.02);
        QCOMPARE(same.files.size(), m_few.files.size());
        for (std::size_t i = 0; i < same.files.size(); ++i) {
            const QString a = pathOf(m_few, m_few.files[i]), b = pathOf(same, same.files[i]);
            QVERIFY2(!bytesOf(a).isEmpty(), qPrintable(a));
            QVERIFY2(bytesOf(a) == bytesOf(b), qPrintable(a));
        }
        const SampleTruth different = make(other.path(), 0.02, 7);
        QVERIFY(different.units != same.units);
    }

    void ordersAddUpToUnits() {
        std::int64_t documents = 0, units = 0, byChannel = 0, ordered = 0;
        for (const SampleFile& file : m_truth.files)
            if (file.format == "wechat_shop_orders" || file.format == "youzan_orders" ||
                file.format.starts_with("ktt_")) {
                documents += file.documents;
                units += file.units;
            }
        for (const auto& [channel, n] : m_truth.ordersByChannel) byChannel += n;
        for (const SampleSku& s : m_truth.skus) {
            ordered += sum(s.ordered);
            for (int k = 0; k < m_truth.weeks; ++k) {
                const auto i = static_cast<std::size_t>(k);
                const bool out = std::count(s.stockoutWeeks.begin(), s.stockoutWeeks.end(), k) > 0;
                QCOMPARE(s.ordered[i], out ? 0 : s.demand[i]);
                QVERIFY(s.sold[i] >= 0 && s.sold[i] <= s.ordered[i]);
            }
        }
        QCOMPARE(documents, m_truth.orders);
        QCOMPARE(byChannel, m_truth.orders);
        QCOMPARE(units, m_truth.units);
        QCOMPARE(ordered, m_truth.units);
    }

    // Poisson: over many weeks the drawn units stay near the mean they were drawn from.
    void demandFollowsItsParameters() {
        std::map<std::string, std::pair<double, double>> byWay;
        for (const SampleSku& s : m_truth.skus)
            for (std::size_t k = 0; k < s.demand.size(); ++k) {
                byWay[s.way].first += s.expected[k];
                byWay[s.way].second += static_cast<double>(s.demand[k]);
            }
        for (const auto& [way, pair] : byWay) {
            const double ratio = pair.second / pair.first;
            QVERIFY2(ratio > (way == "custom" ? 0.8 : 0.95) && ratio < (way == "custom" ? 1.2 : 1.05),
                     qPrintable(QString::fromStdString(way) + QString::number(ratio)));
        }
        auto week = [&](const char* day) {
            return static_cast<std::size_t>(Week::of(*Day::parse(day)) - m_truth.firstWeek);
        };
        double sales = 0, before = 0, spring = 0, usual = 0;
        for (const SampleSku& s : m_truth.skus) {
            if (s.way != "fmcg") continue;
            sales += static_cast<double>(s.demand[week("2025-11-11")]);
            before += static_cast<double>(s.demand[week("2025-10-22")]);
            spring += static_cast<double>(s.demand[week("2026-02-18")]);
            usual += static_cast<double>(s.demand[week("2026-03-11")]);
        }
        QVERIFY2(sales > 1.8 * before, "双11 lifts");
        QVERIFY2(spring < 0.6 * usual, "春节 pauses");
    }

    void stockTellsAStory() {
        std::map<std::string, int> cases;
        int stockouts = 0, made = 0;
        for (const SampleSku& s : m_truth.skus) {
            ++cases[s.stockCase];
            stockouts += !s.stockoutWeeks.empty();
            made += s.made;
            if (s.stockCase == "oversold") QVERIFY(s.onHand < s.locked);
        }
        for (const char* kind : {"short", "oversold", "over", "fine", "fresh", "presale"})
            QVERIFY2(cases[kind] >= 3, kind);
        QVERIFY(stockouts >= 15);
        const double share = static_cast<double>(m_truth.madeShortOfParts.size()) / made;
        QVERIFY2(share > 0.15 && share < 0.4, qPrintable(QString::number(share)));
    }

    void parcelsAreLateWhenTheyAre() {
        int late = 0, stuck = 0;
        for (const SampleParcel& p : m_truth.parcels) {
            if (p.delivered.n) QCOMPARE(p.late, p.delivered > p.promised);
            if (p.state == "signed") QVERIFY(p.delivered.n > 0 && p.delivered <= m_truth.last);
            late += p.late;
            stuck += p.stuck;
        }
        QVERIFY(late > 100 && late < static_cast<int>(m_truth.parcels.size()) / 5);
        QVERIFY(stuck > 20);
    }

    void peopleOverlap() {
        std::map<std::string, int> kinds;
        for (const SampleDuplicate& d : m_truth.duplicates) {
            ++kinds[d.kind];
            QVERIFY(d.phone.starts_with("13800") && d.phone.size() == 11);
        }
        for (const char* kind : {"cross_channel", "nickname_change", "family_phone", "masked_phone"})
            QVERIFY2(kinds[kind] >= 50, kind);
        QVERIFY(m_truth.phones < m_truth.customers);
    }

    void headersAreThoseOfTheBackOffices() {
        struct Case {
            const char *format, *variant, *start;
            int columns;
        };
        // Column counts and first names as documented for each export.
        constexpr Case kCases[] = {{"wechat_shop_orders", "utf8", "订单号,订单下单时间,订单发货时间", 57},
                                   {"youzan_orders", "a", "订单号,销售渠道,归属店铺", 60},
                                   {"youzan_orders", "b", "订单号,归属店铺,订单类型", 59},
                                   {"youzan_customers", "", "客户姓名,客户昵称,客户手机号", 35}};
        for (const Case& c : kCases) {
            const SampleFile* file = find(m_few, c.format, c.variant);
            QVERIFY2(file, c.format);
            const QByteArray bytes = bytesOf(pathOf(m_few, *file));
            QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
            const QByteArray header = bytes.mid(3, bytes.indexOf('\n') - 3);
            QVERIFY2(header.startsWith(c.start), header.constData());
            QCOMPARE(header.count(',') + 1, c.columns);
        }
        const SampleFile* gbk = find(m_few, "wechat_shop_orders", "gbk");
        const QByteArray bytes = bytesOf(pathOf(m_few, *gbk));
        QVERIFY(bytes.startsWith("\xB6\xA9\xB5\xA5\xBA\xC5,"));  // 订单号 in GBK
        QCOMPARE(bytes.left(bytes.indexOf('\r')).count(',') + 1, 55);
        QVERIFY(bytes.contains("\t,"));
    }

    void workbooksKeepTheirQuirks() {
        const SampleFile* full = find(m_few, "ktt_customer_table");
        QVERIFY(full);
        QVERIFY(member(pathOf(m_few, *full), "xl/workbook.xml").contains("服务小区商品汇总表"));
        QVERIFY(member(pathOf(m_few, *full), "xl/worksheets/sheet1.xml").contains("<mergeCell ref=\"B"));
        QVERIFY(
            member(pathOf(m_few, *find(m_few, "jst_goods")), "xl/worksheets/sheet1.xml").contains("_x002B_"));
        QVERIFY(member(pathOf(m_few, *find(m_few, "kingdee_bom")), "xl/worksheets/sheet1.xml")
                    .contains("FBillHead(ENG_BOM)"));
        const QByteArray terms =
            member(pathOf(m_few, *find(m_few, "template_supplier_terms")), "xl/worksheets/sheet1.xml");
        for (std::string_view name : templates::kSupplierTerms)
            QVERIFY(terms.contains(QByteArray(name.data(), static_cast<qsizetype>(name.size()))));
        const QByteArray stock =
            member(pathOf(m_truth, *find(m_truth, "jst_stock")), "xl/worksheets/sheet1.xml");
        QVERIFY(stock.contains("<v>-"));  // something is oversold
    }

    void refusesWhatItCannotDo() {
        SampleOptions options;
        // No folder can be made inside a file.
        QFile file(m_small.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        options.dir = file.fileName().toStdString() + "/folder";
        QCOMPARE(writeSampleBrand(options).error().code, std::string("sample.write.failed"));
        options.dir = m_small.path().toStdString();
        options.scale = 0;
        QCOMPARE(writeSampleBrand(options).error().code, std::string("sample.options.invalid"));
        options.scale = 0.02;
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(writeSampleBrand(options, cancel).error().code, std::string("cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestSampleBrand)
#include "tst_sample_brand.moc"
