#pragma once
// One prepared statement. Errors are kept and told by step() / run(), so binds can be chained.
// Statements come from and go back to their connection's cache; they must not outlive it.
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/day.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/result.h"

struct sqlite3_stmt;

namespace roulian::store {

class Database;

enum class ColumnType { Null, Integer, Real, Text, Blob };

struct Blob {
    std::string_view bytes;
};

class Statement {
public:
    Statement() = default;
    Statement(Database& db, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    // Parameters count from 1. Text and blobs are copied by SQLite only when stepped over: they must stay
    // alive until the next reset().
    Statement& bind(int i, std::nullptr_t);
    Statement& bind(int i, std::int64_t v);
    Statement& bind(int i, int v) { return bind(i, static_cast<std::int64_t>(v)); }
    Statement& bind(int i, bool v) { return bind(i, static_cast<std::int64_t>(v)); }
    Statement& bind(int i, double v);
    Statement& bind(int i, std::string_view v);
    Statement& bind(int i, const char* v) { return bind(i, std::string_view(v)); }
    Statement& bind(int i, const std::string& v) { return bind(i, std::string_view(v)); }
    Statement& bind(int i, Blob v);
    Statement& bind(int i, Money v) { return bind(i, v.fen); }
    Statement& bind(int i, Qty v) { return bind(i, v.milli); }
    Statement& bind(int i, Day v) { return bind(i, static_cast<std::int64_t>(v.n)); }
    Statement& bind(int i, Week v) { return bind(i, static_cast<std::int64_t>(v.n)); }
    Statement& bind(int i, LocalTime v) { return bind(i, v.seconds); }
    template <typename Tag>
    Statement& bind(int i, Id<Tag> v) {  // id 0 is NULL
        return v ? bind(i, v.v) : bind(i, nullptr);
    }
    template <typename T>
    Statement& bind(int i, const std::optional<T>& v) {
        return v ? bind(i, *v) : bind(i, nullptr);
    }
    template <typename... Args>
    Statement& bindAll(const Args&... args) {
        int i = 0;
        (bind(++i, args), ...);
        return *this;
    }

    Result<bool> step();  // true: a row is there; false: done
    Status run();         // steps to the end and resets; for statements whose rows do not matter
    template <typename... Args>
    Status run(const Args&... args) requires(sizeof...(Args) > 0) {
        reset();
        bindAll(args...);
        return run();
    }
    void reset();  // ready to be bound and stepped again; parameters stay bound

    // Columns count from 0; text and blobs are valid until the next step or reset.
    int columns() const;
    std::string_view columnName(int i) const;
    ColumnType type(int i) const;
    bool isNull(int i) const;
    std::int64_t integer(int i) const;
    double real(int i) const;
    std::string_view text(int i) const;
    std::string_view blob(int i) const;
    Money money(int i) const { return {integer(i)}; }
    Qty qty(int i) const { return {integer(i)}; }
    Day day(int i) const { return {static_cast<std::int32_t>(integer(i))}; }
    std::optional<std::int64_t> optInteger(int i) const;
    std::optional<double> optReal(int i) const;

    bool valid() const { return m_stmt != nullptr; }

private:
    void release();
    Database* m_db = nullptr;
    sqlite3_stmt* m_stmt = nullptr;
    int m_error = 0;  // first failed prepare or bind
    std::optional<Error> m_prepareError;
};

}  // namespace roulian::store
