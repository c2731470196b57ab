// 客户与社群: wishes confirmed by keyboard, and exports in full that need their reason.
#include <QAction>
#include <QFile>
#include <QPushButton>

#include "page_test.h"
#include "ui/pages/customers/page.h"
#include "ui/pages/customers/wishes_view.h"
#include "ui/shell/actions.h"
#include "workspace/work/export_full.h"

using namespace roulian;
using namespace roulian::ui;
using namespace roulian::ui::pages::customers;
using roulian::ui::pages::text;

class tst_page_customers_wishes : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

    static void open(test::PageWindow& w, const QString& view, const QString& selection = {},
                     std::map<std::string, QString> filters = {}) {
        w.window().open({QStringLiteral("customers"), view, selection, std::move(filters)});
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    // A list from a chat: a person corrects what was read wrongly, confirms by key, and takes it back.
    void wishesAreConfirmedByKeyboard() {
        test::PageWindow w(m_folder, page(), true);
        QVERIFY(w.ok());
        open(w, QStringLiteral("wishes"));
        QVERIFY(w.settle());
        WishesView* wishes = w.page<CustomersPage>()->wishes();
        QVERIFY(!wishes->certainButton()->isEnabled());
        workspace::ImportRequest request;
        request.paths = {PROJECT_DIR "/models/exchange/formats/wechat_jielong/samples/接龙_20260811.txt"};
        w.workspace().importFiles(std::move(request));
        QVERIFY(w.settle());
        QTRY_VERIFY(wishes->list()->shownCount() > 0);
        QVERIFY(wishes->collections()->shownCount() > 0);
        const auto states = [&](const char* state) {
            const auto rows = w.workspace().rows(ui::pages::query("wishes"));
            int n = 0;
            for (std::size_t i = 0; rows && i < (*rows)->count; ++i)
                n += text(**rows, i, "state") == QLatin1String(state);
            return n;
        };
        TableView* view = wishes->list()->view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(w.settle());
        // No product is known here: confirming says so and changes nothing, rejecting works.
        QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.settle());
        QCOMPARE(states("confirmed"), 0);
        QTest::keyClick(view, Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(w.settle());
        QTRY_COMPARE(states("rejected"), 1);
        w.workspace().undo();
        QVERIFY(w.settle());
        QTRY_COMPARE(states("rejected"), 0);
    }

    // Lists of a segment are audiences: they never leave in full, and others only from an unlocked workspace that may
    // show personal data.
    void fullExportsNeedTheirReason() {
        test::PageWindow w(m_folder, page());
        QVERIFY(w.ok() && w.settle());
        workspace::Workspace& space = w.workspace();
        workspace::TableQuery all = ui::pages::query("customers"), audience = all;
        audience.where["segment"] = "1";
        const auto refused = [&](const workspace::TableQuery& query) {
            const auto error = workspace::fullExportRefused(space, query);
            return error ? error->code : std::string();
        };
        QCOMPARE(refused(ui::pages::query("skus")), std::string("export.full.none"));
        QCOMPARE(refused(all), std::string("export.full.hidden"));
        space.applyEdits({{"setting.set", "privacy.reveal", QStringLiteral(R"({"value":"1"})")}}, {});
        QVERIFY(w.settle());
        QTRY_COMPARE(refused(all), std::string());
        QCOMPARE(refused(audience), std::string("export.full.audience"));
        const QString path = m_folder.filePath(QStringLiteral("full.csv"));
        QCOMPARE(
            workspace::exportInFull(space, all, {"name"}, "csv", path.toStdString(), QStringLiteral(" ")), 0);
        QVERIFY(workspace::exportInFull(space, all, {"name"}, "csv", path.toStdString(),
                                        QStringLiteral("audit")) != 0);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count(QLatin1Char('*')) < text.count(QLatin1Char('\n')) / 2);
        const auto log = space.rows(ui::pages::query("edits"));
        bool logged = false;
        for (std::size_t i = 0; log && i < (*log)->count; ++i)
            logged |= ui::pages::text(**log, i, "reason") == QLatin1String("audit");
        QVERIFY(logged);
    }
};

QTEST_MAIN(tst_page_customers_wishes)
#include "tst_page_customers_wishes.moc"
