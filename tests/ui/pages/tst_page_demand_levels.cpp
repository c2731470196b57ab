// 需求预测, the forecast by level: a tree opened by keyboard, a figure typed for a channel and what it makes of its products.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <cmath>

#include "page_test.h"
#include "ui/pages/demand/levels_view.h"
#include "ui/pages/demand/page.h"
#include "ui/pages/demand/split_dialog.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;

// An edit recomputes the plan; beside other tests that takes longer than Qt waits.
constexpr int kPatience = 30000;

class tst_page_demand_levels : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static bool open(test::PageWindow& w) {
        w.window().open({QStringLiteral("demand"), QStringLiteral("levels"), {}, {}});
        auto* levels = w.page<DemandPage>()->levels();
        return w.settle() && QTest::qWaitFor([&] {
                   return !levels->loading() && levels->model()->rowCount(levels->model()->index(0, 0)) > 0;
               });
    }
    static double figure(const TablePane* weeks, int row, const char* column) {
        const workspace::RowsPtr rows = weeks->rows();
        const int index = rows->spec->columnIndex(column);
        const auto* value = std::get_if<double>(&rows->at(static_cast<std::size_t>(row), index));
        return value ? *value : std::nan("");
    }
    // Types into the override cell of a week; the dialog of the split opens.
    static SplitDialog* type(LevelsView* levels, int row, const QString& typed) {
        TableView* view = levels->weeks()->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(row, view->rowsModel()->sectionOf("override")));
        QTest::keyClicks(view, typed);
        QLineEdit* editor = nullptr;
        for (QLineEdit* edit : view->viewport()->findChildren<QLineEdit*>()) editor = edit;
        if (!editor) return nullptr;
        if (editor->text() != typed) editor->setText(typed);
        QTest::keyClick(editor, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return levels->split() && !levels->split()->pending(); }, kPatience))
            return nullptr;
        return levels->split();
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void theTreeOpensByKeyboard() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && open(w));
        LevelsView* levels = w.page<DemandPage>()->levels();
        QAbstractItemModelTester tester(levels->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView* tree = levels->tree();
        tree->setFocus();
        const QModelIndex total = levels->model()->index(0, 0);
        QVERIFY(tree->isExpanded(total));
        tree->setCurrentIndex(total);
        QVERIFY(w.settle());
        const QString all = levels->chart()->summary();
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(w.settle());
        const QModelIndex category = tree->currentIndex().siblingAtColumn(0);
        QCOMPARE(category.parent(), total);
        QVERIFY(levels->chart()->hasData() && levels->chart()->summary() != all);
        QTest::keyClick(tree, Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount(category) > 0, kPatience);
        // Down to the channels of a product: the parts are the product's, and nothing is below them.
        const QModelIndex product = levels->model()->index(0, 0, category);
        tree->expand(product);
        QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount(product) > 0, kPatience);
        const QModelIndex part = levels->model()->index(0, 0, product);
        QVERIFY(!levels->model()->hasChildren(part));
        const auto place = levels->model()->place(part);
        QVERIFY(place.sku && place.shop && place.category);
        QVERIFY(place.node().empty());
        tree->setCurrentIndex(part);
        QVERIFY(w.settle());
        QCOMPARE(levels->weeks()->rows()->spec->id, std::string("part_weeks"));
        QCOMPARE(levels->weeks()->shownCount(), 13);
        // Copied as text with its header.
        tree->setFocus();
        QTest::keySequence(tree, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 1);
        // Sorted by a column every level keeps its own order; what was open stays open.
        levels->model()->sort(6, Qt::AscendingOrder);
        QVERIFY(tree->isExpanded(levels->model()->index(0, 0)));
        QCOMPARE(levels->model()->place(tree->currentIndex()).sku, place.sku);
        levels->model()->sort(0, Qt::DescendingOrder);
    }

    void otherPathsBeginWithChannelAndRegion() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && open(w));
        LevelsView* levels = w.page<DemandPage>()->levels();
        QAbstractItemModelTester tester(levels->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int path : {1, 2, 3, 4, 0}) {
            levels->paths()->setCurrentIndex(path);
            QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount(levels->model()->index(0, 0)) > 0, kPatience);
            const QModelIndex first = levels->model()->index(0, 0, levels->model()->index(0, 0));
            const auto place = levels->model()->place(first);
            QCOMPARE(place.shop.has_value(), path == 1);
            QCOMPARE(place.region.has_value(), path == 2);
            QCOMPARE(place.category.has_value(), path == 0);
            QCOMPARE(place.warehouse.has_value(), path >= 3);
            QVERIFY(!place.title.isEmpty());
        }
    }

    void aFigureForAChannelIsShownBeforeItIsApplied() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && open(w));
        LevelsView* levels = w.page<DemandPage>()->levels();
        levels->paths()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(levels->model()->rowCount(levels->model()->index(0, 0)) > 0, kPatience);
        levels->tree()->setCurrentIndex(levels->model()->index(0, 0, levels->model()->index(0, 0)));
        QVERIFY(w.settle());
        const double before = figure(levels->weeks(), 2, "final"), next = figure(levels->weeks(), 3, "final");
        QVERIFY(before > 0);
        SplitDialog* dialog = type(levels, 2, QStringLiteral("+100"));
        QVERIFY(dialog);
        QAbstractItemModelTester tester(dialog->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(dialog->model()->rowCount() > 1);
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("-W")));
        QVERIFY(std::abs(figure(levels->weeks(), 2, "final") - before) < 1e-9);  // nothing yet
        auto* reason = dialog->findChild<QLineEdit*>();
        reason->setText(QStringLiteral("直播加场"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 2, "final") - before - 100) < 1e-6,
                                 kPatience);
        QVERIFY(std::abs(figure(levels->weeks(), 3, "final") - next) < 1e-9);
        levels->tabs()->setCurrentWidget(levels->overrides());
        QTRY_COMPARE_WITH_TIMEOUT(levels->overrides()->shownCount(), 1, kPatience);
        const QString key = levels->overrides()->currentKey();
        QCOMPARE(levels->overrides()->shown(key, "reason"), QStringLiteral("直播加场"));
        levels->tabs()->setCurrentWidget(levels->weeks());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 2, "final") - before) < 1e-9, kPatience);
        w.window().actions().action(QStringLiteral("edit.redo"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 2, "final") - before - 100) < 1e-6,
                                 kPatience);
        // Delete in the cell takes the figure and its parts back.
        QVERIFY(w.settle());
        TableView* view = levels->weeks()->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(2, view->rowsModel()->sectionOf("override")));
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 2, "final") - before) < 1e-9, kPatience);
        levels->tabs()->setCurrentWidget(levels->overrides());
        QTRY_COMPARE_WITH_TIMEOUT(levels->overrides()->shownCount(), 0, kPatience);
    }

    void whatCannotBeSharedOutSaysWhy() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && open(w));
        LevelsView* levels = w.page<DemandPage>()->levels();
        QVERIFY(w.settle());
        // All weeks of one product overridden by hand, then less than that asked of everything.
        const auto rows = w.workspace().rows([] {
            workspace::TableQuery query;
            query.table = "forecast_weeks";
            return query;
        }());
        QVERIFY(rows.ok() && (*rows)->count > 0);
        QCOMPARE(w.workspace()
                     .jobs()
                     .wait(w.workspace().applyEdits({{"forecast.override", (*rows)->keys[0],
                                                      QStringLiteral(R"({"op":"set","amount":90000})")}},
                                                    {}))
                     .state,
                 workspace::JobState::Done);
        QVERIFY(w.settle());
        const auto week = std::get<std::int64_t>((*rows)->at(0, (*rows)->spec->columnIndex("week")));
        levels->tree()->setCurrentIndex(levels->model()->index(0, 0));
        QVERIFY(w.settle());
        int row = -1;
        for (int r = 0; r < levels->weeks()->shownCount(); ++r)
            if (std::get<std::int64_t>(levels->weeks()->rows()->at(static_cast<std::size_t>(r), 0)) == week)
                row = r;
        QVERIFY(row >= 0);
        SplitDialog* dialog = type(levels, row, QStringLiteral("50"));
        QVERIFY(dialog);
        QPushButton* apply = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault()) apply = button;
        QVERIFY(apply && !apply->isEnabled());
        auto* include = dialog->findChild<QCheckBox*>();
        QVERIFY(include && include->isVisible());
        QTest::mouseClick(include, Qt::LeftButton, {}, QPoint(8, include->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), kPatience);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void anEmptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        LevelsView* levels = w.page<DemandPage>()->levels();
        w.window().open({QStringLiteral("demand"), QStringLiteral("levels"), {}, {}});
        QTRY_VERIFY(levels->model()->empty());
        QVERIFY(!levels->tree()->isVisible());
        QVERIFY(!levels->chart()->hasData());
    }
};

QTEST_MAIN(tst_page_demand_levels)
#include "tst_page_demand_levels.moc"
