// The whole loop through the command line, held against the truth of the sample brand: what every file holds,
// which rows are dirty, what was sold. Then: reading again changes nothing, undo and redo, overrides survive.
#include <map>
#include <set>

#include "cli_runner.h"
#include "sample/sample_brand.h"

using namespace roulian;

namespace {

constexpr double kScale = 0.03;

using Count = std::int64_t;

Count number(const QJsonObject& object, const char* name) {
    return object[QLatin1StringView(name)].toInteger();
}
QString text(const QJsonObject& object, const char* name) {
    return object[QLatin1StringView(name)].toString();
}

}  // namespace

class TestEndToEnd : public QObject {
    Q_OBJECT

    CliFolder m_folder;
    sample::SampleTruth m_truth;
    QJsonObject m_import;

    QStringList tables() {
        QStringList ids;
        for (const QJsonValue& value : m_folder.run({QStringLiteral("tables"), QStringLiteral("--json")})
                                           .json()[QStringLiteral("tables")]
                                           .toArray())
            ids += value[QStringLiteral("id")].toString();
        return ids;
    }

    QJsonArray show(const QString& table, const QStringList& more = {}) {
        const CliResult result = m_folder.run(QStringList{QStringLiteral("show"), QStringLiteral("w.roulian"),
                                                          table, QStringLiteral("--json")} +
                                              more);
        if (result.code != 0) qWarning("%s", result.err.constData());
        return result.rows();
    }

    // Everything the workspace says, but for the lists that tell its history and when results were made.
    std::map<QString, QByteArray> snapshot() {
        std::map<QString, QByteArray> all;
        for (const QString& table : tables()) {
            if (QStringList{QStringLiteral("batches"), QStringLiteral("files"), QStringLiteral("edits")}
                    .contains(table))
                continue;
            QJsonArray rows;
            for (const QJsonValue& value : show(table)) {
                QJsonObject row = value.toObject();
                row.remove(QStringLiteral("at"));   // when it was imported, to the minute
                row.remove(QStringLiteral("key"));  // row ids of undone imports are not given out again
                for (const char* id : {"sku_id", "supplier_id", "resource_id", "customer", "ref"})
                    if (!row[QLatin1StringView(id)].isString()) row.remove(QLatin1StringView(id));
                rows.append(row);
            }
            QList<QByteArray> lines;
            for (const QJsonValue& row : rows)
                lines += QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact);
            std::sort(lines.begin(), lines.end());
            all[table] = lines.join('\n');
        }
        return all;
    }

    static QString difference(const std::map<QString, QByteArray>& before,
                              const std::map<QString, QByteArray>& after) {
        QStringList out;
        for (const auto& [table, rows] : before) {
            if (after.at(table) == rows) continue;
            const QList<QByteArray> a = rows.split('\n'), b = after.at(table).split('\n');
            QByteArray first;
            for (qsizetype i = 0; i < std::max(a.size(), b.size()) && first.isEmpty(); ++i)
                if (a.value(i) != b.value(i)) first = a.value(i).left(300) + "  <>  " + b.value(i).left(300);
            out += QStringLiteral("%1 (%2 and %3 rows): %4")
                       .arg(table)
                       .arg(a.size())
                       .arg(b.size())
                       .arg(QString::fromUtf8(first));
        }
        return out.join(QLatin1Char('\n'));
    }

    // Dirty rows that enter with a warning carry orders of their own, which the truth's sums leave out.
    std::set<std::pair<QString, Count>> warnedRows() const {
        std::set<std::pair<QString, Count>> rows;
        for (const sample::SampleFile& file : m_truth.files)
            for (const sample::DirtyRow& row : file.dirty)
                if (row.expect == sample::DirtyExpect::Warned)
                    rows.emplace(QString::fromStdString(file.path), row.line);
        return rows;
    }

