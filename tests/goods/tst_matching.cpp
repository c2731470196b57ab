// Listings against articles: precision and recall on a hand-written truth set, bundles, speed of the search is in bench/.
#include <QFile>
#include <QTest>
#include <algorithm>
#include <map>

#include "goods/match.h"

using namespace roulian;
using namespace roulian::goods;

namespace {

struct Truth {
    std::vector<Article> articles;
    std::vector<Known> known;
    std::vector<std::string> wanted;  // as written: "A+B", "-"
    std::map<std::int64_t, std::string> codes;
};

QList<QStringList> rowsOf(const char* name) {
    QFile file(QStringLiteral(PROJECT_DIR "/tests/goods/data/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", name);
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) rows << line.split(QLatin1Char('\t'));
    return rows;
}

Truth truth() {
    Truth t;
    std::map<std::string, std::int64_t> ids;
    for (const QStringList& r : rowsOf("articles.tsv")) {
        const std::int64_t id = static_cast<std::int64_t>(t.articles.size()) + 1;
        t.articles.push_back(
            {id, r[1].toStdString(), r[2].toStdString(), std::llround(r[3].toDouble() * 100)});
        ids[r[0].toStdString()] = id;
        t.codes[id] = r[0].toStdString();
    }
    for (const QStringList& r : rowsOf("listings.tsv")) {
        Known k;
        k.listing = {static_cast<std::int64_t>(t.known.size()) + 1,
                     r[2].toStdString(),
                     r[3].toStdString(),
                     std::llround(r[4].toDouble() * 100),
                     {}};
        const auto at = ids.find(r[0].toStdString());
        if (at != ids.end()) k.article = at->second;
        k.factorMilli = r[1].toInt() * 1000;
        if (at == ids.end() && r[0] != QLatin1String("-") && !r[0].contains(QLatin1Char('+')))
            qFatal("unknown article %s", qPrintable(r[0]));
        t.known.push_back(k);
        t.wanted.push_back(r[0].toStdString());
    }
    return t;
}

}  // namespace

class TestMatching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truthSet();
    void bundlesNameTheirParts();
    void conflictsAreNeverCertain();
    void refusedArticlesDoNotComeBack();
    void equalArticlesAreBothDoubtful();
    void brandMayBeMissing();
    void exactTotalsAreCertain();
    void exactTotalsAreCertain_data();
    void cancelStops();
    void calibrationOnlyRaises();
};

void TestMatching::truthSet() {
    const Truth t = truth();
    QVERIFY(t.known.size() >= 60);
    const auto found = match(t.articles,
                             [&] {
                                 std::vector<Listing> all;
                                 for (const Known& k : t.known) all.push_back(k.listing);
                                 return all;
                             }(),
                             {}, {}, {});
    QVERIFY(found);
    for (std::size_t i = 0; i < t.known.size(); ++i) {
        const auto& c = (*found)[i].candidates;
        const bool right =
            !c.empty() && c[0].article == t.known[i].article && c[0].factorMilli == t.known[i].factorMilli;
        const bool wanted = t.known[i].article != 0;
        if ((wanted && !(right && c[0].certain)) || (!wanted && !c.empty() && c[0].certain)) {
            QString why;
            if (!c.empty())
                for (const Evidence& e : c[0].evidence)
                    why +=
                        QStringLiteral(" %1=%2").arg(QLatin1String(clueCode(e.clue))).arg(e.value, 0, 'f', 2);
            qInfo("%s%s  %s → %s p=%.3f ×%.3g%s", !c.empty() && c[0].certain ? "WRONG " : "",
                  t.wanted[i].c_str(), (t.known[i].listing.title + " " + t.known[i].listing.spec).c_str(),
                  c.empty() ? "none" : t.codes.at(c[0].article).c_str(), c.empty() ? 0 : c[0].probability,
                  c.empty() ? 0 : static_cast<double>(c[0].factorMilli) / 1000, qPrintable(why));
        }
    }
    const auto trial = measure(t.articles, t.known, {}, {});
    QVERIFY(trial);
    qInfo(
        "%lld listings, %lld of an article: %lld certain, precision %.3f, recall %.3f; right article first %.3f",
        static_cast<long long>(trial->listings), static_cast<long long>(trial->withArticle),
        static_cast<long long>(trial->certain), trial->precision(), trial->recall(),
        static_cast<double>(trial->firstRight) / static_cast<double>(trial->withArticle));
    QVERIFY2(trial->precision() >= .98, qPrintable(QString::number(trial->precision())));
    QVERIFY2(trial->recall() >= .75, qPrintable(QString::number(trial->recall())));
    QVERIFY(static_cast<double>(trial->firstRight) >= .95 * static_cast<double>(trial->withArticle));
}

