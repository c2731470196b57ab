#pragma once
// Several goods written into one cell (formats/common.md, section 5).
#include <string>
#include <string_view>
#include <vector>

#include "core/money.h"

namespace roulian::exchange {

struct Item {
    std::string title, spec;
    Qty qty = Qty::units(1);
};

// "名称(规格)*2;名称(1件)". Splits at ; ； line ends (and ， only when every piece then ends in a quantity)
// outside brackets; the quantity is the last match at the end of a piece.
// False when a piece is empty of a name.
bool parseItems(std::string_view text, std::vector<Item>& out);

}  // namespace roulian::exchange
