#include <QtTest>

#include "exchange/io/xlsx_book.h"
#include "reading.h"

using namespace roulian::exchange;
using reading::Book;

class TestXlsx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellKinds();
    void rowNumbers();
    void rowNumbersThatMakeNoSense();
    void sharedStrings();
    void dates();
    void dates1904();
    void dateFormats_data();
    void dateFormats();
    void sheetsInTabOrder();
    void mergedRanges();
    void escapes();
    void otherPrefixes();

private:
    QTemporaryDir m_folder;
};

void TestXlsx::cellKinds() {
    Book book;
    book.sheets = {
        {"name=\"a\"",
         "<dimension ref=\"A1:A1\"/><sheetData><row r=\"1\"><c r=\"A1\" "
         "t=\"inlineStr\"><is><t>in</t></is></c>"
         "<c r=\"B1\" t=\"str\"><f>A1</f><v>made</v></c><c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" "
         "t=\"e\"><v>#N/A</v></c><c r=\"E1\"><v>1.50</v></c><c r=\"F1\"><v>13800138001</v></c>"
         "<c r=\"G1\" t=\"d\"><v>2026-08-17T00:00:00</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "kinds.xlsx"));
    QVERIFY(source.ok());
    bool numbers = false;
    const auto status = (*source)->readRows(0,
                                            [&](const Row& row) {
                                                numbers = row.cells[4].isNumber &&
                                                          row.cells[4].number == 1.5 &&
                                                          !row.cells[4].isDate && !row.cells[0].isNumber &&
                                                          row.cells[5].number == 13800138001.0;
                                                return true;
                                            },
                                            {});
    QVERIFY(status.ok());
    QVERIFY(numbers);
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("1:in|made|TRUE|#N/A|1.5|13800138001|2026-08-17T00:00:00\n"));
}

void TestXlsx::rowNumbers() {
    Book book;
    book.sheets = {
        {"name=\"a\"",
         "<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
         "<row r=\"9\"><c r=\"A9\" s=\"0\"/></row><row r=\"16\"><c "
         "r=\"AA16\"><v>4</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "rows.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("2:|1|2\n3:3\n16:") + QString(26, u'|') + QStringLiteral("4\n"));
    QCOMPARE(reading::rows(**source, 0, 3).size(), std::size_t{2});
}

// Found by fuzzing. Spreadsheets refuse such files; here every row is read once, each behind the one before.
void TestXlsx::rowNumbersThatMakeNoSense() {
    Book book;
    book.sheets = {{"name=\"a\"",
                    "<sheetData><row r=\"5\"><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c></row>"
                    "<row r=\"1\"><c><v>3</v></c></row><row r=\"9223372036854775807\"><c><v>4</v></c></row>"
                    "<row><c><v>5</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "order.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("5:1\n6:2\n7:3\n8:4\n9:5\n"));
}

void TestXlsx::sharedStrings() {
    Book book;
    book.strings =
        "<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr/><t xml:space=\"preserve\">ch "
        "</t></r><rPh><t>no</t></rPh></si>"
        "<si><t/></si>";
    book.sheets = {{"name=\"a\"",
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" "
                    "t=\"s\"><v>0</v></c><c r=\"C1\" "
                    "t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>99</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "strings.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:rich |plain\n"));
}

void TestXlsx::dates() {
    Book book;
    book.styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt "
        "numFmtId=\"171\" "
        "formatCode=\"0.00&quot;mm&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/><xf "
        "numFmtId=\"171\"/></cellXfs>";
    book.sheets = {
        {"name=\"a\"",
         "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>45000.5</v></c><c r=\"B1\" "
         "s=\"1\"><v>45000.5</v></c>"
         "<c r=\"C1\" s=\"2\"><v>45000</v></c><c r=\"D1\" s=\"3\"><v>2</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "dates.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("1:45000.5|2023-03-15 12:00:00|2023-03-15|2\n"));
}

void TestXlsx::dates1904() {
    Book book;
    book.workbookPr = "<workbookPr date1904=\"1\"/>";
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.sheets = {{"name=\"a\"",
                    "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>37986</v></c><c "
                    "r=\"B1\"><v>37986</v></c></row></sheetData>"}};
    auto source = openTable(book.write(m_folder, "mac.xlsx"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:2008-01-01|37986\n"));
}

void TestXlsx::dateFormats_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("date");
    const auto row = [](const char* code, bool date) {
        QTest::newRow(code) << QString::fromUtf8(code) << date;
    };
    row("yyyy-mm-dd", true);
    row("[$-804]yyyy\"年\"m\"月\"d\"日\"", true);
    row("[h]:mm", true);
    row("[mm]", true);
    row("h:mm AM/PM", true);
    row("General", false);
    row("0.00", false);
    row("#,##0.00_);[Red](#,##0.00)", false);
    row("0\"days\"", false);
    row("[Magenta]0", false);
    row("0_d", false);
    row("\\d0", false);
    row("@", false);
    row("", false);
}

void TestXlsx::dateFormats() {
    QFETCH(QString, code);
    QTEST(isDateFormat(code.toStdString()), "date");
}

void TestXlsx::sheetsInTabOrder() {
    Book book;
    const QByteArray empty = "<sheetData/>";
    book.sheets = {{"name=\"订单\"", empty},
                   {"name=\"lists\" state=\"veryHidden\"", empty},
                   {"name=\"A &amp; B\"", empty}};
    const auto facts = sniffFile(book.write(m_folder, "noextension"));
    QVERIFY(facts.ok());
    QCOMPARE(facts->container, Container::Xlsx);
    QCOMPARE(facts->sheets, (std::vector<std::string>{"订单", "A & B"}));
}

void TestXlsx::mergedRanges() {
    Book book;
    QByteArray rows;
    for (int i = 1; i < 20000; ++i)
        rows += "<row><c t=\"inlineStr\"><is><t>mergeCell ref=\"A1:B1\"</t></is></c></row>";
    book.sheets = {
        {"name=\"a\"", "<sheetData>" + rows +
                           "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:B4\"/><mergeCell "
                           "ref='$AA$10'/></mergeCells>"}};
    const std::string path = book.write(m_folder, "merged.xlsx");
    for (bool readFirst : {false, true}) {
        auto source = openTable(path);
        QVERIFY(source.ok());
        if (readFirst) QCOMPARE(reading::rows(**source).size(), std::size_t{19999});
        const auto ranges = (*source)->mergedRanges(0);
        QVERIFY(ranges.ok());
        QCOMPARE(ranges->size(), std::size_t{2});
        const MergedRange& first = (*ranges)[0];
        QCOMPARE(first.firstRow, std::int64_t{2});
        QCOMPARE(first.lastRow, std::int64_t{4});
        QCOMPARE(first.firstColumn, 0);
        QCOMPARE(first.lastColumn, 1);
        QCOMPARE((*ranges)[1].firstColumn, 26);
    }
}

void TestXlsx::escapes() {
    QCOMPARE(unescapeXlsx("a_x002B_b"), std::string("a+b"));
    QCOMPARE(unescapeXlsx("_x000D_\n"), std::string("\r\n"));
    QCOMPARE(unescapeXlsx("_xD83D__xDE00_"), std::string("\xF0\x9F\x98\x80"));
    QCOMPARE(unescapeXlsx("_x005F_x002B_"), std::string("_x002B_"));
    QCOMPARE(unescapeXlsx("_x00_ _xZZZZ_ _x4E2D"), std::string("_x00_ _xZZZZ_ _x4E2D"));
    QCOMPARE(unescapeXlsx("_xD83D_"), std::string("\uFFFD"));
}

void TestXlsx::otherPrefixes() {
    const std::string path = reading::writeZip(
        m_folder, "prefix.xlsx",
        {{"xl/workbook.xml",
          "<x:workbook xmlns:x=\"m\" xmlns:r=\"r\"><x:sheets><x:sheet name=\"a\" sheetId=\"1\" "
          "r:id=\"q\"/></x:sheets></x:workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"q\" Type=\"a/worksheet\" "
          "Target=\"/xl/worksheets/one.xml\"/></Relationships>"},
         {"xl/worksheets/one.xml",
          "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c>"
          "</x:row></x:sheetData></x:worksheet>"}});
    auto source = openTable(path);
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:7\n"));
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
