// Fits taken from an earlier run: the same result to the last bit, and only what changed computed again.
#include <QtTest>
#include <cmath>
#include <random>

#include "forecast/fit_memory.h"
#include "forecast/forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

std::vector<Item> shop() {
    std::vector<Item> items;
    std::mt19937 random(3);
    for (int i = 0; i < 60; ++i) {
        Item item;
        item.key = i + 1;
        item.group = 1 + i % 5;
        item.history.start = Week{2800};
        for (int t = 0; t < 110; ++t) {
            const double wave = 1 + 0.3 * std::sin(2 * 3.14159265 * t / 52);
            const double event = t % 26 == 20 ? 2 : 1;
            item.history.values.push_back(std::poisson_distribution<int>((3 + i) * wave * event)(random));
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<EventWeek> promotions() {
    std::vector<EventWeek> events;
    for (int t = 20; t < 123; t += 26) {
        EventWeek event;
        event.kind = "promotion";
        event.week = Week{2800 + t};
        events.push_back(event);
    }
    return events;
}

bool same(const std::vector<ItemForecast>& a, const std::vector<ItemForecast>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].method != b[i].method || a[i].parameters != b[i].parameters || a[i].scores != b[i].scores)
            return false;
        for (std::size_t h = 0; h < a[i].points.size(); ++h)
            if (a[i].points[h].mean != b[i].points[h].mean || a[i].points[h].hi95 != b[i].points[h].hi95 ||
                a[i].cumulative[h].lo80 != b[i].cumulative[h].lo80)
                return false;
    }
    return true;
}

}  // namespace

class TestFitMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondRunsComputeNothing() {
        const auto items = shop();
        const auto events = promotions();
        const auto plain = forecastAll(items, events, {});
        FitMemory memory;
        Options options;
        options.memory = &memory;
        memory.beginRun();
        const auto first = forecastAll(items, events, options);
        QVERIFY(plain.ok() && first.ok());
        QVERIFY(same(*plain, *first));
        QVERIFY(memory.missed() > 60 * 10);
        memory.beginRun();
        options.threads = 1;
        const auto second = forecastAll(items, events, options);
        QVERIFY(second.ok() && same(*plain, *second));
        QCOMPARE(memory.missed(), std::int64_t{0});
    }

    void onlyWhatChangedIsComputedAgain() {
        auto items = shop();
        const auto events = promotions();
        FitMemory memory;
        Options options;
        options.memory = &memory;
        memory.beginRun();
        QVERIFY(forecastAll(items, events, options).ok());
        items[17].history.values[105] += 4;
        memory.beginRun();
        const auto again = forecastAll(items, events, options);
        const auto plain = forecastAll(items, events, {});
        QVERIFY(again.ok() && plain.ok() && same(*again, *plain));
        const double all = static_cast<double>(memory.found() + memory.missed());
        qInfo("one of 60 products changed: %.0f %% of the fits computed again",
              100 * static_cast<double>(memory.missed()) / all);
        QVERIFY(static_cast<double>(memory.missed()) < 0.4 * all);
    }

    void whatTwoRunsDidNotUseIsForgotten() {
        FitMemory memory(64);
        const std::vector<std::string> names{"ets"};
        const std::vector<double> y{1, 2, 3}, other{1, 2, 4};
        const FitKey key = fitKey(names, y, 52, 13);
        QVERIFY(!(key == fitKey(names, other, 52, 13)));
        QVERIFY(!(key == fitKey(names, y, 52, 12)));
        QVERIFY(!(key == fitKey(std::vector<std::string>{"et", "s"}, y, 52, 13)));
        memory.beginRun();
        memory.keep(key, {{1, 2}, 3, 4, {}});
        memory.beginRun();
        QVERIFY(memory.find(key).has_value());
        QCOMPARE(memory.find(key)->sigma, 3.0);
        QCOMPARE(memory.found(), std::int64_t{2});
        memory.beginRun();
        memory.beginRun();
        QVERIFY(!memory.find(key).has_value());
        // Full is full: what is there stays, the rest is computed each time.
        for (int k = 0; k < 1000; ++k) memory.keep(fitKey(names, std::vector<double>{double(k)}, 1, 1), {});
        int kept = 0;
        for (int k = 0; k < 1000; ++k)
            kept += memory.find(fitKey(names, std::vector<double>{double(k)}, 1, 1)).has_value();
        QVERIFY(kept > 0 && kept <= 64);
    }
};

QTEST_APPLESS_MAIN(TestFitMemory)
#include "tst_fit_memory.moc"
