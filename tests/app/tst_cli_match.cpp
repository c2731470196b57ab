// "match" end to end: titles of a shop are suggested, accepted, taken back, and a second import changes nothing.
#include "cli_runner.h"

class TestCliMatch : public QObject {
    Q_OBJECT
    CliFolder m_folder;

    QStringList match(const QStringList& more = {}) const {
        return QStringList{QStringLiteral("match"), QStringLiteral("w.roulian"), QStringLiteral("--json")} +
               more;
    }

private Q_SLOTS:
    void suggestAcceptUndoImportAgain() {
        QCOMPARE(m_folder
                     .run({QStringLiteral("new"), QStringLiteral("w.roulian"), QStringLiteral("--template"),
                           QStringLiteral("fmcg"), QStringLiteral("--sample")})
                     .code,
                 0);
        const CliResult skus = m_folder.run({QStringLiteral("show"), QStringLiteral("w.roulian"),
                                             QStringLiteral("skus"), QStringLiteral("--json")});
        QJsonObject product;
        for (const QJsonValue& row : skus.rows())
            if (product.isEmpty() &&
                row[QLatin1String("product")].toString().contains(QStringLiteral("桂圆干500g")))
                product = row.toObject();
        QVERIFY2(!product.isEmpty(), skus.out.left(600).constData());
        const QString title =
            QStringLiteral("【限时特价】%1 顺丰包邮").arg(product[QLatin1String("product")].toString());
        m_folder.write(
            QStringLiteral("own.csv"),
            QStringLiteral("订单号,下单时间,商品,数量\nM-1,2026-08-01,%1,3\nM-2,2026-08-02,手工编织挂毯,1\n")
                .arg(title)
                .toUtf8());
        const QStringList import{QStringLiteral("import"), QStringLiteral("w.roulian"),
                                 QStringLiteral("own.csv"), QStringLiteral("--profile"),
                                 QStringLiteral("mapped_orders")};
        const CliResult imported = m_folder.run(import);
        QVERIFY2(imported.code == 0, imported.err.constData());

        const CliResult offered = m_folder.run(match());
        QVERIFY2(offered.code == 0, offered.err.constData());
        QCOMPARE(offered.json()[QLatin1String("waiting")].toInt(), 2);
        QCOMPARE(offered.json()[QLatin1String("certain")].toInt(), 1);
        QCOMPARE(offered.json()[QLatin1String("accepted")].toInt(), 0);
        bool found = false;
        for (const QJsonValue& row : offered.json()[QLatin1String("listings")].toArray())
            if (row[QLatin1String("title")].toString() == title) {
                found = true;
                QCOMPARE(row[QLatin1String("sku")], product[QLatin1String("code")]);
                QCOMPARE(row[QLatin1String("match")].toString(), QStringLiteral("certain"));
            }
        QVERIFY(found);

        const CliResult accepted = m_folder.run(match({QStringLiteral("--accept-certain")}));
        QVERIFY2(accepted.code == 0, accepted.err.constData());
        QCOMPARE(accepted.json()[QLatin1String("accepted")].toInt(), 1);
        QCOMPARE(accepted.json()[QLatin1String("waiting")].toInt(), 1);
        QCOMPARE(m_folder.run(match({QStringLiteral("--accept-certain")}))
                     .json()[QLatin1String("accepted")]
                     .toInt(),
                 0);

        QCOMPARE(m_folder.run(import).code, 0);  // the same file again
        QCOMPARE(m_folder.run(match()).json()[QLatin1String("waiting")].toInt(), 1);

        QCOMPARE(m_folder.run({QStringLiteral("undo"), QStringLiteral("w.roulian")}).code, 0);
    }

    void helpAndWrongUse() {
        QVERIFY(
            m_folder.run({QStringLiteral("help"), QStringLiteral("match")}).out.contains("--accept-certain"));
        QCOMPARE(m_folder.run({QStringLiteral("match")}).code, 2);
        QCOMPARE(m_folder.run({QStringLiteral("match"), QStringLiteral("none.roulian")}).code, 1);
    }
};

QTEST_APPLESS_MAIN(TestCliMatch)
#include "tst_cli_match.moc"
