// Small cases worked out by hand; the large known answer stands in tst_retail_reference.cpp.
#include <QtTest>
#include <algorithm>
#include <random>

#include "customers/segments.h"

using namespace roulian;
using namespace roulian::customers;

namespace {

const Day kAsOf = Day::fromYmd(2026, 8, 1);

Purchase buy(int customer, int daysAgo, int yuan, int order = 0) {
    return {CustomerId{customer}, kAsOf - daysAgo, Money::fromYuan(yuan), OrderId{order}};
}

std::vector<Purchase> randomHistory(unsigned seed, int rows) {
    std::mt19937 random(seed);
    std::vector<Purchase> history;
    for (int i = 0; i < rows; ++i)
        history.push_back({CustomerId{1 + static_cast<int>(random() % 60)},
                           kAsOf - static_cast<int>(random() % 400),
                           Money::fromFen(static_cast<int>(random() % 30000) - 2000),
                           OrderId{static_cast<int>(random() % 300)}});
    return history;
}

}  // namespace

class TestRfm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresOfOneCustomer() {
        // Order 1 has two rows on two days; the row without a number on the same day is its own order;
        // the refund and the gift change money only; the row of the as-of day is not known yet.
        const std::vector rows{buy(7, 95, 50, 1), buy(7, 94, 30, 1), buy(7, 94, 20),    buy(7, 10, 100, 2),
                               buy(7, 5, -40, 2), buy(7, 2, 0, 3),   buy(7, 0, 999, 4), buy(8, 3, -5, 9)};
        const RfmResult result = rfm(rows, kAsOf);
        QCOMPARE(result.customers.size(), 1U);  // 8 has only a refund
        const CustomerRfm& c = result.customers.front();
        QCOMPARE(c.orders, 3);
        QCOMPARE(c.recencyDays, 10);
        QCOMPARE(c.money, Money::fromYuan(160));
        QCOMPARE(c.purchaseDays, 3);
        QCOMPARE(c.firstDay, kAsOf - 95);
        QCOMPARE(c.lastDay, kAsOf - 10);
        QCOMPARE(*c.meanIntervalDays, 42.5);  // (1 + 84) ÷ 2
        QCOMPARE(c.orders30, 1);
        QCOMPARE(c.orders90, 1);
        QCOMPARE(c.averageOrder(), Money::fromFen(5333));
        QCOMPARE(result.find(CustomerId{7}), &c);
        QVERIFY(!result.find(CustomerId{8}));
    }
    void classesByMean() {
        // means: R (10 + 20 + 60) ÷ 3 = 30, F (2 + 1 + 1) ÷ 3, M (100 + 400 + 40) ÷ 3 = 180
        const std::vector rows{buy(1, 40, 60), buy(1, 10, 40), buy(2, 20, 400), buy(3, 60, 40)};
        const RfmResult result = rfm(rows, kAsOf);
        QCOMPARE(result.thresholds.recencyDays, 30.0);
        QCOMPARE(result.thresholds.orders, 4.0 / 3);
        QCOMPARE(result.thresholds.moneyFen, 18000.0);
        QCOMPARE(result.customers[0].rfmClass, RfmClass::GeneralValue);      // 1 1 0
        QCOMPARE(result.customers[1].rfmClass, RfmClass::ImportantDevelop);  // 1 0 1
        QCOMPARE(result.customers[2].rfmClass, RfmClass::GeneralRetain);     // 0 0 0
    }
    void classCodes() {
        QCOMPARE(rfmClass(true, true, true), RfmClass::ImportantValue);
        QCOMPARE(rfmClass(false, true, true), RfmClass::ImportantKeep);
        QCOMPARE(rfmClass(false, false, true), RfmClass::ImportantRetain);
        QCOMPARE(rfmClass(false, true, false), RfmClass::GeneralKeep);
        for (std::size_t i = 0; i < kRfmClasses; ++i)
            QCOMPARE(rfmClassFromCode(code(static_cast<RfmClass>(i))), static_cast<RfmClass>(i));
        QVERIFY(!rfmClassFromCode("value"));
    }
    void otherThresholds() {
        const std::vector rows{buy(1, 1, 10), buy(2, 2, 20), buy(3, 3, 30), buy(4, 4, 40), buy(5, 50, 500)};
        RfmOptions o;
        o.method = ThresholdMethod::Median;
        QCOMPARE(rfm(rows, kAsOf, o).thresholds.recencyDays, 3.0);
        QCOMPARE(rfm(rows, kAsOf, o).thresholds.moneyFen, 3000.0);
        o.method = ThresholdMethod::Quantile;
        o.quantile = 0.75;  // M at or above the third quartile 40; R at or below the first quartile 2
        const RfmResult q = rfm(rows, kAsOf, o);
        QCOMPARE(q.thresholds.moneyFen, 4000.0);
        QCOMPARE(q.thresholds.recencyDays, 2.0);
        QCOMPARE(q.customers[3].rfmClass, RfmClass::ImportantKeep);  // R low, F 1 >= 1, M high
        o.method = ThresholdMethod::Fixed;
        o.fixedRecencyDays = 3, o.fixedOrders = 2, o.fixedMoney = Money::fromYuan(30);
        const RfmResult f = rfm(rows, kAsOf, o);
        QCOMPARE(f.thresholds.method, ThresholdMethod::Fixed);
        QCOMPARE(f.customers[2].rfmClass, RfmClass::ImportantDevelop);
        QCOMPARE(f.customers[4].rfmClass, RfmClass::ImportantRetain);
    }
    void moneyPerOrder() {
        RfmOptions o;
        o.moneyBasis = MoneyBasis::PerOrder;
        // per order 50 and 80, mean 65: the one who spent less in all is the higher here
        const RfmResult r = rfm(std::vector{buy(1, 9, 50), buy(1, 5, 50), buy(2, 5, 80)}, kAsOf, o);
        QCOMPARE(r.thresholds.moneyFen, 6500.0);
        QCOMPARE(r.customers[1].rfmClass, RfmClass::ImportantDevelop);
        QCOMPARE(r.customers[0].money, Money::fromYuan(100));
    }
    void scoresByQuintile() {
        std::vector<Purchase> rows;
        for (int i = 1; i <= 10; ++i) rows.push_back(buy(i, i * 10, i * 100));
        const RfmResult r = rfm(rows, kAsOf);
        QCOMPARE(r.moneyCuts[0], 28000.0);  // type 7: 1 + 0.2 × 9 = the 2.8th
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(int(r.customers[size_t(i)].m), i / 2 + 1);
            QCOMPARE(int(r.customers[size_t(i)].r), 5 - i / 2);
            QCOMPARE(int(r.customers[size_t(i)].f), 1);  // all equal: nobody stands out
        }
        const RfmGrid grid = rfmGrid(r);
        QCOMPARE(grid.cells[4][0].customers, 2);
        QCOMPARE(grid.cells[4][0].money, Money::fromYuan(300));
        QCOMPARE(grid.cells[4][1].customers, 0);
    }
    void lifecycleByOwnRhythm() {
        // 1 buys every 10 days, 2 every 40: 35 days of silence mean different things.
        std::vector<Purchase> rows;
        for (int i = 0; i < 12; ++i) rows.push_back(buy(1, 35 + 10 * i, 10));
        for (int i = 0; i < 12; ++i) rows.push_back(buy(2, 35 + 40 * i, 10));
        rows.push_back(buy(3, 12, 10));
        rows.push_back(buy(4, 200, 10));
        const RfmResult r = rfm(rows, kAsOf);
        QCOMPARE(r.populationIntervalDays, 25.0);  // 11 × 10 and 11 × 40
        // (11 × 10 + 2 × 25) ÷ 13 = 12.3 → 2.84 times; (11 × 40 + 50) ÷ 13 = 37.7 → 0.93; 200 ÷ 25 = 8
        QVERIFY(std::abs(r.customers[0].expectedIntervalDays - 160.0 / 13) < 1e-9);
        QCOMPARE(r.customers[0].lifecycle, Lifecycle::Dormant);
        QCOMPARE(r.customers[1].lifecycle, Lifecycle::Active);
        QCOMPARE(r.customers[2].lifecycle, Lifecycle::New);
        QCOMPARE(r.customers[3].lifecycle, Lifecycle::Lost);
        QCOMPARE(lifecycleTotals(r)[size_t(Lifecycle::Lost)].customers, 1);
        QCOMPARE(lifecycleFromCode("dormant"), Lifecycle::Dormant);
    }
    void moves() {
        const std::vector rows{buy(1, 100, 500), buy(2, 90, 10), buy(2, 5, 900), buy(3, 4, 20)};
        const RfmResult before = rfm(rows, kAsOf - 50), now = rfm(rows, kAsOf);
        const Movement m = movement(before, now);
        int total = 0;
        for (const auto& row : m.counts)
            for (int n : row) total += n;
        QCOMPARE(total, 3);
        QCOMPARE(m.counts[kRfmClasses][size_t(now.find(CustomerId{3})->rfmClass)], 1);
        QCOMPARE(m.gone, 0);
        QCOMPARE(movement(now, before).gone, 1);
        const auto newcomer = std::find_if(m.moves.begin(), m.moves.end(),
                                           [](const auto& move) { return move.customer == CustomerId{3}; });
        QVERIFY(newcomer != m.moves.end() && !newcomer->before);
        QVERIFY(movement(now, now).moves.empty());
    }
    void cohortsByHand() {
        const Day june = Day::fromYmd(2026, 6, 10), july = Day::fromYmd(2026, 7, 10);
        const std::vector<Purchase> rows{
            {CustomerId{1}, june, Money{1000}, OrderId{1}},    {CustomerId{1}, july, Money{500}, OrderId{2}},
            {CustomerId{1}, july + 1, Money{700}, OrderId{3}}, {CustomerId{2}, june, Money{200}, OrderId{4}},
            {CustomerId{2}, july, Money{-100}, OrderId{4}},    {CustomerId{3}, july, Money{300}, OrderId{5}}};
        const std::vector<Cohort> table = cohorts(rows, kAsOf);
        QCOMPARE(table.size(), 2U);
        QCOMPARE(table[0].month.iso(), std::string("2026-06"));
        QCOMPARE(table[0].customers, 2);
        QCOMPARE(table[0].cells.size(), 2U);  // June, July: nothing of August is known
        QCOMPARE(table[0].cells[1].active, 1);
        QCOMPARE(table[0].cells[1].retention, 0.5);
        QCOMPARE(table[0].cells[1].revenue, Money{1100});
        QCOMPARE(table[1].cells.size(), 1U);
        QCOMPARE(meanRetention(table), (std::vector<double>{1.0, 0.5}));
        QVERIFY(cohorts({}, kAsOf).empty());
    }
    void properties() {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::vector<Purchase> rows = randomHistory(seed, 500);
            const RfmResult r = rfm(rows, kAsOf);
            Totals sum;
            for (const Totals& t : classTotals(r)) {
                sum.customers += t.customers;
                sum.money += t.money;
            }
            QCOMPARE(std::size_t(sum.customers), r.customers.size());
            Money grid;
            for (const auto& line : rfmGrid(r).cells)
                for (const Totals& t : line) grid += t.money;
            QCOMPARE(grid, sum.money);
            int inCohorts = 0;
            Money revenue;
            for (const Cohort& c : cohorts(rows, kAsOf)) {
                inCohorts += c.customers;
                QCOMPARE(c.cells.front().active, c.customers);
                for (const CohortCell& cell : c.cells) revenue += cell.revenue;
            }
            QCOMPARE(inCohorts, sum.customers);
            QCOMPARE(revenue, sum.money);
            // The sequence of the rows must not matter.
            std::reverse(rows.begin(), rows.end());
            const RfmResult again = rfm(rows, kAsOf);
            for (std::size_t i = 0; i < r.customers.size(); ++i) {
                QCOMPARE(again.customers[i].rfmClass, r.customers[i].rfmClass);
                QCOMPARE(again.customers[i].money, r.customers[i].money);
                QCOMPARE(again.customers[i].orders, r.customers[i].orders);
                QCOMPARE(again.customers[i].lifecycle, r.customers[i].lifecycle);
            }
        }
    }
    void nothing() {
        const RfmResult r = rfm({}, kAsOf);
        QVERIFY(r.customers.empty());
        QCOMPARE(r.populationIntervalDays, 30.0);
    }
};

QTEST_APPLESS_MAIN(TestRfm)
#include "tst_rfm.moc"
