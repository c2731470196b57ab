// Look-alikes, conversions and the blend of estimates.
#include <algorithm>
#include <cmath>
#include <set>

#include "forecast/launch.h"

namespace roulian::forecast {
namespace {

constexpr double kUsualSpread = 0.6, kUsualLaunches = 3;

struct Ratio {
    double from = 0, to = 0, weight = 1;
};

// Median ratio and the spread of a new one around it; half a unit keeps small numbers finite.
Conversion ratioOf(std::span<const Ratio> pairs) {
    Conversion c;
    double sum = 0, weights = 0, squares = 0;
    for (const Ratio& r : pairs) {
        sum += r.weight * std::log((r.to + 0.5) / (r.from + 0.5));
        weights += r.weight;
        squares += r.weight * r.weight;
    }
    const double mean = sum / weights, effective = weights * weights / squares;
    double around = 0;
    for (const Ratio& r : pairs) {
        const double d = std::log((r.to + 0.5) / (r.from + 0.5)) - mean;
        around += r.weight * d * d;
    }
    const double variance = (around / weights * effective + kUsualLaunches * kUsualSpread * kUsualSpread) /
                            (std::max(0.0, effective - 1) + kUsualLaunches);
    c.rate = std::exp(mean);
    c.spread = std::sqrt(variance * (1 + 1 / effective));
    c.launches = static_cast<int>(pairs.size());
    return c;
}

double sharedWords(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const std::set<std::string> left(a.begin(), a.end()), right(b.begin(), b.end());
    std::size_t both = 0;
    for (const std::string& word : left) both += right.count(word);
    return static_cast<double>(both) / static_cast<double>(left.size() + right.size() - both);
}

bool usable(double v) {
    return std::isfinite(v) && v > 0;
}

}  // namespace

std::vector<LookAlike> lookAlikes(const LaunchProfile& target, std::span<const LaunchProfile> others,
                                  std::size_t most, double least) {
    std::vector<LookAlike> out;
    for (const LaunchProfile& other : others) {
        if (other.key == target.key) continue;
        LookAlike l;
        l.key = other.key;
        if (!target.category.empty() && !other.category.empty())
            l.category = target.category == other.category ? 1 : 0;
        if (usable(target.price) && usable(other.price))
            l.price = std::max(0.0, 1 - std::abs(std::log(target.price / other.price)) / std::log(4.0));
        if (!target.words.empty() && !other.words.empty()) l.words = sharedWords(target.words, other.words);
        if (target.launched && other.launched) {
            const double apart =
                std::fmod(std::abs(static_cast<double>(target.launched->n - other.launched->n)), 365.25 / 7);
            l.season = std::max(0.0, 1 - std::min(apart, 365.25 / 7 - apart) / 26);
        }
        double sum = 0, weights = 0;
        const auto add = [&](const std::optional<double>& part, double weight) {
            if (!part) return;
            sum += weight * *part;
            weights += weight;
        };
        add(l.category, 3);
        add(l.price, 2);
        add(l.words, 2);
        add(l.season, 1);
        if (weights <= 0) continue;
        l.similarity = sum / weights;
        if (l.similarity >= least) out.push_back(std::move(l));
    }
    std::sort(out.begin(), out.end(), [](const LookAlike& a, const LookAlike& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.key < b.key;
    });
    if (out.size() > most) out.resize(most);
    return out;
}

std::optional<Conversion> learnConversion(std::span<const EarlyLaunch> launches) {
    std::vector<Ratio> pairs;
    for (const EarlyLaunch& l : launches)
        if (usable(l.early) && usable(l.sold) && usable(l.similarity))
            pairs.push_back({l.early, l.sold, l.similarity});
    if (pairs.empty()) return std::nullopt;
    return ratioOf(pairs);
}

Conversion learnGuess(std::span<const Guess> past) {
    std::vector<Ratio> pairs;
    for (const Guess& g : past)
        if (usable(g.guessed) && usable(g.sold)) pairs.push_back({g.guessed, g.sold, 1});
    if (pairs.empty()) return {1, kUsualSpread, 0};
    Conversion c = ratioOf(pairs);
    // One lucky or unlucky guess is no habit: the correction leans on "right on average".
    const double n = static_cast<double>(pairs.size());
    c.rate = std::pow(c.rate, n / (n + kUsualLaunches));
    return c;
}

Blend blend(std::span<const Estimate> parts) {
    Blend out;
    double weights = 0, sum = 0;
    for (const Estimate& e : parts) {
        if (!usable(e.total) || !usable(e.spread)) continue;
        out.parts.push_back(e);
        out.parts.back().weight = 1 / (e.spread * e.spread);
        weights += out.parts.back().weight;
        sum += out.parts.back().weight * std::log(e.total);
    }
    if (out.parts.empty()) return out;
    const double mean = sum / weights;
    double contradiction = 0;
    for (Estimate& e : out.parts) {
        contradiction += e.weight * (std::log(e.total) - mean) * (std::log(e.total) - mean);
        e.weight /= weights;
    }
    if (out.parts.size() > 1) contradiction /= static_cast<double>(out.parts.size() - 1);
    out.total = std::exp(mean);
    out.spread = std::sqrt(std::max(1.0, contradiction) / weights);
    return out;
}

}  // namespace roulian::forecast
