#pragma once
// Small numbers for values: equal values have equal numbers. Only a 64-bit hash of a value is kept: among a million
// values two collide with probability 3e-8.
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace roulian::customers::identity {

inline std::uint64_t mixed(std::uint64_t x) {  // SplitMix64's finalizer (Steele, Lea & Flood 2014)
    x ^= x >> 30;
    x *= 0xBF58476D1CE4E5B9ull;
    x ^= x >> 27;
    x *= 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}

inline std::uint64_t joined(std::uint64_t a, std::uint64_t b) {
    return mixed(a * 0x9E3779B97F4A7C15ull + b + 0x632BE59BD9B4E019ull);
}

inline std::uint64_t hashOf(std::string_view text) {
    std::uint64_t h = text.size() + 1;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + i, 8);
        h = joined(h, word);
    }
    std::uint64_t word = 0;
    if (i < text.size()) std::memcpy(&word, text.data() + i, text.size() - i);
    return joined(h, word);
}

// Hash → 1, 2, 3 … in order of first sight. Open addressing.
class Interner {
public:
    std::uint32_t operator()(std::uint64_t hash) {
        if ((m_count + 1) * 2 > m_slots.size()) grow();
        if (hash == 0) hash = 1;
        Slot& slot = m_slots[place(hash)];
        if (slot.hash == 0) slot = {hash, ++m_count};
        return slot.id;
    }
    std::uint32_t size() const { return m_count; }  // ids given; the next new value gets size() + 1

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t id = 0;
    };
    std::size_t place(std::uint64_t hash) const {
        std::size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].hash != 0 && m_slots[at].hash != hash) at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow() {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.hash != 0) m_slots[place(slot.hash)] = slot;
    }
    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
};

}  // namespace roulian::customers::identity
