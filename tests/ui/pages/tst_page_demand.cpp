// 需求预测: driven by keyboard and mouse on a small sample workspace.
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include "page_test.h"
#include "ui/charts/fan_chart.h"
#include "ui/forms/kpi_button.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/demand/event_dialog.h"
#include "ui/pages/demand/events_view.h"
#include "ui/pages/demand/forecast_view.h"
#include "ui/pages/demand/page.h"
#include "ui/shell/actions.h"
#include "workspace/override_text.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;

// An edit recomputes forecast and plan; beside other tests that takes longer than Qt waits.
constexpr int kPatience = 30000;

class tst_page_demand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    // Types into the override cell of the given row of the weeks and gives a reason.
    static bool typeOverride(test::PageWindow& w, DemandPage* page, int row, const QString& typed,
                             const QString& reason) {
        TableView* view = page->forecast()->detail()->weeks()->view();
        view->setFocus();
        const int section = view->rowsModel()->sectionOf("override");
        view->setCurrentIndex(view->rowsModel()->index(row, section));
        QTest::keyClicks(view, typed);
        auto* editor = view->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit* edit : view->viewport()->findChildren<QLineEdit*>()) editor = edit;
        if (!editor) return false;
        if (editor->text() != typed) editor->setText(typed);
        QTest::keyClick(editor, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return qobject_cast<ReasonPrompt*>(w.popup()) != nullptr; }, 3000))
            return false;
        auto* edit = w.popup()->findChild<QLineEdit*>();
        edit->setText(reason);  // as an input method would; key events carry ASCII only
        QTest::keyClick(edit, Qt::Key_Return);
        return w.settle();
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void overrideTexts_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("json");
        QTest::newRow("set") << "250"
                             << R"({"amount":250,"op":"set"})";
        QTest::newRow("separator") << "1,250.5"
                                   << R"({"amount":1250.5,"op":"set"})";
        QTest::newRow("add") << "+250"
                             << R"({"amount":250,"op":"add"})";
        QTest::newRow("subtract") << "-20"
                                  << R"({"amount":-20,"op":"add"})";
        QTest::newRow("true minus") << QStringLiteral("−20") << R"({"amount":-20,"op":"add"})";
        QTest::newRow("multiply") << "*1.2"
                                  << R"({"amount":1.2,"op":"mul"})";
        QTest::newRow("times sign") << QStringLiteral("×1.2") << R"({"amount":1.2,"op":"mul"})";
        QTest::newRow("full width") << QStringLiteral("＋２５０") << R"({"amount":250,"op":"add"})";
        QTest::newRow("word") << "many"
                              << "";
        QTest::newRow("two signs") << "+-5"
                                   << "";
        QTest::newRow("letter O") << "1O"
                                  << "";
        QTest::newRow("empty") << " "
                               << "";
    }
    void overrideTexts() {
        QFETCH(QString, typed);
        QFETCH(QString, json);
        const auto parsed = workspace::parseOverride(typed);
        QCOMPARE(parsed ? parsed->json() : QString(), json);
    }

    void selectionUpdatesTheDetail() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        TablePane* list = demand->forecast()->list();
        QVERIFY(list->shownCount() > 2);
        TableView* view = list->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(0, 0));
        QVERIFY(w.settle());
        const QString first = demand->forecast()->detail()->chart()->summary();
        QVERIFY(!first.isEmpty());
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(w.settle());
        ForecastDetail* detail = demand->forecast()->detail();
        QVERIFY(detail->chart()->summary() != first);
        QVERIFY(detail->chart()->hasData());
        QVERIFY(detail->weeks()->shownCount() > 0);
        QVERIFY(detail->weeks()->currentKey().startsWith(list->currentKey() + QLatin1Char(':')));
        QVERIFY(demand->location().selection == list->currentKey());
    }

    void filterRowNarrowsTheList() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<DemandPage>()->forecast()->list();
        const int all = list->shownCount();
        const QString code = list->shown(list->currentKey(), "code");
        list->view()->setFilterRowVisible(true);
        Q_EMIT list->view()->filterEdited("code", code);
        QVERIFY(w.settle());
        QVERIFY(list->shownCount() < all);
        QCOMPARE(list->shown(list->currentKey(), "code"), code);
    }

    void typingOverridesAndUndoRestores() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        TablePane* weeks = demand->forecast()->detail()->weeks();
        QVERIFY(weeks->shownCount() > 3);
        const QString key = QString::fromStdString(weeks->view()->rowsModel()->key(1));
        const QString computed = weeks->shown(key, "final");
        QVERIFY(typeOverride(w, demand, 1, QStringLiteral("777"), QStringLiteral("直播 加场")));
        QTRY_COMPARE_WITH_TIMEOUT(weeks->shown(key, "final"), QStringLiteral("777.0"), kPatience);
        QCOMPARE(weeks->shown(key, "override"), QStringLiteral("777"));
        QCOMPARE(weeks->shown(key, "reason"), QStringLiteral("直播 加场"));
        const QString product = demand->forecast()->list()->currentKey();
        QTRY_COMPARE(demand->forecast()->list()->shown(product, "overrides"), QStringLiteral("1"));
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(weeks->shown(key, "final"), computed, kPatience);
        // What shows the undone week also lets it be redone: the action is not behind the table.
        QVERIFY(w.window().actions().action(QStringLiteral("edit.redo"))->isEnabled());
        w.window().actions().action(QStringLiteral("edit.redo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(weeks->shown(key, "final"), QStringLiteral("777.0"), kPatience);
        // Delete takes it back, without asking.
        TableView* view = weeks->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(1, view->rowsModel()->sectionOf("override")));
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(weeks->shown(key, "final"), computed, kPatience);
    }

    void relativeOverrides() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        TablePane* weeks = demand->forecast()->detail()->weeks();
        const QString key = QString::fromStdString(weeks->view()->rowsModel()->key(0));
        const double computed = std::get<double>(weeks->value(key, "stat"));
        QVERIFY(typeOverride(w, demand, 0, QStringLiteral("+250"), {}));
        QTRY_COMPARE(std::get<double>(weeks->value(key, "final")), computed + 250);
        QVERIFY(typeOverride(w, demand, 0, QStringLiteral("*2"), {}));
        QTRY_COMPARE(std::get<double>(weeks->value(key, "final")), computed * 2);
        demand->forecast()->detail()->revertWeeks();
        // The current week moved down by Enter: go back to it first.
        weeks->selectKey(key);
        demand->forecast()->detail()->revertWeeks();
        QTRY_COMPARE(std::get<double>(weeks->value(key, "final")), computed);
    }

    void pasteOfABlockIsOneStep() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        TablePane* weeks = demand->forecast()->detail()->weeks();
        TableView* view = weeks->view();
        QStringList before;
        for (int row = 0; row < 3; ++row)
            before << weeks->shown(QString::fromStdString(view->rowsModel()->key(row)), "final");
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(0, view->rowsModel()->sectionOf("override")));
        QApplication::clipboard()->setText(QStringLiteral("100\n200\n*1.5\n"));
        QTest::keySequence(view, QKeySequence::Paste);
        QTRY_VERIFY(qobject_cast<ReasonPrompt*>(w.popup()));
        QTest::keyClick(w.popup()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(weeks->shown(QString::fromStdString(view->rowsModel()->key(1)), "final"),
                     QStringLiteral("200.0"));
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QVERIFY(w.settle());
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(weeks->shown(QString::fromStdString(view->rowsModel()->key(row)), "final"),
                         before.at(row));
    }

    void badInputKeepsTheEditor() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        demand->forecast()->detail()->editWeek();
        TableView* view = demand->forecast()->detail()->weeks()->view();
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("many"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!w.popup());
        QVERIFY(view->viewport()->findChild<QLineEdit*>());
        QVERIFY(!editor->accessibleDescription().isEmpty());
    }

    void kpisOpenTheListBehindThem() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        QCOMPARE(demand->kpis().size(), 4);
        for (const Kpi& kpi : demand->kpis()) {
            QVERIFY(kpi.open);
            kpi.open();
            QVERIFY(w.settle());
            QVERIFY(!demand->forecast()->list()->viewId().isEmpty());
            if (kpi.id == QLatin1String("short"))
                QCOMPARE(QString::number(demand->forecast()->list()->shownCount()), kpi.value);
        }
        QVERIFY(w.window().canGoBack());
    }

    void eventsAreAddedChangedAndDeleted() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        w.window().actions().action(QStringLiteral("demand.events"))->trigger();
        QVERIFY(w.settle());
        TablePane* list = demand->events()->list();
        const int before = list->shownCount();
        demand->events()->add();
        auto* dialog = demand->events()->findChild<EventDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        dialog->accept();  // no name: the workspace refuses
        QVERIFY(w.settle());
        QCOMPARE(list->shownCount(), before);
        demand->events()->add();
        dialog = nullptr;
        for (EventDialog* d : demand->events()->findChildren<EventDialog*>())
            if (d->isVisible()) dialog = d;
        QVERIFY(dialog);
        name = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Members day"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(list->shownCount(), before + 1);
        list->setSearch(QStringLiteral("Members day"));
        QVERIFY(w.settle());
        QCOMPARE(list->shownCount(), 1);
        list->view()->selectRow(0);
        demand->events()->remove();
        QTRY_COMPARE(list->shownCount(), 0);
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE(list->shownCount(), 1);
    }

    void emptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        QVERIFY(demand->forecast()->list()->rows());
        QCOMPARE(demand->forecast()->list()->rows()->count, std::size_t{0});
        QVERIFY(!demand->forecast()->list()->view()->isVisible());
        QCOMPARE(demand->kpis().front().value, QStringLiteral("—"));
        QVERIFY(!demand->forecast()->detail()->chart()->hasData());
    }

    void helpTextsAreThere() {
        for (const char* name : {":/help/demand.zh_CN.md", ":/help/demand.en.md"})
            QVERIFY2(QFile::exists(QLatin1String(name)), name);
    }

    void everyControlHasAName() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        for (const QWidget* widget : w.page<DemandPage>()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                button && !button->text().isEmpty())
                continue;
            const QWidget* named = widget;
            while (named && named->accessibleName().isEmpty() && named != w.page<DemandPage>())
                named = named->parentWidget();
            QVERIFY2(named && !named->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(tst_page_demand)
#include "tst_page_demand.moc"
