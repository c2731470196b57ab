#include <QtTest>
#include <algorithm>
#include <array>
#include <random>

#include "logistics/tracking.h"

using namespace roulian;
using namespace roulian::logistics;
using S = ShipmentState;

namespace {

constexpr std::int64_t kHour = 3600;
const Day kDay0 = Day::fromYmd(2026, 8, 10);

LocalTime at(double hours) {
    return {std::int64_t{kDay0.n} * 86400 + static_cast<std::int64_t>(hours * kHour), Precision::Second};
}

TrackingEvent seen(double hours, S state) {
    return {at(hours), {}, {}, state, {}};
}

Shipment parcel(std::vector<TrackingEvent> events) {
    Shipment s;
    s.carrier = "zto";
    s.province = "浙江";
    s.handedOverAt = at(0);
    s.events = std::move(events);
    return s;
}

std::vector<std::string> codes(const Shipment& s, double nowHours, const StallOptions& options = {}) {
    std::vector<std::string> list;
    for (const Stall& stall : stalls(s, fold(s), at(nowHours), options)) list.push_back(stall.code);
    return list;
}
using Codes = std::vector<std::string>;

Tracked tracked(const Shipment& s, bool stalled = false) {
    return {&s, fold(s), stalled};
}

}  // namespace

class TestTracking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void latestByTime() {
        // newest first, as one of the interfaces sends them
        const Folded f = fold(parcel(
            {seen(50, S::Signed), seen(46, S::Delivering), seen(20, S::InTransit), seen(3, S::PickedUp)}));
        QCOMPARE(f.state, S::Signed);
        QCOMPARE(f.pickedUpAt, at(3));
        QCOMPARE(f.signedAt, at(50));
        QCOMPARE(f.lastUpdate, at(50));
        QCOMPARE(f.order, (std::vector<std::size_t>{3, 2, 1, 0}));
    }
    void sameSecondMoreFinalHolds() {
        QCOMPARE(fold(parcel({seen(5, S::Signed), seen(5, S::Delivering)})).state, S::Signed);
        QCOMPARE(fold(parcel({seen(5, S::Delivering), seen(5, S::AtStation)})).state, S::AtStation);
        QVERIFY(finality(S::ReturnedSigned) > finality(S::Signed));
    }
    void signedMayGoBack() {
        const Folded f = fold(parcel({seen(3, S::PickedUp), seen(40, S::Signed), seen(60, S::Returning)}));
        QCOMPARE(f.state, S::Returning);
        QVERIFY(!f.signedAt);
        QCOMPARE(f.since, at(60));
        const Folded back = fold(parcel({seen(40, S::Signed), seen(60, S::Returning),
                                         seen(90, S::ReturnedSigned), seen(91, S::ReturnedSigned)}));
        QCOMPARE(back.returnedAt, at(90));
    }
    void overallReport() {
        Shipment s = parcel({seen(3, S::PickedUp), seen(30, S::InTransit)});
        s.reported = S::Signed;  // the reply's own state, its events carry no codes
        QCOMPARE(fold(s).state, S::Signed);
        QCOMPARE(fold(s).signedAt, at(30));
        s.reported = S::WaitingPickup;  // says less than the last event
        QCOMPARE(fold(s).state, S::InTransit);
        s.reported = S::Returning;
        s.reportedAt = at(80);
        QCOMPARE(fold(s).state, S::Returning);
        s.reportedAt = at(20);  // older than the last event
        QCOMPARE(fold(s).state, S::InTransit);
        s.reported = S::InTransit;  // asked again without news: not an update
        s.reportedAt = at(99);
        QCOMPARE(fold(s).lastUpdate, at(30));
        Shipment bare = parcel({});
        bare.reported = S::Signed;
        QCOMPARE(fold(bare).state, S::Signed);
        QVERIFY(!fold(bare).signedAt);  // nobody knows when
    }
    void countsTroubles() {
        const Folded f = fold(parcel({seen(1, S::PickedUp), seen(5, S::Exception), seen(6, S::Rejected),
                                      seen(9, S::InTransit), seen(20, S::Exception)}));
        QCOMPARE(f.exceptions, 2);
    }
    void foldingIgnoresTheSequence() {
        std::mt19937 random(2);
        for (int run = 0; run < 100; ++run) {
            std::vector<TrackingEvent> events;
            for (int i = 0; i < 12; ++i) events.push_back(seen(double(random() % 8), S(random() % 14)));
            const Folded a = fold(parcel(events));
            std::shuffle(events.begin(), events.end(), random);
            const Folded b = fold(parcel(events));
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.since, b.since);
            QCOMPARE(a.exceptions, b.exceptions);
            QCOMPARE(a.pickedUpAt, b.pickedUpAt);
            QCOMPARE(a.order.size(), events.size());  // all are kept
        }
    }
    void stallRules() {
        QCOMPARE(codes(parcel({}), 24), Codes{});
        QCOMPARE(codes(parcel({}), 25), Codes{"shipment.no_pickup"});
        QCOMPARE(codes(parcel({seen(1, S::WaitingPickup)}), 25), Codes{"shipment.no_pickup"});
        QCOMPARE(codes(parcel({seen(1, S::PickedUp)}), 48), Codes{});
        QCOMPARE(codes(parcel({seen(1, S::PickedUp)}), 50), Codes{"shipment.no_update"});
        QCOMPARE(codes(parcel({seen(1, S::InTransit)}), 72), Codes{});
        QCOMPARE(codes(parcel({seen(1, S::InTransit)}), 74), Codes{"shipment.no_update"});
        QCOMPARE(codes(parcel({seen(1, S::AtStation)}), 50), Codes{"shipment.at_station"});
        QCOMPARE(codes(parcel({seen(1, S::Exception)}), 2), Codes{"shipment.exception"});
        QCOMPARE(codes(parcel({seen(1, S::Returning)}), 2), Codes{"shipment.returning"});
        for (S s : {S::Signed, S::ReturnedSigned, S::Cancelled})
            QCOMPARE(codes(parcel({seen(1, s)}), 9999), Codes{});
    }
    void stallDetails() {
        const Shipment s = parcel({seen(0, S::InTransit)});
        const Stall stall = stalls(s, fold(s), at(24 * 4 + 1)).front();
        QCOMPARE(stall.args, (Codes{"in_transit", "4", "3"}));
        QCOMPARE(stall.severity, Severity::Warning);
        QCOMPARE(stall.since, at(72));
        QCOMPARE(stalls(s, fold(s), at(24 * 6 + 1)).front().severity, Severity::Error);  // twice the limit
        Shipment byDay = parcel({{{at(0).seconds, Precision::Day}, {}, {}, S::InTransit, {}}});
        QCOMPARE(codes(byDay, 24 * 4 - 1), Codes{});  // could have been late that evening
    }
    void promise() {
        Shipment s = parcel({seen(1, S::InTransit)});
        s.promisedDay = kDay0 + 1;
        QCOMPARE(codes(s, 47), Codes{});  // still that day
        QCOMPARE(codes(s, 48), Codes{"shipment.promise_passed"});
        const Stall stall = stalls(s, fold(s), at(80)).front();
        QCOMPARE(stall.args, (Codes{"2026-08-11", "2"}));
        QCOMPARE(stall.severity, Severity::Error);
        StallOptions lenient;
        lenient.limits.graceDays = 1;
        QCOMPARE(codes(s, 48, lenient), Codes{});
    }
    void overridesMoreSpecificWins() {
        StallOptions o;
        o.overrides.push_back({.carrier = "zto", .province = "浙江", .noUpdateDaysInTransit = 10});
        o.overrides.push_back({.carrier = "zto", .noUpdateDaysInTransit = 1, .stationHours = 12});
        o.overrides.push_back({.province = "浙江", .stationHours = 5, .graceDays = 3});
        const StallLimits l = limitsFor(o, "zto", "浙江");
        QCOMPARE(l.noUpdateDaysInTransit, 10.0);
        QCOMPARE(l.stationHours, 12.0);
        QCOMPARE(l.graceDays, 3);
        QCOMPARE(limitsFor(o, "zto", "北京").noUpdateDaysInTransit, 1.0);
        QCOMPARE(limitsFor(o, "sf", "北京").stationHours, 48.0);
    }
    void stallsOnlyGrow() {
        // Property: as time passes without news, no alarm goes away.
        for (S state : {S::NoTrace, S::PickedUp, S::InTransit, S::AtStation, S::Delivering, S::Customs}) {
            Shipment s = parcel({seen(1, state)});
            s.promisedDay = kDay0 + 4;
            std::size_t before = 0;
            for (int hour = 1; hour < 400; hour += 7) {
                const std::size_t now = codes(s, hour).size();
                QVERIFY(now >= before);
                before = now;
            }
            QVERIFY(before >= 2);
        }
    }
    void onTimeFigures() {
        const Day today = kDay0 + 5;
        const auto promised = [](Shipment s, int day) {
            s.promisedDay = kDay0 + day;
            return s;
        };
        const Shipment good = promised(parcel({seen(1, S::PickedUp), seen(30, S::Signed)}), 1);
        const Shipment late = promised(parcel({seen(1, S::PickedUp), seen(60, S::Signed)}), 1);
        const Shipment due = promised(parcel({seen(1, S::InTransit)}), 4);
        const Shipment open = promised(parcel({seen(1, S::InTransit)}), 5);
        const Shipment gone = promised(parcel({seen(1, S::Cancelled)}), 1);
        const Shipment back = promised(parcel({seen(30, S::Signed), seen(40, S::Returning)}), 2);
        const Shipment none = parcel({seen(30, S::Signed)});
        Shipment unknown = promised(parcel({}), 1);
        unknown.reported = S::Signed;
        std::vector<Tracked> all;
        const std::array<const Shipment*, 8> parcels{&good, &late, &due,  &open,
                                                     &gone, &back, &none, &unknown};
        for (const Shipment* s : parcels) all.push_back(tracked(*s));
        const Share share = onTime(all, today);
        QCOMPARE(share.n, 1);
        QCOMPARE(share.of, 4);  // good, late, due, back
        QCOMPARE(*share.value(), 0.25);
        QVERIFY(!onTime({}, today).value());
    }
    void comparison() {
        std::vector<Shipment> own;
        for (int days = 1; days <= 11; ++days)  // 1 … 11 days: mean 6, 90 % = 10
            own.push_back(parcel({seen(10, S::PickedUp), seen(10 + 24 * days, S::Signed)}));
        own[0].promisedDay = kDay0 + 3;
        own[1].promisedDay = kDay0 + 1;
        own.push_back(parcel({seen(1, S::PickedUp), seen(2, S::Exception)}));
        Shipment other = parcel({seen(1, S::InTransit)});
        other.carrier = "sf";
        std::vector<Tracked> all;
        for (const Shipment& s : own) all.push_back(tracked(s));
        all.push_back(tracked(other, true));
        const auto table = compare(all, kDay0 + 30);
        QCOMPARE(table.size(), 2U);
        const CarrierFigures& zto = table[0];
        QCOMPARE(zto.carrier, std::string("zto"));
        QCOMPARE(zto.shipments, 12);
        QCOMPARE(zto.delivered, 11);
        QCOMPARE(*zto.meanDays, 6.0);
        QCOMPARE(*zto.p90Days, 10.0);
        QCOMPARE(*zto.dockToDoorHours, 154.0);  // 6 × 24 + 10
        QCOMPARE(*zto.exceptions.value(), 1.0 / 12);
        QCOMPARE(*zto.onTime.value(), 0.5);
        QCOMPARE(*table[1].stalls.value(), 1.0);
        QVERIFY(!table[1].meanDays);
        QCOMPARE(compare(all, kDay0 + 30, GroupBy::Province).size(), 1U);
        QCOMPARE(compare(all, kDay0 + 30, GroupBy::Lane)[0].province, std::string("浙江"));
    }
    void ends() {
        Shipment s = parcel({seen(10, S::PickedUp), seen(34, S::Signed)});
        s.orderedAt = at(-6);
        QCOMPARE(*dockToDoorHours(s, fold(s)), 34.0);
        QCOMPARE(*orderToDoorHours(s, fold(s)), 40.0);
        s.handedOverAt = at(90);  // after the signature: a wrong clock, not a negative duration
        QVERIFY(!dockToDoorHours(s, fold(s)));
        QCOMPARE(transitOf(s, fold(s))->hours, 24.0);
    }
};

QTEST_APPLESS_MAIN(TestTracking)
#include "tst_tracking.moc"
