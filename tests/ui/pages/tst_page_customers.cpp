// 客户与社群: driven by keyboard and mouse on a small sample workspace.
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

#include "page_test.h"
#include "ui/pages/customers/cohorts_view.h"
#include "ui/pages/customers/communities_view.h"
#include "ui/pages/customers/customers_view.h"
#include "ui/pages/customers/page.h"
#include "ui/pages/customers/rfm_view.h"
#include "ui/pages/customers/rule_dialog.h"
#include "ui/pages/customers/same_view.h"
#include "ui/pages/customers/segments_view.h"
#include "ui/pages/customers/wishes_view.h"
#include "ui/shell/actions.h"
#include "workspace/rule_check.h"
#include "workspace/work/export_full.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::customers;
using roulian::ui::pages::text;

class tst_page_customers : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static void open(test::PageWindow& w, const QString& view, const QString& selection = {},
                     std::map<std::string, QString> filters = {}) {
        w.window().open({QStringLiteral("customers"), view, selection, std::move(filters)});
    }
    // Number of customers as the table counts them.
    static int count(test::PageWindow& w, std::map<std::string, std::string> where) {
        workspace::TableQuery query;
        query.table = "customers";
        query.where = std::move(where);
        const auto rows = w.workspace().rows(query);
        return rows ? static_cast<int>(rows.value()->count) : -1;
    }
    static RuleDialog* shownDialog(CustomersPage* page) {
        for (RuleDialog* dialog : page->segments()->findChildren<RuleDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    // Found by command, compared side by side, decided by one key each; every decision is one undo step.
    void sameCustomersAreDecidedByKeyboard() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok());
        open(w, QStringLiteral("same"));
        QVERIFY(w.settle());
        SameView* same = w.page<CustomersPage>()->same();
        QCOMPARE(same->list()->shownCount(), 0);
        QCOMPARE(same->sides()->rowCount(), 0);
        same->find();
        QVERIFY(w.settle());
        QTRY_VERIFY(same->list()->shownCount() >= 3);
        const int pairs = static_cast<int>(same->list()->shownCount());
        const auto count = [&](const char* state) {
            workspace::TableQuery query;
            query.table = "same_customers";
            const auto rows = w.workspace().rows(query);
            int n = 0;
            for (std::size_t i = 0; rows && i < rows.value()->count; ++i)
                n += text(*rows.value(), i, "state") == QLatin1String(state);
            return n;
        };
        QCOMPARE(count("open"), pairs);
        const QString first = QString::fromStdString(same->list()->rows()->keys[0]);
        QVERIFY(same->list()->selectKey(first));
        QVERIFY(w.settle());
        QTRY_VERIFY(same->sides()->rowCount() > 5);
        QTRY_VERIFY(same->evidence()->shownCount() > 0);
        same->list()->view()->setFocus();
        QTest::keyClick(same->list()->view(), Qt::Key_M);
        QVERIFY(w.settle());
        QTRY_COMPARE(count("merged"), 1);
        const auto stateOf = [&](const QString& key) {
            const workspace::Value value = same->list()->value(key, "state");
            const auto* code = std::get_if<QString>(&value);
            return code ? *code : QString();
        };
        QTRY_COMPARE(stateOf(first), QStringLiteral("merged"));
        QTRY_VERIFY(same->list()->currentKey() != first);  // the next pair waits
        QCOMPARE(stateOf(same->list()->currentKey()), QStringLiteral("open"));
        QVERIFY(same->list()->selectKey(first));
        QVERIFY(w.settle());
        QTest::keyClick(same->list()->view(), Qt::Key_S);
        QVERIFY(w.settle());
        QTRY_COMPARE(count("merged"), 0);
        QTRY_COMPARE(stateOf(first), QStringLiteral("open"));
        QVERIFY(same->list()->selectKey(first));
        QVERIFY(w.settle());
        QTest::keyClick(same->list()->view(), Qt::Key_N);
        QVERIFY(w.settle());
        QTRY_COMPARE(count("apart"), 1);
        w.workspace().jobs().wait(w.workspace().undo());
        QTRY_COMPARE(count("apart"), 0);
        QCOMPARE(count("open"), pairs);
    }

    void rulesAreChecked_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("position");
        QTest::newRow("good") << "recency_days <= 30 and orders >= 2" << QString() << QString();
        QTest::newRow("empty") << QString() << "rule.empty"
                               << "1";
        QTest::newRow("field") << "orders >= 2 and colour = 3"
                               << "rule.field.unknown"
                               << "17";
        QTest::newRow("number") << "orders >= \"two\""
                                << "rule.value.number_wanted"
                                << "11";
        QTest::newRow("quote") << "tag = \"a"
                               << "rule.text.unclosed"
                               << "7";
    }
    void rulesAreChecked() {
        QFETCH(QString, rule);
        QFETCH(QString, code);
        QFETCH(QString, position);
        const auto error = workspace::checkRule(rule.toStdString());
        QCOMPARE(error ? QString::fromStdString(error->code) : QString(), code);
        if (error) QCOMPARE(QString::fromStdString(error->args.at(0)), position);
    }

    void everyFieldHasWordsAndAGoodExample() {
        const auto fields = workspace::ruleFields();
        QVERIFY(fields.size() >= 27);
        for (const workspace::RuleField& field : fields) {
            QVERIFY2(!field.word.isEmpty(), qPrintable(field.name));
            QVERIFY2(field.example.startsWith(field.name), qPrintable(field.name));
            QVERIFY2(!workspace::checkRule(field.example.toStdString()), qPrintable(field.example));
        }
    }

    void aCellOpensItsCustomers() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        QCOMPARE(customers->tabs()->currentWidget(), customers->rfm());
        HeatMap* grid = customers->rfm()->grid();
        QVERIFY(grid->hasData());
        const ChartTable table = grid->table();
        QCOMPARE(table.rows.size(), 5);
        int sum = 0;
        for (const QStringList& row : table.rows)
            for (int i = 1; i < row.size(); ++i) sum += row[i].toInt();
        QCOMPARE(sum, count(w, {}));
        // The cursor starts at the best cell, R5 × F1; one to the right and Enter.
        auto* canvas = grid->focusProxy() ? grid->focusProxy() : grid;
        canvas->setFocus();
        QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : canvas;
        QTest::keyClick(focus, Qt::Key_Right);
        QTest::keyClick(focus, Qt::Key_Return);
        QVERIFY(w.settle());
        QCOMPARE(customers->tabs()->currentWidget(), customers->customers());
        QCOMPARE(customers->customers()->list()->shownCount(), count(w, {{"cell", "5,2"}}));
        QCOMPARE(customers->customers()->list()->shownCount(), table.rows[0][2].toInt());
        w.window().back();
        QVERIFY(w.settle());
        QCOMPARE(customers->tabs()->currentWidget(), customers->rfm());
    }

    void theSwitchShowsSpend() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        RfmView* rfm = w.page<CustomersPage>()->rfm();
        const ChartTable before = rfm->grid()->table();
        rfm->measure()->setCurrentIndex(1);
        QVERIFY(rfm->grid()->table().rows != before.rows);
        QVERIFY(rfm->classes()->shownCount() > 1);
    }

    void aClassAndAMoveOpenTheirCustomers() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        TablePane* classes = customers->rfm()->classes();
        const QString code = classes->currentKey();
        Q_EMIT classes->rowActivated(code);
        QVERIFY(w.settle());
        QCOMPARE(customers->customers()->list()->shownCount(), count(w, {{"class", code.toStdString()}}));
        open(w, QStringLiteral("rfm"));
        QVERIFY(w.settle());
        TablePane* moves = customers->rfm()->moves();
        QVERIFY(moves->shownCount() > 0);
        const QString key = moves->currentKey();
        Q_EMIT moves->rowActivated(key);
        QVERIFY(w.settle());
        const std::string from = key.section(QLatin1Char('>'), 0, 0).toStdString();
        const std::string to = key.section(QLatin1Char('>'), 1).toStdString();
        QVERIFY(from != to);
        QCOMPARE(customers->customers()->list()->shownCount(), count(w, {{"class", to}, {"previous", from}}));
    }

    void selectionUpdatesTheDetail() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        open(w, QStringLiteral("customers"));
        QVERIFY(w.settle());
        auto* customers = w.page<CustomersPage>()->customers();
        TableView* view = customers->list()->view();
        view->setFocus();
        const QString first = customers->list()->currentKey();
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(w.settle());
        const QString second = customers->list()->currentKey();
        QVERIFY(!second.isEmpty() && second != first);
        // The orders of that customer are those the list counts, at least one.
        customers->detail()->tabs()->setCurrentWidget(customers->detail()->orders());
        QVERIFY(w.settle());
        workspace::TableQuery query;
        query.table = "orders";
        query.where = {{"customer", second.toStdString()}};
        QCOMPARE(customers->detail()->orders()->shownCount(),
                 static_cast<int>(w.workspace().rows(query).value()->count));
        QVERIFY(customers->detail()->orders()->shownCount() > 0);
        // Masked, as the table gives it.
        QVERIFY(customers->list()->shown(second, "name").contains(QLatin1Char('*')));
        QCOMPARE(w.page<CustomersPage>()->location().selection, second);
    }

    void aKeyAndAFilterOpenTheList() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        open(w, QStringLiteral("customers"));
        QVERIFY(w.settle());
        TablePane* list = customers->customers()->list();
        const QString key = QString::fromStdString(list->rows()->keys.back());
        open(w, {}, key);
        QVERIFY(w.settle());
        QCOMPARE(list->currentKey(), key);
        const QString lost = workspace::statusWord("customers", "class", "general_retain").word;
        open(w, {}, {}, {{"class", lost}});
        QVERIFY(w.settle());
        QCOMPARE(customers->tabs()->currentWidget(), customers->customers());
        QCOMPARE(list->shownCount(), count(w, {{"class", "general_retain"}}));
    }

    void everyEmptyViewOffersAnImport() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok());
        for (const char* view : {"rfm", "customers", "communities", "wishes", "talk", "same"}) {
            open(w, QLatin1String(view));
            QVERIFY(w.settle());
            bool offered = false;
            for (const QPushButton* button :
                 w.page<CustomersPage>()->tabs()->currentWidget()->findChildren<QPushButton*>())
                offered |= button->isVisible() && button->text().contains(QLatin1String("Import files"));
            QVERIFY2(offered, view);
        }
    }

    void kpisOpenTheListBehindThem() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        QCOMPARE(customers->kpis().size(), 4);
        const QList<Kpi> kpis = customers->kpis();
        for (const Kpi& kpi : kpis) {
            QVERIFY(kpi.open && kpi.value != QStringLiteral("—"));
            kpi.open();
            QVERIFY(w.settle());
            TablePane* list = customers->customers()->list();
            QCOMPARE(customers->tabs()->currentWidget(), customers->customers());
            if (kpi.id == QLatin1String("customers") || kpi.id == QLatin1String("active_customers"))
                QCOMPARE(workspace::shownNumber(list->shownCount()), kpi.value);
        }
        // The share of repeat customers is that of the lists.
        open(w, QStringLiteral("customers/repeat"));
        QVERIFY(w.settle());
        QVERIFY(customers->customers()->list()->shownCount() < count(w, {}));
    }

    void cohortsOpenTheirCustomers() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        open(w, QStringLiteral("cohorts"));
        QVERIFY(w.settle());
        auto* customers = w.page<CustomersPage>();
        QVERIFY(customers->cohorts()->grid()->hasData());
        const ChartTable table = customers->cohorts()->grid()->table();
        Q_EMIT customers->cohorts()->grid()->cellActivated(1, 0);
        QVERIFY(w.settle());
        QCOMPARE(workspace::shownNumber(customers->customers()->list()->shownCount()), table.rows[1][1]);
    }

    void aSegmentListsItsMembers() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        open(w, QStringLiteral("segment:5"));
        QVERIFY(w.settle());
        SegmentsView* segments = w.page<CustomersPage>()->segments();
        QCOMPARE(segments->list()->currentKey(), QStringLiteral("5"));
        QCOMPARE(segments->members()->shownCount(), count(w, {{"segment", "5"}}));
        QVERIFY(segments->members()->shownCount() > 0);
        QCOMPARE(w.page<CustomersPage>()->location().view, QStringLiteral("segment:5"));
    }

    void ownSegmentsAreMadeChangedDeletedAndUndone() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        open(w, QStringLiteral("segments"));
        QVERIFY(w.settle());
        SegmentsView* segments = customers->segments();
        const int before = segments->list()->shownCount();
        w.window().actions().action(QStringLiteral("customers.new_segment"))->trigger();
        RuleDialog* dialog = shownDialog(customers);
        QVERIFY(dialog);
        QVERIFY(!dialog->problem().isEmpty());
        dialog->ruleEdit()->setFocus();
        QTest::keyClicks(dialog->ruleEdit(), QStringLiteral("orders >= 2 and colour = 3"));
        QVERIFY(dialog->problem().contains(QStringLiteral("17")));
        QVERIFY(dialog->problem().contains(QStringLiteral("colour")));
        QCOMPARE(dialog->ruleEdit()->extraSelections().size(), 1);
        QCOMPARE(dialog->ruleEdit()->extraSelections().front().cursor.selectedText(),
                 QStringLiteral("colour"));
        dialog->ruleEdit()->setPlainText(QStringLiteral("orders >= 2"));
        dialog->nameEdit()->setText(QStringLiteral("multi_channel"));
        QVERIFY(!dialog->problem().isEmpty());  // taken
        dialog->nameEdit()->setText(QStringLiteral("Twice"));
        QCOMPARE(dialog->problem(), QString());
        QTest::keyClick(dialog->nameEdit(), Qt::Key_Return);
        QTRY_COMPARE(segments->list()->shownCount(), before + 1);
        QVERIFY(w.settle());
        const auto keyOf = [&](const QString& name) {
            const workspace::RowsPtr rows = segments->list()->rows();
            for (std::size_t i = 0; i < rows->count; ++i)
                if (pages::text(*rows, i, "rule_name") == name) return QString::fromStdString(rows->keys[i]);
            return QString();
        };
        const QString key = keyOf(QStringLiteral("Twice"));
        QVERIFY(!key.isEmpty());
        segments->open(key);
        QVERIFY(w.settle());
        QTRY_VERIFY(segments->members()->shownCount() > 0);
        open(w, QStringLiteral("customers/repeat"));
        QVERIFY(w.settle());
        QCOMPARE(count(w, {{"segment", key.toStdString()}}), customers->customers()->list()->shownCount());
        // Under another name, in one step.
        open(w, QStringLiteral("segments"));
        segments->open(key);
        QVERIFY(w.settle());
        segments->change();
        dialog = shownDialog(customers);
        QVERIFY(dialog);
        QCOMPARE(dialog->rule().text, QStringLiteral("orders >= 2"));
        dialog->nameEdit()->setText(QStringLiteral("Often"));
        dialog->accept();
        QTRY_VERIFY(!keyOf(QStringLiteral("Often")).isEmpty());
        QVERIFY(w.settle());
        QVERIFY(keyOf(QStringLiteral("Twice")).isEmpty());
        segments->open(keyOf(QStringLiteral("Often")));
        QVERIFY(w.settle());
        w.window().activateWindow();  // the dialog had the focus
        QVERIFY(QTest::qWaitForWindowActive(&w.window()));
        segments->list()->view()->setFocus();
        QTest::keyClick(segments->list()->view(), Qt::Key_Delete);
        QTRY_COMPARE(segments->list()->shownCount(), before);
        QVERIFY(w.settle());
        w.window().actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE(segments->list()->shownCount(), before + 1);
        QVERIFY(w.settle());
        // Ready-made ones stay.
        segments->open(QStringLiteral("5"));
        QVERIFY(w.settle());
        segments->remove();
        QVERIFY(w.settle());
        QCOMPARE(segments->list()->shownCount(), before + 1);
    }

    void fieldsAreOfferedInTheDialog() {
        RuleDialog dialog({{}, {}}, {});
        QCOMPARE(dialog.fieldList()->rowCount(), static_cast<int>(workspace::ruleFields().size()));
        Q_EMIT dialog.fieldList()->cellActivated(0, 0);
        Q_EMIT dialog.fieldList()->cellActivated(1, 0);
        QCOMPARE(dialog.rule().text, QStringLiteral("recency_days <= 30 and orders >= 2"));
    }

    void communitiesShowTheirActivity() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        open(w, QStringLiteral("communities"));
        QVERIFY(w.settle());
        CommunitiesView* view = w.page<CustomersPage>()->communities();
        QVERIFY(view->list()->shownCount() > 0);
        QVERIFY(view->owners()->shownCount() > 1);
        QVERIFY(view->chart()->hasData());
        const ChartTable first = view->chart()->table();
        TableView* owners = view->owners()->view();
        owners->setFocus();
        QTest::keyClick(owners, Qt::Key_Down);
        QVERIFY(w.settle());
        QVERIFY(view->chart()->table().rows != first.rows);
        const ChartTable active = view->chart()->table();
        view->measure()->setCurrentIndex(1);
        QVERIFY(view->chart()->table().rows != active.rows);
    }

    void emptyWorkspaceSaysWhatWillBeHere() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        QVERIFY(!customers->rfm()->grid()->hasData());
        QVERIFY(!customers->rfm()->classes()->view()->isVisible());
        bool offered = false;
        for (const QPushButton* button : customers->rfm()->findChildren<QPushButton*>())
            offered |= button->isVisible() && button->text() == RfmView::tr("Import files…");
        QVERIFY(offered);
        QCOMPARE(customers->kpis().size(), 4);
        QCOMPARE(customers->kpis().front().value, QStringLiteral("—"));
        for (const char* view : {"customers", "cohorts", "segments", "communities"}) {
            open(w, QLatin1String(view));
            QVERIFY(w.settle());
        }
    }

    void helpTextsAreThere() {
        for (const char* name : {":/help/customers.zh_CN.md", ":/help/customers.en.md"})
            QVERIFY2(QFile::exists(QLatin1String(name)), name);
    }

    void everyControlHasAName() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        auto* customers = w.page<CustomersPage>();
        for (int tab = 0; tab < customers->tabs()->count(); ++tab) {
            customers->tabs()->setCurrentIndex(tab);
            QVERIFY(w.settle());
            for (const QWidget* widget : customers->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
                if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    button && !button->text().isEmpty())
                    continue;
                const QWidget* named = widget;
                while (named && named->accessibleName().isEmpty() && named != customers)
                    named = named->parentWidget();
                QVERIFY2(named && named != customers && !named->accessibleName().isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(tst_page_customers)
#include "tst_page_customers.moc"
