#include "store/statement.h"

#include <sqlite3.h>

#include <utility>

#include "store/database.h"

namespace roulian::store {

Statement::Statement(Database& db, std::string_view sql) : m_db(&db) {
    m_stmt = db.takeStatement(sql, m_error);
    if (!m_stmt) m_prepareError = db.errorFor(m_error);
}

Statement::~Statement() {
    release();
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db),
      m_stmt(std::exchange(other.m_stmt, nullptr)),
      m_error(other.m_error),
      m_prepareError(std::move(other.m_prepareError)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        release();
        m_db = other.m_db;
        m_stmt = std::exchange(other.m_stmt, nullptr);
        m_error = other.m_error;
        m_prepareError = std::move(other.m_prepareError);
    }
    return *this;
}

void Statement::release() {
    if (m_stmt) m_db->returnStatement(std::exchange(m_stmt, nullptr));
}

namespace {
void keepFirst(int& error, int code) {
    if (error == SQLITE_OK) error = code;
}
}  // namespace

Statement& Statement::bind(int i, std::nullptr_t) {
    if (m_stmt) keepFirst(m_error, sqlite3_bind_null(m_stmt, i));
    return *this;
}

Statement& Statement::bind(int i, std::int64_t v) {
    if (m_stmt) keepFirst(m_error, sqlite3_bind_int64(m_stmt, i, v));
    return *this;
}

Statement& Statement::bind(int i, double v) {
    if (m_stmt) keepFirst(m_error, sqlite3_bind_double(m_stmt, i, v));
    return *this;
}

Statement& Statement::bind(int i, std::string_view v) {
    // A null data pointer would bind NULL; empty text is not NULL.
    if (m_stmt)
        keepFirst(m_error, sqlite3_bind_text64(m_stmt, i, v.data() ? v.data() : "", v.size(), SQLITE_STATIC,
                                               SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int i, Blob v) {
    if (m_stmt)
        keepFirst(m_error, sqlite3_bind_blob64(m_stmt, i, v.bytes.data() ? v.bytes.data() : "",
                                               v.bytes.size(), SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step() {
    if (m_prepareError) return *m_prepareError;
    if (!m_stmt) return Error{"store.failed", {"no statement"}};
    if (m_error != SQLITE_OK) return m_db->errorFor(m_error);
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = m_db->errorFor(code);
    sqlite3_reset(m_stmt);
    return error;
}

Status Statement::run() {
    for (;;) {
        const auto row = step();
        if (!row) return row.error();
        if (!*row) break;
    }
    sqlite3_reset(m_stmt);
    return success();
}

void Statement::reset() {
    if (m_stmt) {
        sqlite3_reset(m_stmt);
        m_error = SQLITE_OK;
    }
}

int Statement::columns() const {
    return sqlite3_column_count(m_stmt);
}
std::string_view Statement::columnName(int i) const {
    const char* name = sqlite3_column_name(m_stmt, i);
    return name ? std::string_view(name) : std::string_view();
}
ColumnType Statement::type(int i) const {
    switch (sqlite3_column_type(m_stmt, i)) {
        case SQLITE_INTEGER:
            return ColumnType::Integer;
        case SQLITE_FLOAT:
            return ColumnType::Real;
        case SQLITE_TEXT:
            return ColumnType::Text;
        case SQLITE_BLOB:
            return ColumnType::Blob;
        default:
            return ColumnType::Null;
    }
}
bool Statement::isNull(int i) const {
    return sqlite3_column_type(m_stmt, i) == SQLITE_NULL;
}
std::int64_t Statement::integer(int i) const {
    return sqlite3_column_int64(m_stmt, i);
}
double Statement::real(int i) const {
    return sqlite3_column_double(m_stmt, i);
}
std::string_view Statement::text(int i) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, i));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, i)))
                : std::string_view();
}
std::string_view Statement::blob(int i) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt, i));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, i)))
                : std::string_view();
}
std::optional<std::int64_t> Statement::optInteger(int i) const {
    return isNull(i) ? std::nullopt : std::optional(integer(i));
}
std::optional<double> Statement::optReal(int i) const {
    return isNull(i) ? std::nullopt : std::optional(real(i));
}

}  // namespace roulian::store
