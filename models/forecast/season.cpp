#include "forecast/season.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "forecast/numeric.h"

namespace roulian::forecast {
namespace {

struct Row {
    double t = 0, value = 0, weight = 0;
    int week = 0;
};

double periodOf(int seasonLength) {
    return seasonLength == 52 ? 365.25 / 7 : seasonLength;
}

struct Regression {
    std::vector<double> coefficients;  // of the harmonics only
    double aicc = std::numeric_limits<double>::infinity();
};

Regression regress(const std::vector<Row>& rows, int harmonics, bool line, double period) {
    const std::size_t head = line ? 2 : 1, size = head + 2 * static_cast<std::size_t>(harmonics);
    const double n = static_cast<double>(rows.size());
    std::vector<double> a(size * size, 0), b(size, 0), x(size);
    const auto fillRow = [&](const Row& row) {
        x[0] = 1;
        if (line) x[1] = row.t / n - 0.5;
        for (std::size_t k = 0; k < static_cast<std::size_t>(harmonics); ++k) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(k + 1) * row.week / period;
            x[head + 2 * k] = std::cos(angle);
            x[head + 2 * k + 1] = std::sin(angle);
        }
    };
    double weights = 0;
    for (const Row& row : rows) {
        fillRow(row);
        weights += row.weight;
        for (std::size_t i = 0; i < size; ++i) {
            b[i] += row.weight * x[i] * row.value;
            for (std::size_t j = 0; j < size; ++j) a[i * size + j] += row.weight * x[i] * x[j];
        }
    }
    // Ridge: as if four more weeks had been seen without trend or wave.
    for (std::size_t i = 1; i < size; ++i) a[i * size + i] += 4 * weights / n;
    Regression out;
    if (!solveSpd(a, b)) return out;
    double sse = 0;
    for (const Row& row : rows) {
        fillRow(row);
        double e = row.value;
        for (std::size_t i = 0; i < size; ++i) e -= x[i] * b[i];
        sse += row.weight * e * e;
    }
    const double k = static_cast<double>(size) + 1;
    if (n - k - 1 <= 0) return out;
    out.aicc = n * std::log(std::max(sse / weights, 1e-12)) + 2 * k + 2 * k * (k + 1) / (n - k - 1);
    out.coefficients.assign(b.begin() + static_cast<std::ptrdiff_t>(head), b.end());
    return out;
}

}  // namespace

double Wave::factor(int weekNumber, double share) const {
    if (coefficients.empty() || share <= 0) return 1;
    double sum = 0;
    for (std::size_t k = 0; 2 * k + 1 < coefficients.size(); ++k) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(k + 1) * weekNumber / period;
        sum += coefficients[2 * k] * std::cos(angle) + coefficients[2 * k + 1] * std::sin(angle);
    }
    return std::exp(std::clamp(share * sum, -3.0, 3.0));
}

Wave learnWave(std::span<const GroupMember> members, int seasonLength) {
    Wave wave;
    wave.period = periodOf(seasonLength);
    int first = std::numeric_limits<int>::max(), end = std::numeric_limits<int>::min();
    for (const GroupMember& m : members) {
        if (m.used.empty()) continue;
        first = std::min(first, m.firstWeek);
        end = std::max(end, m.firstWeek + static_cast<int>(m.used.size()));
    }
    if (first >= end || end - first < seasonLength) return wave;
    // Mean over the members alive, each in units of its own level.
    std::vector<double> sum(static_cast<std::size_t>(end - first), 0), alive(sum.size(), 0);
    for (const GroupMember& m : members) {
        const double level = meanOf(m.used);
        if (level <= 0) continue;
        for (std::size_t t = 0; t < m.used.size(); ++t) {
            const std::size_t at = t + static_cast<std::size_t>(m.firstWeek - first);
            sum[at] += m.used[t] / level;
            alive[at] += 1;
        }
    }
    std::vector<double> level(sum.size());
    for (std::size_t t = 0; t < sum.size(); ++t) level[t] = alive[t] > 0 ? sum[t] / alive[t] : 0;
    const bool line = end - first < 2 * seasonLength;
    const auto half = static_cast<std::size_t>(seasonLength / 2);
    std::vector<Row> rows;
    for (std::size_t t = 0; t < level.size(); ++t) {
        if (alive[t] <= 0) continue;
        double base = 1;
        if (!line) {
            if (t < half || t + half >= level.size()) continue;
            base = 0.5 * (level[t - half] + level[t + half]);
            for (std::size_t k = t - half + 1; k < t + half; ++k) base += level[k];
            base /= static_cast<double>(2 * half);
            if (base <= 0) continue;
        }
        // Weeks of nothing would be minus infinity: they count as a twentieth of the level.
        rows.push_back({static_cast<double>(t), std::log(std::max(level[t] / base, 0.05)), alive[t],
                        first + static_cast<int>(t)});
    }
    if (rows.size() < 12) return wave;
    const int seasons = (end - first) / seasonLength;
    const int most = line ? 1 : seasons < 3 ? 2 : 6;
    Regression best = regress(rows, 0, line, wave.period);
    for (int k = 1; k <= most; ++k) {
        Regression r = regress(rows, k, line, wave.period);
        if (r.aicc < best.aicc) best = std::move(r);
    }
    wave.coefficients = std::move(best.coefficients);
    for (double& c : wave.coefficients) c = toThousandths(c);
    return wave;
}

}  // namespace roulian::forecast
