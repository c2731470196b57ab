// How long the customer, parcel and measure calculations take on a large brand's figures.
#include <QtTest>
#include <random>

#include "customers/segments.h"
#include "logistics/tracking.h"
#include "metrics/measures.h"

using namespace roulian;

namespace {

constexpr int kPurchases = 1'000'000, kCustomers = 200'000, kParcels = 200'000;
const Day kToday = Day::fromYmd(2026, 8, 20);

}  // namespace

class CalcSpeed : public QObject {
    Q_OBJECT
    std::vector<customers::Purchase> m_purchases;
    std::vector<logistics::Shipment> m_parcels;

private Q_SLOTS:
    void initTestCase() {
        std::mt19937 random(1);
        for (int i = 0; i < kPurchases; ++i)
            m_purchases.push_back({CustomerId{1 + static_cast<int>(random() % kCustomers)},
                                   kToday - static_cast<int>(1 + random() % 540),
                                   Money::fromFen(static_cast<int>(random() % 30000)), OrderId{i + 1}});
        constexpr std::array kRoute{ShipmentState::PickedUp, ShipmentState::InTransit,
                                    ShipmentState::InTransit, ShipmentState::Delivering,
                                    ShipmentState::Signed};
        for (int i = 0; i < kParcels; ++i) {
            logistics::Shipment s;
            s.carrier = random() % 2 ? "zto" : "sf";
            s.province = std::to_string(random() % 31);
            std::int64_t at = std::int64_t{kToday.n - static_cast<int>(random() % 60)} * 86400;
            s.handedOverAt = LocalTime{at, Precision::Second};
            s.promisedDay = s.handedOverAt->day() + 3;
            const std::size_t steps = random() % 4 ? kRoute.size() : 1 + random() % kRoute.size();
            for (std::size_t k = 0; k < steps; ++k) {
                at += 3600 + static_cast<int>(random() % 72000);
                s.events.push_back({{at, Precision::Second}, {}, {}, kRoute[k], {}});
            }
            m_parcels.push_back(std::move(s));
        }
    }
    void rfmOfAMillionPurchases() {
        QBENCHMARK_ONCE {
            QVERIFY(customers::rfm(m_purchases, kToday).customers.size() > kCustomers / 2);
        }
    }
    void cohortsOfAMillionPurchases() {
        QBENCHMARK_ONCE {
            QVERIFY(!customers::cohorts(m_purchases, kToday).empty());
        }
    }
    void ruleOverAllCustomers() {
        std::vector<customers::CustomerFacts> facts;
        for (const customers::CustomerRfm& c : customers::rfm(m_purchases, kToday).customers) {
            facts.emplace_back();
            facts.back().rfm = c;
            facts.back().asOf = kToday;
            facts.back().tags = {"蜂蜜", "会员"};
        }
        const auto rule = customers::parseRule("recency_days <= 30 and orders >= 2 and tag = \"蜂蜜\"");
        QBENCHMARK_ONCE {
            QVERIFY(!customers::select(*rule, facts).empty());
        }
    }
    void parcels() {
        QBENCHMARK_ONCE {
            std::vector<logistics::Tracked> tracked;
            std::vector<logistics::Transit> history;
            const LocalTime now{std::int64_t{kToday.n} * 86400, Precision::Second};
            for (const logistics::Shipment& s : m_parcels) {
                logistics::Folded folded = logistics::fold(s);
                if (auto t = logistics::transitOf(s, folded)) history.push_back(*t);
                const bool stalled = !logistics::stalls(s, folded, now).empty();
                tracked.push_back({&s, std::move(folded), stalled});
            }
            const auto model = logistics::ArrivalModel::learn(history);
            int estimated = 0;
            for (const logistics::Tracked& t : tracked)
                estimated += model.estimate(*t.shipment, t.folded, now) ? 1 : 0;
            QVERIFY(estimated > 0);
            QVERIFY(!logistics::compare(tracked, kToday, logistics::GroupBy::Lane).empty());
        }
    }
    void abcOfAHundredThousand() {
        std::mt19937 random(2);
        std::vector<double> values(100'000);
        for (double& v : values) v = static_cast<double>(random() % 100000);
        QBENCHMARK_ONCE {
            QCOMPARE(metrics::abc(values).size(), values.size());
        }
    }
};

QTEST_APPLESS_MAIN(CalcSpeed)
#include "calc_speed.moc"
