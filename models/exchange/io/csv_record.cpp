#include "exchange/io/csv_record.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define ROULIAN_SSE2 1
#endif

namespace roulian::exchange {
namespace {

// Bit i is set when p[i] is the separator, a quote or a line end.
std::uint64_t specials(const char* p, char separator) {
#ifdef ROULIAN_SSE2
    const __m128i a = _mm_set1_epi8(separator), b = _mm_set1_epi8('"'), c = _mm_set1_epi8('\n'),
                  d = _mm_set1_epi8('\r');
    std::uint64_t mask = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p) + i);
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, a), _mm_cmpeq_epi8(v, b)),
                                         _mm_or_si128(_mm_cmpeq_epi8(v, c), _mm_cmpeq_epi8(v, d)));
        mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * i);
    }
    return mask;
#else
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = p[i];
        mask |= static_cast<std::uint64_t>(c == separator || c == '"' || c == '\n' || c == '\r') << i;
    }
    return mask;
#endif
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

}  // namespace

CsvRecord::CsvRecord(char separator, std::int64_t maxCellBytes, int maxColumns)
    : m_separator(separator),
      m_maxCellBytes(maxCellBytes),
      m_maxColumns(static_cast<std::size_t>(maxColumns)) {
    m_cells.resize(64);
}

const char* CsvRecord::nextSpecial(const char* p, const char* end) {
    for (;;) {
        if (p >= end) return end;
        if (m_block && p >= m_block && p < m_block + 64) {
            const std::uint64_t rest = m_mask >> (p - m_block);
            if (rest != 0) {
                const char* hit = p + std::countr_zero(rest);
                return hit < end ? hit : end;
            }
            p = m_block + 64;
            if (p >= end) return end;
        }
        m_block = p;
        m_mask = specials(p, m_separator);
    }
}

bool CsvRecord::add(const char* from, const char* to) {
    if (to - from > m_maxCellBytes) {
        m_problem = RecordState::CellTooLong;
        return false;
    }
    if (m_count == m_cells.size()) {
        if (m_count >= m_maxColumns) {
            m_problem = RecordState::TooManyColumns;
            return false;
        }
        m_cells.resize(std::min(m_count * 2, m_maxColumns));
    }
    m_cells[m_count++].text = std::string_view(from, static_cast<std::size_t>(to - from));
    return true;
}

bool CsvRecord::addUnquoted(const char* from, const char* to, bool doubled) {
    if (!add(from, to)) return false;
    if (!doubled || !std::memchr(from, '"', static_cast<std::size_t>(to - from))) return true;
    const std::size_t offset = m_copied.size();
    for (const char* p = from; p < to; ++p) {
        m_copied += *p;
        if (*p == '"' && p + 1 < to && p[1] == '"') ++p;
    }
    m_copies.push_back({m_count - 1, offset, m_copied.size() - offset});
    return true;
}

void CsvRecord::placeCopies() {
    for (const Copy& c : m_copies) m_cells[c.cell].text = std::string_view(m_copied).substr(c.offset, c.size);
}

void CsvRecord::countLines(const char* from, const char* to) {
    for (const char* p = from; p < to; ++p)
        if (*p == '\n' || (*p == '\r' && !(p + 1 < to && p[1] == '\n'))) ++m_lines;
}

RecordState CsvRecord::lineEnd(const char* p, const char* end, bool last) {
    ++m_lines;
    if (p == end) {
        m_next = end;
        return RecordState::Complete;
    }
    if (*p == '\r') {
        if (p + 1 == end && !last) return RecordState::Incomplete;
        m_next = p + 1 < end && p[1] == '\n' ? p + 2 : p + 1;
    } else {
        m_next = p + 1;
    }
    return RecordState::Complete;
}

RecordState CsvRecord::parse(const char* begin, const char* end, bool last, Quotes quotes) {
    m_count = 0;
    m_lines = 0;
    m_malformed = false;
    m_copies.clear();
    m_copied.clear();
    m_problem = RecordState::Complete;
    if (m_block && (begin < m_block || begin >= m_block + 64)) m_block = nullptr;
    RecordState state = RecordState::Complete;
    switch (quotes) {
        case Quotes::Strict:
            state = parseStrict(begin, end, last);
            break;
        case Quotes::Lazy:
            state = parseLazy(begin, end, last, true);
            break;
        case Quotes::LazyPlain:
            state = parseLazy(begin, end, last, false);
            break;
        case Quotes::None:
            state = parseLine(begin, end, last);
            break;
    }
    if (state == RecordState::Complete) placeCopies();
    return state;
}

