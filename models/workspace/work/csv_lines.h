#pragma once
// Rows of a plain csv (comma, optional quotes, header first), compressed or not, one at a time.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace roulian::workspace {

class CsvLines {
public:
    static Result<CsvLines> open(const std::string& path);  // forecast.file {path}
    const std::vector<std::string>& header() const { return m_header; }
    std::optional<std::size_t> column(std::string_view name) const;
    bool next();                                 // the next row that is not empty
    std::string_view cell(std::size_t c) const;  // empty where the row is shorter
    std::optional<double> number(std::size_t c) const;
    std::size_t line() const { return m_line; }  // of the row, the header is 1

private:
    void cut();
    std::string m_text;
    std::size_t m_at = 0, m_line = 0;
    std::string m_row;  // quotes removed
    std::vector<std::pair<std::size_t, std::size_t>> m_cells;
    std::vector<std::string> m_header;
};

}  // namespace roulian::workspace