void TestMatching::bundlesNameTheirParts() {
    const Truth t = truth();
    std::vector<Listing> all;
    for (const Known& k : t.known) all.push_back(k.listing);
    const auto found = match(t.articles, all, {}, {}, {});
    QVERIFY(found);
    int bundles = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string named;
        for (const Part& p : (*found)[i].bundle) named += (named.empty() ? "" : "+") + t.codes.at(p.article);
        if (t.wanted[i].find('+') == std::string::npos) {
            QVERIFY2(named.empty(), all[i].title.c_str());
            continue;
        }
        ++bundles;
        QCOMPARE(QString::fromStdString(named), QString::fromStdString(t.wanted[i]));
        for (const Candidate& c : (*found)[i].candidates) QVERIFY(!c.certain);
    }
    QCOMPARE(bundles, 3);
    const std::vector<Article> two{{1, "盐焗腰果", "200g", 0}, {2, "巴旦木", "200g", 0}};
    const auto counted = match(two, {{1, "盐焗腰果200g*2+巴旦木200g", "", 0, {}}}, {}, {}, {});
    QVERIFY(counted);
    QCOMPARE((*counted)[0].bundle, (std::vector<Part>{{1, 2000}, {2, 1000}}));
}

void TestMatching::conflictsAreNeverCertain() {
    const std::vector<Article> one{{1, "重磅纯棉T恤", "白色 L", 7900}};
    for (const char* spec : {"白色 M", "黑色 L", "白色 2XL"}) {
        const auto found = match(one, {{1, "重磅纯棉T恤", spec, 7900, {}}}, {}, {}, {});
        QVERIFY(found);
        for (const Candidate& c : (*found)[0].candidates) QVERIFY2(!c.certain, spec);
    }
    const auto same = match(one, {{1, "重磅纯棉T恤", "白色,L", 7900, {}}}, {}, {}, {});
    QVERIFY(same && (*same)[0].candidates.size() == 1 && (*same)[0].candidates[0].certain);
}

void TestMatching::refusedArticlesDoNotComeBack() {
    const std::vector<Article> two{{1, "百花蜂蜜", "500g", 0}, {2, "百花蜂蜜礼盒", "500g", 0}};
    const auto found = match(two, {{7, "百花蜂蜜 500g", "", 0, {1}}}, {}, {}, {});
    QVERIFY(found);
    for (const Candidate& c : (*found)[0].candidates) QVERIFY(c.article != 1);
}

void TestMatching::equalArticlesAreBothDoubtful() {
    const std::vector<Article> two{{1, "百花蜂蜜", "500g", 0}, {2, "百花蜂蜜", "1斤", 0}};
    const auto found = match(two, {{7, "百花蜂蜜500克", "", 0, {}}}, {}, {}, {});
    QVERIFY(found);
    const auto& c = (*found)[0].candidates;
    QCOMPARE(c.size(), std::size_t(2));
    QVERIFY(!c[0].certain && !c[1].certain);
    QVERIFY(std::any_of(c[0].evidence.begin(), c[0].evidence.end(),
                        [](const Evidence& e) { return e.clue == Clue::Rival; }));
    // The same question again has the same answer.
    const auto again = match(two, {{7, "百花蜂蜜500克", "", 0, {}}}, {}, {}, {});
    QVERIFY(again);
    QCOMPARE((*again)[0].candidates[0].article, c[0].article);
    QCOMPARE((*again)[0].candidates[0].probability, c[0].probability);
}

