// 需求预测, what the forecast stands on: festivals, cleaned weeks, launches; driven as a planner would.
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include "page_test.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/demand/clean_view.h"
#include "ui/pages/demand/event_dialog.h"
#include "ui/pages/demand/events_view.h"
#include "ui/pages/demand/festival_dialog.h"
#include "ui/pages/demand/forecast_view.h"
#include "ui/pages/demand/launch_wizard.h"
#include "ui/pages/demand/launches_view.h"
#include "ui/pages/demand/page.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;

constexpr int kPatience = 30000;

class tst_page_demand_ground : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    template <typename Dialog>
    static Dialog* shownDialog(QWidget* parent) {
        for (Dialog* d : parent->findChildren<Dialog*>())
            if (d->isVisible()) return d;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void festivalsOfAYearAreOneStep() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        w.window().actions().action(QStringLiteral("demand.festivals"))->trigger();
        QVERIFY(w.settle());
        TablePane* list = demand->events()->list();
        const int before = list->shownCount();
        demand->events()->addFestivals();
        auto* dialog = shownDialog<FestivalDialog>(demand->events());
        QVERIFY(dialog);
        dialog->setYear(2030);  // a year of which nothing is there
        QCOMPARE(dialog->list()->topLevelItemCount(), 16);
        QCOMPARE(dialog->edits().size(), std::size_t{16});
        dialog->list()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog->edits().size(), std::size_t{15});
        dialog->findChild<WeekdayBoxes*>()->findChildren<QCheckBox*>().at(1)->setChecked(true);
        QCOMPARE(dialog->edits().size(), std::size_t{16});  // group buying every Tuesday
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), before + 16, kPatience);
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), before, kPatience);
    }

    void anEventGoesToTheNextYear() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        w.window().actions().action(QStringLiteral("demand.events"))->trigger();
        QVERIFY(w.settle());
        TablePane* list = demand->events()->list();
        list->setSearch(QStringLiteral("双11大促2026"));
        QVERIFY(w.settle());
        const int before = list->shownCount();
        QVERIFY(before > 0);
        list->view()->selectRow(0);
        const QString from = list->shown(list->currentKey(), "from");
        list->setSearch({});
        QVERIFY(w.settle());
        demand->events()->copyToNextYear();
        list->setSearch(QStringLiteral("双11大促2027"));
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), 1, kPatience);
        list->view()->selectRow(0);
        QCOMPARE(list->shown(list->currentKey(), "from"),
                 QString(from).replace(QStringLiteral("2026"), QStringLiteral("2027")));
        QVERIFY(demand->events()->effects()->shownCount() > 3);
    }

    void theEventDialogSaysWhatIsWrong() {
        EventData data;
        data.name = QStringLiteral("Group buying");
        data.from = Day::fromYmd(2026, 8, 17);  // a Monday
        data.to = data.from;
        data.weekdays = 2;  // Tuesdays only
        data.leadDays = 5;
        EventDialog dialog(data);
        QPushButton* save = nullptr;
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (isPrimary(button)) save = button;
        QVERIFY(save && !save->isEnabled());
        QCOMPARE(dialog.event().leadDays, 5);
        data.weekdays = 1;
        EventDialog right(data);
        for (auto* button : right.findChildren<QPushButton*>())
            if (isPrimary(button)) QVERIFY(button->isEnabled());
        QVERIFY(right.event().json().contains(QStringLiteral("\"weekdays\":1")));
        KnownGoods goods;
        goods.skus = {{QStringLiteral("A"), {}, QStringLiteral("快消+蜂蜜")},
                      {QStringLiteral("B"), {}, QStringLiteral("茶")}};
        QCOMPARE(goods.concerned({}, {}), 2);
        QCOMPARE(goods.concerned(QStringLiteral("A"), QStringLiteral("茶")), 1);
        QCOMPARE(goods.concerned({}, QStringLiteral("蜂蜜")), 1);
        QCOMPARE(goods.concerned({}, QStringLiteral("蜂")), 0);
    }

    void aCleanedWeekIsSwitchedAndTakenBack() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        w.window().actions().action(QStringLiteral("demand.clean"))->trigger();
        QVERIFY(w.settle());
        TablePane* list = demand->clean()->list();
        QVERIFY(list->shownCount() > 3);
        list->view()->selectRow(0);
        QVERIFY(w.settle());
        QVERIFY(demand->clean()->chart()->hasData());
        QVERIFY(demand->clean()->weeks()->shownCount() > 0);
        const QString key = list->currentKey(), automatic = list->shown(key, "choice");
        demand->clean()->choose(list, "drop");
        QTRY_VERIFY(qobject_cast<ReasonPrompt*>(w.popup()));
        auto* reason = w.popup()->findChild<QLineEdit*>();
        reason->setText(QStringLiteral("一次性团购"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(list->shown(key, "choice") != automatic, kPatience);
        QCOMPARE(list->shown(key, "reason"), QStringLiteral("一次性团购"));
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->shown(key, "choice"), automatic, kPatience);
        // Nothing to take back: no edit, no question.
        list->selectKey(key);
        demand->clean()->choose(list, "");
        QVERIFY(!w.popup());
    }

    void aNewProductIsForecastFromItsLookAlikes() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        w.window().actions().action(QStringLiteral("demand.launch"))->trigger();
        auto* wizard = shownDialog<LaunchWizard>(demand->launches());
        QVERIFY(wizard);
        QPushButton* accept = nullptr;
        for (auto* button : wizard->findChildren<QPushButton*>())
            if (isPrimary(button)) accept = button;
        QVERIFY(accept && !accept->isEnabled());  // no code yet
        wizard->code()->setText(QStringLiteral("NEU-1"));
        QTRY_VERIFY_WITH_TIMEOUT(wizard->preview().has_value(), kPatience);
        wizard->guess()->setValue(300);
        QVERIFY(!accept->isEnabled());  // what is shown is not yet what would be accepted
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), kPatience);
        const double total = wizard->preview()->made.cumulative.back().mean;
        QVERIFY(total > 50);
        // Choosing another look-alike changes the curve; the choice stays.
        QVERIFY(wizard->preview()->ask.likes.has_value());
        if (wizard->likes()->topLevelItemCount() > 0) {
            auto* item = wizard->likes()->topLevelItem(wizard->likes()->topLevelItemCount() - 1);
            const QString code = item->text(0);
            item->setCheckState(0, Qt::Checked);
            QTRY_VERIFY_WITH_TIMEOUT(wizard->preview()->ask.likes->size() >= 1 && accept->isEnabled(),
                                     kPatience);
            QVERIFY(std::count(wizard->preview()->ask.likes->begin(), wizard->preview()->ask.likes->end(),
                               code.toStdString()) == 1);
        }
        wizard->accept();
        TablePane* list = demand->launches()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), 1, kPatience);
        list->view()->selectRow(0);
        QCOMPARE(list->currentKey(), QStringLiteral("NEU-1"));
        QVERIFY(w.settle());
        QTRY_VERIFY_WITH_TIMEOUT(demand->launches()->chart()->hasData(), kPatience);
        const QString used = list->shown(QStringLiteral("NEU-1"), "state");
        demand->launches()->setActive(false);
        QTRY_VERIFY_WITH_TIMEOUT(list->shown(QStringLiteral("NEU-1"), "state") != used, kPatience);
        QVERIFY(w.settle());
        demand->launches()->remove();
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), 0, kPatience);
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->shownCount(), 1, kPatience);
    }

    void aRangeWithoutItsGuessIsRefused() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        workspace::LaunchAsk ask;
        ask.code = "NEU-2";
        ask.from = Day::fromYmd(2026, 9, 1);
        ask.guessLow = 10;
        ask.guessHigh = 20;
        const auto made =
            workspace::previewLaunch(m_folder.filePath(QStringLiteral("sample.roulian")).toStdString(), ask);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, std::string("launch.range"));
    }

    void everyControlHasAName() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        for (const QString& view :
             {QStringLiteral("events"), QStringLiteral("clean"), QStringLiteral("launches")}) {
            demand->openLocation({{}, view, {}, {}});
            QVERIFY(w.settle());
            QCOMPARE(demand->location().view, view);
            for (const QWidget* widget : demand->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
                if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    button && !button->text().isEmpty())
                    continue;
                const QWidget* named = widget;
                while (named && named->accessibleName().isEmpty() && named != demand)
                    named = named->parentWidget();
                QVERIFY2(named && !named->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(tst_page_demand_ground)
#include "tst_page_demand_ground.moc"
