// docs/formats.md says what the profiles say, and the empty templates are read back by our own importer.
// With ROULIAN_WRITE_DOCS set, the document is written anew.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "../recipe/collect.h"
#include "exchange/recipe/describe.h"
#include "exchange/recipe/template_writer.h"

using namespace roulian::exchange;

class TestDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatsDocumentIsCurrent() {
        QFile file(QStringLiteral(PROJECT_DIR "/docs/formats.md"));
        const QByteArray made = QByteArray::fromStdString(describeFormats());
        if (qEnvironmentVariableIsSet("ROULIAN_WRITE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == made, "run tst_documents once with ROULIAN_WRITE_DOCS=1");
    }
    void templates_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("chinese");
        for (const TemplateInfo& t : templateList())
            for (const bool chinese : {true, false})
                QTest::newRow(qPrintable(QString(QString::fromStdString(t.id) +
                                                 (chinese ? QStringLiteral(" zh") : QStringLiteral(" en")))))
                    << QString::fromStdString(t.id) << chinese;
    }
    void templates() {
        QFETCH(QString, id);
        QFETCH(bool, chinese);
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("模板.xlsx")).toStdString();
        const auto written = writeTemplate(id.toStdString(), path, chinese);
        QVERIFY2(written.ok(), written.ok() ? "" : written.error().code.c_str());
        const auto inspection = inspect(path);
        QVERIFY(inspection.ok());
        QVERIFY(inspection->recognised);
        QVERIFY(inspection->recipe.formatId.starts_with("template_"));
        QVERIFY(inspection->unusedColumns.empty());
        QCOMPARE(inspection->otherSheets.size(), id == u"resources" ? std::size_t{2} : std::size_t{0});
        QCOMPARE(inspection->facts.sheets.back(), std::string("说明"));
        test::Collected sink;
        const auto read = readRecords(path, inspection->recipe, sink);
        QVERIFY(read.ok());
        QCOMPARE(read->rowsRead, std::int64_t{0});
    }
    void unknownTemplate() { QVERIFY(!writeTemplate("nonsense", "/tmp/none.xlsx", true).ok()); }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
