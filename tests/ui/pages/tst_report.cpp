// The PDF report: its text holds the same figures as the tables, in Chinese and English alike.
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "ui/report/pdf_text.h"
#include "ui/report/report.h"
#include "ui/theme/fonts.h"
#include "workspace/cells.h"
#include "workspace/measures.h"
#include "workspace/workspace.h"

using namespace roulian;
using namespace roulian::workspace;

class tst_report : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static QString textOf(const QString& path) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    RowsPtr rows(const char* table) const {
        TableQuery query;
        query.table = table;
        auto result = m_workspace->rows(query);
        return result ? result.value() : nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        auto made =
            Workspace::create(m_folder.filePath(QStringLiteral("brand.roulian")).toStdString(), "fmcg");
        QVERIFY(made.ok());
        m_workspace = std::move(made.value());
        const JobInfo sample = m_workspace->jobs().wait(m_workspace->createSample(0.02));
        QCOMPARE(static_cast<int>(sample.state), static_cast<int>(JobState::Done));
        m_workspace->jobs().wait(m_workspace->compute({}));
    }

    void mendsRadicals() {
        QByteArray pdf =
            "5 0 obj <2F84>\n1 beginbfrange\n<0001> <0004> [<2F84> <0009> <4E2D> <2EDB> ]\nendbfrange\n<2FA6>";
        const qsizetype size = pdf.size();
        ui::mendPdfText(pdf);
        QCOMPARE(pdf.size(), size);
        QCOMPARE(pdf,
                 QByteArray("5 0 obj <2F84>\n1 beginbfrange\n<0001> <0004> [<81F3> <0020> <4E2D> <98CE> ]\n"
                            "endbfrange\n<2FA6>"));
    }

    // The Simplified Chinese face draws 户 with the glyph of the radical U+2F3E, which Qt writes and whose
    // compatibility form is another ideograph: 戶.
    void writesTheIdeographThatWasDrawn() {
        const QFont font = ui::bodyFont();
        const QRawFont face = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        const QString radical(QChar(0x2F3E));
        if (!face.supportsCharacter(QChar(u'户'))) QSKIP("no Chinese font is installed");
        if (face.glyphIndexesForString(radical) != face.glyphIndexesForString(QStringLiteral("户")))
            QSKIP("the font here draws the radical and the ideograph differently");
        const auto map = ui::drawnByGlyph(font, QStringLiteral("客户"), QStringLiteral("客A") + radical);
        QCOMPARE(map.size(), 1);
        QCOMPARE(map.value(0x2F3E), u'户');
        // A code point that is in the text itself is left alone.
        QVERIFY(ui::drawnByGlyph(font, QStringLiteral("客户") + radical, radical).isEmpty());
        QByteArray pdf = "beginbfrange\n<0001> <0002> [<5BA2> <2F3E> ]\nendbfrange";
        QCOMPARE(ui::pdfCodePoints(pdf), QStringLiteral("客") + radical);
        QByteArray alone = pdf;
        ui::mendPdfText(alone);  // without the text: the compatibility form
        QVERIFY(alone.contains("<6236>"));
        ui::mendPdfText(pdf, map);
        QCOMPARE(pdf, QByteArray("beginbfrange\n<0001> <0002> [<5BA2> <6237> ]\nendbfrange"));
    }

    void holdsTheFiguresOfTheTables() {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        const auto done = ui::writeReportPdf(*m_workspace, path.toStdString());
        QVERIFY2(done.ok(), done ? "" : done.error().code.c_str());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const QString text = textOf(path);

        const RowsPtr measures = rows("measures");
        QVERIFY(measures);
        const auto figures = measureFigures(*measures);
        QVERIFY(figures.size() >= 10);
        for (const MeasureFigure& f : figures) {
            QVERIFY2(text.contains(measureName(f.id)), f.id.c_str());
            const QString value = shownMeasure(f.id, f.value);
            QVERIFY2(text.contains(value), qPrintable(QString::fromStdString(f.id) + u' ' + value));
            if (f.change) QVERIFY2(text.contains(shownMeasureChange(f.id, f.change)), f.id.c_str());
        }
        const RowsPtr decisions = rows("decisions");
        QVERIFY(decisions && decisions->count > 0);
        for (std::size_t row = 0; row < std::min<std::size_t>(decisions->count, 15); ++row)
            QVERIFY(text.contains(shownAt(*decisions, row, "money")));
        const RowsPtr classes = rows("rfm_classes");
        QVERIFY(classes && classes->count > 0);
        for (std::size_t row = 0; row < classes->count; ++row)
            for (const char* column : {"customers", "share", "spend"})
                QVERIFY2(text.contains(shownAt(*classes, row, column)), column);
        const RowsPtr weeks = rows("forecast_total");
        QVERIFY(weeks && weeks->count > 0);
        QVERIFY(text.contains(shownAt(*weeks, 0, "week")));
        QVERIFY(text.contains(shownAt(*weeks, 0, "final")));
        const RowsPtr orders = rows("plan_orders");
        QVERIFY(orders && orders->count > 0);
        bool code = false;
        for (std::size_t row = 0; row < orders->count; ++row)
            code |= text.contains(shownAt(*orders, row, "code"));
        QVERIFY(code);
        // Chinese product names can be searched: no radical stands in for an ideograph.
        for (const QChar c : text) QVERIFY(c.unicode() < 0x2E80 || c.unicode() > 0x2FD5);
    }

    void saysThatSampleDataAreInventedOnEveryPage() {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(m_workspace->info().sample);
        const QString path = m_folder.filePath(QStringLiteral("marked.pdf"));
        QVERIFY(ui::writeReportPdf(*m_workspace, path.toStdString()).ok());
        const QStringList pages = textOf(path).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(QStringLiteral("Sample data · invented")));
            QVERIFY(pages[i].contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
        }
    }

    void anEmptyWorkspaceGivesAReportThatSaysSo() {
        auto made =
            Workspace::create(m_folder.filePath(QStringLiteral("empty.roulian")).toStdString(), "fmcg");
        QVERIFY(made.ok());
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        QVERIFY(ui::writeReportPdf(**made, path.toStdString()).ok());
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = textOf(path);
        QVERIFY(text.contains(QStringLiteral("Nothing was imported yet.")));
        QVERIFY(!text.contains(QStringLiteral("Sample data")));
    }

    void saysWhenItCannotBeWritten() {
        const auto done = ui::writeReportPdf(
            *m_workspace, m_folder.filePath(QStringLiteral("no/such/r.pdf")).toStdString());
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, std::string("file.write"));
    }
};

QTEST_MAIN(tst_report)
#include "tst_report.moc"
