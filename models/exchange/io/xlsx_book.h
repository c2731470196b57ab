#pragma once
// What an xlsx workbook says beside its sheets: their names and order, shared strings, which styles are
// dates.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/io/zip_xml.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

// True when a number format shows a date or a time of day.
bool isDateFormat(std::string_view code);
bool isBuiltinDateFormat(int id);  // ECMA-376 part 1, 18.8.30, with the East Asian ids

// _xHHHH_ → the character; surrogate pairs joined.
std::string unescapeXlsx(std::string_view text);

// All shared strings in one block of memory.
class SharedStrings {
public:
    void add(std::string_view text) {
        m_text += text;
        m_ends.push_back(m_text.size());
    }
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t i) const {
        const std::size_t from = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_text).substr(from, m_ends[i] - from);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

struct XlsxBook {
    struct Sheet {
        std::string name, member;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;  // in the order of their tabs; hidden ones left out unless all are
    bool date1904 = false;
    std::vector<bool> dateStyles;  // by index of a cell's style
    SharedStrings strings;
};

// Sheet names only; sets container and sheets. Also recognises archives of csv files.
Status sniffZip(const OpenOptions& options, FileFacts& facts);
Result<XlsxBook> readBookIndex(const ZipArchive& zip);  // sheets and date1904
Status readBookParts(const ZipArchive& zip, XlsxBook& book, std::int64_t maxCellBytes,
                     const ReadControl& control);

std::unique_ptr<TableSource> makeXlsxSource(FileFacts facts, const OpenOptions& options);

}  // namespace roulian::exchange
