// How fast the readers are, alone: a million lines of 57 columns as the shop back office exports them, as csv
// and as xlsx. Each reading runs in a child process so that its CPU time and memory are its own. Beside it,
// where the programs are installed: `sqlite3 .import` of the same csv and openpyxl (read-only mode) on the
// same xlsx. ROULIAN_BENCH_ROWS sets another number of lines.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFileInfo>
#include <QStandardPaths>
#include <QtTest>
#include <random>

#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "exchange/table_source.h"

using namespace roulian;
using namespace roulian::exchange;

namespace {

constexpr int kColumnCount = 57;

struct Cost {
    double cpuSeconds = 0, wallSeconds = 0, peakMib = 0;
    int exitCode = -1;
};

// Runs work in a child process and measures it alone.
template <typename Work>
Cost measured(Work work) {
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) _exit(work());
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
    qInfo("%-28s %8.2f s CPU %8.2f s wall %10.0f rows/s %8.1f MiB peak", what, cost.cpuSeconds,
          cost.wallSeconds, rows / cost.wallSeconds, cost.peakMib);
}

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

}  // namespace

class ImportReaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        bool ok = false;
        const int wanted = qEnvironmentVariableIntValue("ROULIAN_BENCH_ROWS", &ok);
        if (ok && wanted > 0) m_rows = wanted;
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
        const char* const script =
            "import sys\n"
            "try:\n    import openpyxl\n"
            "except ImportError:\n    sys.exit(3)\n"
            "n = 0\n"
            "for row in openpyxl.load_workbook(sys.argv[1], "
            "read_only=True).worksheets[0].iter_rows(values_only=True):\n"
            "    n += 1\n";
        const Cost other = program({"/usr/bin/python3", "-c", script, QByteArray::fromStdString(path)});
        if (other.exitCode == 0)
            print("openpyxl read_only, same xlsx", other, m_rows);
        else
            qInfo("openpyxl cannot be imported by /usr/bin/python3: no comparison");
    }

private:
    std::string file(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QTemporaryDir m_folder;
    int m_rows = 1000000;
};

QTEST_APPLESS_MAIN(ImportReaders)
#include "import_readers.moc"
