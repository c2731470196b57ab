// The scanner against expat, an independent parser: the same calls for every XML part of the sample workbooks and
// for thousands of damaged variants of one part; and what each must refuse.
#include <QtTest>
#include <random>

#include "exchange/io/xml_scanner.h"
#include "exchange/io/zip_xml.h"
#include "fuzz/xml_calls.h"

using namespace roulian;
using namespace roulian::exchange;

namespace {

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
std::optional<QByteArray> lines(const std::optional<std::string>& calls) {
    return calls ? std::optional(QByteArray::fromStdString(*calls)) : std::nullopt;
}
std::optional<QByteArray> scanned(const QByteArray& xml, int piece) {
    return lines(fuzz::scannedCalls(view(xml), static_cast<std::size_t>(piece)));
}
std::optional<QByteArray> byExpat(const QByteArray& xml) {
    return lines(fuzz::expatCalls(view(xml)).lines);
}

const QByteArray kPart =
    "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\r\n<!-- made -->"
    "<x:worksheet xmlns:x=\"urn:a\" mark=\"a &lt; b &amp;&#x4E00;\n'q'\"><x:row r=\"1\" ht='12'><x:c r=\"A1\" "
    "t=\"s\"><x:v>17</x:v></x:c><x:c r = \"B1\"/><x:c\n r=\"C1\" ><x:is><x:t xml:space=\"preserve\"> "
    "柔链 &#128512; &quot;x&quot;\r\ny\rz</x:t></x:is></x:c></x:row ><![CDATA[a<b&c\r\n]]]]><x:e></x:e>"
    "</x:worksheet>\n<!-- end --><?pi x?>\n";

}  // namespace

class TestXmlScanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownCalls() {
        const auto log = scanned("<a x='1&gt;'><b/>t&#65;<![CDATA[<]]></a>", 1000);
        QVERIFY(log);
        QCOMPARE(*log, QByteArray("<a x=1>\n<b\n/b\n'tA<\n/a\n"));
    }

    void sameAsExpatInAnyPieces() {
        const auto expected = byExpat(kPart);
        QVERIFY(expected);
        for (const int piece : {1, 2, 3, 5, 7, 11, 64, 100000}) QCOMPARE(scanned(kPart, piece), expected);
    }

    void longTextComesWhole() {
        for (const int shift : {0, 1, 2, 3, 4, 5}) {
            QByteArray text(shift, 'x');
            while (text.size() < 300000) text += "柔链&amp;\r\n";
            const QByteArray xml = "<t>" + text + "</t>";
            QCOMPARE(scanned(xml, 4096), byExpat(xml));
        }
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only text") << QByteArray("abc");
        QTest::newRow("cut tag") << QByteArray("<a><b");
        QTest::newRow("cut before the end") << QByteArray("<a><b></b>");
        QTest::newRow("cut text") << QByteArray("<a>text");
        QTest::newRow("wrong order") << QByteArray("<a><b></a></b>");
        QTest::newRow("two roots") << QByteArray("<a/><b/>");
        QTest::newRow("text behind the root") << QByteArray("<a/>b");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>");
        QTest::newRow("unknown reference") << QByteArray("<a>&nbsp;</a>");
        QTest::newRow("open reference") << QByteArray("<a>&amp</a>");
        QTest::newRow("surrogate") << QByteArray("<a>&#xD800;</a>");
        QTest::newRow("no UTF-8") << QByteArray("<a>\xC4\xE3</a>");
        QTest::newRow("no UTF-8 in an attribute") << QByteArray("<a b='\xC4\xE3'/>");
        QTest::newRow("control character") << QByteArray("<a>\x01</a>");
        QTest::newRow("noncharacter") << QByteArray("<a>\xEF\xBF\xBF</a>");
        QTest::newRow("no quotes") << QByteArray("<a b=c/>");
        QTest::newRow("less in an attribute") << QByteArray("<a b='<'/>");
        QTest::newRow("no space between") << QByteArray("<a b='1'c='2'/>");
        QTest::newRow("too deep") << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300);
    }
    void refused() {
        QFETCH(QByteArray, xml);
        for (const int piece : {1, 3, 1000}) QVERIFY(!scanned(xml, piece));
    }

    void endlessTagIsRefused() {
        class Deaf : public XmlHandler {
            bool start(std::string_view, XmlAttributes) override { return true; }
            bool end(std::string_view) override { return true; }
        } deaf;
        XmlScanner scanner(deaf);
        const QByteArray piece(1 << 20, 'x');
        scanner.push("<a b='", 6);
        int pushed = 0;
        while (pushed < 16 && scanner.push(piece.constData(), 1 << 20) == XmlScanner::State::Going) ++pushed;
        QVERIFY(pushed < 8);
    }

    void otherEncodingsAreLeft() {
        QVERIFY(XmlScanner::suits("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>"));
        QVERIFY(XmlScanner::suits("<a encoding='gbk'/>"));
        QVERIFY(!XmlScanner::suits("<?xml version='1.0' encoding='GBK'?><a/>"));
        QVERIFY(!XmlScanner::suits(std::string_view("\xFF\xFE<\0", 4)));
        QVERIFY(!XmlScanner::suits(std::string_view("<\0?\0", 4)));
    }

    // Whatever expat reads we read, and the same; each damage is one of a byte changed, removed, doubled or moved.
    void damagedLikeExpat() {
        std::mt19937 random(20261122);
        int accepted = 0, refused = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray xml = kPart;
            for (unsigned n = random() % 3 + 1; n > 0; --n) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(xml.size()));
                const auto from = static_cast<qsizetype>(random() % static_cast<unsigned>(xml.size()));
                switch (random() % 4) {
                    case 0:
                        xml[at] = xml[from];
                        break;
                    case 1:
                        xml.remove(at, static_cast<qsizetype>(random() % 3 + 1));
                        break;
                    case 2:
                        xml.insert(at, xml.mid(from, static_cast<qsizetype>(random() % 6 + 1)));
                        break;
                    default:
                        xml[at] = static_cast<char>(random() % 256);
                }
            }
            if (!XmlScanner::suits(view(xml))) continue;
            const auto ours = scanned(xml, static_cast<int>(random() % 90 + 1));
            const auto theirs = byExpat(xml);
            if (theirs) QVERIFY2(ours, xml.constData());
            if (theirs) QCOMPARE(*ours, *theirs);
            ++(theirs ? accepted : refused);
        }
        QVERIFY(accepted > 1000);
        QVERIFY(refused > 1000);
    }

    void sampleParts() {
        int parts = 0;
        QDirIterator files(QStringLiteral(PROJECT_DIR "/models/exchange/formats"), {QStringLiteral("*.xlsx")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const std::string path = files.next().toStdString();
            auto zip = ZipArchive::open(path, path, {});
            if (!zip.ok()) continue;
            for (const std::string& member : zip->members()) {
                if (!QByteArray::fromStdString(member).endsWith(".xml")) continue;
                QByteArray xml;
                const auto take = [&](const char* bytes, std::size_t size) {
                    xml.append(bytes, static_cast<qsizetype>(size));
                    return true;
                };
                if (!zip->read(member, take).ok()) continue;  // a damaged sample
                QCOMPARE(scanned(xml, 1021), byExpat(xml));
                ++parts;
            }
        }
        QVERIFY(parts > 100);
    }
};

QTEST_APPLESS_MAIN(TestXmlScanner)
#include "tst_xml_scanner.moc"
