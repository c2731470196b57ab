#pragma once
// Our own random numbers: xoshiro256** (Blackman & Vigna 2018) seeded by splitmix64. The standard library's
// distributions differ between compilers, these do not.
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace roulian::sample {

class Rng {
public:
    // One stream for each concern, so that a change in one leaves the others alone.
    Rng(std::uint64_t seed, std::uint64_t stream) {
        std::uint64_t x = seed * 0x9E3779B97F4A7C15ull + stream * 0xD1B54A32D192ED03ull + 1;
        for (auto& s : m_s) {
            x += 0x9E3779B97F4A7C15ull;
            std::uint64_t z = x;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
            s = z ^ (z >> 31);
        }
    }
    std::uint64_t next() {
        const std::uint64_t result = rotl(m_s[1] * 5, 7) * 9, t = m_s[1] << 17;
        m_s[2] ^= m_s[0];
        m_s[3] ^= m_s[1];
        m_s[1] ^= m_s[2];
        m_s[0] ^= m_s[3];
        m_s[2] ^= t;
        m_s[3] = rotl(m_s[3], 45);
        return result;
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    int below(int n) { return n <= 1 ? 0 : static_cast<int>(unit() * n); }
    int between(int a, int b) { return a + below(b - a + 1); }
    bool chance(double p) { return unit() < p; }
    double uniform(double a, double b) { return a + (b - a) * unit(); }
    // Knuth's product method; big means are split so that exp() does not underflow.
    int poisson(double mean) {
        int n = 0;
        while (mean > 20) {
            n += poissonSmall(20);
            mean -= 20;
        }
        return mean <= 0 ? n : n + poissonSmall(mean);
    }
    int weighted(const std::vector<double>& weights) {
        double sum = 0;
        for (double w : weights) sum += w;
        double x = unit() * sum;
        for (std::size_t i = 0; i < weights.size(); ++i)
            if ((x -= weights[i]) < 0) return static_cast<int>(i);
        return static_cast<int>(weights.size()) - 1;
    }
    template <typename T>
    void shuffle(std::vector<T>& v) {
        for (std::size_t i = v.size(); i > 1; --i)
            std::swap(v[i - 1], v[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

private:
    static std::uint64_t rotl(std::uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
    int poissonSmall(double mean) {
        const double limit = std::exp(-mean);
        int n = 0;
        for (double p = unit(); p > limit; p *= unit()) ++n;
        return n;
    }
    std::uint64_t m_s[4];
};

}  // namespace roulian::sample
