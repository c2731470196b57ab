#include <QCryptographicHash>
#include <QtTest>

#include "reading.h"

using namespace roulian::exchange;

class TestSniff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void containers_data();
    void containers();
    void fewBrokenBytesStayUtf8();
    void damagedCharactersAreCounted();
    void jsonText();
    void digest();

private:
    QTemporaryDir m_folder;
};

namespace {
QByteArray oleWith(const QString& stream) {
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1024 - 8, '\0');
    QByteArray entry;
    for (QChar c : stream) {
        entry += static_cast<char>(c.unicode() & 0xFF);
        entry += static_cast<char>(c.unicode() >> 8);
    }
    const auto size = static_cast<char>(entry.size() + 2);
    entry.resize(128, '\0');
    entry[64] = size;
    entry[66] = 2;
    return bytes + QByteArray(128, '\0') + entry + QByteArray(256, '\0');
}
}  // namespace

void TestSniff::containers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("container");
    QTest::addColumn<QString>("openError");
    const auto row = [](const char* name, const QByteArray& bytes, Container container, const char* error) {
        QTest::newRow(name) << bytes << static_cast<int>(container) << QString::fromLatin1(error);
    };
    row("text", "a,b\n1,2\n", Container::Text, "");
    row("json object", "{\"a\": [1,\n2]}", Container::Json, "file.json");
    row("json array", " [\n {\"a\":1},{\"a\":2}]", Container::Json, "file.json");
    row("json lines", "{\"a\":1}\n{\"a\":2}\n", Container::JsonLines, "file.json");
    row("one json line", "{\"a\":1}\n", Container::Json, "file.json");
    row("json with bom", "\xEF\xBB\xBF{\"a\":1}", Container::Json, "file.json");
    row("chat in brackets", "[2026-08-17 09:12] 棠棠: 来两瓶\n", Container::Text, "");
    row("html", "<html><body><table></table></body></html>", Container::Html, "file.html");
    row("html after bom", "\xEF\xBB\xBF\n<!DOCTYPE HTML><p>", Container::Html, "file.html");
    row("table only", "<TABLE border=1><tr><td>1</td></tr></TABLE>", Container::Html, "");
    row("error reply", "<xml><return_code>FAIL</return_code></xml>", Container::XmlReply, "file.xml_reply");
    row("gzip", QByteArray::fromHex("1f8b08000000000000"), Container::Gzip, "file.gzip");
    row("binary xls", oleWith(QStringLiteral("Workbook")), Container::Xls, "file.damaged");
    row("older xls", oleWith(QStringLiteral("Book")), Container::Xls, "file.damaged");
    row("encrypted xlsx", oleWith(QStringLiteral("EncryptedPackage")), Container::EncryptedOffice,
        "file.encrypted");
    row("word document", oleWith(QStringLiteral("WordDocument")), Container::Unknown, "file.unknown");
}

void TestSniff::containers() {
    QFETCH(QByteArray, bytes);
    const std::string path = reading::write(m_folder, "file.xls", bytes);
    const auto facts = sniffFile(path);
    QVERIFY(facts.ok());
    QTEST(static_cast<int>(facts->container), "container");
    QTEST(QString::fromStdString(reading::openError(path)), "openError");
}

void TestSniff::fewBrokenBytesStayUtf8() {
    QByteArray bytes;
    for (int i = 0; i < 200; ++i) bytes += "槐花蜜,山核桃仁\n";
    bytes[bytes.size() / 2] = '\xFF';
    const std::string path = reading::write(m_folder, "broken.csv", bytes);
    const auto facts = sniffFile(path);
    QVERIFY(facts.ok());
    QCOMPARE(facts->encoding, std::string("utf-8"));
    QVERIFY(facts->damagedCharacters > 0);
}

// Half of the file in GBK, half in UTF-8: whatever is chosen, the damage is counted and shown.
void TestSniff::damagedCharactersAreCounted() {
    QByteArray bytes;
    for (int i = 0; i < 50; ++i) bytes += "\xB6\xA9\xB5\xA5\xBA\xC5,1\n";
    for (int i = 0; i < 50; ++i) bytes += "槐花蜜,2\n";
    const std::string path = reading::write(m_folder, "half.csv", bytes);
    auto source = openTable(path);
    QVERIFY(source.ok());
    QVERIFY((*source)->facts().damagedCharacters > 0);
    QCOMPARE(reading::rows(**source).size(), std::size_t{100});
}

void TestSniff::jsonText() {
    const auto text = readTextFile(reading::write(m_folder, "a.json", "\xEF\xBB\xBF{\"名\":1}"));
    QVERIFY(text.ok());
    QCOMPARE(*text, std::string("{\"名\":1}"));
    const auto binary = readTextFile(reading::write(m_folder, "b.json", QByteArray("\x00\x01\x02", 3)));
    QVERIFY(!binary.ok());
}

void TestSniff::digest() {
    // FIPS 180-4 example: SHA-256 of "abc"
    const auto hash = fileDigest(reading::write(m_folder, "abc", "abc"));
    QVERIFY(hash.ok());
    QCOMPARE(*hash, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(!fileDigest(m_folder.filePath(QStringLiteral("none")).toStdString()).ok());
}

QTEST_APPLESS_MAIN(TestSniff)
#include "tst_sniff.moc"
