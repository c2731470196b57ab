#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "core/number.h"
#include "exchange/io/xlsx_book.h"

namespace roulian::exchange {
namespace {

constexpr std::int64_t kLastRow = 1048576;  // of a sheet
constexpr double kDays1904 = 1462;          // from the 1904 to the 1900 system

// "BC23" → column 54, row 23; column -1 when there are no letters.
struct Reference {
    int column = -1;
    std::int64_t row = 0;
};

Reference parseReference(std::string_view text) {
    Reference r;
    std::size_t i = 0;
    int column = 0;
    for (; i < text.size() && i < 7; ++i) {
        const char c = text[i] == '$' ? text[i] : static_cast<char>(text[i] & ~0x20);
        if (c == '$') continue;
        if (c < 'A' || c > 'Z') break;
        if (column < (1 << 24)) column = column * 26 + (c - 'A' + 1);  // past every limit is far enough
    }
    r.column = column - 1;
    if (i < text.size() && text[i] == '$') ++i;
    std::from_chars(text.data() + i, text.data() + text.size(), r.row);
    return r;
}

std::optional<MergedRange> parseRange(std::string_view text) {
    const std::size_t colon = text.find(':');
    const Reference a = parseReference(text.substr(0, colon));
    const Reference b = colon == std::string_view::npos ? a : parseReference(text.substr(colon + 1));
    if (a.column < 0 || a.row < 1 || b.column < a.column || b.row < a.row) return std::nullopt;
    return MergedRange{a.row, b.row, a.column, b.column};
}

class SheetReader : public XmlHandler {
public:
    SheetReader(const XlsxBook& book, const OpenOptions& options, const RowSink& sink, std::int64_t firstRow)
        : m_book(book), m_options(options), m_sink(sink), m_firstRow(firstRow) {}

    std::vector<MergedRange> merged;
    std::optional<Error> error;
    std::int64_t row() const { return m_rowNo; }

    bool start(std::string_view name, XmlAttributes a) override {
        if (name == "c") {
            startCell(a);
            return !error;
        }
        if (name == "v") {
            m_taking = m_inCell;
            m_value.clear();
        } else if (name == "t") {
            m_taking = m_inCell && m_inline && !m_phonetic;
        } else if (name == "row") {
            startRow(a);
        } else if (name == "is") {
            m_inline = m_inCell;
            m_value.clear();
        } else if (name == "rPh") {
            m_phonetic = true;
        } else if (name == "mergeCell") {
            if (const auto range = parseRange(attribute(a, "ref"))) merged.push_back(*range);
        }
        return true;
    }

    bool text(std::string_view piece) override {
        if (!m_taking) return true;
        m_value += piece;
        if (static_cast<std::int64_t>(m_value.size()) <= m_options.maxCellBytes) return true;
        error = Error{"file.cell", {std::string(), std::to_string(m_rowNo)}};
        return false;
    }

    bool end(std::string_view name) override {
        if (name == "v" || name == "t") {
            m_taking = false;
        } else if (name == "c") {
            endCell();
            m_inCell = m_inline = false;
        } else if (name == "row") {
            return endRow();
        } else if (name == "rPh") {
            m_phonetic = false;
        }
        return true;
    }

private:
    void startRow(XmlAttributes a) {
        std::int64_t row = 0;
        const std::string_view r = attribute(a, "r");
        std::from_chars(r.data(), r.data() + r.size(), row);
        // A number that does not rise, or past the last row of a sheet, is no place: the row stands behind the one before.
        m_rowNo = row > m_rowNo && row <= kLastRow ? row : m_rowNo + 1;
        m_column = -1;
        m_used = 0;
        m_text.clear();
        m_pieces.clear();
    }

    void startCell(XmlAttributes a) {
        std::string_view reference, type, style;
        for (const XmlAttribute& attribute : a) {  // the hot path: names of one letter
            if (attribute.name.size() != 1) continue;
            if (attribute.name[0] == 'r')
                reference = attribute.value;
            else if (attribute.name[0] == 't')
                type = attribute.value;
            else if (attribute.name[0] == 's')
                style = attribute.value;
        }
        const int column = reference.empty() ? -1 : parseReference(reference).column;
        m_column = column >= 0 ? column : m_column + 1;
        if (m_column >= m_options.maxColumns)
            error = Error{"file.columns", {std::string(), std::to_string(m_rowNo)}};
        m_type = type.empty() ? 'n' : type == "str" ? 't' : type == "inlineStr" ? 'i' : type.front();
        m_style = 0;
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        m_inCell = true;
        m_value.clear();
    }

    Cell& cellAt(int column) {
        const auto at = static_cast<std::size_t>(column);
        if (at >= m_cells.size()) m_cells.resize(at + 1 + at / 2);
        for (; m_used <= at; ++m_used) m_cells[m_used] = Cell{};
        return m_cells[at];
    }

    void keep(int column, std::string_view text) {
        if (text.empty()) return;
        cellAt(column);
        m_pieces.push_back({static_cast<std::size_t>(column), m_text.size(), text.size()});
        m_text += text;
    }

