#pragma once
// Which documents are finished: 64-bit hashes in an open table, about 16 bytes a document. Two different
// numbers fall together once in 10^7 files of a million documents.
#include <cstdint>
#include <string_view>
#include <vector>

namespace roulian::exchange {

class KeySet {
public:
    static std::uint64_t hash(std::string_view key) {
        std::uint64_t h = 0x9E3779B97F4A7C15ULL ^ key.size();
        for (const char c : key) {
            h = (h ^ static_cast<unsigned char>(c)) * 0xFF51AFD7ED558CCDULL;
            h ^= h >> 32;
        }
        return h == 0 ? 1 : h;
    }
    bool contains(std::uint64_t h) const {
        if (m_slots.empty()) return false;
        for (std::size_t i = h & m_mask;; i = (i + 1) & m_mask) {
            if (m_slots[i] == h) return true;
            if (m_slots[i] == 0) return false;
        }
    }
    void insert(std::uint64_t h) {
        if (2 * (m_count + 1) > m_slots.size()) grow();
        place(h);
    }

private:
    void place(std::uint64_t h) {
        for (std::size_t i = h & m_mask;; i = (i + 1) & m_mask) {
            if (m_slots[i] == h) return;
            if (m_slots[i] == 0) {
                m_slots[i] = h;
                ++m_count;
                return;
            }
        }
    }
    void grow() {
        std::vector<std::uint64_t> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        m_count = 0;
        for (const std::uint64_t h : old)
            if (h != 0) place(h);
    }
    std::vector<std::uint64_t> m_slots;
    std::size_t m_mask = 0, m_count = 0;
};

}  // namespace roulian::exchange