// Shops of a brand leave its name away: what opens most articles must not count as missing.
void TestMatching::brandMayBeMissing() {
    std::vector<Article> all;
    for (const char* name :
         {"百花蜜", "槐花蜜", "柚子茶", "红糖", "核桃仁", "香菇", "木耳", "米酒", "茶油", "大米"})
        all.push_back({static_cast<std::int64_t>(all.size()) + 1, std::string("山野里") + name, "500g", 0});
    const auto found =
        match(all, {{1, "【包邮】百花蜜 500克", "", 0, {}}, {2, "山野里香菇500g", "", 0, {}}}, {}, {}, {});
    QVERIFY(found);
    QCOMPARE((*found)[0].candidates.front().article, std::int64_t(1));
    QVERIFY((*found)[0].candidates.front().certain);
    QCOMPARE((*found)[1].candidates.front().article, std::int64_t(6));
    QVERIFY((*found)[1].candidates.front().certain);
}

// The same amount in all is the same article however it is counted, a whole number of its packs so many of it; one big pack
// for several small ones, or small ones for a big one, are other goods and stay a person's decision.
void TestMatching::exactTotalsAreCertain_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("listing");
    QTest::addColumn<int>("priceFen");
    QTest::addColumn<bool>("certain");
    QTest::addColumn<int>("factorMilli");
    QTest::newRow("total of packs") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 1000g") << 10000
                                    << true << 1000;
    QTest::newRow("total in kg") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 1kg") << 10000
                                 << true << 1000;
    QTest::newRow("total in jin") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 2斤") << 10000
                                  << true << 1000;
    QTest::newRow("jin and kg") << QStringLiteral("1kg") << QStringLiteral("百花蜂蜜 2斤") << 10000 << true
                                << 1000;
    QTest::newRow("no price") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 1000g") << 0 << true
                              << 1000;
    QTest::newRow("twice the packs") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 250g*8") << 20000
                                     << true << 2000;
    QTest::newRow("twice the total") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 1000g*2")
                                     << 20000 << true << 2000;
    QTest::newRow("jin twice") << QStringLiteral("1kg") << QStringLiteral("百花蜂蜜 2斤*2") << 20000 << true
                               << 2000;
    QTest::newRow("small packs of a big one")
        << QStringLiteral("1kg") << QStringLiteral("百花蜂蜜 250g*4") << 10000 << false << 1000;
    QTest::newRow("big pack of a small one")
        << QStringLiteral("250g") << QStringLiteral("百花蜂蜜 1000g") << 40000 << false << 4000;
    QTest::newRow("other total") << QStringLiteral("250g*4") << QStringLiteral("百花蜂蜜 900g") << 10000
                                 << false << 1000;
}

void TestMatching::exactTotalsAreCertain() {
    QFETCH(QString, spec);
    QFETCH(QString, listing);
    QFETCH(int, priceFen);
    QFETCH(bool, certain);
    QFETCH(int, factorMilli);
    const std::vector<Article> one{{1, "百花蜂蜜", spec.toStdString(), 10000}};
    const auto found = match(one, {{1, listing.toStdString(), "", priceFen, {}}}, {}, {}, {});
    QVERIFY(found);
    const auto& c = (*found)[0].candidates;
    QVERIFY(!certain || !c.empty());
    if (c.empty()) return;
    QCOMPARE(c[0].certain, certain);
    QCOMPARE(c[0].factorMilli, static_cast<std::int64_t>(factorMilli));
}

void TestMatching::cancelStops() {
    CancelToken cancel;
    cancel.cancel();
    const auto found = match({{1, "a", "", 0}}, {{1, "a", "", 0, {}}}, {}, cancel, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, std::string("cancelled"));
}

void TestMatching::calibrationOnlyRaises() {
    const Truth t = truth();
    Options options;
    const auto trial = calibrate(t.articles, t.known, options, .98, 30, {});
    QVERIFY(trial);
    QVERIFY(options.certainFrom >= Options{}.certainFrom);
    QVERIFY(trial->precision() >= .98);
    // Half of the truth turned around: no bound can be right, so nothing is offered in bulk any more.
    std::vector<Known> wrong = t.known;
    for (Known& k : wrong)
        if (k.article) k.article = k.article % static_cast<std::int64_t>(t.articles.size()) + 1;
    const auto bad = calibrate(t.articles, wrong, options, .98, 30, {});
    QVERIFY(bad);
    QVERIFY(options.certainFrom > 1);
    Options few;
    const auto little = calibrate(t.articles, {wrong[0]}, few, .98, 30, {});
    QVERIFY(little);
    QCOMPARE(few.certainFrom, Options{}.certainFrom);
}

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
