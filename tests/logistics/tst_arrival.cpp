#include <QtTest>
#include <cmath>
#include <random>

#include "logistics/tracking.h"

using namespace roulian;
using namespace roulian::logistics;
using S = ShipmentState;

namespace {

const Day kDay0 = Day::fromYmd(2026, 8, 10);
LocalTime at(double hours) {
    return {std::int64_t{kDay0.n} * 86400 + std::llround(hours * 3600), Precision::Second};
}
double hoursOf(LocalTime t) {
    return static_cast<double>(t.seconds - at(0).seconds) / 3600;
}
bool near(double a, double b, double slack = 1e-3) {
    if (std::fabs(a - b) > slack) qWarning() << a << b;
    return std::fabs(a - b) <= slack;
}

Shipment onTheWay(const char* carrier, const char* province) {
    Shipment s;
    s.carrier = carrier;
    s.province = province;
    s.events = {{at(0), {}, {}, S::PickedUp, {}}};
    return s;
}

// 101 deliveries of 20, 21 … 120 hours: p % = 20 + p
std::vector<Transit> hundred(const char* carrier, const char* province) {
    std::vector<Transit> history;
    for (int h = 20; h <= 120; ++h) history.push_back({carrier, province, double(h)});
    return history;
}

}  // namespace

class TestArrival : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quantilesOfOneLane() {
        const ArrivalModel model = ArrivalModel::learn(hundred("zto", "浙江"));  // all levels are equal
        const Shipment s = onTheWay("zto", "浙江");
        const auto a = model.estimate(s, fold(s), at(0));
        QVERIFY(a);
        QVERIFY(near(hoursOf(a->early), 30) && near(hoursOf(a->likely), 70) && near(hoursOf(a->late), 110));
        QCOMPARE(a->level, ArrivalLevel::Lane);
        QCOMPARE(a->deliveries, 101);
        QVERIFY(!a->lateProbability);
    }
    void conditionalOnTimePassed() {
        // After 70 h half of the parcels are gone; of the rest, uniform in 70 … 120, the median is 95.
        const ArrivalModel model = ArrivalModel::learn(hundred("zto", "浙江"));
        const Shipment s = onTheWay("zto", "浙江");
        const auto a = model.estimate(s, fold(s), at(70));
        QVERIFY(near(hoursOf(a->early), 75) && near(hoursOf(a->likely), 95) && near(hoursOf(a->late), 115));
        const auto over = model.estimate(s, fold(s), at(130));
        QVERIFY(over->overdue);
        QCOMPARE(over->likely, at(130));
    }
    void risk() {
        const ArrivalModel model = ArrivalModel::learn(hundred("zto", "浙江"));
        Shipment s = onTheWay("zto", "浙江");
        s.promisedDay = kDay0 + 2;  // until 72 h: 52 % have come, 48 % are late
        const auto start = model.estimate(s, fold(s), at(0));
        QVERIFY(near(*start->lateProbability, 0.48));
        QVERIFY(!start->atRisk);
        const auto later = model.estimate(s, fold(s), at(60));  // (120 − 72) ÷ (120 − 60)
        QVERIFY(near(*later->lateProbability, 0.8));
        QVERIFY(later->atRisk);
        QVERIFY(near(*model.estimate(s, fold(s), at(73))->lateProbability, 1));
    }
    void shrinksToCarrierAndAll() {
        std::vector<Transit> history = hundred("zto", "浙江");
        for (int i = 0; i < 20; ++i) history.push_back({"zto", "西藏", 200});
        const ArrivalModel model = ArrivalModel::learn(history);
        const auto median = [&](const char* carrier, const char* province, ArrivalLevel level) {
            const Shipment s = onTheWay(carrier, province);
            const auto a = model.estimate(s, fold(s), at(0));
            return a && a->level == level ? hoursOf(a->likely) : -1;
        };
        // zto = all (121 values): the median is the 61st smallest = 80; lane (20 × 200 + 20 × 80) ÷ 40
        QVERIFY(near(median("zto", "西藏", ArrivalLevel::Lane), 140));
        QVERIFY(near(median("zto", "北京", ArrivalLevel::Carrier), 80));
        QVERIFY(near(median("sf", "北京", ArrivalLevel::All), 80));
        QVERIFY(near(median("", "", ArrivalLevel::All), 80));
    }
    void nothingToSay() {
        const ArrivalModel none = ArrivalModel::learn({});
        Shipment s = onTheWay("zto", "浙江");
        QVERIFY(!none.estimate(s, fold(s), at(1)));
        const ArrivalModel few = ArrivalModel::learn(std::vector<Transit>(4, {"zto", "浙江", 30}));
        QVERIFY(!few.estimate(s, fold(s), at(1)));
        const ArrivalModel model = ArrivalModel::learn(hundred("zto", "浙江"));
        for (S state : {S::Signed, S::Returning, S::Cancelled, S::Customs}) {
            Shipment done = s;
            done.events.push_back({at(5), {}, {}, state, {}});
            QVERIFY(!model.estimate(done, fold(done), at(6)));
        }
        Shipment waiting = s;
        waiting.events.clear();
        const auto a = model.estimate(waiting, fold(waiting), at(10));
        QVERIFY(a->assumedPickup);
        QVERIFY(near(hoursOf(a->likely), 80));
    }
    void ordered() {
        // Property: never before now, early <= likely <= late, and the risk grows while nothing arrives.
        std::mt19937 random(4);
        std::vector<Transit> history;
        for (int i = 0; i < 400; ++i)
            history.push_back(
                {random() % 2 ? "zto" : "sf", random() % 3 ? "浙江" : "广东", 10 + double(random() % 90)});
        const ArrivalModel model = ArrivalModel::learn(history);
        for (const char* carrier : {"zto", "sf", "jt"}) {
            Shipment s = onTheWay(carrier, "广东");
            s.promisedDay = kDay0 + 2;
            double before = 0;
            for (int hour = 0; hour < 72; hour += 3) {
                const auto a = model.estimate(s, fold(s), at(hour));
                QVERIFY(a && a->early >= at(hour) && a->likely >= a->early && a->late >= a->likely);
                QVERIFY(*a->lateProbability >= before - 1e-9 && *a->lateProbability <= 1);
                before = *a->lateProbability;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestArrival)
#include "tst_arrival.moc"
