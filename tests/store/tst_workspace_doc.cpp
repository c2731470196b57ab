// docs/workspace.md is complete: every table, every column that is not common to all, every migration.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "fixtures.h"

using namespace fixtures;

class TestWorkspaceDoc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsDescribed() {
        QFile file(QStringLiteral(PROJECT_DIR "/docs/workspace.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        Work work;
        QStringList missing;
        int tables = 0;
        Statement st(*work.db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
        while (st.step().value()) {
            const auto name = QString::fromUtf8(st.text(0).data(), static_cast<qsizetype>(st.text(0).size()));
            ++tables;
            if (!text.contains(QStringLiteral("`%1`").arg(name))) missing << name;
        }
        QVERIFY(tables > 50);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void nothingIsDescribedThatIsNotThere() {
        QFile file(QStringLiteral(PROJECT_DIR "/docs/workspace.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        Work work;
        // Rows of the tables start with "| `name` |".
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z_]+)` \\|"),
                                            QRegularExpression::MultilineOption);
        QStringList unknown;
        int described = 0;
        for (auto it = row.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            ++described;
            Statement st(*work.db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1");
            const std::string utf8 = name.toStdString();
            if (!st.bind(1, utf8).step().value()) unknown << name;
        }
        QVERIFY(described > 50);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    }

    void formatIsNamed() {
        QFile file(QStringLiteral(PROJECT_DIR "/docs/workspace.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("format %1").arg(currentFormat())));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceDoc)
#include "tst_workspace_doc.moc"
