// One customer over many identities: forms of names, phones and addresses, vetoes, homes, doubtful numbers, and that
// the result depends on nothing but the records.
#include <QTest>
#include <algorithm>
#include <random>
#include <set>

#include "customers/identity/resolve.h"

using namespace roulian;
using namespace roulian::customers::identity;

namespace {

struct Person {
    std::string source, unionid, openid, external, phone, name, province, city, district, address;
};

Person order(std::string phone, std::string name, std::string address, std::string openid = {}) {
    return {"order",         {},       std::move(openid), {},       std::move(phone),
            std::move(name), "浙江省", "杭州市",          "西湖区", std::move(address)};
}

// A crowd of strangers, so that frequencies mean something: who orders twice under an openid, and some by name only.
std::vector<Person> crowd(int people, unsigned seed) {
    static const char* kSurnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙"};
    static const char* kGiven[] = {"伟", "芳", "娜", "敏", "静", "强", "磊", "洋", "艳", "勇",
                                   "杰", "涛", "明", "超", "霞", "平", "刚", "桂", "英", "文",
                                   "辉", "玲", "华", "建", "国", "红", "梅", "鹏"};
    static const char* kYards[] = {"阳光花园", "翠湖苑", "锦绣家园", "金色港湾", "碧水云天", "紫荆公寓"};
    std::mt19937 random(seed);
    const auto pick = [&](const auto& list) { return std::string(list[random() % std::size(list)]); };
    std::vector<Person> all;
    for (int i = 0; i < people; ++i) {
        const std::string name = pick(kSurnames) + pick(kGiven) + pick(kGiven);
        const std::string phone = "13" + std::to_string(100000000 + random() % 899999999);
        const std::string yard = pick(kYards), building = std::to_string(1 + random() % 40),
                          room = std::to_string((1 + random() % 30) * 100 + 1 + random() % 4);
        const std::string openid = "oMP" + std::to_string(seed) + "_" + std::to_string(i);
        all.push_back(order(phone, name, yard + building + "栋1单元" + room + "室", openid));
        all.push_back(order(phone, name, yard + building + "幢1单元" + room, openid));
        if (i % 3 == 0) all.push_back(order(phone, name, yard + building + "-1-" + room));
        all.push_back({"miniprogram",
                       i % 2 ? "oU" + openid : "",
                       openid,
                       {},
                       i % 2 ? phone : "",
                       "昵称" + std::to_string(i),
                       {},
                       {},
                       {},
                       {}});
    }
    return all;
}

Records recordsOf(const std::vector<Person>& people) {
    Records records;
    for (const Person& p : people) {
        Row row;
        row.source = p.source, row.unionid = p.unionid, row.openid = p.openid,
        row.externalUserId = p.external;
        row.phone = p.phone, row.name = p.name;
        row.province = p.province, row.city = p.city, row.district = p.district, row.address = p.address;
        records.add(row);
    }
    return records;
}

Resolution resolved(const std::vector<Person>& people, int threads = 1) {
    Options options;
    options.threads = threads;
    const Records records = recordsOf(people);
    auto result = resolve(records, options, {}, {});
    if (!result) qFatal("resolve failed");
    return std::move(result).value();
}

// The cases stand before the crowd; are records a and b of them one person?
struct Case {
    Resolution result;
    explicit Case(std::vector<Person> cases, int strangers = 400) {
        const auto more = crowd(strangers, 5);
        cases.insert(cases.end(), more.begin(), more.end());
        result = resolved(cases);
    }
    bool same(std::size_t a, std::size_t b) const { return result.person[a] == result.person[b]; }
    bool certain(std::size_t a, std::size_t b) const { return result.certain[a] == result.certain[b]; }
};

NameForm name(const char* text) {
    NameReader reader;
    return reader.read(text);
}

HomeLevel homes(const char* a, const char* b) {
    return compareHomes(readAddress("浙江省", "杭州市", "西湖区", a), readAddress("浙江", "杭州", "", b));
}

}  // namespace

class TestIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phones() {
        QCOMPARE(readPhone("+86 138 0013 8001").full, std::uint64_t{13800138001});
        QCOMPARE(readPhone("0086-13800138001").full, std::uint64_t{13800138001});
        QCOMPARE(readPhone("１３８００１３８００１").full, std::uint64_t{13800138001});
        QCOMPARE(readPhone("13800138001").seven, 1388001u);
        QCOMPARE(readPhone("138****8001").seven, 1388001u);
        QCOMPARE(readPhone("138****8001").full, std::uint64_t{0});
        QVERIFY(readPhone("1**********").empty());
        QVERIFY(readPhone("12345").empty());
        QCOMPARE(readPhone("0571-88001234").full, std::uint64_t{57188001234});
        QVERIFY(oneDigitOff(13800138001, 13800138002));
        QVERIFY(oneDigitOff(13800138001, 13900138001));
        QVERIFY(!oneDigitOff(13800138001, 13800138001));
        QVERIFY(!oneDigitOff(13800138001, 13800138012));
    }

    void nameForms() {
        QCOMPARE(name("李晓明").kind, NameKind::Real);
        QCOMPARE(name("欧阳娜娜").kind, NameKind::Real);
        QCOMPARE(name("李女士").kind, NameKind::Title);
        QCOMPARE(name("李晓明先生").kind, NameKind::Real);
        QCOMPARE(name("李*").kind, NameKind::Masked);
        QCOMPARE(name("快乐的小猫🐱").kind, NameKind::Nick);
        QCOMPARE(name("快乐的小猫🐱").whole, name(" 快乐的小猫～(在忙)").whole);
        QCOMPARE(name("**").kind, NameKind::None);
    }

    void nameAgreement() {
        QCOMPARE(compareNames(name("李静"), name("李静")), NameLevel::Same);
        QCOMPARE(compareNames(name("李静"), name("李婧")), NameLevel::SameSound);
        QCOMPARE(compareNames(name("李静"), name("李强")), NameLevel::SameSurname);
        QCOMPARE(compareNames(name("李静"), name("王静")), NameLevel::Differs);
        QCOMPARE(compareNames(name("李静"), name("李女士")), NameLevel::Compatible);
        QCOMPARE(compareNames(name("李静"), name("王女士")), NameLevel::Incompatible);
        QCOMPARE(compareNames(name("李晓明"), name("李**")), NameLevel::Compatible);
        QCOMPARE(compareNames(name("李晓明"), name("*晓明")), NameLevel::Compatible);
        QCOMPARE(compareNames(name("李晓明"), name("*晓华")), NameLevel::Incompatible);
        QCOMPARE(compareNames(name("李晓明"), name("李*")), NameLevel::Incompatible);
        QCOMPARE(compareNames(name("李明"), name("李**")),
                 NameLevel::Unknown);  // two stars are printed for any name
        QCOMPARE(compareNames(name("李静"), name("小猫")), NameLevel::Unknown);
    }

    void addresses() {
        const char* written[] = {"文三路12号阳光花园3栋2单元1201室",
                                 "阳光花园3幢2单元1201",
                                 "文三路12号 阳光花园 3-2-1201",
                                 "阳光花园3号楼1201",
                                 "文三路１２号阳光花园３栋２单元１２０１室",
                                 "浙江省杭州市西湖区阳光花园3栋2单元1201室"};
        for (const char* a : written)
            for (const char* b : written) QCOMPARE(homes(a, b), HomeLevel::Same);
        QCOMPARE(homes(written[0], "阳光花园3栋2单元1202室"), HomeLevel::Near);
        QCOMPARE(homes(written[0], "阳光花园4栋2单元1302室"), HomeLevel::Differs);
        QCOMPARE(homes(written[0], "翠湖苑3栋2单元1201室"), HomeLevel::Differs);
        QCOMPARE(homes(written[0], "文三路14号阳光花园3栋2单元1201室"), HomeLevel::Differs);
        QCOMPARE(
            compareHomes(readAddress("", "杭州", "", written[1]), readAddress("", "上海", "", written[1])),
            HomeLevel::Differs);
    }

    void spellings() {
        QCOMPARE(compareSpellings("smith", "smiht"), SpellingLevel::Slip);
        QCOMPARE(compareSpellings("19560409", "19560408"), SpellingLevel::Slip);
        QCOMPARE(compareSpellings("2015-10-29", "2016-01-27"), SpellingLevel::Near);
        QCOMPARE(compareSpellings("2015-10-29", "1998-03-11"), SpellingLevel::Differs);
        QCOMPARE(compareSpellings("london", "leeds"), SpellingLevel::Differs);
        QCOMPARE(edits("kitten", "sitting", 5), 3);
        QCOMPARE(edits("ab", "ba", 5), 1);
        QCOMPARE(edits("abcdef", "uvwxyz", 2), 3);  // stops counting
        // Winkler's own examples (Winkler 1990, table of common names).
        QVERIFY(std::abs(jaroWinkler("MARTHA", "MARHTA") - 0.9611) < 5e-5);
        QVERIFY(std::abs(jaroWinkler("DWAYNE", "DUANE") - 0.84) < 5e-5);
        QVERIFY(std::abs(jaroWinkler("DIXON", "DICKSONX") - 0.8133) < 5e-5);
    }

    void equalIdsAreCertain() {
        const Case c({{"miniprogram", "oU1", "oMP1", {}, {}, "小猫", {}, {}, {}, {}},
                      {"official_account", "oU1", "oOA1", {}, {}, "别的名字", {}, {}, {}, {}},
                      {"wecom", "oU1", {}, "wm1", {}, {}, {}, {}, {}, {}},
                      {"order", {}, "oMP1", {}, "138****1111", "王某某", {}, {}, {}, {}}});
        for (std::size_t i = 1; i < 4; ++i) QVERIFY(c.certain(0, i));
    }

    // Whatever else agrees: two unionids are two people, directly and through a third record.
    void twoUnionidsAreTwoPeople() {
        const std::string home = "翠湖苑99栋1单元3301室";
        Person a = order("13912345678", "郑爽爽", home), b = a, between = a;
        a.unionid = "oUa", b.unionid = "oUb";
        const Case c({a, b, between});
        QVERIFY(!c.same(0, 1));
        QVERIFY(!c.same(0, 2) && !c.same(1, 2));  // whose it is cannot be said
        QVERIFY(std::any_of(c.result.proposals.begin(), c.result.proposals.end(),
                            [](const Proposal& p) { return p.kind == ProposalKind::Rival; }));
    }

    void twoOpenidsOfOneAppAreTwoPeople() {
        const std::string home = "翠湖苑99栋1单元3301室";
        const Person a = order("13912345678", "郑爽爽", home, "oMPa"),
                     b = order("13912345678", "郑爽爽", home, "oMPb");
        Person link = a;
        link.source = "miniprogram";  // the openid it shares with orders tells that both lists are one app's
        const Case c({a, b, link});
        QVERIFY(!c.same(0, 1));
        QVERIFY(c.certain(0, 2));
        // Openids of two apps go together.
        Person elsewhere = order("13912345678", "郑爽爽", home, "oOAb");
        elsewhere.source = "official_account";
        const Case d({a, elsewhere});
        QVERIFY(d.same(0, 1) && !d.certain(0, 1));
    }

    // An id that would chain two unionids together is refused and told.
    void contradictingIdsAreTold() {
        const Case c({{"miniprogram", "oU1", "oMP1", {}, {}, {}, {}, {}, {}, {}},
                      {"miniprogram", "oU2", "oMP1", {}, {}, {}, {}, {}, {}, {}}});
        QVERIFY(!c.same(0, 1));
        const auto told = std::count_if(
            c.result.proposals.begin(), c.result.proposals.end(),
            [](const Proposal& p) { return p.kind == ProposalKind::IdConflict && p.a == 0 && p.b == 1; });
        QCOMPARE(told, 1);
    }

    void manyWaysToWriteOnePerson() {
        const Case c({order("13912345678", "郑静静", "文三路12号阳光花园77栋2单元1201室"),
                      order("139****5678", "郑婧静", "阳光花园77幢2单元1201"),
                      order("139 1234 5678", "郑女士", "文三路１２号 阳光花园 77-2-1201"),
                      order("13912345679", "郑静静", "阳光花园77号楼1201"),
                      {"miniprogram", "oUx", "oMPx", {}, "+86 13912345678", "月亮🌸", {}, {}, {}, {}},
                      {"store_pos", {}, {}, {}, "13912345678", "郑**", {}, {}, {}, {}}});
        for (std::size_t i = 1; i < 6; ++i) QVERIFY2(c.same(0, i), qPrintable(QString::number(i)));
        for (std::size_t i = 1; i < 6; ++i) QVERIFY(!c.certain(0, i));
    }

    void peopleOfOneHomeStayApart() {
        const std::string home = "阳光花园88栋2单元1201室";
        const Case c({order("13911111111", "郑静", home), order("13911111111", "郑静", home),
                      order("13922222222", "郑建国", home), order("13922222222", "郑建国", home),
                      order("13911111111", "周敏敏", home),  // sent under the other's number
                      order("13933333333", "周敏敏", home)});
        QVERIFY(c.same(0, 1) && c.same(2, 3) && c.same(4, 5));
        QVERIFY(!c.same(0, 2));
        QVERIFY(!c.same(0, 4));
        QVERIFY(!c.same(2, 4));
    }

    void aNumberIssuedAgainKeepsPeopleApart() {
        const Case c({order("13912345678", "郑静", "阳光花园88栋2单元1201室"),
                      order("13912345678", "孙国强", "锦绣家园12栋1单元302室")});
        QVERIFY(!c.same(0, 1));
    }

    void aNumberOfTheShopSaysNothing() {
        std::vector<Person> people;
        for (const char* name : {"郑静", "孙强", "周敏", "吴刚", "徐磊"})
            people.push_back({"store_pos", {}, {}, {}, "13800000000", name, {}, {}, {}, {}});
        people.push_back({"miniprogram", "oUx", "oMPx", {}, "13800000000", "月亮", {}, {}, {}, {}});
        people.push_back({"order", {}, {}, {}, "138****0000", "月亮湾", {}, {}, {}, {}});
        const Case c(people);
        std::set<std::uint32_t> groups;
        for (std::size_t i = 0; i < people.size(); ++i) groups.insert(c.result.person[i]);
        QCOMPARE(groups.size(), people.size());
    }

    void everyProbableJoinSaysWhy() {
        const Case c({order("13912345678", "郑静静", "阳光花园77栋2单元1201室"),
                      order("13912345678", "郑静静", "阳光花园77幢2单元1201")});
        QVERIFY(c.same(0, 1));
        const auto join = std::find_if(
            c.result.proposals.begin(), c.result.proposals.end(),
            [](const Proposal& p) { return p.kind == ProposalKind::Joined && p.a == 0 && p.b == 1; });
        QVERIFY(join != c.result.proposals.end());
        QVERIFY(join->probability > 0.99);
        QCOMPARE(join->reasons.size(), std::size_t{3});  // name, phone, home
        for (const auto& reason : join->reasons) QVERIFY(reason.bits > 0);
        QVERIFY(reasonCode(Records(), join->reasons[0]).ends_with(".same"));
    }

    // No group holds two people's ids, and groups stay small: chains are the classic way to fail.
    void crowdStaysCrowd() {
        const auto people = crowd(3000, 11);
        const Resolution r = resolved(people, 2);
        std::map<std::uint32_t, std::set<std::string>> openids;
        std::map<std::uint32_t, int> sizes;
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (!people[i].openid.empty()) openids[r.person[i]].insert(people[i].openid);
            ++sizes[r.person[i]];
        }
        for (const auto& [group, ids] : openids) QVERIFY(ids.size() == 1);
        for (const auto& [group, size] : sizes) QVERIFY(size <= 4);
        QCOMPARE(openids.size(), std::size_t{3000});
    }

    void sameResultWithAnyThreadsAndTwice() {
        const auto people = crowd(1500, 3);
        const Resolution one = resolved(people, 1), four = resolved(people, 4), again = resolved(people, 1);
        QVERIFY(one.person == four.person && one.person == again.person);
        QCOMPARE(one.proposals.size(), four.proposals.size());
        for (std::size_t i = 0; i < one.proposals.size(); ++i) {
            QCOMPARE(one.proposals[i].a, four.proposals[i].a);
            QCOMPARE(one.proposals[i].b, four.proposals[i].b);
            QVERIFY(one.proposals[i].probability == four.proposals[i].probability);
        }
    }

    // Who belongs together must not depend on where a record stands in the file.
    void orderOfRecordsDoesNotMatter() {
        auto people = crowd(1500, 4);
        const Resolution straight = resolved(people);
        std::vector<std::size_t> place(people.size());
        for (std::size_t i = 0; i < place.size(); ++i) place[i] = i;
        std::shuffle(place.begin(), place.end(), std::mt19937(1));
        std::vector<Person> shuffled;
        for (const std::size_t i : place) shuffled.push_back(people[i]);
        const Resolution mixed = resolved(shuffled);
        std::map<std::uint32_t, std::uint32_t> pairing;
        std::size_t moved = 0;
        for (std::size_t i = 0; i < place.size(); ++i) {
            const auto [at, fresh] = pairing.try_emplace(mixed.person[i], straight.person[place[i]]);
            moved += at->second != straight.person[place[i]];
        }
        QCOMPARE(moved, std::size_t{0});
        QCOMPARE(pairing.size(),
                 std::set<std::uint32_t>(straight.person.begin(), straight.person.end()).size());
    }

    void cancelAndNothing() {
        const CancelToken cancel;
        cancel.cancel();
        const Records records = recordsOf(crowd(100, 1));
        const auto stopped = resolve(records, {}, cancel, {});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, std::string("cancelled"));
        QVERIFY(resolved({}).person.empty());
        QCOMPARE(resolved({Person{}}).person.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
