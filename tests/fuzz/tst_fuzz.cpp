// The short run of the fuzz targets: every finding ever made, every sample, and seeded mutations of the samples.
// A broken promise or a memory fault ends the program, so nothing is compared here. ROULIAN_FUZZ_ROUNDS says how
// many mutations each sample gets.
#include <QTest>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "targets.h"

using namespace roulian;

namespace {

std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : random() % end; };
    static const std::vector<std::string> kWords{"\xFF",
                                                 std::string(1, '\0'),
                                                 "\"",
                                                 "\r\n",
                                                 ",",
                                                 "\t",
                                                 "]]>",
                                                 "<",
                                                 "&#xD800;",
                                                 "_xD83D_",
                                                 "9.9E+999",
                                                 "-1",
                                                 "1e19",
                                                 "2026-02-30",
                                                 "\xEF\xBB\xBF",
                                                 "\xF0\x9F\x98",
                                                 "{",
                                                 "[",
                                                 "A1048577",
                                                 "r=\"0\"",
                                                 "=1+1",
                                                 "，"};
    for (std::size_t change = 1 + below(4); change > 0; --change) {
        const std::size_t at = below(bytes.size());
        switch (below(5)) {
            case 0:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.erase(at, 1 + below(40));
                break;
            case 2:
                bytes.insert(at, kWords[below(kWords.size())]);
                break;
            case 3:
                bytes.insert(at, bytes.substr(below(bytes.size()), below(200)));
                break;
            default:
                bytes.resize(at);
                break;
        }
    }
    return bytes;
}

void run(const fuzz::Target& target, const std::string& bytes) {
    target.run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

class TestFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void target_data() {
        QTest::addColumn<QString>("name");
        for (const fuzz::Target& target : fuzz::targets())
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }

    void target() {
        QFETCH(QString, name);
        const fuzz::Target* target = fuzz::findTarget(name.toStdString());
        const std::vector<std::string> seeds =
            fuzz::seedsUnder(*target, {PROJECT_DIR "/models/exchange/formats"});
        QVERIFY2(!seeds.empty(), "a target without samples fuzzes nothing");
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("ROULIAN_FUZZ_ROUNDS", &isNumber);
        const int rounds = isNumber ? asked : 12;
        std::mt19937 random(20260922);
        for (const std::string& seed : seeds) {
            run(*target, seed);
            for (int round = 0; round < rounds; ++round) run(*target, mutated(seed, random));
        }
    }

    // findings/<target>/*: inputs that once broke a promise.
    void findings() {
        int replayed = 0;
        for (const fuzz::Target& target : fuzz::targets()) {
            const std::filesystem::path folder =
                std::filesystem::path(PROJECT_DIR "/tests/fuzz/findings") / target.name;
            if (!std::filesystem::is_directory(folder)) continue;
            for (const auto& entry : std::filesystem::directory_iterator(folder)) {
                std::ifstream file(entry.path(), std::ios::binary);
                run(target, {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
                ++replayed;
            }
        }
        qInfo("%d findings replayed", replayed);
    }
};

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
