// Forecasts of files through the program: what goes in, what comes out, and what is said when it cannot.
#include <zlib.h>

#include "cli_runner.h"

class TestCliForecast : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    void write(const char* name, const QByteArray& text) const {
        QFile file(m_folder.path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    CliResult forecast(const QString& words) const {
        return m_folder.run(QStringList{QStringLiteral("forecast")} + words.split(u' '));
    }
    QList<QByteArrayList> rows(const char* name) const {
        QFile file(m_folder.path(QString::fromLatin1(name)));
        QList<QByteArrayList> out;
        if (!file.open(QIODevice::ReadOnly)) return out;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (!line.isEmpty()) out.append(line.split(','));
        return out;
    }

private Q_SLOTS:
    void initTestCase() {
        QByteArray train = "series_id,t,y\n";
        for (int t = 1; t <= 48; ++t)
            for (const char* id : {"a", "b", "unlisted"})
                train += QByteArray(id) + ',' + QByteArray::number(t) + ',' +
                         QByteArray::number(100 + 10 * (t % 12) + (id[0] == 'b' ? 50 : 0)) + '\n';
        write("train.csv", train);
        write("series.csv", "series_id,h,season,start\n\"a\",3,12,\nb,5,12,\nwithout history,5,12,\n");
        const QByteArray path = m_folder.path(QStringLiteral("train.csv.gz")).toLocal8Bit();
        gzFile zipped = gzopen(path.constData(), "wb");
        QVERIFY(zipped);
        gzwrite(zipped, train.constData(), static_cast<unsigned>(train.size()));
        gzclose(zipped);
    }

    void meansAndRanges() {
        const CliResult made = forecast(
            QStringLiteral("--series series.csv --train train.csv --out out.csv --threads 1 --json"));
        EXPECT_EXIT(made, 0);
        QCOMPARE(made.json()[QStringLiteral("series")].toInt(), 2);
        QCOMPARE(made.json()[QStringLiteral("rows")].toInt(), 144);
        const auto out = rows("out.csv");
        QCOMPARE(out.size(), 1 + 3 + 5);
        QCOMPARE(out[0].mid(0, 6).join(','), QByteArray("series_id,step,mean,lo95,hi95,median"));
        // Periods 49, 50, 51 repeat 1, 2, 3 of the season.
        for (int h = 0; h < 3; ++h) {
            const QByteArrayList& row = out[1 + h];
            QCOMPARE(row[0], QByteArray("a"));
            QCOMPARE(row[1].toInt(), h + 1);
            QVERIFY2(std::abs(row[2].toDouble() - (110 + 10 * h)) < 4, row[2].constData());
            QVERIFY(row[3].toDouble() <= row[2].toDouble() && row[2].toDouble() <= row[4].toDouble());
        }
    }

    void compressedIsTheSame() {
        EXPECT_EXIT(
            forecast(QStringLiteral("--series series.csv --train train.csv.gz --out gz.csv --threads 2")), 0);
        QCOMPARE(rows("gz.csv"), rows("out.csv"));
    }

    // Shops that sell little at 中秋 and 国庆: the calendar of China knows the next one without a file.
    void calendarOfChina() {
        QByteArray train = "series_id,t,y\n", series = "series_id,h,season,start\n";
        const QDate start(2022, 1, 1);
        for (int shop = 0; shop < 6; ++shop) {
            const QByteArray id = "s" + QByteArray::number(shop);
            series += id + ",14,7,2022-01-01\n";
            for (QDate day = start; day < QDate(2024, 9, 28); day = day.addDays(1)) {
                const bool moon = (day >= QDate(2022, 9, 10) && day <= QDate(2022, 9, 12)) ||
                                  day == QDate(2023, 9, 29) ||
                                  (day >= QDate(2024, 9, 15) && day <= QDate(2024, 9, 17));
                const bool closed = moon || (day.month() == 10 && day.day() <= 7);
                const double y =
                    (closed ? 30 : 100) + 5 * day.dayOfWeek() + (day.dayOfYear() * (shop + 3)) % 7;
                train +=
                    id + ',' + QByteArray::number(start.daysTo(day) + 1) + ',' + QByteArray::number(y) + '\n';
            }
        }
        write("shops.csv", series);
        write("shops_train.csv", train);
        EXPECT_EXIT(
            forecast(QStringLiteral("--series shops.csv --train shops_train.csv --calendar cn --out cn.csv")),
            0);
        EXPECT_EXIT(forecast(QStringLiteral("--series shops.csv --train shops_train.csv --out plain.csv")),
                    0);
        const auto with = rows("cn.csv"), without = rows("plain.csv");
        const auto sum = [](const QList<QByteArrayList>& rows, int from, int to) {
            double total = 0;
            for (int h = from; h <= to; ++h) total += rows[h][2].toDouble();
            return total;
        };
        // Step 1 is 28 September, 4 … 10 are the holiday.
        QVERIFY2(sum(with, 4, 10) < 0.85 * sum(without, 4, 10), with[6][2].constData());
        QVERIFY2(sum(with, 1, 2) > 0.95 * sum(without, 1, 2), with[1][2].constData());
    }

    void oneMethod() {
        EXPECT_EXIT(forecast(QStringLiteral(
                        "--series series.csv --train train.csv --out naive.csv --method seasonal_naive")),
                    0);
        QCOMPARE(rows("naive.csv")[1][2].toDouble(), 110.0);
        QCOMPARE(rows("naive.csv")[1].last(), QByteArray("seasonal_naive"));
        const CliResult unknown =
            forecast(QStringLiteral("--series series.csv --train train.csv --out x.csv --method stars"));
        EXPECT_EXIT(unknown, 1);
        QVERIFY(unknown.err.contains("stars"));
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("x.csv"))));
    }

    void groupsAddUp() {
        write("same.csv", "series_id,h,season\na,4,12\nb,4,12\n");
        write("groups.csv", "series_id,kind,place\na,tea,north\nb,tea,\"south, far\"\nunlisted,tea,north\n");
        const QString words =
            QStringLiteral("--series same.csv --train train.csv --groups groups.csv --out sums.csv");
        const CliResult made = forecast(words + QStringLiteral(" --json"));
        EXPECT_EXIT(made, 0);
        QCOMPARE(made.json()[QStringLiteral("series")].toInt(), 2);
        QCOMPARE(made.json()[QStringLiteral("groups")].toInt(), 4);
        for (const char* choice : {"", " --bottom-up"}) {
            EXPECT_EXIT(forecast(words + QLatin1String(choice)), 0);
            QMap<QByteArray, QList<double>> mean;
            QFile file(m_folder.path(QStringLiteral("sums.csv")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray& line : file.readAll().split('\n').mid(1)) {
                if (line.isEmpty()) continue;
                const qsizetype quote = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.indexOf(',');
                const QByteArrayList cells = line.mid(quote + 1).split(',');
                mean[line.left(quote)].append(cells[1].toDouble());
                QVERIFY(cells[2].toDouble() <= cells[1].toDouble() &&
                        cells[1].toDouble() <= cells[3].toDouble());
            }
            QCOMPARE(mean.keys(),
                     (QByteArrayList{"\"place=south, far\"", "a", "b", "kind=tea", "place=north", "total"}));
            for (qsizetype h = 0; h < 4; ++h) {
                const double sum = mean["a"][h] + mean["b"][h];
                QVERIFY(std::abs(mean["total"][h] - sum) < 1e-3);
                QCOMPARE(mean["kind=tea"][h], mean["total"][h]);
                QCOMPARE(mean["place=north"][h], mean["a"][h]);
            }
        }
        const CliResult uneven = forecast(QStringLiteral(
            "--series series.csv --train train.csv --groups groups.csv --out x.csv --lang en"));
        EXPECT_EXIT(uneven, 1);
        QVERIFY2(uneven.err.contains("“b”"), uneven.err.constData());
        write("later.csv", "series_id,h,season\nwithout history,4,12\n");
        const CliResult empty = forecast(
            QStringLiteral("--series later.csv --train train.csv --groups groups.csv --out none.csv --json"));
        EXPECT_EXIT(empty, 0);
        QCOMPARE(empty.json()[QStringLiteral("groups")].toInt(), 0);
        QCOMPARE(rows("none.csv").size(), 1);
        write("nothing.csv", "series_id\na\n");
        const CliResult none = forecast(
            QStringLiteral("--series same.csv --train train.csv --groups nothing.csv --out x.csv --lang en"));
        EXPECT_EXIT(none, 1);
        QVERIFY2(none.err.contains("names no groups"), none.err.constData());
        write("others.csv", "series_id,kind\nx,tea\n");
        EXPECT_EXIT(
            forecast(QStringLiteral("--series same.csv --train train.csv --groups others.csv --out x.csv")),
            1);
        EXPECT_EXIT(forecast(QStringLiteral("--series same.csv --train train.csv --bottom-up --out x.csv")),
                    2);
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("x.csv"))));
    }

    // What was not used is counted and said.
    void leftAside() {
        const CliResult made = forecast(
            QStringLiteral("--series series.csv --train train.csv --out out.csv --threads 1 --json"));
        QCOMPARE(made.json()[QStringLiteral("withoutHistory")].toInt(), 1);
        QCOMPARE(made.json()[QStringLiteral("strangers")].toInt(), 48);
        QCOMPARE(made.json()[QStringLiteral("repeated")].toInt(), 0);
        QCOMPARE(made.json()[QStringLiteral("unfitted")].toInt(), 0);
        write("twice.csv", "series_id,t,y\na,1,3\na,2,4\na,2,5\n");
        write("one.csv", "series_id,h,season\na,2,12\n");
        const CliResult twice = forecast(
            QStringLiteral("--series one.csv --train twice.csv --out x2.csv --method arima --lang en"));
        EXPECT_EXIT(twice, 0);
        QVERIFY2(twice.out.contains("say a period again, the last one counts: 1."), twice.out.constData());
        QVERIFY2(twice.out.contains("forecast by their last value: 1."), twice.out.constData());
        QCOMPARE(rows("x2.csv")[1][2].toDouble(), 5.0);
        write("some.csv", "series_id,kind\na,tea\nunlisted,tea\n");
        const CliResult some = forecast(
            QStringLiteral("--series same.csv --train train.csv --groups some.csv --out x3.csv --json"));
        QCOMPARE(some.json()[QStringLiteral("ungrouped")].toInt(), 1);
        QCOMPARE(some.json()[QStringLiteral("unknown")].toInt(), 1);
        // A series called as a group would be.
        write("total.csv", "series_id,t,y\ntotal,1,3\ntotal,2,4\n");
        write("totals.csv", "series_id,h,season\ntotal,2,12\n");
        write("clash.csv", "series_id,kind\ntotal,tea\n");
        const CliResult clash = forecast(
            QStringLiteral("--series totals.csv --train total.csv --groups clash.csv --out x.csv --lang en"));
        EXPECT_EXIT(clash, 1);
        QVERIFY2(clash.err.contains("which a series has already"), clash.err.constData());
    }

    void mistakes() {
        write("short.csv", "series_id,t\na,1\n");
        const CliResult column =
            forecast(QStringLiteral("--series series.csv --train short.csv --out x.csv --lang en"));
        EXPECT_EXIT(column, 1);
        QVERIFY2(column.err.contains("“y”"), column.err.constData());
        write("word.csv", "series_id,t,y\na,1,3\na,2,many\n");
        const CliResult cell =
            forecast(QStringLiteral("--series series.csv --train word.csv --out x.csv --lang en"));
        EXPECT_EXIT(cell, 1);
        QVERIFY2(cell.err.contains("line 3"), cell.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliForecast)
#include "tst_cli_forecast.moc"
