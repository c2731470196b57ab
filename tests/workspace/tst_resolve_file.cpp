// Identity resolution of files: layouts by header words, and the figures on sets whose truth is known.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <map>

#include "workspace/work/resolve_file.h"

using namespace roulian;
using namespace roulian::workspace;

namespace {

const QString kSets = QStringLiteral(SHARED_DIR "/data/customers/");

struct Score {
    double precision = 0, recall = 0;
    double f1() const { return 2 * precision * recall / (precision + recall); }
};

QList<QByteArray> linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    QList<QByteArray> lines = file.readAll().split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
    return lines;
}

// Pairwise precision and recall, as score_identities.py counts them. truth: of each record line.
template <typename Truth>
Score score(const QString& records, const QString& out, const Truth& truth) {
    const auto said = linesOf(out), rows = linesOf(records);
    if (said.size() != rows.size()) qFatal("a record without a line");
    std::map<QByteArray, double> people, groups;
    std::map<std::pair<QByteArray, QByteArray>, double> both;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QByteArray person = truth(rows[i].trimmed()), group = said[i].mid(said[i].lastIndexOf(',') + 1);
        ++people[person], ++groups[group], ++both[{person, group}];
    }
    const auto pairs = [](const auto& counts) {
        double n = 0;
        for (const auto& [key, c] : counts) n += c * (c - 1) / 2;
        return n;
    };
    return {pairs(both) / pairs(groups), pairs(both) / pairs(people)};
}

QByteArray lastField(const QByteArray& line) {
    return line.mid(line.lastIndexOf(',') + 1);
}

}  // namespace

class TestResolveFile : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString write(const char* name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    Result<ResolveFileOutcome> run(const QString& records, const QString& out) {
        ResolveFileRequest request;
        request.records = records.toStdString();
        request.out = out.toStdString();
        request.proposals = m_dir.filePath(QStringLiteral("proposals.csv")).toStdString();
        request.threads = 2;
        return resolveFile(request, {}, {});
    }
    void figures(const char* set, double precision, double recall, double f1,
                 const std::function<QByteArray(const QByteArray&)>& truth) {
        const QString path = kSets + QString::fromLatin1(set),
                      out = m_dir.filePath(QStringLiteral("out.csv"));
        if (!QFile::exists(path)) QSKIP("the shared data sets are not here");
        const auto outcome = run(path, out);
        QVERIFY(outcome.ok());
        const Score s = score(path, out, truth);
        qInfo("%s: P %.4f R %.4f F1 %.4f", set, s.precision, s.recall, s.f1());
        QVERIFY(s.precision >= precision);
        QVERIFY(s.recall >= recall);
        QVERIFY(s.f1() >= f1);
    }

private Q_SLOTS:
    // Columns in another order, in Chinese, with a byte order mark; ids that need quotes; the truth is not read.
    void columnsByTheirWords() {
        const QString in = write("in.csv",
                                 "\xef\xbb\xbf收货地址,person_id,手机号,姓名,城市,record_id\r\n"
                                 "阳光花园3栋2单元1201室,1,13912345678,郑静静,杭州市,\"a,1\"\r\n"
                                 "阳光花园3幢2单元1201,9,139 1234 5678,郑静静,杭州,b\r\n"
                                 "翠湖苑9栋1单元302室,1,13787654321,孙国强,杭州,c\r\n");
        const QString out = m_dir.filePath(QStringLiteral("out.csv"));
        const auto outcome = run(in, out);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->records, 3);
        QCOMPARE(outcome->unused, std::vector<std::string>{"person_id"});
        QCOMPARE(linesOf(out).join('\n'), QByteArray("record_id,cluster_id\n\"a,1\",1\nb,1\nc,2"));
        const auto why = linesOf(m_dir.filePath(QStringLiteral("proposals.csv")));
        QCOMPARE(why.value(0), QByteArray("record_a,record_b,kind,probability,evidence"));
        QVERIFY(why.value(1).startsWith("\"a,1\",b,joined,"));
        QVERIFY(why.value(1).contains("phone.same+"));
    }

    void whatCannotBeRead() {
        const QString out = m_dir.filePath(QStringLiteral("none.csv"));
        const auto numbers = run(write("numbers.csv", "amount,weight\n1,2\n3,4\n"), out);
        QVERIFY(!numbers);
        QCOMPARE(numbers.error().code, std::string("identity.columns"));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(run(m_dir.filePath(QStringLiteral("missing.csv")), out).error().code,
                 std::string("file.missing"));
        const auto empty = run(write("head.csv", "record_id,phone\n"), out);
        QVERIFY(empty.ok());
        QCOMPARE(linesOf(out).size(), 1);
    }

    // Best simple rules .985/.638, textbook Fellegi–Sunter .848/.843, every pair that shares any evidence 1/.908.
    void wechatIdentities() { figures("identities_dev.csv", 0.99, 0.85, 0.92, lastField); }

    // Graded Fellegi–Sunter over all pairs: F1 .986.
    void fakeThousand() { figures("fake_1000.csv", 0.98, 0.97, 0.985, lastField); }

    // Five blocking keys and an EM classifier: F1 .997. The truth is the number in "rec-1496-dup-0".
    void febrlThree() {
        figures("febrl_dataset3.csv", 0.99, 0.99, 0.997,
                [](const QByteArray& line) { return line.split('-').value(1); });
    }
};

QTEST_GUILESS_MAIN(TestResolveFile)
#include "tst_resolve_file.moc"
