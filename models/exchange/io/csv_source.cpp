#include "exchange/io/csv_source.h"

#include <cstring>
#include <map>

#include "exchange/io/csv_record.h"
#include "exchange/io/text_stream.h"

namespace roulian::exchange {
namespace {

constexpr std::size_t kBufferBytes = 1 << 18;
constexpr std::size_t kMostRecordBytes = std::size_t{64} << 20;
constexpr std::size_t kPadding = 64;  // the scanner looks at 64 bytes at a time

// The unread text [begin, end) of a stream.
class TextBuffer {
public:
    explicit TextBuffer(TextStream& stream) : m_stream(stream), m_bytes(kBufferBytes + kPadding) {}

    const char* begin() const { return m_bytes.data() + m_begin; }
    const char* end() const { return m_bytes.data() + m_end; }
    bool last() const { return m_last; }
    bool failed() const { return m_failed; }
    void consume(const char* to) { m_begin = static_cast<std::size_t>(to - m_bytes.data()); }

    // Adds text behind end; false when the record at begin is too large to hold. begin and end move.
    bool more() {
        const std::size_t kept = m_end - m_begin;
        if (m_begin > 0) std::memmove(m_bytes.data(), begin(), kept);
        m_begin = 0;
        m_end = kept;
        if (kept * 2 > m_bytes.size() - kPadding) {
            if (m_bytes.size() > kMostRecordBytes) return false;
            m_bytes.resize((m_bytes.size() - kPadding) * 2 + kPadding);
        }
        const auto room = static_cast<std::int64_t>(m_bytes.size() - kPadding - m_end);
        const std::int64_t n = m_stream.read(m_bytes.data() + m_end, room);
        m_failed = n < 0;
        m_last = n <= 0;
        if (n > 0) m_end += static_cast<std::size_t>(n);
        return true;
    }

private:
    TextStream& m_stream;
    std::vector<char> m_bytes;
    std::size_t m_begin = 0, m_end = 0;
    bool m_last = false, m_failed = false;
};

class CsvSource : public TableSource {
public:
    CsvSource(FileFacts facts, const OpenOptions& options) : m_facts(std::move(facts)), m_options(options) {}

    const FileFacts& facts() const override { return m_facts; }
    void expectColumns(int columns) override { m_expected = columns; }
    Result<std::vector<MergedRange>> mergedRanges(std::size_t) override { return std::vector<MergedRange>{}; }

    Status readRows(std::size_t sheet, const RowSink& sink, const ReadControl& control) override {
        if (sheet != 0) return Error{"file.sheet", {m_facts.name}};
        auto opened = TextStream::open(m_facts.path, m_facts.encoding);
        if (!opened) return opened.error();
        TextStream& stream = opened.value();
        TextBuffer text(stream);
        CsvRecord record(m_facts.separator, m_options.maxCellBytes, m_options.maxColumns);
        std::int64_t line = 1;
        std::int64_t reported = -1;
        int untilCheck = 0;
        for (;;) {
            if (--untilCheck < 0) {
                untilCheck = 255;
                if (control.cancel.cancelled()) return Error{"cancelled", {}};
                if (control.progress && stream.bytesRead() != reported) {
                    reported = stream.bytesRead();
                    control.progress({"import.read", reported, stream.bytesTotal()});
                }
            }
            if (text.begin() == text.end()) {
                if (text.last()) break;
                text.more();
                record.forget();
                if (text.failed()) return Error{"file.unreadable", {m_facts.name}};
                continue;
            }
            bool ragged = false;
            if (auto status = next(text, record, line, ragged); !status) return status;
            if (line >= control.firstRow && !record.blank()) {
                const Row row{line, record.cells(), ragged};
                if (!sink(row)) return success();
            }
            line += record.lines();
            text.consume(record.next());
        }
        return success();
    }

private:
    bool fits(const CsvRecord& record) const {
        return !record.malformed() && (m_expected == 0 || record.columns() == m_expected);
    }

    // Reads the record at text.begin() in the first way that fits the header.
    Status next(TextBuffer& text, CsvRecord& record, std::int64_t line, bool& ragged) {
        ragged = false;
        RecordState strict = parse(text, record, Quotes::Strict);
        if (strict == RecordState::Complete && fits(record)) return success();
        const bool strictMalformed = record.malformed();
        if (strict == RecordState::TooManyColumns)
            return Error{"file.columns", {m_facts.name, std::to_string(line)}};
        for (Quotes quotes : {Quotes::Lazy, Quotes::LazyPlain})
            if (parse(text, record, quotes) == RecordState::Complete && fits(record)) return success();
        ragged = true;
        const bool keepStrict = strict == RecordState::Complete && !strictMalformed;
        const RecordState state = parse(text, record, keepStrict ? Quotes::Strict : Quotes::None);
        if (text.failed()) return Error{"file.unreadable", {m_facts.name}};
        if (state == RecordState::TooManyColumns)
            return Error{"file.columns", {m_facts.name, std::to_string(line)}};
        if (state != RecordState::Complete) return Error{"file.cell", {m_facts.name, std::to_string(line)}};
        return success();
    }

    static RecordState parse(TextBuffer& text, CsvRecord& record, Quotes quotes) {
        for (;;) {
            const RecordState state = record.parse(text.begin(), text.end(), text.last(), quotes);
            if (state != RecordState::Incomplete) return state;
            if (!text.more() || text.failed()) return RecordState::CellTooLong;
            record.forget();
        }
    }

    FileFacts m_facts;
    const OpenOptions m_options;
    int m_expected = 0;
};

}  // namespace

std::unique_ptr<TableSource> makeCsvSource(FileFacts facts, const OpenOptions& options) {
    return std::make_unique<CsvSource>(std::move(facts), options);
}

char guessSeparator(std::string_view sample, const std::string& encoding) {
    std::vector<char> bytes(sample.begin(), sample.end());
    bytes.resize(sample.size() + kPadding);
    const char* const end = bytes.data() + sample.size();
    const bool utf16 = encoding.substr(0, 6) == "utf-16";
    char best = utf16 ? '\t' : ',';
    std::int64_t bestScore = 0;
    for (char separator : {',', '\t', ';'}) {
        CsvRecord record(separator, std::int64_t{1} << 20, 1 << 20);
        std::map<int, int> lines;  // columns → number of records
        const char* p = bytes.data();
        for (int i = 0; i < 60 && p < end; ++i) {
            if (record.parse(p, end, true, Quotes::Strict) != RecordState::Complete || record.malformed())
                if (record.parse(p, end, true, Quotes::None) != RecordState::Complete) break;
            if (record.next() >= end && i > 0) break;  // the sample may end inside the last record
            if (record.columns() > 1) ++lines[record.columns()];
            p = record.next();
        }
        for (const auto& [columns, count] : lines) {
            const std::int64_t score = std::int64_t{columns - 1} * count;
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        // "Unicode text" of a spreadsheet is tabs; commas are then part of the cells.
        if (utf16 && separator == '\t' && !lines.empty()) return '\t';
    }
    return best;
}

}  // namespace roulian::exchange
