#pragma once
#include "exchange/io/table_writer.h"

namespace roulian::exchange {

// A workbook with frozen, filterable headers and number formats. Memory does not grow with the rows. A sheet
// that is full goes on in a new one of the same name with a number. finish() reads the file back before it
// takes its name, because the library below does not report every failed write of its temporary parts.
Result<std::unique_ptr<TableWriter>> makeXlsxWriter(const std::string& path);

}  // namespace roulian::exchange
