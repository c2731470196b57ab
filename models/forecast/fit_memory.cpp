#include "forecast/fit_memory.h"

#include <algorithm>
#include <bit>

namespace roulian::forecast {

namespace {

// SplitMix64 finaliser (Steele, Lea & Flood 2014), once with each of two odd steps.
std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

void add(FitKey& key, std::uint64_t bits) {
    key.a = mixed(key.a + bits + 0x9E3779B97F4A7C15ULL);
    key.b = mixed((key.b ^ bits) + 0xD1B54A32D192ED03ULL);
}

}  // namespace

FitKey fitKey(std::span<const std::string> methods, std::span<const double> y, int season, int horizon) {
    FitKey key{1, 2};
    for (const std::string& name : methods) {
        for (const char c : name) add(key, static_cast<unsigned char>(c));
        add(key, 256);
    }
    add(key, static_cast<std::uint64_t>(season));
    add(key, static_cast<std::uint64_t>(horizon));
    add(key, y.size());
    for (const double v : y) add(key, std::bit_cast<std::uint64_t>(v));
    return key;
}

FitMemory::FitMemory(std::size_t limit) : m_limit(std::max<std::size_t>(1, limit / m_shards.size())) {}

void FitMemory::beginRun() {
    for (Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        shard.before = std::move(shard.now);
        shard.now.clear();
        shard.found = shard.missed = 0;
    }
}

std::optional<FitMemory::Remembered> FitMemory::find(const FitKey& key) {
    Shard& at = shard(key);
    const std::lock_guard lock(at.mutex);
    if (const auto known = at.now.find(key); known != at.now.end()) {
        ++at.found;
        return known->second;
    }
    if (const auto known = at.before.find(key); known != at.before.end()) {
        ++at.found;
        const auto moved = at.now.insert(at.before.extract(key));
        return moved.position->second;
    }
    ++at.missed;
    return std::nullopt;
}

void FitMemory::keep(const FitKey& key, Remembered fit) {
    Shard& at = shard(key);
    const std::lock_guard lock(at.mutex);
    if (at.now.size() >= m_limit) return;
    at.now.insert_or_assign(key, std::move(fit));
}

std::int64_t FitMemory::found() const {
    std::int64_t sum = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.found;
    }
    return sum;
}

std::int64_t FitMemory::missed() const {
    std::int64_t sum = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.missed;
    }
    return sum;
}

}  // namespace roulian::forecast
