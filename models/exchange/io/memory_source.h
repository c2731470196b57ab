#pragma once
// Rows that stand in memory, read like a file: rejected rows after a planner has corrected them. They never
// touch the disk, as they hold personal data.
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "exchange/table_source.h"

namespace roulian::exchange {

struct MemoryRow {
    std::int64_t rowNo = 0;  // as in the file the row came from; rising
    std::vector<std::string> cells;
};

struct MemoryTable {
    std::string name;             // of the file the rows came from, for messages
    std::string sheet;            // name of its only sheet; may be empty
    std::vector<MemoryRow> rows;  // the first is the header
};

FileFacts memoryFacts(const MemoryTable& table);
std::unique_ptr<TableSource> makeMemorySource(std::shared_ptr<const MemoryTable> table);

}  // namespace roulian::exchange
