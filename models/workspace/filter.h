#pragma once
// The filter row's little language, shared by tables on screen and `show --filter`:
//   text        substring, pinyin or pinyin initials (text columns); number = equal (number columns)
//   >100 >=100 <100 <=100 =100 !=100    100..500 (both ends included; dates 2026-08-01..2026-08-31)
//   空 / empty   missing values     非空 / !empty   present values     !text  does not contain
// Several conditions are joined by spaces (all must hold) or | (any). Full-width forms and ≥ ≤ ≠ are accepted.
#include <QString>
#include <memory>

#include "core/result.h"
#include "workspace/table.h"

namespace roulian::workspace {

class CellFilter {
public:
    // Error filter.syntax with the part that was not understood.
    static Result<CellFilter> parse(const QString& text, ColumnType type);
    bool matches(const Value& value,
                 const QString& shownText) const;  // shownText: for text and status columns
    bool empty() const { return !m_root; }

private:
    struct Node;
    std::shared_ptr<const Node> m_root;
};

// Row numbers of rows that pass all column filters and the search text, in the rows' order.
Result<std::vector<std::uint32_t>> filterRows(const Rows& rows, const std::map<std::string, QString>& filters,
                                              const QString& search);
// The same numbers ordered by the given columns (text by ICU zh collation; missing values last).
struct SortKey {
    int column;
    bool descending;
};
void sortRows(const Rows& rows, std::vector<std::uint32_t>& order, const std::vector<SortKey>& keys);

}  // namespace roulian::workspace