bool CsvRecord::blank() const {
    for (const Cell& cell : cells())
        if (!cell.text.empty()) return false;
    return true;
}

RecordState CsvRecord::parseStrict(const char* p, const char* end, bool last) {
    for (;;) {
        const char* stop = nullptr;
        if (p < end && *p == '"') {
            const char* const from = ++p;
            bool doubled = false;
            const char* close = nullptr;
            for (;;) {
                const auto* q =
                    static_cast<const char*>(std::memchr(p, '"', static_cast<std::size_t>(end - p)));
                if (!q || (q + 1 == end && !last)) {
                    if (end - from > m_maxCellBytes) return RecordState::CellTooLong;
                    if (!last) return RecordState::Incomplete;
                }
                if (!q) {
                    m_malformed = true;
                    close = end;
                    stop = end;
                    break;
                }
                if (q + 1 < end && q[1] == '"') {
                    doubled = true;
                    p = q + 2;
                    continue;
                }
                close = q;
                stop = q + 1;
                break;
            }
            countLines(from, close);
            if (stop < end && *stop != m_separator && !isLineEnd(*stop)) {
                m_malformed = true;  // text behind the closing quote; it is kept so that nothing is lost
                while (stop < end && *stop != m_separator && !isLineEnd(*stop)) ++stop;
                if (stop == end && !last) return RecordState::Incomplete;
                if (!addUnquoted(from, stop, doubled)) return m_problem;
            } else if (!addUnquoted(from, close, doubled)) {
                return m_problem;
            }
        } else {
            stop = nextSpecial(p, end);
            while (stop < end && *stop == '"') stop = nextSpecial(stop + 1, end);
            if (stop == end && !last)
                return end - p > m_maxCellBytes ? RecordState::CellTooLong : RecordState::Incomplete;
            if (!add(p, stop)) return m_problem;
        }
        if (stop == end || *stop != m_separator) return lineEnd(stop, end, last);
        p = stop + 1;
    }
}

RecordState CsvRecord::parseLazy(const char* p, const char* end, bool last, bool doubled) {
    for (;;) {
        const char* stop = p;
        if (p < end && *p == '"') {
            const char* const from = p + 1;
            const char* q = from;
            for (;; ++q) {
                q = static_cast<const char*>(std::memchr(q, '"', static_cast<std::size_t>(end - q)));
                if (!q || (q + 1 == end && !last)) {
                    if (end - from > m_maxCellBytes) return RecordState::CellTooLong;
                    if (!last) return RecordState::Incomplete;
                }
                if (!q) {
                    m_malformed = true;
                    q = end;
                    break;
                }
                if (doubled && q + 1 < end && q[1] == '"') {
                    ++q;
                    continue;
                }
                if (q + 1 == end || q[1] == m_separator || isLineEnd(q[1])) break;
            }
            countLines(from, q);
            if (!addUnquoted(from, q, doubled)) return m_problem;
            stop = q < end ? q + 1 : end;
        } else {
            while (stop < end && *stop != m_separator && !isLineEnd(*stop)) ++stop;
            if (stop == end && !last)
                return end - p > m_maxCellBytes ? RecordState::CellTooLong : RecordState::Incomplete;
            if (!add(p, stop)) return m_problem;
        }
        if (stop == end || *stop != m_separator) return lineEnd(stop, end, last);
        p = stop + 1;
    }
}

RecordState CsvRecord::parseLine(const char* p, const char* end, bool last) {
    for (;;) {
        const char* stop = p;
        while (stop < end && *stop != m_separator && !isLineEnd(*stop)) ++stop;
        if (stop == end && !last)
            return end - p > m_maxCellBytes ? RecordState::CellTooLong : RecordState::Incomplete;
        if (!add(p, stop)) return m_problem;
        if (stop == end || *stop != m_separator) return lineEnd(stop, end, last);
        p = stop + 1;
    }
}

}  // namespace roulian::exchange