    void endCell() {
        if (m_value.empty()) return;
        switch (m_type) {
            case 's': {
                std::size_t index = 0;
                const auto parsed = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
                if (parsed.ec != std::errc() || index >= m_book.strings.size()) return;
                const std::string_view text = m_book.strings[index];
                if (!text.empty()) cellAt(m_column).text = text;
                break;
            }
            case 'b':
                keep(m_column, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
                break;
            case 'i':
            case 't':
                if (m_value.find("_x") == std::string::npos)
                    keep(m_column, m_value);
                else
                    keep(m_column, unescapeXlsx(m_value));
                break;
            case 'n':
                number();
                break;
            default:
                keep(m_column, m_value);  // errors (#N/A) and ISO dates, as they stand
        }
    }

    void number() {
        const auto parsed = parseDouble(m_value);
        if (!parsed) return keep(m_column, m_value);
        double value = *parsed;
        const bool date = m_style < m_book.dateStyles.size() && m_book.dateStyles[m_style];
        if (date && m_book.date1904) value += kDays1904;
        if (const auto time = date ? timeFromSerial(value) : std::nullopt)
            keep(m_column, time->iso());
        else if (m_value.size() < 15 && m_value.find_first_not_of("0123456789") == std::string::npos)
            keep(m_column, m_value);
        else
            keep(m_column, formatNumber(value));
        Cell& cell = cellAt(m_column);
        cell.number = value;
        cell.isNumber = true;
        cell.isDate = date;
    }

    bool endRow() {
        if (m_used == 0 || m_rowNo < m_firstRow) return true;
        for (const Piece& p : m_pieces)
            m_cells[p.cell].text = std::string_view(m_text).substr(p.offset, p.size);
        const Row row{m_rowNo, {m_cells.data(), m_used}, false};
        return m_sink(row);
    }

    const XlsxBook& m_book;
    const OpenOptions& m_options;
    const RowSink& m_sink;
    const std::int64_t m_firstRow;
    std::vector<Cell> m_cells;
    std::size_t m_used = 0;
    struct Piece {
        std::size_t cell, offset, size;
    };
    std::vector<Piece> m_pieces;
    std::string m_text, m_value;
    std::int64_t m_rowNo = 0;
    int m_column = -1;
    std::size_t m_style = 0;
    char m_type = 'n';
    bool m_inCell = false, m_inline = false, m_phonetic = false, m_taking = false;
};

class XlsxSource : public TableSource {
public:
    XlsxSource(FileFacts facts, const OpenOptions& options) : m_facts(std::move(facts)), m_options(options) {}

    const FileFacts& facts() const override { return m_facts; }
    void expectColumns(int) override {}

    Status readRows(std::size_t sheet, const RowSink& sink, const ReadControl& control) override {
        if (auto status = load(control); !status) return status;
        if (sheet >= m_book->sheets.size()) return Error{"file.sheet", {m_facts.name}};
        bool stopped = false;
        const RowSink counted = [&](const Row& row) {
            stopped = !sink(row);
            return !stopped;
        };
        SheetReader reader(*m_book, m_options, counted, control.firstRow);
        if (auto status = readXml(*m_zip, m_book->sheets[sheet].member, reader, control); !status)
            return status;
        if (reader.error) {
            reader.error->args[0] = m_facts.name;
            return *reader.error;
        }
        if (!stopped) m_merged[sheet] = std::move(reader.merged);
        return success();
    }

    // Merged ranges stand behind the rows: known after a complete reading, else searched in the raw part,
    // which costs far less than parsing it.
    Result<std::vector<MergedRange>> mergedRanges(std::size_t sheet) override {
        if (const auto known = m_merged.find(sheet); known != m_merged.end()) return known->second;
        if (auto status = load({}); !status) return status.error();
        if (sheet >= m_book->sheets.size()) return Error{"file.sheet", {m_facts.name}};
        std::vector<MergedRange> ranges;
        std::string text;
        const auto search = [&](const char* bytes, std::size_t size) {
            text.append(bytes, size);
            std::size_t from = 0;
            for (;;) {
                const std::size_t at = text.find("mergeCell ", from);
                if (at == std::string::npos) break;
                const std::size_t close = text.find('>', at);
                if (close == std::string::npos) {
                    text.erase(0, at > 0 ? at - 1 : 0);
                    return text.size() < 4096;
                }
                const std::string_view tag = std::string_view(text).substr(at, close - at);
                const std::size_t ref = tag.find("ref=");
                const bool element = at > 0 && (text[at - 1] == '<' || text[at - 1] == ':');
                if (element && ref != std::string_view::npos && ref + 5 < tag.size()) {
                    const std::string_view value = tag.substr(ref + 5);
                    if (const auto range = parseRange(value.substr(0, value.find(tag[ref + 4]))))
                        ranges.push_back(*range);
                }
                from = close;
            }
            if (text.size() > 16) text.erase(0, text.size() - 16);
            return true;
        };
        if (auto status = m_zip->read(m_book->sheets[sheet].member, search); !status) return status.error();
        m_merged[sheet] = ranges;
        return ranges;
    }

private:
    Status load(const ReadControl& control) {
        if (m_book) return success();
        auto zip = ZipArchive::open(m_facts.path, m_facts.name, m_options);
        if (!zip) return zip.error();
        auto book = readBookIndex(zip.value());
        if (!book) return book.error();
        if (auto status = readBookParts(zip.value(), book.value(), m_options.maxCellBytes, control); !status)
            return status;
        m_zip.emplace(std::move(zip).value());
        m_book.emplace(std::move(book).value());
        return success();
    }

    FileFacts m_facts;
    const OpenOptions m_options;
    std::optional<ZipArchive> m_zip;
    std::optional<XlsxBook> m_book;
    std::map<std::size_t, std::vector<MergedRange>> m_merged;
};

}  // namespace

std::unique_ptr<TableSource> makeXlsxSource(FileFacts facts, const OpenOptions& options) {
    return std::make_unique<XlsxSource>(std::move(facts), options);
}

}  // namespace roulian::exchange
