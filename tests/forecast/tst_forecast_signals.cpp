// Known regressors of items and the planner's word about single weeks, on made series whose truth is known.
#include <QtTest>
#include <cmath>
#include <random>

#include "forecast/forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

constexpr int kFirst = 2870, kWeeks = 78, kAhead = 13;

class Random {
public:
    explicit Random(unsigned seed) : m_random(seed) {}
    double uniform() { return static_cast<double>(m_random() % 100000) / 100000; }
    double centred() { return uniform() + uniform() - 1; }  // triangular, −1 … 1

private:
    std::mt19937 m_random;
};

Item plain(std::int64_t key, double level, unsigned seed) {
    Random random(seed);
    Item item{key, 1, {Week{kFirst}, {}}, {}, 0};
    for (int t = 0; t < kWeeks; ++t)
        item.history.values.push_back(std::round(level * (1 + 0.2 * random.centred())));
    return item;
}

std::vector<ItemForecast> all(const std::vector<Item>& items, const std::vector<EventWeek>& events = {},
                              const Options& options = {}) {
    auto result = forecastAll(items, events, options);
    if (!result) {
        QTest::qFail(result.error().code.c_str(), __FILE__, __LINE__);
        return std::vector<ItemForecast>(items.size());
    }
    return *result;
}

// Demand 100 · (price / 10) ^ −2; a lower price now and then, and in the coming weeks 3 and 4.
Item priced(std::int64_t key, unsigned seed) {
    Item item = plain(key, 100, seed);
    Random random(seed + 5000);
    Signal price{"price", Week{kFirst}, {}, true};
    for (int t = 0; t < kWeeks + kAhead; ++t) {
        const bool cut = t < kWeeks ? random.uniform() < 0.2 : t - kWeeks == 2 || t - kWeeks == 3;
        price.values.push_back(cut ? 7 : 10);
        if (t < kWeeks && cut) {
            double& y = item.history.values[static_cast<std::size_t>(t)];
            y = std::round(y * std::pow(0.7, -2));
        }
    }
    item.signals = {price};
    return item;
}

// Mentions in the groups; demand follows two weeks later: · (1 + mentions / 40).
Item mentioned(std::int64_t key, unsigned seed, bool follows) {
    Item item = plain(key, 60, seed);
    Random random(seed + 900);
    Signal mentions{"group_mentions", Week{kFirst}, {}, false};
    for (int t = 0; t < kWeeks; ++t)
        mentions.values.push_back(std::floor(40 * random.uniform() * random.uniform()));
    if (follows)
        for (std::size_t t = 2; t < static_cast<std::size_t>(kWeeks); ++t)
            item.history.values[t] = std::round(item.history.values[t] * (1 + mentions.values[t - 2] / 40));
    item.signals = {mentions};
    return item;
}

bool same(const ItemForecast& a, const ItemForecast& b) {
    if (a.key != b.key || a.method != b.method || a.signals.size() != b.signals.size()) return false;
    for (std::size_t k = 0; k < a.signals.size(); ++k)
        if (a.signals[k].effect != b.signals[k].effect || a.signals[k].gainWape != b.signals[k].gainWape)
            return false;
    for (std::size_t h = 0; h < a.points.size(); ++h)
        if (a.points[h].mean != b.points[h].mean || a.points[h].hi90 != b.points[h].hi90) return false;
    return true;
}

}  // namespace

class TestForecastSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPriceKnownAheadIsLearnedAndUsed() {
        std::vector<Item> items;
        for (int i = 0; i < 12; ++i) items.push_back(priced(i + 1, static_cast<unsigned>(10 + i)));
        int used = 0;
        for (const ItemForecast& f : all(items)) {
            QCOMPARE(f.signals.size(), std::size_t{1});
            const SignalEffect& price = f.signals[0];
            QCOMPARE(price.name, std::string("price"));
            QCOMPARE(price.lag, 0);
            QCOMPARE(price.from, 10.0);
            QCOMPARE(price.to, 7.0);  // never above 10: the extreme is the low one
            QVERIFY2(std::abs(price.effect - 2.04) < 0.25, qPrintable(QString::number(price.effect)));
            used += price.used ? 1 : 0;
            if (!price.used) continue;
            QVERIFY(price.gainWape && *price.gainWape > 0.05);
            QVERIFY(f.wape && f.wapeWithoutSignals && *f.wape < *f.wapeWithoutSignals);
            QVERIFY2(std::abs(f.points[2].mean - 204) < 35, qPrintable(QString::number(f.points[2].mean)));
            QVERIFY(std::abs(f.points[0].mean - 100) < 15);
            QVERIFY(f.signal[2] / f.signal[0] > 1.7);
            QCOMPARE(f.signalFactors.size(), f.points.size());
            for (const WeekFactor& w : f.signalFactors) {
                const auto h = static_cast<std::size_t>(w.ahead);
                QCOMPARE(w.name, std::string("price"));
                QVERIFY(std::abs(w.factor - f.signal[h]) < 1e-9);
                QVERIFY(std::abs(f.points[h].mean - f.level[h] * f.season[h] * f.lift[h] * f.signal[h]) <
                            1e-6 ||
                        f.lastYearShare > 0);
            }
        }
        QVERIFY2(used >= 11, qPrintable(QString::number(used)));
    }

    void mentionsLeadDemand() {
        std::vector<Item> items;
        for (int i = 0; i < 12; ++i) items.push_back(mentioned(i + 1, static_cast<unsigned>(70 + i), true));
        // In the last two weeks the groups spoke much: the coming two weeks sell more.
        for (Item& item : items) {
            item.signals[0].values[kWeeks - 2] = 40;
            item.signals[0].values[kWeeks - 1] = 40;
        }
        int used = 0;
        double ratio = 0;  // of the announced weeks to a later one
        for (const ItemForecast& f : all(items)) {
            const SignalEffect& s = f.signals[0];
            QCOMPARE(s.lag, 2);
            // (1 + 24 / 40) / (1 + 7 / 40) = 1.36, were the effect a power.
            QVERIFY2(std::abs(s.effect - 1.36) < 0.14, qPrintable(QString::number(s.effect)));
            used += s.used ? 1 : 0;
            if (!s.used) continue;
            for (std::size_t h : {0, 1}) ratio += f.points[h].mean / f.points[6].mean / 2;
            QCOMPARE(f.signal[4], f.signal[8]);  // nothing is known about weeks that far ahead
        }
        QVERIFY2(used >= 8, qPrintable(QString::number(used)));
        // 1 + 40 / 40 against 1 + 10 / 40 in a mean week: 1.6; some less, for the effect is a power of mentions.
        ratio /= used;
        QVERIFY2(ratio > 1.3 && ratio < 1.75, qPrintable(QString::number(ratio)));
    }

    void noiseIsNotUsed() {
        std::vector<Item> items;
        for (int i = 0; i < 20; ++i) items.push_back(mentioned(i + 1, static_cast<unsigned>(300 + i), false));
        for (const ItemForecast& f : all(items)) {
            QVERIFY(!f.signals[0].used);
            QVERIFY(std::abs(f.signals[0].effect - 1) < 0.12);
            for (double s : f.signal) QCOMPARE(s, 1.0);
        }
    }

    void aSignalThatHelpsIsFoundBesideOneThatDoesNot() {
        std::vector<Item> items;
        for (int i = 0; i < 12; ++i) {
            Item item = priced(i + 1, static_cast<unsigned>(10 + i));
            item.signals.push_back(mentioned(1, static_cast<unsigned>(800 + i), false).signals[0]);
            items.push_back(item);
        }
        for (const ItemForecast& f : all(items)) QVERIFY(!f.signals[1].used);
        int used = 0;
        for (const ItemForecast& f : all(items)) used += f.signals[0].used ? 1 : 0;
        QVERIFY(used >= 11);
    }

    void neitherOrderNorThreadsMatter() {
        std::vector<Item> items;
        for (int i = 0; i < 6; ++i) items.push_back(priced(20 - i, static_cast<unsigned>(10 + i)));
        for (int i = 0; i < 6; ++i) items.push_back(mentioned(40 - i, static_cast<unsigned>(70 + i), true));
        Options one, three;
        one.threads = 1;
        three.threads = 3;
        const auto a = all(items, {}, one), b = all(items, {}, three);
        const auto c = all({items.rbegin(), items.rend()}, {}, three);
        for (std::size_t i = 0; i < items.size(); ++i) {
            QVERIFY(same(a[i], b[i]));
            QVERIFY(same(a[i], c[items.size() - 1 - i]));
        }
    }

    void oddSignalsDoNoHarm() {
        const double no = std::nan("");
        std::vector<Item> items;
        for (int i = 0; i < 8; ++i) items.push_back(plain(i + 1, 30, static_cast<unsigned>(i)));
        items[0].signals = {{"a", Week{kFirst}, {}, true}};                                 // nothing known
        items[1].signals = {{"a", Week{kFirst}, std::vector<double>(kWeeks, 5), true}};     // constant
        items[2].signals = {{"a", Week{kFirst + 500}, {1, 2}, true}};                       // elsewhere
        items[3].signals = {{"a", Week{kFirst + 70}, {no, 1e300, 0, 3, no}, false}};        //
        items[4].signals = {{"a", Week{kFirst - 9}, std::vector<double>(200, -4), false}};  // negative
        items[5].signals = {{"a", Week{kFirst}, std::vector<double>(kWeeks, 0), true},
                            {"b", Week{kFirst}, std::vector<double>(kWeeks, 0), false}};
        items[6].history.values.clear();
        items[6].signals = items[1].signals;
        items[7].history.values.assign(3, 0);
        items[7].signals = items[1].signals;
        for (const ItemForecast& f : all(items))
            for (const Point& p : f.points)
                QVERIFY(std::isfinite(p.mean) && p.mean >= 0 && std::isfinite(p.hi95));
    }

    void aWeekIsUsedAsThePlannerSays() {
        Item item = plain(1, 100, 9);
        auto& y = item.history.values;
        y[20] = 5;
        y[40] = 900;
        y[60] = 130;
        item.stockout.assign(kWeeks, false);
        item.stockout[20] = true;
        const ItemForecast automatic = all({item})[0];
        item.keep.assign(kWeeks, Keep::Automatic);
        item.keep[20] = Keep::AsRecorded;
        item.keep[40] = Keep::AsRecorded;
        item.keep[60] = Keep::LeaveOut;
        const ItemForecast told = all({item})[0];
        QCOMPARE(told.cleaned[20].used, 5.0);
        QCOMPARE(told.cleaned[20].reason, Reason::Stockout);  // the finding stays visible
        QCOMPARE(told.cleaned[20].automatic, automatic.cleaned[20].used);
        QVERIFY(told.cleaned[20].automatic > 75);
        QCOMPARE(told.cleaned[40].used, 900.0);
        QCOMPARE(told.cleaned[40].reason, Reason::Outlier);
        QVERIFY(told.cleaned[40].automatic < 200);
        QCOMPARE(told.cleaned[60].keep, Keep::LeaveOut);
        QCOMPARE(told.cleaned[60].automatic, 130.0);
        QVERIFY(told.cleaned[60].used < 120);
        QCOMPARE(automatic.cleaned[60].keep, Keep::Automatic);
        for (const BacktestPair& pair : told.backtest) QVERIFY(pair.origin.n + pair.lead - 1 != kFirst + 60);
    }

    void anEventWeekCanBeCalledOrdinary() {
        std::vector<Item> items{plain(1, 100, 3)};
        for (std::size_t t : {15, 35, 50}) items[0].history.values[t] *= 2.5;
        std::vector<EventWeek> events;
        for (int t : {15, 25, 35, 50}) events.push_back({"promo", Week{kFirst + t}, 1, {}, {}, {}});
        const ItemForecast automatic = all(items, events)[0];
        items[0].keep.assign(kWeeks, Keep::Automatic);
        items[0].keep[25] = Keep::AsRecorded;  // the promotion did not take place
        const ItemForecast told = all(items, events)[0];
        const auto lift = [](const ItemForecast& f) {
            for (const auto& [name, value] : f.parameters)
                if (name == "lift.promo") return value;
            return 0.0;
        };
        QVERIFY(lift(automatic) < 2.2);
        QVERIFY(lift(told) > 2.25);
        QCOMPARE(told.cleaned[25].used, items[0].history.values[25]);
        QCOMPARE(told.cleaned[25].reason, Reason::Event);
    }

    void quantilesFollowTheRanges() {
        const ItemForecast f = all({plain(1, 100, 5)})[0];
        for (const auto* points : {&f.points, &f.cumulative})
            for (const Point& p : *points) {
                QCOMPARE(p.quantile(0.05), p.lo90);
                QCOMPARE(p.quantile(0.25), p.lo50);
                QCOMPARE(p.quantile(0.5), p.median);
                QCOMPARE(p.quantile(0.975), p.hi95);
                QCOMPARE(p.quantile(0.999), p.hi95);
                QCOMPARE(p.quantile(std::nan("")), p.lo95);
                double last = 0;
                for (double q = 0.01; q < 1; q += 0.01) {
                    QVERIFY(p.quantile(q) >= last);
                    last = p.quantile(q);
                }
                QVERIFY(p.lo95 < p.lo90 && p.lo90 < p.lo80 && p.hi80 < p.hi90 && p.hi90 < p.hi95);
                QVERIFY(std::abs(p.median - p.mean) < 0.1 * p.mean);
            }
    }

    void wrongInputIsNamed() {
        Item item = plain(7, 10, 1);
        item.keep = {Keep::LeaveOut};
        const auto keep = forecastAll(std::vector<Item>{item}, {}, {});
        QCOMPARE(keep.error().code, std::string("forecast.keep"));
        item.keep.clear();
        item.signals = {{"price", Week{kFirst}, {1}, true}, {"price", Week{kFirst}, {1}, true}};
        const auto twice = forecastAll(std::vector<Item>{item}, {}, {});
        QCOMPARE(twice.error().code, std::string("forecast.signal"));
        QCOMPARE(twice.error().args, (std::vector<std::string>{"7", "price"}));
    }
};

QTEST_APPLESS_MAIN(TestForecastSignals)
#include "tst_forecast_signals.moc"
