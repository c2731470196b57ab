// 需求预测: a week taken apart, earlier forecasts compared, the accuracy report narrowed; by keyboard on a small sample.
#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

#include "two_pages.h"
#include "ui/charts/fan_chart.h"
#include "ui/pages/demand/accuracy_view.h"
#include "ui/pages/demand/forecast_view.h"
#include "ui/pages/demand/page.h"
#include "ui/pages/demand/runs_view.h"
#include "ui/pages/demand/week_why.h"
#include "ui/shell/actions.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::demand;
using roulian::ui::pages::number;
using roulian::ui::pages::text;

class tst_page_demand_why : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    // The workspace as if forecasts had been made on these days before, oldest first.
    static bool forecastOn(workspace::Workspace& workspace, const QStringList& days) {
        for (const QString& day : days) {
            const auto set = workspace.jobs().wait(workspace.applyEdits(
                {{"setting.set", "plan.as_of", QStringLiteral("{\"value\":\"%1\"}").arg(day)}}, {}));
            if (set.state != workspace::JobState::Done) return false;
            const auto made =
                workspace.jobs().wait(workspace.compute({workspace::ResultKind::Forecast}, true));
            if (made.state != workspace::JobState::Done) return false;
        }
        return true;
    }
    static QString lineAt(const TablePane* pane, int row) {
        const workspace::RowsPtr rows = pane->rows();
        const auto* code =
            std::get_if<QString>(&rows->at(static_cast<std::size_t>(row), rows->spec->columnIndex("line")));
        return code ? *code : QString();
    }
    static int rowWith(const TablePane* pane, const char* line) {
        const workspace::RowsPtr rows = pane->rows();
        for (std::size_t i = 0; rows && i < rows->count; ++i)
            if (lineAt(pane, static_cast<int>(i)) == QLatin1String(line)) return static_cast<int>(i);
        return -1;
    }
    static void goTo(TablePane* pane, int row) {
        TableView* view = pane->view();
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(0, 0));
        for (int i = 0; i < row; ++i) QTest::keyClick(view, Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void aWeekIsTakenApart() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        ForecastDetail* detail = w.page<DemandPage>()->forecast()->detail();
        WeekWhy* why = detail->why();
        detail->tabs()->setCurrentWidget(why);
        QVERIFY(w.settle());
        QCOMPARE(why->chooser()->count(), detail->weeks()->shownCount());
        QVERIFY(why->list()->shownCount() > 3);
        const int stat = rowWith(why->list(), "stat"), final = rowWith(why->list(), "final");
        QVERIFY(stat > 0 && final > stat);
        const workspace::RowsPtr rows = why->list()->rows();
        const auto shownAt = [&](const workspace::RowsPtr& of, int row) {
            return number(*of, static_cast<std::size_t>(row), "result");
        };
        QCOMPARE(shownAt(rows, final),
                 std::get<double>(detail->weeks()->value(
                     QString::fromStdString(detail->weeks()->view()->rowsModel()->key(0)), "final")));
        // The week one stands in among the weeks is the week explained.
        TableView* weeks = detail->weeks()->view();
        detail->tabs()->setCurrentWidget(detail->weeks());
        weeks->setFocus();
        weeks->setCurrentIndex(weeks->rowsModel()->index(0, 0));
        QTest::keyClick(weeks, Qt::Key_Down);
        QTest::keyClick(weeks, Qt::Key_Down);
        detail->tabs()->setCurrentWidget(why);
        QVERIFY(w.settle());
        QCOMPARE(why->chooser()->currentIndex(), 2);
        QCOMPARE(
            number(*why->list()->rows(), static_cast<std::size_t>(rowWith(why->list(), "final")), "result"),
            std::get<double>(
                detail->weeks()->value(QString::fromStdString(weeks->rowsModel()->key(2)), "final")));
        // By keyboard to another week; another product keeps it.
        why->chooser()->setFocus();
        QTest::keyClick(why->chooser(), Qt::Key_Down);
        QVERIFY(w.settle());
        QCOMPARE(why->chooser()->currentIndex(), 3);
        const int week = why->week();
        TableView* list = w.page<DemandPage>()->forecast()->list()->view();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(w.settle());
        QCOMPARE(why->week(), week);
        QVERIFY(rowWith(why->list(), "final") > 0);
    }

    // Every line that has something behind it leads there.
    void linesLeadToWhatIsBehindThem() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        ForecastDetail* detail = demand->forecast()->detail();
        WeekWhy* why = detail->why();
        auto* button = why->findChild<QPushButton*>();
        QVERIFY(button);
        const auto at = [&](const char* line) {
            w.window().open({QStringLiteral("demand"), QStringLiteral("forecast"), {}, {}});
            detail->tabs()->setCurrentWidget(why);
            if (!w.settle()) return false;
            const int row = rowWith(why->list(), line);
            if (row < 0) return false;
            goTo(why->list(), row);
            return true;
        };
        QVERIFY(at("final"));
        QVERIFY(!button->isEnabled());
        QVERIFY(at("method"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(why->list()->view(), Qt::Key_Return);
        QVERIFY(detail->tabs()->currentWidget() != why);
        QVERIFY(at("history"));
        QTest::keyClick(why->list()->view(), Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(demand->location().view, QStringLiteral("clean"));
        // Some product's number starts from a level; one that repeats last year's weeks has no line of events.
        TableView* list = demand->forecast()->list()->view();
        for (int product = 0; product < 30 && rowWith(why->list(), "events") < 0; ++product) {
            w.window().open({QStringLiteral("demand"), QStringLiteral("forecast"), {}, {}});
            list->setCurrentIndex(list->rowsModel()->index(product, 0));
            QVERIFY(w.settle());
        }
        QVERIFY(at("events"));
        button->click();
        QVERIFY(w.settle());
        QCOMPARE(demand->location().view, QStringLiteral("events"));
        if (at("levels")) {  // where the levels above move the product
            QTest::keyClick(why->list()->view(), Qt::Key_Return);
            QVERIFY(w.settle());
            QCOMPARE(demand->location().view, QStringLiteral("levels"));
        }
        QVERIFY(w.window().canGoBack());
    }

    void orderLinesStandInTheDataPage() {
        test::LinkedWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        ForecastView* forecast = w.page<DemandPage>()->forecast();
        WeekWhy* why = forecast->detail()->why();
        forecast->detail()->tabs()->setCurrentWidget(why);
        QVERIFY(w.settle());
        const int row = rowWith(why->list(), "lines");
        QVERIFY(row > 0);
        const QString product = forecast->list()->currentKey();
        goTo(why->list(), row);
        QTest::keyClick(why->list()->view(), Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(w.window->currentPage(), QStringLiteral("data"));
        QCOMPARE(w.there().view, QStringLiteral("skus"));
        QCOMPARE(w.there().selection, product);
    }

    void anEventLineShowsItsEvents() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        WeekWhy* why = demand->forecast()->detail()->why();
        demand->forecast()->detail()->tabs()->setCurrentWidget(why);
        TableView* list = demand->forecast()->list()->view();
        bool found = false;
        for (int product = 0; product < 20 && !found; ++product) {
            list->setCurrentIndex(list->rowsModel()->index(product, 0));
            QVERIFY(w.settle());
            for (int week = 0; week < why->chooser()->count() && !found; ++week) {
                why->chooser()->setCurrentIndex(week);
                QVERIFY(w.settle());
                const int row = rowWith(why->list(), "event");
                if (row < 0) continue;
                found = true;
                goTo(why->list(), row);
            }
        }
        QVERIFY(found);
        QTest::keyClick(why->list()->view(), Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(demand->location().view, QStringLiteral("events"));
        TablePane* events = nullptr;
        for (TablePane* pane : demand->findChildren<TablePane*>())
            if (pane->isVisible() && pane->rows() && pane->rows()->spec->id == "events") events = pane;
        QVERIFY(events);
        QVERIFY2(events->shownCount() > 0 && events->shownCount() < static_cast<int>(events->rows()->count),
                 qPrintable(QString::number(events->shownCount())));
    }

    void earlierForecastsAreCompared() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        ForecastDetail* detail = w.page<DemandPage>()->forecast()->detail();
        RunsView* runs = detail->runs();
        detail->tabs()->setCurrentWidget(runs);
        QVERIFY(w.settle());
        QCOMPARE(runs->chooser()->count(), 0);  // the sample is forecast once
        QVERIFY(!runs->chooser()->isVisible());
        QCOMPARE(runs->list()->shownCount(), 0);
        QVERIFY(forecastOn(w.workspace(), {QStringLiteral("2026-07-06"), QStringLiteral("2026-07-27"),
                                           QStringLiteral("2026-08-10"), QStringLiteral("2026-08-17")}));
        QVERIFY(w.settle());
        QTRY_COMPARE(runs->chooser()->count(), 4);  // the one replaced last, then W33, W31 and W28
        QVERIFY(runs->chooser()->isVisible());
        QCOMPARE(runs->run(), std::string("0"));
        const auto dashed = [&] {
            const ChartTable table = detail->chart()->table();
            QString all = table.headers.at(5);
            for (const QStringList& row : table.rows) all += QLatin1Char(' ') % row.at(5);
            return all;
        };
        const QString replaced = dashed();
        QVERIFY(runs->list()->shownCount() > 10);
        runs->chooser()->setFocus();
        QTest::keyClick(runs->chooser(), Qt::Key_End);
        QVERIFY(w.settle());
        QCOMPARE(runs->run(), std::to_string(Week::parse("2026-W28")->n));
        QTRY_VERIFY(dashed() != replaced);  // the chart follows
        QVERIFY(dashed().startsWith(runs->chooser()->currentText()));
        // Six weeks are over and show what was sold, seven stand against the forecast of now.
        const workspace::RowsPtr rows = runs->list()->rows();
        QCOMPARE(rows->count, std::size_t{13});
        for (std::size_t i = 0; i < rows->count; ++i) {
            QCOMPARE(std::isnan(number(*rows, i, "now")), i < 6);
            QCOMPARE(std::isnan(number(*rows, i, "sold")), i >= 6);
            QVERIFY(!text(*rows, i, "why").isEmpty());
        }
        // Another product keeps the choice.
        TableView* list = w.page<DemandPage>()->forecast()->list()->view();
        list->setCurrentIndex(list->rowsModel()->index(1, 0));
        QVERIFY(w.settle());
        QCOMPARE(runs->run(), std::to_string(Week::parse("2026-W28")->n));
        QVERIFY(runs->list()->rows()->keys != rows->keys);
    }

    void theAccuracyReportIsNarrowed() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        TablePane* list = demand->forecast()->list();
        list->view()->setCurrentIndex(list->view()->rowsModel()->index(2, 0));
        QVERIFY(w.settle());
        const QString product = list->currentKey();
        w.window().actions().action(QStringLiteral("demand.accuracy"))->trigger();
        QVERIFY(w.settle());
        AccuracyView* accuracy = demand->accuracy();
        const auto forecasts = [&] {
            double n = 0;
            for (std::size_t i = 0; i < accuracy->list()->rows()->count; ++i)
                n += number(*accuracy->list()->rows(), i, "n");
            return n;
        };
        const double all = forecasts();
        QVERIFY(all > 100);
        // The chart draws what the list says: WAPE, bias and seasonal naive of each week ahead.
        const auto drawn = [&] {
            const workspace::RowsPtr rows = accuracy->list()->rows();
            const LeadData& data = accuracy->chart()->data();
            if (data.sets.size() < 3 || data.steps.isEmpty()) return false;
            for (std::size_t i = 0; i < rows->count; ++i) {
                if (text(*rows, i, "source") != QLatin1String("backtest")) continue;
                const auto lead = static_cast<std::size_t>(number(*rows, i, "lead"));
                if (data.sets.front().values.at(lead - 1) != number(*rows, i, "wape") ||
                    data.sets[1].values.at(lead - 1) != number(*rows, i, "bias") ||
                    data.sets.back().values.at(lead - 1) != number(*rows, i, "naive_wape"))
                    return false;
            }
            return true;
        };
        QVERIFY(drawn());
        const QString summary = accuracy->chart()->summary();
        QVERIFY(!summary.isEmpty());
        double byClass = 0;
        accuracy->classes()->setFocus();
        for (int abc = 0; abc < 3; ++abc) {
            QTest::keyClick(accuracy->classes(), Qt::Key_Down);
            QVERIFY(w.settle());
            byClass += forecasts();
            QVERIFY(drawn());
        }
        QVERIFY(accuracy->chart()->summary() != summary);
        QCOMPARE(byClass, all);
        accuracy->classes()->setCurrentIndex(0);
        // A level of the category path stands for all below it.
        QVERIFY(accuracy->categories()->count() > 3);
        double below = 0;
        const QString level = accuracy->categories()->itemData(1).toString();
        for (int i = 2; i < accuracy->categories()->count(); ++i) {
            if (!accuracy->categories()->itemData(i).toString().startsWith(level % QLatin1Char('+')))
                continue;
            accuracy->categories()->setCurrentIndex(i);
            QVERIFY(w.settle());
            below += forecasts();
        }
        accuracy->categories()->setCurrentIndex(1);
        QVERIFY(w.settle());
        QVERIFY(below > 0 && forecasts() < all);
        QCOMPARE(below, forecasts());
        accuracy->categories()->setCurrentIndex(0);
        // The product of the list, and the next one after it.
        QCOMPARE(accuracy->products()->count(), 2);
        accuracy->products()->setCurrentIndex(1);
        QVERIFY(w.settle());
        QCOMPARE(accuracy->products()->currentData().toString(), product);
        const double one = forecasts();
        QVERIFY(one < all);
        const workspace::RowsPtr rows = accuracy->list()->rows();
        w.window().open({QStringLiteral("demand"), QStringLiteral("forecast"), {}, {}});
        list->view()->setCurrentIndex(list->view()->rowsModel()->index(3, 0));
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("demand.accuracy"))->trigger();
        QVERIFY(w.settle());
        QCOMPARE(accuracy->products()->currentIndex(), 1);
        QVERIFY(accuracy->products()->currentData().toString() != product);
        QVERIFY(accuracy->list()->rows() != rows);
    }

    void emptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* demand = w.page<DemandPage>();
        ForecastDetail* detail = demand->forecast()->detail();
        detail->tabs()->setCurrentWidget(detail->why());
        QVERIFY(w.settle());
        QVERIFY(!detail->why()->chooser()->isEnabled());
        QCOMPARE(detail->why()->week(), 0);
        QVERIFY(!detail->why()->list()->view()->isVisible());  // words instead
        QVERIFY(!detail->why()->findChild<QPushButton*>()->isEnabled());
        detail->tabs()->setCurrentWidget(detail->runs());
        QVERIFY(w.settle());
        QVERIFY(!detail->runs()->chooser()->isVisible());
        w.window().actions().action(QStringLiteral("demand.accuracy"))->trigger();
        QVERIFY(w.settle());
        QCOMPARE(demand->accuracy()->categories()->count(), 1);
        QCOMPARE(demand->accuracy()->products()->count(), 1);
        QVERIFY(!demand->accuracy()->list()->view()->isVisible());
    }
};

QTEST_MAIN(tst_page_demand_why)
#include "tst_page_demand_why.moc"
