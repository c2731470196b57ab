// 数据: files in through the preview, their lists, problems, matches; driven by keyboard and mouse.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

#include "page_test.h"
#include "ui/forms/kpi_button.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/import_models.h"
#include "ui/pages/data/import_result.h"
#include "ui/pages/data/page.h"
#include "ui/pages/data/rejected_dialog.h"
#include "ui/pages/data/sections.h"
#include "ui/shell/actions.h"

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

class tst_page_data : public QObject {
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
    QString sampleFile() {
        // The sample writes its export files beside its workspace.
        for (const QFileInfo& dir : QDir(m_folder.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo& file : QDir(dir.filePath()).entryInfoList(QDir::Files, QDir::Name))
                return file.filePath();
        return {};
    }
    static bool looked(ImportDialog* dialog) {
        return QTest::qWaitFor([dialog] { return !dialog->busy() && !dialog->session().files().empty(); },
                               30'000);
    }

private Q_SLOTS:
    void initTestCase() {
        m_settings = std::make_unique<test::Settings>();
        Theme::install(*qApp);
        QVERIFY(!test::sampleWorkspace(m_folder).isEmpty());
    }
    void init() { m_settings = std::make_unique<test::Settings>(); }

    void emptyWorkspaceSaysWhatToDo() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        QVERIFY(w.settle());
        auto* page = w.page<DataPage>();
        QVERIFY(button(page->section(QStringLiteral("sources")), QStringLiteral("Import files")));
        QCOMPARE(page->kpis().size(), 4);
        QCOMPARE(page->kpis()[0].value, QStringLiteral("0"));
    }

    // A folder with exports, a lock file and a picture: told apart in the list; the dry run counts and writes nothing.
    void dryRunCountsWhatWouldHappen() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        QTemporaryDir mixed;
        QVERIFY(QDir(mixed.path()).mkpath(QStringLiteral("六月")));
        const auto put = [&mixed](const QString& name, const QByteArray& bytes) {
            QFile file(mixed.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const QByteArray events =
            "\xEF\xBB\xBF事件名称,类型,开始日期,结束日期,商品编码,分类,渠道,预期倍数\r\n"
            "618,促销,2026-06-01,2026-06-18,,,,1.5\r\n"
            "店庆,促销,2026-13-45,2026-06-18,,,,1.5\r\n";
        QVERIFY(put(QStringLiteral("六月/事件.csv"), events));
        QVERIFY(put(QStringLiteral("~$事件.xlsx"), "x"));
        QVERIFY(put(QStringLiteral("截图.png"), "x"));
        ImportDialog dialog({w.workspace(), w.window().shell(), w.window().actions()}, &w.window());
        dialog.show();
        dialog.addPaths({mixed.path()});
        QVERIFY(looked(&dialog));
        const ImportSession& session = dialog.session();
        QCOMPARE(session.files().size(), 3u);
        QCOMPARE(session.wanted(), 1);
        QStringList states;
        for (const ImportFile& file : session.files()) {
            states << QString::fromStdString(file.preview.name + " " + file.preview.skipped);
            QVERIFY(!FilesModel::stateText(file).isEmpty());
        }
        states.sort();
        QCOMPARE(states,
                 (QStringList{QStringLiteral("~$事件.xlsx skip.lock"), QStringLiteral("六月/事件.csv "),
                              QStringLiteral("截图.png skip.type")}));
        if (const QString shots = qEnvironmentVariable("ROULIAN_TEST_SHOTS"); !shots.isEmpty())
            dialog.grab().save(shots + QStringLiteral("/preview-mixed.png"));
        auto* dry = button(&dialog, QStringLiteral("Dry run"));
        QVERIFY(dry && dry->isEnabled());
        QTest::mouseClick(dry, Qt::LeftButton);
        auto* files = dialog.findChild<ImportResult*>()->findChild<QTreeWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(files->topLevelItemCount(), 1, 30'000);
        const QTreeWidgetItem* row = files->topLevelItem(0);
        const QStringList shown{row->text(2), row->text(3), row->text(5), row->text(6), row->text(7)};
        QCOMPARE(shown, (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                                     QStringLiteral("0"), QStringLiteral("0")}));
        QCOMPARE(row->childCount(), 1);  // and why, as there is no list of problems yet
        QVERIFY(row->child(0)->text(0).contains(QStringLiteral("2026-13-45")));
        if (const QString shots = qEnvironmentVariable("ROULIAN_TEST_SHOTS"); !shots.isEmpty())
            dialog.grab().save(shots + QStringLiteral("/dry-run.png"));
        QVERIFY(w.workspace().info().empty);
        QVERIFY(button(&dialog, QStringLiteral("Import 1 file"))->isEnabled());
    }

    void selectionShowsTheFilesOfASource() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        QVERIFY(w.settle());
        auto* page = w.page<DataPage>();
        Section* sources = page->section(QStringLiteral("sources"));
        QVERIFY(sources->list()->shownCount() > 5);
        TableView* view = sources->list()->view();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        TablePane* files = nullptr;
        for (TablePane* pane : sources->findChildren<TablePane*>())
            if (pane->query().table == "files") files = pane;
        QVERIFY(files);
        const auto format = [&] {
            const auto rows = files->rows();
            if (!rows || rows->count == 0) return QString();
            return std::get<QString>(rows->at(0, rows->spec->columnIndex("format_id")));
        };
        QTRY_COMPARE(format(), sources->list()->currentKey());
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_COMPARE(format(), sources->list()->currentKey());
        QCOMPARE(view->currentIndex().row(), 1);
    }

    void kpiOpensTheListBehindIt() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        QVERIFY(w.settle());
        auto* page = w.page<DataPage>();
        QTRY_COMPARE(page->kpis().size(), 4);
        QVERIFY(page->kpis()[0].value != QStringLiteral("0"));
        const auto kpis = w.window().findChildren<KpiButton*>();
        QVERIFY(kpis.size() >= 3);
        QTest::mouseClick(kpis[2], Qt::LeftButton);
        QTRY_COMPARE(page->location().view, QStringLiteral("unmatched"));
        w.window().back();
        QTRY_COMPARE(page->location().view, QStringLiteral("sources"));
    }

