#include "exchange/io/memory_source.h"

#include <algorithm>
#include <utility>

namespace roulian::exchange {
namespace {

class MemorySource : public TableSource {
public:
    explicit MemorySource(std::shared_ptr<const MemoryTable> table)
        : m_table(std::move(table)), m_facts(memoryFacts(*m_table)) {}

    const FileFacts& facts() const override { return m_facts; }

    Status readRows(std::size_t, const RowSink& sink, const ReadControl& control) override {
        std::vector<Cell> cells;
        for (const MemoryRow& row : m_table->rows) {
            if (control.cancel.cancelled()) return Error{"cancelled", {}};
            if (row.rowNo < control.firstRow) continue;
            if (std::all_of(row.cells.begin(), row.cells.end(),
                            [](const auto& text) { return text.empty(); }))
                continue;
            cells.clear();
            for (const std::string& text : row.cells) cells.push_back({text, 0, false, false});
            if (!sink({row.rowNo, cells, false})) break;
        }
        return success();
    }

    Result<std::vector<MergedRange>> mergedRanges(std::size_t) override { return std::vector<MergedRange>{}; }
    void expectColumns(int) override {}

private:
    std::shared_ptr<const MemoryTable> m_table;
    FileFacts m_facts;
};

}  // namespace

FileFacts memoryFacts(const MemoryTable& table) {
    FileFacts facts;
    facts.name = table.name;
    facts.container = Container::Text;
    facts.encoding = "utf-8";
    facts.sheets = {table.sheet};
    for (const MemoryRow& row : table.rows)
        for (const std::string& cell : row.cells) facts.bytes += static_cast<std::int64_t>(cell.size()) + 1;
    return facts;
}

std::unique_ptr<TableSource> makeMemorySource(std::shared_ptr<const MemoryTable> table) {
    return std::make_unique<MemorySource>(std::move(table));
}

}  // namespace roulian::exchange
