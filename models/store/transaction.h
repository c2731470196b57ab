#pragma once
// BEGIN IMMEDIATE … COMMIT; what is not committed is rolled back when this goes out of scope.
#include "core/result.h"

namespace roulian::store {

class Database;

class Transaction {
public:
    // Errors: store.read_only, store.busy, store.nested (a transaction is open already).
    static Result<Transaction> begin(Database& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) noexcept;

    Status commit();  // on error everything is rolled back
    void rollback();  // harmless when nothing is open
    bool open() const { return m_db != nullptr; }

private:
    explicit Transaction(Database* db) : m_db(db) {}
    Database* m_db;
};

}  // namespace roulian::store
