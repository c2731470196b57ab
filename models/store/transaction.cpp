#include "store/transaction.h"

#include <sqlite3.h>

#include <utility>

#include "store/database.h"

namespace roulian::store {

Result<Transaction> Transaction::begin(Database& db) {
    if (db.readOnly()) return Error{"store.read_only", {db.path(), db.readOnlyReason()}};
    if (!sqlite3_get_autocommit(db.handle())) return Error{"store.nested", {}};
    if (auto status = db.exec("BEGIN IMMEDIATE"); !status) return status.error();
    return Transaction(&db);
}

Transaction::~Transaction() {
    rollback();
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction& Transaction::operator=(Transaction&& other) noexcept {
    if (this != &other) {
        rollback();
        m_db = std::exchange(other.m_db, nullptr);
    }
    return *this;
}

Status Transaction::commit() {
    if (!m_db) return Error{"store.no_transaction", {}};
    auto status = m_db->exec("COMMIT");
    if (!status) {
        rollback();
        return status;
    }
    m_db = nullptr;
    return success();
}

void Transaction::rollback() {
    if (!m_db) return;
    // A cancelled token must not stop the rollback itself; SQLite may have rolled back already (disk full).
    if (!sqlite3_get_autocommit(m_db->handle())) (void)m_db->execUninterrupted("ROLLBACK");
    m_db = nullptr;
}

}  // namespace roulian::store
