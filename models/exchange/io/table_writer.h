#pragma once
// Writing tables row by row. A file appears under its name only when it is complete: until finish() succeeds
// the rows go to a temporary file beside it, which is removed on failure or when the writer is destroyed
// early.
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

namespace roulian::exchange {

// Entry: a column people type into. Text, the empty one too, makes a cell that keeps what is typed as text ("+250"
// stays "+250") and stands out; numbers are written as of Real; monostate leaves the cell alone.
enum class ColumnType { Text, Int, Qty, Money, Percent, Day, Time, Real, Entry };

struct WriteColumn {
    std::string header;
    ColumnType type = ColumnType::Text;
    double width = 0;     // characters; 0 = from type and header
    int decimals = -1;    // -1 = usual for the type: money 2, percent 1, real 2, quantity as many as needed
    bool frozen = false;  // stays in sight when the sheet scrolls sideways, with those before it
};

// monostate is an empty cell. Numbers in a Text column are written as text (ids); percentages are fractions.
using Value =
    std::variant<std::monostate, std::string_view, std::int64_t, double, Money, Qty, Day, LocalTime>;

class TableWriter {
public:
    virtual ~TableWriter() = default;
    // Starts a sheet with its header row. Sheet names are made legal and unique.
    virtual Status beginSheet(std::string_view name, std::span<const WriteColumn> columns) = 0;
    // One value a column, fewer leave the rest empty. Text is never taken for a formula.
    virtual Status row(std::span<const Value> values) = 0;
    // Completes the file under its name. Errors of all three: file.write {path, reason}.
    virtual Status finish() = 0;
};

// Error file.workspace {path} when a workspace stands there: an export must never take its place.
Status mayReplace(const std::string& target);

// A file being made beside its target; removed unless kept.
class PendingFile {
public:
    explicit PendingFile(std::string target);
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    const std::string& target() const { return m_target; }
    const std::string& path() const { return m_path; }  // of the temporary file
    Status keep();                                      // renames it over the target, see mayReplace
    Error failure(std::string_view reason) const;

private:
    std::string m_target, m_path;
};

}  // namespace roulian::exchange
