#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "fake_rows.h"
#include "ui/forms/reason_prompt.h"
#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/single_instance.h"
#include "ui/theme/theme.h"

using namespace roulian;
using namespace roulian::ui;

namespace {

class TestPage : public Page {
public:
    TestPage(PageContext context, QWidget* parent) : Page(context, parent) {
        setSubtitle(QStringLiteral("12 rows"));
        setKpis(
            {{QStringLiteral("wape"), QStringLiteral("WAPE"), QStringLiteral("23.4"), QStringLiteral("%"),
              QStringLiteral("1.8 pp"), Kpi::Direction::Down, workspace::Tone::Success, QString(), [] {}}});
    }
    void openLocation(const Location& l) override { m_at = l; }
    Location location() const override { return m_at; }
    Location m_at;
};

std::vector<PageSpec> pages() {
    std::vector<PageSpec> list;
    int n = 0;
    for (const char* id : {"overview", "data", "demand"}) {
        PageSpec spec;
        spec.id = QLatin1String(id);
        spec.title = [id] {
            return QLatin1String(id) == QLatin1String("demand") ? QStringLiteral("需求预测")
                                                                : QString(QLatin1String(id));
        };
        spec.icon = spec.id;
        spec.order = ++n;
        spec.results = {workspace::ResultKind::Forecast};
        spec.factory = [](PageContext context, QWidget* parent) { return new TestPage(context, parent); };
        spec.count = [](const workspace::Workspace&) { return 3; };
        list.push_back(spec);
    }
    return list;
}

}  // namespace

