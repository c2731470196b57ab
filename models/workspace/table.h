#pragma once
// What every list of the program is: typed columns over rows with stable keys. Pages, the command line and
// the exports all read the same tables, so a number is the same everywhere. Titles, units and status words
// come from messages.h (by table and column id), never from here.
#include <QString>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

enum class ColumnType {
    Text,
    Status,  // a code; messages.h gives word, symbol and tone
    Integer,
    Qty,      // Value int64 in thousandths
    Money,    // Value int64 in fen, shown in yuan
    Percent,  // Value double, fraction
    Real,     // Value double
    Day,      // Value int64, days since 1970-01-01
    Week,     // Value int64, core Week number
    Time      // Value int64, local seconds since 1970-01-01
};

using Value = std::variant<std::monostate, std::int64_t, double, QString>;  // monostate: missing, shown as —

struct Column {
    std::string id;
    ColumnType type = ColumnType::Text;
    int decimals = 0;       // Money, Percent (of the shown %), Real, Qty
    bool frozen = false;    // identifying columns at the left
    bool visible = true;    // in the default view
    bool editable = false;  // "overridable": typing starts an edit
    bool personal = false;  // masked unless personal data may be shown
    bool searched = false;  // taken by the search box
};

struct TableSpec {
    std::string id;
    std::vector<Column> columns;
    std::string sortColumn;  // default order
    bool sortDescending = false;
    bool summable = true;                                // footer sums make sense
    int columnIndex(const std::string& columnId) const;  // −1 when absent
};

// An immutable snapshot. cells are column-major: cells[column][row].
struct Rows {
    const TableSpec* spec = nullptr;
    std::size_t count = 0;
    std::vector<std::vector<Value>> cells;
    std::vector<std::string> keys;  // stable identity of each row, for selection, edits and links
    std::vector<std::uint8_t>
        overridden;          // bit per row: holds a person's value (shown with the override mark)
    bool truncated = false;  // more rows exist than were asked for
    // The goods' unit of all rows (column "unit", in words); empty when they differ; none when the table tells no unit.
    std::optional<QString> goodsUnit;
    const Value& at(std::size_t row, int column) const {
        return cells[static_cast<std::size_t>(column)][row];
    }
};
using RowsPtr = std::shared_ptr<const Rows>;

// Which rows. where narrows by named parameters a table understands ("sku", "customer", "order_key",
// "shipment", "segment", "class", "file", "kind" …; unknown ones are an error). filters are per-column texts
// of the filter row.
struct TableQuery {
    std::string table;
    std::map<std::string, std::string> where;
    std::map<std::string, QString> filters;  // column id → ">100", "10..50", "空", "mx"
    QString search;                          // over searched columns, with pinyin
    std::string sortColumn;                  // empty = default
    bool sortDescending = false;
    std::int64_t limit = 0;  // 0 = all
};

const std::vector<TableSpec>& allTables();
const TableSpec* findTable(const std::string& id);  // nullptr when unknown

}  // namespace roulian::workspace
