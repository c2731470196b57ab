#pragma once
// Rows out of a file, whatever its container. Recognised by content, never by extension; streaming, bounded memory.
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "core/result.h"

namespace roulian::exchange {

enum class Container {
    Text,
    Xlsx,
    Json,
    JsonLines,
    Xls,
    Html,
    Zip,
    Gzip,
    EncryptedOffice,
    XmlReply,
    Unknown
};

struct FileFacts {
    std::string path, name;  // name: last part of the path, UTF-8
    Container container = Container::Unknown;
    std::string encoding;  // "utf-8-sig", "utf-8", "gb18030", "utf-16le", "utf-16be"; empty for xlsx
    char separator = ',';
    std::int64_t bytes = 0;
    std::int64_t damagedCharacters = 0;  // U+FFFD and private-use characters met while sniffing
    std::vector<std::string> sheets;     // one unnamed entry for text
};

// Views live until the sink returns.
struct Cell {
    std::string_view text;  // numbers and dates: shortest text form; xlsx text already unescaped (_xHHHH_)
    double number = 0;      // when isNumber
    bool isNumber = false;  // a spreadsheet number cell (text files never set it)
    bool isDate = false;    // number cell under a date format
};

struct Row {
    std::int64_t rowNo = 0;  // 1-based: sheet row, or line number where the record begins in a text file
    std::span<const Cell> cells;
    bool ragged = false;  // text only: the record did not fit the header even with lazy quotes
};

struct MergedRange {
    std::int64_t firstRow = 0, lastRow = 0;  // 1-based, inclusive
    int firstColumn = 0, lastColumn = 0;     // 0-based, inclusive
};

using RowSink = std::function<bool(const Row&)>;  // false stops reading (not an error)

struct ReadControl {
    CancelToken cancel;
    ProgressSink progress;      // stage "import.read", bytes done of total
    std::int64_t firstRow = 1;  // rows before it are not delivered
};

struct MemoryTable;

struct OpenOptions {
    std::string encoding;  // empty = sniff
    char separator = 0;    // 0 = sniff
    std::int64_t maxCellBytes = 1 << 20;
    int maxColumns = 16384;
    std::int64_t maxUnpackedBytes = std::int64_t{8} << 30;
    int maxRatio = 400;                         // unpacked / packed of one zip member above 64 MiB
    std::shared_ptr<const MemoryTable> memory;  // these rows in place of the file (io/memory_source.h)
};

class TableSource {
public:
    virtual ~TableSource() = default;
    virtual const FileFacts& facts() const = 0;
    // Calls the sink once a row in order; blank rows are skipped but counted. May be called again.
    virtual Status readRows(std::size_t sheet, const RowSink& sink, const ReadControl& control) = 0;
    virtual Result<std::vector<MergedRange>> mergedRanges(std::size_t sheet) = 0;
    // Text files: the number of columns the header has, once known; longer or shorter records are read again lazily.
    virtual void expectColumns(int columns) = 0;
};

// Errors: file.missing, file.directory, file.unreadable, file.empty, file.encrypted, file.damaged, file.too_large,
// file.unknown, file.columns, file.cell, file.encoding - args: file name first.
Result<FileFacts> sniffFile(const std::string& path, const OpenOptions& options = {});
Result<std::unique_ptr<TableSource>> openTable(const std::string& path, const OpenOptions& options = {});
// Whole content as UTF-8, for JSON containers; refuses above 256 MiB.
Result<std::string> readTextFile(const std::string& path, const OpenOptions& options = {});
// SHA-256 as lower-case hex, streamed.
Result<std::string> fileDigest(const std::string& path, const ReadControl& control = {});

}  // namespace roulian::exchange
