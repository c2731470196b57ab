#pragma once
#include "exchange/io/table_writer.h"

namespace roulian::exchange {

// Comma-separated text, CRLF, one sheet only: UTF-8 with BOM, or GB18030 for programs that know nothing else.
// Numbers are raw (no thousands separators, money in yuan with two decimals, percentages as fractions).
Result<std::unique_ptr<TableWriter>> makeCsvWriter(const std::string& path, bool gb18030 = false);

}  // namespace roulian::exchange
