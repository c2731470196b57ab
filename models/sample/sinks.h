#pragma once
// Tables on their way to disk: csv (UTF-8 with BOM or GBK) and xlsx, filled by column name. Private.
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "sample/world.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace roulian::sample {

using Cell = std::variant<std::monostate, std::string, double>;

class Sink {
public:
    virtual ~Sink() = default;
    virtual void put(const std::vector<Cell>& cells) = 0;  // next row
    virtual std::int64_t row() const = 0;                  // number of the last row put, 1-based
    virtual std::int64_t line() const { return row(); }
};

enum class Encoding { Utf8Bom, Gbk };
class CsvSink final : public Sink {
public:
    explicit CsvSink(Encoding encoding) : m_encoding(encoding) {}
    void put(const std::vector<Cell>& cells) override;
    std::int64_t row() const override { return m_row; }
    std::int64_t line() const override { return m_line; }
    Status save(const std::string& dir, const std::string& name) const;

private:
    Encoding m_encoding;
    std::string m_text;
    std::int64_t m_row = 0, m_line = 0, m_nextLine = 1;
};

// One workbook; streaming keeps one row in memory and forbids merging.
class XlsxBook {
public:
    XlsxBook(const std::string& dir, const std::string& name, bool streaming = true);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    Status close();

private:
    friend class XlsxSheet;
    std::string m_final, m_temporary;
    lxw_workbook* m_book = nullptr;
};

class XlsxSheet final : public Sink {
public:
    XlsxSheet(XlsxBook& book, const std::string& name);
    void put(const std::vector<Cell>& cells) override;
    void merge(int column, std::int64_t fromRow, std::int64_t toRow, const Cell& value);  // rows 1-based
    std::int64_t row() const override { return m_row; }

private:
    lxw_worksheet* m_sheet = nullptr;
    std::int64_t m_row = 0;
};

Status saveText(const std::string& dir, const std::string& name, const std::string& bytes);
std::string jsonText(std::string_view text);  // quoted and escaped

// Rows filled by column name under one header; keeps the account of the file.
class Table {
public:
    Table(Sink& sink, SampleFile& file, std::span<const std::string_view> header, std::string sheet = {});
    void set(std::string_view column, std::string value);
    void set(std::string_view column, double value);
    void clear(std::string_view column);
    void write();  // one clean row; the cells stay for the next row until reset()
    // One dirty row with the cell of `column` replaced (empty: the row as filled); value is what went wrong.
    void writeDirty(std::string kind, std::string_view column, std::string value,
                    DirtyExpect expect = DirtyExpect::Rejected);
    void writeRagged(std::string kind);  // one cell too many, as an unquoted comma leaves it
    void reset();
    Sink& sink() { return m_sink; }

private:
    std::size_t index(std::string_view column) const;
    Sink& m_sink;
    SampleFile& m_file;
    std::string m_sheet;
    std::vector<Cell> m_cells;
    std::unordered_map<std::string_view, std::size_t> m_index;
};

// Which dirty rows a file gets: every kind once, then more until about two in a thousand rows are dirty.
class DirtyPlan {
public:
    DirtyPlan(std::uint64_t seed, std::uint64_t stream, std::int64_t rows, int kinds, double share = 0.002);
    int next();  // −1: a clean row comes next; else a kind to write first

private:
    Rng m_rng;
    std::vector<std::pair<std::int64_t, int>> m_at;  // by position
    std::size_t m_used = 0;
    std::int64_t m_row = 0;
};

}  // namespace roulian::sample
