#pragma once
// Rows that are not data: totals, subtotals, counts (formats/common.md, section 7).
#include "exchange/table_source.h"

namespace roulian::exchange {

enum class FooterKind { None, Total, Names, Other };

// Judged by the first cell that is not blank. Total: 合计 or 总计, whose figures must equal the sums of the
// rows. Names: the figures stand in the row below.
FooterKind footerKind(const Row& row);

}  // namespace roulian::exchange