    void problemsAreIgnoredAndComeBack() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        auto* page = w.page<DataPage>();
        // An order file of the sample's own kind with a quantity that is none.
        QFile good(sampleFile());
        QVERIFY(good.open(QIODevice::ReadOnly));
        const auto job = w.workspace().jobs().wait(w.workspace().importFiles([&] {
            workspace::ImportRequest r;
            for (const QFileInfo& file : QFileInfo(good.fileName()).dir().entryInfoList(QDir::Files))
                r.paths.push_back(file.filePath().toStdString());
            r.compute = false;
            return r;
        }()));
        QCOMPARE(job.state, workspace::JobState::Done);
        w.window().open({QStringLiteral("data"), QStringLiteral("issues"), {}, {}});
        QVERIFY(w.settle());
        Section* issues = page->section(QStringLiteral("issues"));
        if (issues->list()->shownCount() == 0) QSKIP("the sample has no problems at this size");
        TableView* view = issues->list()->view();
        view->setCurrentIndex(view->model()->index(0, 0));
        const QString key = issues->list()->currentKey();
        const auto state = [&] {
            const auto value = issues->list()->value(key, "state");
            return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
        };
        QCOMPARE(state(), QStringLiteral("open"));
        // One count everywhere: the list opens on what the status line, the rail and the KPI count.
        QCOMPARE(issues->list()->viewId(), QStringLiteral("open"));
        QCOMPARE(issues->list()->shownCount(), static_cast<int>(w.workspace().info().openIssues));
        const std::int64_t before = w.workspace().info().openIssues;
        QTest::mouseClick(button(issues, QStringLiteral("Ignore")), Qt::LeftButton);
        QTRY_COMPARE(issues->list()->shownCount(), static_cast<int>(before) - 1);  // it leaves the list
        QCOMPARE(w.workspace().info().openIssues, before - 1);
        issues->list()->clearFilters();
        QTRY_COMPARE(state(), QStringLiteral("ignored"));
        w.workspace().undo();
        QTRY_COMPARE(state(), QStringLiteral("open"));
    }

    void filterRowNarrows() {
        test::PageWindow w(m_folder, pages::data::page());
        QVERIFY(w.ok());
        w.window().open({QStringLiteral("data"), QStringLiteral("skus"), {}, {}});
        QVERIFY(w.settle());
        TablePane* list = w.page<DataPage>()->section(QStringLiteral("skus"))->list();
        const int all = list->shownCount();
        QVERIFY(all > 3);
        list->setFilter(
            "code", list->shown(list->currentKey().isEmpty() ? QString::fromStdString(list->rows()->keys[0])
                                                             : list->currentKey(),
                                "code"));
        QTRY_VERIFY(list->shownCount() < all && list->shownCount() >= 1);
    }

    void previewImportsWhatIsTickedAndUndoes() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        auto* page = w.page<DataPage>();
        const QString noise = write(QStringLiteral("noise.csv"), "x1,x2\na,b\nc,d\n");
        w.window().shell().requestImport({sampleFile(), noise});
        QVERIFY(page->preview());
        ImportDialog* dialog = page->preview();
        QVERIFY(looked(dialog));
        QCOMPARE(dialog->session().files().size(), 2u);
        QVERIFY(dialog->session().files()[0].good());
        QVERIFY(!dialog->session().files()[1].good());
        QVERIFY(!dialog->session().files()[1].wanted);
        auto* import = button(dialog, QStringLiteral("Import 1"));
        QVERIFY(import && import->isEnabled());
        QSignalSpy done(dialog, &ImportDialog::finishedImport);
        QTest::mouseClick(button(dialog, QStringLiteral("Dry run")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY(w.workspace().info().empty);  // nothing was written
        QCOMPARE(dialog->findChild<ImportResult*>()->fileCount(), 1);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 60'000);
        QVERIFY(!w.workspace().info().empty);
        w.window().open({QStringLiteral("data"), QStringLiteral("batches"), {}, {}});
        QVERIFY(w.settle());
        Section* batches = page->section(QStringLiteral("batches"));
        QCOMPARE(batches->list()->shownCount(), 1);
        TableView* view = batches->list()->view();
        view->setCurrentIndex(view->model()->index(0, 0));
        QPushButton* undo = button(batches, QStringLiteral("Undo this import"));
        QTRY_VERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        const auto state = [&] {
            const auto value = batches->list()->value(QStringLiteral("1"), "state");
            return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
        };
        QTRY_COMPARE(state(), QStringLiteral("undone"));
        QTRY_VERIFY(!undo->isEnabled());
    }

    void unknownFileCanBeMapped() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        ImportDialog dialog({w.workspace(), w.window().shell(), w.window().actions()}, &w.window());
        FilesModel files(dialog.session());
        QAbstractItemModelTester filesTester(&files);
        MappingModel mapping(dialog.session());
        QAbstractItemModelTester mappingTester(&mapping);
        dialog.addPaths({write(QStringLiteral("mine.csv"), "c1,c2,c3\n甲,12,x\n丁,7,y\n")});
        QVERIFY(looked(&dialog));
        ImportSession& session = dialog.session();
        QVERIFY(!session.files()[0].good());
        QCOMPARE(session.requests(false).size(), 0u);
        // A kind with required fields: each gets a column, and then the file may go.
        std::string chosen;
        QString seen;  // for the message of a failure
        std::vector<workspace::FieldWord> required;
        for (const std::string& id : workspace::Workspace::formatIds()) {
            required.clear();
            for (const workspace::FieldWord& word : workspace::Workspace::fieldWords(id))
                if (word.required) required.push_back(word);
            if (!required.empty() && required.size() <= 3) {
                session.setFormat(0, id);
                if (!looked(&dialog)) continue;
                seen += QString::fromStdString(id) % QLatin1Char(' ') %
                        QString::number(session.files()[0].preview.columns.size()) % QLatin1Char(' ') %
                        (session.files()[0].preview.error
                             ? QString::fromStdString(session.files()[0].preview.error->code)
                             : QString()) %
                        QLatin1Char('\n');
                if (session.files()[0].preview.error || session.files()[0].preview.columns.size() != 3)
                    continue;
                chosen = id;
                break;
            }
        }
        QVERIFY2(!chosen.empty(), qPrintable(seen));
        mapping.setFile(0);
        QCOMPARE(mapping.rowCount(), 3);
        for (std::size_t i = 0; i < required.size(); ++i)
            QVERIFY(mapping.setData(mapping.index(static_cast<int>(i), MappingModel::Field),
                                    QString::fromStdString(required[i].field), Qt::EditRole));
        QVERIFY(session.files()[0].good());
        session.setWanted(0, true);
        const auto requests = session.requests(true);
        QCOMPARE(requests.size(), 1u);
        QCOMPARE(requests[0].formatId, chosen);
        QVERIFY(requests[0].dryRun);
        const std::string first = session.files()[0].preview.columns[0].header;
        QVERIFY2(requests[0].mapping.count(first), chosen.c_str());
        QCOMPARE(requests[0].mapping.at(first), required[0].field);
        // Taking the choice back makes the file wait again.
        QVERIFY(mapping.setData(mapping.index(0, MappingModel::Field), QString(), Qt::EditRole));
        QVERIFY(!session.files()[0].good());
        // And as a count of stock it is really imported, the third column left alone.
        session.setFormat(0, "mapped_stock");
        QVERIFY(looked(&dialog));
        mapping.setFile(0);
        QVERIFY(
            mapping.setData(mapping.index(0, MappingModel::Field), QStringLiteral("skuCode"), Qt::EditRole));
        QVERIFY(
            mapping.setData(mapping.index(1, MappingModel::Field), QStringLiteral("onHand"), Qt::EditRole));
        session.setWanted(0, true);
        const auto real = session.requests(false);
        QCOMPARE(real.size(), 1u);
        const auto job = w.workspace().jobs().wait(w.workspace().importFiles(real[0]));
        QCOMPARE(job.state, workspace::JobState::Done);
        QVERIFY(job.outcome);
        QCOMPARE(job.outcome->code, std::string("job.import.done"));
        QCOMPARE(job.outcome->args[1], std::string("$num:2"));  // rows taken
        QCOMPARE(job.outcome->args[2], std::string("$num:0"));  // rows left out
    }

    // A rejected row is mended where it stands, by keyboard; what was mended can be taught.
    void rejectedRowsAreCorrected() {
        test::PageWindow w(m_folder, pages::data::page(), true);
        QVERIFY(w.ok());
        workspace::ImportRequest request;
        request.paths = {write(QStringLiteral("own.csv"),
                               "订单号,下单时间,商品,数量\nA-1,2026-09-01,茶,2\nA-2,2026-09-01,糕,一打\n")
                             .toStdString()};
        request.formatId = "mapped_orders";
        request.compute = false;
        QCOMPARE(w.workspace().jobs().wait(w.workspace().importFiles(request)).state,
                 workspace::JobState::Done);
        w.window().open({QStringLiteral("data"), QStringLiteral("issues"), {}, {}});
        QVERIFY(w.settle());
        auto* section = w.page<DataPage>()->section(QStringLiteral("issues"));
        QCOMPARE(section->list()->shownCount(), 1);
        section->list()->view()->setCurrentIndex(section->list()->view()->model()->index(0, 0));
        QVERIFY(section->run(QStringLiteral("correct")));
        auto* dialog = w.window().findChild<RejectedDialog*>();
        QVERIFY(dialog);
        QAbstractItemModelTester tester(dialog->model());
        auto* sheet = dialog->findChild<QTableView*>();
        // The marked cell has the cursor; nothing may be tried before it is mended.
        QVERIFY(dialog->model()->bad(sheet->currentIndex()));
        QCOMPARE(sheet->currentIndex().data().toString(), QStringLiteral("一打"));
        QTest::keyClick(sheet, Qt::Key_F2);
        auto* editor = sheet->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("12"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(dialog->model()->taught().size(), 1u);
        auto* teach = dialog->findChild<QCheckBox*>();
        QVERIFY(teach->isEnabled());
        teach->setChecked(true);
        dialog->retry();
        QVERIFY(w.settle());
        QTRY_COMPARE(section->list()->shownCount(), 0);
        w.window().open({QStringLiteral("data"), QStringLiteral("mappings"), {}, {}});
        QVERIFY(w.settle());
        workspace::TableQuery readings;
        readings.table = "readings";
        const auto taught = w.workspace().rows(readings);
        QVERIFY(taught);
        QCOMPARE((*taught)->count, 1u);
    }

    void templatesAreWritten() {
        QVERIFY(!workspace::Workspace::templateFiles().empty());
        for (const workspace::TemplateFile& file : workspace::Workspace::templateFiles()) {
            QVERIFY(!file.title.isEmpty());
            const QString path = m_folder.filePath(file.fileName);
            QVERIFY(workspace::Workspace::writeTemplate(file.id, path.toStdString()).ok());
            QFile written(path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.read(2), QByteArray("PK"));
        }
    }
};

QTEST_MAIN(tst_page_data)
#include "tst_page_data.moc"
