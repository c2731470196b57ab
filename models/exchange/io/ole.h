#pragma once
#include "exchange/io/file_bytes.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

// What a compound document (D0 CF 11 E0) holds by the names of its streams: a password-protected workbook, a
// binary xls, or neither. Directory entries are looked for everywhere, so that a damaged chain does not hide
// them.
Container oleContainer(FileBytes& file);

}  // namespace roulian::exchange
