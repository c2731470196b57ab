// 数据: the lists of stock, money, reach and unmatched goods, driven by keyboard.
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTableView>

#include "page_test.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/page.h"
#include "ui/pages/data/section_records.h"
#include "ui/pages/data/sections.h"
#include "workspace/cells.h"

namespace roulian::ui::pages::data {
PageSpec page();
}

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::data;

namespace {

QPushButton* button(QWidget* in, const QString& text) {
    for (QPushButton* b : in->findChildren<QPushButton*>())
        if (b->text().startsWith(text)) return b;
    return nullptr;
}

}  // namespace

class tst_page_data_lists : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    using DataPage = pages::data::Page;

    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return path;
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    // Every list says what will be in it; those that imports fill offer the import.
    void everyEmptyListSaysWhatToDo() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        auto* page = w.page<DataPage>();
        for (const QString& view : page->views()) {
            w.window().open({QStringLiteral("data"), view, {}, {}});
            QVERIFY2(w.settle(), qPrintable(view));
            QCOMPARE(page->location().view, view);
            QCOMPARE(page->section(view)->list()->shownCount(), 0);
        }
        for (const char* view :
             {"stock_totals", "payments", "refunds", "ledger", "payment_offers", "account_days", "articles",
              "article_channels", "live_sessions", "staff_days"})
            QVERIFY2(button(page->section(QLatin1String(view)), QStringLiteral("Import files")), view);
    }

    // One row a product over all warehouses; below are the warehouses that add up to it.
    void stockIsToldByProduct() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        w.window().open({QStringLiteral("data"), QStringLiteral("stock_totals"), {}, {}});
        QVERIFY(w.settle());
        Section* stock = w.page<DataPage>()->section(QStringLiteral("stock_totals"));
        TablePane* list = stock->list();
        QVERIFY(list->shownCount() > 10);
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        QVERIFY(w.settle());
        workspace::TableQuery query;
        query.table = "stock";
        query.where["sku"] = list->currentKey().toStdString();
        const auto parts = w.workspace().rows(query);
        QVERIFY(parts && (*parts)->count > 0);
        double sum = 0;
        for (std::size_t i = 0; i < (*parts)->count; ++i)
            sum += workspace::numberAt(**parts, i, "on_hand").value_or(0);
        const workspace::Value whole = list->value(list->currentKey(), "on_hand");
        QCOMPARE(static_cast<double>(std::get<std::int64_t>(whole)), sum);
        QVERIFY(!list->shown(list->currentKey(), "unit").isEmpty());
    }

    // Payments of a bill whose shop orders are not there are found by one view; a live session draws its funnel.
    void moneyAndReachFillFromTheirFiles() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        workspace::ImportRequest request;
        for (const char* format : {"wxpay_merchant_trade", "mp_user_growth", "channels_live_manual"}) {
            const QDir dir(
                QStringLiteral(PROJECT_DIR "/models/exchange/formats/%1/samples").arg(QLatin1String(format)));
            for (const QFileInfo& file : dir.entryInfoList(QDir::Files))
                if (file.suffix() != QLatin1String("json"))
                    request.paths.push_back(file.filePath().toStdString());
        }
        w.workspace().importFiles(std::move(request));
        QVERIFY(w.settle());
        w.window().open({QStringLiteral("data"), QStringLiteral("payments"), {}, {}});
        QVERIFY(w.settle());
        auto* page = w.page<DataPage>();
        TablePane* payments = page->section(QStringLiteral("payments"))->list();
        QVERIFY(payments->shownCount() > 0);
        const int all = payments->shownCount();
        payments->openView(QStringLiteral("unmatched"));
        QVERIFY(w.settle());
        QCOMPARE(payments->shownCount(), all);  // no order was imported
        for (const char* view : {"account_days", "live_sessions"}) {
            w.window().open({QStringLiteral("data"), QLatin1String(view), {}, {}});
            QVERIFY(w.settle());
            auto* section = qobject_cast<pages::data::RecordSection*>(page->section(QLatin1String(view)));
            QVERIFY(section && section->list()->shownCount() > 0);
            section->list()->view()->setCurrentIndex(section->list()->view()->model()->index(0, 0));
            QVERIFY(w.settle());
            QVERIFY2(section->trend() ? section->trend()->hasData() : section->bars()->hasData(), view);
        }
    }

    void goodsAreLinkedThroughThePicker() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        // Forget one match, as if a person had taken it back.
        w.workspace().jobs().wait(
            w.workspace().applyEdits({{"alias.link", "1", QStringLiteral("null")}}, {}));
        w.window().open({QStringLiteral("data"), QStringLiteral("unmatched"), {}, {}});
        QVERIFY(w.settle());
        auto* section =
            qobject_cast<UnmatchedSection*>(w.page<DataPage>()->section(QStringLiteral("unmatched")));
        QVERIFY(section);
        const int before = section->list()->shownCount();
        QVERIFY(before > 0);
        TableView* view = section->list()->view();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(section->picker()->shownCount() > 0);
        TableView* picker = section->picker()->view();
        picker->setFocus();
        picker->setCurrentIndex(picker->model()->index(0, 0));
        QTest::keyClick(picker, Qt::Key_Return);
        QTRY_COMPARE(section->list()->shownCount(), before - 1);
        w.workspace().undo();
        QTRY_COMPARE(section->list()->shownCount(), before);
    }

    // A suggestion is refused and accepted by keyboard; each is one undo step.
    void suggestionsAreAcceptedByKeyboard() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        workspace::TableQuery products;
        products.table = "skus";
        const auto skus = w.workspace().rows(products);
        QVERIFY(skus && (*skus)->count > 1);
        const auto cell = [&](std::size_t row, const char* column) {
            const auto* text = std::get_if<QString>(&(*skus)->at(row, (*skus)->spec->columnIndex(column)));
            return text ? *text : QString();
        };
        std::size_t longan = 0;
        while (longan + 1 < (*skus)->count && !cell(longan, "product").contains(QStringLiteral("桂圆干500g")))
            ++longan;
        workspace::ImportRequest request;
        const QString title = QStringLiteral("【限时特价】%1 包邮").arg(cell(longan, "product"));
        request.paths = {
            write(QStringLiteral("titles.csv"),
                  QStringLiteral("订单号,下单时间,商品,数量\nT-1,2026-08-01,%1,2\n").arg(title).toUtf8())
                .toStdString()};
        request.formatId = "mapped_orders";
        request.compute = false;
        QCOMPARE(w.workspace().jobs().wait(w.workspace().importFiles(request)).state,
                 workspace::JobState::Done);
        QCOMPARE(w.workspace().jobs().wait(w.workspace().compute({workspace::ResultKind::Matches})).state,
                 workspace::JobState::Done);
        w.window().open({QStringLiteral("data"), QStringLiteral("unmatched"), {}, {}});
        QVERIFY(w.settle());
        auto* section =
            qobject_cast<UnmatchedSection*>(w.page<DataPage>()->section(QStringLiteral("unmatched")));
        QVERIFY(section);
        TableView* view = section->list()->view();
        QAbstractItemModelTester tester(section->candidates()->view()->model());
        const int before = section->list()->shownCount();
        QVERIFY(before > 0);
        section->list()->setSearch(cell(longan, "product"));
        QTRY_COMPARE(section->list()->shownCount(), 1);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_VERIFY(!section->candidates()->currentKey().isEmpty());
        QTRY_VERIFY(section->evidence()->shownCount() > 0);
        // Refused: no longer offered; taken back: there again.
        QVERIFY(section->run(QStringLiteral("refuse")));
        QTRY_VERIFY(section->candidates()->rows()->count == 0 ||
                    section->candidates()->value(section->candidates()->currentKey(), "sku") !=
                        workspace::Value(cell(longan, "code")));
        w.workspace().undo();
        QTRY_COMPARE(section->candidates()->value(section->candidates()->currentKey(), "sku"),
                     workspace::Value(cell(longan, "code")));
        // Enter leads to the suggestions, Enter there accepts.
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(section->candidates()->view(), Qt::Key_Return);
        QTRY_COMPARE(section->list()->shownCount(), 0);
        w.workspace().undo();
        QTRY_COMPARE(section->list()->shownCount(), 1);
        // All certain ones at once.
        bool accepted = false;  // once only, however often the condition is looked at
        QTRY_VERIFY(accepted || (accepted = section->run(QStringLiteral("accept_certain"))));
        QTRY_COMPARE(section->list()->shownCount(), 0);
        w.workspace().undo();
        QTRY_COMPARE(section->list()->shownCount(), 1);
        w.workspace().jobs().wait(w.workspace().undo());  // the import too
    }
};

QTEST_MAIN(tst_page_data_lists)
#include "tst_page_data_lists.moc"
