// Every text and xlsx sample of the format notes opens with the encoding and the number of rows stated there.
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "exchange/io/cleaning.h"
#include "reading.h"

using namespace roulian::exchange;

class TestFormatSamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();

private:
    const QString m_folder = QStringLiteral(SHARED_DIR "/formats/samples/");
};

void TestFormatSamples::opens_data() {
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("headerRow");
    QTest::addColumn<int>("rows");
    QFile file(m_folder + QStringLiteral("expected.json"));
    if (!file.open(QIODevice::ReadOnly)) QSKIP("the shared format samples are not on this machine");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject o = it.value().toObject();
        if (!it.key().endsWith(QLatin1String(".csv")) && !it.key().endsWith(QLatin1String(".xlsx"))) continue;
        QTest::newRow(qPrintable(it.key()))
            << o[QLatin1String("encoding")].toString() << o[QLatin1String("sheet")].toString()
            << o[QLatin1String("header_line")].toInt(0) << o[QLatin1String("rows")].toInt(-1);
    }
}

void TestFormatSamples::opens() {
    QFETCH(QString, encoding);
    QFETCH(QString, sheet);
    QFETCH(int, headerRow);
    QFETCH(int, rows);
    auto source = openTable(QString(m_folder + QLatin1String(QTest::currentDataTag())).toStdString());
    QVERIFY2(source.ok(), source.ok() ? "" : source.error().code.c_str());
    const FileFacts& facts = (*source)->facts();
    QCOMPARE(QString::fromStdString(facts.encoding), encoding);
    QCOMPARE(facts.damagedCharacters, std::int64_t{0});
    std::size_t index = 0;
    for (std::size_t i = 0; i < facts.sheets.size(); ++i)
        if (QString::fromStdString(facts.sheets[i]) == sheet) index = i;
    int found = 0;
    bool footer = false;
    for (const reading::TextRow& row : reading::rows(**source, index)) {
        if (row.rowNo <= headerRow || headerRow == 0) continue;
        for (const std::string& cell : row.cells) {
            const std::string_view clean = cleanCell(cell);
            for (std::string_view word : {"总交易单数", "资金流水总笔数", "合计", "总计"})
                footer = footer || clean.substr(0, word.size()) == word;
        }
        found += footer ? 0 : 1;
    }
    if (headerRow > 0 && rows >= 0) QCOMPARE(found, rows);
}

QTEST_APPLESS_MAIN(TestFormatSamples)
#include "tst_format_samples.moc"
