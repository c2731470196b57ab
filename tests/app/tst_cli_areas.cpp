// Warehouses end to end: areas learned from the sample's orders, said otherwise, a figure for a warehouse, bad words refused.
#include <cmath>

#include "cli_runner.h"

class TestCliAreas : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    CliResult run(const char* command, const QStringList& words) const {
        return m_folder.run(QStringList{QLatin1String(command), QStringLiteral("w.roulian")} + words +
                            QStringList{QStringLiteral("--json")});
    }
    QJsonObject row(const char* table, const char* column, const QString& wanted) const {
        const QJsonArray rows = run("show", {QLatin1String(table)}).rows();
        for (const QJsonValue& value : rows)
            if (value.toObject()[QLatin1String(column)].toString() == wanted) return value.toObject();
        return {};
    }
    double total(const QString& warehouse) const {
        return row("level_nodes", "name", warehouse)[QLatin1String("total")].toDouble();
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_folder
                     .run({QStringLiteral("new"), QStringLiteral("w.roulian"), QStringLiteral("--template"),
                           QStringLiteral("fmcg"), QStringLiteral("--sample")})
                     .code,
                 0);
    }

    void aProvinceMovesWithoutANewForecast() {
        const QString west = QStringLiteral("样例成都仓"), east = QStringLiteral("样例苏州仓");
        QCOMPARE(row("areas", "region", QStringLiteral("浙江省"))[QLatin1String("warehouse")].toString(),
                 east);
        const double zhejiang =
            row("level_regions", "name", QStringLiteral("浙江省"))[QLatin1String("total")].toDouble();
        const double before = total(west), other = total(east);
        QVERIFY(zhejiang > 0 && before > 0 && other > zhejiang);
        const CliResult said = run("edit", {QStringLiteral("area.set"), QStringLiteral("浙江"),
                                            QStringLiteral("{\"warehouse\":\"样例成都仓\"}"),
                                            QStringLiteral("--reason"), QStringLiteral("爆仓")});
        EXPECT_EXIT(said, 0);
        const CliResult made = run("compute", {});
        EXPECT_EXIT(made, 0);
        for (const QJsonValue& value : made.json()[QLatin1String("results")].toArray())
            QVERIFY(!value.toObject()[QLatin1String("stale")].toBool());
        QVERIFY(std::abs(total(west) - before - zhejiang) < 0.01);
        QVERIFY(std::abs(total(east) - other + zhejiang) < 0.01);
        QCOMPARE(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}).code, 0);
        EXPECT_EXIT(run("compute", {QStringLiteral("nodes")}), 0);
        QVERIFY(std::abs(total(west) - before) < 0.01);
    }

    void aFigureForAWarehouse() {
        const QJsonArray weeks =
            run("show", {QStringLiteral("forecast_total"), QStringLiteral("--limit"), QStringLiteral("3")})
                .rows();
        const QString week = weeks.at(2).toObject()[QLatin1String("week")].toString();
        const QStringList words{week, QStringLiteral("--warehouse"), QStringLiteral("样例成都仓"),
                                QStringLiteral("--add"), QStringLiteral("250")};
        const CliResult seen = run("level", words + QStringList{QStringLiteral("--dry-run")});
        EXPECT_EXIT(seen, 0);
        const double change =
            seen.json()[QLatin1String("after")].toDouble() - seen.json()[QLatin1String("before")].toDouble();
        QVERIFY(std::abs(change - 250) < 1e-6);
        QVERIFY(run("show", {QStringLiteral("level_overrides")}).rows().isEmpty());
        const double before = total(QStringLiteral("样例成都仓"));
        EXPECT_EXIT(run("level", words), 0);
        QVERIFY(std::abs(total(QStringLiteral("样例成都仓")) - before - 250) < 0.01);
        QCOMPARE(row("level_overrides", "warehouse", QStringLiteral("样例成都仓"))[QLatin1String("amount")]
                     .toDouble(),
                 250.0);
        QCOMPARE(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}).code, 0);
    }

    void badWordsSayWhatToDo() {
        const CliResult house = run("edit", {QStringLiteral("area.set"), QStringLiteral("浙江省"),
                                             QStringLiteral("{\"warehouse\":\"月球仓\"}")});
        QVERIFY(house.code != 0);
        QVERIFY2(house.err.contains("样例成都仓") || house.out.contains("样例成都仓"), house.err.constData());
        const CliResult province = run("edit", {QStringLiteral("area.set"), QStringLiteral("Atlantis"),
                                                QStringLiteral("{\"warehouse\":\"样例成都仓\"}")});
        QVERIFY(province.code != 0);
        QVERIFY2(province.err.contains("Atlantis") || province.out.contains("Atlantis"),
                 province.err.constData());
        const CliResult level =
            run("level", {QStringLiteral("2026-W36"), QStringLiteral("--warehouse"), QStringLiteral("月球仓"),
                          QStringLiteral("--add"), QStringLiteral("5")});
        QCOMPARE(level.code, 2);
        QVERIFY2(level.err.contains("level_nodes") || level.out.contains("level_nodes"),
                 level.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliAreas)
#include "tst_cli_areas.moc"
