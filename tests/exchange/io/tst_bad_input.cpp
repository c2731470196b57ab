// Files that are broken, hostile or not what they seem: each ends in a clear code, none in a crash or a hang.
#include <QtTest>
#include <random>

#include "reading.h"

using namespace roulian::exchange;
using reading::openError;

class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyFile();
    void missingFile();
    void folder();
    void unreadableFile();
    void truncatedXlsx();
    void flippedBytes();
    void zipBomb();
    void lyingZipSize();
    void documentType();
    void deepNesting();
    void workbookWithoutSheets();
    void zipOfCsv();
    void headerOnly();
    void hugeCell();
    void tooManyColumns();
    void binaryNoise();
    void noiseBehindAZipHead();
    void unknownEncoding();
    void cancelInTheMiddle();

private:
    std::string file(const QByteArray& bytes) { return reading::write(m_folder, "f.csv", bytes); }
    std::string goodXlsx(int rows);
    QTemporaryDir m_folder;
};

std::string TestBadInput::goodXlsx(int rows) {
    QByteArray xml = "<sheetData>";
    std::mt19937 random(7);
    for (int i = 0; i < rows; ++i)
        xml += "<row><c><v>" + QByteArray::number(quint32(random())) + "</v></c></row>";
    reading::Book book;
    book.sheets = {{"name=\"a\"", xml + "</sheetData>"}};
    return book.write(m_folder, "good.xlsx");
}

void TestBadInput::emptyFile() {
    QCOMPARE(openError(file({})), std::string("file.empty"));
}

void TestBadInput::missingFile() {
    QCOMPARE(openError(m_folder.filePath(QStringLiteral("没有.csv")).toStdString()),
             std::string("file.missing"));
}

void TestBadInput::folder() {
    QCOMPARE(openError(m_folder.path().toStdString()), std::string("file.directory"));
}

void TestBadInput::unreadableFile() {
    const std::string path = reading::write(m_folder, "secret.csv", "a,b\n");
    QFile::setPermissions(QString::fromStdString(path), {});
    if (QFile probe(QString::fromStdString(path)); probe.open(QIODevice::ReadOnly))
        QSKIP("this user reads files without permission");
    QCOMPARE(openError(path), std::string("file.unreadable"));
}

void TestBadInput::truncatedXlsx() {
    QFile whole(QString::fromStdString(goodXlsx(2000)));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (int part : {10, 50, 90, 99})
        QCOMPARE(openError(reading::write(m_folder, "cut.xlsx", bytes.left(bytes.size() * part / 100))),
                 std::string("file.damaged"));
}

void TestBadInput::flippedBytes() {
    QFile whole(QString::fromStdString(goodXlsx(2000)));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    std::mt19937 random(11);
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = good;
        for (int k = 0; k < 4; ++k)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        const std::string code = openError(reading::write(m_folder, "flip.xlsx", bytes));
        QVERIFY2(code.empty() || code.rfind("file.", 0) == 0, code.c_str());
    }
}

void TestBadInput::zipBomb() {
    reading::Book book;
    book.sheets = {{"name=\"a\"", "<sheetData>" + QByteArray(80 << 20, ' ') + "</sheetData>"}};
    const std::string path = book.write(m_folder, "bomb.xlsx");
    QVERIFY(QFileInfo(QString::fromStdString(path)).size() < (1 << 20));
    QCOMPARE(openError(path), std::string("file.too_large"));
    OpenOptions options;
    options.maxUnpackedBytes = 1 << 20;
    options.maxRatio = 1 << 30;
    QCOMPARE(openError(path, options), std::string("file.too_large"));
}

