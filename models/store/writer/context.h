#pragma once
// What the parts of the writer share while one batch is written.
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/vault.h"

namespace roulian::store {

class LateIndexes;

struct Context {
    Database& db;
    const Vault& vault;
    std::int64_t batch = 0, now = 0;
    std::int64_t file = 0, row = 0;          // origin of the record being written
    std::optional<std::int64_t> exportedAt;  // of the current file
    bool wrote = false;                      // the current record inserted or changed something
    bool goodsArrived = false, ordersArrived = false;
    LateIndexes* lateIndexes = nullptr;
    std::vector<const char*> touched;
    std::unordered_map<std::int64_t, std::optional<std::int64_t>> exportTimes;  // of other files

    void touch(const char* table) {
        wrote = true;
        if (std::find(touched.begin(), touched.end(), table) == touched.end()) touched.push_back(table);
    }

    // How the current file relates in time to the one that last wrote a row.
    enum class Age { Unknown, Older, Later };
    Age ageAgainst(std::int64_t otherFile);
};

// A map that starts over when it is full: memory stays flat, the database still knows.
template <typename Key, typename Value, typename Hash = std::hash<Key>>
class BoundedMap {
public:
    explicit BoundedMap(std::size_t limit) : m_limit(limit) {}
    Value* find(const Key& key) {
        const auto it = m_map.find(key);
        return it == m_map.end() ? nullptr : &it->second;
    }
    void put(const Key& key, Value value) {
        if (m_map.size() >= m_limit) m_map.clear();
        m_map[key] = std::move(value);
    }
    void clear() { m_map.clear(); }

private:
    std::size_t m_limit;
    std::unordered_map<Key, Value, Hash> m_map;
};

#define ROULIAN_TRY(expression)                                            \
    do {                                                                   \
        if (auto status_ = (expression); !status_) return status_.error(); \
    } while (false)

}  // namespace roulian::store
