// How fast the readers are, alone: a million lines of 57 columns as the shop back office exports them, and 1,067,371
// lines of 8 typed columns (the shape of the Online Retail II set), each as csv and as xlsx. Each reading runs in a
// child process so that its CPU time and memory are its own. Beside it, where the programs are installed:
// `sqlite3 .import` of the same csv, openpyxl (read-only mode) and SheetJS on the same xlsx; ROULIAN_SHEETJS names the
// folder whose node_modules holds it. ROULIAN_BENCH_ROWS sets another number of lines.
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>
#include <random>

#include "core/number.h"
#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "exchange/table_source.h"
#include "tests/bench/measured.h"

using namespace roulian;
using namespace roulian::bench;
using namespace roulian::exchange;

namespace {

constexpr int kColumnCount = 57;

bool makeFile(TableWriter& writer, int rows) {
    std::vector<WriteColumn> columns;
    for (int i = 0; i < kColumnCount; ++i) {
        const ColumnType type = i % 7 == 3   ? ColumnType::Money
                                : i % 7 == 5 ? ColumnType::Int
                                             : ColumnType::Text;
        columns.push_back({"列" + std::to_string(i + 1), type});
    }
    if (!writer.beginSheet("订单", columns)) return false;
    std::mt19937 random(42);
    std::vector<std::string> texts(kColumnCount);
    std::vector<Value> values(kColumnCount);
    const char* const goods[] = {"山野槐花蜜 500g", "山核桃仁 250g 罐装", "桂圆干", "手作陶杯（青）",
                                 "有机小米 2.5kg"};
    for (int r = 0; r < rows; ++r) {
        for (int i = 0; i < kColumnCount; ++i) {
            const std::uint32_t n = random();
            auto& text = texts[static_cast<std::size_t>(i)];
            auto& value = values[static_cast<std::size_t>(i)];
            if (columns[static_cast<std::size_t>(i)].type == ColumnType::Money) {
                value = Money::fromFen(n % 100000);
                continue;
            }
            if (columns[static_cast<std::size_t>(i)].type == ColumnType::Int) {
                value = std::int64_t{n % 9 + 1};
                continue;
            }
            switch (i % 7) {
                case 0:
                    text = "37020260817" + std::to_string(1000000000 + n % 1000000000);
                    break;
                case 1:
                    text = "2026-08-1" + std::to_string(n % 9) + " 09:12:0" + std::to_string(n % 10);
                    break;
                case 2:
                    text = goods[n % 5];
                    break;
                case 4:
                    text = n % 3 ? "" : "已发货";
                    break;
                default:
                    text = n % 50 ? "" : "请放门口,谢谢\n\"轻放\"";
                    break;
            }
            value = std::string_view(text);
        }
        if (!writer.row(values)) return false;
    }
    return writer.finish().ok();
}

int readAll(const std::string& path, int expected) {
    auto source = openTable(path);
    if (!source) return 2;
    std::int64_t rows = 0;
    std::size_t bytes = 0;
    source.value()->expectColumns(kColumnCount);
    const auto status = source.value()->readRows(0,
                                                 [&](const Row& row) {
                                                     ++rows;
                                                     for (const Cell& cell : row.cells)
                                                         bytes += cell.text.size();
                                                     return true;
                                                 },
                                                 {});
    return status.ok() && rows == expected + 1 && bytes > 0 ? 0 : 1;
}

// Invoice, article, words, quantity, time, price, customer, country.
bool makeNarrowFile(TableWriter& writer, int rows) {
    const std::vector<WriteColumn> columns{{"Invoice", ColumnType::Text},     {"StockCode", ColumnType::Text},
                                           {"Description", ColumnType::Text}, {"Quantity", ColumnType::Int},
                                           {"InvoiceDate", ColumnType::Text}, {"Price", ColumnType::Money},
                                           {"Customer ID", ColumnType::Int},  {"Country", ColumnType::Text}};
    if (!writer.beginSheet("Year 2010-2011", columns)) return false;
    std::mt19937 random(7);
    std::string invoice, article, words, time;
    for (int r = 0; r < rows; ++r) {
        const std::uint32_t n = random();
        invoice = std::to_string(489434 + r / 20);
        article = std::to_string(10000 + n % 5000);
        words = "WHITE HANGING HEART T-LIGHT HOLDER NO " + std::to_string(n % 5000);
        time = "2010-0" + std::to_string(1 + r / 200000 % 9) + "-1" + std::to_string(n % 9) + " 0" +
               std::to_string(n % 10) + ":45:00";
        const std::vector<Value> values{
            std::string_view(invoice),      std::string_view(article),
            std::string_view(words),        std::int64_t{n % 48 + 1},
            std::string_view(time),         Money::fromFen(n % 10000),
            std::int64_t{12346 + n % 6000}, std::string_view(n % 9 ? "United Kingdom" : "Germany")};
        if (!writer.row(values)) return false;
    }
    return writer.finish().ok();
}

int readTyped(const std::string& path, int expected) {
    auto source = openTable(path);
    if (!source) return 2;
    std::int64_t rows = 0, bad = 0, quantity = 0;
    std::size_t bytes = 0;
    source.value()->expectColumns(8);
    const auto status = source.value()->readRows(0,
                                                 [&](const Row& row) {
                                                     if (row.cells.size() < 8 || ++rows == 1) return true;
                                                     const auto count = parseInteger(row.cells[3].text);
                                                     const auto time = parseTime(row.cells[4].text);
                                                     const auto price = parseMoney(row.cells[5].text);
                                                     const auto customer = parseInteger(row.cells[6].text);
                                                     if (!count || !time || !price || !customer) ++bad;
                                                     quantity += count.value_or(0);
                                                     for (const std::size_t i : {0, 1, 2, 7})
                                                         bytes += row.cells[i].text.size();
                                                     return true;
                                                 },
                                                 {});
    return status.ok() && rows == expected + 1 && bad == 0 && quantity > 0 && bytes > 0 ? 0 : 1;
}

void besideOpenpyxl(const std::string& path, const Cost& ours, int rows) {
    const char* const script =
        "import sys\n"
        "try:\n    import openpyxl\n"
        "except ImportError:\n    sys.exit(3)\n"
        "for row in openpyxl.load_workbook(sys.argv[1], "
        "read_only=True).worksheets[0].iter_rows(values_only=True):\n    pass\n";
    const Cost other = program({"/usr/bin/python3", "-c", script, QByteArray::fromStdString(path)});
    if (other.exitCode != 0) return qInfo("openpyxl cannot be imported by /usr/bin/python3: no comparison");
    print("openpyxl read_only, same xlsx", other, rows);
    printRatio("openpyxl", ours, other);
}

void besideSheetJs(const std::string& path, const Cost& ours, int rows) {
    const QByteArray folder = qgetenv("ROULIAN_SHEETJS");
    if (folder.isEmpty()) return qInfo("ROULIAN_SHEETJS is not set: no comparison with SheetJS");
    const QByteArray script = "const x = require('" + folder +
                              "/node_modules/xlsx'); const b = x.readFile(process.argv[1], {dense: true});"
                              "if (!b.SheetNames.length) process.exit(3)";
    const Cost other =
        program({"node", "--max-old-space-size=16000", "-e", script, QByteArray::fromStdString(path)});
    if (other.exitCode != 0) return qInfo("SheetJS ended with %d: no comparison", other.exitCode);
    print("SheetJS, same xlsx", other, rows);
    printRatio("SheetJS", ours, other);
}

}  // namespace

class ImportReaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_rows = wanted("ROULIAN_BENCH_ROWS", m_rows);
        m_narrowRows = wanted("ROULIAN_BENCH_ROWS", m_narrowRows);
        QVERIFY(m_folder.isValid());
    }

    void csv() {
        const std::string path = file("orders.csv");
        const Cost made = measured([&] {
            auto writer = makeCsvWriter(path);
            return writer.ok() && makeFile(*writer.value(), m_rows) ? 0 : 1;
        });
        QCOMPARE(made.exitCode, 0);
        print("write csv", made, m_rows);
        qInfo("csv: %d rows x %d columns, %lld MiB", m_rows, kColumnCount,
              static_cast<long long>(QFileInfo(QString::fromStdString(path)).size() >> 20));
        const Cost read = measured([&] { return readAll(path, m_rows); });
        QCOMPARE(read.exitCode, 0);
        print("read csv", read, m_rows);
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
            qInfo("sqlite3 is not installed: no comparison");
        } else {
            const Cost other =
                program({"sqlite3", QByteArray::fromStdString(file("other.db")), "pragma synchronous=off;",
                         ".mode csv", QByteArray::fromStdString(".import " + path + " orders")});
            QCOMPARE(other.exitCode, 0);
            print("sqlite3 .import, same csv", other, m_rows);
            QFile::remove(QString::fromStdString(file("other.db")));
        }
        QFile::remove(QString::fromStdString(path));
    }

    void xlsx() {
        const std::string path = file("orders.xlsx");
        const Cost made = measured([&] {
            auto writer = makeXlsxWriter(path);
            return writer.ok() && makeFile(*writer.value(), m_rows) ? 0 : 1;
        });
        QCOMPARE(made.exitCode, 0);
        print("write xlsx and verify", made, m_rows);
        qInfo("xlsx: %d rows x %d columns, %lld MiB", m_rows, kColumnCount,
              static_cast<long long>(QFileInfo(QString::fromStdString(path)).size() >> 20));
        const Cost read = measured([&] { return readAll(path, m_rows); });
        QCOMPARE(read.exitCode, 0);
        print("read xlsx", read, m_rows);
        besideOpenpyxl(path, read, m_rows);
        besideSheetJs(path, read, m_rows);
    }

    void typedCsv() {
        const std::string path = file("retail.csv");
        auto writer = makeCsvWriter(path);
        QVERIFY(writer.ok() && makeNarrowFile(*writer.value(), m_narrowRows));
        const Cost read = measured([&] { return readTyped(path, m_narrowRows); });
        QCOMPARE(read.exitCode, 0);
        print("read csv, 8 typed columns", read, m_narrowRows);
        QFile::remove(QString::fromStdString(path));
    }

    void typedXlsx() {
        const int rows = qMin(m_narrowRows, 1000000);  // a sheet ends at 1,048,576
        const std::string path = file("retail.xlsx");
        auto writer = makeXlsxWriter(path);
        QVERIFY(writer.ok() && makeNarrowFile(*writer.value(), rows));
        const Cost read = measured([&] { return readTyped(path, rows); });
        QCOMPARE(read.exitCode, 0);
        print("read xlsx, 8 typed columns", read, rows);
        besideOpenpyxl(path, read, rows);
        besideSheetJs(path, read, rows);
    }

private:
    std::string file(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
    int m_rows = 1000000, m_narrowRows = 1067371;
};

QTEST_APPLESS_MAIN(ImportReaders)
#include "import_readers.moc"