// The directory may claim that the member is small; what comes out is what counts.
void TestBadInput::lyingZipSize() {
    reading::Book book;
    book.sheets = {{"name=\"a\"", "<sheetData>" + QByteArray(80 << 20, ' ') + "</sheetData>"}};
    QFile whole(QString::fromStdString(book.write(m_folder, "liar.xlsx")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    const auto at = [&](const char* signature) { return bytes.indexOf(QByteArray::fromHex(signature)); };
    const qsizetype local = at("504b0304"), central = at("504b0102");
    QVERIFY(local >= 0 && central > local);
    for (int i = 0; i < 4; ++i) {
        bytes[local + 22 + i] = i == 0 ? '\x10' : '\0';
        bytes[central + 24 + i] = i == 0 ? '\x10' : '\0';
    }
    const std::string code = openError(reading::write(m_folder, "lie.xlsx", bytes));
    QVERIFY2(code == "file.too_large" || code == "file.damaged", code.c_str());
}

void TestBadInput::documentType() {
    const std::string path = reading::writeZip(m_folder, "dtd.xlsx",
                                               {{"xl/workbook.xml",
                                                 "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM "
                                                 "\"file:///etc/passwd\">]><workbook>&x;</workbook>"},
                                                {"xl/_rels/workbook.xml.rels", "<Relationships/>"}});
    QCOMPARE(openError(path), std::string("file.damaged"));
}

void TestBadInput::deepNesting() {
    reading::Book book;
    book.sheets = {{"name=\"a\"", QByteArray("<a>").repeated(300000) + QByteArray("</a>").repeated(300000)}};
    QCOMPARE(openError(book.write(m_folder, "deep.xlsx")), std::string("file.damaged"));
}

void TestBadInput::workbookWithoutSheets() {
    QCOMPARE(openError(reading::Book{}.write(m_folder, "none.xlsx")), std::string("file.damaged"));
}

void TestBadInput::zipOfCsv() {
    QCOMPARE(openError(reading::writeZip(m_folder, "a.zip", {{"8月/bill.CSV", "a,b\n"}})),
             std::string("file.zip"));
    QCOMPARE(openError(reading::writeZip(m_folder, "b.zip", {{"a.png", "x"}})), std::string("file.unknown"));
}

void TestBadInput::headerOnly() {
    auto source = openTable(file("订单号,金额"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:订单号|金额\n"));
}

void TestBadInput::hugeCell() {
    const QByteArray big((1 << 20) + 1, 'x');
    QCOMPARE(openError(file("a,b\n1," + big + "\n")), std::string("file.cell"));
    QCOMPARE(openError(file("a,b\n1,\"" + big + "\"\n")), std::string("file.cell"));
    QCOMPARE(openError(file("a,b\n1,\"" + big.left(1 << 20) + "\"\n")), std::string());
    reading::Book book;
    book.sheets = {{"name=\"a\"",
                    "<sheetData><row><c t=\"inlineStr\"><is><t>" + big + "</t></is></c></row></sheetData>"}};
    QCOMPARE(openError(book.write(m_folder, "cell.xlsx")), std::string("file.cell"));
    book.sheets = {{"name=\"a\"", "<sheetData/>"}};
    book.strings = "<si><t>" + big + "</t></si>";
    QCOMPARE(openError(book.write(m_folder, "string.xlsx")), std::string("file.cell"));
}

void TestBadInput::tooManyColumns() {
    QCOMPARE(openError(file(QByteArray("x,").repeated(100000) + "\n1,2\n")), std::string("file.columns"));
    reading::Book book;
    book.sheets = {{"name=\"a\"", "<sheetData><row>" + QByteArray("<c><v>1</v></c>").repeated(100000) +
                                      "</row></sheetData>"}};
    QCOMPARE(openError(book.write(m_folder, "wide.xlsx")), std::string("file.columns"));
    book.sheets = {{"name=\"a\"", "<sheetData><row><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData>"}};
    const std::string code = openError(book.write(m_folder, "far.xlsx"));
    QCOMPARE(code, std::string("file.columns"));
}

void TestBadInput::binaryNoise() {
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        QByteArray bytes(50000, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        QCOMPARE(openError(file(bytes)), std::string("file.unknown"));
    }
}

void TestBadInput::noiseBehindAZipHead() {
    std::mt19937 random(5);
    QByteArray bytes = QByteArray::fromHex("504b0304");
    for (int i = 0; i < 5000; ++i) bytes += static_cast<char>(random());
    QCOMPARE(openError(file(bytes)), std::string("file.damaged"));
}

void TestBadInput::unknownEncoding() {
    OpenOptions options;
    options.encoding = "klingon";
    QCOMPARE(openError(file("a,b\n"), options), std::string("file.encoding"));
}

void TestBadInput::cancelInTheMiddle() {
    const std::string csv = file(QByteArray("1,2,3\n").repeated(200000));
    for (const std::string& path : {csv, goodXlsx(100000)}) {
        auto source = openTable(path);
        QVERIFY(source.ok());
        ReadControl control;
        int seen = 0;
        const auto status = (*source)->readRows(
            0,
            [&](const Row&) {
                if (++seen == 100) control.cancel.cancel();
                return true;
            },
            control);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, std::string("cancelled"));
        QVERIFY(seen < 50000);
    }
}

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
