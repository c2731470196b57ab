#pragma once
// Ranges of sums of products: drawn together as they missed together, told as ratios, widened by the sum's own backtest.
#include <optional>
#include <span>
#include <vector>

#include "forecast/level_parts.h"

namespace roulian::forecast {

// By item: where its error stood among its own at every key, 0 … 1; ties and unknown ones fall by chance. Empty where
// the keys are too few to tell how items move together.
std::vector<std::vector<double>> placesOf(const std::vector<Misses>& misses,
                                          const std::vector<MissKey>& keys);
// The same of errors side by side, NaN = unknown; never empty.
std::vector<std::vector<double>> placesOf(std::span<const std::vector<double>> errors);

// Chances of items at each draw. Without places half the draws move all items alike and half each for itself, which is
// between what can be.
class Draws {
public:
    // `places` must outlive this; `least`: draws at least.
    explicit Draws(const std::vector<std::vector<double>>& places, std::size_t least = 60);
    std::size_t count() const { return m_count; }
    double chance(std::size_t item, std::size_t draw) const;

private:
    const std::vector<std::vector<double>>& m_places;
    std::size_t m_keys = 0, m_rounds = 1, m_count = 0;
};

// Quantiles of the draws as ratios to the mean; sorts and scales the draws.
Point ratiosOf(std::vector<double>& draws, double mean);
// How much wider a level's 80 % range must be to hold 80 % of what it missed; few errors move it little.
double widening(const Misses& judged, const std::vector<Point>& ratio);
void widen(std::vector<Point>& ratio, double by);

struct Judgement {
    std::optional<double> wape, bias, naiveWape;
};
Judgement judge(const Misses& judged);

}  // namespace roulian::forecast
