// 指标报告: measures, trend, classes, files written.
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "two_pages.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/reports/measure_model.h"
#include "ui/pages/reports/page.h"
#include "ui/tables/rows_model.h"
#include "workspace/cells.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::reports;
using namespace roulian::workspace;

class tst_page_reports : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void looksOfMeasures() {
        QCOMPARE(shownMeasure("wape", 0.2346), QStringLiteral("23.5"));
        QCOMPARE(measureWithUnit("wape", 0.234), QStringLiteral("23.4 %"));
        QCOMPARE(shownMeasure("aov", 14249.0), QStringLiteral("142.49"));
        QCOMPARE(shownMeasure("sales", 123456789.0), QStringLiteral("1,234,568"));
        QCOMPARE(shownMeasure("stock_turns", 7.63), QStringLiteral("7.6"));
        QCOMPARE(shownMeasure("wape", std::nullopt), QStringLiteral("—"));
        QCOMPARE(shownMeasureChange("on_time", 0.018), QStringLiteral("+1.8 pp"));
        QCOMPARE(shownMeasureChange("sales", -100000.0), QStringLiteral("−1,000"));
        QCOMPARE(static_cast<int>(measureTone("wape", -0.01)), static_cast<int>(Tone::Success));
        QCOMPARE(static_cast<int>(measureTone("on_time", -0.01)), static_cast<int>(Tone::Danger));
        QCOMPARE(static_cast<int>(measureTone("bias", 0.3)), static_cast<int>(Tone::Neutral));
        for (const MeasureInfo& info : measureInfos()) {
            QVERIFY2(measureName(info.id) != QStringLiteral("measure.") + QLatin1String(info.id), info.id);
            QVERIFY2(!measureHelp(info.id).isEmpty(), info.id);
        }
    }

    void modelKeepsItsPromises() {
        MeasureModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigures({{"sales", 100.0, 200.0, -100.0}, {"wape", 0.2, {}, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, MeasureModel::Verdict).data().toString(), QStringLiteral("worse"));
        QCOMPARE(model.index(0, MeasureModel::Verdict).data(SymbolRole).toString(), QStringLiteral("▼"));
        QCOMPARE(model.index(1, MeasureModel::Before).data().toString(), QStringLiteral("—"));
        QVERIFY(!model.index(1, MeasureModel::Verdict).data(ToneRole).isValid());
        model.setFigures({{"sales", 300.0, 200.0, 100.0}, {"wape", 0.2, {}, {}}});
        QCOMPARE(model.index(0, MeasureModel::Verdict).data().toString(), QStringLiteral("better"));
        model.setFigures({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsEveryMeasureAndItsTrend() {
        test::LinkedWindow w(m_folder, pages::reports::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<ReportsPage>();
        TableQuery query;
        query.table = "measures";
        const auto figures = measureFigures(**w.workspace().rows(query));
        QCOMPARE(page->table()->model()->rowCount(), static_cast<int>(figures.size()));
        for (std::size_t i = 0; i < figures.size(); ++i)
            QCOMPARE(
                page->table()->model()->index(static_cast<int>(i), MeasureModel::Figure).data().toString(),
                shownMeasure(figures[i].id, figures[i].value));
        QCOMPARE(page->location().selection, QString::fromStdString(figures.front().id));
        QVERIFY(page->trend()->hasData());  // net sales has weeks
        query.table = "measure_weeks";
        query.where["id"] = figures.front().id;
        const auto weeks = w.workspace().rows(query);
        QCOMPARE(page->trend()->table().rows.size(), static_cast<qsizetype>((*weeks)->count));
        // Down by keyboard to a measure without weeks.
        page->table()->setFocus();
        while (page->location().selection != QStringLiteral("wape"))
            QTest::keyClick(page->table(), Qt::Key_Down);
        QTRY_VERIFY(!page->loading());
        QVERIFY(!page->trend()->hasData());
        QVERIFY(page->classes()->hasData());
        query = {};
        query.table = "rfm_classes";
        QCOMPARE(page->classes()->table().rows.size(),
                 static_cast<qsizetype>((*w.workspace().rows(query))->count));
    }

    void linksLeadToTheListBehind() {
        test::LinkedWindow w(m_folder, pages::reports::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<ReportsPage>();
        page->openLocation({{}, QStringLiteral("trend"), QStringLiteral("on_time"), {}});
        QCOMPARE(page->location().selection, QStringLiteral("on_time"));
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return);
        QCOMPARE(w.window->currentPage(), QStringLiteral("shipments"));
        w.back();
        page->kpis().front().open();
        QCOMPARE(w.window->currentPage(), QStringLiteral("customers"));
        w.back();
        Q_EMIT page->classes()->categoryActivated(0);
        QCOMPARE(w.there().filters.count("class"), std::size_t(1));
    }

    void writesTheReportAndTheWorkbook() {
        test::LinkedWindow w(m_folder, pages::reports::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<ReportsPage>();
        const QString pdf = m_folder.filePath(QStringLiteral("周报.pdf"));
        const QString xlsx = m_folder.filePath(QStringLiteral("工作簿.xlsx"));
        const int first = page->writePdf(pdf), second = page->writeWorkbook(xlsx);
        for (const int id : {first, second})
            QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(w.workspace().jobs().job(id)->state),
                                      static_cast<int>(JobState::Done), 30'000);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(QFile::exists(xlsx));
        bool open = false;
        const auto buttons = page->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            open = open || (button->text() == QStringLiteral("Open folder") && button->isEnabled());
        QVERIFY(open);
    }

    void anEmptyWorkspaceSaysWhatWillBeHere() {
        test::LinkedWindow w(m_folder, pages::reports::page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<ReportsPage>();
        QVERIFY(!page->table()->isVisible());
        bool primary = false;
        const auto buttons = page->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            primary = primary || (button->isVisible() && button->text() == QStringLiteral("Import files…"));
        QVERIFY(primary);
    }
};

QTEST_MAIN(tst_page_reports)
#include "tst_page_reports.moc"