private Q_SLOTS:
    void initTestCase() {
        sample::SampleOptions options;
        options.scale = kScale;
        options.dir = m_folder.path(QStringLiteral("exports")).toStdString();
        auto truth = sample::writeSampleBrand(options);
        QVERIFY2(truth.ok(), truth ? "" : truth.error().code.c_str());
        m_truth = *truth;
        EXPECT_EXIT(m_folder.run({QStringLiteral("new"), QStringLiteral("w.roulian")}), 0);
        const CliResult result = m_folder.run({QStringLiteral("import"), QStringLiteral("w.roulian"),
                                               QStringLiteral("exports"), QStringLiteral("--json")});
        EXPECT_EXIT(result, 3);  // the sample holds dirty rows
        m_import = result.json();
        QVERIFY(!m_import.isEmpty());
    }

    void everyFileCountsAsTheTruthSays() {
        std::map<std::pair<QString, QString>, QJsonObject> files;
        for (const QJsonValue& value : m_import[QStringLiteral("files")].toArray()) {
            const QJsonObject file = value.toObject();
            QVERIFY2(!file.contains(QStringLiteral("error")), qPrintable(text(file, "name")));
            files[{text(file, "name"), text(file, "format")}] = file;
        }
        QCOMPARE(files.size(), m_truth.files.size());
        QStringList wrong;
        for (const sample::SampleFile& expected : m_truth.files) {
            const auto found =
                files.find({QString::fromStdString(expected.path), QString::fromStdString(expected.format)});
            QVERIFY2(found != files.end(), expected.path.c_str());
            Count skipped = 0, rejected = 0;
            for (const sample::DirtyRow& row : expected.dirty) {
                skipped += row.expect == sample::DirtyExpect::Skipped ? 1 : 0;
                rejected += row.expect == sample::DirtyExpect::Rejected ? 1 : 0;
            }
            const QJsonObject& file = found->second;
            if (number(file, "rows") != expected.rows || number(file, "ok") != expected.goodRows ||
                number(file, "skipped") != skipped || number(file, "errors") != rejected)
                wrong +=
                    QStringLiteral("%1 %2: rows %3/%4 ok %5/%6 skipped %7/%8 errors %9/%10")
                        .arg(QString::fromStdString(expected.path), QString::fromStdString(expected.format))
                        .arg(number(file, "rows"))
                        .arg(expected.rows)
                        .arg(number(file, "ok"))
                        .arg(expected.goodRows)
                        .arg(number(file, "skipped"))
                        .arg(skipped)
                        .arg(number(file, "errors"))
                        .arg(rejected);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void everyDirtyRowIsListedWithFileAndRow() {
        std::multimap<std::pair<QString, Count>, QString> listed;
        for (const QJsonValue& value : show(QStringLiteral("issues"))) {
            const QJsonObject issue = value.toObject();
            listed.insert({{text(issue, "file"), number(issue, "row")}, text(issue, "code")});
        }
        QStringList wrong;
        for (const sample::SampleFile& file : m_truth.files)
            for (const sample::DirtyRow& row : file.dirty) {
                if (row.expect == sample::DirtyExpect::Skipped) continue;
                const QString name = QString::fromStdString(file.path);
                bool found = false;
                const auto [first, last] = listed.equal_range({name, row.line});
                for (auto it = first; it != last; ++it)
                    found = found || it->second == QString::fromStdString(row.kind);
                if (!found)
                    wrong += QStringLiteral("%1 row %2 (line %3): %4")
                                 .arg(name)
                                 .arg(row.row)
                                 .arg(row.line)
                                 .arg(QString::fromStdString(row.kind));
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void issuesSayWhatToDo() {
        for (const QJsonValue& value : show(QStringLiteral("issues"))) {
            const QJsonObject issue = value.toObject();
            QVERIFY2(text(issue, "problem") != text(issue, "code"), qPrintable(text(issue, "code")));
            QVERIFY2(!text(issue, "advice").isEmpty(), qPrintable(text(issue, "code")));
        }
    }

    void ordersByChannelEqualTheTruth() {
        const auto warned = warnedRows();
        std::map<std::string, Count> orders;
        for (const QJsonValue& value : show(QStringLiteral("orders"))) {
            const QJsonObject order = value.toObject();
            if (!warned.count({text(order, "file"), number(order, "row")}))
                ++orders[text(order, "channel").toStdString()];
        }
        QStringList wrong;
        for (const auto& [channel, count] : m_truth.ordersByChannel)
            if (orders[channel] != count)
                wrong += QStringLiteral("%1: %2, truth %3")
                             .arg(QString::fromStdString(channel))
                             .arg(orders[channel])
                             .arg(count);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void demandByProductEqualsTheTruth() {
        std::map<Count, std::string> codes;
        for (const QJsonValue& value : show(QStringLiteral("skus"))) {
            const QJsonObject sku = value.toObject();
            codes[text(sku, "key").toLongLong()] = text(sku, "code").toStdString();
        }
        std::map<std::string, double> units;
        for (const QJsonValue& value : show(QStringLiteral("demand_history"))) {
            const QJsonObject week = value.toObject();
            const Count sku = text(week, "key").section(QLatin1Char(':'), 0, 0).toLongLong();
            units[codes[sku]] += week[QStringLiteral("qty")].toDouble();
        }
        // Orders of unknown status do not count anyway; those without a readable time of payment do.
        std::set<QString> unknown;
        for (const QJsonValue& value :
             show(QStringLiteral("orders"), {QStringLiteral("--where"), QStringLiteral("status=unknown")}))
            unknown.insert(text(value.toObject(), "order_no"));
        const auto warned = warnedRows();
        for (const QJsonValue& value : show(QStringLiteral("order_lines"))) {
            const QJsonObject line = value.toObject();
            if (warned.count({text(line, "file"), number(line, "row")}) &&
                !unknown.count(text(line, "order_no")))
                units[text(line, "sku").toStdString()] -=
                    line[QStringLiteral("qty")].toDouble() - line[QStringLiteral("refund_qty")].toDouble();
        }
        QStringList wrong;
        for (const sample::SampleSku& sku : m_truth.skus) {
            Count sold = 0;
            for (const Count week : sku.sold) sold += week;
            if (units[sku.code] != static_cast<double>(sold))
                wrong += QStringLiteral("%1: %2, truth %3")
                             .arg(QString::fromStdString(sku.code))
                             .arg(units[sku.code])
                             .arg(sold);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + QLatin1Char('\n') +
                                             wrong.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void readingEverythingAgainChangesNothing() {
        const auto before = snapshot();
        const CliResult again = m_folder.run({QStringLiteral("import"), QStringLiteral("w.roulian"),
                                              QStringLiteral("exports"), QStringLiteral("--json")});
        EXPECT_EXIT(again, 0);
        for (const QJsonValue& value : again.json()[QStringLiteral("files")].toArray()) {
            const QJsonObject file = value.toObject();
            QCOMPARE(number(file, "new"), Count(0));
            QCOMPARE(number(file, "changed"), Count(0));
        }
        const QString changes = difference(before, snapshot());
        QVERIFY2(changes.isEmpty(), qPrintable(changes));
    }

    // The same rows under another name and other bytes: the digest is new, the records are not.
    void rewrittenFileChangesNothing() {
        const QString name = QStringLiteral("客户数据_1001.csv");
        QByteArray bytes = m_folder.read(QStringLiteral("exports/") + name);
        QVERIFY(!bytes.isEmpty());
        m_folder.write(QStringLiteral("again/customers again.csv"), bytes + "\r\n");
        const CliResult again =
            m_folder.run({QStringLiteral("import"), QStringLiteral("w.roulian"), QStringLiteral("again"),
                          QStringLiteral("--json"), QStringLiteral("--no-compute")});
        EXPECT_EXIT(again, 0);
        const QJsonObject file = again.json()[QStringLiteral("files")][0].toObject();
        QVERIFY(number(file, "same") > 0);
        QCOMPARE(number(file, "new"), Count(0));
        QCOMPARE(number(file, "changed"), Count(0));
        EXPECT_EXIT(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}), 0);
    }

    // A week is written as people write it; the lines lead to the final forecast of that week.
    void aForecastIsTakenApart() {
        const QString code = text(show(QStringLiteral("forecast")).at(0).toObject(), "code");
        const QStringList product{QStringLiteral("--where"), QStringLiteral("sku=") + code};
        const QJsonObject week = show(QStringLiteral("forecast_weeks"), product).at(2).toObject();
        QVERIFY2(text(week, "week").contains(QLatin1String("-W")), qPrintable(text(week, "week")));
        const QJsonArray lines = show(
            QStringLiteral("forecast_why"),
            product + QStringList{QStringLiteral("--where"), QStringLiteral("week=") + text(week, "week"),
                                  QStringLiteral("--columns"), QStringLiteral("line,result,week")});
        QVERIFY(lines.size() > 3);
        double last = -1;
        for (const QJsonValue& line : lines) {
            QCOMPARE(text(line.toObject(), "week"), text(week, "week"));
            if (text(line.toObject(), "line") == QLatin1String("final"))
                last = line[QStringLiteral("result")].toDouble();
        }
        QCOMPARE(last, week[QStringLiteral("final")].toDouble());
    }

    void overridesSurviveRecompute() {
        const QJsonObject item =
            show(QStringLiteral("forecast"), {QStringLiteral("--limit"), QStringLiteral("1")})[0].toObject();
        const QString sku = text(item, "key");
        QVERIFY(!sku.isEmpty());
        const QStringList where{QStringLiteral("--where"), QStringLiteral("sku=") + sku};
        const QString key = text(show(QStringLiteral("forecast_weeks"), where)[2].toObject(), "key");
        const auto week = [&] {
            for (const QJsonValue& value : show(QStringLiteral("forecast_weeks"), where))
                if (text(value.toObject(), "key") == key) return value.toObject();
            return QJsonObject();
        };
        const double stat = week()[QStringLiteral("stat")].toDouble();
        EXPECT_EXIT(m_folder.run({QStringLiteral("edit"), QStringLiteral("w.roulian"),
                                  QStringLiteral("forecast.override"), key,
                                  QStringLiteral("{\"op\":\"set\",\"amount\":321}"),
                                  QStringLiteral("--reason"), QStringLiteral("live show")}),
                    0);
        QCOMPARE(week()[QStringLiteral("final")].toDouble(), 321.0);
        EXPECT_EXIT(m_folder.run({QStringLiteral("compute"), QStringLiteral("w.roulian"),
                                  QStringLiteral("all"), QStringLiteral("--force")}),
                    0);
        QCOMPARE(week()[QStringLiteral("final")].toDouble(), 321.0);
        QCOMPARE(week()[QStringLiteral("stat")].toDouble(),
                 stat);  // the statistical forecast stays beside it
        QCOMPARE(text(week(), "reason"), QStringLiteral("live show"));
        EXPECT_EXIT(
            m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian"), QStringLiteral("--compute")}),
            0);
        QCOMPARE(week()[QStringLiteral("final")].toDouble(), stat);
    }

    void planOverridesSurviveRecompute() {
        const QJsonObject order =
            show(QStringLiteral("plan_orders"), {QStringLiteral("--sort"), QStringLiteral("cost:desc"),
                                                 QStringLiteral("--limit"), QStringLiteral("1")})[0]
                .toObject();
        const QString key = text(order, "key");
        QVERIFY(!key.isEmpty());
        const auto qty = [&] {
            const QJsonArray found = show(QStringLiteral("plan_orders"),
                                          {QStringLiteral("--where"), QStringLiteral("order_key=") + key});
            return found.isEmpty() ? -1.0 : found[0][QStringLiteral("qty")].toDouble();
        };
        const double before = qty();
        EXPECT_EXIT(m_folder.run({QStringLiteral("edit"), QStringLiteral("w.roulian"),
                                  QStringLiteral("plan.override"), key, QStringLiteral("{\"qty\":777000}"),
                                  QStringLiteral("--reason"), QStringLiteral("container")}),
                    0);
        EXPECT_EXIT(m_folder.run({QStringLiteral("compute"), QStringLiteral("w.roulian"),
                                  QStringLiteral("plan"), QStringLiteral("--force")}),
                    0);
        QCOMPARE(qty(), 777.0);
        EXPECT_EXIT(m_folder.run({QStringLiteral("compute"), QStringLiteral("w.roulian"),
                                  QStringLiteral("all"), QStringLiteral("--force")}),
                    0);
        QCOMPARE(qty(), 777.0);
        EXPECT_EXIT(
            m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian"), QStringLiteral("--compute")}),
            0);
        QCOMPARE(qty(), before);
    }

    // A plan tells how it changed against the one before, so the second of two equal runs is where it settles.
    void sameDataGiveTheSameResults() {
        const QStringList all{QStringLiteral("compute"), QStringLiteral("w.roulian"), QStringLiteral("all"),
                              QStringLiteral("--force")};
        EXPECT_EXIT(m_folder.run(all), 0);
        const auto before = snapshot();
        EXPECT_EXIT(m_folder.run(all), 0);
        const QString changes = difference(before, snapshot());
        QVERIFY2(changes.isEmpty(), qPrintable(changes));
    }

    void undoTakesAnImportBackAndRedoBringsItBack() {
        const QString w = QStringLiteral("u.roulian");
        EXPECT_EXIT(m_folder.run({QStringLiteral("new"), w}), 0);
        QStringList first, second;
        for (const sample::SampleFile& file : m_truth.files) {
            const QString path = QStringLiteral("exports/") + QString::fromStdString(file.path);
            QStringList& half = first.size() <= second.size() ? first : second;
            if (!first.contains(path) && !second.contains(path)) half += path;
        }
        const CliResult one = m_folder.run(QStringList{QStringLiteral("import"), w} + first +
                                           QStringList{QStringLiteral("--no-compute")});
        QVERIFY2(one.code == 3, one.err.constData());
        const auto countsOf = [&] {
            return m_folder.run({QStringLiteral("check"), w, QStringLiteral("--json")})
                .json()[QStringLiteral("rows")]
                .toObject();
        };
        const auto all = [&] {
            QFile::remove(m_folder.path(QStringLiteral("w.roulian.kept")));
            QFile::rename(m_folder.path(QStringLiteral("w.roulian")),
                          m_folder.path(QStringLiteral("w.roulian.kept")));
            QFile::rename(m_folder.path(w), m_folder.path(QStringLiteral("w.roulian")));
            auto shown = snapshot();
            QFile::rename(m_folder.path(QStringLiteral("w.roulian")), m_folder.path(w));
            QFile::rename(m_folder.path(QStringLiteral("w.roulian.kept")),
                          m_folder.path(QStringLiteral("w.roulian")));
            return shown;
        };
        const auto before = all();
        const QJsonObject rowsBefore = countsOf();
        const CliResult two = m_folder.run(QStringList{QStringLiteral("import"), w} + second +
                                           QStringList{QStringLiteral("--no-compute")});
        QVERIFY2(two.code == 3, two.err.constData());
        const auto with = all();
        const QJsonObject rowsWith = countsOf();
        QVERIFY(before != with);

        const CliResult undo = m_folder.run({QStringLiteral("undo"), w});
        EXPECT_EXIT(undo, 0);
        QString changes = difference(before, all());
        QVERIFY2(changes.isEmpty(), qPrintable(changes));
        QJsonObject rowsUndone = countsOf();
        for (const QString& table : rowsBefore.keys()) {
            // Batches, files and the log remember what was undone.
            if (QStringList{QStringLiteral("import_batch"), QStringLiteral("source_file"),
                            QStringLiteral("import_issue"), QStringLiteral("edit_log"),
                            QStringLiteral("table_revision"), QStringLiteral("before_image")}
                    .contains(table))
                continue;
            if (rowsBefore[table] != rowsUndone[table])
                changes += table + QStringLiteral(" %1 → %2\n")
                                       .arg(rowsBefore[table].toInteger())
                                       .arg(rowsUndone[table].toInteger());
        }
        QVERIFY2(changes.isEmpty(), qPrintable(changes));

        EXPECT_EXIT(m_folder.run({QStringLiteral("redo"), w}), 0);
        changes = difference(with, all());
        QVERIFY2(changes.isEmpty(), qPrintable(changes));
        Q_UNUSED(rowsWith)
        EXPECT_EXIT(m_folder.run({QStringLiteral("undo"), w}), 0);
        EXPECT_EXIT(m_folder.run({QStringLiteral("undo"), w}), 0);
        EXPECT_EXIT(m_folder.run({QStringLiteral("undo"), w}), 1);  // nothing left
        QCOMPARE(countsOf()[QStringLiteral("sales_order")].toInteger(), 0);
        QCOMPARE(countsOf()[QStringLiteral("customer")].toInteger(), 0);
    }

    void redoRefusesAChangedFile() {
        const QString w = QStringLiteral("r.roulian");
        EXPECT_EXIT(m_folder.run({QStringLiteral("new"), w}), 0);
        const QString path = m_folder.write(QStringLiteral("events/e.xlsx"),
                                            m_folder.read(QStringLiteral("exports/事件日历.xlsx")));
        QVERIFY(m_folder.run({QStringLiteral("import"), w, path}).code == 3);
        EXPECT_EXIT(m_folder.run({QStringLiteral("undo"), w}), 0);
        QVERIFY(QFile::remove(path));
        const CliResult redo = m_folder.run({QStringLiteral("redo"), w});
        EXPECT_EXIT(redo, 1);
        QVERIFY2(redo.err.contains("e.xlsx"), redo.err.constData());
    }

    void sampleCommandGivesTheSameAsImportingItsFiles() {
        const CliResult made =
            m_folder.run({QStringLiteral("new"), QStringLiteral("s.roulian"), QStringLiteral("--sample"),
                          QStringLiteral("--scale"), QString::number(kScale), QStringLiteral("--json")});
        EXPECT_EXIT(made, 0);
        Count ok = 0, expected = 0;
        for (const QJsonValue& value : made.json()[QStringLiteral("files")].toArray())
            ok += number(value.toObject(), "ok");
        for (const sample::SampleFile& file : m_truth.files) expected += file.goodRows;
        QCOMPARE(ok, expected);
        const QJsonObject summary =
            m_folder.run({QStringLiteral("summary"), QStringLiteral("s.roulian"), QStringLiteral("--json")})
                .json();
        QCOMPARE(summary[QStringLiteral("sample")].toBool(), true);
        QCOMPARE(summary[QStringLiteral("decisions")].toArray().size(), 10);
        QVERIFY(summary[QStringLiteral("measures")][QStringLiteral("wape")].toDouble() > 0);
    }

    void summaryAndReport() {
        const CliResult summary = m_folder.run({QStringLiteral("summary"), QStringLiteral("w.roulian")});
        EXPECT_EXIT(summary, 0);
        for (const char* word : {"Customer classes", "Forecast error (WAPE)", "Planned orders",
                                 "Parcels at risk", "Decisions for today"})
            QVERIFY2(summary.out.contains(word), word);
        const CliResult report =
            m_folder.run({QStringLiteral("report"), QStringLiteral("w.roulian"), QStringLiteral("--out"),
                          QStringLiteral("out/报告"), QStringLiteral("--json")});
        EXPECT_EXIT(report, 0);
        QVERIFY(m_folder.read(QStringLiteral("out/报告/workbook.xlsx")).startsWith("PK"));
        QVERIFY(m_folder.read(QStringLiteral("out/报告/summary.txt")).contains("Decisions for today"));
        const QByteArray csv = m_folder.read(QStringLiteral("out/报告/decisions.csv"));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count('\n'), show(QStringLiteral("decisions")).size() + 1);
        for (const QJsonValue& path : report.json()[QStringLiteral("files")].toArray())
            QVERIFY2(QFile::exists(path.toString()), qPrintable(path.toString()));
    }

    void filtersSortsAndExports() {
        const QJsonArray all =
            show(QStringLiteral("forecast"), {QStringLiteral("--sort"), QStringLiteral("final")});
        // A limit well between two values, so that rounding decides nothing.
        qsizetype at = all.size() / 2;
        const auto final = [&all](qsizetype row) { return all[row][QStringLiteral("final")].toDouble(); };
        while (at + 1 < all.size() && final(at + 1) - final(at) < 0.001) ++at;
        QVERIFY(at + 1 < all.size());
        const double limit = (final(at) + final(at + 1)) / 2;
        const QJsonArray some =
            show(QStringLiteral("forecast"),
                 {QStringLiteral("--filter"), QStringLiteral("final: >%1").arg(limit, 0, 'f', 6),
                  QStringLiteral("--sort"), QStringLiteral("final")});
        const qsizetype expected = all.size() - at - 1;
        QVERIFY(expected > 0 && expected < all.size());
        QCOMPARE(some.size(), expected);
        for (qsizetype i = 1; i < some.size(); ++i)
            QVERIFY(some[i - 1][QStringLiteral("final")].toDouble() <=
                    some[i][QStringLiteral("final")].toDouble());
        const CliResult csv =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("forecast"),
                          QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--columns"),
                          QStringLiteral("code,final")});
        EXPECT_EXIT(csv, 0);
        QCOMPARE(csv.out.count('\n'), all.size() + 1);
        EXPECT_EXIT(
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("stock"),
                          QStringLiteral("--out"), QStringLiteral("stock.xlsx")}),
            0);
        QVERIFY(m_folder.read(QStringLiteral("stock.xlsx")).startsWith("PK"));
        // A product by the code people know gives the same rows as by its number; an unknown one is said to be so.
        const QJsonObject sku = show(QStringLiteral("skus"))[0].toObject();
        const auto bySku = [this](const QString& value) {
            return show(QStringLiteral("forecast_weeks"),
                        {QStringLiteral("--where"), QStringLiteral("sku=") + value});
        };
        QCOMPARE(bySku(text(sku, "code")), bySku(text(sku, "key")));
        const CliResult unknown =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("stock"),
                          QStringLiteral("--where"), QStringLiteral("sku=NO-SUCH")});
        EXPECT_EXIT(unknown, 2);
        QVERIFY(unknown.err.contains("NO-SUCH"));
        // Whole records stand in the edit log: short in a table for reading, whole for machines.
        const CliResult edits =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("edits"),
                          QStringLiteral("--out"), QStringLiteral("edits.txt"), QStringLiteral("--format"),
                          QStringLiteral("table")});
        EXPECT_EXIT(edits, 0);
        for (const QString& line : QString::fromUtf8(m_folder.read(QStringLiteral("edits.txt"))).split(u'\n'))
            QVERIFY2(line.size() < 400, qPrintable(line));
        // Every file that stands in the workspace once, whatever was undone and done again.
        const CliResult summary =
            m_folder.run({QStringLiteral("summary"), QStringLiteral("w.roulian"), QStringLiteral("--json")});
        EXPECT_EXIT(summary, 0);
        qsizetype live = 0;
        for (const QJsonValue& file : show(QStringLiteral("files")))
            live += file[QStringLiteral("state")].toString() != QLatin1String("undone");
        QCOMPARE(summary.json()[QStringLiteral("files")].toArray().size(), live);
        const CliResult plain =
            m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"), QStringLiteral("carriers"),
                          QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(plain.out).array().size(), show(QStringLiteral("carriers")).size());
    }

    void backupIsAWholeWorkspace() {
        EXPECT_EXIT(m_folder.run({QStringLiteral("backup"), QStringLiteral("w.roulian"),
                                  QStringLiteral("copy.roulian")}),
                    0);
        const CliResult check =
            m_folder.run({QStringLiteral("check"), QStringLiteral("copy.roulian"), QStringLiteral("--json")});
        EXPECT_EXIT(check, 0);
        QCOMPARE(
            check.json()[QStringLiteral("rows")][QStringLiteral("sales_order")],
            m_folder.run({QStringLiteral("check"), QStringLiteral("w.roulian"), QStringLiteral("--json")})
                .json()[QStringLiteral("rows")][QStringLiteral("sales_order")]);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_end_to_end.moc"
