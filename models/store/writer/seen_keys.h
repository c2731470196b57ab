#pragma once
// Which keys a table may hold already, in memory of a fixed size: most records of an import are new, and asking
// the index about each of them costs more than writing it. A Bloom filter of one cache line a key: "no" is
// certain, "perhaps" must be looked up (one in 300 wrongly so at two million keys, one in 20 at eight million).
#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace roulian::store {

class Database;

class SeenKeys {
public:
    // keysSql: selects the key of every row; countSql: about how many there are. Both must outlive the object.
    SeenKeys(const char* keysSql, const char* countSql) : m_keysSql(keysSql), m_countSql(countSql) {}

    // False: no row has this key. True until the batch has asked often enough to pay for reading the table's
    // keys once. Errors: those of the store, cancelled.
    Result<bool> mayHave(Database& db, std::string_view key);
    // A row with this key was written.
    void add(std::string_view key);

private:
    using Line = std::array<std::uint64_t, 8>;
    struct Place {
        std::size_t line;
        std::uint64_t bits[4];
        int words[4];
    };
    static Place placeOf(std::string_view key);
    Result<bool> prepare(Database& db);

    const char* m_keysSql;
    const char* m_countSql;
    std::vector<Line> m_lines;  // empty until it is used
    std::int64_t m_asked = 0, m_worthAt = -1;
};

}  // namespace roulian::store
