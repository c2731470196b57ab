#pragma once
// Tables of a web page (back offices name them .xls): all rows of all tables as one sheet, cells as text.
#include <memory>

#include "exchange/table_source.h"

namespace roulian::exchange {

// Errors: file.html when the page holds no table, file.too_large above 64 MiB, those of TextStream.
Result<std::unique_ptr<TableSource>> makeHtmlSource(FileFacts facts, const OpenOptions& options);

}  // namespace roulian::exchange
