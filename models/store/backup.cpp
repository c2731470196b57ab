// Copies of the workspace, and the small key-value and revision tables.
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

#include "store/database.h"

namespace roulian::store {

namespace fs = std::filesystem;

namespace {
constexpr int kBackupPages = 512;  // a step; others get their turn in between

fs::path toPath(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}
std::string toUtf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}
}  // namespace

Status Database::backup(const std::string& toFile, const ProgressSink& progress, CancelToken cancel) {
    std::error_code ec;
    if (fs::equivalent(toPath(toFile), toPath(m_path), ec)) return Error{"store.backup.same_file", {toFile}};
    const std::string partial = toFile + ".part";
    fs::remove(toPath(partial), ec);
    sqlite3* target = nullptr;
    int code = sqlite3_open_v2(partial.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_backup* job = code == SQLITE_OK ? sqlite3_backup_init(target, "main", m_db, "main") : nullptr;
    bool stopped = false;
    if (job) {
        for (;;) {
            code = sqlite3_backup_step(job, kBackupPages);
            const std::int64_t total = sqlite3_backup_pagecount(job);
            if (progress) progress({"store.backup", total - sqlite3_backup_remaining(job), total});
            stopped = cancel.cancelled();
            if (stopped || (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)) break;
            if (code != SQLITE_OK) sqlite3_sleep(20);
        }
        const int finished = sqlite3_backup_finish(job);
        if (code == SQLITE_DONE) code = finished;
    } else if (code == SQLITE_OK) {
        code = sqlite3_errcode(target);
    }
    sqlite3_close(target);
    if (!stopped && code == SQLITE_OK) {
        fs::rename(toPath(partial), toPath(toFile), ec);
        if (!ec) return success();
        code = SQLITE_CANTOPEN;
    }
    fs::remove(toPath(partial), ec);
    if (stopped) return Error{"cancelled", {}};
    switch (code & 0xff) {
        case SQLITE_FULL:
            return Error{"store.disk_full", {toFile}};
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
            return Error{"store.denied", {toFile}};
        case SQLITE_CORRUPT:
            return Error{"store.corrupt", {m_path, sqlite3_errstr(code)}};
        default:
            return Error{"store.io", {toFile, sqlite3_errstr(code)}};
    }
}

Result<std::string> Database::dailyBackup(const std::string& folder, int keep, Day today) {
    std::error_code ec;
    fs::create_directories(toPath(folder), ec);
    if (!fs::is_directory(toPath(folder), ec)) return Error{"store.denied", {folder}};
    const std::string stem = toUtf8(toPath(m_path).stem()) + "-";
    const fs::path file = toPath(folder) / toPath(stem + today.iso() + ".roulian");
    if (!fs::exists(file, ec))
        if (auto s = backup(toUtf8(file)); !s) return s.error();
    std::vector<fs::path> copies;
    for (const auto& entry : fs::directory_iterator(toPath(folder), ec)) {
        const std::string name = toUtf8(entry.path().filename());
        // stem + 10 characters of date + suffix, nothing else: never touch what is not ours
        if (name.size() == stem.size() + 10 + 8 && name.starts_with(stem) && name.ends_with(".roulian") &&
            Day::parse(std::string_view(name).substr(stem.size(), 10)))
            copies.push_back(entry.path());
    }
    std::sort(copies.begin(), copies.end());
    while (static_cast<int>(copies.size()) > std::max(keep, 1)) {
        fs::remove(copies.front(), ec);
        copies.erase(copies.begin());
    }
    return toUtf8(file);
}

Result<std::int64_t> bumpRevisions(Database& db, std::span<const std::string> tables) {
    const auto last = db.integer("SELECT max(revision) FROM table_revision");
    if (!last) return last.error();
    const std::int64_t next = *last + 1;
    Statement st(db,
                 "INSERT INTO table_revision(name, revision) VALUES(?1, ?2) "
                 "ON CONFLICT(name) DO UPDATE SET revision = ?2");
    for (const std::string& table : tables)
        if (auto s = st.run(table, next); !s) return s.error();
    return next;
}

std::int64_t tableRevision(Database& db, std::string_view table) {
    Statement st(db, "SELECT revision FROM table_revision WHERE name = ?1");
    st.bind(1, table);
    const auto row = st.step();
    return row && *row ? st.integer(0) : 0;
}

Result<std::string> metaValue(Database& db, std::string_view key) {
    Statement st(db, "SELECT value FROM meta WHERE key = ?1");
    st.bind(1, key);
    const auto row = st.step();
    if (!row) return row.error();
    return *row ? std::string(st.text(0)) : std::string();
}

Status setMetaValue(Database& db, std::string_view key, std::string_view value) {
    return db
        .statement("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2")
        .run(key, value);
}

}  // namespace roulian::store
