// What events did, told from histories whose effects are known because the test made them.
#include <QTest>
#include <cmath>
#include <limits>

#include "metrics/event_effect.h"

using namespace roulian::metrics;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

// 100 units a week with a small repeatable wave.
std::vector<double> flat(int weeks, double level = 100) {
    std::vector<double> y(static_cast<std::size_t>(weeks));
    for (int t = 0; t < weeks; ++t) y[static_cast<std::size_t>(t)] = level * (1 + 0.01 * ((t * 7) % 5 - 2));
    return y;
}

bool near(std::optional<double> value, double wanted, double tolerance) {
    return value && std::abs(*value - wanted) < tolerance;
}

}  // namespace

class TestEventEffect : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDoublingIsFound() {
        auto y = flat(60);
        y[30] *= 2;
        const EffectItem items[] = {{y, 0, {{0, 30, 1}}}};
        const int kinds[] = {0};
        const auto e = eventEffects(items, kinds, 1);
        QVERIFY(near(e.kinds[0].lift, 2, 0.06));
        QVERIFY(near(e.events[0].lift, 2, 0.06));
        QCOMPARE(e.kinds[0].occurrences, 1);
        QCOMPARE(e.kinds[0].items, 1);
        QCOMPARE(e.kinds[0].leadWeeks, 0);
        QCOMPARE(e.kinds[0].lagWeeks, 0);
        QVERIFY(std::abs(e.events[0].base - 100) < 3);
    }

    // Three days of a week that sold half as much again: the week of the event would have had 1 + 0.5 ÷ (3 ÷ 7).
    void aPartOfAWeekIsScaled() {
        auto y = flat(60);
        y[30] *= 1.5;
        const EffectItem items[] = {{y, 0, {{0, 30, 3.0 / 7}}}};
        const int kinds[] = {0};
        QVERIFY(near(eventEffects(items, kinds, 1).kinds[0].lift, 1 + 0.5 * 7 / 3, 0.1));
    }

    void stockUpAndDipAreFound() {
        std::vector<std::vector<double>> histories;
        std::vector<EffectItem> items;
        for (int i = 0; i < 6; ++i) {
            auto y = flat(160, 50 + 30.0 * i);
            for (const int at : {40, 90, 140}) {
                y[static_cast<std::size_t>(at)] *= 2.5;
                y[static_cast<std::size_t>(at - 1)] *= 1.4;
                y[static_cast<std::size_t>(at - 2)] *= 1.2;
                y[static_cast<std::size_t>(at + 1)] *= 0.7;
            }
            histories.push_back(y);
        }
        for (const auto& y : histories) items.push_back({y, 0, {{0, 40, 1}, {1, 90, 1}, {2, 140, 1}}});
        const int kinds[] = {0, 0, 0};
        const auto e = eventEffects(items, kinds, 1).kinds[0];
        QCOMPARE(e.occurrences, 3);
        QCOMPARE(e.items, 6);
        QVERIFY(near(e.lift, 2.5, 0.08));
        QCOMPARE(e.leadWeeks, 2);
        QVERIFY(near(e.leadLift, 1.3, 0.05));
        QCOMPARE(e.lagWeeks, 1);
        QVERIFY(near(e.lagLift, 0.7, 0.04));
    }

    // One loud item is no proof: weeks beside the event that swing without order are not told as its effect.
    void noiseIsNoEffect() {
        std::vector<std::vector<double>> histories;
        std::vector<EffectItem> items;
        unsigned seed = 7;
        for (int i = 0; i < 8; ++i) {
            std::vector<double> y;
            for (int t = 0; t < 160; ++t) {
                seed = seed * 1664525u + 1013904223u;
                y.push_back(100 + (static_cast<double>(seed >> 8) / (1 << 24) - 0.5) * 120);
            }
            histories.push_back(y);
        }
        for (const auto& y : histories) items.push_back({y, 0, {{0, 40, 1}, {1, 90, 1}, {2, 140, 1}}});
        const int kinds[] = {0, 0, 0};
        const auto e = eventEffects(items, kinds, 1).kinds[0];
        QCOMPARE(e.leadWeeks, 0);
        QCOMPARE(e.lagWeeks, 0);
        QVERIFY(near(e.lift, 1, 0.25));
    }

    void kindsAndEventsAreApart() {
        auto y = flat(120);
        y[30] *= 3;
        y[80] *= 0.5;
        const EffectItem items[] = {{y, 0, {{0, 30, 1}, {1, 80, 1}}}};
        const int kinds[] = {1, 0};
        const auto e = eventEffects(items, kinds, 2);
        QVERIFY(near(e.kinds[1].lift, 3, 0.1));
        QVERIFY(near(e.kinds[0].lift, 0.5, 0.05));
        QVERIFY(near(e.events[0].lift, 3, 0.1));
    }

    void strangeInputGivesNoNumbers() {
        const int kinds[] = {0, 0};
        QVERIFY(!eventEffects({}, kinds, 1).kinds[0].lift);
        const std::vector<double> empty, zeros(40, 0.0), unknown(40, kMissing);
        auto known = flat(40);
        known[20] = kMissing;  // out of stock in the event's week
        const EffectItem items[] = {{empty, 0, {{0, 3, 1}}},
                                    {zeros, 0, {{0, 20, 1}}},
                                    {unknown, 0, {{0, 20, 1}}},
                                    {known, 0, {{0, 20, 1}, {1, 99, 1}, {1, -4, 1}, {7, 3, 1}, {-1, 3, 1}}},
                                    {known, 0, {{0, 20, 0}}}};
        const auto e = eventEffects(items, kinds, 1);
        QVERIFY(!e.kinds[0].lift);
        QCOMPARE(e.kinds[0].occurrences, 0);
        QVERIFY(!e.events[0].lift && !e.events[1].lift);
        QVERIFY(eventEffects(items, {}, 0).events.empty());
    }
};

QTEST_APPLESS_MAIN(TestEventEffect)
#include "tst_event_effect.moc"
