#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "exchange/io/zip_xml.h"
#include "reading.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace roulian;
using namespace roulian::exchange;

class TestWriters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xlsxRoundTrip();
    void xlsxSheetNames();
    void xlsxManySheetsDifferInColumns();
    void xlsxEntriesStayText();
    void csvRoundTrip();
    void csvBytes();
    void gb18030();
    void nothingLeftWhenAbandoned();
    void replacesOnlyWhenComplete();
    void neverReplacesAWorkspace();
    void missingFolder();
    void readOnlyFolder();
    void fullDisk_data();
    void fullDisk();

private:
    std::string path(const char* name) { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    static QByteArray bytes(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

namespace {
const std::vector<WriteColumn> kColumns{
    {"订单号"},
    {"件数", ColumnType::Int},
    {"数量", ColumnType::Qty},
    {"金额(元)", ColumnType::Money},
    {"占比", ColumnType::Percent},
    {"日期", ColumnType::Day},
    {"时间", ColumnType::Time},
    {"指数", ColumnType::Real},
};

Status fill(TableWriter& writer) {
    const LocalTime time{Day::fromYmd(2026, 8, 17).n * std::int64_t{86400} + 33125, Precision::Second};
    const std::vector<Value> full{std::int64_t{3702026081700001234},
                                  std::int64_t{1200},
                                  Qty::fromMilli(2500),
                                  Money::fromFen(123456),
                                  0.0934,
                                  Day::fromYmd(2026, 8, 17),
                                  time,
                                  1.5};
    if (auto status = writer.row(full); !status) return status;
    const std::vector<Value> tricky{std::string_view("=1+2"), std::monostate{}, Qty::units(3),
                                    Money::fromFen(-5)};
    if (auto status = writer.row(tricky); !status) return status;
    const std::vector<Value> text{std::string_view("a \"b\", \n_x002B_ 😀")};
    return writer.row(text);
}
}  // namespace

void TestWriters::xlsxRoundTrip() {
    auto writer = makeXlsxWriter(path("a.xlsx"));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginSheet("订单", kColumns).ok());
    QVERIFY(fill(**writer).ok());
    QVERIFY((*writer)->finish().ok());
    auto source = openTable(path("a.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE((*source)->facts().sheets, std::vector<std::string>{"订单"});
    QCOMPARE(
        reading::shown(reading::rows(**source)),
        QStringLiteral("1:订单号|件数|数量|金额(元)|占比|日期|时间|指数\n"
                       "2:3702026081700001234|1200|2.5|1234.56|0.0934|2026-08-17|2026-08-17 09:12:05|1.5\n"
                       "3:=1+2||3|-0.05\n"
                       "4:a \"b\", \n_x002B_ 😀\n"));
    bool dates = false, text = false;
    const auto status = (*source)->readRows(0,
                                            [&](const Row& row) {
                                                if (row.rowNo == 2) {
                                                    dates = row.cells[5].isDate && row.cells[6].isDate &&
                                                            row.cells[3].isNumber && !row.cells[3].isDate;
                                                    text = !row.cells[0].isNumber;
                                                }
                                                return true;
                                            },
                                            {});
    QVERIFY(status.ok());
    QVERIFY(dates);
    QVERIFY(text);
}

void TestWriters::xlsxSheetNames() {
    auto writer = makeXlsxWriter(path("names.xlsx"));
    QVERIFY(writer.ok());
    const std::vector<WriteColumn> one{{"a"}};
    for (const char* name : {"计划/采购", "计划-采购", "",
                             "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四"})
        QVERIFY((*writer)->beginSheet(name, one).ok());
    QVERIFY((*writer)->finish().ok());
    const auto facts = sniffFile(path("names.xlsx"));
    QVERIFY(facts.ok());
    QCOMPARE(facts->sheets,
             (std::vector<std::string>{"计划-采购", "计划-采购 (2)", "Sheet",
                                       "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"}));
}

void TestWriters::xlsxManySheetsDifferInColumns() {
    auto writer = makeXlsxWriter(path("sheets.xlsx"));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginSheet("a", kColumns).ok());
    QVERIFY(fill(**writer).ok());
    const std::vector<WriteColumn> one{{"only"}};
    QVERIFY((*writer)->beginSheet("b", one).ok());
    const std::vector<Value> tooMany{std::string_view("x"), std::string_view("y")};
    QVERIFY((*writer)->row(tooMany).ok());
    QVERIFY((*writer)->row({}).ok());
    QVERIFY((*writer)->finish().ok());
    auto source = openTable(path("sheets.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::rows(**source, 0).size(), std::size_t{4});
    QCOMPARE(reading::shown(reading::rows(**source, 1)), QStringLiteral("1:only\n2:x\n"));
}

// "+250" typed into a cell stays "+250" only where the cell's format is text (number format 49, ECMA-376 part 1, 18.8.30).
void TestWriters::xlsxEntriesStayText() {
    const auto file = path("entries.xlsx");
    auto writer = makeXlsxWriter(file);
    QVERIFY(writer.ok());
    const std::vector<WriteColumn> columns{{"code", ColumnType::Text, 12, -1, true},
                                           {"line", ColumnType::Text, 12, -1, true},
                                           {"week", ColumnType::Entry, 11, 1}};
    QVERIFY((*writer)->beginSheet("s", columns).ok());
    const std::vector<Value> typed{std::string_view("A"), std::string_view("own"), std::string_view("+250")},
        open{std::string_view("B"), std::string_view("own"), std::string_view()},
        shown{std::string_view("B"), std::string_view("stat"), 12.25},
        left{std::string_view("B"), std::string_view("none"), std::monostate{}};
    for (const auto* row : {&typed, &open, &shown, &left}) QVERIFY((*writer)->row(*row).ok());
    QVERIFY((*writer)->finish().ok());
    const auto zip = ZipArchive::open(file, "entries.xlsx", {});
    QVERIFY(zip.ok());
    const auto text = [&](const char* member) {
        std::string all;
        const auto status = zip->read(member, [&](const char* bytes, std::size_t size) {
            all.append(bytes, size);
            return true;
        });
        return status ? QString::fromStdString(all) : QString();
    };
    const QString sheet = text("xl/worksheets/sheet1.xml"), styles = text("xl/styles.xml");
    QVERIFY(sheet.contains(QStringLiteral("xSplit=\"2\" ySplit=\"1\"")));
    const auto style = [&](const char* cell) {
        const QRegularExpression form(QStringLiteral("<c r=\"%1\" s=\"(\\d+)\"").arg(QLatin1String(cell)));
        const auto found = form.match(sheet);
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    };
    QVERIFY(style("C2") > 0 && style("C2") == style("C3") && style("C4") != style("C2"));
    QVERIFY(!sheet.contains(QStringLiteral("r=\"C5\"")) && !sheet.contains(QStringLiteral("<f>")));
    const QStringList forms = styles.section(QStringLiteral("<cellXfs"), 1).split(QStringLiteral("<xf "));
    QVERIFY(forms.at(style("C2") + 1).contains(QStringLiteral("numFmtId=\"49\"")));
}

void TestWriters::csvRoundTrip() {
    auto writer = makeCsvWriter(path("a.csv"));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginSheet("ignored", kColumns).ok());
    QVERIFY(fill(**writer).ok());
    QVERIFY((*writer)->finish().ok());
    auto source = openTable(path("a.csv"));
    QVERIFY(source.ok());
    QCOMPARE((*source)->facts().encoding, std::string("utf-8-sig"));
    QCOMPARE(
        reading::shown(reading::rows(**source)),
        QStringLiteral("1:订单号|件数|数量|金额(元)|占比|日期|时间|指数\n"
                       "2:3702026081700001234|1200|2.5|1234.56|0.0934|2026-08-17|2026-08-17 09:12:05|1.5\n"
                       "3:=1+2||3|-0.05||||\n"
                       "4:a \"b\", \n_x002B_ 😀|||||||\n"));
}

void TestWriters::csvBytes() {
    auto writer = makeCsvWriter(path("b.csv"));
    QVERIFY(writer.ok());
    const std::vector<WriteColumn> two{{"a"}, {"b", ColumnType::Money}};
    QVERIFY((*writer)->beginSheet({}, two).ok());
    const std::vector<Value> row{std::string_view("x,y"), Money::fromFen(-1230)};
    QVERIFY((*writer)->row(row).ok());
    QVERIFY(!(*writer)->beginSheet({}, two).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE(bytes(path("b.csv")), QByteArray("\xEF\xBB\xBF"
                                              "a,b\r\n\"x,y\",-12.30\r\n"));
}

void TestWriters::gb18030() {
    auto writer = makeCsvWriter(path("gb.csv"), true);
    QVERIFY(writer.ok());
    const std::vector<WriteColumn> one{{"订单号"}};
    QVERIFY((*writer)->beginSheet({}, one).ok());
    const std::vector<Value> row{std::string_view("中😀")};
    QVERIFY((*writer)->row(row).ok());
    QVERIFY((*writer)->finish().ok());
    QCOMPARE(bytes(path("gb.csv")), QByteArray("\xB6\xA9\xB5\xA5\xBA\xC5\r\n\xD6\xD0\x94\x39\xFC\x36\r\n"));
}

void TestWriters::nothingLeftWhenAbandoned() {
    QTemporaryDir folder;
    for (bool xlsx : {true, false}) {
        const std::string target = folder.filePath(QStringLiteral("x")).toStdString();
        auto writer = xlsx ? makeXlsxWriter(target) : makeCsvWriter(target);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->beginSheet("a", kColumns).ok());
        QVERIFY(fill(**writer).ok());
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

void TestWriters::replacesOnlyWhenComplete() {
    const std::string target = reading::write(m_folder, "kept.csv", "old");
    auto writer = makeCsvWriter(target);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->beginSheet({}, kColumns).ok());
    QCOMPARE(bytes(target), QByteArray("old"));
    QVERIFY((*writer)->finish().ok());
    QVERIFY(bytes(target).size() > 10);
}

void TestWriters::neverReplacesAWorkspace() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.roulian"));
    const QByteArray kept = QByteArray("SQLite format 3\0", 16) + "pages";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kept) == kept.size());
    file.close();
    for (const bool csv : {false, true}) {
        auto writer = csv ? makeCsvWriter(path.toStdString()) : makeXlsxWriter(path.toStdString());
        QVERIFY(writer.ok());
        QVERIFY((*writer)->beginSheet("s", std::vector<WriteColumn>{{"a", ColumnType::Text}}).ok());
        const auto status = (*writer)->finish();
        QVERIFY(!status);
        QCOMPARE(status.error().code, std::string("file.workspace"));
        QCOMPARE(status.error().args.at(0), path.toStdString());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), kept);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);  // nothing half-made beside it
}

