#pragma once
// What a step of the edit log changed, in words: the log keeps JSON.
#include <QString>
#include <string_view>

namespace roulian::workspace {

QString weekdaysText(int days);  // sum of 1 Monday … 64 Sunday → "Tue, Fri"; empty for 0

// kind: of the edit ("plan.override" …); json: before or after. Empty for null and for what says nothing.
QString editText(std::string_view kind, std::string_view json);

}  // namespace roulian::workspace
