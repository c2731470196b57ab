#pragma once
// One record of separated text out of a buffer. Rules: RFC 4180, and the lazy quotes of formats/common.md,
// section 1. Cells are views of the buffer, or of this object when quotes had to be taken out.
#include <cstdint>
#include <string>
#include <vector>

#include "exchange/table_source.h"

namespace roulian::exchange {

enum class Quotes {
    Strict,     // RFC 4180
    Lazy,       // a quote closes only before a separator or line end; "" inside stands for "
    LazyPlain,  // the same, but every other quote stands for itself
    None        // one line, quotes mean nothing
};

enum class RecordState {
    Complete,
    Incomplete,  // the buffer ends inside the record
    CellTooLong,
    TooManyColumns
};

class CsvRecord {
public:
    CsvRecord(char separator, std::int64_t maxCellBytes, int maxColumns);

    // Reads the record at begin. last: no text follows the buffer. The 64 bytes behind end must be readable.
    RecordState parse(const char* begin, const char* end, bool last, Quotes quotes);

    void forget() { m_block = nullptr; }  // call when the bytes of the buffer have changed

    const char* next() const { return m_next; }  // behind the line end
    std::int64_t lines() const { return m_lines; }
    bool malformed() const { return m_malformed; }  // a closing quote before other text, or none at all
    int columns() const { return static_cast<int>(m_count); }
    std::span<const Cell> cells() const { return {m_cells.data(), m_count}; }
    bool blank() const;

private:
    const char* nextSpecial(const char* p, const char* end);
    RecordState parseStrict(const char* p, const char* end, bool last);
    RecordState parseLazy(const char* p, const char* end, bool last, bool doubled);
    RecordState parseLine(const char* p, const char* end, bool last);
    RecordState lineEnd(const char* p, const char* end, bool last);
    bool add(const char* from, const char* to);
    bool addUnquoted(const char* from, const char* to, bool doubled);
    void countLines(const char* from, const char* to);
    void placeCopies();

    const char m_separator;
    const std::int64_t m_maxCellBytes;
    const std::size_t m_maxColumns;
    const char* m_block = nullptr;  // 64 bytes whose special characters are the bits of m_mask
    std::uint64_t m_mask = 0;
    std::vector<Cell> m_cells;
    std::size_t m_count = 0;
    struct Copy {
        std::size_t cell, offset, size;
    };
    std::vector<Copy> m_copies;
    std::string m_copied;
    const char* m_next = nullptr;
    std::int64_t m_lines = 0;
    bool m_malformed = false;
    RecordState m_problem = RecordState::Complete;
};

}  // namespace roulian::exchange
