// Archives of exports: what comes out, what is refused, and that nothing is written where it must not be.
#include <zlib.h>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "exchange/io/archive.h"
#include "reading.h"

using namespace roulian;
using namespace roulian::exchange;

class TestArchive : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    std::string fresh() { return m_folder.filePath(QStringLiteral("out%1").arg(++m_count)).toStdString(); }
    static QByteArray content(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
    }
    std::string gzip(const char* name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        gzFile out = gzopen(path.toUtf8().constData(), "wb");
        gzwrite(out, bytes.constData(), static_cast<unsigned>(bytes.size()));
        gzclose(out);
        return path.toStdString();
    }
    // Every file below the folder, to see that nothing was written elsewhere.
    QStringList allFiles() const {
        QStringList files;
        QDirIterator it(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) files << it.next();
        files.sort();
        return files;
    }

private Q_SLOTS:
    void entriesComeOutByName() {
        const std::string zip = reading::writeZip(
            m_folder, "账单.zip", {{"2026/八月.csv", "a,b\n"}, {"b.csv", "c\n"}, {"空/", ""}});
        QCOMPARE(archiveKind(zip), Archive::Zip);
        const auto all = unpackArchive(zip, fresh(), {});
        QVERIFY(all.ok());
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE((*all)[0].name, std::string("2026/八月.csv"));
        QVERIFY((*all)[0].file.ends_with("/八月.csv"));
        QCOMPARE(content((*all)[0].file), QByteArray("a,b\n"));
        QCOMPARE(content((*all)[1].file), QByteArray("c\n"));
        const auto one = unpackArchive(zip, fresh(), [](const std::string& name) { return name == "b.csv"; });
        QVERIFY((*one)[0].file.empty() && !(*one)[0].error);
        QCOMPARE(content((*one)[1].file), QByteArray("c\n"));
    }

    void gbkNamesAreDecoded() {
        // "微信账单.csv" as Windows writes it into a zip.
        const QByteArray gbk = QByteArray::fromHex("cea2d0c5d5cbb5a5") + ".csv";
        const std::string plain = reading::writeZip(m_folder, "gbk.zip", {{"xxxxxxxx.csv", "1\n"}});
        QFile file(QString::fromStdString(plain));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("xxxxxxxx.csv"), 2);
        bytes.replace("xxxxxxxx.csv", gbk);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto all = unpackArchive(plain, fresh(), {});
        QVERIFY(all.ok());
        QCOMPARE((*all)[0].name, std::string("微信账单.csv"));
        QCOMPARE(content((*all)[0].file), QByteArray("1\n"));
    }

    void nothingIsWrittenOutside() {
        const std::string zip = reading::writeZip(m_folder, "evil.zip",
                                                  {{"../up.csv", "x"},
                                                   {"a/../../up2.csv", "x"},
                                                   {"/etc/abs.csv", "x"},
                                                   {"C:\\w.csv", "x"},
                                                   {"..\\back.csv", "x"},
                                                   {"ok/<>:x?.csv", "good"}});
        const QStringList before = allFiles();
        const auto all = unpackArchive(zip, fresh(), {});
        QVERIFY(all.ok());
        QCOMPARE(all->size(), std::size_t{6});
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY2((*all)[i].error.has_value(), (*all)[i].name.c_str());
            QCOMPARE((*all)[i].error->code, std::string("archive.path"));
            QVERIFY((*all)[i].file.empty());
        }
        QCOMPARE(content((*all)[5].file), QByteArray("good"));
        QCOMPARE(allFiles().size(), before.size() + 1);
    }

    void archivesInsideAreRefused() {
        const std::string inner = reading::writeZip(m_folder, "inner.zip", {{"a.csv", "a\n"}});
        const QByteArray bytes = content(inner);
        const std::string zip = reading::writeZip(
            m_folder, "outer.zip", {{"inner.zip", bytes}, {"disguised.csv", bytes}, {"x.rar", "Rar!"}});
        const auto all = unpackArchive(zip, fresh(), {});
        QVERIFY(all.ok());
        for (const ArchiveEntry& entry : *all) {
            QVERIFY2(entry.error && entry.error->code == "archive.nested", entry.name.c_str());
            QVERIFY(entry.file.empty());
            QCOMPARE(entry.error->args, (std::vector<std::string>{"outer.zip", entry.name}));
        }
    }

    void encryptedEntriesAreNamed() {
        const std::string path = m_folder.filePath(QStringLiteral("locked.zip")).toStdString();
        int code = 0;
        zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        QVERIFY(zip);
        for (const char* name : {"locked.csv", "open.csv"})
            zip_file_add(zip, name, zip_source_buffer(zip, "a\n", 2, 0), 0);
        if (zip_file_set_encryption(zip, 0, ZIP_EM_AES_256, "secret") != 0)
            QSKIP("libzip without encryption");
        QCOMPARE(zip_close(zip), 0);
        const auto all = unpackArchive(path, fresh(), {});
        QVERIFY(all.ok());
        QCOMPARE((*all)[0].error->code, std::string("archive.encrypted"));
        QCOMPARE((*all)[0].error->args, (std::vector<std::string>{"locked.zip", "locked.csv"}));
        QCOMPARE(content((*all)[1].file), QByteArray("a\n"));
    }

    void boundsHold() {
        const std::string zip = reading::writeZip(
            m_folder, "big.zip", {{"a.csv", QByteArray(3 << 20, 'a')}, {"b.csv", QByteArray(3 << 20, 'b')}});
        ArchiveBounds bounds;
        bounds.mostBytes = 5 << 20;
        auto refused = unpackArchive(zip, fresh(), {}, {}, {}, bounds);
        QCOMPARE(refused.error().code, std::string("file.too_large"));
        // One of them alone keeps within.
        QVERIFY(unpackArchive(
                    zip, fresh(), [](const std::string& n) { return n == "a.csv"; }, {}, {}, bounds)
                    .ok());
        bounds = {};
        bounds.mostEntries = 1;
        refused = unpackArchive(zip, fresh(), {}, {}, {}, bounds);
        QCOMPARE(refused.error().code, std::string("archive.too_many"));
        // 70 MB of one letter shrink a thousandfold: no export does.
        const std::string bomb =
            reading::writeZip(m_folder, "bomb.zip", {{"a.csv", QByteArray(70 << 20, 'a')}});
        QCOMPARE(unpackArchive(bomb, fresh(), {}).error().code, std::string("file.too_large"));
        const std::string packed = gzip("bomb.csv.gz", QByteArray(70 << 20, 'a'));
        QCOMPARE(unpackArchive(packed, fresh(), {}).error().code, std::string("file.too_large"));
    }

    void gzipHoldsOneFile() {
        const std::string path = gzip("bill.csv.gz", "交易时间,金额\n");
        QCOMPARE(archiveKind(path), Archive::Gzip);
        const auto all = unpackArchive(path, fresh(), {});
        QVERIFY(all.ok());
        QCOMPARE((*all)[0].name, std::string("bill.csv"));
        QCOMPARE(content((*all)[0].file), QByteArray("交易时间,金额\n"));
        QFile cut(QString::fromStdString(path));
        QVERIFY(cut.resize(cut.size() - 9));
        const auto broken = unpackArchive(path, fresh(), {});
        QVERIFY(broken.ok());
        QCOMPARE((*broken)[0].error->code, std::string("file.damaged"));
        QVERIFY((*broken)[0].file.empty());
    }

    void workbooksAreNoArchives() {
        reading::Book book;
        book.sheets = {{"name=\"a\"", "<sheetData/>"}};
        QCOMPARE(archiveKind(book.write(m_folder, "book.xlsx")), Archive::None);
        QCOMPARE(archiveKind(reading::writeZip(m_folder, "d.docx", {{"[Content_Types].xml", "x"}})),
                 Archive::None);
        QFile text(m_folder.filePath(QStringLiteral("t.zip")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("PK\x03\x04 and then nothing of a zip");
        text.close();
        QCOMPARE(archiveKind(text.fileName().toStdString()), Archive::None);
        QCOMPARE(archiveKind(m_folder.path().toStdString()), Archive::None);
    }

    void cancelStops() {
        const std::string zip = reading::writeZip(m_folder, "c.zip", {{"a.csv", QByteArray(1 << 20, 'a')}});
        CancelToken token;
        token.cancel();
        QCOMPARE(unpackArchive(zip, fresh(), {}, token).error().code, std::string("cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
