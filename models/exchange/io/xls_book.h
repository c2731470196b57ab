#pragma once
// A binary workbook (BIFF8, [MS-XLS]): sheets, shared strings, date styles and cells.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "exchange/io/xlsx_book.h"
#include "exchange/table_source.h"

namespace roulian::exchange {

struct XlsBook {
    struct Sheet {
        std::string name;
        std::size_t offset = 0;  // of its first record in the stream
    };
    std::string stream;
    std::vector<Sheet> sheets;  // visible worksheets in the order of their tabs
    bool date1904 = false;
    std::vector<bool> dateStyles;
    SharedStrings strings;
};

struct XlsCell {
    std::string text;
    double number = 0;
    bool isNumber = false, isDate = false;
};
using XlsRows = std::map<int, std::map<int, XlsCell>>;  // row and column from 0

// Errors: file.encrypted, file.xls (older than Excel 97), file.damaged; args: name.
Result<XlsBook> readXlsBook(std::string stream, const std::string& name);
Status readXlsSheet(const XlsBook& book, const XlsBook::Sheet& sheet, const std::string& name,
                    const OpenOptions& options, XlsRows& rows, std::vector<MergedRange>& merged);

std::unique_ptr<TableSource> makeXlsSource(FileFacts facts, const OpenOptions& options, XlsBook book);

}  // namespace roulian::exchange
