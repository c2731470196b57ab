// Every format's own samples against its expected.json, and the recognition matrix: each sample is its format
// and no other. With ROULIAN_WRITE_EXPECTED set, a folder without expected.json gets one to read through and
// keep.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "../recipe/dump.h"
#include "exchange/recipe/profile.h"
#include "exchange/recipe/registry.h"

using namespace roulian;
using namespace roulian::exchange;
using namespace roulian::exchange::test;

namespace {

QString folderOf(const std::string& format) {
    return QString(QStringLiteral(PROJECT_DIR "/models/exchange/formats/") + QString::fromStdString(format) +
                   QStringLiteral("/samples"));
}

QJsonObject readExpected(const QString& folder) {
    QFile file(QString(folder + QStringLiteral("/expected.json")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Reads the sheet of the wanted format, also where it is a further sheet of a workbook.
ReadFile readAs(const std::string& path, const std::string& format) {
    const Profile* profile = findProfile(format);
    ReadFile f = readFile(path, profile->manual ? format : std::string());
    if (f.inspection.recipe.formatId == format) return f;
    for (const Recipe& other : f.inspection.otherSheets) {
        if (other.formatId != format) continue;
        f.got = Collected{};
        auto summary = readRecords(path, other, f.got);
        if (!summary)
            f.error = summary.error().code;
        else
            f.summary = std::move(summary.value());
        f.inspection.recipe = other;
    }
    return f;
}

QJsonObject resultOf(const ReadFile& f) {
    QJsonObject o;
    o[QLatin1StringView("variant")] = QString::fromStdString(f.inspection.recipe.variant);
    o[QLatin1StringView("encoding")] = QString::fromStdString(f.inspection.facts.encoding);
    o[QLatin1StringView("header_row")] = static_cast<double>(f.inspection.recipe.headerRow);
    o[QLatin1StringView("ok")] = static_cast<double>(f.summary.rowsOk);
    o[QLatin1StringView("skipped")] = static_cast<double>(f.summary.rowsSkipped);
    o[QLatin1StringView("error")] = static_cast<double>(f.summary.rowsError);
    QJsonArray issues, records;
    for (const Issue& i : f.got.issues) {
        std::string text = std::to_string(i.row) + " " + i.code + (i.column.empty() ? "" : " " + i.column) +
                           (i.value.empty() ? "" : " \"" + i.value + "\"");
        for (const std::string& arg : i.args) text += " (" + arg + ")";
        issues.append(QString::fromStdString(text));
    }
    for (const SourcedRecord& r : f.got.records) records.append(QString::fromStdString(dump(r)));
    o[QLatin1StringView("issues")] = issues;
    o[QLatin1StringView("records")] = records;
    return o;
}

}  // namespace

class TestSamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("ROULIAN_WRITE_EXPECTED")) return;
        for (const Profile& p : profiles()) {
            const QDir folder(folderOf(p.id));
            if (folder.exists(QStringLiteral("expected.json"))) continue;
            QJsonObject all;
            for (const QString& file : folder.entryList(QDir::Files))
                all[file] = resultOf(readAs(folder.filePath(file).toStdString(), p.id));
            QFile out(folder.filePath(QStringLiteral("expected.json")));
            if (out.open(QIODevice::WriteOnly)) out.write(QJsonDocument(all).toJson());
        }
    }
    void everyFormatHasSamples() {
        for (const Profile& p : profiles()) QVERIFY2(!readExpected(folderOf(p.id)).isEmpty(), p.id.c_str());
    }
    void sample_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("file");
        for (const Profile& p : profiles())
            for (const QString& file : QDir(folderOf(p.id)).entryList(QDir::Files))
                if (file != u"expected.json") {
                    const QString format = QString::fromStdString(p.id);
                    QTest::newRow(qPrintable(QString(format + QLatin1Char('/') + file))) << format << file;
                }
    }
    void sample() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        const QString folder = folderOf(format.toStdString());
        const QString path = folder + QLatin1Char('/') + file;
        const ReadFile f = readAs(path.toStdString(), format.toStdString());
        QCOMPARE(f.error, std::string());
        QCOMPARE(QString::fromStdString(f.inspection.recipe.formatId), format);
        QCOMPARE(f.summary.rowsRead, f.summary.rowsOk + f.summary.rowsSkipped + f.summary.rowsError);
        QCOMPARE(f.summary.records, static_cast<std::int64_t>(f.got.records.size()));
        for (const Issue& issue : f.got.issues) QCOMPARE(issue.file, file.toStdString());
        const QJsonObject expected = readExpected(folder)[file].toObject(), got = resultOf(f);
        QVERIFY2(!expected.isEmpty(), "not in expected.json");
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const QJsonArray a = it.value().toArray(), b = got[it.key()].toArray();
            for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
                QCOMPARE(b.at(i).toString(), a.at(i).toString());
            QCOMPARE(got[it.key()], it.value());
        }
    }
    // No other certain format claims the sheet, and a certain one is the first.
    void recognisedAsItselfOnly_data() { sample_data(); }
    void recognisedAsItselfOnly() {
        QFETCH(QString, format);
        QFETCH(QString, file);
        const Profile* profile = findProfile(format.toStdString());
        const auto inspection =
            inspect(QString(folderOf(format.toStdString()) + QLatin1Char('/') + file).toStdString());
        QVERIFY(inspection.ok());
        QCOMPARE(inspection->recognised, !profile->manual);
        QVERIFY(!inspection->candidates.empty());
        if (profile->manual) {
            QCOMPARE(QString::fromStdString(inspection->candidates[0].formatId), format);
            QVERIFY(inspection->candidates[0].confidence < 0.5);
            return;
        }
        int certain = 0;
        for (const Candidate& c : inspection->candidates)
            if (c.certain && c.sheet == inspection->candidates[0].sheet) ++certain;
        QCOMPARE(certain, 1);
        bool found = inspection->candidates[0].formatId == profile->id;
        for (const Recipe& r : inspection->otherSheets) found = found || r.formatId == profile->id;
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
