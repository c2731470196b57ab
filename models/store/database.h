#pragma once
// A connection to one workspace file: SQLite's C API behind a class. A connection belongs to one thread at a
// time; open as many as needed (one that writes, several that read).
//
// Durability: write-ahead log with synchronous=FULL on writing connections. A killed process loses nothing
// committed, and neither does a power cut; a commit costs one flush, and there is one commit an import or
// edit.
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/transaction.h"

struct sqlite3;

namespace roulian::store {

class FileLock;

// How to open. ReadWrite falls back to reading when another process writes or the folder cannot be written;
// ask readOnly(). ReadOnly never writes and needs no lock.
enum class OpenMode { ReadWrite, ReadOnly };

inline constexpr std::int32_t kApplicationId = 0x526F754C;  // "RouL"
int currentFormat();                                        // the format this program writes

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    bool check = true;  // quick_check at open, stopped without verdict after quickCheckMillis
    int quickCheckMillis = 300;
    std::span<const Migration> migrations = builtinMigrations();
};

class Database {
public:
    // Errors: store.missing, store.not_a_workspace, store.newer {found, known}, store.older_read_only,
    // store.corrupt, store.denied; first argument the path.
    static Result<std::unique_ptr<Database>> open(const std::string& path, const OpenOptions& options = {});
    // Makes a new empty workspace and opens it. Errors: store.exists, store.folder_missing, store.denied.
    static Result<std::unique_ptr<Database>> create(
        const std::string& path, std::span<const Migration> migrations = builtinMigrations());
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const { return m_path; }
    int format() const { return m_format; }
    bool readOnly() const { return !m_readOnlyReason.empty(); }
    // store.locked_by_other, store.folder_read_only, store.file_read_only, store.asked_read_only; empty =
    // writable
    const std::string& readOnlyReason() const { return m_readOnlyReason; }
    // Copy made before the migration that this open() ran; empty when none was needed.
    const std::string& migrationCopy() const { return m_migrationCopy; }

    Statement statement(std::string_view sql) { return Statement(*this, sql); }
    Status exec(std::string_view sql);               // one or more statements without parameters
    Status execUninterrupted(std::string_view sql);  // the same, deaf to the cancel token
    Result<std::int64_t> integer(
        std::string_view sql);  // first column of the first row, 0 when there is none
    Result<std::string> text(std::string_view sql);
    std::int64_t lastInsertId() const;
    std::int64_t changes() const;  // rows of the last insert, update or delete

    // While the returned scope lives, a cancelled token stops whatever runs with Error "cancelled".
    class CancelScope {
    public:
        explicit CancelScope(Database* db) : m_db(db) {}
        CancelScope(CancelScope&& other) noexcept : m_db(other.m_db) { other.m_db = nullptr; }
        CancelScope& operator=(CancelScope&&) = delete;
        ~CancelScope();

    private:
        Database* m_db;
    };
    [[nodiscard]] CancelScope cancelWith(CancelToken token);
    void interrupt();  // from any thread: stops the running statement

    // Full check of structure and foreign keys; one line a problem, empty = sound.
    Result<std::vector<std::string>> integrityCheck();
    // Consistent copy through the backup API while others read and write; appears whole or not at all.
    Status backup(const std::string& toPath, const ProgressSink& progress = {}, CancelToken cancel = {});
    // One copy a day named <stem>-yyyy-mm-dd.roulian; older ones beyond keep are removed.
    // Value: path of today's copy (made now or earlier).
    Result<std::string> dailyBackup(const std::string& folder, int keep, Day today);

    sqlite3* handle() const { return m_db; }
    Error errorFor(int sqliteCode) const;  // SQLite's result code as one of our errors

private:
    friend class Statement;
    Database() = default;
    Status openHandle(const std::string& path, int flags, bool immutable);
    Status configure();
    Status migrate(std::span<const Migration> migrations);
    Status quickCheck(int millis);
    sqlite3_stmt* takeStatement(std::string_view sql, int& error);
    void returnStatement(sqlite3_stmt* stmt);
    void finalizeStatements();

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    sqlite3* m_db = nullptr;
    std::string m_path, m_readOnlyReason, m_migrationCopy;
    int m_format = 0;
    std::shared_ptr<FileLock> m_lock;
    std::unordered_multimap<std::string, sqlite3_stmt*, Hash, std::equal_to<>> m_idle;
    std::unique_ptr<CancelToken> m_cancel;
};

// Revisions: every commit that changes tables gives them one new number, so results know what they were made
// from. Call inside the transaction.
Result<std::int64_t> bumpRevisions(Database& db, std::span<const std::string> tables);
std::int64_t tableRevision(Database& db, std::string_view table);  // 0 = never changed

// Key-value tables meta and setting.
Result<std::string> metaValue(Database& db, std::string_view key);  // empty when absent
Status setMetaValue(Database& db, std::string_view key, std::string_view value);

}  // namespace roulian::store
