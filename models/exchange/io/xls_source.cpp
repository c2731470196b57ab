// Rows of a binary workbook. Such files hold at most 65,536 rows a sheet, so one sheet is kept in memory.
#include "exchange/io/xls_book.h"

namespace roulian::exchange {
namespace {

class XlsSource : public TableSource {
public:
    XlsSource(FileFacts facts, const OpenOptions& options, XlsBook book)
        : m_facts(std::move(facts)), m_options(options), m_book(std::move(book)) {
        m_facts.sheets.clear();
        for (const XlsBook::Sheet& sheet : m_book.sheets) m_facts.sheets.push_back(sheet.name);
    }
    const FileFacts& facts() const override { return m_facts; }
    void expectColumns(int) override {}

    Result<std::vector<MergedRange>> mergedRanges(std::size_t sheet) override {
        if (Status loaded = load(sheet); !loaded) return loaded.error();
        return m_merged;
    }

    Status readRows(std::size_t sheet, const RowSink& sink, const ReadControl& control) override {
        if (Status loaded = load(sheet); !loaded) return loaded;
        std::vector<Cell> cells;
        std::int64_t seen = 0;
        for (const auto& [number, row] : m_rows) {
            if ((++seen & 255) == 0 && control.cancel.cancelled()) return Error{"cancelled", {}};
            const std::int64_t rowNo = std::int64_t{number} + 1;
            if (rowNo < control.firstRow) continue;
            cells.assign(static_cast<std::size_t>(row.rbegin()->first) + 1, Cell{});
            bool blank = true;
            for (const auto& [column, cell] : row) {
                cells[static_cast<std::size_t>(column)] =
                    Cell{cell.text, cell.number, cell.isNumber, cell.isDate};
                blank = blank && cell.text.empty();
            }
            if (!blank && !sink(Row{rowNo, cells})) return success();
        }
        return success();
    }

private:
    Status load(std::size_t sheet) {
        if (sheet >= m_book.sheets.size()) return Error{"file.sheet", {m_facts.name}};
        if (m_loaded == static_cast<int>(sheet)) return success();
        m_rows.clear();
        m_merged.clear();
        m_loaded = -1;
        Status read = readXlsSheet(m_book, m_book.sheets[sheet], m_facts.name, m_options, m_rows, m_merged);
        if (read) m_loaded = static_cast<int>(sheet);
        return read;
    }

    FileFacts m_facts;
    const OpenOptions m_options;
    XlsBook m_book;
    XlsRows m_rows;
    std::vector<MergedRange> m_merged;
    int m_loaded = -1;
};

}  // namespace

std::unique_ptr<TableSource> makeXlsSource(FileFacts facts, const OpenOptions& options, XlsBook book) {
    return std::make_unique<XlsSource>(std::move(facts), options, std::move(book));
}

}  // namespace roulian::exchange
