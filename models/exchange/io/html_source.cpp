#include "exchange/io/html_source.h"

#include <algorithm>

#include "core/text.h"
#include "core/utf8.h"

namespace roulian::exchange {
namespace {

constexpr std::int64_t kMostBytes = std::int64_t{64} << 20;
constexpr int kMostSpan = 1000;

using TextRow = std::vector<std::string>;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

void appendCode(std::string& out, std::uint32_t code) {
    const bool scalar = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code >= 0xE000);
    appendUtf8(out, scalar ? code : 0xFFFD);
}

// The entity at text ("&…"): appended, and its length; 0 = an ampersand that means itself.
std::size_t entity(std::string_view text, std::string& out) {
    const std::size_t end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2) return 0;
    const std::string_view name = text.substr(1, end - 1);
    if (name[0] == '#') {
        std::uint32_t code = 0;
        const bool hex = name.size() > 1 && lower(name[1]) == 'x';
        const std::string_view digits = name.substr(hex ? 2 : 1);
        if (digits.empty() || digits.size() > 7) return 0;
        for (const char c : digits) {
            const char l = lower(c);
            const int value = l >= '0' && l <= '9'          ? l - '0'
                              : hex && l >= 'a' && l <= 'f' ? l - 'a' + 10
                                                            : -1;
            if (value < 0) return 0;
            code = code * (hex ? 16 : 10) + static_cast<std::uint32_t>(value);
        }
        appendCode(out, code);
        return end + 1;
    }
    struct Named {
        std::string_view name, text;
    };
    static constexpr Named kNamed[] = {{"amp", "&"},  {"lt", "<"},   {"gt", ">"},        {"quot", "\""},
                                       {"apos", "'"}, {"nbsp", " "}, {"yen", "\xC2\xA5"}};
    for (const Named& n : kNamed)
        if (name == n.name) {
            out += n.text;
            return end + 1;
        }
    return 0;
}

// Reads tags one after the other; whatever it does not know is text or nothing.
class TableReader {
public:
    explicit TableReader(std::string_view page) : m_page(page) {}

    std::vector<TextRow> rows(int maxColumns, std::int64_t maxCellBytes) {
        for (std::size_t at = 0; at < m_page.size();) {
            if (m_page[at] == '<') {
                at = tag(at, maxColumns);
            } else if (m_inCell && m_page[at] == '&') {
                const std::size_t n = entity(m_page.substr(at), m_cell);
                if (n == 0) m_cell += '&';
                at += n == 0 ? 1 : n;
            } else {
                if (m_inCell && static_cast<std::int64_t>(m_cell.size()) < maxCellBytes) addText(m_page[at]);
                ++at;
            }
        }
        closeRow();
        return std::move(m_rows);
    }

private:
    void addText(char c) {
        // White space of the page's own layout is one space.
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            m_cell += c;
        else if (!m_cell.empty() && m_cell.back() != ' ' && m_cell.back() != '\n')
            m_cell += ' ';
    }

    std::size_t tag(std::size_t at, int maxColumns) {
        if (m_page.substr(at).starts_with("<!--")) {
            const std::size_t end = m_page.find("-->", at + 4);
            return end == std::string_view::npos ? m_page.size() : end + 3;
        }
        const std::size_t end = m_page.find('>', at);
        if (end == std::string_view::npos) return m_page.size();
        std::string_view inside = m_page.substr(at + 1, end - at - 1);
        const bool closing = !inside.empty() && inside[0] == '/';
        if (closing) inside.remove_prefix(1);
        std::string name;
        for (const char c : inside) {
            const char l = lower(c);
            if ((l < 'a' || l > 'z') && (l < '0' || l > '9')) break;
            name += l;
        }
        if (!closing && (name == "script" || name == "style")) {
            const std::size_t stop = m_page.find("</" + name, end);
            return stop == std::string_view::npos ? m_page.size() : stop;
        }
        if (name == "tr") {
            closeRow();
            m_inRow = !closing;
        } else if (name == "td" || name == "th") {
            closeCell();
            if (!closing && m_inRow) {
                m_inCell = true;
                m_span = std::clamp(attribute(inside, "colspan"), 1, kMostSpan);
                m_full = static_cast<int>(m_row.size()) + m_span > maxColumns;
            }
        } else if (name == "table") {
            closeRow();
        } else if (name == "br" && m_inCell) {
            m_cell += '\n';
        }
        return end + 1;
    }

    static int attribute(std::string_view inside, std::string_view name) {
        const std::size_t at = inside.find(name);
        if (at == std::string_view::npos) return 1;
        int value = 0;
        for (const char c : inside.substr(at + name.size())) {
            if (c >= '0' && c <= '9')
                value = std::min(value * 10 + (c - '0'), kMostSpan);
            else if (value > 0)
                break;
            else if (c != '=' && c != '"' && c != '\'' && c != ' ')
                break;
        }
        return value;
    }

    void closeCell() {
        if (!m_inCell) return;
        m_inCell = false;
        if (m_full) {
            m_cell.clear();
            return;
        }
        m_row.emplace_back(trimmed(m_cell));
        m_row.resize(m_row.size() + static_cast<std::size_t>(m_span - 1));
        m_cell.clear();
    }

    void closeRow() {
        closeCell();
        if (!m_row.empty()) m_rows.push_back(std::move(m_row));
        m_row.clear();
        m_inRow = false;
    }

    std::string_view m_page;
    std::vector<TextRow> m_rows;
    TextRow m_row;
    std::string m_cell;
    bool m_inRow = false, m_inCell = false, m_full = false;
    int m_span = 1;
};

class HtmlSource : public TableSource {
public:
    HtmlSource(FileFacts facts, std::vector<TextRow> rows)
        : m_facts(std::move(facts)), m_rows(std::move(rows)) {}
    const FileFacts& facts() const override { return m_facts; }
    void expectColumns(int) override {}
    Result<std::vector<MergedRange>> mergedRanges(std::size_t) override { return std::vector<MergedRange>{}; }
    Status readRows(std::size_t sheet, const RowSink& sink, const ReadControl& control) override {
        if (sheet != 0) return Error{"file.sheet", {m_facts.name}};
        std::vector<Cell> cells;
        std::int64_t rowNo = 0;
        for (const TextRow& row : m_rows) {
            ++rowNo;
            if ((rowNo & 255) == 0 && control.cancel.cancelled()) return Error{"cancelled", {}};
            if (rowNo < control.firstRow) continue;
            cells.clear();
            bool blank = true;
            for (const std::string& text : row) {
                blank = blank && text.empty();
                cells.push_back(Cell{text});
            }
            if (!blank && !sink(Row{rowNo, cells})) return success();
        }
        return success();
    }

private:
    FileFacts m_facts;
    std::vector<TextRow> m_rows;
};

}  // namespace

Result<std::unique_ptr<TableSource>> makeHtmlSource(FileFacts facts, const OpenOptions& options) {
    if (facts.bytes > kMostBytes) return Error{"file.too_large", {facts.name}};
    OpenOptions text = options;
    text.encoding = facts.encoding;
    const auto page = readTextFile(facts.path, text);
    if (!page) return page.error();
    std::vector<TextRow> rows = TableReader(*page).rows(options.maxColumns, options.maxCellBytes);
    if (rows.empty()) return Error{"file.html", {facts.name}};
    return std::unique_ptr<TableSource>(std::make_unique<HtmlSource>(std::move(facts), std::move(rows)));
}

}  // namespace roulian::exchange
