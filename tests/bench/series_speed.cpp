// What the series engine costs: CPU a series for monthly and daily histories, and 10,000 weekly products.
#include <cstdio>
#include <ctime>
#include <fstream>
#include <numbers>
#include <random>
#include <string>

#include "forecast/series_forecast.h"

using namespace roulian;
using namespace roulian::forecast;

namespace {

std::vector<SeriesInput> make(int count, int periods, int season, int horizon) {
    std::mt19937 random(7);
    std::vector<SeriesInput> out;
    for (int i = 0; i < count; ++i) {
        SeriesInput s;
        s.id = std::to_string(i);
        s.season = season;
        s.horizon = horizon;
        const double level = i % 5 == 0 ? 0.4 : 5 + i % 40 * 5;  // one in five sells rarely
        for (int t = 0; t < periods; ++t) {
            const double wave = 1 + 0.3 * std::cos(2 * std::numbers::pi * t / std::max(2, season));
            s.y.push_back(std::poisson_distribution<int>(level * wave * (1 + 0.002 * t))(random));
        }
        out.push_back(std::move(s));
    }
    return out;
}

// The most memory the process held, where the system tells (Linux); 0 elsewhere.
long peakMegabytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == "VmHWM:") {
            long kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

void measure(const char* what, int count, int periods, int season, int horizon, int threads) {
    const auto series = make(count, periods, season, horizon);
    SeriesOptions options;
    options.threads = threads;
    std::timespec begin{}, end{};
    std::timespec_get(&begin, TIME_UTC);
    const std::clock_t cpu = std::clock();
    const auto made = forecastSeries(series, options);
    std::timespec_get(&end, TIME_UTC);
    const double wall = static_cast<double>(end.tv_sec - begin.tv_sec) +
                        1e-9 * static_cast<double>(end.tv_nsec - begin.tv_nsec);
    std::printf("%-8s %6d series x %4d, h = %2d, threads %d: %7.2f s, %6.2f ms CPU a series, peak %ld MB%s\n",
                what, count, periods, horizon, threads, wall,
                1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / count, peakMegabytes(),
                made ? "" : " (failed)");
    std::fflush(stdout);
}

}  // namespace

int main() {
    measure("monthly", 200, 100, 12, 18, 1);
    measure("daily", 200, 400, 7, 14, 1);
    measure("weekly", 10000, 104, 52, 13, 2);
    measure("weekly", 10000, 156, 52, 26, 2);
    return 0;
}
