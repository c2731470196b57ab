// All pages in one window, as the program has them: every tab can be reached by its name, and the pictures of
// --shots cover every tab, dialog and panel.
#include <QImage>
#include <QTabBar>

#include "page_test.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/screenshots.h"

using namespace roulian;
using namespace roulian::ui;

class tst_all_pages : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<test::Settings> m_settings;

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
    }

    void everyViewOpensItsOwnTab() {
        ApplicationContext context(allPages());
        QVERIFY(
            context.create(m_folder.filePath(QStringLiteral("views.roulian")), QStringLiteral("fmcg")).ok());
        MainWindow window(context);
        window.resize(1280, 800);
        window.show();
        for (const PageSpec& spec : context.pages()) {
            Page* page = window.page(spec.id);
            QVERIFY(page);
            const QStringList views = page->views();
            QCOMPARE(QSet<QString>(views.begin(), views.end()).size(), views.size());
            for (const QString& view : views) {
                window.open({spec.id, view, {}, {}});
                QCoreApplication::processEvents();
                const QTabBar* bar = page->findChild<QTabBar*>();
                const QString at = page->location().view;
                const QString name = spec.id % QLatin1Char('/') % view;
                // A saved view of the tab may follow; the first tab may be left out.
                QVERIFY2(at == view || at.startsWith(view) || view == views.front(),
                         qPrintable(name % QStringLiteral(" → ") % at));
                if (bar && bar->count() == views.size()) QCOMPARE(bar->currentIndex(), views.indexOf(view));
            }
        }
    }

    void picturesCoverEveryTabDialogAndPanel() {
        const QString sample = test::sampleWorkspace(m_folder);
        QVERIFY(!sample.isEmpty());
        ApplicationContext context(allPages());
        QVERIFY(context.open(sample).ok());
        ShotOptions options;
        options.folder = m_folder.filePath(QStringLiteral("shots"));
        options.size = {1280, 800};
        const auto written = takeScreenshots(context, options);
        QVERIFY(written.ok());
        QSet<QString> names;
        for (const QString& path : *written) {
            names.insert(QFileInfo(path).completeBaseName());
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
        QCOMPARE(names.size(), written->size());  // none written over another
        for (const char* name : {"overview",
                                 "data-sources",
                                 "data-batches",
                                 "data-issues",
                                 "data-unmatched",
                                 "data-reviews",
                                 "data-orders",
                                 "data-skus",
                                 "data.import",
                                 "customers-rfm",
                                 "customers-customers",
                                 "customers-cohorts",
                                 "customers-segments",
                                 "customers-communities",
                                 "customers.segment",
                                 "demand-forecast",
                                 "demand-events",
                                 "demand.event",
                                 "supply-orders",
                                 "supply-gantt",
                                 "supply-load",
                                 "supply-messages",
                                 "supply-stock",
                                 "supply-suppliers",
                                 "supply.supplier",
                                 "shipments-parcels",
                                 "shipments-carriers",
                                 "shipments-after_sales",
                                 "shipments.paste",
                                 "reports-trend",
                                 "reports-classes",
                                 "reports-accuracy",
                                 "settings-general",
                                 "settings-privacy",
                                 "panel-help",
                                 "panel-problems",
                                 "panel-jobs",
                                 "window.history",
                                 "window.shortcuts",
                                 "window.about",
                                 "window.palette",
                                 "start"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(tst_all_pages)
#include "tst_all_pages.moc"
