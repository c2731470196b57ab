// Known answers: FIPS 180-4, appendix B (abc, the 448-bit message) and NIST's examples (empty, a million a).
#include <QCryptographicHash>
#include <QTest>

#include "exchange/io/sha256.h"

using roulian::exchange::Sha256;

namespace {

std::string digest(Sha256::Way way, std::string_view text, std::size_t piece) {
    Sha256 hash(way);
    for (std::size_t at = 0; at < text.size(); at += piece) hash.add(text.substr(at, piece));
    return hash.hex();
}

}  // namespace

class TestSha256 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray()
                               << QByteArray(
                                      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray(
                                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                  << QByteArray(
                                         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("million a") << QByteArray(1000000, 'a')
                                   << QByteArray(
                                          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void knownAnswers() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        for (const auto way : {Sha256::Way::Fastest, Sha256::Way::Portable})
            QCOMPARE(QByteArray::fromStdString(digest(way, {text.data(), std::size_t(text.size())}, 4096)),
                     expected);
    }

    // Every length around the block's edges, in pieces that do not fit the blocks, against another implementation.
    void sameAsQt() {
        std::string text;
        for (int length = 0; length < 400; ++length) {
            const QByteArray other =
                QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex();
            for (const std::size_t piece :
                 {std::size_t{1}, std::size_t{63}, std::size_t{65}, std::size_t{1000}})
                for (const auto way : {Sha256::Way::Fastest, Sha256::Way::Portable})
                    QCOMPARE(QByteArray::fromStdString(digest(way, text, piece)), other);
            text += static_cast<char>(length * 37 + length / 7);
        }
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
