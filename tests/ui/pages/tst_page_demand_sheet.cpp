// 需求预测, the sheet of overrides: an edited file comes back through the dialog, driven by keyboard.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "page_test.h"
#include "ui/pages/demand/forecast_view.h"
#include "ui/pages/demand/override_sheet_dialog.h"
#include "ui/pages/demand/page.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;

constexpr int kPatience = 30000;

class tst_page_demand_sheet : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static std::size_t standing(test::PageWindow& w) {
        workspace::TableQuery query;
        query.table = "overrides";
        const auto rows = w.workspace().rows(query);
        return rows ? rows.value()->count : 9999;
    }

    // A sheet with what a planner typed into the first weeks of the first product.
    QString sheet(test::PageWindow& w, const QStringList& cells) {
        workspace::TableQuery query;
        query.table = "forecast_total";
        const auto weeks = w.workspace().rows(query);
        auto* list = w.page<DemandPage>()->forecast()->list();
        QString text = QStringLiteral("SKU code,Line");
        const int week = weeks.value()->spec->columnIndex("week");
        for (int i = 0; i < cells.size(); ++i)
            text += QLatin1Char(',') +
                    QString::fromStdString(Week{static_cast<std::int32_t>(std::get<std::int64_t>(
                                                    weeks.value()->at(static_cast<std::size_t>(i), week)))}
                                               .iso());
        list->view()->setCurrentIndex(list->view()->rowsModel()->index(0, 0));
        text += QStringLiteral("\r\n%1,Your number,%2\r\n")
                    .arg(list->shown(list->currentKey(), "code"), cells.join(QLatin1Char(',')));
        QFile file(m_folder.filePath(QStringLiteral("sheet.csv")));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(text.toUtf8());
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void modelsKeepTheirRules() {
        SheetChangesModel changes;
        SheetProblemsModel problems;
        QAbstractItemModelTester a(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester b(&problems, QAbstractItemModelTester::FailureReportingMode::QtTest);
        workspace::SheetChange change;
        change.code = "A";
        change.after = "+5";
        change.finalAfter = 12.5;
        changes.setChanges({change, change});
        problems.setProblems({{Severity::Error, "sheet.cell", {}, {}, "S", 7, "2026-W34", "soon"}});
        QCOMPARE(changes.rowCount(), 2);
        QCOMPARE(changes.index(0, SheetChangesModel::Before).data().toString(), QStringLiteral("—"));
        QCOMPARE(changes.index(1, SheetChangesModel::After).data().toString(), QStringLiteral("+5"));
        QVERIFY(problems.index(0, SheetProblemsModel::Place).data().toString().contains(QLatin1Char('7')));
        QVERIFY(!problems.index(0, SheetProblemsModel::ToDo).data().toString().isEmpty());
        change.conflict = true;
        changes.setChanges({change});
        QCOMPARE(changes.index(0, SheetChangesModel::Before).data().toString(), QStringLiteral("! —"));
        QVERIFY(!changes.index(0, SheetChangesModel::Before).data(Qt::ToolTipRole).toString().isEmpty());
        changes.setChanges({});
        QCOMPARE(changes.rowCount(), 0);
    }

    void anEditedSheetIsSeenAppliedAndUndone() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        const std::size_t before = standing(w);
        const QString file =
            sheet(w, {QStringLiteral("2000"), QStringLiteral("*1.2"), QStringLiteral("soon")});
        QVERIFY(!file.isEmpty());
        w.window().actions().action(QStringLiteral("demand.sheet_import"))->trigger();
        auto* dialog = w.page<DemandPage>()->findChild<OverrideSheetDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->applyButton()->isEnabled());
        QSignalSpy previewed(dialog, &OverrideSheetDialog::previewed);
        dialog->read(file);
        QVERIFY(dialog->loading() && !dialog->applyButton()->isEnabled());
        QVERIFY(previewed.wait(kPatience));
        QCOMPARE(dialog->changes()->model()->rowCount(), 2);
        QCOMPARE(dialog->problems()->model()->rowCount(), 1);
        QVERIFY(dialog->applyButton()->isEnabled());
        QVERIFY(dialog->applyButton()->text().contains(QLatin1Char('2')));
        QCOMPARE(standing(w), before);
        QVERIFY(dialog->reasonEdit()->hasFocus() || dialog->focusWidget() == dialog->reasonEdit());
        QTest::keyClicks(dialog->reasonEdit(), QStringLiteral("meeting of Monday"));
        QTest::keyClick(dialog->reasonEdit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(standing(w), before + 2, kPatience);
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(standing(w), before, kPatience);
        QVERIFY(w.settle());
    }

    void nothingToApplyAndWrongFiles() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        OverrideSheetDialog dialog(w.workspace());
        dialog.show();
        QSignalSpy previewed(&dialog, &OverrideSheetDialog::previewed);
        dialog.read(m_folder.filePath(QStringLiteral("gone.xlsx")));
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(!dialog.applyButton()->isEnabled() && dialog.edits().empty());
        dialog.read(sheet(w, {QString(), QString()}));
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(!dialog.applyButton()->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theSheetGoesOutFromThePage() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* view = w.page<DemandPage>()->forecast();
        QVERIFY(view->findChild<QWidget*>(QStringLiteral("sheet")));
        const QString path = m_folder.filePath(QStringLiteral("out.xlsx"));
        const auto job =
            w.workspace().jobs().wait(workspace::exportOverrideSheet(w.workspace(), path.toStdString()));
        QVERIFY(job.state == workspace::JobState::Done && QFile::exists(path));
        const auto same = workspace::readOverrideSheet(w.workspace().info().path, path.toStdString());
        QVERIFY(same.ok() && same->changes.empty() && same->problems.empty() && same->products > 0);
    }
};

QTEST_MAIN(tst_page_demand_sheet)
#include "tst_page_demand_sheet.moc"
