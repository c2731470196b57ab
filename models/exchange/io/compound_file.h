#pragma once
// One stream of a compound document ([MS-CFB]), such as the workbook inside a binary .xls.
#include <string>
#include <string_view>

#include "core/result.h"

namespace roulian::exchange {

// Value: the stream's bytes. Errors: file.damaged {name} (broken chains, cycles, truncated sectors, no such
// stream), file.too_large {name} above 256 MiB.
Result<std::string> readCompoundStream(const std::string& path, std::string_view streamName);

}  // namespace roulian::exchange