class tst_shell : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Settings> m_settings;
    QTemporaryDir m_folder;

    Status openOne(ApplicationContext& context) {
        const QString path =
            m_folder.filePath(QStringLiteral("w%1.roulian").arg(QRandomGenerator::global()->generate()));
        return context.create(path, QStringLiteral("fmcg"));
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void paletteKnowsPinyin() {
        std::vector<PaletteEntry> entries{{QStringLiteral("导出 Excel"), {}, {}, true},
                                          {QStringLiteral("重新预测"), {}, {}, true},
                                          {QStringLiteral("Undo"), {}, {}, true}};
        QCOMPARE(CommandPalette::matches(entries, QStringLiteral("cxyc")), (std::vector<int>{1}));
        QCOMPARE(CommandPalette::matches(entries, QStringLiteral("daochu")), (std::vector<int>{0}));
        QCOMPARE(CommandPalette::matches(entries, QStringLiteral("und")), (std::vector<int>{2}));
        QCOMPARE(CommandPalette::matches(entries, {}).size(), 3U);
        int ran = 0;
        entries[1].run = [&] { ++ran; };
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto* palette = new CommandPalette(entries, {}, &window);
        palette->popup();
        QTest::keyClicks(palette->edit(), QStringLiteral("cxyc"));
        QCOMPARE(palette->shown(), QStringList{QStringLiteral("重新预测")});
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QCOMPARE(ran, 1);
    }

    void shortcutsCanBeChanged() {
        QWidget window;
        int runs = 0;
        {
            ActionRegistry actions(&window);
            QAction* a = actions.add(QStringLiteral("page.do"), QStringLiteral("Do"),
                                     QKeySequence(QStringLiteral("Ctrl+J")), [&] { ++runs; });
            actions.add(QStringLiteral("page.other"), QStringLiteral("Other"),
                        QKeySequence(QStringLiteral("Ctrl+L")), [] {});
            QCOMPARE(actions.conflict(a, QKeySequence(QStringLiteral("Ctrl+L")))->objectName(),
                     QStringLiteral("page.other"));
            actions.setShortcut(a, QKeySequence(QStringLiteral("Ctrl+M")));
            a->trigger();
            QCOMPARE(runs, 1);
        }
        ActionRegistry again(&window);
        QAction* a = again.add(QStringLiteral("page.do"), QStringLiteral("Do"),
                               QKeySequence(QStringLiteral("Ctrl+J")), [] {});
        QCOMPARE(a->shortcut(), QKeySequence(QStringLiteral("Ctrl+M")));  // kept
        QCOMPARE(ActionRegistry::defaultShortcut(a), QKeySequence(QStringLiteral("Ctrl+J")));
        ShortcutsDialog dialog(again, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.grab();
    }

    void windowWithoutWorkspaceIsTheStartPage() {
        ApplicationContext context(pages());
        MainWindow window(context);
        window.show();
        QVERIFY(!window.grab().isNull());
        QVERIFY(!window.page(QStringLiteral("demand")));
    }

    void backAndForward() {
        ApplicationContext context(pages());
        QVERIFY(openOne(context));
        MainWindow window(context);
        window.resize(1360, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.currentPage(), QStringLiteral("overview"));
        window.open({QStringLiteral("demand"), QStringLiteral("weeks"), QStringLiteral("k7"), {}});
        window.open({QStringLiteral("data"), {}, {}, {}});
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("demand"));
        QCOMPARE(window.page(QStringLiteral("demand"))->location().selection, QStringLiteral("k7"));
        window.back();
        QCOMPARE(window.currentPage(), QStringLiteral("overview"));
        QVERIFY(!window.canGoBack());
        window.forward();
        window.forward();
        QCOMPARE(window.currentPage(), QStringLiteral("data"));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), QStringLiteral("demand"));
        QTRY_COMPARE(window.findChild<Rail*>()->count(QStringLiteral("demand")), 3);
        QCOMPARE(window.findChild<Rail*>()->width(), 160);
        window.resize(1000, 700);
        QTRY_COMPARE(window.findChild<Rail*>()->width(), 48);
    }

    void languageAndWorkspaceChangeRebuild() {
        ApplicationContext context(pages());
        QVERIFY(openOne(context));
        MainWindow window(context);
        window.show();
        window.open({QStringLiteral("demand"), {}, {}, {}});
        context.setLanguage(QStringLiteral("en"));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &change);
        QTest::qWait(20);
        QCOMPARE(window.currentPage(), QStringLiteral("demand"));
        context.close();
        QVERIFY(!window.page(QStringLiteral("demand")));
        QVERIFY(openOne(context));
        QCOMPARE(window.currentPage(), QStringLiteral("demand"));  // where one was
        context.setLanguage(QStringLiteral("zh_CN"));
    }

    void startsInTheKeptLanguage_data() {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* name, const char* kept, const char* locale, const char* language) {
            QTest::newRow(name) << QString::fromLatin1(kept) << QString::fromLatin1(locale)
                                << QString::fromLatin1(language);
        };
        row("chosen English", "en", "zh_CN", "en");
        row("chosen Chinese", "zh_CN", "en_US", "zh_CN");
        row("Chinese system", "system", "zh_CN", "zh_CN");
        row("Taiwan system", "system", "zh_TW", "zh_CN");
        row("English system", "system", "en_GB", "en");
        row("German system", "system", "de_DE", "en");
        row("first start", "", "en_US", "zh_CN");
        row("nonsense", "klingon", "en_US", "zh_CN");
    }
    void startsInTheKeptLanguage() {
        QFETCH(QString, kept);
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QCOMPARE(ApplicationContext::startLanguage(kept, QLocale(locale)), language);
        const QVariant before = uiSettings().value(QStringLiteral("language"));
        uiSettings().setValue(QStringLiteral("language"), kept);
        {
            ApplicationContext context(pages());
            QCOMPARE(context.language(), ApplicationContext::startLanguage(kept, QLocale::system()));
        }
        uiSettings().setValue(QStringLiteral("language"), before);
    }

    void filesReachTheImportPage() {
        ApplicationContext context(pages());
        QVERIFY(openOne(context));
        MainWindow window(context);
        QSignalSpy spy(&window.shell(), &Shell::importRequested);
        window.openPaths({QStringLiteral("/tmp/orders.csv"), QStringLiteral("/tmp/stock.xlsx")});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toStringList().size(), 2);
    }

    void screenshotsOfAllPages() {
        ApplicationContext context(pages());
        QTemporaryDir out;
        QVERIFY(!takeScreenshots(context, {out.path(), QSize(900, 600), false, {}, 2000}));
        QVERIFY(openOne(context));
        const auto files = takeScreenshots(context, {out.path(), QSize(1360, 800), false, {}, 2000});
        QVERIFY(files);
        QCOMPARE(files->size(), 11);  // three pages, three panels, three dialogs, the palette, the start page
        QCOMPARE(QImage(files->first()).size(), QSize(1360, 800));
    }

    void reasonPrompt() {
        QWidget owner;
        owner.show();
        QString reason;
        bool dropped = false;
        ReasonPrompt::ask(
            &owner, {10, 10}, QStringLiteral("Why?"), [&](const QString& r) { reason = r; }, {}, true);
        auto* prompt = owner.findChild<ReasonPrompt*>();
        auto* edit = prompt->findChild<QLineEdit*>();
        QTest::keyClick(edit, Qt::Key_Return);  // a reason is required
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(edit, QStringLiteral("live show"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(reason, QStringLiteral("live show"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ReasonPrompt::ask(
            &owner, {10, 10}, QStringLiteral("Why?"), [](const QString&) {}, [&] { dropped = true; });
        QTest::keyClick(owner.findChild<ReasonPrompt*>(), Qt::Key_Escape);
        QVERIFY(dropped);
    }

    void secondStartHandsOver() {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.first());
        SingleInstance second(folder.path());
        QVERIFY(!second.first());
        QSignalSpy spy(&first, &SingleInstance::handedOver);
        QVERIFY(second.handOver({QStringLiteral("/tmp/品牌.roulian")}));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toStringList(), QStringList{QStringLiteral("/tmp/品牌.roulian")});
    }
};

QTEST_MAIN(tst_shell)
#include "tst_shell.moc"