void TestWriters::missingFolder() {
    for (bool xlsx : {true, false}) {
        auto writer = xlsx ? makeXlsxWriter(path("none/a.xlsx")) : makeCsvWriter(path("none/a.csv"));
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, std::string("file.write"));
        QVERIFY(writer.error().args.size() == 2 && !writer.error().args[1].empty());
    }
}

void TestWriters::readOnlyFolder() {
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    QFile probe(folder.filePath(QStringLiteral("probe")));
    if (probe.open(QIODevice::WriteOnly)) QSKIP("this user writes to read-only folders");
    for (bool xlsx : {true, false}) {
        const std::string target = folder.filePath(QStringLiteral("a")).toStdString();
        auto writer = xlsx ? makeXlsxWriter(target) : makeCsvWriter(target);
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().code, std::string("file.write"));
    }
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void TestWriters::fullDisk_data() {
    QTest::addColumn<bool>("xlsx");
    QTest::newRow("xlsx") << true;
    QTest::newRow("csv") << false;
}

// A size limit on files stands in for the full disk, in a child process of its own.
void TestWriters::fullDisk() {
#ifdef Q_OS_UNIX
    QFETCH(bool, xlsx);
    QTemporaryDir folder;
    const std::string target = folder.filePath(QStringLiteral("a")).toStdString();
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{64 << 10, 64 << 10};
        setrlimit(RLIMIT_FSIZE, &limit);
        auto writer = xlsx ? makeXlsxWriter(target) : makeCsvWriter(target);
        if (!writer) _exit(2);
        Status status = (*writer)->beginSheet("a", kColumns);
        std::uint64_t noise = 1;
        for (int i = 0; status.ok() && i < 50000; ++i) {
            noise = noise * 6364136223846793005u + 1442695040888963407u;
            const std::string text = std::to_string(noise);
            const std::vector<Value> row{std::string_view(text), static_cast<std::int64_t>(noise >> 40)};
            status = (*writer)->row(row);
        }
        if (status.ok()) status = (*writer)->finish();
        const bool right = !status.ok() && status.error().code == "file.write";
        writer.value().reset();
        _exit(right ? 0 : 1);
    }
    int result = -1;
    QCOMPARE(waitpid(child, &result, 0), child);
    QVERIFY(WIFEXITED(result));
    QCOMPARE(WEXITSTATUS(result), 0);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
#else
    QSKIP("needs file size limits");
#endif
}

QTEST_APPLESS_MAIN(TestWriters)
#include "tst_writers.moc"
