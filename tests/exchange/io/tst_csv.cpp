#include <QtTest>

#include "exchange/io/text_stream.h"
#include "reading.h"

using namespace roulian::exchange;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesAndLineEnds();
    void lineNumbers();
    void lazyQuotes();
    void raggedRows();
    void unclosedQuote();
    void encodings_data();
    void encodings();
    void everyChunkBoundary();
    void separators_data();
    void separators();
    void firstRowAndStop();
    void readTwice();

private:
    std::string file(const QByteArray& bytes) { return reading::write(m_folder, "a.csv", bytes); }
    QTemporaryDir m_folder;
};

void TestCsv::quotesAndLineEnds() {
    auto source = openTable(file("a,b,c\r\n\"x,1\",\"say \"\"hi\"\"\",\"two\nlines\"\n,,\n1,2,3\r4,5,"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("1:a|b|c\n2:x,1|say \"hi\"|two\nlines\n5:1|2|3\n6:4|5|\n"));
}

void TestCsv::lineNumbers() {
    auto source = openTable(file("h\r\n\r\n\"a\r\nb\r\nc\"\r\nlast\r\n"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:h\n3:a\r\nb\r\nc\n6:last\n"));
}

// The personal bill of WeChat Pay writes cells such as "买"茶"一包" without doubling the quotes.
void TestCsv::lazyQuotes() {
    auto source = openTable(file("a,b,c\n\"1\",\"buy \"tea\" now\",\"3\"\n\"x \"\",y\",2,3\n4,5,6\n"));
    QVERIFY(source.ok());
    (*source)->expectColumns(3);
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("1:a|b|c\n2:1|buy \"tea\" now|3\n3:x \",y|2|3\n4:4|5|6\n"));
}

void TestCsv::raggedRows() {
    auto source = openTable(file("a,b,c\n1,2\n1,2,3,4\n1,2,3\n"));
    QVERIFY(source.ok());
    (*source)->expectColumns(3);
    QCOMPARE(reading::shown(reading::rows(**source)),
             QStringLiteral("1:a|b|c\n2!:1|2\n3!:1|2|3|4\n4:1|2|3\n"));
}

// A stray quote must cost its own line, not the rest of the file.
void TestCsv::unclosedQuote() {
    QByteArray bytes("a,b\n1,\"open\n");
    for (int i = 0; i < 50000; ++i) bytes += "2,some text that goes on\n";
    auto source = openTable(file(bytes));
    QVERIFY(source.ok());
    (*source)->expectColumns(2);
    const auto rows = reading::rows(**source);
    QCOMPARE(rows.size(), std::size_t{50002});
    QVERIFY(rows[1].ragged);
    QCOMPARE(rows[1].cells.at(1), std::string("\"open"));
    QVERIFY(!rows[2].ragged);
    QCOMPARE(rows.back().rowNo, std::int64_t{50002});
}

void TestCsv::encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("separator");
    const QString text = QStringLiteral("订单号,买家\n1001,林晓棠\n");
    const QString tabbed = QStringLiteral("订单号\t买家\n1001\t林晓棠\n");
    const auto utf16 = [](const QString& s, bool big) {
        QByteArray bytes;
        for (QChar c : QString(QChar(0xFEFF) + s)) {
            const char high = static_cast<char>(c.unicode() >> 8),
                       low = static_cast<char>(c.unicode() & 0xFF);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    QTest::newRow("utf-8") << text.toUtf8() << QStringLiteral("utf-8") << QStringLiteral(",");
    QTest::newRow("bom") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("utf-8-sig")
                         << QStringLiteral(",");
    // 订单号,买家 / 1001,林晓棠 in GBK
    QTest::newRow("gbk") << QByteArray(
                                "\xB6\xA9\xB5\xA5\xBA\xC5,\xC2\xF2\xBC\xD2\n1001,\xC1\xD6\xCF\xFE\xCC\xC4\n")
                         << QStringLiteral("gb18030") << QStringLiteral(",");
    QTest::newRow("utf-16le") << utf16(tabbed, false) << QStringLiteral("utf-16le") << QStringLiteral("\t");
    QTest::newRow("utf-16be") << utf16(tabbed, true) << QStringLiteral("utf-16be") << QStringLiteral("\t");
}

void TestCsv::encodings() {
    QFETCH(QByteArray, bytes);
    auto source = openTable(file(bytes));
    QVERIFY(source.ok());
    const FileFacts& facts = (*source)->facts();
    QTEST(QString::fromStdString(facts.encoding), "encoding");
    QTEST(QString(QLatin1Char(facts.separator)), "separator");
    QCOMPARE(facts.damagedCharacters, std::int64_t{0});
    QCOMPARE(reading::shown(reading::rows(**source)), QStringLiteral("1:订单号|买家\n2:1001|林晓棠\n"));
}

// Characters of one to four bytes at every position relative to the ends of the decoder's buffers.
void TestCsv::everyChunkBoundary() {
    QByteArray utf8, gb;
    for (int i = 0; i < 30000; ++i) {
        const QByteArray pad(i % 5, 'x');
        utf8 += pad + "中é\xF0\x9F\x98\x80\n";
        gb += pad + "\xD6\xD0\xA8\xA6\x94\x39\xFC\x36\n";  // the same in GB18030
    }
    for (const auto& [bytes, encoding] : {std::pair{utf8, "utf-8"}, std::pair{gb, "gb18030"}}) {
        auto opened = TextStream::open(file(bytes), encoding);
        QVERIFY(opened.ok());
        std::string all;
        char buffer[257];
        for (;;) {
            const auto n = opened.value().read(buffer, sizeof buffer);
            QVERIFY(n >= 0);
            if (n == 0) break;
            const std::string_view piece(buffer, static_cast<std::size_t>(n));
            QCOMPARE(wholeCharacters(piece), piece.size());
            all += piece;
        }
        QVERIFY2(all == utf8.toStdString(), encoding);
    }
}

void TestCsv::separators_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1,5\t2\t3\n") << QStringLiteral("\t");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n4,5;6;7\n") << QStringLiteral(";");
    QTest::newRow("comma with tab guards")
        << QByteArray("a,b,c\n\"\t1\",\t2,3\n\"\t4\",\t5,6\n") << QStringLiteral(",");
    QTest::newRow("preamble") << QByteArray("bill of; someone;\n\nname,\na,b,c,d\n1,2,3,4\n5,6,7,8\n")
                              << QStringLiteral(",");
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << QStringLiteral(",");
}

void TestCsv::separators() {
    QFETCH(QByteArray, bytes);
    const auto facts = sniffFile(file(bytes));
    QVERIFY(facts.ok());
    QTEST(QString(QLatin1Char(facts->separator)), "expected");
}

void TestCsv::firstRowAndStop() {
    auto source = openTable(file("1\n2\n3\n4\n"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source, 0, 3)), QStringLiteral("3:3\n4:4\n"));
    int seen = 0;
    const auto status = (*source)->readRows(0, [&](const Row&) { return ++seen < 2; }, {});
    QVERIFY(status.ok());
    QCOMPARE(seen, 2);
}

void TestCsv::readTwice() {
    auto source = openTable(file("a,b\n1,2\n"));
    QVERIFY(source.ok());
    QCOMPARE(reading::shown(reading::rows(**source)), reading::shown(reading::rows(**source)));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
