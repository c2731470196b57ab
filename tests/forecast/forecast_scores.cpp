// Forecasts of the public sets as a csv for score.py, and the time they took:
//   forecast_scores OUT.csv [--method NAME] [--threads N] [--origins N] SET…
// Without arguments: time for 160 items of 78 weeks and for 10,000 of 104.
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <random>

#include "forecast/forecast.h"
#include "public_data.h"

using namespace roulian;
using namespace roulian::forecast;

static double cpuMs(std::clock_t since) {
    return 1000.0 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

static int scoreSets(const QStringList& arguments) {
    Options options;
    QStringList sets;
    for (int i = 2; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--method")) {
            options.method = arguments[++i].toStdString();
        } else if (arguments[i] == QStringLiteral("--origins")) {
            options.backtestOrigins = arguments[++i].toInt();
        } else if (arguments[i] == QStringLiteral("--threads")) {
            options.threads = arguments[++i].toInt();
        } else {
            sets << arguments[i];
        }
    }
    QFile file(arguments[1]);
    if (!file.open(QIODevice::WriteOnly)) return 1;
    QTextStream out(&file);
    out << "series_id,step,mean,lo95,hi95\n";
    for (const QString& set : sets) {
        const auto series = publicdata::read(set);
        if (series.empty()) continue;
        std::vector<Item> items;
        for (const auto& s : series)
            items.push_back({static_cast<std::int64_t>(items.size()) + 1, 0, {Week{0}, s.train}, {}, 0});
        options.horizon = series.front().h;
        options.seasonLength = std::max(1, series.front().season);
        const std::clock_t before = std::clock();
        const auto result = forecastAll(items, {}, options);
        if (!result) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(set), result.error().code.c_str());
            return 1;
        }
        std::map<std::string, int> used;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const ItemForecast& f = (*result)[i];
            ++used[f.method];
            for (std::size_t h = 0; h < f.points.size(); ++h)
                out << QString::fromStdString(series[i].id) << ',' << h + 1 << ',' << f.points[h].mean << ','
                    << f.points[h].lo95 << ',' << f.points[h].hi95 << '\n';
        }
        std::fprintf(stderr, "%-20s %4zu series %8.2f ms CPU each;", qPrintable(set), series.size(),
                     cpuMs(before) / static_cast<double>(series.size()));
        for (const auto& [name, count] : used) std::fprintf(stderr, " %s %d", name.c_str(), count);
        std::fprintf(stderr, "\n");
    }
    return 0;
}

static void timeItems(int count, int weeks, int threads) {
    std::mt19937 random(7);
    std::vector<Item> items;
    for (int i = 0; i < count; ++i) {
        Item item{i + 1, 1 + i % 8, {Week{2800}, {}}, {}, 4};
        const double level = 2 + static_cast<double>(i % 40) * 5;
        for (int t = 0; t < weeks; ++t)
            item.history.values.push_back(std::poisson_distribution<int>(
                level * (1 + 0.3 * std::cos(2 * std::numbers::pi * t / 52.18)))(random));
        items.push_back(std::move(item));
    }
    std::vector<EventWeek> events;
    for (int t = 20; t < weeks + 13; t += 17) events.push_back({"promotion", Week{2800 + t}, 1, {}, {}, {}});
    Options options;
    options.threads = threads;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const auto result = forecastAll(items, events, options);
    const double ms = static_cast<double>(timer.elapsed());
    std::printf("%d items x %d weeks, h = 13, threads %d: %.0f ms, %.2f ms CPU an item%s\n", count, weeks,
                threads, ms, cpuMs(before) / count, result ? "" : " (failed)");
    std::fflush(stdout);
}

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (argc > 2) return scoreSets(arguments);
    timeItems(160, 78, 1);
    timeItems(160, 78, 2);
    timeItems(10000, 104, 2);
    return 0;
}
