#pragma once
// A workbook as plain rows to edit, the way a person does in a spreadsheet program, and back into a file.
#include <algorithm>
#include <string>
#include <vector>

#include "core/number.h"
#include "exchange/io/csv_writer.h"
#include "exchange/io/xlsx_writer.h"
#include "exchange/table_source.h"

namespace roulian::workspace {

struct SheetGrid {
    using Cells = std::vector<std::string>;
    struct Sheet {
        std::string name;
        std::vector<Cells> rows;

        std::size_t column(const std::string& header) const {
            const auto at = std::find(rows[0].begin(), rows[0].end(), header);
            return static_cast<std::size_t>(at - rows[0].begin());
        }
        // Index of the row of this code and line; the size when there is none.
        std::size_t row(const std::string& code, const std::string& line) const {
            std::size_t r = 1;
            while (r < rows.size() && !(rows[r][0] == code && rows[r][4] == line)) ++r;
            return r;
        }
        std::string& cell(const std::string& code, const std::string& line, const std::string& header) {
            return rows.at(row(code, line)).at(column(header));
        }
    };
    std::vector<Sheet> sheets;

    static SheetGrid read(const std::string& path) {
        SheetGrid grid;
        auto source = exchange::openTable(path);
        if (!source) return grid;
        for (std::size_t i = 0; i < (*source)->facts().sheets.size(); ++i) {
            Sheet sheet{(*source)->facts().sheets[i], {}};
            std::size_t width = 0;
            const auto status = (*source)->readRows(i,
                                                    [&](const exchange::Row& row) {
                                                        Cells cells;
                                                        for (const exchange::Cell& cell : row.cells)
                                                            cells.emplace_back(cell.text);
                                                        width = std::max(width, cells.size());
                                                        sheet.rows.push_back(std::move(cells));
                                                        return true;
                                                    },
                                                    {});
            if (!status) return {};
            for (Cells& cells : sheet.rows) cells.resize(width);
            grid.sheets.push_back(std::move(sheet));
        }
        return grid;
    }

    enum class Numbers { AsText, AsNumbers };  // what a program makes of "250" when it saves

    bool write(const std::string& path, Numbers numbers = Numbers::AsText) const {
        const bool csv = path.ends_with(".csv");
        auto writer = csv ? exchange::makeCsvWriter(path) : exchange::makeXlsxWriter(path);
        if (!writer) return false;
        for (const Sheet& sheet : sheets) {
            std::vector<exchange::WriteColumn> columns;
            for (const std::string& header : sheet.rows[0])
                columns.push_back(
                    {header,
                     numbers == Numbers::AsNumbers ? exchange::ColumnType::Real : exchange::ColumnType::Text,
                     0, -1, false});
            if (!(*writer)->beginSheet(sheet.name, columns)) return false;
            for (std::size_t r = 1; r < sheet.rows.size(); ++r) {
                std::vector<exchange::Value> values;
                for (const std::string& text : sheet.rows[r]) {
                    const bool plain =
                        !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos;
                    const auto number = plain ? parseDouble(text) : std::nullopt;
                    if (numbers == Numbers::AsNumbers && number && values.size() > 4)
                        values.emplace_back(*number);
                    else
                        values.emplace_back(std::string_view(text));
                }
                if (!(*writer)->row(values)) return false;
            }
            if (csv) break;  // one sheet only
        }
        return (*writer)->finish().ok();
    }
};

}  // namespace roulian::workspace
