// New exports in a watched folder: what is offered, what never, and that nothing enters by itself.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/shell/download_offer.h"
#include "ui/shell/download_watch.h"
#include "ui/shell/page.h"
#include "ui/theme/ui_settings.h"

using namespace roulian;
using namespace roulian::ui;

namespace {

class TestShell : public Shell {
public:
    void open(const Location&) override {}
    int applyEdits(std::vector<workspace::Edit>, const QString&) override { return 0; }
    void notify(const QString&, bool) override {}
    void requestImport(const QStringList& paths) override { asked = paths; }
    void showIssues(const QString&) override {}
    void showHelp(const QString&) override {}
    void newWorkspace() override {}
    void openWorkspace(const QString&) override {}
    void openSample() override {}
    QStringList asked;
};

struct Space {
    QTemporaryDir dir;
    std::unique_ptr<workspace::Workspace> workspace;
    QString folder = dir.filePath(QStringLiteral("下载"));

    Space() {
        QDir().mkpath(folder);
        auto made =
            workspace::Workspace::create(dir.filePath(QStringLiteral("a.roulian")).toStdString(), "fmcg");
        if (made) workspace = std::move(*made);
        uiSettings().clear();
    }
    // secondsAgo: how old it claims to be.
    QString put(const QString& name, const QByteArray& bytes, int secondsAgo = 10) const {
        const QString path = folder + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                         QFileDevice::FileModificationTime);
        return path;
    }
    void on() const {
        DownloadSettings::save(true, folder);
        uiSettings().setValue(QStringLiteral("downloads/since"), QDateTime::currentDateTime().addSecs(-3600));
    }
};

QByteArray events(int n) {
    return "\xEF\xBB\xBF事件名称,类型,开始日期,结束日期,商品编码,分类,渠道,预期倍数\r\n活动" +
           QByteArray::number(n) + ",促销,2026-06-01,2026-06-18,,,,1.5\r\n";
}

}  // namespace

class tst_download_watch : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { setUiSettingsPath(m_home.filePath(QStringLiteral("ui.ini"))); }

    void offUntilSwitchedOn() {
        Space s;
        QVERIFY(!DownloadSettings::read().on);
        QVERIFY(!DownloadSettings::read().folder.isEmpty());
        s.put(QStringLiteral("a.csv"), events(1));
        DownloadWatch watch(*s.workspace);
        QSignalSpy spy(&watch, &DownloadWatch::offered);
        watch.look();
        QTest::qWait(200);
        QCOMPARE(spy.count(), 0);
        QVERIFY(s.workspace->jobs().jobs().empty());
    }

    void onlyNewAndRecognisedOnes() {
        Space s;
        const QString known = s.put(QStringLiteral("known.csv"), events(0));
        workspace::ImportRequest request;
        request.paths = {known.toStdString()};
        request.compute = false;
        QCOMPARE(s.workspace->jobs().wait(s.workspace->importFiles(request)).state,
                 workspace::JobState::Done);
        s.put(QStringLiteral("old.csv"), events(7), 7200);  // before it was switched on
        s.put(QStringLiteral("letter.txt"), "Dear all,\nnothing here is an export.\n");
        s.put(QStringLiteral("film.mp4"), "x");
        s.put(QStringLiteral("~$a.xlsx"), "x");
        s.put(QStringLiteral("half.csv.crdownload"), events(3));
        const QString fresh = s.put(QStringLiteral("事件.csv"), events(1));
        s.on();
        DownloadWatch watch(*s.workspace);
        QSignalSpy spy(&watch, &DownloadWatch::offered);
        watch.look();
        QTRY_COMPARE(watch.offers(), QStringList{fresh});
        // Looking again asks nothing that was answered before.
        const auto jobs = s.workspace->jobs().jobs().size();
        watch.look();
        QTest::qWait(200);
        QCOMPARE(s.workspace->jobs().jobs().size(), jobs);
        QCOMPARE(spy.count(), 1);
        // Nothing entered by itself; once it has entered, it is not offered any more.
        workspace::TableQuery query;
        query.table = "events";
        QCOMPARE((*s.workspace->rows(query))->count, std::size_t{1});
        request.paths = {fresh.toStdString()};
        s.workspace->importFiles(request);
        QTRY_VERIFY(watch.offers().isEmpty());
    }

    void notNowAndNever() {
        Space s;
        const QString first = s.put(QStringLiteral("a.csv"), events(1));
        s.on();
        DownloadWatch watch(*s.workspace);
        watch.look();
        QTRY_COMPARE(watch.offers(), QStringList{first});
        watch.notNow();
        QVERIFY(watch.offers().isEmpty());
        watch.look();
        QTest::qWait(200);
        QVERIFY(watch.offers().isEmpty());
        // Another one arrives: now both are told.
        const QString second = s.put(QStringLiteral("b.csv"), events(2));
        watch.look();
        QTRY_COMPARE(watch.offers(), (QStringList{first, second}));
        watch.never();
        QVERIFY(watch.offers().isEmpty());
        DownloadWatch tomorrow(*s.workspace);
        tomorrow.look();
        QTest::qWait(300);
        QVERIFY(tomorrow.offers().isEmpty());
        // The same name with other content is another export.
        s.put(QStringLiteral("b.csv"), events(2) + events(3));
        tomorrow.look();
        QTRY_COMPARE(tomorrow.offers(), QStringList{second});
    }

    void aFileThatIsStillWrittenWaits() {
        Space s;
        const QString path = s.put(QStringLiteral("a.csv"), events(1), 0);
        s.on();
        DownloadWatch watch(*s.workspace);
        watch.look();
        QTest::qWait(300);
        QVERIFY(watch.offers().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(watch.offers(), QStringList{path}, 8000);
    }

    void theStripLeadsToThePreview() {
        Space s;
        TestShell shell;
        DownloadOffer off(*s.workspace, shell);
        QVERIFY(off.isHidden());
        const QString path = s.put(QStringLiteral("a.csv"), events(1));
        s.on();
        DownloadOffer strip(*s.workspace, shell);
        QTRY_VERIFY(!strip.isHidden());
        QVERIFY(strip.findChild<QLabel*>()->text().contains(QStringLiteral("下载")));
        QVERIFY(strip.findChild<QLabel*>()->text().contains(QStringLiteral("a.csv")));
        const auto buttons = strip.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        buttons[0]->click();
        QCOMPARE(shell.asked, QStringList{path});
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(tst_download_watch)
#include "tst_download_watch.moc"
