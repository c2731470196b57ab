#pragma once
// Fits of earlier runs, known by exactly what they were fitted to: method, season, horizon and every value of the series.
// A run that meets the same series again takes the fit from here, so that after a small change only items whose own
// series changed are computed; the result is the same to the last bit as without. What all items have in common (lifts of
// events, yearly waves) is rounded to thousandths by the engine, so that one item's change does not move all others.
//
// Thread-safe. Holds what the last two runs used, `limit` fits at most (some 250 bytes each at 13 weeks).
#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace roulian::forecast {

struct FitKey {
    std::uint64_t a = 0, b = 0;  // 128 bits: that two series share them is not to be expected in any lifetime
    bool operator==(const FitKey&) const = default;
};

class FitMemory {
public:
    struct Remembered {
        std::vector<double> mean;
        double sigma = 0, growth = 0;
        std::vector<std::pair<std::string, double>> parameters;
    };
    explicit FitMemory(std::size_t limit = 400'000);
    // Call before each run: forgets what neither of the last two runs used.
    void beginRun();
    std::optional<Remembered> find(const FitKey& key);
    void keep(const FitKey& key, Remembered fit);
    std::int64_t found() const;  // in this run
    std::int64_t missed() const;

private:
    struct Hash {
        std::size_t operator()(const FitKey& key) const { return static_cast<std::size_t>(key.a); }
    };
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<FitKey, Remembered, Hash> now, before;
        std::int64_t found = 0, missed = 0;
    };
    Shard& shard(const FitKey& key) { return m_shards[key.b % m_shards.size()]; }
    std::array<Shard, 16> m_shards;
    std::size_t m_limit;  // a shard
};

FitKey fitKey(std::span<const std::string> methods, std::span<const double> y, int season, int horizon);

}  // namespace roulian::forecast
