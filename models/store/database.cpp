#include "store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <mutex>

#include "store/file_lock.h"

namespace roulian::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kIdleStatements = 96;
constexpr int kProgressOps = 2000;

fs::path toPath(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

int onProgress(void* token) {
    return static_cast<CancelToken*>(token)->cancelled() ? 1 : 0;
}

// Square root for displayed measures: SQLite has one only where it was built with its mathematics.
void squareRoot(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
    const double value = sqlite3_value_double(values[0]);
    if (value >= 0) sqlite3_result_double(context, std::sqrt(value));
}

bool looksLikeSqlite(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    char head[16] = {};
    in.read(head, sizeof(head));
    return in.gcount() == 16 && std::string_view(head, 15) == "SQLite format 3";
}

// Characters that mean something in an SQLite URI.
std::string uriPath(const std::string& path) {
    static const char* kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%') {
            out += '%';
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c == '\\' ? '/' : c;
        }
    }
    return out;
}

}  // namespace

int currentFormat() {
    return builtinMigrations().back().version;
}

Error Database::errorFor(int code) const {
    const std::string message = m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    switch (code & 0xff) {
        case SQLITE_INTERRUPT:
            return {"cancelled", {}};
        case SQLITE_FULL:
            return {"store.disk_full", {m_path}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {"store.busy", {m_path}};
        case SQLITE_READONLY:
            return {"store.read_only", {m_path, m_readOnlyReason}};
        case SQLITE_CORRUPT:
            return {"store.corrupt", {m_path, message}};
        case SQLITE_NOTADB:
            return {"store.not_a_workspace", {m_path}};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return {"store.denied", {m_path}};
        case SQLITE_CONSTRAINT:
            return {"store.constraint", {message}};
        case SQLITE_IOERR:
            return {"store.io", {m_path, message}};
        default:
            return {"store.failed", {message}};
    }
}

Status Database::openHandle(const std::string& path, int flags, bool immutable) {
    // SQLite's own memory statistics take a lock at every allocation and nobody reads them.
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
    m_path = path;
    const std::string name = immutable ? "file:" + uriPath(path) + "?immutable=1" : path;
    const int code = sqlite3_open_v2(
        name.c_str(), &m_db, flags | SQLITE_OPEN_NOMUTEX | (immutable ? SQLITE_OPEN_URI : 0), nullptr);
    if (code != SQLITE_OK) return errorFor(code);
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, 10000);
    sqlite3_create_function_v2(m_db, "roulian_root", 1, SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC,
                               nullptr, squareRoot, nullptr, nullptr, nullptr);
    return success();
}

Status Database::configure() {
    // Personal data that is deleted or sealed anew must not linger in free pages.
    const char* common =
        "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA "
        "mmap_size=67108864;"
        "PRAGMA trusted_schema=OFF; PRAGMA secure_delete=FAST;";
    if (auto s = exec(common); !s) return s;
    if (readOnly()) return exec("PRAGMA query_only=ON");
    return exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=67108864;");
}

