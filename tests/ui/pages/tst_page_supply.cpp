// 生产调整: driven by keyboard and mouse on a small sample workspace.
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include "page_test.h"
#include "ui/forms/handout_dialog.h"
#include "ui/forms/reason_prompt.h"
#include "ui/pages/page_data.h"
#include "ui/pages/supply/gantt_view.h"
#include "ui/pages/supply/load_view.h"
#include "ui/pages/supply/order_detail.h"
#include "ui/pages/supply/order_edits.h"
#include "ui/pages/supply/orders_view.h"
#include "ui/pages/supply/page.h"
#include "ui/pages/supply/supplier_choice.h"
#include "ui/pages/supply/supplier_pack.h"
#include "ui/pages/supply/suppliers_view.h"
#include "ui/shell/actions.h"
#include "workspace/cells.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::supply;

class tst_page_supply : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static bool typeInto(test::PageWindow& w, TableView* view, const QString& key, const char* column,
                         const QString& typed) {
        const int row = view->rowsModel()->rowOf(key.toStdString());
        if (row < 0) return false;
        view->setFocus();
        view->setCurrentIndex(view->rowsModel()->index(row, view->rowsModel()->sectionOf(column)));
        view->edit(view->currentIndex());
        auto* editor = view->viewport()->findChild<QLineEdit*>();
        if (!editor) return false;
        editor->selectAll();
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
        return giveReason(w, QStringLiteral("供应商停产"));
    }
    static bool giveReason(test::PageWindow& w, const QString& reason) {
        if (!QTest::qWaitFor([&] { return qobject_cast<ReasonPrompt*>(w.popup()) != nullptr; }, 3000))
            return false;
        auto* edit = w.popup()->findChild<QLineEdit*>();
        edit->setText(reason);  // as an input method would; key events carry ASCII only
        QTest::keyClick(edit, Qt::Key_Return);
        return w.settle();
    }
    static void undo(test::PageWindow& w) {
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void quantitiesAndDaysAsTyped() {
        const Qty present = Qty::units(100);
        QCOMPARE(parseOrderQty(QStringLiteral("250"), present)->milli, 250'000);
        QCOMPARE(parseOrderQty(QStringLiteral("+50"), present)->milli, 150'000);
        QCOMPARE(parseOrderQty(QStringLiteral("−20"), present)->milli, 80'000);
        QCOMPARE(parseOrderQty(QStringLiteral("*1.2"), present)->milli, 120'000);
        QCOMPARE(parseOrderQty(QStringLiteral("２５０"), present)->milli, 250'000);
        QVERIFY(!parseOrderQty(QStringLiteral("-120"), present));
        QVERIFY(!parseOrderQty(QStringLiteral("1O"), present));
        const Day day = Day::fromYmd(2026, 8, 17);
        QCOMPARE(parseOrderDay(QStringLiteral("2026-08-20"), day)->n, (day + 3).n);
        QCOMPARE(parseOrderDay(QStringLiteral("2026/8/20"), day)->n, (day + 3).n);
        QCOMPARE(parseOrderDay(QStringLiteral("+3"), day)->n, (day + 3).n);
        QCOMPARE(parseOrderDay(QStringLiteral("-2"), day)->n, (day - 2).n);
        QVERIFY(!parseOrderDay(QStringLiteral("soon"), day));
        QCOMPARE(qtyEdit("k", Qty::units(250)).after, QStringLiteral(R"({"cancelled":false,"qty":250000})"));
        QCOMPARE(dueEdit("k", day).after, QStringLiteral("{\"dueDay\":%1}").arg(day.n));
        QCOMPARE(revertEdit("k").after, QStringLiteral("null"));
    }

    // Fresh and customised goods have neither forecast nor safety stock in the plan; the page says so.
    void goodsPlannedToOrdersOnlySayIt() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        OrderDetail* detail = w.page<SupplyPage>()->detail();
        const auto goods = w.workspace().rows(pages::query("skus"));
        QVERIFY(goods);
        QString toOrder, toForecast;
        for (std::size_t i = 0; i < (*goods)->count; ++i)
            (pages::text(**goods, i, "to_order").isEmpty() ? toForecast : toOrder) =
                QString::fromStdString((*goods)->keys[i]);
        QVERIFY(!toOrder.isEmpty() && !toForecast.isEmpty());
        detail->show(toOrder, QStringLiteral("x"), {});
        QVERIFY(w.settle());
        QVERIFY(!detail->toOrderNote()->isHidden());
        QVERIFY(detail->toOrderNote()->text().contains(QLatin1String("customer orders only")));
        detail->show(toForecast, QStringLiteral("y"), {});
        QVERIFY(w.settle());
        QVERIFY(detail->toOrderNote()->isHidden());
    }

    void theDetailFoldsAndComesBack() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        const int before = supply->orders()->list()->height();
        w.window().actions().action(QStringLiteral("window.detail"))->trigger();
        QVERIFY(!supply->detail()->isVisible());
        QTRY_VERIFY(supply->orders()->list()->height() > before + 100);
        w.window().open({QStringLiteral("supply"), QStringLiteral("suppliers"), {}, {}});  // its own detail
        w.window().open({QStringLiteral("supply"), QStringLiteral("orders"), {}, {}});
        QVERIFY(!supply->detail()->isVisible());
        w.window().actions().action(QStringLiteral("window.detail"))->trigger();
        QVERIFY(supply->detail()->isVisible());
    }

    void selectionUpdatesTheDetail() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        TablePane* list = supply->orders()->list();
        QVERIFY(list->shownCount() > 2);
        TableView* view = list->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(w.settle());
        OrderDetail* detail = supply->detail();
        QVERIFY(detail->chart()->hasData());
        QVERIFY(detail->weeks()->shownCount() > 0);
        const QString sku =
            QString::number(std::get<std::int64_t>(list->value(list->currentKey(), "sku_id")));
        QVERIFY(detail->weeks()->currentKey().startsWith(sku + QLatin1Char(':')));
        QVERIFY(detail->pegs()->query().where.at("order_key") == list->currentKey().toStdString());
    }

    void quantityAndDayAreChangedAndUndone() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<SupplyPage>()->orders()->list();
        const QString key = list->currentKey();
        const QString qty = list->shown(key, "qty"), due = list->shown(key, "due");
        QVERIFY(typeInto(w, list->view(), key, "qty", QStringLiteral("4321")));
        QTRY_COMPARE(list->shown(key, "qty"), QStringLiteral("4,321"));
        QCOMPARE(list->shown(key, "note"), QStringLiteral("供应商停产"));
        QVERIFY(typeInto(w, list->view(), key, "due", QStringLiteral("+3")));
        const auto planned = Day::parse(due.toStdString());
        QTRY_COMPARE(list->shown(key, "due"), QString::fromStdString((*planned + 3).iso()));
        QCOMPARE(list->shown(key, "qty"), QStringLiteral("4,321"));  // one change keeps the other
        // The next plan keeps both.
        w.page<SupplyPage>()->orders()->recompute();
        QVERIFY(w.settle(60'000));
        QTRY_COMPARE(list->shown(key, "qty"), QStringLiteral("4,321"));
        undo(w);
        QTRY_COMPARE(list->shown(key, "note"), QStringLiteral("供应商停产"));
        undo(w);
        w.page<SupplyPage>()->orders()->recompute();
        QVERIFY(w.settle(60'000));
        QTRY_COMPARE(list->shown(key, "qty"), qty);
        QCOMPARE(list->shown(key, "due"), due);
    }

    void cancelAndRestore() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        TablePane* list = w.page<SupplyPage>()->orders()->list();
        const QString key = list->currentKey(), qty = list->shown(key, "qty");
        list->view()->setFocus();
        list->view()->selectRow(list->view()->currentIndex().row());
        w.window().actions().action(QStringLiteral("supply.cancel_order"))->trigger();
        QVERIFY(giveReason(w, QStringLiteral("够了")));
        QTRY_COMPARE(list->shown(key, "qty"), QStringLiteral("0"));
        QCOMPARE(std::get<QString>(list->value(key, "change")), QStringLiteral("cancelled"));
        w.window().actions().action(QStringLiteral("supply.cancel_order"))->trigger();  // restores, unasked
        QTRY_COMPARE(list->shown(key, "qty"), qty);
    }

    void kpisOpenTheListBehindThem() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        QCOMPARE(supply->kpis().size(), 4);
        const QList<Kpi> kpis = supply->kpis();
        kpis[1].open();
        QVERIFY(w.settle());
        QCOMPARE(supply->orders()->list()->viewId(), QStringLiteral("late"));
        QCOMPARE(QString::number(supply->orders()->list()->shownCount()),
                 QString(kpis[1].value).remove(QLatin1Char(',')));
        kpis[2].open();
        QVERIFY(w.settle());
        QCOMPARE(supply->messages()->viewId(), QStringLiteral("stockout"));
        kpis[3].open();
        QVERIFY(w.settle());
        QCOMPARE(supply->load()->list()->viewId(), QStringLiteral("over"));
        QCOMPARE(QString::number(supply->load()->list()->shownCount()), kpis[3].value);
    }

    void ganttShowsAndMovesOrders() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        w.window().actions().action(QStringLiteral("supply.gantt"))->trigger();
        QVERIFY(w.settle());
        GanttChart* chart = supply->gantt()->chart();
        QVERIFY(chart->hasData());
        QVERIFY(!chart->table().rows.isEmpty());
        TablePane* list = supply->orders()->list();
        const QString key = list->currentKey();
        const auto due = static_cast<int>(std::get<std::int64_t>(list->value(key, "due")));
        Q_EMIT chart->moveRequested(key, due - 3, due + 2, QPoint(100, 100));
        QVERIFY(giveReason(w, QStringLiteral("设备检修")));
        supply->tabs()->setCurrentIndex(0);
        QVERIFY(w.settle());
        QTRY_COMPARE(std::get<std::int64_t>(list->value(key, "due")), std::int64_t{due + 2});
    }

    void packHoldsOneSupplierOnly() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        w.window().actions().action(QStringLiteral("supply.supplier_pack"))->trigger();
        QVERIFY(w.settle());
        SuppliersView* suppliers = supply->suppliers();
        suppliers->list()->openView(QStringLiteral("planned"));
        QVERIFY(w.settle());
        if (suppliers->list()->shownCount() == 0) QSKIP("the small sample plans no purchase");
        const QString id = suppliers->list()->currentKey();
        QTRY_VERIFY(!suppliers->message()->toPlainText().isEmpty());
        const auto own = w.workspace().rows(packQuery(id.toStdString()));
        QVERIFY(own);
        QVERIFY(own.value()->count > 0);
        const int lines = static_cast<int>(suppliers->message()->toPlainText().count(QLatin1Char('\n')));
        QCOMPARE(lines, static_cast<int>(own.value()->count) + 1);
        const int supplierColumn = own.value()->spec->columnIndex("supplier_id");
        for (std::size_t i = 0; i < own.value()->count; ++i)
            QCOMPARE(std::get<std::int64_t>(own.value()->at(i, supplierColumn)), id.toLongLong());
        // The file: the same supplier is chosen, nothing of what others cost.
        auto* save = suppliers->findChild<QPushButton*>(QStringLiteral("savePack"));
        QVERIFY(save);
        save->click();
        auto* dialog = suppliers->findChild<HandoutDialog*>();
        QVERIFY(dialog);
        const auto row = w.workspace().rows(pages::query("suppliers"));
        QVERIFY(row);
        QString code;
        for (std::size_t r = 0; r < row.value()->count; ++r)
            if (row.value()->keys[r] == id.toStdString()) code = workspace::textAt(*row.value(), r, "code");
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("target"))->currentData().toString(), code);
        const QString headers = dialog->findChild<QLabel*>(QStringLiteral("columns"))->text();
        QVERIFY(headers.contains(QStringLiteral("确认数量")) && !headers.contains(QStringLiteral("库存")));
        const QString path = m_folder.filePath(QStringLiteral("pack.xlsx"));
        dialog->saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
    }

    void supplierIsChanged() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        OrdersView* orders = w.page<SupplyPage>()->orders();
        orders->list()->openView(QStringLiteral("buy"));
        QVERIFY(w.settle());
        if (orders->list()->shownCount() == 0) QSKIP("the small sample plans no purchase");
        const QString key = orders->list()->currentKey();
        orders->changeSupplier();
        auto* dialog = orders->findChild<SupplierChoice*>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->list()->loading());
        if (dialog->list()->shownCount() == 0) QSKIP("the product has no supplier terms");
        dialog->accept();
        QVERIFY(w.settle());
        QTRY_VERIFY(!orders->list()->shown(key, "person").isEmpty());
    }

    void everyTabFillsAndIsFoundAgain() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        for (const char* view : {"gantt", "load", "messages", "stock", "suppliers", "orders"}) {
            w.window().open({QStringLiteral("supply"), QLatin1String(view), {}, {}});
            QVERIFY(w.settle());
            QVERIFY2(supply->location().view.startsWith(QLatin1String(view)), view);
        }
        QVERIFY(supply->stock()->shownCount() > 0);
        QVERIFY(supply->suppliers()->list()->shownCount() > 0);
        w.window().back();
        QVERIFY(w.settle());
        QVERIFY(supply->location().view.startsWith(QLatin1String("suppliers")));
    }

    void emptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* supply = w.page<SupplyPage>();
        QVERIFY(supply->orders()->list()->rows());
        QCOMPARE(supply->orders()->list()->rows()->count, std::size_t{0});
        QVERIFY(!supply->orders()->list()->view()->isVisible());
        QVERIFY(!supply->detail()->chart()->hasData());
        for (int i = 0; i < supply->tabs()->count(); ++i) {
            supply->tabs()->setCurrentIndex(i);
            QVERIFY(w.settle());
            QVERIFY(!w.window().grab().isNull());
        }
    }

    void helpTextsAreThere() {
        for (const char* name : {":/help/supply.zh_CN.md", ":/help/supply.en.md"})
            QVERIFY2(QFile::exists(QLatin1String(name)), name);
    }
};

QTEST_MAIN(tst_page_supply)
#include "tst_page_supply.moc"
