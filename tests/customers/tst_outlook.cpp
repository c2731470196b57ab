// Who buys again: shares counted by hand, money with its cap.
#include <QtTest>
#include <vector>

#include "customers/outlook.h"

using namespace roulian;
using namespace roulian::customers;

class TestOutlook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buyersOfAWindow() {
        const Day from = Day::fromYmd(2026, 6, 1);
        const std::vector<Purchase> purchases{{{1}, from - 1, {100}, {1}},  {{2}, from, {100}, {2}},
                                              {{3}, from + 59, {100}, {3}}, {{4}, from + 60, {100}, {4}},
                                              {{5}, from + 3, {-100}, {5}}, {{2}, from + 9, {100}, {6}}};
        const auto buyers = buyersWithin(purchases, from, 60);
        QCOMPARE(buyers.size(), std::size_t{2});
        QVERIFY(buyers.contains(2) && buyers.contains(3));  // a refund is no purchase
    }

    void aShareNeedsTwentyObservations() {
        QVERIFY(!(ReorderCount{19, 10}.chance()));
        QCOMPARE((ReorderCount{20, 5}.chance()).value(), 0.25);
    }

    // Average order 100.00, chance a quarter: 25.00. Over 600 days she spent 200.00, that is 20.00 in 60 days: the cap.
    void expectedMoney() {
        CustomerRfm c;
        c.orders = 2;
        c.money = Money::fromYuan(200);
        c.firstDay = Day::fromYmd(2026, 1, 1);
        c.lastDay = c.firstDay + 100;
        c.recencyDays = 50;
        QCOMPARE(expectedReorder(c, 0.25, 60), Money::fromYuan(25));
        c.recencyDays = 500;
        QCOMPARE(expectedReorder(c, 0.25, 60), Money::fromYuan(20));
        QCOMPARE(expectedReorder(c, 0.0, 60), Money{});
        c.money = Money::fromYuan(-5);
        QCOMPARE(expectedReorder(c, 0.5, 60), Money{});
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