Result<std::unique_ptr<Database>> Database::open(const std::string& path, const OpenOptions& options) {
    std::error_code ec;
    const fs::path file = toPath(path);
    const auto kind = fs::status(file, ec).type();
    if (kind == fs::file_type::not_found || kind == fs::file_type::none)
        return Error{"store.missing", {path}};
    if (kind != fs::file_type::regular) return Error{"store.not_a_workspace", {path}};
    if (!std::ifstream(file, std::ios::binary)) return Error{"store.denied", {path}};
    if (!looksLikeSqlite(file)) return Error{"store.not_a_workspace", {path}};

    std::unique_ptr<Database> db(new Database);
    bool immutable = false;
    if (options.mode == OpenMode::ReadOnly) {
        db->m_readOnlyReason = "store.asked_read_only";
    } else {
        LockState state = LockState::Held;
        db->m_lock = FileLock::acquire(path, state);
        if (state == LockState::Other) db->m_readOnlyReason = "store.locked_by_other";
        if (state == LockState::Denied) {
            db->m_readOnlyReason = "store.folder_read_only";
            // Without its log and with nowhere to put one, the file can only be read as it stands.
            immutable = !fs::exists(toPath(path + "-wal"), ec);
        }
    }
    const int flags = db->readOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (auto s = db->openHandle(path, flags, immutable); !s) return s.error();
    auto application = db->integer("PRAGMA application_id");
    if (!application && application.error().code == "store.denied" && db->readOnly() && !immutable) {
        // Reading a log needs a shared index beside it; where none can be made, the last checkpoint is shown.
        db->finalizeStatements();
        sqlite3_close_v2(db->m_db);
        db->m_db = nullptr;
        if (auto s = db->openHandle(path, flags, true); !s) return s.error();
        application = db->integer("PRAGMA application_id");
    }
    if (!application) return application.error();
    if (*application != kApplicationId) return Error{"store.not_a_workspace", {path}};
    const auto version = db->integer("PRAGMA user_version");
    if (!version) return version.error();
    db->m_format = static_cast<int>(*version);
    const int known = options.migrations.back().version;
    if (db->m_format > known)
        return Error{"store.newer", {path, std::to_string(db->m_format), std::to_string(known)}};
    if (!db->readOnly() && sqlite3_db_readonly(db->m_db, "main") == 1) {
        db->m_readOnlyReason = "store.file_read_only";
        db->m_lock.reset();
    }
    if (auto s = db->configure(); !s) return s.error();
    if (options.check)
        if (auto s = db->quickCheck(options.quickCheckMillis); !s) return s.error();
    if (db->m_format < known) {
        if (db->readOnly())
            return Error{"store.older_read_only",
                         {path, std::to_string(db->m_format), std::to_string(known)}};
        if (auto s = db->migrate(options.migrations); !s) return s.error();
    }
    return db;
}

Result<std::unique_ptr<Database>> Database::create(const std::string& path,
                                                   std::span<const Migration> migrations) {
    std::error_code ec;
    const fs::path file = toPath(path);
    if (fs::exists(file, ec)) return Error{"store.exists", {path}};
    if (file.has_parent_path() && !fs::is_directory(file.parent_path(), ec))
        return Error{"store.folder_missing", {path}};
    // Built under another name, so that a crash leaves no half-made workspace.
    const std::string building = path + ".new";
    fs::remove(toPath(building), ec);
    {
        std::unique_ptr<Database> db(new Database);
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        if (auto s = db->openHandle(building, flags, false); !s) return Error{"store.denied", {path}};
        Status s = db->exec("PRAGMA page_size=8192; PRAGMA synchronous=FULL; PRAGMA application_id=" +
                            std::to_string(kApplicationId));
        if (s) s = db->migrate(migrations);
        if (!s) {
            Error error = s.error();
            db.reset();
            fs::remove(toPath(building), ec);
            return error;
        }
    }
    fs::rename(toPath(building), file, ec);
    if (ec) {
        fs::remove(toPath(building), ec);
        return Error{"store.denied", {path}};
    }
    OpenOptions options;
    options.migrations = migrations;
    options.check = false;
    return open(path, options);
}

Status Database::migrate(std::span<const Migration> migrations) {
    if (m_format > 0) {
        m_migrationCopy = m_path + ".format" + std::to_string(m_format) + ".bak";
        if (auto s = backup(m_migrationCopy); !s) return s;
    }
    for (const Migration& step : migrations) {
        if (step.version <= m_format) continue;
        auto tx = Transaction::begin(*this);
        if (!tx) return tx.error();
        if (auto s = exec(step.sql); !s) return s;
        if (auto s = exec("PRAGMA user_version=" + std::to_string(step.version)); !s) return s;
        if (auto s = tx->commit(); !s) return s;
        m_format = step.version;
    }
    return success();
}

