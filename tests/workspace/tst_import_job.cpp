// Imports through the workspace: what goes in, what stays out, what can be taken back and done again.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <thread>

#include "sample_space.h"
#include "store/database.h"
#include "store/vault.h"
#include "workspace/messages.h"
#include "workspace/work/catalogue.h"
#include "workspace/work/import_job.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

void write(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
}

QByteArray events(int from, int count) {
    QByteArray csv = "\xEF\xBB\xBF事件名称,类型,开始日期,结束日期,商品编码,分类,渠道,预期倍数\r\n";
    for (int i = from; i < from + count; ++i)
        csv += "活动" + QByteArray::number(i) + ",促销,2026-06-01,2026-06-18,,,,1.5\r\n";
    return csv;
}

QJsonArray filesOf(const JobInfo& info) {
    if (!info.outcome) return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(info.outcome->data.at("files"))).array();
}

struct Space : FileSpace {
    JobInfo import(std::vector<std::string> paths, const std::function<void(ImportRequest&)>& change = {}) {
        ImportRequest request;
        request.paths = std::move(paths);
        request.compute = false;
        if (change) change(request);
        return wait(space->importFiles(std::move(request)));
    }
    std::string eventsFile(const char* name, int from, int count) const {
        const std::string path = file(name);
        write(path, events(from, count));
        return path;
    }
};

std::int64_t number(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toInteger();
}

}  // namespace

#define DONE(info)                                                         \
    do {                                                                   \
        const JobInfo info_ = (info);                                      \
        QVERIFY2(info_.state == JobState::Done, errorText(info_).c_str()); \
    } while (false)

class TestImportJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void previewSaysWhatAFileIs() {
        Space s;
        const std::string good = s.eventsFile("事件.csv", 0, 3), odd = s.file("odd.csv"),
                          gone = s.file("gone.csv");
        write(odd, "huh,what\n1,2\n");
        QSignalSpy spy(s.space.get(), &Workspace::previewReady);
        ImportRequest request;
        request.paths = {good, odd, gone};
        const int id = s.space->previewFiles(request);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toInt(), id);
        const auto previews = spy[0][1].value<FilePreviews>();
        QCOMPARE(previews->size(), std::size_t{3});
        const FilePreview& first = previews->at(0);
        QVERIFY(first.recognised && !first.importedBefore && !first.error);
        QCOMPARE(first.formatId, std::string("template_events"));
        QCOMPARE(first.columns.size(), std::size_t{8});
        QCOMPARE(first.columns[0].field, std::string("name"));
        QCOMPARE(first.rows.size(), std::size_t{3});
        QVERIFY(!previews->at(1).recognised);
        QVERIFY(previews->at(2).error);
        QCOMPARE(previews->at(2).error->code, std::string("file.missing"));
        DONE(s.import({good}));
        QVERIFY(s.space->info().openIssues == 0);
        request.paths = {good};
        s.space->previewFiles(request);
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(spy[1][1].value<FilePreviews>()->at(0).importedBefore);
    }

    void dryRunWritesNothing() {
        Space s;
        const JobInfo info =
            s.import({s.eventsFile("a.csv", 0, 5)}, [](ImportRequest& r) { r.dryRun = true; });
        QCOMPARE(info.state, JobState::Done);
        QCOMPARE(info.outcome->code, std::string("job.import.checked"));
        QVERIFY(!info.outcome->undoable);
        QCOMPARE(number(filesOf(info)[0].toObject(), "ok"), 5);
        for (const char* table : {"events", "batches", "files", "edits"})
            QCOMPARE(s.count(table), std::size_t{0});
        QVERIFY(s.space->info().empty);
    }

    void goodFilesGoInBesideBadOnes() {
        Space s;
        const std::string good = s.eventsFile("a.csv", 0, 5), odd = s.file("odd.csv"),
                          gone = s.file("gone.csv"), empty = s.file("empty.csv"), zip = s.file("broken.xlsx");
        write(odd, "huh,what\n1,2\n");
        write(empty, "");
        write(zip, QByteArray("PK\x03\x04", 4) + QByteArray(500, 'x'));
        const JobInfo info = s.import({odd, gone, empty, zip, good});
        QVERIFY2(info.state == JobState::Done, errorText(info).c_str());
        const QJsonArray files = filesOf(info);
        QCOMPARE(files.size(), 5);
        for (int i = 0; i < 4; ++i) {
            const QString code = files[i].toObject().value(QLatin1String("error")).toString();
            QVERIFY2(!code.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY(sentence(code.toStdString(), {"x"}) != code);
        }
        QCOMPARE(files[0].toObject().value(QLatin1String("error")).toString(),
                 QStringLiteral("import.unrecognised"));
        QVERIFY(!files[4].toObject().contains(QLatin1String("error")));
        QCOMPARE(info.outcome->data.at("failed"), std::string("4"));
        QCOMPARE(info.outcome->issues.size(), std::size_t{4});
        QCOMPARE(s.count("events"), std::size_t{5});
        QCOMPARE(s.count("files"), std::size_t{1});
        QCOMPARE(s.count("batches"), std::size_t{1});
    }

    void onlyBadFilesFail() {
        Space s;
        const std::string odd = s.file("odd.csv");
        write(odd, "huh,what\n1,2\n");
        QCOMPARE(errorText(s.import({odd})), std::string("import.unrecognised | odd.csv"));
        QVERIFY(s.import({}).error);
        QCOMPARE(s.count("batches"), std::size_t{0});
    }

    void aRepeatedFileIsSkipped() {
        Space s;
        const std::string a = s.eventsFile("a.csv", 0, 5), b = s.eventsFile("b.csv", 5, 5);
        DONE(s.import({a}));
        const JobInfo again = s.import({a});
        QCOMPARE(again.state, JobState::Done);
        QCOMPARE(again.outcome->code, std::string("import.repeat"));
        QVERIFY(!again.outcome->undoable);
        QCOMPARE(s.count("batches"), std::size_t{1});
        const JobInfo both = s.import({a, b});
        QVERIFY(filesOf(both)[0].toObject().value(QLatin1String("repeated")).toBool());
        QCOMPARE(s.count("events"), std::size_t{10});
        QCOMPARE(s.count("files"), std::size_t{2});
        // The same bytes under another name are the same file.
        const std::string copy = s.file("copy.csv");
        QVERIFY(QFile::copy(QString::fromStdString(a), QString::fromStdString(copy)));
        QCOMPARE(s.import({copy}).outcome->code, std::string("import.repeat"));
        // After an undo it is new again.
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{5});
        DONE(s.import({b}));
        QCOMPARE(s.count("events"), std::size_t{10});
    }

    void foldersAreSearchedToAnyDepth() {
        Space s;
        QDir dir(s.dir.path());
        QVERIFY(dir.mkpath(QStringLiteral("drop/deep")));
        s.eventsFile("drop/b.csv", 0, 2);
        s.eventsFile("drop/a.csv", 2, 2);
        s.eventsFile("drop/deep/c.csv", 4, 2);
        write(s.file("drop/.hidden.csv"), events(6, 1));
        write(s.file("drop/~$a.xlsx"), "lock");
        const JobInfo info = s.import({s.file("drop"), s.file("drop/a.csv")});
        DONE(info);
        QCOMPARE(s.count("events"), std::size_t{6});
        QStringList names;
        for (const QJsonValue& file : filesOf(info))
            names << file.toObject().value(QLatin1String("name")).toString() + QLatin1Char(' ') +
                         file.toObject().value(QLatin1String("left")).toString();
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral(".hidden.csv skip.hidden"), QStringLiteral("a.csv "),
                                     QStringLiteral("b.csv "), QStringLiteral("deep/c.csv "),
                                     QStringLiteral("~$a.xlsx skip.lock")}));
        QCOMPARE(info.outcome->args[0], std::string("$num:3"));  // files read
    }

    void badRowsAreListedAndTheRestGoesIn() {
        Space s;
        const std::string path = s.file("a.csv");
        write(path, events(0, 3) +
                        "活动9,促销,2026-13-45,2026-06-18,,,,1.5\r\n,促销,2026-06-01,2026-06-18,,,,1.5\r\n");
        const JobInfo info = s.import({path});
        QCOMPARE(info.state, JobState::Done);
        const QJsonObject file = filesOf(info)[0].toObject();
        QCOMPARE(number(file, "ok"), 3);
        QCOMPARE(number(file, "errors"), 2);
        QCOMPARE(info.outcome->data.at("rejected"), std::string("2"));
        QCOMPARE(s.count("events"), std::size_t{3});
        const RowsPtr issues = s.rows("issues", {{"severity", "2"}});
        QCOMPARE(issues->count, std::size_t{2});
        QCOMPARE(std::get<std::int64_t>(issues->at(0, issues->spec->columnIndex("row"))), std::int64_t{5});
        QCOMPARE(s.space->info().openIssues, std::int64_t{2});
    }

    // A file that breaks off half-way must not stay as half a file beside the good ones.
    void aFileThatBreaksOffLeavesNothing() {
        Space s;
        const std::string good = s.eventsFile("good.csv", 0, 5);
        SampleSpace sample(0.02);
        QVERIFY2(sample.made.state == JobState::Done, errorText(sample.made).c_str());
        // Bytes inside the packed sheet are spoilt: the first rows unpack, then the reader must give up.
        std::string broken;
        const QDir files(QString::fromStdString(sample.made.outcome->data.at("folder")));
        for (const QFileInfo& info :
             files.entryInfoList({QStringLiteral("*.xlsx")}, QDir::Files, QDir::Size)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            for (qsizetype i = bytes.size() * 6 / 10; i < bytes.size() * 6 / 10 + 40; ++i)
                bytes[i] = static_cast<char>(~bytes[i]);
            broken = s.file("broken.xlsx");
            write(broken, bytes);
            const JobInfo checked = s.import({broken, good}, [](ImportRequest& r) { r.dryRun = true; });
            const QJsonObject first = filesOf(checked)[0].toObject();
            // It was recognised and failed only while its rows were read.
            if (first.contains(QLatin1String("error")) &&
                !first.value(QLatin1String("format")).toString().isEmpty())
                break;
            broken.clear();
        }
        QVERIFY2(!broken.empty(), "no spoilt workbook was refused");
        const JobInfo info = s.import({broken, good});
        QVERIFY2(info.state == JobState::Done, errorText(info).c_str());
        QVERIFY(filesOf(info)[0].toObject().contains(QLatin1String("error")));
        QCOMPARE(s.count("events"), std::size_t{5});
        QCOMPARE(s.count("files"), std::size_t{1});
        for (const char* table : {"orders", "order_lines", "customers", "skus", "shipments"})
            QCOMPARE(s.count(table), std::size_t{0});
    }

    void theMappingScreenDecides() {
        Space s;
        const std::string path = s.file("own.csv");
        write(path, "单号,品名,多少,其他\n1001,蜂蜜,2,x\n1002,茶,3,y\n");
        const JobInfo plain = s.import({path});
        QCOMPARE(plain.state, JobState::Failed);
        const auto chosen = [](ImportRequest& r) {
            r.formatId = "mapped_orders";
            r.mapping = {{"多少", "qty"}};
            r.shopName = "社区店";
        };
        DONE(s.import({path}, chosen));
        QCOMPARE(s.count("orders"), std::size_t{2});
        const RowsPtr lines = s.rows("order_lines");
        QCOMPARE(lines->count, std::size_t{2});
        std::int64_t sum = 0;
        for (std::size_t r = 0; r < lines->count; ++r)
            sum += std::get<std::int64_t>(lines->at(r, lines->spec->columnIndex("qty")));
        QCOMPARE(sum, std::int64_t{5000});
        QCOMPARE(std::get<QString>(s.rows("orders")->at(0, s.rows("orders")->spec->columnIndex("shop"))),
                 QStringLiteral("社区店"));
        // Redo reads it the same way, not as a file nobody knows.
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("orders"), std::size_t{0});
        DONE(s.wait(s.space->redo()));
        QCOMPARE(s.count("order_lines"), std::size_t{2});
        QCOMPARE(std::get<QString>(s.rows("orders")->at(0, s.rows("orders")->spec->columnIndex("shop"))),
                 QStringLiteral("社区店"));
    }

    void undoAndRedo() {
        Space s;
        const std::string a = s.eventsFile("a.csv", 0, 5), b = s.eventsFile("b.csv", 5, 5);
        DONE(s.import({a}));
        DONE(s.import({b}));
        UndoState state = s.space->undoState();
        QVERIFY(state.canUndo && !state.canRedo && state.undoText.contains(QStringLiteral("b.csv")));
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{5});
        state = s.space->undoState();
        QVERIFY(state.canUndo && state.canRedo && state.redoText.contains(QStringLiteral("b.csv")));
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{0});
        QVERIFY(s.space->info().empty);
        QVERIFY(!s.space->undoState().canUndo);
        QCOMPARE(errorText(s.wait(s.space->undo())), std::string("store.undo.none"));
        DONE(s.wait(s.space->redo()));
        DONE(s.wait(s.space->redo()));
        QCOMPARE(s.count("events"), std::size_t{10});
        QCOMPARE(errorText(s.wait(s.space->redo())), std::string("store.redo.none"));
        // The redone import can be taken back again: it has a new batch.
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{5});
        // New work drops what could have been redone.
        DONE(s.import({s.eventsFile("c.csv", 20, 1)}));
        QVERIFY(!s.space->undoState().canRedo);
    }

    void redoNeedsTheSameFile() {
        Space s;
        const std::string a = s.eventsFile("a.csv", 0, 5);
        DONE(s.import({a}));
        DONE(s.wait(s.space->undo()));
        write(a, events(0, 6));
        QCOMPARE(s.wait(s.space->redo()).error->code, std::string("redo.file_gone"));
        QVERIFY(QFile::remove(QString::fromStdString(a)));
        QCOMPARE(s.wait(s.space->redo()).error->code, std::string("redo.file_gone"));
        QCOMPARE(s.count("events"), std::size_t{0});
        QVERIFY(s.space->undoState().canRedo);  // the file may come back
        write(a, events(0, 5));
        DONE(s.wait(s.space->redo()));
        QCOMPARE(s.count("events"), std::size_t{5});
    }

    void oneImportIsTakenBackByItsNumber() {
        Space s;
        const JobInfo first = s.import({s.eventsFile("a.csv", 0, 5)}),
                      second = s.import({s.eventsFile("b.csv", 3, 5)});
        const std::int64_t one = std::stoll(first.outcome->data.at("batch")),
                           two = std::stoll(second.outcome->data.at("batch"));
        QVERIFY(s.wait(s.space->undoImport(one)).state == JobState::Failed);  // a later one stands on it
        QCOMPARE(s.count("events"), std::size_t{8});
        DONE(s.wait(s.space->undoImport(two)));
        QCOMPARE(s.count("events"), std::size_t{5});
        const RowsPtr log = s.rows("edits");
        QCOMPARE(std::get<QString>(cell(*log, "2", "state")), QStringLiteral("undone"));
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{0});
    }

    void aLaterFileChangesAndUndoPutsBack() {
        Space s;
        DONE(s.import({s.eventsFile("a.csv", 0, 2)}));
        const std::string b = s.file("b.csv");
        QByteArray changed = events(0, 2);
        changed.replace("1.5\r\n", "2.5\r\n");
        write(b, changed);
        const JobInfo info = s.import({b});
        QCOMPARE(number(filesOf(info)[0].toObject(), "changed"), 2);
        const auto lift = [&] {
            const RowsPtr rows = s.rows("events");
            return std::get<double>(rows->at(0, rows->spec->columnIndex("lift")));
        };
        QCOMPARE(lift(), 2.5);
        DONE(s.wait(s.space->undo()));
        QCOMPARE(lift(), 1.5);
        QCOMPARE(s.count("events"), std::size_t{2});
    }

    void cancelInTheMiddleLeavesNothing() {
        Space s;
        const std::string big = s.eventsFile("big.csv", 0, 200000);
        ImportRequest request;
        request.paths = {big};
        request.compute = false;
        const int id = s.space->importFiles(request);
        QTRY_VERIFY_WITH_TIMEOUT(s.space->jobs().job(id)->progress.stage == "import.read" ||
                                     s.space->jobs().job(id)->state != JobState::Running,
                                 20000);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        s.space->jobs().cancel(id);
        QCOMPARE(s.wait(id).state, JobState::Cancelled);
        for (const char* table : {"events", "batches", "files", "issues", "edits"})
            QCOMPARE(s.count(table), std::size_t{0});
        DONE(s.import({s.eventsFile("a.csv", 0, 5)}));
        QCOMPARE(s.count("events"), std::size_t{5});
    }

    void aLockedVaultRefuses() {
        Space s;
        const std::string a = s.eventsFile("a.csv", 0, 5);
        DONE(s.wait(s.space->changePassphrase({}, QStringLiteral("long enough secret"))));
        s.space->lock();
        QVERIFY(s.space->info().locked);
        QCOMPARE(errorText(s.import({a})), std::string("vault.locked"));
        QCOMPARE(s.count("batches"), std::size_t{0});
        DONE(s.wait(s.space->unlock(QStringLiteral("long enough secret"))));
        DONE(s.import({a}));
    }

    void fieldsAndFormatsForTheMappingScreen() {
        QVERIFY(Workspace::formatIds().size() >= 20);
        for (const FormatEntry& format : formatEntries()) {  // replies in JSON have no columns to map
            const bool table = std::any_of(format.containers.begin(), format.containers.end(),
                                           [](const std::string& c) { return c == "csv" || c == "xlsx"; });
            QVERIFY2(!table || !Workspace::fieldWords(format.id).empty(), format.id.c_str());
        }
        const auto words = Workspace::fieldWords("mapped_orders");
        QVERIFY(std::any_of(words.begin(), words.end(),
                            [](const FieldWord& w) { return w.field == "qty" && w.required; }));
    }

    // What we hand out empty must come back in: every template is recognised, with no row and no error.
    void templatesAreRecognised() {
        Space s;
        QVERIFY(!Workspace::templateFiles().empty());
        for (const TemplateFile& file : Workspace::templateFiles()) {
            const std::string path = s.file(file.fileName.toUtf8().constData());
            const Status status = Workspace::writeTemplate(file.id, path);
            QVERIFY2(status.ok(), file.id.c_str());
            const JobInfo info = s.import({path}, [](ImportRequest& r) { r.dryRun = true; });
            QVERIFY2(info.state == JobState::Done, (file.id + ": " + errorText(info)).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_import_job.moc"
