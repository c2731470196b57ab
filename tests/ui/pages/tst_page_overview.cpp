// 总览: decisions, evidence, the loop and the shared figures on a small sample workspace.
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <map>

#include "two_pages.h"
#include "ui/forms/kpi_button.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/overview/evidence_panel.h"
#include "ui/pages/overview/figures_panel.h"
#include "ui/pages/overview/loop_strip.h"
#include "ui/pages/overview/page.h"
#include "ui/shell/actions.h"
#include "workspace/cells.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::overview;
using namespace roulian::workspace;

class tst_page_overview : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    // Key of the first shown decision of that kind of key ("order:", "chase:" …).
    static QString first(OverviewPage* page, const char* prefix) {
        for (const std::string& key : page->pane()->rows()->keys)
            if (key.rfind(prefix, 0) == 0 && page->pane()->selectKey(QString::fromStdString(key)))
                return QString::fromStdString(key);
        return {};
    }
    static bool giveReason(const QString& reason) {
        if (!QTest::qWaitFor(
                [] { return qobject_cast<ReasonPrompt*>(QApplication::activePopupWidget()) != nullptr; },
                3000))
            return false;
        auto* edit = QApplication::activePopupWidget()->findChild<QLineEdit*>();
        edit->insert(reason);  // QTest types ASCII only
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    }
    static QString stateOf(Workspace& workspace, const QString& key, QString* reason = nullptr) {
        TableQuery query;
        query.table = "decisions";
        const auto rows = workspace.rows(query);
        for (std::size_t row = 0; rows && row < (*rows)->count; ++row)
            if ((*rows)->keys[row] == key.toStdString()) {
                if (reason) *reason = textAt(**rows, row, "reason");
                return textAt(**rows, row, "state");
            }
        return QStringLiteral("gone");
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void showsOpenDecisionsAndTheSameFiguresAsTheTables() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        QCOMPARE(page->pane()->viewId(), QStringLiteral("open"));
        QVERIFY(page->pane()->shownCount() > 0);
        TableQuery query;
        query.table = "decision_totals";
        const auto totals = w.workspace().rows(query);
        QVERIFY(totals && (*totals)->count > 1);  // nothing decided yet: one row a kind
        QCOMPARE(page->kpis().size(), 4);
        QCOMPARE(page->kpis()[0].value, shownAt(**totals, 0, "money"));
        QCOMPARE(page->kpis()[1].value, QString::number(page->pane()->shownCount()));
        QVERIFY(page->kpis()[0].label.contains(shownAt(**totals, 0, "kind")));
        std::int64_t due = 0;
        for (std::size_t row = 0; row < (*totals)->count; ++row)
            due += integerAt(**totals, row, "due").value_or(0);
        QCOMPARE(dueCount(w.workspace()), static_cast<int>(due));
        // The total of a kind is the sum of its rows.
        std::map<QString, std::int64_t> sums;
        for (std::size_t row = 0; row < page->pane()->rows()->count; ++row)
            sums[textAt(*page->pane()->rows(), row, "kind")] +=
                integerAt(*page->pane()->rows(), row, "money").value_or(0);
        for (std::size_t row = 0; row < (*totals)->count; ++row)
            QCOMPARE(integerAt(**totals, row, "money").value_or(-1), sums[textAt(**totals, row, "kind")]);
        query.table = "measures";
        for (const MeasureFigure& f : measureFigures(**w.workspace().rows(query)))
            if (const auto it = page->findChild<FiguresPanel*>()->buttons().find(f.id);
                it != page->findChild<FiguresPanel*>()->buttons().end())
                QVERIFY(it->second->accessibleName().contains(shownMeasure(f.id, f.value)));
    }

    void selectionShowsItsEvidence() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const QString key = first(page, "order:");
        QVERIFY(!key.isEmpty());
        QTRY_VERIFY(!page->loading());
        QCOMPARE(page->evidence()->title(), page->pane()->shown(key, "title"));
        const Value value = page->pane()->value(key, "sku_id");
        // The chart shows the product's demand; parts that are only made or bought for others have none.
        const auto sku = std::get_if<std::int64_t>(&value);
        TableQuery query;
        query.table = "forecast";
        query.where["sku"] = std::to_string(sku ? *sku : 0);
        const bool forecast = (*w.workspace().rows(query))->count > 0;
        QTRY_COMPARE(page->evidence()->chart()->hasData(), forecast);
        page->pane()->view()->setFocus();
        const QString before = page->evidence()->title();
        QTest::keyClick(page->pane()->view(), Qt::Key_Down);
        QVERIFY(page->pane()->currentKey() != key);
        QCOMPARE(page->evidence()->title(), page->pane()->shown(page->pane()->currentKey(), "title"));
        QVERIFY(page->evidence()->title() != before || page->pane()->currentKey() != key);
    }

    void doItLeadsToThePageThatCarriesItOut() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const QString key = first(page, "order:");
        page->pane()->view()->setFocus();
        QTest::keyClick(page->pane()->view(), Qt::Key_Return);
        QCOMPARE(w.window->currentPage(), QStringLiteral("supply"));
        QCOMPARE(w.there().selection, key.mid(6));
        w.window->back();
        QCOMPARE(w.window->currentPage(), QStringLiteral("overview"));
        if (const QString chase = first(page, "chase:"); !chase.isEmpty()) {
            w.window->actions().action(QStringLiteral("overview.do"))->trigger();
            QCOMPARE(w.window->currentPage(), QStringLiteral("shipments"));
            const QString carrier = chase.mid(6).section(QLatin1Char('|'), 0, 0);
            QCOMPARE(w.there().filters.at("carrier"), carrierText(carrier.toStdString()));
        }
    }

    void targets() {
        Decision d;
        d.key = "tell:about_to_lapse_big_spenders";
        d.ref = QStringLiteral("7");
        QCOMPARE(targetOf(d).page, QStringLiteral("customers"));
        QCOMPARE(targetOf(d).view, QStringLiteral("segment:7"));
        d.key = "check:lines";
        d.ref = QStringLiteral("lines");
        QCOMPARE(targetOf(d).page, QStringLiteral("data"));
        QCOMPARE(targetOf(d).view, QStringLiteral("unmatched"));
        d.key = "cancel:PO1:3";
        d.kind = QStringLiteral("stop");
        d.ref = QStringLiteral("PO1");
        QCOMPARE(targetOf(d).filters.at("ref"), QStringLiteral("PO1"));
        d.key = "restock:3";
        d.kind = QStringLiteral("restock");
        d.skuCode = QStringLiteral("SYL-1");
        QCOMPARE(targetOf(d).filters.at("code"), QStringLiteral("SYL-1"));
    }

    void doneAsksForAReasonAndCanBeUndone() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const QString key = page->pane()->currentKey();
        const int open = page->pane()->shownCount();
        w.window->actions().action(QStringLiteral("overview.done"))->trigger();
        QVERIFY(giveReason(QStringLiteral("已下单")));
        QTRY_COMPARE(page->pane()->shownCount(), open - 1);
        QString reason;
        QCOMPARE(stateOf(w.workspace(), key, &reason), QStringLiteral("done"));
        QCOMPARE(reason, QStringLiteral("已下单"));
        QVERIFY(w.settle());
        QCOMPARE(page->kpis()[1].value, QString::number(open - 1));
        w.window->actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE(page->pane()->shownCount(), open);
        QCOMPARE(stateOf(w.workspace(), key), QStringLiteral("open"));
    }

    void aReasonNotGivenChangesNothing() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const int open = page->pane()->shownCount();
        w.window->actions().action(QStringLiteral("overview.done"))->trigger();
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(w.settle());
        QCOMPARE(page->pane()->shownCount(), open);
        QVERIFY(!w.workspace().undoState().canUndo ||
                !w.workspace().undoState().undoText.contains(QStringLiteral("ecision")));
    }

    void severalAreSnoozedInOneStep() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const int open = page->pane()->shownCount();
        QVERIFY(open >= 3);
        TableView* view = page->pane()->view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, view->currentIndex().column()));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        const QStringList keys = page->pane()->selectedKeys();
        QCOMPARE(keys.size(), 3);
        w.window->actions().action(QStringLiteral("overview.snooze3"))->trigger();
        QTRY_VERIFY(QApplication::activePopupWidget());
        bool said = false;  // how many, before it is done
        const auto labels = QApplication::activePopupWidget()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            said = said || label->text().contains(QStringLiteral("3 decisions"));
        QVERIFY(said);
        QVERIFY(giveReason(QStringLiteral("等供应商回复")));
        QTRY_COMPARE(page->pane()->shownCount(), open - 3);
        for (const QString& key : keys) QCOMPARE(stateOf(w.workspace(), key), QStringLiteral("snoozed"));
        page->pane()->openView(QStringLiteral("snoozed"));
        QTRY_COMPARE(page->pane()->shownCount(), 3);
        w.window->actions().action(QStringLiteral("edit.undo"))->trigger();
        page->pane()->openView(QStringLiteral("open"));
        QTRY_COMPARE(page->pane()->shownCount(), open);
    }

    void loopAndFiguresOpenPages() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const auto& stages = page->findChild<LoopStrip*>()->stages();
        QCOMPARE(stages.size(), std::size_t(6));
        for (const StageButton* stage : stages) QVERIFY(!stage->accessibleName().isEmpty());
        QTest::mouseClick(stages[2], Qt::LeftButton);
        QCOMPARE(w.window->currentPage(), QStringLiteral("demand"));
        w.back();
        stages[4]->setFocus();
        QTest::keyClick(stages[4], Qt::Key_Space);
        QCOMPARE(w.window->currentPage(), QStringLiteral("shipments"));
        w.back();
        page->kpis()[2].open();
        QCOMPARE(w.window->currentPage(), QStringLiteral("supply"));
    }

    void theFilterRowNarrows() {
        test::LinkedWindow w(m_folder, pages::overview::page());
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        const int open = page->pane()->shownCount();
        page->pane()->setFilter("money", QStringLiteral(">1000000000"));
        QTRY_COMPARE(page->pane()->shownCount(), 0);
        page->pane()->clearFilters();
        QTRY_VERIFY(page->pane()->shownCount() >= open);
    }

    void anEmptyWorkspaceSaysWhatWillBeHere() {
        test::LinkedWindow w(m_folder, pages::overview::page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* page = w.page<OverviewPage>();
        QVERIFY(page->kpis().isEmpty());
        QVERIFY(!page->findChild<LoopStrip*>()->isVisible());
        bool primary = false, link = false;
        const auto buttons = page->pane()->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            primary = primary || (button->isVisible() && button->text() == QStringLiteral("Import files…"));
        const auto labels = page->pane()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            link = link || (label->isVisible() && label->text().contains(QStringLiteral("sample workspace")));
        QVERIFY(primary);
        QVERIFY(link);
    }
};

QTEST_MAIN(tst_page_overview)
#include "tst_page_overview.moc"
