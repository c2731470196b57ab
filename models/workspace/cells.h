#pragma once
// Cells of a snapshot by column id, for code that reads a table row by row (pages, report).
#include <QString>
#include <cstdint>
#include <optional>

#include "workspace/messages.h"
#include "workspace/table.h"

namespace roulian::workspace {

inline const Value* cellAt(const Rows& rows, std::size_t row, const char* column) {
    const int index = rows.spec ? rows.spec->columnIndex(column) : -1;
    return index < 0 || row >= rows.count ? nullptr : &rows.at(row, index);
}

// Text or status code; empty when missing or not text.
inline QString textAt(const Rows& rows, std::size_t row, const char* column) {
    const Value* value = cellAt(rows, row, column);
    const auto* text = value ? std::get_if<QString>(value) : nullptr;
    return text ? *text : QString();
}

inline std::optional<std::int64_t> integerAt(const Rows& rows, std::size_t row, const char* column) {
    const Value* value = cellAt(rows, row, column);
    const auto* integer = value ? std::get_if<std::int64_t>(value) : nullptr;
    return integer ? std::optional(*integer) : std::nullopt;
}

// Stored number: fen and thousandths stay what they are.
inline std::optional<double> numberAt(const Rows& rows, std::size_t row, const char* column) {
    if (const auto integer = integerAt(rows, row, column)) return static_cast<double>(*integer);
    const Value* value = cellAt(rows, row, column);
    const auto* real = value ? std::get_if<double>(value) : nullptr;
    return real ? std::optional(*real) : std::nullopt;
}

// As tables show it; empty when the column is not there.
inline QString shownAt(const Rows& rows, std::size_t row, const char* column) {
    const int index = rows.spec ? rows.spec->columnIndex(column) : -1;
    if (index < 0 || row >= rows.count) return {};
    return shownText(rows.at(row, index), rows.spec->columns[static_cast<std::size_t>(index)], rows.spec->id);
}

// Unit of a column's quantities in one row: that of the row's goods.
inline QString unitAt(const Rows& rows, std::size_t row, const char* column) {
    const QString goods = textAt(rows, row, "unit");
    return goods.isEmpty() ? columnUnit(rows.spec->id, column) : columnUnit(rows.spec->id, column, goods);
}

}  // namespace roulian::workspace
