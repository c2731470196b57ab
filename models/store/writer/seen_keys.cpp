#include "store/writer/seen_keys.h"

#include "store/database.h"
#include "store/statement.h"

namespace roulian::store {

namespace {

constexpr std::size_t kLines = std::size_t{1} << 16;  // of 64 bytes: 4 MiB
constexpr std::int64_t kFewQuestions = 2000;
constexpr std::int64_t kRowsAQuestion = 16;  // reading a key in order against looking one up

// Finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit.
std::uint64_t mixed(std::uint64_t h) {
    h ^= h >> 33;
    h *= 0xFF51AFD7ED558CCDULL;
    h ^= h >> 33;
    h *= 0xC4CEB9FE1A85EC53ULL;
    return h ^ (h >> 33);
}

}  // namespace

SeenKeys::Place SeenKeys::placeOf(std::string_view key) {
    const std::uint64_t h = mixed(std::hash<std::string_view>{}(key));
    std::uint64_t g = mixed(h + 0x9E3779B97F4A7C15ULL);
    Place place;
    place.line = h & (kLines - 1);
    for (int i = 0; i < 4; ++i) {
        place.words[i] = static_cast<int>(g & 7);
        place.bits[i] = std::uint64_t{1} << ((g >> 3) & 63);
        g >>= 9;
    }
    return place;
}

Result<bool> SeenKeys::prepare(Database& db) {
    if (m_worthAt < 0) {
        const auto rows = db.integer(m_countSql);
        if (!rows) return rows.error();
        m_worthAt = *rows == 0 ? 0 : kFewQuestions + *rows / kRowsAQuestion;
    }
    if (++m_asked < m_worthAt) return false;
    m_lines.assign(kLines, Line{});
    Statement keys(db, m_keysSql);
    for (;;) {
        const auto row = keys.step();
        if (!row) {
            m_lines.clear();
            return row.error();
        }
        if (!*row) return true;
        add(keys.blob(0));
    }
}

Result<bool> SeenKeys::mayHave(Database& db, std::string_view key) {
    if (m_lines.empty()) {
        const auto ready = prepare(db);
        if (!ready) return ready.error();
        if (!*ready) return true;
    }
    const Place place = placeOf(key);
    const Line& line = m_lines[place.line];
    for (int i = 0; i < 4; ++i)
        if (!(line[static_cast<std::size_t>(place.words[i])] & place.bits[i])) return false;
    return true;
}

void SeenKeys::add(std::string_view key) {
    if (m_lines.empty()) return;
    const Place place = placeOf(key);
    for (int i = 0; i < 4; ++i)
        m_lines[place.line][static_cast<std::size_t>(place.words[i])] |= place.bits[i];
}

}  // namespace roulian::store
