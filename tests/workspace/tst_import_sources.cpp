// What may be dropped: files, folders and archives, mixed; and what a dry run says and leaves alone.
#include <zip.h>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include "sample_space.h"
#include "workspace/messages.h"
#include "workspace/work/import_sources.h"

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

std::string zipOf(const std::string& path, const std::vector<std::pair<const char*, QByteArray>>& members) {
    int code = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip) qFatal("cannot make a zip");
    for (const auto& [name, bytes] : members)
        zip_file_add(zip, name,
                     zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                     0);
    if (zip_close(zip) != 0) qFatal("cannot close a zip");
    return path;
}

QJsonArray filesOf(const JobInfo& info) {
    if (!info.outcome) return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(info.outcome->data.at("files"))).array();
}

QString textOf(const QJsonValue& file, const char* name) {
    return file.toObject().value(QLatin1String(name)).toString();
}

struct Space : FileSpace {
    JobInfo import(std::vector<std::string> paths, bool dryRun = false) {
        ImportRequest request;
        request.paths = std::move(paths);
        request.compute = false;
        request.dryRun = dryRun;
        return wait(space->importFiles(std::move(request)));
    }
    QByteArray bytes() const {
        QFile db(dir.filePath(QStringLiteral("a.roulian")));
        return db.open(QIODevice::ReadOnly) ? db.readAll() : QByteArray();
    }
};

}  // namespace

#define DONE(info)                                                         \
    do {                                                                   \
        const JobInfo info_ = (info);                                      \
        QVERIFY2(info_.state == JobState::Done, errorText(info_).c_str()); \
    } while (false)

class TestImportSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void archivesFoldersAndFilesTogether() {
        Space s;
        QVERIFY(QDir(s.dir.path()).mkpath(QStringLiteral("导出/2026")));
        write(s.file("one.csv"), events(0, 1));
        write(s.file("导出/two.csv"), events(1, 1));
        write(s.file("导出/读我.pdf"), "%PDF");
        write(s.file("导出/.DS_Store"), "x");
        write(s.file("导出/noise.dat"), QByteArray::fromHex("00010203").repeated(50));
        write(s.file("导出/坏单.xlsx"), QByteArray::fromHex("00010203").repeated(50));
        const QByteArray inner = "PK\x05\x06" + QByteArray(18, '\0');
        zipOf(s.file("导出/2026/三月.zip"), {{"a/三.csv", events(2, 1)},
                                             {"b.csv", events(3, 1)},
                                             {"__MACOSX/._b.csv", "x"},
                                             {"inner.zip", inner}});
        const JobInfo info = s.import({s.file("one.csv"), s.file("导出")});
        DONE(info);
        QCOMPARE(s.count("events"), std::size_t{4});
        QMap<QString, QString> said;
        for (const QJsonValue& file : filesOf(info))
            said[textOf(file, "name")] = textOf(file, "left") + textOf(file, "error");
        QCOMPARE(said, (QMap<QString, QString>{
                           {QStringLiteral("one.csv"), {}},
                           {QStringLiteral("two.csv"), {}},
                           {QStringLiteral("读我.pdf"), QStringLiteral("skip.type")},
                           {QStringLiteral(".DS_Store"), QStringLiteral("skip.system")},
                           {QStringLiteral("noise.dat"), QStringLiteral("skip.type")},
                           {QStringLiteral("坏单.xlsx"), QStringLiteral("file.unknown")},
                           {QStringLiteral("2026/三月.zip/a/三.csv"), {}},
                           {QStringLiteral("2026/三月.zip/b.csv"), {}},
                           {QStringLiteral("2026/三月.zip/__MACOSX/._b.csv"), QStringLiteral("skip.system")},
                           {QStringLiteral("2026/三月.zip/inner.zip"), QStringLiteral("archive.nested")}}));
        for (const QString& code : said)
            if (!code.isEmpty()) QVERIFY(sentence(code.toStdString(), {"a", "b"}) != code);
        QCOMPARE(info.outcome->data.at("failed"), std::string("2"));
        QCOMPARE(info.outcome->data.at("skipped_files"), std::string("4"));
        // Again: every entry is known by its own content.
        const JobInfo again = s.import({s.file("导出/2026/三月.zip")});
        DONE(again);
        QCOMPARE(again.outcome->code, std::string("import.repeat"));
    }

    void anEntryIsChosenUndoneAndRedone() {
        Space s;
        const std::string zip =
            zipOf(s.file("月报.zip"), {{"a.csv", events(0, 2)}, {"x/b.csv", events(2, 3)}});
        QSignalSpy spy(s.space.get(), &Workspace::previewReady);
        ImportRequest request;
        request.paths = {zip};
        s.space->previewFiles(request);
        QTRY_COMPARE(spy.count(), 1);
        const auto previews = spy[0][1].value<FilePreviews>();
        QCOMPARE(previews->size(), std::size_t{2});
        QCOMPARE(previews->at(1).name, std::string("月报.zip/x/b.csv"));
        QCOMPARE(previews->at(1).path, zip + "/x/b.csv");
        QVERIFY(previews->at(1).recognised);
        DONE(s.import({previews->at(1).path}));
        QCOMPARE(s.count("events"), std::size_t{3});
        DONE(s.wait(s.space->undo()));
        QCOMPARE(s.count("events"), std::size_t{0});
        DONE(s.wait(s.space->redo()));
        QCOMPARE(s.count("events"), std::size_t{3});
        DONE(s.wait(s.space->undo()));
        // The archive has changed meanwhile: that is not the same import.
        zipOf(zip, {{"x/b.csv", events(0, 1)}});
        const JobInfo gone = s.wait(s.space->redo());
        QCOMPARE(gone.state, JobState::Failed);
        QCOMPARE(gone.error->code, std::string("redo.file_gone"));
        const JobInfo missing = s.import({zip + "/a.csv"});
        QCOMPARE(missing.error->code, std::string("file.missing"));
    }

    void onlyThingsToSkip() {
        Space s;
        QVERIFY(QDir(s.dir.path()).mkpath(QStringLiteral("d")));
        write(s.file("d/a.png"), "x");
        write(s.file("d/~$orders.xlsx"), "x");
        write(s.file("d/half.xlsx.crdownload"), "x");
        const JobInfo info = s.import({s.file("d")});
        QCOMPARE(info.state, JobState::Failed);
        QCOMPARE(info.error->code, std::string("import.only_skipped"));
        // What a person names herself is an answer owed, not something to pass over.
        write(s.file("photo.png"), QByteArray::fromHex("89504e470d0a1a0a00000000"));
        QCOMPARE(s.import({s.file("photo.png")}).error->code, std::string("file.unknown"));
    }

    void unpackedCopiesGoAway() {
        Space s;
        const std::string zip = zipOf(s.file("a.zip"), {{"a.csv", events(0, 1)}});
        std::string copy;
        {
            const auto sources = ImportSources::of({zip});
            QVERIFY(sources.ok());
            QCOMPARE(sources->list().size(), std::size_t{1});
            copy = sources->list()[0].file;
            QVERIFY(QFile::exists(QString::fromStdString(copy)));
        }
        QVERIFY(!QFile::exists(QString::fromStdString(copy)));
        CancelToken token;
        token.cancel();
        QCOMPARE(ImportSources::of({zip}, token).error().code, std::string("cancelled"));
    }

    void dryRunTellsWhatWouldHappen() {
        Space s;
        write(s.file("a.csv"), events(0, 5));
        DONE(s.import({s.file("a.csv")}));
        QByteArray next = events(3, 4);  // two known, two new …
        next.replace("活动4,促销,2026-06-01,2026-06-18,,,,1.5", "活动4,促销,2026-06-01,2026-06-18,,,,2.5");
        next += "活动9,促销,2026-13-45,2026-06-18,,,,1.5\r\n";
        write(s.file("b.csv"), next);
        const QByteArray before = s.bytes();
        const JobInfo dry = s.import({s.file("b.csv")}, true);
        DONE(dry);
        QCOMPARE(dry.outcome->code, std::string("job.import.checked"));
        QCOMPARE(dry.lane, Lane::Reader);
        QVERIFY(!dry.outcome->undoable);
        QCOMPARE(s.bytes(), before);
        QCOMPARE(s.count("files"), std::size_t{1});
        const QJsonObject told = filesOf(dry)[0].toObject();
        const JobInfo real = s.import({s.file("b.csv")});
        DONE(real);
        // … and exactly that happens.
        QCOMPARE(filesOf(real)[0].toObject(), told);
        QCOMPARE(told.value(QLatin1String("new")).toInt(), 2);
        QCOMPARE(told.value(QLatin1String("changed")).toInt(), 1);
        QCOMPARE(told.value(QLatin1String("same")).toInt(), 1);
        QCOMPARE(told.value(QLatin1String("errors")).toInt(), 1);
    }

    // A second window on the same file reads only, and may still ask.
    void dryRunWorksOnAReadOnlyWorkspace() {
        Space s;
        write(s.file("a.csv"), events(0, 5));
        DONE(s.import({s.file("a.csv")}));
        write(s.file("b.csv"), events(4, 3));
        s.space.reset();
        const QByteArray before = s.bytes();
        // A folder nobody may write to; where that stops nobody (root), the file alone is read-only.
        QVERIFY(QFile::setPermissions(s.dir.filePath(QStringLiteral("a.roulian")), QFile::ReadOwner));
        auto again = Workspace::open(s.file("a.roulian"));
        QVERIFY(again.ok());
        s.space = std::move(*again);
        if (!s.space->info().readOnly) {
            auto other = Workspace::open(s.file("a.roulian"));
            QVERIFY(other.ok());
            std::swap(s.space, *other);
            QVERIFY(s.space->info().readOnly);
            const JobInfo dry = s.import({s.file("b.csv")}, true);
            DONE(dry);
            QCOMPARE(filesOf(dry)[0].toObject().value(QLatin1String("new")).toInt(), 2);
        } else {
            const JobInfo dry = s.import({s.file("b.csv")}, true);
            DONE(dry);
            QCOMPARE(filesOf(dry)[0].toObject().value(QLatin1String("new")).toInt(), 2);
        }
        QCOMPARE(s.import({s.file("b.csv")}).state, JobState::Failed);
        QCOMPARE(s.bytes(), before);
    }

    void aCancelledDryRunLeavesNothingBehind() {
        Space s;
        write(s.file("a.csv"), events(0, 20000));
        ImportRequest request;
        request.paths = {s.file("a.csv")};
        request.dryRun = true;
        const int id = s.space->importFiles(request);
        s.space->jobs().cancel(id);
        QCOMPARE(s.wait(id).state, JobState::Cancelled);
        QCOMPARE(s.count("events"), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_import_sources.moc"
