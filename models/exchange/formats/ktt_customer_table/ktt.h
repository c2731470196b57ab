#pragma once
// What the three layouts of 快团团 share.
#include <string>
#include <vector>

#include "exchange/recipe/fixups.h"

namespace roulian::exchange::formats {

// Title of the group buy, one line. From the rows above the header, else the file's name without dates.
std::string kttTitle(const FixupContext& context, const std::vector<std::vector<std::string>>& above);

// 跟团号 is unique only within one leader's group buy: order number = title / leader / 跟团号.
void kttKey(const FixupContext& context, Draft& draft);

// Orders without a time get the last day of the export (sheet 说明, else the file's name, else the import);
// said once a file.
void kttTime(FixupContext& context, Draft& draft);

}  // namespace roulian::exchange::formats
