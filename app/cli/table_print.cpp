#include "cli/table_print.h"

#include <algorithm>

#include "workspace/messages.h"

namespace roulian::cli {

using namespace workspace;

namespace {

bool standsLeft(ColumnType type) {
    return type == ColumnType::Text || type == ColumnType::Status || type == ColumnType::Day ||
           type == ColumnType::Week || type == ColumnType::Time;
}

QString cellText(const Value& value, const Column& column, const std::string& table) {
    const QString text = shownText(value, column, table);
    if (column.type != ColumnType::Status || !std::holds_alternative<QString>(value)) return text;
    const StatusWord word = statusWord(table, column.id, std::get<QString>(value).toStdString());
    return word.symbol.isEmpty() || std::get<QString>(value).isEmpty()
               ? text
               : word.symbol + QLatin1Char(' ') + text;
}

// The values of an edit are whole records as JSON: in a table for reading they would push everything else out of sight.
// csv, xlsx and json keep them whole.
QString shortened(const QString& text, const std::string& table) {
    constexpr int kEditWidth = 48;
    return table == "edits" ? cutTo(text, kEditWidth) : text;
}

}  // namespace

TextTable textTable(const Rows& rows, const std::vector<std::string>& columns) {
    std::vector<int> chosen;
    for (const std::string& id : columns)
        if (const int index = rows.spec->columnIndex(id); index >= 0) chosen.push_back(index);
    if (columns.empty())
        for (std::size_t c = 0; c < rows.spec->columns.size(); ++c)
            if (rows.spec->columns[c].visible) chosen.push_back(static_cast<int>(c));
    const bool marked = std::any_of(rows.overridden.begin(), rows.overridden.end(),
                                    [](std::uint8_t bit) { return bit != 0; });
    TextTable out;
    if (marked) {
        out.headers += QString();
        out.right.push_back(false);
    }
    for (const int c : chosen) {
        const Column& column = rows.spec->columns[static_cast<std::size_t>(c)];
        out.headers += columnHeader(rows, column.id);
        out.right.push_back(!standsLeft(column.type));
    }
    out.rows.reserve(rows.count);
    for (std::size_t row = 0; row < rows.count; ++row) {
        QStringList cells;
        if (marked) cells += rows.overridden[row] ? QStringLiteral("●") : QString();
        for (const int c : chosen)
            cells += shortened(
                cellText(rows.at(row, c), rows.spec->columns[static_cast<std::size_t>(c)], rows.spec->id),
                rows.spec->id);
        out.rows.push_back(std::move(cells));
    }
    return out;
}

}  // namespace roulian::cli
