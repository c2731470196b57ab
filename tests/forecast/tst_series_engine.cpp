// The series engine: every series gets a finite, ordered, non-negative answer that does not depend on threads;
// what is known ahead is found again; ranges hold what they say.
#include <QtTest>
#include <cmath>
#include <limits>
#include <random>

#include "forecast/series_forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

SeriesInput input(std::string id, std::vector<double> y, int season, int horizon) {
    SeriesInput s;
    s.id = std::move(id);
    s.y = std::move(y);
    s.season = season;
    s.horizon = horizon;
    return s;
}

double unit(std::mt19937& random) {
    return (static_cast<double>(random()) + 0.5) / 4294967296.0;
}
double normal(std::mt19937& random) {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += unit(random);
    return sum;
}

}  // namespace

class TestSeriesEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySeries() {
        const double gap = std::nan("");
        std::vector<SeriesInput> all;
        const auto add = [&](const char* id, std::vector<double> y) {
            for (const int season : {1, 7, 12, 24, 52})
                all.push_back(input(std::string(id) + std::to_string(season), y, season, 14));
        };
        std::vector<double> huge, spike(90, 0), holes, ten, late(60, 0), explode, tiny;
        for (int t = 0; t < 90; ++t) {
            huge.push_back(1e14 * (1 + 0.3 * std::sin(t)));
            tiny.push_back(1e-9 * (1 + 0.3 * std::sin(t)));
            holes.push_back(t % 3 == 0 ? gap : 10 + t % 5);
            explode.push_back(std::pow(1.3, t));
        }
        for (int t = 0; t < 3650; ++t) ten.push_back(std::round(50 + 20 * std::cos(t / 58.1) + 5 * (t % 7)));
        spike[40] = 1e6;
        late[59] = 300;
        add("empty", {});
        add("one", {5});
        add("gap", {gap});
        add("two", {5, 0});
        add("negative", std::vector<double>(30, -4));
        add("infinite", {1, std::numeric_limits<double>::infinity(), 3, 4, 5, 6, 7, 8});
        add("constant", std::vector<double>(60, 12));
        add("zero", std::vector<double>(60, 0));
        add("gaps", std::vector<double>(60, gap));
        add("huge", huge);
        add("tiny", tiny);
        add("spike", spike);
        add("late", late);
        add("holes", holes);
        add("explode", explode);
        add("ten years", ten);
        const auto made = forecastSeries(all, {});
        QVERIFY(made.ok());
        for (const SeriesForecast& f : *made) {
            QCOMPARE(f.mean.size(), std::size_t{14});
            for (std::size_t h = 0; h < f.mean.size(); ++h) {
                QVERIFY2(std::isfinite(f.mean[h]) && f.mean[h] >= 0, f.id.c_str());
                for (const auto* quantiles : {&f.quantiles[h], &f.totals[h]})
                    for (std::size_t q = 0; q < quantiles->size(); ++q) {
                        QVERIFY2(std::isfinite((*quantiles)[q]) && (*quantiles)[q] >= 0, f.id.c_str());
                        QVERIFY2(q == 0 || (*quantiles)[q] >= (*quantiles)[q - 1], f.id.c_str());
                    }
                QVERIFY(f.range95[h].first <= f.range95[h].second);
            }
            if (f.id.rfind("constant", 0) == 0)
                for (const double v : f.mean) QVERIFY(std::abs(v - 12) < 1e-6);
            if (f.id.rfind("zero", 0) == 0)
                for (const double v : f.mean) QCOMPARE(v, 0.0);
        }
    }

    // Each method alone answers every odd series, with whole ranges and without less than nothing.
    void everyMethodAlone_data() {
        QTest::addColumn<QString>("method");
        for (const std::string& name : seriesMethods())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void everyMethodAlone() {
        QFETCH(QString, method);
        std::vector<double> spike(80, 0), huge, ten, holes;
        spike[40] = 1e6;
        for (int t = 0; t < 3650; ++t) {
            if (t < 80) huge.push_back(1e14 * (1 + 0.3 * std::sin(t)));
            if (t < 80) holes.push_back(t % 3 == 0 ? std::nan("") : 10 + t % 5);
            ten.push_back(50 + 5 * (t % 7));
        }
        std::vector<SeriesInput> all;
        for (const int season : {1, 7, 24}) {
            int id = 0;
            for (const auto& y : {std::vector<double>{},
                                  {5},
                                  {3, 0},
                                  std::vector<double>(60, 12),
                                  std::vector<double>(60, 0),
                                  huge,
                                  spike,
                                  holes,
                                  ten})
                all.push_back(input(std::to_string(season) + '.' + std::to_string(id++), y, season, 6));
        }
        SeriesOptions options;
        options.method = method.toStdString();
        const auto made = forecastSeries(all, options);
        QVERIFY(made.ok());
        for (const SeriesForecast& f : *made)
            for (std::size_t h = 0; h < f.mean.size(); ++h) {
                QVERIFY2(std::isfinite(f.mean[h]) && f.mean[h] >= 0, f.id.c_str());
                for (const double q : f.quantiles[h]) QVERIFY2(std::isfinite(q) && q >= 0, f.id.c_str());
            }
    }

    void threadsDoNotMatter() {
        std::mt19937 random(11);
        std::vector<SeriesInput> all;
        for (int i = 0; i < 24; ++i) {
            std::vector<double> y;
            for (int t = 0; t < 60; ++t)
                y.push_back(std::max(0.0, std::round(5 + i + 3 * std::sin(t / 1.9) + 2 * normal(random))));
            all.push_back(input("s" + std::to_string(i), y, i % 2 ? 12 : 1, 6));
        }
        SeriesOptions one, many;
        one.threads = 1;
        many.threads = 5;
        const auto a = forecastSeries(all, one), b = forecastSeries(all, many);
        QVERIFY(a.ok() && b.ok());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY((*a)[i].mean == (*b)[i].mean);
            QVERIFY((*a)[i].quantiles == (*b)[i].quantiles && (*a)[i].totals == (*b)[i].totals);
        }
        // On its own backtest no frequent series loses to seasonal naive.
        for (const SeriesForecast& f : *a)
            if (f.error && f.naiveError) QVERIFY(*f.error <= *f.naiveError + 1e-9);
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(forecastSeries(all, one, cancel).error().code, std::string("cancelled"));
    }

    // A method that cannot says the last value, never nothing.
    void methodsThatCannot() {
        SeriesOptions options;
        options.method = "holt";
        const std::vector<SeriesInput> all{input("short", {4, 7}, 1, 2)};
        const auto made = forecastSeries(all, options);
        QVERIFY(made.ok());
        QCOMPARE(made->front().mean, (std::vector<double>{7, 7}));
        QCOMPARE(made->front().method, std::string("naive"));
    }

    // Half price triples demand (elasticity −1.585); one week in five is cheap. The factor is found from the
    // pool and applied to the weeks ahead.
    void regressorsAreLearned() {
        std::mt19937 random(4);
        std::vector<SeriesInput> all;
        for (int i = 0; i < 20; ++i) {
            SeriesInput s = input("p" + std::to_string(i), {}, 52, 4);
            std::vector<double> price;
            for (int t = 0; t < 84; ++t) {
                const double level = 100 * (1 + 0.05 * i);
                price.push_back(t % 5 == i % 5 ? 5 + 0.1 * static_cast<double>(random() % 3) : 10);
                if (t < 80)
                    s.y.push_back(std::round(level * std::pow(price.back() / 10, -1.585) *
                                             std::exp(0.1 * normal(random))));
            }
            s.regressors = {price};
            all.push_back(std::move(s));
        }
        SeriesOptions options;
        options.regressorNames = {"price"};
        const auto made = forecastSeries(all, options);
        QVERIFY(made.ok());
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t h = 0; h < 4; ++h) {
                const double truth = 100 * (1 + 0.05 * static_cast<double>(i)) *
                                     std::pow(all[i].regressors[0][80 + h] / 10, -1.585);
                QVERIFY2(std::abs((*made)[i].mean[h] / truth - 1) < 0.2,
                         qPrintable(QString::number((*made)[i].mean[h] / truth)));
            }
        all[3].regressors[0].pop_back();
        QCOMPARE(forecastSeries(all, options).error().code, std::string("forecast.regressors"));
    }

    // A feast doubles sales; a working Saturday sells like a weekday. Both were seen before.
    void calendarIsLearned() {
        std::mt19937 random(9);
        SeriesOptions options;
        const Day first = Day::fromYmd(2024, 1, 1);  // a Monday
        for (int t = 0; t < 220; ++t) {
            CalendarDay day;
            day.day = first + t;
            const int weekday = day.day.isoWeekday();
            const bool feast = t % 70 >= 40 && t % 70 < 43;
            day.makeup = t % 70 == 47;  // Saturdays: 47, 117, 187 are days 6 of their week
            day.off = feast || (weekday >= 6 && !day.makeup);
            if (feast) day.marks = {"feast"};
            options.calendar.push_back(day);
        }
        std::vector<SeriesInput> all;
        for (int i = 0; i < 15; ++i) {
            SeriesInput s = input("d" + std::to_string(i), {}, 7, 28);
            s.start = first;
            for (int t = 0; t < 168; ++t) {
                const CalendarDay& day = options.calendar[static_cast<std::size_t>(t)];
                double v = 50 + 3 * i;
                if (day.day.isoWeekday() >= 6 && !day.makeup) v *= 1.5;
                if (!day.marks.empty()) v *= 2;
                s.y.push_back(std::round(v * std::exp(0.08 * normal(random))));
            }
            all.push_back(std::move(s));
        }
        const auto made = forecastSeries(all, options);
        QVERIFY(made.ok());
        double feast = 0, usual = 0;
        for (const SeriesForecast& f : *made)
            for (int t = 168; t < 196; ++t) {
                const CalendarDay& day = options.calendar[static_cast<std::size_t>(t)];
                const double v = f.mean[static_cast<std::size_t>(t - 168)];
                if (day.day.isoWeekday() >= 6) continue;
                (day.marks.empty() ? usual : feast) += v / (day.marks.empty() ? 1 : 1);
            }
        int feasts = 0, usuals = 0;
        for (int t = 168; t < 196; ++t) {
            const CalendarDay& day = options.calendar[static_cast<std::size_t>(t)];
            if (day.day.isoWeekday() < 6) ++(day.marks.empty() ? usuals : feasts);
        }
        QVERIFY(feasts > 0);
        const double ratio = feast / feasts / (usual / usuals);
        QVERIFY2(ratio > 1.6 && ratio < 2.4, qPrintable(QString::number(ratio)));
    }

    // 200 noisy series with a level: the 80 % range holds 80 % of what comes, the 95 % range 95 %, and the
    // total of six periods is narrower than six times a period.
    void rangesHold() {
        std::mt19937 random(21);
        std::vector<SeriesInput> all;
        std::vector<std::vector<double>> truth;
        for (int i = 0; i < 200; ++i) {
            std::vector<double> y;
            for (int t = 0; t < 66; ++t) y.push_back(200 + 20 * normal(random));
            truth.emplace_back(y.begin() + 60, y.end());
            y.resize(60);
            all.push_back(input("r" + std::to_string(i), y, 1, 6));
        }
        const auto made = forecastSeries(all, {});
        QVERIFY(made.ok());
        double in80 = 0, in95 = 0, total90 = 0, count = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            double sum = 0;
            for (std::size_t h = 0; h < 6; ++h) {
                const auto& q = (*made)[i].quantiles[h];
                in80 += truth[i][h] >= q[2] && truth[i][h] <= q[6] ? 1 : 0;
                in95 += truth[i][h] >= q[0] && truth[i][h] <= q[8] ? 1 : 0;
                count += 1;
                sum += truth[i][h];
            }
            const auto& total = (*made)[i].totals[5];
            total90 += sum >= total[1] && sum <= total[7] ? 1.0 / 200 : 0;
            QVERIFY(total[8] - total[0] < 5.5 * ((*made)[i].quantiles[5][8] - (*made)[i].quantiles[5][0]));
        }
        QVERIFY2(std::abs(in80 / count - 0.80) < 0.07, qPrintable(QString::number(in80 / count)));
        QVERIFY2(std::abs(in95 / count - 0.95) < 0.04, qPrintable(QString::number(in95 / count)));
        QVERIFY2(std::abs(total90 - 0.90) < 0.09, qPrintable(QString::number(total90)));
    }

    void wrongOptions() {
        const std::vector<SeriesInput> all{input("a", {1, 2, 3}, 1, 2)};
        SeriesOptions options;
        options.method = "astrology";
        QCOMPARE(forecastSeries(all, options).error().code, std::string("forecast.method"));
        options.method = "ets+theta";
        QVERIFY(forecastSeries(all, options).ok());
        const std::vector<SeriesInput> endless{input("a", {1, 2, 3}, 1, 100000)};
        QCOMPARE(forecastSeries(endless, {}).error().code, std::string("forecast.option"));
    }
};

QTEST_APPLESS_MAIN(TestSeriesEngine)
#include "tst_series_engine.moc"
