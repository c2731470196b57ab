// 需求预测, warehouses: provinces given to warehouses by keyboard and mouse, and a figure for a warehouse.
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <cmath>

#include "page_test.h"
#include "ui/pages/demand/areas_dialog.h"
#include "ui/pages/demand/levels_view.h"
#include "ui/pages/demand/page.h"
#include "ui/pages/demand/split_dialog.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;

// An edit recomputes the plan; beside other tests that takes longer than Qt waits.
constexpr int kPatience = 30000;

class tst_page_demand_areas : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static LevelsView* open(test::PageWindow& w) {
        w.window().open({QStringLiteral("demand"), QStringLiteral("levels"), {}, {}});
        auto* levels = w.page<DemandPage>()->levels();
        if (!w.settle()) return nullptr;
        levels->paths()->setCurrentIndex(static_cast<int>(LevelPath::WarehouseRegion));
        const bool there = QTest::qWaitFor(
            [&] { return !levels->loading() && levels->model()->rowCount(levels->model()->index(0, 0)) > 0; },
            kPatience);
        return there ? levels : nullptr;
    }
    static AreasDialog* areas(LevelsView* levels) {
        QPushButton* button = nullptr;
        for (QPushButton* b : levels->findChildren<QPushButton*>())
            if (b->text().contains(QLatin1String("reas served"))) button = b;
        if (!button) return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        const bool there =
            QTest::qWaitFor([&] { return levels->areas() && !levels->areas()->pending(); }, kPatience);
        return there ? levels->areas() : nullptr;
    }
    static QModelIndex province(AreasDialog* dialog, const QString& name, int column = AreasModel::Province) {
        const QAbstractItemModel* shown = dialog->table()->model();
        for (int r = 0; r < shown->rowCount(); ++r)
            if (shown->index(r, AreasModel::Province).data().toString() == name)
                return shown->index(r, column);
        return {};
    }
    static QComboBox* editor(AreasDialog* dialog) {
        QComboBox* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (QComboBox* combo : dialog->table()->viewport()->findChildren<QComboBox*>())
                if (combo->view()->isVisible()) found = combo;
            return found != nullptr;
        });
        return there ? found : nullptr;
    }
    static QPushButton* apply(AreasDialog* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault()) return button;
        return nullptr;
    }
    // The row of a warehouse in the tree; invalid when it serves nothing.
    static QModelIndex warehouse(LevelsView* levels, const QString& name) {
        const QModelIndex total = levels->model()->index(0, 0);
        for (int r = 0; r < levels->model()->rowCount(total); ++r)
            if (const QModelIndex index = levels->model()->index(r, 0, total);
                index.data().toString() == name)
                return index;
        return {};
    }
    static double figure(const TablePane* weeks, int row, const char* column) {
        const workspace::RowsPtr rows = weeks->rows();
        const auto* value =
            std::get_if<double>(&rows->at(static_cast<std::size_t>(row), rows->spec->columnIndex(column)));
        return value ? *value : std::nan("");
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder, 0.05).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void aProvinceIsGivenToAnotherWarehouseByKeyboard() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok());
        LevelsView* levels = open(w);
        QVERIFY(levels);
        QVERIFY(!warehouse(levels, QStringLiteral("样例前置仓")).isValid());
        AreasDialog* dialog = areas(levels);
        QVERIFY(dialog);
        QAbstractItemModelTester tester(dialog->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(dialog->model()->rowCount() > 3);
        QVERIFY(!apply(dialog)->isEnabled());
        // Type to find it, go down to it, open its combo box, choose by its first letter's neighbours, apply.
        QTest::keyClicks(dialog->search(), QStringLiteral("zjs"));
        QCOMPARE(dialog->table()->model()->rowCount(), 1);
        QTest::keyClick(dialog->search(), Qt::Key_Down);
        QVERIFY(dialog->table()->hasFocus());
        dialog->table()->setCurrentIndex(province(dialog, QStringLiteral("浙江省")));
        QCOMPARE(province(dialog, QStringLiteral("浙江省"), AreasModel::Warehouse).data().toString(),
                 QStringLiteral("样例苏州仓"));
        QTest::keyClick(dialog->table(), Qt::Key_F2);
        QComboBox* combo = editor(dialog);
        QVERIFY(combo);
        QCOMPARE(combo->currentIndex(), 0);  // as proposed
        QVERIFY(combo->itemText(0).contains(QStringLiteral("样例苏州仓")));
        const int front = combo->findText(QStringLiteral("样例前置仓"));
        QVERIFY(front > 0);
        for (int i = 0; i < front; ++i) QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QTRY_COMPARE(province(dialog, QStringLiteral("浙江省"), AreasModel::Warehouse).data().toString(),
                     QStringLiteral("样例前置仓"));
        QVERIFY(dialog->isVisible());
        QVERIFY(apply(dialog)->isEnabled());
        QTest::keyClick(dialog->table(), Qt::Key_Delete);  // back to the proposal
        QVERIFY(!apply(dialog)->isEnabled());
        QTest::keyClick(dialog->table(), Qt::Key_Space);
        combo = editor(dialog);
        QVERIFY(combo);
        for (int i = 0; i < front; ++i) QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QTRY_VERIFY(apply(dialog)->isEnabled());
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
            if (edit != dialog->search()) edit->setText(QStringLiteral("华东改发"));
        QTest::keyClick(dialog, Qt::Key_Return);
        // The tree has the warehouse with its province at once; undo takes it back, and the page says what is stale.
        QTRY_VERIFY_WITH_TIMEOUT(warehouse(levels, QStringLiteral("样例前置仓")).isValid(), kPatience);
        QVERIFY(w.settle());
        const QModelIndex node = warehouse(levels, QStringLiteral("样例前置仓"));
        levels->tree()->setCurrentIndex(node);
        QVERIFY(w.settle());
        QCOMPARE(levels->weeks()->shownCount(), 13);
        QVERIFY(levels->chart()->hasData());
        levels->tree()->expand(node);
        QTRY_COMPARE_WITH_TIMEOUT(levels->model()->rowCount(node), 1, kPatience);
        const auto place = levels->model()->place(levels->model()->index(0, 0, node));
        QCOMPARE(place.node(), std::string("r:浙江省"));
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (const workspace::Freshness& f : w.workspace().freshness())
                    if (f.kind == workspace::ResultKind::Nodes) return f.stale;
                return false;
            }(),
            kPatience);
        w.workspace().compute({workspace::ResultKind::Nodes});
        QTRY_VERIFY_WITH_TIMEOUT(!warehouse(levels, QStringLiteral("样例前置仓")).isValid(), kPatience);
    }

    void severalAtOnceByMouse() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok());
        LevelsView* levels = open(w);
        QVERIFY(levels);
        AreasDialog* dialog = areas(levels);
        QVERIFY(dialog);
        QTableView* table = dialog->table();
        const auto click = [&](const QModelIndex& index, Qt::KeyboardModifiers keys = {}) {
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
        };
        const QModelIndex first = table->model()->index(0, 0), third = table->model()->index(2, 0);
        click(first);
        click(third, Qt::ShiftModifier);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 3);
        dialog->choice()->setCurrentIndex(dialog->choice()->count() - 1);  // no warehouse
        QPushButton* set = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("&Set")) set = button;
        QVERIFY(set && set->isEnabled());
        QTest::mouseClick(set, Qt::LeftButton);
        const auto edits = dialog->edits();
        QCOMPARE(edits.size(), std::size_t{3});
        for (const workspace::Edit& edit : edits)
            QCOMPARE(edit.after, QStringLiteral("{\"warehouse\":\"\"}"));
        // A click into the column opens the combo box of one province; leaving it says nothing.
        click(table->model()->index(3, AreasModel::Warehouse));
        QComboBox* combo = editor(dialog);
        QVERIFY(combo);
        combo->hidePopup();
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Escape);
        QCOMPARE(dialog->edits().size(), std::size_t{3});
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!levels->areas() || !levels->areas()->isVisible());
        QVERIFY(w.settle());
    }

    void aFigureForAWarehouseIsShownBeforeItIsApplied() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok());
        LevelsView* levels = open(w);
        QVERIFY(levels);
        const QModelIndex node = warehouse(levels, QStringLiteral("样例成都仓"));
        QVERIFY(node.isValid());
        levels->tree()->setCurrentIndex(node);
        QVERIFY(w.settle());
        const double before = figure(levels->weeks(), 1, "final");
        QVERIFY(before > 0);
        TableView* view = levels->weeks()->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(1, view->rowsModel()->sectionOf("override")));
        QTest::keyClicks(view, QStringLiteral("+60"));
        QLineEdit* edit = nullptr;
        for (QLineEdit* e : view->viewport()->findChildren<QLineEdit*>()) edit = e;
        QVERIFY(edit);
        edit->setText(QStringLiteral("+60"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(levels->split() && !levels->split()->pending(), kPatience);
        QVERIFY(levels->split()->windowTitle().contains(QStringLiteral("样例成都仓")));
        QVERIFY(levels->split()->model()->rowCount() > 1);
        QTest::keyClick(levels->split()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 1, "final") - before - 60) < 1e-6,
                                 kPatience);
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(figure(levels->weeks(), 1, "final") - before) < 1e-9, kPatience);
    }

    void anEmptyWorkspaceSaysWhatIsMissing() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        w.window().actions().action(QStringLiteral("demand.areas"))->trigger();
        LevelsView* levels = w.page<DemandPage>()->levels();
        QTRY_VERIFY_WITH_TIMEOUT(levels->areas() && !levels->areas()->pending(), kPatience);
        AreasDialog* dialog = levels->areas();
        QVERIFY(!apply(dialog)->isEnabled());
        bool told = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            told = told || (label->isVisible() &&
                            label->text().startsWith(QLatin1String("No province is known yet")));
        QVERIFY(told);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
};

QTEST_MAIN(tst_page_demand_areas)
#include "tst_page_demand_areas.moc"
