#pragma once
// Headers and lines of the sheet of overrides in both languages, for writing and for reading; and the forecast behind it.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/day.h"
#include "core/progress.h"
#include "store/database.h"
#include "workspace/override_text.h"

namespace roulian::workspace {

enum class SheetWord {
    None,
    Sheet,
    Code,
    Product,
    Category,
    Unit,
    Line,
    Statistics,
    Own,
    Final,
    Exported,
    Week,
    Override,
    Reason,
    Person,
    About,
    FirstWeek,
    LastWeek,
    AsOf,
    Revision
};

std::string sheetText(SheetWord word);       // in the language in use
SheetWord sheetWord(std::string_view text);  // either language, as people re-type headers; None when none
std::optional<Week> sheetWeek(std::string_view header);  // "2026-W34"; a day stands for its week

struct SheetPoint {
    Week week;
    double stat = 0, final = 0;
    std::optional<OverrideText> own;
    std::string reason, person;
};

struct SheetProduct {
    std::int64_t sku = 0;
    std::string code, name, category, unit;
    std::vector<SheetPoint> points;  // by week
    const SheetPoint* at(Week week) const;
};

struct SheetForecast {
    std::vector<SheetProduct> products;  // by category, code
    Week first, last;
    std::unordered_map<std::string, std::size_t> byCode;
};

// Errors: sheet.nothing, cancelled, store.*.
Result<SheetForecast> readSheetForecast(store::Database& db, const CancelToken& cancel);

}  // namespace roulian::workspace
