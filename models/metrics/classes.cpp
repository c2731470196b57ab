#include <algorithm>
#include <cmath>
#include <numeric>

#include "metrics/measures.h"
#include "metrics/ratio.h"

namespace roulian::metrics {

namespace {

constexpr double kAdiLimit = 1.32, kCv2Limit = 0.49;

// Sum of positive, finite values only: the others belong to C whatever their size.
double weightOf(double value) {
    return std::isfinite(value) && value > 0 ? value : 0;
}

}  // namespace

std::vector<Abc> abc(std::span<const double> values, double a, double b) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t x, std::size_t y) { return weightOf(values[x]) > weightOf(values[y]); });
    double total = 0;
    for (std::size_t i : order) total += weightOf(values[i]);
    std::vector<Abc> classes(values.size(), Abc::C);
    double reached = 0;
    for (std::size_t i : order) {
        const double weight = weightOf(values[i]);
        if (weight <= 0) break;
        // A hair of slack so that 0.8 reached by a sum of tenths is 0.8.
        const double share = reached / total + 1e-12;
        classes[i] = reached <= 0 || share < a ? Abc::A : share < b ? Abc::B : Abc::C;
        reached += weight;
    }
    return classes;
}

std::optional<double> coefficientOfVariation(std::span<const double> values) {
    if (values.size() < 2) return std::nullopt;
    const auto n = static_cast<double>(values.size());
    double sum = 0, squares = 0;
    for (double v : values) sum += v;
    const double mean = sum / n;
    for (double v : values) squares += (v - mean) * (v - mean);
    return ratio(std::sqrt(squares / (n - 1)), mean);
}

Xyz xyz(std::optional<double> cv, double x, double y) {
    if (!cv || !(*cv <= y)) return Xyz::Z;
    return *cv <= x ? Xyz::X : Xyz::Y;
}

std::optional<DemandPattern> demandPattern(std::span<const double> values) {
    std::vector<double> sizes;
    for (double v : values)
        if (weightOf(v) > 0) sizes.push_back(v);
    if (sizes.empty()) return std::nullopt;
    DemandPattern p;
    p.adi = static_cast<double>(values.size()) / static_cast<double>(sizes.size());
    const double cv = coefficientOfVariation(sizes).value_or(0);
    p.cv2 = cv * cv;
    const bool rare = p.adi >= kAdiLimit, varied = p.cv2 >= kCv2Limit;
    p.kind = rare ? (varied ? DemandKind::Lumpy : DemandKind::Intermittent)
                  : (varied ? DemandKind::Erratic : DemandKind::Smooth);
    return p;
}

std::string_view code(Abc c) {
    constexpr std::array<std::string_view, 3> kCodes{"A", "B", "C"};
    return kCodes[static_cast<std::size_t>(c)];
}

std::string_view code(Xyz c) {
    constexpr std::array<std::string_view, 3> kCodes{"X", "Y", "Z"};
    return kCodes[static_cast<std::size_t>(c)];
}

std::string_view code(DemandKind k) {
    constexpr std::array<std::string_view, 4> kCodes{"smooth", "erratic", "intermittent", "lumpy"};
    return kCodes[static_cast<std::size_t>(k)];
}

}  // namespace roulian::metrics