Database::~Database() {
    finalizeStatements();
    if (m_db) sqlite3_close_v2(m_db);
}

void Database::finalizeStatements() {
    for (auto& [sql, stmt] : m_idle) sqlite3_finalize(stmt);
    m_idle.clear();
}

sqlite3_stmt* Database::takeStatement(std::string_view sql, int& error) {
    error = SQLITE_OK;
    if (auto it = m_idle.find(sql); it != m_idle.end()) {
        sqlite3_stmt* stmt = it->second;
        m_idle.erase(it);
        return stmt;
    }
    sqlite3_stmt* stmt = nullptr;
    error = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                               &stmt, nullptr);
    return stmt;
}

void Database::returnStatement(sqlite3_stmt* stmt) {
    sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
    if (m_idle.size() >= kIdleStatements) {
        sqlite3_finalize(m_idle.begin()->second);
        m_idle.erase(m_idle.begin());
    }
    m_idle.emplace(sqlite3_sql(stmt), stmt);
}

Status Database::exec(std::string_view sql) {
    const std::string text(sql);
    const int code = sqlite3_exec(m_db, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorFor(code);
    return success();
}

Status Database::execUninterrupted(std::string_view sql) {
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
    auto status = exec(sql);
    if (m_cancel) sqlite3_progress_handler(m_db, kProgressOps, onProgress, m_cancel.get());
    return status;
}

Result<std::int64_t> Database::integer(std::string_view sql) {
    Statement st(*this, sql);
    const auto row = st.step();
    if (!row) return row.error();
    return *row ? st.integer(0) : std::int64_t{0};
}

Result<std::string> Database::text(std::string_view sql) {
    Statement st(*this, sql);
    const auto row = st.step();
    if (!row) return row.error();
    return *row ? std::string(st.text(0)) : std::string();
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_db);
}
std::int64_t Database::changes() const {
    return sqlite3_changes64(m_db);
}
void Database::interrupt() {
    sqlite3_interrupt(m_db);
}

Database::CancelScope Database::cancelWith(CancelToken token) {
    m_cancel = std::make_unique<CancelToken>(std::move(token));
    sqlite3_progress_handler(m_db, kProgressOps, onProgress, m_cancel.get());
    return CancelScope(this);
}

Database::CancelScope::~CancelScope() {
    if (!m_db) return;
    sqlite3_progress_handler(m_db->m_db, 0, nullptr, nullptr);
    m_db->m_cancel.reset();
}

Status Database::quickCheck(int millis) {
    using Clock = std::chrono::steady_clock;
    auto deadline = Clock::now() + std::chrono::milliseconds(millis);
    sqlite3_progress_handler(
        m_db, 5000, [](void* at) { return Clock::now() > *static_cast<Clock::time_point*>(at) ? 1 : 0; },
        &deadline);
    const auto verdict = text("PRAGMA quick_check(1)");
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
    if (!verdict) return verdict.error().code == "cancelled" ? success() : Status(verdict.error());
    if (*verdict != "ok") return Error{"store.corrupt", {m_path, *verdict}};
    return success();
}

Result<std::vector<std::string>> Database::integrityCheck() {
    std::vector<std::string> problems;
    Statement check(*this, "PRAGMA integrity_check(50)");
    for (;;) {
        const auto row = check.step();
        if (!row) return row.error();
        if (!*row) break;
        if (check.text(0) != "ok") problems.emplace_back(check.text(0));
    }
    Statement keys(*this, "PRAGMA foreign_key_check");
    while (problems.size() < 50) {
        const auto row = keys.step();
        if (!row) return row.error();
        if (!*row) break;
        problems.push_back("foreign key: " + std::string(keys.text(0)) + " " + std::string(keys.text(1)) +
                           " -> " + std::string(keys.text(2)));
    }
    return problems;
}

}  // namespace roulian::store
