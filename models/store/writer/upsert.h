#pragma once
// Insert or update one row by its natural key, keeping the rules of re-import (see import_writer.h).
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "store/statement.h"
#include "store/writer/context.h"

namespace roulian::store {

// Blank (monostate or empty text) means "the file did not say".
class Cell {
public:
    Cell() = default;
    Cell(std::nullptr_t) {}
    Cell(std::int64_t v) : m_value(v) {}
    Cell(int v) : m_value(static_cast<std::int64_t>(v)) {}
    Cell(bool v) : m_value(static_cast<std::int64_t>(v)) {}
    Cell(double v) : m_value(v) {}
    Cell(std::string_view v) : m_value(v) {}
    Cell(const std::string& v) : m_value(std::string_view(v)) {}
    Cell(const char* v) : m_value(std::string_view(v)) {}
    Cell(Money v) : m_value(v.fen) {}
    Cell(Qty v) : m_value(v.milli) {}
    Cell(Day v) : m_value(static_cast<std::int64_t>(v.n)) {}
    Cell(LocalTime v) : m_value(v.seconds) {}
    template <typename T>
    Cell(const std::optional<T>& v) {
        if (v) *this = Cell(*v);
    }
    bool isNull() const { return m_value.index() == 0; }
    bool blank() const { return isNull() || (m_value.index() == 3 && std::get<3>(m_value).empty()); }
    std::int64_t integer() const { return m_value.index() == 1 ? std::get<1>(m_value) : 0; }
    double number() const {
        return m_value.index() == 2 ? std::get<2>(m_value) : static_cast<double>(integer());
    }
    std::string_view text() const { return m_value.index() == 3 ? std::get<3>(m_value) : std::string_view(); }
    void bindTo(Statement& st, int i) const;
    bool operator==(const Cell&) const = default;

private:
    std::variant<std::monostate, std::int64_t, double, std::string_view> m_value;
};

// What a said value does to a value that is there. Set: replaces it unless the file is the older one;
// Decided: always, because the caller has decided already.
enum class Rule { Set, Decided, Fill, Min, Max };

struct Column {
    const char* name;
    Rule rule = Rule::Set;
};

class Upsert {
public:
    // sourced: the table has src_file and src_row. Every table has id and batch_id.
    Upsert(Context& context, const char* table, std::vector<const char*> keys, std::vector<Column> columns,
           bool sourced);

    // Looks the row up; afterwards old(i) are its columns. Value: found. Text in cells must live until the
    // next find().
    Result<bool> find(std::span<const Cell> keys);
    // Instead of find() when the caller knows that there is no such row.
    void absent();
    std::int64_t id() const { return m_id; }
    const Cell& old(std::size_t column) const { return m_old[column]; }
    Context::Age age() const { return m_age; }

    Result<std::int64_t> insert(std::span<const Cell> keys, std::span<const Cell> values);
    // Merges into the row found; value: something changed.
    Result<bool> update(std::span<const Cell> values);
    // find, then insert or update; value: id. inserted() says which.
    Result<std::int64_t> apply(std::initializer_list<Cell> keys, std::initializer_list<Cell> values);
    bool inserted() const { return m_inserted; }

private:
    Context& m_context;
    const char* m_table;
    std::vector<Column> m_columns;
    std::size_t m_keyCount;
    bool m_sourced, m_inserted = false;
    Statement m_select, m_insert, m_update;
    std::vector<Cell> m_old, m_new;
    std::int64_t m_id = 0;
    Context::Age m_age = Context::Age::Unknown;
};

}  // namespace roulian::store
