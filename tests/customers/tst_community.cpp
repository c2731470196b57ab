#include <QtTest>
#include <algorithm>

#include "customers/segments.h"

using namespace roulian;
using namespace roulian::customers;

namespace {

const Day kToday = Day::fromYmd(2026, 8, 20);

// `days` daily rows up to and including `end`.
void add(std::vector<CommunityDay>& rows, const char* name, Day end, int days, int members, int active,
         int messages) {
    for (int i = 0; i < days; ++i) rows.push_back({name, end - i, 1, members, active, 1, messages});
}

bool has(const CommunityHealth& h, CommunityFlag flag) {
    return std::count(h.flags.begin(), h.flags.end(), flag) > 0;
}

}  // namespace

class TestCommunity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heatingAndGrowing() {
        std::vector<CommunityDay> rows;
        add(rows, "a", kToday, 14, 220, 44, 110);
        add(rows, "a", kToday - 14, 14, 200, 20, 50);
        const auto result = communityHealth(rows, kToday);
        QCOMPARE(result.size(), 1U);
        const CommunityHealth& h = result.front();
        QCOMPARE(*h.members, 220);
        QCOMPARE(*h.activeRate, 0.2);
        QCOMPARE(*h.previousActiveRate, 0.1);
        QCOMPARE(*h.messagesPerMember, 0.5);
        QCOMPARE(*h.previousMessagesPerMember, 0.25);
        QVERIFY(std::abs(*h.growth - 0.1) < 1e-12);
        QCOMPARE(h.newMembers, 14);
        QCOMPARE(h.flags, (std::vector{CommunityFlag::Heating, CommunityFlag::Growing}));
    }
    void silentNeedsFigures() {
        std::vector<CommunityDay> rows;
        add(rows, "quiet", kToday, 7, 100, 0, 0);
        add(rows, "quiet", kToday - 7, 21, 100, 10, 30);
        add(rows, "missing", kToday - 7, 21, 100, 10, 30);
        const auto result = communityHealth(rows, kToday);
        QCOMPARE(result[0].community, std::string("missing"));
        QVERIFY(!has(result[0], CommunityFlag::Silent));
        QVERIFY(has(result[1], CommunityFlag::Silent));
        QVERIFY(has(result[1], CommunityFlag::Cooling));
    }
    void rangesOfOwners() {
        // Two weeks as one row each: flows spread over the days, stocks do not add up.
        const std::vector<CommunityDay> rows{{"o", kToday - 13, 14, 100, 60, 5, 700},
                                             {"o", kToday - 27, 14, 120, 60, 5, 1680}};
        const CommunityHealth h = communityHealth(rows, kToday).front();
        QVERIFY(h.ranged);
        QCOMPARE(*h.messagesPerMember, 0.5);          // 700 ÷ (100 × 14)
        QCOMPARE(*h.previousMessagesPerMember, 1.0);  // 1680 ÷ (120 × 14)
        QCOMPARE(*h.activeRate, 0.6);
        QVERIFY(has(h, CommunityFlag::Cooling) && has(h, CommunityFlag::Shrinking));
    }
    void lastRowOfADayWins() {
        std::vector<CommunityDay> rows{{"a", kToday, 1, 100, 10, 0, 5}, {"a", kToday, 1, 100, 50, 0, 5}};
        QCOMPARE(*communityHealth(rows, kToday).front().activeRate, 0.5);
    }
    void unknownStaysUnknown() {
        const std::vector<CommunityDay> rows{{"a", kToday, 1, {}, {}, {}, {}},
                                             {"a", kToday + 1, 1, 9, 9, 9, 9}};
        const CommunityHealth h = communityHealth(rows, kToday).front();
        QVERIFY(!h.members && !h.activeRate && !h.messagesPerMember && !h.growth && h.flags.empty());
    }
    void scaleDoesNotMatter() {
        // Property: rates and flags are the same for a community ten times as large.
        for (int factor : {1, 10}) {
            std::vector<CommunityDay> rows;
            add(rows, "a", kToday, 14, 100 * factor, 3 * factor, 20 * factor);
            add(rows, "a", kToday - 14, 14, 100 * factor, 9 * factor, 80 * factor);
            const CommunityHealth h = communityHealth(rows, kToday).front();
            QCOMPARE(*h.messagesPerMember, 0.2);
            QCOMPARE(h.flags, (std::vector{CommunityFlag::Cooling, CommunityFlag::LowActivity}));
        }
    }
};

QTEST_APPLESS_MAIN(TestCommunity)
#include "tst_community.moc"
