#pragma once
// Secondary indexes of the large tables, made once after a large import instead of with every row: sorting a
// million keys costs a third of placing each of them (measured on order_line). All inside the import's transaction:
// whoever else reads the file never sees it without them, and a rollback or a crash leaves them as they were.
#include <cstdint>
#include <string>
#include <vector>

#include "core/result.h"

namespace roulian::store {

class Database;

class LateIndexes {
public:
    explicit LateIndexes(Database& db) : m_db(db) {}

    // Drops them when at least so many new order lines pay for making them again; no statement may be running.
    Status expect(std::int64_t newLines);
    // Makes them again, if they were dropped: before a statement that would scan a table without them.
    Status ensure();

private:
    Database& m_db;
    std::vector<std::string> m_dropped;  // their CREATE INDEX, as it stood in the schema
};

}  // namespace roulian::store
